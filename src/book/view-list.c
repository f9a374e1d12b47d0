#include "book/sift.h"
#include "book/view.h"

#include <stdlib.h>
#include <string.h>

/* A list being made. */
struct listing_look {
	const struct settings *settings;
	const struct view_request *request;
	view_show show;
	void *context;
};

/*
 * What is kept of a contact until all are seen: its id and the one member that decides
 * its place, so that sorting a large book takes tens of bytes for each contact.
 */
enum { MEMBER_SIZE = 24 };

struct place {
	struct id id;
	bool is_absent;
	_Alignas(8) char member[MEMBER_SIZE];
};

struct sorting {
	const struct view_request *request;
	const struct money_rates *rates;
	struct field field; /* the sort field as it lies in a place */
	struct list places; /* of struct place */
	struct arena arena;
};

_Static_assert(sizeof(struct list) <= MEMBER_SIZE, "every kind of member fits");

/* Whether the contact belongs to the list, with what the list wants of it. */
static enum store_found
judge(struct store_txn *txn, const struct view_request *request, struct contact *contact,
	struct arena *arena, struct error *error)
{
	enum store_found found =
		sift_contact(txn, request->query, request->today, arena, contact, error);

	if (found != STORE_FOUND || request->depth == VIEW_CARDS)
		return found;
	return store_contact(txn, contact->id, request->today, arena, contact, error);
}

/* Calls visit for each contact that matches, in the order of the walk, at most limit
 * times. */
typedef bool (*visit_match)(
	const struct contact *contact, size_t index, void *context, struct error *error);

static bool
each_match(struct store_txn *txn, const struct view_request *request,
	enum store_order order, size_t limit, struct arena *keeper, visit_match visit,
	void *context, struct error *error)
{
	struct store_walk *walk;
	struct arena own = ARENA_INIT;
	struct arena *arena = keeper ? keeper : &own;
	struct contact contact;
	enum store_found found;
	size_t index = 0;
	bool ok = store_walk_begin(txn, order, "", &walk, error);

	if (!ok)
		return false;
	while (ok && (limit == 0 || index < limit) &&
		(found = store_walk_next(walk, request->today, arena, &contact, error)) !=
			STORE_MISSING) {
		if (found == STORE_FOUND)
			found = judge(txn, request, &contact, arena, error);
		ok = found != STORE_FAILED;
		if (found == STORE_FOUND)
			ok = visit(&contact, index++, context, error);
		arena_release(&own);
	}
	arena_release(&own);
	store_walk_end(walk);
	return ok;
}

/* ------ in the order of names: as the index gives them ------ */

static bool
by_name_look(struct store_txn *txn, void *context, struct error *error)
{
	struct listing_look *look = context;

	return each_match(txn, look->request, STORE_BY_NAME, look->request->limit,
		look->request->arena, look->show, look->context, error);
}

/* ------ in any other order: places first, contacts then ------ */

/* How the member of a kind is kept; kinds without a row are their bytes. */
typedef void (*keep_member)(struct sorting *sorting, struct place *place,
	const struct field *field, const void *member);

static void
keep_text(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	const char *text = arena_copy(&sorting->arena, *(const char *const *)member);

	(void)field;
	memcpy(place->member, &text, sizeof(text));
}

static void
keep_texts(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	const struct list *texts = member;
	struct list copy = { 0 };

	(void)field;
	for (size_t i = 0; i < texts->count; i++)
		list_push_text(
			&copy, arena_copy(&sorting->arena, list_text(texts, i)), &sorting->arena);
	memcpy(place->member, &copy, sizeof(copy));
}

/* As its worth in the base currency: the only way to order unlike currencies. */
static void
keep_worth(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	struct list one = { (void *)member, 1, 1 };
	int64_t worth =
		money_sum_base(field->kind == FIELD_MONIES ? member : &one, sorting->rates, NULL);

	memcpy(place->member, &worth, sizeof(worth));
}

struct keeping {
	size_t size;
	keep_member keep;
};

