#include "book/import-formats.h"
#include "book/table-row.h"
#include "format/human.h"

#include <string.h>

enum { PROGRESS_STEP = 4096 };

/* ------ rows ------ */

static void
add_texts(struct text *text, const struct list *texts)
{
	for (size_t i = 0; i < texts->count; i++) {
		text_add(text, list_text(texts, i));
		text_add_char(text, '\0');
	}
}

/* The sum of all cells and of what is given for all rows: a row that says what it said
 * last time says nothing. */
static const char *
sum_of(const struct table_import *import, const struct list *cells)
{
	struct text text = TEXT_INIT, sum = TEXT_INIT;

	add_texts(&text, cells);
	add_texts(&text, &import->constants);
	staging_add_sum(&sum, "row", span_make(text.bytes, text.length));
	text_release(&text);
	return text_take(&sum, import->staging->arena);
}

static bool
has_trait(const struct table_import *import, enum mapping_trait trait)
{
	const struct mapping_preset *preset = import->table->mapping.preset;

	return preset && preset->traits & trait;
}

/* A line of prose among the rows, as the notes of LinkedIn are. */
static bool
is_prose(const struct list *cells)
{
	for (size_t i = 1; i < cells->count; i++)
		if (*list_text(cells, i))
			return false;
	return true;
}

/* A row that is about nobody by what it is: a restricted member, a withdrawal. */
static bool
is_passed_over(
	const struct table_row *row, struct table_import *import, const struct list *cells)
{
	const char *type = row->parts[PART_TYPE];

	if (type && !*table_event_type(type, &import->staging->scratch)) {
		import->alien++;
		return true;
	}
	if (has_trait(import, MAPPING_NAMELESS) &&
		(table_row_is_empty(row) || is_prose(cells))) {
		import->nameless++;
		return true;
	}
	return false;
}

static void
note_lacking(struct table_import *import, size_t count, int64_t line)
{
	if (count >= import->table->mapping.columns.count)
		return;
	if (import->lacking++ == 0)
		import->first_lacking = line;
}

static bool
take_row(struct table_import *import, const struct list *cells, struct staged_place place,
	struct error *error)
{
	struct staging *staging = import->staging;
	struct table_row row;
	struct staged_contact *staged;

	if (!table_row_sort(&row, import, cells, error))
		return false;
	if (is_passed_over(&row, import, cells))
		return true;
	if (!table_row_finish(&row, import, error))
		return false;
	if (!table_row_events(&row, import, place, error))
		return false;
	staged = staging_add_contact(staging, &row.contact, span_of(""), place);
	staged->extent = STAGED_ROW;
	staged->is_named_after = !row.has_name;
	if (!has_trait(import, MAPPING_OWN)) {
		staged->source = import->source;
		staged->contact.imported_line = sum_of(import, cells);
	}
	note_lacking(import, cells->count, place.line);
	return true;
}

/* Headings again, as where files were joined, and rows without anything. */
static bool
is_no_row(const struct table_import *import, const struct list *cells)
{
	const struct list *columns = &import->table->mapping.columns;
	bool is_empty = true, is_heading = cells->count == columns->count;

	for (size_t i = 0; i < cells->count && (is_empty || is_heading); i++) {
		struct span cell = span_trim(span_of(list_text(cells, i)));

		is_empty = is_empty && cell.length == 0;
		is_heading = is_heading &&
			span_is(cell,
				((struct mapping_column *)list_at(
					 columns, i, sizeof(struct mapping_column)))
					->heading);
	}
	return is_empty || is_heading;
}

static void
tell_reading(const struct staging *staging, const struct csv_reader *reader)
{
	if (staging->request->progress)
		staging->request->progress("reading", (int64_t)reader->place,
			(int64_t)reader->text.length, staging->request->context);
}

static void
read_rows(struct table_import *import, const char *path)
{
	struct staging *staging = import->staging;
	struct csv_reader reader = import->table->reader;
	struct staged_place place = { .file = arena_copy(staging->arena, path) };
	struct error error = ERROR_INIT;
	struct list cells;
	enum csv_step step;
	size_t count = 0;

	while ((step = csv_next(&reader, &cells, &staging->scratch, &error)) != CSV_END) {
		place.line = reader.row_line;
		if (step == CSV_REFUSED ||
			(!is_no_row(import, &cells) && !take_row(import, &cells, place, &error)))
			staging_refuse(staging, place, &error);
		arena_reset(&staging->scratch);
		if (++count % PROGRESS_STEP == 0)
			tell_reading(staging, &reader);
	}
}

static struct staged_contact *
contact_at(const struct staging *staging, size_t index)
{
	return *(struct staged_contact **)list_at(&staging->contacts, index, sizeof(void *));
}

