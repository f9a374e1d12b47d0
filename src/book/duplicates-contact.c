#include "book/duplicates.h"

#include <string.h>

#include "base/utf8.h"

enum {
	GLANCE_LETTERS = 3, /* of the beginning of a word */
	GLANCE_NAMES = 200, /* that are looked at for one word */
	SCRATCH_NAMES = 256,
	ALIKE_LIMIT = 100, /* contacts that are told */
};

const struct field duplicate_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct duplicate_pair, id),
		.help = "The contact that is better kept: KEEP of `merge`." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct duplicate_pair, name), .help = "Its name." },
	{ "otherId", "Other id", FIELD_ID, FIELD_DERIVED,
		offsetof(struct duplicate_pair, other_id),
		.help = "The contact that may be the same: OTHER of `merge`." },
	{ "otherName", "Other", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct duplicate_pair, other_name), .help = "Its name." },
	{ "certainty", "Certainty", FIELD_TEXT, FIELD_DERIVED,
		offsetof(struct duplicate_pair, certainty),
		.help = "certain, likely or possible." },
	{ "points", "Points", FIELD_COUNT, FIELD_DERIVED,
		offsetof(struct duplicate_pair, points),
		.help = "What the reasons add up to: certain from 90, likely from 50." },
	{ "reasons", "Reasons", FIELD_TEXTS, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct duplicate_pair, reasons), .help = "What speaks for it." },
	{ 0 },
};

/* One contact and who may be the same. */
struct alike {
	struct store_txn *txn;
	const struct contact *contact;
	struct date today;
	struct arena *arena;
	struct list ids; /* of struct id: those to compare with */
};

static void
add_id(struct alike *alike, struct id id)
{
	for (size_t i = 0; i < alike->ids.count; i++)
		if (id_equal(*(struct id *)list_at(&alike->ids, i, sizeof(id)), id))
			return;
	if (!id_equal(id, alike->contact->id) && alike->ids.count < ALIKE_LIMIT)
		*(struct id *)list_push(&alike->ids, sizeof(id), alike->arena) = id;
}

/* ------ by address ------ */

static bool
find_forms(struct alike *alike, const struct list *forms, struct error *error)
{
	for (size_t i = 0; i < forms->count; i++) {
		struct list ids = { 0 };

		if (!store_find_address(
				alike->txn, list_text(forms, i), &ids, alike->arena, error))
			return false;
		for (size_t j = 0; j < ids.count; j++)
			add_id(alike, *(struct id *)list_at(&ids, j, sizeof(struct id)));
	}
	return true;
}

static bool
find_addresses(struct alike *alike, struct error *error)
{
	const struct list *phones = &alike->contact->phones;
	struct list forms = { 0 };

	contact_addresses(alike->contact, &forms, alike->arena);
	for (size_t i = 0; i < phones->count; i++)
		contact_address_read(span_of(list_text(phones, i)), &forms, alike->arena);
	return find_forms(alike, &forms, error);
}

/* ------ by name ------ */

static void
weigh(struct alike *alike, const struct likeness_name *own, const struct contact *other,
	struct arena *scratch)
{
	struct likeness_name name = likeness_name(other->name, scratch);

	if (likeness_of(own, &name) != LIKENESS_NONE)
		add_id(alike, other->id);
}

/* Those whose folded name begins so, at most as many as the limit, 0 for all. */
static bool
find_names(struct alike *alike, const struct likeness_name *own, const char *beginning,
	size_t limit, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct store_walk *walk;
	struct contact other;
	enum store_found found = STORE_MISSING;

	if (!store_walk_begin(alike->txn, STORE_BY_NAME, beginning, &walk, error))
		return false;
	for (size_t i = 0; limit == 0 || i < limit; i++) {
		found = store_walk_next(walk, alike->today, &scratch, &other, error);
		if (found != STORE_FOUND)
			break;
		weigh(alike, own, &other, &scratch);
		if (i % SCRATCH_NAMES == SCRATCH_NAMES - 1)
			arena_release(&scratch);
	}
	store_walk_end(walk);
	arena_release(&scratch);
	return found != STORE_FAILED;
}

static const char *
beginning_of(const char *word, struct arena *arena)
{
	size_t length = 0, step;

	for (int i = 0; i < GLANCE_LETTERS && word[length]; i++) {
		(void)utf8_decode(span_of(word + length), &step);
		length += step;
	}
	return arena_copy_bytes(arena, word, length);
}

static bool
find_names_at_a_glance(
	struct alike *alike, const struct likeness_name *own, struct error *error)
{
	struct arena *arena = alike->arena;

	if (!find_names(
			alike, own, utf8_fold(alike->contact->name, arena), GLANCE_NAMES, error))
		return false;
	for (size_t i = 0; i < own->words.count; i++)
		if (!find_names(alike, own, beginning_of(list_text(&own->words, i), arena),
				GLANCE_NAMES, error))
			return false;
	return true;
}

/* ------ both ------ */

static int
compare_pairs(const void *first, const void *second)
{
	const struct duplicate_pair *one = first, *other = second;

	if (one->points != other->points)
		return one->points > other->points ? -1 : 1;
	return id_compare(one->other_id, other->other_id);
}

static bool
compare_with(struct alike *alike, struct id id, struct list *pairs, struct error *error)
{
	struct duplicate duplicate;
	struct contact other;
	enum store_found found =
		store_contact(alike->txn, id, alike->today, alike->arena, &other, error);

	if (found != STORE_FOUND)
		return found == STORE_MISSING;
	duplicate = duplicate_of(alike->contact, &other, alike->arena);
	if (duplicate.certainty == CERTAINTY_NONE)
		return true;
	*(struct duplicate_pair *)list_push(
		pairs, sizeof(struct duplicate_pair), alike->arena) = (struct duplicate_pair){
		.id = alike->contact->id,
		.name = alike->contact->name,
		.other_id = id,
		.other_name = other.name,
		.certainty = certainty_word(duplicate.certainty),
		.points = duplicate.points,
		.reasons = duplicate.reasons,
	};
	return true;
}

bool
duplicates_of(struct store_txn *txn, const struct contact *contact,
	enum duplicate_scope scope, struct date today, struct arena *arena,
	struct list *pairs, struct error *error)
{
	struct alike alike = {
		.txn = txn, .contact = contact, .today = today, .arena = arena
	};
	struct likeness_name own = likeness_name(contact->name, arena);
	bool ok = find_addresses(&alike, error) &&
		(scope == DUPLICATES_THOROUGHLY ? find_names(&alike, &own, "", 0, error)
										: find_names_at_a_glance(&alike, &own, error));

	for (size_t i = 0; ok && i < alike.ids.count; i++)
		ok = compare_with(&alike, *(struct id *)list_at(&alike.ids, i, sizeof(struct id)),
			pairs, error);
	list_sort(pairs, sizeof(struct duplicate_pair), compare_pairs);
	return ok;
}
