#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"

enum { C0_END = 0x20, DEL = 0x7f, C1_END = 0xa0, WIDEST_CUT = 64 };

/* What a terminal or a reader's eye may obey, said anew here instead of asked from what
 * is tested. */
static const struct {
	int32_t first;
	int32_t last;
} forbidden[] = {
	{ 0x00, '\n' - 1 },
	{ '\n' + 1, C0_END - 1 },
	{ DEL, C1_END - 1 },
	{ 0x061c, 0x061c },
	{ 0x200b, 0x200f },
	{ 0x2028, 0x202e },
	{ 0x2060, 0x206f },
	{ 0xd800, 0xdfff },
	{ 0xe000, 0xf8ff },
	{ 0xfdd0, 0xfdef },
	{ 0xfeff, 0xfeff },
	{ 0xfff9, 0xfffb },
	{ 0xfffe, 0xffff },
	{ 0xe0000, 0xe007f },
	{ 0xf0000, 0x10ffff },
};

static bool
is_forbidden(int32_t code)
{
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(*forbidden); i++)
		if (code >= forbidden[i].first && code <= forbidden[i].last)
			return true;
	return code == UTF8_INVALID;
}

static void
check_codes(const char *safe, enum utf8_shape shape)
{
	struct span rest = span_of(safe);
	size_t columns = 0, length;

	MUST(utf8_valid_prefix(rest) == rest.length);
	while (rest.length > 0) {
		int32_t code = utf8_decode(rest, &length);

		MUST(!is_forbidden(code));
		MUST(code != '\n' || shape == UTF8_PARAGRAPHS);
		MUST(code == '\n' || utf8_code_columns(code) >= 0);
		columns += code == '\n' ? 0 : (size_t)utf8_code_columns(code);
		rest = span_make(rest.start + length, rest.length - length);
	}
	if (shape == UTF8_LINE)
		MUST(utf8_columns(safe) == columns);
}

/* However a line is cut, it has the width asked for and nothing that was not safe. */
static void
cut(const char *safe, size_t columns)
{
	struct text text = TEXT_INIT;

	utf8_add_cut(&text, safe, columns);
	MUST(utf8_columns(text.bytes) <= columns);
	check_codes(text.bytes, UTF8_LINE);
	text_cut(&text, 0);
	utf8_add_padded(&text, safe, columns);
	MUST(utf8_columns(text.bytes) == columns);
	text_cut(&text, 0);
	utf8_add_padded_left(&text, safe, columns);
	MUST(utf8_columns(text.bytes) == columns);
	check_codes(text.bytes, UTF8_LINE);
	text_release(&text);
}

static void
check_ascii(const char *safe)
{
	struct text text = TEXT_INIT;

	utf8_add_ascii(&text, safe);
	for (size_t i = 0; i < text.length; i++)
		MUST(text.bytes[i] >= ' ' && text.bytes[i] <= '~');
	text_release(&text);
}

static void
check_fold(const char *string, struct arena *arena)
{
	const char *once = utf8_fold(string, arena);

	MUST(strcmp(utf8_fold(once, arena), once) == 0);
	MUST(once[0] != ' ' && !strstr(once, "  "));
}

/* What may be stored has nothing in it that could not be shown. */
static void
check_stored(const char *string, enum utf8_shape shape)
{
	struct error error = ERROR_INIT;
	struct span span = span_of(string);

	if (!utf8_check(span, shape, SIZE_MAX, "text", &error)) {
		MUST(error.message[0]);
		MUST(utf8_valid_prefix(span_of(error.message)) == strlen(error.message));
	} else {
		MUST(utf8_valid_prefix(span) == span.length);
		for (size_t i = 0; i < span.length; i++)
			MUST((unsigned char)string[i] >= C0_END || string[i] == '\n' ||
				string[i] == '\t');
	}
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	const char *string = fuzz_string(bytes, size, &arena);
	const char *line = utf8_safe(string, UTF8_LINE, &arena);
	const char *paragraphs = utf8_safe(string, UTF8_PARAGRAPHS, &arena);

	check_codes(line, UTF8_LINE);
	check_codes(paragraphs, UTF8_PARAGRAPHS);
	MUST(strcmp(utf8_safe(line, UTF8_LINE, &arena), line) == 0);
	MUST(strcmp(utf8_safe(paragraphs, UTF8_PARAGRAPHS, &arena), paragraphs) == 0);
	cut(line, size % WIDEST_CUT);
	check_ascii(line);
	check_fold(string, &arena);
	check_stored(string, UTF8_LINE);
	check_stored(string, UTF8_PARAGRAPHS);
	arena_release(&arena);
	return 0;
}
