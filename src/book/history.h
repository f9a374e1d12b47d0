#ifndef BOOK_HISTORY_H
#define BOOK_HISTORY_H

#include "book/book.h"
#include "book/sitting.h"

/*
 * The journal as people see it, and going back in it.
 *
 * Undo takes back the caller's own latest change that is still in force; the undo is an
 * entry, too, and redo takes that back.  A change of one's own ends the chance to redo.
 * When somebody else (or a later entry) has changed one of the records since, nothing is
 * undone: ERROR_CONFLICT that names who, when and with which command.
 */
struct history_line {
	int64_t number;
	struct moment at;
	const char *who;
	const char *command;
	const char *summary;
	const char *state; /* "", "undone" */
	int64_t records;
};
extern const struct field history_fields[];

/* Newest first; of one contact unless the id is none.  items: struct history_line. */
bool history_read(struct book *book, struct id client_id, size_t limit,
	struct arena *arena, struct list *lines, struct error *error);

/* Takes back the last `count` changes, all or none. */
bool history_undo(struct book *book, const struct act *act, size_t count,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* Puts back what the last `count` undos took back, all or none. */
bool history_redo(struct book *book, const struct act *act, size_t count,
	struct arena *arena, struct outcome *outcome, struct error *error);

enum history_way { HISTORY_UNDO, HISTORY_REDO };

/*
 * Takes back exactly these entries, changes for an undo and undos for a redo, whoever
 * made them: all or none.  One that was taken back already is a conflict.  numbers: of
 * int64_t, at least one.
 */
bool history_revert(struct book *book, const struct act *act, enum history_way way,
	const struct list *numbers, struct arena *arena, struct outcome *outcome,
	struct error *error);

/*
 * What would be taken back next that way, newest first, at most `count`: of what the
 * sitting changed, or with NULL of whatever anybody did.  Fewer, or none, when there is
 * no more.  lines: of struct history_line.
 */
bool history_next(struct book *book, enum history_way way, const struct sitting *sitting,
	size_t count, struct arena *arena, struct list *lines, struct error *error);

#endif
