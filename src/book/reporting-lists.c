#include "book/reporting.h"

#include "book/asof.h"
#include "book/cards.h"
#include "book/counts.h"
#include "book/stages.h"

#include <string.h>

enum { PER_CENT_HUNDREDTHS = 10000 };

/* What these reports ask the book for: a range of one family of counters. */
struct counting {
	struct counts_request request;
	struct arena *arena;
	struct list counts; /* of struct store_count */
};

static bool
counting_look(struct store_txn *txn, void *context, struct error *error)
{
	struct counting *counting = context;

	return counts_read(
		txn, &counting->request, counting->arena, &counting->counts, error);
}

static const char *
month_text(struct month month, struct arena *arena)
{
	char text[MONTH_TEXT_SIZE];

	month_format(month, text);
	return arena_copy(arena, text);
}

struct reporting_months
reporting_months_up_to(struct month month, int64_t count, struct date as_of)
{
	return (struct reporting_months){
		.from = { month.index - (int32_t)count + 1 },
		.to = month,
		.as_of = as_of,
	};
}

static struct counting
counting_of(enum store_counter counter, const struct reporting_months *months,
	struct arena *arena)
{
	return (struct counting){
		.request = {
			.counter = counter,
			.from = months->from.index ? month_text(months->from, arena) : "",
			.to = months->to.index ? month_text(months->to, arena) : "\xff",
			.as_of = months->as_of,
		},
		.arena = arena,
	};
}

/* ------ pipeline ------ */

struct pipeline_look {
	const struct settings *settings;
	struct date as_of;
	struct arena *arena;
	struct asof *asof;
	struct stages stages;
};

static enum cards_turn
count_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct pipeline_look *look = context;

	(void)error;
	asof_rewind(look->asof, contact, scratch);
	if (!contact->archived)
		stages_count(&look->stages, contact);
	return CARDS_GO_ON;
}

static bool
pipeline_look(struct store_txn *txn, void *context, struct error *error)
{
	struct pipeline_look *look = context;
	const struct cards_walk walk = { STORE_BY_ID, "", look->as_of };

	if (!asof_begin(txn, look->settings, look->as_of, look->arena, &look->asof, error))
		return false;
	return asof_extent(look->asof) == ASOF_NOBODY
		? stages_count_all(txn, &look->stages, error)
		: cards_each(txn, &walk, count_card, look, error);
}

bool
reporting_pipeline(struct book *book, struct date as_of, struct arena *arena,
	struct list *stages, struct error *error)
{
	struct pipeline_look look = { book->settings, as_of, arena, NULL,
		stages_make(book->settings, as_of, arena) };

	if (!book_read(book, pipeline_look, &look, error))
		return false;
	*stages = stages_end(&look.stages);
	return true;
}

/* ------ platforms ------ */

static struct report_platform *
platform_line(struct list *lines, const char *platform, struct arena *arena)
{
	for (size_t i = 0; i < lines->count; i++) {
		struct report_platform *line = list_at(lines, i, sizeof(*line));

		if (strcmp(line->platform, platform) == 0)
			return line;
	}
	struct report_platform *line = list_push(lines, sizeof(*line), arena);

	line->platform = platform;
	return line;
}

static int
compare_platforms(const void *first, const void *second)
{
	return strcmp(((const struct report_platform *)first)->platform,
		((const struct report_platform *)second)->platform);
}

bool
reporting_platforms(struct book *book, const struct reporting_months *months,
	struct arena *arena, struct list *platforms, struct error *error)
{
	struct counting counting = counting_of(COUNTER_REVENUE, months, arena);

	if (!book_read(book, counting_look, &counting, error))
		return false;
	for (size_t i = 0; i < counting.counts.count; i++) {
		const struct store_count *count = list_at(&counting.counts, i, sizeof(*count));
		struct report_platform *line = platform_line(platforms, count->parts[1], arena);
		const char *currency = count->parts[2];

		line->interactions += count->count;
		money_sum_add(&line->gross, money_make(count->sum, currency), arena);
		money_sum_add(&line->fee, money_make(count->fee, currency), arena);
		money_sum_add(&line->net, money_make(count->sum - count->fee, currency), arena);
	}
	list_sort(platforms, sizeof(struct report_platform), compare_platforms);
	return true;
}

/* ------ months ------ */

static struct report_month *
month_line(struct list *months, const char *month)
{
	for (size_t i = 0; i < months->count; i++) {
		struct report_month *line = list_at(months, i, sizeof(*line));

		if (strcmp(line->month, month) == 0)
			return line;
	}
	return NULL;
}

static void
add_money(struct list *months, const struct store_count *count, struct arena *arena)
{
	struct report_month *line = month_line(months, count->parts[0]);
	const char *currency = count->parts[2];

	money_sum_add(&line->gross, money_make(count->sum, currency), arena);
	money_sum_add(&line->net, money_make(count->sum - count->fee, currency), arena);
}

bool
reporting_revenue(struct book *book, const struct reporting_months *range,
	struct arena *arena, struct list *months, struct error *error)
{
	struct counting money = counting_of(COUNTER_REVENUE, range, arena);
	struct counting types = counting_of(COUNTER_TYPE, range, arena);

