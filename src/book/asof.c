#include "book/asof.h"

#include "core/score.h"

#include <string.h>

enum { SLOTS_AT_FIRST = 1024, FEW = 256 };

/* How often a stage was left since, less how often it was entered. */
struct balance {
	const char *stage;
	int moves;
};

/* What happened with one contact after the day, and its last days before. */
struct later {
	struct id client_id;
	struct activity since;   /* the sums to take out */
	struct activity before;  /* only its days are used */
	struct list balances;    /* of struct balance; empty when it did not move since */
	struct date stage_since; /* unknown when no earlier move is on the timeline */
	struct later *next;
};

struct asof {
	const struct settings *settings;
	struct date day;
	struct arena *arena;
	struct later **slots; /* a hash table; its size is a power of two */
	size_t slot_count;
	size_t count;
};

static size_t
slot_of(const struct asof *asof, struct id id)
{
	uint64_t bits;

	memcpy(&bits, id.bytes, sizeof(bits));
	return (bits ^ bits >> 29) & (asof->slot_count - 1);
}

static struct later *
find_later(const struct asof *asof, struct id id)
{
	if (asof->count == 0)
		return NULL;
	struct later *later = asof->slots[slot_of(asof, id)];

	while (later && !id_equal(later->client_id, id))
		later = later->next;
	return later;
}

static void
grow_slots(struct asof *asof)
{
	struct later **old = asof->slots;
	size_t old_count = asof->slot_count;

	asof->slot_count = old_count > 0 ? 4 * old_count : SLOTS_AT_FIRST;
	asof->slots = arena_alloc(asof->arena, asof->slot_count * sizeof(*asof->slots));
	for (size_t i = 0; i < old_count; i++)
		for (struct later *later = old[i], *next; later; later = next) {
			size_t slot = slot_of(asof, later->client_id);

			next = later->next;
			later->next = asof->slots[slot];
			asof->slots[slot] = later;
		}
}

static struct later *
need_later(struct asof *asof, struct id id)
{
	struct later *later = find_later(asof, id);

	if (later)
		return later;
	if (asof->count >= asof->slot_count)
		grow_slots(asof);
	size_t slot = slot_of(asof, id);

	later = arena_alloc(asof->arena, sizeof(*later));
	*later = (struct later){ .client_id = id, .next = asof->slots[slot] };
	asof->slots[slot] = later;
	asof->count++;
	return later;
}

/* How an interaction is taken note of; scratch goes soon after. */
typedef void (*asof_note)(
	struct asof *asof, const struct interaction *interaction, struct arena *scratch);

static struct balance *
balance_of(struct asof *asof, struct later *later, const char *stage)
{
	for (size_t i = 0; i < later->balances.count; i++) {
		struct balance *balance = list_at(&later->balances, i, sizeof(*balance));

		if (strcmp(balance->stage, stage) == 0)
			return balance;
	}
	struct balance *balance = list_push(&later->balances, sizeof(*balance), asof->arena);

	balance->stage = arena_copy(asof->arena, stage);
	return balance;
}

static void
note_later(
	struct asof *asof, const struct interaction *interaction, struct arena *scratch)
{
	struct later *later = need_later(asof, interaction->client_id);

	(void)scratch;
	activity_add(&later->since, interaction, asof->arena);
	if (strcmp(interaction->type, "stage") != 0)
		return;
	balance_of(asof, later, interaction->from)->moves++;
	balance_of(asof, later, interaction->to)->moves--;
}

/* Sums of before are not used, so its list of revenue goes with the scratch arena. */
static void
note_before(
	struct asof *asof, const struct interaction *interaction, struct arena *scratch)
{
	struct later *later = find_later(asof, interaction->client_id);

	if (!later)
		return;
	if (strcmp(interaction->type, "stage") == 0)
		later->stage_since = interaction->date;
	activity_add(&later->before, interaction, scratch);
	later->before.revenue = (struct list){ 0 };
}

static bool
scan(struct store_txn *txn, struct asof *asof, struct date from, struct date to,
	asof_note note, struct error *error)
{
	struct store_days *days;
	struct arena scratch = ARENA_INIT;
	enum store_found found;
	struct interaction interaction;

	if (!store_days_begin(txn, from, to, &days, error))
		return false;
	while (
		(found = store_days_next(days, &scratch, &interaction, error)) == STORE_FOUND) {
		note(asof, &interaction, &scratch);
		arena_release(&scratch);
	}
	arena_release(&scratch);
	store_days_end(days);
	return found == STORE_MISSING;
}

