#include "tests/store/shelf.h"

#include <string.h>

#include "base/text.h"
#include "tests/test.h"

enum { CONTACTS = 5, LONG_NAME = 400 };

/* What was visited, one letter each, and when to stop. */
struct visits {
	struct text seen;
	size_t at_once;
	size_t count;
};

static bool
note_letter(const struct store_swept *swept, void *context, struct error *error)
{
	struct visits *visits = context;

	(void)error;
	CHECK(swept->text.start[swept->text.length] == '\0');
	text_add_bytes(&visits->seen, swept->text.start, 1);
	text_add(&visits->seen, swept->is_cut ? "+" : "");
	return ++visits->count % visits->at_once != 0;
}

static bool
note_number(const struct store_swept *swept, void *context, struct error *error)
{
	struct visits *visits = context;

	(void)error;
	CHECK(swept->text.start[0] == '{');
	text_add_number(&visits->seen, swept->client_id.bytes[15]);
	if (date_is_known(swept->date))
		text_add_format(&visits->seen, ":%d", swept->id.bytes[15]);
	text_add(&visits->seen, " ");
	return ++visits->count % visits->at_once != 0;
}

/* A book of five, called e to a by number, the last with a name too long for a key. */
static struct store *
fill(struct shelf *shelf)
{
	struct store *store = shelf_open(shelf);
	char name[LONG_NAME + 1] = { 0 };

	memset(name, 'a', LONG_NAME);
	for (unsigned i = 1; i <= CONTACTS; i++) {
		char letter[2] = { (char)('f' - i), '\0' };
		struct contact contact = shelf_contact(i, i == CONTACTS ? name : letter, "new");

		shelf_put_contact(store, &contact);
	}
	for (unsigned i = 0; i < 4; i++) {
		struct interaction interaction = shelf_interaction(
			1 + i % 2, 20 - i, i < 2 ? "2026-01-10" : "2026-01-09", "note", 0);

		shelf_put_interaction(store, &interaction);
	}
	return store;
}

/* All of it, so many in a transaction. */
static const char *
sweep(struct shelf *shelf, struct store *store, int over, size_t at_once,
	store_sweep_visit visit)
{
	struct store_sweep sweep = { .over = over };
	struct visits visits = { TEXT_INIT, at_once, 0 };
	struct error error = ERROR_INIT;

	while (!sweep.is_over) {
		struct store_txn *txn = shelf_begin(store, STORE_READ);

		CHECK(store_sweep(txn, &sweep, visit, &visits, &error));
		shelf_cancel(txn);
	}
	return text_take(&visits.seen, &shelf->arena);
}

TEST(a_sweep_goes_on_where_it_rested)
{
	static const size_t at_once[] = { 1, 2, 3, 100 };
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);

	for (size_t i = 0; i < sizeof(at_once) / sizeof(*at_once); i++) {
		CHECK_TEXT(sweep(&shelf, store, SWEEP_NAMES, at_once[i], note_letter), "a+bcde");
		CHECK_TEXT(
			sweep(&shelf, store, SWEEP_CONTACTS, at_once[i], note_number), "1 2 3 4 5 ");
		CHECK_TEXT(sweep(&shelf, store, SWEEP_INTERACTIONS, at_once[i], note_number),
			"1:18 1:20 2:17 2:19 ");
	}
	store_close(store);
	shelf_remove(&shelf);
}

TEST(what_changes_while_a_sweep_rests_is_met_at_most_once)
{
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);
	struct store_sweep sweep = { .over = SWEEP_CONTACTS };
	struct visits visits = { TEXT_INIT, 3, 0 };
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_READ);

	CHECK(store_sweep(txn, &sweep, note_number, &visits, &error));
	shelf_cancel(txn);
	txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("test");

	store_describe(txn, &heading);
	CHECK(store_delete_contact(txn, shelf_id(3), &error));
	CHECK(store_delete_contact(txn, shelf_id(4), &error));
	shelf_commit(txn);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_sweep(txn, &sweep, note_number, &visits, &error));
	CHECK(sweep.is_over);
	CHECK(store_sweep(txn, &sweep, note_number, &visits, &error));
	shelf_cancel(txn);
	CHECK_TEXT(visits.seen.bytes, "1 2 3 5 ");
	text_release(&visits.seen);
	store_close(store);
	shelf_remove(&shelf);
}

static bool
refuse(const struct store_swept *swept, void *context, struct error *error)
{
	(void)swept;
	(void)context;
	return fail(error, ERROR_REFUSED, "no more");
}

TEST(a_visit_that_fails_ends_the_sweep_with_its_error)
{
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);
	struct store_sweep sweep = { .over = SWEEP_CONTACTS };
	struct error error = ERROR_INIT;
	struct store_txn *txn = shelf_begin(store, STORE_READ);

	CHECK(!store_sweep(txn, &sweep, refuse, NULL, &error));
	CHECK_TEXT(error.message, "no more");
	CHECK(!sweep.is_over);
	error_release(&error);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_sweep_goes_on_where_it_rested);
	RUN(what_changes_while_a_sweep_rests_is_met_at_most_once);
	RUN(a_visit_that_fails_ends_the_sweep_with_its_error);
	return test_end();
}
