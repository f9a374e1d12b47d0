#include "command/complete.h"

#include <string.h>

#include "command/options.h"
#include "command/word.h"

/* How far a command line has been followed before the word at the cursor. */
struct place {
	const struct command *command;
	const struct option_row *pending; /* an option whose argument comes next */
	struct list options;              /* of struct option_row */
	size_t words;                     /* of the command */
	enum { BEFORE_DASHES, BEHIND_DASHES } part;
};

static bool
is_option(const struct place *place, const char *word)
{
	return place->part == BEFORE_DASHES && word[0] == '-' && word[1] != '\0';
}

/* An option whose argument is not attached to it waits for the next word. */
static void
follow_option(struct place *place, const char *word)
{
	const struct option_row *row;

	if (strcmp(word, "--") == 0) {
		place->part = BEHIND_DASHES;
		return;
	}
	if (strchr(word, '='))
		return;
	row = word[1] == '-' ? options_named(&place->options, span_of(word + 2))
						 : options_lettered(&place->options, word[2] ? 0 : word[1]);
	if (row && row->option.argument)
		place->pending = row;
	if (!place->command && strcmp(word, "--report") == 0)
		place->command = command_find("report");
}

static void
follow(struct place *place, const char *word, struct arena *arena)
{
	if (place->pending) {
		place->pending = NULL;
	} else if (is_option(place, word)) {
		follow_option(place, word);
	} else if (!place->command) {
		place->command = command_find(word);
		place->options = options_of(place->command, arena);
	} else {
		place->words++;
	}
}

/* ------ what goes on there ------ */

static void
fill_options(struct completing *completing, const struct place *place)
{
	for (size_t i = 0; i < place->options.count; i++) {
		const struct option_row *row = list_at(&place->options, i, sizeof(*row));

		if (row->option.help)
			completing_add(completing,
				arena_format(completing->call->arena, "--%s", row->option.name),
				row->option.help);
	}
}

/* The kind of the word at index in "contact stage"; the last one repeats. */
static const char *
kind_of_word(const struct command *command, size_t index, struct arena *arena)
{
	struct span rest = span_of(command->completes ? command->completes : "");
	struct span kind = { 0 };

	for (size_t i = 0; i <= index && rest.start; i++)
		kind = span_split(&rest, ' ');
	return span_copy(kind, arena);
}

/* Behind "--sort=" the values stand with the option in front. */
static const char *
fill_attached(struct completing *completing, const struct place *place)
{
	struct arena *arena = completing->call->arena;
	const char *equals = strchr(completing->typed, '=');
	const char *option =
		arena_copy_bytes(arena, completing->typed, (size_t)(equals - completing->typed));
	const struct option_row *row = options_named(&place->options, span_of(option + 2));
	struct completing values = { .call = completing->call, .typed = equals + 1 };

	if (!row || !row->option.completes)
		return "";
	completing_fill(&values, row->option.completes);
	for (size_t i = 0; i < values.candidates.count; i++) {
		const struct candidate *value = list_at(&values.candidates, i, sizeof(*value));

		completing_add(completing, arena_format(arena, "%s=%s", option, value->value),
			value->remark);
	}
	return row->option.completes;
}

/* In a query a word with one dash is a term that must not hold. */
static bool
is_negated(const struct place *place, const char *word)
{
	return place->command && place->command->traits & COMMAND_QUERY &&
		is_option(place, word) && word[1] != '-';
}

/* Fills in what goes on, and returns its kind. */
static const char *
fill(struct completing *completing, const struct place *place)
{
	const char *typed = completing->typed;
	const char *kind;

	if (place->pending) {
		kind = place->pending->option.completes;
	} else if (is_negated(place, typed)) {
		kind = "query";
	} else if (is_option(place, typed) || strcmp(typed, "-") == 0) {
		if (strchr(typed, '='))
			return fill_attached(completing, place);
		fill_options(completing, place);
		return "";
	} else {
		kind = place->command
			? kind_of_word(place->command, place->words, completing->call->arena)
			: "command";
	}
	if (kind)
		completing_fill(completing, kind);
	return kind ? kind : "";
}

/* ------ lines ------ */

/* The words of the line, of which the last is being completed. */
static struct list
read_typed(const char *line, struct completion *completion, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };

	if (!words_split(line, &words, arena, &error))
		completion->quote = COMPLETION_QUOTED;
	else if (!line[completion->start])
		list_push_text(&words, "", arena);
	error_release(&error);
	return words;
}

struct completion
complete_line(struct call *call, const char *line)
{
	struct completion completion = { .start = words_last(line) };
	struct list words = read_typed(line, &completion, call->arena);
	struct place place = { .options = options_of(NULL, call->arena) };
	struct completing completing = { .call = call };

	for (size_t i = 0; i + 1 < words.count; i++)
		follow(&place, list_text(&words, i), call->arena);
	completing.typed = list_text(&words, words.count - 1);
	completion.typed = completing.typed;
	completion.kind = fill(&completing, &place);
	completion.candidates = completing.candidates;
	return completion;
}

struct completion
complete_word(struct call *call, const char *kind, const char *typed)
{
	struct completing completing = { .call = call, .typed = typed };

	completing_fill(&completing, kind);
	return (struct completion){
		.typed = typed,
		.kind = kind,
		.candidates = completing.candidates,
	};
}

bool
completion_is_of_files(const struct completion *completion)
{
	return strcmp(completion->kind, "file") == 0 ||
		strcmp(completion->kind, "folder") == 0;
}

bool
candidate_is_open(const struct candidate *candidate)
{
	size_t length = strlen(candidate->value);

	return length > 0 && strchr(":=<>", candidate->value[length - 1]) != NULL;
}
