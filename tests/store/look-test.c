#include "tests/store/shelf.h"

#include "tests/test.h"

static bool
count_record(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	int *count = context;

	(void)error;
	CHECK(id_equal(client_id, shelf_id(1)) || id_equal(client_id, shelf_id(2)));
	CHECK_NUMBER(date_is_known(date), kind == STORE_INTERACTION);
	CHECK(!id_is_none(id) && json.start[0] == '{');
	(*count)++;
	return *count < 3;
}

TEST(stored_texts_are_visited_by_key_until_it_is_enough)
{
	static const struct {
		enum store_kind kind;
		unsigned client; /* 0 for all */
		int expected;
	} cases[] = {
		{ STORE_CONTACT, 0, 2 },
		{ STORE_CONTACT, 2, 1 },
		{ STORE_INTERACTION, 0, 3 },
		{ STORE_INTERACTION, 1, 2 },
		{ STORE_INTERACTION, 9, 0 },
		{ STORE_FOLLOWUP, 0, 0 },
	};
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	for (unsigned i = 1; i <= 2; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		shelf_put_contact(store, &contact);
	}
	for (unsigned i = 0; i < 4; i++) {
		struct interaction interaction =
			shelf_interaction(1 + i % 2, 10 + i, "2026-01-10", "note", 0);

		shelf_put_interaction(store, &interaction);
	}
	txn = shelf_begin(store, STORE_READ);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct id client_id = { { 0 } };
		int count = 0;

		if (cases[i].client)
			client_id = shelf_id(cases[i].client);
		CHECK(store_records(txn, cases[i].kind, client_id, count_record, &count, &error));
		CHECK_NUMBER(count, cases[i].expected);
	}
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_card_tells_the_same_as_its_contact)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Ann", "won"), card;
	struct interaction interaction =
		shelf_interaction(1, 2, "2026-01-10", "delivery", 3000);
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK(store_put_interaction(txn, &interaction, NULL, &error));
	for (int round = 0; round < 2; round++) {
		CHECK(store_card(txn, contact.id, shelf_day("2026-01-20"), &shelf.arena, &card,
				  &error) == STORE_FOUND);
		CHECK(store_contact(txn, contact.id, shelf_day("2026-01-20"), &shelf.arena,
				  &contact, &error) == STORE_FOUND);
		CHECK_TEXT(card.name, contact.name);
		CHECK_NUMBER(card.score.value, contact.score.value);
		CHECK_NUMBER(card.orders, 1);
		CHECK_NUMBER(card.quiet_days, contact.quiet_days);
		CHECK_NUMBER(card.next_due.day, contact.next_due.day);
		CHECK(store_card(txn, shelf_id(9), shelf_day("2026-01-20"), &shelf.arena, &card,
				  &error) == STORE_MISSING);
	}
	shelf_commit(txn);
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(stored_texts_are_visited_by_key_until_it_is_enough);
	RUN(a_card_tells_the_same_as_its_contact);
	return test_end();
}
