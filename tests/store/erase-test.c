/* Erasing: nothing that a person was called, wrote or was is left in any file of the
 * book. */
#include "base/file.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST_FILE = 64 << 20 };

static int
count_in_file(const char *path, const char *word, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct span rest;
	const char *at;
	int count = 0;

	if (!file_read(path, LARGEST_FILE, arena, &rest, &error))
		shelf_give_up(path, &error);
	while ((at = memmem(rest.start, rest.length, word, strlen(word)))) {
		rest.length -= (size_t)(at + 1 - rest.start);
		rest.start = at + 1;
		count++;
	}
	return count;
}

/* How often a word is in the files of a folder and those below it. */
static int
count_word(const char *folder, const char *word)
{
	DIR *entries = opendir(folder);
	struct dirent *entry;
	int count = 0;

	while (entries && (entry = readdir(entries))) {
		struct arena arena = ARENA_INIT;
		const char *path = arena_format(&arena, "%s/%s", folder, entry->d_name);

		if (entry->d_type == DT_DIR && entry->d_name[0] != '.')
			count += count_word(path, word);
		if (entry->d_type == DT_REG)
			count += count_in_file(path, word, &arena);
		arena_release(&arena);
	}
	if (entries)
		closedir(entries);
	return count;
}

/* An erasure of the contacts from one number to another, not committed yet. */
static struct store_txn *
begin_erasing(struct store *store, unsigned first, unsigned last)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("erase");
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct list ids = { 0 };

	for (unsigned number = first; number <= last; number++)
		*(struct id *)list_push(&ids, sizeof(struct id), &arena) = shelf_id(number);
	heading.summary = "erased a contact";
	store_describe(txn, &heading);
	if (!store_erase_contacts(txn, &ids, &error))
		shelf_give_up("erasing", &error);
	arena_release(&arena);
	return txn;
}

static void
erase(struct store *store, unsigned number)
{
	shelf_commit(begin_erasing(store, number, number));
}

static bool
exists(struct shelf *shelf, const char *name)
{
	return access(arena_format(&shelf->arena, "%s/%s", shelf->path, name), F_OK) == 0;
}

static int64_t
count_contacts(struct store *store)
{
	struct store_statistics statistics;
	struct error error = ERROR_INIT;

	if (!store_statistics(store, &statistics, &error))
		shelf_give_up("measuring", &error);
	return statistics.contacts;
}

/* Texts of all lengths, so that small and large values, and what a page keeps behind
 * them, are tried. */
static void
put_secrets(struct store *store, unsigned number, const char *token, struct arena *arena)
{
	struct contact contact = shelf_contact(number, token, "active");
	struct store_heading heading = shelf_heading("add");
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	list_push_text(&contact.emails, arena_format(arena, "%s@example.com", token), arena);
	contact.notes = arena_format(arena, "%s %2100s", token, token);
	shelf_put_contact(store, &contact);
	heading.summary = arena_format(arena, "%s was changed", token);
	heading.key = arena_format(arena, "key-%s", token);
	txn = shelf_begin(store, STORE_WRITE);
	store_describe(txn, &heading);
	contact.company = token;
	if (!store_put_contact(txn, &contact, NULL, &error))
		shelf_give_up("putting", &error);
	shelf_commit(txn);
	for (unsigned i = 0; i < 4; i++) {
		struct interaction interaction =
			shelf_interaction(number, number * 100 + i, "2026-01-20", "note", 0);

		interaction.notes = arena_format(arena, "%s %*s", token, (int)(i * 1500), token);
		shelf_put_interaction(store, &interaction);
	}
}

