#ifndef BOOK_CARDS_H
#define BOOK_CARDS_H

#include "store/store.h"

/*
 * Cards one after another, as many as wanted.
 *
 * Each card lives until its visit is over: whoever keeps something of it copies it.  So
 * looking through a book takes no more memory than what is kept.
 */
enum cards_turn {
	CARDS_FAILED, /* the error is set */
	CARDS_ENOUGH, /* no more of them */
	CARDS_GO_ON,
};

/* The contact may be changed; scratch is memory that goes when the visit is over. */
typedef enum cards_turn (*cards_visit)(
	struct contact *contact, struct arena *scratch, void *context, struct error *error);

/* Which cards, and as of when. */
struct cards_walk {
	enum store_order order;
	const char *prefix; /* as store_walk_begin() takes it */
	struct date day;
};

/* Visits the cards of the walk in its order, told as of the day.  False when a card
 * cannot be read or a visit failed. */
bool cards_each(struct store_txn *txn, const struct cards_walk *walk, cards_visit visit,
	void *context, struct error *error);

/* The same from a contact on; where it is gone, from what would follow it. */
bool cards_each_from(struct store_txn *txn, const struct cards_walk *walk, struct id from,
	cards_visit visit, void *context, struct error *error);

#endif
