#include "core/privacy-parts.h"

/* Numbers of an issuer begin with six digits in a range, and have one of some lengths. */
struct issuer {
	const char *name;
	int32_t low, high;
	uint32_t lengths; /* a bit each, and LOOSE */
};

enum {
	PREFIX = 6,
	LOOSE = 1, /* the last digit of some is not what it should be */
	L13 = 1 << 13,
	L14 = 1 << 14,
	L15 = 1 << 15,
	L16 = 1 << 16,
	L18 = 1 << 18,
	L19 = 1 << 19,
	L16_19 = L16 | 1 << 17 | L18 | L19,
	L13_19 = L13 | L14 | L15 | L16_19,
};

static const struct issuer issuers[] = {
	{ "Visa", 400000, 499999, L13 | L16 | L19 },
	{ "Mastercard", 510000, 559999, L16 },
	{ "Mastercard", 222100, 272099, L16 },
	{ "American Express", 340000, 349999, L15 },
	{ "American Express", 370000, 379999, L15 },
	{ "Discover", 601100, 601199, L16_19 },
	{ "Discover", 644000, 659999, L16_19 },
	{ "JCB", 352800, 358999, L16_19 },
	{ "JCB", 213100, 213199, L15 },
	{ "JCB", 180000, 180099, L15 },
	{ "Diners Club", 300000, 305999, L14 | L16 },
	{ "Diners Club", 309500, 309599, L14 | L16 },
	{ "Diners Club", 360000, 369999, L14 | L16 },
	{ "Diners Club", 380000, 399999, L14 | L16 },
	{ "UnionPay", 620000, 629999, L16_19 | LOOSE },
	{ "UnionPay", 810000, 817199, L16_19 },
	{ "Mir", 220000, 220499, L16_19 },
	{ "Maestro", 501800, 501999, L13_19 },
	{ "Maestro", 502000, 502099, L13_19 },
	{ "Maestro", 503800, 503899, L13_19 },
	{ "Maestro", 561200, 561299, L13_19 },
	{ "Maestro", 564182, 564182, L16 | L18 | L19 },
	{ "Maestro", 589300, 589399, L13_19 },
	{ "Maestro", 630400, 630499, L13_19 },
	{ "Maestro", 633300, 633399, L16 | L18 | L19 },
	{ "Maestro", 639000, 639099, L13_19 },
	{ "Maestro", 670000, 670999, L13_19 },
	{ "Maestro", 675900, 675999, L13_19 },
	{ "Maestro", 676100, 676399, L13_19 },
	{ "Maestro", 676700, 677199, L16_19 },
	{ "RuPay", 508500, 508999, L16 },
	{ "RuPay", 606985, 607984, L16 },
	{ "RuPay", 608001, 608500, L16 },
	{ "RuPay", 817200, 820199, L16 },
	{ "Verve", 506099, 506198, L16 | L18 | L19 },
	{ "Elo", 504175, 504175, L16 },
	{ "Elo", 506699, 506778, L16 },
	{ "Elo", 509000, 509999, L16 },
	{ "Elo", 627780, 627780, L16 },
	{ "Hipercard", 606282, 606282, L16 },
	{ "InterPayment", 636000, 636999, L16_19 },
	{ "InstaPayment", 637000, 639999, L16 },
	{ "Troy", 979200, 979299, L16 },
	{ "Uzcard", 860000, 860099, L16 },
	{ "Humo", 986000, 986099, L16 },
	{ 0 },
};

static int32_t
prefix_of(const int8_t *digits)
{
	int32_t prefix = 0;

	for (size_t i = 0; i < PREFIX; i++)
		prefix = prefix * 10 + digits[i];
	return prefix;
}

/* The lengths that numbers with that beginning have. */
static uint32_t
lengths_of(const int8_t *digits, size_t count)
{
	int32_t prefix = count < PREFIX ? -1 : prefix_of(digits);
	uint32_t lengths = 0;

	for (const struct issuer *issuer = issuers; issuer->name; issuer++)
		if (prefix >= issuer->low && prefix <= issuer->high)
			lengths |= issuer->lengths;
	return lengths;
}

/* Whether an issuer of such numbers does not go by the last digit. */
static bool
is_loose(const int8_t *digits)
{
	int32_t prefix = prefix_of(digits);

	for (const struct issuer *issuer = issuers; issuer->name; issuer++)
		if ((issuer->lengths & LOOSE) && prefix >= issuer->low && prefix <= issuer->high)
			return true;
	return false;
}

/* From the right every second digit counts twice, and two digits of that as their sum. */
static bool
is_luhn(const int8_t *digits, size_t count)
{
	int sum = 0;

	for (size_t i = 0; i < count; i++) {
		int digit = digits[count - 1 - i] * (i % 2 == 1 ? 2 : 1);

		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 == 0;
}

enum card_likeness
card_likeness(const int8_t *digits, size_t count)
{
	if (count < CARD_SHORTEST || count > CARD_LONGEST ||
		!(lengths_of(digits, count) & UINT32_C(1) << count))
		return CARD_NONE;
	if (is_luhn(digits, count))
		return CARD_NUMBER;
	return is_loose(digits) ? CARD_LOOSE : CARD_ALIKE;
}

bool
card_begins(const int8_t *digits, size_t count)
{
	return lengths_of(digits, count) != 0;
}
