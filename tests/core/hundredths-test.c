#include "core/field.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

/* A number in hundredths, and how it shows with two, one and no decimals. */
static const struct show_case {
	int value;
	const char *two, *one, *none;
} show_cases[] = {
	{ 715, "7.15", "7.2", "7" },
	{ 714, "7.14", "7.1", "7" },
	{ 749, "7.49", "7.5", "7" },
	{ 750, "7.50", "7.5", "8" },
	{ 1000, "10.00", "10.0", "10" },
	{ 996, "9.96", "10.0", "10" },
	{ 995, "9.95", "10.0", "10" },
	{ 994, "9.94", "9.9", "10" },
	{ 5, "0.05", "0.1", "0" },
	{ 4, "0.04", "0.0", "0" },
	{ 0, "0.00", "0.0", "0" },
	{ -4, "-0.04", "0.0", "0" },
	{ -5, "-0.05", "0.0", "0" },
	{ -6, "-0.06", "-0.1", "0" },
	{ -50, "-0.50", "-0.5", "0" },
	{ -51, "-0.51", "-0.5", "-1" },
	{ -715, "-7.15", "-7.1", "-7" },
	{ INT32_MAX, "21474836.47", "21474836.5", "21474836" },
};

static void
test_showing(void)
{
	for (size_t i = 0; i < sizeof(show_cases) / sizeof(show_cases[0]); i++) {
		const struct show_case *row = &show_cases[i];
		struct hundredths number = { true, row->value };

		CHECK_TEXT(hundredths_show(number, 2, &arena), row->two);
		CHECK_TEXT(hundredths_show(number, 1, &arena), row->one);
		CHECK_TEXT(hundredths_show(number, 0, &arena), row->none);
		test_result(
			arena_format(&arena, "%s is %s, and %s", row->two, row->one, row->none));
	}
}

/* What is typed, and the hundredths it means; -1 is refused. */
static const struct read_case {
	const char *typed;
	int value;
} read_cases[] = {
	{ "4.5", 450 },
	{ "4.50", 450 },
	{ "4.05", 405 },
	{ "5", 500 },
	{ " 5 ", 500 },
	{ "0", 0 },
	{ "0.01", 1 },
	{ "00.5", 50 },
	{ "-0.5", -50 },
	{ "9999999.99", 999999999 },
	{ "10000000", -1 },
	{ "4.", -1 },
	{ ".5", -1 },
	{ "4.555", -1 },
	{ "4.5.5", -1 },
	{ "4,5", -1 },
	{ "+4", -1 },
	{ "--4", -1 },
	{ "4x", -1 },
	{ "4.x", -1 },
	{ "1e3", -1 },
	{ "0x1", -1 },
	{ "nan", -1 },
	{ "-", -1 },
	{ ".", -1 },
	{ "", -1 },
};

static void
test_reading(void)
{
	for (size_t i = 0; i < sizeof(read_cases) / sizeof(read_cases[0]); i++) {
		const struct read_case *row = &read_cases[i];
		struct hundredths number = { false, -1 };
		struct error error = ERROR_INIT;

		CHECK(
			hundredths_read(span_of(row->typed), &number, &error) == (row->value != -1));
		CHECK(number.is_known == (row->value != -1));
		CHECK_NUMBER(number.value, row->value);
		CHECK(number.is_known == (error.kind == ERROR_NONE));
		error_release(&error);
		test_result(arena_format(&arena, "'%s' is %s", row->typed,
			row->value == -1 ? "no number" : hundredths_show(number, 2, &arena)));
	}
}

TEST(an_unknown_number_shows_nothing)
{
	CHECK_TEXT(hundredths_show((struct hundredths){ false, 3 }, 2, &arena), "");
}

int
main(void)
{
	test_showing();
	test_reading();
	RUN(an_unknown_number_shows_nothing);
	arena_release(&arena);
	return test_end();
}
