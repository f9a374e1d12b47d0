#ifndef FORMAT_WRAP_H
#define FORMAT_WRAP_H

#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Breaks text into lines of a terminal, by columns.
 *
 * Lines break at spaces, and beside wide characters, which need none; a closing bracket
 * or full stop of Japanese and Chinese never begins a line, and what is longer than a
 * line is cut through.  The text's own line breaks stay.  It must be safe for the
 * terminal already (utf8_safe()).
 */

/* Whether a line may end before the code where no space stands, after a character of that
 * many columns. */
bool wrap_may_break_before(int32_t code, int columns_before);

/*
 * Appends the string so that no line goes beyond width columns.  The caller has written
 * the indent of the first line; the others get that many spaces.  The last line is not
 * ended.
 */
void wrap_add(struct text *text, const char *string, size_t indent, size_t width);

#endif
