#include "book/applying.h"

#include "core/stated.h"

#include <string.h>

struct staged_interaction *
applying_interaction(const struct staging *staging, size_t index)
{
	return *(struct staged_interaction **)list_at(
		&staging->interactions, index, sizeof(void *));
}

/* The order of the timelines on disk. */
static int
compare_places(
	const struct interaction *one, struct id client_id, struct date date, struct id id)
{
	int order = id_compare(one->client_id, client_id);

	if (order == 0)
		order = date_compare(one->date, date);
	return order ? order : id_compare(one->id, id);
}

/* An interaction with the beginning of its client's id, which decides nearly always and
 * is at hand without going to look. */
struct sorted {
	uint64_t beginning;
	struct staged_interaction *staged;
};

static int
compare_sorted(const void *first, const void *second)
{
	const struct sorted *one = first, *other = second;
	const struct interaction *interaction = &other->staged->interaction;

	if (one->beginning != other->beginning)
		return one->beginning < other->beginning ? -1 : 1;
	return compare_places(&one->staged->interaction, interaction->client_id,
		interaction->date, interaction->id);
}

static uint64_t
beginning_of(struct id id)
{
	uint64_t beginning = 0;

	for (size_t i = 0; i < sizeof(beginning); i++)
		beginning = beginning << 8 | id.bytes[i];
	return beginning;
}

void
applying_sort(struct staging *staging)
{
	struct staged_interaction **places = staging->interactions.items;
	size_t count = staging->interactions.count;
	struct arena arena = ARENA_INIT;
	struct list list = {
		.items = arena_alloc(&arena, (count + 1) * sizeof(struct sorted)),
		.count = count,
		.capacity = count + 1,
	};
	struct sorted *sorted = list.items;

	for (size_t i = 0; i < count; i++)
		sorted[i] =
			(struct sorted){ beginning_of(places[i]->interaction.client_id), places[i] };
	list_sort(&list, sizeof(struct sorted), compare_sorted);
	for (size_t i = 0; i < count; i++)
		places[i] = sorted[i].staged;
	arena_release(&arena);
}

