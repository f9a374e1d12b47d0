#ifndef TUI_DEED_H
#define TUI_DEED_H

#include "tui/view.h"

/*
 * One command line, carried out for a person at the screen with the book that is open.
 */
struct deed {
	bool is_done;
	bool has_written; /* it was a command that changes the book */
	bool is_answer;   /* the line is what a question was understood as */
	struct id made;   /* the contact that is new by it; none otherwise */
	const char *line; /* the command as it would be typed in a shell, without "rapport" */
	const char *filled; /* as it was carried out: with ids for % */
	const char *said;   /* one line: what was done, or why it was not */
	const char *output; /* all that was written, when that is more than what said tells */
	enum error_kind kind;
	struct list candidates;  /* of struct error_candidate: of a name or follow-up that is
								not clear */
	const char *unclear;     /* the word they stand for, else "" */
	struct list suggestions; /* of struct suggestion: what it suggests to do next */
	const char *question;    /* what must be asked before it can be done, else "" */
	const char *option;      /* and the option that gives the answer: "--note", "--yes" */
};

/* Carries it out: % in the line stands for the subject, as one word.  All texts are in
 * the arena. */
struct deed deed_run(const struct session *session, const char *line,
	const struct subject *subject, struct arena *arena);

/* The line with % replaced where it is a word of its own; a command that takes a
 * follow-up gets the one under the cursor.  NULL when % has nothing to stand for. */
const char *deed_fill(
	const char *line, const struct subject *subject, struct arena *arena);

/* Whether the command of the line may take so long that whoever waits should know. */
bool deed_is_long(const char *line, struct arena *arena);

/* What was carried out again: with that in place of the word that was not clear, or with
 * the option in front of its words. */
const char *deed_with_candidate(
	const struct deed *deed, const char *candidate, struct arena *arena);
const char *deed_with_option(
	const struct deed *deed, const char *option, struct arena *arena);

#endif
