/* Generations: rebuilding beside writers, leftovers, backups and restoring. */
#include "base/file.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
exists(struct shelf *shelf, const char *name)
{
	return access(arena_format(&shelf->arena, "%s/%s", shelf->path, name), F_OK) == 0;
}

static struct store_statistics
measure(struct store *store)
{
	struct store_statistics statistics;
	struct error error = ERROR_INIT;

	if (!store_statistics(store, &statistics, &error))
		shelf_give_up("measuring", &error);
	return statistics;
}

static void
put_some(struct store *store, unsigned first, unsigned count)
{
	for (unsigned i = first; i < first + count; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		shelf_put_contact(store, &contact);
	}
}

static void
rebuild(struct store *store)
{
	struct error error = ERROR_INIT;

	if (!store_rebuild(store, &error))
		shelf_give_up("rebuilding", &error);
}

TEST(a_rebuilt_book_holds_the_same_in_a_new_folder)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	put_some(store, 1, 20);
	rebuild(store);
	CHECK_NUMBER(measure(store).generation, 2);
	CHECK_NUMBER(measure(store).contacts, 20);
	CHECK_NUMBER(measure(store).entries, 20);
	CHECK(exists(&shelf, "gen-0002"));
	CHECK(!exists(&shelf, "gen-0001"));
	put_some(store, 21, 1);
	store_close(store);
	store = shelf_open(&shelf);
	CHECK_NUMBER(measure(store).contacts, 21);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

struct talk {
	struct shelf_signal up, down;
};

/* Opens before the rebuild, goes on after it. */
static void
write_before_and_after(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct store *store = shelf_open(shelf);
	uint64_t before, after;
	struct error error = ERROR_INIT;

	put_some(store, 1, 1);
	store_stamp(store, &before, &error);
	shelf_signal_send(&talk->up);
	shelf_signal_wait(&talk->down);
	store_stamp(store, &after, &error);
	if (before == after)
		_exit(1);
	put_some(store, 2, 1);
	if (measure(store).generation != 2 || measure(store).contacts != 2)
		_exit(2);
	store_close(store);
}

TEST(a_process_that_was_open_moves_to_the_new_generation_by_itself)
{
	struct shelf shelf = shelf_make();
	struct talk talk = { shelf_signal_make(), shelf_signal_make() };
	int child = shelf_fork(write_before_and_after, &shelf, &talk);
	struct store *store;

	CHECK(shelf_signal_wait(&talk.up));
	store = shelf_open(&shelf);
	rebuild(store);
	/* Somebody still has the old one open. */
	CHECK(exists(&shelf, "gen-0001"));
	shelf_signal_send(&talk.down);
	CHECK_NUMBER(shelf_wait(child), 0);
	CHECK(!exists(&shelf, "gen-0001"));
	CHECK_NUMBER(measure(store).contacts, 2);
	store_close(store);
	shelf_signal_close(&talk.up);
	shelf_signal_close(&talk.down);
	shelf_remove(&shelf);
}

struct writer {
	unsigned first;
	struct shelf_signal go;
};

enum { WRITERS = 3, WRITES = 60, REBUILDS = 12 };

static void
write_many(struct shelf *shelf, void *context)
{
	struct writer *writer = context;
	struct store *store;

	shelf_signal_wait(&writer->go);
	store = shelf_open(shelf);
	put_some(store, writer->first, WRITES);
	store_close(store);
}

