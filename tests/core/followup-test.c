#include "tests/core/pending.h"

TEST(the_rules_are_seven_in_the_order_of_the_report)
{
	struct text text = TEXT_INIT;

	for (const struct rule *rule = rule_defaults; rule->id; rule++)
		text_add_format(&text, "%s/%d/%s/%s/%s\n", rule->id, rule->offset,
			rule->repeats == RULE_REPEATS ? "repeats" : "once", rule->label,
			rule->message);
	CHECK_TEXT(text.bytes,
		"delivery-7/7/once/7-day check-in/How's the tool working?\n"
		"delivery-30/30/once/30-day follow-up/Need any adjustments?\n"
		"delivery-90/90/once/90-day follow-up/Working on new solutions — interested?\n"
		"new-48h/2/once/first reply/\n"
		"proposal-3d/3/once/proposal follow-up/\n"
		"active-14d/14/repeats/check-in/\n"
		"custom/0/once/follow-up/\n");
	text_release(&text);
}

TEST(a_clock_is_told_in_one_word)
{
	CHECK_TEXT(rule_clock_word(RULE_DELIVERY), "delivered");
	CHECK_TEXT(rule_clock_word(RULE_NEW), "since");
	CHECK_TEXT(rule_clock_word(RULE_PROPOSAL), "since");
	CHECK_TEXT(rule_clock_word(RULE_LAST_CONTACT), "since");
	CHECK_TEXT(rule_clock_word(RULE_CUSTOM), "due");
}

TEST(a_contact_with_no_history_has_no_follow_up)
{
	struct contact contact = someone("won");
	struct list pending = pending_of(&contact, NULL, 0);

	CHECK_NUMBER(pending.count, 0);
	CHECK(!date_is_known(pending_next_due(&pending, day("2026-02-11"))));
}

TEST(a_delivery_starts_a_series_in_which_each_takes_over_from_the_one_before)
{
	struct contact contact = delivered("2026-02-04");
	struct list pending = pending_of(&contact, NULL, 0);

	CHECK_TEXT(told(&pending),
		"delivery-7 2026-02-11..2026-03-06, "
		"delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05..");
}

/* A delivery, a day, and what is due on it. */
static const struct series_case {
	const char *delivery;
	const char *day;
	const char *due;
} series_cases[] = {
	{ "2026-02-04", "2026-02-04", "; 2026-02-11" },
	{ "2026-02-04", "2026-02-10", "; 2026-02-11" },
	{ "2026-02-04", "2026-02-11", "delivery-7; 2026-02-11" },
	{ "2026-02-04", "2026-02-12", "delivery-7; 2026-02-11" },
	{ "2026-02-04", "2026-03-05", "delivery-7; 2026-02-11" },
	{ "2026-02-04", "2026-03-06", "delivery-30; 2026-03-06" },
	{ "2026-02-04", "2026-03-07", "delivery-30; 2026-03-06" },
	{ "2026-02-04", "2026-05-04", "delivery-30; 2026-03-06" },
	{ "2026-02-04", "2026-05-05", "delivery-90; 2026-05-05" },
	{ "2026-02-04", "2026-05-06", "delivery-90; 2026-05-05" },
	{ "2026-02-04", "2036-01-01", "delivery-90; 2026-05-05" },
	/* Over a month of 28 days, and over the leap day of 2028. */
	{ "2026-02-22", "2026-02-28", "; 2026-03-01" },
	{ "2026-02-22", "2026-03-01", "delivery-7; 2026-03-01" },
	{ "2028-02-22", "2028-02-28", "; 2028-02-29" },
	{ "2028-02-22", "2028-02-29", "delivery-7; 2028-02-29" },
	{ "2028-02-29", "2028-03-07", "delivery-7; 2028-03-07" },
	{ "2028-01-31", "2028-02-29", "delivery-7; 2028-02-07" },
	{ "2028-01-31", "2028-03-01", "delivery-30; 2028-03-01" },
	{ "2026-01-31", "2026-03-01", "delivery-7; 2026-02-07" },
	{ "2026-01-31", "2026-03-02", "delivery-30; 2026-03-02" },
	/* Over the end of a year, and 90 days over a leap day. */
	{ "2025-12-25", "2025-12-31", "; 2026-01-01" },
	{ "2025-12-25", "2026-01-01", "delivery-7; 2026-01-01" },
	{ "2025-12-31", "2026-03-30", "delivery-30; 2026-01-30" },
	{ "2025-12-31", "2026-03-31", "delivery-90; 2026-03-31" },
	{ "2027-12-31", "2028-03-29", "delivery-30; 2028-01-30" },
	{ "2027-12-31", "2028-03-30", "delivery-90; 2028-03-30" },
	/* 2100 is no leap year. */
	{ "2100-02-22", "2100-03-01", "delivery-7; 2100-03-01" },
	{ 0 },
};

