/* Where a book may lie, and with which rights. */
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *
inside(struct shelf *shelf, const char *name)
{
	return arena_format(&shelf->arena, "%s/%s", shelf->path, name);
}

static int
mode_of(const char *path)
{
	struct stat status;

	return lstat(path, &status) == 0 ? (int)(status.st_mode & 07777) : -1;
}

/* The message with which opening fails; "" when it does not. */
static const char *
refusal(struct shelf *shelf)
{
	struct error error = ERROR_INIT;
	struct store *store;
	const char *message;

	shelf->options.settings = &shelf->settings;
	if (store_open(&shelf->options, &store, &error))
		store_close(store);
	CHECK(error.kind == ERROR_NONE || error.kind == ERROR_STORAGE);
	message = arena_copy(&shelf->arena, error.message);
	error_release(&error);
	return message;
}

TEST(everything_is_private_under_any_mask)
{
	static const mode_t masks[] = { 0000, 0022, 0777 };

	for (size_t i = 0; i < sizeof(masks) / sizeof(*masks); i++) {
		struct shelf shelf = shelf_make();
		struct contact contact = shelf_contact(1, "Ann", "new");
		struct error error = ERROR_INIT;
		struct store *store;

		umask(masks[i]);
		store = shelf_open(&shelf);
		shelf_put_contact(store, &contact);
		CHECK(store_rebuild(store, &error));
		store_close(store);
		umask(022);
		CHECK_NUMBER(mode_of(shelf.path), 0700);
		CHECK_NUMBER(mode_of(inside(&shelf, "gen-0002")), 0700);
		CHECK_NUMBER(mode_of(inside(&shelf, "gen-0002/data.mdb")), 0600);
		CHECK_NUMBER(mode_of(inside(&shelf, "gen-0002/lock.mdb")), 0600);
		CHECK_NUMBER(mode_of(inside(&shelf, "gen-0002/use.gate")), 0600);
		CHECK_NUMBER(mode_of(inside(&shelf, "CURRENT")), 0600);
		CHECK_NUMBER(mode_of(inside(&shelf, "open.gate")), 0600);
		CHECK_NUMBER(mode_of(inside(&shelf, "write.gate")), 0600);
		shelf_remove(&shelf);
	}
}

TEST(a_folder_that_others_may_enter_is_refused)
{
	static const mode_t modes[] = { 0701, 0710, 0704, 0740, 0777 };
	struct shelf shelf = shelf_make();

	store_close(shelf_open(&shelf));
	for (size_t i = 0; i < sizeof(modes) / sizeof(*modes); i++) {
		CHECK(chmod(shelf.path, modes[i]) == 0);
		CHECK(strstr(refusal(&shelf), "chmod 700") != NULL);
	}
	CHECK(chmod(shelf.path, 0700) == 0);
	CHECK_TEXT(refusal(&shelf), "");
	shelf_remove(&shelf);
}

TEST(a_book_is_only_made_when_that_was_asked)
{
	struct shelf shelf = shelf_make();

	shelf.options.missing = STORE_EXISTING;
	CHECK(strstr(refusal(&shelf), "there is no book in") != NULL);
	CHECK(access(shelf.path, F_OK) != 0);
	shelf.options.missing = STORE_CREATE;
	CHECK_TEXT(refusal(&shelf), "");
	shelf.options.missing = STORE_EXISTING;
	CHECK_TEXT(refusal(&shelf), "");
	shelf_remove(&shelf);
}

/* Each of these is what somebody else could have put there. */
TEST(links_in_place_of_files_are_refused)
{
	static const char *const names[] = { "gen-0001/data.mdb", "gen-0001/lock.mdb",
		"gen-0001/use.gate", "open.gate" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct shelf shelf = shelf_make();
		const char *target = arena_format(&shelf.arena, "%s/elsewhere", shelf.folder);

		store_close(shelf_open(&shelf));
		CHECK(rename(inside(&shelf, names[i]), target) == 0);
		CHECK(symlink(target, inside(&shelf, names[i])) == 0);
		CHECK(strstr(refusal(&shelf), "no plain file") != NULL);
		shelf_remove(&shelf);
	}
}

