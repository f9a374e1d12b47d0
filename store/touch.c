#include "store/touch.h"

#include <stdlib.h>
#include <string.h>

#include "store/checksum.h"

enum { FIRST_CAPACITY = 16 };

/* Ids are mostly random, but an imported file may count them up. */
static size_t
hash_of(struct id id)
{
	return checksum(0, id.bytes, sizeof(id.bytes));
}

static struct touch *
slot_for(const struct touches *touches, struct id id)
{
	size_t mask = touches->capacity - 1;
	size_t at = hash_of(id) & mask;

	while (!id_is_none(touches->slots[at].id) && !id_equal(touches->slots[at].id, id))
		at = (at + 1) & mask;
	return &touches->slots[at];
}

static void
grow(struct touches *touches)
{
	struct touches larger = *touches;

	larger.capacity = touches->capacity ? touches->capacity * 2 : FIRST_CAPACITY;
	larger.slots = memory_allocate(larger.capacity * sizeof(*larger.slots));
	memset(larger.slots, 0, larger.capacity * sizeof(*larger.slots));
	for (size_t i = 0; i < touches->capacity; i++)
		if (!id_is_none(touches->slots[i].id))
			*slot_for(&larger, touches->slots[i].id) = touches->slots[i];
	free(touches->slots);
	*touches = larger;
}

struct touch *
touches_of(struct touches *touches, struct id id)
{
	struct touch *touch;

	if (touches->count * 2 >= touches->capacity)
		grow(touches);
	touch = slot_for(touches, id);
	if (id_is_none(touch->id)) {
		touch->id = id;
		touches->count++;
	}
	touch->is_open = true;
	return touch;
}

struct touch *
touches_find(const struct touches *touches, struct id id)
{
	struct touch *touch = touches->count > 0 ? slot_for(touches, id) : NULL;

	return touch && !id_is_none(touch->id) ? touch : NULL;
}

void
touches_release(struct touches *touches)
{
	free(touches->slots);
	arena_release(&touches->arena);
	*touches = (struct touches){ 0 };
}
