#include "book/glance.h"

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 32, EIGHT = 8 };

#define HIGH_BITS 0x8080808080808080u

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

/* In blocks of one size, which the compiler makes a few instructions of. */
static void
lower_block(const char *restrict from, char *restrict to)
{
	for (size_t i = 0; i < BLOCK; i++) {
		unsigned char byte = (unsigned char)from[i];

		to[i] = (char)(byte + ((unsigned char)(byte - 'A') < 26 ? 'a' - 'A' : 0));
	}
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

/* The eight bytes there, of which only the bits stay that ASCII does not have. */
static uint64_t
high_bits(const unsigned char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
	return le64toh(eight) & HIGH_BITS;
}

/* How many bytes at the start are ASCII, looked at eight at a time; the last eight
 * overlap. */
static size_t
ascii_length(const unsigned char *from, const unsigned char *end)
{
	const unsigned char *at = from;

	if (end - from < EIGHT) {
		while (at < end && *at < 0x80)
			at++;
		return (size_t)(at - from);
	}
	while (end - at > EIGHT && !high_bits(at))
		at += EIGHT;
	if (end - at < EIGHT)
		at = end - EIGHT;
	uint64_t high = high_bits(at);

	return (size_t)(at - from) + (high ? (size_t)__builtin_ctzll(high) / 8 : EIGHT);
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

/* ------ the word ------ */

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

static bool
is_steady_word(const char *word)
{
	for (const unsigned char *at = (const unsigned char *)word; *at; at++)
		if (*at >= 0xc0 && !is_steady(at))
			return false;
	return true;
}

/* Whether the folded word holds letters and digits alone, and nothing that JSON writes in
 * another way. */
static bool
is_plain_word(const char *word)
{
	for (const char *at = word; *at; at++)
		if (!is_letter(*at) && (unsigned char)*at < 0x80)
			return false;
	return is_steady_word(word);
}

struct glance_word
glance_word_make(const char *word)
{
	return (struct glance_word){
		.word = word,
		.beyond = beyond_part(word),
		.rarest = word[span_rarest(span_of(word))],
		.is_steady = is_steady_word(word),
		.is_plain = is_plain_word(word),
	};
}

struct glance_word *
glance_words(const struct list *words, struct arena *arena)
{
	struct glance_word *made = arena_alloc(arena, words->count * sizeof(*made));

	for (size_t i = 0; i < words->count; i++)
		made[i] = glance_word_make(list_text(words, i));
	return made;
}

/* ------ the text ------ */

/* As many bytes as one register takes. */
typedef unsigned char lane __attribute__((vector_size(16)));

/* What the bytes of a text come to. */
struct traces {
	lane bits;
	lane same; /* not 0: the byte that is sought */
};

/* The byte is sought with these bits set. */
static void
add_lane(struct traces *traces, const char *from, unsigned char with, unsigned char byte)
{
	lane bytes;

	memcpy(&bytes, from, sizeof(bytes));
	traces->bits |= bytes;
	traces->same |= (lane)((bytes | with) == byte);
}

/* The last lane is one that overlaps, or a copy of what is shorter than a lane. */
static struct traces
traces_of(struct span text, unsigned char with, unsigned char byte)
{
	struct traces traces = { { 0 }, { 0 } };
	char rest[sizeof(lane)] = { 0 };
	size_t at = 0;

	for (; at + sizeof(lane) <= text.length; at += sizeof(lane))
		add_lane(&traces, text.start + at, with, byte);
	if (at > 0) {
		add_lane(&traces, text.start + text.length - sizeof(lane), with, byte);
	} else {
		memcpy(rest, text.start, text.length);
		add_lane(&traces, rest, with, byte);
	}
	return traces;
}

/* Whether one of the bytes has its highest bit set. */
static bool
has_high(lane bytes)
{
	uint64_t halves[2];

	memcpy(halves, &bytes, sizeof(halves));
	return (halves[0] | halves[1]) & HIGH_BITS;
}

void
glance_at(struct glance *glance, struct span json)
{
	struct traces traces = traces_of(json, 0, '\\');

	glance->json = json;
	glance->is_ascii = !has_high(traces.bits);
	glance->is_sure =
		!has_high(traces.same) || !memmem(json.start, json.length, "\\u", 2);
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

/* Whether folding adds nothing to the text but lower case. */
static bool
is_steady_text(const struct glance *glance)
{
	const unsigned char *start = (const unsigned char *)glance->json.start;

	return glance->is_ascii ||
		steady_length(start, start + glance->json.length) == glance->json.length;
}

/* Whether a byte of the text may be that letter or digit, in lower case or upper. */
static bool
may_have(struct span text, char letter)
{
	return has_high(traces_of(text, 'a' ^ 'A', (unsigned char)letter).same);
}

/* Whether the word surely has something that a sure text has neither as it is nor by
 * folding: known without folding it. */
static bool
is_surely_without(const struct glance *glance, const struct glance_word *word)
{
	if (!glance->is_sure)
		return false;
	if (word->beyond.length > 0)
		return glance->is_ascii ||
			(!span_has(glance->json, word->beyond) && is_steady_text(glance));
	return is_letter(word->rarest) && !may_have(glance->json, word->rarest) &&
		is_steady_text(glance);
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
glance_may_hold(struct glance *glance, const struct glance_word *word)
{
	if (is_surely_without(glance, word))
		return false;
	fold(glance);
	if (!glance->is_sure)
		return true;
	if (!word->is_steady)
		return false;
	for (const char *at = word->word; *at;) {
		size_t length = plain_length(at);

		if (!span_has(span_make(glance->lower, glance->length), span_make(at, length)))
			return false;
		at += length > 0 ? length : 1;
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
glance_may_begin(struct glance *glance, const struct glance_word *word)
{
	const char *at, *end;

	if (is_surely_without(glance, word))
		return false;
	fold(glance);
	if (!glance->is_sure || !word->is_plain)
		return true;
	at = glance->lower;
	end = at + glance->length;
	while ((at = memmem(at, (size_t)(end - at), word->word, strlen(word->word)))) {
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
