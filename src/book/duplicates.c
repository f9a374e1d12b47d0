#include "book/duplicates-parts.h"

#include "base/clock.h"

#include <stdlib.h>
#include <string.h>

enum {
	STRIDE = 32,
	PERCENT = 100,
	STEPS = 3,
	SURELY_NATIONAL = 10, /* digits from which a number has a national form, too */
};

/* What is done one after another. */
enum search_step { SEARCH_READING, SEARCH_PAIRING, SEARCH_COMPARING, SEARCH_DONE };

struct duplicate_search {
	struct date today;
	enum certainty least;
	enum search_step step;
	size_t place;    /* in the step: contacts read or paired, pairs compared */
	int64_t total;   /* contacts of the book, about */
	struct pile ids; /* of struct id, by id */
	struct duplicate_names names;
	struct pile addresses; /* of struct duplicate_key */
	struct pile pairs;     /* of struct candidate_pair: at last those that were found */
	size_t found;          /* pairs that hold among those compared */
	struct contact last;   /* the first of the pair compared last … */
	uint32_t last_place;
	struct arena shelf; /* … which lives here */
};

/* As much as is done without letting go of the book. */
struct slice {
	struct duplicate_search *search;
	int64_t deadline; /* 0 for none */
	struct arena scratch;
};

struct duplicate_search *
duplicates_begin(struct date today, enum certainty least)
{
	struct duplicate_search *search = memory_allocate(sizeof(*search));

	memset(search, 0, sizeof(*search));
	search->today = today;
	search->least = least;
	search->last_place = UINT32_MAX;
	return search;
}

void
duplicates_end(struct duplicate_search *search)
{
	if (!search)
		return;
	pile_release(&search->ids);
	names_release(&search->names);
	pile_release(&search->addresses);
	pile_release(&search->pairs);
	arena_release(&search->shelf);
	free(search);
}

static bool
is_over(struct slice *slice, size_t count)
{
	if (count % STRIDE > 0)
		return false;
	arena_release(&slice->scratch);
	return slice->deadline && count > 0 && clock_milliseconds() >= slice->deadline;
}

/* ------ reading ------ */

/* A form under which two numbers meet that may be the same; others say nothing here. */
static const char *
key_of(const char *form)
{
	const char *prefix = contact_address_kind(form)->prefix;

	if (strcmp(prefix, "tel~") == 0 || strcmp(prefix, "tel=") == 0)
		return form + strlen(prefix);
	if (strcmp(prefix, "tel:") == 0)
		return strlen(form) < strlen(prefix) + SURELY_NATIONAL ? form : "";
	return *prefix ? form : "";
}

static void
take_contact(struct slice *slice, const struct contact *contact)
{
	struct duplicate_search *search = slice->search;
	uint32_t place = (uint32_t)search->ids.count;
	struct list forms = { 0 };

	*(struct id *)pile_push(&search->ids, sizeof(struct id)) = contact->id;
	names_add(&search->names, contact->name, &slice->scratch);
	contact_addresses(contact, &forms, &slice->scratch);
	for (size_t i = 0; i < forms.count; i++) {
		const char *key = key_of(list_text(&forms, i));

		if (*key)
			keys_add(&search->addresses, hash_bytes("", span_of(key)), place);
	}
}

static struct id
id_at(const struct duplicate_search *search, size_t place)
{
	return ((const struct id *)search->ids.items)[place];
}

/* On behind the contact that was read last. */
static bool
go_behind(const struct duplicate_search *search, struct store_walk *walk,
	struct arena *arena, struct error *error)
{
	struct contact contact;
	enum store_found found;

	if (search->ids.count == 0)
		return true;
	found = store_walk_from(
		walk, id_at(search, search->ids.count - 1), STORE_FORWARDS, error);
	if (found == STORE_FOUND)
		found = store_walk_next(walk, search->today, arena, &contact, error);
	return found != STORE_FAILED;
}

static bool
read_on(struct slice *slice, struct store_txn *txn, struct store_walk *walk,
	struct error *error)
{
	struct duplicate_search *search = slice->search;
	enum store_found found = STORE_FOUND;
	struct contact contact;

	for (size_t count = 0; !is_over(slice, count); count++) {
		found = store_walk_next(walk, search->today, &slice->scratch, &contact, error);
		if (found != STORE_FOUND)
			break;
		if (store_contact(txn, contact.id, search->today, &slice->scratch, &contact,
				error) != STORE_FOUND)
			return false;
		take_contact(slice, &contact);
	}
	if (found == STORE_MISSING)
		search->step = SEARCH_PAIRING;
	return found != STORE_FAILED;
}

