#include "base/utf8.h"

#include <string.h>

#include <utf8proc.h>

enum { MOST_DECOMPOSED = 32, FIRST_BEYOND = 0x80, FIRST_PICTOGRAPH = 0x1F000 };

struct stand_in {
	int32_t code;
	const char *ascii;
};

/* Sorted by code. */
static const struct stand_in stand_ins[] = {
	{ 0x00A0, " " },
	{ 0x00A1, "!" },
	{ 0x00A3, "GBP " },
	{ 0x00A5, "JPY " },
	{ 0x00A7, "S" },
	{ 0x00A9, "(c)" },
	{ 0x00AB, "<<" },
	{ 0x00AD, "" },
	{ 0x00AE, "(R)" },
	{ 0x00B0, "deg" },
	{ 0x00B1, "+-" },
	{ 0x00B4, "'" },
	{ 0x00B7, "-" },
	{ 0x00BB, ">>" },
	{ 0x00BF, "?" },
	{ 0x00C6, "AE" },
	{ 0x00D0, "D" },
	{ 0x00D7, "x" },
	{ 0x00D8, "O" },
	{ 0x00DE, "Th" },
	{ 0x00DF, "ss" },
	{ 0x00E6, "ae" },
	{ 0x00F0, "d" },
	{ 0x00F7, "/" },
	{ 0x00F8, "o" },
	{ 0x00FE, "th" },
	{ 0x0110, "D" },
	{ 0x0111, "d" },
	{ 0x0131, "i" },
	{ 0x0141, "L" },
	{ 0x0142, "l" },
	{ 0x0152, "OE" },
	{ 0x0153, "oe" },
	{ 0x2010, "-" },
	{ 0x2011, "-" },
	{ 0x2012, "-" },
	{ 0x2013, "-" },
	{ 0x2014, "-" },
	{ 0x2015, "-" },
	{ 0x2018, "'" },
	{ 0x2019, "'" },
	{ 0x201A, "," },
	{ 0x201C, "\"" },
	{ 0x201D, "\"" },
	{ 0x201E, "\"" },
	{ 0x2022, "*" },
	{ 0x2026, "..." },
	{ 0x2032, "'" },
	{ 0x2039, "<" },
	{ 0x203A, ">" },
	{ 0x20A9, "KRW " },
	{ 0x20AC, "EUR " },
	{ 0x20B9, "INR " },
	{ 0x2122, "(TM)" },
	{ 0x2190, "<-" },
	{ 0x2191, "^" },
	{ 0x2192, "->" },
	{ 0x2193, "v" },
	{ 0x2212, "-" },
	{ 0x2248, "~" },
	{ 0x2260, "!=" },
	{ 0x2264, "<=" },
	{ 0x2265, ">=" },
	{ 0x2500, "-" },
	{ 0x2501, "-" },
	{ 0x2502, "|" },
	{ 0x2503, "|" },
	{ 0x250C, "+" },
	{ 0x2510, "+" },
	{ 0x2514, "+" },
	{ 0x2518, "+" },
	{ 0x251C, "+" },
	{ 0x2524, "+" },
	{ 0x252C, "+" },
	{ 0x2534, "+" },
	{ 0x253C, "+" },
	{ 0x2550, "=" },
	{ 0x2551, "|" },
	{ 0x256D, "+" },
	{ 0x256E, "+" },
	{ 0x256F, "+" },
	{ 0x2570, "+" },
	{ 0x2581, "_" },
	{ 0x2582, "_" },
	{ 0x2583, "_" },
	{ 0x2584, "=" },
	{ 0x2585, "=" },
	{ 0x2586, "=" },
	{ 0x2587, "#" },
	{ 0x2588, "#" },
	{ 0x2589, "#" },
	{ 0x258A, "#" },
	{ 0x258B, "=" },
	{ 0x258C, "=" },
	{ 0x258D, "-" },
	{ 0x258E, "-" },
	{ 0x258F, "-" },
	{ 0x2591, "." },
	{ 0x2592, ":" },
	{ 0x2593, "#" },
	{ 0x25A0, "#" },
	{ 0x25B2, "^" },
	{ 0x25B6, ">" },
	{ 0x25B8, ">" },
	{ 0x25BC, "v" },
	{ 0x25BE, "v" },
	{ 0x25C0, "<" },
	{ 0x25C2, "<" },
	{ 0x25CB, "o" },
	{ 0x25CF, "*" },
	{ 0x2605, "*" },
	{ 0x2606, "*" },
	{ 0x26A0, "!" },
	{ 0x2713, "+" },
	{ 0x2714, "+" },
	{ 0x2717, "x" },
	{ 0x2718, "x" },
	{ 0x2B50, "*" },
	{ 0x3000, " " },
	{ 0x1F4CA, "" },
	{ 0 },
};

static const char *
find_stand_in(int32_t code)
{
	for (const struct stand_in *row = stand_ins; row->ascii && code >= row->code; row++) {
		if (code == row->code)
			return row->ascii;
	}
	return NULL;
}

/* An accented or full-width letter has its plain one in its decomposition. */
static void
add_plain(struct text *text, int32_t code)
{
	utf8proc_int32_t parts[MOST_DECOMPOSED];
	int boundary = UTF8PROC_BOUNDCLASS_START;
	utf8proc_ssize_t count = utf8proc_decompose_char(code, parts, MOST_DECOMPOSED,
		UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &boundary);
	size_t start = text->length;

	if (count > MOST_DECOMPOSED)
		count = 0;
	for (utf8proc_ssize_t i = 0; i < count; i++) {
		if (parts[i] >= FIRST_BEYOND || parts[i] < ' ') {
			text_cut(text, start);
			break;
		}
		text_add_char(text, (char)parts[i]);
	}
	if (text->length == start)
		text_add_char(text, '?');
}

static void
add_code(struct text *text, int32_t code)
{
	const char *ascii = find_stand_in(code);

	if (ascii)
		text_add(text, ascii);
	else if (utf8_code_columns(code) > 0)
		add_plain(text, code);
}

/* A pictograph that is mere ornament goes with the space behind it. */
static size_t
ornament_length(int32_t code, struct span behind)
{
	const char *ascii = code >= FIRST_PICTOGRAPH ? find_stand_in(code) : NULL;

	return ascii && !*ascii && span_starts_with(behind, span_of(" "));
}

void
utf8_add_ascii(struct text *text, const char *string)
{
	struct span rest = span_of(string);

	while (rest.length > 0) {
		size_t taken;
		int32_t code = utf8_decode(rest, &taken);

		if (code == UTF8_INVALID)
			text_add_char(text, '?');
		else if (code < FIRST_BEYOND)
			text_add_char(text, (char)code);
		else
			add_code(text, code);
		rest = span_make(rest.start + taken, rest.length - taken);
		taken = ornament_length(code, rest);
		rest = span_make(rest.start + taken, rest.length - taken);
	}
}
