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

int
main(void)
{
	RUN(follow_ups_are_overdue_due_or_of_this_week);
	leads_are_new_since_the_last_working_day();
	RUN(quiet_are_open_contacts_from_thirty_days_on_longest_first);
	RUN(the_first_twenty_of_the_quiet_are_told_and_all_are_counted);
	RUN(a_past_briefing_does_not_know_what_came_after);
	return test_end();
}
