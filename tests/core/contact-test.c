#include "core/contact.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static struct date
day(const char *text)
{
	struct date date = { 0 };

	if (*text)
		date_parse(span_of(text), &date, NULL);
	return date;
}

static const char *
shown(struct date date)
{
	char text[DATE_TEXT_SIZE];

	date_format(date, text);
	return arena_copy(&arena, text);
}

/* The field as it shows. */
static const char *
show(const struct contact *contact, const char *name)
{
	return field_show(field_find(contact_fields, span_of(name)), contact, &arena);
}

/* A list from "a|b|c". */
static struct list
texts(const char *joined)
{
	struct list list = { 0 };

	for (struct span rest = span_of(joined); *joined && rest.start;)
		list_push_text(&list, span_copy(span_split(&rest, '|'), &arena), &arena);
	return list;
}

static struct contact
named(const char *name)
{
	struct contact contact = contact_make("new");

	contact.name = name;
	return contact;
}

static struct interaction
happened(const char *type, const char *date)
{
	struct interaction interaction = interaction_make();

	interaction.type = type;
	interaction.date = day(date);
	return interaction;
}

static struct interaction
paid(const char *type, const char *date, struct money amount)
{
	struct interaction interaction = happened(type, date);

	interaction.amount = amount;
	return interaction;
}

static struct interaction
rated(int rating)
{
	struct interaction interaction = happened("review", "2026-02-01");

	interaction.rating = (struct hundredths){ true, rating };
	return interaction;
}

TEST(a_fresh_contact_has_its_stage_and_nothing_else)
{
	struct contact contact = contact_make("new");

	for (const struct field *field = contact_fields; field->name; field++)
		CHECK(field_is_absent(field, &contact) == (strcmp(field->name, "stage") != 0));
	CHECK_TEXT(contact.name, "");
	CHECK_TEXT(contact.stage, "new");
}

/* A list field, what it holds, and its normal form. */
static const struct normal_case {
	const char *name;
	const char *given;
	const char *normal;
} normal_cases[] = {
	{ "tags", "VIP|gas", "gas, vip" },
	{ "tags", "b|a|B|a", "a, b" },
	{ "tags", "web, design|x", "design, web, x" },
	{ "tags", " |,", "" },
	{ "tags", "写真，動画", "写真, 動画" },
	{ "tags", "ＧＡＳ", "gas" },
	{ "tags", "  two  words ", "two words" },
	{ "emails", " a@b.c |A@B.C|d@e.f", "a@b.c, d@e.f" },
	{ "emails", "Sarah@Example.com", "Sarah@Example.com" },
	{ "emails", "|  ", "" },
	{ "phones", "+81 90-1234-5678|+819012345678", "+81 90-1234-5678" },
	{ "phones", "+81 90|0081 90", "+81 90" },
	{ "phones", "090 1|090 2", "090 1, 090 2" },
	{ "phones", "tel:+81 90| TEL: tel:090 1|tel:", "+81 90, 090 1" },
	{ "channels", "Telegram:@Sarah", "telegram:@Sarah" },
	{ "channels", "telegram : @sarah|TELEGRAM:@SARAH", "telegram:@sarah" },
	{ "channels", "line:a|telegram:a", "line:a, telegram:a" },
	{ "channels", "no colon", "no colon" },
	{ 0 },
};

static void
test_normal_forms(void)
{
	for (const struct normal_case *row = normal_cases; row->name; row++) {
		const struct field *field = field_find(contact_fields, span_of(row->name));
		struct contact contact = named("Sarah");

		*(struct list *)field_of(field, &contact) = texts(row->given);
		contact_normalise(&contact, &arena);
		CHECK_TEXT(show(&contact, row->name), row->normal);
		contact_normalise(&contact, &arena);
		CHECK_TEXT(show(&contact, row->name), row->normal);
		test_result(
			arena_format(&arena, "%s '%s' are '%s'", row->name, row->given, row->normal));
	}
}

