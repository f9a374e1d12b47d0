#include "format/contact-csv.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "format/json.h"
#include "format/listing-csv.h"

static const struct json_writing all = { FIELD_STORED | FIELD_DERIVED, FIELD_HIDDEN };

/* ------ custom members ------ */

struct custom_column {
	const char *name;
	enum {
		COLUMN_TEXT, /* every value is a text that a cell can hold */
		COLUMN_JSON
	} form;
};

/* The text of a custom member; "" when a cell of text would not give it back. */
static const char *
plain_text(const struct custom *custom, struct arena *arena)
{
	const char *object = arena_format(arena, "{\"value\":%s}", custom->json);
	struct error ignored = ERROR_INIT;
	const char *text = "";
	struct text written = TEXT_INIT;

	if (*custom->json != '"' ||
		!json_member_text(span_of(object), "value", arena, &text, &ignored)) {
		error_release(&ignored);
		return "";
	}
	json_write_string(&written, text);
	if (strcmp(written.bytes, custom->json) != 0 ||
		span_trim(span_of(text)).length < strlen(text) ||
		!utf8_check(span_of(text), UTF8_PARAGRAPHS, FIELD_PROSE_LIMIT, "", &ignored))
		text = "";
	error_release(&ignored);
	text_release(&written);
	return text;
}

static bool
ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), tail = strlen(end);

	return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* A heading that a reader would take for something else, or not as it is written. */
static bool
is_doubtful(const char *name)
{
	return field_find(contact_fields, span_of(name)) ||
		strcasecmp(name, "currency") == 0 || strcasecmp(name, csv_mark) == 0 ||
		ends_with(name, csv_json_suffix) || !*name ||
		span_trim(span_of(name)).length < strlen(name);
}

static struct custom_column *
find_column(const struct contact_csv *csv, const char *name)
{
	for (size_t i = 0; i < csv->customs.count; i++) {
		struct custom_column *column = list_at(&csv->customs, i, sizeof(*column));

		if (strcmp(column->name, name) == 0)
			return column;
	}
	return NULL;
}

static void
look_at_custom(
	struct contact_csv *csv, const struct custom *custom, struct arena *scratch)
{
	struct custom_column *column = find_column(csv, custom->name);

	if (!column && csv->customs.count == CONTACT_CSV_CUSTOMS) {
		csv->has_more = true;
		return;
	}
	if (!column) {
		column = list_push(&csv->customs, sizeof(*column), csv->arena);
		column->name = arena_copy(csv->arena, custom->name);
		column->form = is_doubtful(custom->name) ? COLUMN_JSON : COLUMN_TEXT;
	}
	if (column->form == COLUMN_TEXT && !*plain_text(custom, scratch))
		column->form = COLUMN_JSON;
}

/* ------ columns ------ */

static bool
has_internal(const struct contact_csv *csv, const struct field *field)
{
	for (size_t i = 0; i < csv->internals.count; i++)
		if (*(const struct field **)list_at(&csv->internals, i, sizeof(field)) == field)
			return true;
	return false;
}

static bool
is_column(const struct contact_csv *csv, const struct field *field)
{
	if (!(field->uses & all.with) || field->uses & all.without)
		return false;
	if (field->kind == FIELD_CUSTOM)
		return csv->has_more;
	return !(field->uses & FIELD_INTERNAL) || has_internal(csv, field);
}

static void
look_at_internals(struct contact_csv *csv, const struct contact *contact)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (field->uses & FIELD_INTERNAL && !field_is_absent(field, contact) &&
			!has_internal(csv, field))
			*(const struct field **)list_push(
				&csv->internals, sizeof(field), csv->arena) = field;
}

void
contact_csv_look(struct contact_csv *csv, const struct contact *contact)
{
	struct arena scratch = ARENA_INIT;

	look_at_internals(csv, contact);
	for (size_t i = 0; i < contact->custom.count; i++) {
		look_at_custom(
			csv, list_at(&contact->custom, i, sizeof(struct custom)), &scratch);
		arena_release(&scratch);
	}
}

/* ------ writing ------ */

void
contact_csv_heading(struct text *text, const struct contact_csv *csv)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		if (is_column(csv, field))
			csv_add_cell(text, field->name, csv->guard);
		if (field->kind == FIELD_MONEY)
			csv_add_cell(text, "currency", csv->guard);
	}
	for (size_t i = 0; i < csv->customs.count; i++) {
		const struct custom_column *column = list_at(&csv->customs, i, sizeof(*column));
		struct text name = TEXT_INIT;

		text_add(&name, column->name);
		text_add(&name, column->form == COLUMN_JSON ? csv_json_suffix : "");
		csv_add_cell(text, name.bytes, csv->guard);
		text_release(&name);
	}
	if (csv->guard == CSV_GUARDED)
		csv_add_cell(text, csv_mark, CSV_RAW);
	csv_end_row(text);
}

/* Those members that have no column of their own. */
static struct contact
without_columns(
	const struct contact_csv *csv, const struct contact *contact, struct arena *arena)
{
	struct contact rest = *contact;

	rest.custom = (struct list){ 0 };
	for (size_t i = 0; i < contact->custom.count; i++) {
		const struct custom *custom = list_at(&contact->custom, i, sizeof(*custom));

		if (!find_column(csv, custom->name))
			*(struct custom *)list_push(&rest.custom, sizeof(*custom), arena) = *custom;
	}
	return rest;
}

static void
add_fields(
	struct text *text, const struct contact_csv *csv, const struct contact *contact)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		struct text cell = TEXT_INIT;

		listing_csv_add_value(&cell, field, contact, &all);
		if (is_column(csv, field))
			csv_add_cell(text, cell.bytes, csv->guard);
		if (field->kind == FIELD_MONEY)
			csv_add_cell(text, listing_csv_currency(contact_fields, contact), csv->guard);
		text_release(&cell);
	}
}

static void
add_customs(struct text *text, const struct contact_csv *csv,
	const struct contact *contact, struct arena *arena)
{
	for (size_t i = 0; i < csv->customs.count; i++) {
		const struct custom_column *column = list_at(&csv->customs, i, sizeof(*column));
		const struct custom *custom = custom_find(&contact->custom, column->name);
		const char *cell = "";

		if (custom)
			cell = column->form == COLUMN_JSON ? custom->json : plain_text(custom, arena);
		csv_add_cell(text, cell, csv->guard);
	}
}

void
contact_csv_row(
	struct text *text, const struct contact_csv *csv, const struct contact *contact)
{
	struct arena arena = ARENA_INIT;
	struct contact rest = without_columns(csv, contact, &arena);

	add_fields(text, csv, &rest);
	add_customs(text, csv, contact, &arena);
	if (csv->guard == CSV_GUARDED)
		csv_add_cell(text, "", csv->guard);
	csv_end_row(text);
	arena_release(&arena);
}
