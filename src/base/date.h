#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Civil days, calendar months and moments.
 *
 * A date counts days of the proleptic Gregorian calendar from 0001-01-01, which is 1;
 * a zeroed date is unknown.  A moment is a UTC second since 1970; 0 is unknown.  Neither
 * knows a time zone: which day is today is decided by clock.h and passed in.
 */
struct date {
	int32_t day;
};

struct moment {
	int64_t second;
};

/* A calendar month: year * 12 + (month - 1). */
struct month {
	int32_t index;
};

struct civil {
	int year;  /* 1–9999 */
	int month; /* 1–12 */
	int day;   /* 1–31 */
};

enum { DATE_TEXT_SIZE = 11, MOMENT_TEXT_SIZE = 21, MONTH_TEXT_SIZE = 8 };

/* False for a zeroed date. */
bool date_is_known(struct date date);

/* Negative, 0 or positive; an unknown date comes before every known one. */
int date_compare(struct date first, struct date second);
struct date date_later(struct date first, struct date second); /* of the two */

/* Unknown when there is no such day. */
struct date date_make(int year, int month, int day);

/* Zeros for an unknown date. */
struct civil date_civil(struct date date);

/* An unknown date stays unknown, others are clamped to the years 1–9999; where a month
 * has no such day, the result is its last one. */
struct date date_add_days(struct date date, int64_t days);
struct date date_add_months(struct date date, int months);

/* 0 is Monday; the date must be known. */
int date_weekday(struct date date);

/* The Monday on or before it; unknown for an unknown date. */
struct date date_week_start(struct date date);

/* Of index 0 for an unknown date. */
struct month date_month(struct date date);

/* "2026-02-10", exactly; for files and JSON. */
bool date_parse(struct span span, struct date *date, struct error *error);

/* The same the other way; "" when unknown. */
void date_format(struct date date, char out[DATE_TEXT_SIZE]);

/*
 * What a person types: 2026-02-10, today, tomorrow, yesterday, fri or friday (the next
 * one, today excluded), this fri and next fri (of the week, Monday to Sunday, that today
 * is in, unless it is over, and of the one after that), +5d, -3d, +2w, +1m, +1y, in 5
 * days, in 2 weeks, 5 days ago.  Case and surrounding space do not matter.
 */
bool date_read(
	struct span span, struct date today, struct date *date, struct error *error);

/* Which of two numbers such as 3/4 is the month, and what a text tells about that. */
enum date_order { DATE_ORDER_OPEN, DATE_MONTH_FIRST, DATE_DAY_FIRST };

/*
 * Days as files of other programs have them: 2024-03-12 09:14, 2024/3/12, 2024年3月12日,
 * 20240312, 3/15/2024 2:30 PM, 15.3.2024, 12 Mar 2025, 7-Feb-22, Jan 15, 2025; the time
 * is dropped.  The order decides where the text leaves it open.
 */
bool date_read_foreign(
	struct span span, enum date_order order, struct date *date, struct error *error);

/* What the text tells about the order: open when it could be either; is_open says whether
 * it matters, which it does not in 2024-03-12. */
enum date_order date_order_of(struct span span, bool *is_open);

/* "Feb 4"; "Feb 4, 2025" when the year is another than that of `near`. */
const char *date_short(struct date date, struct date near, struct arena *arena);

/* The days at its ends; unknown when the month is outside the years 1–9999. */
struct date month_first(struct month month);
struct date month_last(struct month month);

/* "2026-02", exactly; the month keeps what it was when that fails. */
bool month_parse(struct span span, struct month *month, struct error *error);

/* The same the other way; "" for a month of index 0. */
void month_format(struct month month, char out[MONTH_TEXT_SIZE]);

/* "February 2026". */
const char *month_name(struct month month, struct arena *arena);

/* "2026-02-11T09:00:00Z", exactly; an offset such as +09:00 is converted, and what
 * follows a point after the second is dropped. */
bool moment_parse(struct span span, struct moment *moment, struct error *error);

/* The same the other way, always with a Z; "" when unknown. */
void moment_format(struct moment moment, char out[MOMENT_TEXT_SIZE]);

/* The UTC day. */
struct date moment_date(struct moment moment);

#endif
