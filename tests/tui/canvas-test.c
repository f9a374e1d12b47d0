#include "tests/test.h"

#include <limits.h>

#include "base/utf8.h"
#include "tui/canvas.h"

static struct canvas canvas = CANVAS_INIT;
static struct arena arena = ARENA_INIT;

static void
begin(int rows, int columns)
{
	canvas.charset = CANVAS_UNICODE;
	canvas_resize(&canvas, rows, columns);
}

static const char *
text(void)
{
	return canvas_text(&canvas, &arena);
}

/* No half of a wide character stands alone, and every cell is what it should be. */
static void
check_whole(void)
{
	for (int row = 0; row < canvas.rows; row++) {
		for (int column = 0; column < canvas.columns; column++) {
			const struct cell *cell = canvas_cell(&canvas, row, column);
			int before = column > 0 ? cell[-1].width : 1;

			CHECK((cell->width == 0) == (before == 2));
			CHECK((cell->width == 0) == (cell->code == 0));
			CHECK(cell->width != 2 || column + 1 < canvas.columns);
			if (cell->width > 0)
				CHECK_NUMBER(utf8_code_columns(cell->code), cell->width);
		}
	}
}

TEST(columns_are_those_that_drawing_takes)
{
	CHECK_NUMBER(canvas_columns("", CANVAS_UNICODE), 0);
	CHECK_NUMBER(canvas_columns("田中 é", CANVAS_UNICODE), 6);
	CHECK_NUMBER(canvas_columns("¥8,000 +…", CANVAS_UNICODE), 9);
	CHECK_NUMBER(canvas_columns("¥8,000 +…", CANVAS_ASCII), 14);
}

TEST(text_is_drawn_where_it_is_put)
{
	begin(3, 10);
	CHECK_NUMBER(canvas_draw(&canvas, 1, 2, "Sarah", STYLE_STRONG), 7);
	CHECK_TEXT(text(), "\n  Sarah\n\n");
	CHECK_NUMBER(canvas_cell(&canvas, 1, 2)->style, STYLE_STRONG);
	CHECK_NUMBER(canvas_cell(&canvas, 1, 7)->style, STYLE_NORMAL);
}

struct draw_case {
	const char *name;
	int column;
	const char *text;
	int end;
	const char *row;
};

/* On a canvas of six columns. */
static const struct draw_case draw_cases[] = {
	{ "text is cut at the right edge", 3, "abcdef", 9, "   abc" },
	{ "text is cut at the left edge", -2, "abcdef", 4, "cdef" },
	{ "text that fits exactly is whole", 0, "abcdef", 6, "abcdef" },
	{ "text behind the edge is not drawn", 6, "abc", 9, "" },
	{ "text in front of the edge is not drawn", -3, "abc", 0, "" },
	{ "wide characters take two cells", 0, "佐藤", 4, "佐藤" },
	{ "a wide one that fits exactly is whole", 4, "佐", 6, "    佐" },
	{ "a wide one cut on the right is a space", 3, "佐藤", 7, "   佐" },
	{ "a wide one cut on the left is a space", -1, "佐a", 2, " a" },
	{ "marks join their character", 0, "e\xCC\x81x", 2, "e\xCC\x81x" },
	{ "marks join a wide character", 0, "カ\xE3\x82\x99x", 3, "カ\xE3\x82\x99x" },
	{ "marks of a clipped character are dropped", -1, "e\xCC\x81x", 1, "x" },
	{ "marks of a cut wide character are dropped", 5, "カ\xE3\x82\x99", 7, "" },
	{ "controls are shown as such", 0, "a\x1b[m", 4, "a\xEF\xBF\xBD[m" },
	{ "a newline is a space", 0, "a\nb", 3, "a b" },
	{ "bidi controls are shown as such", 0,
		"a\xE2\x80\xAE"
		"b",
		3,
		"a\xEF\xBF\xBD"
		"b" },
	{ "invalid bytes are shown as such", 0, "a\xFF", 2, "a\xEF\xBF\xBD" },
	{ "nothing is nothing", 2, "", 2, "" },
	{ "far to the left is not drawn", -100000, "abc", -99997, "" },
	{ "far to the right is not drawn", 100000, "abc", 100003, "" },
};

