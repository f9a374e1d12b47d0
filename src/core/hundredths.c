#include "core/field.h"

#include <stdlib.h>

enum { WHOLE = 100, TENTH = 10, WHOLE_DIGITS = 7 };

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

/* Takes the digits off the front of the span and appends them to the number. */
static int64_t
take_digits(struct span *rest, int64_t number)
{
	while (rest->length && *rest->start >= '0' && *rest->start <= '9') {
		number = number * 10 + (*rest->start - '0');
		rest->start++;
		rest->length--;
	}
	return number;
}

static struct span
drop(struct span span, size_t count)
{
	return span_make(span.start + count, span.length - count);
}

bool
hundredths_read(struct span typed, struct hundredths *number, struct error *error)
{
	struct span rest = span_trim(typed);
	bool is_negative = rest.length && *rest.start == '-';

	rest = drop(rest, is_negative);
	struct span point = rest;
	while (point.length && *point.start != '.')
		point = drop(point, 1);
	size_t wholes = rest.length - point.length;
	size_t decimals = point.length ? point.length - 1 : 0;
	bool ok = wholes > 0 && wholes <= WHOLE_DIGITS && decimals <= 2 &&
		(point.length == 0 || decimals > 0);
	int64_t value = ok ? take_digits(&rest, 0) : 0;
	if (rest.length && *rest.start == '.')
		rest = drop(rest, 1);
	value = ok ? take_digits(&rest, value) : 0;
	for (size_t i = decimals; ok && i < 2; i++)
		value *= 10;
	if (!ok || rest.length)
		return fail(error, ERROR_REFUSED,
			"a number such as 4.5 is expected, with at most two decimals");
	*number = (struct hundredths){ true, (int32_t)(is_negative ? -value : value) };
	return true;
}
