#include "tui/app-parts.h"

#include <string.h>

#include "tui/views.h"

/* ------ who has the keys ------ */

struct view *
app_main_beside(const struct app *app)
{
	struct view *view = app_beside(app);

	while (view && view->type->place != VIEW_MAIN)
		view = view->below;
	return view;
}

struct view *
app_focus(const struct app *app)
{
	bool is_beside = app->top == app_beside(app);

	return is_beside && app->is_main_focused ? app_main_beside(app) : app->top;
}

bool
app_change_focus(struct app *app)
{
	if (app->top != app_beside(app))
		return false;
	app->is_main_focused = !app->is_main_focused;
	app_lay_out(app);
	return true;
}

void
app_focus_on(struct app *app, const struct view *view)
{
	if (!view || app->top != app_beside(app))
		return;
	app->is_main_focused = view == app_main_beside(app);
	app_lay_out(app);
}

/* ------ coming and going ------ */

static int
count_views(const struct app *app)
{
	int count = 0;

	for (const struct view *view = app->top; view; view = view->below)
		count++;
	return count;
}

void
app_push(struct app *app, struct view *view)
{
	if (count_views(app) >= STACK_LIMIT) {
		view->type->close(view);
		app_fail(app, "too much is open; Esc closes what is on top");
		return;
	}
	view->below = app->top;
	app->top = view;
	app->pending.count = 0;
	if (view->type->place == VIEW_SIDE)
		app->is_main_focused = false;
	app_load(app);
}

/* Unlinks the view that the place points to, and frees it. */
static void
take_away(struct app *app, struct view **place)
{
	struct view *view = *place;

	*place = view->below;
	if (app->pressed == view)
		app->pressed = NULL;
	app->pending.count = 0;
	view->type->close(view);
}

bool
app_pop(struct app *app)
{
	if (!app->top->below)
		return false;
	take_away(app, &app->top);
	app_load(app);
	return true;
}

bool
app_has(const struct app *app, const struct view *view)
{
	const struct view *there = app->top;

	while (there && there != view)
		there = there->below;
	return there != NULL;
}

void
app_remove(struct app *app, struct view *view, enum app_ending ending)
{
	struct view **place = &app->top;
	bool goes_on = true;

	while (*place && *place != view)
		place = &(*place)->below;
	while (goes_on && *place && (*place)->below) {
		goes_on = ending == APP_FINISHED && (*place)->ends_below;
		take_away(app, place);
	}
	app_load(app);
}

void
app_pop_all(struct app *app)
{
	while (app->top && app->top->below)
		take_away(app, &app->top);
}

void
app_save_drafts(struct app *app)
{
	for (struct view *view = app->top; view; view = view->below)
		if (view->type->hang_up)
			view->type->hang_up(view);
}

/* ------ main views ------ */

struct main_view {
	const char *name; /* as in `view NAME` */
	struct view *(*make)(struct session *session);
};

static const struct main_view main_views[MAIN_VIEWS + 1] = {
	{ "board", board_view_new },
	{ "list", list_view_new },
	{ "today", today_view_new },
	{ "report", report_view_new },
	{ "duplicates", duplicates_view_new },
	{ 0 },
};

/* Back leads through each view once; the board is where the way begins. */
static void
note_trail(struct app *app, struct view *view)
{
	int place = 0;

	while (view != app->mains[0] && place < app->trail_count && app->trail[place] != view)
		place++;
	app->trail[place] = view;
	app->trail_count = place + 1;
}

static void
show(struct app *app, struct view *view)
{
	app_save_drafts(app);
	app_pop_all(app);
	note_trail(app, view);
	app->top = view;
	app->pressed = NULL;
	app->pending.count = 0;
	app_load(app);
}

bool
app_show_main(struct app *app, const char *name)
{
	for (int i = 0; i < MAIN_VIEWS; i++) {
		if (strcmp(main_views[i].name, name) != 0)
			continue;
		if (!app->mains[i])
			app->mains[i] = main_views[i].make(app->session);
		show(app, app->mains[i]);
		return true;
	}
	return false;
}

bool
app_show_previous(struct app *app)
{
	if (app->trail_count < 2)
		return app->top != app->mains[0] && app_show_main(app, main_views[0].name);
	show(app, app->trail[app->trail_count - 2]);
	return true;
}
