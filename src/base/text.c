#include "base/text.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* 20 digits hold every 64-bit number. */
enum { FIRST_CAPACITY = 64, NUMBER_DIGITS = 20 };

/* Twice what there was, or more. */
static void
grow(struct text *text, size_t length)
{
	size_t capacity = text->capacity > 0 ? text->capacity : FIRST_CAPACITY;

	if (length > SIZE_MAX / 4 - text->length)
		memory_exhausted();
	while (capacity <= text->length + length)
		capacity *= 2;
	/* The "" of an empty text is not from malloc. */
	text->bytes = memory_resize(text->capacity > 0 ? text->bytes : NULL, capacity);
	text->capacity = capacity;
}

/* Makes room for length more bytes and the NUL; returns where they go. */
static char *
reserve(struct text *text, size_t length)
{
	if (text->capacity - text->length <= length)
		grow(text, length);
	return text->bytes + text->length;
}

void
text_add(struct text *text, const char *string)
{
	text_add_bytes(text, string, strlen(string));
}

void
text_add_bytes(struct text *text, const void *bytes, size_t length)
{
	char *end;

	if (length == 0)
		return;
	end = reserve(text, length);
	memcpy(end, bytes, length);
	end[length] = '\0';
	text->length += length;
}

void
text_add_char(struct text *text, char byte)
{
	char *end = reserve(text, 1);

	end[0] = byte;
	end[1] = '\0';
	text->length++;
}

void
text_add_repeated(struct text *text, const char *string, size_t count)
{
	size_t length = strlen(string);

	for (size_t i = 0; i < count; i++)
		text_add_bytes(text, string, length);
}

void
text_add_format(struct text *text, const char *format, ...)
{
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (length <= 0)
		return;
	va_start(arguments, format);
	vsnprintf(reserve(text, (size_t)length), (size_t)length + 1, format, arguments);
	va_end(arguments);
	text->length += (size_t)length;
}

void
text_add_number(struct text *text, int64_t number)
{
	char digits[NUMBER_DIGITS];
	char *start = digits + NUMBER_DIGITS;
	/* The smallest number has no positive counterpart among the signed ones. */
	uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

	do {
		*--start = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest > 0);
	if (number < 0)
		text_add_char(text, '-');
	text_add_bytes(text, start, (size_t)(digits + NUMBER_DIGITS - start));
}

void
text_cut(struct text *text, size_t length)
{
	if (length >= text->length)
		return;
	text->bytes[length] = '\0';
	text->length = length;
}

const char *
text_take(struct text *text, struct arena *arena)
{
	const char *copy = arena_copy_bytes(arena, text->bytes, text->length);

	text_release(text);
	return copy;
}

void
text_release(struct text *text)
{
	if (!text)
		return;
	if (text->capacity > 0)
		free(text->bytes);
	*text = (struct text)TEXT_INIT;
}