TEST(a_pipe_in_place_of_the_data_is_refused_and_not_waited_for)
{
	struct shelf shelf = shelf_make();

	store_close(shelf_open(&shelf));
	unlink(inside(&shelf, "gen-0001/data.mdb"));
	CHECK(mkfifo(inside(&shelf, "gen-0001/data.mdb"), 0600) == 0);
	CHECK(strstr(refusal(&shelf), "no plain file") != NULL);
	shelf_remove(&shelf);
}

TEST(a_folder_of_somebody_else_is_refused)
{
	struct shelf shelf = shelf_make();

	store_close(shelf_open(&shelf));
	/* Only root can give a folder away; for others there is nothing to try. */
	if (chown(shelf.path, 12345, (gid_t)-1) == 0)
		CHECK(strstr(refusal(&shelf), "belongs to somebody else") != NULL);
	CHECK(geteuid() != 0 || chown(shelf.path, 0, (gid_t)-1) == 0);
	shelf_remove(&shelf);
}

TEST(a_relative_path_stays_right_when_the_process_moves)
{
	struct shelf shelf = shelf_make();
	struct contact contact = shelf_contact(1, "Ann", "new");
	struct error error = ERROR_INIT;
	struct store *store;
	int here = open(".", O_RDONLY | O_DIRECTORY);

	CHECK(here >= 0 && chdir(shelf.folder) == 0);
	shelf.options.path = "book";
	store = shelf_open(&shelf);
	CHECK(chdir("/") == 0);
	CHECK(store_rebuild(store, &error));
	shelf_put_contact(store, &contact);
	store_close(store);
	CHECK(access(inside(&shelf, "gen-0002"), F_OK) == 0);
	CHECK(fchdir(here) == 0);
	close(here);
	shelf_remove(&shelf);
}

/* Adds a contact; the kind of what went wrong. */
static enum error_kind
write_one(struct store *store)
{
	struct contact contact = shelf_contact(2, "Bob", "new");
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	enum error_kind kind;

	if (store_begin(store, STORE_WRITE, &txn, &error)) {
		bool ok = store_put_contact(txn, &contact, NULL, &error);

		store_end(txn, ok, &error);
	}
	kind = error.kind;
	CHECK(kind == ERROR_NONE || strstr(error.message, "moved or replaced"));
	error_release(&error);
	return kind;
}

TEST(nothing_is_written_to_a_folder_that_was_moved_away)
{
	struct shelf shelf = shelf_make();
	struct error error = ERROR_INIT;
	struct store *store = shelf_open(&shelf);
	const char *elsewhere = arena_format(&shelf.arena, "%s/moved", shelf.folder);

	CHECK_NUMBER(write_one(store), ERROR_NONE);
	CHECK(rename(shelf.path, elsewhere) == 0);
	CHECK_NUMBER(write_one(store), ERROR_STORAGE);
	CHECK(!store_is_in_place(store, &error));
	error_release(&error);
	CHECK(mkdir(shelf.path, 0700) == 0);
	CHECK_NUMBER(write_one(store), ERROR_STORAGE);
	CHECK(rmdir(shelf.path) == 0 && rename(elsewhere, shelf.path) == 0);
	CHECK(store_is_in_place(store, &error));
	CHECK_NUMBER(write_one(store), ERROR_NONE);
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(everything_is_private_under_any_mask);
	RUN(a_folder_that_others_may_enter_is_refused);
	RUN(a_book_is_only_made_when_that_was_asked);
	RUN(links_in_place_of_files_are_refused);
	RUN(a_pipe_in_place_of_the_data_is_refused_and_not_waited_for);
	RUN(a_folder_of_somebody_else_is_refused);
	RUN(a_relative_path_stays_right_when_the_process_moves);
	RUN(nothing_is_written_to_a_folder_that_was_moved_away);
	return test_end();
}
