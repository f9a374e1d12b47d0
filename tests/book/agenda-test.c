#include "tests/book/scene.h"

#include "book/agenda.h"
#include "book/change.h"
#include "book/find.h"

/* Delivered on 2026-02-04, so delivery-7 is due today. */
static struct id
add(struct fixture *fixture, const char *name)
{
	struct contact contact = contact_make("won");
	struct interaction delivery = interaction_make();
	struct id id;

	contact.name = name;
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
	id = told(fixture)->id;
	delivery.type = "delivery";
	delivery.date = date_make(2026, 2, 4);
	worked(fixture,
		change_log(&fixture->book, &fixture->act, just(fixture, id), &delivery,
			&fixture->arena, &fixture->outcome, &fixture->error));
	return id;
}

static bool
done(struct fixture *fixture, const char *typed)
{
	return agenda_done(&fixture->book, &fixture->act, typed, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static bool
snooze(struct fixture *fixture, const char *typed, struct date until)
{
	return agenda_snooze(&fixture->book, &fixture->act, typed, until, "On holiday",
		&fixture->arena, &fixture->outcome, &fixture->error);
}

static bool
follow(struct fixture *fixture, struct id id, struct date due, const char *text)
{
	struct list ids = only(fixture, id);

	return agenda_follow(&fixture->book, &fixture->act, &ids, due, text, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

static const char *
next_due(struct fixture *fixture)
{
	return field_show(
		field_find(contact_fields, span_of("nextDue")), told(fixture), &fixture->arena);
}

TEST(a_follow_up_by_hand_is_made_and_done)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	worked(&fixture, follow(&fixture, id, date_make(2026, 2, 11), "Ask"));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: follow-up on Feb 11");
	CHECK_TEXT(fixture.outcome.follow_up.label, "Ask");
	CHECK_TEXT(fixture.outcome.follow_up.rule, "custom");
	CHECK_TEXT(fixture.outcome.id, fixture.outcome.follow_up.id);
	worked(&fixture, done(&fixture, fixture.outcome.id));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: Ask done");
	CHECK_TEXT(fixture.outcome.follow_up.state, "done");
	refused(&fixture, done(&fixture, fixture.outcome.id), ERROR_REFUSED,
		"Ask is done already, since Feb 11");
	fixture_close(&fixture);
}

TEST(a_follow_up_needs_a_day_to_come)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	refused(&fixture, follow(&fixture, id, date_make(2026, 2, 10), ""), ERROR_REFUSED,
		"Feb 10 has passed; a follow-up needs a day to come");
	fixture_close(&fixture);
}

TEST(one_made_by_a_rule_is_done_once)
{
	struct fixture fixture;
	const char *typed;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	typed = arena_format(&fixture.arena, "%s/delivery-7", id_show(id, &fixture.arena));
	CHECK_TEXT(next_due(&fixture), "2026-02-11");
	worked(&fixture, done(&fixture, typed));
	CHECK_TEXT(fixture.outcome.id, typed);
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: 7-day check-in done");
	CHECK_TEXT(next_due(&fixture), "2026-03-06");
	refused(&fixture, done(&fixture, typed), ERROR_REFUSED,
		"delivery-7 of Sarah Chen is done already, since Feb 11");
	fixture_close(&fixture);
}

TEST(a_new_delivery_begins_the_series_again)
{
	struct fixture fixture;
	struct interaction delivery = interaction_make();
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	worked(&fixture, done(&fixture, "sarah/delivery-7"));
	delivery.type = "delivery";
	worked(&fixture,
		change_log(&fixture.book, &fixture.act, just(&fixture, id), &delivery,
			&fixture.arena, &fixture.outcome, &fixture.error));
	CHECK_TEXT(next_due(&fixture), "2026-02-18");
	worked(&fixture, done(&fixture, "sarah/delivery-7"));
	fixture_close(&fixture);
}

TEST(the_only_one_due_needs_no_more_than_the_contact)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	worked(&fixture, done(&fixture, "sarah"));
	CHECK_TEXT(fixture.outcome.follow_up.rule, "delivery-7");
	worked(&fixture, follow(&fixture, id, date_make(2026, 2, 11), "Ask"));
	worked(&fixture, done(&fixture, "sarah"));
	CHECK_TEXT(fixture.outcome.follow_up.rule, "custom");
	CHECK(!done(&fixture, "sarah"));
	CHECK_TEXT(fixture.error.message, "Sarah Chen has 2 follow-ups; say which by its id");
	CHECK_NUMBER(fixture.error.candidates.count, 2);
	fixture_close(&fixture);
}

TEST(two_due_at_once_are_ambiguous)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	worked(&fixture, follow(&fixture, id, date_make(2026, 2, 11), "Ask"));
	refused(&fixture, done(&fixture, "sarah"), ERROR_AMBIGUOUS,
		"Sarah Chen has 2 follow-ups; say which by its id");
	fixture_close(&fixture);
}

