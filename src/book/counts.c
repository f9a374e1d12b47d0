#include "book/counts.h"

#include <string.h>

enum { PARTS = 3 };

static const char *
month_of(const struct interaction *interaction, struct arena *arena)
{
	char month[MONTH_TEXT_SIZE];

	month_format(date_month(interaction->date), month);
	return arena_copy(arena, month);
}

static struct store_count
revenue_of(const struct interaction *interaction, struct arena *arena)
{
	struct money gross = interaction_revenue(interaction);

	if (!money_is_known(gross))
		return (struct store_count){ 0 };
	return (struct store_count){
		{ month_of(interaction, arena), interaction->platform,
			arena_copy(arena, gross.currency) },
		1,
		gross.minor,
		interaction->fee.minor,
	};
}

static struct store_count
type_of(const struct interaction *interaction, struct arena *arena)
{
	return (struct store_count){ { month_of(interaction, arena), interaction->type, "" },
		.count = 1 };
}

static struct store_count
move_of(const struct interaction *interaction, struct arena *arena)
{
	(void)arena;
	if (!*interaction->to)
		return (struct store_count){ 0 };
	return (struct store_count){ { interaction->from, interaction->to, "" }, .count = 1 };
}

static struct store_count
stay_of(const struct interaction *interaction, struct arena *arena)
{
	int64_t days = interaction_stay(interaction);

	if (days < 0)
		return (struct store_count){ 0 };
	return (struct store_count){ { month_of(interaction, arena), interaction->from,
									 arena_format(arena, "%lld", (long long)days) },
		.count = 1 };
}

/* How a family counts. */
static const struct family {
	/* What one interaction, with its fee computed, counts for; a count of 0 is
	 * nothing. */
	struct store_count (*count)(
		const struct interaction *interaction, struct arena *arena);
	bool is_monthly; /* the first part is the month, so whole ones can be left out */
} families[] = {
	[COUNTER_REVENUE] = { revenue_of, true },
	[COUNTER_TYPE] = { type_of, true },
	[COUNTER_MOVE] = { move_of, false },
	[COUNTER_STAY] = { stay_of, true },
};

static bool
is_same(const struct store_count *one, const struct store_count *other)
{
	for (int i = 0; i < PARTS; i++)
		if (strcmp(one->parts[i], other->parts[i]) != 0)
			return false;
	return true;
}

static void
take_out(struct list *items, const struct store_count *count)
{
	for (size_t i = 0; i < items->count; i++) {
		struct store_count *item = list_at(items, i, sizeof(*item));

		if (!is_same(item, count))
			continue;
		item->count -= count->count;
		item->sum -= count->sum;
		item->fee -= count->fee;
		return;
	}
}

static bool
take_later(struct store_txn *txn, const struct counts_request *request, struct date last,
	struct list *items, struct error *error)
{
	struct store_days *days;
	struct interaction interaction;
	struct arena scratch = ARENA_INIT;
	enum store_found found;

	if (!store_days_begin(txn, date_add_days(request->as_of, 1), last, &days, error))
		return false;
	while (
		(found = store_days_next(days, &scratch, &interaction, error)) == STORE_FOUND) {
		struct store_count count =
			families[request->counter].count(&interaction, &scratch);

		if (count.count > 0)
			take_out(items, &count);
		arena_release(&scratch);
	}
	arena_release(&scratch);
	store_days_end(days);
	return found == STORE_MISSING;
}

static void
drop_nothings(struct list *items)
{
	struct store_count *all = items->items;
	size_t kept = 0;

	for (size_t i = 0; i < items->count; i++)
		if (all[i].count > 0)
			all[kept++] = all[i];
	items->count = kept;
}

/* Of later months nothing is read, so only the rest of this one is taken out. */
static const char *
last_month(const struct counts_request *request, struct arena *arena)
{
	char month[MONTH_TEXT_SIZE];

	month_format(date_month(request->as_of), month);
	return strcmp(request->to, month) < 0 ? request->to : arena_copy(arena, month);
}

static struct date
earlier(struct date first, struct date second)
{
	return date_compare(first, second) < 0 ? first : second;
}

bool
counts_read(struct store_txn *txn, const struct counts_request *request,
	struct arena *arena, struct list *items, struct error *error)
{
	const char *to = request->to;
	struct date last;

	if (!store_last_day(txn, &last, error))
		return false;
	if (families[request->counter].is_monthly) {
		to = last_month(request, arena);
		last = earlier(last, month_last(date_month(request->as_of)));
	}
	if (!store_counts(txn, request->counter, request->from, to, arena, items, error))
		return false;
	if (date_compare(last, request->as_of) > 0 &&
		!take_later(txn, request, last, items, error))
		return false;
	drop_nothings(items);
	return true;
}