TEST(no_write_is_lost_while_the_book_is_rebuilt)
{
	struct shelf shelf = shelf_make();
	struct writer writers[WRITERS];
	int children[WRITERS];
	struct store *store;

	shelf.options.timeout = 60000;
	for (unsigned i = 0; i < WRITERS; i++) {
		writers[i] = (struct writer){ 1 + i * WRITES, shelf_signal_make() };
		children[i] = shelf_fork(write_many, &shelf, &writers[i]);
	}
	store = shelf_open(&shelf);
	for (unsigned i = 0; i < WRITERS; i++)
		shelf_signal_send(&writers[i].go);
	for (int i = 0; i < REBUILDS; i++)
		rebuild(store);
	for (unsigned i = 0; i < WRITERS; i++) {
		CHECK_NUMBER(shelf_wait(children[i]), 0);
		shelf_signal_close(&writers[i].go);
	}
	CHECK_NUMBER(measure(store).contacts, WRITERS * WRITES);
	CHECK_NUMBER(measure(store).entries, WRITERS * WRITES);
	CHECK_NUMBER(measure(store).generation, 1 + REBUILDS);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

static void
rebuild_for_ever(struct shelf *shelf, void *context)
{
	struct shelf_signal *begun = context;
	struct store *store = shelf_open(shelf);

	shelf_signal_send(begun);
	for (;;)
		rebuild(store);
}

TEST(a_rebuild_that_is_killed_at_any_time_leaves_a_sound_book)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	put_some(store, 1, 30);
	store_close(store);
	for (unsigned round = 0; round < 25; round++) {
		struct shelf_signal begun = shelf_signal_make();
		int child = shelf_fork(rebuild_for_ever, &shelf, &begun);

		CHECK(shelf_signal_wait(&begun));
		usleep(round * 700);
		kill(child, SIGKILL);
		shelf_wait(child);
		shelf_signal_close(&begun);
		store = shelf_open(&shelf);
		put_some(store, 100 + round, 1);
		CHECK_NUMBER(measure(store).contacts, 31 + round);
		store_close(store);
	}
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(a_lost_or_stale_hint_is_no_harm)
{
	static const char *const hints[] = { "", "1\n", "77\n", "nonsense", "-3" };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	const char *path = arena_format(&shelf.arena, "%s/CURRENT", shelf.path);
	struct error error = ERROR_INIT;

	put_some(store, 1, 3);
	rebuild(store);
	store_close(store);
	for (size_t i = 0; i < sizeof(hints) / sizeof(*hints); i++) {
		unlink(path);
		CHECK(!*hints[i] || file_write(path, FILE_REPLACE, span_of(hints[i]), &error));
		store = shelf_open(&shelf);
		CHECK_NUMBER(measure(store).contacts, 3);
		CHECK_NUMBER(measure(store).generation, 2);
		store_close(store);
	}
	shelf_remove(&shelf);
}

TEST(drafts_and_generations_that_never_took_over_are_no_harm)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	put_some(store, 1, 3);
	store_close(store);
	mkdir(arena_format(&shelf.arena, "%s/gen-0002", shelf.path), 0700);
	mkdir(arena_format(&shelf.arena, "%s/gen-0007.new", shelf.path), 0700);
	store = shelf_open(&shelf);
	CHECK(!exists(&shelf, "gen-0007.new"));
	CHECK_NUMBER(measure(store).contacts, 3);
	rebuild(store);
	CHECK_NUMBER(measure(store).generation, 2);
	CHECK_NUMBER(measure(store).contacts, 3);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(rebuilding_gives_space_back)
{
	enum { MANY = 300 };
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	struct store_txn *txn;
	struct list ids = { 0 };
	char notes[2000] = "";
	int64_t before;

	memset(notes, 'x', sizeof(notes) - 1);

	txn = shelf_begin(store, STORE_WRITE);
	for (unsigned i = 1; i <= MANY; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		contact.notes = notes;
		if (!store_put_contact(txn, &contact, NULL, &error))
			shelf_give_up("putting", &error);
	}
	shelf_commit(txn);
	before = measure(store).file_bytes;
	txn = shelf_begin(store, STORE_WRITE);
	for (unsigned i = 1; i <= MANY; i++)
		*(struct id *)list_push(&ids, sizeof(struct id), &shelf.arena) = shelf_id(i);
	if (!store_erase_contacts(txn, &ids, &error))
		shelf_give_up("erasing", &error);
	shelf_commit(txn);
	CHECK(measure(store).file_bytes < before / 4);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_backup_is_private_sound_and_restores_to_the_same)
{
	struct shelf shelf = shelf_make(), other = shelf_make();
	struct store *store = shelf_open(&shelf);
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	struct error error = ERROR_INIT;
	struct stat status;

	put_some(store, 1, 25);
	umask(0);
	CHECK(store_backup(store, backup, &error));
	umask(022);
	CHECK(stat(backup, &status) == 0);
	CHECK_NUMBER(status.st_mode & 07777, 0600);
	put_some(store, 26, 1);
	store_close(store);
	other.options.settings = &shelf.settings;
	CHECK(store_restore(&other.options, backup, &error));
	store = shelf_open(&other);
	CHECK_NUMBER(measure(store).contacts, 25);
	CHECK_NUMBER(measure(store).entries, 25);
	put_some(store, 26, 1);
	store_close(store);
	CHECK(shelf_is_sound(&other));
	shelf_remove(&other);
	shelf_remove(&shelf);
}

static int
count_entries(const char *path)
{
	DIR *entries = opendir(path);
	int count = 0;

	while (entries && readdir(entries))
		count++;
	if (entries)
		closedir(entries);
	return count - 2;
}

TEST(a_backup_replaces_nothing_and_leaves_nothing_else_behind)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	const char *link = arena_format(&shelf.arena, "%s/link", shelf.folder);
	struct error error = ERROR_INIT;

	CHECK(store_backup(store, backup, &error));
	CHECK(!store_backup(store, backup, &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	error_release(&error);
	CHECK(symlink("/nowhere/at/all", link) == 0);
	CHECK(!store_backup(store, link, &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	error_release(&error);
	CHECK(!store_backup(store, "/nowhere/at/all", &error));
	CHECK_NUMBER(error.kind, ERROR_STORAGE);
	error_release(&error);
	CHECK_NUMBER(count_entries(shelf.folder), 3);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(backups_under_load_are_all_sound)
{
	enum { BACKUPS = 15 };
	struct shelf shelf = shelf_make();
	struct writer writer = { 1, shelf_signal_make() };
	int child = shelf_fork(write_many, &shelf, &writer);
	struct store *store = shelf_open(&shelf);

	shelf_signal_send(&writer.go);
	for (int i = 0; i < BACKUPS; i++) {
		struct error error = ERROR_INIT;
		const char *path = arena_format(&shelf.arena, "%s/backup-%d", shelf.folder, i);

		CHECK(store_backup(store, path, &error));
		CHECK_TEXT(error.message, "");
		if (i % 5 == 4)
			rebuild(store);
	}
	CHECK_NUMBER(shelf_wait(child), 0);
	store_close(store);
	shelf_signal_close(&writer.go);
	shelf_remove(&shelf);
}

TEST(a_book_is_restored_into_an_empty_place_only)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	struct error error = ERROR_INIT;

	put_some(store, 1, 2);
	CHECK(store_backup(store, backup, &error));
	put_some(store, 3, 1);
	store_close(store);
	CHECK(!store_restore(&shelf.options, backup, &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	error_release(&error);
	store = shelf_open(&shelf);
	CHECK_NUMBER(measure(store).contacts, 3);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_damaged_backup_is_not_restored_and_a_second_try_is_possible)
{
	struct shelf shelf = shelf_make(), other = shelf_make();
	struct store *store = shelf_open(&shelf);
	const char *backup = arena_format(&shelf.arena, "%s/backup", shelf.folder);
	const char *cut = arena_format(&shelf.arena, "%s/cut", shelf.folder);
	struct error error = ERROR_INIT;
	struct span bytes;

	put_some(store, 1, 50);
	CHECK(store_backup(store, backup, &error));
	store_close(store);
	CHECK(file_read(backup, 1 << 24, &shelf.arena, &bytes, &error));
	CHECK(file_write(cut, FILE_NEW, span_make(bytes.start, bytes.length / 2), &error));
	other.options.settings = &shelf.settings;
	CHECK(!store_restore(&other.options, cut, &error));
	CHECK_NUMBER(error.kind, ERROR_STORAGE);
	error_release(&error);
	CHECK(!store_restore(&other.options, "/nowhere/at/all", &error));
	error_release(&error);
	CHECK(store_restore(&other.options, backup, &error));
	CHECK(shelf_is_sound(&other));
	shelf_remove(&other);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_rebuilt_book_holds_the_same_in_a_new_folder);
	RUN(a_process_that_was_open_moves_to_the_new_generation_by_itself);
	RUN(no_write_is_lost_while_the_book_is_rebuilt);
	RUN(a_rebuild_that_is_killed_at_any_time_leaves_a_sound_book);
	RUN(a_lost_or_stale_hint_is_no_harm);
	RUN(drafts_and_generations_that_never_took_over_are_no_harm);
	RUN(rebuilding_gives_space_back);
	RUN(a_backup_is_private_sound_and_restores_to_the_same);
	RUN(a_backup_replaces_nothing_and_leaves_nothing_else_behind);
	RUN(backups_under_load_are_all_sound);
	RUN(a_book_is_restored_into_an_empty_place_only);
	RUN(a_damaged_backup_is_not_restored_and_a_second_try_is_possible);
	return test_end();
}
