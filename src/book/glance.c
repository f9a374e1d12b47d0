#include "book/glance.h"

#include <stddef.h>
#include <stdint.h>
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

/* What folding makes of the letters from U+00C0 to U+017F, two places each; "?" where it
 * is not letters of ASCII. */
static const char latin[] = "a a a a a a aec e e e e i i i i "
							"d n o o o o o ? o u u u u y thss"
							"a a a a a a aec e e e e i i i i "
							"d n o o o o o ? o u u u u y thy "
							"a a a a a a c c c c c c c c d d "
							"d d e e e e e e e e e e g g g g "
							"g g g g h h h h i i i i i i i i "
							"i i ijijj j k k ? l l l l l l ? "
							"? l l n n n n n n ? ? ? o o o o "
							"o o oeoer r r r r r s s s s s s "
							"s s t t t t t t u u u u u u u u "
							"u u u u w w y y y z z z z z z s ";

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

/* In blocks of one size, which the compiler makes a few instructions of. */
static void
lower_block(const char *restrict from, char *restrict to)
{
	for (size_t i = 0; i < BLOCK; i++) {
		unsigned char byte = (unsigned char)from[i];

		to[i] = (char)(byte + ((unsigned char)(byte - 'A') < 26 ? 'a' - 'A' : 0));
	}
}

/* What there is in any byte of a text. */
struct traces {
	unsigned char bits;
	unsigned char escapes; /* not 0: a backslash */
};

/* In blocks of one size, too. */
static struct traces
traces_of_block(const char *from, struct traces traces)
{
	for (size_t i = 0; i < BLOCK; i++) {
		traces.bits |= (unsigned char)from[i];
		traces.escapes |= from[i] == '\\';
	}
	return traces;
}

/* The last block is one that overlaps, or a copy of what is shorter than a block. */
static struct traces
traces_of(struct span text)
{
	struct traces traces = { 0 };
	char rest[BLOCK] = { 0 };

	for (size_t i = 0; i + BLOCK <= text.length; i += BLOCK)
		traces = traces_of_block(text.start + i, traces);
	if (text.length >= BLOCK)
		return traces_of_block(text.start + text.length - BLOCK, traces);
	memcpy(rest, text.start, text.length);
	return traces_of_block(rest, traces);
}

/* The letters that a Latin one beyond ASCII folds to; NULL when it is none. */
static const char *
latin_letters(const unsigned char *at)
{
	const char *letters;

	if (*at < 0xc3 || *at > 0xc5)
		return NULL;
	letters = latin + 2 * ((size_t)(*at - 0xc3) * 64 + (at[1] & 0x3f));
	return *letters == '?' ? NULL : letters;
}

/* How many bytes at the start are ASCII, looked at eight at a time. */
static size_t
ascii_length(const unsigned char *at, const unsigned char *end)
{
	const uint64_t high_bits = 0x8080808080808080u;
	const unsigned char *from = at;
	uint64_t eight;

	for (; end - at >= (ptrdiff_t)sizeof(eight); at += sizeof(eight)) {
		memcpy(&eight, at, sizeof(eight));
		if (eight & high_bits)
			break;
	}
	while (at < end && *at < 0x80)
		at++;
	return (size_t)(at - from);
}

/* How many bytes at the start stay as they are: all of them, or up to a character that
 * does not. */
static size_t
steady_length(const unsigned char *at, const unsigned char *end)
{
	const unsigned char *from = at;

	while (at < end) {
		at += ascii_length(at, end);
		while (at < end && *at >= 0x80 && is_steady(at))
			at += *at >= 0xe0 && end - at >= 3 ? 3 : 1;
		if (at < end && *at >= 0x80)
			break;
	}
	return (size_t)(at - from);
}

/* Folds the lower case in place, up to the first character for which more is needed than
 * is known here; whether there was none. */
static bool
fold_beyond(struct glance *glance)
{
	unsigned char *from = (unsigned char *)glance->lower, *to = from;
	const unsigned char *end = from + glance->length;

	while (from < end) {
		size_t length = steady_length(from, end);
		const char *letters = latin_letters(from + length);

		if (to != from)
			memmove(to, from, length);
		to += length;
		from += length;
		if (from >= end)
			break;
		if (!letters)
			return false;
		*to++ = (unsigned char)letters[0];
		if (letters[1] != ' ')
			*to++ = (unsigned char)letters[1];
		from += 2;
	}
	glance->length = (size_t)(to - (unsigned char *)glance->lower);
	return true;
}

void
glance_at(struct glance *glance, struct span json)
{
	struct traces traces = traces_of(json);

	glance->json = json;
	glance->is_ascii = traces.bits < 0x80;
	glance->is_sure = !traces.escapes || !memmem(json.start, json.length, "\\u", 2);
	glance->is_folded = false;
}

/* Folds the text, once, if that is simple. */
static void
fold(struct glance *glance)
{
	struct span json = glance->json;
	size_t whole = json.length / BLOCK * BLOCK;
	char rest[BLOCK] = { 0 };

	if (glance->is_folded || !glance->is_sure)
		return;
	if (whole + BLOCK > glance->size) {
		glance->size = 2 * (whole + BLOCK);
		glance->lower = memory_resize(glance->lower, glance->size);
	}
	for (size_t i = 0; i < whole; i += BLOCK)
		lower_block(json.start + i, glance->lower + i);
	memcpy(rest, json.start + whole, json.length - whole);
	lower_block(rest, glance->lower + whole);
	glance->length = json.length;
	glance->is_sure = glance->is_ascii || fold_beyond(glance);
	glance->is_folded = true;
}

/* The first run in the word of what is beyond ASCII. */
static struct span
beyond_part(const char *word)
{
	const char *end;

	while (*word && (unsigned char)*word < 0x80)
		word++;
	for (end = word; (unsigned char)*end >= 0x80;)
		end++;
	return span_make(word, (size_t)(end - word));
}

/* Whether nothing in the text folds to the part, which is not in it as it is. */
static bool
is_steady_without(struct span text, struct span part)
{
	const unsigned char *start = (const unsigned char *)text.start;

	return !span_has(text, part) &&
		steady_length(start, start + text.length) == text.length;
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
glance_may_hold(struct glance *glance, const char *word)
{
	struct span part = beyond_part(word);

	if (part.length > 0 && glance->is_sure &&
		(glance->is_ascii || is_steady_without(glance->json, part)))
		return false;
	fold(glance);
	if (!glance->is_sure)
		return true;
	for (const char *at = word; *at; at++)
		if ((unsigned char)*at >= 0xc0 && !is_steady((const unsigned char *)at))
			return false;
	while (*word) {
		size_t length = plain_length(word);

		if (!span_has(span_make(glance->lower, glance->length), span_make(word, length)))
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
glance_may_begin(struct glance *glance, const char *word)
{
	const char *at, *end;

	fold(glance);
	if (!glance->is_sure || !is_plain(word))
		return true;
	at = glance->lower;
	end = at + glance->length;
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
