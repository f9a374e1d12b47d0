#include "core/privacy-parts.h"

#include <string.h>

#include "base/utf8.h"

/* Fewer digits make nothing. */
enum { DIGITS_NEEDED = 3 };

/* Characters that follow each other; tables have them in their order. */
struct range {
	int32_t first;
	int32_t count;
	int8_t value; /* of the first one */
};

static const struct range digits[] = {
	{ 0x00B2, 2, 2 },  /* superscript, of which three stand apart */
	{ 0x00B9, 1, 1 },  /* */
	{ 0x0660, 10, 0 }, /* Arabic-Indic */
	{ 0x06F0, 10, 0 }, /* Persian and Urdu */
	{ 0x07C0, 10, 0 }, /* N'Ko */
	{ 0x0966, 10, 0 }, /* Devanagari */
	{ 0x09E6, 10, 0 }, /* Bengali */
	{ 0x0A66, 10, 0 }, /* Gurmukhi */
	{ 0x0AE6, 10, 0 }, /* Gujarati */
	{ 0x0B66, 10, 0 }, /* Oriya */
	{ 0x0BE6, 10, 0 }, /* Tamil */
	{ 0x0C66, 10, 0 }, /* Telugu */
	{ 0x0CE6, 10, 0 }, /* Kannada */
	{ 0x0D66, 10, 0 }, /* Malayalam */
	{ 0x0E50, 10, 0 }, /* Thai */
	{ 0x0ED0, 10, 0 }, /* Lao */
	{ 0x0F20, 10, 0 }, /* Tibetan */
	{ 0x1040, 10, 0 }, /* Burmese */
	{ 0x17E0, 10, 0 }, /* Khmer */
	{ 0x1810, 10, 0 }, /* Mongolian */
	{ 0x2070, 1, 0 },  /* superscript */
	{ 0x2074, 6, 4 },
	{ 0x2080, 10, 0 }, /* subscript */
	{ 0x2460, 9, 1 },  /* in circles */
	{ 0x24EA, 1, 0 },
	{ 0x24F5, 9, 1 },
	{ 0x2776, 9, 1 },
	{ 0x3007, 1, 0 },   /* Chinese */
	{ 0x4E00, 1, 1 },   /* one */
	{ 0x4E03, 1, 7 },   /* seven */
	{ 0x4E09, 1, 3 },   /* three */
	{ 0x4E5D, 1, 9 },   /* nine */
	{ 0x4E8C, 1, 2 },   /* two */
	{ 0x4E94, 1, 5 },   /* five */
	{ 0x516B, 1, 8 },   /* eight */
	{ 0x516D, 1, 6 },   /* six */
	{ 0x56DB, 1, 4 },   /* four */
	{ 0x96F6, 1, 0 },   /* zero */
	{ 0xFF10, 10, 0 },  /* full width */
	{ 0x1D7CE, 10, 0 }, /* mathematical, in five hands */
	{ 0x1D7D8, 10, 0 },
	{ 0x1D7E2, 10, 0 },
	{ 0x1D7EC, 10, 0 },
	{ 0x1D7F6, 10, 0 },
	{ 0 },
};

/* Spaces, dashes, dots and middle dots. */
static const struct range gaps[] = {
	{ 0x00A0, 1, 0 },
	{ 0x00B7, 1, 0 },
	{ 0x2000, 11, 0 },
	{ 0x2010, 6, 0 },
	{ 0x2022, 1, 0 },
	{ 0x2027, 1, 0 },
	{ 0x202F, 1, 0 },
	{ 0x205F, 1, 0 },
	{ 0x2212, 1, 0 },
	{ 0x3000, 1, 0 },
	{ 0x30FB, 2, 0 }, /* the long vowel is typed for a dash, too */
	{ 0xFE63, 1, 0 },
	{ 0xFF0D, 2, 0 },
	{ 0xFF3F, 1, 0 },
	{ 0 },
};

/* What nobody sees: joiners, direction marks, variation selectors, key caps. */
static const struct range unseen[] = {
	{ 0x00AD, 1, 0 },
	{ 0x034F, 1, 0 },
	{ 0x061C, 1, 0 },
	{ 0x180E, 1, 0 },
	{ 0x200B, 5, 0 },
	{ 0x202A, 5, 0 },
	{ 0x2060, 16, 0 },
	{ 0x20E3, 1, 0 },
	{ 0xFE00, 16, 0 },
	{ 0xFEFF, 1, 0 },
	{ 0 },
};

