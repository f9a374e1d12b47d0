#include "base/utf8.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

enum { FIRST_BEYOND = 0x80, NEXT_LINE = 0x85 };

/* Code points on the heap; only utf8proc's own functions ask for this shape. */
struct codes {
	utf8proc_int32_t *items;
	size_t count;
};

struct range {
	int32_t first;
	int32_t last;
};

/* A letter without a decomposition, and what people type instead. */
struct letter {
	int32_t code;
	int32_t first;
	int32_t second;
};

/* The marks that are accents.  The voicing marks of kana (U+3099, U+309A) and the vowel
 * signs of Indic scripts make another letter, so they stay. */
static const struct range accents[] = {
	{ 0x0300, 0x036F },
	{ 0x0483, 0x0489 },
	{ 0x0591, 0x05BD },
	{ 0x05BF, 0x05BF },
	{ 0x05C1, 0x05C2 },
	{ 0x05C4, 0x05C5 },
	{ 0x05C7, 0x05C7 },
	{ 0x0610, 0x061A },
	{ 0x064B, 0x065F },
	{ 0x0670, 0x0670 },
	{ 0x06D6, 0x06DC },
	{ 0x06DF, 0x06E4 },
	{ 0x06E7, 0x06E8 },
	{ 0x06EA, 0x06ED },
	{ 0x0898, 0x089F },
	{ 0x08CA, 0x08E1 },
	{ 0x08E3, 0x08FF },
	{ 0x1AB0, 0x1AFF },
	{ 0x1DC0, 0x1DFF },
	{ 0x20D0, 0x20FF },
	{ 0xFB1E, 0xFB1E },
	{ 0xFE20, 0xFE2F },
	{ 0 },
};

/* Kana, ideographs and Hangul that are as folding would leave them, and follow on
 * nothing: for these there is a short way. */
static const struct range unfolded[] = {
	{ 0x3001, 0x3002 },
	{ 0x3041, 0x3096 },
	{ 0x30A1, 0x30FE },
	{ 0x4E00, 0x9FFF },
	{ 0xAC00, 0xD7A3 },
	{ 0 },
};

static const struct letter letters[] = {
	{ 0x00E6, 'a', 'e' },
	{ 0x00F0, 'd', 0 },
	{ 0x00F8, 'o', 0 },
	{ 0x00FE, 't', 'h' },
	{ 0x0111, 'd', 0 },
	{ 0x0127, 'h', 0 },
	{ 0x0131, 'i', 0 },
	{ 0x0142, 'l', 0 },
	{ 0x0153, 'o', 'e' },
	{ 0x0167, 't', 0 },
	{ 0 },
};

static bool
is_in(const struct range *ranges, int32_t code)
{
	for (const struct range *range = ranges; range->first && code >= range->first;
		 range++) {
		if (code <= range->last)
			return true;
	}
	return false;
}

static bool
is_ascii_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool
is_space(int32_t code)
{
	if (code < FIRST_BEYOND)
		return is_ascii_space((char)code);
	return code == NEXT_LINE || utf8proc_category(code) == UTF8PROC_CATEGORY_ZS ||
		utf8proc_category(code) == UTF8PROC_CATEGORY_ZL ||
		utf8proc_category(code) == UTF8PROC_CATEGORY_ZP;
}

static const struct letter *
find_letter(int32_t code)
{
	for (const struct letter *letter = letters; letter->code && code >= letter->code;
		 letter++) {
		if (code == letter->code)
			return letter;
	}
	return NULL;
}

