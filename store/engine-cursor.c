#include "store/engine.h"

#include <stdlib.h>
#include <string.h>

#include <lmdb.h>

#include "store/engine-parts.h"
#include "store/fault.h"

enum { CACHE_LINE = 64, AHEAD = 4096 };

struct engine_cursor {
	const struct engine_txn *txn;
	MDB_cursor *cursor; /* NULL in a table that is missing */
};

struct engine_cursor *
engine_cursor_open(struct engine_txn *txn, enum table table, struct error *error)
{
	struct engine_cursor *cursor = memory_allocate(sizeof(*cursor));
	MDB_dbi handle = txn->engine->tables[table];
	int code = 0;

	*cursor = (struct engine_cursor){ .txn = txn };
	if (handle != 0)
		code = mdb_cursor_open(txn->txn, handle, &cursor->cursor);
	if (code == 0)
		return cursor;
	free(cursor);
	fault(error, code, table_names[table]);
	return NULL;
}

void
engine_cursor_close(struct engine_cursor *cursor)
{
	if (!cursor)
		return;
	if (cursor->cursor)
		mdb_cursor_close(cursor->cursor);
	free(cursor);
}

/*
 * Pages that were filled one after another lie so in the file.  So what a step forward
 * will come to on the next page lies about a page behind this pair: it is asked for here,
 * and has come from memory by then.  A hint only: what it points at may be nothing.
 */
static void
look_ahead(MDB_val value)
{
	const char *ahead = (const char *)value.mv_data + AHEAD;

	for (size_t i = 0; i < value.mv_size && i < AHEAD; i += CACHE_LINE)
		__builtin_prefetch(ahead + i);
}

static enum store_found
move(struct engine_cursor *cursor, MDB_val key, MDB_cursor_op operation,
	struct engine_pair *pair, struct error *error)
{
	MDB_val value;
	int code = MDB_NOTFOUND;

	if (cursor->cursor)
		code = mdb_cursor_get(cursor->cursor, &key, &value, operation);
	if (code == MDB_NOTFOUND)
		return STORE_MISSING;
	if (code != 0) {
		fault(error, code, "reading");
		return STORE_FAILED;
	}
	if (operation == MDB_NEXT)
		look_ahead(value);
	if (!engine_take(cursor->txn, key, &pair->key, error) ||
		!engine_take(cursor->txn, value, &pair->value, error))
		return STORE_FAILED;
	return STORE_FOUND;
}

/* Indexed by enum engine_step. */
static const MDB_cursor_op operations[] = {
	[STEP_FIRST] = MDB_FIRST,
	[STEP_LAST] = MDB_LAST,
	[STEP_NEXT] = MDB_NEXT,
	[STEP_PREVIOUS] = MDB_PREV,
};

enum store_found
engine_cursor_step(struct engine_cursor *cursor, enum engine_step step,
	struct engine_pair *pair, struct error *error)
{
	return move(cursor, (MDB_val){ 0 }, operations[step], pair, error);
}

enum store_found
engine_cursor_seek(struct engine_cursor *cursor, struct span key,
	struct engine_pair *pair, struct error *error)
{
	if (key.length == 0)
		return engine_cursor_step(cursor, STEP_FIRST, pair, error);
	return move(cursor, engine_value(key), MDB_SET_RANGE, pair, error);
}

/* The first key behind all that begin with the prefix; false when there can be none. */
static bool
step_over(struct span prefix, struct key *behind)
{
	behind->length = prefix.length;
	memcpy(behind->bytes, prefix.start, prefix.length);
	while (behind->length > 0 && (unsigned char)behind->bytes[behind->length - 1] == 0xff)
		behind->length--;
	if (behind->length == 0)
		return false;
	behind->bytes[behind->length - 1]++;
	return true;
}

enum store_found
engine_cursor_seek_back(struct engine_cursor *cursor, struct span prefix,
	struct engine_pair *pair, struct error *error)
{
	struct key behind;
	enum store_found found = STORE_MISSING;

	if (step_over(prefix, &behind))
		found = engine_cursor_seek(cursor, key_span(&behind), pair, error);
	if (found == STORE_FOUND)
		return engine_cursor_step(cursor, STEP_PREVIOUS, pair, error);
	if (found == STORE_MISSING)
		return engine_cursor_step(cursor, STEP_LAST, pair, error);
	return STORE_FAILED;
}
