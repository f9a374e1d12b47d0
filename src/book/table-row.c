#include "book/table-row.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "format/csv.h"
#include "format/json.h"

static const char joint[] = " ::: "; /* between values in a cell of Google's */
static const char primary_sign[] = "* ";

static struct arena *
arena_of(const struct table_row *row)
{
	return row->table->staging->arena;
}

static bool
is_own(const struct table_import *import)
{
	const struct mapping_preset *preset = import->table->mapping.preset;

	return preset && preset->traits & MAPPING_OWN;
}

/* ------ one value ------ */

static void
add_custom(struct table_row *row, const char *heading, const char *value)
{
	struct arena *arena = arena_of(row);
	struct text json = TEXT_INIT;
	const char *name = *heading ? heading : "column";
	bool is_taken = field_find(contact_fields, span_of(name)) ||
		strcasecmp(name, "currency") == 0 || strcasecmp(name, "record") == 0 ||
		strcasecmp(name, "totalRevenue") == 0;

	json_write_string(&json, value);
	if (is_taken)
		name = arena_format(arena, "%s_", name);
	for (size_t i = 0; i < row->contact.custom.count; i++) {
		const struct custom *member = list_at(&row->contact.custom, i, sizeof(*member));

		if (strcmp(member->name, name) == 0)
			name = arena_format(arena, "%s_", name);
	}
	*(struct custom *)list_push(&row->contact.custom, sizeof(struct custom), arena) =
		(struct custom){ name, text_take(&json, arena) };
}

/* Reads one field of the contact from an object. */
static bool
read_object(struct table_row *row, const struct mapping_column *column,
	const struct field *field, const char *object, struct error *error)
{
	const struct field fields[] = { *field, { 0 } };
	struct json_reading reading = staging_reading(row->table->staging);

	return json_read(
			   fields, span_of(object), &row->contact, &reading, arena_of(row), error) ||
		fail_in(error, "%s", column->heading);
}

/* A member of its own whose value is JSON. */
static bool
take_json(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	struct text object = TEXT_INIT;

	text_add_char(&object, '{');
	json_write_string(&object, column->heading);
	text_add_format(&object, ":%s}", value);
	return read_object(row, column, field_find(contact_fields, span_of("custom")),
		text_take(&object, arena_of(row)), error);
}

/* On one line. */
static const char *
flat(const char *value, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (!strpbrk(value, "\n\t"))
		return value;
	utf8_add_storable(&text, span_of(value), UTF8_LINE);
	return text_take(&text, arena);
}

static bool
take_text(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	const char **member = field_of(column->target.field, &row->contact);
	const char *line = flat(value, arena_of(row));

	(void)error;
	if (!**member)
		*member = line;
	else if (strcmp(*member, line) != 0)
		add_custom(row, column->heading, value);
	return true;
}

static bool
take_prose(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	const char **member = field_of(column->target.field, &row->contact);

	(void)error;
	*member = **member ? arena_format(arena_of(row), "%s\n%s", *member, value) : value;
	return true;
}

/* "Sarah <sarah@example.com>" and "mailto:sarah@example.com" hold an address. */
static struct span
bare_address(struct span text)
{
	const struct span scheme = span_of("mailto:");
	const char *open = memchr(text.start, '<', text.length);
	const char *end =
		open ? memchr(open, '>', text.length - (size_t)(open - text.start)) : NULL;

	if (end)
		text = span_make(open + 1, (size_t)(end - open) - 1);
	if (text.length > scheme.length &&
		strncasecmp(text.start, scheme.start, scheme.length) == 0)
		text = span_make(text.start + scheme.length, text.length - scheme.length);
	return span_trim(text);
}

/* The group that is everybody. */
static bool
is_everybody(struct span tag)
{
	return tag.length == strlen("myContacts") &&
		strncasecmp(tag.start, "myContacts", tag.length) == 0;
}

static bool
is_called(const struct field *field, const char *name)
{
	return strcmp(field->name, name) == 0;
}

/* Moves the last text to the place; those from there on move back. */
static void
put_forward(struct list *texts, size_t place)
{
	const char **places = texts->items;
	const char *last = places[texts->count - 1];

	for (size_t i = texts->count - 1; i > place; i--)
		places[i] = places[i - 1];
	places[place] = last;
}

