#include "base/date.h"

#include <string.h>

enum {
	FIRST_YEAR = 1,
	LAST_YEAR = 9999,
	LAST_DAY = 3652059, /* 9999-12-31 */
	MONTHS = 12,
	DAYS_IN_YEAR = 365,
	DAYS_IN_4_YEARS = 1461,
	DAYS_IN_100_YEARS = 36524,
	DAYS_IN_400_YEARS = 146097,
	QUOTED = 40, /* bytes of bad input that a message repeats */
};

/* Days before each month; the last entry is the length of the year. */
static const int days_before[2][MONTHS + 1] = {
	{ 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 },
	{ 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366 },
};

static const char *const month_names[MONTHS] = {
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
};

static int
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
days_in_month(int year, int month)
{
	const int *before = days_before[is_leap(year)];

	return before[month] - before[month - 1];
}

static int32_t
days_before_year(int year)
{
	int past = year - 1;

	return past * DAYS_IN_YEAR + past / 4 - past / 100 + past / 400;
}

static int64_t
clamp(int64_t number, int64_t least, int64_t most)
{
	if (number < least)
		return least;
	return number > most ? most : number;
}

/* The number that count digits write, or -1. */
static int
digits_at(const char *start, int count)
{
	int number = 0;

	for (int i = 0; i < count; i++) {
		if (start[i] < '0' || start[i] > '9')
			return -1;
		number = number * 10 + (start[i] - '0');
	}
	return number;
}

static void
put_digits(char *out, int count, int number)
{
	while (count-- > 0) {
		out[count] = (char)('0' + number % 10);
		number /= 10;
	}
}

bool
date_is_known(struct date date)
{
	return date.day != 0;
}

int
date_compare(struct date first, struct date second)
{
	return (first.day > second.day) - (first.day < second.day);
}

struct date
date_later(struct date first, struct date second)
{
	return date_compare(first, second) < 0 ? second : first;
}

struct date
date_make(int year, int month, int day)
{
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS || day < 1 ||
		day > days_in_month(year, month))
		return (struct date){ 0 };
	return (struct date){ days_before_year(year) + days_before[is_leap(year)][month - 1] +
		day };
}

struct civil
date_civil(struct date date)
{
	int rest = date.day - 1;
	int cycles = rest / DAYS_IN_400_YEARS;
	int centuries, fours, years, month;
	const int *before;

	if (!date_is_known(date))
		return (struct civil){ 0 };
	rest %= DAYS_IN_400_YEARS;
	/* The last century and the last year of their cycles are one day longer. */
	centuries = (int)clamp(rest / DAYS_IN_100_YEARS, 0, 3);
	rest -= centuries * DAYS_IN_100_YEARS;
	fours = rest / DAYS_IN_4_YEARS;
	rest %= DAYS_IN_4_YEARS;
	years = (int)clamp(rest / DAYS_IN_YEAR, 0, 3);
	rest -= years * DAYS_IN_YEAR;
	years += cycles * 400 + centuries * 100 + fours * 4 + 1;
	before = days_before[is_leap(years)];
	/* No month has more than 32 days, so this is the month or the one before it. */
	month = rest / 32 + 1;
	if (rest >= before[month])
		month++;
	return (struct civil){
		.year = years, .month = month, .day = rest - before[month - 1] + 1
	};
}

struct date
date_add_days(struct date date, int64_t days)
{
	if (!date_is_known(date))
		return date;
	/* Clamped first, so that the sum cannot overflow. */
	days = clamp(days, -LAST_DAY, LAST_DAY);
	return (struct date){ (int32_t)clamp(date.day + days, 1, LAST_DAY) };
}

struct date
date_add_months(struct date date, int months)
{
	struct civil civil = date_civil(date);
	int64_t index;
	int year, month, last;

	if (!date_is_known(date))
		return date;
	index = clamp((int64_t)date_month(date).index + months, FIRST_YEAR * MONTHS,
		LAST_YEAR * MONTHS + MONTHS - 1);
	year = (int)(index / MONTHS);
	month = (int)(index % MONTHS) + 1;
	last = days_in_month(year, month);
	return date_make(year, month, civil.day < last ? civil.day : last);
}

int
date_weekday(struct date date)
{
	/* 0001-01-01 was a Monday. */
	return (date.day - 1) % 7;
}

struct date
date_week_start(struct date date)
{
	return date_add_days(date, -date_weekday(date));
}

struct month
date_month(struct date date)
{
	struct civil civil = date_civil(date);

	if (!date_is_known(date))
		return (struct month){ 0 };
	return (struct month){ civil.year * MONTHS + civil.month - 1 };
}

bool
date_parse(struct span span, struct date *date, struct error *error)
{
	struct span shown = span_head(span, QUOTED);
	int year, month, day;

	if (span.length != DATE_TEXT_SIZE - 1 || span.start[4] != '-' || span.start[7] != '-')
		return fail(error, ERROR_REFUSED, "'%.*s' is not a day; write it as 2026-02-10",
			(int)shown.length, shown.start);
	year = digits_at(span.start, 4);
	month = digits_at(span.start + 5, 2);
	day = digits_at(span.start + 8, 2);
	*date = date_make(year, month, day);
	if (!date_is_known(*date))
		return fail(error, ERROR_REFUSED, "there is no day '%.*s' in the calendar",
			(int)shown.length, shown.start);
	return true;
}

void
date_format(struct date date, char out[DATE_TEXT_SIZE])
{
	struct civil civil = date_civil(date);

	memset(out, 0, DATE_TEXT_SIZE);
	if (!date_is_known(date))
		return;
	put_digits(out, 4, civil.year);
	out[4] = '-';
	put_digits(out + 5, 2, civil.month);
	out[7] = '-';
	put_digits(out + 8, 2, civil.day);
}

const char *
date_short(struct date date, struct date near, struct arena *arena)
{
	struct civil civil = date_civil(date);
	const char *name;

	if (!date_is_known(date))
		return "";
	name = month_names[civil.month - 1];
	if (civil.year == date_civil(near).year)
		return arena_format(arena, "%.3s %d", name, civil.day);
	return arena_format(arena, "%.3s %d, %d", name, civil.day, civil.year);
}

struct date
month_first(struct month month)
{
	return date_make(month.index / MONTHS, month.index % MONTHS + 1, 1);
}

struct date
month_last(struct month month)
{
	struct date first = month_first(month);

	if (!date_is_known(first))
		return first;
	return date_add_days(
		first, days_in_month(month.index / MONTHS, month.index % MONTHS + 1) - 1);
}

bool
month_parse(struct span span, struct month *month, struct error *error)
{
	struct span shown = span_head(span, QUOTED);
	struct date first = { 0 };

	if (span.length == MONTH_TEXT_SIZE - 1 && span.start[4] == '-')
		first = date_make(digits_at(span.start, 4), digits_at(span.start + 5, 2), 1);
	if (!date_is_known(first))
		return fail(error, ERROR_REFUSED, "'%.*s' is not a month; write it as 2026-02",
			(int)shown.length, shown.start);
	*month = date_month(first);
	return true;
}

void
month_format(struct month month, char out[MONTH_TEXT_SIZE])
{
	char day[DATE_TEXT_SIZE];

	date_format(month_first(month), day);
	memcpy(out, day, MONTH_TEXT_SIZE - 1);
	out[MONTH_TEXT_SIZE - 1] = '\0';
}

const char *
month_name(struct month month, struct arena *arena)
{
	struct civil civil = date_civil(month_first(month));

	if (civil.year == 0)
		return "";
	return arena_format(arena, "%s %d", month_names[civil.month - 1], civil.year);
}
