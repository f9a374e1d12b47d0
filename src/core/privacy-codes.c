#include "core/privacy-parts.h"

#include <string.h>

#include "base/money.h"

enum {
	NEAR = 20, /* signs between the word and the digits */
	CLOSE = 3, /* the same where digits or word may mean something else */
	SPACED_NEAR = 6,
	REACH = NEAR + 24, /* with the longest word */
	SHORTEST = 3,      /* digits of a code */
	LONGEST = 4,
};

/* Who has a "CID" that is no code of a card: "customer CID-1234". */
static const char *const owners[] = { "customer", "client", "campaign", "contact", "case",
	"company", "caller", NULL };

/* What a security code is called, by the character it begins with. */
enum { NAMES_AT_MOST = 26 };

static const struct names {
	int32_t first;
	size_t near;               /* how far they reach */
	size_t only;               /* the one number of digits that there may be, if not 0 */
	const char *const *owners; /* in front of a word they make it something else */
	const char *words[NAMES_AT_MOST];
} names[] = {
	{ 'c', CLOSE, LONGEST, owners, { "cid", NULL } },
	{ 'c', NEAR, 0, NULL,
		{ "cvv", "cvv2", "cvvs", "cvc", "cvc2", "cvcs", "csc", "cvn", "cvn2", "cav2",
			"c.v.v", "c.v.c", "c v v", "c v c", "card verification", "cryptogramme",
			"code de sécurité", "code de securite", "código de seguridad",
			"codigo de seguridad", "código seguridad", "codigo seguridad",
			"código de segurança", "codigo de seguranca", "codice di sicurezza", NULL } },
	{ 'c', NEAR, 0, NULL, { "card code", "card-code", NULL } },
	{ 's', NEAR, 0, NULL,
		{ "security code", "security-code", "securitycode", "sicherheitscode",
			"sicherheitsnummer", NULL } },
	{ 'k', NEAR, 0, NULL,
		{ "kod bezpieczeństwa", "kod zabezpieczający", "kartenprüfnummer",
			"kartenprüfziffer", "kartenpruefnummer", "kartenpruefziffer", NULL } },
	{ 'p', NEAR, 0, NULL,
		{ "prüfnummer", "prüfziffer", "prüfziffern", "pruefnummer", "pruefziffer",
			"pruefziffern", NULL } },
	{ 0x43A, NEAR, 0, NULL, { "код безопасности", NULL } },
	{ 0x30BB, NEAR, 0, NULL,
		{ "セキュリティコード", "セキュリティーコード", "セキュリティ・コード",
			"セキュリティ番号", NULL } },
	{ 0x88CF, NEAR, 0, NULL, { "裏面", NULL } },
	{ 0x80CC, NEAR, 0, NULL, { "背面", NULL } },
	{ 0xFF7E, NEAR, 0, NULL, { "ｾｷｭﾘﾃｨｺｰﾄﾞ", "ｾｷｭﾘﾃｨｰｺｰﾄﾞ", NULL } },
	{ 0x5B89, NEAR, 0, NULL, { "安全码", "安全碼", "安全代码", "安全代碼", NULL } },
	{ 0 },
};

/* Signs of currencies and shares, which make a number an amount. */
static const int32_t amount_signs[] = { '$', '%', '#', '+', 0xA3, 0xA5, 0x20A9, 0x20AC,
	0x20B9, 0x5186, 0x5143, 0xFFE5, 0 };

static bool
is_amount_sign(const struct signs *signs, size_t index)
{
	for (size_t i = 0; index < signs->count && amount_signs[i]; i++)
		if (signs->items[index].code == amount_signs[i])
			return true;
	return false;
}

static bool
is_latin(const struct signs *signs, size_t index)
{
	return index < signs->count && signs->items[index].code >= 'a' &&
		signs->items[index].code <= 'z';
}

/* "USD", perhaps behind a space. */
static bool
is_currency(const struct signs *signs, size_t index)
{
	char code[4] = "";

	index += sign_kind_at(signs, index) == SIGN_GAP;
	for (size_t i = 0; i < 3; i++) {
		if (!is_latin(signs, index + i) || !signs->items[index + i].is_upper)
			return false;
		code[i] = (char)(signs->items[index + i].code - 'a' + 'A');
	}
	return !is_latin(signs, index + 3) && money_is_currency(code);
}

/* Whether what stands before or behind the digits goes on with a number: 1,234 or 12:30
 * or 2026-02. */
static bool
goes_on(const struct signs *signs, size_t index, size_t beyond)
{
	static const char joints[] = ".,:/-";

	for (const char *joint = joints; index < signs->count && *joint; joint++)
		if (signs->items[index].code == *joint &&
			sign_kind_at(signs, beyond) == SIGN_DIGIT)
			return true;
	return false;
}

