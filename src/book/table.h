#ifndef BOOK_TABLE_H
#define BOOK_TABLE_H

#include "book/mapping.h"
#include "format/csv-read.h"

/*
 * A CSV file that is looked at: its encoding and delimiter found out, the line with the
 * headings found, and what the columns mean.
 *
 * The headings need not stand first: lines before them, such as the notes of LinkedIn,
 * are passed over.
 */
enum {
	TABLE_SIZE_LIMIT = 1024 * 1024 * 1024, /* bytes of a file */
	TABLE_HEADING_LIMIT = 20,              /* rows among which the headings stand */
};

/* What is asked for; zeroed but for its texts, which are "". */
struct table_wish {
	struct mapping_wish mapping;
	const char *charset;   /* "" has it found out */
	enum date_order order; /* of days such as 3/4/2024 */
};

struct table {
	const char *charset;
	struct csv_reader reader; /* behind the headings */
	int64_t heading_line;
	struct mapping mapping;
	struct list doubtful; /* of const char *: columns whose days may be read two ways */
	struct list mixed;    /* of const char *: remarks on columns with both orders */
};

/* Headings that say when a deal ended; ends with NULL. */
extern const char *const table_closing_days[];

/* Finds out in which order each column of days has them, unless that is asked for. */
void table_order_days(
	struct table *table, const struct table_wish *wish, struct arena *arena);

/* Everything lives in the arena.  Fails when the file cannot be read, or nothing in it
 * can be told to be the headings. */
bool table_open(const char *path, const struct table_wish *wish, struct table *table,
	struct arena *arena, struct error *error);

#endif
