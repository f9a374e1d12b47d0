#ifndef TESTS_TORTURE_TERMINAL_H
#define TESTS_TORTURE_TERMINAL_H

#include "base/text.h"
#include "tests/torture/ground.h"

/*
 * The program on a terminal of its own, 80 columns wide: everything it sends there.
 */

/* The program under way there, and the other end of its terminal. */
struct terminal {
	pid_t pid;
	int master;
};

/* Starts it with the words as they are; the last is NULL.  The caller closes the terminal
 * and waits for the program. */
struct terminal terminal_start(
	struct ground *ground, const char *const *variables, const char *const *words);

/* Takes what it sends; false when there is nothing within the time, -1 for any, or never
 * again. */
bool terminal_take(const struct terminal *terminal, int milliseconds, struct text *out);

/* Starts it, and waits for its end; nobody types anything.  out
 * has the bytes of stdout and stderr as the terminal gets them, err is "". */
struct ended terminal_run(
	struct ground *ground, const char *const *variables, const char *const *words);

/* Starts it with the words of a line, types the keys once it shows the text, and waits
 * for its end, for a minute at most.  The same of what it sends is true here. */
struct ended terminal_type(struct ground *ground, const struct launch *launch,
	const char *line, const char *shown, const char *keys);

/*
 * The first thing in what a terminal was sent that it would obey, and that is neither a
 * new line nor a colour of ours; or that is no UTF-8, or hides or turns what stands
 * beside it.  NULL when all is harmless; else a description in the arena.
 */
const char *terminal_threat(const char *bytes, struct arena *arena);

#endif
