#include "tests/test.h"

#include "base/clock.h"

#include <stdlib.h>
#include <time.h>

struct override_case {
	const char *override;
	const char *now;
	const char *today;
};

static const struct override_case override_cases[] = {
	{ "2026-02-11T09:00:00Z", "2026-02-11T09:00:00Z", "2026-02-11" },
	{ "2026-02-11", "2026-02-11T00:00:00Z", "2026-02-11" },
	{ " 2026-02-11 ", "2026-02-11T00:00:00Z", "2026-02-11" },
	{ "2026-02-11T08:00:00+09:00", "2026-02-10T23:00:00Z", "2026-02-10" },
	{ "2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z", "2024-02-29" },
};

static const char *const refused_overrides[] = { "now", "2026-02-30",
	"2026-02-11T25:00:00Z", "1770800400", " ", NULL };

static struct clock
read_clock(const char *override)
{
	struct error error = ERROR_INIT;
	struct clock clock = { { 0 }, { 0 } };

	CHECK(clock_read(override, &clock, &error));
	CHECK_NUMBER(error.kind, ERROR_NONE);
	error_release(&error);
	return clock;
}

static void
set_zone(const char *zone)
{
	setenv("TZ", zone, 1);
	tzset();
}

/* The civil day of the moment where the clock is that many seconds ahead of UTC. */
static struct date
day_ahead(struct moment moment, int seconds)
{
	moment.second += seconds;
	return moment_date(moment);
}

TEST(the_override_replaces_the_clock_in_every_zone)
{
	static const char *const zones[] = { "UTC", "AHEAD-14", "BEHIND+12", NULL };

	for (size_t i = 0; i < sizeof(override_cases) / sizeof(override_cases[0]); i++) {
		const struct override_case *row = &override_cases[i];

		for (size_t zone = 0; zones[zone]; zone++) {
			struct clock clock;
			char now[MOMENT_TEXT_SIZE], today[DATE_TEXT_SIZE];

			set_zone(zones[zone]);
			clock = read_clock(row->override);
			moment_format(clock.now, now);
			date_format(clock.today, today);
			CHECK_TEXT(now, row->now);
			CHECK_TEXT(today, row->today);
		}
	}
}

TEST(an_override_that_is_no_moment_and_no_day_is_refused)
{
	for (size_t i = 0; refused_overrides[i]; i++) {
		struct error error = ERROR_INIT;
		struct clock clock;

		CHECK(!clock_read(refused_overrides[i], &clock, &error));
		CHECK(strstr(error.message, "RAPPORT_NOW") != NULL);
		error_release(&error);
	}
}

TEST(without_an_override_it_is_now)
{
	int64_t before = time(NULL);
	struct clock clock = read_clock(NULL);
	struct clock again = read_clock("");
	int64_t after = time(NULL);

	CHECK(clock.now.second >= before && clock.now.second <= after);
	CHECK(again.now.second >= before && again.now.second <= after);
}

/* Nowhere do two zones 26 hours apart have the same day. */
TEST(today_is_the_day_of_the_local_zone)
{
	struct clock ahead, behind;

	set_zone("AHEAD-14");
	ahead = read_clock(NULL);
	set_zone("BEHIND+12");
	behind = read_clock(NULL);
	CHECK_NUMBER(ahead.today.day, day_ahead(ahead.now, 14 * 3600).day);
	CHECK_NUMBER(behind.today.day, day_ahead(behind.now, -12 * 3600).day);
	CHECK(ahead.today.day > behind.today.day);
}

TEST(waiting_takes_at_least_that_long)
{
	int64_t start = clock_milliseconds();

	clock_wait(0);
	clock_wait(-1);
	clock_wait(15);
	CHECK(clock_milliseconds() - start >= 15);
}

int
main(void)
{
	RUN(the_override_replaces_the_clock_in_every_zone);
	RUN(an_override_that_is_no_moment_and_no_day_is_refused);
	RUN(without_an_override_it_is_now);
	RUN(today_is_the_day_of_the_local_zone);
	RUN(waiting_takes_at_least_that_long);
	return test_end();
}