static void
draws_text(void)
{
	for (size_t i = 0; i < sizeof(draw_cases) / sizeof(*draw_cases); i++) {
		const struct draw_case *row = &draw_cases[i];

		test_is_ok = true;
		begin(1, 6);
		CHECK_NUMBER(canvas_draw(&canvas, 0, row->column, row->text, 0), row->end);
		CHECK_TEXT(text(), arena_format(&arena, "%s\n", row->row));
		check_whole();
		test_result(row->name);
	}
}

TEST(at_most_four_marks_are_kept)
{
	begin(1, 3);
	canvas_draw(&canvas, 0, 0, "a\xCC\x80\xCC\x81\xCC\x82\xCC\x83", 0);
	canvas_draw(&canvas, 0, 1, "b", 0);
	CHECK_TEXT(text(),
		"a\xCC\x80\xCC\x81\xCC\x82\xCC\x83"
		"b\n");
}

TEST(drawing_over_half_a_wide_character_leaves_a_space)
{
	begin(1, 4);
	canvas_draw(&canvas, 0, 0, "佐藤", STYLE_STRONG);
	canvas_draw(&canvas, 0, 1, "x", 0);
	CHECK_TEXT(text(), " x藤\n");
	check_whole();
	canvas_draw(&canvas, 0, 2, "y", 0);
	CHECK_TEXT(text(), " xy\n");
	check_whole();
}

TEST(a_wide_character_over_two_halves_leaves_two_spaces)
{
	begin(1, 4);
	canvas_draw(&canvas, 0, 0, "佐藤", 0);
	canvas_draw(&canvas, 0, 1, "客", 0);
	CHECK_TEXT(text(), " 客\n");
	check_whole();
}

TEST(a_wide_character_over_itself_changes_nothing)
{
	begin(1, 4);
	canvas_draw(&canvas, 0, 0, "佐藤", 0);
	canvas_draw(&canvas, 0, 0, "佐藤", 0);
	CHECK_TEXT(text(), "佐藤\n");
	check_whole();
}

TEST(filling_half_a_wide_character_leaves_a_space)
{
	begin(1, 4);
	canvas_draw(&canvas, 0, 0, "佐藤", 0);
	canvas_fill(&canvas, (struct area){ 0, 1, 1, 2 }, STYLE_BAR);
	CHECK_TEXT(text(), "\n");
	check_whole();
	CHECK_NUMBER(canvas_cell(&canvas, 0, 0)->style, STYLE_NORMAL);
	CHECK_NUMBER(canvas_cell(&canvas, 0, 1)->style, STYLE_BAR);
}

TEST(a_clip_keeps_drawing_inside)
{
	struct area before;

	begin(4, 8);
	before = canvas_clip(&canvas, (struct area){ 1, 2, 2, 4 });
	canvas_draw(&canvas, 0, 0, "--------", 0);
	canvas_draw(&canvas, 1, 0, "01234567", 0);
	canvas_fill(&canvas, (struct area){ 2, -5, 90, 90 }, STYLE_BAR);
	canvas_unclip(&canvas, before);
	canvas_draw(&canvas, 3, 0, "abcdefgh", 0);
	CHECK_TEXT(text(), "\n  2345\n\nabcdefgh\n");
	CHECK_NUMBER(canvas_cell(&canvas, 2, 1)->style, STYLE_NORMAL);
	CHECK_NUMBER(canvas_cell(&canvas, 2, 2)->style, STYLE_BAR);
	CHECK_NUMBER(canvas_cell(&canvas, 2, 5)->style, STYLE_BAR);
	CHECK_NUMBER(canvas_cell(&canvas, 2, 6)->style, STYLE_NORMAL);
}

TEST(a_clip_inside_a_clip_is_what_both_have)
{
	begin(3, 6);
	canvas_clip(&canvas, (struct area){ 0, 0, 2, 4 });
	canvas_clip(&canvas, (struct area){ 1, 2, 5, 5 });
	CHECK_NUMBER(canvas.clip.rows, 1);
	CHECK_NUMBER(canvas.clip.columns, 2);
	canvas_clip(&canvas, (struct area){ 0, 0, 1, 1 });
	canvas_draw(&canvas, 0, 0, "x", 0);
	canvas_draw(&canvas, 1, 0, "xxxxxx", 0);
	CHECK_TEXT(text(), "\n\n\n");
}

TEST(wide_characters_are_cut_at_the_clip)
{
	begin(1, 6);
	canvas_draw(&canvas, 0, 0, "......", 0);
	canvas_clip(&canvas, (struct area){ 0, 1, 1, 4 });
	canvas_draw(&canvas, 0, 0, "佐藤客", 0);
	CHECK_TEXT(text(), ". 藤 .\n");
	check_whole();
}

