#ifndef FORMAT_CSV_H
#define FORMAT_CSV_H

#include "base/text.h"
#include "core/field.h"

#include <stdbool.h>

/*
 * CSV as RFC 4180 has it: CRLF, cells quoted where needed, quotes doubled.
 * A cell that a spreadsheet would run as a formula (it starts, perhaps behind spaces or
 * quotes, with = + - @ TAB CR LF or their full-width forms) gets a leading apostrophe;
 * plain numbers and phone numbers never do.
 */
enum csv_guard { CSV_GUARDED, CSV_RAW };

/* Adds the cell and, behind another one of the row, the comma in front of it. */
void csv_add_cell(struct text *text, const char *cell, enum csv_guard guard);
/* The text ends with a line break then, so the next cell is the first of its row. */
void csv_end_row(struct text *text);

/* Whether a spreadsheet would run the cell. */
bool csv_is_formula(const char *cell);

/*
 * Our own exports, so that an import gives back exactly what was exported.
 *
 * The heading of their last column, whose cells are empty, is this mark; it survives a
 * spreadsheet that saves the file anew, whatever order the columns have then.  Without it
 * (a raw export, a file of others) cells are what they are.  Beneath it:
 *
 *   - csv_unguard() gives each cell, headings included, as it was before the guard;
 *   - a heading that is the name of a field of a contact is that field, in the form that
 *     field_show() has or, for lists, joined by "; "; a list with a text that has a ";"
 *     or begins with "[" is a JSON array; amounts are decimal, the "currency" beside
 * them;
 *   - any other heading names a custom member, whose value is the text of the cell; one
 *     that ends with csv_json_suffix names, without that, a custom member whose value is
 *     the JSON of the cell;
 *   - an empty cell says nothing.
 */
extern const char csv_mark[];        /* "#rapport-csv 1" */
extern const char csv_json_suffix[]; /* " (JSON)" */

/* The cell without the apostrophe that the guard put there; lies in the cell. */
const char *csv_unguard(const char *cell);

#endif
