#include "format/human.h"
#include "store/ballast.h"
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

/* Removes the copy that came to nothing; nobody writes behind the closed write gate, so
 * whatever stands behind the living generation never took over. */
static void
drop_draft(struct store *store, struct draft *draft)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;

	gate_leave(&draft->hold);
	if (store_enter(store, &gate, &ignored)) {
		generation_sweep(store->folder, store->generation);
		generation_discard_above(store->folder, store->generation);
	}
	gate_leave(&gate);
	error_release(&ignored);
}

/* Closes the copy; when it is whole it gets its name, else it goes. */
static bool
close_draft(struct store *store, struct draft *draft, bool ok, struct error *error)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;
	bool is_inside = store_enter(store, &gate, ok ? error : &ignored);

	engine_close(draft->engine);
	draft->engine = NULL;
	ok = ok && is_inside && generation_adopt(store->folder, draft->number, error);
	gate_leave(&gate);
	error_release(&ignored);
	if (!ok)
		drop_draft(store, draft);
	return ok;
}

static bool
make_copy(struct store_txn *txn, struct draft *draft, struct error *error)
{
	struct store *store = txn->store;
	struct copy_task task = {
		.from = txn->data,
		.rules = store->rules,
		.progress = txn->progress,
		.context = txn->progress_context,
	};
	bool ok = open_draft(store, draft, error);

	task.into = draft->engine;
	ok = ok && copy_tables(&task, error);
	return close_draft(store, draft, ok, error);
}

/* ------ room ------ */

/* How much the copy takes at most; 0 when that cannot be told. */
static int64_t
needed_bytes(struct store_txn *txn)
{
	struct error ignored = ERROR_INIT;
	struct engine_measure size = { 0 };
	bool ok = engine_look(txn->data, &size, &ignored);

	error_release(&ignored);
	return ok ? size.used_bytes : 0;
}

/* The room that is kept for the day the disk is full is for this. */
static void
make_room(struct store *store, int64_t needed)
{
	if (needed > ballast_room(store->folder))
		ballast_drop(store->folder);
}

static bool
explain_room(struct store *store, int64_t needed, struct error *error)
{
	int64_t room = ballast_room(store->folder);

	if (error->kind != ERROR_STORAGE || room >= needed)
		return false;
	return fail(error, ERROR_STORAGE,
		"the disk has %s left, and the book is written anew for this, which takes %s; "
		"nothing was saved; make room and try again",
		human_size(room, &error->arena), human_size(needed, &error->arena));
}

/* ------ taking over ------ */

/*
 * The commit of this makes the copy the book.  What was changed before is in the copy
 * alone, so of a full disk it takes next to nothing.  Nobody else can write in between:
 * the write gate is closed.
 */
static bool
hand_over(struct store_txn *txn, int64_t number, struct error *error)
{
	struct engine *engine = txn->store->engine;
	uint64_t before = engine_transaction(engine);
	struct meta meta;

	engine_abort(txn->data);
	txn->data = engine_begin(engine, STORE_WRITE, error);
	if (!txn->data)
		return false;
	if (engine_transaction(engine) != before)
		fail(error, ERROR_FAILURE, "somebody wrote without waiting; nothing was saved");
	else if (meta_read(txn->data, &meta, error)) {
		meta.superseded_by = number;
		if (meta_write(txn->data, &meta, error))
			return engine_commit(txn->data, error);
	}
	engine_abort(txn->data);
	return false;
}

/* Opens what is alive by now; the next transaction tries again when that fails. */
static void
move_on(struct store *store)
{
	struct error ignored = ERROR_INIT;

	if (store->open_count > 1)
		return;
	store_rest(store);
	if (!store->engine)
		store_reopen(store, &ignored);
	error_release(&ignored);
}

/* A copy that did not take over goes, unless the disk has not told all. */
static bool
give_up(struct store *store, struct draft *draft, struct error *error)
{
	move_on(store);
	if (store->engine && store->generation == draft->number)
		fail(error, ERROR_STORAGE,
			"the change is in the book, but the disk did not confirm it; look before "
			"doing it again");
	else if (store->engine)
		drop_draft(store, draft);
	gate_leave(&draft->hold);
	return false;
}

bool
rebuild_commit(struct store_txn *txn, struct error *error)
{
	struct store *store = txn->store;
	struct draft draft = { .number = store->generation + 1, .hold = GATE_INIT };
	int64_t needed = needed_bytes(txn);

	make_room(store, needed);
	if (!make_copy(txn, &draft, error)) {
		engine_abort(txn->data);
		return explain_room(store, needed, error);
	}
	if (!hand_over(txn, draft.number, error))
		return give_up(store, &draft, error);
	move_on(store);
	gate_leave(&draft.hold);
	return true;
}

void
store_watch(struct store_txn *txn, store_progress progress, void *context)
{
	txn->progress = progress;
	txn->progress_context = context;
}

bool
store_rebuild(struct store *store, struct error *error)
{
	struct store_txn *txn;

	if (!store_begin(store, STORE_WRITE, &txn, error))
		return false;
	txn->is_rebuilding = true;
	return store_end(txn, true, error);
}

bool
store_is_clean(struct store *store, struct arena *arena, struct list *users)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;
	bool is_clean = store_enter(store, &gate, &ignored);

	if (is_clean) {
		generation_sweep(store->folder, store->generation);
		is_clean = !generation_users(store->folder, store->generation, arena, users);
	}
	gate_leave(&gate);
	error_release(&ignored);
	return is_clean;
}
