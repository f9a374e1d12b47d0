#include "base/money.h"

#include <string.h>

static struct money *
entry_at(const struct list *sum, size_t index)
{
	return list_at(sum, index, sizeof(struct money));
}

static int64_t
add_saturated(int64_t first, int64_t second)
{
	int64_t total;

	if (__builtin_add_overflow(first, second, &total))
		return first > 0 ? INT64_MAX : INT64_MIN;
	return total;
}

/* Where the entry of the currency is, or belongs. */
static size_t
place_of(const struct list *sum, const char *currency)
{
	size_t index = 0;

	while (index < sum->count && strcmp(entry_at(sum, index)->currency, currency) < 0)
		index++;
	return index;
}

static bool
is_base(const struct money *money, const struct money_rates *rates)
{
	return strcmp(money->currency, rates->base) == 0;
}

static const struct money_rate *
find_rate(const struct money_rates *rates, const char *currency)
{
	for (size_t i = 0; i < rates->rates.count; i++) {
		const struct money_rate *rate = list_at(&rates->rates, i, sizeof(*rate));

		if (strcmp(rate->currency, currency) == 0)
			return rate;
	}
	return NULL;
}

/* Whether some entry is in another currency than the base. */
static bool
has_foreign(const struct list *sum, const struct money_rates *rates)
{
	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = entry_at(sum, i);

		if (money->minor != 0 && !is_base(money, rates))
			return true;
	}
	return false;
}

static const char *
show_each(const struct list *sum, const struct money_rates *rates, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = entry_at(sum, i);

		if (money->minor == 0)
			continue;
		if (text.length > 0)
			text_add(&text, " + ");
		text_add(&text, money_show(*money, arena));
	}
	if (text.length == 0)
		text_add(&text, money_show(money_make(0, rates->base), arena));
	return text_take(&text, arena);
}

void
money_sum_add(struct list *sum, struct money money, struct arena *arena)
{
	size_t place = place_of(sum, money.currency);

	if (!money_is_known(money))
		return;
	if (place < sum->count &&
		strcmp(entry_at(sum, place)->currency, money.currency) == 0) {
		struct money *entry = entry_at(sum, place);

		entry->minor = add_saturated(entry->minor, money.minor);
		return;
	}
	list_push(sum, sizeof(money), arena);
	for (size_t i = sum->count - 1; i > place; i--)
		*entry_at(sum, i) = *entry_at(sum, i - 1);
	*entry_at(sum, place) = money;
}

void
money_sum_trim(struct list *sum)
{
	size_t kept = 0;

	for (size_t i = 0; i < sum->count; i++)
		if (entry_at(sum, i)->minor != 0)
			*entry_at(sum, kept++) = *entry_at(sum, i);
	sum->count = kept;
}

const char *
money_sum_show(
	const struct list *sum, const struct money_rates *rates, struct arena *arena)
{
	bool is_complete;
	struct money total =
		money_make(money_sum_base(sum, rates, &is_complete), rates->base);

	if (is_complete && has_foreign(sum, rates))
		return arena_format(arena, "≈ %s", money_show(total, arena));
	return show_each(sum, rates, arena);
}

bool
money_is_joined(struct money money, const struct money_rates *rates)
{
	struct list alone = { &money, 1, 1 };
	bool is_complete;

	money_sum_base(&alone, rates, &is_complete);
	return is_complete;
}

int64_t
money_sum_base(const struct list *sum, const struct money_rates *rates, bool *is_complete)
{
	int64_t total = 0;
	bool all = true;

	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = entry_at(sum, i);
		const struct money_rate *rate = find_rate(rates, money->currency);

		if (is_base(money, rates))
			total = add_saturated(total, money->minor);
		else if (rate)
			total = add_saturated(total, money_convert(*money, rate, rates->base).minor);
		else if (money->minor != 0)
			all = false;
	}
	if (is_complete)
		*is_complete = all;
	return total;
}
