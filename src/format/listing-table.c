#include "format/listing-table.h"

#include <string.h>

#include "base/utf8.h"

/* Two spaces between columns; a text column is never cut below its least width. */
enum { GAP = 2, LEAST_WIDTH = 6 };

/* One column: its field, and the columns of the screen it takes. */
struct column {
	const struct field *field;
	size_t width;
};

struct table {
	const struct listing *listing;
	struct list columns; /* of struct column */
};

/* How a kind of member stands in a table. */
struct style {
	size_t width; /* asked for when the content is not known */
	bool is_number;
	bool is_cut; /* gives way when the table is too wide */
};

static const struct style styles[] = {
	[FIELD_TEXT] = { .width = 20, .is_cut = true },
	[FIELD_PROSE] = { .width = 36, .is_cut = true },
	[FIELD_WORD] = { .width = 8 },
	[FIELD_TEXTS] = { .width = 20, .is_cut = true },
	[FIELD_ID] = { .width = ID_TEXT_SIZE - 1 },
	[FIELD_DATE] = { .width = DATE_TEXT_SIZE - 1 },
	[FIELD_MOMENT] = { .width = MOMENT_TEXT_SIZE - 1 },
	[FIELD_MONEY] = { .width = 12, .is_number = true },
	[FIELD_MONIES] = { .width = 14, .is_number = true },
	[FIELD_COUNT] = { .width = 6, .is_number = true },
	[FIELD_HUNDREDTHS] = { .width = 5, .is_number = true },
	[FIELD_FLAG] = { .width = 3 },
	[FIELD_RECORD] = { .width = 20, .is_cut = true },
	[FIELD_RECORDS] = { .width = 20, .is_cut = true },
	[FIELD_PART] = { .width = 20, .is_cut = true },
	[FIELD_CUSTOM] = { .width = 20, .is_cut = true },
};

static const struct field *
find_field(const struct listing *listing, const char *name)
{
	return field_find(listing->fields, span_of(name));
}

/* The field the column shows: of a name in an anonymous listing the id, NULL for what is
 * private. */
static const struct field *
shown_field(const struct listing *listing, const char *name)
{
	const struct field *field = find_field(listing, name);

	if (!field || !listing->is_anonymous || !(field->uses & FIELD_PRIVATE))
		return field;
	return strcmp(name, "name") == 0 ? find_field(listing, "id") : NULL;
}

/* Of struct column, without widths. */
static struct list
shown_columns(const struct listing *listing, struct arena *arena)
{
	struct list columns = { 0 };

	for (const char *const *name = listing->columns; *name; name++) {
		const struct field *field = shown_field(listing, *name);
		bool is_there = !field;
		for (size_t i = 0; i < columns.count && !is_there; i++)
			is_there =
				((struct column *)list_at(&columns, i, sizeof(struct column)))->field ==
				field;
		if (!is_there)
			*(struct column *)list_push(&columns, sizeof(struct column), arena) =
				(struct column){ .field = field };
	}
	return columns;
}

static struct column *
column_at(const struct list *columns, size_t index)
{
	return list_at(columns, index, sizeof(struct column));
}

static const char *
in_charset(const struct listing *listing, const char *string, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (listing->charset == LISTING_UNICODE)
		return string;
	utf8_add_ascii(&text, string);
	return text_take(&text, arena);
}

/* Sums of several currencies are one where the rates are known. */
static const char *
value_of(const struct listing *listing, const struct field *field, const void *record,
	struct arena *arena)
{
	const struct list *sum =
		field->kind == FIELD_MONIES && listing->rates ? field_value(field, record) : NULL;

	if (!sum || sum->count == 0)
		return field_show(field, record, arena);
	return money_sum_show(sum, listing->rates, arena);
}

static const char *
cell_of(const struct listing *listing, const struct field *field, const void *record,
	struct arena *arena)
{
	const char *shown = value_of(listing, field, record, arena);

	return in_charset(listing, utf8_safe(shown, UTF8_LINE, arena), arena);
}

/* The label in capitals. */
static const char *
heading_of(const struct listing *listing, const struct field *field, struct arena *arena)
{
	char *heading = (char *)arena_copy(arena, field->label);

	for (char *byte = heading; *byte; byte++)
		if (*byte >= 'a' && *byte <= 'z')
			*byte = (char)(*byte - 'a' + 'A');
	return in_charset(listing, heading, arena);
}

static void
widen(struct column *column, size_t width)
{
	if (column->width < width)
		column->width = width;
}

static size_t
table_width(const struct list *columns)
{
	size_t width = 0;

	for (size_t i = 0; i < columns->count; i++)
		width += column_at(columns, i)->width + (i ? GAP : 0);
	return width;
}