TEST(an_erased_contact_leaves_no_byte_behind)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	for (unsigned i = 1; i <= 10; i++) {
		const char *token = i % 2 ? "Zweibruecken" : "Kattegat";

		put_secrets(store, i, token, &shelf.arena);
	}
	CHECK(count_word(shelf.path, "Zweibruecken") > 0);
	for (unsigned i = 1; i <= 10; i += 2)
		erase(store, i);
	CHECK_NUMBER(count_word(shelf.path, "Zweibruecken"), 0);
	CHECK_NUMBER(count_word(shelf.path, "zweibruecken"), 0);
	CHECK(count_word(shelf.path, "Kattegat") > 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(what_remains_is_that_a_contact_with_this_id_was_erased)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct list entries = { 0 };
	struct error error = ERROR_INIT;
	const struct store_entry *entry;
	struct store_txn *txn;
	struct moment at;

	put_secrets(store, 1, "Zweibruecken", &shelf.arena);
	erase(store, 1);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_journal(txn, shelf_id(1), 0, 0, &shelf.arena, &entries, &error));
	CHECK_NUMBER(entries.count, 1);
	entry = list_at(&entries, 0, sizeof(*entry));
	CHECK_TEXT(entry->heading.command, "erase");
	CHECK_TEXT(entry->heading.summary, "erased a contact");
	CHECK(store_key(txn, "key-Zweibruecken", &shelf.arena, &(struct store_entry){ 0 },
			  &error) == STORE_MISSING);
	CHECK(store_erased(txn, shelf_id(1), &at, &error) == STORE_FOUND);
	CHECK_NUMBER(at.second, entry->heading.at.second);
	CHECK(store_erased(txn, shelf_id(2), &at, &error) == STORE_MISSING);
	shelf_cancel(txn);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(the_others_of_a_batch_can_still_be_taken_back)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_heading heading = shelf_heading("import");
	struct error error = ERROR_INIT;
	struct store_entry entry;
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);

	heading.size = ENTRY_BATCH;
	store_describe(txn, &heading);
	for (unsigned i = 1; i <= 3; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		CHECK(store_put_contact(txn, &contact, NULL, &error));
	}
	shelf_commit(txn);
	erase(store, 2);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_entry(txn, 1, &shelf.arena, &entry, &error) == STORE_FOUND);
	CHECK_NUMBER(entry.change_count, 2);
	CHECK_TEXT(entry.heading.summary, "tested");
	shelf_cancel(txn);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(a_contact_that_was_merged_into_it_goes_from_the_journal_too)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_heading heading = shelf_heading("merge");
	struct contact kept;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	put_secrets(store, 1, "Kattegat", &shelf.arena);
	put_secrets(store, 2, "Zweibruecken", &shelf.arena);
	put_secrets(store, 3, "Bystander", &shelf.arena);
	txn = shelf_begin(store, STORE_WRITE);
	store_describe(txn, &heading);
	kept = shelf_contact(1, "Kattegat", "won");
	CHECK(store_put_contact(txn, &kept, NULL, &error));
	CHECK(store_delete_contact(txn, shelf_id(2), &error));
	shelf_commit(txn);
	CHECK(count_word(shelf.path, "Zweibruecken") > 0);
	erase(store, 1);
	CHECK_NUMBER(count_word(shelf.path, "Kattegat"), 0);
	CHECK_NUMBER(count_word(shelf.path, "Zweibruecken"), 0);
	CHECK(count_word(shelf.path, "Bystander") > 0);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

/* One entry in which the first two change, as a command about several makes. */
static void
change_both(struct store *store, unsigned one, unsigned other)
{
	struct store_heading heading = shelf_heading("tag");
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct contact first = shelf_contact(one, "Ann", "won");
	struct contact second = shelf_contact(other, "Bob", "won");
	struct error error = ERROR_INIT;

	store_describe(txn, &heading);
	CHECK(store_put_contact(txn, &first, NULL, &error));
	CHECK(store_put_contact(txn, &second, NULL, &error));
	shelf_commit(txn);
}

static void
merge_into(struct store *store, unsigned kept, unsigned gone)
{
	struct store_heading heading = shelf_heading("merge");
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct contact contact = shelf_contact(kept, "Kept", "won");
	struct error error = ERROR_INIT;

	store_describe(txn, &heading);
	CHECK(store_put_contact(txn, &contact, NULL, &error));
	CHECK(store_delete_contact(txn, shelf_id(gone), &error));
	shelf_commit(txn);
}

TEST(who_was_merged_into_somebody_else_keeps_his_past)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct error error = ERROR_INIT;
	struct store_entry entry;
	struct store_txn *txn;
	struct moment at;

	for (unsigned i = 1; i <= 3; i++) {
		struct contact contact = shelf_contact(i, "Ann", "new");

		shelf_put_contact(store, &contact);
	}
	change_both(store, 1, 2);
	merge_into(store, 3, 2);
	erase(store, 1);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_entry(txn, 4, &shelf.arena, &entry, &error) == STORE_FOUND);
	CHECK_NUMBER(entry.change_count, 1);
	CHECK(store_entry(txn, 5, &shelf.arena, &entry, &error) == STORE_FOUND);
	CHECK_NUMBER(entry.change_count, 2);
	CHECK(store_erased(txn, shelf_id(2), &at, &error) == STORE_MISSING);
	shelf_cancel(txn);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(many_are_erased_in_one_copy_of_the_book)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	for (unsigned i = 1; i <= 9; i++)
		put_secrets(store, i, i < 9 ? "Zweibruecken" : "Kattegat", &shelf.arena);
	shelf_commit(begin_erasing(store, 1, 8));
	CHECK_NUMBER(count_word(shelf.path, "Zweibruecken"), 0);
	CHECK_NUMBER(count_contacts(store), 1);
	CHECK(exists(&shelf, "gen-0002"));
	CHECK(!exists(&shelf, "gen-0001"));
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

