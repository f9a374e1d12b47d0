#include "tui/app.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "tui/app-parts.h"
#include "tui/deed.h"
#include "tui/views.h"

enum { LOOK_EVERY = 250, WORK_SLICE = 0 };

/* ------ the stack ------ */

void
app_push(struct app *app, struct view *view)
{
	view->below = app->top;
	app->top = view;
	app->pending = (struct keys){ .count = 0 };
	app_load(app);
}

void
app_pop(struct app *app)
{
	struct view *view = app->top;

	app->top = view->below;
	view->type->close(view);
	app_load(app);
}

/* Only the main view is left. */
static void
pop_all(struct app *app)
{
	while (app->top && app->top->below) {
		struct view *view = app->top;

		app->top = view->below;
		view->type->close(view);
	}
}

struct main_view {
	const char *name; /* as in `view NAME` */
	struct view *(*make)(struct session *session);
};

static const struct main_view main_views[MAIN_VIEWS + 1] = {
	{ "board", board_view_new },
	{ "list", list_view_new },
	{ "today", today_view_new },
	{ "report", report_view_new },
	{ 0 },
};

/* Main views are kept, so that each is as it was left. */
bool
app_show_main(struct app *app, const char *name)
{
	for (int i = 0; i < MAIN_VIEWS; i++) {
		if (strcmp(main_views[i].name, name) != 0)
			continue;
		pop_all(app);
		if (!app->mains[i])
			app->mains[i] = main_views[i].make(app->session);
		app->top = app->mains[i];
		app_load(app);
		return true;
	}
	return false;
}

bool
app_is_home(const struct app *app)
{
	return app->top == app->mains[0];
}

/* ------ messages ------ */

static void
tell(struct app *app, enum style style, const char *message)
{
	text_cut(&app->said, 0);
	text_add(&app->said, message);
	app->said_style = style;
}

void
app_say(struct app *app, const char *message)
{
	tell(app, STYLE_NOTICE, message);
}

void
app_fail(struct app *app, const char *message)
{
	tell(app, STYLE_ERROR, message);
}

/* ------ loading ------ */

/* Whether anything of the view can be seen. */
static bool
is_seen(const struct view *view)
{
	return view->area.rows > 0 && view->area.columns > 0;
}

void
app_load(struct app *app)
{
	struct error error = ERROR_INIT;
	struct view *order[STACK_LIMIT];
	int count = 0;

	app_lay_out(app);
	for (struct view *view = app->top; view && count < STACK_LIMIT; view = view->below)
		order[count++] = view;
	while (count-- > 0) {
		struct view *view = order[count];

		if (is_seen(view) && view->type->load && !view->type->load(view, &error))
			app_fail(app, error.message);
		error_release(&error);
	}
	app->shown = app->session->contact;
}

/* Whether somebody changed the book since it was loaded. */
static void
look_at_book(struct app *app)
{
	struct error error = ERROR_INIT;
	int64_t now = clock_milliseconds();
	uint64_t stamp;

	if (now - app->looked_at < LOOK_EVERY)
		return;
	app->looked_at = now;
	if (!store_stamp(app->session->book->store, &stamp, &error))
		app_fail(app, error.message);
	else if (stamp != app->stamp || session_look_at_clock(app->session)) {
		app->stamp = stamp;
		app_load(app);
	}
	error_release(&error);
}

static void
note_stamp(struct app *app)
{
	struct error error = ERROR_INIT;

	if (!store_stamp(app->session->book->store, &app->stamp, &error))
		app->stamp = 0;
	error_release(&error);
}

/* ------ lines ------ */

struct subject
app_subject(const struct app *app, struct arena *arena)
{
	struct subject subject = { .follow_up = "", .name = "" };

	for (const struct view *view = app->top; view; view = view->below) {
		if (view->type->subject)
			view->type->subject(view, &subject, arena);
		if (subject.ids.count > 0 || *subject.follow_up)
			break;
	}
	return subject;
}

