#include "base/utf8.h"

#include <string.h>

#include <utf8proc.h>

static const char ellipsis[] = "…";

/* What of a text fits: its first length bytes take columns columns. */
struct fit {
	size_t length;
	size_t columns;
	bool is_whole;
};

/* The longest beginning of at most that many columns, with the marks at its end. */
static struct fit
fit_columns(const char *string, size_t columns)
{
	struct span rest = span_of(string);
	struct fit fit = { .is_whole = true };

	while (rest.length > 0) {
		size_t taken;
		size_t width = (size_t)utf8_code_columns(utf8_decode(rest, &taken));

		if (fit.columns + width > columns) {
			fit.is_whole = false;
			break;
		}
		fit.columns += width;
		fit.length += taken;
		rest = span_make(rest.start + taken, rest.length - taken);
	}
	return fit;
}

/* Appends what utf8_add_cut() does, and says how many columns that took. */
static size_t
add_cut(struct text *text, const char *string, size_t columns)
{
	struct fit fit = fit_columns(string, columns);

	if (fit.is_whole || columns == 0) {
		text_add_bytes(text, string, fit.length);
		return fit.columns;
	}
	fit = fit_columns(string, columns - 1);
	text_add_bytes(text, string, fit.length);
	text_add(text, ellipsis);
	return fit.columns + 1;
}

size_t
utf8_columns(const char *string)
{
	return fit_columns(string, SIZE_MAX).columns;
}

int
utf8_code_columns(int32_t code)
{
	if (code >= ' ' && code < 0x7F)
		return 1;
	if (code == UTF8_INVALID)
		return 1;
	/* Vowels and finals that stand in the cell of the leading Hangul consonant. */
	if ((code >= 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FB))
		return 0;
	/* The C library, and so curses, gives marks with an extent of their own a cell. */
	if (utf8proc_category(code) == UTF8PROC_CATEGORY_MC)
		return 1;
	return utf8proc_charwidth(code);
}

void
utf8_add_cut(struct text *text, const char *string, size_t columns)
{
	add_cut(text, string, columns);
}

void
utf8_add_padded(struct text *text, const char *string, size_t columns)
{
	size_t used = add_cut(text, string, columns);

	text_add_repeated(text, " ", columns - used);
}

void
utf8_add_padded_left(struct text *text, const char *string, size_t columns)
{
	struct text cut = TEXT_INIT;
	size_t used = add_cut(&cut, string, columns);

	text_add_repeated(text, " ", columns - used);
	text_add_bytes(text, cut.bytes, cut.length);
	text_release(&cut);
}
