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
	struct key key; /* empty when the table is */
};

struct engine_txn {
	struct engine *engine;
	MDB_txn *txn;
	struct last_key *last_keys; /* one a table in a write, else NULL */
	bool is_made[TABLE_COUNT];  /* it is not there before this write is committed */
};

/* The same bytes in the other's words; nothing is copied. */
MDB_val engine_value(struct span span);
struct span engine_span(MDB_val value);

#endif
