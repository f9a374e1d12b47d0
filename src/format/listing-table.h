#ifndef FORMAT_LISTING_TABLE_H
#define FORMAT_LISTING_TABLE_H

#include "format/listing.h"

/*
 * Records as lines for people: a table of aligned columns under a heading, and the plain
 * form of cells with a tab between.
 *
 * Numbers stand to the right.  Where a table is wider than the listing allows, the widest
 * columns of texts give way.  All data is safe for a terminal, and ASCII where the
 * listing says so; an anonymous listing has no private columns, and ids where names would
 * stand.
 */
/* All records, in the widths that their contents ask for; nothing when there are none. */
void listing_table_write(struct text *text, const struct listing *listing,
	const struct list *records, size_t size);

/* One record, in the widths that the kinds of the columns ask for; the first brings the
 * heading. */
void listing_table_row(
	struct text *text, const struct listing *listing, const void *record, size_t index);

/* One record in the plain form. */
void listing_plain_row(
	struct text *text, const struct listing *listing, const void *record);

#endif
