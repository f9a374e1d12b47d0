#include "core/stated.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/text.h"

/* A whole number as its digits, with or without a minus. */
static bool
read_number(struct span word, int64_t *number, struct arena *arena)
{
	const char *text = span_copy(word, arena);
	char *end;

	*number = strtoimax(text, &end, 10);
	return *text && !*end;
}

static bool
read_one(struct span rest, struct stated *stated, struct arena *arena)
{
	if (!id_parse(span_split(&rest, ' '), &stated->id) ||
		!read_number(span_split(&rest, ' '), &stated->interactions, arena))
		return false;
	while (rest.length > 0) {
		int64_t minor;
		bool is_number = read_number(span_split(&rest, ' '), &minor, arena);
		const char *currency = span_copy(span_split(&rest, ' '), arena);

		if (!is_number || !money_is_currency(currency))
			return false;
		money_sum_add(&stated->revenue, money_make(minor, currency), arena);
	}
	return true;
}

struct list
stated_read(const struct list *texts, struct arena *arena)
{
	struct list all = { 0 };

	for (size_t i = 0; i < texts->count; i++) {
		struct stated stated = { 0 };

		if (read_one(span_of(list_text(texts, i)), &stated, arena))
			*(struct stated *)list_push(&all, sizeof(stated), arena) = stated;
	}
	return all;
}

struct list
stated_write(const struct list *all, struct arena *arena)
{
	struct list texts = { 0 };

	for (size_t i = 0; i < all->count; i++) {
		const struct stated *stated = list_at(all, i, sizeof(*stated));
		const char *text = arena_format(
			arena, "%s %" PRId64, id_show(stated->id, arena), stated->interactions);

		for (size_t j = 0; j < stated->revenue.count; j++) {
			const struct money *money = list_at(&stated->revenue, j, sizeof(*money));

			text = arena_format(
				arena, "%s %" PRId64 " %s", text, money->minor, money->currency);
		}
		if (stated->interactions != 0 || stated->revenue.count > 0)
			list_push_text(&texts, text, arena);
	}
	return texts;
}

struct stated *
stated_of(struct list *all, struct id id, struct arena *arena)
{
	struct stated *stated;

	for (size_t i = 0; i < all->count; i++) {
		stated = list_at(all, i, sizeof(*stated));
		if (id_equal(stated->id, id))
			return stated;
	}
	stated = list_push(all, sizeof(*stated), arena);
	*stated = (struct stated){ .id = id };
	return stated;
}

struct stated
stated_sum(const struct list *all, struct arena *arena)
{
	struct stated sum = { 0 };

	for (size_t i = 0; i < all->count; i++) {
		const struct stated *stated = list_at(all, i, sizeof(*stated));

		sum.interactions += stated->interactions;
		for (size_t j = 0; j < stated->revenue.count; j++)
			money_sum_add(&sum.revenue,
				*(struct money *)list_at(&stated->revenue, j, sizeof(struct money)),
				arena);
	}
	return sum;
}
