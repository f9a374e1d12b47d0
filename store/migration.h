#ifndef STORE_MIGRATION_H
#define STORE_MIGRATION_H

#include "store/transaction.h"

/*
 * Steps from the layout of an older version to this one's, a row each.
 *
 * A step runs in one write with those after it, so a book is of one layout or of the
 * next.  What follows from records is derived anew afterwards, so a step need only care
 * for records and the journal.
 */
struct migration {
	int64_t from; /* the format it starts with; it ends with the next one */
	const char *name;
	bool (*run)(struct store_txn *txn, struct error *error);
};

/* Ends with { 0 }. */
extern const struct migration migrations[];

/* Brings an opened book to META_FORMAT.  A later format is refused. */
bool migrate(struct store *store, const struct meta *meta, struct error *error);

/* The steps of a table, from the book's format on; for migrate() and tests. */
bool migration_run(struct store *store, const struct migration *steps, int64_t format,
	struct error *error);

#endif
