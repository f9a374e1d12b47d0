#ifndef STORE_META_H
#define STORE_META_H

#include "store/engine.h"

/*
 * What a book says about itself, one record that every transaction reads first.
 */
struct meta {
	int64_t format;        /* of the layout; META_FORMAT when this program wrote it */
	uint64_t rules;        /* fingerprint of what derived data was made by */
	int64_t superseded_by; /* the generation that took over; 0 while this one is alive */
};

enum { META_FORMAT = 2 };

/* ERROR_STORAGE when there is none or it makes no sense: this is no book. */
bool meta_read(struct engine_txn *txn, struct meta *meta, struct error *error);

/* Puts it in place of what was there. */
bool meta_write(struct engine_txn *txn, const struct meta *meta, struct error *error);

#endif
