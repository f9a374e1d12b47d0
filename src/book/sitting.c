#include "book/sitting.h"

static int64_t
entry_at(const struct sitting *sitting, size_t index)
{
	return *(int64_t *)list_at(&sitting->entries, index, sizeof(int64_t));
}

void
sitting_note(struct sitting *sitting, int64_t first, int64_t last)
{
	for (int64_t number = first; number <= last; number++)
		*(int64_t *)list_push(&sitting->entries, sizeof number, &sitting->arena) = number;
}

bool
sitting_has(const struct sitting *sitting, int64_t number)
{
	size_t low = 0, high = sitting->entries.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (entry_at(sitting, middle) == number)
			return true;
		if (entry_at(sitting, middle) < number)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

int64_t
sitting_first(const struct sitting *sitting)
{
	return sitting->entries.count > 0 ? entry_at(sitting, 0) : INT64_MAX;
}

void
sitting_release(struct sitting *sitting)
{
	arena_release(&sitting->arena);
	*sitting = (struct sitting){ .entries = { 0 } };
}
