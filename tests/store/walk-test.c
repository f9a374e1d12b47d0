#include "tests/store/shelf.h"

#include "tests/test.h"

#include <stdlib.h>

/* The last byte of the id of each contact on the way. */
static const char *
walk(struct store *store, enum store_order order, const char *prefix, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct contact contact;
	struct store_walk *walk;

	if (!store_walk_begin(txn, order, prefix, &walk, &error))
		shelf_give_up("walking", &error);
	while (store_walk_next(walk, shelf_day("2026-02-01"), arena, &contact, &error) ==
		STORE_FOUND)
		text_add_format(&text, "%d ", contact.id.bytes[15]);
	if (error.kind != ERROR_NONE)
		shelf_give_up("walking", &error);
	store_walk_end(walk);
	shelf_cancel(txn);
	return text_take(&text, arena);
}

/* What the walks go over. */
static struct store *
fill(struct shelf *shelf)
{
	static const struct {
		unsigned number;
		const char *name;
		const char *stage;
		int64_t revenue;
		const char *last;
		bool archived;
	} rows[] = {
		{ 1, "Émile", "active", 500, "2026-01-20", false },
		{ 2, "anna", "active", 60000, "2026-01-10", false },
		{ 3, "Anna Lee", "active", 500, "2026-01-15", false },
		{ 4, "Zoë", "won", 900, "2026-01-05", false },
		{ 5, "Anna", "new", 0, NULL, true },
		{ 6, "Bea", "new", 0, NULL, false },
	};
	struct store *store = shelf_open(shelf);

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct contact contact =
			shelf_contact(rows[i].number, rows[i].name, rows[i].stage);
		struct interaction interaction =
			shelf_interaction(rows[i].number, 100 + rows[i].number,
				rows[i].last ? rows[i].last : "2026-01-01", "payment", rows[i].revenue);

		contact.archived = rows[i].archived;
		contact.created_at = shelf_moment("2026-01-12T00:00:00Z");
		interaction.direction = "in";
		shelf_put_contact(store, &contact);
		if (rows[i].last)
			shelf_put_interaction(store, &interaction);
	}
	return store;
}

