#ifndef BOOK_SITTING_H
#define BOOK_SITTING_H

#include "base/list.h"

#include <stdint.h>

/*
 * What was changed through one open book: the numbers of the entries in the journal.
 *
 * A person at the screen takes back what they did there, and nothing that a shell or an
 * agent did meanwhile under the same name.  A zeroed sitting is empty.
 */
struct sitting {
	struct list entries; /* of int64_t, ascending */
	struct arena arena;
};

/* Notes the entries from the first to the last, which are newer than all before. */
void sitting_note(struct sitting *sitting, int64_t first, int64_t last);

/* Whether that entry was made through it. */
bool sitting_has(const struct sitting *sitting, int64_t number);

/* The oldest one; INT64_MAX when there is none. */
int64_t sitting_first(const struct sitting *sitting);

/* Forgets all; the sitting is empty and usable. */
void sitting_release(struct sitting *sitting);

#endif
