#include "core/field.h"

#include <stdlib.h>

enum { WHOLE = 100, TENTH = 10, WHOLE_DIGITS = 7, DECIMALS = 2 };

/* Towards plus infinity from the half on, for negative numbers, too. */
static int64_t
round_to(int64_t value, int64_t unit)
{
	int64_t shifted = value + unit / 2;
	int64_t rest = shifted % unit;

	return (shifted - (rest < 0 ? rest + unit : rest)) / unit;
}

const char *
hundredths_show(struct hundredths number, int decimals, struct arena *arena)
{
	if (!number.is_known)
		return "";
	if (decimals <= 0)
		return arena_format(arena, "%lld", (long long)round_to(number.value, WHOLE));
	long long value = decimals == 1 ? round_to(number.value, TENTH) : number.value;
	long long unit = decimals == 1 ? TENTH : WHOLE;
	return arena_format(arena, "%s%lld.%0*lld", value < 0 ? "-" : "", llabs(value) / unit,
		decimals == 1 ? 1 : 2, llabs(value) % unit);
}

static struct span
drop(struct span span, size_t count)
{
	return span_make(span.start + count, span.length - count);
}

/* How many digits it begins with. */
static size_t
digits_of(struct span span)
{
	size_t count = 0;

	while (count < span.length && span.start[count] >= '0' && span.start[count] <= '9')
		count++;
	return count;
}

/* Digits, and perhaps a point and one or two more. */
static bool
is_number(struct span span)
{
	size_t wholes = digits_of(span);
	struct span rest = drop(span, wholes);

	if (wholes == 0 || wholes > WHOLE_DIGITS)
		return false;
	if (rest.length == 0)
		return true;
	size_t decimals = digits_of(drop(rest, 1));

	return *rest.start == '.' && decimals > 0 && decimals <= DECIMALS &&
		rest.length == decimals + 1;
}

static int32_t
value_of(struct span number)
{
	size_t wholes = digits_of(number);
	size_t decimals = wholes < number.length ? number.length - wholes - 1 : 0;
	int32_t value = 0;

	for (size_t i = 0; i < number.length; i++)
		if (i != wholes)
			value = value * 10 + (number.start[i] - '0');
	for (; decimals < DECIMALS; decimals++)
		value *= 10;
	return value;
}

bool
hundredths_read(struct span typed, struct hundredths *number, struct error *error)
{
	struct span trimmed = span_trim(typed);
	bool is_negative = trimmed.length > 0 && *trimmed.start == '-';
	struct span rest = drop(trimmed, is_negative);

	if (!is_number(rest))
		return fail(error, ERROR_REFUSED,
			"a number such as 4.5 is expected, with at most two decimals");
	*number = (struct hundredths){
		.is_known = true,
		.value = is_negative ? -value_of(rest) : value_of(rest),
	};
	return true;
}
