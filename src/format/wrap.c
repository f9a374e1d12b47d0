#include "format/wrap.h"

#include "base/span.h"
#include "base/utf8.h"

/* However narrow it gets, a line has room for so many columns. */
enum { LEAST_ROOM = 8, WIDE = 2 };

/* What may not begin a line. */
static const int32_t closing[] = { 0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09,
	0xFF0C, 0xFF0E, 0xFF1F, 0 };

static bool
is_closing(int32_t code)
{
	for (const int32_t *other = closing; *other; other++)
		if (code == *other)
			return true;
	return false;
}

bool
wrap_may_break_before(int32_t code, int columns_before)
{
	int columns = utf8_code_columns(code);

	if (columns == 0 || is_closing(code))
		return false;
	return columns == WIDE || columns_before == WIDE;
}

static struct span
after(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

/* How many bytes of the line, which has no line break, go into room columns. */
static size_t
fitting_length(struct span line, size_t room)
{
	size_t position = 0, taken, columns = 0, last_break = 0;
	int before = 0;

	for (; position < line.length; position += taken) {
		int32_t code = utf8_decode(after(line, position), &taken);
		int width = utf8_code_columns(code);
		if (position > 0 && (code == ' ' || wrap_may_break_before(code, before)))
			last_break = position;
		/* A space may stand beyond the end: the line ends with it and it is not shown. */
		if (columns + (size_t)width > room && code != ' ')
			return last_break > 0 ? last_break : position > 0 ? position : taken;
		columns += (size_t)width;
		before = width > 0 ? width : before;
	}
	return line.length;
}

static struct span
without_spaces_behind(struct span span)
{
	while (span.length > 0 && span.start[span.length - 1] == ' ')
		span.length--;
	return span;
}

static struct span
without_spaces_ahead(struct span span)
{
	while (span.length > 0 && span.start[0] == ' ')
		span = after(span, 1);
	return span;
}

static void
break_line(struct text *text, size_t indent)
{
	text_add_char(text, '\n');
	text_add_repeated(text, " ", indent);
}

static void
add_line(struct text *text, struct span line, size_t indent, size_t room)
{
	line = without_spaces_behind(line);
	while (line.length > 0) {
		size_t length = fitting_length(line, room);
		struct span piece = without_spaces_behind(span_make(line.start, length));
		text_add_bytes(text, piece.start, piece.length);
		line = without_spaces_ahead(after(line, length));
		if (line.length > 0)
			break_line(text, indent);
	}
}

void
wrap_add(struct text *text, const char *string, size_t indent, size_t width)
{
	size_t room = width > indent + LEAST_ROOM ? width - indent : LEAST_ROOM;
	struct span rest = span_of(string);

	while (rest.start) {
		add_line(text, span_split(&rest, '\n'), indent, room);
		if (rest.start && rest.length > 0)
			break_line(text, indent);
	}
}
