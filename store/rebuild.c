#include "store/copy.h"
#include "store/generation.h"
#include "store/transaction.h"

/* A generation in the making: its engine, and the mark that keeps others from removing
 * it. */
struct draft {
	int64_t number;
	struct engine *engine;
	struct gate hold;
};

static bool
open_draft(struct store *store, struct draft *draft, struct error *error)
{
	const char *path =
		generation_draft_path(&store->arena, store->options.path, draft->number);
	struct gate gate = GATE_INIT;
	bool ok = store_enter(store, &gate, error) &&
		generation_draft(store->folder, draft->number, error) &&
		generation_hold(
			store->folder, draft->number, GENERATION_DRAFT, &draft->hold, error);

	if (ok)
		draft->engine = engine_open(path, store->options.map_size, ENGINE_NEW, error);
	gate_leave(&gate);
	return draft->engine != NULL;
}

/* Closes the copy and, when it is whole, gives it its name. */
static bool
close_draft(struct store *store, struct draft *draft, bool ok, struct error *error)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;
	bool is_inside = store_enter(store, &gate, ok ? error : &ignored);

	engine_close(draft->engine);
	ok = ok && is_inside && generation_adopt(store->folder, draft->number, error);
	gate_leave(&gate);
	error_release(&ignored);
	return ok;
}

/* The commit of this makes the copy the book. */
static bool
hand_over(struct store_txn *txn, int64_t number, struct error *error)
{
	struct meta meta;

	if (!meta_read(txn->data, &meta, error))
		return false;
	meta.superseded_by = number;
	return meta_write(txn->data, &meta, error);
}

bool
store_rebuild(struct store *store, struct error *error)
{
	struct draft draft = { .hold = GATE_INIT };
	struct store_txn *txn;
	bool ok;

	if (!store_begin(store, STORE_WRITE, &txn, error))
		return false;
	draft.number = store->generation + 1;
	ok = open_draft(store, &draft, error) &&
		copy_tables(txn->data, draft.engine, store->rules, error);
	ok = close_draft(store, &draft, ok, error) && hand_over(txn, draft.number, error);
	ok = store_end(txn, ok, error) && ok && store_reopen(store, error);
	gate_leave(&draft.hold);
	return ok;
}
