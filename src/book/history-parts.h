#ifndef BOOK_HISTORY_PARTS_H
#define BOOK_HISTORY_PARTS_H

#include "book/history.h"
#include "book/step.h"

/*
 * What the files of the way back share: history-choose.c finds the entries that are
 * meant, history-undo.c takes them back.
 */

/* One of the two ways through the journal. */
struct way {
	enum store_entry_kind kind; /* of the entries made */
	enum store_entry_kind takes_back;
	const char *verb; /* "undo" */
	const char *said; /* "undone" */
};
extern const struct way history_ways[]; /* by enum history_way */

/* An entry to take back. */
struct chosen {
	int64_t number;
	struct store_heading heading; /* texts in the arena; no key */
};

struct choice {
	const struct way *way;
	const char *who;               /* only what they changed; NULL: whoever did */
	const struct sitting *sitting; /* only what it changed; NULL: wherever */
	size_t count;
	struct list chosen; /* of struct chosen, newest first */
	/* The newest erasure that was passed on the way to them, which no undo takes back;
	 * its number is 0 for none. */
	struct chosen erasure;
	struct arena *arena;
};

/* The newest entries that are asked about, as many as are there, up to the count. */
bool history_choose(struct store_txn *txn, struct choice *choice, struct error *error);

/* Refuses to pass over an erasure as though it were no change, and names the way to what
 * is beneath it. */
bool history_check_erasure(const struct choice *choice, struct error *error);

/*
 * The entries of these numbers (of int64_t, at least one), from the newest down, whoever
 * made them.  One that is not there, is nothing to take back that way, or was taken back
 * already, fails.
 */
bool history_choose_named(struct step *step, const struct list *typed,
	struct choice *choice, struct error *error);

#endif
