#include "store/copy.h"

#include "store/meta.h"

/* Written between two commits; the copy is not alive yet, so it need not appear as a
 * whole. */
enum { PIECE = 32 * 1024 * 1024 };

/* The copy being written. */
struct copy {
	struct engine *into;
	struct engine_txn *txn;
	size_t bytes; /* since the last commit */
};

static bool
commit_piece(struct copy *copy, struct error *error)
{
	bool ok = engine_commit(copy->txn, error);

	copy->txn = ok ? engine_begin(copy->into, STORE_WRITE, error) : NULL;
	copy->bytes = 0;
	return copy->txn != NULL;
}

static bool
copy_entry(struct copy *copy, enum table table, const struct engine_pair *pair,
	struct error *error)
{
	copy->bytes += pair->key.length + pair->value.length;
	return engine_put(copy->txn, table, pair->key, pair->value, error) &&
		(copy->bytes < PIECE || commit_piece(copy, error));
}

static bool
copy_table(
	struct copy *copy, enum table table, struct engine_txn *from, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(from, table, error);
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
start_anew(struct copy *copy, uint64_t rules, struct error *error)
{
	struct meta meta;

	if (!meta_read(copy->txn, &meta, error))
		return false;
	meta.superseded_by = 0;
	meta.rules = rules;
	return meta_write(copy->txn, &meta, error);
}

bool
copy_tables(
	struct engine_txn *from, struct engine *into, uint64_t rules, struct error *error)
{
	struct copy copy = { .into = into };
	bool ok;

	copy.txn = engine_begin(into, STORE_WRITE, error);
	ok = copy.txn != NULL;
	for (int table = 0; ok && table < TABLE_COUNT; table++)
		ok = copy_table(&copy, (enum table)table, from, error);
	ok = ok && start_anew(&copy, rules, error);
	if (ok)
		return engine_commit(copy.txn, error);
	engine_abort(copy.txn);
	return false;
}
