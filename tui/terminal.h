#ifndef TUI_TERMINAL_H
#define TUI_TERMINAL_H

#include "base/error.h"
#include "tui/canvas.h"
#include "tui/event.h"
#include "tui/theme.h"

#include <stddef.h>

/*
 * The terminal: shows canvases, says what happened.
 *
 * While it is open the terminal has its alternate screen, sends every key as it is typed,
 * marks what is pasted and reports the mouse.  Whatever ends the program (the end of
 * main, SIGTERM, a crash) leaves the terminal's modes as they were before and its usual
 * screen in front; only SIGKILL cannot be helped.  One terminal can be open at a time.
 *
 * Nothing here waits but terminal_wait() and terminal_suspend(): no transaction may be
 * open then.
 */
struct terminal;

struct terminal_options {
	const char *term; /* $TERM, or NULL */
	int input, output;
	enum { TERMINAL_COLOUR, TERMINAL_NO_COLOUR } colour; /* NO_COLOR and the like */
	enum { TERMINAL_MOUSE, TERMINAL_NO_MOUSE } mouse;
	enum theme theme;
};

struct size {
	int rows, columns;
};

/* Fails, with the terminal as it was, when there is none, or one of a kind that is
 * unknown or that cannot place its cursor.  The locale must be set. */
struct terminal *terminal_open(
	const struct terminal_options *options, struct error *error);
void terminal_close(struct terminal *terminal);

/* At least 1x1, at most what a canvas can have. */
struct size terminal_size(const struct terminal *terminal);

/* How many colours it has. */
enum depth terminal_depth(const struct terminal *terminal);

/* Writes the cells that are not on the screen yet, and puts the cursor in its place. */
void terminal_show(struct terminal *terminal, const struct canvas *canvas);

/* Draws everything anew with the next terminal_show(), whatever stands there. */
void terminal_redraw(struct terminal *terminal);

/*
 * Waits for the next event, at most that many milliseconds (then EVENT_TICK), or for ever
 * with -1.  Once the terminal is gone every call says so at once.  A SIGTSTP from outside
 * suspends the program in here.
 */
struct event terminal_wait(struct terminal *terminal, int milliseconds);

/* Stops the program until the shell lets it go on, with the terminal given back
 * meanwhile; draw everything anew then.  Without job control it does nothing. */
void terminal_suspend(struct terminal *terminal);

/* Puts the text on the clipboard of the machine that shows the terminal, if it lets that
 * be done (OSC 52). */
void terminal_copy(struct terminal *terminal, const char *text);

/* Gives the terminal to another program, and takes it back. */
void terminal_leave(struct terminal *terminal);
void terminal_enter(struct terminal *terminal);

#endif
