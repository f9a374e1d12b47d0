#ifndef STORE_DERIVE_H
#define STORE_DERIVE_H

#include "store/record.h"
#include "store/transaction.h"

/*
 * What follows from records: cards, indexes, the list of days, counters.
 *
 * A changed record is told with derive_record(); what it means for its contact is worked
 * out later, once for all changes of the contact.  Everything goes to the transaction's
 * batch and counters.
 */

/* before and after are NULL for not there. */
bool derive_record(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error);

/* The card as it stands, what was kept back included. */
enum store_found derive_read_card(struct store_txn *txn, struct id id,
	struct arena *arena, struct card *card, struct error *error);

/* Works out the touched contacts: one, or all. */
bool derive_contact(struct store_txn *txn, struct id id, struct error *error);
bool derive_contacts(struct store_txn *txn, struct error *error);

typedef bool (*derive_pause)(struct store_txn *txn, void *context, struct error *error);

/* Tells every record of the book as if it were new, contact by contact, and calls pause
 * after each. */
bool derive_all(
	struct store_txn *txn, derive_pause pause, void *context, struct error *error);

/* Empties the derived tables and fills them anew. */
bool derive_anew(struct store_txn *txn, struct error *error);

#endif
