#include "base/money.h"

#include "base/utf8.h"

#include <string.h>

enum { GROUP = 3, CODE_LENGTH = 3, QUOTED = 40 };

static const char no_amount[] =
	"it is not an amount; write 3000, ¥3,000, $1,234.56 or 12.34 USD";

/* What stands for a currency besides its code, as utf8_fold() leaves it. */
struct unit {
	const char *name;
	const char *currency;
};

static const struct unit units[] = {
	{ "$", "USD" },
	{ "us$", "USD" },
	{ "a$", "AUD" },
	{ "au$", "AUD" },
	{ "c$", "CAD" },
	{ "ca$", "CAD" },
	{ "hk$", "HKD" },
	{ "nz$", "NZD" },
	{ "s$", "SGD" },
	{ "nt$", "TWD" },
	{ "r$", "BRL" },
	{ "mx$", "MXN" },
	{ "¥", "JPY" },
	{ "jp¥", "JPY" },
	{ "円", "JPY" },
	{ "yen", "JPY" },
	{ "cn¥", "CNY" },
	{ "元", "CNY" },
	{ "人民币", "CNY" },
	{ "rmb", "CNY" },
	{ "€", "EUR" },
	{ "£", "GBP" },
	{ "₩", "KRW" },
	{ "원", "KRW" },
	{ "₹", "INR" },
	{ "₽", "RUB" },
	{ "₺", "TRY" },
	{ "₫", "VND" },
	{ "฿", "THB" },
	{ "₱", "PHP" },
	{ "₪", "ILS" },
	{ "₴", "UAH" },
	{ "zl", "PLN" },
	{ 0 },
};

struct sign {
	const char *text;
	bool is_minus;
};

static const struct sign signs[] = {
	{ "-", true },
	{ "−", true },
	{ "+", false },
	{ 0 },
};

