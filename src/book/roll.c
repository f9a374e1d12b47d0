#include "book/roll-parts.h"

#include <stdlib.h>
#include <string.h>

struct roll *
roll_new(const struct roll_request *request)
{
	struct roll *roll = memory_allocate(sizeof(*roll));

	*roll = (struct roll){ .request = *request };
	return roll;
}

/* Whether a contact that is not in the one before cannot be in this one. */
static bool
is_part_of(const struct roll_request *request, const struct roll_request *before)
{
	return request->shape == before->shape && request->sort == before->sort &&
		request->direction == before->direction &&
		date_compare(request->today, before->today) == 0 &&
		query_narrows(request->query, before->query);
}

struct roll *
roll_next(struct roll *before, const struct roll_request *request)
{
	struct roll *roll = roll_new(request);
	bool is_current = before && !before->coming && !before->is_stale;

	if (is_current && is_part_of(request, &before->request)) {
		struct gathering **wider = before->shown ? &before->shown : &before->wider;

		roll->wider = *wider;
		*wider = NULL;
	}
	roll_free(before);
	return roll;
}

void
roll_free(struct roll *roll)
{
	if (!roll)
		return;
	gathering_free(roll->wider);
	gathering_free(roll->shown);
	gathering_free(roll->coming);
	free(roll);
}

bool
roll_is_natural(const struct roll *roll)
{
	const struct roll_request *request = &roll->request;

	if (!query_is_empty(request->query))
		return false;
	return !request->sort ||
		(request->shape == ROLL_WHOLE && request->direction == ROLL_ASCENDING &&
			strcmp(request->sort->name, "name") == 0);
}

static bool
is_done(const struct gathering *gathering)
{
	return gathering && gathering->phase == GATHERING_DONE;
}

bool
roll_is_complete(const struct roll *roll)
{
	return roll_is_natural(roll) ||
		(is_done(roll->shown) && !roll->coming && !roll->is_stale);
}

void
roll_renew(struct roll *roll)
{
	roll->is_stale = roll->shown != NULL;
}

/* The one that is under way, or begins now. */
static struct gathering *
under_way(struct roll *roll, const struct settings *settings)
{
	if (!roll->shown) {
		roll->shown = gathering_new(&roll->request, settings);
		roll->shown->wider = roll->wider;
		roll->wider = NULL;
	}
	if (is_done(roll->shown) && !roll->coming) {
		roll->coming = gathering_new(&roll->request, settings);
		roll->is_stale = false;
	}
	return roll->coming ? roll->coming : roll->shown;
}

bool
roll_gather(struct roll *roll, struct book *book, int milliseconds, struct error *error)
{
	if (roll_is_complete(roll))
		return true;
	if (!gathering_go_on(under_way(roll, book->settings), book, milliseconds, error))
		return false;
	if (is_done(roll->coming)) {
		gathering_free(roll->shown);
		roll->shown = roll->coming;
		roll->coming = NULL;
	}
	return true;
}

/* ------ totals ------ */

static bool
totals_look(struct store_txn *txn, void *context, struct error *error)
{
	return stages_count_all(txn, context, error);
}

bool
roll_totals(struct roll *roll, struct book *book, enum roll_totals which,
	struct arena *arena, struct list *lines, struct error *error)
{
	bool is_gathered = which == ROLL_MATCHING && !roll_is_natural(roll);
	struct stages stages = is_gathered && roll->shown
		? stages_copy(&roll->shown->stages, arena)
		: stages_make(book->settings, roll->request.today, arena);

	if (!is_gathered && !book_read(book, totals_look, &stages, error))
		return false;
	*lines = stages_end(&stages);
	return true;
}

/* ------ how many ------ */

/* Of the counts between the two, those of that name taken together. */
static int64_t
count_of(const struct list *counts, const char *name)
{
	int64_t sum = 0;

	for (size_t i = 0; i < counts->count; i++) {
		const struct store_count *count = list_at(counts, i, sizeof(*count));

		if (strcmp(count->parts[0], name) == 0)
			sum += count->count;
	}
	return sum;
}

static bool
count_natural(struct store_txn *txn, const struct roll *roll, const char *stage,
	int64_t *count, struct error *error)
{
	bool is_whole = roll->request.shape == ROLL_WHOLE;
	struct arena scratch = ARENA_INIT;
	struct list counts = { 0 };
	bool ok = store_counts(txn, is_whole ? COUNTER_TOTAL : COUNTER_STAGE,
		is_whole ? "" : stage, is_whole ? "\xff" : stage, &scratch, &counts, error);

	*count = is_whole ? count_of(&counts, "contacts") - count_of(&counts, "archived")
					  : count_of(&counts, stage);
	arena_release(&scratch);
	return ok;
}

bool
roll_count_in(struct store_txn *txn, const struct roll *roll, const char *stage,
	int64_t *count, struct error *error)
{
	struct roll_range range = { 0 };

	if (roll_is_natural(roll))
		return count_natural(txn, roll, stage, count, error);
	if (roll->shown)
		range = gathering_column(roll->shown, stage);
	*count = (int64_t)(range.end - range.first);
	return true;
}

struct counting {
	const struct roll *roll;
	const char *stage;
	int64_t *count;
};

static bool
count_look(struct store_txn *txn, void *context, struct error *error)
{
	const struct counting *counting = context;

	return roll_count_in(txn, counting->roll, counting->stage, counting->count, error);
}

bool
roll_count(struct roll *roll, struct book *book, const char *stage, int64_t *count,
	struct error *error)
{
	struct counting counting = { roll, stage, count };

	return book_read(book, count_look, &counting, error);
}
