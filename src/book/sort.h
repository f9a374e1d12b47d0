#ifndef BOOK_SORT_H
#define BOOK_SORT_H

#include "core/contact.h"
#include "core/settings.h"

#include <stdint.h>

/*
 * What of a contact decides its place in an order, small enough to be kept of each
 * contact of a large book.
 */
struct sort {
	const struct field *field; /* of contact_fields; NULL: best score, then name */
	enum { SORT_ASCENDING, SORT_DESCENDING } direction; /* of the field */
	const struct settings *settings;
	size_t limit; /* of a text only the first bytes count; 0: all of it */
};

/* A number, and among equal ones a text. */
struct sort_key {
	bool is_absent; /* comes last whatever the direction */
	bool is_apart;  /* an amount that no rate joins with others is part of the text */
	uint64_t number;
	const char *text;
};

/* The key; its text lives in the arena.  Every field with FIELD_SORT can be asked for;
 * the contact must have been read as far as the field needs. */
struct sort_key sort_key_make(
	const struct sort *sort, const struct contact *contact, struct arena *arena);

/* Equal keys are the caller's to tell apart, by id. */
int sort_key_compare(
	const struct sort *sort, const struct sort_key *one, const struct sort_key *other);

#endif
