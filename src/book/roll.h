#ifndef BOOK_ROLL_H
#define BOOK_ROLL_H

#include "book/book.h"
#include "core/query.h"
#include "core/report.h"

/*
 * Contacts in an order, of which a screen shows a part: a list, or the columns of a
 * board.
 *
 * Where an index has the order and nothing is filtered, nothing is gathered: each window
 * is read from the index and the totals are the book's counters, however large the book.
 * Otherwise the cards are looked through a slice at a time, so that nobody waits for it;
 * then a roll keeps the id and the place of each contact that matches, and no more.
 *
 * A roll is of one state of things: the query, the order and the day.  When the book
 * changes, roll_renew() begins to gather again, and what was gathered is shown until that
 * is done.
 */
struct roll;

struct roll_request {
	const struct query *query; /* must outlive the roll */
	enum { ROLL_WHOLE, ROLL_BY_STAGE } shape;
	const struct field *sort; /* of contact_fields; NULL: by name, in a column by score */
	enum {
		ROLL_ASCENDING,
		ROLL_DESCENDING
	} direction; /* of the sort, when there is one */
	struct date today;
};

/* A roll of which nothing is known yet; to be freed. */
struct roll *roll_new(const struct roll_request *request);

/*
 * A roll for what is asked next; the one before is freed and may be NULL, its query must
 * still be there.  Where the query only narrows that of the roll before, as another
 * letter of a filter does, those that did not match are not looked at again.
 */
struct roll *roll_next(struct roll *before, const struct roll_request *request);
void roll_free(struct roll *roll);

/* Whether all is known: nothing is left to gather. */
bool roll_is_complete(const struct roll *roll);

/* Goes on gathering for about that many milliseconds. */
bool roll_gather(
	struct roll *roll, struct book *book, int milliseconds, struct error *error);

/* The book has changed. */
void roll_renew(struct roll *roll);

/*
 * For each stage of the pipeline (and each strange one behind them) how many match, what
 * they may bring, and mean days: of struct report_stage, in the order of the board.  Of
 * what was gathered so far; for all contacts that are not archived with ROLL_ALL.
 */
enum roll_totals { ROLL_MATCHING, ROLL_ALL };
bool roll_totals(struct roll *roll, struct book *book, enum roll_totals which,
	struct arena *arena, struct list *lines, struct error *error);

/* How many are in the column, as far as it is known. */
bool roll_count(struct roll *roll, struct book *book, const char *stage, int64_t *count,
	struct error *error);

/* A part of a column; of the whole roll when it has no columns and stage is "". */
struct roll_place {
	const char *stage;
	enum {
		ROLL_FIRST, /* from the first contact on */
		ROLL_LAST,  /* up to the last */
		ROLL_AT,    /* around the contact `at`: that many before it, and what follows */
	} where;
	struct id at;
	size_t before;
	size_t count;                            /* at most that many in all */
	enum { ROLL_CARDS, ROLL_RECORDS } depth; /* the fields of FIELD_CARD, or all */
};

struct roll_window {
	struct list contacts; /* of struct contact, in order, derived members set */
	size_t at;            /* which one is `at`; the count when it is not in the column */
	bool has_before;      /* whether there are more on either side */
	bool has_after;
};

/* Near either end the window moves, so that it is full where there are enough. */
bool roll_window(struct roll *roll, struct book *book, const struct roll_place *place,
	struct arena *arena, struct roll_window *window, struct error *error);

/*
 * The contact that stands `step` places behind `at` in its column, before it when the
 * step is negative, the last one there is when the step goes beyond; none when `at` is
 * not in the column.
 */
bool roll_step(struct roll *roll, struct book *book, const char *stage, struct id at,
	int64_t step, struct id *found, struct error *error);

#endif
