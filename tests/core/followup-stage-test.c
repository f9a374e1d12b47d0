#include "tests/core/pending.h"

static const struct stage_case {
	const char *name;
	const char *stage, *since, *created;
	const char *last_contact, *last_sent, *last_proposal;
	int64_t cadence;
	const char *pending;
} stage_cases[] = {
	{ "a new contact is due two days later", "new", "2026-02-08", "", "", "", "", 0,
		"new-48h 2026-02-10.." },
	{ "48 hours go over a leap day", "new", "2028-02-28", "", "", "", "", 0,
		"new-48h 2028-03-01.." },
	{ "48 hours go over the end of a year", "new", "2025-12-31", "", "", "", "", 0,
		"new-48h 2026-01-02.." },
	{ "a new contact without a day counts from when it was made", "new", "",
		"2026-02-07T23:59:59Z", "", "", "", 0, "new-48h 2026-02-09.." },
	{ "a new contact counts from when it was made, not from when it came back", "new",
		"2026-02-08", "2026-02-06T12:00:00Z", "", "", "", 0, "new-48h 2026-02-08.." },
	{ "a new contact without any day has none", "new", "", "", "", "", "", 0, "" },
	{ "a new contact that was written to has none", "new", "2026-02-08", "", "2026-02-08",
		"2026-02-08", "", 0, "" },
	{ "a new contact that wrote again still waits", "new", "2026-02-08", "", "2026-02-09",
		"", "", 0, "new-48h 2026-02-10.." },
	{ "a contacted one has no first reply", "contacted", "2026-02-08", "", "", "", "", 0,
		"" },
	{ "a proposal counts from the stage", "proposal", "2026-02-08", "", "2026-02-01",
		"2026-02-01", "", 0, "proposal-3d 2026-02-11.." },
	{ "a proposal sent before the stage does not count", "proposal", "2026-02-08", "",
		"2026-02-07", "2026-02-07", "2026-02-07", 0, "proposal-3d 2026-02-11.." },
	{ "a proposal sent again restarts the clock", "proposal", "2026-02-08", "",
		"2026-02-09", "2026-02-09", "2026-02-09", 0, "proposal-3d 2026-02-12.." },
	{ "a proposal without a day of the stage counts from the sending", "proposal", "",
		"2026-03-01T00:00:00Z", "", "", "2026-02-09", 0, "proposal-3d 2026-02-12.." },
	{ "a proposal without either counts from when it was made", "proposal", "",
		"2026-02-27T12:00:00Z", "", "", "", 0, "proposal-3d 2026-03-02.." },
	{ "a proposal in another stage has none", "deposit", "2026-02-08", "", "2026-02-09",
		"2026-02-09", "2026-02-09", 0, "" },
	{ "an active client counts from the last contact", "active", "2026-01-01", "",
		"2026-02-08", "2026-02-08", "", 0, "active-14d 2026-02-22.." },
	{ "the last contact counts even when the stage is younger", "active", "2026-02-10",
		"", "2026-02-08", "2026-02-08", "", 0, "active-14d 2026-02-22.." },
	{ "an active client nobody spoke to counts from the stage", "active", "2026-02-10",
		"", "", "", "", 0, "active-14d 2026-02-24.." },
	{ "14 days over a month of 28 days", "active", "", "", "2026-02-15", "", "", 0,
		"active-14d 2026-03-01.." },
	{ "14 days over a month of 29 days", "active", "", "", "2028-02-15", "", "", 0,
		"active-14d 2028-02-29.." },
	{ "a cadence replaces the 14 days", "active", "", "", "2026-02-08", "", "", 30,
		"active-14d 2026-03-10.." },
	{ "a cadence of one day", "active", "", "", "2025-12-31", "", "", 1,
		"active-14d 2026-01-01.." },
	{ "a cadence changes no other rule", "proposal", "2026-02-08", "", "", "", "", 30,
		"proposal-3d 2026-02-11.." },
	{ "a won client has no check-in", "won", "2026-02-08", "", "2026-02-08", "", "", 7,
		"" },
	{ "a stage that nobody knows has none", "waiting", "2026-02-08", "", "2026-02-08", "",
		"", 0, "" },
	{ 0 },
};

static struct contact
contact_of_case(const struct stage_case *row)
{
	struct contact contact = someone(row->stage);

	contact.stage_since = day(row->since);
	contact.cadence = row->cadence;
	if (*row->created)
		moment_parse(span_of(row->created), &contact.created_at, NULL);
	contact.activity.last_contact = day(row->last_contact);
	contact.activity.last_sent = day(row->last_sent);
	contact.activity.last_proposal = day(row->last_proposal);
	return contact;
}

