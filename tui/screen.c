#include "tui/screen.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tui/app.h"
#include "tui/terminal.h"

/* What the loop holds. */
struct showing {
	struct session session;
	struct app *app;
	struct terminal *terminal;
	struct canvas canvas;
	bool is_over;
};

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
		.theme = theme_guess(getenv("COLORFGBG")),
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
grant(struct showing *showing, struct wish wish)
{
	switch (wish.kind) {
	case WISH_QUIT:
		showing->is_over = true;
		break;
	case WISH_SUSPEND:
		terminal_suspend(showing->terminal);
		app_resumed(showing->app);
		break;
	case WISH_REDRAW:
		terminal_redraw(showing->terminal);
		break;
	default:
		break;
	}
}

static void
turn(struct showing *showing)
{
	struct event event;

	app_draw(showing->app, &showing->canvas);
	terminal_show(showing->terminal, &showing->canvas);
	event = terminal_wait(showing->terminal, app_patience(showing->app));
	if (event.kind == EVENT_RESIZE)
		lay_out(showing);
	else
		app_event(showing->app, &event);
	grant(showing, app_take_wish(showing->app));
}

static bool
run(struct call *call, struct error *error)
{
	struct terminal_options options = options_of(call);
	struct showing showing = { .canvas = CANVAS_INIT };
	struct list warnings = { 0 };

	showing.terminal = terminal_open(&options, error);
	if (!showing.terminal)
		return false;
	session_begin(&showing.session, call->book, call->surroundings, &warnings);
	showing.app = app_new(&showing.session);
	showing.canvas.charset = showing.session.charset;
	lay_out(&showing);
	if (warnings.count > 0)
		app_fail(showing.app, list_text(&warnings, 0));
	while (!showing.is_over)
		turn(&showing);
	app_free(showing.app);
	session_release(&showing.session);
	canvas_release(&showing.canvas);
	terminal_close(showing.terminal);
	return true;
}

static void
write_keys(struct text *text)
{
	(void)text;
}

const struct screen tui_screen = { run, write_keys };
