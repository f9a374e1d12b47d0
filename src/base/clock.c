#include "base/clock.h"

#include <errno.h>
#include <time.h>

enum {
	MILLISECONDS = 1000,
	NANOSECONDS_IN_MILLISECOND = 1000000,
	NANOSECONDS_IN_MICROSECOND = 1000,
	MICROSECONDS = 1000000,
	SECONDS_IN_DAY = 86400
};

static bool
read_system(struct clock *clock, struct error *error)
{
	time_t second = time(NULL);
	struct tm local;

	if (second == (time_t)-1 || !localtime_r(&second, &local))
		return fail(
			error, ERROR_FAILURE, "the system does not tell the time; set RAPPORT_NOW");
	clock->now.second = second;
	clock->today = date_make(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
	return true;
}

/* A plain day begins at its midnight in UTC. */
static struct moment
midnight(struct date date)
{
	struct date epoch = date_make(1970, 1, 1);

	return (struct moment){ ((int64_t)date.day - epoch.day) * SECONDS_IN_DAY };
}

static bool
read_override(const char *override, struct clock *clock, struct error *error)
{
	struct span span = span_trim(span_of(override));

	if (date_parse(span, &clock->today, error)) {
		clock->now = midnight(clock->today);
		return true;
	}
	error_release(error);
	if (!moment_parse(span, &clock->now, error))
		return fail_in(error, "RAPPORT_NOW");
	clock->today = moment_date(clock->now);
	return true;
}

bool
clock_read(const char *override, struct clock *clock, struct error *error)
{
	if (override && *override)
		return read_override(override, clock, error);
	return read_system(clock, error);
}

int64_t
clock_microseconds(void)
{
	struct timespec time;

	clock_gettime(CLOCK_REALTIME, &time);
	return (int64_t)time.tv_sec * MICROSECONDS +
		time.tv_nsec / NANOSECONDS_IN_MICROSECOND;
}

int64_t
clock_milliseconds(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * MILLISECONDS +
		time.tv_nsec / NANOSECONDS_IN_MILLISECOND;
}

void
clock_wait(int milliseconds)
{
	struct timespec rest;

	if (milliseconds <= 0)
		return;
	rest.tv_sec = milliseconds / MILLISECONDS;
	rest.tv_nsec = (long)(milliseconds % MILLISECONDS) * NANOSECONDS_IN_MILLISECOND;
	while (nanosleep(&rest, &rest) != 0 && errno == EINTR)
		continue;
}