static struct column *
widest_to_cut(const struct list *columns)
{
	struct column *widest = NULL;

	for (size_t i = 0; i < columns->count; i++) {
		struct column *column = column_at(columns, i);
		if (styles[column->field->kind].is_cut && column->width > LEAST_WIDTH &&
			(!widest || column->width > widest->width))
			widest = column;
	}
	return widest;
}

/* A width of 0 is no limit. */
static void
fit(const struct list *columns, size_t width)
{
	size_t taken = table_width(columns);

	for (; width > 0 && taken > width; taken--) {
		struct column *widest = widest_to_cut(columns);
		if (!widest)
			return;
		widest->width--;
	}
}

/*
 * Numbers stand to the right; the last column is not filled up, so that no line ends with
 * spaces. Without UTF-8 a cut ends with "~": the "…" would become three columns.
 */
static void
add_cell(struct text *text, const struct table *table, size_t index, const char *cell)
{
	const struct column *column = column_at(&table->columns, index);
	bool is_cut = utf8_columns(cell) > column->width;

	if (index > 0)
		text_add_repeated(text, " ", GAP);
	if (is_cut && table->listing->charset == LISTING_ASCII)
		text_add_format(text, "%.*s~", (int)column->width - 1, cell);
	else if (styles[column->field->kind].is_number)
		utf8_add_padded_left(text, cell, column->width);
	else if (index + 1 < table->columns.count)
		utf8_add_padded(text, cell, column->width);
	else
		utf8_add_cut(text, cell, column->width);
}

static void
end_line(struct text *text, size_t start)
{
	size_t length = text->length;

	while (length > start && text->bytes[length - 1] == ' ')
		length--;
	text_cut(text, length);
	text_add_char(text, '\n');
}

static void
add_heading(struct text *text, const struct table *table)
{
	struct arena arena = ARENA_INIT;
	size_t start = text->length;

	for (size_t i = 0; i < table->columns.count; i++) {
		const struct field *field = column_at(&table->columns, i)->field;
		add_cell(text, table, i, heading_of(table->listing, field, &arena));
	}
	end_line(text, start);
	arena_release(&arena);
}

static void
add_row(struct text *text, const struct table *table, const void *record)
{
	struct arena arena = ARENA_INIT;
	size_t start = text->length;

	for (size_t i = 0; i < table->columns.count; i++) {
		const struct field *field = column_at(&table->columns, i)->field;
		add_cell(text, table, i, cell_of(table->listing, field, record, &arena));
	}
	end_line(text, start);
	arena_release(&arena);
}

/* As wide as the widest cell, and the heading. */
static void
measure(const struct listing *listing, struct column *column, const struct list *records,
	size_t size)
{
	struct arena arena = ARENA_INIT;

	widen(column, utf8_columns(heading_of(listing, column->field, &arena)));
	for (size_t i = 0; i < records->count; i++) {
		const void *record = list_at(records, i, size);
		widen(column, utf8_columns(cell_of(listing, column->field, record, &arena)));
		arena_release(&arena);
	}
	arena_release(&arena);
}

void
listing_table_write(struct text *text, const struct listing *listing,
	const struct list *records, size_t size)
{
	struct arena arena = ARENA_INIT;
	const struct table table = { listing, shown_columns(listing, &arena) };

	for (size_t i = 0; i < table.columns.count; i++)
		measure(listing, column_at(&table.columns, i), records, size);
	fit(&table.columns, listing->width);
	if (records->count > 0)
		add_heading(text, &table);
	for (size_t i = 0; i < records->count; i++)
		add_row(text, &table, list_at(records, i, size));
	arena_release(&arena);
}

void
listing_table_row(
	struct text *text, const struct listing *listing, const void *record, size_t index)
{
	struct arena arena = ARENA_INIT;
	const struct table table = { listing, shown_columns(listing, &arena) };

	for (size_t i = 0; i < table.columns.count; i++) {
		struct column *column = column_at(&table.columns, i);
		widen(column, utf8_columns(column->field->label));
		widen(column, styles[column->field->kind].width);
	}
	fit(&table.columns, listing->width);
	if (index == 0)
		add_heading(text, &table);
	add_row(text, &table, record);
	arena_release(&arena);
}

void
listing_plain_row(struct text *text, const struct listing *listing, const void *record)
{
	struct arena arena = ARENA_INIT;
	struct list columns = shown_columns(listing, &arena);

	for (size_t i = 0; i < columns.count; i++) {
		text_add(text, i ? "\t" : "");
		text_add(text, cell_of(listing, column_at(&columns, i)->field, record, &arena));
	}
	text_add_char(text, '\n');
	arena_release(&arena);
}
