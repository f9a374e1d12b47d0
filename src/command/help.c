#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "command/manual.h"
#include "command/options.h"
#include "command/suggest.h"
#include "command/topics.h"

enum { NARROWEST = 40, WIDEST = 90, TERM_COLUMNS = 24, INDENT = 2 };

/* Help being written: as wide as the terminal, but never wider than reads well. */
struct page {
	struct text text;
	size_t width;
};

static struct page
page_for(const struct call *call)
{
	size_t width = call->surroundings->columns;

	if (width > WIDEST)
		width = WIDEST;
	return (struct page){ TEXT_INIT, width < NARROWEST ? NARROWEST : width };
}

/* Fills lines with the words of a paragraph; the first line has `used` columns
 * already. */
static void
add_filled(struct page *page, struct span words, size_t used, size_t indent)
{
	bool is_first = true;

	while (words.start) {
		struct span word = span_split(&words, ' ');
		struct arena arena = ARENA_INIT;
		const char *string = span_copy(word, &arena);
		size_t columns = utf8_columns(string);

		if (word.length > 0 && !is_first && used + 1 + columns > page->width) {
			text_add_char(&page->text, '\n');
			text_add_repeated(&page->text, " ", indent);
			used = indent;
			is_first = true;
		}
		if (word.length > 0) {
			text_add(&page->text, is_first ? "" : " ");
			text_add(&page->text, string);
			used += columns + !is_first;
			is_first = false;
		}
		arena_release(&arena);
	}
	text_add_char(&page->text, '\n');
}

/* Each line is filled by itself, and kept as it is when it starts with a space. */
static void
add_paragraphs(struct page *page, const char *paragraphs)
{
	struct span rest = span_of(paragraphs);

	if (rest.length == 0)
		return;
	text_add_char(&page->text, '\n');
	while (rest.start) {
		struct span line = span_split(&rest, '\n');

		if (line.length > 0 && line.start[0] == ' ') {
			text_add_bytes(&page->text, line.start, line.length);
			text_add_char(&page->text, '\n');
		} else {
			add_filled(page, line, 0, 0);
		}
	}
}

/* "  term    what it means", the meaning in a column of its own. */
static void
add_entry(struct page *page, const char *term, const char *meaning)
{
	size_t used = utf8_columns(term) + INDENT;

	text_add_repeated(&page->text, " ", INDENT);
	text_add(&page->text, term);
	if (used + INDENT > TERM_COLUMNS) {
		text_add_char(&page->text, '\n');
		used = 0;
	}
	text_add_repeated(&page->text, " ", TERM_COLUMNS - used);
	add_filled(page, span_of(meaning), TERM_COLUMNS, TERM_COLUMNS);
}

static const char *
option_term(const struct option *option, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (option->letter)
		text_add_format(&text, "-%c, ", option->letter);
	text_add_format(&text, "--%s", option->name);
	if (option->argument)
		text_add_format(&text, " %s", option->argument);
	return text_take(&text, arena);
}

/* ------ the list of commands ------ */

static bool
has_visible(const struct command_group *group)
{
	for (const struct command *row = group->commands; row->name; row++) {
		if (!(row->traits & COMMAND_HIDDEN))
			return true;
	}
	return false;
}

/* Neighbours with one heading are one part of the list. */
static bool
has_new_heading(const struct command_group *group)
{
	return group == command_groups || strcmp(group[-1].heading, group->heading) != 0;
}

static void
add_group(struct page *page, const struct command_group *group, struct arena *arena)
{
	if (!has_visible(group))
		return;
	if (has_new_heading(group))
		text_add_format(&page->text, "\n%s\n", group->heading);
	for (const struct command *row = group->commands; row->name; row++) {
		if (!(row->traits & COMMAND_HIDDEN))
			add_entry(page,
				*row->arguments ? arena_format(arena, "%s %s", row->name, row->arguments)
								: row->name,
				row->summary);
	}
}

static void
add_topics(struct page *page, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, "Topics of help:");
	for (const struct topic *topic = topics; topic->name; topic++)
		text_add_format(&text, " %s", topic->name);
	text_add_char(&page->text, '\n');
	add_filled(page, span_of(text_take(&text, arena)), 0, INDENT);
}

static void
add_overview(struct page *page, struct arena *arena)
{
	text_add(&page->text, "rapport [OPTION...] COMMAND [WORD...]\n");
	text_add(&page->text, "rapport alone opens the board.\n");
	for (const struct command_group *group = command_groups; group->heading; group++)
		add_group(page, group, arena);
	text_add(&page->text, "\nOptions, where they make sense\n");
	for (const struct global_option *row = global_options; row->option.name; row++)
		add_entry(page, option_term(&row->option, arena), row->option.help);
	add_topics(page, arena);
}

/* ------ one command, one topic ------ */

