#include "command/rows.h"

#include <string.h>

#include "command/options.h"
#include "command/word.h"
#include "core/question.h"

/* ------ what is not understood ------ */

/* An example for every kind that there is a command for. */
static void
add_examples(struct text *text, enum question_language language, struct arena *arena)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++) {
		const struct question_row *row = &question_rows[i];
		const char *name =
			arena_copy_bytes(arena, row->command, strcspn(row->command, " "));

		if (command_find(name))
			text_add_format(text, "\n  %s", row->examples[language]);
	}
}

static bool
fail_unknown(
	struct call *call, const char *asked, const char *problem, struct error *error)
{
	struct text text = TEXT_INIT;

	text_add_format(&text, "'%s' %s; what can be asked is:", asked, problem);
	add_examples(&text, question_language(span_of(asked)), call->arena);
	return fail(error, ERROR_USAGE, "%s", text_take(&text, call->arena));
}

/* ------ the command line ------ */

static const struct option ask_options[] = {
	{ "note", 'm', "TEXT", NULL, "of a move: why; asked for when a contact is lost" },
	{ "apply", 0, NULL, NULL, "of a note: do what it suggests, too" },
	{ 0 },
};

static bool
takes(const struct command *command, const char *option, struct arena *arena)
{
	struct list rows = options_of(command, arena);

	return options_named(&rows, span_of(option)) != NULL;
}

/* What was asked for besides the question. */
static void
add_wishes(struct call *call, const struct command *command, struct list *words)
{
	bool is_json = call->has_format && call->format == FORMAT_JSON;

	if (is_json && takes(command, "json", call->arena)) {
		list_push_text(words, "--json", call->arena);
	} else if (call->has_format && takes(command, "format", call->arena)) {
		list_push_text(words, "--format", call->arena);
		list_push_text(words, format_rows[call->format].word, call->arena);
	}
	if (call->is_anonymous)
		list_push_text(words, "--anonymize", call->arena);
}

static const char *
line_of(const struct list *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++) {
		const char *word = list_text(words, i);
		bool is_plain = *word == '-' && strcspn(word, " '\"\\") == strlen(word);

		text_add_format(
			&text, "%s%s", i > 0 ? " " : "", is_plain ? word : word_quote(word, arena));
	}
	return text_take(&text, arena);
}

/* Whom it is about, and in what words, is not for strangers. */
static bool
is_hidden(const struct call *call, const struct question *question)
{
	return call->is_anonymous && (*question->who || *question->text);
}

/* What the question's command is told besides; what has no such option refuses it. */
static bool
add_options(struct call *call, const struct command *command, struct list *words,
	struct error *error)
{
	for (const struct option *option = ask_options; option->name; option++) {
		const char *value = call_option(call, option->name);

		if (!value)
			continue;
		if (!takes(command, option->name, call->arena))
			return fail(error, ERROR_USAGE, "'%s', which this means, takes no --%s",
				command->name, option->name);
		list_push_text(words,
			option->argument ? arena_format(call->arena, "--%s=%s", option->name, value)
							 : arena_format(call->arena, "--%s", option->name),
			call->arena);
	}
	return true;
}

static enum question_form
form_of(const struct call *call)
{
	static const enum question_form forms[FORMAT_COUNT] = {
		[FORMAT_TABLE] = QUESTION_AS_LISTING,
		[FORMAT_PLAIN] = QUESTION_AS_LISTING,
		[FORMAT_JSON] = QUESTION_AS_JSON,
		[FORMAT_JSONL] = QUESTION_AS_JSON,
		[FORMAT_CSV] = QUESTION_AS_CSV,
		[FORMAT_IDS] = QUESTION_AS_LISTING,
	};

	return call->has_format ? forms[call->format] : QUESTION_AS_USUAL;
}

static bool
answer(struct call *call, const struct question *question, struct list *words,
	struct error *error)
{
	struct list meant = question_words(question, form_of(call), call->as_of, call->arena);
	const struct command *command = command_find(list_text(&meant, 0));

	if (!command)
		return fail(error, ERROR_USAGE, "there is no command that answers this");
	call->meant =
		is_hidden(call, question) ? command->name : line_of(&meant, call->arena);
	list_push_text(words, command->name, call->arena);
	add_wishes(call, command, words);
	if (!add_options(call, command, words, error))
		return false;
	for (size_t i = 1; i < meant.count; i++)
		list_push_text(words, list_text(&meant, i), call->arena);
	return true;
}

static struct question_reading
read_question(struct call *call, const char *asked)
{
	const struct question_context context = { call->as_of, call->settings };

	return question_read(
		question_table_make(&context, call->arena), span_of(asked), call->arena);
}

static bool
understand(struct call *call, struct list *words, struct error *error)
{
	const char *asked = call_rest(call, 0);
	struct question_reading reading = read_question(call, asked);

	if (reading.state == QUESTION_UNKNOWN)
		return fail_unknown(call, asked, "is not understood", error);
	if (reading.state == QUESTION_UNCLEAR)
		return fail_unknown(call, asked, "may mean several things", error);
	return answer(call, &reading.question, words, error);
}

/* Never comes here: what is asked has become another command. */
static bool
run_ask(struct call *call, struct error *error)
{
	(void)call;
	return fail(error, ERROR_FAILURE, "a question was not answered");
}

const struct command ask_commands[] = {
	{
		.name = "ask",
		.arguments = "QUESTION",
		.summary = "answer a question in plain words",
		.help =
			"Answers questions in English, Japanese and Chinese, and does what is asked: "
			"the question becomes a command, which is told on standard error.  What is "
			"not understood gets the list of what is, and nothing is guessed; `help "
			"questions` tells all.  Case, politeness and punctuation do not matter.\n\n"
			"A name is found as a CONTACT is; one that holds words such as \"if\" or "
			"\"all\" stands in quotes.  What changes the book must be asked for: \"Move "
			"Sarah to Active?\" or \"Should I …\" change nothing.  Deleting asks first, "
			"and without a terminal needs --yes.",
		.examples = "rapport ask \"Who do I need to follow up with today?\"\n"
					"rapport ask \"Add note to Sarah: asked for an invoice\"\n"
					"rapport ask \"Show me all active clients\" --json\n"
					"rapport ask 今週のパイプラインは？\n",
		.options = ask_options,
		.traits = COMMAND_WRITES | COMMAND_LISTS | COMMAND_RECORD | COMMAND_ASKS |
			COMMAND_ANONYMISES,
		.minimum = 1,
		.maximum = -1,
		.completes = "question",
		.means = understand,
		.run = run_ask,
	},
	{ 0 },
};
