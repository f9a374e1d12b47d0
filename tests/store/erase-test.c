/* Erasing: nothing that a person was called, wrote or was is left in any file of the
 * book. */
#include "base/file.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <dirent.h>
#include <stdlib.h>

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

static void
erase(struct store *store, unsigned number)
{
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct store_heading heading = shelf_heading("erase");
	struct error error = ERROR_INIT;

	heading.summary = "erased a contact";
	store_describe(txn, &heading);
	if (!store_erase_contact(txn, shelf_id(number), &error))
		shelf_give_up("erasing", &error);
	shelf_commit(txn);
	if (!store_rebuild(store, &error))
		shelf_give_up("rebuilding", &error);
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

int
main(void)
{
	RUN(an_erased_contact_leaves_no_byte_behind);
	RUN(what_remains_is_that_a_contact_with_this_id_was_erased);
	RUN(the_others_of_a_batch_can_still_be_taken_back);
	RUN(a_contact_that_was_merged_into_it_goes_from_the_journal_too);
	return test_end();
}
