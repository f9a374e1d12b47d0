#include "book/ledger.h"

enum { PAGE = 200 }; /* entries read at a time */

/*
 * Going down the journal, the entries that later ones took back: an undo takes back a
 * change, a redo an undo, which puts the change in force again.
 */
struct ledger {
	struct list reverted; /* of int64_t; 0 once it was met */
	struct arena arena;
};

/* Whether the entry stands; to be asked once for each, from the newest down. */
static bool
stands(struct ledger *ledger, const struct store_entry *entry)
{
	for (size_t i = 0; i < ledger->reverted.count; i++) {
		int64_t *number = list_at(&ledger->reverted, i, sizeof *number);

		if (*number != entry->number)
			continue;
		*number = 0;
		return false;
	}
	if (entry->heading.kind != ENTRY_CHANGE)
		*(int64_t *)list_push(&ledger->reverted, sizeof(int64_t), &ledger->arena) =
			entry->heading.reverts;
	return true;
}

/* A walk from the newest entry down, in pages. */
struct walk {
	struct store_txn *txn;
	struct id client_id; /* none: of all */
	ledger_visit visit;
	void *context;
	struct ledger ledger;
	int64_t before;
	bool is_over;
};

static bool
walk_page(struct walk *walk, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct list page = { 0 };
	bool ok = store_journal(
		walk->txn, walk->client_id, walk->before, PAGE, &arena, &page, error);

	walk->is_over = page.count < PAGE;
	for (size_t i = 0; ok && i < page.count; i++) {
		const struct store_entry *entry = list_at(&page, i, sizeof *entry);

		walk->before = entry->number;
		if (walk->visit(entry, stands(&walk->ledger, entry), walk->context))
			continue;
		walk->is_over = true;
		break;
	}
	arena_release(&arena);
	return ok;
}

bool
ledger_walk(struct store_txn *txn, struct id client_id, ledger_visit visit, void *context,
	struct error *error)
{
	struct walk walk = {
		.txn = txn, .client_id = client_id, .visit = visit, .context = context
	};
	bool ok = true;

	while (ok && !walk.is_over)
		ok = walk_page(&walk, error);
	arena_release(&walk.ledger.arena);
	return ok;
}
