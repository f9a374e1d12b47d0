#include "tests/store/shelf.h"

#include "tests/test.h"

#include <stdlib.h>

/* Every way there is, and who stands on it. */
static const struct way {
	enum store_order order;
	const char *prefix;
	const char *numbers;
} ways[] = {
	{ STORE_BY_ID, "", "123456" },
	{ STORE_BY_NAME, "", "253614" },
	{ STORE_BY_NAME, "anna", "253" },
	{ STORE_BY_NAME, "x", "" },
	{ STORE_BY_STAGE, "active", "231" },
	{ STORE_BY_STAGE, "won", "4" },
	{ STORE_BY_STAGE, "", "23164" },
	{ STORE_BY_REVENUE, "", "2431" },
	{ STORE_BY_QUIET, "", "2631" },
};

static struct store *
fill(struct shelf *shelf)
{
	static const struct {
		const char *name;
		const char *stage;
		int64_t revenue;
		const char *last;
		bool archived;
	} rows[] = {
		{ "Émile", "active", 500, "2026-01-20", false },
		{ "anna", "active", 60000, "2026-01-10", false },
		{ "Anna Lee", "active", 500, "2026-01-15", false },
		{ "Zoë", "won", 900, "2026-01-05", false },
		{ "Anna", "new", 0, NULL, true },
		{ "Bea", "new", 0, NULL, false },
	};
	struct store *store = shelf_open(shelf);

	for (unsigned i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct contact contact = shelf_contact(i + 1, rows[i].name, rows[i].stage);
		struct interaction interaction = shelf_interaction(i + 1, 101 + i,
			rows[i].last ? rows[i].last : "2026-01-01", "payment", rows[i].revenue);

		contact.archived = rows[i].archived;
		contact.created_at = shelf_moment("2026-01-12T00:00:00Z");
		interaction.direction = "in";
		shelf_put_contact(store, &contact);
		if (rows[i].last)
			shelf_put_interaction(store, &interaction);
	}
	return store;
}

/* How a walk from there begins, and whom it meets: "+231", or "-" when it is not on the
 * way; asked once more behind its end. */
static const char *
walk_from(struct store *store, const struct way *way, struct id id,
	enum store_direction direction, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct contact contact;
	struct store_walk *walk;
	enum store_found found;

	if (!store_walk_begin(txn, way->order, way->prefix, &walk, &error))
		shelf_give_up("walking", &error);
	found = store_walk_from(walk, id, direction, &error);
	text_add_char(&text, found == STORE_FOUND ? '+' : '-');
	for (int ends = 0; ends < 2;) {
		found = store_walk_next(walk, shelf_day("2026-02-01"), arena, &contact, &error);
		if (found == STORE_FAILED)
			shelf_give_up("walking", &error);
		if (found == STORE_FOUND)
			text_add_number(&text, contact.id.bytes[15]);
		ends += found == STORE_MISSING;
	}
	store_walk_end(walk);
	shelf_cancel(txn);
	return text_take(&text, arena);
}

static const char *
reversed(const char *numbers, size_t length, struct arena *arena)
{
	char *text = arena_alloc(arena, length + 1);

	for (size_t i = 0; i < length; i++)
		text[i] = numbers[length - 1 - i];
	return text;
}

TEST(a_walk_begins_at_anybody_and_goes_either_way)
{
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);
	struct arena *arena = &shelf.arena;

	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		const struct way *way = &ways[i];
		size_t length = strlen(way->numbers);

		CHECK_TEXT(walk_from(store, way, (struct id){ { 0 } }, STORE_FORWARDS, arena),
			arena_format(arena, "-%s", way->numbers));
		CHECK_TEXT(walk_from(store, way, (struct id){ { 0 } }, STORE_BACKWARDS, arena),
			arena_format(arena, "-%s", reversed(way->numbers, length, arena)));
		for (size_t j = 0; j < length; j++) {
			struct id id = shelf_id((unsigned)(way->numbers[j] - '0'));

			CHECK_TEXT(walk_from(store, way, id, STORE_FORWARDS, arena),
				arena_format(arena, "+%s", way->numbers + j));
			CHECK_TEXT(walk_from(store, way, id, STORE_BACKWARDS, arena),
				arena_format(arena, "+%s", reversed(way->numbers, j + 1, arena)));
		}
	}
	store_close(store);
	shelf_remove(&shelf);
}

