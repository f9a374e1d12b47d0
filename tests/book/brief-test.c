#include "tests/book/scene.h"

#include "book/agenda.h"

static const char *
names(struct fixture *fixture, const struct list *contacts)
{
	const char *all = "";

	for (size_t i = 0; i < contacts->count; i++)
		all = arena_format(&fixture->arena, "%s%s%s", all, i ? ", " : "",
			((struct contact *)list_at(contacts, i, sizeof(struct contact)))->name);
	return all;
}

static struct brief
briefed(struct fixture *fixture, const char *date)
{
	struct brief brief;

	worked(fixture,
		agenda_brief(
			&fixture->book, day(date), &fixture->arena, &brief, &fixture->error));
	return brief;
}

static void
follow(struct fixture *fixture, struct id id, const char *date)
{
	struct list ids = only(fixture, id);

	worked(fixture,
		agenda_follow(&fixture->book, &fixture->act, &ids, day(date), "call",
			&fixture->arena, &fixture->outcome, &fixture->error));
}

/* 2026-02-11 is a Wednesday. */
TEST(follow_ups_are_overdue_due_or_of_this_week)
{
	static const char *const days[] = { "2026-02-10", "2026-02-11", "2026-02-12",
		"2026-02-15", "2026-02-16" };
	struct fixture fixture;
	struct brief brief;
	struct id id;

	fixture_open(&fixture);
	it_is(&fixture, "2026-02-09");
	id = joins(&fixture, 1, (struct contact){ .name = "Sarah", .stage = "won" });
	for (size_t i = 0; i < sizeof days / sizeof *days; i++)
		follow(&fixture, id, days[i]);
	brief = briefed(&fixture, "2026-02-11");
	CHECK_TEXT(due_text(&fixture, &brief.overdue), "Sarah custom 2026-02-10 overdue 1\n");
	CHECK_TEXT(due_text(&fixture, &brief.due), "Sarah custom 2026-02-11 overdue 0\n");
	CHECK_TEXT(due_text(&fixture, &brief.week),
		"Sarah custom 2026-02-12 overdue 0\nSarah custom 2026-02-15 overdue 0\n");
	brief = briefed(&fixture, "2026-02-15");
	CHECK_NUMBER((long long)brief.week.count, 0);
	CHECK_NUMBER((long long)brief.due.count, 1);
	CHECK_NUMBER((long long)brief.overdue.count, 3);
	fixture_close(&fixture);
}

/* Leads that came on these days, and whether a briefing tells of them. */
static const struct {
	const char *came;
	const char *briefing;
	bool is_told;
} leads[] = {
	{ "2026-02-09", "2026-02-11", false },
	{ "2026-02-10", "2026-02-11", true },
	{ "2026-02-11", "2026-02-11", true },
	{ "2026-02-12", "2026-02-11", false },
	{ "2026-02-05", "2026-02-09", false }, /* Thursday and Monday */
	{ "2026-02-06", "2026-02-09", true },  /* Friday */
	{ "2026-02-07", "2026-02-09", true },
	{ "2026-02-08", "2026-02-09", true },
	{ "2026-02-05", "2026-02-08", false }, /* on Sunday, too, Friday is the last one */
	{ "2026-02-06", "2026-02-08", true },
};

static void
leads_are_new_since_the_last_working_day(void)
{
	for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
		struct fixture fixture;
		struct brief brief;

		test_is_ok = true;
		fixture_open(&fixture);
		it_is(&fixture, leads[i].came);
		joins(&fixture, 1, (struct contact){ .name = "Sarah" });
		joins(&fixture, 2, (struct contact){ .name = "Bob", .stage = "contacted" });
		brief = briefed(&fixture, leads[i].briefing);
		CHECK_TEXT(names(&fixture, &brief.new_leads), leads[i].is_told ? "Sarah" : "");
		test_result(
			arena_format(&fixture.arena, "a lead of %s is %s in the briefing of %s",
				leads[i].came, leads[i].is_told ? "told" : "not", leads[i].briefing));
		fixture_close(&fixture);
	}
}

