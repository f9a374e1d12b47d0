#ifndef TUI_STRETCH_H
#define TUI_STRETCH_H

#include "book/roll.h"

/*
 * The ids of many contacts of a column that follow one another, read a few at a time, so
 * that memory stays small however many there are.  They are appended to ids, of struct
 * id.
 */

/* All of the column. */
bool stretch_all(struct roll *roll, struct book *book, const char *stage,
	struct arena *arena, struct list *ids, struct error *error);

/* From one to the other, both included, whichever comes first; nobody when they are not
 * both in the column. */
bool stretch_between(struct roll *roll, struct book *book, const char *stage,
	struct id one, struct id other, struct arena *arena, struct list *ids,
	struct error *error);

#endif
