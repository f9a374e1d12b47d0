#include "command/rows.h"

#include "book/history.h"
#include "command/word.h"

enum { SHOWN_LINES = 20, STEP_LIMIT = 1000 };

static bool
run_history(struct call *call, struct error *error)
{
	static const char *const columns[] = { "number", "at", "who", "command", "summary",
		"state", NULL };
	struct contact contact = { .id = { { 0 } } };
	struct list lines = { 0 };
	int64_t limit;

	if (!call_number(call, "limit", 0, INT32_MAX, SHOWN_LINES, &limit, error) ||
		(call->words.count > 0 && !call_contact(call, 0, &contact, error)) ||
		!history_read(call->book, contact.id, (size_t)limit, call->arena, &lines, error))
		return false;
	return call_list(
		call, history_fields, columns, &lines, sizeof(struct history_line), error);
}

typedef bool (*going)(struct book *book, const struct act *act, size_t count,
	struct arena *arena, struct outcome *outcome, struct error *error);

static bool
run_going(struct call *call, going go, struct error *error)
{
	struct outcome outcome;
	int64_t count = 1;

	if (call->words.count > 0 && !word_number(call_word(call, 0), 1, STEP_LIMIT, &count))
		return fail(error, ERROR_USAGE, "'%s': a number of changes is expected, 1 to %d",
			call_word(call, 0), STEP_LIMIT);
	return go(call->book, &call->act, (size_t)count, call->arena, &outcome, error) &&
		call_outcome(call, &outcome, error);
}

static bool
run_undo(struct call *call, struct error *error)
{
	return run_going(call, history_undo, error);
}

static bool
run_redo(struct call *call, struct error *error)
{
	return run_going(call, history_redo, error);
}

/* ------ rows ------ */

static const struct option history_options[] = {
	{ "limit", 'n', "N", NULL, "at most that many; 20 unless given, 0 for all" },
	{ 0 },
};

const struct command journal_commands[] = {
	{
		.name = "history",
		.arguments = "[CONTACT]",
		.summary = "who changed what, newest first",
		.help =
			"Shows the journal: every change, who made it and when, of the whole book "
			"or of one contact.",
		.examples = "rapport history\n"
					"rapport history sarah --limit 0\n",
		.options = history_options,
		.traits = COMMAND_LISTS | COMMAND_ANONYMISES,
		.maximum = 1,
		.completes = "contact",
		.run = run_history,
	},
	{
		.name = "undo",
		.arguments = "[N]",
		.summary = "take back your last changes",
		.help = "Takes back your own latest change, or the last N of them, all or none.  "
				"When somebody changed one of the records since, nothing happens, and "
				"you are told who.",
		.examples = "rapport undo\n"
					"rapport undo 3\n",
		.traits = COMMAND_WRITES,
		.maximum = 1,
		.run = run_undo,
	},
	{
		.name = "redo",
		.arguments = "[N]",
		.summary = "put back what you took back",
		.help =
			"Puts back what undo took back, as long as you have changed nothing else.",
		.examples = "rapport redo\n",
		.traits = COMMAND_WRITES,
		.maximum = 1,
		.run = run_redo,
	},
	{ 0 },
};
