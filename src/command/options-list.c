#include "command/options.h"

#include <ctype.h>
#include <string.h>

#include "core/contact.h"

static const struct option no_options[] = { { 0 } };

/* What the argument of a field's option is called; "TEXT" where nothing is said. */
static const char *const argument_names[] = {
	[FIELD_MONEY] = "AMOUNT",
	[FIELD_DATE] = "DATE",
	[FIELD_COUNT] = "N",
	[FIELD_FLAG] = "YES",
	[FIELD_CUSTOM] = NULL,
};

bool
option_is_for(const struct global_option *global, const struct command *command)
{
	return !command || !global->traits || command->traits & global->traits;
}

static bool
is_listed(const struct list *rows, const char *name)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct option_row *row = list_at(rows, i, sizeof(*row));

		if (strcmp(row->option.name, name) == 0)
			return true;
	}
	return false;
}

static void
add_row(struct list *rows, const struct option_row *row, struct arena *arena)
{
	struct option_row *added;

	if (is_listed(rows, row->option.name))
		return;
	added = list_push(rows, sizeof(*added), arena);
	*added = *row;
}

/* "responseSpeed" is --response-speed; each of "tags" is one --tag. */
static const char *
option_name(const struct field *field, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const char *byte = field->name; *byte; byte++) {
		if (isupper((unsigned char)*byte))
			text_add_char(&text, '-');
		text_add_char(&text, (char)tolower((unsigned char)*byte));
	}
	if (field->kind == FIELD_TEXTS)
		text_cut(&text, text.length - 1);
	return text_take(&text, arena);
}

static const char *
argument_name(const struct field *field)
{
	const char *name = argument_names[field->kind];

	return name ? name : "TEXT";
}

static void
add_field(struct list *rows, const struct field *field, struct arena *arena)
{
	struct option_row row = { .field = field };

	row.option.name = option_name(field, arena);
	row.option.argument = argument_name(field);
	row.option.completes =
		field->words ? arena_format(arena, "word:%s", field->name) : row.option.name;
	row.option.help = field->help;
	add_row(rows, &row, arena);
}

static void
add_fields(struct list *rows, const struct command *command, struct arena *arena)
{
	if (!command || !(command->traits & COMMAND_FIELDS))
		return;
	for (const struct field *field = contact_fields; field->name; field++) {
		/* The name is the command's word. */
		if (field->uses & FIELD_EDITABLE && strcmp(field->name, "name") != 0)
			add_field(rows, field, arena);
	}
}

struct list
options_of(const struct command *command, struct arena *arena)
{
	const struct option *own =
		command && command->options ? command->options : no_options;
	struct list rows = { 0 };

	for (; own->name; own++)
		add_row(&rows, &(struct option_row){ .option = *own }, arena);
	add_fields(&rows, command, arena);
	for (const struct global_option *row = global_options; row->option.name; row++) {
		if (option_is_for(row, command))
			add_row(&rows, &(struct option_row){ .option = row->option, .global = row },
				arena);
	}
	return rows;
}

const struct option_row *
options_named(const struct list *rows, struct span name)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct option_row *row = list_at(rows, i, sizeof(*row));

		if (span_is(name, row->option.name))
			return row;
		if (row->field && span_is(name, row->field->name))
			return row;
	}
	return NULL;
}

const struct option_row *
options_lettered(const struct list *rows, char letter)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct option_row *row = list_at(rows, i, sizeof(*row));

		if (letter && row->option.letter == letter)
			return row;
	}
	return NULL;
}

const char *
options_usage(const struct command *command, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, command->name);
	if (*command->arguments)
		text_add_format(&text, " %s", command->arguments);
	for (const struct option *row = command->options; row && row->name; row++) {
		if (!row->help)
			continue;
		text_add_format(&text, " [--%s", row->name);
		if (row->argument)
			text_add_format(&text, " %s", row->argument);
		text_add(&text, "]");
	}
	if (command->traits & COMMAND_FIELDS)
		text_add(&text, " [--FIELD VALUE]...");
	return text_take(&text, arena);
}
