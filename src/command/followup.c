#include "command/rows.h"

#include "book/agenda.h"

static bool
read_day(struct call *call, size_t index, struct date *day, struct error *error)
{
	if (date_read(span_of(call_word(call, index)), call->as_of, day, error))
		return true;
	error->kind = ERROR_USAGE;
	return false;
}

static bool
run_follow(struct call *call, struct error *error)
{
	struct outcome outcome;
	struct date day;
	struct list ids;

	return read_day(call, 1, &day, error) && call_contacts(call, 0, &ids, error) &&
		agenda_follow(call->book, &call->act, &ids, day, call_rest(call, 2), call->arena,
			&outcome, error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_done(struct call *call, struct error *error)
{
	struct outcome outcome;

	return agenda_done(call->book, &call->act, call_word(call, 0), call->arena, &outcome,
			   error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_cancel(struct call *call, struct error *error)
{
	struct outcome outcome;

	return agenda_cancel(call->book, &call->act, call_word(call, 0), call->arena,
			   &outcome, error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_snooze(struct call *call, struct error *error)
{
	struct outcome outcome;
	struct date until;

	return read_day(call, 1, &until, error) &&
		agenda_snooze(call->book, &call->act, call_word(call, 0), until,
			call_rest(call, 2), call->arena, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

/* ------ rows ------ */

const struct command followup_commands[] = {
	{
		.name = "follow",
		.arguments = "CONTACT WHEN [TEXT]",
		.summary = "plan a follow-up",
		.help = "Makes a follow-up of your own on a day: 2026-02-10, tomorrow, fri, "
				"\"next fri\", +5d, +2w, +1m or \"in 5 days\".",
		.examples = "rapport follow sarah +5d \"Ask about the proposal\"\n"
					"rapport follow sarah \"in 2 weeks\"\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "contact when",
		.run = run_follow,
	},
	{
		.name = "done",
		.arguments = "F",
		.summary = "a follow-up is done",
		.help =
			"Marks a follow-up as done.  F is an id that `due` shows, CONTACT/RULE, or "
			"a CONTACT that has just one due; when none is due yet, one that has just "
			"one open.",
		.examples = "rapport done sarah\n"
					"rapport done sarah/delivery-7\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 1,
		.maximum = 1,
		.completes = "follow-up",
		.run = run_done,
	},
	{
		.name = "snooze",
		.arguments = "F WHEN [REASON]",
		.summary = "put a follow-up off",
		.help = "Puts a follow-up off to a later day; see `done` for F.",
		.examples = "rapport snooze sarah +3d \"On holiday\"\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 2,
		.maximum = -1,
		.completes = "follow-up when",
		.run = run_snooze,
	},
	{
		.name = "cancel",
		.arguments = "F",
		.summary = "a follow-up is not needed",
		.help = "Marks a follow-up as cancelled; see `done` for F.",
		.examples = "rapport cancel sarah/delivery-30\n",
		.traits = COMMAND_WRITES | COMMAND_SEVERAL,
		.minimum = 1,
		.maximum = 1,
		.completes = "follow-up",
		.run = run_cancel,
	},
	{ 0 },
};
