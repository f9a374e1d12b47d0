#include "base/id.h"

#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include <uuid/uuid.h>

#include "base/text.h"

enum {
	NOT_HEX = -1,
	PREFIX_DIGITS = 4, /* tell the beginning of an id from a word */
	VERSION_BYTE = 6,  /* whose upper half is the version */
	NAMED_VERSION = 5,
};

static const char digits[] = "0123456789abcdef";

/* The namespace of all names.  It must never change: ids in books come from it. */
static const struct id root = { { 0x5b, 0x0d, 0xc6, 0x4e, 0x2f, 0x5a, 0x4d, 0x0c, 0x9a,
	0x3e, 0x71, 0x8b, 0x64, 0x0f, 0xe2, 0xd7 } };

/* Dashes stand at 8, 13, 18 and 23 of the text, so before bytes 4, 6, 8 and 10. */
static bool
has_dash_before(size_t byte)
{
	return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

/* What each byte is worth as a digit, and one more: 0 is none. */
static const uint8_t worth[UINT8_MAX + 1] = {
	['0'] = 1,
	['1'] = 2,
	['2'] = 3,
	['3'] = 4,
	['4'] = 5,
	['5'] = 6,
	['6'] = 7,
	['7'] = 8,
	['8'] = 9,
	['9'] = 10,
	['a'] = 11,
	['b'] = 12,
	['c'] = 13,
	['d'] = 14,
	['e'] = 15,
	['f'] = 16,
	['A'] = 11,
	['B'] = 12,
	['C'] = 13,
	['D'] = 14,
	['E'] = 15,
	['F'] = 16,
};

static int
hex_value(char digit)
{
	return worth[(unsigned char)digit] - 1;
}

struct id
id_new(void)
{
	struct id id;

	/* An import asks for a million of these, and libuuid takes many calls for each. */
	if (getentropy(id.bytes, sizeof(id.bytes)) != 0)
		uuid_generate_random(id.bytes);
	id.bytes[6] = (uint8_t)((id.bytes[6] & 0x0F) | 0x40);
	id.bytes[8] = (uint8_t)((id.bytes[8] & 0x3F) | 0x80);
	return id;
}

struct id
id_new_at(int64_t microsecond)
{
	struct id id = id_new();
	int64_t millisecond = microsecond / 1000;
	int64_t rest = microsecond % 1000 * 4;

	for (size_t i = 0; i < 6; i++)
		id.bytes[i] = (uint8_t)(millisecond >> (8 * (5 - i)));
	id.bytes[6] = (uint8_t)(0x70 | rest >> 8);
	id.bytes[7] = (uint8_t)rest;
	return id;
}

struct id
id_from_name(const char *space, struct span name)
{
	struct text text = TEXT_INIT;
	struct id id;

	/* The NUL keeps one that ends as another begins apart. */
	text_add_bytes(&text, space, strlen(space) + 1);
	text_add_bytes(&text, name.start, name.length);
	uuid_generate_sha1(id.bytes, root.bytes, text.bytes, text.length);
	text_release(&text);
	return id;
}

bool
id_is_named(struct id id)
{
	return id.bytes[VERSION_BYTE] >> 4 == NAMED_VERSION;
}

bool
id_parse(struct span span, struct id *id)
{
	const char *next = span.start;
	struct id read;

	if (span.length != ID_TEXT_SIZE - 1)
		return false;
	for (size_t i = 0; i < sizeof(read.bytes); i++) {
		int high, low;

		if (has_dash_before(i) && *next++ != '-')
			return false;
		high = hex_value(*next++);
		low = hex_value(*next++);
		if (high == NOT_HEX || low == NOT_HEX)
			return false;
		read.bytes[i] = (uint8_t)(high << 4 | low);
	}
	*id = read;
	return true;
}

bool
id_is_beginning(struct span span)
{
	size_t count = 0;

	for (size_t i = 0; i < span.length; i++) {
		if (span.start[i] == '-')
			continue;
		if (hex_value(span.start[i]) == NOT_HEX)
			return false;
		count++;
	}
	return count >= PREFIX_DIGITS;
}

void
id_format(struct id id, char out[ID_TEXT_SIZE])
{
	for (size_t i = 0; i < sizeof(id.bytes); i++) {
		if (has_dash_before(i))
			*out++ = '-';
		*out++ = digits[id.bytes[i] >> 4];
		*out++ = digits[id.bytes[i] & 0x0F];
	}
	*out = '\0';
}

const char *
id_show(struct id id, struct arena *arena)
{
	char text[ID_TEXT_SIZE];

	id_format(id, text);
	return arena_copy(arena, text);
}

bool
id_is_none(struct id id)
{
	return id_equal(id, (struct id){ 0 });
}

bool
id_equal(struct id first, struct id second)
{
	return memcmp(first.bytes, second.bytes, sizeof(first.bytes)) == 0;
}

int
id_compare(struct id first, struct id second)
{
	return memcmp(first.bytes, second.bytes, sizeof(first.bytes));
}