TEST(lines_are_trimmed_and_words_spelled_as_their_row)
{
	struct contact contact = named("  Sarah Chen ");

	contact.platform = " Fiverr ";
	contact.satisfaction = "HIGH";
	contact.notes = " stays as written \n";
	contact_normalise(&contact, &arena);
	CHECK_TEXT(contact.name, "Sarah Chen");
	CHECK_TEXT(contact.platform, "fiverr");
	CHECK_TEXT(contact.satisfaction, "high");
	CHECK_TEXT(contact.notes, " stays as written \n");
}

static const char *
checked(const struct contact *contact)
{
	struct error error = ERROR_INIT;
	bool ok = contact_check(contact, &error);
	const char *message = ok ? "ok" : arena_copy(&arena, error.message);

	CHECK(ok || error.kind == ERROR_REFUSED);
	error_release(&error);
	return message;
}

TEST(a_contact_needs_a_name_and_a_stage)
{
	struct contact contact = named("Sarah");

	CHECK_TEXT(checked(&contact), "ok");
	contact.name = "";
	CHECK_TEXT(checked(&contact), "a contact needs a name");
	contact.name = "Sarah";
	contact.stage = "";
	CHECK_TEXT(checked(&contact), "a contact needs a stage");
}

TEST(a_cadence_is_at_most_ten_years)
{
	struct contact contact = named("Sarah");

	contact.cadence = 3650;
	CHECK_TEXT(checked(&contact), "ok");
	contact.cadence = 3651;
	CHECK_TEXT(checked(&contact), "cadence: at most 3650 days are accepted");
	contact.cadence = -1;
	CHECK(strcmp(checked(&contact), "ok") != 0);
}

TEST(a_deal_is_worth_nothing_or_more)
{
	struct contact contact = named("Sarah");

	contact.value = money_make(0, "JPY");
	CHECK_TEXT(checked(&contact), "ok");
	contact.value = money_make(-1, "JPY");
	CHECK_TEXT(checked(&contact), "value: it cannot be negative");
}

/* An address of the field, and whether it is accepted. */
static const struct address_case {
	const char *name;
	const char *address;
	bool ok;
} address_cases[] = {
	{ "emails", "sarah@example.com", true },
	{ "emails", "root@localhost", true },
	{ "emails", "sarah", false },
	{ "emails", "@example.com", false },
	{ "emails", "sarah@", false },
	{ "emails", "a@b@c", false },
	{ "emails", "sarah chen@example.com", false },
	{ "emails", "sarah@example com", false },
	{ "phones", "+81 90-1234-5678", true },
	{ "phones", "(415) 555-2671 ext. 12", true },
	{ "phones", "110", true },
	{ "phones", "11", false },
	{ "phones", "12345678901234567890", true },
	{ "phones", "123456789012345678901", false },
	{ "phones", "call me", false },
	{ "phones", "0800-FLOWERS", false },
	{ "channels", "telegram:@sarah", true },
	{ "channels", "linkedin:https://www.linkedin.com/in/sarah", true },
	{ "channels", "@sarah", false },
	{ "channels", "telegram", false },
	{ "channels", "telegram:", false },
	{ "channels", ":@sarah", false },
	{ "channels", "my telegram:@sarah", false },
	{ "channels", "mailto:a@b.c", false },
	{ "channels", "tel:123456", false },
	{ "channels", "external:1", false },
	{ "channels", "any:@sarah", false },
	{ "channels", "telex:1", true },
	{ 0 },
};

static void
test_addresses(void)
{
	for (const struct address_case *row = address_cases; row->name; row++) {
		const struct field *field = field_find(contact_fields, span_of(row->name));
		struct contact contact = named("Sarah");

		*(struct list *)field_of(field, &contact) = texts(row->address);
		CHECK(row->ok == (strcmp(checked(&contact), "ok") == 0));
		test_result(arena_format(&arena, "%s %s '%s'", row->name,
			row->ok ? "accept" : "refuse", row->address));
	}
}

