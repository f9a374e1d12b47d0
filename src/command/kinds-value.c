#include "command/kinds.h"

#include <string.h>
#include <strings.h>

#include "core/query-term.h"

/* What stands behind the name of a term or field. */
struct value_kind {
	const char *name;
	const char *kind; /* of complete_kinds */
};

/* Other fields follow from their type: days, or the words they may be. */
static const struct value_kind value_kinds[] = {
	{ "archived", "flag" },
	{ "due", "due" },
	{ "has", "field" },
	{ "platform", "platform" },
	{ "stage", "stage" },
	{ "tag", "tag" },
	{ "tags", "tag" },
	{ 0 },
};

static const char *
kind_of_values(const char *name, const struct field *field)
{
	for (const struct value_kind *row = value_kinds; row->name; row++) {
		if (strcasecmp(row->name, name) == 0)
			return row->kind;
	}
	if (field && (field->kind == FIELD_DATE || field->kind == FIELD_MOMENT))
		return "date";
	return name;
}

const char *
completing_values(const char *name)
{
	return kind_of_values(name, field_find(contact_fields, span_of(name)));
}

/* Puts the part that is typed already in front of each value. */
static void
fill_behind(struct completing *completing, size_t typed_length, const char *kind)
{
	struct arena *arena = completing->call->arena;
	const char *head = arena_copy_bytes(arena, completing->typed, typed_length);
	struct completing values = {
		.call = completing->call,
		.typed = completing->typed + typed_length,
	};

	completing_fill(&values, kind);
	for (size_t i = 0; i < values.candidates.count; i++) {
		const struct candidate *value = list_at(&values.candidates, i, sizeof(*value));

		completing_add(
			completing, arena_format(arena, "%s%s", head, value->value), value->remark);
	}
}

/* Where the last of several values begins. */
static size_t
value_start(const char *typed, size_t first)
{
	const char *comma = strrchr(typed + first, ',');
	size_t start = comma ? (size_t)(comma + 1 - typed) : first;

	return start + strspn(typed + start, " +-");
}

/* ------ queries ------ */

static bool
is_number(const struct field *field)
{
	return field->kind == FIELD_COUNT || field->kind == FIELD_HUNDREDTHS ||
		field->kind == FIELD_MONEY || field->kind == FIELD_MONIES;
}

static void
fill_query_values(struct completing *completing, size_t sign)
{
	const char *typed = completing->typed;
	size_t dash = *typed == '-';
	const char *name =
		arena_copy_bytes(completing->call->arena, typed + dash, sign - dash);
	struct query_subject subject = query_subject_find(span_of(name));
	size_t first = sign + strspn(typed + sign, ":=<>");
	bool is_day = typed[sign] != ':' && strcmp(subject.name, "due") == 0;

	fill_behind(completing, value_start(typed, first),
		is_day ? "date" : kind_of_values(name, subject.field));
}

void
completing_query(struct completing *completing)
{
	struct arena *arena = completing->call->arena;
	const char *dash = *completing->typed == '-' ? "-" : "";
	size_t sign = strcspn(completing->typed, ":=<>");

	if (completing->typed[sign]) {
		fill_query_values(completing, sign);
		return;
	}
	for (const struct query_term *term = query_terms; term->name; term++)
		completing_add(
			completing, arena_format(arena, "%s%s:", dash, term->name), term->help);
	for (const struct field *field = contact_fields; field->name; field++) {
		if (field->uses & FIELD_TERM)
			completing_add(completing,
				arena_format(
					arena, "%s%s%s", dash, field->name, is_number(field) ? ">" : ":"),
				field->label);
	}
}

/* ------ assignments ------ */

void
completing_assignments(struct completing *completing)
{
	struct arena *arena = completing->call->arena;
	size_t sign = strcspn(completing->typed, "=");
	const char *name = arena_copy_bytes(arena, completing->typed, sign);

	if (completing->typed[sign]) {
		fill_behind(completing, value_start(completing->typed, sign + 1),
			completing_values(name));
		return;
	}
	for (const struct field *field = contact_fields; field->name; field++) {
		if (field->uses & FIELD_EDITABLE)
			completing_add(
				completing, arena_format(arena, "%s=", field->name), field->label);
	}
}
