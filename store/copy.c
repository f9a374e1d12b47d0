#include "store/copy.h"

#include "store/meta.h"

/* Written between two commits; the copy is not alive yet, so it need not appear as a
 * whole. */
enum { PIECE = 8 * 1024 * 1024, STRIDE = 4096 /* entries between two looks around */ };

/* The copy being written. */
struct copy {
	const struct copy_task *task;
	struct engine_txn *txn;
	size_t bytes; /* since the last commit */
	int64_t done; /* entries */
	int64_t total;
};

static bool
commit_piece(struct copy *copy, struct error *error)
{
	bool ok = engine_commit(copy->txn, error);

	copy->txn = ok ? engine_begin(copy->task->into, STORE_WRITE, error) : NULL;
	copy->bytes = 0;
	return copy->txn != NULL;
}

static bool
look_around(struct copy *copy, struct error *error)
{
	const struct copy_task *task = copy->task;

	if (++copy->done % STRIDE != 0)
		return true;
	if (task->progress)
		task->progress("copying", copy->done, copy->total, task->context);
	return !store_is_interrupted() ||
		fail(error, ERROR_FAILURE, "interrupted; nothing was saved");
}

static bool
copy_entry(struct copy *copy, enum table table, const struct engine_pair *pair,
	struct error *error)
{
	copy->bytes += pair->key.length + pair->value.length;
	return engine_put(copy->txn, table, pair->key, pair->value, error) &&
		(copy->bytes < PIECE || commit_piece(copy, error)) && look_around(copy, error);
}

static bool
copy_table(struct copy *copy, enum table table, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(copy->task->from, table, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	while (ok && found == STORE_FOUND) {
		ok = copy_entry(copy, table, &pair, error);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

static bool
count_entries(struct copy *copy, struct error *error)
{
	for (int table = 0; table < TABLE_COUNT; table++) {
		int64_t count;

		if (!engine_count(copy->task->from, (enum table)table, &count, error))
			return false;
		copy->total += count;
	}
	return true;
}

static bool
start_anew(struct copy *copy, struct error *error)
{
	struct meta meta;

	if (!meta_read(copy->txn, &meta, error))
		return false;
	meta.superseded_by = 0;
	meta.rules = copy->task->rules;
	return meta_write(copy->txn, &meta, error);
}

bool
copy_tables(const struct copy_task *task, struct error *error)
{
	struct copy copy = { .task = task };
	bool ok;

	copy.txn = engine_begin(task->into, STORE_WRITE, error);
	ok = copy.txn != NULL && count_entries(&copy, error);
	for (int table = 0; ok && table < TABLE_COUNT; table++)
		ok = copy_table(&copy, (enum table)table, error);
	ok = ok && start_anew(&copy, error);
	if (ok)
		return engine_commit(copy.txn, error);
	engine_abort(copy.txn);
	return false;
}
