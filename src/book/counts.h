#ifndef BOOK_COUNTS_H
#define BOOK_COUNTS_H

#include "store/store.h"

/*
 * Counters as they were at the end of a day.
 *
 * A counter holds all there is; what came after the day is taken out of it again, which
 * costs what came after, not what the book holds.  Only those of what happened have a
 * past: COUNTER_REVENUE, COUNTER_TYPE, COUNTER_MOVE and COUNTER_STAY.
 */
struct counts_request {
	enum store_counter counter;
	const char *from; /* the first part from and to which they are read, as in */
	const char *to;   /* store_counts() */
	struct date as_of;
};

/* items: struct store_count; those of nothing are left out. */
bool counts_read(struct store_txn *txn, const struct counts_request *request,
	struct arena *arena, struct list *items, struct error *error);

#endif
