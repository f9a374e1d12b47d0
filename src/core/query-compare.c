#include "core/query-term.h"

#include "base/utf8.h"

#include <string.h>

/* A member as a number: an amount in minor units of the base currency, a day, … */
struct number {
	bool is_known;
	int64_t value;
};

/* A stretch of quiet may be counted so. */
static const struct unit {
	const char *letter;
	int64_t days;
} units[] = {
	{ "", 1 },
	{ "d", 1 },
	{ "w", 7 },
	{ "m", 30 },
	{ "y", 365 },
	{ 0 },
};

/* What a flag may be asked. */
static const struct answer {
	const char *word;
	struct query_range range;
} answers[] = {
	{ "yes", { 1, 1 } },
	{ "no", { 0, 0 } },
	{ "any", { 0, 1 } },
	{ 0 },
};

static struct query_range
single(int64_t value)
{
	return (struct query_range){ value, value };
}

/* All that compares so with the range. */
static struct query_range
bounded(enum query_comparison comparison, struct query_range range)
{
	struct query_range bounded = { INT64_MIN, INT64_MAX };

	if (comparison == QUERY_IS || comparison == QUERY_EQUAL)
		return range;
	if (comparison == QUERY_LESS)
		bounded.last = range.first - 1;
	else if (comparison == QUERY_AT_MOST)
		bounded.last = range.last;
	else if (comparison == QUERY_MORE)
		bounded.first = range.last + 1;
	else
		bounded.first = range.first;
	return bounded;
}

/* Nothing counts as zero only where the field is always told. */
static struct number
count_number(const struct query_test *test, const void *value)
{
	int64_t count = *(const int64_t *)value;

	return (struct number){ count != 0 || test->field->uses & FIELD_ALWAYS, count };
}

static struct number
hundredths_number(const struct query_test *test, const void *value)
{
	const struct hundredths *hundredths = value;

	(void)test;
	return (struct number){ hundredths->is_known, hundredths->value };
}

static struct number
date_number(const struct query_test *test, const void *value)
{
	const struct date *date = value;

	(void)test;
	return (struct number){ date_is_known(*date), date->day };
}

static struct number
moment_number(const struct query_test *test, const void *value)
{
	const struct moment *moment = value;

	(void)test;
	return (struct number){ moment->second != 0, moment_date(*moment).day };
}

/* What is known of a sum counts, the rest is left out as everywhere. */
static struct number
monies_number(const struct query_test *test, const void *value)
{
	const struct list *sum = value;
	bool is_known = sum->count > 0 || test->field->uses & FIELD_ALWAYS;

	return (struct number){ is_known, money_sum_base(sum, &test->settings->money, NULL) };
}

static struct number
base_number(const struct money *money, const struct money_rates *rates)
{
	struct list alone = { .items = (void *)money, .count = 1, .capacity = 1 };
	struct number number = { 0 };

	number.value = money_sum_base(&alone, rates, &number.is_known);
	number.is_known = number.is_known && money_is_known(*money);
	return number;
}

static struct number
money_number(const struct query_test *test, const void *value)
{
	return base_number(value, &test->settings->money);
}

static struct number
flag_number(const struct query_test *test, const void *value)
{
	(void)test;
	return (struct number){ true, *(const bool *)value };
}

static struct number (*const numbers[])(
	const struct query_test *test, const void *value) = {
	[FIELD_DATE] = date_number,
	[FIELD_MOMENT] = moment_number,
	[FIELD_MONEY] = money_number,
	[FIELD_MONIES] = monies_number,
	[FIELD_COUNT] = count_number,
	[FIELD_HUNDREDTHS] = hundredths_number,
	[FIELD_FLAG] = flag_number,
};

static bool
range_matches(const struct query_test *test, const struct query_operand *operand,
	const struct contact *contact)
{
	const struct field *field = test->field;
	struct number number = numbers[field->kind](test, field_value(field, contact));

	return number.is_known && number.value >= operand->range.first &&
		number.value <= operand->range.last;
}

/* The digits at the start of the text as a number; rest is what follows them. */
static struct number
leading_number(const char *text, const char **rest)
{
	enum { MOST_DIGITS = 15 };
	size_t length = strspn(text, "0123456789");
	struct number number = { .is_known = length > 0 && length <= MOST_DIGITS };

	for (size_t i = 0; number.is_known && i < length; i++)
		number.value = number.value * 10 + (text[i] - '0');
	*rest = text + length;
	return number;
}

static struct number
whole_number(const char *value)
{
	const char *rest;
	struct number number = leading_number(value, &rest);

	number.is_known = number.is_known && !*rest;
	return number;
}

static struct number
decimal_number(const char *value)
{
	struct error ignored = ERROR_INIT;
	struct hundredths hundredths = { 0 };
	bool ok = hundredths_read(span_of(value), &hundredths, &ignored);

	error_release(&ignored);
	return (struct number){ ok && hundredths.is_known, hundredths.value };
}

static bool
number_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	struct number number = test->field->kind == FIELD_HUNDREDTHS ? decimal_number(value)
																 : whole_number(value);

	(void)context;
	operand->range = bounded(test->comparison, single(number.value));
	return number.is_known || query_refuse(test, error);
}

