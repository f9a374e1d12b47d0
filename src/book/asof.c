#include "book/asof.h"

#include "core/score.h"

#include <string.h>

enum { SLOTS_AT_FIRST = 1024 };

/* What happened with one contact after the day, and its last days before. */
struct later {
	struct id client_id;
	struct activity since;   /* the sums to take out */
	struct activity before;  /* only its days are used */
	const char *stage;       /* at the end of the day; NULL when it did not move since */
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

/* Days come in ascending order, so the first move after the day tells the stage at its
 * end. */
static void
note_later(
	struct asof *asof, const struct interaction *interaction, struct arena *scratch)
{
	struct later *later = need_later(asof, interaction->client_id);

	(void)scratch;
	activity_add(&later->since, interaction, asof->arena);
	if (!later->stage && strcmp(interaction->type, "stage") == 0)
		later->stage = arena_copy(asof->arena, interaction->from);
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
	void (*note)(
		struct asof *asof, const struct interaction *interaction, struct arena *scratch),
	struct error *error)
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
	return scan(txn, *asof, date_add_days(day, 1), last, note_later, error) &&
		scan(txn, *asof, date_make(1, 1, 1), day, note_before, error);
}

bool
asof_is_past(const struct asof *asof)
{
	return asof->count > 0;
}

bool
asof_changes(const struct asof *asof, struct id client_id)
{
	return find_later(asof, client_id) != NULL;
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

/* Without an earlier move the contact has been there since it was created. */
static void
take_stage(struct contact *contact, const struct later *later, struct arena *arena)
{
	if (!later->stage)
		return;
	contact->stage = arena_copy(arena, later->stage);
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

static void
add_due(const struct asof *asof, const struct pending *pending,
	const struct contact *contact, struct arena *arena, struct list *items)
{
	struct due *due = list_push(items, sizeof(*due), arena);

	*due = due_make(
		pending, contact->id, contact->name, &asof->settings->rules, asof->day, arena);
}

/* What is due of contacts that nothing happened with since: straight from the list. */
static bool
due_of_unchanged(struct store_txn *txn, const struct asof *asof, struct date until,
	struct arena *arena, struct list *items, struct error *error)
{
	struct list due = { 0 };

	if (!store_due(txn, until, arena, &due, error))
		return false;
	for (size_t i = 0; i < due.count; i++) {
		const struct store_due *item = list_at(&due, i, sizeof(*item));
		struct contact contact;

		if (asof_changes(asof, item->client_id) || !pending_is_due(&item->pending, until))
			continue;
		if (store_contact(txn, item->client_id, asof->day, arena, &contact, error) !=
			STORE_FOUND)
			return false;
		add_due(asof, &item->pending, &contact, arena, items);
	}
	return true;
}

static bool
due_of_changed(struct store_txn *txn, const struct asof *asof, const struct later *later,
	struct date until, struct arena *arena, struct list *items, struct error *error)
{
	struct contact contact;
	struct list records = { 0 }, pending = { 0 };

	if (store_contact(txn, later->client_id, asof->day, arena, &contact, error) !=
			STORE_FOUND ||
		!store_followups(txn, later->client_id, arena, &records, error))
		return false;
	asof_rewind(asof, &contact, arena);
	followup_pending(&contact, &records, &asof->settings->rules,
		&asof->settings->pipeline, &pending, arena);
	for (size_t i = 0; i < pending.count; i++) {
		const struct pending *item = list_at(&pending, i, sizeof(*item));

		if (pending_is_due(item, until))
			add_due(asof, item, &contact, arena, items);
	}
	return true;
}

bool
asof_due(struct store_txn *txn, const struct asof *asof, struct date until,
	struct arena *arena, struct list *items, struct error *error)
{
	if (!due_of_unchanged(txn, asof, until, arena, items, error))
		return false;
	for (size_t i = 0; i < asof->slot_count; i++)
		for (const struct later *later = asof->slots[i]; later; later = later->next)
			if (!due_of_changed(txn, asof, later, until, arena, items, error))
				return false;
	return true;
}
