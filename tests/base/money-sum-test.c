#include "tests/test.h"

#include "base/money.h"

enum { MOST_ENTRIES = 4 };

struct sum_case {
	const char *name;
	struct money entries[MOST_ENTRIES];
	struct money_rate rates[MOST_ENTRIES];
	const char *shown;
	int64_t base;
	bool is_complete;
};

static const struct sum_case sum_cases[] = {
	{ "nothing is zero in the base", { { 0 } }, { { "", 0 } }, "¥0", 0, true },
	{ "one currency", { { 15000, "JPY" } }, { { "", 0 } }, "¥15,000", 15000, true },
	{ "entries of a currency are one", { { 15000, "JPY" }, { 500, "JPY" } },
		{ { "", 0 } }, "¥15,500", 15500, true },
	{ "two currencies are listed by code", { { 12000, "USD" }, { 15000, "JPY" } },
		{ { "", 0 } }, "¥15,000 + $120.00", 15000, false },
	{ "three come in order whatever was first",
		{ { 100, "USD" }, { 100, "CHF" }, { 100, "JPY" } }, { { "", 0 } },
		"CHF 1.00 + ¥100 + $1.00", 100, false },
	{ "a rate joins them", { { 15000, "JPY" }, { 12000, "USD" } },
		{ { "USD", 150000000 } }, "≈ ¥33,000", 33000, true },
	{ "one foreign currency is converted", { { 12000, "USD" } }, { { "USD", 150000000 } },
		"≈ ¥18,000", 18000, true },
	{ "one rate too few lists them", { { 100, "JPY" }, { 100, "USD" }, { 100, "EUR" } },
		{ { "USD", 150000000 } }, "€1.00 + ¥100 + $1.00", 250, false },
	{ "two rates join three", { { 100, "JPY" }, { 100, "USD" }, { 100, "EUR" } },
		{ { "USD", 150000000 }, { "EUR", 160000000 } }, "≈ ¥410", 410, true },
	{ "a rate nobody needs changes nothing", { { 100, "JPY" } }, { { "USD", 150000000 } },
		"¥100", 100, true },
	{ "what came to nothing is not listed",
		{ { 100, "JPY" }, { 50, "USD" }, { -50, "USD" } }, { { "", 0 } }, "¥100", 100,
		true },
	{ "all came to nothing", { { 50, "USD" }, { -50, "USD" } }, { { "", 0 } }, "¥0", 0,
		true },
	{ "an absent amount is ignored", { { 7, "" }, { 100, "JPY" } }, { { "", 0 } }, "¥100",
		100, true },
	{ "a negative sum", { { -15000, "JPY" }, { 500, "JPY" } }, { { "", 0 } }, "-¥14,500",
		-14500, true },
	{ "halves are rounded up", { { 1, "USD" } }, { { "USD", 150000000 } }, "≈ ¥2", 2,
		true },
	{ "a sum stops at the end of numbers", { { INT64_MAX, "JPY" }, { 1, "JPY" } },
		{ { "", 0 } }, "¥9,223,372,036,854,775,807", INT64_MAX, true },
	{ "at the other end, too", { { INT64_MIN, "JPY" }, { -1, "JPY" } }, { { "", 0 } },
		"-¥9,223,372,036,854,775,808", INT64_MIN, true },
	{ "and through a rate", { { INT64_MAX, "JPY" }, { INT64_MAX, "USD" } },
		{ { "USD", 150000000 } }, "≈ ¥9,223,372,036,854,775,807", INT64_MAX, true },
};

TEST(sums_are_shown_by_currency_or_joined)
{
	for (size_t i = 0; i < sizeof(sum_cases) / sizeof(sum_cases[0]); i++) {
		const struct sum_case *row = &sum_cases[i];
		struct arena arena = ARENA_INIT;
		struct money_rates rates = { .base = "JPY" };
		struct list sum = { 0 };
		bool is_complete = !row->is_complete;

		for (size_t j = 0; j < MOST_ENTRIES; j++)
			money_sum_add(&sum, row->entries[j], &arena);
		for (size_t j = 0; j < MOST_ENTRIES && row->rates[j].millionths; j++) {
			struct money_rate *rate = list_push(&rates.rates, sizeof(*rate), &arena);

			*rate = row->rates[j];
		}
		CHECK_TEXT(money_sum_show(&sum, &rates, &arena), row->shown);
		CHECK_NUMBER(money_sum_base(&sum, &rates, &is_complete), row->base);
		CHECK(is_complete == row->is_complete);
		CHECK_NUMBER(money_sum_base(&sum, &rates, NULL), row->base);
		test_result(row->name);
		arena_release(&arena);
	}
}

TEST(a_sum_keeps_one_entry_for_each_currency_in_order)
{
	static const char *const codes[] = { "USD", "CHF", "USD", "JPY", "AED", "CHF",
		"ZAR" };
	static const char *const order[] = { "AED", "CHF", "JPY", "USD", "ZAR" };
	struct arena arena = ARENA_INIT;
	struct list sum = { 0 };

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		money_sum_add(&sum, money_make(1, codes[i]), &arena);
	CHECK_NUMBER(sum.count, 5);
	for (size_t i = 0; i < sum.count; i++) {
		const struct money *money = list_at(&sum, i, sizeof(*money));

		CHECK_TEXT(money->currency, order[i]);
		CHECK_NUMBER(money->minor, i == 1 || i == 3 ? 2 : 1);
	}
	arena_release(&arena);
}

int
main(void)
{
	RUN(sums_are_shown_by_currency_or_joined);
	RUN(a_sum_keeps_one_entry_for_each_currency_in_order);
	return test_end();
}
