#include "base/utf8.h"

#include <utf8proc.h>

/* How far back a cluster is looked for at most, in bytes; none that is no attack is as
 * long. */
enum { FARTHEST = 4096, FIRST_BEYOND_ASCII = 0x80 };

static struct span
after(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

static bool
is_ascii(char byte)
{
	return (unsigned char)byte < FIRST_BEYOND_ASCII;
}

static bool
is_continuation(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

size_t
utf8_cluster(struct span span)
{
	utf8proc_int32_t state = 0;
	int32_t code;
	size_t length;

	if (span.length == 0)
		return 0;
	/* Between two characters of ASCII there is always a boundary but in CR LF. */
	if (span.length > 1 && is_ascii(span.start[0]) && is_ascii(span.start[1]) &&
		span.start[0] != '\r')
		return 1;
	code = utf8_decode(span, &length);
	while (length < span.length) {
		size_t taken;
		int32_t next = utf8_decode(after(span, length), &taken);

		if (code == UTF8_INVALID || next == UTF8_INVALID ||
			utf8proc_grapheme_break_stateful(code, next, &state))
			break;
		code = next;
		length += taken;
	}
	return length;
}

/* A boundary somewhere before the offset, from which clusters can be counted. */
static size_t
boundary_before(struct span span, size_t offset)
{
	size_t farthest = offset > FARTHEST ? offset - FARTHEST : 0;
	size_t at = offset - 1;

	while (at > farthest &&
		!(is_ascii(span.start[at]) && is_ascii(span.start[at - 1]) &&
			span.start[at] != '\n'))
		at--;
	while (at > 0 && is_continuation(span.start[at]))
		at--;
	return at;
}

size_t
utf8_cluster_before(struct span span, size_t offset)
{
	size_t at, next;

	if (offset == 0)
		return 0;
	at = boundary_before(span, offset);
	for (;;) {
		next = at + utf8_cluster(after(span, at));
		if (next >= offset)
			return at;
		at = next;
	}
}