/* The first interaction there or behind. */
static size_t
place_of(
	const struct staging *staging, struct id client_id, struct date date, struct id id)
{
	size_t low = 0, high = staging->interactions.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct interaction *interaction =
			&applying_interaction(staging, middle)->interaction;

		if (compare_places(interaction, client_id, date, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether the interaction has a place in the files: one of the clients, day and id. */
static bool
has_place(const struct staging *staging, const struct interaction *interaction,
	const struct list *clients)
{
	for (size_t i = 0; i < clients->count; i++) {
		struct id id = *(struct id *)list_at(clients, i, sizeof(id));
		size_t place = place_of(staging, id, interaction->date, interaction->id);

		if (place < staging->interactions.count &&
			compare_places(&applying_interaction(staging, place)->interaction, id,
				interaction->date, interaction->id) == 0)
			return true;
	}
	return false;
}

static bool
is_of(const struct staging *staging, size_t index, struct id client_id)
{
	return index < staging->interactions.count &&
		id_equal(applying_interaction(staging, index)->interaction.client_id, client_id);
}

static void
ledger_add(
	struct ledger *ledger, const struct interaction *interaction, struct arena *arena)
{
	ledger->count++;
	money_sum_add(&ledger->revenue, interaction_revenue(interaction), arena);
	if (!date_is_known(ledger->first) ||
		date_compare(interaction->date, ledger->first) < 0)
		ledger->first = interaction->date;
	if (strcmp(interaction->type, "delivery") == 0 &&
		date_compare(interaction->date, ledger->last_delivery) > 0)
		ledger->last_delivery = interaction->date;
}

/* Earlier imports made ids from lines (version 5); what was logged by hand is no part of
 * the files' totals. */
static bool
ledger_add_earlier(struct applying *applying, const struct list *clients, struct id id,
	struct ledger *ledger, struct error *error)
{
	struct step *step = applying->step;
	struct list timeline = { 0 };

	if (!store_timeline(step->txn, id, 0, step->arena, &timeline, error))
		return false;
	for (size_t i = 0; i < timeline.count; i++) {
		const struct interaction *interaction =
			list_at(&timeline, i, sizeof(*interaction));

		if (id_is_named(interaction->id) &&
			!has_place(applying->staging, interaction, clients))
			ledger_add(ledger, interaction, step->arena);
	}
	return true;
}

static void
ledger_add_files(struct ledger *ledger, struct applying *applying, struct id client_id)
{
	const struct staging *staging = applying->staging;
	struct date never = { 0 };
	struct id none = { { 0 } };

	for (size_t i = place_of(staging, client_id, never, none);
		 is_of(staging, i, client_id); i++)
		ledger_add(ledger, &applying_interaction(staging, i)->interaction,
			applying->step->arena);
}

bool
ledger_read(struct applying *applying, const struct list *clients, struct id id,
	struct ledger *ledger, struct error *error)
{
	*ledger = (struct ledger){ 0 };
	for (size_t i = 0; i < clients->count; i++)
		ledger_add_files(
			ledger, applying, *(struct id *)list_at(clients, i, sizeof(struct id)));
	return ledger_add_earlier(applying, clients, id, ledger, error);
}

/* The stated total is of one currency and says nothing about others. */
static struct list
without(const struct list *monies, const char *currency, struct arena *arena)
{
	struct list rest = { 0 };

	for (size_t i = 0; i < monies->count; i++) {
		const struct money *money = list_at(monies, i, sizeof(*money));

		if (strcmp(money->currency, currency) != 0)
			money_sum_add(&rest, *money, arena);
	}
	return rest;
}

void
ledger_open(const struct ledger *ledger, const struct staged_contact *staged,
	struct contact *contact, struct arena *arena)
{
	struct money opening = staged->stated_revenue;

	if (staged->stated_interactions >= 0)
		contact->opening_interactions = staged->stated_interactions > ledger->count
			? staged->stated_interactions - ledger->count
			: 0;
	if (!money_is_known(opening))
		return;
	for (size_t i = 0; i < ledger->revenue.count; i++) {
		const struct money *money = list_at(&ledger->revenue, i, sizeof(*money));

		if (strcmp(money->currency, opening.currency) == 0)
			opening.minor -= money->minor;
	}
	contact->opening_revenue =
		without(&contact->opening_revenue, opening.currency, arena);
	if (opening.minor > 0)
		money_sum_add(&contact->opening_revenue, opening, arena);
}

/* ------ contacts that became one ------ */

static void
add_client(struct list *clients, struct id id, struct arena *arena)
{
	for (size_t i = 0; i < clients->count; i++)
		if (id_equal(*(struct id *)list_at(clients, i, sizeof(id)), id))
			return;
	*(struct id *)list_push(clients, sizeof(id), arena) = id;
}

static void
add_named(struct list *clients, const char *text, struct arena *arena)
{
	bool is_foreign;

	if (*text)
		add_client(clients, staging_id(text, &is_foreign), arena);
}

/* By whatever id the files may mean one of them. */
static struct list
clients_of(const struct contact *contact, struct id staged_id, struct arena *arena)
{
	struct list clients = { 0 };

	add_client(&clients, contact->id, arena);
	add_client(&clients, staged_id, arena);
	add_named(&clients, contact->external_id, arena);
	for (size_t i = 0; i < contact->former_ids.count; i++)
		add_named(&clients, list_text(&contact->former_ids, i), arena);
	return clients;
}

/* What the line states takes the place of what was stated before. */
static void
state(struct list *all, const struct staged_contact *staged, struct arena *arena)
{
	struct stated *stated = stated_of(all, staged->id, arena);
	struct money revenue = staged->stated_revenue;

	if (staged->stated_interactions >= 0)
		stated->interactions = staged->stated_interactions;
	if (!money_is_known(revenue))
		return;
	stated->revenue = without(&stated->revenue, revenue.currency, arena);
	if (revenue.minor != 0)
		money_sum_add(&stated->revenue, revenue, arena);
}

static struct money
of_currency(const struct list *monies, const char *currency)
{
	for (size_t i = 0; i < monies->count; i++) {
		const struct money *money = list_at(monies, i, sizeof(*money));

		if (strcmp(money->currency, currency) == 0)
			return *money;
	}
	return money_make(0, currency);
}

bool
ledger_open_merged(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	struct arena *arena = applying->step->arena;
	struct list all = stated_read(&existing->stated_totals, arena);
	struct list clients = clients_of(existing, staged->id, arena);
	struct staged_contact together = *staged;
	struct ledger ledger;
	struct stated sum;

	if (!ledger_read(applying, &clients, existing->id, &ledger, error))
		return false;
	state(&all, staged, arena);
	sum = stated_sum(&all, arena);
	if (staged->stated_interactions >= 0)
		together.stated_interactions = sum.interactions;
	if (money_is_known(staged->stated_revenue))
		together.stated_revenue =
			of_currency(&sum.revenue, staged->stated_revenue.currency);
	contact->stated_totals = stated_write(&all, arena);
	ledger_open(&ledger, &together, contact, arena);
	return true;
}

void
ledger_place(const struct ledger *ledger, struct contact *contact, struct date today)
{
	struct date since = today;

	if (!*contact->stage) {
		contact->stage = "new";
		if (date_is_known(ledger->last_delivery)) {
			contact->stage = "won";
			since = ledger->last_delivery;
		} else if (ledger->count > 0 || contact->opening_interactions > 0) {
			contact->stage = "contacted";
			since = date_is_known(ledger->first) ? ledger->first : today;
		}
	}
	if (!date_is_known(contact->stage_since))
		contact->stage_since = since;
}
