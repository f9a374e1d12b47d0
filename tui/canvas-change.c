#include "tui/canvas.h"

#include <string.h>

/* Whether both look alike; the arms are in the code. */
static bool
is_same(const struct cell *first, const struct cell *second)
{
	return first->code == second->code && first->width == second->width &&
		first->style == second->style &&
		memcmp(first->marks, second->marks, sizeof(first->marks)) == 0;
}

/* Whether what stands there, both halves of it, is as it was. */
static bool
is_unchanged(const struct canvas *before, const struct canvas *now, int row, int column)
{
	const struct cell *cell = canvas_cell(now, row, column);
	const struct cell *old;

	if (before->rows != now->rows || before->columns != now->columns)
		return false;
	old = canvas_cell(before, row, column);
	if (!is_same(old, cell))
		return false;
	if (cell->width == 2)
		return is_same(old + 1, cell + 1);
	return cell->width == 1 || is_same(old - 1, cell - 1);
}

struct canvas_run
canvas_next_change(
	const struct canvas *before, const struct canvas *now, struct canvas_run run)
{
	int column = run.column + run.columns;
	int end;

	for (int row = run.row; row < now->rows; row++, column = 0) {
		while (column < now->columns && is_unchanged(before, now, row, column))
			column++;
		for (end = column; end < now->columns; end++) {
			if (is_unchanged(before, now, row, end))
				break;
		}
		if (end > column)
			return (struct canvas_run){ row, column, end - column };
	}
	return (struct canvas_run){ 0 };
}
