#include "core/score.h"

#include "tests/test.h"

static struct arena arena = ARENA_INIT;

enum { REVENUE, ORDERS, RESPONSE, REVIEW, REFERRAL, FACTORS };

static struct score_factor
factor_of(const struct contact *contact, const struct settings *settings, size_t position)
{
	struct list factors = { 0 };

	score_explain(contact, settings, &factors, &arena);
	return *(const struct score_factor *)list_at(
		&factors, position, sizeof(struct score_factor));
}

static void
earn(struct contact *contact, int64_t minor, const char *currency)
{
	money_sum_add(&contact->revenue, money_make(minor, currency), &arena);
}

static void
set_rate(struct settings *settings, const char *currency, int64_t millionths)
{
	struct money_rate *rate = list_push(&settings->money.rates, sizeof *rate, &arena);

	snprintf(rate->currency, sizeof rate->currency, "%s", currency);
	rate->millionths = millionths;
}

/* An amount and what it is worth, on both sides of every bound. */
static const struct bound_case {
	int64_t amount;
	int64_t points;
} revenue_cases[] = {
	{ -50000, 1 },
	{ -1, 1 },
	{ 0, 1 },
	{ 1, 1 },
	{ 999, 1 },
	{ 1000, 3 },
	{ 1001, 3 },
	{ 4999, 3 },
	{ 5000, 5 },
	{ 5001, 5 },
	{ 9999, 5 },
	{ 10000, 8 },
	{ 10001, 8 },
	{ 49999, 8 },
	{ 50000, 10 },
	{ 50001, 10 },
	{ 9007199254740991, 10 },
};

static void
test_revenue(void)
{
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof revenue_cases / sizeof *revenue_cases; i++) {
		const struct bound_case *row = &revenue_cases[i];
		struct contact contact = contact_make("won");

		earn(&contact, row->amount, "JPY");
		struct score_factor factor = factor_of(&contact, &settings, REVENUE);
		test_is_ok = true;
		CHECK_NUMBER(factor.points, row->points);
		CHECK(!factor.assumed);
		CHECK_TEXT(factor.input, money_show(money_make(row->amount, "JPY"), &arena));
		test_result(arena_format(&arena, "revenue of %lld yen is worth %lld",
			(long long)row->amount, (long long)row->points));
	}
}

static const struct bound_case order_cases[] = {
	{ 0, 0 },
	{ 1, 2 },
	{ 2, 5 },
	{ 3, 5 },
	{ 4, 8 },
	{ 5, 8 },
	{ 9, 8 },
	{ 10, 10 },
	{ 11, 10 },
	{ 1000000, 10 },
};

static void
test_orders(void)
{
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof order_cases / sizeof *order_cases; i++) {
		const struct bound_case *row = &order_cases[i];
		struct contact contact = contact_make("won");

		contact.activity.orders = row->amount;
		test_is_ok = true;
		CHECK_NUMBER(factor_of(&contact, &settings, ORDERS).points, row->points);
		test_result(arena_format(&arena, "%lld orders are worth %lld",
			(long long)row->amount, (long long)row->points));
	}
}

/* A word of a factor, "" when nothing is known. */
static const struct word_case {
	size_t position;
	const char *word;
	int64_t points;
	bool is_assumed;
	const char *input;
} word_cases[] = {
	{ RESPONSE, "slow", 3, false, "slow" },
	{ RESPONSE, "normal", 5, false, "normal" },
	{ RESPONSE, "fast", 8, false, "fast" },
	{ RESPONSE, "", 5, true, "normal" },
	{ RESPONSE, "sluggish", 5, true, "normal" },
	{ REFERRAL, "low", 2, false, "low" },
	{ REFERRAL, "medium", 5, false, "medium" },
	{ REFERRAL, "high", 8, false, "high" },
	{ REFERRAL, "", 2, true, "low" },
	{ REFERRAL, "huge", 2, true, "low" },
	{ REVIEW, "high", 7, false, "satisfaction high" },
	{ REVIEW, "medium", 3, false, "satisfaction medium" },
	{ REVIEW, "low", 3, false, "satisfaction low" },
	{ REVIEW, "", 3, false, "no rating" },
};

