#ifndef BOOK_ASOF_H
#define BOOK_ASOF_H

#include "book/book.h"

/*
 * The book as it was at the end of a day.
 *
 * What happened later does not exist for it: later interactions are taken out of the sums
 * of their contacts, the last days become those known by then, and a contact that changed
 * its stage since is back in the one it had.  Fields and follow-ups that people edit have
 * no past; they are as they are.
 *
 * When nothing happened after the day, as for today, nothing is read and nothing is
 * changed.
 */
struct asof;

/* Lives in the arena, as long as it. */
bool asof_begin(struct store_txn *txn, const struct settings *settings, struct date day,
	struct arena *arena, struct asof **asof, struct error *error);

/* The day it is as of, and the settings it was begun with. */
struct date asof_day(const struct asof *asof);
const struct settings *asof_settings(const struct asof *asof);

enum asof_extent { ASOF_NOBODY, ASOF_FEW, ASOF_MANY };

/* With how many contacts something happened after the day: with few, it is cheaper to
 * look at these than at all. */
enum asof_extent asof_extent(const struct asof *asof);

/* Whether anything happened with the contact after the day. */
bool asof_changes(const struct asof *asof, struct id client_id);

typedef bool (*asof_visit)(
	struct contact *contact, struct arena *scratch, void *context, struct error *error);

/* Visits the contacts with whom something did, as they are now and with at least the
 * fields of FIELD_CARD, in no order; scratch goes when the visit is over. */
bool asof_each(struct store_txn *txn, const struct asof *asof, asof_visit visit,
	void *context, struct error *error);

/* Brings a contact, with its activity set, back to the day. */
void asof_rewind(const struct asof *asof, struct contact *contact, struct arena *arena);

/*
 * What was due on the day and what becomes due after it up to `until`, in no order.  What
 * is overdue on the day stays on the list although something later of its series takes
 * over by `until`.  items: struct due.
 */
bool asof_due(struct store_txn *txn, const struct asof *asof, struct date until,
	struct arena *arena, struct list *items, struct error *error);

#endif
