#include "tests/core/pending.h"

static struct due
line(const struct pending *pending, const char *name, const char *today)
{
	struct list rules = default_rules();

	return due_make(
		pending, id_from_name("test", span_of(name)), name, &rules, day(today), &arena);
}

TEST(a_line_of_due_says_what_the_rule_says)
{
	struct contact contact = delivered("2026-02-04");
	struct list pending = pending_of(&contact, NULL, 0);
	struct due due = line(pending.items, "Client C", "2026-02-13");
	char client[ID_TEXT_SIZE];

	id_format(due.client_id, client);
	CHECK_TEXT(due.id, arena_format(&arena, "%s/delivery-7", client));
	CHECK_TEXT(due.name, "Client C");
	CHECK_TEXT(due.rule, "delivery-7");
	CHECK_TEXT(due.label, "7-day check-in");
	CHECK_TEXT(due.message, "How's the tool working?");
	CHECK_TEXT(shown(due.since), "2026-02-04");
	CHECK_TEXT(shown(due.due), "2026-02-11");
	CHECK_NUMBER(due.overdue_days, 2);
	CHECK_TEXT(due.state, "open");
	CHECK_NUMBER(due.rule_index, 0);
}

TEST(days_overdue_begin_the_day_after)
{
	struct contact contact = delivered("2026-02-04");
	struct list pending = pending_of(&contact, NULL, 0);

	CHECK_NUMBER(line(pending.items, "C", "2026-02-10").overdue_days, 0);
	CHECK_NUMBER(line(pending.items, "C", "2026-02-11").overdue_days, 0);
	CHECK_NUMBER(line(pending.items, "C", "2026-02-12").overdue_days, 1);
}

TEST(a_custom_line_has_its_text_and_its_own_id)
{
	struct contact contact = someone("lost");
	struct followup records[] = {
		custom("2026-02-11", "send the offer", "snoozed"),
		custom("2026-02-12", "", "open"),
	};
	struct list pending = pending_of(&contact, records, 2);
	struct due due =
		line(list_at(&pending, 0, sizeof(struct pending)), "D", "2026-02-11");
	struct due bare =
		line(list_at(&pending, 1, sizeof(struct pending)), "D", "2026-02-11");
	char id[ID_TEXT_SIZE];

	id_format(records[0].id, id);
	CHECK_TEXT(due.id, id);
	CHECK_TEXT(due.rule, "custom");
	CHECK_TEXT(due.label, "send the offer");
	CHECK_TEXT(due.message, "send the offer");
	CHECK_TEXT(due.state, "snoozed");
	CHECK_NUMBER(due.rule_index, 6);
	CHECK_TEXT(bare.label, "follow-up");
	CHECK_TEXT(bare.message, "");
}

TEST(an_anonymous_line_says_no_name_and_no_words_of_a_person)
{
	struct contact contact = someone("lost");
	struct followup record = custom("2026-02-11", "ask Mr Doe about his debts", "open");
	struct list pending = pending_of(&contact, &record, 1), rules = default_rules();
	struct due due = line(pending.items, "Jane Doe", "2026-02-11");
	struct due anonymous = due_anonymous(&due, &rules, &arena);
	char id[ID_TEXT_SIZE];

	id_format(due.client_id, id);
	CHECK_TEXT(anonymous.name, id);
	CHECK_TEXT(anonymous.label, "follow-up");
	CHECK_TEXT(anonymous.message, "");
	CHECK_TEXT(anonymous.id, due.id);
}

/* A rule, the start of its clock, its day, the day asked, and the parenthesis. */
static const struct explain_case {
	const char *rule, *since, *due, *asked, *expected;
} explain_cases[] = {
	{ "delivery-7", "2026-02-04", "2026-02-11", "2026-02-11", "delivered Feb 4" },
	{ "delivery-30", "2026-01-11", "2026-02-10", "2026-02-11", "delivered Jan 11" },
	{ "delivery-90", "2025-11-13", "2026-02-11", "2026-02-11", "delivered Nov 13, 2025" },
	{ "new-48h", "2026-02-08", "2026-02-10", "2026-02-11", "since Feb 8" },
	{ "proposal-3d", "2026-02-08", "2026-02-11", "2026-02-11", "since Feb 8" },
	{ "active-14d", "2026-01-28", "2026-02-11", "2026-02-11", "since Jan 28" },
	{ "custom", "2026-02-11", "2026-02-11", "2026-02-11", "due Feb 11" },
	{ "custom", "2026-12-31", "2026-12-31", "2027-01-01", "due Dec 31, 2026" },
	{ "gone", "2026-02-01", "2026-02-11", "2026-02-11", "due Feb 11" },
	{ 0 },
};