static const struct keeping keepings[] = {
	[FIELD_TEXT] = { 0, keep_text },
	[FIELD_PROSE] = { 0, keep_text },
	[FIELD_WORD] = { 0, keep_text },
	[FIELD_TEXTS] = { 0, keep_texts },
	[FIELD_MONEY] = { 0, keep_worth },
	[FIELD_MONIES] = { 0, keep_worth },
	[FIELD_ID] = { sizeof(struct id), NULL },
	[FIELD_DATE] = { sizeof(struct date), NULL },
	[FIELD_MOMENT] = { sizeof(struct moment), NULL },
	[FIELD_COUNT] = { sizeof(int64_t), NULL },
	[FIELD_HUNDREDTHS] = { sizeof(struct hundredths), NULL },
	[FIELD_FLAG] = { sizeof(bool), NULL },
};

/* The field as it lies in a place: money has become a plain number. */
static struct field
kept_field(const struct field *field)
{
	struct field kept = *field;

	kept.offset = 0;
	if (keepings[field->kind].keep == keep_worth)
		kept.kind = FIELD_COUNT;
	return kept;
}

static bool
keep_place(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct sorting *sorting = context;
	const struct field *field = sorting->request->sort;
	const struct keeping *keeping = &keepings[field->kind];
	struct place *place = list_push(&sorting->places, sizeof(*place), &sorting->arena);
	const void *member = field_value(field, contact);

	(void)index;
	(void)error;
	place->id = contact->id;
	place->is_absent = field_is_absent(field, contact);
	if (keeping->keep)
		keeping->keep(sorting, place, field, member);
	else
		memcpy(place->member, member, keeping->size);
	return true;
}

/* Absent ones come last whatever the direction; ties are broken by id. */
static int
compare_places(const void *first, const void *second, void *context)
{
	const struct place *one = first, *other = second;
	const struct sorting *sorting = context;
	int order;

	if (one->is_absent != other->is_absent)
		return one->is_absent ? 1 : -1;
	order = field_compare(&sorting->field, one->member, other->member);
	if (sorting->request->direction == VIEW_DESCENDING)
		order = -order;
	return order ? order : id_compare(one->id, other->id);
}

static bool
show_places(struct store_txn *txn, struct listing_look *look,
	const struct sorting *sorting, struct error *error)
{
	size_t limit = look->request->limit;
	struct arena own = ARENA_INIT;
	struct arena *arena = look->request->arena ? look->request->arena : &own;
	struct contact contact;
	bool ok = true;

	for (size_t i = 0; ok && i < sorting->places.count && (limit == 0 || i < limit);
		 i++) {
		const struct place *place = list_at(&sorting->places, i, sizeof(*place));

		ok = store_contact(txn, place->id, look->request->today, arena, &contact,
				 error) == STORE_FOUND &&
			look->show(&contact, i, look->context, error);
		arena_release(&own);
	}
	return ok;
}

static bool
sorted_look(struct store_txn *txn, void *context, struct error *error)
{
	struct listing_look *look = context;
	struct sorting sorting = {
		.request = look->request,
		.rates = &look->settings->money,
		.field = kept_field(look->request->sort),
	};
	bool ok =
		each_match(txn, look->request, STORE_BY_ID, 0, NULL, keep_place, &sorting, error);

	if (ok && sorting.places.count > 0)
		qsort_r(sorting.places.items, sorting.places.count, sizeof(struct place),
			compare_places, &sorting);
	ok = ok && show_places(txn, look, &sorting, error);
	arena_release(&sorting.arena);
	return ok;
}

bool
view_list(struct book *book, const struct view_request *request, view_show show,
	void *context, struct error *error)
{
	struct listing_look look = { book->settings, request, show, context };
	bool is_by_name = !request->sort ||
		(strcmp(request->sort->name, "name") == 0 &&
			request->direction == VIEW_ASCENDING);

	return book_read(book, is_by_name ? by_name_look : sorted_look, &look, error);
}
