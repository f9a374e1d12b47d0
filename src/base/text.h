#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

/*
 * A growing string of bytes, for building output.
 *
 * bytes is always NUL-terminated and never NULL, so an empty or released text can be
 * read as "".  The text owns its memory; text_take() moves a copy into an arena.
 */
struct text {
	char *bytes;
	size_t length;
	size_t capacity;
};

#define TEXT_INIT                                                                        \
	{                                                                                    \
		.bytes = (char *)""                                                              \
	}

/* What is appended must not lie in the text itself, which may move.  A format that cannot
 * be followed adds nothing. */
void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const void *bytes, size_t length);
void text_add_char(struct text *text, char byte);
void text_add_repeated(struct text *text, const char *string, size_t count);
void text_add_format(struct text *text, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The decimal digits of a whole number, without going through printf. */
void text_add_number(struct text *text, int64_t number);

/* Shortens to length bytes; a length beyond the end changes nothing. */
void text_cut(struct text *text, size_t length);

/* A copy that lives as long as the arena; the text is released. */
const char *text_take(struct text *text, struct arena *arena);

/* Frees the memory; the text is empty and usable again. */
void text_release(struct text *text);

#endif