static char
fold_ascii(char byte)
{
	return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

/* Well-formed text: every stray byte becomes U+FFFD. */
static void
add_well_formed(struct text *text, struct span rest)
{
	while (rest.length > 0) {
		size_t taken = utf8_valid_prefix(rest);

		text_add_bytes(text, rest.start, taken);
		if (taken < rest.length) {
			utf8_encode(text, UTF8_INVALID);
			taken++;
		}
		rest = span_make(rest.start + taken, rest.length - taken);
	}
}

/* Decomposed, with case and width folded; the caller frees the items. */
static struct codes
decompose(struct span span)
{
	const utf8proc_option_t options =
		UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)span.start;
	struct codes codes = { 0 };
	/* Mostly enough; where it is not, utf8proc says how much is. */
	utf8proc_ssize_t count = (utf8proc_ssize_t)span.length;
	utf8proc_ssize_t room;

	do {
		room = count;
		/* A letter may become two, and utf8proc wants one place more for the NUL. */
		codes.items =
			memory_resize(codes.items, ((size_t)room * 2 + 1) * sizeof(*codes.items));
		count = utf8proc_decompose(
			bytes, (utf8proc_ssize_t)span.length, codes.items, room, options);
		assert(count >= 0);
	} while (count > room);
	codes.count = (size_t)count;
	return codes;
}

/* Drops the accents in place and makes one space of each run of white space. */
static void
strip(struct codes *codes)
{
	size_t kept = 0;
	bool is_after_space = true;

	for (size_t i = 0; i < codes->count; i++) {
		int32_t code = codes->items[i];

		if (is_in(accents, code) || (is_space(code) && is_after_space))
			continue;
		is_after_space = is_space(code);
		codes->items[kept++] = is_after_space ? ' ' : code;
	}
	if (kept > 0 && is_after_space)
		kept--;
	codes->count = kept;
}

/* Widens from the end, because one letter may need two places. */
static void
replace_letters(struct codes *codes)
{
	size_t pairs = 0;
	size_t end;

	for (size_t i = 0; i < codes->count; i++) {
		const struct letter *letter = find_letter(codes->items[i]);

		pairs += letter && letter->second;
	}
	end = codes->count + pairs;
	for (size_t i = codes->count; i-- > 0;) {
		const struct letter *letter = find_letter(codes->items[i]);

		if (letter && letter->second)
			codes->items[--end] = letter->second;
		codes->items[--end] = letter ? letter->first : codes->items[i];
	}
	codes->count += pairs;
}

static struct span
fold_any(struct span span, struct arena *arena)
{
	struct codes codes = decompose(span);
	utf8proc_ssize_t length;
	const char *folded;

	strip(&codes);
	replace_letters(&codes);
	length = utf8proc_reencode(
		codes.items, (utf8proc_ssize_t)codes.count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	assert(length >= 0);
	folded = arena_copy_bytes(arena, codes.items, (size_t)length);
	free(codes.items);
	return span_make(folded, (size_t)length);
}

/* Whether folding changes nothing but ASCII letters and spaces. */
static bool
is_plain(struct span rest)
{
	while (rest.length > 0) {
		size_t taken;
		int32_t code = utf8_decode(rest, &taken);

		if (code >= FIRST_BEYOND ? !is_in(unfolded, code) : code == UTF8_INVALID)
			return false;
		rest = span_make(rest.start + taken, rest.length - taken);
	}
	return true;
}

static struct span
fold_plain(struct span span, struct arena *arena)
{
	char *folded = (char *)span_copy(span, arena);
	char *end = folded;

	for (size_t i = 0; i < span.length; i++) {
		if (!is_ascii_space(span.start[i]))
			*end++ = fold_ascii(span.start[i]);
		else if (end > folded && end[-1] != ' ')
			*end++ = ' ';
	}
	if (end > folded && end[-1] == ' ')
		end--;
	*end = '\0';
	return span_make(folded, (size_t)(end - folded));
}

const char *
utf8_fold(const char *string, struct arena *arena)
{
	return utf8_fold_span(span_of(string), arena).start;
}

struct span
utf8_fold_span(struct span span, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct span folded;

	if (is_plain(span))
		return fold_plain(span, arena);
	add_well_formed(&text, span);
	folded = fold_any(span_make(text.bytes, text.length), arena);
	text_release(&text);
	return folded;
}
