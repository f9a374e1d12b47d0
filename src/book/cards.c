#include "book/cards.h"

/* Memory goes after so many cards: giving it back after each would cost more than
 * reading it. */
enum { CARDS_AT_ONCE = 64 };

static enum cards_turn
visit_next(struct store_walk *walk, struct date day, cards_visit visit, void *context,
	struct arena *scratch, struct error *error)
{
	struct contact contact;
	enum store_found found = store_walk_next(walk, day, scratch, &contact, error);

	if (found != STORE_FOUND)
		return found == STORE_FAILED ? CARDS_FAILED : CARDS_ENOUGH;
	return visit(&contact, scratch, context, error);
}

/* Visits what is under way to its end. */
static bool
visit_all(struct store_walk *under_way, struct date day, cards_visit visit, void *context,
	struct error *error)
{
	struct arena scratch = ARENA_INIT;
	enum cards_turn turn = CARDS_GO_ON;

	for (size_t i = 0; turn == CARDS_GO_ON; i++) {
		turn = visit_next(under_way, day, visit, context, &scratch, error);
		if (i % CARDS_AT_ONCE == 0)
			arena_release(&scratch);
	}
	arena_release(&scratch);
	return turn == CARDS_ENOUGH;
}

bool
cards_each_from(struct store_txn *txn, const struct cards_walk *walk, struct id from,
	cards_visit visit, void *context, struct error *error)
{
	struct store_walk *under_way;
	bool ok;

	if (!store_walk_begin(txn, walk->order, walk->prefix, &under_way, error))
		return false;
	ok = store_walk_from(under_way, from, STORE_FORWARDS, error) != STORE_FAILED &&
		visit_all(under_way, walk->day, visit, context, error);
	store_walk_end(under_way);
	return ok;
}

bool
cards_each(struct store_txn *txn, const struct cards_walk *walk, cards_visit visit,
	void *context, struct error *error)
{
	return cards_each_from(txn, walk, (struct id){ { 0 } }, visit, context, error);
}
