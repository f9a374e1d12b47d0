#ifndef TUI_APP_H
#define TUI_APP_H

#include "tui/view.h"

/*
 * The screen without a terminal: a stack of views, events in, a canvas out.
 *
 * An event goes to the view on top: a key through the keymap becomes a line, which is a
 * verb of the screen or a command.  Commands are carried out by deed.h; what they come to
 * is shown in the line above the footer, together with the command that would do it in a
 * shell.  What only the owner of the terminal can do is a wish.
 */
struct app;

/* Shows the board.  The session must outlive it. */
struct app *app_new(struct session *session);
void app_free(struct app *app);

/* Lays out for that size and loads what needs it. */
void app_resize(struct app *app, int rows, int columns);

/* Whatever happened; of EVENT_RESIZE app_resize() has been told.  EVENT_TICK when nothing
 * did. */
void app_event(struct app *app, const struct event *event);

/* How many milliseconds to wait for an event until a tick is due: 0 while there is work
 * to go on with. */
int app_patience(const struct app *app);

/* Draws everything on a canvas of the size it was laid out for. */
void app_draw(const struct app *app, struct canvas *canvas);

/* What only the owner of the terminal can do. */
enum wish_kind {
	WISH_NONE,
	WISH_QUIT,
	WISH_SUSPEND,
	WISH_REDRAW,
	WISH_COPY,     /* text to the clipboard */
	WISH_EXTERNAL, /* the file at text to $EDITOR; then tell app_resumed() */
};
struct wish {
	enum wish_kind kind;
	const char *text; /* holds until the next event */
};

/* Whether something changed since this was asked, so that the screen must be drawn. */
bool app_take_change(struct app *app);

/* The wish, which is then forgotten. */
struct wish app_take_wish(struct app *app);

/* The editor of WISH_EXTERNAL has ended. */
void app_resumed(struct app *app);

/* Carries a line out as if its key had been pressed: a verb or a command, with % for the
 * selection. */
void app_run(struct app *app, const char *line);

/* Puts a view on the stack, which frees it. */
void app_push(struct app *app, struct view *view);

/* A message, or what went wrong, until the next key that does something. */
void app_say(struct app *app, const char *message);
void app_fail(struct app *app, const char *message);

/* What is wrong with the configuration; of const char *. */
void app_warn(struct app *app, const struct list *warnings);

/* What shows the screen as it is now, before something that takes long begins. */
void app_on_long(struct app *app, void (*show)(void *context), void *context);

#endif