static void
test_stages(void)
{
	for (const struct stage_case *row = stage_cases; row->name; row++) {
		struct contact contact = contact_of_case(row);
		struct list pending = pending_of(&contact, NULL, 0);

		test_is_ok = true;
		CHECK_TEXT(told(&pending), row->pending);
		test_result(row->name);
	}
}

/* What is due the day before, on the day and the day after, by the rule of each stage. */
static const struct day_case {
	const char *stage, *since, *contact;
	const char *day;
	const char *due;
} day_cases[] = {
	{ "new", "2026-02-08", "", "2026-02-09", "; 2026-02-10" },
	{ "new", "2026-02-08", "", "2026-02-10", "new-48h; 2026-02-10" },
	{ "new", "2026-02-08", "", "2026-02-11", "new-48h; 2026-02-10" },
	{ "new", "2026-02-27", "", "2026-02-28", "; 2026-03-01" },
	{ "new", "2026-02-27", "", "2026-03-01", "new-48h; 2026-03-01" },
	{ "new", "2028-02-27", "", "2028-02-28", "; 2028-02-29" },
	{ "new", "2028-02-27", "", "2028-02-29", "new-48h; 2028-02-29" },
	{ "proposal", "2026-02-08", "", "2026-02-10", "; 2026-02-11" },
	{ "proposal", "2026-02-08", "", "2026-02-11", "proposal-3d; 2026-02-11" },
	{ "proposal", "2026-02-08", "", "2026-02-12", "proposal-3d; 2026-02-11" },
	{ "proposal", "2025-12-29", "", "2025-12-31", "; 2026-01-01" },
	{ "proposal", "2025-12-29", "", "2026-01-01", "proposal-3d; 2026-01-01" },
	{ "proposal", "2028-02-26", "", "2028-02-28", "; 2028-02-29" },
	{ "proposal", "2028-02-26", "", "2028-02-29", "proposal-3d; 2028-02-29" },
	{ "active", "2026-01-01", "2026-02-01", "2026-02-14", "; 2026-02-15" },
	{ "active", "2026-01-01", "2026-02-01", "2026-02-15", "active-14d; 2026-02-15" },
	{ "active", "2026-01-01", "2026-02-01", "2026-02-16", "active-14d; 2026-02-15" },
	{ "active", "2026-01-01", "2026-01-31", "2026-02-13", "; 2026-02-14" },
	{ "active", "2026-01-01", "2026-01-31", "2026-02-14", "active-14d; 2026-02-14" },
	{ "active", "2025-01-01", "2025-12-18", "2025-12-31", "; 2026-01-01" },
	{ "active", "2025-01-01", "2025-12-18", "2026-01-01", "active-14d; 2026-01-01" },
	{ 0 },
};

static void
test_days(void)
{
	for (const struct day_case *row = day_cases; row->day; row++) {
		struct contact contact = someone(row->stage);

		contact.stage_since = day(row->since);
		contact.activity.last_contact = day(row->contact);
		struct list pending = pending_of(&contact, NULL, 0);

		test_is_ok = true;
		CHECK_TEXT(due_on(&pending, row->day), row->due);
		test_result(arena_format(&arena, "%s since %s, contact '%s', asked on %s",
			row->stage, row->since, row->contact, row->day));
	}
}

/* An active client, last contact on 2026-02-01 (due 02-15), and one mark. */
static const struct repeat_case {
	const char *name;
	const char *state, *since, *when;
	const char *start, *pending;
} repeat_cases[] = {
	{ "without a mark it is due once", "open", "2026-02-01", "", "2026-02-01",
		"active-14d 2026-02-15.." },
	{ "done begins the next run on that day", "done", "2026-02-01", "2026-02-16",
		"2026-02-16", "active-14d 2026-03-02.." },
	{ "cancelled skips this run alone", "cancelled", "2026-02-01", "2026-02-16",
		"2026-02-16", "active-14d 2026-03-02.." },
	{ "done in the second run begins a third", "done", "2026-02-16", "2026-03-05",
		"2026-03-05", "active-14d 2026-03-19.." },
	{ "done early counts from that day too", "done", "2026-02-01", "2026-02-03",
		"2026-02-03", "active-14d 2026-02-17.." },
	{ "done on the day of the contact changes nothing", "done", "2026-02-01",
		"2026-02-01", "2026-02-01", "active-14d 2026-02-15.." },
	{ "snoozed in the first run", "snoozed", "2026-02-01", "2026-02-20", "2026-02-01",
		"active-14d 2026-02-20.. snoozed" },
	{ "snoozed in the second run", "snoozed", "2026-02-16", "2026-03-08", "2026-02-16",
		"active-14d 2026-03-08.. snoozed" },
	{ "a contact since makes a snooze void", "snoozed", "2026-01-31", "2026-03-08",
		"2026-02-01", "active-14d 2026-02-15.." },
	{ "a contact since makes done void", "done", "2026-01-10", "2026-01-20", "2026-02-01",
		"active-14d 2026-02-15.." },
	{ 0 },
};

