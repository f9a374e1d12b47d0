#include "tests/store/shelf.h"
#include "tests/test.h"

#include <string.h>

#include "store/envelope.h"
#include "store/record.h"
#include "store/transaction.h"

static const char number[] = "4242424242424242";

TEST(a_record_with_a_card_number_is_not_put)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct contact contact = shelf_contact(1, "Sarah Chen", "new");
	struct error error = ERROR_INIT;

	contact.notes = number;
	CHECK(!store_put_contact(txn, &contact, NULL, &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	CHECK(!strstr(error.message, number));
	shelf_cancel(txn);
	error_release(&error);
	store_close(store);
	shelf_remove(&shelf);
}

/* As another program might have written it. */
static void
smuggle(struct store *store, const struct contact *contact)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct record record = record_of_contact(contact);
	struct text value = TEXT_INIT;
	struct error error = ERROR_INIT;

	envelope_begin(&value);
	record_write(&value, &record);
	envelope_end(&value, key_span(&record.key));
	CHECK(engine_put(txn->data, TABLE_CONTACT, key_span(&record.key),
		span_make(value.bytes, value.length), &error));
	shelf_commit(txn);
	text_release(&value);
}

TEST(a_backup_with_card_numbers_is_not_restored)
{
	struct shelf shelf = shelf_make(), other = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contact = shelf_contact(1, "Sarah Chen", "new");
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	struct error error = ERROR_INIT;

	shelf_put_contact(store, &contact);
	contact.notes = number;
	smuggle(store, &contact);
	CHECK(store_backup(store, backup, &error));
	error_release(&error);
	store_close(store);
	other.options.settings = &shelf.settings;
	CHECK(!store_restore(&other.options, backup, &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	CHECK(strstr(error.message, "notes: this looks like a card number (**** 4242)"));
	CHECK(!strstr(error.message, number));
	error_release(&error);
	shelf_remove(&shelf);
	shelf_remove(&other);
}

int
main(void)
{
	RUN(a_record_with_a_card_number_is_not_put);
	RUN(a_backup_with_card_numbers_is_not_restored);
	return test_end();
}