TEST(the_opening_balance_counts_with_the_timeline)
{
	struct contact contact = named("Sarah");
	struct interaction delivery = paid("delivery", "2026-02-10", money_make(3000, "JPY"));

	contact.opening_interactions = 3;
	money_sum_add(&contact.opening_revenue, money_make(5000, "JPY"), &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_NUMBER(contact.interactions, 3);
	CHECK_NUMBER(contact.orders, 0);
	CHECK_TEXT(show(&contact, "revenue"), "¥5,000");
	activity_add(&contact.activity, &delivery, &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_NUMBER(contact.interactions, 4);
	CHECK_NUMBER(contact.orders, 1);
	CHECK_TEXT(show(&contact, "revenue"), "¥8,000");
	CHECK_TEXT(show(&contact, "openingRevenue"), "¥5,000");
}

TEST(deriving_twice_is_deriving_once)
{
	struct contact contact = named("Sarah");
	struct interaction delivery = paid("delivery", "2026-02-10", money_make(3000, "JPY"));

	money_sum_add(&contact.opening_revenue, money_make(5000, "JPY"), &arena);
	activity_add(&contact.activity, &delivery, &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_TEXT(show(&contact, "revenue"), "¥8,000");
	CHECK_NUMBER(contact.orders, 1);
	CHECK_NUMBER(contact.interactions, 1);
}

TEST(what_was_derived_does_not_change_with_the_activity)
{
	struct contact contact = named("Sarah");
	struct interaction delivery = paid("delivery", "2026-02-10", money_make(3000, "JPY"));

	activity_add(&contact.activity, &delivery, &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	activity_add(&contact.activity, &delivery, &arena);
	CHECK_TEXT(show(&contact, "revenue"), "¥3,000");
}

/* A type and direction, and which of the days it moves. */
static const struct clock_case {
	const char *type;
	const char *direction;
	bool contact, sent, delivery, proposal;
} clock_cases[] = {
	{ "message", "", true, true, false, false },
	{ "message", "in", true, false, false, false },
	{ "message", "none", false, false, false, false },
	{ "inquiry", "", true, false, false, false },
	{ "payment", "", true, false, false, false },
	{ "delivery", "", true, true, true, false },
	{ "proposal", "", true, true, false, true },
	{ "proposal", "none", false, false, false, true },
	{ "note", "", false, false, false, false },
	{ "note", "out", false, false, false, false },
	{ "stage", "", false, false, false, false },
	{ "stage", "in", false, false, false, false },
	{ "coffee", "", false, false, false, false },
	{ "coffee", "out", true, true, false, false },
	{ 0 },
};

static void
test_clocks(void)
{
	for (const struct clock_case *row = clock_cases; row->type; row++) {
		struct activity activity = { 0 };
		struct interaction interaction = happened(row->type, "2026-02-10");

		interaction.direction = row->direction;
		activity_add(&activity, &interaction, &arena);
		CHECK_NUMBER(activity.interactions, 1);
		CHECK(date_is_known(activity.last_interaction));
		CHECK(date_is_known(activity.last_contact) == row->contact);
		CHECK(date_is_known(activity.last_sent) == row->sent);
		CHECK(date_is_known(activity.last_delivery) == row->delivery);
		CHECK(date_is_known(activity.last_proposal) == row->proposal);
		test_result(arena_format(&arena, "a %s %s moves its clocks",
			*row->direction ? row->direction : "usual", row->type));
	}
}

TEST(interactions_may_be_added_in_any_order)
{
	struct interaction late = happened("delivery", "2026-02-10");
	struct interaction early = happened("delivery", "2026-01-10");
	struct activity activity = { 0 };

	activity_add(&activity, &late, &arena);
	activity_add(&activity, &early, &arena);
	CHECK_NUMBER(activity.orders, 2);
	CHECK_TEXT(shown(activity.last_delivery), "2026-02-10");
	CHECK_TEXT(shown(activity.last_interaction), "2026-02-10");
	CHECK_TEXT(shown(activity.last_contact), "2026-02-10");
	CHECK_TEXT(shown(activity.last_sent), "2026-02-10");
}

TEST(unlike_currencies_are_summed_apart)
{
	struct contact contact = named("Sarah");
	struct interaction rows[] = {
		paid("delivery", "2026-02-10", money_make(3000, "JPY")),
		paid("payment", "2026-02-10", money_make(12000, "USD")),
		paid("refund", "2026-02-10", money_make(500, "JPY")),
		paid("proposal", "2026-02-10", money_make(99999, "JPY")),
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		activity_add(&contact.activity, &rows[i], &arena);
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_TEXT(show(&contact, "revenue"), "¥2,500 + $120.00");
}

/* Ratings, and their mean; the count ends at the first -1. */
static const struct mean_case {
	int ratings[4];
	const char *mean;
} mean_cases[] = {
	{ { -1 }, "" },
	{ { 0, -1 }, "0.00" },
	{ { 500, -1 }, "5.00" },
	{ { 500, 400, -1 }, "4.50" },
	{ { 500, 450, -1 }, "4.75" },
	{ { 450, 500, 500, -1 }, "4.83" },
	{ { 400, 500, 500, -1 }, "4.67" },
	{ { 0, 0, 50, -1 }, "0.17" },
};

static void
test_means(void)
{
	for (size_t i = 0; i < sizeof(mean_cases) / sizeof(mean_cases[0]); i++) {
		struct contact contact = named("Sarah");

		for (const int *rating = mean_cases[i].ratings; *rating >= 0; rating++) {
			struct interaction review = rated(*rating);

			activity_add(&contact.activity, &review, &arena);
		}
		contact_derive(&contact, day("2026-02-11"), &arena);
		CHECK_TEXT(show(&contact, "rating"), mean_cases[i].mean);
		test_result(
			arena_format(&arena, "ratings have the mean '%s'", mean_cases[i].mean));
	}
}

TEST(a_mean_is_rounded_half_up)
{
	struct contact contact = named("Sarah");

	contact.activity.rating_sum = 8 * 450 + 1;
	contact.activity.rating_count = 8;
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_NUMBER(contact.rating.value, 450);
	contact.activity.rating_sum = 8 * 450 + 4;
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_NUMBER(contact.rating.value, 451);
	contact.activity.rating_sum = 8 * 450 + 3;
	contact_derive(&contact, day("2026-02-11"), &arena);
	CHECK_NUMBER(contact.rating.value, 450);
}

static int64_t
quiet(const char *last_contact, const char *created, const char *today)
{
	struct contact contact = named("Sarah");
	struct error error = ERROR_INIT;

	contact.activity.last_contact = day(last_contact);
	if (*created)
		moment_parse(span_of(created), &contact.created_at, &error);
	contact_derive(&contact, day(today), &arena);
	error_release(&error);
	return contact.quiet_days;
}

TEST(quiet_counts_from_the_last_contact)
{
	CHECK_NUMBER(quiet("2026-02-10", "2026-01-01T00:00:00Z", "2026-02-10"), 0);
	CHECK_NUMBER(quiet("2026-02-10", "2026-01-01T00:00:00Z", "2026-02-11"), 1);
	CHECK_NUMBER(quiet("2026-02-10", "2026-01-01T00:00:00Z", "2026-03-10"), 28);
}

TEST(quiet_counts_from_the_making_when_there_was_no_contact)
{
	CHECK_NUMBER(quiet("", "2026-01-31T23:59:59Z", "2026-02-01"), 1);
	CHECK_NUMBER(quiet("", "2026-02-01T00:00:00Z", "2026-02-01"), 0);
}

TEST(quiet_is_nothing_before_it_begins)
{
	CHECK_NUMBER(quiet("2026-02-12", "", "2026-02-11"), 0);
	CHECK_NUMBER(quiet("", "", "2026-02-11"), 0);
}

int
main(void)
{
	RUN(a_fresh_contact_has_its_stage_and_nothing_else);
	test_normal_forms();
	RUN(lines_are_trimmed_and_words_spelled_as_their_row);
	RUN(a_contact_needs_a_name_and_a_stage);
	RUN(a_cadence_is_at_most_ten_years);
	RUN(a_deal_is_worth_nothing_or_more);
	test_addresses();
	RUN(the_opening_balance_counts_with_the_timeline);
	RUN(deriving_twice_is_deriving_once);
	RUN(what_was_derived_does_not_change_with_the_activity);
	test_clocks();
	RUN(interactions_may_be_added_in_any_order);
	RUN(unlike_currencies_are_summed_apart);
	test_means();
	RUN(a_mean_is_rounded_half_up);
	RUN(quiet_counts_from_the_last_contact);
	RUN(quiet_counts_from_the_making_when_there_was_no_contact);
	RUN(quiet_is_nothing_before_it_begins);
	arena_release(&arena);
	return test_end();
}
