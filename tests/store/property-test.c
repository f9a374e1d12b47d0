/*
 * Random changes, undos and redos against a model of three arrays of numbers; everything
 * that follows from the records is compared with what it would be if it were made anew.
 */
#include "store/check.h"
#include "store/record.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <stdlib.h>

enum {
	CONTACTS = 6,
	EACH = 4, /* interactions and follow-ups a contact */
	RECORDS = CONTACTS * (1 + 2 * EACH),
	STEPS = 60,
	SEEDS = 60,
	UNDO_DEPTH = 64,
};

/* Which variant of each record is there; 0 for none.  Contacts, then interactions, then
 * follow-ups. */
struct model {
	int variants[RECORDS];
};

/* An entry of the journal that can be taken back, and the model before and after it. */
struct step {
	int64_t number;
	struct model before, after;
};

struct world {
	struct shelf shelf;
	struct store *store;
	struct model model;
	struct step steps[UNDO_DEPTH]; /* done ones below done, undone ones behind */
	int done;
	int undone;
	unsigned random;
	bool holds;
};

static int
choose(struct world *world, int limit)
{
	world->random = world->random * 1103515245u + 12345u;
	return (int)(world->random >> 16) % limit;
}

static enum store_kind
kind_of(int record)
{
	if (record < CONTACTS)
		return STORE_CONTACT;
	return record < CONTACTS * (1 + EACH) ? STORE_INTERACTION : STORE_FOLLOWUP;
}

static int
contact_of(int record)
{
	return record < CONTACTS ? record : (record - CONTACTS) / EACH % CONTACTS;
}

static const char *const stages[] = { "new", "contacted", "proposal", "active", "won",
	"lost", "own stage" };
static const char *const types[] = { "delivery", "payment", "note", "email", "proposal",
	"refund", "review", "stage" };
static const char *const platforms[] = { "", "coconala", "fiverr", "upwork",
	"elsewhere" };
static const char *const currencies[] = { "JPY", "USD", "KWD" };
static const char *const states[] = { "open", "done", "snoozed", "cancelled" };

#define PICK(list, number) (list)[(unsigned)(number) % (sizeof(list) / sizeof(*(list)))]

static struct date
day_of(int number)
{
	return date_add_days(shelf_day("2025-11-01"), number % 120);
}

static struct contact
contact_variant(int record, int variant, struct arena *arena)
{
	unsigned mix = (unsigned)variant * 2654435761u >> 7;
	struct contact contact = shelf_contact((unsigned)record + 1,
		arena_format(arena, "Ümit %u Nr. %d", mix % 5, record), PICK(stages, mix));

	contact.archived = mix % 7 == 0;
	contact.platform = PICK(platforms, mix / 3);
	contact.response_speed = mix % 3 ? "fast" : "";
	contact.stage_since = day_of((int)(mix % 1000));
	if (mix % 4)
		contact.value = money_make(mix % 100000, PICK(currencies, mix / 5));
	if (mix % 3 == 0)
		list_push_text(
			&contact.emails, arena_format(arena, "a%u@example.com", mix % 4), arena);
	if (mix % 5 == 0)
		*(struct money *)list_push(&contact.opening_revenue, sizeof(struct money),
			arena) = money_make(500, "JPY");
	contact.cadence = mix % 11 == 0 ? 20 : 0;
	return contact;
}

static struct interaction
interaction_variant(int record, int variant)
{
	unsigned mix = (unsigned)variant * 2654435761u >> 7;
	struct interaction interaction = shelf_interaction((unsigned)contact_of(record) + 1,
		(unsigned)record + 100, "2026-01-01", PICK(types, mix), 0);

	/* The day is part of the key, so it must not change with the variant. */
	interaction.date = day_of(record * 7);
	interaction.platform = PICK(platforms, mix / 3);
	if (mix % 3)
		interaction.amount = money_make(mix % 90000, PICK(currencies, mix / 7));
	if (mix % 4 == 0)
		interaction.rating = (struct hundredths){ true, (int32_t)(mix / 4 % 11) * 50 };
	if (strcmp(interaction.type, "stage") == 0) {
		interaction.from = "new";
		interaction.to = PICK(stages, mix / 9);
	}
	return interaction;
}

static struct followup
followup_variant(int record, int variant)
{
	unsigned mix = (unsigned)variant * 2654435761u >> 7;
	struct followup followup = shelf_followup(
		(unsigned)contact_of(record) + 1, (unsigned)record + 100, "2026-01-20");

	followup.due = day_of((int)(mix % 500));
	followup.since = followup.due;
	followup.state = PICK(states, mix);
	return followup;
}