/* The timeline of one contact, oldest first, as a scan would bring it. */
static bool
scan_one(struct store_txn *txn, struct asof *asof, struct id id, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct list timeline = { 0 };
	bool ok = store_timeline(txn, id, 0, &scratch, &timeline, error);

	for (size_t i = timeline.count; ok && i > 0; i--) {
		const struct interaction *interaction =
			list_at(&timeline, i - 1, sizeof(*interaction));

		if (date_compare(interaction->date, asof->day) <= 0)
			note_before(asof, interaction, &scratch);
	}
	arena_release(&scratch);
	return ok;
}

/* Calls step for each contact that changed since. */
typedef bool (*later_step)(struct store_txn *txn, struct asof *asof,
	const struct later *later, void *context, struct error *error);

static bool
each_later(struct store_txn *txn, const struct asof *asof, later_step step, void *context,
	struct error *error)
{
	for (size_t i = 0; i < asof->slot_count; i++)
		for (const struct later *later = asof->slots[i]; later; later = later->next)
			if (!step(txn, (struct asof *)asof, later, context, error))
				return false;
	return true;
}
static bool
look_back(struct store_txn *txn, struct asof *asof, const struct later *later,
	void *context, struct error *error)
{
	(void)context;
	return scan_one(txn, asof, later->client_id, error);
}

bool
asof_begin(struct store_txn *txn, const struct settings *settings, struct date day,
	struct arena *arena, struct asof **asof, struct error *error)
{
	struct date last;

	*asof = arena_alloc(arena, sizeof(**asof));
	**asof = (struct asof){ .settings = settings, .day = day, .arena = arena };
	if (!store_last_day(txn, &last, error))
		return false;
	if (date_compare(last, day) <= 0)
		return true;
	if (!scan(txn, *asof, date_add_days(day, 1), last, note_later, error))
		return false;
	if (asof_extent(*asof) == ASOF_MANY)
		return scan(txn, *asof, date_make(1, 1, 1), day, note_before, error);
	return each_later(txn, *asof, look_back, NULL, error);
}

enum asof_extent
asof_extent(const struct asof *asof)
{
	if (asof->count == 0)
		return ASOF_NOBODY;
	return asof->count <= FEW ? ASOF_FEW : ASOF_MANY;
}

bool
asof_changes(const struct asof *asof, struct id client_id)
{
	return find_later(asof, client_id) != NULL;
}

/* What visits the contacts, for each_later(). */
struct visiting {
	asof_visit visit;
	void *context;
};

static bool
visit_later(struct store_txn *txn, struct asof *asof, const struct later *later,
	void *context, struct error *error)
{
	struct visiting *visiting = context;
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = store_contact(txn, later->client_id, asof->day, &scratch, &contact,
				  error) == STORE_FOUND &&
		visiting->visit(&contact, &scratch, visiting->context, error);

	arena_release(&scratch);
	return ok;
}

bool
asof_each(struct store_txn *txn, const struct asof *asof, asof_visit visit, void *context,
	struct error *error)
{
	struct visiting visiting = { visit, context };

	return each_later(txn, asof, visit_later, &visiting, error);
}

static void
take_out(struct activity *activity, const struct activity *later, struct arena *arena)
{
	struct list revenue = { 0 };

	for (size_t i = 0; i < activity->revenue.count; i++)
		money_sum_add(&revenue,
			*(struct money *)list_at(&activity->revenue, i, sizeof(struct money)), arena);
	for (size_t i = 0; i < later->revenue.count; i++) {
		struct money money =
			*(struct money *)list_at(&later->revenue, i, sizeof(struct money));

		money.minor = -money.minor;
		money_sum_add(&revenue, money, arena);
	}
	money_sum_trim(&revenue);
	activity->revenue = revenue;
	activity->interactions -= later->interactions;
	activity->orders -= later->orders;
	activity->rating_sum -= later->rating_sum;
	activity->rating_count -= later->rating_count;
}

static void
take_days(struct activity *activity, const struct activity *before)
{
	activity->last_interaction = before->last_interaction;
	activity->last_contact = before->last_contact;
	activity->last_delivery = before->last_delivery;
	activity->last_proposal = before->last_proposal;
	activity->last_sent = before->last_sent;
}

/*
 * Moves follow one another, so the stage from which they all began is the one left once
 * more than it was entered; when there is none, they led back to it.  The order of moves
 * within a day does not matter to that.
 */
