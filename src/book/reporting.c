#include "book/reporting.h"

#include "book/asof.h"
#include "book/cards.h"
#include "book/counts.h"
#include "book/stages.h"

#include <string.h>

/* The monthly report being made. */
struct reporting {
	struct store_txn *txn;
	const struct settings *settings;
	const struct reporting_request *request;
	struct arena *arena;
	struct asof *asof;
	struct stages stages;
	struct report *report;
};

/* ------ revenue of the month ------ */

static bool
add_revenue(struct reporting *look, struct error *error)
{
	char month[MONTH_TEXT_SIZE];
	struct counts_request request = { COUNTER_REVENUE, month, month,
		look->request->as_of };
	struct list counts = { 0 };

	month_format(look->request->month, month);
	if (!counts_read(look->txn, &request, look->arena, &counts, error))
		return false;
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		money_sum_add(
			&look->report->revenue, money_make(count->sum, count->parts[2]), look->arena);
		money_sum_add(&look->report->net,
			money_make(count->sum - count->fee, count->parts[2]), look->arena);
	}
	return true;
}

/* ------ clients ------ */

/* "Only contacts with revenue": the sum of some currency is above zero. */
static bool
has_revenue(const struct contact *contact)
{
	for (size_t i = 0; i < contact->revenue.count; i++) {
		const struct money *money = list_at(&contact->revenue, i, sizeof(*money));

		if (money->minor > 0)
			return true;
	}
	return false;
}

static struct report_client
client_of(const struct contact *contact)
{
	return (struct report_client){
		.id = contact->id,
		.name = contact->name,
		.revenue = contact->revenue,
		.orders = contact->orders,
		.rating = contact->rating,
		.score = contact->score,
	};
}

static void
keep_client(struct reporting *look, struct report_client *client)
{
	struct list revenue = { 0 };

	for (size_t i = 0; i < client->revenue.count; i++) {
		const struct money *money = list_at(&client->revenue, i, sizeof(*money));

		money_sum_add(&revenue, *money, look->arena);
	}
	client->revenue = revenue;
	client->name = arena_copy(look->arena, client->name);
}

/* Puts the contact in its place among the best ones, if it has one there. */
static void
offer_client(struct reporting *look, const struct contact *contact)
{
	struct list *top = &look->report->top_clients;
	struct report_client client = client_of(contact);
	size_t place = top->count;

	for (; place > 0; place--)
		if (report_client_compare(list_at(top, place - 1, sizeof(client)), &client,
				&look->settings->money) <= 0)
			break;
	if (place >= look->request->top)
		return;
	keep_client(look, &client);
	if (top->count < look->request->top)
		list_push(top, sizeof(client), look->arena);
	struct report_client *slot = list_at(top, place, sizeof(client));

	memmove(slot + 1, slot, (top->count - place - 1) * sizeof(client));
	*slot = client;
}

static struct date
active_from(const struct reporting *look)
{
	return date_add_days(look->request->as_of, -look->settings->active_days);
}

static bool
is_active(const struct reporting *look, const struct contact *contact)
{
	struct date last = contact->activity.last_interaction;

	return date_is_known(last) && date_compare(last, active_from(look)) >= 0;
}

/* Adds a contact, as it was on the day. */
static void
add_contact(struct reporting *look, const struct contact *contact)
{
	look->report->active_clients += is_active(look, contact);
	stages_count(&look->stages, contact);
	if (has_revenue(contact))
		offer_client(look, contact);
}

/* ------ with few changes since: counters and the first of an index, corrected ------ */

static bool
count_active(struct reporting *look, struct error *error)
{
	char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
	struct list counts = { 0 };

	date_format(active_from(look), from);
	date_format(look->request->as_of, to);
	if (!store_counts(look->txn, COUNTER_LAST, from, to, look->arena, &counts, error))
		return false;
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		look->report->active_clients += count->count;
	}
	return true;
}

