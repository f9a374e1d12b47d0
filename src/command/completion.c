#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "command/kinds.h"
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

static const char *const bash_script =
	"# Completion of rapport for bash.\n"
	"_rapport()\n"
	"{\n"
	"\tlocal line\n"
	"\n"
	"\tCOMPREPLY=()\n"
	"\twhile IFS= read -r line; do\n"
	"\t\tcase $line in\n"
	"\t\t:file) COMPREPLY=() && compopt -o default && return ;;\n"
	"\t\t:folder) COMPREPLY=() && compopt -o dirnames && return ;;\n"
	"\t\t*) COMPREPLY+=(\"$line\") ;;\n"
	"\t\tesac\n"
	"\tdone < <(\"${COMP_WORDS[0]}\" complete --shell=bash --breaks=\"$COMP_WORDBREAKS\" "
	"\\\n"
	"\t\t--line=\"${COMP_LINE:0:COMP_POINT}\" 2>/dev/null)\n"
	"\tif [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:=] ]]; then\n"
	"\t\tcompopt -o nospace\n"
	"\tfi\n"
	"}\n"
	"complete -F _rapport rapport\n";

static const char *const zsh_script =
	"#compdef rapport\n"
	"# Completion of rapport for zsh.\n"
	"_rapport()\n"
	"{\n"
	"\tlocal line\n"
	"\tlocal -a values remarks\n"
	"\n"
	"\twhile IFS= read -r line; do\n"
	"\t\tcase $line in\n"
	"\t\t:file) _files && return ;;\n"
	"\t\t:folder) _files -/ && return ;;\n"
	"\t\tesac\n"
	"\t\tvalues+=(\"${line%%$'\\t'*}\")\n"
	"\t\tremarks+=(\"${line/$'\\t'/  -- }\")\n"
	"\tdone < <(${(Q)words[1]} complete --shell=zsh --line=\"${(j: :)words[1,CURRENT-1]} "
	"$PREFIX\" 2>/dev/null)\n"
	"\tif [[ ${#values} -eq 1 && ${values[1]} == *[:=] ]]; then\n"
	"\t\tcompadd -S '' -U -l -d remarks -a values\n"
	"\telse\n"
	"\t\tcompadd -U -l -d remarks -a values\n"
	"\tfi\n"
	"}\n"
	"if [ \"$funcstack[1]\" = _rapport ]; then\n"
	"\t_rapport \"$@\"\n"
	"else\n"
	"\tcompdef _rapport rapport\n"
	"fi\n";

static const char *const fish_script =
	"# Completion of rapport for fish.\n"
	"function __rapport_complete\n"
	"\tset -l lines (rapport complete --shell=fish --line=(commandline -cp | string "
	"collect) 2>/dev/null)\n"
	"\tswitch \"$lines[1]\"\n"
	"\t\tcase :file\n"
	"\t\t\t__fish_complete_path (commandline -ct)\n"
	"\t\tcase :folder\n"
	"\t\t\t__fish_complete_directories (commandline -ct)\n"
	"\t\tcase '*'\n"
	"\t\t\tprintf '%s\\n' $lines\n"
	"\tend\n"
	"end\n"
	"complete -c rapport -f -a '(__rapport_complete)'\n";

/* ------ following the line ------ */

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

