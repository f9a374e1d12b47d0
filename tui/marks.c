#include "tui/marks.h"

#include <stdlib.h>
#include <string.h>

/* The place of the id, or where it would be. */
static size_t
place_of(const struct marks *marks, struct id id)
{
	size_t low = 0, high = marks->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (id_compare(marks->ids[middle], id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
is_at(const struct marks *marks, size_t place, struct id id)
{
	return place < marks->count && id_compare(marks->ids[place], id) == 0;
}

bool
marks_has(const struct marks *marks, struct id id)
{
	return is_at(marks, place_of(marks, id), id);
}

void
marks_add(struct marks *marks, struct id id)
{
	size_t place = place_of(marks, id);

	if (is_at(marks, place, id))
		return;
	if (marks->count == marks->capacity) {
		marks->capacity = marks->capacity ? 2 * marks->capacity : 16;
		marks->ids = memory_resize(marks->ids, marks->capacity * sizeof(id));
	}
	memmove(
		marks->ids + place + 1, marks->ids + place, (marks->count - place) * sizeof(id));
	marks->ids[place] = id;
	marks->count++;
}

static int
compare(const void *first, const void *second)
{
	return id_compare(*(const struct id *)first, *(const struct id *)second);
}

/* Of equal ones that stand side by side only the first stays. */
static size_t
keep_once(struct id *ids, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (kept == 0 || id_compare(ids[kept - 1], ids[i]) != 0)
			ids[kept++] = ids[i];
	return kept;
}

void
marks_add_all(struct marks *marks, const struct id *ids, size_t count)
{
	size_t all = marks->count + count;

	if (count == 0)
		return;
	if (all > marks->capacity) {
		marks->capacity = all;
		marks->ids = memory_resize(marks->ids, all * sizeof(*ids));
	}
	memcpy(marks->ids + marks->count, ids, count * sizeof(*ids));
	qsort(marks->ids, all, sizeof(*ids), compare);
	marks->count = keep_once(marks->ids, all);
}

void
marks_remove(struct marks *marks, struct id id)
{
	size_t place = place_of(marks, id);

	if (!is_at(marks, place, id))
		return;
	marks->count--;
	memmove(
		marks->ids + place, marks->ids + place + 1, (marks->count - place) * sizeof(id));
}

void
marks_toggle(struct marks *marks, struct id id)
{
	if (marks_has(marks, id))
		marks_remove(marks, id);
	else
		marks_add(marks, id);
}

void
marks_clear(struct marks *marks)
{
	free(marks->ids);
	*marks = (struct marks){ 0 };
}
