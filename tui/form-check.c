#include "tui/form-parts.h"

#include <string.h>

#include "book/change.h"
#include "core/settings.h"
#include "format/human.h"

/* What was typed into one input and what it came to. */
struct reading {
	const struct form *form;
	const struct form_input *input;
	const void *record;
	const char *typed;
	struct arena *arena;
};

const char *
form_show(const struct field *field, const void *record, struct arena *arena)
{
	const char *const *text = field_value(field, record);

	/* Prose keeps its lines. */
	return field->kind == FIELD_PROSE ? *text : field_show(field, record, arena);
}

bool
form_is_changed(const struct form_input *input)
{
	return strcmp(input->input.text.bytes, input->before) != 0;
}

bool
form_has_changes(const struct form *form)
{
	for (size_t i = 0; i < form->count; i++)
		if (form_is_changed(&form->inputs[i]))
			return true;
	return false;
}

bool
form_is_for_several(const struct form *form)
{
	return form->subject.ids.count > 1;
}

/* ------ what is meant ------ */

static const char *
say_date(const struct reading *reading)
{
	static const char *const days[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
	struct date today = reading->form->view.session->today;
	const struct date *date = field_value(reading->input->field, reading->record);
	char day[DATE_TEXT_SIZE];

	if (!date_is_known(*date))
		return "";
	date_format(*date, day);
	return arena_format(reading->arena, "%s %s, %s", day, days[date_weekday(*date)],
		human_day(*date, today, reading->arena));
}

/* As it will be shown, when that is not what was typed. */
static const char *
say_shown(const struct reading *reading)
{
	const char *shown = form_show(reading->input->field, reading->record, reading->arena);

	return strcmp(shown, reading->typed) == 0 ? "" : shown;
}

/* Only where something is added or taken away it is not plain what comes of it. */
static const char *
say_texts(const struct reading *reading)
{
	bool is_change = strchr("+-", *reading->typed) && *reading->typed;

	return is_change && !form_is_for_several(reading->form) ? say_shown(reading) : "";
}

static const char *(*const by_kind[FIELD_CUSTOM + 1])(const struct reading *reading) = {
	[FIELD_DATE] = say_date,
	[FIELD_MONEY] = say_shown,
	[FIELD_MONIES] = say_shown,
	[FIELD_TEXTS] = say_texts,
};

static const char *
say_stage(const struct reading *reading)
{
	struct error error = ERROR_INIT;
	const struct stage *stage =
		change_stage(reading->form->view.session->settings, "", reading->typed, &error);

	error_release(&error);
	return stage ? stage->label : "";
}

static const char *
say_type(const struct reading *reading)
{
	const struct interaction *interaction = reading->record;
	const struct interaction_type *type =
		interaction_type_find(field_fold(interaction->type, reading->arena));

	return type ? type->help : "A type of your own.";
}

static const char *
say_platform(const struct reading *reading)
{
	const struct list *platforms = &reading->form->view.session->settings->platforms;
	const char *folded = field_fold(reading->typed, reading->arena);

	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof(*platform));

		if (strcmp(platform->id, folded) == 0)
			return platform->label;
	}
	return "a platform of your own";
}

struct sense {
	const char *completes;
	const char *(*say)(const struct reading *reading);
};

static const struct sense senses[] = {
	{ "platform", say_platform },
	{ "stage", say_stage },
	{ "type", say_type },
	{ 0 },
};

static const char *
meaning_of(const struct reading *reading)
{
	if (!*reading->typed)
		return "";
	for (const struct sense *sense = senses; sense->completes; sense++)
		if (strcmp(sense->completes, reading->input->completes) == 0)
			return sense->say(reading);
	return by_kind[reading->input->field->kind]
		? by_kind[reading->input->field->kind](reading)
		: "";
}

/* ------ what is wrong ------ */

bool
form_is_blank(const struct form_input *input)
{
	return span_trim(span_of(input->input.text.bytes)).length == 0;
}

/* Whether the input says anything about the field at all. */
static bool
is_said(const struct form *form, const struct form_input *input)
{
	if (form_is_for_several(form))
		return !form_is_blank(input);
	return form_is_changed(input) || input->row->start;
}

