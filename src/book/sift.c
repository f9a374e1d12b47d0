#include "book/sift.h"

enum store_found
sift_contact(struct store_txn *txn, const struct query *query, struct date today,
	struct arena *arena, struct contact *contact, struct error *error)
{
	enum query_verdict verdict = query_judge_card(query, contact);
	enum store_found found;

	if (verdict != QUERY_UNKNOWN)
		return verdict == QUERY_YES ? STORE_FOUND : STORE_MISSING;
	found = store_contact(txn, contact->id, today, arena, contact, error);
	if (found != STORE_FOUND)
		return found;
	return query_matches(query, contact) ? STORE_FOUND : STORE_MISSING;
}

/*
 * Whether those in the stages are less than half of all, archived ones not counted: a
 * card looked for costs about what two cost that lie side by side.
 */
static bool
are_few(struct store_txn *txn, const struct list *stages, bool *few, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct list counts = { 0 };
	int64_t those = 0, all = 0;
	bool ok = store_counts(txn, COUNTER_STAGE, "", "\xff", &arena, &counts, error);

	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		all += count->count;
		if (list_has_text(stages, count->parts[0]))
			those += count->count;
	}
	arena_release(&arena);
	*few = 2 * those < all;
	return ok;
}

static bool
visit_stages(struct store_txn *txn, const struct list *stages, struct date today,
	cards_visit visit, void *context, struct error *error)
{
	bool ok = true;

	for (size_t i = 0; ok && i < stages->count; i++) {
		const struct cards_walk walk = { STORE_BY_STAGE, list_text(stages, i), today };

		ok = cards_each(txn, &walk, visit, context, error);
	}
	return ok;
}

/* Archived contacts are in no stage of the index. */
bool
sift_each(struct store_txn *txn, const struct query *query, struct date today,
	cards_visit visit, void *context, struct error *error)
{
	const struct cards_walk all = { STORE_BY_ID, "", today };
	struct arena arena = ARENA_INIT;
	struct list stages = { 0 };
	bool few = false, ok;

	if (!query_has_archived(query))
		stages = query_stages(query, &arena);
	ok = (stages.count == 0 || are_few(txn, &stages, &few, error)) &&
		(few ? visit_stages(txn, &stages, today, visit, context, error)
			 : cards_each(txn, &all, visit, context, error));
	arena_release(&arena);
	return ok;
}
