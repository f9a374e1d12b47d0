#include "tui/board-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"
#include "tui/shown.h"

/* How many decimals a mean has, from how many columns on a label says anything and is
 * written out, and what stands for a figure of nothing. */
enum { DAYS_DECIMALS = 1, LEAST_LABEL = 3, WIDE_LANE = 24 };
static const char nothing[] = "–";

/* ------ figures ------ */

static const struct list *
sum_of(const struct report_stage *totals)
{
	return &totals->value;
}

static const struct list *
weighted_of(const struct report_stage *totals)
{
	return &totals->weighted;
}

static const char *
show_days(const struct report_stage *totals, struct arena *arena)
{
	return totals->count && totals->mean_days.is_known
		? hundredths_show(totals->mean_days, DAYS_DECIMALS, arena)
		: nothing;
}

const struct board_figures board_figures[] = {
	{ "sum and weighted",
		{ { "sum", "sum", sum_of, NULL }, { "weighted", "wtd", weighted_of, NULL } } },
	{ "weighted", { { "weighted", "wtd", weighted_of, NULL } } },
	{ "mean days", { { "mean days", "days", NULL, show_days } } },
	{ "sum", { { "sum", "sum", sum_of, NULL } } },
	{ "count", { { 0 } } },
	{ 0 },
};

/* ------ headings ------ */

/* A text at the left end of some columns and one at the right end, which is whole as long
 * as it fits. */
static void
draw_ends(const struct board_pen *pen, struct area area, const char *left,
	enum style left_style, const char *right, enum style right_style)
{
	int columns = canvas_columns(right, pen->canvas->charset);

	if (columns > area.columns)
		columns = area.columns;
	if (columns + LEAST_LABEL < area.columns)
		canvas_draw_fitted(pen->canvas, area.row, area.column, area.columns - columns - 1,
			left, left_style);
	canvas_draw_fitted_left(pen->canvas, area.row, area.column + area.columns - columns,
		columns, right, right_style);
}

/* "12", of a filter "12/60", while more may come "12…". */
static const char *
count_of(const struct board_pen *pen, const struct lane *lane)
{
	const struct board *board = pen->board;
	const char *count = human_number(lane->totals.count, pen->arena);

	if (board->view.is_working)
		return arena_format(pen->arena, "%s…", count);
	if (!board->is_filtered)
		return count;
	return arena_format(pen->arena, "%s/%s", count, human_number(lane->all, pen->arena));
}

static enum style
heading_style(const struct board *board, size_t index)
{
	if (board_is_dragging(board) && index == board->drag.target)
		return STYLE_FOUND;
	return index == board->here ? STYLE_HERE : STYLE_COLUMN;
}

static void
draw_label(const struct board_pen *pen, size_t index, struct area area)
{
	const struct lane *lane = board_lane(pen->board, index);
	enum style style = heading_style(pen->board, index);
	const char *label = lane->totals.label;

	if (style == STYLE_FOUND)
		label = arena_format(pen->arena, "→ %s", label);
	canvas_fill(pen->canvas, area, style);
	area.column++;
	area.columns--;
	draw_ends(pen, area, label, style, count_of(pen, lane), style);
}

static const char *
show_sum(const struct board_pen *pen, const struct list *sum, int columns)
{
	const struct settings *settings = pen->board->view.session->settings;

	return sum->count == 0
		? nothing
		: shown_sum(settings, sum, columns, pen->canvas->charset, pen->arena);
}

static const char *
show_figure(const struct board_pen *pen, const struct board_figure *figure,
	const struct lane *lane, int room)
{
	return figure->sum ? show_sum(pen, figure->sum(&lane->totals), room)
					   : figure->show(&lane->totals, pen->arena);
}

static void
draw_figures(const struct board_pen *pen, const struct lane *lane, struct area area)
{
	const struct board *board = pen->board;

	area.column++;
	area.columns--;
	for (int i = 0; i < board->shape.figures; i++) {
		const struct board_figure *figure = &board_figures[board->figures].rows[i];
		const char *label = area.columns < WIDE_LANE ? figure->brief : figure->label;
		int room = area.columns - canvas_columns(label, pen->canvas->charset) - 1;

		draw_ends(pen, area, label, STYLE_DIM, show_figure(pen, figure, lane, room),
			STYLE_MONEY);
		area.row++;
	}
}

