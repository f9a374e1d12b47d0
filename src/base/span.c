#include "base/span.h"

#include <string.h>

static bool
is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

struct span
span_of(const char *string)
{
	return span_make(string, strlen(string));
}

struct span
span_make(const void *start, size_t length)
{
	return (struct span){ .start = start, .length = length };
}

bool
span_is(struct span span, const char *string)
{
	return span_equal(span, span_of(string));
}

bool
span_equal(struct span first, struct span second)
{
	return first.length == second.length && span_starts_with(first, second);
}

bool
span_starts_with(struct span span, struct span prefix)
{
	if (prefix.length == 0)
		return true;
	return span.length >= prefix.length &&
		memcmp(span.start, prefix.start, prefix.length) == 0;
}

int
span_compare(struct span first, struct span second)
{
	size_t shorter = first.length < second.length ? first.length : second.length;
	int order = shorter > 0 ? memcmp(first.start, second.start, shorter) : 0;

	if (order != 0)
		return order;
	return (first.length > second.length) - (first.length < second.length);
}

struct span
span_trim(struct span span)
{
	while (span.length > 0 && is_space(span.start[0])) {
		span.start++;
		span.length--;
	}
	while (span.length > 0 && is_space(span.start[span.length - 1]))
		span.length--;
	return span;
}

struct span
span_head(struct span span, size_t length)
{
	if (span.length <= length)
		return span;
	/* 10xxxxxx continues a character: step back to where it begins. */
	while (length > 0 && ((unsigned char)span.start[length] & 0xC0) == 0x80)
		length--;
	return span_make(span.start, length);
}

struct span
span_split(struct span *rest, char separator)
{
	struct span piece = *rest;
	const char *found =
		rest->length > 0 ? memchr(rest->start, separator, rest->length) : NULL;

	if (found) {
		piece.length = (size_t)(found - rest->start);
		*rest = span_make(found + 1, rest->length - piece.length - 1);
	} else {
		*rest = span_make(NULL, 0);
	}
	return piece;
}

const char *
span_copy(struct span span, struct arena *arena)
{
	return arena_copy_bytes(arena, span.start, span.length);
}