/* Who is meant is not clear: a menu of those it may be. */
static void
offer_candidates(struct app *app, const char *line, const struct deed *deed)
{
	struct list items = { 0 };

	for (size_t i = 0; i < deed->candidates.count; i++) {
		const struct error_candidate *candidate =
			list_at(&deed->candidates, i, sizeof(*candidate));
		struct menu_item *item = list_push(&items, sizeof(*item), &app->arena);

		*item = (struct menu_item){ "", candidate->name, candidate->id,
			app_line_for(line, deed, candidate->id, &app->arena) };
	}
	app_push(app, menu_view_new(app->session, deed->said, &items));
}

/* A question that must be answered first: the same line again, with the answer. */
static void
ask_first(struct app *app, const char *line, const struct deed *deed)
{
	struct prompt_request request = {
		.label = arena_format(&app->arena, "%s ", deed->question),
		.before = arena_format(&app->arena, "%s %s ", line, deed->option),
		.after = "",
		.text = "",
		.completes = "",
		.history = "",
		.draft = "",
	};
	struct list items = { 0 };

	if (strcmp(deed->option, "--yes") != 0) {
		app_push(app, prompt_view_new(app->session, &request));
		return;
	}
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "y", "Yes", "", arena_format(&app->arena, "%s --yes", line) };
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "n", "No", "nothing is changed", "" };
	app_push(app, menu_view_new(app->session, deed->question, &items));
}

static void
show_done(struct app *app, const struct deed *deed)
{
	text_cut(&app->echo, 0);
	text_add_format(&app->echo, "rapport %s", deed->line);
	app_say(app, deed->said);
	if (*deed->output)
		app_push(app, text_view_new(app->session, deed->line, deed->output));
}

/* What could not be done may only lack something that can be asked. */
static void
show_not_done(struct app *app, const char *line, const struct deed *deed)
{
	struct error error = ERROR_INIT;

	fail(&error, deed->kind, "%s", deed->said);
	if (*deed->question)
		ask_first(app, line, deed);
	else if (deed->candidates.count > 0 && deed->kind == ERROR_AMBIGUOUS)
		offer_candidates(app, line, deed);
	else if (!app->top->type->failed || !app->top->type->failed(app->top, &error))
		app_fail(app, deed->said);
	error_release(&error);
}

/* Whether it was done. */
bool
app_command(struct app *app, const char *line)
{
	struct subject subject = app_subject(app, &app->arena);
	struct deed deed = deed_run(app->session, line, &subject, &app->arena);

	if (deed.is_done) {
		note_stamp(app);
		app_load(app);
		show_done(app, &deed);
	} else {
		show_not_done(app, line, &deed);
	}
	return deed.is_done;
}

/* ------ answers ------ */

/* A view may say something as it goes. */
static void
leave(struct app *app, const char *message)
{
	app_pop(app);
	if (*message)
		app_say(app, message);
}

void
app_answer(struct app *app, struct view *view, struct answer answer)
{
	switch (answer.kind) {
	case ANSWER_LOAD:
		app_load(app);
		break;
	case ANSWER_BACK:
		leave(app, arena_copy(&app->arena, answer.line));
		break;
	case ANSWER_RUN:
		app_carry_out(app, arena_copy(&app->arena, answer.line));
		break;
	case ANSWER_LAST:
		app_finish(app, view, arena_copy(&app->arena, answer.line));
		break;
	case ANSWER_SAY:
		app_say(app, answer.line);
		break;
	case ANSWER_FAIL:
		app_fail(app, answer.line);
		break;
	default:
		break;
	}
	if (id_compare(app->shown, app->session->contact) != 0)
		app_load(app);
}

/* The view goes once its line is done; what it made appear stays. */
void
app_finish(struct app *app, struct view *view, const char *line)
{
	bool is_done = !*line || app_carry_out(app, line);

	if (!is_done && app->top != view) {
		/* Something is asked first, and both go when that is done. */
		app->top->ends_below = true;
		return;
	}
	if (is_done)
		app_remove(app, view);
}

/* ------ events ------ */

