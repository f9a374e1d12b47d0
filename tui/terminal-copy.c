#include "tui/terminal.h"

#include "base/file.h"
#include "tui/terminal-parts.h"

static const char digits[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

enum { GROUP = 3, DIGITS = 4, DIGIT_BITS = 6, DIGIT_MASK = 0x3F };

/* Up to three bytes as four digits of base 64. */
static void
add_group(struct text *text, struct span bytes)
{
	uint32_t bits = 0;

	for (size_t i = 0; i < GROUP; i++)
		bits = bits << 8 | (i < bytes.length ? (unsigned char)bytes.start[i] : 0);
	for (size_t i = 0; i < DIGITS; i++) {
		unsigned place = bits >> DIGIT_BITS * (DIGITS - 1 - i) & DIGIT_MASK;

		text_add_char(text, i <= bytes.length ? digits[place] : '=');
	}
}

void
terminal_copy(struct terminal *terminal, const char *string)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct span rest = span_of(string);

	text_add(&text, "\033]52;c;");
	while (rest.length > 0) {
		size_t length = rest.length < GROUP ? rest.length : GROUP;

		add_group(&text, span_make(rest.start, length));
		rest = span_make(rest.start + length, rest.length - length);
	}
	text_add(&text, "\a");
	file_write_all(fileno(terminal->out), text.bytes, text.length, &error);
	error_release(&error);
	text_release(&text);
}
