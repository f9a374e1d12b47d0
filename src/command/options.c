#include "command/options.h"

#include <string.h>

#include "command/suggest.h"

/* Where the reading of a command line is. */
struct reading {
	struct call *call;
	const struct list *words;
	size_t next;
	/* Of struct option_row: those of the command, once it is known. */
	struct list options;
	struct list given; /* of struct given: global options, applied at the end */
};

struct given {
	const struct global_option *global;
	const char *value;
};

/* An option that is a command, for those who are used to it. */
struct alias {
	const char *option;
	const char *command;
};

static const struct alias aliases[] = {
	{ "--report", "report" },
	{ "--version", "version" },
	{ "-V", "version" },
	{ 0 },
};

/* ------ messages ------ */

/* "move" behind the words that lead to its help. */
static const char *
see(const struct reading *reading)
{
	const struct command *command = reading->call->command;

	return arena_format(reading->call->arena, "see 'rapport help%s%s'",
		command ? " " : "", command ? command->name : "");
}

static bool
fail_unknown(struct reading *reading, const char *what, const char *word,
	const char *meant, struct error *error)
{
	if (meant)
		return fail(error, ERROR_USAGE, "there is no %s '%s'; did you mean '%s'?", what,
			word, meant);
	return fail(error, ERROR_USAGE, "there is no %s '%s'; %s", what, word, see(reading));
}

static bool
fail_command(struct reading *reading, const char *word, struct error *error)
{
	struct list names = { 0 };
	const struct command *row;

	for (size_t i = 0; (row = command_at(i)); i++) {
		if (!(row->traits & COMMAND_HIDDEN))
			list_push_text(&names, row->name, reading->call->arena);
	}
	return fail_unknown(reading, "command", word, suggest(word, &names), error);
}

/* A global option that the command does not take deserves its own words. */
static bool
fail_option(struct reading *reading, const char *word, struct error *error)
{
	const struct command *command = reading->call->command;
	struct arena *arena = reading->call->arena;
	struct list names = { 0 };
	const char *meant;

	for (const struct global_option *row = global_options; row->option.name; row++) {
		if (command && strcmp(row->option.name, word + strspn(word, "-")) == 0)
			return fail(error, ERROR_USAGE, "'%s' does not take %s; %s", command->name,
				word, see(reading));
	}
	for (size_t i = 0; i < reading->options.count; i++) {
		const struct option_row *row = list_at(&reading->options, i, sizeof(*row));

		list_push_text(&names, row->option.name, arena);
	}
	meant = suggest(word + strspn(word, "-"), &names);
	return fail_unknown(reading, "option", word,
		meant ? arena_format(arena, "--%s", meant) : NULL, error);
}

/* ------ reading ------ */

static void
give(struct reading *reading, const struct option_row *row, const char *value)
{
	struct arena *arena = reading->call->arena;

	if (row->global) {
		struct given *given = list_push(&reading->given, sizeof(*given), arena);

		*given = (struct given){ row->global, value };
	} else {
		struct option_value *option =
			list_push(&reading->call->options, sizeof(*option), arena);

		*option = (struct option_value){ row->option.name, row->field, value };
	}
}

/* Gives the option its argument: the one attached to it, else the next word. */
static bool
give_argument(struct reading *reading, const struct option_row *row, const char *word,
	const char *attached, struct error *error)
{
	if (!attached && reading->next == reading->words->count)
		return fail(error, ERROR_USAGE, "%s needs %s", word, row->option.argument);
	give(reading, row, attached ? attached : list_text(reading->words, reading->next++));
	return true;
}

static bool
read_long(struct reading *reading, const char *word, struct error *error)
{
	const char *equals = strchr(word, '=');
	struct span name = span_of(word + 2);
	const struct option_row *row;

	if (equals)
		name.length = (size_t)(equals - name.start);
	row = options_named(&reading->options, name);
	if (!row)
		return fail_option(reading,
			span_copy(span_make(word, name.length + 2), reading->call->arena), error);
	if (row->option.argument)
		return give_argument(reading, row, word, equals ? equals + 1 : NULL, error);
	if (equals)
		return fail(error, ERROR_USAGE, "--%s takes no value", row->option.name);
	give(reading, row, "");
	return true;
}

/* "-qn5": switches, and perhaps one option with its argument at the end. */
static bool
read_letters(struct reading *reading, const char *word, struct error *error)
{
	for (const char *letter = word + 1; *letter; letter++) {
		const struct option_row *row = options_lettered(&reading->options, *letter);
		const char *name;

		if (!row)
			return fail_option(reading, word, error);
		name = arena_format(reading->call->arena, "-%c", *letter);
		if (row->option.argument)
			return give_argument(
				reading, row, name, letter[1] ? letter + 1 : NULL, error);
		give(reading, row, "");
	}
	return true;
}

static bool
read_word(struct reading *reading, const char *word, struct error *error)
{
	struct call *call = reading->call;

	if (call->command) {
		list_push_text(&call->words, word, call->arena);
		return true;
	}
	call->command = command_find(word);
	if (!call->command)
		return fail_command(reading, word, error);
	reading->options = options_of(call->command, call->arena);
	return true;
}

/* "-n5": a letter that takes an argument, and a number. */
static bool
is_numbered(const struct reading *reading, const char *word)
{
	const struct option_row *row = options_lettered(&reading->options, word[1]);

	return row && row->option.argument &&
		word[2 + strspn(word + 2, "0123456789")] == '\0';
}

/* In a query "-tag:cold" is a word, as is "-" anywhere; letters then stand alone or have
 * a number behind them. */
