#include "tests/test.h"

#include "base/date.h"

enum { LAST_DAY = 3652059 };

struct day_case {
	int year;
	int month;
	int day;
	int number; /* 0: no such day */
};

struct weekday_case {
	const char *day;
	int weekday;
	const char *week_start;
};

struct shift_case {
	const char *day;
	int64_t by;
	const char *result;
};

struct short_case {
	const char *day;
	const char *near;
	const char *text;
};

struct month_case {
	const char *month;
	const char *first;
	const char *last;
	const char *name;
};

static const struct day_case day_cases[] = {
	{ 1, 1, 1, 1 },
	{ 1, 12, 31, 365 },
	{ 2, 1, 1, 366 },
	{ 4, 2, 29, 1155 },
	{ 4, 12, 31, 1461 },
	{ 5, 1, 1, 1462 },
	{ 100, 12, 31, 36524 },
	{ 101, 1, 1, 36525 },
	{ 400, 12, 31, 146097 },
	{ 401, 1, 1, 146098 },
	{ 1970, 1, 1, 719163 },
	{ 2000, 2, 29, 730179 },
	{ 2026, 2, 10, 739657 },
	{ 9999, 12, 31, LAST_DAY },
	{ 0, 12, 31, 0 },
	{ 10000, 1, 1, 0 },
	{ -1, 1, 1, 0 },
	{ 2026, 0, 1, 0 },
	{ 2026, 13, 1, 0 },
	{ 2026, 1, 0, 0 },
	{ 2026, 1, 32, 0 },
	{ 2026, 4, 31, 0 },
	{ 2026, 2, 29, 0 },
	{ 2024, 2, 30, 0 },
	{ 1900, 2, 29, 0 },
	{ 2100, 2, 29, 0 },
	{ 2023, 2, 29, 0 },
};

static const struct weekday_case weekday_cases[] = {
	{ "0001-01-01", 0, "0001-01-01" },
	{ "1970-01-01", 3, "1969-12-29" },
	{ "2000-02-29", 1, "2000-02-28" },
	{ "2024-02-29", 3, "2024-02-26" },
	{ "2026-02-08", 6, "2026-02-02" },
	{ "2026-02-09", 0, "2026-02-09" },
	{ "2026-02-10", 1, "2026-02-09" },
	{ "2026-02-15", 6, "2026-02-09" },
	{ "2026-02-16", 0, "2026-02-16" },
	{ "2027-01-01", 4, "2026-12-28" },
	{ "9999-12-31", 4, "9999-12-27" },
};

static const struct shift_case day_shifts[] = {
	{ "2026-02-10", 0, "2026-02-10" },
	{ "2026-02-28", 1, "2026-03-01" },
	{ "2024-02-28", 1, "2024-02-29" },
	{ "2024-02-29", 1, "2024-03-01" },
	{ "2100-02-28", 1, "2100-03-01" },
	{ "2026-12-31", 1, "2027-01-01" },
	{ "2027-01-01", -1, "2026-12-31" },
	{ "2026-03-01", -1, "2026-02-28" },
	{ "2026-02-10", 365, "2027-02-10" },
	{ "2024-02-10", 366, "2025-02-10" },
	{ "9999-12-30", 1, "9999-12-31" },
	{ "9999-12-31", 1, "9999-12-31" },
	{ "0001-01-02", -1, "0001-01-01" },
	{ "0001-01-01", -1, "0001-01-01" },
	{ "2026-02-10", INT64_MAX, "9999-12-31" },
	{ "2026-02-10", INT64_MIN, "0001-01-01" },
};

static const struct shift_case month_shifts[] = {
	{ "2026-02-10", 0, "2026-02-10" },
	{ "2026-01-27", 1, "2026-02-27" },
	{ "2026-01-28", 1, "2026-02-28" },
	{ "2026-01-29", 1, "2026-02-28" },
	{ "2026-01-31", 1, "2026-02-28" },
	{ "2024-01-29", 1, "2024-02-29" },
	{ "2024-01-31", 1, "2024-02-29" },
	{ "2026-03-31", 1, "2026-04-30" },
	{ "2026-03-30", 1, "2026-04-30" },
	{ "2026-03-31", -1, "2026-02-28" },
	{ "2026-01-31", -1, "2025-12-31" },
	{ "2026-12-31", 1, "2027-01-31" },
	{ "2026-01-15", -1, "2025-12-15" },
	{ "2026-11-30", 3, "2027-02-28" },
	{ "2024-02-29", 12, "2025-02-28" },
	{ "2024-02-29", 48, "2028-02-29" },
	{ "2024-02-29", -12, "2023-02-28" },
	{ "9999-11-30", 1, "9999-12-30" },
	{ "9999-12-30", 1, "9999-12-30" },
	{ "0001-01-31", -1, "0001-01-31" },
	{ "2026-05-31", INT32_MAX, "9999-12-31" },
	{ "2026-05-31", INT32_MIN, "0001-01-31" },
};

