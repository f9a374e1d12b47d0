#ifndef BOOK_GLANCE_H
#define BOOK_GLANCE_H

#include "base/span.h"

#include <stdbool.h>

/*
 * A quick look at a stored text, before it is taken apart: whether it may hold a word.
 *
 * It never denies what is there.  Where folding could do more to the text or the word
 * than change letters to lower case, it says that the word may be there.  A zeroed glance
 * is at nothing.
 */
struct glance {
	char *lower; /* the text in lower case */
	size_t size; /* the room for it */
	size_t length;
	bool is_sure; /* lower case is all that folding would do to it */
};

/* Looks at another text, of JSON. */
void glance_at(struct glance *glance, struct span json);

/* Whether the text may hold the folded word in one of its members. */
bool glance_may_hold(const struct glance *glance, const char *word);

/* Whether a word of the text may begin with the folded one. */
bool glance_may_begin(const struct glance *glance, const char *word);

/* Frees its memory. */
void glance_release(struct glance *glance);

#endif