static void
test_repeats(void)
{
	for (const struct repeat_case *row = repeat_cases; row->name; row++) {
		struct contact contact = someone("active");
		struct followup said = mark("active-14d", row->state, row->since, row->when);

		contact.activity.last_contact = day("2026-02-01");
		struct list pending = pending_of(&contact, &said, 1);

		test_is_ok = true;
		CHECK_TEXT(told(&pending), row->pending);
		CHECK_TEXT(shown(((struct pending *)pending.items)->since), row->start);
		test_result(row->name);
	}
}

TEST(a_check_in_done_again_and_again_moves_on_each_time)
{
	struct contact contact = someone("active");
	struct followup said = mark("active-14d", "open", "2026-02-01", "");
	const char *expected[] = { "2026-02-15", "2026-03-01", "2026-03-15", "2026-03-29" };

	contact.activity.last_contact = day("2026-02-01");
	for (size_t i = 0; i < 4; i++) {
		struct list pending = pending_of(&contact, &said, 1);
		const struct pending *item = pending.items;

		CHECK_NUMBER(pending.count, 1);
		CHECK_TEXT(shown(item->due), expected[i]);
		said = mark("active-14d", "done", shown(item->since), shown(item->due));
	}
}

TEST(a_rule_that_does_not_repeat_is_closed_by_done)
{
	struct contact contact = someone("proposal");
	struct followup said = mark("proposal-3d", "done", "2026-02-08", "2026-02-11");

	contact.stage_since = day("2026-02-08");
	CHECK_NUMBER(pending_of(&contact, &said, 1).count, 0);
	contact.activity.last_proposal = day("2026-02-12");
	struct list pending = pending_of(&contact, &said, 1);
	CHECK_TEXT(told(&pending), "proposal-3d 2026-02-15..");
}

TEST(custom_ones_stay_while_open_or_snoozed)
{
	struct contact contact = someone("contacted");
	struct followup records[] = {
		custom("2026-02-20", "call", "snoozed"),
		custom("2026-02-10", "send the offer", "open"),
		custom("2026-02-11", "was done", "done"),
		custom("2026-02-12", "was dropped", "cancelled"),
		custom("", "no day", "open"),
		custom("2026-02-28", "no state", ""),
	};
	struct list pending = pending_of(&contact, records, 6);
	const struct pending *first = list_at(&pending, 0, sizeof *first);

	CHECK_TEXT(told(&pending),
		"custom 2026-02-10.., custom 2026-02-20.. snoozed, "
		"custom 2026-02-28..");
	CHECK_TEXT(first->text, "send the offer");
	CHECK_TEXT(shown(first->since), "2026-02-10");
	CHECK(id_equal(first->followup, records[1].id));
	CHECK_TEXT(due_on(&pending, "2026-02-09"), "; 2026-02-10");
	CHECK_TEXT(due_on(&pending, "2026-02-10"), "custom; 2026-02-10");
	CHECK_TEXT(due_on(&pending, "2026-02-20"), "custom custom; 2026-02-10");
}

TEST(lost_and_archived_contacts_keep_only_custom_ones)
{
	struct contact contact = delivered("2026-02-04");
	struct followup record = custom("2026-06-01", "ask again in summer", "open");
	struct list pending;

	contact.stage = "lost";
	pending = pending_of(&contact, &record, 1);
	CHECK_TEXT(told(&pending), "custom 2026-06-01..");
	contact.stage = "active";
	contact.archived = true;
	pending = pending_of(&contact, &record, 1);
	CHECK_TEXT(told(&pending), "custom 2026-06-01..");
}

TEST(follow_ups_of_several_rules_come_by_day)
{
	struct contact contact = delivered("2026-02-04");
	struct followup record = custom("2026-02-11", "invoice", "open");

	contact.stage = "active";
	contact.activity.last_contact = day("2026-02-04");
	struct list pending = pending_of(&contact, &record, 1);
	CHECK_TEXT(told(&pending),
		"delivery-7 2026-02-11..2026-03-06, custom 2026-02-11.., "
		"active-14d 2026-02-18.., delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05..");
	CHECK_TEXT(
		due_on(&pending, "2026-02-18"), "delivery-7 custom active-14d; 2026-02-11");
}

int
main(void)
{
	test_stages();
	test_days();
	test_repeats();
	RUN(a_check_in_done_again_and_again_moves_on_each_time);
	RUN(a_rule_that_does_not_repeat_is_closed_by_done);
	RUN(custom_ones_stay_while_open_or_snoozed);
	RUN(lost_and_archived_contacts_keep_only_custom_ones);
	RUN(follow_ups_of_several_rules_come_by_day);
	arena_release(&arena);
	return test_end();
}
