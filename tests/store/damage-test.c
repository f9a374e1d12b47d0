/* A damaged file is found out: by reading, or by the check; never are wrong data given
 * out. */
#include "base/file.h"
#include "store/child.h"
#include "store/engine.h"
#include "store/transaction.h"
#include "tests/store/shelf.h"

#include "tests/test.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <unistd.h>

enum { CONTACTS = 24, EACH = 6, FLIPS = 2000, CUTS = 60, LARGEST_FILE = 16 << 20 };

static const char *
data_path(struct shelf *shelf)
{
	return arena_format(&shelf->arena, "%s/gen-0001/data.mdb", shelf->path);
}

static void
fill(struct shelf *shelf)
{
	static const char *const stages[] = { "new", "active", "won", "proposal" };
	static const char *const types[] = { "delivery", "email", "note", "payment" };
	struct store *store = shelf_open(shelf);
	struct error error = ERROR_INIT;
	struct store_heading heading = shelf_heading("import");

	for (unsigned i = 1; i <= CONTACTS; i++) {
		struct store_txn *txn = shelf_begin(store, STORE_WRITE);
		struct contact contact =
			shelf_contact(i, arena_format(&shelf->arena, "Person %u", i), stages[i % 4]);
		struct followup followup = shelf_followup(i, 5000 + i, "2026-02-03");

		heading.key = arena_format(&shelf->arena, "key %u", i);
		store_describe(txn, &heading);
		contact.notes = "something to remember about this person, of some length";
		list_push_text(&contact.emails, arena_format(&shelf->arena, "p%u@example.com", i),
			&shelf->arena);
		if (!store_put_contact(txn, &contact, NULL, &error) ||
			!store_put_followup(txn, &followup, NULL, &error))
			shelf_give_up("filling", &error);
		for (unsigned k = 0; k < EACH; k++) {
			struct interaction interaction = shelf_interaction(
				i, 1000 + i * EACH + k, "2026-01-12", types[k % 4], 100 * i + k);

			if (!store_put_interaction(txn, &interaction, NULL, &error))
				shelf_give_up("filling", &error);
		}
		shelf_commit(txn);
	}
	store_close(store);
}

/* Everything that comes out of a book, as text. */
static bool
add_record(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct text *text = context;

	(void)error;
	text_add_format(text, "%d %d ", kind, date.day);
	text_add_bytes(text, client_id.bytes, sizeof(client_id.bytes));
	text_add_bytes(text, id.bytes, sizeof(id.bytes));
	text_add_bytes(text, json.start, json.length);
	return true;
}

static bool
add_change(const struct store_change *change, void *context, struct error *error)
{
	struct text *text = context;

	(void)error;
	text_add_format(text, "%d %u %s %s", change->kind, change->after_sum, change->before,
		change->after);
	return true;
}

static bool
add_walk(struct store_txn *txn, enum store_order order, struct text *text,
	struct arena *arena, struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	enum store_found found;

	if (!store_walk_begin(txn, order, "", &walk, error))
		return false;
	while ((found = store_walk_next(
				walk, shelf_day("2026-02-01"), arena, &contact, error)) == STORE_FOUND)
		text_add_format(text, "%s %s %d %d %" PRId64 "\n", contact.name, contact.stage,
			contact.score.value, contact.next_due.day, contact.orders);
	store_walk_end(walk);
	return found == STORE_MISSING;
}

static bool
add_counts(struct store_txn *txn, enum store_counter counter, struct text *text,
	struct arena *arena, struct error *error)
{
	struct list counts = { 0 };

	if (!store_counts(txn, counter, "", "\xff", arena, &counts, error))
		return false;
	for (size_t i = 0; i < counts.count; i++) {
		const struct store_count *count = list_at(&counts, i, sizeof(*count));

		text_add_format(text, "%s %s %s %" PRId64 " %" PRId64 " %" PRId64 "\n",
			count->parts[0], count->parts[1], count->parts[2], count->count, count->sum,
			count->fee);
	}
	return true;
}

