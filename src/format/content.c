#include "format/content.h"

#include <string.h>

/* RFC 6350 and RFC 5545: no line has more bytes, its end not counted. */
enum { LINE_BYTES = 75 };

void
content_add_line(struct text *text, const char *line)
{
	struct span rest = span_of(line);
	size_t room = LINE_BYTES;

	while (rest.length > room) {
		struct span piece = span_head(rest, room);

		text_add_bytes(text, piece.start, piece.length);
		text_add(text, "\r\n ");
		rest = span_make(rest.start + piece.length, rest.length - piece.length);
		room = LINE_BYTES - 1;
	}
	text_add_bytes(text, rest.start, rest.length);
	text_add(text, "\r\n");
}

void
content_add_escaped(struct text *text, const char *value)
{
	for (; *value; value++) {
		if (*value == '\n') {
			text_add(text, "\\n");
			continue;
		}
		if (strchr("\\;,", *value))
			text_add_char(text, '\\');
		text_add_char(text, *value);
	}
}

void
content_add_text(struct text *text, const char *name, const char *value)
{
	struct text line = TEXT_INIT;

	if (!*value)
		return;
	text_add_format(&line, "%s:", name);
	content_add_escaped(&line, value);
	content_add_line(text, line.bytes);
	text_release(&line);
}

void
content_add_texts(struct text *text, const char *name, const struct list *values)
{
	struct text line = TEXT_INIT;

	if (values->count == 0)
		return;
	text_add(&line, name);
	for (size_t i = 0; i < values->count; i++) {
		text_add_char(&line, i == 0 ? ':' : ',');
		content_add_escaped(&line, list_text(values, i));
	}
	content_add_line(text, line.bytes);
	text_release(&line);
}

const char *
content_unescape(struct span value, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < value.length; i++) {
		char byte = value.start[i];

		if (byte == '\\' && i + 1 < value.length) {
			byte = value.start[++i];
			byte = byte == 'n' || byte == 'N' ? '\n' : byte;
		}
		text_add_char(&text, byte);
	}
	return text_take(&text, arena);
}

struct span
content_split(struct span *rest, char separator)
{
	struct span piece = *rest;

	for (size_t i = 0; i < rest->length; i++) {
		if (rest->start[i] == '\\') {
			i++;
		} else if (rest->start[i] == separator) {
			piece.length = i;
			*rest = span_make(rest->start + i + 1, rest->length - i - 1);
			return piece;
		}
	}
	*rest = span_make(NULL, 0);
	return piece;
}
