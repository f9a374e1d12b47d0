#include "tests/store/shelf.h"

#include "tests/test.h"

#include <string.h>

static struct saved_view
view(const char *name, const char *query, int64_t number)
{
	struct saved_view view = saved_view_make();

	view.id = saved_view_id(name);
	view.name = name;
	view.query = query;
	view.number = number;
	return view;
}

static enum store_put
put(struct store *store, struct saved_view view)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("view");
	struct error error = ERROR_INIT;
	enum store_put put = STORE_SAME;

	store_describe(txn, &heading);
	if (!store_put_view(txn, &view, &put, &error))
		shelf_give_up("putting a view", &error);
	shelf_commit(txn);
	return put;
}

/* "vip=tag:vip cold=tag:cold" */
static const char *
all(struct shelf *shelf, struct store *store)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct list views = { 0 };
	const char *text = "";

	CHECK(store_views(txn, &shelf->arena, &views, &error));
	shelf_cancel(txn);
	for (size_t i = 0; i < views.count; i++) {
		const struct saved_view *one = list_at(&views, i, sizeof(*one));

		text = arena_format(
			&shelf->arena, "%s%s%s=%s", text, i > 0 ? " " : "", one->name, one->query);
	}
	return text;
}

TEST(views_come_back_by_number)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	CHECK_TEXT(all(&shelf, store), "");
	CHECK_NUMBER(put(store, view("vip", "tag:vip", 2)), STORE_NEW);
	CHECK_NUMBER(put(store, view("cold", "tag:cold", 1)), STORE_NEW);
	CHECK_NUMBER(put(store, view("cold", "tag:cold", 1)), STORE_SAME);
	CHECK_TEXT(all(&shelf, store), "cold=tag:cold vip=tag:vip");
	CHECK_NUMBER(put(store, view("VIP", "score>6", 2)), STORE_CHANGED);
	CHECK_TEXT(all(&shelf, store), "cold=tag:cold VIP=score>6");
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

static bool
take_back(const struct store_change *change, void *context, struct error *error)
{
	CHECK_NUMBER(change->kind, STORE_VIEW);
	return store_revert(context, change, error);
}

static void
revert(struct store *store, int64_t number)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("undo");
	struct error error = ERROR_INIT;

	store_describe(txn, &heading);
	if (!store_changes(txn, number, take_back, txn, &error))
		shelf_give_up("taking an entry back", &error);
	shelf_commit(txn);
}

TEST(the_journal_keeps_what_a_view_was)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	put(store, view("vip", "tag:vip", 1));
	put(store, view("vip", "score>6", 1));
	revert(store, 2);
	CHECK_TEXT(all(&shelf, store), "vip=tag:vip");
	revert(store, 3);
	CHECK_TEXT(all(&shelf, store), "vip=score>6");
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(what_was_taken_away_is_gone_and_can_be_brought_back)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct saved_view gone = view("vip", "tag:vip", 1);
	struct store_heading heading = shelf_heading("view");
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	put(store, gone);
	txn = shelf_begin(store, STORE_WRITE);
	store_describe(txn, &heading);
	CHECK(store_delete_view(txn, &gone, &error));
	shelf_commit(txn);
	CHECK_TEXT(all(&shelf, store), "");
	revert(store, 2);
	CHECK_TEXT(all(&shelf, store), "vip=tag:vip");
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(views_live_through_repair_rebuild_and_backup)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf), *restored;
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	struct store_options options = shelf.options;
	struct error error = ERROR_INIT;

	put(store, view("vip", "tag:vip", 1));
	CHECK(store_repair(store, &error));
	CHECK(store_rebuild(store, &error));
	CHECK_TEXT(all(&shelf, store), "vip=tag:vip");
	CHECK(store_backup(store, backup, &error));
	store_close(store);
	options.path = arena_format(&shelf.arena, "%s/restored", shelf.folder);
	CHECK(store_restore(&options, backup, &error));
	CHECK(store_open(&options, &restored, &error));
	CHECK_TEXT(all(&shelf, restored), "vip=tag:vip");
	store_close(restored);
	shelf_remove(&shelf);
}

TEST(a_view_without_an_id_is_refused)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct saved_view nameless = saved_view_make();
	struct error error = ERROR_INIT;

	CHECK(!store_put_view(txn, &nameless, NULL, &error));
	CHECK_TEXT(error.message, "a saved view without an id cannot be stored");
	error_release(&error);
	shelf_cancel(txn);
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(views_come_back_by_number);
	RUN(the_journal_keeps_what_a_view_was);
	RUN(what_was_taken_away_is_gone_and_can_be_brought_back);
	RUN(views_live_through_repair_rebuild_and_backup);
	RUN(a_view_without_an_id_is_refused);
	return test_end();
}
