#include "book/reporting.h"

#include "book/asof.h"
#include "book/stages.h"

#include <string.h>

enum { MONTHS_OF_YEAR = 12, PER_CENT_HUNDREDTHS = 10000 };

/* What these reports ask the book for: a range of one family of counters. */
struct counting {
	enum store_counter counter;
	const char *from;
	const char *to;
	struct arena *arena;
	struct list counts; /* of struct store_count */
};

static bool
counting_look(struct store_txn *txn, void *context, struct error *error)
{
	struct counting *counting = context;

	return store_counts(txn, counting->counter, counting->from, counting->to,
		counting->arena, &counting->counts, error);
}

static const char *
month_text(struct month month, struct arena *arena)
{
	char text[MONTH_TEXT_SIZE];

	month_format(month, text);
	return arena_copy(arena, text);
}

/* ------ pipeline ------ */

struct pipeline_look {
	const struct settings *settings;
	struct date as_of;
	struct arena *arena;
	struct stages stages;
};

static bool
count_cards(struct store_txn *txn, struct pipeline_look *look, const struct asof *asof,
	struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	struct arena scratch = ARENA_INIT;
	enum store_found found;

	if (!store_walk_begin(txn, STORE_BY_ID, "", &walk, error))
		return false;
	while ((found = store_walk_next(walk, look->as_of, &scratch, &contact, error)) ==
		STORE_FOUND) {
		asof_rewind(asof, &contact, &scratch);
		if (!contact.archived)
			stages_count(&look->stages, &contact);
		arena_release(&scratch);
	}
	arena_release(&scratch);
	store_walk_end(walk);
	return found == STORE_MISSING;
}

static bool
pipeline_look(struct store_txn *txn, void *context, struct error *error)
{
	struct pipeline_look *look = context;
	struct asof *asof;

	if (!asof_begin(txn, look->settings, look->as_of, look->arena, &asof, error))
		return false;
	return asof_is_past(asof) ? count_cards(txn, look, asof, error)
							  : stages_count_all(txn, &look->stages, error);
}

bool
reporting_pipeline(struct book *book, struct date as_of, struct arena *arena,
	struct list *stages, struct error *error)
{
	struct pipeline_look look = { book->settings, as_of, arena,
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
reporting_platforms(struct book *book, struct month from, struct month to,
	struct arena *arena, struct list *platforms, struct error *error)
{
	struct counting counting = {
		.counter = COUNTER_REVENUE,
		.from = from.index ? month_text(from, arena) : "",
		.to = to.index ? month_text(to, arena) : "\xff",
		.arena = arena,
	};

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

static bool
read_months(struct book *book, enum store_counter counter, struct month last,
	size_t count, struct arena *arena, struct list *counts, struct error *error)
{
	struct counting counting = {
		.counter = counter,
		.from = month_text((struct month){ last.index - (int32_t)count + 1 }, arena),
		.to = month_text(last, arena),
		.arena = arena,
	};

	if (!book_read(book, counting_look, &counting, error))
		return false;
	*counts = counting.counts;
	return true;
}

bool
reporting_revenue(struct book *book, struct month last, size_t count, struct arena *arena,
	struct list *months, struct error *error)
{
	struct list money = { 0 }, types = { 0 };

	if (!read_months(book, COUNTER_REVENUE, last, count, arena, &money, error) ||
		!read_months(book, COUNTER_TYPE, last, count, arena, &types, error))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct report_month *line = list_push(months, sizeof(*line), arena);

