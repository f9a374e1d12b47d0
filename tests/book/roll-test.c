#include "tests/book/scene.h"

#include "book/roll.h"
#include "core/stage.h"

/* The words of a filter, read for the fixture's day. */
static const struct query *
query_of(struct fixture *fixture, const char *line)
{
	struct query_context context = { fixture->act.today, &fixture->settings,
		&fixture->arena };
	const struct query *query = query_parse_line(line, &context, &fixture->error);

	worked(fixture, query != NULL);
	return query;
}

static struct roll *
roll_of(struct fixture *fixture, const char *line, int shape, const char *sort)
{
	struct roll_request request = {
		.query = query_of(fixture, line),
		.shape = shape,
		.sort = *sort ? field_find(contact_fields, span_of(sort)) : NULL,
		.today = fixture->act.today,
	};

	return roll_new(&request);
}

static void
gather_all(struct fixture *fixture, struct roll *roll)
{
	for (int i = 0; i < 100 && !roll_is_complete(roll); i++)
		worked(fixture, roll_gather(roll, &fixture->book, 1000, &fixture->error));
	CHECK(roll_is_complete(roll));
}

/* "<Anna Bea >": a mark at an end tells that there is more, a star where `at` is. */
static const char *
window_text(struct fixture *fixture, struct roll *roll, const struct roll_place *place)
{
	struct roll_window window;
	const char *text;

	if (!worked(fixture,
			roll_window(
				roll, &fixture->book, place, &fixture->arena, &window, &fixture->error)))
		return "";
	text = window.has_before ? "< " : "";
	for (size_t i = 0; i < window.contacts.count; i++) {
		const struct contact *contact =
			list_at(&window.contacts, i, sizeof(struct contact));

		text = arena_format(
			&fixture->arena, "%s%s%s ", text, i == window.at ? "*" : "", contact->name);
	}
	return arena_format(&fixture->arena, "%s%s", text, window.has_after ? ">" : "");
}

static const char *
around(struct fixture *fixture, struct roll *roll, const char *stage, int number,
	size_t before, size_t count)
{
	struct roll_place place = {
		.stage = stage, .where = ROLL_AT, .before = before, .count = count
	};

	id_parse(
		span_of(arena_format(&fixture->arena, "00000000-0000-4000-8000-%012d", number)),
		&place.at);
	return window_text(fixture, roll, &place);
}

static const char *
first_of(struct fixture *fixture, struct roll *roll, const char *stage, size_t count)
{
	struct roll_place place = { .stage = stage, .where = ROLL_FIRST, .count = count };

	return window_text(fixture, roll, &place);
}

/* The name of whoever stands so many steps away; "" for nobody. */
static const char *
step_from(struct fixture *fixture, struct roll *roll, const char *stage, int number,
	int64_t step)
{
	struct contact contact;
	struct id at, found = { { 0 } };

	id_parse(
		span_of(arena_format(&fixture->arena, "00000000-0000-4000-8000-%012d", number)),
		&at);
	worked(fixture,
		roll_step(roll, &fixture->book, stage, at, step, &found, &fixture->error));
	if (id_is_none(found))
		return "";
	struct store_txn *txn;
	worked(fixture, store_begin(fixture->book.store, STORE_READ, &txn, &fixture->error));
	CHECK(store_card(txn, found, fixture->act.today, &fixture->arena, &contact,
			  &fixture->error) == STORE_FOUND);
	store_end(txn, true, &fixture->error);
	return contact.name;
}

/* Five in a column, best first by name, one in another, one archived. */
static void
fill(struct fixture *fixture)
{
	static const char *const names[] = { "Anna", "Bea", "Cid", "Dora", "Emil", NULL };

	fixture_open(fixture);
	for (int i = 0; names[i]; i++)
		joins(fixture, i + 1,
			(struct contact){ .name = names[i],
				.stage = "active",
				.value = yen(1000 * (5 - i)),
				.notes = i % 2 ? "likes tea" : "" });
	joins(fixture, 6, (struct contact){ .name = "Fay", .stage = "new" });
	is_archived(fixture,
		joins(fixture, 7, (struct contact){ .name = "Bert", .stage = "active" }));
}

static struct id
number(struct fixture *fixture, int number)
{
	struct id id;

	id_parse(
		span_of(arena_format(&fixture->arena, "00000000-0000-4000-8000-%012d", number)),
		&id);
	return id;
}

