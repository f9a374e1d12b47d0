#include "format/human.h"

#include "tests/test.h"

TEST(days_are_told_from_today)
{
	static const struct {
		int offset;
		const char *said;
	} cases[] = { { 0, "today" }, { 1, "tomorrow" }, { -1, "yesterday" },
		{ 2, "in 2 days" }, { -2, "2 days ago" }, { 59, "in 59 days" },
		{ 60, "in 2 months" }, { -61, "2 months ago" }, { -89, "2 months ago" },
		{ -90, "3 months ago" }, { 729, "in 24 months" }, { 730, "in 2 years" },
		{ -1200, "3 years ago" } };
	struct arena arena = ARENA_INIT;
	struct date today = date_make(2026, 2, 11);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(human_day(date_add_days(today, cases[i].offset), today, &arena),
			cases[i].said);
		test_result(cases[i].said);
	}
	CHECK_TEXT(human_day((struct date){ 0 }, today, &arena), "");
	arena_release(&arena);
}

TEST(one_is_not_plural)
{
	struct arena arena = ARENA_INIT;
	CHECK_TEXT(human_count(1, "order", "orders", &arena), "1 order");
	CHECK_TEXT(human_count(0, "order", "orders", &arena), "0 orders");
	CHECK_TEXT(human_count(2, "order", "orders", &arena), "2 orders");
	CHECK_TEXT(human_count(12345, "order", "orders", &arena), "12,345 orders");
	arena_release(&arena);
}

TEST(ages_are_short)
{
	static const struct {
		int64_t days;
		const char *said;
	} cases[] = { { -1, "0d" }, { 0, "0d" }, { 3, "3d" }, { 13, "13d" }, { 14, "2w" },
		{ 35, "5w" }, { 69, "9w" }, { 70, "2mo" }, { 425, "14mo" } };
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(human_age(cases[i].days, &arena), cases[i].said);
		test_result(cases[i].said);
	}
	arena_release(&arena);
}

TEST(sizes_have_the_unit_that_suits_them)
{
	static const struct {
		int64_t bytes;
		const char *said;
	} cases[] = { { 0, "0 B" }, { 999, "999 B" }, { 1000, "1.0 KB" }, { 1049, "1.0 KB" },
		{ 1050, "1.1 KB" }, { 9949, "9.9 KB" }, { 9950, "10 KB" }, { 12500, "13 KB" },
		{ 999499, "999 KB" }, { 999500, "1.0 MB" }, { 1400000, "1.4 MB" },
		{ 49288000, "49 MB" }, { 999500000, "1.0 GB" }, { INT64_MAX, "9.2 EB" } };
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(human_size(cases[i].bytes, &arena), cases[i].said);
		test_result(cases[i].said);
	}
	arena_release(&arena);
}

TEST(numbers_are_grouped_by_thousands)
{
	static const struct {
		int64_t number;
		const char *said;
	} cases[] = { { 0, "0" }, { 999, "999" }, { 1000, "1,000" }, { 12345, "12,345" },
		{ -999, "-999" }, { -1000, "-1,000" }, { 1234567, "1,234,567" },
		{ INT64_MIN, "-9,223,372,036,854,775,808" } };
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(human_number(cases[i].number, &arena), cases[i].said);
		test_result(cases[i].said);
	}
	arena_release(&arena);
}

int
main(void)
{
	RUN(days_are_told_from_today);
	RUN(one_is_not_plural);
	RUN(ages_are_short);
	RUN(sizes_have_the_unit_that_suits_them);
	RUN(numbers_are_grouped_by_thousands);
	return test_end();
}
