#include "book/reporting.h"

#include "book/asof.h"
#include "book/stages.h"

#include <string.h>

/* The monthly report being made. */
struct reporting {
	const struct settings *settings;
	const struct reporting_request *request;
	struct arena *arena;
	struct asof *asof;
	struct report *report;
};

/* ------ revenue of the month ------ */

static bool
add_counted_revenue(struct store_txn *txn, struct reporting *look, struct error *error)
{
	char month[MONTH_TEXT_SIZE];
	struct list counts = { 0 };

	month_format(look->request->month, month);
	if (!store_counts(txn, COUNTER_REVENUE, month, month, look->arena, &counts, error))
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

static void
drop_revenue(struct reporting *look, const struct interaction *interaction)
{
	struct money gross = interaction_revenue(interaction);
	struct money net = gross;

	if (!money_is_known(gross))
		return;
	gross.minor = -gross.minor;
	net.minor = gross.minor + interaction->fee.minor;
	money_sum_add(&look->report->revenue, gross, look->arena);
	money_sum_add(&look->report->net, net, look->arena);
}

/* The counters hold the whole month; what came after the day goes out again. */
static bool
drop_later_revenue(struct store_txn *txn, struct reporting *look, struct error *error)
{
	struct date from = date_add_days(look->request->as_of, 1);
	struct date first = month_first(look->request->month);
	struct store_days *days;
	struct interaction interaction;
	enum store_found found;

	if (date_compare(from, first) < 0)
		from = first;
	if (!store_days_begin(txn, from, month_last(look->request->month), &days, error))
		return false;
	while (
		(found = store_days_next(days, look->arena, &interaction, error)) == STORE_FOUND)
		drop_revenue(look, &interaction);
	store_days_end(days);
	return found == STORE_MISSING;
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

/* ------ as things are now: counters and the first of an index ------ */

static bool
count_active(struct store_txn *txn, struct reporting *look, struct error *error)
{
	char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
	struct list counts = { 0 };

	date_format(active_from(look), from);
	date_format(look->request->as_of, to);
	if (!store_counts(txn, COUNTER_LAST, from, to, look->arena, &counts, error))
		return false;
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		look->report->active_clients += count->count;
	}
	return true;
}

static bool
best_clients(struct store_txn *txn, struct reporting *look, struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	enum store_found found = STORE_FOUND;

	if (!store_walk_begin(txn, STORE_BY_REVENUE, "", &walk, error))
		return false;
	for (size_t i = 0; i < look->request->top && found == STORE_FOUND; i++) {
		found = store_walk_next(walk, look->request->as_of, look->arena, &contact, error);
		if (found == STORE_FOUND && has_revenue(&contact))
			offer_client(look, &contact);
	}
	store_walk_end(walk);
	return found != STORE_FAILED;
}

static bool
clients_now(struct store_txn *txn, struct reporting *look, struct stages *stages,
	struct error *error)
{
	if (!count_active(txn, look, error) || !best_clients(txn, look, error) ||
		!stages_count_all(txn, stages, error))
		return false;
	for (size_t i = 0; i < stages->lines.count; i++) {
		const struct report_stage *line = list_at(&stages->lines, i, sizeof(*line));

		look->report->total_clients += line->count;
	}
	return true;
}

/* ------ a day in the past: everything in one walk over the cards ------ */

static bool
clients_then(struct store_txn *txn, struct reporting *look, struct stages *stages,
	struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	struct arena scratch = ARENA_INIT;
	enum store_found found;

	if (!store_walk_begin(txn, STORE_BY_ID, "", &walk, error))
		return false;
	while ((found = store_walk_next(
				walk, look->request->as_of, &scratch, &contact, error)) == STORE_FOUND) {
		asof_rewind(look->asof, &contact, &scratch);
		if (!contact.archived) {
			look->report->total_clients++;
			look->report->active_clients += is_active(look, &contact);
			stages_count(stages, &contact);
			if (has_revenue(&contact))
				offer_client(look, &contact);
		}
		arena_release(&scratch);
	}
	arena_release(&scratch);
	store_walk_end(walk);
	return found == STORE_MISSING;
}

/* ------ the report ------ */

static bool
month_look(struct store_txn *txn, void *context, struct error *error)
{
	struct reporting *look = context;
	struct report *report = look->report;
	struct date as_of = look->request->as_of;
	struct stages stages = stages_make(look->settings, as_of, look->arena);
	bool ok;

	ok = asof_begin(txn, look->settings, as_of, look->arena, &look->asof, error) &&
		add_counted_revenue(txn, look, error) &&
		(!asof_is_past(look->asof) || drop_later_revenue(txn, look, error)) &&
		(asof_is_past(look->asof) ? clients_then(txn, look, &stages, error)
								  : clients_now(txn, look, &stages, error)) &&
		asof_due(txn, look->asof, as_of, look->arena, &report->follow_ups, error);
	if (ok) {
		list_sort(&report->follow_ups, sizeof(struct due), due_compare_by_rule);
		report->pipeline = stages_end(&stages);
	}
	return ok;
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

bool
reporting_month(struct book *book, const struct reporting_request *request,
	struct arena *arena, struct report *report, struct error *error)
{
	char month[MONTH_TEXT_SIZE];
	struct reporting look = {
		.settings = book->settings,
		.request = request,
		.arena = arena,
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
