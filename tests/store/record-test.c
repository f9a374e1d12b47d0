#include "tests/store/shelf.h"

#include "tests/test.h"

static struct contact
read_contact(struct store *store, unsigned number, const char *today, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct contact contact;

	if (store_contact(txn, shelf_id(number), shelf_day(today), arena, &contact, &error) !=
		STORE_FOUND)
		shelf_give_up("reading a contact", &error);
	shelf_cancel(txn);
	return contact;
}

TEST(a_contact_comes_back_as_it_was_put)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Sarah Chen", "active"), read;

	contact.company = "Chen & Söhne";
	contact.value = money_make(120000, "JPY");
	list_push_text(&contact.emails, "sarah@example.com", &shelf.arena);
	list_push_text(&contact.tags, "vip", &shelf.arena);
	shelf_put_contact(store, &contact);
	store_close(store);
	store = shelf_open(&shelf);
	read = read_contact(store, 1, "2026-01-08", &shelf.arena);
	CHECK_TEXT(read.name, "Sarah Chen");
	CHECK_TEXT(read.company, "Chen & Söhne");
	CHECK_TEXT(read.stage, "active");
	CHECK_NUMBER(read.value.minor, 120000);
	CHECK(list_has_text(&read.emails, "sarah@example.com"));
	CHECK(list_has_text(&read.tags, "vip"));
	CHECK_NUMBER(read.quiet_days, 3);
	CHECK(read.version != 0);
	CHECK(id_equal(read.id, shelf_id(1)));
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(what_a_write_does_is_gone_when_it_does_not_end_well)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK(store_contact(txn, contact.id, shelf_day("2026-01-08"), &shelf.arena, &contact,
			  &error) == STORE_FOUND);
	shelf_cancel(txn);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_contact(txn, contact.id, shelf_day("2026-01-08"), &shelf.arena, &contact,
			  &error) == STORE_MISSING);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_put_says_whether_it_was_new_changed_or_the_same)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	enum store_put put;

	CHECK(store_put_contact(txn, &contact, &put, &error));
	CHECK_NUMBER(put, STORE_NEW);
	CHECK(store_put_contact(txn, &contact, &put, &error));
	CHECK_NUMBER(put, STORE_SAME);
	contact.name = "Anna";
	CHECK(store_put_contact(txn, &contact, &put, &error));
	CHECK_NUMBER(put, STORE_CHANGED);
	shelf_commit(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_contact_that_somebody_changed_meanwhile_is_not_overwritten)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new"), mine, theirs;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	mine = read_contact(store, 1, "2026-01-08", &shelf.arena);
	theirs = mine;
	theirs.company = "Theirs";
	shelf_put_contact(store, &theirs);
	mine.company = "Mine";
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(!store_put_contact(txn, &mine, NULL, &error));
	CHECK_NUMBER(error.kind, ERROR_CONFLICT);
	error_release(&error);
	/* The write itself goes on. */
	mine.version = 0;
	CHECK(store_put_contact(txn, &mine, NULL, &error));
	shelf_commit(txn);
	CHECK_TEXT(read_contact(store, 1, "2026-01-08", &shelf.arena).company, "Mine");
	store_close(store);
	shelf_remove(&shelf);
}

