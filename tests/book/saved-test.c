#include "tests/book/scene.h"

#include "book/history.h"
#include "book/saved.h"

static void
saves(struct fixture *fixture, const char *name, const char *query)
{
	worked(fixture,
		saved_save(&fixture->book, &fixture->act, name, query, &fixture->arena,
			&fixture->outcome, &fixture->error));
}

static void
undoes(struct fixture *fixture)
{
	worked(fixture,
		history_undo(&fixture->book, &fixture->act, 1, &fixture->arena, &fixture->outcome,
			&fixture->error));
}

/* "1 vip tag:vip 2, 2 cold tag:cold 0": with the contacts that match. */
static const char *
all(struct fixture *fixture)
{
	struct list views = { 0 };
	const char *text = "";

	worked(fixture,
		saved_list(&fixture->book, &fixture->arena, &views, &fixture->error) &&
			saved_count(&fixture->book, fixture->act.today, 0, &views, &fixture->error));
	for (size_t i = 0; i < views.count; i++) {
		const struct saved *one = list_at(&views, i, sizeof(*one));

		text = arena_format(&fixture->arena, "%s%s%d %s %s %d", text, i > 0 ? ", " : "",
			(int)one->place, one->view.name, one->view.query, (int)one->count);
	}
	return text;
}

static void
three_views(struct fixture *fixture)
{
	fixture_open(fixture);
	it_is(fixture, "2026-02-11");
	saves(fixture, "a", "stage:new");
	saves(fixture, "b", "stage:won");
	saves(fixture, "c", "due:week");
}

TEST(views_are_counted_in_their_order)
{
	struct fixture fixture;
	struct contact contact = contact_make("new");

	three_views(&fixture);
	contact.name = "Ana";
	joins(&fixture, 1, contact);
	contact.name = "Bo";
	joins(&fixture, 2, contact);
	CHECK_TEXT(all(&fixture), "1 a stage:new 2, 2 b stage:won 0, 3 c due:week 2");
	it_is(&fixture, "2026-02-01");
	CHECK_TEXT(all(&fixture), "1 a stage:new 2, 2 b stage:won 0, 3 c due:week 0");
	fixture_close(&fixture);
}

TEST(counting_may_stop_and_says_so)
{
	static const struct {
		size_t limit;
		int count;
		bool has_more;
	} cases[] = { { 1, 1, true }, { 2, 2, false }, { 3, 2, false }, { 0, 2, false } };
	struct fixture fixture;
	struct contact contact = contact_make("new");

	three_views(&fixture);
	contact.name = "Ana";
	joins(&fixture, 1, contact);
	contact.name = "Bo";
	joins(&fixture, 2, contact);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct list views = { 0 };
		const struct saved *first;

		worked(&fixture,
			saved_list(&fixture.book, &fixture.arena, &views, &fixture.error) &&
				saved_count(&fixture.book, fixture.act.today, cases[i].limit, &views,
					&fixture.error));
		first = list_at(&views, 0, sizeof(*first));
		CHECK_NUMBER(first->count, cases[i].count);
		CHECK_NUMBER(first->has_more, cases[i].has_more);
	}
	fixture_close(&fixture);
}

TEST(the_same_name_gets_the_new_query_and_undo_the_old_one)
{
	struct fixture fixture;

	three_views(&fixture);
	saves(&fixture, "B", "tag:vip");
	CHECK_TEXT(fixture.outcome.summary, "view 2 'B' replaced");
	CHECK_TEXT(all(&fixture), "1 a stage:new 0, 2 B tag:vip 0, 3 c due:week 0");
	undoes(&fixture);
	CHECK_TEXT(all(&fixture), "1 a stage:new 0, 2 b stage:won 0, 3 c due:week 0");
	fixture_close(&fixture);
}

TEST(a_view_that_goes_makes_room_and_undo_takes_it_again)
{
	struct fixture fixture;

	three_views(&fixture);
	worked(&fixture,
		saved_remove(&fixture.book, &fixture.act, "1", &fixture.arena, &fixture.outcome,
			&fixture.error));
	CHECK_TEXT(all(&fixture), "1 b stage:won 0, 2 c due:week 0");
	saves(&fixture, "d", "x");
	CHECK_TEXT(fixture.outcome.summary, "view 3 'd' saved");
	undoes(&fixture);
	undoes(&fixture);
	CHECK_TEXT(all(&fixture), "1 a stage:new 0, 2 b stage:won 0, 3 c due:week 0");
	fixture_close(&fixture);
}