static bool
add_due(
	struct store_txn *txn, struct text *text, struct arena *arena, struct error *error)
{
	struct list items = { 0 };

	if (!store_due(txn, shelf_day("2026-06-01"), arena, &items, error))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const struct store_due *due = list_at(&items, i, sizeof(*due));

		text_add_format(text, "%s %d %d %s\n", due->pending.rule, due->pending.due.day,
			due->pending.since.day, due->pending.text);
	}
	return true;
}

static bool
add_journal(
	struct store_txn *txn, struct text *text, struct arena *arena, struct error *error)
{
	struct list entries = { 0 };
	bool ok = store_journal(txn, (struct id){ { 0 } }, 0, 0, arena, &entries, error);

	for (size_t i = 0; ok && i < entries.count; i++) {
		const struct store_entry *entry = list_at(&entries, i, sizeof(*entry));

		text_add_format(text, "%" PRId64 " %s\n", entry->number, entry->heading.key);
		ok = store_changes(txn, entry->number, add_change, text, error);
	}
	return ok;
}

static bool
add_everything(struct store_txn *txn, struct text *text, struct error *error)
{
	struct arena arena = ARENA_INIT;
	bool ok = add_due(txn, text, &arena, error) && add_journal(txn, text, &arena, error);

	for (int kind = STORE_CONTACT; ok && kind <= STORE_FOLLOWUP; kind++)
		ok = store_records(
			txn, (enum store_kind)kind, (struct id){ { 0 } }, add_record, text, error);
	for (int order = STORE_BY_ID; ok && order <= STORE_BY_QUIET; order++)
		ok = add_walk(txn, (enum store_order)order, text, &arena, error);
	for (int counter = COUNTER_STAGE; ok && counter <= COUNTER_STAY; counter++)
		ok = add_counts(txn, (enum store_counter)counter, text, &arena, error);
	arena_release(&arena);
	return ok;
}

/* In a child: what the book gives out, "!" in front when it says that something is
 * wrong. */
static void
read_out(void *context, struct text *answer)
{
	struct shelf *shelf = context;
	struct error error = ERROR_INIT;
	struct store *store;
	struct store_txn *txn;
	bool ok = store_open(&shelf->options, &store, &error) &&
		store_begin(store, STORE_READ, &txn, &error) &&
		add_everything(txn, answer, &error) && store_end(txn, true, &error);

	if (!ok)
		text_cut(answer, 0);
	if (!ok)
		text_add_format(answer, "!%s", error.message);
}

static const char *
give_out(struct shelf *shelf, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct child_answer answer;

	if (!child_run(read_out, shelf, arena, &answer, &error))
		shelf_give_up("reading out", &error);
	return answer.signal ? "!" : answer.text;
}

static size_t
count_problems(struct shelf *shelf)
{
	struct store_findings findings;
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	size_t count;

	if (!store_check(&shelf->options, &arena, &findings, &error))
		shelf_give_up("checking", &error);
	count = findings.problems.count;
	arena_release(&arena);
	return count;
}

/* Reading may refuse; what it gives out is right, or the check finds the damage. */
static bool
is_found_or_harmless(struct shelf *shelf, const char *expected)
{
	struct arena arena = ARENA_INIT;
	const char *actual = give_out(shelf, &arena);
	bool is_harmless = strcmp(actual, expected) == 0;
	bool holds = is_harmless || *actual == '!' || count_problems(shelf) > 0;

	arena_release(&arena);
	return holds;
}

static void
overwrite(const char *path, off_t at, const void *bytes, size_t length)
{
	int descriptor = open(path, O_WRONLY | O_CLOEXEC);

	if (descriptor < 0 || pwrite(descriptor, bytes, length, at) != (ssize_t)length)
		abort();
	close(descriptor);
}

static int
flip_count(void)
{
	const char *count = getenv("FLIPS");

	return count ? atoi(count) : FLIPS;
}