/* Fills in what goes on, and returns its kind. */
static const char *
fill(struct completing *completing, const struct place *place)
{
	const char *typed = completing->typed;
	const char *kind;

	if (place->pending) {
		kind = place->pending->option.completes;
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

/* ------ the hidden command ------ */

/* What is typed at the cursor: a line, of which the last word may be empty or open. */
struct typed_line {
	struct list words; /* of const char *; the last is being completed */
	enum { QUOTE_CLOSED, QUOTE_OPEN } quote;
};

static struct typed_line
read_typed(const char *line, struct arena *arena)
{
	struct typed_line typed = { 0 };
	struct error error = ERROR_INIT;
	size_t length = strlen(line);

	if (!words_split(line, &typed.words, arena, &error))
		typed.quote = QUOTE_OPEN;
	else if (length == 0 || line[length - 1] == ' ')
		list_push_text(&typed.words, "", arena);
	error_release(&error);
	return typed;
}

/* bash replaces what stands behind the last of these characters only. */
static size_t
kept_length(const char *typed, const char *breaks)
{
	size_t kept = 0;

	for (size_t i = 0; typed[i]; i++) {
		if (strchr(breaks, typed[i]) && typed[i] != ' ')
			kept = i + 1;
	}
	return kept;
}

static void
add_escaped(struct text *text, const char *value)
{
	for (; *value; value++) {
		if (strchr(" \t\"'\\$`&|;<>()*?[]#~!{}", *value))
			text_add_char(text, '\\');
		text_add_char(text, *value);
	}
}

static void
add_candidate(struct text *text, struct call *call, const struct candidate *candidate,
	const struct typed_line *typed, size_t kept)
{
	const char *shell = call_option(call, "shell");
	const char *value = utf8_safe(candidate->value, UTF8_LINE, call->arena);

	value += strlen(value) > kept ? kept : 0;
	if (shell && strcmp(shell, "bash") == 0 && typed->quote == QUOTE_CLOSED)
		add_escaped(text, value);
	else
		text_add(text, value);
	if (shell && strcmp(shell, "bash") != 0 && *candidate->remark) {
		text_add_char(text, '\t');
		utf8_add_safe(text, candidate->remark, UTF8_LINE);
	}
	text_add_char(text, '\n');
}

static bool
write_candidates(struct call *call, const struct completing *completing,
	const struct typed_line *typed, struct error *error)
{
	const char *breaks = call_option(call, "breaks");
	size_t kept = typed->quote == QUOTE_CLOSED && breaks
		? kept_length(completing->typed, breaks)
		: 0;
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < completing->candidates.count; i++)
		add_candidate(&text, call,
			list_at(&completing->candidates, i, sizeof(struct candidate)), typed, kept);
	return output_text(call->output, &text, error);
}

/* The first word is the program, however it was called. */
static bool
complete_line(struct call *call, const char *line, struct error *error)
{
	struct typed_line typed = read_typed(line, call->arena);
	struct place place = { .options = options_of(NULL, call->arena) };
	struct completing completing = { .call = call };
	const char *kind;

	if (typed.words.count < 2)
		return true;
	for (size_t i = 1; i + 1 < typed.words.count; i++)
		follow(&place, list_text(&typed.words, i), call->arena);
	completing.typed = list_text(&typed.words, typed.words.count - 1);
	kind = fill(&completing, &place);
	if (strcmp(kind, "file") == 0 || strcmp(kind, "folder") == 0)
		return output_write(
			call->output, span_of(arena_format(call->arena, ":%s\n", kind)), error);
	return write_candidates(call, &completing, &typed, error);
}

static bool
complete_kind(struct call *call, struct error *error)
{
	struct completing completing = { .call = call, .typed = call_word(call, 1) };
	struct typed_line typed = { 0 };

	completing_fill(&completing, call_word(call, 0));
	return write_candidates(call, &completing, &typed, error);
}

static bool
run_complete(struct call *call, struct error *error)
{
	const char *line = call_option(call, "line");

	call_is_data(call);
	return line ? complete_line(call, line, error) : complete_kind(call, error);
}

/* ------ the scripts ------ */

struct shell {
	const char *name;
	const char *const *script;
};

static const struct shell shells[] = {
	{ "bash", &bash_script },
	{ "zsh", &zsh_script },
	{ "fish", &fish_script },
	{ 0 },
};

static bool
run_completion(struct call *call, struct error *error)
{
	for (const struct shell *shell = shells; shell->name; shell++) {
		if (strcmp(shell->name, call_word(call, 0)) == 0)
			return output_write(call->output, span_of(*shell->script), error);
	}
	return fail(error, ERROR_USAGE, "completion is made for bash, zsh and fish, not '%s'",
		call_word(call, 0));
}

static const struct option complete_options[] = {
	{ "line", 0, "LINE", NULL, NULL },
	{ "breaks", 0, "CHARACTERS", NULL, NULL },
	{ "shell", 0, "NAME", NULL, NULL },
	{ 0 },
};

const struct command completion_commands[] = {
	{
		.name = "completion",
		.arguments = "bash|zsh|fish",
		.summary = "write the completion script of a shell",
		.help = "Writes a script that makes the shell complete commands, options, "
				"contacts, stages, tags and fields.  `make install` puts it in place; by "
				"hand it is read by the shell's own start file.",
		.examples = "rapport completion bash >~/.local/share/bash-completion/completions/"
					"rapport\n. <(rapport completion bash)   # for this shell only",
		.traits = COMMAND_BOOKLESS,
		.minimum = 1,
		.maximum = 1,
		.completes = "shell",
		.run = run_completion,
	},
	{
		.name = "complete",
		.arguments = "[KIND [TYPED]]",
		.summary = "say how a word may go on",
		.help = "Writes what a word of that kind may go on to, a line each; with --line, "
				"what the last word of the line may.",
		.examples = "rapport complete stage pro",
		.options = complete_options,
		.traits = COMMAND_BOOKLESS | COMMAND_HIDDEN,
		.maximum = 2,
		.completes = "",
		.run = run_complete,
	},
	{ 0 },
};