static const char *
stage_before(const struct contact *contact, const struct later *later)
{
	for (size_t i = 0; i < later->balances.count; i++) {
		const struct balance *balance = list_at(&later->balances, i, sizeof(*balance));

		if (balance->moves > 0)
			return balance->stage;
	}
	return contact->stage;
}

/* Without an earlier move the contact has been there since it was created. */
static void
take_stage(struct contact *contact, const struct later *later, struct arena *arena)
{
	if (later->balances.count == 0)
		return;
	contact->stage = arena_copy(arena, stage_before(contact, later));
	contact->stage_since = date_is_known(later->stage_since) ? later->stage_since
		: date_is_known(contact->first_contact)              ? contact->first_contact
												: moment_date(contact->created_at);
}

void
asof_rewind(const struct asof *asof, struct contact *contact, struct arena *arena)
{
	const struct later *later = find_later(asof, contact->id);

	if (!later)
		return;
	take_out(&contact->activity, &later->since, arena);
	take_days(&contact->activity, &later->before);
	take_stage(contact, later, arena);
	contact_derive(contact, asof->day, arena);
	contact->score = score_of(contact, asof->settings);
}

/* ------ what is due ------ */

struct due_look {
	struct store_txn *txn;
	const struct asof *asof;
	struct date until;
	struct arena *arena;
	struct list *items;
};

static void
add_due(struct due_look *look, const struct pending *pending, struct id client_id,
	const char *name)
{
	const struct asof *asof = look->asof;
	struct due *due = list_push(look->items, sizeof(*due), look->arena);

	*due = due_make(pending, client_id, arena_copy(look->arena, name),
		&asof->settings->rules, asof->day, look->arena);
}

static bool
add_stored(struct due_look *look, const struct store_due *item, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = store_contact(look->txn, item->client_id, look->asof->day, &scratch,
				  &contact, error) == STORE_FOUND;

	if (ok)
		add_due(look, &item->pending, contact.id, contact.name);
	arena_release(&scratch);
	return ok;
}

/* Of contacts with whom nothing happened since: what the list has for a day, as far as it
 * is due from one day to another. */
static bool
due_of_unchanged(struct due_look *look, struct date day, struct date from, struct date to,
	struct error *error)
{
	struct list due = { 0 };
	bool ok = store_due(look->txn, day, look->arena, &due, error);

	for (size_t i = 0; ok && i < due.count; i++) {
		const struct store_due *item = list_at(&due, i, sizeof(*item));

		if (date_compare(item->pending.due, from) >= 0 &&
			date_compare(item->pending.due, to) <= 0 &&
			!asof_changes(look->asof, item->client_id))
			ok = add_stored(look, item, error);
	}
	return ok;
}

/* Day by day, as what is due on one may be taken over on the next. */
static bool
due_of_coming_days(struct due_look *look, struct error *error)
{
	struct date day = look->asof->day;
	bool ok = true;

	while (ok && date_compare(day, look->until) < 0) {
		day = date_add_days(day, 1);
		ok = due_of_unchanged(look, day, day, day, error);
	}
	return ok;
}

/* The later one of the day it comes and the day that is told. */
static struct date
day_of(const struct pending *pending, struct date day)
{
	return date_compare(pending->due, day) > 0 ? pending->due : day;
}

static bool
due_of_changed(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct due_look *look = context;
	const struct asof *asof = look->asof;
	struct list records = { 0 }, pending = { 0 };

	if (!store_followups(look->txn, contact->id, look->arena, &records, error))
		return false;
	asof_rewind(asof, contact, scratch);
	followup_pending(contact, &records, &asof->settings->rules, &asof->settings->pipeline,
		&pending, scratch);
	for (size_t i = 0; i < pending.count; i++) {
		const struct pending *item = list_at(&pending, i, sizeof(*item));

		if (date_compare(item->due, look->until) <= 0 &&
			pending_is_due(item, day_of(item, asof->day)))
			add_due(look, item, contact->id, contact->name);
	}
	return true;
}

bool
asof_due(struct store_txn *txn, const struct asof *asof, struct date until,
	struct arena *arena, struct list *items, struct error *error)
{
	struct due_look look = { txn, asof, until, arena, items };

	return due_of_unchanged(&look, asof->day, date_make(1, 1, 1), until, error) &&
		due_of_coming_days(&look, error) &&
		asof_each(txn, asof, due_of_changed, &look, error);
}
