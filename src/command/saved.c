#include "command/rows.h"

#include <string.h>

#include "book/saved.h"
#include "command/word.h"

static const char *const saved_columns[] = { "number", "name", "count", "query", NULL };

static bool
answer(
	struct call *call, bool is_done, const struct outcome *outcome, struct error *error)
{
	return is_done && call_outcome(call, outcome, error);
}

static bool
run_save(struct call *call, struct error *error)
{
	struct list words = call_words(call, 2);
	struct outcome outcome;

	return answer(call,
		saved_save(call->book, &call->act, call_word(call, 1),
			query_join(&words, call->arena), call->arena, &outcome, error),
		&outcome, error);
}

static bool
run_list(struct call *call, struct error *error)
{
	struct list views = { 0 };

	return saved_list(call->book, call->arena, &views, error) &&
		saved_count(call->book, call->as_of, 0, &views, error) &&
		call_list(call, saved_fields, saved_columns, &views, sizeof(struct saved), error);
}

static bool
run_remove(struct call *call, struct error *error)
{
	struct outcome outcome;

	return answer(call,
		saved_remove(
			call->book, &call->act, call_word(call, 1), call->arena, &outcome, error),
		&outcome, error);
}

static bool
run_rename(struct call *call, struct error *error)
{
	struct outcome outcome;

	return answer(call,
		saved_rename(call->book, &call->act, call_word(call, 1), call_word(call, 2),
			call->arena, &outcome, error),
		&outcome, error);
}

static bool
run_move(struct call *call, struct error *error)
{
	struct outcome outcome;
	int64_t place;

	if (!word_number(call_word(call, 2), 1, SAVED_VIEW_LIMIT, &place))
		return fail(error, ERROR_USAGE, "a place is a number from 1 to %d, not '%s'",
			SAVED_VIEW_LIMIT, call_word(call, 2));
	return answer(call,
		saved_move(call->book, &call->act, call_word(call, 1), place, call->arena,
			&outcome, error),
		&outcome, error);
}

/* What can be done with saved views, and how many words it takes. */
static const struct action {
	const char *word;
	const char *usage;
	size_t minimum, maximum; /* words behind it */
	bool (*run)(struct call *call, struct error *error);
} actions[] = {
	{ "save", "NAME QUERY...", 2, SIZE_MAX, run_save },
	{ "list", "", 0, 0, run_list },
	{ "remove", "NAME", 1, 1, run_remove },
	{ "rename", "NAME NEW-NAME", 2, 2, run_rename },
	{ "move", "NAME NUMBER", 2, 2, run_move },
	{ 0 },
};

static bool
run_view(struct call *call, struct error *error)
{
	const char *word = call->words.count > 0 ? call_word(call, 0) : "list";
	size_t count = call->words.count > 0 ? call->words.count - 1 : 0;
	const struct action *action = actions;

	while (action->word && strcmp(action->word, word) != 0)
		action++;
	if (!action->word)
		return fail(error, ERROR_USAGE,
			"'view %s' is nothing; there are save, list, remove, rename and move, and "
			"`list --view NAME` shows one",
			word);
	if (count < action->minimum || count > action->maximum)
		return fail(error, ERROR_USAGE, "it is `view %s%s%s`", word,
			*action->usage ? " " : "", action->usage);
	return action->run(call, error);
}

const struct command saved_commands[] = {
	{
		.name = "view",
		.arguments = "[list] | save NAME QUERY... | remove NAME | rename NAME NEW-NAME | "
					 "move NAME NUMBER",
		.summary = "queries with a name, shared with the board",
		.help =
			"A saved view is a query with a name.  `list`, `board` and `export` take it "
			"with --view NAME, and further terms narrow it; on the screen the keys 1 to "
			"9 show the first nine, 0 shows all again, gv lists them with the number of "
			"contacts and gs saves what is filtered there.\n"
			"\n"
			"save keeps the query as it was typed, so `due:week` is always the week of "
			"whoever asks.  A name that is taken already gets the new query, whatever "
			"its case; undo brings the old one back.  list tells all of them with their "
			"number and how many contacts match.  move gives one another number; the "
			"others make room.\n"
			"\n"
			"A NAME is the name, its beginning where only one begins so, or the number.",
		.examples = "rapport view save vip tag:vip 'score>6'\n"
					"rapport view save \"due this week\" due:week -tag:cold\n"
					"rapport view list\n"
					"rapport list --view vip --sort value\n"
					"rapport view move vip 1\n",
		.traits = COMMAND_WRITES | COMMAND_QUERY | COMMAND_LISTS | COMMAND_ANONYMISES,
		.maximum = -1,
		.completes = "view-action view query",
		.run = run_view,
	},
	{ 0 },
};
