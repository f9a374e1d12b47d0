#include "format/listing.h"

#include <string.h>

#include "format/listing-csv.h"
#include "format/listing-table.h"

/* What one format does at the beginning, with each record and at the end; NULL does
 * nothing. */
struct form {
	void (*begin)(struct text *text, const struct listing *listing);
	void (*add)(struct text *text, const struct listing *listing, const void *record,
		size_t index);
	void (*end)(struct text *text);
};

static void
add_plain(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	(void)index;
	listing_plain_row(text, listing, record);
}

static void
begin_json(struct text *text, const struct listing *listing)
{
	(void)listing;
	text_add_char(text, '[');
}

static void
add_json(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	text_add(text, index ? ",\n" : "");
	json_write(text, listing->fields, record, listing->writing);
}

static void
end_json(struct text *text)
{
	text_add(text, "]\n");
}

static void
add_jsonl(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	(void)index;
	json_write(text, listing->fields, record, listing->writing);
	text_add_char(text, '\n');
}

static void
add_csv(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	(void)index;
	listing_csv_row(text, listing, record);
}

/* Records without an id of their own are told by their first column. */
static void
add_id(struct text *text, const struct listing *listing, const void *record, size_t index)
{
	struct arena arena = ARENA_INIT;
	const struct field *id = field_find(listing->fields, span_of("id"));

	(void)index;
	text_add(text, field_show(id ? id : listing->fields, record, &arena));
	text_add_char(text, '\n');
	arena_release(&arena);
}

static const struct form forms[FORMAT_COUNT] = {
	[FORMAT_TABLE] = { .add = listing_table_row },
	[FORMAT_PLAIN] = { .add = add_plain },
	[FORMAT_JSON] = { begin_json, add_json, end_json },
	[FORMAT_JSONL] = { .add = add_jsonl },
	[FORMAT_CSV] = { .begin = listing_csv_heading, .add = add_csv },
	[FORMAT_IDS] = { .add = add_id },
};

bool
format_find(const char *word, enum format *format, struct error *error)
{
	struct text words = TEXT_INIT;

	for (int i = 0; i < FORMAT_COUNT; i++) {
		if (strcmp(format_rows[i].word, word) == 0) {
			*format = (enum format)i;
			text_release(&words);
			return true;
		}
		text_add(&words, i ? ", " : "");
		text_add(&words, format_rows[i].word);
	}
	fail(error, ERROR_USAGE, "there is no format '%s'; there are %s", word, words.bytes);
	text_release(&words);
	return false;
}

void
listing_write(struct text *text, const struct listing *listing,
	const struct list *records, size_t size)
{
	if (listing->format == FORMAT_TABLE) {
		listing_table_write(text, listing, records, size);
		return;
	}
	listing_begin(text, listing);
	for (size_t i = 0; i < records->count; i++)
		listing_add(text, listing, list_at(records, i, size), i);
	listing_end(text, listing, records->count);
}

void
listing_begin(struct text *text, const struct listing *listing)
{
	if (forms[listing->format].begin)
		forms[listing->format].begin(text, listing);
}

void
listing_add(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	forms[listing->format].add(text, listing, record, index);
}

void
listing_end(struct text *text, const struct listing *listing, size_t count)
{
	(void)count;
	if (forms[listing->format].end)
		forms[listing->format].end(text);
}

const struct format_row format_rows[FORMAT_COUNT] = {
	[FORMAT_TABLE] = { "table", "aligned columns under a heading, cut to the width" },
	[FORMAT_PLAIN] = { "plain", "cells with a tab between, a record a line, no heading" },
	[FORMAT_JSON] = { "json", "one array of objects" },
	[FORMAT_JSONL] = { "jsonl", "one object a line" },
	[FORMAT_CSV] = { "csv",
		"RFC 4180 with a heading; what a spreadsheet would run is guarded" },
	[FORMAT_IDS] = { "ids", "one id a line" },
};
