#include "book/search-parts.h"

#include <string.h>

#include "base/utf8.h"

/*
 * A number is noted in many ways: "080-1111-2222" is "+81 80 1111 2222".  A part of one
 * is found by its digits, without the zeros that the code of a country takes the place
 * of.
 */
enum { DIGITS_AT_LEAST = 5, WITHOUT_ZEROS = 4 };

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static const char *
digits_of(struct span span, struct arena *arena)
{
	char *digits = arena_alloc(arena, span.length + 1);
	size_t count = 0;

	for (size_t i = 0; i < span.length; i++)
		if (is_digit(span.start[i]))
			digits[count++] = span.start[i];
	digits[count] = '\0';
	return digits;
}

/* The digits of a word that may be part of a number, else "". */
static const char *
part_of(const char *word, struct arena *arena)
{
	const char *digits = digits_of(span_of(word), arena);
	const char *part = digits + strspn(digits, "0");

	if (word[strspn(word, "0123456789+-()./")] || strlen(digits) < DIGITS_AT_LEAST ||
		strlen(part) < WITHOUT_ZEROS)
		return "";
	return part;
}

struct list
search_phone_parts(const struct list *words, struct arena *arena)
{
	struct list parts = { 0 };

	for (size_t i = 0; i < words->count; i++)
		list_push_text(&parts, part_of(list_text(words, i), arena), arena);
	return parts;
}

static unsigned
words_in_digits(const struct search *search, const char *digits)
{
	unsigned found = 0;

	for (size_t i = 0; i < search->phone_parts.count; i++) {
		const char *part = list_text(&search->phone_parts, i);

		if (*part && strstr(digits, part))
			found |= 1u << i;
	}
	return found;
}

static bool
has_parts(const struct search *search)
{
	for (size_t i = 0; i < search->phone_parts.count; i++)
		if (*list_text(&search->phone_parts, i))
			return true;
	return false;
}

unsigned
search_words_in_phones(
	const struct search *search, const struct list *phones, struct arena *arena)
{
	unsigned found = 0;

	if (!has_parts(search))
		return 0;
	for (size_t i = 0; i < phones->count; i++)
		found |= words_in_digits(
			search, digits_of(span_of(utf8_fold(list_text(phones, i), arena)), arena));
	return found;
}

unsigned
search_phones_possible(const struct search *search, struct span json, struct arena *arena)
{
	static const char name[] = "\"phones\":[";
	const char *start, *end;
	struct span phones;

	if (!has_parts(search))
		return 0;
	start = memmem(json.start, json.length, name, strlen(name));
	end = start ? memchr(start, ']', (size_t)(json.start + json.length - start)) : NULL;
	if (!end)
		return 0;
	phones = span_make(start, (size_t)(end - start));
	for (size_t i = 0; i < phones.length; i++)
		if ((unsigned char)phones.start[i] >= 0x80)
			return search_all_words(search);
	return words_in_digits(search, digits_of(phones, arena));
}