TEST(quiet_are_open_contacts_from_thirty_days_on_longest_first)
{
	struct fixture fixture;
	struct brief brief;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-11");
	joins(&fixture, 1, (struct contact){ .name = "Ten", .stage = "contacted" });
	joins(&fixture, 2, (struct contact){ .name = "Won", .stage = "won" });
	is_archived(
		&fixture, joins(&fixture, 3, (struct contact){ .name = "A", .stage = "active" }));
	it_is(&fixture, "2026-01-12");
	joins(&fixture, 4, (struct contact){ .name = "Eleven", .stage = "contacted" });
	it_is(&fixture, "2026-01-13");
	joins(&fixture, 5, (struct contact){ .name = "Twelve", .stage = "contacted" });
	brief = briefed(&fixture, "2026-02-11");
	CHECK_TEXT(names(&fixture, &brief.quiet), "Ten, Eleven");
	CHECK_NUMBER(brief.quiet_count, 2);
	fixture_close(&fixture);
}

TEST(the_first_twenty_of_the_quiet_are_told_and_all_are_counted)
{
	struct fixture fixture;
	struct brief brief;

	fixture_open(&fixture);
	it_is(&fixture, "2025-12-01");
	for (int i = 0; i < 25; i++)
		joins(&fixture, i + 1, (struct contact){ .name = "x", .stage = "contacted" });
	brief = briefed(&fixture, "2026-02-11");
	CHECK_NUMBER((long long)brief.quiet.count, 20);
	CHECK_NUMBER(brief.quiet_count, 25);
	fixture_close(&fixture);
}

TEST(a_past_briefing_does_not_know_what_came_after)
{
	struct fixture fixture;
	struct brief brief;
	struct id lead, quiet;

	fixture_open(&fixture);
	it_is(&fixture, "2025-12-01");
	quiet = joins(&fixture, 1, (struct contact){ .name = "Quiet", .stage = "contacted" });
	it_is(&fixture, "2026-02-11");
	lead = joins(&fixture, 2, (struct contact){ .name = "Lead", .source = "referral" });
	it_is(&fixture, "2026-02-12");
	moves(&fixture, lead, "contacted");
	happens(&fixture, quiet, "2026-02-12", (struct interaction){ .type = "call" });
	brief = briefed(&fixture, "2026-02-12");
	CHECK_TEXT(names(&fixture, &brief.new_leads), "");
	CHECK_TEXT(names(&fixture, &brief.quiet), "");
	brief = briefed(&fixture, "2026-02-11");
	CHECK_TEXT(names(&fixture, &brief.new_leads), "Lead");
	CHECK_TEXT(names(&fixture, &brief.quiet), "Quiet");
	fixture_close(&fixture);
}

/* "Slow proposal 7/5 of 3\n": the days there, the usual ones and the stays behind them.
 */
static const char *
stuck_text(struct fixture *fixture, const struct brief *brief)
{
	const char *all = "";

	for (size_t i = 0; i < brief->stuck.count; i++) {
		const struct stuck *one = list_at(&brief->stuck, i, sizeof(*one));

		all = arena_format(&fixture->arena, "%s%s %s %d/%d of %d\n", all, one->name,
			one->stage, (int)one->days, (int)one->usual_days, (int)one->stays);
	}
	return all;
}

/* Comes to the stage on the one day and leaves it on the other. */
static struct id
stays(struct fixture *fixture, int number, const char *from, const char *to)
{
	struct id id;

	it_is(fixture, from);
	id = joins(fixture, number, (struct contact){ .name = "Gone", .stage = "proposal" });
	it_is(fixture, to);
	moves(fixture, id, "won");
	return id;
}

/* Stays of 3, 5 and 14 days. */
static void
three_stays(struct fixture *fixture)
{
	fixture_open(fixture);
	stays(fixture, 1, "2026-01-01", "2026-01-04");
	stays(fixture, 2, "2026-01-01", "2026-01-06");
	stays(fixture, 3, "2026-01-01", "2026-01-15");
}

