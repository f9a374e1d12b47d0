#include "command/table.h"

#include <string.h>

#include "core/privacy.h"

bool
table_is_one(struct call *call, const char *path)
{
	struct error ignored = ERROR_INIT;
	struct list no_rules = { 0 };
	const struct table_wish wish = { .mapping = { &no_rules, "", "" }, .charset = "" };
	struct table table;
	bool is_ours = table_open(path, &wish, &table, call->arena, &ignored) &&
		table.mapping.columns.count > 1;

	error_release(&ignored);
	return is_ours;
}

static const char *
option_text(const struct call *call, const char *name)
{
	const char *text = call_option(call, name);

	return text ? text : "";
}

static bool
read_order(const struct call *call, enum date_order *order, struct error *error)
{
	const char *text = option_text(call, "dates");

	*order = DATE_ORDER_OPEN;
	if (strcmp(text, "day-first") == 0)
		*order = DATE_DAY_FIRST;
	else if (strcmp(text, "month-first") == 0)
		*order = DATE_MONTH_FIRST;
	else if (*text)
		return fail(error, ERROR_USAGE,
			"--dates: day-first or month-first is expected, not '%s'", text);
	return true;
}

/* A currency is what holds for every row, too. */
static bool
add_currency(struct call *call, struct list *constants, struct error *error)
{
	const char *currency = call_option(call, "currency");

	if (!currency)
		return true;
	if (!money_is_currency(currency))
		return fail(error, ERROR_USAGE,
			"--currency: '%s' is no currency; a code such as USD is expected", currency);
	list_push_text(
		constants, arena_format(call->arena, "currency=%s", currency), call->arena);
	return true;
}

static bool
check_table(const struct import_table *table, struct error *error)
{
	const char *preset = table->wish.mapping.preset;

	for (size_t i = 0; i < table->constants->count; i++)
		if (!mapping_check_constant(list_text(table->constants, i), error) ||
			!privacy_check(span_of(list_text(table->constants, i)), "the value", error))
			return fail_in(error, "--set");
	if (table->wish.mapping.rules->count > 0 && *preset && !mapping_is_name(preset))
		return fail(error, ERROR_USAGE,
			"--preset: '%s' is no name for a mapping; letters, digits, - and _ are "
			"expected",
			preset);
	return privacy_check(span_of(preset), "--preset", error);
}

bool
table_asked(struct call *call, struct import_table *table, struct error *error)
{
	struct list *rules = arena_alloc(call->arena, sizeof(*rules));
	struct list *constants = arena_alloc(call->arena, sizeof(*constants));
	const struct path_environment *paths = &call->surroundings->paths;

	*rules = call_option_all(call, "map");
	*constants = call_option_all(call, "set");
	*table = (struct import_table){
		.wish = {
			.mapping = { rules, option_text(call, "preset"),
				path_join(call->arena, path_config(paths, call->arena), "mappings") },
			.charset = option_text(call, "charset"),
		},
		.constants = constants,
	};
	return read_order(call, &table->wish.order, error) &&
		add_currency(call, constants, error) && check_table(table, error);
}
