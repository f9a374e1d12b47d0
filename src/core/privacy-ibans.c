#include "core/privacy-parts.h"

#include <string.h>

/* How long the IBANs of a country are. */
struct country {
	char code[3];
	uint8_t length;
};

enum { IBAN_BEGUN = 12, IBAN_HEAD = 4, IBAN_LONG = 20, IBAN_LONGEST = 34 };

static const struct country countries[] = {
	{ "ad", 24 },
	{ "ae", 23 },
	{ "al", 28 },
	{ "ao", 25 },
	{ "at", 20 },
	{ "az", 28 },
	{ "ba", 20 },
	{ "be", 16 },
	{ "bf", 28 },
	{ "bg", 22 },
	{ "bh", 22 },
	{ "bi", 27 },
	{ "bj", 28 },
	{ "br", 29 },
	{ "by", 28 },
	{ "cf", 27 },
	{ "cg", 27 },
	{ "ch", 21 },
	{ "ci", 28 },
	{ "cm", 27 },
	{ "cr", 22 },
	{ "cv", 25 },
	{ "cy", 28 },
	{ "cz", 24 },
	{ "de", 22 },
	{ "dj", 27 },
	{ "dk", 18 },
	{ "do", 28 },
	{ "dz", 26 },
	{ "ee", 20 },
	{ "eg", 29 },
	{ "es", 24 },
	{ "fi", 18 },
	{ "fk", 18 },
	{ "fo", 18 },
	{ "fr", 27 },
	{ "ga", 27 },
	{ "gb", 22 },
	{ "ge", 22 },
	{ "gi", 23 },
	{ "gl", 18 },
	{ "gq", 27 },
	{ "gr", 27 },
	{ "gt", 28 },
	{ "gw", 25 },
	{ "hn", 28 },
	{ "hr", 21 },
	{ "hu", 28 },
	{ "ie", 22 },
	{ "il", 23 },
	{ "iq", 23 },
	{ "ir", 26 },
	{ "is", 26 },
	{ "it", 27 },
	{ "jo", 30 },
	{ "km", 27 },
	{ "kw", 30 },
	{ "kz", 20 },
	{ "lb", 28 },
	{ "lc", 32 },
	{ "li", 21 },
	{ "lt", 20 },
	{ "lu", 20 },
	{ "lv", 21 },
	{ "ly", 25 },
	{ "ma", 28 },
	{ "mc", 27 },
	{ "md", 24 },
	{ "me", 22 },
	{ "mg", 27 },
	{ "mk", 19 },
	{ "ml", 28 },
	{ "mn", 20 },
	{ "mr", 27 },
	{ "mt", 31 },
	{ "mu", 30 },
	{ "mz", 25 },
	{ "ne", 28 },
	{ "ni", 28 },
	{ "nl", 18 },
	{ "no", 15 },
	{ "om", 23 },
	{ "pk", 24 },
	{ "pl", 28 },
	{ "ps", 29 },
	{ "pt", 25 },
	{ "qa", 29 },
	{ "ro", 24 },
	{ "rs", 22 },
	{ "ru", 33 },
	{ "sa", 24 },
	{ "sc", 31 },
	{ "sd", 18 },
	{ "se", 24 },
	{ "si", 19 },
	{ "sk", 24 },
	{ "sm", 27 },
	{ "sn", 28 },
	{ "so", 23 },
	{ "st", 25 },
	{ "sv", 28 },
	{ "td", 27 },
	{ "tg", 28 },
	{ "tl", 23 },
	{ "tn", 24 },
	{ "tr", 26 },
	{ "ua", 29 },
	{ "va", 22 },
	{ "vg", 24 },
	{ "xk", 20 },
	{ "ye", 30 },
	{ "", 0 },
};

/* A letter or digit of ASCII, as the number it stands for; else -1. */
static int
value_at(const struct signs *signs, size_t index)
{
	const struct sign *sign = &signs->items[index];

	if (sign->kind == SIGN_DIGIT)
		return sign->digit;
	if (sign->code >= 'a' && sign->code <= 'z')
		return sign->code - 'a' + 10;
	return -1;
}