TEST(no_flipped_bit_gives_out_wrong_data_unnoticed)
{
	struct shelf shelf = shelf_make();
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	unsigned random = 1;
	struct span original;
	const char *expected, *path;
	int missed = 0;

	fill(&shelf);
	path = data_path(&shelf);
	expected = give_out(&shelf, &arena);
	CHECK(*expected != '!' && strlen(expected) > 1000);
	CHECK(file_read(path, LARGEST_FILE, &arena, &original, &error));
	for (int i = 0; i < flip_count(); i++) {
		char byte;
		size_t at;

		random = random * 1103515245u + 12345u;
		at = (random >> 3) % original.length;
		random = random * 1103515245u + 12345u;
		byte = (char)(original.start[at] ^ 1 << (random >> 16) % 8);
		overwrite(path, (off_t)at, &byte, 1);
		if (!is_found_or_harmless(&shelf, expected)) {
			printf("# byte %zu\n", at);
			missed++;
		}
		overwrite(path, (off_t)at, original.start + at, 1);
	}
	CHECK_NUMBER(missed, 0);
	CHECK_NUMBER(count_problems(&shelf), 0);
	arena_release(&arena);
	shelf_remove(&shelf);
}

TEST(no_cut_gives_out_wrong_data_unnoticed)
{
	struct shelf shelf = shelf_make();
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct span original;
	const char *expected, *path;

	fill(&shelf);
	path = data_path(&shelf);
	expected = give_out(&shelf, &arena);
	CHECK(file_read(path, LARGEST_FILE, &arena, &original, &error));
	for (size_t i = 1; i <= CUTS; i++) {
		CHECK(truncate(path, (off_t)(original.length * i / (CUTS + 1))) == 0);
		CHECK(is_found_or_harmless(&shelf, expected));
		CHECK(count_problems(&shelf) > 0);
		overwrite(path, 0, original.start, original.length);
	}
	CHECK_NUMBER(count_problems(&shelf), 0);
	arena_release(&arena);
	shelf_remove(&shelf);
}

/* Leaves pages at the end of the file that are free: those of a long text that went
 * again. */
static void
free_the_end(struct shelf *shelf)
{
	struct store *store = shelf_open(shelf);
	struct contact contact = shelf_contact(900, "Long", "new");
	struct store_txn *txn;
	struct error error = ERROR_INIT;
	char *notes = memory_allocate(60001);
	struct list ids = { 0 };

	*(struct id *)list_push(&ids, sizeof(struct id), &shelf->arena) = contact.id;
	memset(notes, 'n', 60000);
	notes[60000] = '\0';
	contact.notes = notes;
	shelf_put_contact(store, &contact);
	txn = shelf_begin(store, STORE_WRITE);
	if (!store_erase_contacts(txn, &ids, &error))
		shelf_give_up("erasing", &error);
	txn->is_rebuilding = false;
	shelf_commit(txn);
	store_close(store);
	free(notes);
}

/* Something that is no entry. */
static void
put_into_journal(struct shelf *shelf, struct span key)
{
	struct store *store = shelf_open(shelf);
	struct store_txn *txn = shelf_begin(store, STORE_WRITE);
	struct error error = ERROR_INIT;

	CHECK(engine_put(txn->data, TABLE_JOURNAL, key, span_of("anything"), &error));
	shelf_commit(txn);
	store_close(store);
}

/* Whoever looked at each number up to it would be at it for hours. */
TEST(a_gap_in_the_journal_is_told_once)
{
	struct shelf shelf = shelf_make();
	struct key key = key_of_entry(INT32_MAX, 0);

	fill(&shelf);
	put_into_journal(&shelf, key_span(&key));
	CHECK(count_problems(&shelf) > 0);
	CHECK(count_problems(&shelf) < 10);
	shelf_remove(&shelf);
}

