#include "base/date.h"

#include "base/utf8.h"

#include <string.h>

enum { WEEKDAYS = 7, SHORTEST_WEEKDAY = 3, MOST_DIGITS = 6, QUOTED = 40 };

/* A word that names a day by itself. */
struct day_word {
	const char *word;
	int days; /* from today */
};

/* What can be counted: each kind is so many days or so many months. */
struct unit {
	const char *letter;
	const char *one;
	const char *many;
	int days;
	int months;
};

static const struct day_word day_words[] = {
	{ "today", 0 },
	{ "tomorrow", 1 },
	{ "yesterday", -1 },
	{ 0 },
};

static const struct unit units[] = {
	{ "d", "day", "days", 1, 0 },
	{ "w", "week", "weeks", 7, 0 },
	{ "m", "month", "months", 0, 1 },
	{ "y", "year", "years", 0, 12 },
	{ 0 },
};

/* Monday first, as date_weekday() counts. */
static const char *const weekdays[WEEKDAYS] = {
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday",
};

/* A whole number without sign, or -1. */
static int
read_count(struct span span)
{
	int count = 0;

	if (span.length == 0 || span.length > MOST_DIGITS)
		return -1;
	for (size_t i = 0; i < span.length; i++) {
		if (span.start[i] < '0' || span.start[i] > '9')
			return -1;
		count = count * 10 + (span.start[i] - '0');
	}
	return count;
}

static struct date
add_units(struct date date, const struct unit *unit, int count)
{
	if (unit->months != 0)
		return date_add_months(date, unit->months * count);
	return date_add_days(date, (int64_t)unit->days * count);
}

static struct date
read_word(struct span span, struct date today)
{
	for (const struct day_word *row = day_words; row->word; row++) {
		if (span_is(span, row->word))
			return date_add_days(today, row->days);
	}
	return (struct date){ 0 };
}

/* "fri", "frid" … "friday", from Monday on; WEEKDAYS for anything else. */
static int
find_weekday(struct span span)
{
	int weekday = 0;

	if (span.length < SHORTEST_WEEKDAY)
		return WEEKDAYS;
	while (weekday < WEEKDAYS && !span_starts_with(span_of(weekdays[weekday]), span))
		weekday++;
	return weekday;
}

/* The next one after today. */
static struct date
read_weekday(struct span span, struct date today)
{
	int weekday = find_weekday(span);
	int ahead = (weekday - date_weekday(today) + WEEKDAYS) % WEEKDAYS;

	if (weekday == WEEKDAYS)
		return (struct date){ 0 };
	return date_add_days(today, ahead > 0 ? ahead : WEEKDAYS);
}

/* "this fri", "next fri": of this week, if it is still to come, and of the one after
 * it, as in the sentences of notes. */
static struct date
read_weekday_of_week(struct span span, struct date today)
{
	struct span rest = span, word = span_split(&rest, ' ');
	bool is_next = span_is(word, "next");
	struct date day;

	if ((!is_next && !span_is(word, "this")) || !rest.start ||
		find_weekday(rest) == WEEKDAYS)
		return (struct date){ 0 };
	day = date_add_days(
		date_week_start(today), (is_next ? WEEKDAYS : 0) + find_weekday(rest));
	return date_compare(day, today) < 0 ? (struct date){ 0 } : day;
}

/* "+5d", "-3d". */
static struct date
read_offset(struct span span, struct date today)
{
	int count, sign;

	if (span.length < 3 || (span.start[0] != '+' && span.start[0] != '-'))
		return (struct date){ 0 };
	sign = span.start[0] == '-' ? -1 : 1;
	count = read_count(span_make(span.start + 1, span.length - 2));
	for (const struct unit *unit = units; unit->letter && count >= 0; unit++) {
		if (span.start[span.length - 1] == unit->letter[0])
			return add_units(today, unit, sign * count);
	}
	return (struct date){ 0 };
}

/* "5 days", counted from today in the direction of sign. */
static struct date
read_distance(struct span span, int sign, struct date today)
{
	struct span rest = span;
	int count = read_count(span_split(&rest, ' '));

	for (const struct unit *unit = units; rest.start && unit->letter && count >= 0;
		 unit++) {
		if (span_is(rest, unit->one) || span_is(rest, unit->many))
			return add_units(today, unit, sign * count);
	}
	return (struct date){ 0 };
}

/* "in 5 days", "5 days ago". */
static struct date
read_phrase(struct span span, struct date today)
{
	const struct span in = span_of("in ");
	const struct span ago = span_of(" ago");

	if (span_starts_with(span, in))
		return read_distance(
			span_make(span.start + in.length, span.length - in.length), 1, today);
	if (span.length > ago.length &&
		span_is(span_make(span.start + span.length - ago.length, ago.length), ago.start))
		return read_distance(span_make(span.start, span.length - ago.length), -1, today);
	return (struct date){ 0 };
}

static struct date
read_day(struct span span, struct date today)
{
	struct error unused = ERROR_INIT;
	struct date date = { 0 };

	(void)today;
	date_parse(span, &date, &unused);
	error_release(&unused);
	return date;
}

/* The ways to say a day, tried in turn; each gives an unknown date for what is not its
 * own. */
static struct date (*const readers[])(struct span span, struct date today) = {
	read_day,
	read_word,
	read_weekday,
	read_weekday_of_week,
	read_offset,
	read_phrase,
	NULL,
};

bool
date_read(struct span span, struct date today, struct date *date, struct error *error)
{
	struct span shown = span_head(span, QUOTED);
	struct arena arena = ARENA_INIT;
	struct span folded = utf8_fold_span(span, &arena);
	struct date found = { 0 };

	for (size_t i = 0; readers[i] && !date_is_known(found); i++)
		found = readers[i](folded, today);
	arena_release(&arena);
	if (!date_is_known(found))
		return fail(error, ERROR_REFUSED,
			"'%.*s' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m "
			"or "
			"in 2 weeks",
			(int)shown.length, shown.start);
	*date = found;
	return true;
}
