#ifndef CORE_DUPLICATE_H
#define CORE_DUPLICATE_H

#include "core/contact.h"
#include "core/likeness.h"

/*
 * Whether two contacts may be the same.
 *
 * Every reason is a row with its points; the points of all reasons that hold are added,
 * and their sum is how certain it is:
 *
 *     90 and more  certain   an address and the name; two addresses; an external id
 *     50 to 89     likely    an address alone; a name and the company
 *     25 to 49     possible  a name alone
 *
 * Each kind of reason counts once.  A company says something only beside a name, which
 * two different companies make less likely.
 */
enum certainty {
	CERTAINTY_NONE,
	CERTAINTY_POSSIBLE,
	CERTAINTY_LIKELY,
	CERTAINTY_CERTAIN,
};

/* "possible", "likely", "certain", the least first; ends with { 0 }. */
extern const struct word certainty_words[];

/* Their id; "" for none. */
const char *certainty_word(enum certainty certainty);

/* The one of that word; CERTAINTY_NONE when there is none. */
enum certainty certainty_find(const char *word);

struct duplicate {
	int points;
	enum certainty certainty;
	struct list reasons; /* of const char *: "same phone 090-1234-5678" */
};

/* Texts are told as the first one has them, and live in the arena. */
struct duplicate duplicate_of(
	const struct contact *one, const struct contact *other, struct arena *arena);

/* Which of the two is better kept, negative for the first: the one of which there is more
 * to tell, else the older one; for qsort and the like. */
int duplicate_compare_worth(const struct contact *one, const struct contact *other);

#endif