TEST(stuck_is_who_stays_longer_than_the_median)
{
	static const struct {
		const char *came, *told;
	} cases[] = {
		{ "2026-02-06", "" },
		{ "2026-02-05", "Slow proposal 6/5 of 3\n" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fixture fixture;
		struct brief brief;

		three_stays(&fixture);
		it_is(&fixture, cases[i].came);
		joins(&fixture, 4, (struct contact){ .name = "Slow", .stage = "proposal" });
		brief = briefed(&fixture, "2026-02-11");
		CHECK_TEXT(stuck_text(&fixture, &brief), cases[i].told);
		fixture_close(&fixture);
	}
}

TEST(stays_that_ended_after_the_day_or_long_before_say_nothing_of_it)
{
	static const struct {
		const char *date, *told;
	} cases[] = {
		/* Two stays had ended: nothing was usual yet, and 13 days are not 14. */
		{ "2026-01-14", "" },
		/* The third ends on the day itself. */
		{ "2026-01-15", "Slow proposal 14/5 of 3\n" },
		{ "2026-02-11", "Slow proposal 41/5 of 3\n" },
		{ "2026-12-31", "Slow proposal 364/5 of 3\n" },
		{ "2027-01-31", "Slow proposal 395/14 of 0\n" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fixture fixture;
		struct brief brief;

		three_stays(&fixture);
		it_is(&fixture, "2026-01-01");
		joins(&fixture, 4, (struct contact){ .name = "Slow", .stage = "proposal" });
		brief = briefed(&fixture, cases[i].date);
		CHECK_TEXT(stuck_text(&fixture, &brief), cases[i].told);
		fixture_close(&fixture);
	}
}

TEST(nobody_is_stuck_where_nothing_is_left_to_win)
{
	struct fixture fixture;
	struct brief brief;

	fixture_open(&fixture);
	it_is(&fixture, "2026-01-01");
	joins(&fixture, 1, (struct contact){ .name = "Active", .stage = "active" });
	joins(&fixture, 2, (struct contact){ .name = "Won", .stage = "won" });
	joins(&fixture, 3, (struct contact){ .name = "Lost", .stage = "lost" });
	joins(&fixture, 4, (struct contact){ .name = "Lead", .stage = "contacted" });
	is_archived(&fixture,
		joins(&fixture, 5, (struct contact){ .name = "Away", .stage = "contacted" }));
	brief = briefed(&fixture, "2026-02-11");
	CHECK_TEXT(stuck_text(&fixture, &brief), "Lead contacted 41/14 of 0\n");
	fixture_close(&fixture);
}

TEST(the_first_twenty_who_are_stuck_are_told_and_all_counted)
{
	struct fixture fixture;
	struct brief brief;
	const struct stuck *first, *last;

	fixture_open(&fixture);
	for (int i = 1; i <= 25; i++) {
		it_is(&fixture, arena_format(&fixture.arena, "2025-12-%02d", i));
		joins(&fixture, i, (struct contact){ .name = "Lead", .stage = "contacted" });
	}
	brief = briefed(&fixture, "2026-02-11");
	CHECK_NUMBER(brief.stuck_count, 25);
	CHECK_NUMBER((long long)brief.stuck.count, 20);
	first = list_at(&brief.stuck, 0, sizeof(*first));
	last = list_at(&brief.stuck, 19, sizeof(*last));
	CHECK_NUMBER(first->days, 72);
	CHECK_NUMBER(last->days, 53);
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(follow_ups_are_overdue_due_or_of_this_week);
	leads_are_new_since_the_last_working_day();
	RUN(quiet_are_open_contacts_from_thirty_days_on_longest_first);
	RUN(the_first_twenty_of_the_quiet_are_told_and_all_are_counted);
	RUN(a_past_briefing_does_not_know_what_came_after);
	RUN(stuck_is_who_stays_longer_than_the_median);
	RUN(stays_that_ended_after_the_day_or_long_before_say_nothing_of_it);
	RUN(nobody_is_stuck_where_nothing_is_left_to_win);
	RUN(the_first_twenty_who_are_stuck_are_told_and_all_counted);
	return test_end();
}