TEST(a_view_moves_to_any_place)
{
	static const struct {
		const char *typed;
		int place;
		const char *order;
	} cases[] = {
		{ "a", 1, "abc" },
		{ "a", 2, "bac" },
		{ "a", 3, "bca" },
		{ "a", 99, "bca" },
		{ "c", 1, "cab" },
		{ "c", 2, "acb" },
		{ "b", 1, "bac" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fixture fixture;
		struct list views = { 0 };
		const char *order = "";

		three_views(&fixture);
		worked(&fixture,
			saved_move(&fixture.book, &fixture.act, cases[i].typed, cases[i].place,
				&fixture.arena, &fixture.outcome, &fixture.error));
		worked(
			&fixture, saved_list(&fixture.book, &fixture.arena, &views, &fixture.error));
		for (size_t j = 0; j < views.count; j++)
			order = arena_format(&fixture.arena, "%s%s", order,
				((const struct saved *)list_at(&views, j, sizeof(struct saved)))
					->view.name);
		CHECK_TEXT(order, cases[i].order);
		fixture_close(&fixture);
	}
}

TEST(a_new_name_may_differ_in_case_but_not_be_taken)
{
	struct fixture fixture;

	three_views(&fixture);
	worked(&fixture,
		saved_rename(&fixture.book, &fixture.act, "a", "A", &fixture.arena,
			&fixture.outcome, &fixture.error));
	worked(&fixture,
		saved_rename(&fixture.book, &fixture.act, "b", "Won", &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(all(&fixture), "1 A stage:new 0, 2 Won stage:won 0, 3 c due:week 0");
	CHECK(!saved_rename(&fixture.book, &fixture.act, "won", "C", &fixture.arena,
		&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_CONFLICT);
	CHECK_TEXT(fixture.error.message,
		"view 3 is called 'c' already; remove it or take another name");
	error_release(&fixture.error);
	undoes(&fixture);
	undoes(&fixture);
	CHECK_TEXT(all(&fixture), "1 a stage:new 0, 2 b stage:won 0, 3 c due:week 0");
	fixture_close(&fixture);
}

TEST(a_view_is_found_by_name_beginning_or_place)
{
	static const struct {
		const char *typed, *name;
		enum error_kind kind;
	} cases[] = {
		{ "VIP", "vip", ERROR_NONE },
		{ "vip", "vip", ERROR_NONE },
		{ "vip o", "vip overdue", ERROR_NONE },
		{ "c", "cold", ERROR_NONE },
		{ "3", "cold", ERROR_NONE },
		{ "v", "", ERROR_AMBIGUOUS },
		{ "4", "", ERROR_NOT_FOUND },
		{ "0", "", ERROR_NOT_FOUND },
		{ "99999999999999999999", "", ERROR_NOT_FOUND },
		{ "x", "", ERROR_NOT_FOUND },
		{ "", "", ERROR_NOT_FOUND },
	};
	struct fixture fixture;

	fixture_open(&fixture);
	saves(&fixture, "vip", "tag:vip");
	saves(&fixture, "vip overdue", "tag:vip due:overdue");
	saves(&fixture, "cold", "tag:cold");
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct saved found = { .view = { .name = "" } };
		struct error error = ERROR_INIT;

		saved_find(&fixture.book, cases[i].typed, &fixture.arena, &found, &error);
		CHECK_NUMBER(error.kind, cases[i].kind);
		CHECK_TEXT(found.view.name, cases[i].name);
		error_release(&error);
	}
	fixture_close(&fixture);
}

TEST(a_query_that_cannot_be_read_is_not_saved)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK(!saved_save(&fixture.book, &fixture.act, "bad", "score>abc", &fixture.arena,
		&fixture.outcome, &fixture.error));
	CHECK_NUMBER(fixture.error.kind, ERROR_USAGE);
	error_release(&fixture.error);
	CHECK_TEXT(all(&fixture), "");
	fixture_close(&fixture);
}

TEST(a_book_has_a_limited_number_of_views)
{
	struct fixture fixture;

	fixture_open(&fixture);
	for (int i = 1; i <= SAVED_VIEW_LIMIT; i++)
		saves(&fixture, arena_format(&fixture.arena, "v%d", i), "tag:vip");
	CHECK(!saved_save(&fixture.book, &fixture.act, "one more", "tag:vip", &fixture.arena,
		&fixture.outcome, &fixture.error));
	CHECK_TEXT(
		fixture.error.message, "there are 100 saved views already; remove one first");
	error_release(&fixture.error);
	saves(&fixture, "v100", "tag:cold");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(views_are_counted_in_their_order);
	RUN(counting_may_stop_and_says_so);
	RUN(the_same_name_gets_the_new_query_and_undo_the_old_one);
	RUN(a_view_that_goes_makes_room_and_undo_takes_it_again);
	RUN(a_view_moves_to_any_place);
	RUN(a_new_name_may_differ_in_case_but_not_be_taken);
	RUN(a_view_is_found_by_name_beginning_or_place);
	RUN(a_query_that_cannot_be_read_is_not_saved);
	RUN(a_book_has_a_limited_number_of_views);
	return test_end();
}
