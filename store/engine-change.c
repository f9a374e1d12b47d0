#include "store/engine-parts.h"

#include <string.h>

#include "store/fault.h"

/* Knows the greatest key of the table from here on. */
static int
learn_last_key(struct engine_txn *txn, enum table table)
{
	struct last_key *last = &txn->last_keys[table];
	MDB_cursor *cursor;
	MDB_val key, value;
	int code = mdb_cursor_open(txn->txn, txn->engine->tables[table], &cursor);

	if (code != 0)
		return code;
	code = mdb_cursor_get(cursor, &key, &value, MDB_LAST);
	last->key.length = 0;
	if (code == 0 && key.mv_size <= KEY_LIMIT) {
		memcpy(last->key.bytes, key.mv_data, key.mv_size);
		last->key.length = key.mv_size;
	}
	mdb_cursor_close(cursor);
	last->is_known = code == 0 || code == MDB_NOTFOUND;
	return code == MDB_NOTFOUND ? 0 : code;
}

bool
engine_is_beyond(const struct engine_txn *txn, enum table table, struct span key)
{
	const struct last_key *last = &txn->last_keys[table];

	return last->is_known && span_compare(key, key_span(&last->key)) > 0;
}

/* It would not see that others change the table. */
static void
leave_end(struct last_key *last)
{
	mdb_cursor_close(last->end);
	last->end = NULL;
}

static void
forget_last_key(struct engine_txn *txn, enum table table)
{
	leave_end(&txn->last_keys[table]);
	txn->last_keys[table].is_known = false;
}

static int
append(struct engine_txn *txn, enum table table, struct span key, struct span value)
{
	struct last_key *last = &txn->last_keys[table];
	MDB_val name = engine_value(key), contents = engine_value(value);
	int code =
		last->end ? 0 : mdb_cursor_open(txn->txn, txn->engine->tables[table], &last->end);

	memcpy(last->key.bytes, key.start, key.length);
	last->key.length = key.length;
	return code ? code : mdb_cursor_put(last->end, &name, &contents, MDB_APPEND);
}

static int
insert(struct engine_txn *txn, enum table table, struct span key, struct span value)
{
	MDB_val name = engine_value(key), contents = engine_value(value);

	leave_end(&txn->last_keys[table]);
	return mdb_put(txn->txn, txn->engine->tables[table], &name, &contents, 0);
}

bool
engine_put(struct engine_txn *txn, enum table table, struct span key, struct span value,
	struct error *error)
{
	struct last_key *last = &txn->last_keys[table];
	int code = last->is_known ? 0 : learn_last_key(txn, table);

	if (code == 0)
		code = engine_is_beyond(txn, table, key) ? append(txn, table, key, value)
												 : insert(txn, table, key, value);
	engine_raise_limit(txn, value.length);
	txn->engine->is_full = txn->engine->is_full || code == MDB_MAP_FULL;
	return code == 0 || fault(error, code, table_names[table]);
}

bool
engine_delete(
	struct engine_txn *txn, enum table table, struct span key, struct error *error)
{
	MDB_val name = engine_value(key);
	int code;

	forget_last_key(txn, table);
	code = mdb_del(txn->txn, txn->engine->tables[table], &name, NULL);
	txn->engine->is_full = txn->engine->is_full || code == MDB_MAP_FULL;
	return code == 0 || code == MDB_NOTFOUND || fault(error, code, table_names[table]);
}

bool
engine_make_table(struct engine_txn *txn, enum table table, struct error *error)
{
	MDB_dbi *handle = &txn->engine->tables[table];
	int code;

	if (*handle != 0)
		return true;
	code = mdb_dbi_open(txn->txn, table_names[table], MDB_CREATE, handle);
	txn->is_made[table] = code == 0;
	if (code != 0)
		*handle = 0;
	return code == 0 || fault(error, code, table_names[table]);
}

bool
engine_clear(struct engine_txn *txn, enum table table, struct error *error)
{
	int code;

	forget_last_key(txn, table);
	code = mdb_drop(txn->txn, txn->engine->tables[table], 0);
	txn->engine->is_full = txn->engine->is_full || code == MDB_MAP_FULL;
	return code == 0 || fault(error, code, table_names[table]);
}