		line->month =
			month_text((struct month){ last.index - (int32_t)(count - 1 - i) }, arena);
	}
	for (size_t i = 0; i < money.count; i++) {
		const struct store_count *item = list_at(&money, i, sizeof(*item));
		struct report_month *line = month_line(months, item->parts[0]);

		money_sum_add(&line->gross, money_make(item->sum, item->parts[2]), arena);
		money_sum_add(
			&line->net, money_make(item->sum - item->fee, item->parts[2]), arena);
	}
	for (size_t i = 0; i < types.count; i++) {
		const struct store_count *item = list_at(&types, i, sizeof(*item));

		if (strcmp(item->parts[1], "delivery") == 0)
			month_line(months, item->parts[0])->orders += item->count;
	}
	return true;
}

bool
reporting_activity(struct book *book, struct month last, size_t count,
	struct arena *arena, struct list *lines, struct error *error)
{
	struct list types = { 0 };

	if (!read_months(book, COUNTER_TYPE, last, count, arena, &types, error))
		return false;
	for (size_t i = 0; i < types.count; i++) {
		const struct store_count *item = list_at(&types, i, sizeof(*item));
		struct report_activity *line;

		if (item->count == 0)
			continue;
		line = list_push(lines, sizeof(*line), arena);
		*line = (struct report_activity){ item->parts[0], item->parts[1], item->count };
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
reporting_conversion(
	struct book *book, struct arena *arena, struct list *moves, struct error *error)
{
	struct counting counting = { COUNTER_MOVE, "", "\xff", arena, { 0 } };
	const struct list *pipeline = &book->settings->pipeline;

	if (!book_read(book, counting_look, &counting, error))
		return false;
	for (size_t stage = 0; stage <= pipeline->count; stage++)
		for (size_t i = 0; i < counting.counts.count; i++) {
			const struct store_count *count =
				list_at(&counting.counts, i, sizeof(*count));

			if (count->count > 0 && stage_index(pipeline, count->parts[0]) == stage)
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
	struct list *stale;
};

static void
add_stale(struct stale_look *look, const struct contact *contact)
{
	struct report_stale *line = list_push(look->stale, sizeof(*line), look->arena);

	*line = (struct report_stale){
		.id = contact->id,
		.name = contact->name,
		.stage = contact->stage,
		.last_contact = contact->last_contact,
		.quiet_days = contact->quiet_days,
		.value = contact->value,
	};
}

/* Longest first, so the first one that is not quiet long enough ends the walk. */
static bool
stale_now(struct store_txn *txn, struct stale_look *look, struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	enum store_found found;

	if (!store_walk_begin(txn, STORE_BY_QUIET, "", &walk, error))
		return false;
	while ((found = store_walk_next(walk, look->as_of, look->arena, &contact, error)) ==
			STORE_FOUND &&
		contact.quiet_days >= look->days)
		add_stale(look, &contact);
	store_walk_end(walk);
	return found != STORE_FAILED;
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
stale_then(struct store_txn *txn, struct stale_look *look, const struct asof *asof,
	struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	enum store_found found;

	if (!store_walk_begin(txn, STORE_BY_ID, "", &walk, error))
		return false;
	while ((found = store_walk_next(walk, look->as_of, look->arena, &contact, error)) ==
		STORE_FOUND) {
		asof_rewind(asof, &contact, look->arena);
		if (!contact.archived &&
			!stage_is_closed(&look->settings->pipeline, contact.stage) &&
			contact.quiet_days >= look->days)
			add_stale(look, &contact);
	}
	store_walk_end(walk);
	list_sort(look->stale, sizeof(struct report_stale), compare_stale);
	return found != STORE_FAILED;
}

static bool
stale_look(struct store_txn *txn, void *context, struct error *error)
{
	struct stale_look *look = context;
	struct asof *asof;

	if (!asof_begin(txn, look->settings, look->as_of, look->arena, &asof, error))
		return false;
	return asof_is_past(asof) ? stale_then(txn, look, asof, error)
							  : stale_now(txn, look, error);
}

bool
reporting_stale(struct book *book, int days, struct date as_of, struct arena *arena,
	struct list *stale, struct error *error)
{
	struct stale_look look = { book->settings, days, as_of, arena, stale };

	return book_read(book, stale_look, &look, error);
}
