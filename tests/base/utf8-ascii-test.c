#include "tests/test.h"

#include "base/utf8.h"

struct ascii_case {
	const char *text;
	const char *ascii;
};

static const struct ascii_case ascii_cases[] = {
	{ "", "" },
	{ "plain ~ text\n", "plain ~ text\n" },
	{ "…", "..." },
	{ "a — b – c", "a - b - c" },
	{ "¥15,000", "JPY 15,000" },
	{ "€5 £6", "EUR 5 GBP 6" },
	{ "≈ 5", "~ 5" },
	{ "“it’s”", "\"it's\"" },
	{ "◂ ▸", "< >" },
	{ "│─┌┐└┘├┤┬┴┼", "|-+++++++++" },
	{ "█▇▁░", "##_." },
	{ "⭐5.0 ★", "*5.0 *" },
	{ "📊 CRM", "CRM" },
	{ "📊", "" },
	{ "a · b", "a - b" },
	{ "→ ← ↑ ↓", "-> <- ^ v" },
	{ "José Ángel", "Jose Angel" },
	{ "e\xCC\x81", "e" },
	{ "Łódź Straße Ærø", "Lodz Strasse AEro" },
	{ "ＡＢ１", "AB1" },
	{ "ﬁ", "fi" },
	{ "佐藤", "??" },
	{ "сара", "????" },
	{ "\xFF", "?" },
	{ "\xE2\x80\x8B", "" },
};

TEST(text_has_an_ascii_form)
{
	for (size_t i = 0; i < sizeof(ascii_cases) / sizeof(ascii_cases[0]); i++) {
		struct text text = TEXT_INIT;

		utf8_add_ascii(&text, ascii_cases[i].text);
		CHECK_TEXT(text.bytes, ascii_cases[i].ascii);
		text_release(&text);
	}
}

TEST(every_code_point_becomes_printable_ascii)
{
	int wrong = 0;

	for (int32_t code = 0x80; code <= 0x10FFFF; code++) {
		struct text text = TEXT_INIT, ascii = TEXT_INIT;

		utf8_encode(&text, code);
		utf8_add_ascii(&ascii, text.bytes);
		for (size_t i = 0; i < ascii.length; i++)
			wrong += ascii.bytes[i] < ' ' || ascii.bytes[i] > '~';
		text_release(&text);
		text_release(&ascii);
	}
	CHECK_NUMBER(wrong, 0);
}

int
main(void)
{
	RUN(text_has_an_ascii_form);
	RUN(every_code_point_becomes_printable_ascii);
	return test_end();
}