/* What is left of a number that was struck out: "**** 4242". */
static bool
is_remainder(const struct signs *signs, size_t first)
{
	return first >= 2 && sign_kind_at(signs, first - 1) == SIGN_GAP &&
		signs->items[first - 2].code == '*';
}

/* Digits that may be a code: one behind the other, or each with a gap before the next. */
struct digits {
	size_t first, end, count;
	bool is_spaced;
};

static struct digits
run_at(const struct signs *signs, size_t first)
{
	struct digits digits = { .first = first, .end = first };

	while (sign_kind_at(signs, digits.end) == SIGN_DIGIT)
		digits.end++;
	digits.count = digits.end - first;
	return digits;
}

static struct digits
digits_at(const struct signs *signs, size_t first)
{
	struct digits run = run_at(signs, first), spaced = run;

	if (run.count != 1)
		return run;
	while (sign_kind_at(signs, spaced.end) == SIGN_GAP &&
		sign_kind_at(signs, spaced.end + 1) == SIGN_DIGIT) {
		spaced.end += 2;
		spaced.count++;
	}
	spaced.is_spaced = true;
	return spaced.count < SHORTEST || sign_kind_at(signs, spaced.end) == SIGN_DIGIT
		? run
		: spaced;
}

/* Three or four digits that are no part of an amount, a day or another number. */
static bool
is_code(const struct signs *signs, const struct digits *digits)
{
	size_t first = digits->first, end = digits->end;
	size_t before = first - 1; /* at the start beyond everything */

	if (digits->count < SHORTEST || digits->count > LONGEST)
		return false;
	return !goes_on(signs, before, before - 1) && !goes_on(signs, end, end + 1) &&
		!is_amount_sign(signs, before) && !is_amount_sign(signs, end) &&
		!is_currency(signs, end) && !is_remainder(signs, first);
}

/* Four digits of this or the last century, which mean a year unless the word is close. */
static bool
is_year(const struct signs *signs, const struct digits *digits)
{
	int value = 0;

	for (size_t i = digits->first; i < digits->end; i++)
		value = value * 10 + signs->items[i].digit;
	return digits->count == LONGEST && !digits->is_spaced && value >= 1900 &&
		value < 2100;
}

/* How far a word may be from the digits. */
static size_t
reach_to(const struct signs *signs, const struct digits *digits)
{
	if (digits->is_spaced)
		return SPACED_NEAR;
	return is_year(signs, digits) ? CLOSE : NEAR;
}

/* How far the word at [at, end) is from the digits, before or behind them. */
static size_t
distance_of(const struct digits *digits, size_t at, size_t end)
{
	if (end <= digits->first)
		return digits->first - end;
	return at >= digits->end ? at - digits->end : NEAR + 1;
}

static bool
is_of_owner(const struct signs *signs, const struct names *row, size_t at)
{
	for (const char *const *owner = row->owners; owner && *owner; owner++) {
		size_t length = strlen(*owner), end;

		if (at > length && signs_have_word(signs, at - length - 1, *owner, &end) &&
			end + 1 == at)
			return true;
	}
	return false;
}

/* Whether a word of the row that begins at the sign says that the digits are a code. */
static bool
is_named_by(const struct signs *signs, const struct names *row,
	const struct digits *digits, size_t at)
{
	size_t reach = reach_to(signs, digits), end;

	if (row->near < reach)
		reach = row->near;
	if ((row->only > 0 && row->only != digits->count) || is_of_owner(signs, row, at))
		return false;
	for (const char *const *word = row->words; *word; word++)
		if (signs_have_word(signs, at, *word, &end) &&
			distance_of(digits, at, end) <= reach)
			return true;
	return false;
}

/* Whether a word before or behind the digits does. */
static bool
is_named(const struct signs *signs, const struct digits *digits)
{
	size_t at = digits->first > REACH ? digits->first - REACH : 0;

	for (; at < signs->count && at <= digits->end + NEAR; at++)
		for (const struct names *row = names; row->first; row++)
			if (row->first == signs->items[at].code &&
				is_named_by(signs, row, digits, at))
				return true;
	return false;
}

/* Digits are rare, so words are looked for around those alone. */
struct stretch_of_signs
privacy_find_code(const struct signs *signs, size_t from)
{
	struct digits digits;

	for (size_t first = from; first < signs->count; first = digits.end + 1) {
		digits = digits_at(signs, first);
		if (digits.count > 0 && is_code(signs, &digits) && is_named(signs, &digits))
			return (struct stretch_of_signs){ first, digits.end };
	}
	return (struct stretch_of_signs){ 0, 0 };
}
