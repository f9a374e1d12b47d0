#ifndef BOOK_ROLL_ENTRIES_H
#define BOOK_ROLL_ENTRIES_H

#include "base/text.h"
#include "book/sort.h"

/*
 * Contacts in columns, each column in order: of each its id and what decides its place.
 *
 * What is added stands behind, in no order, until it is settled.
 */
struct roll_entry {
	struct id id;
	uint64_t number; /* the sort key: its number and where its text lies in the texts */
	uint32_t text;
	uint16_t column;
	bool is_absent;
};

struct roll_entries {
	struct sort sort;
	struct roll_entry *items;
	size_t count;
	size_t capacity;
	size_t settled; /* of these are in order */
	struct text texts;
};

/* The entries from first on, those before end. */
struct roll_range {
	size_t first;
	size_t end;
};

/* Empty, to be kept in the order of the sort; to be released. */
struct roll_entries roll_entries_make(const struct sort *sort);
void roll_entries_release(struct roll_entries *entries);

/* A contact joins a column behind the others; the key is copied. */
void roll_entries_add(struct roll_entries *entries, size_t column, struct id id,
	const struct sort_key *key);

/* Puts what was added where it belongs. */
void roll_entries_settle(struct roll_entries *entries);

/* The settled ones of a column. */
struct roll_range roll_entries_column(const struct roll_entries *entries, size_t column);

/* Where the id stands in the range; its end when it does not. */
size_t roll_entries_find(
	const struct roll_entries *entries, struct roll_range range, struct id id);

/* Where it would stand there. */
size_t roll_entries_place(const struct roll_entries *entries, struct roll_range range,
	struct id id, const struct sort_key *key);

#endif
