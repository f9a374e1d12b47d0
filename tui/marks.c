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
