#include "core/enriched.h"

#include <string.h>

#include "base/text.h"

static const struct enriched *
entry_at(const struct list *enriched, size_t index)
{
	return list_at(enriched, index, sizeof(struct enriched));
}

const struct enriched *
enriched_find(const struct list *enriched, const char *field)
{
	for (size_t i = 0; i < enriched->count; i++)
		if (strcmp(entry_at(enriched, i)->field, field) == 0)
			return entry_at(enriched, i);
	return NULL;
}

/* What the contact has under that name, whether a field or a custom member. */
static const char *
value_of(const struct contact *contact, const char *name, struct arena *arena)
{
	const struct field *field = field_find(contact_fields, span_of(name));
	const struct custom *member = custom_find(&contact->custom, name);

	return field ? field_show(field, contact, arena) : member ? member->json : "";
}

static bool
is_same(const struct contact *one, const struct contact *other, const char *name,
	struct arena *arena)
{
	return strcmp(value_of(one, name, arena), value_of(other, name, arena)) == 0;
}

static void
add(struct list *enriched, const struct enriched *entry, struct arena *arena)
{
	*(struct enriched *)list_push(enriched, sizeof(*entry), arena) = *entry;
}

static bool
has_entry(const struct list *enriched, const struct enriched *entry)
{
	const struct enriched *other = enriched_find(enriched, entry->field);

	return other && strcmp(other->source, entry->source) == 0 &&
		date_compare(other->date, entry->date) == 0;
}

void
enriched_settle(const struct contact *before, struct contact *after, struct arena *arena)
{
	struct list kept = { 0 };

	for (size_t i = 0; i < after->enriched.count; i++) {
		const struct enriched *entry = entry_at(&after->enriched, i);
		bool is_new = !has_entry(&before->enriched, entry);

		if (*value_of(after, entry->field, arena) &&
			(is_new || is_same(before, after, entry->field, arena)))
			add(&kept, entry, arena);
	}
	after->enriched = kept;
}

static void
unite_from(struct list *all, const struct contact *side, const struct contact *into,
	struct arena *arena)
{
	for (size_t i = 0; i < side->enriched.count; i++) {
		const struct enriched *entry = entry_at(&side->enriched, i);

		if (!enriched_find(all, entry->field) && is_same(side, into, entry->field, arena))
			add(all, entry, arena);
	}
}

struct list
enriched_unite(const struct contact *keep, const struct contact *other,
	const struct contact *into, struct arena *arena)
{
	struct list all = { 0 };

	unite_from(&all, keep, into, arena);
	unite_from(&all, other, into, arena);
	return all;
}

const char *
enriched_show(const struct list *enriched, struct arena *arena)
{
	struct text text = TEXT_INIT;
	char day[DATE_TEXT_SIZE];

	for (size_t i = 0; i < enriched->count; i++) {
		const struct enriched *entry = entry_at(enriched, i);

		date_format(entry->date, day);
		text_add_format(
			&text, "%s%s: %s, %s", i ? "\n" : "", entry->field, entry->source, day);
	}
	return text_take(&text, arena);
}

const struct field enriched_fields[] = {
	{ "field", "Field", FIELD_TEXT, FIELD_STORED, offsetof(struct enriched, field),
		.help = "The field, or the custom member, that was filled." },
	{ "source", "Source", FIELD_TEXT, FIELD_STORED, offsetof(struct enriched, source),
		.help = "The file or the command that its value came from." },
	{ "date", "Day", FIELD_DATE, FIELD_STORED, offsetof(struct enriched, date),
		.help = "The day it was filled in." },
	{ 0 },
};