	if (!book_read(book, counting_look, &money, error) ||
		!book_read(book, counting_look, &types, error))
		return false;
	for (int32_t index = range->from.index; index <= range->to.index; index++) {
		struct report_month *line = list_push(months, sizeof(*line), arena);

		line->month = month_text((struct month){ index }, arena);
	}
	for (size_t i = 0; i < money.counts.count; i++)
		add_money(months, list_at(&money.counts, i, sizeof(struct store_count)), arena);
	for (size_t i = 0; i < types.counts.count; i++) {
		const struct store_count *item = list_at(&types.counts, i, sizeof(*item));

		if (strcmp(item->parts[1], "delivery") == 0)
			month_line(months, item->parts[0])->orders += item->count;
	}
	return true;
}

bool
reporting_activity(struct book *book, const struct reporting_months *range,
	struct arena *arena, struct list *lines, struct error *error)
{
	struct counting types = counting_of(COUNTER_TYPE, range, arena);

	if (!book_read(book, counting_look, &types, error))
		return false;
	for (size_t i = 0; i < types.counts.count; i++) {
		const struct store_count *item = list_at(&types.counts, i, sizeof(*item));

		*(struct report_activity *)list_push(
			lines, sizeof(struct report_activity), arena) =
			(struct report_activity){ item->parts[0], item->parts[1], item->count };
	}
	return true;
}

/* ------ conversion ------ */

static int64_t
moves_out_of(const struct list *counts, const char *from)
{
	int64_t moves = 0;

	for (size_t i = 0; i < counts->count; i++) {
		const struct store_count *count = list_at(counts, i, sizeof(*count));

		if (strcmp(count->parts[0], from) == 0)
			moves += count->count;
	}
	return moves;
}

static struct report_move
move_line(const struct store_count *count, const struct list *counts)
{
	int64_t all = moves_out_of(counts, count->parts[0]);

	return (struct report_move){
		.from = count->parts[0],
		.to = count->parts[1],
		.count = count->count,
		.share = { true,
			(int32_t)((2 * PER_CENT_HUNDREDTHS * count->count + all) / (2 * all)) },
	};
}

/* In board order of the stage left; there are at most a few dozen pairs. */
bool
reporting_conversion(struct book *book, struct date as_of, struct arena *arena,
	struct list *moves, struct error *error)
{
	const struct reporting_months ever = { .as_of = as_of };
	struct counting counting = counting_of(COUNTER_MOVE, &ever, arena);
	const struct list *pipeline = &book->settings->pipeline;

	if (!book_read(book, counting_look, &counting, error))
		return false;
	for (size_t stage = 0; stage <= pipeline->count; stage++)
		for (size_t i = 0; i < counting.counts.count; i++) {
			const struct store_count *count =
				list_at(&counting.counts, i, sizeof(*count));

			if (stage_index(pipeline, count->parts[0]) == stage)
				*(struct report_move *)list_push(moves, sizeof(struct report_move),
					arena) = move_line(count, &counting.counts);
		}
	return true;
}

/* ------ stale ------ */

struct stale_look {
	const struct settings *settings;
	int days;
	struct date as_of;
	struct arena *arena;
	struct asof *asof;
	struct list *stale;
};

static void
add_stale(struct stale_look *look, const struct contact *contact)
{
	struct report_stale *line = list_push(look->stale, sizeof(*line), look->arena);

	*line = (struct report_stale){
		.id = contact->id,
		.name = arena_copy(look->arena, contact->name),
		.stage = arena_copy(look->arena, contact->stage),
		.last_contact = contact->last_contact,
		.quiet_days = contact->quiet_days,
		.value = contact->value,
	};
}

/* Longest first, so the first one that is not quiet long enough ends the walk. */
static enum cards_turn
visit_quiet(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct stale_look *look = context;

	(void)scratch;
	(void)error;
	if (contact->quiet_days < look->days)
		return CARDS_ENOUGH;
	add_stale(look, contact);
	return CARDS_GO_ON;
}

static enum cards_turn
visit_any(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct stale_look *look = context;

	(void)error;
	asof_rewind(look->asof, contact, scratch);
	if (!contact->archived &&
		!stage_is_closed(&look->settings->pipeline, contact->stage) &&
		contact->quiet_days >= look->days)
		add_stale(look, contact);
	return CARDS_GO_ON;
}

static int
compare_stale(const void *first, const void *second)
{
	const struct report_stale *a = first, *b = second;

	if (a->quiet_days != b->quiet_days)
		return a->quiet_days > b->quiet_days ? -1 : 1;
	return id_compare(a->id, b->id);
}

static bool
stale_look(struct store_txn *txn, void *context, struct error *error)
{
	struct stale_look *look = context;
	const struct cards_walk quiet = { STORE_BY_QUIET, "", look->as_of };
	const struct cards_walk all = { STORE_BY_ID, "", look->as_of };

	if (!asof_begin(txn, look->settings, look->as_of, look->arena, &look->asof, error))
		return false;
	return asof_extent(look->asof) == ASOF_NOBODY
		? cards_each(txn, &quiet, visit_quiet, look, error)
		: cards_each(txn, &all, visit_any, look, error);
}

bool
reporting_stale(struct book *book, int days, struct date as_of, struct arena *arena,
	struct list *stale, struct error *error)
{
	struct stale_look look = { book->settings, days, as_of, arena, NULL, stale };

	if (!book_read(book, stale_look, &look, error))
		return false;
	list_sort(stale, sizeof(struct report_stale), compare_stale);
	return true;
}
