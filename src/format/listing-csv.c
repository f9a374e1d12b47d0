#include "format/listing-csv.h"

#include <string.h>

#include "core/contact.h"
#include "format/csv.h"
#include "format/json.h"

/* How one kind of member becomes the text of a cell; kinds without a row are as
 * field_show() has them. */
typedef void (*add_value)(struct text *cell, const struct field *field,
	const void *record, const struct json_writing *writing);

static void
add_text(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	(void)writing;
	text_add(cell, *(const char *const *)field_value(field, record));
}

/* The member as json_write() has it, without the braces and the name around it. */
static void
add_json(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	const struct field fields[] = { *field, { 0 } };
	struct text member = TEXT_INIT;

	json_write_members(&member, fields, record, writing);
	if (field->kind == FIELD_CUSTOM)
		text_add_format(cell, "{%s}", member.bytes);
	else
		text_add(cell, member.bytes + strlen(field->name) + strlen("\"\":"));
	text_release(&member);
}

/* Whether the texts can be told apart again where "; " stands between them. */
static bool
can_be_joined(const struct list *list)
{
	for (size_t i = 0; i < list->count; i++)
		if (strchr(list_text(list, i), ';') || *list_text(list, i) == '[')
			return false;
	return true;
}

static void
add_texts(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	const struct list *list = field_value(field, record);

	if (!can_be_joined(list)) {
		add_json(cell, field, record, writing);
		return;
	}
	for (size_t i = 0; i < list->count; i++) {
		text_add(cell, i ? "; " : "");
		text_add(cell, list_text(list, i));
	}
}

static void
add_money(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	(void)writing;
	money_add_decimal(cell, *(const struct money *)field_value(field, record));
}

static void
add_monies(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	const struct list *list = field_value(field, record);

	(void)writing;
	for (size_t i = 0; i < list->count; i++) {
		const struct money *money = list_at(list, i, sizeof(*money));
		text_add(cell, i ? "; " : "");
		money_add_decimal(cell, *money);
		text_add_char(cell, ' ');
		text_add(cell, money->currency);
	}
}

static const add_value values[FIELD_CUSTOM + 1] = {
	[FIELD_TEXT] = add_text,
	[FIELD_PROSE] = add_text,
	[FIELD_WORD] = add_text,
	[FIELD_TEXTS] = add_texts,
	[FIELD_MONEY] = add_money,
	[FIELD_MONIES] = add_monies,
	[FIELD_RECORD] = add_json,
	[FIELD_RECORDS] = add_json,
	[FIELD_CUSTOM] = add_json,
};

static enum csv_guard
guard_of(const struct listing *listing)
{
	return listing->formulas == LISTING_RAW ? CSV_RAW : CSV_GUARDED;
}

/* Contacts can be imported again, and the guard be taken off by the mark of our own. */
static bool
is_marked(const struct listing *listing)
{
	return listing->fields == contact_fields && guard_of(listing) == CSV_GUARDED;
}

static bool
is_column(const struct listing *listing, const struct field *field)
{
	const struct json_writing *writing = listing->writing;

	return field->uses & writing->with &&
		!(field->uses & (writing->without | FIELD_HIDDEN));
}

static const struct field *
find_money(const struct listing *listing)
{
	for (const struct field *field = listing->fields; field->name; field++)
		if (field->kind == FIELD_MONEY && is_column(listing, field))
			return field;
	return NULL;
}

const char *
listing_csv_currency(const struct field *fields, const void *record)
{
	for (const struct field *field = fields; field->name; field++)
		if (field->kind == FIELD_MONEY && !field_is_absent(field, record))
			return ((const struct money *)field_value(field, record))->currency;
	return "";
}

void
listing_csv_add_value(struct text *cell, const struct field *field, const void *record,
	const struct json_writing *writing)
{
	struct arena arena = ARENA_INIT;

	if (field_is_absent(field, record) || !values[field->kind])
		text_add(cell, field_show(field, record, &arena));
	else
		values[field->kind](cell, field, record, writing);
	arena_release(&arena);
}

static void
add_cell(struct text *text, const struct listing *listing, const struct field *field,
	const void *record)
{
	struct text cell = TEXT_INIT;

	listing_csv_add_value(&cell, field, record, listing->writing);
	csv_add_cell(text, cell.bytes, guard_of(listing));
	text_release(&cell);
}

void
listing_csv_heading(struct text *text, const struct listing *listing)
{
	const struct field *money = find_money(listing);

	for (const struct field *field = listing->fields; field->name; field++) {
		if (is_column(listing, field))
			csv_add_cell(text, field->name, CSV_RAW);
		if (field == money)
			csv_add_cell(text, "currency", CSV_RAW);
	}
	if (is_marked(listing))
		csv_add_cell(text, csv_mark, CSV_RAW);
	csv_end_row(text);
}

void
listing_csv_row(struct text *text, const struct listing *listing, const void *record)
{
	const struct field *money = find_money(listing);

	for (const struct field *field = listing->fields; field->name; field++) {
		if (is_column(listing, field))
			add_cell(text, listing, field, record);
		if (field == money)
			csv_add_cell(text, listing_csv_currency(listing->fields, record), CSV_RAW);
	}
	if (is_marked(listing))
		csv_add_cell(text, "", CSV_RAW);
	csv_end_row(text);
}
