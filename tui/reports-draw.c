#include "tui/reports-parts.h"

#include "base/utf8.h"

/* The tabs and the air below them; what stands between two tabs. */
enum { ROWS_ABOVE = 2, TAB_GAP = 2 };

const struct sheet_line *
report_view_line(const struct report_view *report, size_t index)
{
	return list_at(&report->sheet.lines, index, sizeof(struct sheet_line));
}

size_t
report_view_height(const struct report_view *report)
{
	int rows = report->view.area.rows - ROWS_ABOVE;

	return rows > 1 ? (size_t)rows : 1;
}

/* ------ tabs ------ */

static int
tab_columns(enum report_kind kind)
{
	return (int)utf8_columns(report_kinds[kind].label) + 2;
}

/* The first tab that is seen, so that the one that is open is seen, too. */
static enum report_kind
first_tab(const struct report_view *report)
{
	int room = report->view.area.columns;
	enum report_kind first = report->kind;

	room -= tab_columns(first);
	while (first > 0 && room >= tab_columns(first - 1) + TAB_GAP)
		room -= tab_columns(--first) + TAB_GAP;
	return first;
}

enum report_kind
report_view_tab_at(const struct report_view *report, int column)
{
	enum report_kind kind = first_tab(report);
	int end = 0;

	for (; kind < REPORT_KINDS; kind++) {
		end += tab_columns(kind) + TAB_GAP;
		if (column < end)
			break;
	}
	return kind;
}

/* Cut where the area ends; the column behind it. */
static int
draw_label(struct canvas *canvas, const struct area *area, int column, const char *label,
	enum style style)
{
	int columns = (int)utf8_columns(label), room = area->column + area->columns - column;

	canvas_draw_fitted(
		canvas, area->row, column, columns < room ? columns : room, label, style);
	return column + columns;
}

static void
draw_tabs(const struct report_view *report, struct canvas *canvas)
{
	const struct area *area = &report->view.area;
	int column = area->column;

	for (enum report_kind kind = first_tab(report); kind < REPORT_KINDS; kind++) {
		enum style style = kind == report->kind ? STYLE_HERE : STYLE_COLUMN;

		canvas_draw(canvas, area->row, column, kind == report->kind ? "[" : " ", style);
		column = draw_label(canvas, area, column + 1, report_kinds[kind].label, style);
		column = canvas_draw(
			canvas, area->row, column, kind == report->kind ? "]" : " ", style);
		column += TAB_GAP;
	}
}

/* ------ the sheet ------ */

void
report_view_draw(const struct view *view, struct canvas *canvas)
{
	const struct report_view *report = (const struct report_view *)view;
	const struct area *area = &view->area;
	size_t height = report_view_height(report);

	draw_tabs(report, canvas);
	for (size_t i = 0; i < height && report->top + i < report->sheet.lines.count; i++) {
		int row = area->row + ROWS_ABOVE + (int)i;

		sheet_draw(report_view_line(report, report->top + i), canvas, row, area->column);
		if (report->top + i == report->at)
			canvas_restyle(canvas, (struct area){ row, area->column, 1, area->columns },
				STYLE_SELECTED);
	}
}

/* "Reports · Revenue · 12 months up to February 2026". */
void
report_view_title(const struct view *view, struct text *text)
{
	const struct report_view *report = (const struct report_view *)view;
	struct arena arena = ARENA_INIT;

	text_add_format(text, "Reports · %s · %s", report_kinds[report->kind].label,
		report_view_about(report, &arena));
	arena_release(&arena);
}
