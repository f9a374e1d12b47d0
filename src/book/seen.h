#ifndef BOOK_SEEN_H
#define BOOK_SEEN_H

#include "base/hash.h"

#include <stdbool.h>

/*
 * What the lines of an import said so far, each text with the line that said it first, so
 * that a later line about the same person is told as such before either is in the book.
 */
struct staged_contact;

struct seen_slot {
	uint64_t hash;
	struct staged_contact *staged; /* NULL: the slot is free */
	bool is_several;               /* lines about different contacts said it */
};
struct seen {
	struct seen_slot *slots;
	size_t size, count;
};

void seen_release(struct seen *seen);

/* Who said it, or NULL. */
const struct seen_slot *seen_find(const struct seen *seen, uint64_t hash);

/* Notes that the line says it, too, which is about the contact that it means. */
void seen_note(struct seen *seen, uint64_t hash, struct staged_contact *staged);

#endif
