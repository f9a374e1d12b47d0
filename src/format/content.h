#ifndef FORMAT_CONTENT_H
#define FORMAT_CONTENT_H

#include "base/list.h"
#include "base/span.h"
#include "base/text.h"

/*
 * Content lines: what vCards (RFC 6350) and calendars (RFC 5545) consist of.
 *
 * A line ends with CRLF and has at most 75 bytes; a longer one goes on in lines that
 * begin with a space, and no character is cut in two.  In a text "\", ";", "," and line
 * ends are escaped.
 */

/* Adds "NAME;PARAMETERS:value" as lines of at most 75 bytes. */
void content_add_line(struct text *text, const char *line);

/* Adds the text with its escapes. */
void content_add_escaped(struct text *text, const char *value);

/* The line "NAME:value", the value being a text that is escaped; an empty one adds
 * nothing. */
void content_add_text(struct text *text, const char *name, const char *value);

/* The texts of the list behind one name, with commas between; an empty list adds
 * nothing. */
void content_add_texts(struct text *text, const char *name, const struct list *values);

/* The text without its escapes. */
const char *content_unescape(struct span value, struct arena *arena);

/* Cuts rest at the first separator that is not escaped, as span_split() does. */
struct span content_split(struct span *rest, char separator);

#endif
