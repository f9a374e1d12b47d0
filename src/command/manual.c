#include "command/manual.h"

#include <string.h>

#include "command/options.h"
#include "command/topics.h"

/* Text as roff shows it unchanged: hyphens stay ASCII, so that they can be copied. */
static void
add_roff_bytes(struct text *text, struct span span)
{
	for (size_t i = 0; i < span.length; i++) {
		bool is_line_start = i == 0 || span.start[i - 1] == '\n';

		if (is_line_start && (span.start[i] == '.' || span.start[i] == '\''))
			text_add(text, "\\&");
		if (span.start[i] == '\\')
			text_add(text, "\\e");
		else if (span.start[i] == '-')
			text_add(text, "\\-");
		else
			text_add_char(text, span.start[i]);
	}
}

void
manual_add(struct text *text, const char *string)
{
	add_roff_bytes(text, span_of(string));
}

/* roff begins a sentence on a line of its own, which also spares it two spaces. */
static void
add_sentences(struct text *text, struct span span)
{
	while (span.length > 0) {
		const char *end = memmem(span.start, span.length, ".  ", 3);
		size_t length = end ? (size_t)(end - span.start) + 1 : span.length;

		add_roff_bytes(text, span_make(span.start, length));
		text_add_char(text, '\n');
		length += end ? 2 : 0;
		span = span_make(span.start + length, span.length - length);
	}
}

static void
add_literal(struct text *text, struct span lines)
{
	text_add(text, ".nf\n");
	while (lines.start && lines.length > 0) {
		struct span line = span_split(&lines, '\n');

		add_roff_bytes(text, line);
		text_add_char(text, '\n');
	}
	text_add(text, ".fi\n");
}

/* A line by itself; one that starts with a space is shown as it is. */
static void
add_line(struct text *text, struct span line)
{
	if (line.start[0] == ' ')
		add_literal(text, line);
	else
		add_sentences(text, line);
}

/* An empty line begins a paragraph. */
static void
add_paragraphs(struct text *text, const char *paragraphs)
{
	struct span rest = span_of(paragraphs);
	const char *break_request = "";

	while (rest.start) {
		struct span line = span_split(&rest, '\n');

		if (line.length == 0) {
			break_request = ".IP\n";
			continue;
		}
		text_add(text, break_request);
		add_line(text, line);
		break_request = ".br\n";
	}
}

static void
add_option(struct text *text, const struct option *option)
{
	text_add(text, ".RS\n.TP\n.B ");
	if (option->letter)
		text_add_format(text, "\\-%c\\fR,\\fB ", option->letter);
	text_add(text, "\\-\\-");
	manual_add(text, option->name);
	if (option->argument)
		text_add_format(text, " \\fI%s\\fR", option->argument);
	text_add_char(text, '\n');
	manual_add(text, option->help);
	text_add(text, "\n.RE\n");
}

static void
add_examples(struct text *text, const char *examples)
{
	if (!*examples)
		return;
	text_add(text, ".IP\n");
	add_literal(text, span_of(examples));
}

static void
add_command(struct text *text, const struct command *command)
{
	text_add(text, ".TP\n.B ");
	manual_add(text, command->name);
	if (*command->arguments) {
		text_add(text, " \\fI");
		manual_add(text, command->arguments);
		text_add(text, "\\fR");
	}
	text_add_char(text, '\n');
	add_paragraphs(text, command->help);
	for (const struct option *row = command->options; row && row->name; row++) {
		if (row->help)
			add_option(text, row);
	}
	add_examples(text, command->examples);
}

static void
write_commands(struct text *text, const struct screen *screen)
{
	const char *heading = "";

	(void)screen;
	for (const struct command_group *group = command_groups; group->heading; group++) {
		if (strcmp(heading, group->heading) != 0) {
			text_add(text, ".SS ");
			manual_add(text, group->heading);
			text_add_char(text, '\n');
			heading = group->heading;
		}
		for (const struct command *row = group->commands; row->name; row++) {
			if (!(row->traits & COMMAND_HIDDEN))
				add_command(text, row);
		}
	}
}

static void
write_options(struct text *text, const struct screen *screen)
{
	(void)screen;
	for (const struct global_option *row = global_options; row->option.name; row++) {
		text_add(text, ".TP\n.B ");
		if (row->option.letter)
			text_add_format(text, "\\-%c\\fR,\\fB ", row->option.letter);
		text_add(text, "\\-\\-");
		manual_add(text, row->option.name);
		if (row->option.argument)
			text_add_format(text, " \\fI%s\\fR", row->option.argument);
		text_add_char(text, '\n');
		add_sentences(text, span_of(row->option.help));
	}
}

static void
write_keys(struct text *text, const struct screen *screen)
{
	if (screen)
		screen->write_keys(text);
}

static void
write_topic(struct text *text, const struct topic *topic)
{
	struct arena arena = ARENA_INIT;
	struct list entries = topic_entries(topic, &arena);

	add_sentences(text, span_of(topic->introduction));
	for (size_t i = 0; i < entries.count; i++) {
		const struct topic_entry *entry = list_at(&entries, i, sizeof(*entry));

		text_add(text, *entry->text ? ".TP\n.B " : ".PP\n.B ");
		manual_add(text, entry->term);
		text_add_char(text, '\n');
		add_sentences(text, span_of(entry->text));
	}
	arena_release(&arena);
}

struct manual_section {
	const char *name;
	void (*write)(struct text *text, const struct screen *screen);
};

static const struct manual_section sections[] = {
	{ "commands", write_commands },
	{ "options", write_options },
	{ "keys", write_keys },
	{ 0 },
};

bool
manual_write(struct text *text, const char *section, const struct screen *screen,
	struct error *error)
{
	const struct topic *topic = topic_find(section);

	for (const struct manual_section *row = sections; row->name; row++) {
		if (strcmp(row->name, section) == 0) {
			row->write(text, screen);
			return true;
		}
	}
	if (!topic)
		return fail(error, ERROR_USAGE, "the manual has no section '%s'", section);
	write_topic(text, topic);
	return true;
}
