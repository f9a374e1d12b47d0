#ifndef BASE_LIST_H
#define BASE_LIST_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * A growing array of items of one size, in an arena.
 *
 * A zeroed list is empty.  The type of the items is said where the list is declared:
 * `struct list tags; // of const char *` reads `list_text(&tags, 0)`.
 * Item addresses hold until the next list_push().
 */
struct list {
	void *items;
	size_t count;
	size_t capacity;
};

/* Adds one zeroed item of the given size and returns it.  All items of a list have one
 * size. */
void *list_push(struct list *list, size_t size, struct arena *arena);

/* The item at index, which must be below count. */
void *list_at(const struct list *list, size_t index, size_t size);

/* Sorts in place; the order of equal items is kept. */
void list_sort(struct list *list, size_t size,
	int (*compare)(const void *first, const void *second));

/* For lists of const char *: append, read, and ask. */
void list_push_text(struct list *list, const char *text, struct arena *arena);
const char *list_text(const struct list *list, size_t index);
bool list_has_text(const struct list *list, const char *text);

#endif
