#include "tests/test.h"

#include "base/utf8.h"

struct width_case {
	const char *name;
	const char *text;
	size_t columns;
};

struct cut_case {
	const char *text;
	size_t columns;
	const char *cut;
	const char *padded;
	const char *padded_left;
};

static const struct width_case width_cases[] = {
	{ "nothing", "", 0 },
	{ "ascii", "rapport", 7 },
	{ "an accent", "é", 1 },
	{ "an accent of its own", "e\xCC\x81", 1 },
	{ "kanji", "佐藤", 4 },
	{ "hiragana", "さとう", 6 },
	{ "katakana", "サトウ", 6 },
	{ "half-width katakana", "ｻﾄｳ", 3 },
	{ "a half-width voicing mark", "ｶﾞ", 2 },
	{ "a combining voicing mark", "カ\xE3\x82\x99", 2 },
	{ "full-width letters", "ＡＢ", 4 },
	{ "an ideographic space", "　", 2 },
	{ "chinese", "客户", 4 },
	{ "hangul", "한글", 4 },
	{ "hangul in pieces", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2 },
	{ "arabic", "سارة", 4 },
	{ "arabic with vowels", "\xD8\xB3\xD9\x8E", 1 },
	{ "hebrew", "שרה", 3 },
	{ "hebrew with points", "\xD7\xA9\xD6\xB7", 1 },
	{ "cyrillic", "Сара", 4 },
	{ "greek", "Σάρα", 4 },
	{ "thai with marks", "\xE0\xB8\x81\xE0\xB8\xB5\xE0\xB9\x88", 1 },
	{ "devanagari with a spacing mark", "\xE0\xA4\xA8\xE0\xA4\xBF", 2 },
	{ "an ambiguous width is narrow", "…—·×±§°", 7 },
	{ "greek and box drawing are narrow", "Ω│─┌", 4 },
	{ "emoji", "📊", 2 },
	{ "a star", "⭐", 2 },
	{ "a heart without its selector", "❤", 1 },
	{ "a flag is two letters", "🇯🇵", 2 },
	{ "a skin tone stands by itself", "👍🏽", 4 },
	{ "the replacement character", "\xEF\xBF\xBD", 1 },
	{ "an invalid byte", "a\xFFz", 3 },
	{ "a cut character", "\xE4\xBD", 2 },
	{ "yen and euro", "¥€£", 3 },
};

static const struct cut_case cut_cases[] = {
	{ "", 0, "", "", "" },
	{ "", 3, "", "   ", "   " },
	{ "abc", 0, "", "", "" },
	{ "abc", 1, "…", "…", "…" },
	{ "abc", 2, "a…", "a…", "a…" },
	{ "abc", 3, "abc", "abc", "abc" },
	{ "abc", 5, "abc", "abc  ", "  abc" },
	{ "日本語", 0, "", "", "" },
	{ "日本語", 1, "…", "…", "…" },
	{ "日本語", 2, "…", "… ", " …" },
	{ "日本語", 3, "日…", "日…", "日…" },
	{ "日本語", 4, "日…", "日… ", " 日…" },
	{ "日本語", 5, "日本…", "日本…", "日本…" },
	{ "日本語", 6, "日本語", "日本語", "日本語" },
	{ "日本語", 7, "日本語", "日本語 ", " 日本語" },
	{ "日", 1, "…", "…", "…" },
	{ "a日", 2, "a…", "a…", "a…" },
	{ "e\xCC\x81"
	  "e\xCC\x81",
		1, "…", "…", "…" },
	{ "e\xCC\x81", 1, "e\xCC\x81", "e\xCC\x81", "e\xCC\x81" },
	{ "e\xCC\x81xy", 2, "e\xCC\x81…", "e\xCC\x81…", "e\xCC\x81…" },
	{ "abe\xCC\x81", 3, "abe\xCC\x81", "abe\xCC\x81", "abe\xCC\x81" },
	{ "📊📊", 3, "📊…", "📊…", "📊…" },
};

TEST(a_text_takes_the_columns_of_its_characters)
{
	for (size_t i = 0; i < sizeof(width_cases) / sizeof(width_cases[0]); i++) {
		CHECK_NUMBER(utf8_columns(width_cases[i].text), width_cases[i].columns);
		test_result(width_cases[i].name);
	}
}

TEST(text_is_cut_and_padded_to_its_columns)
{
	for (size_t i = 0; i < sizeof(cut_cases) / sizeof(cut_cases[0]); i++) {
		const struct cut_case *row = &cut_cases[i];
		struct text cut = TEXT_INIT, padded = TEXT_INIT, padded_left = TEXT_INIT;
		char name[64];

		utf8_add_cut(&cut, row->text, row->columns);
		utf8_add_padded(&padded, row->text, row->columns);
		utf8_add_padded_left(&padded_left, row->text, row->columns);
		CHECK_TEXT(cut.bytes, row->cut);
		CHECK_TEXT(padded.bytes, row->padded);
		CHECK_TEXT(padded_left.bytes, row->padded_left);
		CHECK_NUMBER(utf8_columns(padded.bytes), row->columns);
		snprintf(name, sizeof(name), "'%s' in %zu columns", row->text, row->columns);
		test_result(name);
		text_release(&cut);
		text_release(&padded);
		text_release(&padded_left);
	}
}

TEST(every_code_point_takes_none_one_or_two_columns)
{
	int wrong = 0;

	for (int32_t code = 0; code <= 0x10FFFF; code++)
		wrong += utf8_code_columns(code) < 0 || utf8_code_columns(code) > 2;
	CHECK_NUMBER(wrong, 0);
	CHECK_NUMBER(utf8_code_columns(UTF8_INVALID), 1);
}

int
main(void)
{
	RUN(a_text_takes_the_columns_of_its_characters);
	RUN(text_is_cut_and_padded_to_its_columns);
	RUN(every_code_point_takes_none_one_or_two_columns);
	return test_end();
}
