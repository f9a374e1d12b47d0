#include "tests/test.h"

#include "base/money.h"

struct reading {
	const char *typed;
	const char *base;
	int64_t minor;
	const char *currency;
};

/* Why it is refused: a word of the message. */
struct refusal {
	const char *typed;
	const char *base;
	const char *reason;
};

static const struct reading readings[] = {
	{ "0", "JPY", 0, "JPY" },
	{ "3000", "JPY", 3000, "JPY" },
	{ "3000", "USD", 300000, "USD" },
	{ "3000", "KWD", 3000000, "KWD" },
	{ "3,000", "JPY", 3000, "JPY" },
	{ "12,345,678", "JPY", 12345678, "JPY" },
	{ "007", "JPY", 7, "JPY" },
	{ "¥3,000", "USD", 3000, "JPY" },
	{ "￥3000", "USD", 3000, "JPY" },
	{ "3000円", "USD", 3000, "JPY" },
	{ "3,000 円", "USD", 3000, "JPY" },
	{ "3000 JPY", "USD", 3000, "JPY" },
	{ "JPY 3000", "USD", 3000, "JPY" },
	{ "JPY3000", "USD", 3000, "JPY" },
	{ "3000jpy", "USD", 3000, "JPY" },
	{ "jpy 3000 JPY", "USD", 3000, "JPY" },
	{ "$12.34", "JPY", 1234, "USD" },
	{ "$1,234.56", "JPY", 123456, "USD" },
	{ "$12", "JPY", 1200, "USD" },
	{ "$12.3", "JPY", 1230, "USD" },
	{ "$ 12.34", "JPY", 1234, "USD" },
	{ "12.34$", "JPY", 1234, "USD" },
	{ "＄12.34", "JPY", 1234, "USD" },
	{ "US$5", "JPY", 500, "USD" },
	{ "us$ 5.00", "JPY", 500, "USD" },
	{ "$5 USD", "JPY", 500, "USD" },
	{ "1234.56 USD", "JPY", 123456, "USD" },
	{ "1,234.56 USD", "JPY", 123456, "USD" },
	{ "EUR 12", "JPY", 1200, "EUR" },
	{ "€12", "JPY", 1200, "EUR" },
	{ "12€", "JPY", 1200, "EUR" },
	{ "€1,234.56", "JPY", 123456, "EUR" },
	{ "£5", "JPY", 500, "GBP" },
	{ "￡5", "JPY", 500, "GBP" },
	{ "20元", "JPY", 2000, "CNY" },
	{ "CN¥20", "JPY", 2000, "CNY" },
	{ "RMB 20", "JPY", 2000, "CNY" },
	{ "₩12,000", "JPY", 12000, "KRW" },
	{ "￦12,000", "JPY", 12000, "KRW" },
	{ "12000원", "JPY", 12000, "KRW" },
	{ "₹100", "JPY", 10000, "INR" },
	{ "R$10", "JPY", 1000, "BRL" },
	{ "A$10", "JPY", 1000, "AUD" },
	{ "C$10", "JPY", 1000, "CAD" },
	{ "HK$10", "JPY", 1000, "HKD" },
	{ "10 zł", "JPY", 1000, "PLN" },
	{ "CHF 1,234.56", "JPY", 123456, "CHF" },
	{ "KWD 1.234", "JPY", 1234, "KWD" },
	{ "CLF 1.2345", "JPY", 12345, "CLF" },
	{ "-500", "JPY", -500, "JPY" },
	{ "-¥500", "JPY", -500, "JPY" },
	{ "¥-500", "JPY", -500, "JPY" },
	{ "- 500", "JPY", -500, "JPY" },
	{ "−500", "JPY", -500, "JPY" },
	{ "－５００", "JPY", -500, "JPY" },
	{ "-$0.05", "JPY", -5, "USD" },
	{ "-500円", "JPY", -500, "JPY" },
	{ "-0", "JPY", 0, "JPY" },
	{ "+500", "JPY", 500, "JPY" },
	{ " 500 ", "JPY", 500, "JPY" },
	{ "１，０００円", "USD", 1000, "JPY" },
	{ "１２．３４", "USD", 1234, "USD" },
	{ "3000.0", "JPY", 3000, "JPY" },
	{ "3000.00", "JPY", 3000, "JPY" },
	{ "9007199254740991", "JPY", 9007199254740991, "JPY" },
	{ "-9007199254740991", "JPY", -9007199254740991, "JPY" },
	{ "9,007,199,254,740,991", "JPY", 9007199254740991, "JPY" },
	{ "90071992547409.91", "USD", 9007199254740991, "USD" },
	{ "9007199254740.991", "KWD", 9007199254740991, "KWD" },
	{ "0000000000000000000000000001", "JPY", 1, "JPY" },
};

