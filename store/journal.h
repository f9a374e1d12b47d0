#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include "store/batch.h"
#include "store/change.h"

/*
 * The journal: what every write changed, as entries that only get more.
 *
 * An entry lies under its number in parts: changes, packed, about a mebibyte each, and
 * last its header.  The tables journal_contact and key lead to it.
 */
enum { JOURNAL_HEADER = 0x7fffffff }; /* the part that is the header */

struct journal {
	struct store_heading heading; /* its texts live as long as the transaction */
	int64_t number;               /* of the entry under way; 0 before its first change */
	int64_t change_count;
	uint32_t part;
	struct text changes; /* of the part under way */
	struct id last_client;
};

#define JOURNAL_INIT                                                                     \
	{                                                                                    \
		.heading = { .who = "", .command = "", .summary = "", .key = "", .result = "" }, \
		.changes = TEXT_INIT                                                             \
	}

/* What an entry is written to. */
struct journal_target {
	struct engine_txn *txn;
	struct batch *batch;
};

/* Takes the heading over, for the changes that follow; ends the entry under way, if any,
 * and takes the place of a heading under which nothing was changed, key included. */
bool journal_describe(struct journal *journal, const struct store_heading *heading,
	struct arena *arena, const struct journal_target *target, struct error *error);

/* Notes a change; its sum is worked out here. */
bool journal_add(struct journal *journal, struct change change,
	const struct journal_target *target, struct error *error);

/* Notes that the entry is about a contact; it is then written even without a change. */
bool journal_mention(struct journal *journal, struct id client_id,
	const struct journal_target *target, struct error *error);

/* Writes the header of the entry under way; one without changes only to remember its
 * key. */
bool journal_finish(
	struct journal *journal, const struct journal_target *target, struct error *error);

/* Drops the entry under way. */
void journal_release(struct journal *journal);

/* The number of the last entry, 0 when there is none. */
bool journal_last(struct engine_txn *txn, int64_t *number, struct error *error);

/* The number of the first part of an entry behind that one: the next entry unless the
 * book is damaged. */
enum store_found journal_next(
	struct engine_txn *txn, int64_t after, int64_t *number, struct error *error);

/* The header of an entry; its texts live in the arena. */
enum store_found journal_read(struct engine_txn *txn, int64_t number, struct arena *arena,
	struct store_entry *entry, struct error *error);

/* Puts the header of an entry in place of what was there. */
bool journal_write(
	struct engine_txn *txn, const struct store_entry *entry, struct error *error);

/* Calls visit for each change until it returns false; entries may be written
 * meanwhile. */
bool journal_visit(struct engine_txn *txn, int64_t number, store_visit visit,
	void *context, struct error *error);

typedef bool (*journal_keep)(const struct store_change *change, void *context);

/* Keeps only the changes for which keep returns true; *kept counts them. */
bool journal_filter(struct engine_txn *txn, int64_t number, journal_keep keep,
	void *context, int64_t *kept, struct error *error);

#endif
