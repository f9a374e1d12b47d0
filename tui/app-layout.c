#include "tui/app-parts.h"

#include <string.h>

#include "base/date.h"

enum {
	LEAST_ROWS = 10,
	LEAST_COLUMNS = 40,
	WIDE_COLUMNS = 110, /* from here on a contact stands beside the main view */
	PANE_SHARE = 45,    /* percent of them */
	LINES_BELOW = 2,
};

static bool
is_too_small(const struct app *app)
{
	return app->rows < LEAST_ROWS || app->columns < LEAST_COLUMNS;
}

static struct area
middle(const struct app *app)
{
	return (struct area){ 1, 0, app->rows - 1 - LINES_BELOW, app->columns };
}

static struct area
centred(struct area inner, struct area outer)
{
	inner = (struct area){ 0, 0, inner.rows < outer.rows ? inner.rows : outer.rows,
		inner.columns < outer.columns ? inner.columns : outer.columns };
	inner.row = outer.row + (outer.rows - inner.rows) / 2;
	inner.column = outer.column + (outer.columns - inner.columns) / 2;
	return inner;
}

/* At the bottom, as many rows as it wants. */
static struct area
lowest(const struct app *app, const struct view *view)
{
	struct area all = { 0, 0, app->rows, app->columns };
	struct area area = { app->rows - 1, 0, 1, app->columns };

	if (!view->type->fit)
		return area;
	area = view->type->fit(view, all);
	area.rows = area.rows < app->rows - 1 ? area.rows : app->rows - 1;
	return (struct area){ app->rows - area.rows, 0, area.rows, app->columns };
}

static struct area
area_of(const struct app *app, const struct view *view, bool is_wide)
{
	struct area all = middle(app);
	int pane = all.columns * PANE_SHARE / 100;

	switch (view->type->place) {
	case VIEW_BOX:
		return centred(view->type->fit ? view->type->fit(view, all) : all, all);
	case VIEW_LINE:
		return lowest(app, view);
	case VIEW_SIDE:
		if (is_wide)
			return (struct area){ all.row, all.columns - pane, all.rows, pane };
		return all;
	default:
		return all;
	}
}

void
app_lay_out(struct app *app)
{
	struct view *side = NULL;
	bool is_wide = app->columns >= WIDE_COLUMNS;

	for (struct view *view = app->top; view; view = view->below) {
		view->is_on_top = view == app->top;
		view->area = (struct area){ 0 };
		if (is_too_small(app))
			continue;
		view->area = area_of(app, view, is_wide);
		if (view->type->place == VIEW_MAIN && side && is_wide)
			view->area.columns -= side->area.columns + 1;
		else if (view->type->place == VIEW_MAIN && side)
			view->area = (struct area){ 0 };
		if (view->type->place == VIEW_SIDE && side)
			view->area = (struct area){ 0 };
		else if (view->type->place == VIEW_SIDE)
			side = view;
	}
}

/* ------ drawing ------ */

static void
draw_too_small(const struct app *app, struct canvas *canvas)
{
	struct arena arena = ARENA_INIT;
	const char *message = arena_format(&arena, "rapport needs %dx%d, this is %dx%d",
		LEAST_COLUMNS, LEAST_ROWS, app->columns, app->rows);

	canvas_draw(canvas, 0, 0, message, STYLE_NORMAL);
	arena_release(&arena);
}

static void
draw_title(const struct app *app, struct canvas *canvas)
{
	struct text text = TEXT_INIT;
	char day[DATE_TEXT_SIZE];
	int columns = app->columns - DATE_TEXT_SIZE;

	date_format(app->session->today, day);
	canvas_fill(canvas, (struct area){ 0, 0, 1, app->columns }, STYLE_BAR);
	for (const struct view *view = app->top; view; view = view->below)
		if (view->type->title && text.length == 0)
			view->type->title(view, &text);
	canvas_draw_fitted(canvas, 0, 1, columns - 1, text.bytes, STYLE_BAR);
	canvas_draw(canvas, 0, columns, day, STYLE_BAR);
	text_release(&text);
}

/* The keys that matter most here, or those that go on from what was typed. */
static void
draw_footer(const struct app *app, struct canvas *canvas)
{
	const char *name = app->top->type->name;
	struct arena arena = ARENA_INIT;
	struct list lines = app->pending.count
		? keymap_lines_from(app->session->keymap, name, &app->pending, &arena)
		: keymap_lines(app->session->keymap, name, &arena);
	int column = 1;

	canvas_fill(canvas, (struct area){ app->rows - 1, 0, 1, app->columns }, STYLE_FOOT);
	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));
		const char *hint = arena_format(&arena, " %s  ", line->label);
		int columns = (int)(strlen(line->key) + strlen(hint));

		if (column + columns > app->columns)
			break;
		column = canvas_draw(canvas, app->rows - 1, column, line->key, STYLE_KEY);
		column = canvas_draw(canvas, app->rows - 1, column, hint, STYLE_FOOT);
	}
	arena_release(&arena);
}

static void
draw_message(const struct app *app, struct canvas *canvas)
{
	int row = app->rows - LINES_BELOW;
	int column = canvas_draw(canvas, row, 1, app->said.bytes, app->said_style);

	if (app->echo.length > 0)
		canvas_draw_fitted(canvas, row, column + 2, app->columns - column - 3,
			app->echo.bytes, STYLE_DIM);
}

/* From the lowest up. */
static void
draw_views(const struct view *view, struct canvas *canvas)
{
	struct area clip;

	if (!view)
		return;
	draw_views(view->below, canvas);
	if (view->area.rows <= 0 || view->area.columns <= 0)
		return;
	clip = canvas_clip(canvas, view->area);
	if (view->below)
		canvas_fill(canvas, view->area, STYLE_NORMAL);
	view->type->draw(view, canvas);
	canvas_unclip(canvas, clip);
}

/* The line between the main view and what stands beside it. */
static void
draw_border(const struct app *app, struct canvas *canvas)
{
	for (const struct view *view = app->top; view; view = view->below)
		if (view->type->place == VIEW_SIDE && view->area.column > 0)
			canvas_draw_down(canvas, view->area.row, view->area.column - 1,
				view->area.rows, STYLE_LINE);
}

void
app_draw(const struct app *app, struct canvas *canvas)
{
	canvas_clear(canvas);
	if (is_too_small(app)) {
		draw_too_small(app, canvas);
		return;
	}
	draw_title(app, canvas);
	draw_message(app, canvas);
	draw_footer(app, canvas);
	draw_border(app, canvas);
	draw_views(app->top, canvas);
}