static void
add_options(struct page *page, const struct command *command, struct arena *arena)
{
	struct list rows = options_of(command, arena);
	struct text others = TEXT_INIT;
	bool has_own = false;

	for (size_t i = 0; i < rows.count; i++) {
		const struct option_row *row = list_at(&rows, i, sizeof(*row));

		if (row->global) {
			text_add_format(&others, " --%s", row->option.name);
			continue;
		}
		if (!row->option.help)
			continue;
		text_add(&page->text, has_own ? "" : "\nOptions\n");
		add_entry(page, option_term(&row->option, arena), row->option.help);
		has_own = true;
	}
	text_add_format(&page->text, "\n");
	add_filled(page,
		span_of(arena_format(
			arena, "%s:%s", has_own ? "Also" : "Options", text_take(&others, arena))),
		0, INDENT);
}

static void
add_examples(struct page *page, const char *examples)
{
	struct span rest = span_of(examples);

	if (rest.length == 0)
		return;
	text_add(&page->text, "\nExamples\n");
	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');

		text_add(&page->text, "  ");
		text_add_bytes(&page->text, line.start, line.length);
		text_add_char(&page->text, '\n');
	}
}

static void
add_command(struct page *page, const struct command *command, struct arena *arena)
{
	text_add(&page->text, "rapport ");
	add_filled(
		page, span_of(options_usage(command, arena)), strlen("rapport "), 2 * INDENT);
	add_paragraphs(page, command->help);
	if (command->traits & COMMAND_SEVERAL)
		add_paragraphs(page, command_several_help(command));
	add_options(page, command, arena);
	add_examples(page, command->examples);
}

static void
add_topic(struct page *page, const struct topic *topic, struct arena *arena)
{
	struct list entries = topic_entries(topic, arena);

	text_add_format(&page->text, "%s\n", topic->title);
	add_paragraphs(page, topic->introduction);
	for (size_t i = 0; i < entries.count; i++) {
		const struct topic_entry *entry = list_at(&entries, i, sizeof(*entry));

		if (i == 0 && *entry->text)
			text_add_char(&page->text, '\n');
		if (*entry->text)
			add_entry(page, entry->term, entry->text);
		else
			text_add_format(&page->text, "\n%s\n", entry->term);
	}
}

static bool
fail_subject(const struct call *call, struct error *error)
{
	const char *word = call_word(call, 0);
	const struct command *row;
	struct list names = { 0 };
	const char *meant;

	for (size_t i = 0; (row = command_at(i)); i++) {
		if (!(row->traits & COMMAND_HIDDEN))
			list_push_text(&names, row->name, call->arena);
	}
	for (const struct topic *topic = topics; topic->name; topic++)
		list_push_text(&names, topic->name, call->arena);
	meant = suggest(word, &names);
	return fail(error, ERROR_USAGE, "there is no help on '%s'; %s", word,
		meant ? arena_format(call->arena, "did you mean '%s'?", meant)
			  : "see 'rapport help'");
}

static bool
run_help(struct call *call, struct error *error)
{
	const struct command *command = command_find(call_word(call, 0));
	const struct topic *topic = topic_find(call_word(call, 0));
	const char *section = call_option(call, "man");
	struct page page = page_for(call);

	if (section) {
		if (!manual_write(&page.text, section, call->surroundings->screen, error))
			return false;
		call_is_data(call);
	} else if (call->words.count == 0) {
		add_overview(&page, call->arena);
	} else if (command) {
		add_command(&page, command, call->arena);
	} else if (topic) {
		add_topic(&page, topic, call->arena);
	} else {
		return fail_subject(call, error);
	}
	return output_text(call->output, &page.text, error);
}

static bool
run_version(struct call *call, struct error *error)
{
	return output_write(call->output, span_of("rapport " PACKAGE_VERSION "\n"), error);
}

static const struct option help_options[] = {
	{ "man", 0, "SECTION", NULL, NULL },
	{ 0 },
};

const struct command help_commands[] = {
	{
		.name = "help",
		.arguments = "[COMMAND]",
		.summary = "explain a command or a topic",
		.help =
			"Explains the command: its words, its options, with examples.  Without one "
			"it lists all of them.  `rapport COMMAND --help` is the same.\n\n"
			"What is no command may be a topic, such as query, fields or formats.",
		.examples = "rapport help move\nrapport help query",
		.options = help_options,
		.traits = COMMAND_BOOKLESS,
		.maximum = 1,
		.completes = "help",
		.run = run_help,
	},
	{
		.name = "version",
		.arguments = "",
		.summary = "tell which version this is",
		.help = "Writes the name and the version, as `rapport --version` does.",
		.examples = "rapport --version",
		.traits = COMMAND_BOOKLESS | COMMAND_HIDDEN,
		.completes = "",
		.run = run_version,
	},
	{ 0 },
};
