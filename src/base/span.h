#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * A borrowed slice of bytes: what a parser works on, and what a store key or value is.
 * It owns nothing and lives as long as what it was cut from.
 */
struct span {
	const char *start;
	size_t length;
};

/* The string without its NUL. */
struct span span_of(const char *string);

/* Any bytes, NULs included; start may be NULL when length is 0. */
struct span span_make(const void *start, size_t length);

/* Byte by byte; an empty span is the beginning of every other. */
bool span_is(struct span span, const char *string);
bool span_equal(struct span first, struct span second);
bool span_starts_with(struct span span, struct span prefix);

/* Whether the part stands somewhere in it.  Quick where much is looked through for
 * little: it goes by the byte of the part that is rarest in texts. */
bool span_has(struct span span, struct span part);

/* The place of the byte in the part, which is not empty, that is rarest in texts. */
size_t span_rarest(struct span part);

/* memcmp order; a prefix comes before what continues it. */
int span_compare(struct span first, struct span second);

/* Without ASCII white space at both ends. */
struct span span_trim(struct span span);

/* At most the first length bytes, without cutting through a UTF-8 character; for
 * messages. */
struct span span_head(struct span span, size_t length);

/*
 * Cuts rest at the first separator byte and returns what stood before it; without a
 * separator that is all of rest.  Afterwards rest.start is NULL when nothing is left,
 * so `while (rest.start)` sees each piece once, an empty last one included.
 */
struct span span_split(struct span *rest, char separator);

/* A NUL-terminated copy in the arena. */
const char *span_copy(struct span span, struct arena *arena);

#endif
