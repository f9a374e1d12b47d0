#include "core/privacy-parts.h"

#include "base/money.h"

enum {
	NEAR = 20, /* signs between the word and the digits */
	YEAR_NEAR = 3,
	REACH = NEAR + 24, /* with the longest word */
};

/* What a security code is called, by the character it begins with. */
enum { NAMES_AT_MOST = 19 };

static const struct names {
	int32_t first;
	const char *words[NAMES_AT_MOST];
} names[] = {
	{ 'c',
		{ "cvv", "cvv2", "cvvs", "cvc", "cvc2", "cvcs", "csc", "cvn", "cvn2", "cav2",
			"card verification", "cryptogramme", "code de sécurité",
			"código de seguridad", "codigo de seguridad", "código de segurança",
			"codigo de seguranca", "codice di sicurezza", NULL } },
	{ 's',
		{ "security code", "security-code", "securitycode", "sicherheitscode", NULL } },
	{ 'k', { "kod bezpieczeństwa", "kod zabezpieczający", "kartenprüfnummer", NULL } },
	{ 'p', { "prüfnummer", NULL } },
	{ 0x43A, { "код безопасности", NULL } },
	{ 0x30BB,
		{ "セキュリティコード", "セキュリティーコード", "セキュリティ・コード", NULL } },
	{ 0xFF7E, { "ｾｷｭﾘﾃｨｺｰﾄﾞ", "ｾｷｭﾘﾃｨｰｺｰﾄﾞ", NULL } },
	{ 0x5B89, { "安全码", "安全碼", "安全代码", "安全代碼", NULL } },
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

/* Three or four digits that are no part of an amount, a day or another number. */
static bool
is_code(const struct signs *signs, size_t first, size_t end)
{
	size_t before = first - 1; /* at the start beyond everything */

	if (end - first < 3 || end - first > 4)
		return false;
	return !goes_on(signs, before, before - 1) && !goes_on(signs, end, end + 1) &&
		!is_amount_sign(signs, before) && !is_amount_sign(signs, end) &&
		!is_currency(signs, end) && !is_remainder(signs, first);
}

/* Four digits of this or the last century, which mean a year unless the word is close. */
static bool
is_year(const struct signs *signs, size_t first, size_t end)
{
	int value = 0;

	for (size_t i = first; i < end; i++)
		value = value * 10 + signs->items[i].digit;
	return end - first == 4 && value >= 1900 && value < 2100;
}

static const char *const *
words_from(int32_t first)
{
	static const char *const none[] = { NULL };

	for (const struct names *row = names; row->first; row++)
		if (row->first == first)
			return row->words;
	return none;
}

/* Where the longest word ends that begins at the sign; the sign itself when none does. */
static size_t
word_end(const struct signs *signs, size_t at)
{
	size_t longest = at, end;

	for (const char *const *word = words_from(signs->items[at].code); *word; word++)
		if (signs_have_word(signs, at, *word, &end) && end > longest)
			longest = end;
	return longest;
}

/* How far the nearest word is from the digits, before or behind them. */
static size_t
distance_to_word(const struct signs *signs, size_t first, size_t end)
{
	size_t nearest = NEAR + 1;

	for (size_t at = first > REACH ? first - REACH : 0;
		 at < signs->count && at <= end + NEAR; at++) {
		size_t word = word_end(signs, at), distance = nearest;

		if (word > at && word <= first)
			distance = first - word;
		else if (word > at && at >= end)
			distance = at - end;
		if (distance < nearest)
			nearest = distance;
	}
	return nearest;
}

/* Digits are rare, so words are looked for around those alone. */
struct stretch_of_signs
privacy_find_code(const struct signs *signs, size_t from)
{
	size_t end;

	for (size_t first = from; first < signs->count; first = end + 1) {
		end = first;
		while (sign_kind_at(signs, end) == SIGN_DIGIT)
			end++;
		if (end > first && is_code(signs, first, end) &&
			distance_to_word(signs, first, end) <=
				(is_year(signs, first, end) ? YEAR_NEAR : NEAR))
			return (struct stretch_of_signs){ first, end };
	}
	return (struct stretch_of_signs){ 0, 0 };
}
