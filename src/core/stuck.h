#ifndef CORE_STUCK_H
#define CORE_STUCK_H

#include "core/field.h"
#include "core/stage.h"

/*
 * Who stands in a stage longer than contacts usually do.
 *
 * The usual time of a stage is the median of the stays that ended there, of an even
 * number the longer of the two in the middle.  A stay of less than a day was passing
 * through, and does not count.  With fewer than STUCK_STAYS of them nothing is usual yet:
 * then it is what the configuration says, but for a stage of weight 100, in which nothing
 * is left to be won: nobody is stuck there.
 */
enum { STUCK_STAYS = 3 };

/* How many stays took that many days. */
struct stay {
	int64_t days;
	int64_t count;
};

struct usual {
	int64_t days;  /* 0: nobody is stuck, however long it takes */
	int64_t stays; /* that it was found from; 0: it is the configured one */
};

/* The usual time of a stage; stays: of struct stay, which are put in order. */
struct usual usual_make(struct list *stays, const struct stage *stage, int64_t fallback);

/* Whether somebody who came on that day stands there longer than usual. */
bool usual_is_exceeded(const struct usual *usual, struct date since, struct date today);

/* One line of those who are stuck. */
struct stuck {
	struct id id;
	const char *name;
	const char *stage;
	struct date since;
	int64_t days;
	int64_t usual_days;
	int64_t stays;
};

extern const struct field stuck_fields[];

/* Furthest beyond the usual time first, then by id. */
int stuck_compare(const void *first, const void *second);

#endif
