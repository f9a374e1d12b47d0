#ifndef BOOK_LEDGER_H
#define BOOK_LEDGER_H

#include "book/book.h"

/*
 * The journal from the newest entry down, with what is in force.
 *
 * An entry stands until a later one takes it back: an undo takes back a change, a redo an
 * undo, which puts the change in force again.
 */

/* Sees an entry, which does not outlive the call, and whether it stands; false ends
 * it. */
typedef bool (*ledger_visit)(const struct store_entry *entry, bool stands, void *context);

/* Of one contact, unless the id is none. */
bool ledger_walk(struct store_txn *txn, struct id client_id, ledger_visit visit,
	void *context, struct error *error);

#endif
