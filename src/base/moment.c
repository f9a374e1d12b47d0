#include "base/date.h"

#include <string.h>

enum {
	EPOCH_DAY = 719163, /* 1970-01-01 */
	SECONDS_IN_DAY = 86400,
	SECONDS_IN_HOUR = 3600,
	SECONDS_IN_MINUTE = 60,
	DAY_LENGTH = DATE_TEXT_SIZE - 1,
	TIME_LENGTH = 8,   /* 09:00:00 */
	OFFSET_LENGTH = 6, /* +09:00 */
	QUOTED = 40,
};

/* No second of a day and no offset is this. */
enum { NONE = INT32_MIN };

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* The number two digits write, or NONE when they are none or it is beyond most. */
static int
pair_at(const char *start, int most)
{
	int number;

	if (!is_digit(start[0]) || !is_digit(start[1]))
		return NONE;
	number = (start[0] - '0') * 10 + (start[1] - '0');
	return number <= most ? number : NONE;
}

static int
seconds_at(const char *start)
{
	int hour = pair_at(start, 23);
	int minute = pair_at(start + 3, 59);
	int second = pair_at(start + 6, 59);

	if (start[2] != ':' || start[5] != ':' || hour < 0 || minute < 0 || second < 0)
		return NONE;
	return hour * SECONDS_IN_HOUR + minute * SECONDS_IN_MINUTE + second;
}

/* Parts of a second are more than a moment holds. */
static struct span
skip_fraction(struct span span)
{
	size_t length = 1;

	if (span.length == 0 || span.start[0] != '.')
		return span;
	while (length < span.length && is_digit(span.start[length]))
		length++;
	if (length == 1)
		return span;
	return span_make(span.start + length, span.length - length);
}

/* How far the zone is ahead of UTC, in seconds. */
static int
zone_offset(struct span zone)
{
	int hour, minute, offset;

	if (zone.length == 1 && zone.start[0] == 'Z')
		return 0;
	if (zone.length != OFFSET_LENGTH || zone.start[3] != ':')
		return NONE;
	if (zone.start[0] != '+' && zone.start[0] != '-')
		return NONE;
	hour = pair_at(zone.start + 1, 23);
	minute = pair_at(zone.start + 4, 59);
	if (hour < 0 || minute < 0)
		return NONE;
	offset = hour * SECONDS_IN_HOUR + minute * SECONDS_IN_MINUTE;
	return zone.start[0] == '-' ? -offset : offset;
}

static bool
refuse(struct span span, struct error *error)
{
	struct span shown = span_head(span, QUOTED);

	return fail(error, ERROR_REFUSED,
		"'%.*s' is not a moment; write it as 2026-02-11T09:00:00Z", (int)shown.length,
		shown.start);
}

/* Whole days since 1970, counting down before it. */
static int64_t
whole_days(struct moment moment)
{
	int64_t days = moment.second / SECONDS_IN_DAY;

	return moment.second % SECONDS_IN_DAY < 0 ? days - 1 : days;
}

bool
moment_parse(struct span span, struct moment *moment, struct error *error)
{
	size_t length = DAY_LENGTH + 1 + TIME_LENGTH;
	struct date date;
	struct moment result;
	int seconds, offset;

	if (span.length <= length || span.start[DAY_LENGTH] != 'T')
		return refuse(span, error);
	if (!date_parse(span_make(span.start, DAY_LENGTH), &date, error))
		return refuse(span, error);
	seconds = seconds_at(span.start + DAY_LENGTH + 1);
	offset =
		zone_offset(skip_fraction(span_make(span.start + length, span.length - length)));
	if (seconds == NONE || offset == NONE)
		return refuse(span, error);
	result.second = ((int64_t)date.day - EPOCH_DAY) * SECONDS_IN_DAY + seconds - offset;
	/* The offset may lead out of the years that a date can be in. */
	if (result.second != 0 && !date_is_known(moment_date(result)))
		return refuse(span, error);
	*moment = result;
	return true;
}

static void
put_pair(char *out, int number, char separator)
{
	out[0] = (char)('0' + number / 10);
	out[1] = (char)('0' + number % 10);
	out[2] = separator;
}

void
moment_format(struct moment moment, char out[MOMENT_TEXT_SIZE])
{
	struct date date = moment_date(moment);
	int seconds;

	memset(out, 0, MOMENT_TEXT_SIZE);
	if (!date_is_known(date))
		return;
	seconds = (int)(moment.second - whole_days(moment) * SECONDS_IN_DAY);
	date_format(date, out);
	out[DAY_LENGTH] = 'T';
	put_pair(out + 11, seconds / SECONDS_IN_HOUR, ':');
	put_pair(out + 14, seconds / SECONDS_IN_MINUTE % 60, ':');
	put_pair(out + 17, seconds % 60, 'Z');
}

struct date
moment_date(struct moment moment)
{
	int64_t day = whole_days(moment) + EPOCH_DAY;
	struct date last = date_make(9999, 12, 31);

	if (moment.second == 0 || day < 1 || day > last.day)
		return (struct date){ 0 };
	return (struct date){ (int32_t)day };
}
