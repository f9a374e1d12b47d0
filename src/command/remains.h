#ifndef COMMAND_REMAINS_H
#define COMMAND_REMAINS_H

#include "base/path.h"
#include "book/book.h"

/*
 * What the state folder keeps outside the book of people who were erased from it: drafts
 * of notes and forms, and the lines that were typed at the colon and in searches.
 *
 * A draft tells by its name whom it is about, so those of the erased can be found at any
 * time, even when the program that erased them was killed before it came to that.  The
 * lines do not, and any of them may name or describe a person: all of them go.  Bytes are
 * overwritten before a file is removed.
 */

/* Removes the drafts about contacts that the book knows to be erased, and those for
 * several contacts of which one was. */
bool remains_drop_drafts(
	struct book *book, const struct path_environment *paths, struct error *error);

/* Removes the lines that were typed. */
void remains_drop_lines(const struct path_environment *paths);

#endif
