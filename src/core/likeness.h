#ifndef CORE_LIKENESS_H
#define CORE_LIKENESS_H

#include "base/arena.h"
#include "base/list.h"

#include <stdbool.h>

/*
 * Names as they are compared, when somebody may be called the same in another notation.
 *
 * A name is its words, folded and in the order of the alphabet, without titles, forms of
 * address and legal forms ("Dr.", "さん", "GmbH"), unless it consists of nothing else.
 * What stands between words is any run of what is no letter and no digit.  `joined` is
 * the same in the order of the name and without anything in between, so that neither the
 * order of the words nor the spaces matter.
 */
struct likeness_name {
	struct list words; /* of const char * */
	const char *joined;
};

/* The words of a name; in the arena. */
struct likeness_name likeness_name(const char *name, struct arena *arena);

enum likeness {
	LIKENESS_NONE,
	LIKENESS_NEAR,  /* one letter of a word differs, two in all */
	LIKENESS_EQUAL, /* but for the order of words, spaces, titles */
};

/* How near two names are, whichever comes first. */
enum likeness likeness_of(
	const struct likeness_name *one, const struct likeness_name *other);

/*
 * Whether one letter was added, left out, replaced or swapped with its neighbour.  Only
 * words of four letters and more are compared so, as short ones mean others then; and
 * none with digits, nor any of a script in which a character is a word or a syllable.
 */
bool likeness_is_near(const char *word, const char *other);

/* Whether a word may be near another one at all. */
bool likeness_can_be_near(const char *word);

/* The word itself and all that remain of it with one letter left out: two words that are
 * near have one of these in common.  Of const char *. */
struct list likeness_remains(const char *word, struct arena *arena);

#endif