static const char *const refused_days[] = {
	"",
	"2026",
	"2026-02",
	"2026-2-10",
	"2026-02-1",
	"2026-02-100",
	"26-02-10",
	"2026/02/10",
	"20260210",
	"2026-02-10 ",
	" 2026-02-10",
	"2026-02-1o",
	"2026-02-+1",
	"2026-0a-10",
	"0000-01-01",
	"2026-00-10",
	"2026-13-10",
	"2026-02-00",
	"2026-02-29",
	"2026-04-31",
	"2026-02-10T00:00:00Z",
	"２０２６-02",
	NULL,
};

static const struct short_case short_cases[] = {
	{ "2026-02-04", "2026-02-11", "Feb 4" },
	{ "2026-01-11", "2026-12-31", "Jan 11" },
	{ "2025-12-31", "2026-01-01", "Dec 31, 2025" },
	{ "2027-01-01", "2026-12-31", "Jan 1, 2027" },
	{ "2026-05-30", "", "May 30, 2026" },
	{ "", "2026-01-01", "" },
};

static const struct month_case month_cases[] = {
	{ "2026-02", "2026-02-01", "2026-02-28", "February 2026" },
	{ "2024-02", "2024-02-01", "2024-02-29", "February 2024" },
	{ "1900-02", "1900-02-01", "1900-02-28", "February 1900" },
	{ "2000-02", "2000-02-01", "2000-02-29", "February 2000" },
	{ "2026-01", "2026-01-01", "2026-01-31", "January 2026" },
	{ "2026-04", "2026-04-01", "2026-04-30", "April 2026" },
	{ "2026-12", "2026-12-01", "2026-12-31", "December 2026" },
	{ "0001-01", "0001-01-01", "0001-01-31", "January 1" },
	{ "9999-12", "9999-12-01", "9999-12-31", "December 9999" },
};

static const char *const refused_months[] = {
	"",
	"2026",
	"2026-2",
	"2026-00",
	"2026-13",
	"2026-02-01",
	"2026/02",
	"2026-0x",
	"0000-01",
	"Feb 2026",
	NULL,
};

static struct date
day(const char *text)
{
	struct error error = ERROR_INIT;
	struct date date = { 0 };

	date_parse(span_of(text), &date, &error);
	error_release(&error);
	return date;
}

static const char *
show(struct date date, char out[DATE_TEXT_SIZE])
{
	date_format(date, out);
	return out;
}

TEST(days_are_numbered_from_the_year_1)
{
	for (size_t i = 0; i < sizeof(day_cases) / sizeof(day_cases[0]); i++) {
		const struct day_case *row = &day_cases[i];

		CHECK_NUMBER(date_make(row->year, row->month, row->day).day, row->number);
	}
}

/* Walks the calendar by its own rules, and compares every day there is. */
TEST(every_day_becomes_its_year_month_and_day_and_back)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	struct civil expected = { 1, 1, 1 };
	int wrong = 0;

	for (int32_t number = 1; number <= LAST_DAY; number++) {
		struct civil civil = date_civil((struct date){ number });
		bool is_leap = expected.year % 400 == 0 ||
			(expected.year % 4 == 0 && expected.year % 100 != 0);
		int length = lengths[expected.month - 1] + (expected.month == 2 && is_leap);

		wrong += civil.year != expected.year || civil.month != expected.month ||
			civil.day != expected.day;
		wrong += date_make(civil.year, civil.month, civil.day).day != number;
		expected.day++;
		if (expected.day > length) {
			expected.day = 1;
			expected.month++;
		}
		if (expected.month > 12) {
			expected.month = 1;
			expected.year++;
		}
	}
	CHECK_NUMBER(wrong, 0);
	CHECK_NUMBER(expected.year, 10000);
}

TEST(an_unknown_day_stays_unknown)
{
	struct date unknown = { 0 };
	char text[DATE_TEXT_SIZE];

	CHECK(!date_is_known(unknown));
	CHECK(date_is_known(date_make(1, 1, 1)));
	CHECK(!date_is_known(date_add_days(unknown, 5)));
	CHECK(!date_is_known(date_add_months(unknown, 5)));
	CHECK_NUMBER(date_civil(unknown).year, 0);
	CHECK_NUMBER(date_month(unknown).index, 0);
	CHECK_TEXT(show(unknown, text), "");
}

TEST(days_are_ordered)
{
	CHECK(date_compare(day("2026-02-10"), day("2026-02-11")) < 0);
	CHECK(date_compare(day("2026-02-11"), day("2026-02-10")) > 0);
	CHECK_NUMBER(date_compare(day("2026-02-10"), day("2026-02-10")), 0);
}

TEST(weeks_begin_on_monday)
{
	char text[DATE_TEXT_SIZE];

	for (size_t i = 0; i < sizeof(weekday_cases) / sizeof(weekday_cases[0]); i++) {
		const struct weekday_case *row = &weekday_cases[i];

		CHECK_NUMBER(date_weekday(day(row->day)), row->weekday);
		CHECK_TEXT(show(date_week_start(day(row->day)), text), row->week_start);
	}
}