struct fit_case {
	const char *text;
	int columns;
	const char *right, *left; /* between bars */
};

static const struct fit_case fit_cases[] = {
	{ "", 3, "|   |", "|   |" },
	{ "abc", 3, "|abc|", "|abc|" },
	{ "ab", 3, "|ab |", "| ab|" },
	{ "abcd", 3, "|ab…|", "|ab…|" },
	{ "佐藤", 3, "|佐…|", "|佐…|" },
	{ "佐", 3, "|佐 |", "| 佐|" },
	{ "佐藤客", 4, "|佐… |", "| 佐…|" },
	{ "abc", 1, "|…|", "|…|" },
	{ "abc", 0, "||", "||" },
};

static void
fits_text(void)
{
	for (size_t i = 0; i < sizeof(fit_cases) / sizeof(*fit_cases); i++) {
		const struct fit_case *row = &fit_cases[i];

		test_is_ok = true;
		begin(2, 8);
		for (int line = 0; line < 2; line++) {
			canvas_draw(&canvas, line, 0, "||||||||", 0);
			canvas_draw(&canvas, line, row->columns + 2, "      ", 0);
		}
		canvas_draw_fitted(&canvas, 0, 1, row->columns, row->text, 0);
		canvas_draw_fitted_left(&canvas, 1, 1, row->columns, row->text, 0);
		CHECK_TEXT(text(), arena_format(&arena, "%s\n%s\n", row->right, row->left));
		check_whole();
		test_result(arena_format(
			&arena, "\"%s\" is fitted to %d columns", row->text, row->columns));
	}
}

TEST(ascii_terminals_get_ascii)
{
	canvas.charset = CANVAS_ASCII;
	canvas_resize(&canvas, 4, 10);
	canvas_box(&canvas, (struct area){ 0, 0, 4, 10 }, 0);
	canvas_draw(&canvas, 1, 1, "é …", 0);
	canvas_draw_fitted(&canvas, 2, 1, 8, "abcdefghij", 0);
	CHECK_TEXT(text(), "+--------+\n|e ...   |\n|abcdefg.|\n+--------+\n");
	check_whole();
}

TEST(lines_join_where_they_meet)
{
	begin(5, 7);
	canvas_box(&canvas, canvas_area(&canvas), STYLE_LINE);
	canvas_draw_across(&canvas, 2, 0, 7, STYLE_LINE);
	canvas_draw_down(&canvas, 0, 3, 5, STYLE_LINE);
	CHECK_TEXT(text(), "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘\n");
}

TEST(a_box_over_what_was_cleared_joins_nothing)
{
	begin(3, 5);
	canvas_draw_across(&canvas, 1, 0, 5, 0);
	canvas_fill(&canvas, (struct area){ 0, 1, 3, 3 }, 0);
	canvas_box(&canvas, (struct area){ 0, 1, 3, 3 }, 0);
	CHECK_TEXT(text(), " ┌─┐\n─│ │─\n └─┘\n");
}

struct box_case {
	struct area area;
	const char *text;
};

/* On a canvas of 3 rows and 4 columns. */
static const struct box_case box_cases[] = {
	{ { 0, 0, 2, 2 }, "┌┐\n└┘\n\n" },
	{ { 0, 0, 1, 3 }, "───\n\n\n" },
	{ { 0, 0, 3, 1 }, "│\n│\n│\n" },
	{ { 1, 1, 1, 1 }, "\n\n\n" },
	{ { 0, 0, 0, 3 }, "\n\n\n" },
	{ { 0, 0, 3, -1 }, "\n\n\n" },
	{ { -1, -1, 5, 6 }, "\n\n\n" },
	{ { -1, 0, 3, 4 }, "│  │\n└──┘\n\n" },
	{ { 0, -1, 3, 3 }, "─┐\n │\n─┘\n" },
	{ { 1, 2, 9, 9 }, "\n  ┌─\n  │\n" },
};

static void
draws_boxes(void)
{
	for (size_t i = 0; i < sizeof(box_cases) / sizeof(*box_cases); i++) {
		struct area area = box_cases[i].area;

		test_is_ok = true;
		begin(3, 4);
		canvas_box(&canvas, area, 0);
		CHECK_TEXT(text(), box_cases[i].text);
		test_result(arena_format(&arena, "a box of %dx%d at %d,%d", area.rows,
			area.columns, area.row, area.column));
	}
}

