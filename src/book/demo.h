#ifndef BOOK_DEMO_H
#define BOOK_DEMO_H

#include "book/book.h"

/*
 * Fills an empty book with about sixty made-up contacts in all stages, with names in
 * several scripts, believable timelines around the day and things that are due.  The same
 * day always gives the same book.
 */
bool demo_fill(
	struct book *book, const struct act *act, struct arena *arena, struct error *error);

#endif
