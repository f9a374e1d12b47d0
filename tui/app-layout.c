#include "tui/app-parts.h"

enum {
	WIDE_COLUMNS = 110, /* from here on a contact stands beside the main view */
	PANE_SHARE = 45,    /* percent of them */
	LINES_ABOVE = 1,
	LINES_BELOW = 2,
};

bool
app_is_too_small(const struct app *app)
{
	return app->rows < LEAST_ROWS || app->columns < LEAST_COLUMNS;
}

static bool
is_wide(const struct app *app)
{
	return app->columns >= WIDE_COLUMNS;
}

struct view *
app_beside(const struct app *app)
{
	struct view *view = is_wide(app) ? app->top : NULL;

	while (view && view->type->place != VIEW_SIDE)
		view = view->below;
	return view;
}

static struct area
middle(const struct app *app)
{
	return (struct area){ LINES_ABOVE, 0, app->rows - LINES_ABOVE - LINES_BELOW,
		app->columns };
}

static int
at_most(int number, int limit)
{
	return number < limit ? number : limit;
}

/* What it wants, in the middle of what there is. */
static struct area
area_of_box(const struct app *app, const struct view *view)
{
	struct area outer = middle(app);
	struct area inner = view->type->fit ? view->type->fit(view, outer) : outer;

	inner.rows = at_most(inner.rows, outer.rows);
	inner.columns = at_most(inner.columns, outer.columns);
	inner.row = outer.row + (outer.rows - inner.rows) / 2;
	inner.column = outer.column + (outer.columns - inner.columns) / 2;
	return inner;
}

/* At the bottom, as many rows as it wants. */
static struct area
area_of_line(const struct app *app, const struct view *view)
{
	struct area all = { 0, 0, app->rows, app->columns };
	int rows = view->type->fit ? view->type->fit(view, all).rows : 1;

	rows = at_most(rows, app->rows - LINES_ABOVE);
	return (struct area){ app->rows - rows, 0, rows, app->columns };
}

static struct area
area_of_main(const struct app *app, const struct view *view)
{
	struct area area = middle(app);

	(void)view;
	if (app_beside(app))
		area.columns -= area.columns * PANE_SHARE / 100 + 1;
	return area;
}

static struct area
area_of_side(const struct app *app, const struct view *view)
{
	struct area area = middle(app);
	int columns = area.columns * PANE_SHARE / 100;

	(void)view;
	if (!is_wide(app))
		return area;
	return (struct area){ area.row, area.column + area.columns - columns, area.rows,
		columns };
}

static struct area (*const area_of[])(const struct app *app, const struct view *view) = {
	[VIEW_MAIN] = area_of_main,
	[VIEW_SIDE] = area_of_side,
	[VIEW_BOX] = area_of_box,
	[VIEW_LINE] = area_of_line,
};

void
app_lay_out(struct app *app)
{
	const struct view *focus = app_focus(app);
	bool has_side = false;

	app->has_changed = true;
	for (struct view *view = app->top; view; view = view->below) {
		bool is_main = view->type->place == VIEW_MAIN;
		bool is_side = view->type->place == VIEW_SIDE;

		view->is_on_top = view == focus;
		view->is_seen = !app_is_too_small(app) &&
			!(has_side && (is_side || (is_main && !is_wide(app))));
		view->area = (struct area){ 0 };
		if (!app_is_too_small(app))
			view->area = area_of[view->type->place](app, view);
		has_side = has_side || is_side;
	}
}
