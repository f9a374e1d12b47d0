#include "base/utf8.h"

#include <string.h>

#include <utf8proc.h>

enum {
	LONGEST_CODE = 4,
	WORD_SIZE = 8,
	REPLACEMENT = 0xFFFD,
	DELETE = 0x7F,
	FIRST_C1 = 0x80,
	LAST_C1 = 0x9F,
};

static const uint64_t high_bits = UINT64_C(0x8080808080808080);
static const uint64_t ones = UINT64_C(0x0101010101010101);

/* Text is mostly ASCII, so it is worth looking at eight bytes at once. */
static size_t
ascii_prefix(struct span span)
{
	size_t length = 0;

	while (span.length - length >= WORD_SIZE) {
		uint64_t word;

		memcpy(&word, span.start + length, WORD_SIZE);
		if (word & high_bits)
			break;
		length += WORD_SIZE;
	}
	while (length < span.length && (unsigned char)span.start[length] < FIRST_C1)
		length++;
	return length;
}

/* Whether the next eight bytes are printable ASCII, which may stand anywhere. */
static bool
is_printable_word(struct span span)
{
	uint64_t word, controls, deletes;

	if (span.length < WORD_SIZE)
		return false;
	memcpy(&word, span.start, WORD_SIZE);
	controls = (word - ones * ' ') & ~word;
	deletes = word ^ ones * DELETE;
	deletes = (deletes - ones) & ~deletes;
	return !((word | controls | deletes) & high_bits);
}

static struct span
after(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

static bool
is_storable(int32_t code, enum utf8_shape shape)
{
	if (code == '\n' || code == '\t')
		return shape == UTF8_PARAGRAPHS;
	return code >= ' ' && !(code >= DELETE && code <= LAST_C1);
}

int32_t
utf8_decode(struct span span, size_t *length)
{
	utf8proc_int32_t code;
	utf8proc_ssize_t taken;

	*length = 1;
	if ((unsigned char)span.start[0] < FIRST_C1)
		return span.start[0];
	taken = utf8proc_iterate(
		(const utf8proc_uint8_t *)span.start, (utf8proc_ssize_t)span.length, &code);
	if (taken <= 0)
		return UTF8_INVALID;
	*length = (size_t)taken;
	return code;
}

void
utf8_encode(struct text *text, int32_t code)
{
	utf8proc_uint8_t bytes[LONGEST_CODE];
	utf8proc_ssize_t length;

	if (!utf8proc_codepoint_valid(code))
		code = REPLACEMENT;
	length = utf8proc_encode_char(code, bytes);
	text_add_bytes(text, bytes, (size_t)length);
}

size_t
utf8_valid_prefix(struct span span)
{
	size_t length = ascii_prefix(span);

	while (length < span.length) {
		size_t taken;

		if (utf8_decode(after(span, length), &taken) == UTF8_INVALID)
			break;
		length += taken;
		length += ascii_prefix(after(span, length));
	}
	return length;
}

bool
utf8_check(struct span span, enum utf8_shape shape, size_t limit, const char *what,
	struct error *error)
{
	size_t taken;

	if (span.length > limit)
		return fail(error, ERROR_REFUSED,
			"%s is too long: %zu bytes, and %zu are allowed", what, span.length, limit);
	for (size_t position = 0; position < span.length; position += taken) {
		int32_t code;

		taken = WORD_SIZE;
		if (is_printable_word(after(span, position)))
			continue;
		code = utf8_decode(after(span, position), &taken);
		if (code == UTF8_INVALID)
			return fail(error, ERROR_REFUSED,
				"%s is not UTF-8: byte 0x%02X at position %zu; convert it to UTF-8 first",
				what, (unsigned char)span.start[position], position + 1);
		if (!is_storable(code, shape))
			return fail(error, ERROR_REFUSED,
				"%s has the control character U+%04X at position %zu; leave it out", what,
				(unsigned)code, position + 1);
	}
	return true;
}

/* The length of what is a line end or tab at the start, 0 for anything else; carriage
 * returns end lines as newlines do, and both together end one. */
static size_t
white_length(struct span span)
{
	if (span.start[0] == '\r')
		return span.length > 1 && span.start[1] == '\n' ? 2 : 1;
	return span.start[0] == '\n' || span.start[0] == '\t';
}

size_t
utf8_add_storable(struct text *text, struct span span, enum utf8_shape shape)
{
	size_t left_out = 0, taken;

	for (; span.length > 0; span = after(span, taken)) {
		int32_t code;

		taken = white_length(span);
		if (taken > 0) {
			char byte = span.start[0] == '\t' ? '\t' : '\n';

			text_add_char(text, shape == UTF8_LINE ? ' ' : byte);
			continue;
		}
		code = utf8_decode(span, &taken);
		if (code == UTF8_INVALID)
			utf8_encode(text, REPLACEMENT);
		else if (is_storable(code, shape))
			text_add_bytes(text, span.start, taken);
		else
			left_out++;
	}
	return left_out;
}
