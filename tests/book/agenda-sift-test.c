#include "tests/book/scene.h"

#include "book/agenda.h"
#include "book/reporting.h"
#include "book/view.h"

static struct id
adds(struct fixture *fixture, int number, const char *name, const char *platform)
{
	struct contact contact = contact_make("won");

	contact.name = name;
	contact.platform = platform;
	return joins(fixture, number, contact);
}

static void
follows(struct fixture *fixture, struct id id, const char *date)
{
	struct list ids = only(fixture, id);

	worked(fixture,
		agenda_follow(&fixture->book, &fixture->act, &ids, day(date), "Call",
			&fixture->arena, &fixture->outcome, &fixture->error));
}

static const struct query *
query(struct fixture *fixture, const char *typed)
{
	const struct query_context context = { fixture->act.today, fixture->book.settings,
		&fixture->arena };

	return query_parse_line(typed, &context, &fixture->error);
}

/* How many of this week's belong to contacts that match. */
static size_t
count_matching(struct fixture *fixture, const char *typed)
{
	struct list items = { 0 };

	worked(fixture,
		agenda_due(&fixture->book, AGENDA_WEEK, fixture->act.today, &fixture->arena,
			&items, &fixture->error));
	worked(fixture,
		agenda_sift(&fixture->book, query(fixture, typed), fixture->act.today, &items,
			&fixture->error));
	return items.count;
}

TEST(what_is_due_is_sifted_by_its_contact)
{
	struct fixture fixture;

	fixture_open(&fixture);
	it_is(&fixture, "2026-02-11");
	follows(&fixture, adds(&fixture, 1, "Ana", "fiverr"), "2026-02-11");
	follows(&fixture, adds(&fixture, 2, "Bob", "upwork"), "2026-02-12");
	CHECK_NUMBER(count_matching(&fixture, ""), 2);
	CHECK_NUMBER(count_matching(&fixture, "platform:upwork"), 1);
	CHECK_NUMBER(count_matching(&fixture, "has:email"), 0);
	fixture_close(&fixture);
}

static const char *
next_after(struct fixture *fixture)
{
	struct due next;

	worked(fixture,
		agenda_next(
			&fixture->book, fixture->act.today, &fixture->arena, &next, &fixture->error));
	return *next.id ? next.name : "";
}

TEST(the_next_one_is_told_for_three_months_ahead)
{
	struct fixture fixture;

	fixture_open(&fixture);
	it_is(&fixture, "2026-02-11");
	CHECK_TEXT(next_after(&fixture), "");
	follows(&fixture, adds(&fixture, 1, "Beyond", ""), "2026-05-15");
	CHECK_TEXT(next_after(&fixture), "");
	follows(&fixture, adds(&fixture, 2, "Last", ""), "2026-05-14");
	CHECK_TEXT(next_after(&fixture), "Last");
	follows(&fixture, adds(&fixture, 3, "Tomorrow", ""), "2026-02-12");
	CHECK_TEXT(next_after(&fixture), "Tomorrow");
	fixture_close(&fixture);
}

TEST(cards_come_in_the_order_of_their_ids_and_empty_when_they_are_gone)
{
	struct fixture fixture;
	struct list ids = { 0 }, contacts = { 0 };

	fixture_open(&fixture);
	struct id ana = adds(&fixture, 1, "Ana", "fiverr");
	struct id bob = adds(&fixture, 2, "Bob", "upwork");
	const struct id asked[] = { bob, { .bytes = { 9 } }, ana };
	const char *const names[] = { "Bob", "", "Ana" };

	for (size_t i = 0; i < 3; i++)
		*(struct id *)list_push(&ids, sizeof(struct id), &fixture.arena) = asked[i];
	worked(&fixture,
		view_cards(&fixture.book, &ids, fixture.act.today, &fixture.arena, &contacts,
			&fixture.error));
	CHECK_NUMBER(contacts.count, 3);
	for (size_t i = 0; i < contacts.count; i++)
		CHECK_TEXT(
			((struct contact *)list_at(&contacts, i, sizeof(struct contact)))->name,
			names[i]);
	fixture_close(&fixture);
}

TEST(a_month_is_told_as_of_its_last_day_once_it_has_passed)
{
	struct date today = day("2026-02-11");

	CHECK_NUMBER(reporting_day(date_month(today), today).day, today.day);
	CHECK_NUMBER(
		reporting_day(date_month(day("2026-01-05")), today).day, day("2026-01-31").day);
	CHECK_NUMBER(reporting_day(date_month(day("2026-02-01")), day("2026-02-28")).day,
		day("2026-02-28").day);
}

int
main(void)
{
	RUN(what_is_due_is_sifted_by_its_contact);
	RUN(the_next_one_is_told_for_three_months_ahead);
	RUN(cards_come_in_the_order_of_their_ids_and_empty_when_they_are_gone);
	RUN(a_month_is_told_as_of_its_last_day_once_it_has_passed);
	return test_end();
}
