#ifndef COMMAND_COMPLETE_H
#define COMMAND_COMPLETE_H

#include "command/kinds.h"

/*
 * How a command line that is being typed may go on, for shells and for the screen.
 *
 * The call says with which book, settings and day; nothing else of it is needed than
 * those and an arena.  A call without a book opens one to look, and closes it again.
 */
struct completion {
	size_t start;      /* where in the line the word begins that a candidate replaces */
	const char *typed; /* that word so far, its quotes taken away */
	enum { COMPLETION_PLAIN, COMPLETION_QUOTED } quote; /* whether one is open in it */
	const char *kind;                                   /* of complete_kinds, or "" */
	struct list candidates;                             /* of struct candidate */
};

/* What the last word of the line may go on to; the line ends at the caret and has no
 * name of a program in front. */
struct completion complete_line(struct call *call, const char *line);

/* What a word of that kind may. */
struct completion complete_word(struct call *call, const char *kind, const char *typed);

/* Whether the word is the name of a file or folder, which nobody here knows. */
bool completion_is_of_files(const struct completion *completion);

/* Whether something is typed behind the candidate without a space: "stage:". */
bool candidate_is_open(const struct candidate *candidate);

#endif