static void
take_key(struct app *app, struct key key)
{
	const char *name = app->top->type->name;
	struct keymap_match match;

	text_cut(&app->said, 0);
	text_cut(&app->echo, 0);
	if (app->pending.count == KEYS_LIMIT)
		app->pending.count = 0;
	app->pending.items[app->pending.count++] = key;
	match = keymap_find(app->session->keymap, name, &app->pending);
	if (match.state == KEYMAP_PENDING)
		return;
	app->pending.count = 0;
	if (match.state == KEYMAP_FOUND)
		app_carry_out(app, match.row->command);
	else if (app->top->type->key)
		app_answer(app, app->top, app->top->type->key(app->top, key));
}

/* The uppermost view that stands there; a box lets nothing through to what is under it.
 */
static struct view *
view_at(const struct app *app, const struct mouse *mouse)
{
	for (struct view *view = app->top; view; view = view->below) {
		struct area point = { mouse->row, mouse->column, 1, 1 };

		if (area_common(view->area, point).rows > 0)
			return view;
		if (view->type->place == VIEW_BOX || view->type->place == VIEW_LINE)
			return NULL;
	}
	return NULL;
}

/* What began in a view goes on there, wherever the mouse is dragged. */
static void
take_mouse(struct app *app, const struct mouse *mouse)
{
	struct view *view = app->pressed ? app->pressed : view_at(app, mouse);

	if (mouse->act == MOUSE_PRESS)
		app->pressed = view = view_at(app, mouse);
	if (mouse->act == MOUSE_RELEASE)
		app->pressed = NULL;
	if (view && view->type->mouse)
		app_answer(app, view, view->type->mouse(view, mouse));
}

static void
take_paste(struct app *app, const char *text)
{
	if (app->top->type->paste)
		app_answer(app, app->top, app->top->type->paste(app->top, text));
}

static void
hang_up(struct app *app)
{
	for (struct view *view = app->top; view; view = view->below)
		if (view->type->hang_up)
			view->type->hang_up(view);
	app->wish = WISH_QUIT;
}

/* Nobody waits: what takes long goes on a little. */
static void
tick(struct app *app)
{
	struct error error = ERROR_INIT;
	int64_t now = clock_milliseconds();

	for (struct view *view = app->top; view; view = view->below) {
		if (view->type->tick)
			view->type->tick(view, now);
		if (view->is_working && !view->type->work(view, &error)) {
			app_fail(app, error.message);
			error_release(&error);
			view->is_working = false;
		}
	}
}

void
app_event(struct app *app, const struct event *event)
{
	switch (event->kind) {
	case EVENT_KEY:
		take_key(app, event->key);
		break;
	case EVENT_MOUSE:
		take_mouse(app, &event->mouse);
		break;
	case EVENT_PASTE:
		take_paste(app, event->paste);
		break;
	case EVENT_RESUMED:
		app->looked_at = 0;
		break;
	case EVENT_HANGUP:
		hang_up(app);
		break;
	default:
		break;
	}
	tick(app);
	look_at_book(app);
	arena_release(&app->arena);
}

int
app_patience(const struct app *app)
{
	for (const struct view *view = app->top; view; view = view->below)
		if (view->is_working)
			return WORK_SLICE;
	return LOOK_EVERY;
}

void
app_run(struct app *app, const char *line)
{
	app_carry_out(app, line);
	arena_release(&app->arena);
}

struct wish
app_take_wish(struct app *app)
{
	struct wish wish = { app->wish, app->wish_text.bytes };

	app->wish = WISH_NONE;
	return wish;
}

void
app_resumed(struct app *app)
{
	app_load(app);
}

void
app_resize(struct app *app, int rows, int columns)
{
	app->rows = rows;
	app->columns = columns;
	app_load(app);
}

struct app *
app_new(struct session *session)
{
	struct app *app = memory_allocate(sizeof(*app));

	*app = (struct app){
		.session = session, .said = TEXT_INIT, .echo = TEXT_INIT, .wish_text = TEXT_INIT
	};
	app_show_main(app, "board");
	note_stamp(app);
	return app;
}

void
app_free(struct app *app)
{
	if (!app)
		return;
	pop_all(app);
	for (int i = 0; i < MAIN_VIEWS; i++)
		if (app->mains[i])
			app->mains[i]->type->close(app->mains[i]);
	text_release(&app->said);
	text_release(&app->echo);
	text_release(&app->wish_text);
	arena_release(&app->arena);
	free(app);
}
