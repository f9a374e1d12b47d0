#include "book/agenda.h"

#include "base/utf8.h"
#include "command/anonymous.h"
#include "command/rows.h"
#include "format/human.h"

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

/* ------ brief ------ */

static const char *
shown(const char *text, struct arena *arena)
{
	return utf8_safe(text, UTF8_LINE, arena);
}

static void
add_heading(struct text *text, const char *heading, size_t count)
{
	text_add_format(text, "\n%s (%zu)\n", heading, count);
	if (count == 0)
		text_add(text, "  (none)\n");
}

static void
add_due(
	struct call *call, struct text *text, const char *heading, const struct list *items)
{
	add_heading(text, heading, items->count);
	for (size_t i = 0; i < items->count; i++) {
		const struct due *due = list_at(items, i, sizeof(*due));

		text_add_format(text, "  %s — %s (%s)\n", shown(due->name, call->arena),
			shown(due->label, call->arena),
			human_day(due->due, call->as_of, call->arena));
	}
}

static void
add_leads(struct call *call, struct text *text, const struct list *leads)
{
	add_heading(text, "New leads", leads->count);
	for (size_t i = 0; i < leads->count; i++) {
		const struct contact *contact = list_at(leads, i, sizeof(*contact));

		text_add_format(text, "  %s", shown(contact->name, call->arena));
		if (*contact->source)
			text_add_format(text, " via %s", shown(contact->source, call->arena));
		if (*contact->summary)
			text_add_format(text, " — %s", shown(contact->summary, call->arena));
		text_add_char(text, '\n');
	}
}

static void
add_quiet(struct call *call, struct text *text, const struct brief *brief)
{
	add_heading(text, "Gone quiet", (size_t)brief->quiet_count);
	for (size_t i = 0; i < brief->quiet.count; i++) {
		const struct contact *contact = list_at(&brief->quiet, i, sizeof(*contact));

		text_add_format(text, "  %s — nothing for %s\n",
			shown(contact->name, call->arena),
			human_count(contact->quiet_days, "day", "days", call->arena));
	}
	if (brief->quiet_count > (int64_t)brief->quiet.count)
		text_add_format(text, "  … and %lld more\n",
			(long long)(brief->quiet_count - (int64_t)brief->quiet.count));
}

static bool
write_brief(struct call *call, const struct brief *brief, struct error *error)
{
	struct text text = TEXT_INIT;

	text_add_format(&text, "Briefing for %s\n",
		date_short(brief->day, (struct date){ 0 }, call->arena));
	add_due(call, &text, "Overdue", &brief->overdue);
	add_due(call, &text, "Due today", &brief->due);
	add_due(call, &text, "Later this week", &brief->week);
	add_leads(call, &text, &brief->new_leads);
	add_quiet(call, &text, brief);
	return output_text(call->output, &text, error);
}

static void
anonymise_brief(const struct call *call, const struct brief *brief)
{
	anonymise_due(call, &brief->overdue);
	anonymise_due(call, &brief->due);
	anonymise_due(call, &brief->week);
	anonymise_contacts(call, &brief->new_leads);
	anonymise_contacts(call, &brief->quiet);
}

static bool
command_brief(struct call *call, struct error *error)
{
	struct brief brief;

	if (!agenda_brief(call->book, call->as_of, call->arena, &brief, error))
		return false;
	anonymise_brief(call, &brief);
	if (call->has_format && call->format == FORMAT_JSON)
		return call_record(call, brief_fields, &brief, error);
	if (call->has_format && call->format != FORMAT_TABLE && call->format != FORMAT_PLAIN)
		return fail(error, ERROR_USAGE, "the briefing is text or --json");
	call_is_prose(call);
	return write_brief(call, &brief, error);
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
	{
		.name = "brief",
		.arguments = "",
		.summary = "the morning briefing",
		.help =
			"Tells what the day brings: overdue and due follow-ups, those of the rest of "
			"the week, leads that came since the last working day, and who has gone "
			"quiet.  Made for a mail from cron.",
		.examples = "rapport brief\nrapport brief --json\n",
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.run = command_brief,
	},
	{ 0 },
};
