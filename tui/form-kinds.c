#include "tui/form-parts.h"

#include <string.h>

#include "command/options.h"

/* ------ records ------ */

static void *
make_contact(const struct form_kind *kind, struct arena *arena)
{
	struct contact *contact = arena_alloc(arena, kind->size);

	*contact = contact_make("");
	return contact;
}

static void *
make_interaction(const struct form_kind *kind, struct arena *arena)
{
	struct interaction *interaction = arena_alloc(arena, kind->size);

	*interaction = interaction_make();
	return interaction;
}

static void *
make_followup(const struct form_kind *kind, struct arena *arena)
{
	struct followup *followup = arena_alloc(arena, kind->size);

	field_fill(followup_fields, followup);
	return followup;
}

static bool
check_contact(const void *record, struct error *error)
{
	return contact_check(record, error);
}

static bool
check_interaction(const void *record, struct error *error)
{
	return interaction_check(record, error);
}

/* What is lacking is told by the form itself, where it is needed. */
static void
complete_contact(void *record, struct date today)
{
	struct contact *contact = record;

	(void)today;
	contact->name = *contact->name ? contact->name : "?";
	contact->stage = *contact->stage ? contact->stage : "new";
}

static void
complete_interaction(void *record, struct date today)
{
	struct interaction *interaction = record;

	interaction->type = *interaction->type ? interaction->type : "note";
	interaction->date = date_is_known(interaction->date) ? interaction->date : today;
}

/* ------ inputs ------ */

static const struct form_row *
row_of(const struct form_kind *kind, const char *field)
{
	for (const struct form_row *row = kind->rows; row->field; row++)
		if (strcmp(row->field, field) == 0)
			return row;
	return NULL;
}

/* The option of the command that sets the field. */
static const struct option_row *
option_of(const struct list *options, const struct field *field)
{
	for (size_t i = 0; i < options->count; i++) {
		const struct option_row *row = list_at(options, i, sizeof(*row));

		if (row->global)
			continue;
		if (row->field == field ||
			(!row->field && strcmp(row->option.name, field->name) == 0))
			return row;
	}
	return NULL;
}

static void
add_input(struct form *form, const struct form_row *row, const struct field *field,
	const struct list *options)
{
	const struct option_row *option = option_of(options, field);
	struct form_input *input = &form->inputs[form->count++];

	*input = (struct form_input){
		.field = field,
		.row = row,
		.label = row->label ? row->label : field->label,
		.option = option ? option->option.name : field->name,
		.completes = option && option->option.completes ? option->option.completes : "",
		.input = INPUT_INIT,
		.wrong = "",
		.meaning = "",
	};
	if (row->completes)
		input->completes = row->completes;
	input->before = row->start ? row->start : form_show(field, form->base, &form->own);
	input_set(&input->input, input->before);
}

/* All that can be edited and have no row of their own. */
static void
add_others(struct form *form, const struct form_row *others, const struct list *options)
{
	const struct form_kind *kind = form->kind;

	for (const struct field *field = kind->fields; field->name; field++)
		if (field->uses & FIELD_EDITABLE && !row_of(kind, field->name))
			add_input(form, others, field, options);
}

static size_t
count_fields(const struct field *fields)
{
	size_t count = 0;

	while (fields[count].name)
		count++;
	return count;
}

void
form_make_inputs(struct form *form)
{
	const struct form_kind *kind = form->kind;
	struct list options = options_of(command_find(kind->options_of), &form->own);

	form->inputs =
		arena_alloc(&form->own, (count_fields(kind->fields) + 1) * sizeof(*form->inputs));
	for (const struct form_row *row = kind->rows; row->field; row++) {
		if (*row->field)
			add_input(form, row, field_find(kind->fields, span_of(row->field)), &options);
		else
			add_others(form, row, &options);
	}
}

/* ------ rows ------ */

static const struct form_row add_rows[] = {
	{ "name", FORM_WORD, FORM_NEEDED, NULL, NULL, NULL },
	{ "stage", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ 0 },
};

static const struct form_row edit_rows[] = {
	{ "name", FORM_ASSIGNMENT, FORM_NEEDED, NULL, NULL, NULL },
	{ "", FORM_ASSIGNMENT, FORM_OPTIONAL, NULL, NULL, NULL },
	{ 0 },
};

static const struct form_row log_rows[] = {
	{ "type", FORM_WORD, FORM_NEEDED, NULL, NULL, "type" },
	{ "date", FORM_OPTION, FORM_OPTIONAL, NULL, "today", NULL },
	{ "amount", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "notes", FORM_WORD, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "rating", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "direction", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "platform", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ "fee", FORM_OPTION, FORM_OPTIONAL, NULL, NULL, NULL },
	{ 0 },
};

static const struct form_row follow_rows[] = {
	{ "due", FORM_WORD, FORM_NEEDED, "When", NULL, "date" },
	{ "text", FORM_WORD, FORM_OPTIONAL, "What to do", NULL, NULL },
	{ 0 },
};

static const struct form_row snooze_rows[] = {
	{ "due", FORM_WORD, FORM_NEEDED, "Until", NULL, "date" },
	{ "reason", FORM_WORD, FORM_OPTIONAL, NULL, NULL, NULL },
	{ 0 },
};

const struct form_kind form_kinds[] = {
	{
		.command = "add",
		.title = "New contact",
		.fields = contact_fields,
		.rows = add_rows,
		.options_of = "add",
		.make = make_contact,
		.size = sizeof(struct contact),
		.check = check_contact,
		.complete = complete_contact,
		.about = FORM_NOBODY,
	},
	{
		.command = "edit",
		.title = "Edit %s",
		.fields = contact_fields,
		.rows = edit_rows,
		.options_of = "add",
		.make = make_contact,
		.size = sizeof(struct contact),
		.check = check_contact,
		.complete = complete_contact,
		.about = FORM_CONTACTS,
	},
	{
		.command = "log",
		.title = "Log what happened with %s",
		.fields = interaction_fields,
		.rows = log_rows,
		.options_of = "log",
		.make = make_interaction,
		.size = sizeof(struct interaction),
		.check = check_interaction,
		.complete = complete_interaction,
		.about = FORM_CONTACTS,
	},
	{
		.command = "follow",
		.title = "Follow up with %s",
		.fields = followup_fields,
		.rows = follow_rows,
		.options_of = "follow",
		.make = make_followup,
		.size = sizeof(struct followup),
		.about = FORM_CONTACTS,
	},
	{
		.command = "snooze",
		.title = "Snooze until another day",
		.fields = followup_fields,
		.rows = snooze_rows,
		.options_of = "snooze",
		.make = make_followup,
		.size = sizeof(struct followup),
		.about = FORM_FOLLOW_UP,
	},
	{ 0 },
};