TEST(restyling_keeps_the_text)
{
	begin(1, 6);
	canvas_draw(&canvas, 0, 0, "a佐b", STYLE_STRONG);
	canvas_restyle(&canvas, (struct area){ 0, 1, 1, 9 }, STYLE_SELECTED);
	CHECK_TEXT(text(), "a佐b\n");
	CHECK_NUMBER(canvas_cell(&canvas, 0, 0)->style, STYLE_STRONG);
	CHECK_NUMBER(canvas_cell(&canvas, 0, 1)->style, STYLE_SELECTED);
	CHECK_NUMBER(canvas_cell(&canvas, 0, 5)->style, STYLE_SELECTED);
}

TEST(the_cursor_is_shown_inside_the_clip_only)
{
	begin(3, 6);
	CHECK(!canvas.cursor.is_visible);
	canvas_set_cursor(&canvas, 2, 5);
	CHECK(canvas.cursor.is_visible && canvas.cursor.row == 2);
	canvas_set_cursor(&canvas, 3, 0);
	CHECK(!canvas.cursor.is_visible);
	canvas_clip(&canvas, (struct area){ 0, 0, 1, 6 });
	canvas_set_cursor(&canvas, 1, 0);
	CHECK(!canvas.cursor.is_visible);
}

TEST(any_size_is_taken_between_the_limits)
{
	static const int sizes[][2] = { { 1, 1 }, { 2, 3 }, { 24, 1 }, { 1, 1000 },
		{ 500, 1 }, { 500, 1000 }, { 0, 0 }, { -5, 7 }, { 501, 1001 } };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		begin(sizes[i][0], sizes[i][1]);
		CHECK(canvas.rows >= 1 && canvas.rows <= CANVAS_ROWS_LIMIT);
		CHECK(canvas.columns >= 1 && canvas.columns <= CANVAS_COLUMNS_LIMIT);
		canvas_box(&canvas, canvas_area(&canvas), 0);
		canvas_draw(&canvas, canvas.rows - 1, canvas.columns - 1, "佐", 0);
		CHECK_NUMBER(
			canvas_cell(&canvas, canvas.rows - 1, canvas.columns - 1)->code, ' ');
		canvas_fill(&canvas, (struct area){ INT_MIN, INT_MIN, INT_MAX, INT_MAX }, 0);
		canvas_fill(&canvas, (struct area){ INT_MAX, INT_MAX, INT_MAX, INT_MAX }, 0);
	}
	canvas_release(&canvas);
	CHECK_NUMBER(canvas.rows, 0);
}

TEST(rectangles_have_in_common_what_both_cover)
{
	struct area common =
		area_common((struct area){ -2, 3, 5, 4 }, (struct area){ 0, 0, 10, 5 });
	struct area apart =
		area_common((struct area){ 0, 0, 2, 2 }, (struct area){ 2, 2, 2, 2 });
	struct area inner = area_inner((struct area){ 1, 1, 5, 2 }, 1);

	CHECK_NUMBER(common.row, 0);
	CHECK_NUMBER(common.rows, 3);
	CHECK_NUMBER(common.column, 3);
	CHECK_NUMBER(common.columns, 2);
	CHECK(apart.rows == 0 && apart.columns == 0);
	CHECK(inner.row == 2 && inner.rows == 3 && inner.columns == 0);
}

int
main(void)
{
	RUN(columns_are_those_that_drawing_takes);
	RUN(text_is_drawn_where_it_is_put);
	draws_text();
	RUN(at_most_four_marks_are_kept);
	RUN(drawing_over_half_a_wide_character_leaves_a_space);
	RUN(a_wide_character_over_two_halves_leaves_two_spaces);
	RUN(a_wide_character_over_itself_changes_nothing);
	RUN(filling_half_a_wide_character_leaves_a_space);
	RUN(a_clip_keeps_drawing_inside);
	RUN(a_clip_inside_a_clip_is_what_both_have);
	RUN(wide_characters_are_cut_at_the_clip);
	fits_text();
	RUN(ascii_terminals_get_ascii);
	RUN(lines_join_where_they_meet);
	RUN(a_box_over_what_was_cleared_joins_nothing);
	draws_boxes();
	RUN(restyling_keeps_the_text);
	RUN(the_cursor_is_shown_inside_the_clip_only);
	RUN(any_size_is_taken_between_the_limits);
	RUN(rectangles_have_in_common_what_both_cover);
	canvas_release(&canvas);
	arena_release(&arena);
	return test_end();
}
