#include "tests/store/shelf.h"

#include "tests/test.h"

TEST(a_contact_comes_back_as_it_was_put)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Sarah Chen", "active"), read;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	contact.company = "Chen & Söhne";
	contact.value = money_make(120000, "JPY");
	list_push_text(&contact.emails, "sarah@example.com", &shelf.arena);
	list_push_text(&contact.tags, "vip", &shelf.arena);
	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_contact(txn, shelf_id(1), shelf_day("2026-01-08"), &shelf.arena, &read,
			  &error) == STORE_FOUND);
	shelf_cancel(txn);
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

int
main(void)
{
	RUN(a_contact_comes_back_as_it_was_put);
	return test_end();
}
