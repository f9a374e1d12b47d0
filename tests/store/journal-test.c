#include "tests/store/shelf.h"

#include "tests/test.h"

/* Changes, copied: they live in the arena. */
struct changes {
	struct list items; /* of struct store_change */
	struct arena arena;
};

static bool
collect(const struct store_change *change, void *context, struct error *error)
{
	struct changes *changes = context;
	struct store_change *copy =
		list_push(&changes->items, sizeof(*copy), &changes->arena);

	(void)error;
	*copy = *change;
	copy->key.start =
		arena_copy_bytes(&changes->arena, change->key.start, change->key.length);
	copy->before = arena_copy(&changes->arena, change->before);
	copy->after = arena_copy(&changes->arena, change->after);
	return true;
}

static const struct store_change *
change_at(const struct changes *changes, size_t index)
{
	return list_at(&changes->items, index, sizeof(struct store_change));
}

static bool
take_back(struct store_txn *txn, int64_t number, struct error *error)
{
	struct changes changes = { .arena = ARENA_INIT };
	bool ok = store_changes(txn, number, collect, &changes, error);

	for (size_t i = changes.items.count; ok && i > 0; i--)
		ok = store_revert(txn, change_at(&changes, i - 1), error);
	arena_release(&changes.arena);
	return ok;
}

static struct list
read_journal(struct store *store, struct id client_id, int64_t before, size_t limit,
	struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct list entries = { 0 };

	if (!store_journal(txn, client_id, before, limit, arena, &entries, &error))
		shelf_give_up("reading the journal", &error);
	shelf_cancel(txn);
	return entries;
}

static const struct store_entry *
entry_at(const struct list *entries, size_t index)
{
	return list_at(entries, index, sizeof(struct store_entry));
}

static const char *
name_of(struct store *store, unsigned number, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct contact contact;
	enum store_found found = store_contact(
		txn, shelf_id(number), shelf_day("2026-02-01"), arena, &contact, &error);

	shelf_cancel(txn);
	return found == STORE_FOUND ? contact.name : "";
}

