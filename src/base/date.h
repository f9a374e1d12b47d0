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

bool date_is_known(struct date date);
int date_compare(struct date first, struct date second);
struct date date_make(int year, int month, int day); /* unknown when no such day */
struct civil date_civil(struct date date);
struct date date_add_days(struct date date, int64_t days); /* clamped to years 1–9999 */
struct date date_add_months(
	struct date date, int months);             /* clamped to the month's end */
int date_weekday(struct date date);            /* 0 is Monday */
struct date date_week_start(struct date date); /* the Monday on or before it */
struct month date_month(struct date date);

/* "2026-02-10", exactly; for files and JSON. */
bool date_parse(struct span span, struct date *date, struct error *error);
void date_format(struct date date, char out[DATE_TEXT_SIZE]); /* "" when unknown */

/*
 * What a person types: 2026-02-10, today, tomorrow, yesterday, fri or friday (the next
 * one, today excluded), +5d, -3d, +2w, +1m, +1y, in 5 days, in 2 weeks, 5 days ago.  Case
 * and surrounding space do not matter.
 */
bool date_read(
	struct span span, struct date today, struct date *date, struct error *error);

/* "Feb 4"; "Feb 4, 2025" when the year is another than that of `near`. */
const char *date_short(struct date date, struct date near, struct arena *arena);

struct date month_first(struct month month);
struct date month_last(struct month month);
bool month_parse(
	struct span span, struct month *month, struct error *error); /* "2026-02" */
void month_format(struct month month, char out[MONTH_TEXT_SIZE]);
const char *month_name(struct month month, struct arena *arena); /* "February 2026" */

/* "2026-02-11T09:00:00Z", exactly; an offset such as +09:00 is converted, and what
 * follows a point after the second is dropped. */
bool moment_parse(struct span span, struct moment *moment, struct error *error);
void moment_format(struct moment moment, char out[MOMENT_TEXT_SIZE]);
struct date moment_date(struct moment moment); /* the UTC day */

#endif
