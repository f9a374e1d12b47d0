#include "book/glance.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 32 };

/*
 * Whether folding leaves the character alone but for the case of ASCII, whatever stands
 * around it: so it does with hiragana and katakana but their loose marks and ligatures,
 * ideographs and syllables of Hangul.  The bytes behind a first one may be looked at.
 */
static bool
is_steady(const unsigned char *at)
{
	if (*at < 0xc0)
		return true;
	if (*at == 0xe3)
		return at[1] == 0x81 || (at[1] == 0x82 && (at[2] < 0x97 || at[2] > 0xa0)) ||
			(at[1] == 0x83 && at[2] < 0xbf);
	if (*at == 0xea)
		return at[1] >= 0xb0;
	return (*at > 0xe3 && *at < 0xed) || (*at == 0xed && at[1] < 0x9e);
}

static bool
is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/* Whether the folded word holds nothing else, and nothing that JSON writes in another
 * way. */
static bool
is_plain(const char *word)
{
	for (const unsigned char *at = (const unsigned char *)word; *at; at++)
		if (!is_letter((char)*at) && (*at < 0x80 || !is_steady(at)))
			return false;
	return true;
}

static bool
is_all_steady(struct span text)
{
	const unsigned char *bytes = (const unsigned char *)text.start;

	for (size_t i = 0; i < text.length; i++)
		if (bytes[i] >= 0xc0 && !is_steady(bytes + i))
			return false;
	return true;
}

/* In blocks of one size, which the compiler makes a few instructions of. */
static unsigned char
lower_block(const char *restrict from, char *restrict to)
{
	unsigned char seen = 0;

	for (size_t i = 0; i < BLOCK; i++) {
		unsigned char byte = (unsigned char)from[i];

		seen |= byte;
		to[i] = (char)(byte + ((unsigned char)(byte - 'A') < 26 ? 'a' - 'A' : 0));
	}
	return seen;
}

/* Whether the text in lower case is the text folded, and written in JSON as it is. */
static bool
is_plain_text(struct span json, unsigned char seen)
{
	return (seen < 0x80 || is_all_steady(json)) &&
		!(memchr(json.start, '\\', json.length) &&
			memmem(json.start, json.length, "\\u", 2));
}

void
glance_at(struct glance *glance, struct span json)
{
	size_t whole = json.length / BLOCK * BLOCK;
	char rest[BLOCK] = { 0 };
	unsigned char seen = 0;

	if (whole + BLOCK > glance->size) {
		glance->size = 2 * (whole + BLOCK);
		glance->lower = memory_resize(glance->lower, glance->size);
	}
	for (size_t i = 0; i < whole; i += BLOCK)
		seen |= lower_block(json.start + i, glance->lower + i);
	memcpy(rest, json.start + whole, json.length - whole);
	seen |= lower_block(rest, glance->lower + whole);
	glance->length = json.length;
	glance->is_sure = is_plain_text(json, seen);
}

/* How many bytes at the start are as they would be in the text. */
static size_t
plain_length(const char *word)
{
	size_t length = 0;

	while (is_letter(word[length]) || (unsigned char)word[length] >= 0x80)
		length++;
	return length;
}

/*
 * Between letters anything may stand in another way; each run of them is there.  A sure
 * text folds to nothing beyond ASCII but what is steady.
 */
bool
glance_may_hold(const struct glance *glance, const char *word)
{
	if (!glance->is_sure)
		return true;
	for (const char *at = word; *at; at++)
		if ((unsigned char)*at >= 0xc0 && !is_steady((const unsigned char *)at))
			return false;
	while (*word) {
		size_t length = plain_length(word);

		if (length > 0 && !memmem(glance->lower, glance->length, word, length))
			return false;
		word += length > 0 ? length : 1;
	}
	return true;
}

/* Behind a letter no word begins, but behind the one of an escaped line break. */
static bool
is_start(const struct glance *glance, const char *at)
{
	size_t before = (size_t)(at - glance->lower);

	return before == 0 || !is_letter(at[0]) || !is_letter(at[-1]) ||
		(before > 1 && at[-2] == '\\');
}

bool
glance_may_begin(const struct glance *glance, const char *word)
{
	const char *at = glance->lower, *end = glance->lower + glance->length;

	if (!glance->is_sure || !is_plain(word))
		return true;
	while ((at = memmem(at, (size_t)(end - at), word, strlen(word)))) {
		if (is_start(glance, at))
			return true;
		at++;
	}
	return false;
}

void
glance_release(struct glance *glance)
{
	free(glance->lower);
	*glance = (struct glance){ 0 };
}