TEST(an_entry_says_who_when_and_what)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct list entries;

	shelf_put_contact(store, &contact);
	entries = read_journal(store, (struct id){ { 0 } }, 0, 0, &shelf.arena);
	CHECK_NUMBER(entries.count, 1);
	CHECK_NUMBER(entry_at(&entries, 0)->number, 1);
	CHECK_NUMBER(entry_at(&entries, 0)->change_count, 1);
	CHECK_TEXT(entry_at(&entries, 0)->heading.who, "ann");
	CHECK_TEXT(entry_at(&entries, 0)->heading.command, "add");
	CHECK_TEXT(entry_at(&entries, 0)->heading.summary, "tested");
	CHECK_NUMBER(entry_at(&entries, 0)->heading.at.second, 1770800000);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(entries_come_newest_first_and_stop_at_the_limit)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct list entries;

	for (unsigned i = 1; i <= 5; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		shelf_put_contact(store, &contact);
	}
	entries = read_journal(store, (struct id){ { 0 } }, 0, 2, &shelf.arena);
	CHECK_NUMBER(entries.count, 2);
	CHECK_NUMBER(entry_at(&entries, 0)->number, 5);
	CHECK_NUMBER(entry_at(&entries, 1)->number, 4);
	entries = read_journal(store, (struct id){ { 0 } }, 3, 9, &shelf.arena);
	CHECK_NUMBER(entries.count, 2);
	CHECK_NUMBER(entry_at(&entries, 0)->number, 2);
	entries = read_journal(store, shelf_id(3), 0, 0, &shelf.arena);
	CHECK_NUMBER(entries.count, 1);
	CHECK_NUMBER(entry_at(&entries, 0)->number, 3);
	CHECK_NUMBER(read_journal(store, shelf_id(3), 3, 0, &shelf.arena).count, 0);
	CHECK_NUMBER(read_journal(store, shelf_id(9), 0, 0, &shelf.arena).count, 0);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_write_that_changes_nothing_leaves_no_entry)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct list entries;

	shelf_put_contact(store, &contact);
	shelf_put_contact(store, &contact);
	entries = read_journal(store, (struct id){ { 0 } }, 0, 0, &shelf.arena);
	CHECK_NUMBER(entries.count, 1);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_single_entry_keeps_both_texts_and_a_batch_no_copy_of_what_is_new)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct contact other = shelf_contact(2, "Bob", "new");
	struct changes changes = { .arena = ARENA_INIT };
	struct error error = ERROR_INIT;
	struct store_heading heading = shelf_heading("import");
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_WRITE);
	heading.size = ENTRY_BATCH;
	store_describe(txn, &heading);
	contact.name = "Anna";
	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK(store_put_contact(txn, &other, NULL, &error));
	CHECK_NUMBER(store_entry_number(txn), 2);
	shelf_commit(txn);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_changes(txn, 1, collect, &changes, &error));
	CHECK(store_changes(txn, 2, collect, &changes, &error));
	CHECK_NUMBER(changes.items.count, 3);
	CHECK_TEXT(change_at(&changes, 0)->before, "");
	CHECK(strstr(change_at(&changes, 0)->after, "\"Ann\"") != NULL);
	CHECK(strstr(change_at(&changes, 1)->before, "\"Ann\"") != NULL);
	CHECK(strstr(change_at(&changes, 1)->after, "\"Anna\"") != NULL);
	CHECK_TEXT(change_at(&changes, 2)->before, "");
	CHECK_TEXT(change_at(&changes, 2)->after, "");
	CHECK(change_at(&changes, 2)->after_sum != 0);
	CHECK(id_equal(change_at(&changes, 2)->client_id, shelf_id(2)));
	shelf_cancel(txn);
	arena_release(&changes.arena);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(taking_back_a_batch_and_taking_that_back_gives_the_records_again)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct store_heading heading = shelf_heading("import");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	heading.size = ENTRY_BATCH;
	store_describe(txn, &heading);
	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK(store_put_interaction(txn, &interaction, NULL, &error));
	shelf_commit(txn);
	for (int64_t number = 1; number <= 4; number++) {
		heading.kind = number % 2 ? ENTRY_UNDO : ENTRY_REDO;
		heading.reverts = number;
		txn = shelf_begin(store, STORE_WRITE);
		store_describe(txn, &heading);
		CHECK(take_back(txn, number, &error));
		shelf_commit(txn);
		CHECK_TEXT(name_of(store, 1, &shelf.arena), number % 2 ? "" : "Ann");
	}
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(what_somebody_changed_since_is_not_taken_back)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct store_heading heading = shelf_heading("undo");
	struct changes changes = { .arena = ARENA_INIT };
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	int64_t number;

	shelf_put_contact(store, &contact);
	contact.name = "Anna";
	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_WRITE);
	store_describe(txn, &heading);
	CHECK(!take_back(txn, 1, &error));
	CHECK_NUMBER(error.kind, ERROR_CONFLICT);
	error_release(&error);
	CHECK(store_changes(txn, 1, collect, &changes, &error));
	CHECK(store_last_change(txn, change_at(&changes, 0), &number, &error));
	CHECK_NUMBER(number, 2);
	shelf_cancel(txn);
	arena_release(&changes.arena);
	CHECK_TEXT(name_of(store, 1, &shelf.arena), "Anna");
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_new_contact_is_not_taken_back_while_something_hangs_on_it)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &interaction);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(take_back(txn, 1, &error));
	CHECK(!store_end(txn, true, &error));
	CHECK_NUMBER(error.kind, ERROR_CONFLICT);
	error_release(&error);
	CHECK_TEXT(name_of(store, 1, &shelf.arena), "Ann");
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(a_key_leads_to_its_entry_even_when_nothing_was_changed)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct store_heading heading = shelf_heading("tag");
	struct error error = ERROR_INIT;
	struct store_entry entry;
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_WRITE);
	heading.key = "k1";
	heading.subject = shelf_id(1);
	CHECK(store_key(txn, "k1", &shelf.arena, &entry, &error) == STORE_MISSING);
	store_describe(txn, &heading);
	shelf_commit(txn);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_key(txn, "k1", &shelf.arena, &entry, &error) == STORE_FOUND);
	CHECK_NUMBER(entry.number, 2);
	CHECK_TEXT(entry.heading.key, "k1");
	CHECK(id_equal(entry.heading.subject, shelf_id(1)));
	CHECK(store_key(txn, "k2", &shelf.arena, &entry, &error) == STORE_MISSING);
	shelf_cancel(txn);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(one_write_holds_several_entries)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct contact other = shelf_contact(2, "Bob", "new");
	struct store_heading heading = shelf_heading("add");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct list entries;

	store_describe(txn, &heading);
	CHECK_NUMBER(store_entry_number(txn), 0);
	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK_NUMBER(store_entry_number(txn), 1);
	store_summarise(txn, "the first", "", shelf_id(1));
	store_describe(txn, &heading);
	CHECK_NUMBER(store_entry_number(txn), 0);
	CHECK(store_put_contact(txn, &other, NULL, &error));
	CHECK_NUMBER(store_entry_number(txn), 2);
	store_summarise(txn, "the second", "", shelf_id(2));
	shelf_commit(txn);
	entries = read_journal(store, (struct id){ { 0 } }, 0, 0, &shelf.arena);
	CHECK_NUMBER(entries.count, 2);
	CHECK_TEXT(entry_at(&entries, 0)->heading.summary, "the second");
	CHECK_TEXT(entry_at(&entries, 1)->heading.summary, "the first");
	CHECK(id_equal(entry_at(&entries, 1)->heading.subject, shelf_id(1)));
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(an_entry_of_many_parts_is_visited_in_order)
{
	enum { CONTACTS = 40000 };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_heading heading = shelf_heading("import");
	struct changes changes = { .arena = ARENA_INIT };
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	bool in_order = true;

	heading.size = ENTRY_BATCH;
	store_describe(txn, &heading);
	for (unsigned i = 1; i <= CONTACTS; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		if (!store_put_contact(txn, &contact, NULL, &error))
			shelf_give_up("putting", &error);
	}
	shelf_commit(txn);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_changes(txn, 1, collect, &changes, &error));
	CHECK_NUMBER(changes.items.count, CONTACTS);
	for (unsigned i = 1; i <= CONTACTS; i++)
		in_order =
			in_order && id_equal(change_at(&changes, i - 1)->client_id, shelf_id(i));
	CHECK(in_order);
	shelf_cancel(txn);
	arena_release(&changes.arena);
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(an_entry_says_who_when_and_what);
	RUN(entries_come_newest_first_and_stop_at_the_limit);
	RUN(a_write_that_changes_nothing_leaves_no_entry);
	RUN(a_single_entry_keeps_both_texts_and_a_batch_no_copy_of_what_is_new);
	RUN(taking_back_a_batch_and_taking_that_back_gives_the_records_again);
	RUN(what_somebody_changed_since_is_not_taken_back);
	RUN(a_new_contact_is_not_taken_back_while_something_hangs_on_it);
	RUN(a_key_leads_to_its_entry_even_when_nothing_was_changed);
	RUN(one_write_holds_several_entries);
	RUN(an_entry_of_many_parts_is_visited_in_order);
	return test_end();
}