TEST(a_window_stands_where_it_is_asked_for_and_moves_at_the_ends)
{
	static const struct {
		int at;
		size_t before, count;
		const char *expected;
	} cases[] = {
		{ 3, 1, 3, "< Bea *Cid Dora >" }, { 3, 0, 2, "< *Cid Dora >" },
		{ 3, 2, 5, "Anna Bea *Cid Dora Emil " }, { 3, 9, 2, "< Bea *Cid >" },
		{ 1, 1, 3, "*Anna Bea Cid >" }, { 5, 1, 3, "< Cid Dora *Emil " },
		{ 4, 0, 3, "< Cid *Dora Emil " }, { 3, 1, 9, "Anna Bea *Cid Dora Emil " },
		{ 3, 1, 1, "< *Cid >" }, { 3, 1, 0, "< >" },
		{ 6, 1, 2, "< Dora Emil " }, /* would stand behind them by its name */
		{ 7, 1, 2, "< Bea Cid >" },  /* archived: would stand between them */
		{ 9, 1, 2, "Anna Bea >" },   /* nobody */
	};
	static const char *const queries[] = { "", "stage:active", "stage:active archived:no",
		NULL };
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; queries[i]; i++) {
		struct roll *roll = roll_of(&fixture, queries[i], ROLL_BY_STAGE, "");

		gather_all(&fixture, roll);
		for (size_t j = 0; j < sizeof(cases) / sizeof(*cases); j++)
			CHECK_TEXT(around(&fixture, roll, "active", cases[j].at, cases[j].before,
						   cases[j].count),
				cases[j].expected);
		roll_free(roll);
	}
	fixture_close(&fixture);
}

TEST(steps_end_at_the_ends_of_the_column)
{
	static const struct {
		int at;
		int64_t step;
		const char *expected;
	} cases[] = {
		{ 1, 0, "Anna" },
		{ 1, 1, "Bea" },
		{ 1, 4, "Emil" },
		{ 1, 5, "Emil" },
		{ 1, INT64_MAX, "Emil" },
		{ 1, -1, "Anna" },
		{ 5, -3, "Bea" },
		{ 5, -4, "Anna" },
		{ 5, INT64_MIN, "Anna" },
		{ 5, 1, "Emil" },
		{ 6, 1, "" },
		{ 7, 1, "" },
		{ 9, 1, "" },
	};
	static const char *const queries[] = { "", "stage:active", NULL };
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; queries[i]; i++) {
		struct roll *roll = roll_of(&fixture, queries[i], ROLL_BY_STAGE, "");

		gather_all(&fixture, roll);
		for (size_t j = 0; j < sizeof(cases) / sizeof(*cases); j++)
			CHECK_TEXT(step_from(&fixture, roll, "active", cases[j].at, cases[j].step),
				cases[j].expected);
		roll_free(roll);
	}
	fixture_close(&fixture);
}

TEST(a_list_by_name_leaves_archived_contacts_out)
{
	struct fixture fixture;
	struct roll *roll;
	int64_t count = 0;

	fill(&fixture);
	roll = roll_of(&fixture, "", ROLL_WHOLE, "");
	CHECK(roll_is_complete(roll));
	CHECK_TEXT(first_of(&fixture, roll, "", 9), "Anna Bea Cid Dora Emil Fay ");
	CHECK_TEXT(around(&fixture, roll, "", 7, 1, 2), "< Bea Cid >");
	CHECK_TEXT(step_from(&fixture, roll, "", 2, 1), "Cid");
	CHECK_TEXT(step_from(&fixture, roll, "", 7, 1), "");
	worked(&fixture, roll_count(roll, &fixture.book, "", &count, &fixture.error));
	CHECK_NUMBER(count, 6);
	roll_free(roll);
	fixture_close(&fixture);
}

static const char *
totals_text(struct fixture *fixture, struct roll *roll, enum roll_totals which)
{
	struct list lines = { 0 };
	const char *text = "";

	worked(fixture,
		roll_totals(
			roll, &fixture->book, which, &fixture->arena, &lines, &fixture->error));
	for (size_t i = 0; i < lines.count; i++) {
		const struct report_stage *line = list_at(&lines, i, sizeof(*line));

		if (line->count > 0)
			text = arena_format(&fixture->arena, "%s%s %lld %s %s\n", text, line->stage,
				(long long)line->count, sum_text(fixture, &line->value),
				sum_text(fixture, &line->weighted));
	}
	return text;
}

TEST(totals_are_of_what_matches_or_of_all)
{
	struct fixture fixture;
	struct roll *roll, *natural;

	fill(&fixture);
	roll = roll_of(&fixture, "tea", ROLL_BY_STAGE, "");
	natural = roll_of(&fixture, "", ROLL_BY_STAGE, "");
	CHECK_TEXT(totals_text(&fixture, roll, ROLL_MATCHING), "");
	gather_all(&fixture, roll);
	CHECK_TEXT(totals_text(&fixture, roll, ROLL_MATCHING), "active 2 ¥6,000 ¥6,000\n");
	/* Asking twice does not add. */
	CHECK_TEXT(totals_text(&fixture, roll, ROLL_MATCHING), "active 2 ¥6,000 ¥6,000\n");
	CHECK_TEXT(
		totals_text(&fixture, roll, ROLL_ALL), "new 1  \nactive 5 ¥15,000 ¥15,000\n");
	CHECK_TEXT(totals_text(&fixture, natural, ROLL_MATCHING),
		"new 1  \nactive 5 ¥15,000 ¥15,000\n");
	roll_free(roll);
	roll_free(natural);
	fixture_close(&fixture);
}

