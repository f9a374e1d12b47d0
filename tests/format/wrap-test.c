#include "format/wrap.h"

#include "base/utf8.h"
#include "tests/test.h"

TEST(lines_break_where_a_reader_expects_it)
{
	static const struct {
		const char *name, *string;
		size_t indent, width;
		const char *wrapped;
	} cases[] = {
		{ "nothing", "", 2, 20, "" },
		{ "what fits", "one two", 0, 10, "one two" },
		{ "what fits exactly", "one two to", 0, 10, "one two to" },
		{ "at a space", "one two three", 0, 10, "one two\nthree" },
		{ "a space beyond the end is gone", "0123456789 next", 0, 10,
			"0123456789\nnext" },
		{ "runs of spaces", "0123456789    next", 0, 10, "0123456789\nnext" },
		{ "further lines are indented", "one two three", 3, 13, "one two\n   three" },
		{ "a long word is cut", "0123456789abc", 0, 10, "0123456789\nabc" },
		{ "a long word behind a short one", "ab 0123456789abc", 0, 10,
			"ab\n0123456789\nabc" },
		{ "its own breaks stay", "one\ntwo", 2, 20, "one\n  two" },
		{ "an empty line has no spaces but the indent", "one\n\ntwo", 0, 20,
			"one\n\ntwo" },
		{ "a break at the end adds no line", "one\n", 0, 20, "one" },
		{ "wide characters need no space", "日本語の長い文", 0, 10, "日本語の長\nい文" },
		{ "an odd column stays empty", "a日本語の長い文", 0, 10, "a日本語の\n長い文" },
		{ "a full stop does not begin a line", "日本語の長。いい", 0, 10,
			"日本語の\n長。いい" },
		{ "words stay whole beside wide characters", "日本 spreadsheet", 0, 12,
			"日本\nspreadsheet" },
		{ "a mark stays with its letter", "日本語の長\xE3\x82\x99い", 0, 10,
			"日本語の長\xE3\x82\x99\nい" },
		{ "no room at all", "abcdefghij", 50, 10,
			"abcdefgh\n                                                  ij" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text text = TEXT_INIT;
		wrap_add(&text, cases[i].string, cases[i].indent, cases[i].width);
		CHECK_TEXT(text.bytes, cases[i].wrapped);
		test_result(cases[i].name);
		text_release(&text);
	}
}

TEST(no_line_is_too_wide_and_no_letter_is_lost)
{
	static const char string[] =
		"Delivered the spreadsheet tool 納品しました。とても喜んでいました! "
		"https://example.com/a/very/long/address/that/does/not/fit next: 来週 call";
	for (size_t width = 8; width < 60; width++) {
		struct text text = TEXT_INIT;
		size_t letters = 0, expected = 0;
		wrap_add(&text, string, 0, width);
		char *line = text.bytes;
		for (char *end; (end = strchr(line, '\n')); line = end + 1) {
			*end = '\0';
			CHECK(utf8_columns(line) <= width);
			*end = '\n';
		}
		for (const char *byte = text.bytes; *byte; byte++)
			letters += *byte != ' ' && *byte != '\n';
		for (const char *byte = string; *byte; byte++)
			expected += *byte != ' ';
		CHECK_NUMBER(letters, expected);
		text_release(&text);
	}
}

int
main(void)
{
	RUN(lines_break_where_a_reader_expects_it);
	RUN(no_line_is_too_wide_and_no_letter_is_lost);
	return test_end();
}