TEST(a_file_that_lacks_nothing_but_free_pages_is_sound)
{
	enum { PAGES = 6 };
	struct shelf shelf = shelf_make();
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct span original;
	const char *expected;

	fill(&shelf);
	free_the_end(&shelf);
	expected = give_out(&shelf, &arena);
	CHECK(file_read(data_path(&shelf), LARGEST_FILE, &arena, &original, &error));
	CHECK(truncate(data_path(&shelf),
			  (off_t)original.length - PAGES * sysconf(_SC_PAGESIZE)) == 0);
	CHECK(engine_is_cut_short(arena_format(&arena, "%s/gen-0001", shelf.path)));
	CHECK_TEXT(give_out(&shelf, &arena), expected);
	CHECK_NUMBER(count_problems(&shelf), 0);
	/* The next write fills it up. */
	free_the_end(&shelf);
	CHECK_NUMBER(count_problems(&shelf), 0);
	arena_release(&arena);
	shelf_remove(&shelf);
}

static uint64_t
number_at(struct span file, size_t at, size_t size)
{
	uint64_t number = 0;

	if (at + size > file.length)
		abort();
	memcpy(&number, file.start + at, size);
	return number;
}

/*
 * Where the first number of a list of free pages stands in a file of LMDB 0.9 on a 64-bit
 * little-endian machine: meta page, root of the table of free pages, first node, behind
 * its key and count.
 */
static size_t
first_free_number(struct span file, uint64_t *root)
{
	enum { PAGE = 4096, ROOT = 80, TRANSACTION = 144, NODES = 16, NODE_HEADER = 8 };
	size_t meta = number_at(file, TRANSACTION, 8) > number_at(file, PAGE + TRANSACTION, 8)
		? 0
		: PAGE;
	size_t node;

	*root = number_at(file, meta + ROOT, 8);
	node = *root * PAGE + number_at(file, *root * PAGE + NODES, 2);
	return node + NODE_HEADER + number_at(file, node + 6, 2) + 8;
}

TEST(a_page_that_is_in_use_and_free_is_found)
{
	struct shelf shelf = shelf_make();
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct span original;
	uint64_t root, beyond = 1 << 20;
	size_t at;

	fill(&shelf);
	CHECK(file_read(data_path(&shelf), LARGEST_FILE, &arena, &original, &error));
	if (sysconf(_SC_PAGESIZE) == 4096) {
		at = first_free_number(original, &root);
		overwrite(data_path(&shelf), (off_t)at, &root, sizeof(root));
		CHECK(count_problems(&shelf) > 0);
		overwrite(data_path(&shelf), (off_t)at, &beyond, sizeof(beyond));
		CHECK(count_problems(&shelf) > 0);
		overwrite(data_path(&shelf), 0, original.start, original.length);
	}
	CHECK_NUMBER(count_problems(&shelf), 0);
	arena_release(&arena);
	shelf_remove(&shelf);
}

/* As a page of another table would bring it: whoever counts up to it never ends. */
TEST(what_is_no_entry_at_the_end_of_the_journal_is_found)
{
	struct shelf shelf = shelf_make();

	fill(&shelf);
	put_into_journal(&shelf, span_of("~ is behind"));
	CHECK(count_problems(&shelf) > 0);
	shelf_remove(&shelf);
}

TEST(a_file_of_something_else_is_no_book)
{
	static const char *const contents[] = { "", "x", "not a database at all" };
	struct shelf shelf = shelf_make();

	fill(&shelf);
	for (size_t i = 0; i < sizeof(contents) / sizeof(*contents); i++) {
		struct error error = ERROR_INIT;
		struct store *store;

		CHECK(truncate(data_path(&shelf), 0) == 0);
		overwrite(data_path(&shelf), 0, contents[i], strlen(contents[i]));
		CHECK(!store_open(&shelf.options, &store, &error));
		CHECK_NUMBER(error.kind, ERROR_STORAGE);
		error_release(&error);
	}
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(no_flipped_bit_gives_out_wrong_data_unnoticed);
	RUN(no_cut_gives_out_wrong_data_unnoticed);
	RUN(a_gap_in_the_journal_is_told_once);
	RUN(a_file_that_lacks_nothing_but_free_pages_is_sound);
	RUN(a_page_that_is_in_use_and_free_is_found);
	RUN(what_is_no_entry_at_the_end_of_the_journal_is_found);
	RUN(a_file_of_something_else_is_no_book);
	return test_end();
}
