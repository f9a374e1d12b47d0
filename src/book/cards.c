#include "book/cards.h"

static enum cards_turn
visit_next(struct store_walk *walk, struct date day, cards_visit visit, void *context,
	struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	enum store_found found = store_walk_next(walk, day, &scratch, &contact, error);
	enum cards_turn turn = found == STORE_FAILED ? CARDS_FAILED : CARDS_ENOUGH;

	if (found == STORE_FOUND)
		turn = visit(&contact, &scratch, context, error);
	arena_release(&scratch);
	return turn;
}

bool
cards_each(struct store_txn *txn, const struct cards_walk *walk, cards_visit visit,
	void *context, struct error *error)
{
	struct store_walk *under_way;
	enum cards_turn turn = CARDS_GO_ON;

	if (!store_walk_begin(txn, walk->order, walk->prefix, &under_way, error))
		return false;
	while (turn == CARDS_GO_ON)
		turn = visit_next(under_way, walk->day, visit, context, error);
	store_walk_end(under_way);
	return turn == CARDS_ENOUGH;
}