/* A stage is no field that can be typed as it is: the pipeline says what it may be. */
static bool
read_stage(const struct form *form, const struct form_input *input, struct error *error)
{
	const char *typed = input->input.text.bytes;

	return strcmp(input->completes, "stage") != 0 || form_is_blank(input) ||
		change_stage(form->view.session->settings, "", typed, error);
}

/* The currency of a fee is that of the amount. */
static const char *
currency_for(const struct form *form, const struct field *field, const void *record)
{
	const char *base = form->view.session->settings->money.base;

	if (!(field->uses & FIELD_SHARES))
		return base;
	for (const struct field *first = form->kind->fields; first->name; first++) {
		if (first->kind == FIELD_MONEY) {
			const struct money *money = field_value(first, record);

			return *money->currency ? money->currency : base;
		}
	}
	return base;
}

static bool
read_input(const struct form *form, const struct form_input *input, void *record,
	struct arena *arena, struct error *error)
{
	const struct field_context context = {
		.today = form->view.session->today,
		.base_currency = currency_for(form, input->field, record),
		.arena = arena,
	};

	return read_stage(form, input, error) &&
		field_read(
			input->field, record, span_of(input->input.text.bytes), &context, error);
}

static void *
copy_of_base(const struct form *form, struct arena *arena)
{
	void *record = arena_alloc(arena, form->kind->size);

	memcpy(record, form->base, form->kind->size);
	return record;
}

void *
form_record(const struct form *form, struct arena *arena)
{
	void *record = copy_of_base(form, arena);
	struct error error = ERROR_INIT;

	for (size_t i = 0; i < form->count; i++) {
		if (is_said(form, &form->inputs[i]))
			read_input(form, &form->inputs[i], record, arena, &error);
		error_release(&error);
	}
	return record;
}

bool
form_reread(
	struct form *form, struct form_input *input, const char *was, struct error *error)
{
	input->before = arena_copy(&form->own, was);
	input_set(&input->input, was);
	return read_input(form, input, form->base, &form->based, error);
}

/* The message without the name of the field, which stands beside it anyway. */
static const char *
without_name(const struct form_input *input, const char *message)
{
	size_t length = strlen(input->field->name);

	if (strncmp(message, input->field->name, length) != 0 || message[length] != ':')
		return message;
	return message + length + 1 + (message[length + 1] == ' ');
}

struct form_input *
form_input_of(struct form *form, const char *message)
{
	for (size_t i = 0; i < form->count; i++)
		if (without_name(&form->inputs[i], message) != message)
			return &form->inputs[i];
	return NULL;
}

static void
check_input(struct form *form, struct form_input *input, void *record)
{
	struct error error = ERROR_INIT;
	const struct reading reading = { form, input, record, input->input.text.bytes,
		&form->checked };

	input->wrong = input->meaning = "";
	if (is_said(form, input) && !read_input(form, input, record, &form->checked, &error))
		input->wrong = arena_copy(&form->checked, without_name(input, error.message));
	else if (is_said(form, input))
		input->meaning = meaning_of(&reading);
	if (form->has_tried && input->row->need == FORM_NEEDED &&
		!form_is_for_several(form) && form_is_blank(input))
		input->wrong = "this is needed";
	error_release(&error);
}

/* What each input holds may be right, and not right together. */
static void
check_whole(struct form *form, void *record)
{
	struct error error = ERROR_INIT;
	struct form_input *input;

	if (!form->kind->check)
		return;
	form->kind->complete(record, form->view.session->today);
	if (!form->kind->check(record, &error)) {
		input = form_input_of(form, error.message);
		if (input && !*input->wrong && form_is_changed(input))
			input->wrong = arena_copy(&form->checked, without_name(input, error.message));
	}
	error_release(&error);
}

void
form_check(struct form *form)
{
	void *record;

	arena_release(&form->checked);
	record = copy_of_base(form, &form->checked);
	for (size_t i = 0; i < form->count; i++)
		check_input(form, &form->inputs[i], record);
	check_whole(form, record);
}

struct form_input *
form_first_wrong(struct form *form)
{
	for (size_t i = 0; i < form->count; i++)
		if (*form->inputs[i].wrong)
			return &form->inputs[i];
	return NULL;
}
