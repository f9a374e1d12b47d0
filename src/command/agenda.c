#include "book/agenda.h"

#include "command/anonymous.h"
#include "command/rows.h"

/* ------ due ------ */

static const char *const due_columns[] = { "due", "overdueDays", "name", "label",
	"message", NULL };
static const char *const due_plain_columns[] = { "id", "due", "overdueDays", "name",
	"label", "message", NULL };

/* The switch that asks for a scope; without one it is what is due. */
static const struct scope_row {
	const char *option;
	enum agenda_scope scope;
} scopes[] = {
	{ "overdue", AGENDA_OVERDUE },
	{ "week", AGENDA_WEEK },
	{ "today", AGENDA_TODAY },
	{ 0 },
};

static bool
read_scope(const struct call *call, enum agenda_scope *scope, struct error *error)
{
	const char *given = NULL;

	*scope = AGENDA_DUE;
	for (const struct scope_row *row = scopes; row->option; row++) {
		if (!call_has(call, row->option))
			continue;
		if (given)
			return fail(error, ERROR_USAGE, "--%s and --%s do not go together", given,
				row->option);
		given = row->option;
		*scope = row->scope;
	}
	return true;
}

static bool
command_due(struct call *call, struct error *error)
{
	enum agenda_scope scope;
	struct list items = { 0 };

	if (!read_scope(call, &scope, error) ||
		!agenda_due(call->book, scope, call->as_of, call->arena, &items, error))
		return false;
	if (call_has(call, "exit-code") && items.count > 0)
		call->status = 1;
	anonymise_due(call, &items);
	return call_list(call, due_fields,
		call->format == FORMAT_PLAIN ? due_plain_columns : due_columns, &items,
		sizeof(struct due), error);
}

/* ------ the rows ------ */

static const struct option due_options[] = {
	{ "today", 0, NULL, NULL, "due on or before the day; so it is without an option" },
	{ "overdue", 0, NULL, NULL, "due before the day" },
	{ "week", 0, NULL, NULL, "due on or before the Sunday of the day's week" },
	{ "exit-code", 0, NULL, NULL, "exit with 1 when something is due" },
	{ 0 },
};

const struct command agenda_commands[] = {
	{
		.name = "due",
		.arguments = "",
		.summary = "follow-ups that are due",
		.help =
			"Lists the follow-ups due on or before the day (today, or --as-of), overdue "
			"ones included, by day.  Those that rules make have the id "
			"CONTACT-ID/RULE, custom ones a UUID; `done`, `snooze` and `cancel` take "
			"both.  With a day in the past, what happened later does not exist for it.",
		.examples =
			"rapport due\n"
			"rapport due --week --json\n"
			"rapport due --overdue --exit-code || notify-send 'call your clients'\n",
		.options = due_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.run = command_due,
	},
	{ 0 },
};
