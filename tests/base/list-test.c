#include "tests/test.h"

#include "base/list.h"

#include <stdint.h>
#include <stdlib.h>

/* An item with a rank to sort by and the place where it was pushed. */
struct item {
	int rank;
	int place;
};

static int
compare_rank(const void *first, const void *second)
{
	const struct item *a = first;
	const struct item *b = second;

	return (a->rank > b->rank) - (a->rank < b->rank);
}

static void
push(struct list *list, int rank, struct arena *arena)
{
	struct item *item = list_push(list, sizeof(*item), arena);

	item->rank = rank;
	item->place = (int)list->count;
}

static bool
is_sorted_and_stable(const struct list *list)
{
	for (size_t i = 1; i < list->count; i++) {
		const struct item *before = list_at(list, i - 1, sizeof(*before));
		const struct item *after = list_at(list, i, sizeof(*after));

		if (before->rank > after->rank)
			return false;
		if (before->rank == after->rank && before->place > after->place)
			return false;
	}
	return true;
}

TEST(pushed_items_are_zeroed_and_stay)
{
	struct arena arena = ARENA_INIT;
	struct list list = { 0 };

	for (int i = 0; i < 1000; i++) {
		struct item *item = list_push(&list, sizeof(*item), &arena);

		CHECK(item->rank == 0 && item->place == 0);
		item->rank = i;
	}
	CHECK_NUMBER(list.count, 1000);
	for (size_t i = 0; i < list.count; i++)
		CHECK_NUMBER(((struct item *)list_at(&list, i, sizeof(struct item)))->rank, i);
	arena_release(&arena);
}

TEST(an_item_pushed_after_shortening_is_zeroed)
{
	struct arena arena = ARENA_INIT;
	struct list list = { 0 };
	struct item *item;

	push(&list, 7, &arena);
	list.count = 0;
	item = list_push(&list, sizeof(*item), &arena);
	CHECK_NUMBER(item->rank, 0);
	arena_release(&arena);
}

TEST(an_empty_list_sorts)
{
	struct list list = { 0 };

	list_sort(&list, sizeof(struct item), compare_rank);
	CHECK_NUMBER(list.count, 0);
}

/* Every length to beyond two doublings, with few ranks, so that many items are equal. */
TEST(sorting_keeps_the_order_of_equal_items)
{
	uint32_t seed = 1;

	for (size_t count = 0; count < 70; count++) {
		for (unsigned ranks = 1; ranks < 6; ranks++) {
			struct arena arena = ARENA_INIT;
			struct list list = { 0 };

			for (size_t i = 0; i < count; i++) {
				seed = seed * 1664525 + 1013904223;
				push(&list, (int)(seed >> 16) % (int)ranks, &arena);
			}
			list_sort(&list, sizeof(struct item), compare_rank);
			CHECK_NUMBER(list.count, count);
			CHECK(is_sorted_and_stable(&list));
			arena_release(&arena);
		}
	}
}

TEST(sorted_and_reversed_lists_sort)
{
	struct arena arena = ARENA_INIT;
	struct list upward = { 0 };
	struct list downward = { 0 };

	for (int i = 0; i < 1001; i++) {
		push(&upward, i, &arena);
		push(&downward, 1000 - i, &arena);
	}
	list_sort(&upward, sizeof(struct item), compare_rank);
	list_sort(&downward, sizeof(struct item), compare_rank);
	CHECK(is_sorted_and_stable(&upward));
	CHECK(is_sorted_and_stable(&downward));
	CHECK_NUMBER(((struct item *)list_at(&downward, 0, sizeof(struct item)))->rank, 0);
	CHECK_NUMBER(
		((struct item *)list_at(&downward, 1000, sizeof(struct item)))->rank, 1000);
	arena_release(&arena);
}

TEST(texts_are_found_by_their_bytes)
{
	struct arena arena = ARENA_INIT;
	struct list tags = { 0 };
	char vip[] = "vip";

	CHECK(!list_has_text(&tags, ""));
	list_push_text(&tags, "new", &arena);
	list_push_text(&tags, "vip", &arena);
	CHECK_TEXT(list_text(&tags, 0), "new");
	CHECK_TEXT(list_text(&tags, 1), "vip");
	CHECK(list_has_text(&tags, vip));
	CHECK(!list_has_text(&tags, "vi"));
	CHECK(!list_has_text(&tags, "vips"));
	CHECK(!list_has_text(&tags, "VIP"));
	arena_release(&arena);
}

int
main(void)
{
	RUN(pushed_items_are_zeroed_and_stay);
	RUN(an_item_pushed_after_shortening_is_zeroed);
	RUN(an_empty_list_sorts);
	RUN(sorting_keeps_the_order_of_equal_items);
	RUN(sorted_and_reversed_lists_sort);
	RUN(texts_are_found_by_their_bytes);
	return test_end();
}