/* An amount taken apart: "-", "1,234" and "50", and what stood before and after. */
struct parts {
	bool is_negative;
	struct span whole;
	struct span fraction; /* without the point */
	struct span before;
	struct span after;
};

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static struct span
skip(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

/* Takes the sign off, if there is one, and says whether it was a minus. */
static bool
take_sign(struct span *span)
{
	for (const struct sign *sign = signs; sign->text; sign++) {
		struct span text = span_of(sign->text);

		if (span_starts_with(*span, text)) {
			*span = span_trim(skip(*span, text.length));
			return sign->is_minus;
		}
	}
	return false;
}

static bool
is_digit_or_comma(char byte)
{
	return is_digit(byte) || byte == ',';
}

static bool
is_before_number(char byte)
{
	return !is_digit(byte) && !strchr("+-.,", byte);
}

static struct span
take_while(struct span *span, bool (*is_wanted)(char byte))
{
	struct span taken = span_make(span->start, 0);

	while (taken.length < span->length && is_wanted(span->start[taken.length]))
		taken.length++;
	*span = skip(*span, taken.length);
	return taken;
}

static struct parts
take_apart(struct span span)
{
	struct parts parts = { .is_negative = take_sign(&span) };

	parts.before = span_trim(take_while(&span, is_before_number));
	if (!parts.is_negative && parts.before.length > 0)
		parts.is_negative = take_sign(&span);
	parts.whole = take_while(&span, is_digit_or_comma);
	if (span.length > 1 && span.start[0] == '.' && is_digit(span.start[1])) {
		span = skip(span, 1);
		parts.fraction = take_while(&span, is_digit);
	}
	parts.after = span_trim(span);
	return parts;
}

/* "3000", "3,000", "12,345,678": commas part groups of three, or there are none. */
static bool
is_grouped(struct span whole)
{
	struct span rest = whole;
	struct span group = span_split(&rest, ',');

	if (group.length == 0)
		return false;
	if (!rest.start)
		return true;
	if (group.length > GROUP)
		return false;
	while (rest.start) {
		if (span_split(&rest, ',').length != GROUP)
			return false;
	}
	return true;
}

static bool
is_code(struct span unit)
{
	for (size_t i = 0; i < unit.length; i++) {
		if (unit.start[i] < 'a' || unit.start[i] > 'z')
			return false;
	}
	return unit.length == CODE_LENGTH;
}

/* Nothing but the currency that the unit names; absent when it names none. */
static struct money
unit_money(struct span unit)
{
	char code[CODE_LENGTH + 1] = "";

	for (const struct unit *row = units; row->name; row++) {
		if (span_is(unit, row->name))
			return money_make(0, row->currency);
	}
	if (!is_code(unit))
		return (struct money){ 0 };
	for (size_t i = 0; i < CODE_LENGTH; i++)
		code[i] = (char)(unit.start[i] - 'a' + 'A');
	return money_make(0, money_is_currency(code) ? code : "");
}

/* The currency that the amount names, before or after it, or the base. */
static struct money
parts_money(const struct parts *parts, const char *base)
{
	struct money before, after;

	if (parts->before.length == 0 && parts->after.length == 0)
		return money_make(0, base);
	before = unit_money(parts->before.length > 0 ? parts->before : parts->after);
	after = unit_money(parts->after.length > 0 ? parts->after : parts->before);
	return strcmp(before.currency, after.currency) == 0 ? before : (struct money){ 0 };
}

/* The number that whole and the first decimals digits of fraction write; beyond
 * MONEY_LIMIT, any number that is beyond it, too. */
static int64_t
parts_minor(const struct parts *parts, int decimals)
{
	int64_t minor = 0;

	for (size_t i = 0; i < parts->whole.length && minor <= MONEY_LIMIT; i++) {
		if (is_digit(parts->whole.start[i]))
			minor = minor * 10 + (parts->whole.start[i] - '0');
	}
	for (size_t i = 0; i < (size_t)decimals && minor <= MONEY_LIMIT; i++) {
		bool is_written = i < parts->fraction.length;

		minor = minor * 10 + (is_written ? parts->fraction.start[i] - '0' : 0);
	}
	return minor;
}

static bool
has_more_decimals(const struct parts *parts, int decimals)
{
	for (size_t i = (size_t)decimals; i < parts->fraction.length; i++) {
		if (parts->fraction.start[i] != '0')
			return true;
	}
	return false;
}

static bool
refuse_unit(const struct parts *parts, struct error *error)
{
	if (money_is_known(unit_money(parts->before)) &&
		money_is_known(unit_money(parts->after)))
		return fail(error, ERROR_REFUSED, "it names two currencies; leave one out");
	if (is_code(parts->before) || is_code(parts->after))
		return fail(error, ERROR_REFUSED,
			"ISO 4217 has no such currency; write a code like JPY, USD or EUR");
	return fail(error, ERROR_REFUSED, "%s", no_amount);
}

/* "3.000" is three thousand to half of the world and three to the other, so it is nothing
 * unless the currency has so many decimals. */
static bool
may_be_thousands(const struct parts *parts, int decimals)
{
	return parts->fraction.length == GROUP && decimals < GROUP;
}

static bool
read_parts(
	const struct parts *parts, const char *base, struct money *money, struct error *error)
{
	struct money read = parts_money(parts, base);
	int decimals = money_decimals(read.currency);

	if (!is_grouped(parts->whole))
		return fail(error, ERROR_REFUSED, "%s", no_amount);
	if (!money_is_known(read))
		return refuse_unit(parts, error);
	if (may_be_thousands(parts, decimals))
		return fail(error, ERROR_REFUSED,
			"a point before three digits may part thousands; write 3000 or 3,000, "
			"or fewer decimals");
	if (has_more_decimals(parts, decimals))
		return fail(error, ERROR_REFUSED, "it has more than the %d decimals of %s",
			decimals, read.currency);
	read.minor = parts_minor(parts, decimals);
	if (read.minor > MONEY_LIMIT)
		return fail(error, ERROR_REFUSED, "it is more than an amount can be");
	if (parts->is_negative)
		read.minor = -read.minor;
	*money = read;
	return true;
}

/* Whether it is only digits, so that nothing has to be folded. */
static bool
is_plain(const struct parts *parts)
{
	return parts->whole.length > 0 && parts->before.length == 0 &&
		parts->after.length == 0;
}

bool
money_read(struct span span, const char *base, struct money *money, struct error *error)
{
	struct span shown = span_head(span, QUOTED);
	struct parts parts = take_apart(span_trim(span));
	struct arena arena = ARENA_INIT;
	bool ok;

	if (!is_plain(&parts))
		parts = take_apart(utf8_fold_span(span, &arena));
	ok = read_parts(&parts, base, money, error);
	if (!ok)
		fail_in(error, "'%.*s'", (int)shown.length, shown.start);
	arena_release(&arena);
	return ok;
}
