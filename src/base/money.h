#ifndef BASE_MONEY_H
#define BASE_MONEY_H

#include "base/arena.h"
#include "base/error.h"
#include "base/list.h"
#include "base/span.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * An amount of one currency: whole minor units and an ISO 4217 code, never a float.
 * A zeroed money is absent.  Unlike currencies are never added: a sum is a list with one
 * money per currency, ordered by code.  Arithmetic that would overflow saturates to the
 * int64 limits only in derived sums; input beyond MONEY_LIMIT is refused, so that cannot
 * happen with less than 500 entries at the limit.
 */
struct money {
	int64_t minor;
	char currency[4]; /* "JPY"; "" when absent */
};

/* 2^53 - 1, the most minor units of one amount: readers of JSON hold no more exactly. */
extern const int64_t MONEY_LIMIT;

/* The most minor units of an amount of that currency which can be kept.  With decimals it
 * is half as many: beyond 2^52 two neighbouring cents may be one and the same double. */
int64_t money_limit(const char *currency);

/* A conversion into the base currency: one major unit is worth rate millionths of a major
 * base unit. */
struct money_rate {
	char currency[4];
	int64_t millionths;
};

struct money_rates {
	char base[4];
	struct list rates; /* of struct money_rate */
};

/* False when it is absent; an amount of 0 is known. */
bool money_is_known(struct money money);

/* Absent when the currency is "" or longer than three letters. */
struct money money_make(int64_t minor, const char *currency);

/* How many decimals the currency has: 0 for JPY, 3 for KWD, 2 for most and if unknown. */
int money_decimals(const char *currency);

/* Whether it is a code, three capital letters, of a currency in use by ISO 4217. */
bool money_is_currency(const char *code);

/*
 * Reads "3000", "¥3,000", "$1,234.56", "US$5", "1234.56 USD", "EUR 12", "3000円",
 * "CN¥20", "-500", "１，０００円".  Without a symbol or code the currency is base; "$" is
 * USD and "¥" is JPY whatever the base.  Refused are other words and letters ("3k"),
 * commas that do not part thousands ("1.234,56"), a point before three digits, which may
 * part thousands or decimals ("€3.000"), more decimals than the currency has
 * unless they are zeros, and what is beyond MONEY_LIMIT.
 */
bool money_read(
	struct span span, const char *base, struct money *money, struct error *error);

/* "¥15,000", "$1,234.56", "€1,234.56", "£5.00", else "CHF 1,234.56"; minus in front:
 * "-¥500". */
const char *money_show(struct money money, struct arena *arena);

/* The major-unit decimal number alone, as JSON has it: "3000", "12.34". */
void money_add_decimal(struct text *text, struct money money);

/* Adds to the entry of its currency, made if not there; an absent money is ignored. */
void money_sum_add(struct list *sum, struct money money, struct arena *arena);

/* Leaves out currencies of which nothing is left. */
void money_sum_trim(struct list *sum);

/* "¥15,000 + $120.00", or joined as "≈ ¥33,000" when rates cover every other currency;
 * "¥0" in base when empty. */
const char *money_sum_show(
	const struct list *sum, const struct money_rates *rates, struct arena *arena);

/* Whether a sum in the base currency counts the amount: it is nothing, in that currency,
 * or in one that has a rate. */
bool money_is_joined(struct money money, const struct money_rates *rates);

/* The sum in the base currency, other currencies through their rate, rounded half up;
 * those without a rate are left out and *is_complete, when not NULL, becomes false. */
int64_t money_sum_base(
	const struct list *sum, const struct money_rates *rates, bool *is_complete);

/* The amount in the base currency at the rate, rounded half up; of a refund, with a
 * minus. */
struct money money_convert(
	struct money money, const struct money_rate *rate, const char *base);

/* The share in basis points, rounded half up on the minor unit; of a refund, the same
 * with a minus. */
struct money money_share(struct money money, int basis_points);

#endif