static void
test_series(void)
{
	for (const struct series_case *row = series_cases; row->day; row++) {
		struct contact contact = delivered(row->delivery);
		struct list pending = pending_of(&contact, NULL, 0);

		test_is_ok = true;
		CHECK_TEXT(due_on(&pending, row->day), row->due);
		test_result(
			arena_format(&arena, "delivered %s, asked on %s", row->delivery, row->day));
	}
}

/* Marks on a series that began on 2026-02-04 (due 02-11, 03-06, 05-05) and what is
 * left. */
static const struct mark_case {
	const char *name;
	struct {
		const char *rule, *state, *since, *when;
	} marks[3];
	const char *left;
} mark_cases[] = {
	{ "done closes only itself and leaves what comes later",
		{ { "delivery-7", "done", "2026-02-04", "2026-02-12" } },
		"delivery-30 2026-03-06..2026-05-05, delivery-90 2026-05-05.." },
	{ "done on a later one closes the earlier ones",
		{ { "delivery-30", "done", "2026-02-04", "2026-03-10" } },
		"delivery-90 2026-05-05.." },
	{ "cancelled on a later one closes the earlier ones",
		{ { "delivery-30", "cancelled", "2026-02-04", "2026-03-10" } },
		"delivery-90 2026-05-05.." },
	{ "done on the last closes the series",
		{ { "delivery-90", "done", "2026-02-04", "2026-05-10" } }, "" },
	{ "a mark on an earlier delivery is void",
		{ { "delivery-90", "done", "2026-02-03", "2026-05-10" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05.." },
	{ "a mark on a delivery that was taken back is void",
		{ { "delivery-7", "done", "2026-02-05", "2026-02-12" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05.." },
	{ "an open mark changes nothing", { { "delivery-30", "open", "2026-02-04", "" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05.." },
	{ "snoozed comes back on its day and ends when the next comes",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-02-20" } },
		"delivery-7 2026-02-20..2026-03-06 snoozed, "
		"delivery-30 2026-03-06..2026-05-05, delivery-90 2026-05-05.." },
	{ "snoozed to the day before the next one shows for that day",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-05" } },
		"delivery-7 2026-03-05..2026-03-06 snoozed, "
		"delivery-30 2026-03-06..2026-05-05, delivery-90 2026-05-05.." },
	{ "snoozed to the day of the next one is taken over before it shows",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-06" } },
		"delivery-30 2026-03-06..2026-05-05, delivery-90 2026-05-05.." },
	{ "snoozed beyond the next one is taken over before it shows",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-07" } },
		"delivery-30 2026-03-06..2026-05-05, delivery-90 2026-05-05.." },
	{ "snoozing a later one does not bring an earlier one back",
		{ { "delivery-30", "snoozed", "2026-02-04", "2026-03-20" } },
		"delivery-7 2026-02-11..2026-03-06, "
		"delivery-30 2026-03-20..2026-05-05 snoozed, delivery-90 2026-05-05.." },
	{ "two snoozed ones: the earlier shows on its day until the later does",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-10" },
			{ "delivery-30", "snoozed", "2026-02-04", "2026-03-20" } },
		"delivery-7 2026-03-10..2026-03-20 snoozed, "
		"delivery-30 2026-03-20..2026-05-05 snoozed, delivery-90 2026-05-05.." },
	{ "two snoozed to one day: the later wins",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-20" },
			{ "delivery-30", "snoozed", "2026-02-04", "2026-03-20" } },
		"delivery-30 2026-03-20..2026-05-05 snoozed, delivery-90 2026-05-05.." },
	{ "snoozed to a day before its own takes over from that day on",
		{ { "delivery-30", "snoozed", "2026-02-04", "2026-02-15" } },
		"delivery-7 2026-02-11..2026-02-15, "
		"delivery-30 2026-02-15..2026-05-05 snoozed, delivery-90 2026-05-05.." },
	{ "the last one may be snoozed for ever",
		{ { "delivery-90", "snoozed", "2026-02-04", "2027-01-01" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2027-01-01.. snoozed" },
	{ "snoozed without a day is open", { { "delivery-90", "snoozed", "2026-02-04", "" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05.." },
	{ "done on a later one closes an earlier one that sleeps",
		{ { "delivery-7", "snoozed", "2026-02-04", "2026-03-20" },
			{ "delivery-30", "done", "2026-02-04", "2026-03-10" } },
		"delivery-90 2026-05-05.." },
	{ "a mark on a rule that nobody knows is ignored",
		{ { "delivery-45", "done", "2026-02-04", "2026-03-10" } },
		"delivery-7 2026-02-11..2026-03-06, delivery-30 2026-03-06..2026-05-05, "
		"delivery-90 2026-05-05.." },
	{ 0 },
};

static struct list
pending_of_case(const struct mark_case *row)
{
	struct contact contact = delivered("2026-02-04");
	struct followup marks[3];
	size_t count = 0;

	for (; count < 3 && row->marks[count].rule; count++)
		marks[count] = mark(row->marks[count].rule, row->marks[count].state,
			row->marks[count].since, row->marks[count].when);
	return pending_of(&contact, marks, count);
}

static void
test_marks(void)
{
	for (const struct mark_case *row = mark_cases; row->name; row++) {
		struct list pending = pending_of_case(row);

		test_is_ok = true;
		CHECK_TEXT(told(&pending), row->left);
		test_result(row->name);
	}
}

TEST(no_day_shows_two_of_a_series)
{
	for (const struct mark_case *row = mark_cases; row->name; row++) {
		struct list pending = pending_of_case(row);

		for (int offset = 0; offset < 400; offset++) {
			struct date date = date_add_days(day("2026-02-01"), offset);
			size_t count = 0;

			for (size_t i = 0; i < pending.count; i++)
				count +=
					pending_is_due(list_at(&pending, i, sizeof(struct pending)), date);
			CHECK(count <= 1);
		}
	}
}

TEST(rules_of_one_offset_show_only_the_last)
{
	struct contact contact = delivered("2026-02-04");
	struct list rules = default_rules(), pipeline = default_pipeline();
	struct list records = { 0 }, pending = { 0 };

	((struct rule *)list_at(&rules, 1, sizeof(struct rule)))->offset = 7;
	followup_pending(&contact, &records, &rules, &pipeline, &pending, &arena);
	CHECK_TEXT(told(&pending),
		"delivery-30 2026-02-11..2026-05-05, "
		"delivery-90 2026-05-05..");
}

TEST(the_series_follows_the_offsets_not_the_order_of_the_rules)
{
	struct contact contact = delivered("2026-02-04");
	struct list rules = default_rules(), pipeline = default_pipeline();
	struct list records = { 0 }, pending = { 0 };

	((struct rule *)list_at(&rules, 0, sizeof(struct rule)))->offset = 60;
	followup_pending(&contact, &records, &rules, &pipeline, &pending, &arena);
	CHECK_TEXT(told(&pending),
		"delivery-30 2026-03-06..2026-04-05, "
		"delivery-7 2026-04-05..2026-05-05, "
		"delivery-90 2026-05-05..");
}

int
main(void)
{
	RUN(the_rules_are_seven_in_the_order_of_the_report);
	RUN(a_clock_is_told_in_one_word);
	RUN(a_contact_with_no_history_has_no_follow_up);
	RUN(a_delivery_starts_a_series_in_which_each_takes_over_from_the_one_before);
	test_series();
	test_marks();
	RUN(no_day_shows_two_of_a_series);
	RUN(rules_of_one_offset_show_only_the_last);
	RUN(the_series_follows_the_offsets_not_the_order_of_the_rules);
	arena_release(&arena);
	return test_end();
}
