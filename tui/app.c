#include "tui/app.h"

#include <stdlib.h>
#include <string.h>

#include "tui/app-parts.h"

/* ------ keys ------ */

/* Typed into the view with the keys, one after the other. */
static void
type_keys(struct app *app, const struct keys *keys)
{
	for (int i = 0; i < keys->count; i++) {
		struct view *view = app_focus(app);
		struct answer answer = { ANSWER_PASS, "" };

		if (view->type->key)
			answer = view->type->key(view, keys->items[i]);
		if (answer.kind == ANSWER_PASS)
			continue;
		app_hush(app);
		app_answer(app, view, answer);
	}
}

/* Where nothing can be seen, nothing is done blindly but what ends that. */
static void
take_key_unseen(struct app *app, struct key key)
{
	static const char *const allowed[] = { "quit", "suspend", "redraw", NULL };
	const struct keys keys = { .items = { key }, .count = 1 };
	struct keymap_match match =
		keymap_find(app->session->keymap, keymap_views[0].name, &keys);

	for (int i = 0; match.state == KEYMAP_FOUND && allowed[i]; i++)
		if (strcmp(match.row->command, allowed[i]) == 0)
			app_carry_out(app, match.row->command);
}

static void
take_key(struct app *app, const struct event *event)
{
	struct keymap_match match;
	struct keys keys;

	if (app_is_too_small(app)) {
		take_key_unseen(app, event->key);
		return;
	}
	app->has_changed = true;
	if (app->pending.count == KEYS_LIMIT)
		app->pending.count = 0;
	app->pending.items[app->pending.count++] = event->key;
	match = keymap_find(app->session->keymap, app_focus(app)->type->name, &app->pending);
	if (match.state == KEYMAP_PENDING)
		return;
	keys = app->pending;
	app->pending.count = 0;
	if (match.state == KEYMAP_FOUND) {
		app_hush(app);
		app_carry_out(app, match.row->command);
	} else {
		type_keys(app, &keys);
	}
}

/* ------ the mouse and pastes ------ */

static bool
is_inside(struct area area, const struct mouse *mouse)
{
	struct area common =
		area_common(area, (struct area){ mouse->row, mouse->column, 1, 1 });

	return common.rows > 0 && common.columns > 0;
}

/* The uppermost view that stands there; a box lets nothing through to what is under it.
 */
static struct view *
view_at(const struct app *app, const struct mouse *mouse)
{
	for (struct view *view = app->top; view; view = view->below) {
		if (view->is_seen && is_inside(view->area, mouse))
			return view;
		if (view->type->place == VIEW_BOX || view->type->place == VIEW_LINE)
			return NULL;
	}
	return NULL;
}

/* What began in a view goes on there, wherever the mouse is dragged. */
static struct view *
view_meant(struct app *app, const struct mouse *mouse)
{
	struct view *view = app->pressed ? app->pressed : view_at(app, mouse);

	if (mouse->act == MOUSE_PRESS) {
		app->pressed = view = view_at(app, mouse);
		app_focus_on(app, view);
	}
	if (mouse->act == MOUSE_RELEASE)
		app->pressed = NULL;
	return view;
}

static void
take_mouse(struct app *app, const struct event *event)
{
	struct view *view = view_meant(app, &event->mouse);
	struct answer answer = { ANSWER_PASS, "" };

	if (view && view->type->mouse)
		answer = view->type->mouse(view, &event->mouse);
	if (answer.kind == ANSWER_PASS)
		return;
	app_hush(app);
	app_answer(app, view, answer);
}

static void
take_paste(struct app *app, const struct event *event)
{
	struct view *view = app_focus(app);

	if (!view->type->paste || app_is_too_small(app))
		return;
	app_hush(app);
	app_answer(app, view, view->type->paste(view, event->paste));
}

/* ------ other events ------ */

/* What is shown may be old. */
static void
take_resumed(struct app *app, const struct event *event)
{
	(void)event;
	session_look_at_clock(app->session);
	app_take_in(app);
	app_note_stamp(app);
	app_load(app);
}

static void
take_hangup(struct app *app, const struct event *event)
{
	(void)event;
	app_save_drafts(app);
	app->wish = WISH_QUIT;
}

static void (*const takers[])(struct app *app, const struct event *event) = {
	[EVENT_KEY] = take_key,
	[EVENT_MOUSE] = take_mouse,
	[EVENT_PASTE] = take_paste,
	[EVENT_RESUMED] = take_resumed,
	[EVENT_HANGUP] = take_hangup,
	[EVENT_RESIZE] = NULL,
	[EVENT_TICK] = NULL,
};

void
app_event(struct app *app, const struct event *event)
{
	if (takers[event->kind])
		takers[event->kind](app, event);
	app_tick(app);
	app_look_at_book(app);
	arena_release(&app->arena);
}

void
app_resumed(struct app *app)
{
	const struct event event = { .kind = EVENT_RESUMED };

	app_event(app, &event);
}

void
app_resize(struct app *app, int rows, int columns)
{
	app->rows = rows;
	app->columns = columns;
	app->session->columns = columns;
	app_load(app);
}

/* ------ what the owner of the terminal asks ------ */

struct wish
app_take_wish(struct app *app)
{
	struct wish wish = { app->wish, app->wish_text.bytes };

	app->wish = WISH_NONE;
	return wish;
}

bool
app_take_change(struct app *app)
{
	bool has_changed = app->has_changed;

	app->has_changed = false;
	return has_changed;
}

void
app_on_long(struct app *app, void (*show)(void *context), void *context)
{
	app->show = show;
	app->show_context = context;
}

struct app *
app_new(struct session *session)
{
	struct app *app = memory_allocate(sizeof(*app));

	*app = (struct app){
		.session = session, .said = TEXT_INIT, .echo = TEXT_INIT, .wish_text = TEXT_INIT
	};
	if (*session->settings->sync_openclaw)
		app_sync_begin(app, session->settings->sync_openclaw);
	app_note_stamp(app);
	app_show_main(app, "board");
	return app;
}

void
app_free(struct app *app)
{
	if (!app)
		return;
	app_sync_end(app);
	app_pop_all(app);
	for (int i = 0; i < MAIN_VIEWS; i++)
		if (app->mains[i])
			app->mains[i]->type->close(app->mains[i]);
	text_release(&app->said);
	text_release(&app->echo);
	text_release(&app->wish_text);
	arena_release(&app->kept);
	arena_release(&app->arena);
	free(app);
}