TEST(contacts_are_walked_in_every_order)
{
	static const struct {
		enum store_order order;
		const char *prefix;
		const char *expected;
	} cases[] = {
		{ STORE_BY_ID, "", "1 2 3 4 5 6 " },
		{ STORE_BY_NAME, "", "2 5 3 6 1 4 " },
		{ STORE_BY_NAME, "anna", "2 5 3 " },
		{ STORE_BY_NAME, "anna ", "3 " },
		{ STORE_BY_NAME, "e", "1 " },
		{ STORE_BY_NAME, "x", "" },
		{ STORE_BY_STAGE, "active", "2 3 1 " },
		{ STORE_BY_STAGE, "new", "6 " },
		{ STORE_BY_STAGE, "ne", "" },
		{ STORE_BY_STAGE, "", "2 3 1 6 4 " },
		{ STORE_BY_REVENUE, "", "2 4 3 1 " },
		{ STORE_BY_QUIET, "", "2 6 3 1 " },
	};
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		CHECK_TEXT(walk(store, cases[i].order, cases[i].prefix, &shelf.arena),
			cases[i].expected);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(names_of_any_length_are_kept_apart_and_found)
{
	static const size_t lengths[] = { 1, 300, 319, 320, 321, 423, 424, 425, 440, 441, 511,
		512 };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	for (size_t i = 0; i < sizeof(lengths) / sizeof(*lengths); i++) {
		char *name = memory_allocate(lengths[i] + 1);
		struct contact first, second;

		memset(name, 'q', lengths[i]);
		name[lengths[i]] = '\0';
		first = shelf_contact((unsigned)(2 * i + 1), name, "new");
		shelf_put_contact(store, &first);
		name[lengths[i] - 1] = 'r';
		second = shelf_contact((unsigned)(2 * i + 2), name, "new");
		shelf_put_contact(store, &second);
		if (lengths[i] > 1)
			CHECK_TEXT(walk(store, STORE_BY_NAME, name, &shelf.arena),
				arena_format(&shelf.arena, "%zu ", 2 * i + 2));
		free(name);
	}
	CHECK_NUMBER(strlen(walk(store, STORE_BY_STAGE, "new", &shelf.arena)) > 0, true);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(hostile_names_and_stages_do_no_harm)
{
	static const char *const texts[] = { "", "\xff\xfe", "\x01", "a", "'; drop",
		"\xc3\xa9", "\xe2\x80\xae", "%s%n", "../../etc",
		"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80" };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;

	for (unsigned i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct contact contact = shelf_contact(i + 1, "x", texts[i]);
		struct store_txn *txn = shelf_begin(store, STORE_WRITE);

		contact.name = texts[i];
		contact.platform = texts[i];
		/* What cannot be text cannot be read back, so the store may refuse it, but no
		 * more. */
		store_end(txn, store_put_contact(txn, &contact, NULL, &error), &error);
		error_release(&error);
	}
	CHECK(strlen(walk(store, STORE_BY_ID, "", &shelf.arena)) > 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

static size_t
count_with_address(struct store *store, const char *address)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct list ids = { 0 };

	if (!store_find_address(txn, address, &ids, &arena, &error))
		shelf_give_up("finding", &error);
	arena_release(&arena);
	shelf_cancel(txn);
	return ids.count;
}

TEST(contacts_are_found_by_their_addresses)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact ann = shelf_contact(1, "Ann", "new"),
				   bob = shelf_contact(2, "Bob", "new");

	list_push_text(&ann.emails, "shared@example.com", &shelf.arena);
	list_push_text(&ann.channels, "telegram:@ann", &shelf.arena);
	list_push_text(&bob.emails, "shared@example.com", &shelf.arena);
	shelf_put_contact(store, &ann);
	shelf_put_contact(store, &bob);
	CHECK_NUMBER(count_with_address(store, "mailto:shared@example.com"), 2);
	CHECK_NUMBER(count_with_address(store, "telegram:@ann"), 1);
	CHECK_NUMBER(count_with_address(store, "telegram:@an"), 0);
	CHECK_NUMBER(count_with_address(store, "telegram:@anna"), 0);
	bob.emails = (struct list){ 0 };
	shelf_put_contact(store, &bob);
	CHECK_NUMBER(count_with_address(store, "mailto:shared@example.com"), 1);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(contacts_are_found_by_the_beginning_of_their_id)
{
	static const struct {
		const char *prefix;
		size_t expected;
	} cases[] = {
		{ "a000", 3 },
		{ "A0000000-0000", 3 },
		{ "a0000000-0000-0000-0000-000000000001", 1 },
		{ "a000000000000000000000000000000", 2 },
		{ "a00000000000000000000000000000", 3 },
		{ "a000000000000000000000000000001", 1 },
		{ "a1", 0 },
		{ "", 0 },
		{ "xyz", 0 },
		{ "a0000000-0000-0000-0000-0000000000011", 0 },
	};
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	for (unsigned i = 0; i < 3; i++) {
		static const unsigned numbers[] = { 0x1, 0xf, 0x10 };
		struct contact contact = shelf_contact(numbers[i], "Ann", "new");

		shelf_put_contact(store, &contact);
	}
	txn = shelf_begin(store, STORE_READ);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct list ids = { 0 };

		CHECK(
			store_find_id(txn, span_of(cases[i].prefix), 0, &ids, &shelf.arena, &error));
		CHECK_NUMBER(ids.count, cases[i].expected);
	}
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

static size_t
count_due(struct store *store, const char *day)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct list items = { 0 };

	if (!store_due(txn, shelf_day(day), &arena, &items, &error))
		shelf_give_up("due", &error);
	arena_release(&arena);
	shelf_cancel(txn);
	return items.count;
}

TEST(what_is_due_is_there_from_its_day_until_a_later_one_takes_over)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "won");
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct followup followup = shelf_followup(1, 3, "2026-01-12");
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	shelf_put_contact(store, &contact);
	shelf_put_interaction(store, &interaction);
	CHECK_NUMBER(count_due(store, "2026-01-16"), 0);
	CHECK_NUMBER(count_due(store, "2026-01-17"), 1);
	CHECK_NUMBER(count_due(store, "2026-02-08"), 1);
	CHECK_NUMBER(count_due(store, "2026-02-09"), 1);
	CHECK_NUMBER(count_due(store, "2026-06-01"), 1);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK(store_put_followup(txn, &followup, NULL, &error));
	shelf_commit(txn);
	CHECK_NUMBER(count_due(store, "2026-01-11"), 0);
	CHECK_NUMBER(count_due(store, "2026-01-12"), 1);
	CHECK_NUMBER(count_due(store, "2026-01-17"), 2);
	contact.archived = true;
	shelf_put_contact(store, &contact);
	CHECK_NUMBER(count_due(store, "2026-01-17"), 1);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(days_come_in_order_with_their_fee_and_both_ends_included)
{
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct interaction interaction =
		shelf_interaction(1, 200, "2026-01-10", "delivery", 3000);
	struct store_days *days;
	struct store_txn *txn;
	struct date last;

	interaction.platform = "coconala";
	shelf_put_interaction(store, &interaction);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_days_begin(
		txn, shelf_day("2026-01-10"), shelf_day("2026-01-15"), &days, &error));
	while (store_days_next(days, &shelf.arena, &interaction, &error) == STORE_FOUND)
		text_add_format(&text, "%d:%lld:%lld ", interaction.client_id.bytes[15],
			(long long)interaction.amount.minor, (long long)interaction.fee.minor);
	store_days_end(days);
	CHECK_TEXT(text.bytes, "1:3000:660 2:60000:0 3:500:0 ");
	CHECK(store_last_day(txn, &last, &error));
	CHECK(date_compare(last, shelf_day("2026-01-20")) == 0);
	text_release(&text);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

static const char *
show_counts(struct store *store, enum store_counter counter, const char *from,
	const char *to, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct list counts = { 0 };

	if (!store_counts(txn, counter, from, to, arena, &counts, &error))
		shelf_give_up("counting", &error);
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		text_add_format(&text, "%s %s %s %lld %lld %lld|", count->parts[0],
			count->parts[1], count->parts[2], (long long)count->count,
			(long long)count->sum, (long long)count->fee);
	}
	shelf_cancel(txn);
	return text_take(&text, arena);
}