/* Punctuation and symbols, which part words. */
static const struct range symbols[] = {
	{ 0x00A0, 0x20, 0 },
	{ 0x2000, 0xC00, 0 },
	{ 0x3000, 0x40, 0 },
	{ 0xFF00, 0x10, 0 },
	{ 0xFF1A, 7, 0 },
	{ 0xFF3B, 6, 0 },
	{ 0xFF5B, 11, 0 },
	{ 0xFFE0, 16, 0 },
	{ 0 },
};

static const struct range *
range_of(const struct range *ranges, int32_t code)
{
	const struct range *range = ranges;

	while (range->count && code >= range->first + range->count)
		range++;
	return range->count && code >= range->first ? range : NULL;
}

bool
signs_are_worth_it(struct span text)
{
	size_t found = 0, length = 1;

	for (size_t at = 0; at < text.length; at += length, length = 1) {
		struct span rest = { text.start + at, text.length - at };

		if ((unsigned char)*rest.start < 0x80)
			found += *rest.start >= '0' && *rest.start <= '9';
		else
			found += range_of(digits, utf8_decode(rest, &length)) != NULL;
	}
	return found >= DIGITS_NEEDED;
}

static enum sign_kind
ascii_kind(int32_t code)
{
	if (code >= '0' && code <= '9')
		return SIGN_DIGIT;
	if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'))
		return SIGN_LETTER;
	if (code == '\n')
		return SIGN_BREAK;
	if (code > 0 && code < 0x80 && strchr("/,|:;*", code))
		return SIGN_MARK;
	return code == ' ' || code == '-' || code == '.' || code == '_' || code == '\t' ||
			code == '\r'
		? SIGN_GAP
		: SIGN_OTHER;
}

static enum sign_kind
wide_kind(int32_t code)
{
	if (range_of(gaps, code))
		return SIGN_GAP;
	return code < 0 || range_of(symbols, code) ? SIGN_OTHER : SIGN_LETTER;
}

/* Full width as half width, capital letters as small ones. */
static void
fold(struct sign *sign)
{
	if (sign->code > 0xFF00 && sign->code < 0xFF5F && !range_of(gaps, sign->code))
		sign->code -= 0xFF00 - 0x20;
	sign->is_upper = sign->code >= 'A' && sign->code <= 'Z';
	if (sign->is_upper)
		sign->code += 'a' - 'A';
}

static struct sign
sign_of(int32_t code)
{
	struct sign sign = { .code = code, .digit = -1 };
	const struct range *range = code < 0x80 ? NULL : range_of(digits, code);

	if (range) {
		sign.kind = SIGN_DIGIT;
		sign.digit = (int8_t)(range->value + (code - range->first));
		return sign;
	}
	fold(&sign);
	sign.kind = (int8_t)(sign.code < 0x80 && sign.code >= 0 ? ascii_kind(sign.code)
															: wide_kind(sign.code));
	if (sign.kind == SIGN_DIGIT)
		sign.digit = (int8_t)(sign.code - '0');
	return sign;
}

struct signs
signs_read(struct span text, struct arena *arena)
{
	struct sign *items = arena_alloc(arena, (text.length + 1) * sizeof(*items));
	struct signs signs = { items, 0 };
	size_t length;

	for (size_t at = 0; at < text.length; at += length) {
		int32_t code = utf8_decode(span_make(text.start + at, text.length - at), &length);

		if (code >= 0x80 && range_of(unseen, code))
			continue;
		items[signs.count] = sign_of(code);
		items[signs.count].offset = (uint32_t)at;
		items[signs.count++].length = (uint32_t)length;
	}
	return signs;
}

enum sign_kind
sign_kind_at(const struct signs *signs, size_t index)
{
	return index < signs->count ? (enum sign_kind)signs->items[index].kind : SIGN_OTHER;
}

static bool
is_latin(const struct signs *signs, size_t index)
{
	return index < signs->count && signs->items[index].code >= 'a' &&
		signs->items[index].code <= 'z';
}

bool
signs_have_word(const struct signs *signs, size_t index, const char *word, size_t *end)
{
	struct span rest = span_of(word);
	size_t at = index, length;

	if ((unsigned char)word[0] < 0x80 && index > 0 && is_latin(signs, index - 1))
		return false;
	for (; rest.length > 0; at++) {
		if (at >= signs->count || signs->items[at].code != utf8_decode(rest, &length))
			return false;
		rest = span_make(rest.start + length, rest.length - length);
	}
	*end = at;
	return (unsigned char)word[0] >= 0x80 || !is_latin(signs, at);
}
