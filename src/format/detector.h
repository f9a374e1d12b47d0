#ifndef FORMAT_DETECTOR_H
#define FORMAT_DETECTOR_H

#include "base/error.h"
#include "base/span.h"

/*
 * What encoding a text seems to be in, as libuchardet finds.
 *
 * Getting a library of C++ ready takes a program longer than most commands do, and few
 * files ask for it.  So it is loaded by the first of them, and the program starts in half
 * the time.
 */

/* The encoding by its usual name, in the arena, "" when it cannot be told.  Fails when
 * the library is not there. */
bool detector_guess(
	struct span bytes, struct arena *arena, const char **name, struct error *error);

#endif
