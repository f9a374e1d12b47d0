#ifndef BOOK_AGENDA_H
#define BOOK_AGENDA_H

#include "book/book.h"
#include "core/query.h"
#include "core/stuck.h"

/*
 * Follow-ups: making them, closing them, and what is due.  `typed` is what
 * find_follow_up_in() takes, or what find_several() takes for several of them, which are
 * changed together or not at all.
 */

/* Makes one by hand for each of the contacts, on a day that has not passed. */
bool agenda_follow(struct book *book, const struct act *act, const struct list *ids,
	struct date due, const char *text, struct arena *arena, struct outcome *outcome,
	struct error *error);

/* Marks it as done; what is closed or superseded already is ERROR_REFUSED. */
bool agenda_done(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* Marks it as not needed, in the same way. */
bool agenda_cancel(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error);

/* Puts it off to a day after today. */
bool agenda_snooze(struct book *book, const struct act *act, const char *typed,
	struct date until, const char *reason, struct arena *arena, struct outcome *outcome,
	struct error *error);

enum agenda_scope {
	AGENDA_DUE,     /* due on or before the day */
	AGENDA_TODAY,   /* the same: today is due ≤ today */
	AGENDA_OVERDUE, /* before it */
	AGENDA_WEEK,    /* on or before the Sunday of the day's week */
};
/* In the order of `due`; a past day does not know what happened after it.  items: struct
 * due. */
bool agenda_due(struct book *book, enum agenda_scope scope, struct date as_of,
	struct arena *arena, struct list *items, struct error *error);

/* Leaves of the items, struct due, those of contacts that match; all for an empty
 * query. */
bool agenda_sift(struct book *book, const struct query *query, struct date today,
	struct list *items, struct error *error);

/* What is due next after the day, where nothing is due on it; an id of "" when nothing is
 * in the next three months. */
bool agenda_next(struct book *book, struct date as_of, struct arena *arena,
	struct due *next, struct error *error);

/* What was put off and has not come back by the day, however far away, by that day.
 * items: struct due. */
bool agenda_snoozed(struct book *book, struct date as_of, struct arena *arena,
	struct list *items, struct error *error);

/* The morning briefing. */
struct brief {
	struct date day;
	struct list due;     /* of struct due: on the day */
	struct list overdue; /* of struct due */
	struct list week;    /* of struct due: later this week */
	/* Of struct contact: in stage new since the last working day. */
	struct list new_leads;
	struct list quiet;   /* of struct contact: open, longest without contact first */
	int64_t quiet_count; /* of all that are quiet; the list has the first 20 */
	struct list stuck;   /* of struct stuck: furthest beyond the usual time first */
	int64_t stuck_count; /* of all that are stuck; the list has the first 20 */
};
extern const struct field brief_fields[];

/* Everything the day asks for; its texts live in the arena. */
bool agenda_brief(struct book *book, struct date day, struct arena *arena,
	struct brief *brief, struct error *error);

#endif
