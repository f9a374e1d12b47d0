#include "base/utf8.h"

#include <string.h>

#include <utf8proc.h>

enum { TAB_COLUMNS = 4, MOST_MARKS = 4, REPLACEMENT = 0xFFFD, DOTTED_CIRCLE = 0x25CC };

/* What becomes of a code point on its way to the terminal. */
enum treatment { KEEP, REPLACE, DROP };

struct treatment_row {
	int32_t first;
	int32_t last;
	enum treatment treatment;
};

/* Where in the output the filter is. */
struct filter {
	struct text *text;
	enum utf8_shape shape;
	size_t columns; /* since the last newline */
	size_t marks;   /* on the last character */
};

/*
 * What its general category does not tell, sorted.  The rows that replace are blank but
 * not white space, so made for deceiving, or terminals disagree about their width:
 * because they are newer than the tables of the C library, or because Unicode changed its
 * mind.
 */
static const struct treatment_row treatments[] = {
	{ 0x00AD, 0x00AD, DROP }, /* soft hyphen: one column here, none there */
	{ 0x034F, 0x034F, DROP }, /* combining grapheme joiner */
	{ 0x0CF3, 0x0CF3, REPLACE },
	{ 0x0ECE, 0x0ECE, REPLACE },
	{ 0x115F, 0x1160, REPLACE }, /* Hangul fillers */
	{ 0x17B4, 0x17B5, DROP },    /* Khmer vowels nobody shows */
	{ 0x180B, 0x180D, DROP },    /* Mongolian variation selectors */
	{ 0x180F, 0x180F, DROP },
	{ 0x200C, 0x200D, DROP },    /* joiners */
	{ 0x302E, 0x302F, REPLACE }, /* Hangul tone marks */
	{ 0x3164, 0x3164, REPLACE }, /* Hangul filler */
	{ 0x3248, 0x324F, REPLACE }, /* circled numbers on black squares */
	{ 0x4DC0, 0x4DFF, REPLACE }, /* hexagrams */
	{ 0xFE00, 0xFE0F, DROP },    /* variation selectors */
	{ 0xFFA0, 0xFFA0, REPLACE }, /* Hangul filler */
	{ 0x10EFD, 0x10EFF, REPLACE },
	{ 0x1123F, 0x11241, REPLACE },
	{ 0x11B00, 0x11B09, REPLACE },
	{ 0x11F00, 0x11F59, REPLACE },
	{ 0x1342F, 0x1342F, REPLACE },
	{ 0x13439, 0x13455, REPLACE },
	{ 0x16FF0, 0x16FF1, REPLACE },
	{ 0x1B132, 0x1B132, REPLACE },
	{ 0x1B155, 0x1B155, REPLACE },
	{ 0x1D2C0, 0x1D2D3, REPLACE },
	{ 0x1DF25, 0x1DF2A, REPLACE },
	{ 0x1E030, 0x1E08F, REPLACE },
	{ 0x1E4D0, 0x1E4F9, REPLACE },
	{ 0x1F6DC, 0x1F6DC, REPLACE },
	{ 0x1F774, 0x1F776, REPLACE },
	{ 0x1F77B, 0x1F77F, REPLACE },
	{ 0x1F7D9, 0x1F7D9, REPLACE },
	{ 0x1FA75, 0x1FA77, REPLACE },
	{ 0x1FA87, 0x1FA88, REPLACE },
	{ 0x1FAAD, 0x1FAAF, REPLACE },
	{ 0x1FABB, 0x1FABD, REPLACE },
	{ 0x1FABF, 0x1FABF, REPLACE },
	{ 0x1FACE, 0x1FACF, REPLACE },
	{ 0x1FADA, 0x1FADB, REPLACE },
	{ 0x1FAE8, 0x1FAE8, REPLACE },
	{ 0x1FAF7, 0x1FAF8, REPLACE },
	{ 0x2B739, 0x2B739, REPLACE },
	{ 0x31350, 0x323AF, REPLACE },
	{ 0xE0100, 0xE01EF, DROP }, /* variation selectors */
	{ 0 },
};

/* Controls, formats, surrogates, private use, unassigned, line and paragraph separators:
 * a bit for each general category. */
static const unsigned shapeless = 1u << UTF8PROC_CATEGORY_CN |
	1u << UTF8PROC_CATEGORY_CC | 1u << UTF8PROC_CATEGORY_CF | 1u << UTF8PROC_CATEGORY_CS |
	1u << UTF8PROC_CATEGORY_CO | 1u << UTF8PROC_CATEGORY_ZL | 1u << UTF8PROC_CATEGORY_ZP;

static bool
has_shape(int32_t code)
{
	return !(shapeless >> utf8proc_category(code) & 1u);
}

static enum treatment
treatment_of(int32_t code)
{
	if (code == UTF8_INVALID)
		return REPLACE;
	for (const struct treatment_row *row = treatments; row->first; row++) {
		if (code < row->first)
			break;
		if (code <= row->last)
			return row->treatment;
	}
	return has_shape(code) ? KEEP : REPLACE;
}

/* A mark at the beginning would land on whatever stands left of the text. */
static void
add_mark(struct filter *filter, int32_t code)
{
	if (filter->columns == 0) {
		utf8_encode(filter->text, DOTTED_CIRCLE);
		filter->columns++;
		filter->marks = 0;
	}
	if (filter->marks < MOST_MARKS)
		utf8_encode(filter->text, code);
	filter->marks++;
}

static void
add_character(struct filter *filter, int32_t code, size_t columns)
{
	utf8_encode(filter->text, code);
	filter->columns += columns;
	filter->marks = 0;
}

static void
add_break(struct filter *filter, char byte)
{
	size_t count = 1;

	if (filter->shape == UTF8_LINE) {
		add_character(filter, ' ', 1);
	} else if (byte == '\n') {
		text_add_char(filter->text, '\n');
		filter->columns = 0;
	} else {
		count = TAB_COLUMNS - filter->columns % TAB_COLUMNS;
		text_add_repeated(filter->text, " ", count);
		filter->columns += count;
	}
	filter->marks = 0;
}

static void
add_code(struct filter *filter, int32_t code)
{
	enum treatment treatment = treatment_of(code);
	int columns;

	if (treatment == DROP)
		return;
	if (treatment == REPLACE)
		code = REPLACEMENT;
	columns = utf8_code_columns(code);
	if (columns == 0)
		add_mark(filter, code);
	else
		add_character(filter, code, (size_t)columns);
}

static size_t
printable_prefix(struct span span)
{
	size_t length = 0;

	while (length < span.length && span.start[length] >= ' ' && span.start[length] < 0x7F)
		length++;
	return length;
}

void
utf8_add_safe(struct text *text, const char *string, enum utf8_shape shape)
{
	struct filter filter = { .text = text, .shape = shape };
	struct span rest = span_of(string);

	while (rest.length > 0) {
		size_t taken = printable_prefix(rest);

		if (taken > 0) {
			text_add_bytes(text, rest.start, taken);
			filter.columns += taken;
			filter.marks = 0;
		} else if (rest.start[0] == '\n' || rest.start[0] == '\t') {
			taken = 1;
			add_break(&filter, rest.start[0]);
		} else {
			int32_t code = utf8_decode(rest, &taken);

			add_code(&filter, code);
		}
		rest = span_make(rest.start + taken, rest.length - taken);
	}
}

const char *
utf8_safe(const char *string, enum utf8_shape shape, struct arena *arena)
{
	struct text text = TEXT_INIT;

	utf8_add_safe(&text, string, shape);
	return text_take(&text, arena);
}
