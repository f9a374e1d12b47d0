#include "tests/book/transfer.h"

#include "book/agenda.h"
#include "book/demo.h"
#include "book/reporting.h"

static void
fill(struct fixture *fixture)
{
	worked(fixture,
		demo_fill(&fixture->book, &fixture->act, &fixture->arena, &fixture->error));
}

static void
set_day(struct fixture *fixture, int year, int month, int day)
{
	fixture->act.today = date_make(year, month, day);
	fixture->act.now.second =
		(int64_t)(fixture->act.today.day - date_make(1970, 1, 1).day) * 86400 + 43200;
}

static struct list
due_in(struct fixture *fixture, enum agenda_scope scope)
{
	struct list items = { 0 };

	worked(fixture,
		agenda_due(&fixture->book, scope, fixture->act.today, &fixture->arena, &items,
			&fixture->error));
	return items;
}

TEST(the_same_day_gives_the_same_book)
{
	struct fixture fixture, other;

	fixture_open(&fixture);
	fixture_open(&other);
	fill(&fixture);
	fill(&other);
	CHECK_TEXT(
		exported(&other, "jsonl", "", NULL), exported(&fixture, "jsonl", "", NULL));
	fixture_close(&fixture);
	fixture_close(&other);
}

TEST(filling_it_again_changes_nothing)
{
	struct fixture fixture;
	const char *first;

	fixture_open(&fixture);
	fill(&fixture);
	first = exported(&fixture, "jsonl", "", NULL);
	fill(&fixture);
	CHECK_TEXT(exported(&fixture, "jsonl", "", NULL), first);
	fixture_close(&fixture);
}

TEST(every_stage_has_contacts)
{
	struct fixture fixture;
	struct list stages = { 0 };
	int64_t count = 0;

	fixture_open(&fixture);
	fill(&fixture);
	worked(&fixture,
		reporting_pipeline(
			&fixture.book, fixture.act.today, &fixture.arena, &stages, &fixture.error));
	CHECK_NUMBER(stages.count, 8);
	for (size_t i = 0; i < stages.count; i++) {
		const struct report_stage *stage = list_at(&stages, i, sizeof(*stage));

		CHECK(stage->count >= 4);
		count += stage->count;
	}
	CHECK_NUMBER(count, 60);
	fixture_close(&fixture);
}

/* On any day there is something to see, whatever the month and the weekday. */
static void
check_days(void)
{
	static const int cases[][3] = { { 2026, 2, 11 }, { 2026, 3, 1 }, { 2024, 2, 29 },
		{ 2026, 12, 31 }, { 2026, 11, 22 } };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fixture fixture;
		struct reporting_request request = { .top = 5 };
		struct report report;
		struct list due, overdue, week;

		fixture_open(&fixture);
		set_day(&fixture, cases[i][0], cases[i][1], cases[i][2]);
		fill(&fixture);
		due = due_in(&fixture, AGENDA_DUE);
		overdue = due_in(&fixture, AGENDA_OVERDUE);
		week = due_in(&fixture, AGENDA_WEEK);
		CHECK(overdue.count > 0 && due.count > overdue.count);
		CHECK(week.count >= due.count && due.count < 40);
		request.as_of = fixture.act.today;
		request.month = date_month(fixture.act.today);
		worked(&fixture,
			reporting_month(
				&fixture.book, &request, &fixture.arena, &report, &fixture.error));
		CHECK(report.revenue.count > 0);
		CHECK_NUMBER(report.top_clients.count, 5);
		test_result(arena_format(&fixture.arena, "there_is_work_on_%04d_%02d_%02d",
			cases[i][0], cases[i][1], cases[i][2]));
		fixture_close(&fixture);
	}
}

TEST(nothing_happens_after_today)
{
	struct fixture fixture;
	struct date last = { 0 };
	struct store_txn *txn;

	fixture_open(&fixture);
	fill(&fixture);
	if (worked(&fixture,
			store_begin(fixture.book.store, STORE_READ, &txn, &fixture.error))) {
		worked(&fixture, store_last_day(txn, &last, &fixture.error));
		store_end(txn, true, &fixture.error);
	}
	CHECK_NUMBER(last.day, fixture.act.today.day);
	fixture_close(&fixture);
}

TEST(nobody_can_be_reached)
{
	struct fixture fixture;
	const char *text;

	fixture_open(&fixture);
	fill(&fixture);
	text = exported(&fixture, "jsonl", "", NULL);
	for (const char *at = strchr(text, '@'); at; at = strchr(at + 1, '@'))
		CHECK(strncmp(at, "@example.com", 12) == 0 || at[-1] == ':');
	fixture_close(&fixture);
}

TEST(names_come_in_many_scripts)
{
	static const char *const names[] = { "Amélie", "高橋", "이서연", "Фёдор", "محمد",
		"王", NULL };
	struct fixture fixture;
	const char *text;

	fixture_open(&fixture);
	fill(&fixture);
	text = exported(&fixture, "jsonl", "", NULL);
	for (const char *const *name = names; *name; name++)
		CHECK(strstr(text, *name) != NULL);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(the_same_day_gives_the_same_book);
	RUN(filling_it_again_changes_nothing);
	RUN(every_stage_has_contacts);
	check_days();
	RUN(nothing_happens_after_today);
	RUN(nobody_can_be_reached);
	RUN(names_come_in_many_scripts);
	return test_end();
}