static bool
quiet_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const char *rest;
	struct number number = leading_number(utf8_fold(value, context->arena), &rest);

	for (const struct unit *unit = units; number.is_known && unit->letter; unit++) {
		if (strcmp(unit->letter, rest) == 0) {
			operand->range = bounded(test->comparison, single(number.value * unit->days));
			return true;
		}
	}
	return query_refuse(test, error);
}

static struct query_range
days_between(struct date first, struct date last)
{
	return (struct query_range){ first.day, last.day };
}

static struct query_range
period_days(struct span value, struct date today)
{
	struct month month = date_month(today);
	struct date monday = date_week_start(today);

	if (span_is(value, "week"))
		return days_between(monday, date_add_days(monday, 6));
	if (span_is(value, "month"))
		return days_between(month_first(month), month_last(month));
	return (struct query_range){ 0 };
}

static struct query_range
month_days(struct span value, struct date today)
{
	struct error ignored = ERROR_INIT;
	struct month month;
	bool ok = month_parse(value, &month, &ignored);

	(void)today;
	error_release(&ignored);
	return ok ? days_between(month_first(month), month_last(month))
			  : (struct query_range){ 0 };
}

static struct query_range
year_days(struct span value, struct date today)
{
	enum { DIGITS = 4 };
	struct arena arena = ARENA_INIT;
	struct number year = whole_number(span_copy(value, &arena));

	(void)today;
	arena_release(&arena);
	if (value.length != DIGITS || !year.is_known)
		return (struct query_range){ 0 };
	return days_between(
		date_make((int)year.value, 1, 1), date_make((int)year.value, 12, 31));
}

static struct query_range
day_days(struct span value, struct date today)
{
	struct error ignored = ERROR_INIT;
	struct date date = { 0 };

	date_read(value, today, &date, &ignored);
	error_release(&ignored);
	return single(date.day);
}

/* The ways to say days, tried in turn; a range from day 0 is none. */
static struct query_range (*const day_readers[])(struct span value, struct date today) = {
	period_days,
	month_days,
	year_days,
	day_days,
	NULL,
};

/* A count without a sign, 30d, takes the one given. */
static struct query_range
days_of(const char *value, const char *sign, const struct query_context *context)
{
	const char *folded = utf8_fold(value, context->arena);
	const char *counted = arena_format(context->arena, "%s%s", sign, folded);
	struct query_range days = day_days(span_of(counted), context->today);

	for (size_t i = 0; day_readers[i] && days.first == 0; i++)
		days = day_readers[i](span_of(folded), context->today);
	return days;
}

static bool
day_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	struct query_range days = days_of(value, "-", context);

	operand->range = bounded(test->comparison, days);
	return days.first != 0 || query_refuse(test, error);
}

/* What is due by a day is what matters, so `:` includes all before it. */
static bool
due_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	bool is_is = test->comparison == QUERY_IS;
	struct query_range days = days_of(value, "+", context);

	if (strcmp(utf8_fold(value, context->arena), "overdue") == 0)
		days = (struct query_range){ 1, context->today.day - 1 };
	operand->range = bounded(is_is ? QUERY_AT_MOST : test->comparison, days);
	return days.first != 0 || query_refuse(test, error);
}

static bool
money_read_operand(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const struct money_rates *rates = &context->settings->money;
	struct error ignored = ERROR_INIT;
	struct money money = { 0 };
	bool ok = money_read(span_of(value), rates->base, &money, &ignored);

	error_release(&ignored);
	if (!ok || !money_is_known(money))
		return query_refuse(test, error);
	struct number number = base_number(&money, rates);
	if (!number.is_known)
		return fail(error, ERROR_USAGE,
			"'%s': no rate from %s to %s is configured, so they cannot be compared",
			test->token, money.currency, rates->base);
	operand->range = bounded(test->comparison, single(number.value));
	return true;
}

static bool
flag_read(const struct query_test *test, const char *value,
	const struct query_context *context, struct query_operand *operand,
	struct error *error)
{
	const char *folded = utf8_fold(value, context->arena);

	for (const struct answer *answer = answers; answer->word; answer++) {
		if (strcmp(answer->word, folded) == 0) {
			operand->range = answer->range;
			return true;
		}
	}
	return query_refuse(test, error);
}

const struct query_kind query_number = {
	.order = QUERY_ORDERED,
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "a number, as in score>6.5 or orders>=2",
	.read = number_read,
	.matches = range_matches,
};

const struct query_kind query_quiet = {
	.order = QUERY_ORDERED,
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "days, as in quiet>30d or quiet>=4w",
	.read = quiet_read,
	.matches = range_matches,
};

const struct query_kind query_day = {
	.order = QUERY_ORDERED,
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "a day, 2026-03-01, today, 2026-03, 2026 or 30d",
	.read = day_read,
	.matches = range_matches,
};

const struct query_kind query_due = {
	.order = QUERY_ORDERED,
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "today, week, overdue, 7d or a day such as 2026-03-01",
	.read = due_read,
	.matches = range_matches,
};

const struct query_kind query_money = {
	.order = QUERY_ORDERED,
	.certainty = QUERY_NEEDS_FIELD,
	.comma = QUERY_COMMA_IS_PART,
	.accepts = "an amount, as in revenue>=10000 or value>$500",
	.read = money_read_operand,
	.matches = range_matches,
};

const struct query_kind query_flag = {
	.certainty = QUERY_NEEDS_FIELD,
	.accepts = "yes, no or any",
	.read = flag_read,
	.matches = range_matches,
};
