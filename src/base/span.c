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

/* How rare a byte is in texts, and 0 for those that are common everywhere: what continues
 * a character of several bytes, and signs. */
static const unsigned char rareness[256] = {
	['e'] = 1,
	['t'] = 2,
	['a'] = 3,
	['o'] = 4,
	['i'] = 5,
	['n'] = 6,
	['s'] = 7,
	['r'] = 8,
	['l'] = 9,
	['d'] = 10,
	['c'] = 11,
	['m'] = 12,
	['u'] = 13,
	['p'] = 14,
	['h'] = 15,
	['g'] = 16,
	['f'] = 17,
	['y'] = 18,
	['b'] = 19,
	['w'] = 20,
	['v'] = 21,
	['k'] = 22,
	['x'] = 23,
	['j'] = 24,
	['q'] = 25,
	['z'] = 26,
};

size_t
span_rarest(struct span part)
{
	size_t rarest = part.length - 1;

	for (size_t i = part.length; i-- > 0;)
		if (rareness[(unsigned char)part.start[i]] >
			rareness[(unsigned char)part.start[rarest]])
			rarest = i;
	return rarest;
}

bool
span_has(struct span span, struct span part)
{
	if (part.length == 0)
		return true;
	if (part.length > span.length)
		return false;
	size_t index = span_rarest(part);
	const char *at = span.start + index;
	const char *end = span.start + span.length - (part.length - 1 - index);

	while ((at = memchr(at, part.start[index], (size_t)(end - at)))) {
		if (memcmp(at - index, part.start, part.length) == 0)
			return true;
		at++;
	}
	return false;
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
