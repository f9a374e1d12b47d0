#include "core/privacy-parts.h"

/* A sum of digits by their weights. */
static int
weigh(const int8_t *digits, const int8_t *weights, size_t count)
{
	int sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += digits[i] * weights[i];
	return sum;
}

/* Goods: the digits count once and three times in turn. */
static bool
is_ean(const int8_t *digits)
{
	static const int8_t weights[] = { 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1 };

	return weigh(digits, weights, 13) % 10 == 0;
}

/* A Polish business: nine digits, and five of a branch. */
static bool
is_regon(const int8_t *digits)
{
	static const int8_t short_weights[] = { 8, 9, 2, 3, 4, 5, 6, 7 };
	static const int8_t long_weights[] = { 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8 };

	return weigh(digits, short_weights, 8) % 11 % 10 == digits[8] &&
		weigh(digits, long_weights, 13) % 11 % 10 == digits[13];
}

static int32_t
value_of(const int8_t *digits, size_t count)
{
	int32_t value = 0;

	for (size_t i = 0; i < count; i++)
		value = value * 10 + digits[i];
	return value;
}

static bool
is_between(int32_t value, int32_t low, int32_t high)
{
	return value >= low && value <= high;
}

/* A Chinese resident: the district, the day of birth, and a check digit, which here is
 * none but a digit. */
static bool
is_resident(const int8_t *digits)
{
	static const int8_t weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4,
		2 };

	return is_between(value_of(digits + 6, 4), 1900, 2099) &&
		is_between(value_of(digits + 10, 2), 1, 12) &&
		is_between(value_of(digits + 12, 2), 1, 31) &&
		(weigh(digits, weights, 17) + digits[17]) % 11 == 1;
}

static const struct other {
	size_t count;
	bool (*fits)(const int8_t *digits);
} others[] = {
	{ 13, is_ean },
	{ 14, is_regon },
	{ 18, is_resident },
	{ 0 },
};

bool
other_number(const int8_t *digits, size_t count)
{
	for (const struct other *other = others; other->count; other++)
		if (other->count == count && other->fits(digits))
			return true;
	return false;
}
