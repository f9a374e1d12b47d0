#include "book/agenda.h"

#include "book/sift.h"

/* How far ahead agenda_next() looks, in days. */
enum { LOOK_AHEAD = 92 };

/* ------ what belongs to contacts that match ------ */

struct sift_look {
	const struct query *query;
	struct date today;
	struct list *items; /* of struct due */
};

static enum store_found
sift_due(struct store_txn *txn, const struct sift_look *look, const struct due *due,
	struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found =
		store_card(txn, due->client_id, look->today, &scratch, &contact, error);

	if (found == STORE_FOUND)
		found = sift_contact(txn, look->query, look->today, &scratch, &contact, error);
	arena_release(&scratch);
	return found;
}

static bool
sift_look(struct store_txn *txn, void *context, struct error *error)
{
	struct sift_look *look = context;
	struct due *items = look->items->items;
	size_t kept = 0;

	for (size_t i = 0; i < look->items->count; i++) {
		enum store_found found = sift_due(txn, look, &items[i], error);

		if (found == STORE_FAILED)
			return false;
		if (found == STORE_FOUND)
			items[kept++] = items[i];
	}
	look->items->count = kept;
	return true;
}

bool
agenda_sift(struct book *book, const struct query *query, struct date today,
	struct list *items, struct error *error)
{
	struct sift_look look = { query, today, items };

	return query_is_empty(query) || book_read(book, sift_look, &look, error);
}

/* ------ what comes next ------ */

struct next_look {
	const struct settings *settings;
	struct date as_of;
	struct arena *arena;
	struct due *next;
};

/* The first of those that are due on that very day. */
static bool
find_on_day(
	struct store_txn *txn, struct next_look *look, struct date day, struct error *error)
{
	struct list items = { 0 };
	struct contact contact;
	bool ok = store_due(txn, day, look->arena, &items, error);

	for (size_t i = 0; ok && i < items.count; i++) {
		const struct store_due *item = list_at(&items, i, sizeof(*item));

		if (date_compare(item->pending.due, day) != 0)
			continue;
		if (store_card(txn, item->client_id, look->as_of, look->arena, &contact, error) !=
			STORE_FOUND)
			return false;
		*look->next = due_make(&item->pending, contact.id, contact.name,
			&look->settings->rules, look->as_of, look->arena);
		return true;
	}
	return ok;
}

static bool
next_look(struct store_txn *txn, void *context, struct error *error)
{
	struct next_look *look = context;
	bool ok = true;

	for (int days = 1; ok && !*look->next->id && days <= LOOK_AHEAD; days++)
		ok = find_on_day(txn, look, date_add_days(look->as_of, days), error);
	return ok;
}

bool
agenda_next(struct book *book, struct date as_of, struct arena *arena, struct due *next,
	struct error *error)
{
	struct next_look look = { book->settings, as_of, arena, next };

	*next = (struct due){ .id = "" };
	return book_read(book, next_look, &look, error);
}
