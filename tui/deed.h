#ifndef TUI_DEED_H
#define TUI_DEED_H

#include "tui/view.h"

/*
 * One command line, carried out for a person at the screen with the book that is open.
 */
struct deed {
	bool is_done;
	const char *line; /* the command as it would be typed in a shell, without "rapport" */
	const char *said; /* one line: what was done, or why it was not */
	const char *output; /* all that was written, when that is more than what said tells */
	enum error_kind kind;
	struct list candidates; /* of struct error_candidate: of a name or follow-up that is
							   not clear; the line has the word they stand for */
	const char *question;   /* what must be asked before it can be done, else "" */
	const char *option;     /* and the option that gives the answer: "--note", "--yes" */
};

/* Carries it out: % in the line stands for the subject, as one word.  All texts are in
 * the arena. */
struct deed deed_run(const struct session *session, const char *line,
	const struct subject *subject, struct arena *arena);

/* The line with % replaced; a command that takes a follow-up gets the one under the
 * cursor.  NULL when % has nothing to stand for. */
const char *deed_fill(
	const char *line, const struct subject *subject, struct arena *arena);

#endif