/* Adds one text of a list; one that is primary comes first. */
static void
add_item(struct table_row *row, const struct field *field, struct span item)
{
	struct list *texts = field_of(field, &row->contact);

	item = span_trim(item);
	if (is_called(field, "emails"))
		item = bare_address(item);
	if (is_called(field, "tags") && span_starts_with(item, span_of(primary_sign)))
		item = span_trim(span_make(item.start + 1, item.length - 1));
	if (item.length == 0 || (is_called(field, "tags") && is_everybody(item)))
		return;
	list_push_text(
		texts, flat(span_copy(item, arena_of(row)), arena_of(row)), arena_of(row));
	if (row->is_primary)
		put_forward(texts, row->primary++);
}

/* What parts the texts of a list in one cell. */
static const char *
separators_of(const struct field *field)
{
	if (is_called(field, "tags"))
		return ",;|\n";
	return is_called(field, "channels") ? ";\n" : ",;\n";
}

/* What has no plain form, such as a list with a text that would be parted, is JSON. */
static bool
take_array(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	const struct field *field = column->target.field;

	return read_object(row, column, field,
		arena_format(arena_of(row), "{\"%s\":%s}", field->name, value), error);
}

static bool
take_texts(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	const char *separators =
		is_own(row->table) ? ";" : separators_of(column->target.field);

	if (is_own(row->table) && *value == '[')
		return take_array(row, column, value, error);
	while (*value) {
		const char *next = strstr(value, joint);
		size_t length = strcspn(value, separators);
		bool is_joint = next && (size_t)(next - value) < length;

		if (is_joint)
			length = (size_t)(next - value);
		add_item(row, column->target.field, span_make(value, length));
		value += length + (is_joint ? strlen(joint) : value[length] != '\0');
	}
	row->is_primary = false;
	row->primary = 0;
	return true;
}

static bool
take_date(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	return date_read_foreign(span_of(value), column->order,
			   field_of(column->target.field, &row->contact), error) ||
		fail_in(error, "%s", column->heading);
}

static bool
take_moment(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	return moment_parse(
			   span_of(value), field_of(column->target.field, &row->contact), error) ||
		fail_in(error, "%s", column->heading);
}

static bool
take_money(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	(void)error;
	if (row->value)
		add_custom(row, column->heading, value);
	else
		row->value = value;
	return true;
}

static bool
take_monies(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	struct list *monies = field_of(column->target.field, &row->contact);
	struct span rest = span_of(value);

	while (rest.start) {
		struct money money;

		if (!money_read(span_trim(span_split(&rest, ';')),
				row->table->staging->settings->money.base, &money, error))
			return fail_in(error, "%s", column->heading);
		*(struct money *)list_push(monies, sizeof(money), arena_of(row)) = money;
	}
	return true;
}

static bool
take_count(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	int64_t *member = field_of(column->target.field, &row->contact);
	char *end;

	*member = strtoimax(value, &end, 10);
	return (end != value && !*end && *member >= 0) ||
		fail(error, ERROR_REFUSED, "%s: '%s' is no whole number", column->heading, value);
}

static bool
take_flag(struct table_row *row, const struct mapping_column *column, const char *value,
	struct error *error)
{
	static const char *const yes[] = { "yes", "true", "1", "y", "x", "はい", "是", NULL };
	static const char *const no[] = { "no", "false", "0", "n", "いいえ", "否", NULL };
	bool *member = field_of(column->target.field, &row->contact);

	for (const char *const *word = yes; *word; word++)
		*member = *member || strcasecmp(*word, value) == 0;
	for (const char *const *word = no; *word && !*member; word++)
		if (strcasecmp(*word, value) == 0)
			return true;
	return *member ||
		fail(error, ERROR_REFUSED, "%s: yes or no is expected, not '%s'", column->heading,
			value);
}

/* The members of a JSON object. */
static bool
take_members(struct table_row *row, const struct mapping_column *column,
	const char *value, struct error *error)
{
	return read_object(row, column, column->target.field, value, error);
}

typedef bool (*take_value)(struct table_row *row, const struct mapping_column *column,
	const char *value, struct error *error);