TEST(counters_tell_counts_and_sums)
{
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);
	struct interaction order = shelf_interaction(1, 200, "2026-02-10", "delivery", 3000);
	struct interaction move = shelf_interaction(1, 201, "2026-02-10", "stage", 0);
	struct arena *arena = &shelf.arena;

	order.platform = "coconala";
	move.from = "new";
	move.to = "active";
	shelf_put_interaction(store, &order);
	shelf_put_interaction(store, &move);
	CHECK_TEXT(show_counts(store, COUNTER_TOTAL, "", "\xff", arena),
		"archived   1 0 0|contacts   6 0 0|interactions   6 0 0|");
	CHECK_TEXT(show_counts(store, COUNTER_REVENUE, "2026-02", "2026-02", arena),
		"2026-02 coconala JPY 1 3000 660|");
	CHECK_TEXT(show_counts(store, COUNTER_REVENUE, "2026-01", "2026-01", arena),
		"2026-01  JPY 4 61900 0|");
	CHECK_TEXT(show_counts(store, COUNTER_MOVE, "", "\xff", arena), "new active  1 0 0|");
	CHECK_TEXT(show_counts(store, COUNTER_TYPE, "2026-02", "2026-02", arena),
		"2026-02 delivery  1 0 0|2026-02 stage  1 0 0|");
	CHECK_TEXT(show_counts(store, COUNTER_LAST, "2026-01-15", "2026-02-09", arena),
		"2026-01-15   1 0 0|");
	CHECK_TEXT(show_counts(store, COUNTER_STAGE, "new", "won", arena),
		arena_format(arena, "new   1 %d 0|won   1 %d 0|", shelf_day("2026-01-05").day,
			shelf_day("2026-01-05").day));
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(contacts_are_walked_in_every_order);
	RUN(names_of_any_length_are_kept_apart_and_found);
	RUN(hostile_names_and_stages_do_no_harm);
	RUN(contacts_are_found_by_their_addresses);
	RUN(contacts_are_found_by_the_beginning_of_their_id);
	RUN(what_is_due_is_there_from_its_day_until_a_later_one_takes_over);
	RUN(days_come_in_order_with_their_fee_and_both_ends_included);
	RUN(counters_tell_counts_and_sums);
	return test_end();
}
