#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/span.h"

#include <stdint.h>

/*
 * A number for bytes, by which they are found again in a table.  It is quick and tells
 * different bytes apart nearly always; it is no proof against somebody who wants two to
 * be the same.
 */
/* The prefix keeps bytes of one kind apart from the same bytes of another. */
uint64_t hash_bytes(const char *prefix, struct span bytes);

#endif
