#include "tests/book/random.h"
#include "tests/book/transfer.h"

/*
 * Rows of one file, and cards, mean the same contacts as if each had been imported alone.
 */
enum { ROUNDS = 100, MOST_ROWS = 8 };

static const char *const names[] = { "Ann", "Bob", "Cy", NULL };
static const char *const emails[] = { "", "a@x.example", "A@X.example", "b@x.example",
	"c@x.example", "b@x.example;c@x.example", NULL };
static const char *const phones[] = { "", "+1 555 010 1000", "0015550101000",
	"+81 90-1234-5678", "090-1234-5678", NULL };
static const char *const channels[] = { "", "", "telegram:@a", "telegram:@b", NULL };

static const char heading[] = "Name,Email,Phone,Channel,Title,Company\n";

static const char *
row_by_chance(struct fixture *fixture, uint32_t *seed)
{
	const char *name = one_of(seed, names), *email = one_of(seed, emails);
	const char *phone = one_of(seed, phones), *channel = one_of(seed, channels);

	return arena_format(&fixture->arena, "%s,%s,%s,%s,%u,\n", name, email, phone, channel,
		chance(seed, 1000));
}

static const char *
table_of(struct fixture *fixture, const char *const *rows, size_t count)
{
	struct text text = TEXT_INIT;

	text_add(&text, heading);
	for (size_t i = 0; i < count; i++)
		text_add(&text, rows[i]);
	return text_take(&text, &fixture->arena);
}

/* How many were refused. */
static size_t
import_table(struct fixture *fixture, const char *const *rows, size_t count)
{
	const char *path = put_file(fixture, "rows.csv", table_of(fixture, rows, count));

	return import_path(fixture, "csv", path).refused.count;
}

/* What can be seen of every contact. */
struct seen_fields {
	struct fixture *fixture;
	struct text text;
};

static bool
add_contacts(struct store_txn *txn, void *context, struct error *error)
{
	static const char *const fields[] = { "id", "name", "emails", "phones", "channels",
		"title", NULL };
	struct seen_fields *seen = context;
	struct arena *arena = &seen->fixture->arena;
	struct date today = seen->fixture->act.today;
	struct store_walk *walk;
	struct contact card, contact;

	if (!store_walk_begin(txn, STORE_BY_ID, NULL, &walk, error))
		return false;
	while (store_walk_next(walk, today, arena, &card, error) == STORE_FOUND) {
		store_contact(txn, card.id, today, arena, &contact, error);
		for (const char *const *name = fields; *name; name++)
			text_add_format(&seen->text, "%s | ",
				field_show(field_find(contact_fields, span_of(*name)), &contact, arena));
		text_add_char(&seen->text, '\n');
	}
	store_walk_end(walk);
	return true;
}

static const char *
contacts_of(struct fixture *fixture, const char *rows)
{
	struct seen_fields seen = { fixture, TEXT_INIT };

	text_add(&seen.text, rows);
	worked(fixture, book_read(&fixture->book, add_contacts, &seen, &fixture->error));
	return text_take(&seen.text, &fixture->arena);
}

static void
check_round(uint32_t seed)
{
	struct fixture alone, together;
	const char *rows[MOST_ROWS], *all;
	size_t count = 2 + chance(&seed, MOST_ROWS - 1), refused = 0;

	fixture_open(&alone);
	fixture_open(&together);
	for (size_t i = 0; i < count; i++) {
		rows[i] = row_by_chance(&together, &seed);
		refused += import_table(&alone, rows + i, 1);
	}
	CHECK_NUMBER(import_table(&together, rows, count), refused);
	all = table_of(&together, rows, count);
	CHECK_TEXT(contacts_of(&together, all), contacts_of(&alone, all));
	fixture_close(&together);
	fixture_close(&alone);
}

TEST(rows_of_one_file_mean_whom_they_mean_alone)
{
	for (uint32_t round = 0; round < ROUNDS; round++)
		check_round(round * 7919);
}

TEST(a_row_of_many_that_are_one_is_known_again)
{
	enum { MANY = 200 };
	struct fixture fixture;
	struct text text = TEXT_INIT;
	struct import_result result;
	const char *path;

	fixture_open(&fixture);
	text_add(&text, "Name,Email,Notes\n");
	for (int i = 0; i < MANY; i++)
		text_add_format(&text, "Ann,ann@example.com,note %d\n", i);
	path = put_file(&fixture, "rows.csv", text.bytes);
	text_release(&text);
	result = import_path(&fixture, "csv", path);
	CHECK_TEXT(figures(&fixture, &result), "1 new, 0 changed, 0 same, 0 refused");
	result = import_path(&fixture, "csv", path);
	CHECK_TEXT(figures(&fixture, &result), "0 new, 0 changed, 1 same, 0 refused");
	fixture_close(&fixture);
}

TEST(many_rows_of_many_tables_are_remembered_no_longer_than_there_is_room)
{
	enum { MANY = 120 };
	struct fixture fixture;
	struct text text = TEXT_INIT;
	struct import_result result;

	fixture_open(&fixture);
	text_add(&text, "Name,Email,Title\n");
	for (int i = 0; i < MANY; i++)
		text_add_format(&text, "Ann %d,ann@example.com,%d\n", i, i);
	result = import_path(&fixture, "csv", put_file(&fixture, "rows.csv", text.bytes));
	text_release(&text);
	CHECK_TEXT(figures(&fixture, &result), "1 new, 0 changed, 0 same, 0 refused");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(rows_of_one_file_mean_whom_they_mean_alone);
	RUN(a_row_of_many_that_are_one_is_known_again);
	RUN(many_rows_of_many_tables_are_remembered_no_longer_than_there_is_room);
	return test_end();
}
