#ifndef BOOK_REPORTING_H
#define BOOK_REPORTING_H

#include "book/book.h"
#include "core/report.h"

/*
 * Reports from counters and indexes.  A day in the past is answered by a scan of what had
 * happened by then: later interactions, and stage moves among them, do not exist for it.
 */
struct reporting_request {
	struct month month; /* whose revenue; the month of as_of unless asked otherwise */
	struct date as_of;
	size_t top;
};

/* The day a month is told as of: its last one when it has passed, else today. */
struct date reporting_day(struct month month, struct date today);

/* Everything about one month; what it lists lives in the arena. */
bool reporting_month(struct book *book, const struct reporting_request *request,
	struct arena *arena, struct report *report, struct error *error);

/* Stages in board order.  of struct report_stage */
bool reporting_pipeline(struct book *book, struct date as_of, struct arena *arena,
	struct list *stages, struct error *error);

/* Months, both included; one of 0 is no limit. */
struct reporting_months {
	struct month from;
	struct month to;
	struct date as_of;
};

/* The `count` months up to that one. */
struct reporting_months reporting_months_up_to(
	struct month month, int64_t count, struct date as_of);

/* of struct report_platform */
bool reporting_platforms(struct book *book, const struct reporting_months *months,
	struct arena *arena, struct list *platforms, struct error *error);

/* of struct report_month, oldest first, without gaps; the range must have both limits */
bool reporting_revenue(struct book *book, const struct reporting_months *range,
	struct arena *arena, struct list *months, struct error *error);

/* of struct report_activity */
bool reporting_activity(struct book *book, const struct reporting_months *range,
	struct arena *arena, struct list *lines, struct error *error);

/* of struct report_move */
bool reporting_conversion(struct book *book, struct date as_of, struct arena *arena,
	struct list *moves, struct error *error);

/* of struct report_stale: open ones without contact for at least `days` days, longest
 * first */
bool reporting_stale(struct book *book, int days, struct date as_of, struct arena *arena,
	struct list *stale, struct error *error);

#endif
