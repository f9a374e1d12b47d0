#include "format/json-number.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Decimals of so few bytes without an exponent always come back from a double. */
enum { SURE_SIZE = 15, FIRST_PRECISION = 15, LARGEST_EXPONENT = 9999, MOST_DECIMALS = 4 };

/* A decimal number as its significant digits and the place of its point. */
struct decimal {
	char digits[JSON_NUMBER_SIZE + 1];
	int count;
	long exponent;
};

/* Beyond the largest no double has a value, and sums with it must not overflow. */
static long
exponent_of(const char *text)
{
	long exponent = strtol(text, NULL, 10);

	if (exponent > LARGEST_EXPONENT)
		return LARGEST_EXPONENT;
	return exponent < -LARGEST_EXPONENT ? -LARGEST_EXPONENT : exponent;
}

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Neither leading nor trailing zeros are significant: "0.0120" and "12e-3" are one
 * decimal. */
static struct decimal
decimal_of(const char *text)
{
	struct decimal decimal = { .count = 0 };
	bool is_fraction = false;

	for (text += *text == '-'; is_digit(*text) || *text == '.'; text++) {
		if (*text == '.') {
			is_fraction = true;
			continue;
		}
		if (decimal.count > 0 || *text != '0')
			decimal.digits[decimal.count++] = *text;
		decimal.exponent -= is_fraction;
	}
	while (decimal.count > 0 && decimal.digits[decimal.count - 1] == '0') {
		decimal.count--;
		decimal.exponent++;
	}
	decimal.digits[decimal.count] = '\0';
	if (*text)
		decimal.exponent += exponent_of(text + 1);
	return decimal;
}

static bool
decimal_equal(const struct decimal *first, const struct decimal *second)
{
	return strcmp(first->digits, second->digits) == 0 &&
		(first->count == 0 || first->exponent == second->exponent);
}

static bool
comes_back(double value, const struct decimal *decimal)
{
	for (int precision = FIRST_PRECISION; precision <= JSON_DIGITS; precision++) {
		char again[JSON_NUMBER_SIZE + 1];
		snprintf(again, sizeof(again), "%.*g", precision, value);
		struct decimal other = decimal_of(again);
		if (decimal_equal(decimal, &other))
			return true;
	}
	return false;
}

const char *
json_number_refusal(struct span number)
{
	char text[JSON_NUMBER_SIZE + 1] = "";

	if (number.length <= SURE_SIZE && !memchr(number.start, 'e', number.length) &&
		!memchr(number.start, 'E', number.length))
		return NULL;
	if (number.length > JSON_NUMBER_SIZE)
		return "the number is too long";
	memcpy(text, number.start, number.length);
	struct decimal decimal = decimal_of(text);
	double value = strtod(text, NULL);
	if (decimal.count > JSON_DIGITS)
		return "the number has more than 17 significant digits";
	if (!isfinite(value))
		return "the number is too large";
	return comes_back(value, &decimal) ? NULL : "the number cannot be held exactly";
}

void
json_number_write(struct text *text, double value)
{
	char digits[JSON_NUMBER_SIZE + 1];

	if (value == floor(value) && fabs(value) <= (double)MONEY_LIMIT) {
		text_add_number(text, (int64_t)value);
		return;
	}
	for (int precision = FIRST_PRECISION; precision <= JSON_DIGITS; precision++) {
		snprintf(digits, sizeof(digits), "%.*g", precision, value);
		if (strtod(digits, NULL) == value)
			break;
	}
	text_add(text, digits);
}

/* The long double keeps the product from being rounded before it is rounded. */
const char *
json_number_money(double value, struct money *money)
{
	static const int scales[MOST_DECIMALS + 1] = { 1, 10, 100, 1000, 10000 };
	int scale = scales[money_decimals(money->currency)];
	long double minor = (long double)value * scale;

	if (!(fabsl(minor) <= (long double)money_limit(money->currency)))
		return "is too large to be held exactly";
	money->minor = llroundl(minor);
	return (double)money->minor / scale == value ? NULL
												 : "has more decimals than its currency";
}
