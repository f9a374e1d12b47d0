#ifndef CORE_SAVED_VIEW_H
#define CORE_SAVED_VIEW_H

#include "core/field.h"

#include <stdint.h>

/*
 * A query that was given a name, to be asked again with one key.
 *
 * The query is kept as it was typed, so what it says of days stays as it was meant:
 * `due:week` is the week of whoever asks.  Two names that differ in case, accents or
 * width are the same name: the id follows from the folded name, so there cannot be two of
 * one. Views stand in the order of their numbers; the first nine have a key of their own.
 */
struct saved_view {
	struct id id;
	const char *name;
	const char *query;
	int64_t number; /* counts from 1; may have gaps */
	struct moment created_at;
	struct list custom;
};

extern const struct field saved_view_fields[];

enum {
	SAVED_VIEW_LIMIT = 100,     /* views of a book */
	SAVED_VIEW_NAME_LIMIT = 60, /* bytes of a name */
	SAVED_VIEW_KEYS = 9,        /* that many have a key */
};

/* A zeroed one with no NULL in it. */
struct saved_view saved_view_make(void);

/* The id that a view of that name has. */
struct id saved_view_id(const char *name);

/*
 * A name that can be told from a number and from an option, a query, every member of its
 * shape.  Whether the query can be read is the caller's to find out.
 */
bool saved_view_check(const struct saved_view *view, struct error *error);

/* By number, then name. Items are struct saved_view. */
int saved_view_compare(const void *first, const void *second);

#endif
