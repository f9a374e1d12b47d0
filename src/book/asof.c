#include "book/asof.h"

#include "book/cards.h"
#include "core/score.h"

#include <string.h>

enum { SLOTS_AT_FIRST = 1024, FEW = 256, ROWS_AT_ONCE = 128 };

/* How often a stage was left since, less how often it was entered. */
struct balance {
	const char *stage;
	int moves;
};

/*
 * What happened with one contact after the day, and its last days before.  There may be
 * one of these for every contact of the book, so they are small.
 */
struct later {
	struct later *next;
	struct id client_id;
	struct money revenue;  /* of the currency that came first */
	struct list *others;   /* of struct money: of other ones, or NULL */
	struct list *balances; /* of struct balance; NULL when it did not move since */
	int64_t rating_sum;
	int32_t rating_count;
	int32_t interactions;
	int32_t orders;
	struct date last_interaction; /* on the day or before, as are the others */
	struct date last_contact;
	struct date last_delivery;
	struct date last_proposal;
	struct date last_sent;
	struct date stage_since; /* unknown when no earlier move is on the timeline */
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

/* How an interaction is taken note of, with what is known of its client, or NULL; scratch
 * goes soon after. */
typedef void (*asof_note)(struct asof *asof, struct later *later,
	const struct interaction *interaction, struct arena *scratch);

static struct balance *
balance_of(struct asof *asof, struct later *later, const char *stage)
{
	if (!later->balances)
		later->balances = arena_alloc(asof->arena, sizeof(*later->balances));
	for (size_t i = 0; i < later->balances->count; i++) {
		struct balance *balance = list_at(later->balances, i, sizeof(*balance));

		if (strcmp(balance->stage, stage) == 0)
			return balance;
	}
	struct balance *balance = list_push(later->balances, sizeof(*balance), asof->arena);

	balance->stage = arena_copy(asof->arena, stage);
	return balance;
}

static void
add_revenue(struct asof *asof, struct later *later, struct money money)
{
	if (!money_is_known(money))
		return;
	if (!money_is_known(later->revenue))
		later->revenue = money_make(0, money.currency);
	if (strcmp(later->revenue.currency, money.currency) == 0) {
		later->revenue.minor += money.minor;
		return;
	}
	if (!later->others)
		later->others = arena_alloc(asof->arena, sizeof(*later->others));
	money_sum_add(later->others, money, asof->arena);
}

static void
note_later(struct asof *asof, struct later *later, const struct interaction *interaction,
	struct arena *scratch)
{
	struct activity one = { 0 };

	if (!later)
		later = need_later(asof, interaction->client_id);
	activity_add(&one, interaction, scratch);
	later->interactions++;
	later->orders += (int32_t)one.orders;
	later->rating_sum += one.rating_sum;
	later->rating_count += (int32_t)one.rating_count;
	add_revenue(asof, later, interaction_revenue(interaction));
	if (strcmp(interaction->type, "stage") != 0)
		return;
	balance_of(asof, later, interaction->from)->moves++;
	balance_of(asof, later, interaction->to)->moves--;
}

static void
note_before(struct asof *asof, struct later *later, const struct interaction *interaction,
	struct arena *scratch)
{
	struct activity one = { 0 };

	(void)asof;
	if (!later)
		return;
	activity_add(&one, interaction, scratch);
	later->last_interaction = date_later(later->last_interaction, one.last_interaction);
	later->last_contact = date_later(later->last_contact, one.last_contact);
	later->last_delivery = date_later(later->last_delivery, one.last_delivery);
	later->last_proposal = date_later(later->last_proposal, one.last_proposal);
	later->last_sent = date_later(later->last_sent, one.last_sent);
	if (strcmp(interaction->type, "stage") == 0)
		later->stage_since = date_later(later->stage_since, interaction->date);
}

/* Lines of the list of days, read one behind the other. */
struct rows {
	struct interaction interactions[ROWS_AT_ONCE];
	struct later *found[ROWS_AT_ONCE];
	size_t count;
};

static enum store_found
read_rows(struct store_days *days, struct rows *rows, struct arena *scratch,
	struct error *error)
{
	enum store_found found = STORE_FOUND;

