#include "base/money.h"

#include <string.h>

enum { BASIS_POINTS = 10000, MILLIONTHS = 1000000, GROUP = 3, MOST_DIGITS = 20 };

const int64_t MONEY_LIMIT = (INT64_C(1) << 53) - 1;

/* The currencies that are shown by a sign; all others by their code. */
struct sign {
	const char *currency;
	const char *sign;
};

static const struct sign signs[] = {
	{ "EUR", "€" },
	{ "GBP", "£" },
	{ "JPY", "¥" },
	{ "USD", "$" },
	{ 0 },
};

static int64_t
power_of_ten(int exponent)
{
	int64_t power = 1;

	while (exponent-- > 0)
		power *= 10;
	return power;
}

static int64_t
saturate(__int128 number)
{
	if (number > INT64_MAX)
		return INT64_MAX;
	return number < INT64_MIN ? INT64_MIN : (int64_t)number;
}

/* Halves go away from zero, so that a refund is the mirror of its payment. */
static int64_t
divide_rounded(__int128 number, int64_t divisor)
{
	__int128 half = divisor / 2;

	return saturate((number < 0 ? number - half : number + half) / divisor);
}

static uint64_t
magnitude(int64_t number)
{
	return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

/* The separator stands between groups of three digits. */
static void
add_whole(struct text *text, uint64_t whole, const char *separator)
{
	char digits[MOST_DIGITS];
	size_t count = 0;

	do {
		digits[count++] = (char)('0' + whole % 10);
		whole /= 10;
	} while (whole > 0);
	while (count-- > 0) {
		text_add_char(text, digits[count]);
		if (count > 0 && count % GROUP == 0)
			text_add(text, separator);
	}
}

/* The digits after the point, with the point; nothing for a currency without. */
static void
add_fraction(struct text *text, uint64_t fraction, int decimals)
{
	int64_t place = power_of_ten(decimals);

	if (decimals == 0)
		return;
	text_add_char(text, '.');
	while (place > 1) {
		place /= 10;
		text_add_char(text, (char)('0' + fraction / (uint64_t)place % 10));
	}
}

static void
add_amount(struct text *text, struct money money, const char *separator)
{
	int decimals = money_decimals(money.currency);
	uint64_t unit = (uint64_t)power_of_ten(decimals);
	uint64_t minor = magnitude(money.minor);

	add_whole(text, minor / unit, separator);
	add_fraction(text, minor % unit, decimals);
}

static const char *
sign_of(const char *currency)
{
	for (const struct sign *row = signs; row->currency; row++) {
		if (strcmp(row->currency, currency) == 0)
			return row->sign;
	}
	return NULL;
}

static void
add_shown(struct text *text, struct money money)
{
	const char *sign = sign_of(money.currency);

	if (money.minor < 0)
		text_add_char(text, '-');
	text_add(text, sign ? sign : money.currency);
	if (!sign)
		text_add_char(text, ' ');
	add_amount(text, money, ",");
}

int64_t
money_limit(const char *currency)
{
	return money_decimals(currency) > 0 ? MONEY_LIMIT / 2 : MONEY_LIMIT;
}

bool
money_is_known(struct money money)
{
	return money.currency[0] != '\0';
}

struct money
money_make(int64_t minor, const char *currency)
{
	struct money money = { .minor = minor };
	size_t length = strlen(currency);

	if (length < sizeof(money.currency))
		memcpy(money.currency, currency, length);
	return money;
}

const char *
money_show(struct money money, struct arena *arena)
{
	struct text text = TEXT_INIT;

	if (money_is_known(money))
		add_shown(&text, money);
	return text_take(&text, arena);
}

void
money_add_decimal(struct text *text, struct money money)
{
	if (money.minor < 0)
		text_add_char(text, '-');
	add_amount(text, money, "");
}

struct money
money_convert(struct money money, const struct money_rate *rate, const char *base)
{
	int64_t divisor = MILLIONTHS * power_of_ten(money_decimals(money.currency));
	__int128 product = (__int128)money.minor * rate->millionths;

	if (__builtin_mul_overflow(product, power_of_ten(money_decimals(base)), &product))
		return money_make(money.minor < 0 ? INT64_MIN : INT64_MAX, base);
	return money_make(divide_rounded(product, divisor), base);
}

struct money
money_share(struct money money, int basis_points)
{
	money.minor = divide_rounded((__int128)money.minor * basis_points, BASIS_POINTS);
	return money;
}