static bool
read_contacts(struct slice *slice, struct store_txn *txn, struct error *error)
{
	struct store_walk *walk;
	bool ok;

	if (!store_walk_begin(txn, STORE_BY_ID, NULL, &walk, error))
		return false;
	ok = go_behind(slice->search, walk, &slice->scratch, error) &&
		read_on(slice, txn, walk, error);
	store_walk_end(walk);
	return ok;
}

/* ------ pairing ------ */

static bool
pair_contacts(struct slice *slice, struct store_txn *txn, struct error *error)
{
	struct duplicate_search *search = slice->search;

	(void)txn;
	(void)error;
	if (search->place == 0) {
		pairs_of_keys(&search->addresses, &search->pairs);
		pile_release(&search->addresses);
		pairs_of_keys(&search->names.keys, &search->pairs);
		names_prepare(&search->names);
	}
	for (size_t count = 0; search->place < search->ids.count; count++, search->place++) {
		if (is_over(slice, count))
			return true;
		names_pair(&search->names, (uint32_t)search->place, &search->pairs);
	}
	names_release(&search->names);
	search->names = (struct duplicate_names){ 0 };
	pairs_sort(&search->pairs);
	search->place = 0;
	search->step = SEARCH_COMPARING;
	return true;
}

/* ------ comparing ------ */

static struct candidate_pair *
pair_at(const struct duplicate_search *search, size_t place)
{
	return (struct candidate_pair *)search->pairs.items + place;
}

/* The first of the pair, which often is that of the pair before. */
static enum store_found
take_first(struct duplicate_search *search, struct store_txn *txn, uint32_t place,
	struct error *error)
{
	enum store_found found = STORE_FOUND;

	if (search->last_place == place)
		return STORE_FOUND;
	arena_release(&search->shelf);
	search->last_place = UINT32_MAX;
	found = store_contact(
		txn, id_at(search, place), search->today, &search->shelf, &search->last, error);
	if (found == STORE_FOUND)
		search->last_place = place;
	return found;
}

/* Both as they are by now; STORE_MISSING when one of them is gone. */
static enum store_found
take_both(struct duplicate_search *search, struct store_txn *txn,
	const struct candidate_pair *pair, struct contact *other, struct arena *arena,
	struct error *error)
{
	enum store_found found = take_first(search, txn, pair->one, error);

	if (found != STORE_FOUND)
		return found;
	return store_contact(
		txn, id_at(search, pair->other), search->today, arena, other, error);
}

static bool
compare_pair(struct slice *slice, struct store_txn *txn, struct error *error)
{
	struct duplicate_search *search = slice->search;
	struct candidate_pair pair = *pair_at(search, search->place);
	struct contact other;
	enum store_found found =
		take_both(search, txn, &pair, &other, &slice->scratch, error);
	struct duplicate duplicate;

	if (found != STORE_FOUND || (search->last.archived && other.archived))
		return found != STORE_FAILED;
	duplicate = duplicate_of(&search->last, &other, &slice->scratch);
	if (duplicate.certainty == CERTAINTY_NONE || duplicate.certainty < search->least)
		return true;
	pair.points = duplicate.points;
	*pair_at(search, search->found++) = pair;
	return true;
}

static int
compare_points(const void *first, const void *second)
{
	const struct candidate_pair *one = first, *other = second;

	if (one->points != other->points)
		return one->points > other->points ? -1 : 1;
	if (one->one != other->one)
		return one->one < other->one ? -1 : 1;
	return (one->other > other->other) - (one->other < other->other);
}

static bool
compare_all(struct slice *slice, struct store_txn *txn, struct error *error)
{
	struct duplicate_search *search = slice->search;

	for (size_t count = 0; search->place < search->pairs.count;
		 count++, search->place++) {
		if (is_over(slice, count))
			return true;
		if (!compare_pair(slice, txn, error))
			return false;
	}
	search->pairs.count = search->found;
	if (search->found > 1)
		qsort(search->pairs.items, search->found, sizeof(struct candidate_pair),
			compare_points);
	arena_release(&search->shelf);
	search->last_place = UINT32_MAX;
	search->step = SEARCH_DONE;
	return true;
}

/* ------ going on ------ */