static const struct country *
country_at(const struct signs *signs, size_t index)
{
	for (const struct country *country = countries; country->length; country++)
		if (signs->items[index].code == country->code[0] &&
			signs->items[index + 1].code == country->code[1])
			return country;
	return NULL;
}

/* No letter or digit stands before it, unless that is the end of the word itself. */
static bool
begins_word(const struct signs *signs, size_t index)
{
	size_t end;

	return index == 0 || value_at(signs, index - 1) < 0 ||
		(index >= IBAN_HEAD && signs->items[index - IBAN_HEAD].code == 'i' &&
			signs_have_word(
				&(struct signs){ signs->items, index }, index - IBAN_HEAD, "iban", &end));
}

static bool
is_gap(const struct signs *signs, size_t index)
{
	enum sign_kind kind = sign_kind_at(signs, index);

	return kind == SIGN_GAP || kind == SIGN_BREAK;
}

/* What was read of an IBAN. */
struct account {
	int values[IBAN_LONGEST];
	size_t count, end;
};

/* At most that many letters and digits, with a gap or the end of a line here and
 * there. */
static struct account
read_account(const struct signs *signs, size_t index, size_t length)
{
	struct account account = { .end = index };
	size_t at = index;

	while (at < signs->count && account.count < length) {
		int value = value_at(signs, at);

		if (value >= 0) {
			account.values[account.count++] = value;
			account.end = ++at;
		} else if (is_gap(signs, at) && !is_gap(signs, at + 1)) {
			at++;
		} else {
			break;
		}
	}
	return account;
}

/* Country and check digits go behind the rest; the whole as a number leaves 1. */
static bool
is_right(const struct account *account)
{
	int rest = 0;

	for (size_t i = 0; i < account->count; i++) {
		int value = account->values[(i + IBAN_HEAD) % account->count];

		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest == 1;
}

static bool
begins_with_letters(const struct signs *signs, size_t index)
{
	return sign_kind_at(signs, index) == SIGN_LETTER &&
		sign_kind_at(signs, index + 1) == SIGN_LETTER;
}

/* Two letters, then two digits.  Where the two are parted, the letters are capitals or
 * the account is a long one: "no 12" is a word and a number. */
static bool
has_head(const struct signs *signs, size_t index, size_t length)
{
	size_t at = index + 2;
	bool may_part = signs->items[index].is_upper && signs->items[index + 1].is_upper;

	if (is_gap(signs, at) && (may_part || length >= IBAN_LONG))
		at++;
	return sign_kind_at(signs, at) == SIGN_DIGIT &&
		sign_kind_at(signs, at + 1) == SIGN_DIGIT;
}

typedef bool (*account_test)(
	const struct signs *signs, const struct account *account, size_t length);

/* A number that goes on is another one. */
static bool
is_whole(const struct signs *signs, const struct account *account, size_t length)
{
	return account->count == length && is_right(account) &&
		sign_kind_at(signs, account->end) != SIGN_DIGIT;
}

static bool
is_begun(const struct signs *signs, const struct account *account, size_t length)
{
	(void)signs;
	(void)length;
	return account->count >= IBAN_BEGUN;
}

static struct stretch_of_signs
search(const struct signs *signs, size_t from, account_test test)
{
	for (size_t at = from; at < signs->count; at++) {
		const struct country *country =
			begins_with_letters(signs, at) ? country_at(signs, at) : NULL;
		struct account account;

		if (!country || !has_head(signs, at, country->length) || !begins_word(signs, at))
			continue;
		account = read_account(signs, at, country->length);
		if (test(signs, &account, country->length))
			return (struct stretch_of_signs){ at, account.end };
	}
	return (struct stretch_of_signs){ 0, 0 };
}

struct stretch_of_signs
privacy_find_iban(const struct signs *signs, size_t from)
{
	return search(signs, from, is_whole);
}

struct stretch_of_signs
privacy_find_begun_iban(const struct signs *signs, size_t from)
{
	return search(signs, from, is_begun);
}
