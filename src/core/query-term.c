#include "core/query-term.h"

#include "base/utf8.h"
#include "core/nearest.h"

#include <string.h>

/* A field that is asked about in its own way. */
static const struct peculiar {
	const char *field;
	const struct query_kind *kind;
} peculiars[] = {
	{ "nextDue", &query_due },
	{ "phones", &query_digits },
	{ "platform", &query_platform },
	{ "quiet", &query_quiet },
	{ "stage", &query_stage },
	{ "tags", &query_whole },
	{ 0 },
};

/* The others, by the kind of field; what has none cannot be asked about. */
static const struct query_kind *const usual[] = {
	[FIELD_TEXT] = &query_part,
	[FIELD_PROSE] = &query_part,
	[FIELD_WORD] = &query_choice,
	[FIELD_TEXTS] = &query_part,
	[FIELD_DATE] = &query_day,
	[FIELD_MOMENT] = &query_day,
	[FIELD_MONEY] = &query_money,
	[FIELD_MONIES] = &query_money,
	[FIELD_COUNT] = &query_number,
	[FIELD_HUNDREDTHS] = &query_number,
	[FIELD_FLAG] = &query_flag,
	[FIELD_CUSTOM] = NULL,
};

/* Where plain words are sought. */
static const char *const word_fields[] = { "name", "company", "notes", NULL };

const struct query_term query_terms[] = {
	{ "tag", "tag:vip", "Has the tag.", "tags" },
	{ "email", "email:@example.com", "An e-mail address contains the text.", "emails" },
	{ "phone", "phone:1234", "A phone number contains the digits.", "phones" },
	{ "channel", "channel:telegram", "A channel address contains the text.", "channels" },
	{ "due", "due<7d", "The next follow-up is due before, by or after a day.",
		"nextDue" },
	{ "has", "has:email", "The field is not empty.", "" },
	{ 0 },
};

static const struct query_kind *
kind_of(const struct field *field)
{
	for (const struct peculiar *row = peculiars; row->field; row++) {
		if (strcmp(row->field, field->name) == 0)
			return row->kind;
	}
	return usual[field->kind];
}

/* A row without a field is has:, whose values name the fields. */
static struct query_subject
special_subject(const struct query_term *term)
{
	if (!*term->field)
		return (struct query_subject){ .name = term->name, .kind = &query_has };
	const struct field *field = field_find(contact_fields, span_of(term->field));
	return (struct query_subject){
		.name = term->name,
		.field = field,
		.kind = kind_of(field),
	};
}

struct query_subject
query_subject_find(struct span name)
{
	for (const struct query_term *term = query_terms; term->name; term++) {
		if (name.length == strlen(term->name) &&
			strncasecmp(name.start, term->name, name.length) == 0)
			return special_subject(term);
	}
	const struct field *field = field_find(contact_fields, name);
	if (!field || !(field->uses & FIELD_TERM))
		return (struct query_subject){ .name = "" };
	return (struct query_subject){
		.name = field->name,
		.field = field,
		.kind = kind_of(field),
	};
}

/* The term found so far that is spelled most like a typed name. */
struct nearest {
	const char *typed; /* folded */
	const char *name;
	int distance;
};

static void
consider(struct nearest *nearest, const char *name, struct arena *arena)
{
	int distance = nearest_distance(nearest->typed, utf8_fold(name, arena));

	if (nearest->name && distance >= nearest->distance)
		return;
	nearest->name = name;
	nearest->distance = distance;
}

const char *
query_subject_nearest(const char *name, struct arena *arena)
{
	struct nearest nearest = { .typed = utf8_fold(name, arena) };

	for (const struct query_term *term = query_terms; term->name; term++)
		consider(&nearest, term->name, arena);
	for (const struct field *field = contact_fields; field->name; field++) {
		if (field->uses & FIELD_TERM)
			consider(&nearest, field->name, arena);
	}
	return nearest.name;
}

static bool
is_on_card(const struct field *field)
{
	return field->uses & FIELD_CARD;
}

static bool
words_need_record(void)
{
	for (size_t i = 0; word_fields[i]; i++) {
		if (!is_on_card(field_find(contact_fields, span_of(word_fields[i]))))
			return true;
	}
	return false;
}

bool
query_test_needs_record(const struct query_test *test)
{
	if (test->kind == &query_words)
		return words_need_record();
	if (test->field)
		return !is_on_card(test->field);
	for (size_t i = 0; i < test->operands.count; i++) {
		const struct query_operand *operand =
			list_at(&test->operands, i, sizeof *operand);

		if (!is_on_card(operand->field))
			return true;
	}
	return false;
}

bool
query_refuse(const struct query_test *test, struct error *error)
{
	return fail(error, ERROR_USAGE, "'%s': %s takes %s", test->token, test->name,
		test->kind->accepts);
}