static bool
is_option(const struct reading *reading, const char *word)
{
	const struct command *command = reading->call->command;

	if (word[0] != '-' || word[1] == '\0')
		return false;
	if (word[1] == '-' || !command || !(command->traits & COMMAND_QUERY))
		return true;
	return is_numbered(reading, word) ||
		(word[2] == '\0' && options_lettered(&reading->options, word[1]));
}

static bool
read_next(struct reading *reading, struct error *error)
{
	const char *word = list_text(reading->words, reading->next++);

	if (!is_option(reading, word))
		return read_word(reading, word, error);
	if (word[1] == '-')
		return read_long(reading, word, error);
	return read_letters(reading, word, error);
}

static bool
read_all(struct reading *reading, struct error *error)
{
	while (reading->next < reading->words->count) {
		if (strcmp(list_text(reading->words, reading->next), "--") == 0) {
			reading->next++;
			while (reading->next < reading->words->count) {
				if (!read_word(
						reading, list_text(reading->words, reading->next++), error))
					return false;
			}
		} else if (!read_next(reading, error)) {
			return false;
		}
	}
	return true;
}

/* ------ the whole line ------ */

/* Where the option stands among the words before "--"; their number when nowhere. */
static size_t
position(const struct list *words, const char *option)
{
	for (size_t i = 0; i < words->count; i++) {
		if (strcmp(list_text(words, i), "--") == 0)
			break;
		if (strcmp(list_text(words, i), option) == 0)
			return i;
	}
	return words->count;
}

static struct list
without(const struct list *words, size_t index, struct arena *arena)
{
	struct list rest = { 0 };

	for (size_t i = 0; i < words->count; i++) {
		if (i != index)
			list_push_text(&rest, list_text(words, i), arena);
	}
	return rest;
}

/* A line that starts with an option may name its command by one. */
static struct list
read_alias(struct call *call, const struct list *words)
{
	if (words->count == 0 || list_text(words, 0)[0] != '-')
		return *words;
	for (const struct alias *alias = aliases; alias->option; alias++) {
		size_t index = position(words, alias->option);

		if (index < words->count) {
			call->command = command_find(alias->command);
			return without(words, index, call->arena);
		}
	}
	return *words;
}

static bool
wants_help(const struct list *words)
{
	size_t index = position(words, "--help");
	size_t letter = position(words, "-h");

	return index < words->count || letter < words->count;
}

/* The help of whichever command can be made out; the rest of the line does not matter. */
static void
turn_into_help(struct call *call, const struct list *words)
{
	const struct command *named = call->command;

	for (size_t i = 0; i < words->count && !named; i++)
		named = command_find(list_text(words, i));
	call->command = command_find("help");
	call->words = (struct list){ 0 };
	call->options = (struct list){ 0 };
	if (named)
		list_push_text(&call->words, named->name, call->arena);
}

/* What stood before the command may have been meant for an option of its own. */
static bool
give_to_own(struct reading *reading, const struct given *given)
{
	const struct option_row *row =
		options_named(&reading->options, span_of(given->global->option.name));

	if (!row || row->global)
		return false;
	give(reading, row, given->value);
	return true;
}

static bool
apply_given(struct reading *reading, struct error *error)
{
	for (size_t i = 0; i < reading->given.count; i++) {
		const struct given *given = list_at(&reading->given, i, sizeof(*given));
		const struct global_option *global = given->global;

		if (give_to_own(reading, given))
			continue;
		if (!option_is_for(global, reading->call->command))
			return fail(error, ERROR_USAGE, "'%s' does not take --%s; %s",
				reading->call->command->name, global->option.name, see(reading));
		if (!global->apply(reading->call, given->value, error))
			return false;
	}
	return true;
}

/* The name of the first word that is missing: "STAGE" of "CONTACT STAGE". */
static const char *
missing_word(const struct call *call)
{
	struct span rest = span_of(call->command->arguments);
	struct span word = { 0 };

	for (size_t i = 0; i <= call->words.count && rest.start; i++)
		word = span_split(&rest, ' ');
	return span_copy(word, call->arena);
}

static bool
check_words(const struct call *call, struct error *error)
{
	const struct command *command = call->command;
	const char *usage;

	if (!command)
		return true;
	usage = options_usage(command, call->arena);
	if (call->words.count < (size_t)command->minimum)
		return fail(error, ERROR_USAGE, "%s is missing; usage: rapport %s",
			missing_word(call), usage);
	if (command->maximum >= 0 && call->words.count > (size_t)command->maximum)
		return fail(error, ERROR_USAGE, "'%s' is one word too many; usage: rapport %s",
			list_text(&call->words, (size_t)command->maximum), usage);
	return true;
}

bool
options_read(struct call *call, const struct list *words, struct error *error)
{
	struct reading reading = { .call = call };
	struct list rest = read_alias(call, words);

	if (wants_help(&rest)) {
		turn_into_help(call, &rest);
		return true;
	}
	reading.words = &rest;
	reading.options = options_of(call->command, call->arena);
	return read_all(&reading, error) && apply_given(&reading, error) &&
		check_words(call, error);
}

bool
options_want_json(const struct list *words)
{
	if (position(words, "--json") < words->count ||
		position(words, "--format=json") < words->count)
		return true;
	for (size_t i = position(words, "--format"); i + 1 < words->count; i++) {
		if (strcmp(list_text(words, i), "--format") == 0 &&
			strcmp(list_text(words, i + 1), "json") == 0)
			return true;
	}
	return false;
}