/* Deals that are closed first, so that of several the open one has the last word. */
static void
put_closed_first(struct staging *staging)
{
	const struct list *pipeline = &staging->settings->pipeline;
	size_t count = staging->contacts.count, placed = 0;
	struct staged_contact **places =
		arena_alloc(staging->arena, (count + 1) * sizeof(*places));

	for (int is_open = 0; is_open <= 1; is_open++)
		for (size_t i = 0; i < count; i++) {
			struct staged_contact *staged = contact_at(staging, i);

			if (stage_is_closed(pipeline, staged->contact.stage) == !is_open)
				places[placed++] = staged;
		}
	if (count > 0)
		memcpy(staging->contacts.items, places, count * sizeof(*places));
}

/* ------ remarks ------ */

static void __attribute__((format(printf, 2, 3)))
remark(struct table_import *import, const char *format, ...)
{
	struct staging *staging = import->staging;
	va_list arguments;

	va_start(arguments, format);
	list_push_text(&staging->result->remarks,
		arena_format_list(staging->arena, format, arguments), staging->arena);
	va_end(arguments);
}

/* "City, Industry" */
static const char *
joined(const struct list *texts, struct arena *arena)
{
	struct text all = TEXT_INIT;

	for (size_t i = 0; i < texts->count; i++)
		text_add_format(&all, "%s%s", i > 0 ? ", " : "", list_text(texts, i));
	return text_take(&all, arena);
}

/* A part that is kept as it stands as well. */
static bool
is_member_too(const struct mapping_column *column)
{
	return column->target.kind == TARGET_PART && column->target.part == PART_LIFECYCLE;
}

static void
remark_columns(struct table_import *import, int kind, const char *what)
{
	const struct list *columns = &import->table->mapping.columns;
	struct arena *arena = import->staging->arena;
	struct list names = { 0 };

	for (size_t i = 0; i < columns->count; i++) {
		const struct mapping_column *column = list_at(columns, i, sizeof(*column));

		if (((int)column->target.kind == kind ||
				(kind == TARGET_CUSTOM && is_member_too(column))) &&
			import->used[i])
			list_push_text(&names, *column->heading ? column->heading : "(none)", arena);
	}
	if (names.count > 0)
		remark(import, "%s: %s", what, joined(&names, arena));
}

/* Whether a column before it has the same field, of which there is but one value. */
static bool
is_second(const struct list *columns, size_t index)
{
	const struct mapping_column *column = list_at(columns, index, sizeof(*column));

	if (column->target.kind != TARGET_FIELD ||
		column->target.field->kind == FIELD_TEXTS ||
		column->target.field->kind == FIELD_PROSE)
		return false;
	for (size_t i = 0; i < index; i++) {
		const struct mapping_column *other = list_at(columns, i, sizeof(*other));

		if (other->target.kind == TARGET_FIELD &&
			other->target.field == column->target.field)
			return true;
	}
	return false;
}

static void
remark_seconds(struct table_import *import)
{
	const struct list *columns = &import->table->mapping.columns;
	struct list names = { 0 };

	for (size_t i = 0; i < columns->count; i++)
		if (import->used[i] && is_second(columns, i))
			list_push_text(&names,
				((struct mapping_column *)list_at(
					 columns, i, sizeof(struct mapping_column)))
					->heading,
				import->staging->arena);
	if (names.count > 0)
		remark(import,
			"columns whose field another one has, kept as members of their own where "
			"they differ: %s",
			joined(&names, import->staging->arena));
}

static void
remark_reading(struct table_import *import, const char *path)
{
	const struct table *table = import->table;
	const struct mapping_preset *preset = table->mapping.preset;

	remark(import, "%s: %s, %s, parted by %s", path, preset ? preset->label : "a table",
		table->charset, csv_delimiter_name(table->reader.delimiter));
	if (table->doubtful.count > 0)
		remark(import,
			"days such as 3/4/2024 are taken as month first: %s; --dates day-first reads "
			"them the other way",
			joined(&table->doubtful, import->staging->arena));
	for (size_t i = 0; i < table->mixed.count; i++)
		remark(import, "%s", list_text(&table->mixed, i));
}

static void
remark_rows(struct table_import *import, size_t fees)
{
	struct arena *arena = import->staging->arena;

	remark_columns(import, TARGET_CUSTOM, "columns kept as members of their own");
	remark_seconds(import);
	remark_columns(import, TARGET_IGNORED, "columns left out");
	if (import->strange.count > 0)
		remark(import, "stages that have no place here became New Lead and a tag: %s",
			joined(&import->strange, arena));
	if (import->has_bare)
		remark(import,
			"amounts without a currency are taken as %s; --currency says another",
			import->staging->settings->money.base);
	if (import->lacking > 0)
		remark(import, "%s fewer cells than there are columns, the first in line %lld",
			human_count((int64_t)import->lacking, "row has", "rows have", arena),
			(long long)import->first_lacking);
	if (import->nameless > 0)
		remark(import, "passed over: %s",
			human_count((int64_t)import->nameless, "row that names nobody",
				"rows that name nobody", arena));
	if (import->alien > 0)
		remark(import, "passed over: %s",
			human_count((int64_t)import->alien, "row that is about no client",
				"rows that are about no client", arena));
	if (fees > 0)
		remark(import, "left out: %s",
			human_count((int64_t)fees, "fee that belongs to no payment in the file",
				"fees that belong to no payment in the file", arena));
}

