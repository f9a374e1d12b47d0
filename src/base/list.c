#include "base/list.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 4 };

/* What the steps of one sort share. */
struct sort {
	size_t size;
	int (*compare)(const void *first, const void *second);
};

static void
grow(struct list *list, size_t size, struct arena *arena)
{
	size_t capacity = list->capacity > 0 ? list->capacity * 2 : FIRST_CAPACITY;
	void *items;

	if (list->capacity > SIZE_MAX / 4 / size)
		memory_exhausted();
	items = arena_alloc(arena, capacity * size);
	if (list->count > 0)
		memcpy(items, list->items, list->count * size);
	list->items = items;
	list->capacity = capacity;
}

/*
 * Merges left, a copy of the items that stood from out on, with the run that ends at
 * right_end.  The free room before right is always as long as what is left of left.
 */
static void
merge(const struct sort *sort, char *out, const char *left, size_t left_length,
	const char *right_end)
{
	const char *left_end = left + left_length;
	const char *right = out + left_length;

	while (left < left_end) {
		if (right < right_end && sort->compare(right, left) < 0) {
			memcpy(out, right, sort->size);
			right += sort->size;
		} else {
			memcpy(out, left, sort->size);
			left += sort->size;
		}
		out += sort->size;
	}
}

static void
sort_run(const struct sort *sort, char *items, size_t count, char *spare)
{
	size_t half = count / 2;
	size_t length = half * sort->size;

	if (count < 2)
		return;
	sort_run(sort, items, half, spare);
	sort_run(sort, items + length, count - half, spare);
	if (sort->compare(items + length - sort->size, items + length) <= 0)
		return;
	memcpy(spare, items, length);
	merge(sort, items, spare, length, items + count * sort->size);
}

void *
list_push(struct list *list, size_t size, struct arena *arena)
{
	char *item;

	if (list->count == list->capacity)
		grow(list, size, arena);
	item = (char *)list->items + list->count * size;
	list->count++;
	/* A list that was shortened by its owner has old items beyond its end. */
	return memset(item, 0, size);
}

void *
list_at(const struct list *list, size_t index, size_t size)
{
	assert(index < list->count);
	return (char *)list->items + index * size;
}

void
list_sort(
	struct list *list, size_t size, int (*compare)(const void *first, const void *second))
{
	struct sort sort = { .size = size, .compare = compare };
	char *spare;

	if (list->count < 2)
		return;
	spare = memory_allocate(list->count / 2 * size);
	sort_run(&sort, list->items, list->count, spare);
	free(spare);
}

void
list_push_text(struct list *list, const char *text, struct arena *arena)
{
	const char **item = list_push(list, sizeof(*item), arena);

	*item = text;
}

const char *
list_text(const struct list *list, size_t index)
{
	const char **item = list_at(list, index, sizeof(*item));

	return *item;
}

bool
list_has_text(const struct list *list, const char *text)
{
	for (size_t i = 0; i < list->count; i++) {
		if (strcmp(list_text(list, i), text) == 0)
			return true;
	}
	return false;
}
