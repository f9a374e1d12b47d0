#include "store/engine-parts.h"
#include "store/migration.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

static struct meta
read_book_meta(struct store *store)
{
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	struct meta meta;

	if (!transaction_begin(store, STORE_READ, &txn, &error) ||
		!meta_read(txn->data, &meta, &error))
		shelf_give_up("reading the meta record", &error);
	shelf_cancel(txn);
	return meta;
}

static void
set_format(struct store *store, int64_t format)
{
	struct meta meta = read_book_meta(store);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct error error = ERROR_INIT;

	meta.format = format;
	if (!meta_write(txn->data, &meta, &error))
		shelf_give_up("writing the meta record", &error);
	shelf_commit(txn);
}

/* A step that leaves its mark: the names of all contacts get longer. */
static bool
mark(struct store_txn *txn, const char *letter, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct contact contact;
	bool ok = store_contact(txn, shelf_id(1), shelf_day("2026-02-01"), &arena, &contact,
				  error) == STORE_FOUND;

	contact.name = arena_format(&arena, "%s%s", contact.name, letter);
	ok = ok && store_put_contact(txn, &contact, NULL, error);
	arena_release(&arena);
	return ok;
}

static bool
first_step(struct store_txn *txn, struct error *error)
{
	return mark(txn, "1", error);
}

static bool
second_step(struct store_txn *txn, struct error *error)
{
	return mark(txn, "2", error);
}

static bool
failing_step(struct store_txn *txn, struct error *error)
{
	return mark(txn, "3", error) && fail(error, ERROR_FAILURE, "no");
}

static const struct migration steps[] = {
	{ META_FORMAT - 2, "first", first_step },
	{ META_FORMAT - 1, "second", second_step },
	{ 0 },
};

static const struct migration bad_steps[] = {
	{ META_FORMAT - 2, "first", first_step },
	{ META_FORMAT - 1, "third", failing_step },
	{ 0 },
};

static const char *
name_of(struct store *store, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct contact contact = { .name = "" };

	store_contact(txn, shelf_id(1), shelf_day("2026-02-01"), arena, &contact, &error);
	shelf_cancel(txn);
	return contact.name;
}

static struct store *
open_filled(struct shelf *shelf)
{
	struct store *store = shelf_open(shelf);
	struct contact contact = shelf_contact(1, "Ann", "new");

	shelf_put_contact(store, &contact);
	return store;
}

TEST(a_book_is_brought_up_from_each_older_format)
{
	static const struct {
		int64_t format;
		const char *name;
	} cases[] = {
		{ META_FORMAT - 2, "Ann12" },
		{ META_FORMAT - 1, "Ann2" },
		{ META_FORMAT, "Ann" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct shelf shelf = shelf_make();
		struct store *store = open_filled(&shelf);
		struct error error = ERROR_INIT;

		set_format(store, cases[i].format);
		CHECK(migration_run(store, steps, META_FORMAT, &error));
		CHECK_TEXT(name_of(store, &shelf.arena), cases[i].name);
		CHECK_NUMBER(read_book_meta(store).format, META_FORMAT);
		store_close(store);
		CHECK(shelf_is_sound(&shelf));
		shelf_remove(&shelf);
	}
}

TEST(steps_that_fail_leave_the_book_as_it_was)
{
	struct shelf shelf = shelf_make();
	struct store *store = open_filled(&shelf);
	struct error error = ERROR_INIT;

	set_format(store, META_FORMAT - 2);
	CHECK(!migration_run(store, bad_steps, META_FORMAT, &error));
	CHECK_TEXT(error.message, "bringing the book up to date (third): no");
	error_release(&error);
	CHECK_TEXT(name_of(store, &shelf.arena), "Ann");
	CHECK_NUMBER(read_book_meta(store).format, META_FORMAT - 2);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_format_without_a_step_or_of_a_newer_program_is_refused)
{
	static const int64_t formats[] = { 0, META_FORMAT + 1 };

	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		struct shelf shelf = shelf_make();
		struct store *store = open_filled(&shelf);
		struct error error = ERROR_INIT;

		set_format(store, formats[i]);
		store_close(store);
		CHECK(!store_open(&shelf.options, &store, &error));
		CHECK_NUMBER(error.kind, ERROR_STORAGE);
		CHECK(strstr(error.message,
				  formats[i] > META_FORMAT ? "newer rapport"
										   : "cannot be brought up to date") != NULL);
		error_release(&error);
		shelf_remove(&shelf);
	}
}

