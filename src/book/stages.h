#ifndef BOOK_STAGES_H
#define BOOK_STAGES_H

#include "core/report.h"
#include "store/store.h"

/*
 * The totals of each stage: how many contacts, what they may bring, how long they have
 * been there. From the counters for all contacts as they are now, or by counting some of
 * them one by one.
 */
struct stages {
	const struct settings *settings;
	struct date day;
	struct arena *arena;
	struct list lines;    /* of struct report_stage, in board order; strangers behind */
	struct list day_sums; /* of int64_t, the sum of stageSince for each line */
};

/* A line for each stage of the pipeline, with nothing in it. */
struct stages stages_make(
	const struct settings *settings, struct date day, struct arena *arena);

/* Adds all contacts that are not archived, as they are now. */
bool stages_count_all(struct store_txn *txn, struct stages *stages, struct error *error);

/* The place of a stage among the lines; their count when it has none yet. */
size_t stages_index(const struct stages *stages, const char *id);

/* The same counts in memory of their own. */
struct stages stages_copy(const struct stages *stages, struct arena *arena);

/* Adds one contact, or takes it out again. */
void stages_count(struct stages *stages, const struct contact *contact);
void stages_uncount(struct stages *stages, const struct contact *contact);

/* Sets what follows from the sums: weighted values and mean days.  Returns the lines. */
struct list stages_end(struct stages *stages);

#endif