	for (rows->count = 0; rows->count < ROWS_AT_ONCE; rows->count++) {
		found = store_days_next(days, scratch, &rows->interactions[rows->count], error);
		if (found != STORE_FOUND)
			break;
	}
	return found;
}

/* Clients are all over the memory: looked for without anything between, they come from
 * there at the same time. */
static void
note_rows(struct asof *asof, struct rows *rows, asof_note note, struct arena *scratch)
{
	for (size_t i = 0; i < rows->count; i++)
		rows->found[i] = find_later(asof, rows->interactions[i].client_id);
	for (size_t i = 0; i < rows->count; i++)
		note(asof, rows->found[i], &rows->interactions[i], scratch);
}

static bool
scan(struct store_txn *txn, struct asof *asof, struct date from, struct date to,
	asof_note note, struct error *error)
{
	struct store_days *days;
	struct arena scratch = ARENA_INIT;
	struct rows rows;
	enum store_found found;

	if (!store_days_begin(txn, from, to, &days, error))
		return false;
	do {
		arena_reset(&scratch);
		found = read_rows(days, &rows, &scratch, error);
		note_rows(asof, &rows, note, &scratch);
	} while (found == STORE_FOUND);
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
			note_before(asof, find_later(asof, id), interaction, &scratch);
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

struct date
asof_day(const struct asof *asof)
{
	return asof->day;
}

const struct settings *
asof_settings(const struct asof *asof)
{
	return asof->settings;
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

/* What visits the contacts. */
struct visiting {
	const struct asof *asof;
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
	bool ok = store_card(txn, later->client_id, asof->day, &scratch, &contact, error) ==
			STORE_FOUND &&
		visiting->visit(&contact, &scratch, visiting->context, error);

	arena_release(&scratch);
	return ok;
}

static enum cards_turn
visit_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct visiting *visiting = context;

	if (!asof_changes(visiting->asof, contact->id))
		return CARDS_GO_ON;
	return visiting->visit(contact, scratch, visiting->context, error) ? CARDS_GO_ON
																	   : CARDS_FAILED;
}

bool
asof_each(struct store_txn *txn, const struct asof *asof, asof_visit visit, void *context,
	struct error *error)
{
	const struct cards_walk walk = { STORE_BY_ID, "", asof->day };
	struct visiting visiting = { asof, visit, context };

	return asof_extent(asof) == ASOF_MANY
		? cards_each(txn, &walk, visit_card, &visiting, error)
		: each_later(txn, asof, visit_later, &visiting, error);
}

static void
take_out(struct activity *activity, const struct later *later, struct arena *arena)
{
	struct list revenue = { 0 };
	struct money money = later->revenue;

	for (size_t i = 0; i < activity->revenue.count; i++)
		money_sum_add(&revenue,
			*(struct money *)list_at(&activity->revenue, i, sizeof(money)), arena);
	money.minor = -money.minor;
	money_sum_add(&revenue, money, arena);
	for (size_t i = 0; later->others && i < later->others->count; i++) {
		money = *(struct money *)list_at(later->others, i, sizeof(money));
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
take_days(struct activity *activity, const struct later *later)
{
	activity->last_interaction = later->last_interaction;
	activity->last_contact = later->last_contact;
	activity->last_delivery = later->last_delivery;
	activity->last_proposal = later->last_proposal;
	activity->last_sent = later->last_sent;
}

/*
 * Moves follow one another, so the stage from which they all began is the one left once
 * more than it was entered; when there is none, they led back to it.  The order of moves
 * within a day does not matter to that.
 */
static const char *
stage_before(const struct contact *contact, const struct later *later)
{
	for (size_t i = 0; i < later->balances->count; i++) {
		const struct balance *balance = list_at(later->balances, i, sizeof(*balance));

		if (balance->moves > 0)
			return balance->stage;
	}
	return contact->stage;
}

/* Without an earlier move the contact has been there since it was created. */
static void
take_stage(struct contact *contact, const struct later *later, struct arena *arena)
{
	if (!later->balances)
		return;
	contact->stage = arena_copy(arena, stage_before(contact, later));
	contact->stage_since = date_is_known(later->stage_since) ? later->stage_since
		: date_is_known(contact->first_contact)              ? contact->first_contact
															 : contact_created(contact);
}

void
asof_rewind(const struct asof *asof, struct contact *contact, struct arena *arena)
{
	const struct later *later = find_later(asof, contact->id);

	if (!later)
		return;
	take_out(&contact->activity, later, arena);
	take_days(&contact->activity, later);
	take_stage(contact, later, arena);
	contact_derive(contact, asof->day, arena);
	contact->score = score_of(contact, asof->settings);
}
