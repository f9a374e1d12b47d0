#include "core/report.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

static struct list
sum_of(struct money money)
{
	struct list sum = { 0 };

	money_sum_add(&sum, money, &arena);
	return sum;
}

static struct report_client
client(const char *name, struct money revenue, int score)
{
	return (struct report_client){
		.id = id_from_name("test", span_of(name)),
		.name = name,
		.revenue = sum_of(revenue),
		.score = { true, score },
	};
}

static struct money_rates
rates(int64_t usd)
{
	struct money_rates rates = { .base = "JPY" };
	struct money_rate *rate;

	if (usd) {
		rate = list_push(&rates.rates, sizeof(*rate), &arena);
		*rate = (struct money_rate){ "USD", usd * 1000000 };
	}
	return rates;
}

static int
sign(int number)
{
	return (number > 0) - (number < 0);
}

static int
order(struct report_client first, struct report_client second, int64_t usd)
{
	struct money_rates known = rates(usd);
	int order = sign(report_client_compare(&first, &second, &known));

	CHECK_NUMBER(sign(report_client_compare(&second, &first, &known)), -order);
	return order;
}

TEST(more_revenue_comes_first)
{
	CHECK_NUMBER(order(client("B", money_make(8000, "JPY"), 100),
					 client("A", money_make(7999, "JPY"), 900), 0),
		-1);
}

TEST(among_equal_revenue_the_better_score_comes_first)
{
	CHECK_NUMBER(order(client("B", money_make(8000, "JPY"), 501),
					 client("A", money_make(8000, "JPY"), 500), 0),
		-1);
}

TEST(among_equal_scores_the_name_decides)
{
	CHECK_NUMBER(order(client("alpha", money_make(8000, "JPY"), 500),
					 client("Beta", money_make(8000, "JPY"), 500), 0),
		-1);
	CHECK_NUMBER(order(client("Émile", money_make(8000, "JPY"), 500),
					 client("Zoe", money_make(8000, "JPY"), 500), 0),
		-1);
}

TEST(among_equal_names_the_id_decides)
{
	struct report_client first = client("A", money_make(1, "JPY"), 500), second = first;

	CHECK_NUMBER(order(first, second, 0), 0);
	second.name = "a";
	second.id.bytes[15]++;
	CHECK_NUMBER(order(first, second, 0), -1);
}

TEST(foreign_revenue_counts_through_its_rate_or_not_at_all)
{
	struct report_client dollars = client("Dollars", money_make(10000, "USD"), 500);
	struct report_client yen = client("Yen", money_make(14000, "JPY"), 500);

	CHECK_NUMBER(order(dollars, yen, 150), -1);
	CHECK_NUMBER(order(dollars, yen, 139), 1);
	CHECK_NUMBER(order(dollars, yen, 0), 1);
}

/* A value, a weight, and the weighted value. */
static const struct weight_case {
	int64_t value;
	int percent;
	int64_t weighted;
} weight_cases[] = {
	{ 10000, 60, 6000 },
	{ 10000, 100, 10000 },
	{ 10000, 0, 0 },
	{ 4, 10, 0 },
	{ 5, 10, 1 },
	{ 14, 10, 1 },
	{ 15, 10, 2 },
	{ 1, 50, 1 },
	{ 3, 50, 2 },
	{ 9007199254740991, 100, 9007199254740991 },
};

static void
test_weights(void)
{
	for (size_t i = 0; i < sizeof(weight_cases) / sizeof(weight_cases[0]); i++) {
		const struct weight_case *row = &weight_cases[i];
		struct list value = sum_of(money_make(row->value, "JPY"));
		struct list weighted = report_weighted(&value, row->percent, &arena);
		const struct money *money = list_at(&weighted, 0, sizeof(*money));

		CHECK_NUMBER(money->minor, row->weighted);
		test_result(arena_format(&arena, "%d percent of %lld are %lld", row->percent,
			(long long)row->value, (long long)row->weighted));
	}
}

TEST(each_currency_is_weighted_and_rounded_by_itself)
{
	struct list value = sum_of(money_make(5, "JPY"));
	struct list weighted;
	const struct money *yen, *dollars;

	money_sum_add(&value, money_make(15, "USD"), &arena);
	weighted = report_weighted(&value, 10, &arena);
	CHECK_NUMBER((long long)weighted.count, 2);
	yen = list_at(&weighted, 0, sizeof(*yen));
	dollars = list_at(&weighted, 1, sizeof(*dollars));
	CHECK_TEXT(yen->currency, "JPY");
	CHECK_NUMBER(yen->minor, 1);
	CHECK_TEXT(dollars->currency, "USD");
	CHECK_NUMBER(dollars->minor, 2);
}

TEST(nothing_weighs_nothing)
{
	struct list value = { 0 };

	CHECK_NUMBER((long long)report_weighted(&value, 60, &arena).count, 0);
}

int
main(void)
{
	RUN(more_revenue_comes_first);
	RUN(among_equal_revenue_the_better_score_comes_first);
	RUN(among_equal_scores_the_name_decides);
	RUN(among_equal_names_the_id_decides);
	RUN(foreign_revenue_counts_through_its_rate_or_not_at_all);
	test_weights();
	RUN(each_currency_is_weighted_and_rounded_by_itself);
	RUN(nothing_weighs_nothing);
	arena_release(&arena);
	return test_end();
}