static void
test_words(void)
{
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof word_cases / sizeof *word_cases; i++) {
		const struct word_case *row = &word_cases[i];
		struct contact contact = contact_make("won");

		if (row->position == RESPONSE)
			contact.response_speed = row->word;
		else if (row->position == REFERRAL)
			contact.referral = row->word;
		else
			contact.satisfaction = row->word;
		struct score_factor factor = factor_of(&contact, &settings, row->position);
		test_is_ok = true;
		CHECK_NUMBER(factor.points, row->points);
		CHECK_NUMBER(factor.assumed, row->is_assumed);
		CHECK_TEXT(factor.input, row->input);
		test_result(arena_format(&arena, "%s '%s' is worth %lld", factor.factor,
			row->word, (long long)row->points));
	}
}

/* Ratings by their sum in hundredths and their number; the mean decides, unrounded. */
static const struct rating_case {
	int64_t sum;
	int64_t count;
	int64_t points;
	const char *input;
} rating_cases[] = {
	{ 500, 1, 10, "5.00 from 1 rating" },
	{ 1500, 3, 10, "5.00 from 3 ratings" },
	{ 499, 1, 7, "4.99 from 1 rating" },
	{ 450, 1, 7, "4.50 from 1 rating" },
	{ 49950, 100, 7, "4.99 from 100 ratings" },
	{ 499999, 1000, 7, "4.99 from 1000 ratings" },
	{ 500000, 1000, 10, "5.00 from 1000 ratings" },
	{ 401, 1, 7, "4.01 from 1 rating" },
	{ 400, 1, 7, "4.00 from 1 rating" },
	{ 1200, 3, 7, "4.00 from 3 ratings" },
	{ 1199, 3, 3, "3.99 from 3 ratings" },
	{ 399, 1, 3, "3.99 from 1 rating" },
	{ 399999, 1000, 3, "3.99 from 1000 ratings" },
	{ 301, 1, 3, "3.01 from 1 rating" },
	{ 300, 1, 3, "3.00 from 1 rating" },
	{ 299, 1, 0, "2.99 from 1 rating" },
	{ 299999, 1000, 0, "2.99 from 1000 ratings" },
	{ 50, 1, 0, "0.50 from 1 rating" },
	{ 0, 1, 0, "0.00 from 1 rating" },
};

static void
test_ratings(void)
{
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof rating_cases / sizeof *rating_cases; i++) {
		const struct rating_case *row = &rating_cases[i];
		struct contact contact = contact_make("won");

		contact.activity.rating_sum = row->sum;
		contact.activity.rating_count = row->count;
		struct score_factor factor = factor_of(&contact, &settings, REVIEW);
		test_is_ok = true;
		CHECK_NUMBER(factor.points, row->points);
		CHECK_TEXT(factor.input, row->input);
		test_result(arena_format(&arena, "ratings of %lld in %lld are worth %lld",
			(long long)row->sum, (long long)row->count, (long long)row->points));
	}
}

TEST(a_rating_outweighs_satisfaction)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	contact.satisfaction = "high";
	contact.activity.rating_count = 1;
	contact.activity.rating_sum = 250;
	CHECK_NUMBER(factor_of(&contact, &settings, REVIEW).points, 0);
}

TEST(orders_are_told_with_their_noun)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	CHECK_TEXT(factor_of(&contact, &settings, ORDERS).input, "0 orders");
	contact.activity.orders = 1;
	CHECK_TEXT(factor_of(&contact, &settings, ORDERS).input, "1 order");
	contact.activity.orders = 3;
	CHECK_TEXT(factor_of(&contact, &settings, ORDERS).input, "3 orders");
}

TEST(another_currency_without_a_rate_is_not_counted_and_that_is_said)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	earn(&contact, 999, "JPY");
	earn(&contact, 100000, "USD");
	struct score_factor factor = factor_of(&contact, &settings, REVENUE);
	CHECK_NUMBER(factor.points, 1);
	CHECK_TEXT(factor.input, "¥999");
	CHECK_TEXT(factor.remark, "USD without a rate is not counted");
	earn(&contact, 100000, "EUR");
	factor = factor_of(&contact, &settings, REVENUE);
	CHECK_NUMBER(factor.points, 1);
	CHECK_TEXT(factor.remark, "EUR, USD without a rate are not counted");
}

TEST(a_sum_of_nothing_in_another_currency_needs_no_rate)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	earn(&contact, 500, "USD");
	earn(&contact, -500, "USD");
	CHECK_TEXT(factor_of(&contact, &settings, REVENUE).remark, "");
}

