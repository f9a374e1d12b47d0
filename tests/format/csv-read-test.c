#include "format/csv-read.h"

#include <stdlib.h>

#include "base/text.h"
#include "tests/test.h"

/* "1[a][b]2![reason]": the line of each row, its cells in brackets, or why it is
 * refused. */
static const char *
told(struct span bytes, struct arena *arena)
{
	struct csv_reader reader = csv_reader_make(bytes);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct list cells;
	enum csv_step step;

	while ((step = csv_next(&reader, &cells, arena, &error)) != CSV_END) {
		text_add_number(&text, reader.row_line);
		if (step == CSV_REFUSED)
			text_add_format(&text, "![%s]", error.message);
		for (size_t i = 0; step == CSV_ROW && i < cells.count; i++)
			text_add_format(&text, "[%s]", list_text(&cells, i));
	}
	CHECK(csv_next(&reader, &cells, arena, &error) == CSV_END);
	error_release(&error);
	return text_take(&text, arena);
}

TEST(rows_are_read_as_they_are_meant)
{
	static const struct {
		const char *name, *file, *told;
	} cases[] = {
		{ "an empty file has no rows", "", "" },
		{ "blank lines are none", "\n\r\n\ra,b\n\n", "4[a][b]" },
		{ "one cell a row", "a\nb\n", "1[a]2[b]" },
		{ "the last line needs no end", "a,b\nc,d", "1[a][b]2[c][d]" },
		{ "CRLF ends lines", "a,b\r\nc,d\r\n", "1[a][b]2[c][d]" },
		{ "CR alone ends lines", "a,b\rc,d\r", "1[a][b]2[c][d]" },
		{ "empty cells are cells", "a,,\n,,b\n", "1[a][][]2[][][b]" },
		{ "quotes go", "\"a\",\"b\"\n", "1[a][b]" },
		{ "a quoted cell may be empty", "\"\",b\n", "1[][b]" },
		{ "a quoted delimiter", "\"a,b\",c\n", "1[a,b][c]" },
		{ "a quote written twice", "\"say \"\"hi\"\"\",c\n", "1[say \"hi\"][c]" },
		{ "nothing but a quote", "\"\"\"\",c\n", "1[\"][c]" },
		{ "a quoted line end", "\"a\nb\",c\nd,e\n", "1[a\nb][c]3[d][e]" },
		{ "CRLF in quotes is one line end", "\"a\r\n\r\nb\",c\r\nd,e",
			"1[a\n\nb][c]4[d][e]" },
		{ "CR in quotes, too", "\"a\rb\",c\nd,e", "1[a\nb][c]3[d][e]" },
		{ "spaces around quotes", "a, \"b,c\" ,d\n", "1[a][b,c][d]" },
		{ "spaces elsewhere stay", " a ,b \n", "1[ a ][b ]" },
		{ "a quote in the middle is a quote", "5\" pipe,x\n", "1[5\" pipe][x]" },
		{ "semicolons", "a;b,c\nd;e\n", "1[a][b,c]2[d][e]" },
		{ "tabs", "a\tb;c\nd\te,f\n", "1[a][b;c]2[d][e,f]" },
		{ "semicolons with commas in every number",
			"name;value;fee\nx;1,5;2,5\ny;3,5;1,0\n",
			"1[name][value][fee]2[x][1,5][2,5]3[y][3,5][1,0]" },
		{ "sep= decides", "sep=;\na,b;c\n", "2[a,b][c]" },
		{ "sep= with a bar", "sep=|\r\na,b|c\r\n", "2[a,b][c]" },
		{ "sep= with what can be none", "sep=\xFF\na,b\n", "1[sep=\xFF]2[a][b]" },
		{ "sep= with a quote", "sep=\"\na,b\n", "1[sep=\"]2[a][b]" },
		{ "sep= in a cell does not", "sep=x,b\nc,d\n", "1[sep=x][b]2[c][d]" },
		{ "other alphabets", "名前,メール\n田中,a@b.c\n",
			"1[名前][メール]2[田中][a@b.c]" },
		{ "a quote that is never closed costs one line", "a,b\n\"c,d\ne,f\ng,h\n",
			"1[a][b]2![the quote that opens here is never closed]3[e][f]4[g][h]" },
		{ "where it opened is told", "a,b\n\"x\ny\",\"c\ne,f\n",
			"1[a][b]2![the quote that opens here is never closed (line 3)]"
			"3![the quote that opens here is never closed]4[e][f]" },
		{ "text behind a closing quote", "\"a\"b,c\nd,e\n",
			"1![text follows a closing quote; a quote in a cell is written "
			"twice]2[d][e]" },
		{ 0 },
	};
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; cases[i].name; i++) {
		CHECK_TEXT(told(span_of(cases[i].file), &arena), cases[i].told);
		test_result(cases[i].name);
	}
	arena_release(&arena);
}

/* A row that begins and ends as told, with a piece repeated between, and one behind it.
 */
static const char *
told_long(const char *beginning, const char *piece, size_t count, const char *end,
	struct arena *arena)
{
	struct text text = TEXT_INIT;
	size_t length;
	const char *bytes;

	text_add(&text, beginning);
	text_add_repeated(&text, piece, count);
	text_add(&text, end);
	text_add(&text, "\nc,d\n");
	length = text.length;
	bytes = text_take(&text, arena);
	return told(span_make(bytes, length), arena);
}

TEST(what_is_too_long_is_refused_alone)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(told_long("", "x", CSV_CELL_LIMIT + 1, ",b", &arena),
		"1![a cell is longer than 64 KiB]2[c][d]");
	CHECK_TEXT(told_long("\"", "x\n", CSV_CELL_LIMIT, "\",b", &arena),
		"1![a cell is longer than 64 KiB (line 65537)]65538[c][d]");
	CHECK_TEXT(told_long("", ",", CSV_COLUMN_LIMIT, "", &arena),
		"1![the row has more than 1000 cells]2[c][d]");
	CHECK_TEXT(
		told_long("", "0123456789abcdefghijklmnopqrstuvwxyz,", 30 * 1000, "", &arena),
		"1![the row has more than 1000 cells]2[c][d]");
	CHECK(strlen(told_long("", "x", CSV_CELL_LIMIT, ",b", &arena)) > CSV_CELL_LIMIT);
	CHECK(!strchr(told_long("", ",", CSV_COLUMN_LIMIT - 1, "", &arena), '!'));
	arena_release(&arena);
}

TEST(a_row_is_no_longer_than_its_limit)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;

	for (int i = 0; i < 17; i++) {
		text_add_repeated(&text, "x", 63 * 1024);
		text_add(&text, ",");
	}
	CHECK_TEXT(told_long(text.bytes, "", 0, "", &arena),
		"1![the row is longer than 1 MiB]2[c][d]");
	text_release(&text);
	arena_release(&arena);
}

TEST(a_null_byte_is_refused)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(
		told(span_make("a\0b,c\nd,e", 9), &arena), "1![the row has a NUL byte]2[d][e]");
	arena_release(&arena);
}

int
main(void)
{
	RUN(rows_are_read_as_they_are_meant);
	RUN(what_is_too_long_is_refused_alone);
	RUN(a_row_is_no_longer_than_its_limit);
	RUN(a_null_byte_is_refused);
	return test_end();
}
