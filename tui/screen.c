#include "tui/screen.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "command/editor.h"
#include "tui/app.h"
#include "tui/terminal.h"
#include "tui/views.h"

enum { TELL_PAUSE = 100 }; /* milliseconds between two pictures of progress */

/* What the loop holds. */
struct showing {
	struct call *call;
	struct session session;
	struct app *app;
	struct terminal *terminal;
	struct canvas canvas;
	struct watch watch;
	int64_t told_at; /* when progress was drawn last */
	bool is_stopped; /* what takes long is not wanted any more */
	bool is_ended;   /* as the program is to end */
	bool is_over;
};

/* The theme that was chosen, else the one that suits the terminal. */
static enum theme
theme_of(const struct settings *settings)
{
	static const enum theme chosen[] = {
		[SETTINGS_THEME_DARK] = THEME_DARK,
		[SETTINGS_THEME_LIGHT] = THEME_LIGHT,
		[SETTINGS_THEME_MONO] = THEME_MONO,
	};

	return settings->theme == SETTINGS_THEME_AUTO ? theme_guess(getenv("COLORFGBG"))
												  : chosen[settings->theme];
}

static struct terminal_options
options_of(const struct call *call)
{
	return (struct terminal_options){
		.term = getenv("TERM"),
		.input = STDIN_FILENO,
		.output = STDOUT_FILENO,
		.colour = call->has_colour ? TERMINAL_COLOUR : TERMINAL_NO_COLOUR,
		.mouse = call->settings->mouse == SETTINGS_MOUSE_ON ? TERMINAL_MOUSE
															: TERMINAL_NO_MOUSE,
		.theme = theme_of(call->settings),
	};
}

static void
lay_out(struct showing *showing)
{
	struct size size = terminal_size(showing->terminal);

	canvas_resize(&showing->canvas, size.rows, size.columns);
	app_resize(showing->app, size.rows, size.columns);
}

static void
show(void *context)
{
	struct showing *showing = context;

	app_draw(showing->app, &showing->canvas);
	terminal_show(showing->terminal, &showing->canvas);
}

/* ------ what takes long ------ */

static void
tell(const char *progress, void *context)
{
	struct showing *showing = context;
	int64_t now = clock_milliseconds();

	if (now - showing->told_at < TELL_PAUSE)
		return;
	showing->told_at = now;
	app_say(showing->app, progress);
	show(showing);
}

static bool
is_stop(const struct event *event)
{
	return event->kind == EVENT_HANGUP ||
		(event->kind == EVENT_KEY &&
			(key_equal(event->key, key_make(KEYCAP_ESC, 0)) ||
				key_equal(event->key, key_make('c', MODIFIER_CTRL))));
}

/* The screen keeps its size; keys that stop nothing are not kept for later. */
static bool
wants_stop(void *context)
{
	struct showing *showing = context;
	struct event event = terminal_wait(showing->terminal, 0);

	if (event.kind == EVENT_RESIZE || event.kind == EVENT_RESUMED) {
		lay_out(showing);
		show(showing);
	}
	showing->is_ended = showing->is_ended || event.kind == EVENT_HANGUP;
	showing->is_stopped = showing->is_stopped || is_stop(&event);
	return showing->is_stopped;
}

/* ------ wishes ------ */

static void
grant_quit(struct showing *showing, const char *text)
{
	(void)text;
	showing->is_over = true;
}

static void
grant_suspend(struct showing *showing, const char *text)
{
	(void)text;
	terminal_suspend(showing->terminal);
	lay_out(showing);
	app_resumed(showing->app);
}

static void
grant_redraw(struct showing *showing, const char *text)
{
	(void)text;
	terminal_redraw(showing->terminal);
}

static void
grant_copy(struct showing *showing, const char *text)
{
	terminal_copy(showing->terminal, text);
}

static void
grant_external(struct showing *showing, const char *path)
{
	const char *editor = showing->call->surroundings->editor;
	struct error error = ERROR_INIT;
	bool ok = true;

	if (!editor || !*editor) {
		app_fail(showing->app, "set EDITOR to the editor that shall be used");
		return;
	}
	terminal_leave(showing->terminal);
	ok = editor_spawn(editor, path, &error);
	terminal_enter(showing->terminal);
	lay_out(showing);
	app_resumed(showing->app);
	if (!ok)
		app_fail(showing->app, error.message);
	error_release(&error);
}

static void (*const grants[])(struct showing *showing, const char *text) = {
	[WISH_NONE] = NULL,
	[WISH_QUIT] = grant_quit,
	[WISH_SUSPEND] = grant_suspend,
	[WISH_REDRAW] = grant_redraw,
	[WISH_COPY] = grant_copy,
	[WISH_EXTERNAL] = grant_external,
};

/* ------ the loop ------ */

static void
turn(struct showing *showing)
{
	struct event event;
	struct wish wish;

	if (app_take_change(showing->app))
		show(showing);
	showing->is_stopped = false;
	event = terminal_wait(showing->terminal, app_patience(showing->app));
	if (event.kind == EVENT_RESIZE || event.kind == EVENT_RESUMED)
		lay_out(showing);
	app_event(showing->app, &event);
	if (showing->is_ended)
		app_event(showing->app, &(struct event){ .kind = EVENT_HANGUP });
	wish = app_take_wish(showing->app);
	if (grants[wish.kind])
		grants[wish.kind](showing, wish.text);
}

/* Behind what is wrong with its lines, what is wrong with the keys. */
static void
warn(struct showing *showing, const struct list *of_keys)
{
	struct span rest = span_of(showing->call->warnings);
	struct arena arena = ARENA_INIT;
	struct list warnings = { 0 };

	while (rest.start && rest.length > 0)
		list_push_text(&warnings, span_copy(span_split(&rest, '\n'), &arena), &arena);
	for (size_t i = 0; i < of_keys->count; i++)
		list_push_text(&warnings, list_text(of_keys, i), &arena);
	app_warn(showing->app, &warnings);
	arena_release(&arena);
}

/* What an earlier sitting left unfinished is offered first. */
static void
offer_drafts(struct showing *showing)
{
	struct view *drafts = drafts_view_new(&showing->session);

	if (drafts)
		app_push(showing->app, drafts);
}

/* Only how characters are written: words, numbers and days are the program's own.  A
 * locale that is not installed need not keep a terminal from what it can show. */
static void
take_locale(const struct surroundings *surroundings)
{
	setlocale(LC_CTYPE, "");
	if (surroundings->is_utf8 && strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
}

static bool
run(struct call *call, struct error *error)
{
	struct terminal_options options = options_of(call);
	struct showing showing = { .call = call, .canvas = CANVAS_INIT };
	struct list warnings = { 0 };

	take_locale(call->surroundings);
	showing.terminal = terminal_open(&options, error);
	if (!showing.terminal)
		return false;
	session_begin(&showing.session, call->book, call->surroundings, &warnings);
	showing.watch = (struct watch){ tell, wants_stop, &showing };
	showing.session.watch = &showing.watch;
	showing.app = app_new(&showing.session);
	app_on_long(showing.app, show, &showing);
	showing.canvas.charset = showing.session.charset;
	lay_out(&showing);
	offer_drafts(&showing);
	warn(&showing, &warnings);
	while (!showing.is_over)
		turn(&showing);
	app_free(showing.app);
	session_release(&showing.session);
	canvas_release(&showing.canvas);
	terminal_close(showing.terminal);
	return true;
}

const struct screen tui_screen = { run, keymap_write_manual };
