#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include "store/engine.h"

/*
 * Changes that are kept back and written table by table in the order of their keys.
 *
 * Writing in order is what makes an import of a million records quick and its tables
 * dense.  Of several changes to one key the last counts.  Who reads a table in the same
 * transaction flushes it first.
 */
struct batch_table {
	struct batch_change *changes;
	size_t count;
	size_t capacity;
	struct arena arena; /* holds their bytes */
};

struct batch {
	struct batch_table tables[TABLE_COUNT];
	size_t bytes;
};

/* Both copy what they are given, and cannot fail: what is wrong shows at the flush. */
void batch_put(struct batch *batch, enum table table, struct span key, struct span value);
void batch_delete(struct batch *batch, enum table table, struct span key);

/* Writes what is kept back, of one table or of all; what was written is forgotten. */
bool batch_flush_table(
	struct batch *batch, enum table table, struct engine_txn *txn, struct error *error);
bool batch_flush(struct batch *batch, struct engine_txn *txn, struct error *error);

/* How many entries a table should have, and how many of these are not as they should. */
struct batch_difference {
	int64_t expected[TABLE_COUNT];
	int64_t missing[TABLE_COUNT];
	int64_t other[TABLE_COUNT]; /* another value */
};

/* Compares what would be written with what is there instead, and empties the batch; for
 * check. */
bool batch_compare(struct batch *batch, struct engine_txn *txn,
	struct batch_difference *difference, struct error *error);

/* Whether it holds so much that it should be flushed. */
bool batch_is_large(const struct batch *batch);

/* Drops what was not flushed. */
void batch_release(struct batch *batch);

#endif
