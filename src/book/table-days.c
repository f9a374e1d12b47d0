#include "book/table.h"

#include <string.h>

/* What the days of one column tell of their order; by enum date_order. */
struct order_seen {
	struct mapping_column *column;
	size_t place;
	enum date_order order; /* what the first telling one says */
	bool is_open;          /* some could be read two ways */
	const char *example[DATE_DAY_FIRST + 1];
	int64_t line[DATE_DAY_FIRST + 1];
};

const char *const table_closing_days[] = { "Deal - Won time", "Deal - Lost time",
	"Deal - Closed on", "Close Date", NULL };

/* The end of a deal, which stays a member of its own. */
static bool
is_closing_day(const struct mapping_column *column, struct arena *arena)
{
	const char *key = mapping_key(column->heading, arena);

	for (const char *const *heading = table_closing_days; *heading; heading++)
		if (strcmp(mapping_key(*heading, arena), key) == 0)
			return true;
	return false;
}

static bool
is_day(
	const struct table *table, const struct mapping_column *column, struct arena *arena)
{
	const struct mapping_preset *preset = table->mapping.preset;
	const struct mapping_target *target = &column->target;

	if (target->kind == TARGET_FIELD)
		return target->field->kind == FIELD_DATE || target->field->kind == FIELD_MOMENT;
	if (target->kind == TARGET_CUSTOM)
		return preset && preset->traits & MAPPING_DEALS && is_closing_day(column, arena);
	return target->kind == TARGET_PART &&
		(target->part == PART_DATE || target->part == PART_LAST_CONTACT ||
			target->part == PART_FOLLOW_UP_DATE);
}

static void
look_at(struct order_seen *seen, const char *cell, int64_t line, struct arena *arena)
{
	bool is_open;
	enum date_order order = date_order_of(span_of(cell), &is_open);

	seen->is_open = seen->is_open || is_open;
	if (!order)
		return;
	if (!seen->order)
		seen->order = order;
	if (!seen->example[order]) {
		seen->example[order] = arena_copy(arena, cell);
		seen->line[order] = line;
	}
}

/* Every day of the file is looked at, as one that tells may stand last. */
static void
look_through(const struct table *table, struct list *columns, struct arena *arena)
{
	struct csv_reader reader = table->reader;
	struct arena scratch = ARENA_INIT;
	struct error ignored = ERROR_INIT;
	struct list cells;
	enum csv_step step;

	while ((step = csv_next(&reader, &cells, &scratch, &ignored)) != CSV_END) {
		for (size_t i = 0; step == CSV_ROW && i < columns->count; i++) {
			struct order_seen *seen = list_at(columns, i, sizeof(*seen));

			if (seen->place < cells.count)
				look_at(seen, list_text(&cells, seen->place), reader.row_line, arena);
		}
		arena_reset(&scratch);
	}
	arena_release(&scratch);
	error_release(&ignored);
}

static void
remark_mixed(struct table *table, const struct order_seen *seen, struct arena *arena)
{
	const char *first = seen->order == DATE_DAY_FIRST ? "day" : "month";

	list_push_text(&table->mixed,
		arena_format(arena,
			"%s has days in both orders: %s in line %lld and %s in line %lld; those that "
			"could be either are taken as %s first, --dates says otherwise",
			seen->column->heading, seen->example[DATE_DAY_FIRST],
			(long long)seen->line[DATE_DAY_FIRST], seen->example[DATE_MONTH_FIRST],
			(long long)seen->line[DATE_MONTH_FIRST], first),
		arena);
}

static void
settle(struct table *table, const struct order_seen *seen, struct arena *arena)
{
	const struct mapping_preset *preset = table->mapping.preset;

	seen->column->order = seen->order ? seen->order : DATE_MONTH_FIRST;
	if (seen->example[DATE_DAY_FIRST] && seen->example[DATE_MONTH_FIRST])
		remark_mixed(table, seen, arena);
	if (!seen->order && seen->is_open &&
		!(preset && preset->traits & MAPPING_MONTH_FIRST))
		list_push_text(&table->doubtful, seen->column->heading, arena);
}

void
table_order_days(struct table *table, const struct table_wish *wish, struct arena *arena)
{
	struct list columns = { 0 };

	for (size_t i = 0; i < table->mapping.columns.count; i++) {
		struct mapping_column *column =
			list_at(&table->mapping.columns, i, sizeof(*column));

		if (!is_day(table, column, arena))
			continue;
		column->order = wish->order;
		if (!wish->order)
			*(struct order_seen *)list_push(&columns, sizeof(struct order_seen), arena) =
				(struct order_seen){ .column = column, .place = i };
	}
	if (columns.count > 0)
		look_through(table, &columns, arena);
	for (size_t i = 0; i < columns.count; i++)
		settle(table, list_at(&columns, i, sizeof(struct order_seen)), arena);
}
