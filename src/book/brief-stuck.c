#include "book/brief-parts.h"

#include <stdlib.h>
#include <string.h>

#include "book/counts.h"

/* Stays that ended longer ago say little of how it goes now. */
enum { MONTHS_BACK = 12 };

/* The stays of one stage. */
static struct list
stays_in(const struct list *counts, const char *stage, struct arena *arena)
{
	struct list stays = { 0 };

	for (size_t i = 0; i < counts->count; i++) {
		const struct store_count *count = list_at(counts, i, sizeof(*count));

		if (strcmp(count->parts[1], stage) == 0)
			*(struct stay *)list_push(&stays, sizeof(struct stay), arena) =
				(struct stay){ strtoll(count->parts[2], NULL, 10), count->count };
	}
	return stays;
}

/* The usual time of each stage, from counters: what the book holds does not matter. */
static bool
read_usual(struct brief_look *look, struct list *usuals, struct error *error)
{
	const struct settings *settings = look->settings;
	struct month last = date_month(look->brief->day),
				 first = { last.index - (MONTHS_BACK - 1) };
	char from[MONTH_TEXT_SIZE], to[MONTH_TEXT_SIZE];
	const struct counts_request request = { COUNTER_STAY, from, to, look->brief->day };
	struct list counts = { 0 };

	month_format(first, from);
	month_format(last, to);
	if (!counts_read(look->txn, &request, look->arena, &counts, error))
		return false;
	for (size_t i = 0; i < settings->pipeline.count; i++) {
		const struct stage *stage = list_at(&settings->pipeline, i, sizeof(*stage));
		struct list stays = stays_in(&counts, stage->id, look->arena);

		*(struct usual *)list_push(usuals, sizeof(struct usual), look->arena) =
			usual_make(&stays, stage, settings->stuck_days);
	}
	return true;
}

/* Those who are stuck, as far as they are found. */
struct stuck_look {
	struct brief_look *look;
	struct list usuals; /* of struct usual, in the order of the pipeline */
};

/* The list keeps the first ones only, in their order. */
static void
keep(struct brief_look *look, const struct stuck *stuck)
{
	struct list *list = &look->brief->stuck;
	struct stuck *last;

	look->brief->stuck_count++;
	if (list->count == BRIEF_SHOWN) {
		last = list_at(list, BRIEF_SHOWN - 1, sizeof(*last));
		if (stuck_compare(stuck, last) >= 0)
			return;
	} else {
		last = list_push(list, sizeof(*last), look->arena);
	}
	*last = *stuck;
	last->name = arena_copy(look->arena, stuck->name);
	last->stage = arena_copy(look->arena, stuck->stage);
	list_sort(list, sizeof(*last), stuck_compare);
}

static enum cards_turn
visit(struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	const struct stuck_look *stuck_look = context;
	struct brief_look *look = stuck_look->look;
	const struct list *pipeline = &look->settings->pipeline;
	struct date day = look->brief->day;
	const struct usual *usual;
	size_t index;

	(void)error;
	asof_rewind(look->asof, contact, scratch);
	index = stage_index(pipeline, contact->stage);
	if (contact->archived || index == pipeline->count)
		return CARDS_GO_ON;
	usual = list_at(&stuck_look->usuals, index, sizeof(*usual));
	if (usual_is_exceeded(usual, contact->stage_since, day))
		keep(look,
			&(struct stuck){
				.id = contact->id,
				.name = contact->name,
				.stage = contact->stage,
				.since = contact->stage_since,
				.days = day.day - contact->stage_since.day,
				.usual_days = usual->days,
				.stays = usual->stays,
			});
	return CARDS_GO_ON;
}

/* Now it is known who is in which stage, and stages where nobody can be stuck need no
 * look. */
static bool
visit_stages(struct stuck_look *stuck_look, struct error *error)
{
	struct brief_look *look = stuck_look->look;
	const struct list *pipeline = &look->settings->pipeline;

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));
		const struct usual *usual = list_at(&stuck_look->usuals, i, sizeof(*usual));
		const struct cards_walk walk = { STORE_BY_STAGE, stage->id, look->brief->day };

		if (usual->days > 0 && !cards_each(look->txn, &walk, visit, stuck_look, error))
			return false;
	}
	return true;
}

bool
brief_add_stuck(struct brief_look *look, struct error *error)
{
	struct stuck_look stuck_look = { .look = look };
	const struct cards_walk all = { STORE_BY_ID, "", look->brief->day };

	if (!read_usual(look, &stuck_look.usuals, error))
		return false;
	if (asof_extent(look->asof) == ASOF_NOBODY)
		return visit_stages(&stuck_look, error);
	return cards_each(look->txn, &all, visit, &stuck_look, error);
}
