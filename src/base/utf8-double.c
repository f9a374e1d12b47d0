#include "base/utf8.h"

#include <string.h>

enum {
	FIRST_UPPER = 0x80,
	LAST_BYTE = 0xff,
	LETTERS = 0xc3, /* begins the UTF-8 of U+00C0 to U+00FF */
};

/* What Windows-1252 has for the bytes from 0x80 on; 0 where it has nothing. */
static const int32_t windows_codes[] = {
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, /* 0x80 */
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,      /* 0x88 */
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, /* 0x90 */
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178, /* 0x98 */
};

enum { WINDOWS_COUNT = sizeof(windows_codes) / sizeof(*windows_codes) };

/* The byte that was taken for the character, or -1. */
static int
byte_of(int32_t code)
{
	if (code >= FIRST_UPPER && code <= LAST_BYTE)
		return (int)code;
	for (int i = 0; code > LAST_BYTE && i < WINDOWS_COUNT; i++)
		if (windows_codes[i] == code)
			return FIRST_UPPER + i;
	return -1;
}

/* Whether what was added since start, which was bytes once, is UTF-8. */
static bool
is_meant(const struct text *text, size_t start)
{
	struct span run = span_make(text->bytes + start, text->length - start);

	return utf8_valid_prefix(run) == run.length;
}

static bool
add_meant(struct text *text, struct span rest)
{
	size_t start = 0;
	bool is_run = false;

	while (rest.length > 0) {
		size_t length;
		int byte = byte_of(utf8_decode(rest, &length));

		if (byte >= 0 && !is_run)
			start = text->length;
		if (byte < 0 && is_run && !is_meant(text, start))
			return false;
		is_run = byte >= 0;
		if (is_run)
			text_add_char(text, (char)byte);
		else
			text_add_bytes(text, rest.start, length);
		rest = span_make(rest.start + length, rest.length - length);
	}
	return !is_run || is_meant(text, start);
}

struct span
utf8_undouble(struct span span, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct span meant = span;

	/* The first byte of every character became a letter that begins so. */
	if (!memchr(span.start, LETTERS, span.length))
		return span;
	if (add_meant(&text, span) && text.length < span.length)
		meant = span_make(arena_copy_bytes(arena, text.bytes, text.length), text.length);
	text_release(&text);
	return meant;
}
