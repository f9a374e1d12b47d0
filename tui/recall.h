#ifndef TUI_RECALL_H
#define TUI_RECALL_H

#include "base/list.h"
#include "base/path.h"

#include <stddef.h>

/*
 * Lines that were typed earlier, in one place of one kind: the commands, the filters.
 *
 * They are kept in "history-NAME" in the program's private state folder, a line each, the
 * oldest first, at most 500 of them.  Whatever goes wrong with the file, the lines of
 * this sitting are recalled all the same.
 */
struct recall {
	const char *folder;
	const char *path;  /* "" keeps nothing */
	struct list lines; /* of const char *, the oldest first */
	size_t at;         /* the line that is shown; the count for none */
	const char *stem;  /* what was typed before one was shown; its lines begin so */
	struct arena arena;
};

enum { RECALL_LIMIT = 500 };

/* Reads the lines; a name of "" has none. */
void recall_begin(
	struct recall *recall, const struct path_environment *paths, const char *name);
void recall_release(struct recall *recall);

/* The line before the one shown, or behind it, that begins as was typed; behind the last
 * one what was typed.  NULL when there is none. */
const char *recall_previous(struct recall *recall, const char *typed);
const char *recall_next(struct recall *recall);

/* Something was typed: the next step begins with that. */
void recall_rest(struct recall *recall);

/* Keeps the line, payment details struck out, unless it is the one that was kept last.
 * What others kept meanwhile
 * stays. */
void recall_add(struct recall *recall, const char *line);

#endif