TEST(what_no_longer_matches_is_left_out_at_once_and_what_is_new_comes_with_the_renewal)
{
	struct fixture fixture;
	struct roll *roll;

	fill(&fixture);
	roll = roll_of(&fixture, "stage:active", ROLL_BY_STAGE, "");
	gather_all(&fixture, roll);
	moves(&fixture, number(&fixture, 2), "won");
	moves(&fixture, number(&fixture, 6), "active");
	is_archived(&fixture, number(&fixture, 4));
	CHECK_TEXT(first_of(&fixture, roll, "active", 9), "Anna Cid Emil ");
	CHECK_TEXT(step_from(&fixture, roll, "active", 1, 2), "Emil");
	/* Whoever stood there can still be gone on from. */
	CHECK_TEXT(step_from(&fixture, roll, "active", 2, 1), "Cid");
	CHECK_TEXT(around(&fixture, roll, "active", 2, 1, 2), "Anna Cid >");
	CHECK(roll_is_complete(roll));
	roll_renew(roll);
	CHECK(!roll_is_complete(roll));
	CHECK_TEXT(first_of(&fixture, roll, "active", 9), "Anna Cid Emil ");
	gather_all(&fixture, roll);
	CHECK_TEXT(first_of(&fixture, roll, "active", 9), "Anna Cid Emil Fay ");
	roll_free(roll);
	fixture_close(&fixture);
}

TEST(gathering_ends_although_the_book_keeps_changing)
{
	struct fixture fixture;
	struct roll *roll;
	int slices = 0;

	fill(&fixture);
	for (int i = 100; i < 400; i++)
		joins(&fixture, i, (struct contact){ .name = "Gil", .stage = "new" });
	roll = roll_of(&fixture, "stage:new", ROLL_BY_STAGE, "");
	for (; slices < 20; slices++) {
		worked(&fixture, roll_gather(roll, &fixture.book, 0, &fixture.error));
		joins(&fixture, 1000 + slices, (struct contact){ .name = "Abe", .stage = "new" });
		roll_renew(roll);
	}
	/* The first gathering and a second one are over, which knows some of those. */
	CHECK_TEXT(first_of(&fixture, roll, "new", 2), "Abe Abe >");
	CHECK(!roll_is_complete(roll));
	gather_all(&fixture, roll);
	roll_free(roll);
	fixture_close(&fixture);
}

TEST(names_are_found_before_notes_are_read)
{
	struct fixture fixture;
	struct roll *roll;

	fill(&fixture);
	for (int i = 100; i < 227; i++)
		joins(&fixture, i,
			(struct contact){ .name = i == 200 ? "Tea" : "Gil",
				.stage = "active",
				.notes = i == 101 ? "tea" : "" });
	roll = roll_of(&fixture, "tea", ROLL_WHOLE, "");
	worked(&fixture, roll_gather(roll, &fixture.book, 0, &fixture.error));
	CHECK_TEXT(first_of(&fixture, roll, "", 9), "");
	worked(&fixture, roll_gather(roll, &fixture.book, 0, &fixture.error));
	CHECK_TEXT(first_of(&fixture, roll, "", 9), "Tea ");
	gather_all(&fixture, roll);
	CHECK_TEXT(first_of(&fixture, roll, "", 9), "Bea Dora Gil Tea ");
	roll_free(roll);
	fixture_close(&fixture);
}

TEST(records_are_read_when_they_are_wanted)
{
	struct fixture fixture;
	struct roll_place place = { .stage = "active", .where = ROLL_LAST, .count = 2 };
	struct roll *roll;

	fill(&fixture);
	for (int i = 0; i < 2; i++) {
		struct roll_window window;
		const struct contact *contact;

		roll = roll_of(&fixture, i ? "stage:active" : "", ROLL_BY_STAGE, "");
		gather_all(&fixture, roll);
		place.depth = ROLL_RECORDS;
		worked(&fixture,
			roll_window(
				roll, &fixture.book, &place, &fixture.arena, &window, &fixture.error));
		CHECK_NUMBER(window.contacts.count, 2);
		contact = list_at(&window.contacts, 0, sizeof(*contact));
		CHECK_TEXT(contact->notes, "likes tea");
		CHECK(contact->version != 0 && window.has_before && !window.has_after);
		roll_free(roll);
	}
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_window_stands_where_it_is_asked_for_and_moves_at_the_ends);
	RUN(steps_end_at_the_ends_of_the_column);
	RUN(a_list_by_name_leaves_archived_contacts_out);
	RUN(totals_are_of_what_matches_or_of_all);
	RUN(what_no_longer_matches_is_left_out_at_once_and_what_is_new_comes_with_the_renewal);
	RUN(gathering_ends_although_the_book_keeps_changing);
	RUN(names_are_found_before_notes_are_read);
	RUN(records_are_read_when_they_are_wanted);
	return test_end();
}
