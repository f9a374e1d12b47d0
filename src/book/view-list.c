#include "book/cards.h"
#include "book/sift.h"
#include "book/sort.h"
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
 * What is kept of a contact until all are seen: its id and what decides its place, so
 * that sorting a large book takes tens of bytes for each contact.
 */
struct place {
	struct id id;
	struct sort_key key; /* its text in the sorting's arena */
};

struct sorting {
	struct sort sort;
	struct list places; /* of struct place */
	struct arena arena;
	bool is_apart; /* an amount is ordered by itself */
};

/* Calls visit for each contact that matches, in the order of the walk, at most limit
 * times. */
typedef bool (*visit_match)(
	const struct contact *contact, size_t index, void *context, struct error *error);

struct matching {
	struct store_txn *txn;
	const struct view_request *request;
	struct arena *keeper; /* where the contact's texts stay; NULL: until visit returns */
	size_t limit;
	size_t count;
	visit_match visit;
	void *context;
};

typedef enum store_found (*read_contact)(struct store_txn *txn, struct id id,
	struct date today, struct arena *arena, struct contact *contact, struct error *error);

/* Whether the card is enough. */
static read_contact
reader_of(const struct view_request *request)
{
	return request->depth == VIEW_CARDS ? store_card : store_contact;
}

/* The same for what decides the order. */
static bool
is_sorted_by_card(const struct view_request *request)
{
	return !request->sort || request->sort->uses & FIELD_CARD;
}

/* What is to be kept is read again, so that what does not match leaves nothing behind. */
static enum store_found
complete(const struct matching *matching, struct contact *contact, struct arena *scratch,
	struct error *error)
{
	const struct view_request *request = matching->request;
	struct arena *arena = matching->keeper ? matching->keeper : scratch;

	if (!is_sorted_by_card(request))
		return store_contact(
			matching->txn, contact->id, request->today, arena, contact, error);
	if (request->depth == VIEW_CARDS && !matching->keeper)
		return STORE_FOUND;
	return reader_of(request)(
		matching->txn, contact->id, request->today, arena, contact, error);
}

static enum cards_turn
visit_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct matching *matching = context;
	const struct view_request *request = matching->request;
	enum store_found found = sift_contact(
		matching->txn, request->query, request->today, scratch, contact, error);

	if (found == STORE_FOUND)
		found = complete(matching, contact, scratch, error);
	if (found != STORE_FOUND)
		return found == STORE_FAILED ? CARDS_FAILED : CARDS_GO_ON;
	if (!matching->visit(contact, matching->count++, matching->context, error))
		return CARDS_FAILED;
	return matching->count == matching->limit ? CARDS_ENOUGH : CARDS_GO_ON;
}

/* ------ in the order of names: as the index gives them ------ */

static bool
by_name_look(struct store_txn *txn, void *context, struct error *error)
{
	struct listing_look *look = context;
	const struct cards_walk walk = { STORE_BY_NAME, "", look->request->today };
	struct matching matching = {
		.txn = txn,
		.request = look->request,
		.keeper = look->request->arena,
		.limit = look->request->limit,
		.visit = look->show,
		.context = look->context,
	};

	return cards_each(txn, &walk, visit_card, &matching, error);
}

/* ------ in any other order: places first, contacts then ------ */

static bool
keep_place(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct sorting *sorting = context;
	struct place *place = list_push(&sorting->places, sizeof(*place), &sorting->arena);
	struct arena scratch = ARENA_INIT;

	(void)index;
	(void)error;
	place->id = contact->id;
	place->key = sort_key_make(&sorting->sort, contact, &scratch);
	place->key.text = arena_copy(&sorting->arena, place->key.text);
	sorting->is_apart |= place->key.is_apart;
	arena_release(&scratch);
	return true;
}

/* Ties are broken by id. */
static int
compare_places(const void *first, const void *second, void *context)
{
	const struct place *one = first, *other = second;
	const struct sorting *sorting = context;
	int order = sort_key_compare(&sorting->sort, &one->key, &other->key);

	return order ? order : id_compare(one->id, other->id);
}

static bool
show_places(struct store_txn *txn, struct listing_look *look,
	const struct sorting *sorting, struct error *error)
{
	size_t limit = look->request->limit;
	struct arena own = ARENA_INIT;
	struct arena *arena = look->request->arena ? look->request->arena : &own;
	read_contact read = reader_of(look->request);
	struct contact contact;
	bool ok = true;

	for (size_t i = 0; ok && i < sorting->places.count && (limit == 0 || i < limit);
		 i++) {
		const struct place *place = list_at(&sorting->places, i, sizeof(*place));

		ok = read(txn, place->id, look->request->today, arena, &contact, error) ==
				STORE_FOUND &&
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
		.sort = {
			.field = look->request->sort,
			.direction = look->request->direction == VIEW_DESCENDING ? SORT_DESCENDING
																	 : SORT_ASCENDING,
			.settings = look->settings,
		},
	};
	struct matching matching = {
		.txn = txn,
		.request = look->request,
		.visit = keep_place,
		.context = &sorting,
	};
	bool ok = sift_each(
		txn, look->request->query, look->request->today, visit_card, &matching, error);

	if (ok && sorting.places.count > 0)
		qsort_r(sorting.places.items, sorting.places.count, sizeof(struct place),
			compare_places, &sorting);
	ok = ok && show_places(txn, look, &sorting, error);
	if (look->request->is_apart)
		*look->request->is_apart = sorting.is_apart;
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