TEST(interactions_make_what_is_derived)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "won"), read;
	struct interaction first = shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct interaction second = shelf_interaction(1, 3, "2026-01-20", "payment", 500);
	struct interaction third = shelf_interaction(1, 4, "2026-01-15", "review", 0);

	third.rating = (struct hundredths){ true, 450 };
	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &first);
	shelf_put_interaction(store, &second);
	shelf_put_interaction(store, &third);
	read = read_contact(store, 1, "2026-01-21", &shelf.arena);
	CHECK_NUMBER(read.orders, 1);
	CHECK_NUMBER(read.interactions, 3);
	CHECK_NUMBER(read.rating.value, 450);
	CHECK_NUMBER(read.revenue.count, 1);
	CHECK_NUMBER(((struct money *)read.revenue.items)->minor, 3500);
	CHECK(date_compare(read.last_delivery, shelf_day("2026-01-10")) == 0);
	CHECK(date_compare(read.next_due, shelf_day("2026-01-17")) == 0);
	CHECK(read.score.value > 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(an_interaction_without_its_contact_is_refused)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct contact contact = shelf_contact(1, "Ann", "won");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	CHECK(store_put_interaction(txn, &interaction, NULL, &error));
	CHECK(!store_end(txn, true, &error));
	CHECK_NUMBER(error.kind, ERROR_CONFLICT);
	error_release(&error);
	/* The order within a write does not matter. */
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_put_interaction(txn, &interaction, NULL, &error));
	CHECK(store_put_contact(txn, &contact, NULL, &error));
	shelf_commit(txn);
	CHECK_NUMBER(read_contact(store, 1, "2026-01-21", &shelf.arena).orders, 1);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(records_without_ids_are_refused)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = contact_make("new");
	struct interaction interaction = interaction_make();
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	CHECK(!store_put_contact(txn, &contact, NULL, &error));
	error_release(&error);
	CHECK(!store_put_interaction(txn, &interaction, NULL, &error));
	error_release(&error);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(what_could_not_be_read_back_is_refused)
{
	static const char *const names[] = { "\xff", "a\x01", "\xc2\x85", "\xed\xa0\x80" };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_heading heading = shelf_heading("import");
	struct error error = ERROR_INIT;

	for (unsigned i = 0; i < 2 * sizeof(names) / sizeof(*names); i++) {
		struct contact contact = shelf_contact(1, names[i / 2], "new");
		struct store_txn *txn = shelf_begin(store, STORE_WRITE);

		heading.size = i % 2 ? ENTRY_BATCH : ENTRY_SINGLE;
		store_describe(txn, &heading);
		CHECK(!store_put_contact(txn, &contact, NULL, &error));
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		error_release(&error);
		contact.name = "\\u0001 is only text";
		CHECK(store_put_contact(txn, &contact, NULL, &error));
		shelf_cancel(txn);
	}
	store_close(store);
	shelf_remove(&shelf);
}

TEST(nothing_is_put_in_a_read)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_READ);

	CHECK(!store_put_contact(txn, &contact, NULL, &error));
	error_release(&error);
	CHECK(!store_delete_contact(txn, contact.id, &error));
	error_release(&error);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(deleting_a_contact_takes_what_hangs_on_it)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct followup followup = shelf_followup(1, 3, "2026-02-01");
	struct store_statistics statistics;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &interaction);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_put_followup(txn, &followup, NULL, &error));
	shelf_commit(txn);
	CHECK(store_statistics(store, &statistics, &error));
	CHECK_NUMBER(statistics.contacts, 1);
	CHECK_NUMBER(statistics.interactions, 1);
	CHECK_NUMBER(statistics.followups, 1);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_delete_contact(txn, contact.id, &error));
	shelf_commit(txn);
	CHECK(store_statistics(store, &statistics, &error));
	CHECK_NUMBER(statistics.contacts, 0);
	CHECK_NUMBER(statistics.interactions, 0);
	CHECK_NUMBER(statistics.followups, 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

static void
check_timeline(struct store *store, size_t limit, const char *expected)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct text actual = TEXT_INIT;
	struct list timeline = { 0 };

	CHECK(store_timeline(txn, shelf_id(1), limit, &arena, &timeline, &error));
	for (size_t i = 0; i < timeline.count; i++) {
		const struct interaction *interaction =
			list_at(&timeline, i, sizeof(*interaction));

		text_add_number(&actual, interaction->id.bytes[15]);
		text_add_char(&actual, ' ');
	}
	CHECK_TEXT(actual.bytes, expected);
	text_release(&actual);
	arena_release(&arena);
	shelf_cancel(txn);
}

