#include "tests/test.h"

#include "base/money.h"

struct decimals_case {
	int decimals;
	const char *codes;
};

struct show_case {
	int64_t minor;
	const char *currency;
	const char *shown;
	const char *decimal;
};

struct share_case {
	int64_t minor;
	int basis_points;
	int64_t share;
};

struct convert_case {
	int64_t minor;
	const char *currency;
	int64_t millionths;
	const char *base;
	int64_t converted;
};

/* ISO 4217, all of it but metals, bond units and test codes. */
static const struct decimals_case decimals_cases[] = {
	{ 0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF" },
	{ 3, "BHD IQD JOD KWD LYD OMR TND" },
	{ 4, "CLF UYW" },
	{ 2,
		"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD "
		"BTN "
		"BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN "
		"ETB "
		"EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
		"KGS "
		"KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
		"MXN "
		"MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR "
		"SBD "
		"SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD "
		"TZS "
		"UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG" },
};

static const char *const no_currencies[] = { "", "J", "JP", "JPYY", "jpy", "Jpy",
	"XX"
	"X",
	"XTS", "XAU", "AAA", "ZZZ", "ABC", "12A", "¥", NULL };

static const struct show_case show_cases[] = {
	{ 0, "JPY", "¥0", "0" },
	{ 1, "JPY", "¥1", "1" },
	{ 999, "JPY", "¥999", "999" },
	{ 1000, "JPY", "¥1,000", "1000" },
	{ 15000, "JPY", "¥15,000", "15000" },
	{ 999999, "JPY", "¥999,999", "999999" },
	{ 1000000, "JPY", "¥1,000,000", "1000000" },
	{ -500, "JPY", "-¥500", "-500" },
	{ 0, "USD", "$0.00", "0.00" },
	{ 5, "USD", "$0.05", "0.05" },
	{ -5, "USD", "-$0.05", "-0.05" },
	{ 99, "USD", "$0.99", "0.99" },
	{ 100, "USD", "$1.00", "1.00" },
	{ 1234, "USD", "$12.34", "12.34" },
	{ 123456, "USD", "$1,234.56", "1234.56" },
	{ 123456, "EUR", "€1,234.56", "1234.56" },
	{ 500, "GBP", "£5.00", "5.00" },
	{ 123456, "CHF", "CHF 1,234.56", "1234.56" },
	{ -123456, "CHF", "-CHF 1,234.56", "-1234.56" },
	{ 12345, "KRW", "KRW 12,345", "12345" },
	{ 1234, "KWD", "KWD 1.234", "1.234" },
	{ 7, "KWD", "KWD 0.007", "0.007" },
	{ 12345, "CLF", "CLF 1.2345", "1.2345" },
	{ 1234, "CNY", "CNY 12.34", "12.34" },
	{ 9007199254740991, "JPY", "¥9,007,199,254,740,991", "9007199254740991" },
	{ -9007199254740991, "USD", "-$90,071,992,547,409.91", "-90071992547409.91" },
	{ INT64_MAX, "JPY", "¥9,223,372,036,854,775,807", "9223372036854775807" },
	{ INT64_MIN, "JPY", "-¥9,223,372,036,854,775,808", "-9223372036854775808" },
	{ INT64_MIN, "USD", "-$92,233,720,368,547,758.08", "-92233720368547758.08" },
};

static const struct share_case share_cases[] = {
	{ 3000, 2200, 660 },
	{ 3000, 2000, 600 },
	{ 3000, 1000, 300 },
	{ 3000, 0, 0 },
	{ 3000, 10000, 3000 },
	{ 0, 2200, 0 },
	{ 1, 2200, 0 },
	{ 2, 2200, 0 },
	{ 3, 2200, 1 },
	{ 1, 4999, 0 },
	{ 1, 5000, 1 },
	{ 1, 5001, 1 },
	{ 3, 4999, 1 },
	{ 3, 5000, 2 },
	{ 25, 1000, 3 },
	{ 24, 1000, 2 },
	{ 1999, 1, 0 },
	{ 4999, 1, 0 },
	{ 5000, 1, 1 },
	{ -3000, 2200, -660 },
	{ -1, 5000, -1 },
	{ -1, 4999, 0 },
	{ -25, 1000, -3 },
	{ -24, 1000, -2 },
	{ 9007199254740991, 10000, 9007199254740991 },
	{ 9007199254740991, 2200, 1981583836043018 },
	{ INT64_MAX, 10000, INT64_MAX },
	{ INT64_MIN, 10000, INT64_MIN },
	{ INT64_MAX, 20000, INT64_MAX },
	{ INT64_MIN, 20000, INT64_MIN },
};

static const struct convert_case convert_cases[] = {
	{ 12000, "USD", 150000000, "JPY", 18000 },
	{ 1, "USD", 150000000, "JPY", 2 },
	{ 1, "USD", 149999999, "JPY", 1 },
	{ -1, "USD", 150000000, "JPY", -2 },
	{ 100, "JPY", 6667, "USD", 67 },
	{ 100, "JPY", 6650, "USD", 67 },
	{ 100, "JPY", 6649, "USD", 66 },
	{ 100, "EUR", 1080000, "USD", 108 },
	{ 1000, "KWD", 3250000, "USD", 325 },
	{ 1000, "KRW", 110000, "JPY", 110 },
	{ 0, "USD", 150000000, "JPY", 0 },
	{ 9007199254740991, "USD", 150000000, "JPY", 13510798882111487 },
	{ INT64_MAX, "JPY", INT64_MAX, "USD", INT64_MAX },
	{ INT64_MIN, "JPY", INT64_MAX, "USD", INT64_MIN },
};

TEST(every_currency_has_its_decimals)
{
	for (size_t i = 0; i < sizeof(decimals_cases) / sizeof(decimals_cases[0]); i++) {
		struct span rest = span_of(decimals_cases[i].codes);

		while (rest.start) {
			struct arena arena = ARENA_INIT;
			const char *code = span_copy(span_split(&rest, ' '), &arena);

			CHECK(money_is_currency(code));
			CHECK_NUMBER(money_decimals(code), decimals_cases[i].decimals);
			test_result(code);
			arena_release(&arena);
		}
	}
}

TEST(no_other_word_is_a_currency)
{
	for (size_t i = 0; no_currencies[i]; i++) {
		CHECK(!money_is_currency(no_currencies[i]));
		CHECK_NUMBER(money_decimals(no_currencies[i]), 2);
	}
}

TEST(an_amount_is_shown_with_its_sign_or_code)
{
	for (size_t i = 0; i < sizeof(show_cases) / sizeof(show_cases[0]); i++) {
		const struct show_case *row = &show_cases[i];
		struct money money = money_make(row->minor, row->currency);
		struct arena arena = ARENA_INIT;
		struct text decimal = TEXT_INIT;

		CHECK_TEXT(money_show(money, &arena), row->shown);
		money_add_decimal(&decimal, money);
		CHECK_TEXT(decimal.bytes, row->decimal);
		test_result(row->shown);
		text_release(&decimal);
		arena_release(&arena);
	}
}

TEST(an_absent_amount_shows_nothing)
{
	struct arena arena = ARENA_INIT;

	CHECK(!money_is_known((struct money){ 0 }));
	CHECK(money_is_known(money_make(0, "JPY")));
	CHECK_TEXT(money_show((struct money){ 0 }, &arena), "");
	arena_release(&arena);
}

TEST(a_code_too_long_for_a_currency_is_none)
{
	CHECK(!money_is_known(money_make(5, "EURO")));
	CHECK(!money_is_known(money_make(5, "")));
}

TEST(a_share_is_rounded_half_up_and_a_refund_mirrors_it)
{
	for (size_t i = 0; i < sizeof(share_cases) / sizeof(share_cases[0]); i++) {
		const struct share_case *row = &share_cases[i];
		struct money share =
			money_share(money_make(row->minor, "JPY"), row->basis_points);

		CHECK_NUMBER(share.minor, row->share);
		CHECK_TEXT(share.currency, "JPY");
	}
}

TEST(a_conversion_is_rounded_half_up_on_the_base)
{
	for (size_t i = 0; i < sizeof(convert_cases) / sizeof(convert_cases[0]); i++) {
		const struct convert_case *row = &convert_cases[i];
		struct money_rate rate = { .millionths = row->millionths };
		struct money converted =
			money_convert(money_make(row->minor, row->currency), &rate, row->base);

		CHECK_NUMBER(converted.minor, row->converted);
		CHECK_TEXT(converted.currency, row->base);
	}
}

int
main(void)
{
	RUN(every_currency_has_its_decimals);
	RUN(no_other_word_is_a_currency);
	RUN(an_amount_is_shown_with_its_sign_or_code);
	RUN(an_absent_amount_shows_nothing);
	RUN(a_code_too_long_for_a_currency_is_none);
	RUN(a_share_is_rounded_half_up_and_a_refund_mirrors_it);
	RUN(a_conversion_is_rounded_half_up_on_the_base);
	return test_end();
}
