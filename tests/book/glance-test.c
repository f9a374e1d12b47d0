#include "tests/test.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "book/glance.h"

TEST(a_glance_denies_only_what_cannot_be_there)
{
	static const struct {
		const char *json;
		const char *word;
		bool may_hold;
	} cases[] = {
		{ "{\"notes\":\"likes tea\"}", "tea", true },
		{ "{\"notes\":\"likes TEA\"}", "tea", true },
		{ "{\"notes\":\"likes tea\"}", "teas", false },
		{ "{\"notes\":\"likes tea\"}", "coffee", false },
		{ "{}", "tea", false },
		{ "", "tea", false },
		{ "{\"notes\":\"a text that is longer than one block of bytes, with tea\"}",
			"tea", true },
		{ "{\"notes\":\"a text that is longer than one block of bytes, without\"}", "tea",
			false },
		/* Where folding may do more, it is left open. */
		{ "{\"notes\":\"thé\"}", "tea", true },
		{ "{\"notes\":\"ｔｅａ\"}", "tea", true },
		{ "{\"notes\":\"\\u0074ea\"}", "tea", true },
		{ "{\"notes\":\"a\\nb t\\\"a\"}", "a b", true },
		{ "{\"notes\":\"t\\\"a\"}", "t\"a", true },
		{ "{\"notes\":\"приВет\"}", "привет", true },
		/* What stands between other signs is there as it is. */
		{ "{\"notes\":\"coffee\"}", "t-a", false },
		{ "{\"notes\":\"coffee\"}", "a b", false },
		{ "{\"notes\":\"kenji@cafe.example\"}", "kenji@cafe.example", true },
		{ "{\"notes\":\"kenji@cafe.example\"}", "kenji@tea.example", false },
		/* A plain text folds to nothing that is not plain. */
		{ "{\"notes\":\"coffee\"}", "привет", false },
		{ "{\"notes\":\"coffee\"}", "cofféе", false },
		{ "{\"notes\":\"\\u7530\\u4e2d\"}", "田中", true },
		/* Some scripts are as they are. */
		{ "{\"name\":\"田中太郎\"}", "田中", true },
		{ "{\"name\":\"田中太郎\"}", "山田", false },
		{ "{\"name\":\"田中太郎\"}", "tea", false },
	};
	struct glance glance = { .lower = NULL };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct glance_word word = glance_word_make(cases[i].word);

		glance_at(&glance, span_of(cases[i].json));
		if (glance_may_hold(&glance, &word) != cases[i].may_hold)
			printf("# %s in %s\n", cases[i].word, cases[i].json);
		CHECK(glance_may_hold(&glance, &word) == cases[i].may_hold);
	}
	glance_release(&glance);
}

TEST(a_word_begins_behind_what_is_no_letter)
{
	static const struct {
		const char *json;
		const char *word;
		bool may_begin;
	} cases[] = {
		{ "{\"x\":\"a tea\"}", "tea", true },
		{ "{\"x\":\"Tea\"}", "te", true },
		{ "{\"x\":\"steam\"}", "tea", false },
		{ "{\"x\":\"steam and tea\"}", "tea", true },
		{ "{\"x\":\"steam 2tea\"}", "tea", false },
		{ "{\"x\":\"one-tea\"}", "tea", true },
		{ "{\"x\":\"first\\ntea\"}", "tea", true },
		{ "{\"x\":\"first\\\"tea\"}", "tea", true },
		{ "tea", "tea", true },
		{ "", "tea", false },
		{ "{\"x\":\"田tea\"}", "tea", true },
		{ "{\"x\":\"x田中\"}", "田", true },
		{ "{\"x\":\"thé\"}", "tea", false },
		{ "{\"x\":\"thé\"}", "the", true },
		{ "{\"x\":\"étea\"}", "tea", false },
		{ "{\"x\":\"thé\"}", "tea", true },
	};
	struct glance glance = { .lower = NULL };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct glance_word word = glance_word_make(cases[i].word);

		glance_at(&glance, span_of(cases[i].json));
		if (glance_may_begin(&glance, &word) != cases[i].may_begin)
			printf("# %s in %s\n", cases[i].word, cases[i].json);
		CHECK(glance_may_begin(&glance, &word) == cases[i].may_begin);
	}
	glance_release(&glance);
}

/* From U+0080 on two bytes. */
TEST(latin_letters_are_folded_as_everywhere)
{
	const struct glance_word x = glance_word_make("x");
	struct glance glance = { .lower = NULL };
	struct arena arena = ARENA_INIT;

	for (int32_t code = 0xc0; code < 0x250; code++) {
		struct text text = TEXT_INIT;
		const char *folded;

		text_add(&text, "{\"x\":\"");
		utf8_encode(&text, code);
		text_add(&text, "\"}");
		glance_at(&glance, span_of(text.bytes));
		glance_may_hold(&glance, &x);
		folded = utf8_fold(text.bytes, &arena);
		if (glance.is_sure && glance.length != strlen(folded))
			printf("# %s is %.*s\n", text.bytes, (int)glance.length, glance.lower);
		CHECK(!glance.is_sure || span_is(span_make(glance.lower, glance.length), folded));
		CHECK(glance.is_sure || code > 0x17f || !isalpha((unsigned char)folded[6]) ||
			code == 0x13f || code == 0x140);
		text_release(&text);
	}
	arena_release(&arena);
	glance_release(&glance);
}

int
main(void)
{
	RUN(a_glance_denies_only_what_cannot_be_there);
	RUN(a_word_begins_behind_what_is_no_letter);
	RUN(latin_letters_are_folded_as_everywhere);
	return test_end();
}
