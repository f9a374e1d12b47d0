#include "format/json-memory.h"

#include "base/arena.h"

/* Nothing of cJSON's calls leads to whoever reads, so it cannot be handed in. */
static struct arena memory;

void *
json_memory_take(size_t size)
{
	return arena_alloc(&memory, size);
}

void
json_memory_leave(void *unused)
{
	(void)unused;
}

void
json_memory_end(void)
{
	arena_reset(&memory);
}
