#ifndef CORE_SOUGHT_H
#define CORE_SOUGHT_H

#include "base/error.h"
#include "base/list.h"

#include <stddef.h>

/*
 * What somebody looks for in many texts: words, all of which must be found.
 *
 * White space parts the words, quotes keep some together: `"blue logo" tea` is two.  A
 * phone number that was typed with spaces is one word.  Words are folded (utf8_fold()),
 * so case, accents and width do not matter; a word that says nothing new is left out.
 */
enum { SOUGHT_LIMIT = 16 };

/* The words of the text, of const char *.  Fails where there are none, or too many. */
bool sought_read(
	const char *text, struct list *words, struct arena *arena, struct error *error);

/* How many bytes at the start of the text say the folded word; 0 when they do not. */
size_t sought_here(const char *text, const char *word);

/* A part of a text that says one of the words, or several that overlap. */
struct sought_part {
	size_t start;
	size_t length; /* both in bytes */
};

/* Where the text says one of them, from its beginning on; of struct sought_part.  Its
 * cost grows with the square of what stands between two spaces: it is for what is
 * shown. */
struct list sought_parts(const char *text, const struct list *words, struct arena *arena);

#endif
