#ifndef FORMAT_LISTING_H
#define FORMAT_LISTING_H

#include "base/list.h"
#include "base/text.h"
#include "core/field.h"
#include "format/json.h"

/*
 * Records of one kind, one after another, in the format asked for.
 *
 *   table   aligned columns with a heading, cut to the width, made safe for the terminal
 *   plain   tab-separated, no heading; safe for the terminal, too
 *   json    one array of objects
 *   jsonl   one object a line
 *   csv     RFC 4180 with a heading; cells a spreadsheet would run are guarded
 *   ids     one id a line
 *
 * A row of a table knows its formatter; who lists things never asks which format it is.
 */
enum format {
	FORMAT_TABLE,
	FORMAT_PLAIN,
	FORMAT_JSON,
	FORMAT_JSONL,
	FORMAT_CSV,
	FORMAT_IDS,
	FORMAT_COUNT,
};

/* The word, and what it is for, for the manual; indexed by enum format. */
struct format_row {
	const char *word;
	const char *help;
};
extern const struct format_row format_rows[FORMAT_COUNT];

/* Fails with the words that are accepted. */
bool format_find(const char *word, enum format *format, struct error *error);

/* How records are shown. */
struct listing {
	enum format format;
	const struct field *fields;
	/* Names of the fields in tables and plain, whose labels are the headings; ends with
	 * NULL. */
	const char *const *columns;
	const struct json_writing *writing; /* for json, jsonl and csv */
	size_t width;                       /* of a table, in columns */
	const struct money_rates *rates;    /* join sums in tables and plain; NULL for none */
	enum { LISTING_UNICODE, LISTING_ASCII } charset;
	enum { LISTING_GUARDED, LISTING_RAW } formulas;
	/* Private columns are left out of table and plain, ids stand for names. */
	bool is_anonymous;
};

/* Appends all records (of `size` bytes each) in the format. */
void listing_write(struct text *text, const struct listing *listing,
	const struct list *records, size_t size);

/*
 * The same as a stream for what does not fit in memory; a table is then aligned by the
 * widths its columns ask for.  `text` is emptied by the caller whenever it likes.
 */
void listing_begin(struct text *text, const struct listing *listing);
void listing_add(
	struct text *text, const struct listing *listing, const void *record, size_t index);
void listing_end(struct text *text, const struct listing *listing, size_t count);

#endif
