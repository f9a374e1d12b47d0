#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/clock.h"
#include "base/date.h"

static const struct civil longest_ago = { 1, 1, 1 }, farthest = { 9999, 12, 31 };

static void
check_day(struct date date)
{
	char text[DATE_TEXT_SIZE];
	struct date again = { 0 };
	struct civil civil = date_civil(date);
	struct error error = ERROR_INIT;

	MUST(date_is_known(date));
	MUST(date_compare(
			 date, date_make(longest_ago.year, longest_ago.month, longest_ago.day)) >= 0);
	MUST(date_compare(date, date_make(farthest.year, farthest.month, farthest.day)) <= 0);
	MUST(date_compare(date_make(civil.year, civil.month, civil.day), date) == 0);
	date_format(date, text);
	MUST(date_parse(span_of(text), &again, &error));
	MUST(date_compare(date, again) == 0);
	MUST(date_compare(month_first(date_month(date)), date) <= 0);
	MUST(date_compare(month_last(date_month(date)), date) >= 0);
	MUST(date_weekday(date) >= 0 && date_weekday(date) < 7);
	error_release(&error);
}

static void
check_typed(struct span span, struct date today)
{
	struct error error = ERROR_INIT;
	struct date date = { 0 };

	if (date_read(span, today, &date, &error))
		check_day(date);
	else
		MUST(error.message[0]);
	error_release(&error);
}

/* An exact form is what is written again. */
static void
check_exact(struct span span)
{
	struct error error = ERROR_INIT;
	char text[MOMENT_TEXT_SIZE];
	struct date date = { 0 };
	struct month month = { 0 };

	if (date_parse(span, &date, &error)) {
		check_day(date);
		date_format(date, text);
		MUST(span_is(span, text));
	}
	if (month_parse(span, &month, &error)) {
		month_format(month, text);
		MUST(span_is(span, text));
		check_day(month_first(month));
		check_day(month_last(month));
	}
	error_release(&error);
}

static void
check_moment(struct span span)
{
	struct error error = ERROR_INIT;
	struct moment moment = { 0 }, again = { 0 };
	char text[MOMENT_TEXT_SIZE];

	if (moment_parse(span, &moment, &error) && moment.second != 0) {
		moment_format(moment, text);
		MUST(moment_parse(span_of(text), &again, &error));
		MUST(moment.second == again.second);
		check_day(moment_date(moment));
	}
	error_release(&error);
}

static void
check_clock(const char *override)
{
	struct error error = ERROR_INIT;
	struct clock clock;

	if (clock_read(override, &clock, &error))
		check_day(clock.today);
	else
		MUST(error.message[0]);
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct span span = span_make(bytes, size);

	check_typed(span, date_make(2026, 2, 11));
	check_typed(span, date_make(2024, 2, 29));
	check_typed(span, date_make(longest_ago.year, longest_ago.month, longest_ago.day));
	check_typed(span, date_make(farthest.year, farthest.month, farthest.day));
	check_exact(span);
	check_moment(span);
	check_clock(fuzz_string(bytes, size, &arena));
	arena_release(&arena);
	return 0;
}
