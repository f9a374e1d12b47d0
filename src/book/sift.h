#ifndef BOOK_SIFT_H
#define BOOK_SIFT_H

#include "core/query.h"
#include "store/store.h"

/*
 * Whether a card's contact matches the query; where the card does not say, its record is
 * read into the contact.  STORE_MISSING when it does not match.
 */
enum store_found sift_contact(struct store_txn *txn, const struct query *query,
	struct date today, struct arena *arena, struct contact *contact, struct error *error);

#endif
