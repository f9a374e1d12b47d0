#include "book/saved.h"

#include "book/cards.h"
#include "book/sift.h"

/* The walk that counts. */
struct counting {
	struct store_txn *txn;
	struct date today;
	size_t limit; /* of cards; 0: all */
	size_t seen;
	const struct settings *settings;
	struct list *views;  /* of struct saved */
	struct list queries; /* of const struct query *, NULL for what cannot be read */
	struct arena arena;
};

/* A configuration that lost a stage may leave a query behind that names it. */
static void
read_queries(struct counting *counting)
{
	const struct query_context context = { counting->today, counting->settings,
		&counting->arena };

	for (size_t i = 0; i < counting->views->count; i++) {
		struct saved *saved = list_at(counting->views, i, sizeof(*saved));
		struct error error = ERROR_INIT;
		const struct query *query = query_parse_line(saved->view.query, &context, &error);

		*(const struct query **)list_push(
			&counting->queries, sizeof(query), &counting->arena) = query;
		saved->count = 0;
		if (!query)
			saved->problem = "its query cannot be read any more";
		error_release(&error);
	}
}

static enum cards_turn
stop(struct counting *counting)
{
	for (size_t i = 0; i < counting->views->count; i++)
		((struct saved *)list_at(counting->views, i, sizeof(struct saved)))->has_more =
			true;
	return CARDS_ENOUGH;
}

/* A record that one query needs is there for those behind it. */
static enum cards_turn
count_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct counting *counting = context;

	if (counting->limit > 0 && counting->seen++ == counting->limit)
		return stop(counting);
	for (size_t i = 0; i < counting->views->count; i++) {
		struct saved *saved = list_at(counting->views, i, sizeof(*saved));
		const struct query *query =
			*(const struct query **)list_at(&counting->queries, i, sizeof(query));
		enum store_found found = STORE_MISSING;

		if (query)
			found = sift_contact(
				counting->txn, query, counting->today, scratch, contact, error);
		if (found == STORE_FAILED)
			return CARDS_FAILED;
		saved->count += found == STORE_FOUND;
	}
	return CARDS_GO_ON;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct counting *counting = context;
	const struct cards_walk walk = { STORE_BY_ID, "", counting->today };

	counting->txn = txn;
	return cards_each(txn, &walk, count_card, counting, error);
}

bool
saved_count(struct book *book, struct date today, size_t limit, struct list *views,
	struct error *error)
{
	struct counting counting = {
		.today = today, .limit = limit, .settings = book->settings, .views = views
	};
	bool ok;

	if (views->count == 0)
		return true;
	read_queries(&counting);
	ok = book_read(book, look, &counting, error);
	arena_release(&counting.arena);
	return ok;
}
