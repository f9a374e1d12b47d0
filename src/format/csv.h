#ifndef FORMAT_CSV_H
#define FORMAT_CSV_H

#include "base/text.h"
#include "core/field.h"

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

#endif