/* A book as the first format had it: without the table of views. */
static void
make_first_format(struct shelf *shelf)
{
	struct store *store = open_filled(shelf);
	struct store_txn *txn;

	set_format(store, 1);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK_NUMBER(mdb_drop(txn->data->txn, store->engine->tables[TABLE_VIEW], 1), 0);
	store->engine->tables[TABLE_VIEW] = 0;
	shelf_commit(txn);
	store_close(store);
}

/* How many views there are, with one more. */
static size_t
count_with_one_more(struct shelf *shelf, struct store *store)
{
	struct saved_view view = saved_view_make();
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct error error = ERROR_INIT;
	struct list views = { 0 };

	view.id = saved_view_id("vip");
	view.name = "vip";
	view.query = "tag:vip";
	CHECK(store_put_view(txn, &view, NULL, &error));
	CHECK(store_views(txn, &shelf->arena, &views, &error));
	shelf_commit(txn);
	return views.count;
}

TEST(a_book_of_the_first_format_gets_room_for_views)
{
	struct shelf shelf = shelf_make();
	struct store *store;

	make_first_format(&shelf);
	store = shelf_open(&shelf);
	CHECK_NUMBER(read_book_meta(store).format, META_FORMAT);
	CHECK_TEXT(name_of(store, &shelf.arena), "Ann");
	CHECK_NUMBER(count_with_one_more(&shelf, store), 1);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(a_backup_of_the_first_format_is_restored)
{
	struct shelf shelf = shelf_make();
	struct store_options options;
	struct error error = ERROR_INIT;
	struct store *store;

	make_first_format(&shelf);
	options = shelf.options;
	options.path = arena_format(&shelf.arena, "%s/restored", shelf.folder);
	CHECK(store_restore(&options,
		arena_format(&shelf.arena, "%s/gen-0001/data.mdb", shelf.path), &error));
	CHECK(store_open(&options, &store, &error));
	CHECK_TEXT(name_of(store, &shelf.arena), "Ann");
	CHECK_NUMBER(count_with_one_more(&shelf, store), 1);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_step_that_fails_behind_a_new_table_leaves_the_book_without_it)
{
	static const struct migration broken[] = {
		{ 1, "third", failing_step },
		{ 0 },
	};
	struct shelf shelf = shelf_make();
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	struct store *store;

	make_first_format(&shelf);
	store = shelf_open(&shelf);
	set_format(store, 1);
	txn = shelf_begin(store, STORE_WRITE);
	CHECK_NUMBER(mdb_drop(txn->data->txn, store->engine->tables[TABLE_VIEW], 1), 0);
	store->engine->tables[TABLE_VIEW] = 0;
	shelf_commit(txn);
	CHECK(transaction_begin(store, STORE_WRITE, &txn, &error));
	CHECK(engine_make_table(txn->data, TABLE_VIEW, &error));
	shelf_cancel(txn);
	CHECK_NUMBER(store->engine->tables[TABLE_VIEW], 0);
	CHECK(!migration_run(store, broken, META_FORMAT, &error));
	error_release(&error);
	CHECK(migration_run(store, migrations, META_FORMAT, &error));
	CHECK_NUMBER(count_with_one_more(&shelf, store), 1);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_book_is_brought_up_from_each_older_format);
	RUN(steps_that_fail_leave_the_book_as_it_was);
	RUN(a_format_without_a_step_or_of_a_newer_program_is_refused);
	RUN(a_book_of_the_first_format_gets_room_for_views);
	RUN(a_backup_of_the_first_format_is_restored);
	RUN(a_step_that_fails_behind_a_new_table_leaves_the_book_without_it);
	return test_end();
}