TEST(whoever_is_not_on_the_way_is_passed_where_he_would_stand)
{
	static const struct {
		struct way way;
		unsigned number;
		const char *ahead;
		const char *back;
	} cases[] = {
		/* In another column, or archived: by score and name. */
		{ { STORE_BY_STAGE, "active", "" }, 4, "-", "-132" },
		{ { STORE_BY_STAGE, "won", "" }, 2, "-4", "-" },
		{ { STORE_BY_STAGE, "new", "" }, 5, "-6", "-" },
		/* Not among the names that begin so, not in an order at all, not there at all. */
		{ { STORE_BY_NAME, "anna", "" }, 6, "-253", "-" },
		{ { STORE_BY_QUIET, "", "" }, 4, "-2631", "-" },
		{ { STORE_BY_STAGE, "active", "" }, 9, "-231", "-" },
		{ { STORE_BY_NAME, "", "" }, 9, "-253614", "-" },
		/* By id there is a place for everybody. */
		{ { STORE_BY_ID, "", "" }, 9, "-", "-654321" },
		{ { STORE_BY_ID, "", "" }, 3, "+3456", "+321" },
	};
	struct shelf shelf = shelf_make();
	struct store *store = fill(&shelf);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct id id = shelf_id(cases[i].number);

		CHECK_TEXT(walk_from(store, &cases[i].way, id, STORE_FORWARDS, &shelf.arena),
			cases[i].ahead);
		CHECK_TEXT(walk_from(store, &cases[i].way, id, STORE_BACKWARDS, &shelf.arena),
			cases[i].back);
	}
	store_close(store);
	shelf_remove(&shelf);
}

/* ------ pages of a timeline ------ */

/* Page after page, each in its arena, joined: the numbers of the interactions. */
static const char *
page_through(struct store *store, const char *type, size_t limit, struct arena *arena)
{
	struct store_txn *txn = shelf_begin(store, STORE_READ);
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct store_page page = { NULL, type, limit };
	struct list timeline;

	do {
		timeline = (struct list){ 0 };
		if (!store_timeline_page(txn, shelf_id(1), &page, arena, &timeline, &error))
			shelf_give_up("paging", &error);
		CHECK(limit == 0 || timeline.count <= limit);
		for (size_t i = 0; i < timeline.count; i++) {
			page.behind = list_at(&timeline, i, sizeof(struct interaction));
			text_add_number(&text, page.behind->id.bytes[15]);
			text_add_char(&text, ' ');
		}
	} while (timeline.count > 0);
	shelf_cancel(txn);
	return text_take(&text, arena);
}

TEST(pages_of_any_size_are_the_whole_timeline)
{
	static const struct {
		const char *day;
		const char *at;
		const char *type;
	} rows[] = {
		{ "2026-01-10", "2026-01-10T09:00:00Z", "delivery" },
		{ "2026-01-12", "2026-01-12T09:00:00Z", "call" },
		{ "2026-01-12", "2026-01-12T08:00:00Z", "delivery" },
		{ "2026-01-12", "2026-01-12T10:00:00Z", "delivery" },
		{ "2026-01-11", NULL, "call" },
		{ "2026-01-11", NULL, "delivery-note" },
		{ "2026-01-09", NULL, "delivery" },
	};
	struct shelf shelf = shelf_make();
	struct store *store = shelf_open(&shelf);
	struct contact contacts[] = { shelf_contact(1, "Ann", "new"),
		shelf_contact(2, "Bea", "new") };

	for (size_t i = 0; i < 2; i++) {
		shelf_put_contact(store, &contacts[i]);
		for (unsigned j = 0; j < sizeof(rows) / sizeof(*rows); j++) {
			struct interaction interaction = shelf_interaction((unsigned)i + 1,
				(unsigned)(100 * i) + j + 1, rows[j].day, rows[j].type, 0);

			if (rows[j].at)
				interaction.at = shelf_moment(rows[j].at);
			shelf_put_interaction(store, &interaction);
		}
	}
	for (size_t limit = 0; limit < 9; limit++) {
		CHECK_TEXT(page_through(store, "", limit, &shelf.arena), "4 2 3 6 5 1 7 ");
		CHECK_TEXT(page_through(store, "delivery", limit, &shelf.arena), "4 3 1 7 ");
		CHECK_TEXT(page_through(store, "deliver", limit, &shelf.arena), "");
	}
	store_close(store);
	shelf_remove(&shelf);
}

int
main(void)
{
	RUN(a_walk_begins_at_anybody_and_goes_either_way);
	RUN(whoever_is_not_on_the_way_is_passed_where_he_would_stand);
	RUN(pages_of_any_size_are_the_whole_timeline);
	return test_end();
}
