#include "tests/test.h"

#include <stdlib.h>

#include "tui/canvas.h"

static struct canvas before = CANVAS_INIT;
static struct canvas now = CANVAS_INIT;
static struct arena arena = ARENA_INIT;

static void
begin(int rows, int columns, const char *text)
{
	canvas_resize(&before, rows, columns);
	canvas_draw(&before, 0, 0, text, 0);
	canvas_copy(&now, &before);
}

/* "row:column+columns" of every run. */
static const char *
changes(void)
{
	struct text text = TEXT_INIT;
	struct canvas_run run = { 0 };

	for (;;) {
		run = canvas_next_change(&before, &now, run);
		if (run.columns == 0)
			break;
		text_add_format(&text, "%s%d:%d+%d", text.length > 0 ? " " : "", run.row,
			run.column, run.columns);
	}
	return text_take(&text, &arena);
}

TEST(what_is_the_same_has_no_changes)
{
	begin(3, 8, "abc佐e\xCC\x81");
	CHECK_TEXT(changes(), "");
}

TEST(a_changed_cell_is_a_run_of_one)
{
	begin(3, 8, "abc");
	canvas_draw(&now, 0, 1, "x", 0);
	canvas_draw(&now, 2, 7, "y", 0);
	CHECK_TEXT(changes(), "0:1+1 2:7+1");
}

TEST(cells_side_by_side_are_one_run_and_rows_are_not)
{
	begin(2, 4, "");
	canvas_draw(&now, 0, 2, "xx", 0);
	canvas_draw(&now, 1, 0, "yy", 0);
	CHECK_TEXT(changes(), "0:2+2 1:0+2");
}

TEST(a_change_of_style_or_marks_is_a_change)
{
	begin(1, 8, "abcd");
	canvas_restyle(&now, (struct area){ 0, 0, 1, 1 }, STYLE_STRONG);
	canvas_draw(&now, 0, 3, "d\xCC\x81", 0);
	CHECK_TEXT(changes(), "0:0+1 0:3+1");
}

TEST(a_wide_character_changes_with_both_halves)
{
	begin(1, 8, "a佐b");
	canvas_draw(&now, 0, 1, "藤", 0);
	CHECK_TEXT(changes(), "0:1+2");
	canvas_draw(&now, 0, 1, "佐", STYLE_STRONG);
	CHECK_TEXT(changes(), "0:1+2");
	canvas_restyle(&now, (struct area){ 0, 1, 1, 1 }, STYLE_NORMAL);
	CHECK_TEXT(changes(), "0:1+2");
	canvas_draw(&now, 0, 2, "x", 0);
	CHECK_TEXT(changes(), "0:1+2");
}

TEST(canvases_of_different_sizes_differ_everywhere)
{
	begin(2, 3, "");
	canvas_resize(&now, 2, 4);
	CHECK_TEXT(changes(), "0:0+4 1:0+4");
}

TEST(the_cursor_is_no_cell)
{
	begin(2, 3, "");
	canvas_set_cursor(&now, 1, 1);
	CHECK_TEXT(changes(), "");
}

/* Writes the runs of now over before, as a terminal does. */
static void
apply(void)
{
	struct canvas_run run = { 0 };

	for (;;) {
		run = canvas_next_change(&before, &now, run);
		if (run.columns == 0)
			break;
		CHECK(canvas_cell(&now, run.row, run.column)->width > 0);
		memcpy(&before.cells[run.row * before.columns + run.column],
			canvas_cell(&now, run.row, run.column),
			(size_t)run.columns * sizeof(*now.cells));
	}
}

TEST(applying_the_changes_gives_the_new_canvas)
{
	static const char *const pieces[] = { "a", "佐", "e\xCC\x81", "  ", "カ\xE3\x82\x99",
		"xyz", "👍" };
	unsigned seed = 1;

	begin(4, 11, "");
	for (int round = 0; round < 2000; round++) {
		seed = seed * 1103515245 + 12345;
		canvas_draw(&now, (int)(seed >> 8 & 3), (int)(seed >> 12) % 13 - 1,
			pieces[(seed >> 20) % 7], (seed >> 24) % STYLE_COUNT);
		if (seed >> 28 == 0) {
			apply();
			CHECK_TEXT(changes(), "");
			CHECK_TEXT(canvas_text(&before, &arena), canvas_text(&now, &arena));
		}
	}
}

int
main(void)
{
	RUN(what_is_the_same_has_no_changes);
	RUN(a_changed_cell_is_a_run_of_one);
	RUN(cells_side_by_side_are_one_run_and_rows_are_not);
	RUN(a_change_of_style_or_marks_is_a_change);
	RUN(a_wide_character_changes_with_both_halves);
	RUN(canvases_of_different_sizes_differ_everywhere);
	RUN(the_cursor_is_no_cell);
	RUN(applying_the_changes_gives_the_new_canvas);
	canvas_release(&before);
	canvas_release(&now);
	arena_release(&arena);
	return test_end();
}