static int
compare_ids(const void *first, const void *second)
{
	return id_compare(*(const struct id *)first, *(const struct id *)second);
}

/* Only one deal of a contact is on its card. */
static void
remark_deals(struct table_import *import, size_t first)
{
	const struct staging *staging = import->staging;
	struct list ids = { 0 };
	size_t further = 0;

	for (size_t i = first; i < staging->contacts.count; i++)
		*(struct id *)list_push(&ids, sizeof(struct id), staging->arena) =
			contact_at(staging, i)->id;
	list_sort(&ids, sizeof(struct id), compare_ids);
	for (size_t i = 1; i < ids.count; i++)
		further += compare_ids(list_at(&ids, i - 1, sizeof(struct id)),
					   list_at(&ids, i, sizeof(struct id))) == 0;
	if (further > 0)
		remark(import,
			"of several deals of a contact the open one is shown; %s in the timeline",
			human_count((int64_t)further, "further deal is", "further deals are",
				staging->arena));
}

/* ------ files ------ */

static const struct list no_texts;
static const struct import_table nothing_asked = {
	.wish = { .mapping = { &no_texts, "", "" }, .charset = "" },
	.constants = &no_texts,
};

/* A mapping that is about to be kept under a name has it already. */
static const char *
source_of(const struct table *table, const struct import_table *asked)
{
	if (table->mapping.preset)
		return table->mapping.preset->name;
	return *asked->wish.mapping.preset ? asked->wish.mapping.preset : "csv";
}

/* What is asked for wins over what was kept. */
static struct list
all_constants(
	const struct table *table, const struct import_table *asked, struct arena *arena)
{
	const struct mapping_preset *preset = table->mapping.preset;
	struct list all = { 0 };

	for (size_t i = 0; i < asked->constants->count; i++)
		list_push_text(&all, list_text(asked->constants, i), arena);
	for (size_t i = 0; preset && i < preset->constants.count; i++)
		list_push_text(&all, list_text(&preset->constants, i), arena);
	return all;
}

static bool
read_table(
	struct staging *staging, const char *path, struct table *table, struct error *error)
{
	const struct import_table *asked =
		staging->request->table ? staging->request->table : &nothing_asked;
	struct table_import import = {
		.staging = staging,
		.table = table,
	};
	size_t first = staging->contacts.count;

	if (!table_open(path, &asked->wish, table, staging->arena, error))
		return false;
	import.source = source_of(table, asked);
	import.constants = all_constants(table, asked, staging->arena);
	import.used =
		arena_alloc(staging->arena, (table->mapping.columns.count + 1) * sizeof(bool));
	remark_reading(&import, path);
	read_rows(&import, path);
	if (has_trait(&import, MAPPING_DEALS)) {
		remark_deals(&import, first);
		put_closed_first(staging);
	}
	remark_rows(&import, table_settle_fees(&import));
	return true;
}

bool
import_csv_stage(struct staging *staging, const char *path, struct error *error)
{
	struct table table;

	return read_table(staging, path, &table, error);
}

/* A mapping that a person made gets the name that was asked for, before the rows go in:
 * where it cannot be kept, none does. */
static bool
keep_mapping(struct staging *staging, const struct table *table, struct error *error)
{
	const struct import_table *asked = staging->request->table;
	const struct mapping_wish *wish = asked ? &asked->wish.mapping : NULL;

	if (!wish || wish->rules->count == 0 || !*wish->preset || !*wish->folder ||
		mapping_is_built_in(wish->preset) || staging->act->mode == ACT_REHEARSAL)
		return true;
	list_push_text(&staging->result->remarks,
		arena_format(staging->arena, "the mapping is kept as '%s'", wish->preset),
		staging->arena);
	return mapping_keep(wish->folder, wish->preset, &table->mapping, asked->constants,
		staging->arena, error);
}

bool
import_csv(struct book *book, const struct act *act, const struct import_request *request,
	struct arena *arena, struct import_result *result, struct error *error)
{
	struct staging staging = staging_make(book->settings, act, request, arena, result);
	struct table table;
	bool ok = true;

	for (size_t i = 0; ok && i < request->files->count; i++)
		ok = read_table(&staging, list_text(request->files, i), &table, error);
	ok = ok && keep_mapping(&staging, &table, error) &&
		staging_apply(&staging, book, error);
	staging_release(&staging);
	return ok;
}
