#include "tui/reports-sheet.h"

#include <string.h>

#include "base/utf8.h"
#include "format/report.h"
#include "tui/shown.h"

/* Between columns; what a name is cut to at most, a bar has at least and at most; and how
 * many records are measured. */
enum { GAP = 2, LEAST_NAME = 8, LEAST_BAR = 8, MOST_BAR = 60, MEASURED = 500 };

struct sheet_column {
	const struct field *field;
	int column;
	int columns;
	int least; /* columns, when there is no room for all of them */
};

static struct sheet_column *
column_at(const struct sheet_table *table, size_t index)
{
	return list_at(&table->columns, index, sizeof(struct sheet_column));
}

static const void *
record_at(const struct sheet_table *table, size_t row)
{
	return list_at(table->records, row, table->size);
}

/* ------ what a cell says ------ */

static bool
is_number(const struct field *field)
{
	return field->kind == FIELD_MONEY || field->kind == FIELD_MONIES ||
		field->kind == FIELD_COUNT || field->kind == FIELD_HUNDREDTHS;
}

static enum style
style_of(const struct field *field)
{
	if (field->kind == FIELD_MONEY || field->kind == FIELD_MONIES)
		return STYLE_MONEY;
	return field->kind == FIELD_DATE ? STYLE_DIM : STYLE_NORMAL;
}

static const char *
stage_label(const struct settings *settings, const char *id)
{
	return stage_of(&settings->pipeline, id).label;
}

static const char *
platform_name(const struct settings *settings, const char *id)
{
	return *id ? platform_label(&settings->platforms, id) : "(none)";
}

/* Fields whose ids have a label. */
struct labelled {
	const char *name;
	const char *(*label)(const struct settings *settings, const char *id);
};

static const struct labelled labelled[] = {
	{ "stage", stage_label },
	{ "from", stage_label },
	{ "to", stage_label },
	{ "platform", platform_name },
	{ 0 },
};

/* A sum is told in that many columns. */
static const char *
show(const struct sheet_table *table, const struct field *field, const void *record,
	int columns, struct arena *arena)
{
	if (field->kind == FIELD_MONIES)
		return shown_sum(
			table->settings, field_value(field, record), columns, table->charset, arena);
	for (const struct labelled *row = labelled; row->name; row++)
		if (strcmp(row->name, field->name) == 0)
			return row->label(
				table->settings, *(const char *const *)field_value(field, record));
	return field_show(field, record, arena);
}

/* ------ laying out ------ */

/* The columns of a field, when sums are to take at most `room`. */
static int
widest(const struct sheet_table *table, const struct field *field, int room)
{
	struct arena arena = ARENA_INIT;
	int columns = (int)utf8_columns(field->label);

	for (size_t i = 0; i < table->records->count && i < MEASURED; i++) {
		const char *cell = show(table, field, record_at(table, i), room, &arena);
		int taken = canvas_columns(cell, table->charset);

		columns = taken > columns ? taken : columns;
	}
	arena_release(&arena);
	return columns;
}

/* Numbers and days are never cut; sums leave currencies out. */
static int
least_columns(const struct sheet_table *table, const struct sheet_column *column)
{
	if (column->field->kind == FIELD_MONIES)
		return widest(table, column->field, 0);
	if (is_number(column->field) || column->field->kind == FIELD_DATE ||
		column->columns < LEAST_NAME)
		return column->columns;
	return LEAST_NAME;
}

/* How many columns they take, the gap behind each included. */
static int
taken(const struct sheet_table *table)
{
	int columns = 0;

	for (size_t i = 0; i < table->columns.count; i++)
		columns += column_at(table, i)->columns + GAP;
	return columns;
}

/* How many columns they take when each is as narrow as may be. */
static int
least_taken(const struct sheet_table *table)
{
	int columns = 0;

	for (size_t i = 0; i < table->columns.count; i++)
		columns += column_at(table, i)->least + GAP;
	return columns;
}

/* Of the columns that may be cut the widest; NULL when there is none. */
static struct sheet_column *
widest_to_cut(const struct sheet_table *table)
{
	struct sheet_column *found = NULL;

	for (size_t i = 0; i < table->columns.count; i++) {
		struct sheet_column *column = column_at(table, i);

		if (column->columns > column->least &&
			(!found || column->columns > found->columns))
			found = column;
	}
	return found;
}

/* The last columns go while there is no room at all; then the widest give way. */
static void
fit(struct sheet_table *table, int room)
{
	struct sheet_column *column;

	while (least_taken(table) > room && table->columns.count > 1)
		table->columns.count--;
	while (taken(table) > room && (column = widest_to_cut(table)))
		column->columns--;
}

static void
place(struct sheet_table *table, int room)
{
	int at = 1;

	for (size_t i = 0; i < table->columns.count; i++) {
		struct sheet_column *column = column_at(table, i);

		column->column = at;
		at += column->columns + GAP;
	}
	room -= at;
	table->bar_column = at;
	table->bar_columns = room > MOST_BAR ? MOST_BAR : room;
	if (!table->bar.whole || room < LEAST_BAR)
		table->bar_columns = 0;
}

static void
find_longest(struct sheet_table *table)
{
	for (size_t i = 0; table->bar.whole && i < table->records->count; i++) {
		int64_t length = table->bar.whole(record_at(table, i), table->settings);

		table->longest = length > table->longest ? length : table->longest;
	}
}

static void
add_line(struct sheet *sheet, struct sheet_line line)
{
	*(struct sheet_line *)list_push(&sheet->lines, sizeof(line), sheet->arena) = line;
}

