#ifndef STORE_COUNTER_H
#define STORE_COUNTER_H

#include "store/engine.h"

/*
 * Counts and sums, kept in the table `counter` and collected as differences until a
 * transaction ends.  A counter that comes to nothing has no entry.
 */
struct counters {
	struct arena arena;
	struct counter_slot *slots;
	size_t capacity;
	size_t count;
};

/* Keeps the difference, with copies of its parts, until the flush. */
void counters_add(struct counters *counters, enum store_counter family,
	const struct store_count *difference);

/* The same with the sign turned. */
void counters_take(struct counters *counters, enum store_counter family,
	const struct store_count *difference);

/* Adds the differences to the table and forgets them; ERROR_REFUSED where a sum would be
 * larger than the table can hold. */
bool counters_flush(
	struct counters *counters, struct engine_txn *txn, struct error *error);

/* Whether the table holds exactly these, taken as values; for check. */
bool counters_match(
	struct counters *counters, struct engine_txn *txn, bool *match, struct error *error);

/* Drops the differences that were not flushed. */
void counters_release(struct counters *counters);

#endif
