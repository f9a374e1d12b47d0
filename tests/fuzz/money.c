#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/money.h"
#include "core/field.h"
#include "format/json-number.h"

static bool
is_same(struct money first, struct money second)
{
	return first.minor == second.minor && strcmp(first.currency, second.currency) == 0;
}

/* What is shown, and the plain number beside its currency, mean the same amount. */
static void
check_amount(struct money money, const char *base)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct text decimal = TEXT_INIT;
	struct money again = { 0 };

	MUST(money.minor <= MONEY_LIMIT && money.minor >= -MONEY_LIMIT);
	MUST(money_is_currency(money.currency));
	MUST(money_read(span_of(money_show(money, &arena)), base, &again, &error));
	MUST(is_same(money, again));
	money_add_decimal(&decimal, money);
	MUST(money_read(span_of(decimal.bytes), money.currency, &again, &error));
	MUST(is_same(money, again));
	text_release(&decimal);
	error_release(&error);
	arena_release(&arena);
}

static void
check_typed(struct span span, const char *base)
{
	struct error error = ERROR_INIT;
	struct money money = { 0 };

	if (money_read(span, base, &money, &error))
		check_amount(money, base);
	else
		MUST(error.message[0]);
	error_release(&error);
}

/* Never above the whole, never with another sign. */
static void
check_share(struct span span)
{
	struct error error = ERROR_INIT;
	struct money money = { 0 }, share;

	if (money_read(span, "JPY", &money, &error)) {
		share = money_share(money, 2200);
		MUST(llabs(share.minor) <= llabs(money.minor));
		MUST((share.minor < 0) <= (money.minor < 0));
	}
	error_release(&error);
}

static void
check_hundredths(struct span span)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct hundredths number = { 0 }, again = { 0 };

	if (hundredths_read(span, &number, &error)) {
		MUST(number.is_known);
		MUST(
			hundredths_read(span_of(hundredths_show(number, 2, &arena)), &again, &error));
		MUST(number.value == again.value);
	} else {
		MUST(error.message[0]);
	}
	error_release(&error);
	arena_release(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct span span = span_make(bytes, size);

	check_typed(span, "JPY");
	check_typed(span, "USD");
	check_typed(span, "KWD");
	check_share(span);
	check_hundredths(span);
	return 0;
}
