#include "store/transaction.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "store/ballast.h"
#include "store/derive.h"

enum { ATTEMPTS = 8, READER_CHECK_INTERVAL = 60 * 1000 };

struct journal_target
transaction_journal(struct store_txn *txn)
{
	return (struct journal_target){ txn->data, &txn->batch };
}

static void
free_txn(struct store_txn *txn)
{
	txn->store->open_count--;
	gate_leave(&txn->gate);
	journal_release(&txn->journal);
	touches_release(&txn->touches);
	counters_release(&txn->counters);
	batch_release(&txn->batch);
	text_release(&txn->value);
	arena_release(&txn->arena);
	free(txn);
}

static struct store_txn *
new_txn(struct store *store, enum store_access access)
{
	struct store_txn *txn = memory_allocate(sizeof(*txn));

	*txn = (struct store_txn){
		.store = store,
		.access = access,
		.gate = GATE_INIT,
		.value = TEXT_INIT,
		.journal = JOURNAL_INIT,
	};
	store->open_count++;
	return txn;
}

bool
transaction_begin(struct store *store, enum store_access access, struct store_txn **txn,
	struct error *error)
{
	struct gate_visit visit = store_visit_gate(store, GATE_WRITE);
	struct store_txn *begun;

	if (!store->engine && !store_reopen(store, error))
		return false;
	begun = new_txn(store, access);
	if (access == STORE_READ || gate_enter(&visit, &begun->gate, error))
		begun->data = engine_begin(store->engine, access, error);
	if (!begun->data) {
		free_txn(begun);
		return false;
	}
	*txn = begun;
	return true;
}

/* Long-lived processes forget the dead ones now and then; short ones did on opening. */
static void
look_after_readers(struct store *store)
{
	int64_t now = clock_milliseconds();

	if (!store->engine || now - store->checked_at < READER_CHECK_INTERVAL)
		return;
	engine_drop_dead_readers(store->engine);
	store->checked_at = now;
}

/* The rules or the layout of cards differ from those that the book was derived by. */
static bool
follow_rules(struct store *store, const struct meta *meta, struct error *error)
{
	struct meta changed = *meta;
	struct store_txn *txn;
	bool ok;

	if (!transaction_begin(store, STORE_WRITE, &txn, error))
		return false;
	ok = meta_read(txn->data, &changed, error);
	if (ok && changed.superseded_by == 0 && changed.rules != store->rules) {
		changed.rules = store->rules;
		ok = derive_anew(txn, error) && meta_write(txn->data, &changed, error);
	}
	return store_end(txn, ok, error) && ok;
}

enum attempt { ATTEMPT_FAILED, ATTEMPT_AGAIN, ATTEMPT_DONE };

static enum attempt
try_to_begin(struct store *store, enum store_access access, struct store_txn **txn,
	struct error *error)
{
	struct error ignored = ERROR_INIT;
	struct meta meta;
	bool ok;

	if (!transaction_begin(store, access, txn, error))
		return ATTEMPT_FAILED;
	if (!meta_read((*txn)->data, &meta, error)) {
		store_end(*txn, false, &ignored);
		error_release(&ignored);
		return ATTEMPT_FAILED;
	}
	if (meta.superseded_by == 0 && meta.rules == store->rules)
		return ATTEMPT_DONE;
	store_end(*txn, false, &ignored);
	error_release(&ignored);
	ok = meta.superseded_by ? store_reopen(store, error)
							: follow_rules(store, &meta, error);
	return ok ? ATTEMPT_AGAIN : ATTEMPT_FAILED;
}

static bool
is_ours(const struct store *store, struct error *error)
{
	return store->owner == getpid() ||
		fail(error, ERROR_FAILURE,
			"the book was opened by process %ld and cannot be used by its child",
			(long)store->owner);
}

bool
store_begin(struct store *store, enum store_access access, struct store_txn **txn,
	struct error *error)
{
	if (!is_ours(store, error) ||
		(access == STORE_WRITE && !store_is_in_place(store, error)))
		return false;
	look_after_readers(store);
	for (int i = 0; i < ATTEMPTS; i++) {
		enum attempt attempt = try_to_begin(store, access, txn, error);

		if (attempt != ATTEMPT_AGAIN)
			return attempt == ATTEMPT_DONE;
	}
	return fail(error, ERROR_BUSY, "the book keeps changing its place; try again");
}

bool
transaction_settle(struct store_txn *txn, struct error *error)
{
	bool ok;

	if (txn->access == STORE_READ)
		return true;
	ok = derive_contacts(txn, error) && batch_flush(&txn->batch, txn->data, error) &&
		counters_flush(&txn->counters, txn->data, error);
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}

/* Whether a write that could not be confirmed is there nevertheless. */
static bool
explain_failure(struct store *store, uint64_t before, struct error *error)
{
	struct error ignored = ERROR_INIT;

	if (store->open_count > 1)
		return false;
	engine_close(store->engine);
	store->engine = NULL;
	gate_leave(&store->hold);
	if (store_reopen(store, &ignored) && engine_transaction(store->engine) > before)
		fail(error, ERROR_STORAGE,
			"the change is in the book, but the disk did not confirm it; look before "
			"doing it again");
	error_release(&ignored);
	return false;
}

/* A full disk is no place to delete from, unless room was kept for it. */
static void
make_room(struct store *store, struct error *error)
{
	if (engine_is_out_of_room(store->engine) && ballast_drop(store->folder))
		fail(error, ERROR_STORAGE,
			"the disk is full; nothing was saved, but the room that the book had kept "
			"is free now: make more, or erase something");
}

static bool
commit(struct store_txn *txn, struct error *error)
{
	struct journal_target target = transaction_journal(txn);
	uint64_t before = engine_transaction(txn->store->engine);
	bool ok = transaction_settle(txn, error) &&
		journal_finish(&txn->journal, &target, error) &&
		batch_flush(&txn->batch, txn->data, error);

	if (!ok) {
		engine_abort(txn->data);
		return false;
	}
	if (txn->is_rebuilding)
		return rebuild_commit(txn, error);
	if (engine_commit(txn->data, error))
		return true;
	make_room(txn->store, error);
	return explain_failure(txn->store, before, error);
}

bool
store_end(struct store_txn *txn, bool ok, struct error *error)
{
	bool is_commit = ok && txn->access == STORE_WRITE;

	if (is_commit && txn->is_broken) {
		ok = fail(error, ERROR_FAILURE, "an earlier step failed; nothing was saved");
		is_commit = false;
	}
	if (is_commit)
		ok = commit(txn, error);
	else
		engine_abort(txn->data);
	free_txn(txn);
	return ok;
}

bool
store_is_interrupted(void)
{
	return gate_is_called();
}
