#include "tui/app-parts.h"

#include "base/clock.h"

enum { LOOK_EVERY = 250 };

static void
load(struct app *app, struct view *view)
{
	struct error error = ERROR_INIT;

	if (view->type->load && !view->type->load(view, &error))
		app_fail(app, error.message);
	error_release(&error);
}

/* Those beneath come first: they say which contact is under the cursor. */
static void
load_from(struct app *app, struct view *view)
{
	if (!view)
		return;
	load_from(app, view->below);
	load(app, view);
}

/* Those that are about somebody who was erased; each that goes has the rest loaded. */
static void
drop_over(struct app *app)
{
	for (struct view *view = app->top; view; view = view->below) {
		if (!view->is_over)
			continue;
		view->is_over = false;
		app_remove(app, view, APP_LEFT);
		return;
	}
}

void
app_load(struct app *app)
{
	app->has_changed = true;
	app_lay_out(app);
	if (!app->is_main_focused)
		app->session->left = app->session->contact;
	if (!app_is_too_small(app))
		load_from(app, app->top);
	app->session->left = (struct id){ { 0 } };
	app->shown = app->session->contact;
	drop_over(app);
}

void
app_follow_cursor(struct app *app)
{
	if (id_equal(app->shown, app->session->contact) || app_is_too_small(app))
		return;
	app->shown = app->session->contact;
	for (struct view *view = app->top; view; view = view->below)
		if (view->type->place == VIEW_SIDE)
			load(app, view);
}

void
app_note_stamp(struct app *app)
{
	struct error error = ERROR_INIT;

	if (!store_stamp(app->session->book->store, &app->stamp, &error))
		app->stamp = 0;
	error_release(&error);
}

/* Whether somebody changed the book since it was loaded. */
static bool
is_book_changed(struct app *app)
{
	struct error error = ERROR_INIT;
	uint64_t before = app->stamp;

	if (!store_stamp(app->session->book->store, &app->stamp, &error))
		app_fail(app, error.message);
	error_release(&error);
	return app->stamp != before;
}

/* That its folder is gone from its place is said once. */
static void
look_for_book(struct app *app)
{
	struct error error = ERROR_INIT;
	bool is_away = !store_is_in_place(app->session->book->store, &error);

	if (is_away && !app->is_book_away)
		app_fail(app, error.message);
	app->is_book_away = is_away;
	error_release(&error);
}

void
app_look_at_book(struct app *app)
{
	int64_t now = clock_milliseconds();
	bool is_another_day, is_another_book;

	if (now - app->looked_at < LOOK_EVERY)
		return;
	app->looked_at = now;
	is_another_day = session_look_at_clock(app->session);
	app_take_in(app);
	is_another_book = is_book_changed(app);
	if (is_another_day || is_another_book)
		app_load(app);
	look_for_book(app);
}

static void
work(struct app *app, struct view *view)
{
	struct error error = ERROR_INIT;

	app->has_changed = true;
	if (!view->type->work(view, &error)) {
		app_fail(app, error.message);
		view->is_working = false;
	}
	error_release(&error);
}

void
app_tick(struct app *app)
{
	int64_t now = clock_milliseconds();

	for (struct view *view = app->top; view; view = view->below) {
		if (view->type->tick) {
			view->type->tick(view, now);
			app->has_changed = true;
		}
		if (view->is_working)
			work(app, view);
	}
}

int
app_patience(const struct app *app)
{
	for (const struct view *view = app->top; view; view = view->below)
		if (view->is_working)
			return 0;
	return LOOK_EVERY;
}
