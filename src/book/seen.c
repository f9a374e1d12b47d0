#include "book/seen.h"

#include "book/staging.h"

#include <stdlib.h>

void
seen_release(struct seen *seen)
{
	free(seen->slots);
	*seen = (struct seen){ 0 };
}

/* That of the hash, or the free one where it would be. */
static struct seen_slot *
slot_of(const struct seen *seen, uint64_t hash)
{
	size_t place = hash & (seen->size - 1);

	while (seen->slots[place].staged && seen->slots[place].hash != hash)
		place = (place + 1) & (seen->size - 1);
	return &seen->slots[place];
}

const struct seen_slot *
seen_find(const struct seen *seen, uint64_t hash)
{
	const struct seen_slot *slot = seen->size > 0 ? slot_of(seen, hash) : NULL;

	return slot && slot->staged ? slot : NULL;
}

/* At least a quarter of the slots stays free, so that one is found soon. */
static void
grow(struct seen *seen)
{
	enum { AT_FIRST = 1024 };
	struct seen bigger = { .size = seen->size > 0 ? 2 * seen->size : AT_FIRST,
		.count = seen->count };

	bigger.slots = memory_allocate(bigger.size * sizeof(*bigger.slots));
	for (size_t i = 0; i < bigger.size; i++)
		bigger.slots[i] = (struct seen_slot){ 0 };
	for (size_t i = 0; i < seen->size; i++)
		if (seen->slots[i].staged)
			*slot_of(&bigger, seen->slots[i].hash) = seen->slots[i];
	free(seen->slots);
	*seen = bigger;
}

void
seen_note(struct seen *seen, uint64_t hash, struct staged_contact *staged)
{
	struct seen_slot *slot;

	if (4 * seen->count >= 3 * seen->size)
		grow(seen);
	slot = slot_of(seen, hash);
	if (slot->staged) {
		slot->is_several =
			slot->is_several || !id_equal(slot->staged->target, staged->target);
		return;
	}
	*slot = (struct seen_slot){ .hash = hash, .staged = staged };
	seen->count++;
}