TEST(a_snooze_puts_it_off)
{
	struct fixture fixture;

	fixture_open(&fixture);
	add(&fixture, "Sarah Chen");
	refused(&fixture, snooze(&fixture, "sarah", date_make(2026, 2, 11)), ERROR_REFUSED,
		"a follow-up is put off to a day after today");
	worked(&fixture, snooze(&fixture, "sarah", date_make(2026, 2, 12)));
	CHECK_TEXT(
		fixture.outcome.summary, "Sarah Chen: 7-day check-in snoozed until Feb 12");
	CHECK_TEXT(fixture.outcome.follow_up.state, "snoozed");
	CHECK_TEXT(next_due(&fixture), "2026-02-12");
	worked(&fixture, snooze(&fixture, "sarah/delivery-7", date_make(2026, 2, 13)));
	CHECK_TEXT(next_due(&fixture), "2026-02-13");
	fixture_close(&fixture);
}

TEST(what_is_put_off_is_told_until_it_comes_back)
{
	struct fixture fixture;
	struct list items = { 0 }, later = { 0 };

	fixture_open(&fixture);
	add(&fixture, "Sarah Chen");
	worked(&fixture, follow(&fixture, add(&fixture, "Dan"), date_make(2026, 2, 12), ""));
	worked(&fixture, snooze(&fixture, fixture.outcome.id, date_make(2027, 5, 1)));
	worked(&fixture, snooze(&fixture, "sarah", date_make(2026, 2, 14)));
	worked(&fixture,
		agenda_snoozed(&fixture.book, date_make(2026, 2, 13), &fixture.arena, &items,
			&fixture.error));
	CHECK_TEXT(due_text(&fixture, &items),
		"Sarah Chen delivery-7 2026-02-14 overdue 0\n"
		"Dan custom 2027-05-01 overdue 0\n");
	worked(&fixture,
		agenda_snoozed(&fixture.book, date_make(2026, 2, 14), &fixture.arena, &later,
			&fixture.error));
	CHECK_TEXT(due_text(&fixture, &later), "Dan custom 2027-05-01 overdue 0\n");
	fixture_close(&fixture);
}

TEST(one_by_hand_is_found_by_the_beginning_of_its_id)
{
	struct fixture fixture;
	const char *prefix;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	worked(&fixture, follow(&fixture, id, date_make(2026, 2, 20), "Ask"));
	prefix = arena_copy_bytes(&fixture.arena, fixture.outcome.id, 13);
	worked(&fixture, snooze(&fixture, prefix, date_make(2026, 2, 21)));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: Ask snoozed until Feb 21");
	fixture_close(&fixture);
}

TEST(one_that_gave_way_names_its_successor)
{
	struct fixture fixture;

	fixture_open(&fixture);
	add(&fixture, "Sarah Chen");
	fixture.act.today = date_make(2026, 3, 6);
	refused(&fixture, done(&fixture, "sarah/delivery-7"), ERROR_REFUSED,
		"delivery-7 of Sarah Chen has given way to delivery-30");
	worked(&fixture, done(&fixture, "sarah/delivery-30"));
	refused(&fixture, done(&fixture, "sarah/delivery-7"), ERROR_REFUSED,
		"delivery-30 of Sarah Chen is done already, since Mar 6");
	worked(&fixture, done(&fixture, "sarah/delivery-90"));
	refused(&fixture, done(&fixture, "sarah/delivery-30"), ERROR_REFUSED,
		"delivery-30 of Sarah Chen is done already, since Mar 6");
	fixture_close(&fixture);
}

TEST(what_does_not_run_is_not_found)
{
	struct fixture fixture;
	struct id id;

	fixture_open(&fixture);
	id = add(&fixture, "Sarah Chen");
	refused(&fixture, done(&fixture, "sarah/active-14d"), ERROR_NOT_FOUND,
		"Sarah Chen has no follow-up active-14d now");
	refused(&fixture,
		done(&fixture,
			arena_format(&fixture.arena, "%s/weekly", id_show(id, &fixture.arena))),
		ERROR_NOT_FOUND, "no rule is called 'weekly'");
	fixture_close(&fixture);
}

TEST(a_cancelled_one_is_gone)
{
	struct fixture fixture;

	fixture_open(&fixture);
	add(&fixture, "Sarah Chen");
	worked(&fixture,
		agenda_cancel(&fixture.book, &fixture.act, "sarah", &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_TEXT(fixture.outcome.summary, "Sarah Chen: 7-day check-in cancelled");
	CHECK_TEXT(next_due(&fixture), "2026-03-06");
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_follow_up_by_hand_is_made_and_done);
	RUN(a_follow_up_needs_a_day_to_come);
	RUN(one_made_by_a_rule_is_done_once);
	RUN(a_new_delivery_begins_the_series_again);
	RUN(the_only_one_due_needs_no_more_than_the_contact);
	RUN(two_due_at_once_are_ambiguous);
	RUN(a_snooze_puts_it_off);
	RUN(what_is_put_off_is_told_until_it_comes_back);
	RUN(one_by_hand_is_found_by_the_beginning_of_its_id);
	RUN(one_that_gave_way_names_its_successor);
	RUN(what_does_not_run_is_not_found);
	RUN(a_cancelled_one_is_gone);
	return test_end();
}