static bool
put_variant(struct world *world, struct store_txn *txn, int record, int variant,
	struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct contact contact;
	struct interaction interaction;
	struct followup followup;
	bool ok;

	if (kind_of(record) == STORE_CONTACT) {
		contact = contact_variant(record, variant, &arena);
		ok = store_put_contact(txn, &contact, NULL, error);
	} else if (kind_of(record) == STORE_INTERACTION) {
		interaction = interaction_variant(record, variant);
		ok = store_put_interaction(txn, &interaction, NULL, error);
	} else {
		followup = followup_variant(record, variant);
		ok = store_put_followup(txn, &followup, NULL, error);
	}
	world->model.variants[record] = variant;
	arena_release(&arena);
	return ok;
}

static bool
delete_record(struct world *world, struct store_txn *txn, int record, struct error *error)
{
	struct interaction interaction = interaction_variant(record, 1);
	struct followup followup = followup_variant(record, 1);

	if (kind_of(record) == STORE_CONTACT) {
		for (int other = 0; other < RECORDS; other++)
			if (contact_of(other) == record)
				world->model.variants[other] = 0;
		return store_delete_contact(txn, shelf_id((unsigned)record + 1), error);
	}
	world->model.variants[record] = 0;
	return kind_of(record) == STORE_INTERACTION
		? store_delete_interaction(txn, &interaction, error)
		: store_delete_followup(txn, &followup, error);
}

/* Something that may be read between two changes; what was kept back must show. */
static bool
look_between(struct world *world, struct store_txn *txn, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct contact contact;
	struct list list = { 0 };
	int record = choose(world, CONTACTS);
	bool ok = true;

	if (choose(world, 3) == 0)
		ok = store_contact(txn, shelf_id((unsigned)record + 1), day_of(100), &arena,
				 &contact, error) != STORE_FAILED;
	else if (choose(world, 3) == 0)
		ok = store_due(txn, day_of(100), &arena, &list, error);
	else if (choose(world, 3) == 0)
		ok = store_find_address(txn, "mailto:a1@example.com", &list, &arena, error);
	arena_release(&arena);
	return ok;
}

static bool
change_something(struct world *world, struct store_txn *txn, struct error *error)
{
	int record = choose(world, RECORDS);
	int contact = contact_of(record);

	if (world->model.variants[contact] == 0)
		return put_variant(world, txn, contact, 1 + choose(world, 5000), error);
	if (world->model.variants[record] != 0 && choose(world, 4) == 0)
		return delete_record(world, txn, record, error);
	return put_variant(world, txn, record, 1 + choose(world, 5000), error);
}

static void
make_change(struct world *world)
{
	struct store_txn *txn = shelf_begin(world->store, STORE_WRITE);
	struct store_heading heading = shelf_heading("change");
	struct model before = world->model;
	struct error error = ERROR_INIT;
	int64_t number;

	heading.size = choose(world, 3) == 0 ? ENTRY_BATCH : ENTRY_SINGLE;
	store_describe(txn, &heading);
	for (int i = choose(world, 5); i >= 0; i--)
		if (!change_something(world, txn, &error) || !look_between(world, txn, &error))
			shelf_give_up("changing", &error);
	number = store_entry_number(txn);
	if (choose(world, 6) == 0) {
		shelf_cancel(txn);
		world->model = before;
		return;
	}
	shelf_commit(txn);
	if (number == 0)
		return;
	if (world->done == UNDO_DEPTH)
		world->done = 0;
	world->steps[world->done++] = (struct step){ number, before, world->model };
	world->undone = 0;
}

struct collection {
	struct list changes; /* of struct store_change */
	struct arena *arena;
};

static bool
collect(const struct store_change *change, void *context, struct error *error)
{
	struct collection *collection = context;
	struct store_change *copy =
		list_push(&collection->changes, sizeof(*copy), collection->arena);

	(void)error;
	*copy = *change;
	copy->key.start =
		arena_copy_bytes(collection->arena, change->key.start, change->key.length);
	copy->before = arena_copy(collection->arena, change->before);
	copy->after = arena_copy(collection->arena, change->after);
	return true;
}

/* Takes an entry back and returns the number of the entry that did. */
static int64_t
take_back(struct world *world, int64_t number, enum store_entry_kind kind)
{
	struct store_txn *txn = shelf_begin(world->store, STORE_WRITE);
	struct store_heading heading = shelf_heading("undo");
	struct arena arena = ARENA_INIT;
	struct collection collection = { .arena = &arena };
	struct error error = ERROR_INIT;
	int64_t made;

	heading.kind = kind;
	heading.reverts = number;
	heading.size = choose(world, 2) ? ENTRY_BATCH : ENTRY_SINGLE;
	store_describe(txn, &heading);
	if (!store_changes(txn, number, collect, &collection, &error))
		shelf_give_up("reading changes", &error);
	for (size_t i = collection.changes.count; i > 0; i--) {
		const struct store_change *change =
			list_at(&collection.changes, i - 1, sizeof(*change));

		if (!store_revert(txn, change, &error))
			shelf_give_up("taking back", &error);
	}
	made = store_entry_number(txn);
	shelf_commit(txn);
	arena_release(&arena);
	return made;
}