static const struct refusal refusals[] = {
	{ "", "JPY", "not an amount" },
	{ " ", "JPY", "not an amount" },
	{ "-", "JPY", "not an amount" },
	{ "¥", "JPY", "not an amount" },
	{ "JPY", "JPY", "not an amount" },
	{ "abc", "JPY", "not an amount" },
	{ "3k", "JPY", "not an amount" },
	{ "3000!", "JPY", "not an amount" },
	{ "(500)", "JPY", "not an amount" },
	{ "--500", "JPY", "not an amount" },
	{ "-¥-500", "JPY", "not an amount" },
	{ "500-", "JPY", "not an amount" },
	{ "1 000", "JPY", "not an amount" },
	{ "1'000", "JPY", "not an amount" },
	{ "1,00", "JPY", "not an amount" },
	{ "1,0000", "JPY", "not an amount" },
	{ "1000,000", "JPY", "not an amount" },
	{ "1,000,00", "JPY", "not an amount" },
	{ "1,,000", "JPY", "not an amount" },
	{ ",000", "JPY", "not an amount" },
	{ "1,000,", "JPY", "not an amount" },
	{ "1,", "JPY", "not an amount" },
	{ "12,34 EUR", "JPY", "not an amount" },
	{ "€1.234,56", "JPY", "not an amount" },
	{ "1.234.567", "USD", "not an amount" },
	{ "5.", "USD", "not an amount" },
	{ ".5", "USD", "not an amount" },
	{ "$.5", "USD", "not an amount" },
	{ "1e3", "USD", "not an amount" },
	{ "0x10", "USD", "not an amount" },
	{ "nan", "USD", "not an amount" },
	{ "500", "", "not an amount" },
	{ "500 ABC", "JPY", "ISO 4217" },
	{ "XAU 500", "JPY", "ISO 4217" },
	{ "$5 CAD", "JPY", "two currencies" },
	{ "JPY 5 USD", "JPY", "two currencies" },
	{ "3000.5", "JPY", "decimals of JPY" },
	{ "3000.05", "JPY", "decimals of JPY" },
	{ "$12.3456", "JPY", "decimals of USD" },
	{ "$12.345", "JPY", "three digits" },
	{ "12.340", "USD", "three digits" },
	{ "€3.000", "JPY", "three digits" },
	{ "1.500", "EUR", "three digits" },
	{ "¥3.000", "JPY", "three digits" },
	{ "1,234.500", "USD", "three digits" },
	{ "$12.3401", "JPY", "decimals of USD" },
	{ "KWD 1.2345", "JPY", "decimals of KWD" },
	{ "9007199254740992", "JPY", "more than an amount can be" },
	{ "-9007199254740992", "JPY", "more than an amount can be" },
	{ "90071992547409.92", "USD", "more than an amount can be" },
	{ "9007199254740.992", "KWD", "more than an amount can be" },
	{ "9223372036854775808", "JPY", "more than an amount can be" },
	{ "18446744073709551617", "JPY", "more than an amount can be" },
	{ "99999999999999999999999999999999999999", "JPY", "more than an amount can be" },
};

TEST(amounts_are_read)
{
	for (size_t i = 0; i < sizeof(readings) / sizeof(readings[0]); i++) {
		const struct reading *row = &readings[i];
		struct error error = ERROR_INIT;
		struct money money = { 0 };

		CHECK(money_read(span_of(row->typed), row->base, &money, &error));
		CHECK_TEXT(error.message, "");
		CHECK_NUMBER(money.minor, row->minor);
		CHECK_TEXT(money.currency, row->currency);
		test_result(row->typed);
		error_release(&error);
	}
}

TEST(what_is_no_amount_is_refused_with_the_reason)
{
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		const struct refusal *row = &refusals[i];
		struct error error = ERROR_INIT;
		struct money money = money_make(42, "CHF");
		char name[64];

		CHECK(!money_read(span_of(row->typed), row->base, &money, &error));
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		CHECK_NUMBER(money.minor, 42);
		if (!strstr(error.message, row->reason))
			CHECK_TEXT(error.message, row->reason);
		snprintf(name, sizeof(name), "'%s' is refused", row->typed);
		test_result(name);
		error_release(&error);
	}
}

TEST(what_is_shown_is_read_back)
{
	static const char *const currencies[] = { "JPY", "USD", "EUR", "GBP", "CHF", "KWD",
		"CNY", "CLF", NULL };
	static const int64_t minors[] = { 0, 1, 99, 100, 999, 1000, 123456, -1, -123456,
		9007199254740991, -9007199254740991 };

	for (size_t i = 0; currencies[i]; i++) {
		for (size_t j = 0; j < sizeof(minors) / sizeof(minors[0]); j++) {
			struct arena arena = ARENA_INIT;
			struct error error = ERROR_INIT;
			struct money money = money_make(minors[j], currencies[i]);
			struct money read = { 0 };

			CHECK(money_read(span_of(money_show(money, &arena)), "SEK", &read, &error));
			CHECK_NUMBER(read.minor, money.minor);
			CHECK_TEXT(read.currency, money.currency);
			error_release(&error);
			arena_release(&arena);
		}
	}
}

TEST(nothing_hides_behind_a_nul)
{
	static const char *const hidden[] = { "500\0JP", "5.0\0000", "JP\0 50" };

	for (size_t i = 0; i < 3; i++) {
		struct error error = ERROR_INIT;
		struct money money;

		CHECK(!money_read(span_make(hidden[i], 6), "JPY", &money, &error));
		error_release(&error);
	}
}

int
main(void)
{
	RUN(amounts_are_read);
	RUN(what_is_no_amount_is_refused_with_the_reason);
	RUN(what_is_shown_is_read_back);
	RUN(nothing_hides_behind_a_nul);
	return test_end();
}
