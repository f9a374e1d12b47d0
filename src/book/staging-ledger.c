#include "book/applying.h"

#include <string.h>

enum { VERSION_BYTE = 6, NAMED_VERSION = 5 };

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

/* Whether the interaction has a place in the files: that client, day and id. */
static bool
has_place(const struct staging *staging, const struct interaction *interaction,
	struct id client_id)
{
	size_t place = place_of(staging, client_id, interaction->date, interaction->id);

	return place < staging->interactions.count &&
		compare_places(&applying_interaction(staging, place)->interaction, client_id,
			interaction->date, interaction->id) == 0;
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
ledger_add_earlier(struct applying *applying, const struct staged_contact *staged,
	struct id id, struct ledger *ledger, struct error *error)
{
	struct step *step = applying->step;
	struct list timeline = { 0 };

	if (!store_timeline(step->txn, id, 0, step->arena, &timeline, error))
		return false;
	for (size_t i = 0; i < timeline.count; i++) {
		const struct interaction *interaction =
			list_at(&timeline, i, sizeof(*interaction));

		if (interaction->id.bytes[VERSION_BYTE] >> 4 == NAMED_VERSION &&
			!has_place(applying->staging, interaction, staged->id))
			ledger_add(ledger, interaction, step->arena);
	}
	return true;
}

bool
ledger_read(struct applying *applying, const struct staged_contact *staged, struct id id,
	struct ledger *ledger, struct error *error)
{
	struct staging *staging = applying->staging;
	struct date never = { 0 };
	struct id none = { { 0 } };

	*ledger = (struct ledger){ 0 };
	for (size_t i = place_of(staging, staged->id, never, none);
		 is_of(staging, i, staged->id); i++)
		ledger_add(ledger, &applying_interaction(staging, i)->interaction,
			applying->step->arena);
	return ledger_add_earlier(applying, staged, id, ledger, error);
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
