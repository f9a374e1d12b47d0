#include "core/enrich.h"

#include <string.h>

#include "base/utf8.h"
#include "core/enriched.h"
#include "core/merge.h"

/* A contact being enriched. */
struct enriching {
	const struct contact *contact, *offered;
	const struct enrich_source *source;
	struct enrich_result *result;
	struct arena *arena;
};

/* Fields that follow from what happened; why they are not filled in. */
static const struct told_row {
	const char *field;
	const char *reason;
} told_rows[] = {
	{ "stage", "`move` changes it" },
	{ "openingRevenue", "it is not filled in; `edit` sets it" },
	{ "openingInteractions", "it is not filled in; `edit` sets it" },
	{ 0 },
};

static const struct told_row *
told_row_of(const struct field *field)
{
	const struct told_row *row = told_rows;

	while (row->field && strcmp(row->field, field->name) != 0)
		row++;
	return row->field ? row : NULL;
}

static bool
is_equal_folded(const char *one, const char *other, struct arena *arena)
{
	return strcmp(utf8_fold(one, arena), utf8_fold(other, arena)) == 0;
}

/* Whether they are the same address in two notations. */
static bool
share_form(const char *one, const char *other, struct arena *arena)
{
	struct list first = { 0 }, second = { 0 };

	contact_address_read(span_of(one), &first, arena);
	contact_address_read(span_of(other), &second, arena);
	for (size_t i = 0; i < first.count; i++)
		if (list_has_text(&second, list_text(&first, i)))
			return true;
	return false;
}

static bool
has_text(const struct list *texts, const char *text, struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++)
		if (is_equal_folded(list_text(texts, i), text, arena) ||
			share_form(list_text(texts, i), text, arena))
			return true;
	return false;
}

static void
add_value(struct list *values, const struct enrich_value *value, struct arena *arena)
{
	*(struct enrich_value *)list_push(values, sizeof(*value), arena) = *value;
}

static void
add_conflict(struct enriching *enriching, const char *field, const char *value,
	const char *offered, const char *reason)
{
	add_value(&enriching->result->conflicts,
		&(struct enrich_value){ field, value, offered, reason }, enriching->arena);
}

static void
add_filled(struct enriching *enriching, const char *field, const char *value)
{
	struct contact *into = &enriching->result->contact;

	add_value(&enriching->result->filled, &(struct enrich_value){ field, value, "", "" },
		enriching->arena);
	*(struct enriched *)list_push(
		&into->enriched, sizeof(struct enriched), enriching->arena) =
		(struct enriched){ field, enriching->source->name, enriching->source->day };
}

/* What a list lacks of what is offered. */
static void
tell_texts(struct enriching *enriching, const struct field *field)
{
	const struct list *known = field_value(field, enriching->contact);
	const struct list *offered = field_value(field, enriching->offered);
	const char *value = field_show(field, enriching->contact, enriching->arena);

	for (size_t i = 0; i < offered->count; i++)
		if (!has_text(known, list_text(offered, i), enriching->arena))
			add_conflict(enriching, field->name, value, list_text(offered, i), "");
}

static void
tell_value(struct enriching *enriching, const struct field *field, const char *reason)
{
	const char *value = field_show(field, enriching->contact, enriching->arena);
	const char *offered = field_show(field, enriching->offered, enriching->arena);

	if (!is_equal_folded(value, offered, enriching->arena))
		add_conflict(enriching, field->name, value, offered, reason);
}

static void
take(struct enriching *enriching, const struct field *field)
{
	const struct told_row *told = told_row_of(field);

	if (field_is_absent(field, enriching->offered))
		return;
	if (told)
		tell_value(enriching, field, told->reason);
	else if (!(field->uses & FIELD_EDITABLE))
		return;
	else if (field_is_absent(field, enriching->contact)) {
		merge_fill(&enriching->result->contact, enriching->offered, field);
		add_filled(enriching, field->name,
			field_show(field, enriching->offered, enriching->arena));
	} else if (field->kind == FIELD_TEXTS)
		tell_texts(enriching, field);
	else
		tell_value(enriching, field, "");
}

static void
take_custom(struct enriching *enriching, const struct custom *member)
{
	struct contact *into = &enriching->result->contact;
	const struct custom *known = custom_find(&into->custom, member->name);

	if (known && strcmp(known->json, member->json) != 0)
		add_conflict(enriching, member->name, known->json, member->json, "");
	if (known)
		return;
	merge_add_custom(&into->custom, member->name, member->json, enriching->arena);
	add_filled(enriching, member->name, member->json);
}

/* Lists grow in the result, so they are copies. */
static struct list
copied(const struct list *list, size_t size, struct arena *arena)
{
	struct list copy = { 0 };

	for (size_t i = 0; i < list->count; i++)
		memcpy(list_push(&copy, size, arena), list_at(list, i, size), size);
	return copy;
}

struct enrich_result
enrich_contact(const struct contact *contact, const struct contact *offered,
	const struct enrich_source *source, struct arena *arena)
{
	struct enrich_result result = { .contact = *contact };
	struct enriching enriching = { contact, offered, source, &result, arena };

	result.contact.custom = copied(&contact->custom, sizeof(struct custom), arena);
	result.contact.enriched = copied(&contact->enriched, sizeof(struct enriched), arena);
	for (const struct field *field = contact_fields; field->name; field++)
		if (field->uses & FIELD_STORED && field->kind != FIELD_CUSTOM)
			take(&enriching, field);
	for (size_t i = 0; i < offered->custom.count; i++)
		take_custom(&enriching, list_at(&offered->custom, i, sizeof(struct custom)));
	return result;
}

/* Both lists of values and the entries begin with the name of the field. */
static void
drop(struct list *list, size_t size, const char *field)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++) {
		const char *const *name = list_at(list, i, size);

		if (strcmp(*name, field) != 0)
			memmove(list_at(list, kept++, size), name, size);
	}
	list->count = kept;
}

void
enrich_withhold(struct enrich_result *result, const struct contact *contact,
	const struct field *field, const char *reason, struct arena *arena)
{
	const struct enrich_value value = {
		field->name,
		field_show(field, contact, arena),
		field_show(field, &result->contact, arena),
		reason,
	};

	drop(&result->filled, sizeof(struct enrich_value), field->name);
	drop(&result->contact.enriched, sizeof(struct enriched), field->name);
	add_value(&result->conflicts, &value, arena);
	merge_fill(&result->contact, contact, field);
}