static enum cards_turn
visit_best(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct reporting *look = context;

	(void)scratch;
	(void)error;
	if (has_revenue(contact) && !asof_changes(look->asof, contact->id))
		offer_client(look, contact);
	return look->report->top_clients.count < look->request->top ? CARDS_GO_ON
																: CARDS_ENOUGH;
}

static bool
best_clients(struct reporting *look, struct error *error)
{
	const struct cards_walk walk = { STORE_BY_REVENUE, "", look->request->as_of };

	return look->request->top == 0 ||
		cards_each(look->txn, &walk, visit_best, look, error);
}

/* The last interaction of one who changed came after the day, so it is not among the
 * active ones yet. */
static bool
correct_contact(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct reporting *look = context;

	(void)error;
	if (contact->archived)
		return true;
	stages_uncount(&look->stages, contact);
	asof_rewind(look->asof, contact, scratch);
	add_contact(look, contact);
	return true;
}

static bool
count_clients(struct reporting *look, struct error *error)
{
	return count_active(look, error) && best_clients(look, error) &&
		stages_count_all(look->txn, &look->stages, error) &&
		asof_each(look->txn, look->asof, correct_contact, look, error);
}

/* ------ with many: everything in one walk over the cards ------ */

static enum cards_turn
visit_contact(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct reporting *look = context;

	(void)error;
	asof_rewind(look->asof, contact, scratch);
	if (!contact->archived)
		add_contact(look, contact);
	return CARDS_GO_ON;
}

static bool
look_at_clients(struct reporting *look, struct error *error)
{
	const struct cards_walk walk = { STORE_BY_ID, "", look->request->as_of };

	return cards_each(look->txn, &walk, visit_contact, look, error);
}

/* ------ the report ------ */

static void
finish(struct reporting *look)
{
	struct report *report = look->report;

	list_sort(&report->follow_ups, sizeof(struct due), due_compare_by_rule);
	report->pipeline = stages_end(&look->stages);
	for (size_t i = 0; i < report->pipeline.count; i++) {
		const struct report_stage *line = list_at(&report->pipeline, i, sizeof(*line));

		report->total_clients += line->count;
	}
}

static bool
month_look(struct store_txn *txn, void *context, struct error *error)
{
	struct reporting *look = context;
	struct date as_of = look->request->as_of;

	look->txn = txn;
	if (!asof_begin(txn, look->settings, as_of, look->arena, &look->asof, error) ||
		!add_revenue(look, error))
		return false;
	if (!(asof_extent(look->asof) == ASOF_MANY ? look_at_clients : count_clients)(
			look, error))
		return false;
	if (!asof_due(txn, look->asof, as_of, look->arena, &look->report->follow_ups, error))
		return false;
	finish(look);
	return true;
}

/* Net is told where it differs: a net sum equal to the gross one is left out. */
static void
drop_equal_net(struct report *report)
{
	for (size_t i = 0; i < report->net.count; i++) {
		const struct money *net = list_at(&report->net, i, sizeof(*net));
		const struct money *gross = list_at(&report->revenue, i, sizeof(*gross));

		if (net->minor != gross->minor)
			return;
	}
	report->net = (struct list){ 0 };
}

struct date
reporting_day(struct month month, struct date today)
{
	struct date last = month_last(month);

	return date_compare(last, today) < 0 ? last : today;
}

bool
reporting_month(struct book *book, const struct reporting_request *request,
	struct arena *arena, struct report *report, struct error *error)
{
	char month[MONTH_TEXT_SIZE];
	struct reporting look = {
		.settings = book->settings,
		.request = request,
		.arena = arena,
		.stages = stages_make(book->settings, request->as_of, arena),
		.report = report,
	};

	month_format(request->month, month);
	*report = (struct report){
		.month = arena_copy(arena, month),
		.as_of = request->as_of,
		.active_days = book->settings->active_days,
	};
	if (!book_read(book, month_look, &look, error))
		return false;
	drop_equal_net(report);
	return true;
}
