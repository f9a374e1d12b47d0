#ifndef TESTS_TUI_SHOWER_H
#define TESTS_TUI_SHOWER_H

#include "tests/tui/pty.h"
#include "tui/terminal.h"

/*
 * A program that shows what happens: each event by its name, in brackets, in a row of its
 * own, and the size at first.  Some keys make it do what the tests are about: q ends it,
 * z suspends it, C crashes, A aborts, X exits, M runs out of memory, R draws anew, E
 * gives the terminal to another program for a while.  What is pasted it copies.
 */
enum { STATUS_HANGUP = 3, STATUS_EXIT = 5, STATUS_REFUSED = 7 };

/* How it opens its terminal. */
struct terminal_options shower_options(const char *term);

/* Starts it, and waits for its first picture. */
bool shower_start(struct pty *pty, int rows, int columns);

/* Starts it on a terminal of that kind; it ends with STATUS_REFUSED when it does not get
 * it for that reason. */
void shower_start_with(struct pty *pty, int rows, int columns,
	const struct terminal_options *options, const char *refusal);

/* Starts it so that it does not hear of a hangup, as under nohup. */
bool shower_start_deaf(struct pty *pty);

/* Waits for its end and returns its status as waitpid() has it, or -1 when it left the
 * terminal in another state than it found it in. */
int shower_end(struct pty *pty);

#endif