static void
undo(struct world *world)
{
	struct step *step;

	if (world->done == 0)
		return;
	step = &world->steps[--world->done];
	step->number = take_back(world, step->number, ENTRY_UNDO);
	world->model = step->before;
	world->undone++;
}

static void
redo(struct world *world)
{
	struct step *step;

	if (world->undone == 0)
		return;
	step = &world->steps[world->done++];
	step->number = take_back(world, step->number, ENTRY_REDO);
	world->model = step->after;
	world->undone--;
}

static void
reopen(struct world *world)
{
	store_close(world->store);
	world->store = shelf_open(&world->shelf);
}

static void
rebuild(struct world *world)
{
	struct error error = ERROR_INIT;

	if (!store_rebuild(world->store, &error))
		shelf_give_up("rebuilding", &error);
}

static void
repair(struct world *world)
{
	struct error error = ERROR_INIT;

	if (!store_repair(world->store, &error))
		shelf_give_up("repairing", &error);
}

/* Every record is what the model says. */
static bool
compare_records(struct world *world, struct store_txn *txn)
{
	struct arena arena = ARENA_INIT;
	bool ok = true;

	for (int record = 0; record < RECORDS; record++) {
		int variant = world->model.variants[record];
		struct error error = ERROR_INIT;
		struct text text = TEXT_INIT;
		struct record expected;
		struct span json;
		enum store_found found;

		if (kind_of(record) == STORE_CONTACT) {
			struct contact contact = contact_variant(record, variant, &arena);

			expected = record_of_contact(&contact);
		} else if (kind_of(record) == STORE_INTERACTION) {
			struct interaction interaction = interaction_variant(record, variant);

			expected = record_of_interaction(&interaction);
		} else {
			struct followup followup = followup_variant(record, variant);

			expected = record_of_followup(&followup);
		}
		record_write(&text, &expected);
		found =
			record_text(txn->data, expected.kind, key_span(&expected.key), &json, &error);
		ok = ok && found == (variant ? STORE_FOUND : STORE_MISSING) &&
			(!variant || span_is(json, text.bytes));
		text_release(&text);
		error_release(&error);
	}
	arena_release(&arena);
	return ok;
}

static bool
compare(struct world *world)
{
	struct store_txn *txn = shelf_begin(world->store, STORE_READ);
	struct store_findings findings = { 0 };
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	bool ok = compare_records(world, txn);

	shelf_cancel(txn);
	if (!ok)
		printf("# records differ from the model\n");
	if (!check_book(world->store, CHECK_EVERYTHING, &arena, &findings, &error))
		printf("# %s\n", error.message);
	for (size_t i = 0; i < findings.problems.count; i++)
		printf("# %s\n", list_text(&findings.problems, i));
	ok = ok && error.kind == ERROR_NONE && findings.problems.count == 0;
	error_release(&error);
	arena_release(&arena);
	return ok;
}

/* What happens, and how often in a hundred steps. */
static const struct {
	int share;
	void (*happen)(struct world *world);
} events[] = {
	{ 62, make_change },
	{ 16, undo },
	{ 12, redo },
	{ 6, reopen },
	{ 2, rebuild },
	{ 2, repair },
};

static void
let_happen(struct world *world)
{
	int number = choose(world, 100);

	for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
		number -= events[i].share;
		if (number < 0) {
			events[i].happen(world);
			return;
		}
	}
}

static bool
live(unsigned seed)
{
	struct world world = { .shelf = shelf_make(), .random = seed, .holds = true };
	int step;

	world.store = shelf_open(&world.shelf);
	for (step = 0; world.holds && step < STEPS; step++) {
		let_happen(&world);
		world.holds = compare(&world);
	}
	if (!world.holds)
		printf("# seed %u, step %d\n", seed, step);
	store_close(world.store);
	shelf_remove(&world.shelf);
	return world.holds;
}

TEST(whatever_happens_everything_derived_follows_from_the_records)
{
	const char *seed = getenv("SEED");

	if (seed) {
		CHECK(live((unsigned)strtoul(seed, NULL, 10)));
		return;
	}
	for (unsigned i = 1; i <= SEEDS; i++)
		CHECK(live(i * 7919));
}

int
main(void)
{
	RUN(whatever_happens_everything_derived_follows_from_the_records);
	return test_end();
}
