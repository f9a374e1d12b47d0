#ifndef FORMAT_LISTING_CSV_H
#define FORMAT_LISTING_CSV_H

#include "format/listing.h"

/*
 * Records as rows of CSV, one column for each field that the listing writes.
 *
 * Columns are headed by the names of the fields.  Days are ISO, amounts decimal with the
 * currency in a column of its own behind the first of them, lists joined by "; ", and
 * what has no plain form (members nobody knows, records, a list with a text that has a
 * ";" or begins with "[") is JSON.
 */
/* The names of the columns. */
void listing_csv_heading(struct text *text, const struct listing *listing);

/* One record; its columns are those of the heading whatever it lacks. */
void listing_csv_row(
	struct text *text, const struct listing *listing, const void *record);

/* What goes into the cell of that field, without quotes and guard. */
void listing_csv_add_value(struct text *cell, const struct field *field,
	const void *record, const struct json_writing *writing);

/* The currency of the amounts of the record; "" when it has none. */
const char *listing_csv_currency(const struct field *fields, const void *record);

#endif
