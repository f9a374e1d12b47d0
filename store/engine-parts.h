#ifndef STORE_ENGINE_PARTS_H
#define STORE_ENGINE_PARTS_H

#include "store/engine.h"
#include "store/key.h"

#include <lmdb.h>

/* What the files of the engine share and nobody else sees. */
struct engine {
	MDB_env *env;
	MDB_dbi tables[TABLE_COUNT]; /* 0, which no table has, for one that is missing */
	size_t map_size;
	size_t page_size;
	int open_count;      /* transactions */
	bool is_full;        /* a write of this engine found no room in the map */
	bool is_out_of_room; /* the last commit found none on the disk */
};

/* The greatest key of a table, once asked for: what comes behind it is appended. */
struct last_key {
	bool is_known;
	struct key key;  /* empty when the table is */
	MDB_cursor *end; /* stands there while one entry after the other is appended */
};

struct engine_txn {
	struct engine *engine;
	MDB_txn *txn;
	struct last_key *last_keys; /* one a table in a write, else NULL */
	bool is_made[TABLE_COUNT];  /* it is not there before this write is committed */
	size_t longest;             /* no value is longer than that, in bytes */
};

/* Whether the key is known to come behind every one of the table; in a write. */
bool engine_is_beyond(const struct engine_txn *txn, enum table table, struct span key);

/* The same bytes in the engine's words; nothing is copied. */
MDB_val engine_value(struct span span);

/*
 * And back.  LMDB believes the length that stands in a page, so that one flipped bit
 * makes a value of some bytes one of many megabytes; nothing that is longer than the file
 * was, or than what the transaction put, is given out.  False then: the book is damaged.
 */
void engine_learn_limit(struct engine_txn *txn);
void engine_raise_limit(struct engine_txn *txn, size_t length);
bool engine_take(
	const struct engine_txn *txn, MDB_val value, struct span *span, struct error *error);

#endif
