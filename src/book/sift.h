#ifndef BOOK_SIFT_H
#define BOOK_SIFT_H

#include "book/cards.h"
#include "core/query.h"

/*
 * Whether a card's contact matches the query; where the card does not say, its record is
 * read into the contact.  STORE_MISSING when it does not match.
 */
enum store_found sift_contact(struct store_txn *txn, const struct query *query,
	struct date today, struct arena *arena, struct contact *contact, struct error *error);

/*
 * Visits all cards whose contacts may match, in no order to rely on: where the
 * query asks for stages with few in them those alone, so that the rest of the book costs
 * nothing, else everybody's.
 * No visit has enough before the end.
 */
bool sift_each(struct store_txn *txn, const struct query *query, struct date today,
	cards_visit visit, void *context, struct error *error);

#endif