TEST(an_erasure_without_room_changes_nothing_and_leaves_nothing)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct rlimit before, small;
	struct error error = ERROR_INIT;
	struct store_txn *txn;

	put_secrets(store, 1, "Zweibruecken", &shelf.arena);
	txn = begin_erasing(store, 1, 1);
	getrlimit(RLIMIT_FSIZE, &before);
	small = before;
	small.rlim_cur = 20000;
	setrlimit(RLIMIT_FSIZE, &small);
	CHECK(!store_end(txn, true, &error));
	setrlimit(RLIMIT_FSIZE, &before);
	CHECK_NUMBER(error.kind, ERROR_STORAGE);
	error_release(&error);
	CHECK(!exists(&shelf, "gen-0002"));
	CHECK(!exists(&shelf, "gen-0002.new"));
	CHECK_NUMBER(count_contacts(store), 1);
	erase(store, 1);
	CHECK_NUMBER(count_word(shelf.path, "Zweibruecken"), 0);
	store_close(store);
	shelf_remove(&shelf);
}

TEST(a_copy_that_never_took_over_goes_at_the_next_opening)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);

	put_secrets(store, 1, "Zweibruecken", &shelf.arena);
	store_close(store);
	mkdir(arena_format(&shelf.arena, "%s/gen-0002", shelf.path), 0700);
	store = shelf_open(&shelf);
	CHECK(!exists(&shelf, "gen-0002"));
	CHECK_NUMBER(count_contacts(store), 1);
	store_close(store);
	shelf_remove(&shelf);
}

struct talk {
	struct shelf_signal up, down;
};

/* Has the book open, and never looks at it again. */
static void
hold_on(struct shelf *shelf, void *context)
{
	struct talk *talk = context;
	struct store *store = shelf_open(shelf);

	shelf_signal_send(&talk->up);
	shelf_signal_wait(&talk->down);
	store_close(store);
}

TEST(whoever_leaves_the_old_generation_last_removes_it)
{
	struct shelf shelf = shelf_make();
	struct talk talk = { shelf_signal_make(), shelf_signal_make() };
	int child = shelf_fork(hold_on, &shelf, &talk);
	struct list users = { 0 };
	struct store *store;

	CHECK(shelf_signal_wait(&talk.up));
	store = shelf_open(&shelf);
	put_secrets(store, 1, "Zweibruecken", &shelf.arena);
	erase(store, 1);
	CHECK(!store_is_clean(store, &shelf.arena, &users));
	CHECK_NUMBER(users.count, 1);
	CHECK_NUMBER(*(int64_t *)list_at(&users, 0, sizeof(int64_t)), child);
	CHECK(count_word(shelf.path, "Zweibruecken") > 0);
	shelf_signal_send(&talk.down);
	CHECK_NUMBER(shelf_wait(child), 0);
	CHECK_NUMBER(count_word(shelf.path, "Zweibruecken"), 0);
	CHECK(store_is_clean(store, &shelf.arena, &users));
	store_close(store);
	shelf_signal_close(&talk.up);
	shelf_signal_close(&talk.down);
	shelf_remove(&shelf);
}

TEST(backups_are_known_by_their_path_until_they_are_forgotten)
{
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct list backups = { 0 };
	struct error error = ERROR_INIT;
	const struct store_known *known;

	CHECK(store_put_backup(txn, "/b", (struct moment){ 10 }, &error));
	CHECK(store_put_backup(txn, "/a", (struct moment){ 20 }, &error));
	CHECK(store_put_backup(txn, "/b", (struct moment){ 30 }, &error));
	CHECK(store_forget_backup(txn, "/a", &error));
	shelf_commit(txn);
	erase(store, 1);
	txn = shelf_begin(store, STORE_READ);
	CHECK(store_backups(txn, &shelf.arena, &backups, &error));
	CHECK_NUMBER(backups.count, 1);
	known = list_at(&backups, 0, sizeof(*known));
	CHECK_TEXT(known->path, "/b");
	CHECK_NUMBER(known->at.second, 30);
	shelf_cancel(txn);
	store_close(store);
	CHECK(shelf_is_sound(&shelf));
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(an_erased_contact_leaves_no_byte_behind);
	RUN(what_remains_is_that_a_contact_with_this_id_was_erased);
	RUN(the_others_of_a_batch_can_still_be_taken_back);
	RUN(a_contact_that_was_merged_into_it_goes_from_the_journal_too);
	RUN(who_was_merged_into_somebody_else_keeps_his_past);
	RUN(many_are_erased_in_one_copy_of_the_book);
	RUN(an_erasure_without_room_changes_nothing_and_leaves_nothing);
	RUN(a_copy_that_never_took_over_goes_at_the_next_opening);
	RUN(whoever_leaves_the_old_generation_last_removes_it);
	RUN(backups_are_known_by_their_path_until_they_are_forgotten);
	return test_end();
}
