#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "command/complete.h"

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

/* ------ the hidden command ------ */

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

/* How the answer has to look. */
struct shell_form {
	const char *shell; /* NULL: no shell asks */
	bool is_escaped;
	size_t kept; /* of the word stands there already */
};

static struct shell_form
form_of(const struct call *call, const struct completion *completion)
{
	const char *shell = call_option(call, "shell");
	const char *breaks = call_option(call, "breaks");
	bool is_open = completion->quote == COMPLETION_QUOTED;

	return (struct shell_form){
		.shell = shell,
		.is_escaped = shell && strcmp(shell, "bash") == 0 && !is_open,
		.kept = breaks && !is_open ? kept_length(completion->typed, breaks) : 0,
	};
}

static void
add_candidate(struct text *text, struct call *call, const struct candidate *candidate,
	const struct shell_form *form)
{
	const char *value = utf8_safe(candidate->value, UTF8_LINE, call->arena);

	value += strlen(value) > form->kept ? form->kept : 0;
	if (form->is_escaped)
		add_escaped(text, value);
	else
		text_add(text, value);
	if (form->shell && strcmp(form->shell, "bash") != 0 && *candidate->remark) {
		text_add_char(text, '\t');
		utf8_add_safe(text, candidate->remark, UTF8_LINE);
	}
	text_add_char(text, '\n');
}

static bool
write_completion(
	struct call *call, const struct completion *completion, struct error *error)
{
	struct shell_form form = form_of(call, completion);
	struct text text = TEXT_INIT;

	if (completion_is_of_files(completion)) {
		text_add_format(&text, ":%s\n", completion->kind);
		return output_text(call->output, &text, error);
	}
	for (size_t i = 0; i < completion->candidates.count; i++)
		add_candidate(&text, call,
			list_at(&completion->candidates, i, sizeof(struct candidate)), &form);
	return output_text(call->output, &text, error);
}

/* The first word is the program, however it was called. */
static bool
write_for_line(struct call *call, const char *line, struct error *error)
{
	struct completion completion;

	line += strcspn(line, " ");
	if (!*line)
		return true;
	completion = complete_line(call, line);
	return write_completion(call, &completion, error);
}

static bool
complete_kind(struct call *call, struct error *error)
{
	struct completion completion =
		complete_word(call, call_word(call, 0), call_word(call, 1));

	return write_completion(call, &completion, error);
}

static bool
run_complete(struct call *call, struct error *error)
{
	const char *line = call_option(call, "line");

	call_is_data(call);
	return line ? write_for_line(call, line, error) : complete_kind(call, error);
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