static const take_value takers[FIELD_CUSTOM + 1] = {
	[FIELD_TEXT] = take_text,
	[FIELD_PROSE] = take_prose,
	[FIELD_WORD] = take_text,
	[FIELD_TEXTS] = take_texts,
	[FIELD_DATE] = take_date,
	[FIELD_MOMENT] = take_moment,
	[FIELD_MONEY] = take_money,
	[FIELD_MONIES] = take_monies,
	[FIELD_COUNT] = take_count,
	[FIELD_FLAG] = take_flag,
	[FIELD_RECORD] = take_array,
	[FIELD_RECORDS] = take_array,
	[FIELD_CUSTOM] = take_members,
};

/* ------ parts and channels ------ */

static void
take_part(struct table_row *row, const struct mapping_column *column, const char *value)
{
	enum mapping_part part = column->target.part;

	if (part == PART_PRIMARY) {
		row->is_primary = strncmp(value, primary_sign, strlen(primary_sign)) == 0;
		return;
	}
	if (part == PART_LIFECYCLE)
		add_custom(row, column->heading, value);
	row->orders[part] = column->order;
	if (part == PART_TEXT && row->parts[part])
		value = arena_format(arena_of(row), "%s · %s", row->parts[part], value);
	else if (row->parts[part])
		return;
	row->parts[part] = value;
}

static void
take_channel(
	struct table_row *row, const struct mapping_column *column, const char *value)
{
	list_push_text(&row->contact.channels,
		arena_format(
			arena_of(row), "%s:%s", column->target.channel, flat(value, arena_of(row))),
		arena_of(row));
}

bool
table_row_take(struct table_row *row, const struct mapping_column *column,
	const char *value, struct error *error)
{
	switch (column->target.kind) {
	case TARGET_IGNORED:
		break;
	case TARGET_CUSTOM:
		if (column->is_json)
			return take_json(row, column, value, error);
		add_custom(row, column->heading, value);
		break;
	case TARGET_FIELD:
		return takers[column->target.field->kind](row, column, value, error);
	case TARGET_PART:
		take_part(row, column, value);
		break;
	case TARGET_CHANNEL:
		take_channel(row, column, value);
		break;
	}
	return true;
}

/* ------ all cells ------ */

/* What programs write where there is nothing. */
static bool
is_nothing(const char *value)
{
	static const char *const words[] = { "-", "--", "–", "—", "n/a", "null", "(none)",
		NULL };

	for (const char *const *word = words; *word; word++)
		if (strcasecmp(*word, value) == 0)
			return true;
	return !*value;
}

static bool
check_cell(const struct mapping_column *column, const char *cell, struct error *error)
{
	return utf8_check(span_of(cell), UTF8_PARAGRAPHS, CSV_CELL_LIMIT,
		*column->heading ? column->heading : "a column without a heading", error);
}

static bool
sort_cell(struct table_row *row, const struct mapping_column *column, const char *cell,
	bool *is_used, struct error *error)
{
	const char *value = cell;

	if (!check_cell(column, cell, error))
		return false;
	if (row->table->table->mapping.is_guarded)
		value = csv_unguard(cell);
	if (is_own(row->table))
		value = arena_copy(arena_of(row), value);
	else
		value = span_copy(span_trim(span_of(value)), arena_of(row));
	if (!*value || (!is_own(row->table) && is_nothing(value)))
		return true;
	*is_used = true;
	return table_row_take(row, column, value, error);
}

static bool
check_rest(const struct list *cells, size_t count, struct error *error)
{
	for (size_t i = count; i < cells->count; i++)
		if (*list_text(cells, i))
			return fail(error, ERROR_REFUSED,
				"the row has %zu cells, but there are %zu columns; a cell with the "
				"delimiter "
				"in it needs quotes",
				cells->count, count);
	return true;
}

bool
table_row_sort(struct table_row *row, struct table_import *import,
	const struct list *cells, struct error *error)
{
	const struct list *columns = &import->table->mapping.columns;

	*row = (struct table_row){ .table = import, .contact = contact_make("") };
	for (size_t i = 0; i < columns->count && i < cells->count; i++)
		if (!sort_cell(row, list_at(columns, i, sizeof(struct mapping_column)),
				list_text(cells, i), &import->used[i], error))
			return false;
	return check_rest(cells, columns->count, error);
}
