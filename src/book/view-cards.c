#include "book/view.h"

struct cards_look {
	const struct list *ids;
	struct date today;
	struct arena *arena;
	struct list *contacts;
};

static bool
cards_look(struct store_txn *txn, void *context, struct error *error)
{
	struct cards_look *look = context;

	for (size_t i = 0; i < look->ids->count; i++) {
		const struct id *id = list_at(look->ids, i, sizeof(*id));
		struct contact *contact =
			list_push(look->contacts, sizeof(*contact), look->arena);
		enum store_found found =
			store_card(txn, *id, look->today, look->arena, contact, error);

		if (found == STORE_FAILED)
			return false;
		if (found == STORE_MISSING)
			*contact = contact_make("");
	}
	return true;
}

bool
view_cards(struct book *book, const struct list *ids, struct date today,
	struct arena *arena, struct list *contacts, struct error *error)
{
	struct cards_look look = { ids, today, arena, contacts };

	return book_read(book, cards_look, &look, error);
}
