#ifndef BOOK_GLANCE_H
#define BOOK_GLANCE_H

#include "base/list.h"
#include "base/span.h"

#include <stdbool.h>

/*
 * A quick look at a stored text, before it is taken apart: whether it may hold a word.
 *
 * It never denies what is there.  Where folding could do more to the text than change
 * letters to lower case and take accents from Latin ones, it says that the word may be
 * there.  A zeroed glance is at nothing.
 */
struct glance {
	struct span json;
	bool is_ascii;
	bool is_sure; /* nothing in it is more than can be folded here, as far as was seen */
	bool is_folded; /* the rest is of this text */
	char *lower;    /* the text folded, as far as that is simple */
	size_t size;    /* the room for it */
	size_t length;
};

/* A folded word, looked at once for what is sought of it in many texts. */
struct glance_word {
	const char *word;
	struct span beyond; /* the first run of what is beyond ASCII */
	char rarest;        /* of its bytes; only of a word without such a run */
	bool is_steady;     /* beyond ASCII it is of scripts that folding leaves alone */
	bool is_plain;      /* and else of nothing but letters and digits */
};

/* Keeps the word, which is not empty. */
struct glance_word glance_word_make(const char *word);

/* As many as there are words, of const char *, which stay; in the arena. */
struct glance_word *glance_words(const struct list *words, struct arena *arena);

/* Looks at another text, of JSON, which must stay until the next one. */
void glance_at(struct glance *glance, struct span json);

/* Whether the text may hold the word in one of its members. */
bool glance_may_hold(struct glance *glance, const struct glance_word *word);

/* Whether a word of the text may begin with it. */
bool glance_may_begin(struct glance *glance, const struct glance_word *word);

/* Frees its memory. */
void glance_release(struct glance *glance);

#endif