static bool (*const steps[])(
	struct slice *slice, struct store_txn *txn, struct error *error) = {
	[SEARCH_READING] = read_contacts,
	[SEARCH_PAIRING] = pair_contacts,
	[SEARCH_COMPARING] = compare_all,
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct slice *slice = context;
	struct duplicate_search *search = slice->search;
	struct list counts = { 0 };

	if (search->total == 0 &&
		store_counts(txn, COUNTER_TOTAL, "contacts", "contacts", &slice->scratch, &counts,
			error) &&
		counts.count > 0)
		search->total = ((struct store_count *)counts.items)->count;
	return steps[search->step](slice, txn, error);
}

bool
duplicates_go_on(struct duplicate_search *search, struct book *book, int milliseconds,
	struct error *error)
{
	struct slice slice = { .search = search };
	bool ok = true;

	if (milliseconds > 0)
		slice.deadline = clock_milliseconds() + milliseconds;
	while (ok && search->step != SEARCH_DONE &&
		(slice.deadline == 0 || clock_milliseconds() < slice.deadline))
		ok = book_read(book, look, &slice, error);
	arena_release(&slice.scratch);
	return ok;
}

bool
duplicates_is_done(const struct duplicate_search *search)
{
	return search->step == SEARCH_DONE;
}

int
duplicates_progress(const struct duplicate_search *search)
{
	size_t done[] = {
		[SEARCH_READING] = search->ids.count,
		[SEARCH_PAIRING] = search->place,
		[SEARCH_COMPARING] = search->place,
		[SEARCH_DONE] = 0,
	};
	size_t totals[] = {
		[SEARCH_READING] = (size_t)search->total,
		[SEARCH_PAIRING] = search->ids.count,
		[SEARCH_COMPARING] = search->pairs.count,
		[SEARCH_DONE] = 0,
	};
	size_t total = totals[search->step], part = done[search->step];

	if (search->step == SEARCH_DONE)
		return PERCENT;
	part = total == 0 ? 0 : (part < total ? part * PERCENT / total : PERCENT - 1);
	return (int)((search->step * PERCENT + part) / STEPS);
}

size_t
duplicates_count(const struct duplicate_search *search)
{
	return search->step == SEARCH_DONE ? search->pairs.count : 0;
}

/* ------ telling ------ */

struct telling {
	const struct duplicate_search *search;
	size_t first, limit;
	struct arena *arena;
	struct list *pairs;
};

static void
tell(struct telling *telling, const struct contact *one, const struct contact *other)
{
	struct duplicate duplicate;

	if (duplicate_compare_worth(one, other) > 0) {
		const struct contact *better = other;

		other = one;
		one = better;
	}
	duplicate = duplicate_of(one, other, telling->arena);
	if (duplicate.certainty == CERTAINTY_NONE ||
		duplicate.certainty < telling->search->least)
		return;
	*(struct duplicate_pair *)list_push(telling->pairs, sizeof(struct duplicate_pair),
		telling->arena) = (struct duplicate_pair){
		.id = one->id,
		.name = one->name,
		.other_id = other->id,
		.other_name = other->name,
		.certainty = certainty_word(duplicate.certainty),
		.points = duplicate.points,
		.reasons = duplicate.reasons,
	};
}

static bool
tell_pair(struct telling *telling, struct store_txn *txn,
	const struct candidate_pair *pair, struct error *error)
{
	const struct duplicate_search *search = telling->search;
	struct contact one, other;
	enum store_found found = store_contact(
		txn, id_at(search, pair->one), search->today, telling->arena, &one, error);

	if (found == STORE_FOUND)
		found = store_contact(txn, id_at(search, pair->other), search->today,
			telling->arena, &other, error);
	if (found == STORE_FOUND)
		tell(telling, &one, &other);
	return found != STORE_FAILED;
}

static bool
tell_all(struct store_txn *txn, void *context, struct error *error)
{
	struct telling *telling = context;
	size_t count = duplicates_count(telling->search);

	for (size_t i = telling->first; i < count && i - telling->first < telling->limit; i++)
		if (!tell_pair(telling, txn, pair_at(telling->search, i), error))
			return false;
	return true;
}

bool
duplicates_read(const struct duplicate_search *search, struct book *book, size_t first,
	size_t limit, struct arena *arena, struct list *pairs, struct error *error)
{
	struct telling telling = { search, first, limit, arena, pairs };

	return book_read(book, tell_all, &telling, error);
}
