#include "command/rows.h"

#include "book/history.h"
#include "command/word.h"

enum { SHOWN_LINES = 20, STEP_LIMIT = 1000 };

/* A contact that was erased has no name any more, but its id still has an entry. */
static bool
find_subject(struct call *call, struct contact *contact, struct error *error)
{
	struct id id;

	if (call_contact(call, 0, contact, error))
		return true;
	if (error->kind != ERROR_NOT_FOUND || !id_parse(span_of(call_word(call, 0)), &id) ||
		error->candidates.count > 0)
		return false;
	error_release(error);
	contact->id = id;
	return true;
}

static bool
run_history(struct call *call, struct error *error)
{
	static const char *const columns[] = { "number", "at", "who", "command", "summary",
		"state", NULL };
	struct contact contact = { .id = { { 0 } } };
	struct list lines = { 0 };
	int64_t limit;

	if (!call_number(call, "limit", 0, INT32_MAX, SHOWN_LINES, &limit, error) ||
		(call->words.count > 0 && !find_subject(call, &contact, error)) ||
		!history_read(call->book, contact.id, (size_t)limit, call->arena, &lines, error))
		return false;
	return call_list(
		call, history_fields, columns, &lines, sizeof(struct history_line), error);
}

/* The numbers of --entry; of int64_t. */
static bool
read_entries(struct call *call, struct list *numbers, struct error *error)
{
	struct list typed = call_option_all(call, "entry");

	if (call->words.count > 0)
		return fail(
			error, ERROR_USAGE, "a number of changes and --entry exclude each other");
	for (size_t i = 0; i < typed.count; i++) {
		int64_t number;

		if (!word_number(list_text(&typed, i), 1, INT64_MAX, &number))
			return fail(error, ERROR_USAGE,
				"--entry takes a number that `history` shows, not '%s'",
				list_text(&typed, i));
		*(int64_t *)list_push(numbers, sizeof(number), call->arena) = number;
	}
	return true;
}

static bool
run_entries(struct call *call, enum history_way way, struct error *error)
{
	struct outcome outcome;
	struct list numbers = { 0 };

	return read_entries(call, &numbers, error) &&
		history_revert(
			call->book, &call->act, way, &numbers, call->arena, &outcome, error) &&
		call_outcome(call, &outcome, error);
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
	return call_has(call, "entry") ? run_entries(call, HISTORY_UNDO, error)
								   : run_going(call, history_undo, error);
}

static bool
run_redo(struct call *call, struct error *error)
{
	return call_has(call, "entry") ? run_entries(call, HISTORY_REDO, error)
								   : run_going(call, history_redo, error);
}

/* ------ rows ------ */

static const struct option history_options[] = {
	{ "limit", 'n', "N", NULL, "at most that many; 20 unless given, 0 for all" },
	{ 0 },
};

static const struct option going_options[] = {
	{ "entry", 0, "N", NULL,
		"that entry of `history`, whoever made it; may be repeated" },
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
				"you are told who.  An erasure cannot be taken back, and is not passed "
				"over: what is beneath it is taken back by its number, with --entry.\n\n"
				"On the screen this is about what was changed there since it was opened; "
				"with nothing of that left you are asked first.",
		.examples = "rapport undo\n"
					"rapport undo 3\n"
					"rapport undo --entry 41  # as `rapport history` numbers it\n",
		.options = going_options,
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
		.options = going_options,
		.traits = COMMAND_WRITES,
		.maximum = 1,
		.run = run_redo,
	},
	{ 0 },
};