void
sheet_add(struct sheet *sheet, const char *text, enum style style)
{
	add_line(sheet, (struct sheet_line){ SHEET_TEXT, text, style, NULL, 0 });
}

static void
add_rows(struct sheet *sheet, const struct sheet_table *table)
{
	add_line(sheet, (struct sheet_line){ SHEET_HEADINGS, "", STYLE_COLUMN, table, 0 });
	for (size_t i = 0; i < table->records->count; i++)
		add_line(sheet, (struct sheet_line){ SHEET_ROW, "", STYLE_NORMAL, table, i });
}

void
sheet_add_table(struct sheet *sheet, const struct field *fields,
	const char *const *columns, const struct list *records, size_t size,
	const struct sheet_bar *bar)
{
	struct sheet_table *table = arena_alloc(sheet->arena, sizeof(*table));

	*table = (struct sheet_table){
		.settings = sheet->settings,
		.charset = sheet->charset,
		.fields = fields,
		.records = records,
		.size = size,
	};
	if (bar)
		table->bar = *bar;
	for (; *columns; columns++) {
		struct sheet_column *column =
			list_push(&table->columns, sizeof(*column), sheet->arena);

		column->field = field_find(fields, span_of(*columns));
		column->columns = widest(table, column->field, sheet->columns);
		column->least = least_columns(table, column);
	}
	fit(table, sheet->columns);
	place(table, sheet->columns - 1);
	find_longest(table);
	if (records->count == 0)
		sheet_add(sheet, "(none)", STYLE_DIM);
	else
		add_rows(sheet, table);
}

/* ------ what a row is about ------ */

const void *
sheet_record(const struct sheet_line *line)
{
	return line->kind == SHEET_ROW ? record_at(line->table, line->row) : NULL;
}

struct id
sheet_contact(const struct sheet_line *line)
{
	const struct field *field = line->kind == SHEET_ROW ? line->table->fields : NULL;

	for (; field && field->name; field++)
		if (field->kind == FIELD_ID)
			return *(const struct id *)field_value(field, sheet_record(line));
	return (struct id){ 0 };
}

const char *
sheet_name(const struct sheet_line *line)
{
	const struct field *field =
		line->kind == SHEET_ROW ? field_find(line->table->fields, span_of("name")) : NULL;

	return field ? *(const char *const *)field_value(field, sheet_record(line)) : "";
}

/* ------ drawing ------ */

static void
draw_cell(struct canvas *canvas, int row, int column, const struct sheet_column *cell,
	const char *text, enum style style)
{
	column += cell->column;
	if (is_number(cell->field))
		canvas_draw_fitted_left(canvas, row, column, cell->columns, text, style);
	else
		canvas_draw_fitted(canvas, row, column, cell->columns, text, style);
}

static void
draw_headings(const struct sheet_table *table, struct canvas *canvas, int row, int column)
{
	for (size_t i = 0; i < table->columns.count; i++) {
		const struct sheet_column *cell = column_at(table, i);

		draw_cell(canvas, row, column, cell, cell->field->label, STYLE_COLUMN);
	}
	if (table->bar_columns > 0)
		canvas_draw_fitted(canvas, row, column + table->bar_column, table->bar_columns,
			table->bar.heading, STYLE_DIM);
}

/* The whole in light shade, its stronger part over it. */
static void
draw_bar(const struct sheet_table *table, const void *record, struct canvas *canvas,
	int row, int column)
{
	int64_t whole = table->bar.whole(record, table->settings);
	int64_t part = table->bar.part ? table->bar.part(record, table->settings) : whole;
	struct text shade = TEXT_INIT, bar = TEXT_INIT;

	if (table->bar.part && whole > 0 && table->longest > 0)
		text_add_repeated(
			&shade, "░", (size_t)((__int128)whole * table->bar_columns / table->longest));
	report_add_bar(&bar, part, table->longest, (size_t)table->bar_columns);
	canvas_draw(canvas, row, column, shade.bytes, STYLE_CHART);
	canvas_draw(canvas, row, column, bar.bytes, STYLE_CHART);
	text_release(&shade);
	text_release(&bar);
}

static void
draw_row(const struct sheet_line *line, struct canvas *canvas, int row, int column)
{
	const struct sheet_table *table = line->table;
	const void *record = sheet_record(line);
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < table->columns.count; i++) {
		const struct sheet_column *cell = column_at(table, i);

		draw_cell(canvas, row, column, cell,
			show(table, cell->field, record, cell->columns, &arena),
			style_of(cell->field));
	}
	if (table->bar_columns > 0)
		draw_bar(table, record, canvas, row, column + table->bar_column);
	arena_release(&arena);
}

void
sheet_draw(const struct sheet_line *line, struct canvas *canvas, int row, int column)
{
	if (line->kind == SHEET_TEXT)
		canvas_draw(canvas, row, column + 1, line->text, line->style);
	else if (line->kind == SHEET_HEADINGS)
		draw_headings(line->table, canvas, row, column);
	else
		draw_row(line, canvas, row, column);
}

const char *
sheet_sparkline(const int64_t *values, size_t count, struct arena *arena)
{
	static const char *const heights[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
	enum { HEIGHTS = sizeof(heights) / sizeof(*heights) };
	struct text text = TEXT_INIT;
	int64_t greatest = 0;

	for (size_t i = 0; i < count; i++)
		greatest = values[i] > greatest ? values[i] : greatest;
	for (size_t i = 0; i < count; i++) {
		/* What is there stands higher than what is not, however little it is. */
		__int128 height =
			values[i] > 0 ? 1 + (__int128)values[i] * (HEIGHTS - 2) / greatest : 0;

		text_add(&text, heights[height]);
	}
	return text_take(&text, arena);
}
