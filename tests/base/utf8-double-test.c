#include "tests/test.h"

#include "base/utf8.h"

static const struct {
	const char *name;
	const char *text;
	const char *meant;
} cases[] = {
	{ "plain_text_stays", "Client A", "Client A" },
	{ "nothing_stays", "", "" },
	{ "an_accent_stays", "Zoë Åkesson", "Zoë Åkesson" },
	{ "japanese_stays", "高橋 美咲 ¥3,000", "高橋 美咲 ¥3,000" },
	{ "an_amount_is_read_again", "Â¥3,000", "¥3,000" },
	{ "an_accent_is_read_again", "ZoÃ« Ã…kesson", "Zoë Åkesson" },
	{ "japanese_is_read_again", "é«˜æ©‹", "高橋" },
	{ "an_emoji_is_read_again", "ðŸ“Š", "📊" },
	{ "controls_stand_for_what_windows_lacks", "ã\xc2\x81‚", "あ" },
	{ "words_around_are_kept", "paid Â¥3,000 at once", "paid ¥3,000 at once" },
	{ "what_is_right_beside_it_is_kept", "高橋 Â¥3,000", "高橋 ¥3,000" },
	{ "one_character_that_cannot_be_meant_leaves_all", "Zoë Â¥3,000", "Zoë Â¥3,000" },
	{ "a_cut_character_leaves_all", "Â¥3,000 Ã", "Â¥3,000 Ã" },
	{ "quotes_of_a_typesetter_leave_all", "“Â¥3,000”", "“Â¥3,000”" },
	{ "invalid_bytes_stay", "\xc3 \xff", "\xc3 \xff" },
	{ 0 },
};

int
main(void)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; cases[i].name; i++) {
		struct span text = span_of(cases[i].text);
		struct span meant = utf8_undouble(text, &arena);

		CHECK_TEXT(span_copy(meant, &arena), cases[i].meant);
		CHECK(
			(meant.start == text.start) == (strcmp(cases[i].text, cases[i].meant) == 0));
		test_result(cases[i].name);
	}
	arena_release(&arena);
	return test_end();
}