/* With signs at its right end when there are cards above or below. */
static void
draw_line(const struct board_pen *pen, const struct lane *lane, struct area area)
{
	int end = area.column + area.columns;

	canvas_draw_across(pen->canvas, area.row, area.column, area.columns, STYLE_LINE);
	if (lane->seen.has_before)
		canvas_draw(pen->canvas, area.row, end - 3, "▲", STYLE_KEY);
	if (lane->seen.has_after)
		canvas_draw(pen->canvas, area.row, end - 2, "▼", STYLE_KEY);
}

/* ------ lanes ------ */

static void
draw_open(const struct board_pen *pen, size_t index, struct area area)
{
	const struct board *board = pen->board;
	const struct lane *lane = board_lane(board, index);

	area.rows = 1;
	draw_label(pen, index, area);
	area.row++;
	draw_figures(pen, lane, area);
	area.row += board->shape.figures;
	draw_line(pen, lane, area);
	for (size_t i = 0; i < lane->seen.contacts.count; i++)
		board_draw_card(pen, board_card(lane, i), board_card_area(board, lane, i));
}

/* One letter below the other. */
static void
draw_downwards(
	const struct board_pen *pen, struct area area, const char *string, enum style style)
{
	struct span rest = span_of(utf8_safe(string, UTF8_LINE, pen->arena));

	while (rest.length > 0 && area.rows > 0) {
		size_t length = utf8_cluster(rest);
		const char *letter = span_copy(span_head(rest, length), pen->arena);

		if (area.rows == 1 && length < rest.length)
			letter = "…";
		canvas_draw(pen->canvas, area.row, area.column, letter, style);
		rest = span_make(rest.start + length, rest.length - length);
		area.row++;
		area.rows--;
	}
}

static void
draw_folded(const struct board_pen *pen, size_t index, struct area area)
{
	const struct board *board = pen->board;
	const struct lane *lane = board_lane(board, index);
	enum style style = heading_style(board, index);
	struct area top = { area.row, area.column, 1, area.columns };

	canvas_fill(pen->canvas, top, style);
	draw_ends(pen, top, "", style, count_of(pen, lane), style);
	canvas_draw_across(pen->canvas, area.row + board->shape.heading - 1, area.column,
		area.columns, STYLE_LINE);
	area.row += board->shape.heading;
	area.rows -= board->shape.heading;
	area.column += area.columns / 2 - 1;
	draw_downwards(
		pen, area, lane->totals.label, style == STYLE_COLUMN ? STYLE_DIM : STYLE_STRONG);
}

/* That there are more lanes on that side, and how many. */
static void
draw_edge(const struct board_pen *pen, int column, const char *sign, size_t count)
{
	int row = pen->board->view.area.row;
	const char *number = arena_format(pen->arena, "%zu", count);

	canvas_draw(pen->canvas, row, column, sign, STYLE_KEY);
	canvas_draw(pen->canvas, row + 1, column, number, STYLE_KEY);
}

static void
draw_edges(const struct board_pen *pen)
{
	const struct board *board = pen->board;
	struct area area = board->view.area;
	size_t right = board->lanes.count - board->first - board->seen;

	if (board->first > 0)
		draw_edge(pen, area.column, "◀", board->first);
	if (right > 0)
		draw_edge(pen, area.column + area.columns - 1, "▶", right);
}

static bool
is_empty(const struct board *board)
{
	for (size_t i = 0; i < board->lanes.count; i++)
		if (board_lane(board, i)->totals.count > 0)
			return false;
	return true;
}

void
board_draw(const struct view *view, struct canvas *canvas)
{
	const struct board *board = (const struct board *)view;
	struct arena arena = ARENA_INIT;
	const struct board_pen pen = { board, canvas, &arena };

	for (size_t i = board->first; i < board->first + board->seen; i++) {
		const struct lane *lane = board_lane(board, i);
		struct area area = view->area;

		area.column += lane->column;
		area.columns = lane->columns;
		(board_is_open(board, i) ? draw_open : draw_folded)(&pen, i, area);
	}
	if (board->seen > 0) {
		draw_edges(&pen);
		if (is_empty(board))
			board_draw_empty(&pen);
	}
	arena_release(&arena);
}
