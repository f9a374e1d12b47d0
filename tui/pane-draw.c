#include "tui/pane-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"

enum { MARGIN = 1, HEAD_LINES = 5, SHORT_HEAD_LINES = 3, SHORT = 12, MINUTE = 5 };

/* ------ measures ------ */

/* Name, standing, next step, tabs and a line; in a low area the standing goes, in a very
 * low one the line, too. */
int
pane_head_lines(const struct pane *pane)
{
	if (pane->view.area.rows < MINUTE)
		return 1;
	return pane->view.area.rows < SHORT ? SHORT_HEAD_LINES : HEAD_LINES;
}

int
pane_height(const struct pane *pane)
{
	int rows = pane->view.area.rows - pane_head_lines(pane);

	return rows > 1 ? rows : 1;
}

int
pane_tabs_row(const struct pane *pane)
{
	int lines = pane_head_lines(pane);

	return pane->view.area.row + (lines == HEAD_LINES ? lines - 2 : lines - 1);
}

/* ------ tabs ------ */

/* "Timeline 12", without the figure where there is no room for all. */
static const char *
tab_text(const struct pane *pane, enum pane_tab tab, bool has_counts, struct arena *arena)
{
	const struct pane_tab_row *row = &pane_tabs[tab];

	if (!row->count || !has_counts)
		return arena_format(arena, " %s ", row->label);
	return arena_format(
		arena, " %s %s ", row->label, human_number(row->count(pane), arena));
}

/* Whether the tabs with their figures fit. */
static bool
has_counts(const struct pane *pane, struct arena *arena)
{
	size_t columns = 0;

	for (int i = 0; i < PANE_TABS; i++)
		columns += utf8_columns(tab_text(pane, (enum pane_tab)i, true, arena));
	return columns <= (size_t)pane->view.area.columns;
}

enum pane_tab
pane_tab_at(const struct pane *pane, int column)
{
	struct arena arena = ARENA_INIT;
	bool counts = has_counts(pane, &arena);
	int at = pane->view.area.column;
	int tab = 0;

	for (; tab < PANE_TABS; tab++) {
		at += (int)utf8_columns(tab_text(pane, (enum pane_tab)tab, counts, &arena));
		if (column < at)
			break;
	}
	arena_release(&arena);
	return (enum pane_tab)tab;
}

static void
draw_tabs(const struct pane *pane, struct canvas *canvas, struct arena *arena)
{
	bool counts = has_counts(pane, arena);
	int row = pane_tabs_row(pane), column = pane->view.area.column;

	for (int i = 0; i < PANE_TABS; i++)
		column = canvas_draw(canvas, row, column,
			tab_text(pane, (enum pane_tab)i, counts, arena),
			(enum pane_tab)i == pane->tab ? STYLE_HERE : STYLE_DIM);
}

/* ------ the head ------ */

static void
draw_name(const struct pane *pane, struct canvas *canvas, struct arena *arena)
{
	struct area area = pane->view.area;
	const struct contact *contact = &pane->dossier.contact;
	const char *score =
		arena_format(arena, "score %s", hundredths_show(contact->score, 2, arena));
	int columns = area.columns - 2 * MARGIN - (int)strlen(score) - 1;

	canvas_draw_fitted(
		canvas, area.row, area.column + MARGIN, columns, contact->name, STYLE_STRONG);
	canvas_draw(
		canvas, area.row, area.column + MARGIN + columns + 1, score, STYLE_STRONG);
}

static void
draw_head_line(const struct pane *pane, struct canvas *canvas, int line, const char *text,
	enum style style)
{
	struct area area = pane->view.area;

	canvas_draw_fitted(canvas, area.row + line, area.column + MARGIN,
		area.columns - 2 * MARGIN, text, style);
}

static void
draw_step(const struct pane *pane, struct canvas *canvas, int line, struct arena *arena)
{
	struct pane_step step = pane_next_step(pane, arena);

	draw_head_line(
		pane, canvas, line, arena_format(arena, "Next: %s", step.text), step.style);
}

static void
draw_head(const struct pane *pane, struct canvas *canvas)
{
	struct arena arena = ARENA_INIT;
	struct area area = pane->view.area;
	int lines = pane_head_lines(pane);

	if (lines > 1) {
		draw_name(pane, canvas, &arena);
		draw_step(pane, canvas, lines == HEAD_LINES ? 2 : 1, &arena);
	}
	if (lines == HEAD_LINES) {
		draw_head_line(pane, canvas, 1, pane_standing(pane, &arena), STYLE_DIM);
		canvas_draw_across(
			canvas, area.row + lines - 1, area.column, area.columns, STYLE_LINE);
	}
	draw_tabs(pane, canvas, &arena);
	arena_release(&arena);
}

/* ------ lines ------ */

static void
draw_line(
	const struct pane *pane, struct canvas *canvas, int row, const struct pane_line *line)
{
	struct area area = pane->view.area;
	bool is_here = line->item == (int)pane->places[pane->tab].item;

	for (size_t i = 0; i < line->pieces.count; i++) {
		const struct pane_piece *piece =
			list_at(&line->pieces, i, sizeof(struct pane_piece));

		canvas_draw(
			canvas, row, area.column + MARGIN + piece->column, piece->text, piece->style);
	}
	if (is_here && pane->view.is_on_top)
		canvas_restyle(
			canvas, (struct area){ row, area.column, 1, area.columns }, STYLE_SELECTED);
}

static const char *const empty[PANE_TABS] = {
	[PANE_SUMMARY] = "",
	[PANE_TIMELINE] = "Nothing has happened yet: i notes something, c logs it",
	[PANE_FOLLOW_UPS] = "No follow-up is open: t sets one",
	[PANE_ORDERS] = "Nothing was delivered yet: c logs a delivery",
};

static void
draw_lines(const struct pane *pane, struct canvas *canvas)
{
	struct area area = pane->view.area;
	int top = pane->places[pane->tab].top;
	int first = area.row + pane_head_lines(pane);

	if (pane->page.lines.count == 0)
		canvas_draw_fitted(canvas, first, area.column + MARGIN, area.columns - 2 * MARGIN,
			empty[pane->tab], STYLE_DIM);
	for (int i = 0; i < pane_height(pane); i++)
		if (top + i < (int)pane->page.lines.count)
			draw_line(pane, canvas, first + i, pane_page_line(&pane->page, top + i));
}

void
pane_draw(const struct view *view, struct canvas *canvas)
{
	const struct pane *pane = (const struct pane *)view;

	if (!pane->is_there) {
		canvas_draw_fitted(canvas, view->area.row, view->area.column + MARGIN,
			view->area.columns - 2 * MARGIN,
			id_is_none(pane->contact) ? "Nobody is selected"
									  : "This contact is not in the book any more",
			STYLE_DIM);
		return;
	}
	draw_head(pane, canvas);
	draw_lines(pane, canvas);
	if (pane->goes_last)
		canvas_draw_fitted(canvas, view->area.row + view->area.rows - 1,
			view->area.column + MARGIN, view->area.columns - 2 * MARGIN,
			"reading on to the end …", STYLE_DIM);
}