static void
test_explanations(void)
{
	for (const struct explain_case *row = explain_cases; row->rule; row++) {
		struct pending pending = { .rule = row->rule,
			.since = day(row->since),
			.due = day(row->due),
			.state = "open",
			.text = "" };
		struct due due = line(&pending, "C", row->asked);
		struct list rules = default_rules();

		test_is_ok = true;
		CHECK_TEXT(due_explain(&due, &rules, day(row->asked), &arena), row->expected);
		test_result(arena_format(&arena, "%s on %s is explained", row->rule, row->asked));
	}
}

static const char *
order_of(struct list *dues, int (*compare)(const void *first, const void *second))
{
	struct text text = TEXT_INIT;

	list_sort(dues, sizeof(struct due), compare);
	for (size_t i = 0; i < dues->count; i++)
		text_add_format(&text, "%s%s", i ? " " : "",
			((struct due *)list_at(dues, i, sizeof(struct due)))->id);
	return text_take(&text, &arena);
}

TEST(the_report_and_the_due_list_have_their_orders)
{
	struct list dues = { 0 };
	const struct due rows[] = {
		{ .id = "1", .rule_index = 1, .due = day("2026-02-01"), .name = "Zoe" },
		{ .id = "2", .rule_index = 0, .due = day("2026-02-09"), .name = "adam" },
		{ .id = "3", .rule_index = 0, .due = day("2026-02-03"), .name = "Zoe" },
		{ .id = "5", .rule_index = 0, .due = day("2026-02-03"), .name = "Émile" },
		{ .id = "4", .rule_index = 0, .due = day("2026-02-03"), .name = "Emile" },
	};

	for (size_t i = 0; i < 5; i++)
		*(struct due *)list_push(&dues, sizeof *rows, &arena) = rows[i];
	CHECK_TEXT(order_of(&dues, due_compare_by_rule), "4 5 3 2 1");
	CHECK_TEXT(order_of(&dues, due_compare_by_day), "1 4 5 3 2");
}

TEST(the_id_of_a_rule_made_one_comes_apart)
{
	struct id id = { 0 }, expected = id_from_name("test", span_of("C"));
	struct span rule = { 0 };
	char text[ID_TEXT_SIZE];

	id_format(expected, text);
	CHECK(due_id_parse(span_of(arena_format(&arena, "%s/delivery-7", text)), &id, &rule));
	CHECK(id_equal(id, expected));
	CHECK(span_is(rule, "delivery-7"));
	CHECK(!due_id_parse(span_of(text), &id, &rule));
	CHECK(!due_id_parse(span_of(arena_format(&arena, "%s/", text)), &id, &rule));
	CHECK(!due_id_parse(span_of("Sarah/delivery-7"), &id, &rule));
	CHECK(!due_id_parse(span_of("/delivery-7"), &id, &rule));
	CHECK(!due_id_parse(span_of(""), &id, &rule));
}

TEST(a_due_line_has_its_members_in_the_documented_order)
{
	struct text text = TEXT_INIT;

	for (const struct field *field = due_fields; field->name; field++)
		text_add_format(&text, "%s ", field->name);
	CHECK_TEXT(
		text.bytes, "id clientId name rule label message since due overdueDays state ");
	CHECK(field_find(due_fields, span_of("overdueDays"))->uses & FIELD_ALWAYS);
	text_release(&text);
}

int
main(void)
{
	RUN(a_line_of_due_says_what_the_rule_says);
	RUN(days_overdue_begin_the_day_after);
	RUN(a_custom_line_has_its_text_and_its_own_id);
	RUN(an_anonymous_line_says_no_name_and_no_words_of_a_person);
	test_explanations();
	RUN(the_report_and_the_due_list_have_their_orders);
	RUN(the_id_of_a_rule_made_one_comes_apart);
	RUN(a_due_line_has_its_members_in_the_documented_order);
	arena_release(&arena);
	return test_end();
}
