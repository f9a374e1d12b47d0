#ifndef BOOK_ROLL_PARTS_H
#define BOOK_ROLL_PARTS_H

#include "book/roll-entries.h"
#include "book/roll.h"
#include "book/stages.h"

/*
 * What the files of a roll share.
 */

/*
 * One looking through of all cards, and of the records of those that do not say enough.
 * It goes by id, so that whatever changes between two slices nobody is met twice.
 */
struct gathering {
	const struct roll_request *request;
	struct roll_entries entries;
	struct stages stages; /* what was gathered, counted */
	struct arena arena;   /* of the stages and the words */
	struct list words;    /* of const char *: what a record must hold to match */
	struct glance_word *glance_words; /* of the words */
	enum { GATHERING_CARDS, GATHERING_RECORDS, GATHERING_DONE } phase;
	struct id next;     /* the card that comes next */
	struct list aside;  /* of struct id: those whose records must be read */
	size_t read_count;  /* of these */
	struct list again;  /* of struct id: those that matched before, which come first */
	size_t again_count; /* of these were looked at */
	struct arena shelf; /* holds the ids */
	bool has_begun;
	uint64_t stamp;          /* of the book when it began */
	struct gathering *wider; /* what it goes on with when it begins, or NULL */
};

/* One that has not begun; to be freed, and NULL is accepted. */
struct gathering *gathering_new(
	const struct roll_request *request, const struct settings *settings);
void gathering_free(struct gathering *gathering);

/* Goes on until the time is up or it is done. */
bool gathering_go_on(struct gathering *gathering, struct book *book, int milliseconds,
	struct error *error);

/* The column of a stage; its texts are looked for among those that were met. */
struct roll_range gathering_column(const struct gathering *gathering, const char *stage);

struct roll {
	struct roll_request request;
	struct gathering *wider;  /* what the first one goes on with, or NULL */
	struct gathering *shown;  /* NULL: nothing yet, or nothing to gather */
	struct gathering *coming; /* takes the place of what is shown when it is done */
	bool is_stale;            /* the book changed since the latest of them began */
};

/* Whether an index has the order and the counters have the totals. */
bool roll_is_natural(const struct roll *roll);

/*
 * Contacts of a column one after another, from a place in one direction.  A zeroed one
 * has nothing to read.
 */
struct roll_reader {
	struct store_txn *txn;
	const struct roll *roll;
	const char *stage;
	enum store_direction direction;
	struct store_walk *walk; /* in natural order; else NULL */
	struct roll_range range; /* what is still to be read of the column */
	struct id skipped;       /* is left out when it comes; none for nobody */
};

/* Where a reader begins. */
struct roll_start {
	struct id id; /* at this contact, where it stands or would stand; none: at the end */
	enum store_direction direction;
	enum { ROLL_INCLUDED, ROLL_EXCLUDED } turn; /* whether the contact itself is read */
};

/*
 * STORE_MISSING when the contact is not in the column.  What was begun must be ended, and
 * that before the transaction.
 */
enum store_found roll_reader_begin(struct roll_reader *reader, struct store_txn *txn,
	const struct roll *roll, const char *stage, const struct roll_start *start,
	struct error *error);
void roll_reader_end(struct roll_reader *reader);

/* The next one that is there and matches; STORE_MISSING at the end. */
enum store_found roll_reader_next(struct roll_reader *reader, struct arena *arena,
	struct contact *contact, struct error *error);

/* How many are in the column. */
bool roll_count_in(struct store_txn *txn, const struct roll *roll, const char *stage,
	int64_t *count, struct error *error);

#endif
