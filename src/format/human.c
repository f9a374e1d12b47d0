#include "format/human.h"

#include <stdlib.h>

#include "base/text.h"

/* Up to these many days, days and weeks say more than what comes after them. */
enum {
	DAYS_LIMIT = 60,
	MONTHS_LIMIT = 730,
	AGE_DAYS_LIMIT = 14,
	AGE_WEEKS_LIMIT = 70,
	WEEK = 7,
	MONTH = 30,
	YEAR = 365,
	THOUSAND = 1000,
};

static const char *
human_span(int64_t days, struct arena *arena)
{
	if (days < DAYS_LIMIT)
		return human_count(days, "day", "days", arena);
	if (days < MONTHS_LIMIT)
		return human_count(days / MONTH, "month", "months", arena);
	return human_count(days / YEAR, "year", "years", arena);
}

const char *
human_day(struct date day, struct date today, struct arena *arena)
{
	int64_t days = (int64_t)day.day - today.day;

	if (!date_is_known(day))
		return "";
	if (days == 0)
		return "today";
	if (days == 1)
		return "tomorrow";
	if (days == -1)
		return "yesterday";
	return arena_format(
		arena, days > 0 ? "in %s" : "%s ago", human_span(llabs(days), arena));
}

const char *
human_count(int64_t count, const char *one, const char *many, struct arena *arena)
{
	return arena_format(
		arena, "%s %s", human_number(count, arena), count == 1 ? one : many);
}

const char *
human_age(int64_t days, struct arena *arena)
{
	if (days < AGE_DAYS_LIMIT)
		return arena_format(arena, "%lldd", (long long)(days < 0 ? 0 : days));
	if (days < AGE_WEEKS_LIMIT)
		return arena_format(arena, "%lldw", (long long)days / WEEK);
	return arena_format(arena, "%lldmo", (long long)days / MONTH);
}

const char *
human_size(int64_t bytes, struct arena *arena)
{
	static const char *const units[] = { "KB", "MB", "GB", "TB", "PB", "EB" };
	size_t unit = 0;
	int64_t size = bytes;

	if (bytes < THOUSAND)
		return arena_format(arena, "%lld B", (long long)bytes);
	/* What would be rounded to a thousand of one unit is one of the next. */
	for (; size >= THOUSAND * THOUSAND - THOUSAND / 2; unit++)
		size /= THOUSAND;
	if (size >= 10 * THOUSAND - 50)
		return arena_format(
			arena, "%lld %s", (long long)(size + THOUSAND / 2) / THOUSAND, units[unit]);
	int64_t tenths = (size + 50) / 100;
	return arena_format(arena, "%lld.%lld %s", (long long)tenths / 10,
		(long long)tenths % 10, units[unit]);
}

const char *
human_number(int64_t number, struct arena *arena)
{
	struct text digits = TEXT_INIT;
	struct text text = TEXT_INIT;

	text_add_number(&digits, number);
	for (size_t i = 0; i < digits.length; i++) {
		size_t left = digits.length - i;
		if (i > (size_t)(number < 0) && left % 3 == 0)
			text_add_char(&text, ',');
		text_add_char(&text, digits.bytes[i]);
	}
	text_release(&digits);
	return text_take(&text, arena);
}