TEST(another_currency_counts_through_its_rate)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	set_rate(&settings, "USD", 150000000);
	earn(&contact, 6666, "USD"); /* 9,999 yen */
	CHECK_NUMBER(factor_of(&contact, &settings, REVENUE).points, 5);
	CHECK_TEXT(factor_of(&contact, &settings, REVENUE).input, "¥9,999");
	CHECK_TEXT(factor_of(&contact, &settings, REVENUE).remark, "");
	earn(&contact, 1, "JPY");
	CHECK_NUMBER(factor_of(&contact, &settings, REVENUE).points, 8);
	CHECK_TEXT(factor_of(&contact, &settings, REVENUE).input, "¥10,000");
}

TEST(a_base_currency_with_decimals_is_weighed_in_whole_units)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");

	snprintf(settings.money.base, sizeof settings.money.base, "USD");
	earn(&contact, 99999, "USD");
	CHECK_NUMBER(factor_of(&contact, &settings, REVENUE).points, 1);
	CHECK_TEXT(factor_of(&contact, &settings, REVENUE).input, "$999.99");
	earn(&contact, 1, "USD");
	CHECK_NUMBER(factor_of(&contact, &settings, REVENUE).points, 3);
}

TEST(shares_are_points_by_weight_and_add_up_to_the_score)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("won");
	const char *names[FACTORS] = { "revenue", "orders", "response", "review",
		"referral" };
	const int64_t weights[FACTORS] = { 30, 25, 20, 15, 10 };
	const int64_t shares[FACTORS] = { 240, 125, 160, 105, 50 };

	earn(&contact, 12000, "JPY");
	contact.activity.orders = 3;
	contact.response_speed = "fast";
	contact.activity.rating_sum = 950;
	contact.activity.rating_count = 2;
	contact.referral = "medium";
	for (size_t i = 0; i < FACTORS; i++) {
		struct score_factor factor = factor_of(&contact, &settings, i);

		CHECK_TEXT(factor.factor, names[i]);
		CHECK_NUMBER(factor.weight, weights[i]);
		CHECK(factor.share.is_known);
		CHECK_NUMBER(factor.share.value, shares[i]);
	}
	CHECK(score_of(&contact, &settings).is_known);
	CHECK_NUMBER(score_of(&contact, &settings).value, 680);
}

TEST(the_score_of_a_stranger_and_the_best_there_is)
{
	struct settings settings = settings_default(&arena);
	struct contact contact = contact_make("new");

	/* 30 + 0 + 100 + 45 + 20 */
	CHECK_NUMBER(score_of(&contact, &settings).value, 195);
	earn(&contact, 50000, "JPY");
	contact.activity.orders = 10;
	contact.response_speed = "fast";
	contact.activity.rating_sum = 500;
	contact.activity.rating_count = 1;
	contact.referral = "high";
	CHECK_NUMBER(score_of(&contact, &settings).value, 940);
	contact.archived = true;
	CHECK_NUMBER(score_of(&contact, &settings).value, 940);
}

TEST(the_members_of_a_factor_are_the_documented_ones)
{
	struct text text = TEXT_INIT;

	for (const struct field *field = score_factor_fields; field->name; field++)
		text_add_format(
			&text, "%s%s ", field->name, field->uses & FIELD_ALWAYS ? "!" : "");
	CHECK_TEXT(text.bytes, "factor input points! weight! share! assumed! remark ");
	text_release(&text);
}

int
main(void)
{
	test_revenue();
	test_orders();
	test_words();
	test_ratings();
	RUN(a_rating_outweighs_satisfaction);
	RUN(orders_are_told_with_their_noun);
	RUN(another_currency_without_a_rate_is_not_counted_and_that_is_said);
	RUN(a_sum_of_nothing_in_another_currency_needs_no_rate);
	RUN(another_currency_counts_through_its_rate);
	RUN(a_base_currency_with_decimals_is_weighed_in_whole_units);
	RUN(shares_are_points_by_weight_and_add_up_to_the_score);
	RUN(the_score_of_a_stranger_and_the_best_there_is);
	RUN(the_members_of_a_factor_are_the_documented_ones);
	arena_release(&arena);
	return test_end();
}