TEST(days_are_added_across_months_and_years)
{
	char text[DATE_TEXT_SIZE];

	for (size_t i = 0; i < sizeof(day_shifts) / sizeof(day_shifts[0]); i++) {
		const struct shift_case *row = &day_shifts[i];

		CHECK_TEXT(show(date_add_days(day(row->day), row->by), text), row->result);
	}
}

TEST(months_are_added_and_clamped_to_their_end)
{
	char text[DATE_TEXT_SIZE];

	for (size_t i = 0; i < sizeof(month_shifts) / sizeof(month_shifts[0]); i++) {
		const struct shift_case *row = &month_shifts[i];

		CHECK_TEXT(show(date_add_months(day(row->day), (int)row->by), text), row->result);
	}
}

TEST(a_day_is_written_as_it_is_read)
{
	static const char *const days[] = { "0001-01-01", "0999-09-09", "2026-02-10",
		"2024-02-29", "9999-12-31", NULL };
	char text[DATE_TEXT_SIZE];

	for (size_t i = 0; days[i]; i++)
		CHECK_TEXT(show(day(days[i]), text), days[i]);
}

TEST(what_is_no_day_is_refused_with_a_message)
{
	for (size_t i = 0; refused_days[i]; i++) {
		struct error error = ERROR_INIT;
		struct date date;

		CHECK(!date_parse(span_of(refused_days[i]), &date, &error));
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		CHECK(strlen(error.message) > 0);
		error_release(&error);
	}
}

TEST(a_message_quotes_no_more_than_a_little)
{
	struct error error = ERROR_INIT;
	struct date date;
	char huge[10001];

	memset(huge, 'x', 10000);
	huge[10000] = '\0';
	CHECK(!date_parse(span_of(huge), &date, &error));
	CHECK(strlen(error.message) < 120);
	error_release(&error);
}

TEST(a_short_day_has_the_year_only_when_it_is_another)
{
	for (size_t i = 0; i < sizeof(short_cases) / sizeof(short_cases[0]); i++) {
		const struct short_case *row = &short_cases[i];
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(date_short(day(row->day), day(row->near), &arena), row->text);
		arena_release(&arena);
	}
}

TEST(a_month_has_its_first_and_last_day_and_its_name)
{
	for (size_t i = 0; i < sizeof(month_cases) / sizeof(month_cases[0]); i++) {
		const struct month_case *row = &month_cases[i];
		struct arena arena = ARENA_INIT;
		struct error error = ERROR_INIT;
		struct month month = { 0 };
		char text[DATE_TEXT_SIZE], written[MONTH_TEXT_SIZE];

		CHECK(month_parse(span_of(row->month), &month, &error));
		month_format(month, written);
		CHECK_TEXT(written, row->month);
		CHECK_TEXT(show(month_first(month), text), row->first);
		CHECK_TEXT(show(month_last(month), text), row->last);
		CHECK_TEXT(month_name(month, &arena), row->name);
		CHECK_NUMBER(date_month(day(row->last)).index, month.index);
		arena_release(&arena);
		error_release(&error);
	}
}

TEST(what_is_no_month_is_refused)
{
	for (size_t i = 0; refused_months[i]; i++) {
		struct error error = ERROR_INIT;
		struct month month;

		CHECK(!month_parse(span_of(refused_months[i]), &month, &error));
		CHECK_NUMBER(error.kind, ERROR_REFUSED);
		error_release(&error);
	}
}

TEST(an_unknown_month_has_no_days_and_no_name)
{
	struct month unknown = { 0 };
	struct arena arena = ARENA_INIT;
	char written[MONTH_TEXT_SIZE];

	CHECK(!date_is_known(month_first(unknown)));
	CHECK(!date_is_known(month_last(unknown)));
	CHECK_TEXT(month_name(unknown, &arena), "");
	month_format(unknown, written);
	CHECK_TEXT(written, "");
	arena_release(&arena);
}

TEST(the_later_of_two_days_is_found)
{
	struct date early = date_make(2026, 2, 10), late = date_make(2026, 2, 11);

	CHECK_NUMBER(date_later(early, late).day, late.day);
	CHECK_NUMBER(date_later(late, early).day, late.day);
	CHECK_NUMBER(date_later(late, late).day, late.day);
	CHECK_NUMBER(date_later((struct date){ 0 }, early).day, early.day);
}

int
main(void)
{
	RUN(days_are_numbered_from_the_year_1);
	RUN(every_day_becomes_its_year_month_and_day_and_back);
	RUN(an_unknown_day_stays_unknown);
	RUN(days_are_ordered);
	RUN(weeks_begin_on_monday);
	RUN(days_are_added_across_months_and_years);
	RUN(months_are_added_and_clamped_to_their_end);
	RUN(a_day_is_written_as_it_is_read);
	RUN(what_is_no_day_is_refused_with_a_message);
	RUN(a_message_quotes_no_more_than_a_little);
	RUN(a_short_day_has_the_year_only_when_it_is_another);
	RUN(a_month_has_its_first_and_last_day_and_its_name);
	RUN(what_is_no_month_is_refused);
	RUN(an_unknown_month_has_no_days_and_no_name);
	RUN(the_later_of_two_days_is_found);
	return test_end();
}