TEST(a_timeline_is_newest_first_by_day_moment_and_id)
{
	static const struct {
		unsigned number;
		const char *day;
		const char *at;
	} rows[] = {
		{ 2, "2026-01-10", "2026-01-10T09:00:00Z" },
		{ 3, "2026-01-12", "2026-01-12T09:00:00Z" },
		{ 4, "2026-01-12", "2026-01-12T08:00:00Z" },
		{ 5, "2026-01-12", "2026-01-12T10:00:00Z" },
		{ 6, "2026-01-11", NULL },
		{ 7, "2026-01-11", NULL },
	};
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new"), other = contact;

	shelf_put_contact(store, &contact);
	other.id = shelf_id(8);
	shelf_put_contact(store, &other);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct interaction interaction =
			shelf_interaction(1, rows[i].number, rows[i].day, "note", 0);

		if (rows[i].at)
			interaction.at = shelf_moment(rows[i].at);
		shelf_put_interaction(store, &interaction);
		interaction.client_id = other.id;
		shelf_put_interaction(store, &interaction);
	}
	check_timeline(store, 0, "5 3 4 7 6 2 ");
	check_timeline(store, 1, "5 ");
	check_timeline(store, 3, "5 3 4 ");
	check_timeline(store, 4, "5 3 4 7 ");
	check_timeline(store, 9, "5 3 4 7 6 2 ");
	store_close(store);
	shelf_remove(&shelf);
}

TEST(one_interaction_is_read_by_its_key)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct interaction interaction =
						   shelf_interaction(1, 2, "2026-01-10", "delivery", 3000),
					   read;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	interaction.notes = "two\nlines";
	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &interaction);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_interaction(txn, shelf_id(1), shelf_day("2026-01-10"), shelf_id(2),
			  &shelf.arena, &read, &error) == STORE_FOUND);
	CHECK_TEXT(read.notes, "two\nlines");
	CHECK_NUMBER(read.amount.minor, 3000);
	CHECK(id_equal(read.client_id, shelf_id(1)));
	CHECK(store_interaction(txn, shelf_id(1), shelf_day("2026-01-11"), shelf_id(2),
			  &shelf.arena, &read, &error) == STORE_MISSING);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_followup_is_found_by_its_contact_and_by_its_id)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct followup followup = shelf_followup(1, 3, "2026-02-01"), read;
	struct error error = ERROR_INIT;
	struct list followups = { 0 };
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_put_followup(txn, &followup, NULL, &error));
	/* In the same write, too. */
	CHECK(store_followup(txn, shelf_id(3), &shelf.arena, &read, &error) == STORE_FOUND);
	shelf_commit(txn);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_followup(txn, shelf_id(3), &shelf.arena, &read, &error) == STORE_FOUND);
	CHECK_TEXT(read.text, "call");
	CHECK(id_equal(read.client_id, shelf_id(1)));
	CHECK(store_followups(txn, shelf_id(1), &shelf.arena, &followups, &error));
	CHECK_NUMBER(followups.count, 1);
	CHECK(store_delete_followup(txn, &followup, &error));
	CHECK(store_followup(txn, shelf_id(3), &shelf.arena, &read, &error) == STORE_MISSING);
	shelf_commit(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_book_made_by_other_rules_is_derived_anew)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "won");
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct rule *rule;

	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &interaction);
	CHECK(date_compare(read_contact(store, 1, "2026-01-11", &shelf.arena).next_due,
			  shelf_day("2026-01-17")) == 0);
	store_close(store);
	rule = list_at(&shelf.settings.rules, 0, sizeof(*rule));
	rule->offset = 9;
	store = shelf_open(&shelf);
	CHECK(date_compare(read_contact(store, 1, "2026-01-11", &shelf.arena).next_due,
			  shelf_day("2026-01-19")) == 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_contact_comes_back_as_it_was_put);
	RUN(what_a_write_does_is_gone_when_it_does_not_end_well);
	RUN(a_put_says_whether_it_was_new_changed_or_the_same);
	RUN(a_contact_that_somebody_changed_meanwhile_is_not_overwritten);
	RUN(interactions_make_what_is_derived);
	RUN(an_interaction_without_its_contact_is_refused);
	RUN(records_without_ids_are_refused);
	RUN(what_could_not_be_read_back_is_refused);
	RUN(nothing_is_put_in_a_read);
	RUN(deleting_a_contact_takes_what_hangs_on_it);
	RUN(a_timeline_is_newest_first_by_day_moment_and_id);
	RUN(one_interaction_is_read_by_its_key);
	RUN(a_followup_is_found_by_its_contact_and_by_its_id);
	RUN(a_book_made_by_other_rules_is_derived_anew);
	return test_end();
}
