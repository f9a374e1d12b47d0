#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Most of what is formatted is this short and needs no second try. */
enum { BRIEF_SIZE = 128 };

/* With its header the smallest block is of the sizes that malloc has at hand. */
enum { SMALLEST_BLOCK = 992, LARGEST_KEPT = 4096, LARGEST_BLOCK = 1024 * 1024 };

static const char exhausted[] =
	"rapport: out of memory; everything that was saved before is still there\n";

/* The bytes follow the header; max_align_t keeps them aligned for any type. */
struct arena_block {
	struct arena_block *older;
	size_t used;
	size_t size;
	max_align_t bytes[];
};

static struct arena_block *
block_new(size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof(*block))
		memory_exhausted();
	block = calloc(1, sizeof(*block) + size);
	if (!block)
		memory_exhausted();
	block->size = size;
	return block;
}

/* Blocks double, so that small arenas stay small and large ones need few calls. */
static size_t
next_block_size(const struct arena *arena)
{
	if (!arena->newest)
		return SMALLEST_BLOCK;
	if (arena->newest->size >= LARGEST_BLOCK / 2)
		return LARGEST_BLOCK;
	return arena->newest->size * 2;
}

/* What is large gets a block of its own behind the newest, whose room stays in use. */
static void *
take_own_block(struct arena *arena, size_t size)
{
	struct arena_block *block = block_new(size);

	block->used = size;
	if (arena->newest) {
		block->older = arena->newest->older;
		arena->newest->older = block;
	} else {
		arena->newest = block;
	}
	return block->bytes;
}

static void *
take_new_block(struct arena *arena, size_t size)
{
	size_t block_size = next_block_size(arena);
	struct arena_block *block;

	if (size > block_size / 4)
		return take_own_block(arena, size);
	block = block_new(block_size);
	block->older = arena->newest;
	block->used = size;
	arena->newest = block;
	return block->bytes;
}

static void *
take(struct arena *arena, size_t size, size_t alignment)
{
	struct arena_block *block = arena->newest;

	if (block) {
		size_t start = (block->used + alignment - 1) & ~(alignment - 1);

		if (start <= block->size && size <= block->size - start) {
			block->used = start + size;
			return (char *)block->bytes + start;
		}
	}
	return take_new_block(arena, size);
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	return take(arena, size, _Alignof(max_align_t));
}

const char *
arena_copy(struct arena *arena, const char *text)
{
	return arena_copy_bytes(arena, text, strlen(text));
}

const char *
arena_copy_bytes(struct arena *arena, const void *bytes, size_t length)
{
	char *copy;

	if (length == SIZE_MAX)
		memory_exhausted();
	copy = take(arena, length + 1, 1);
	if (length > 0)
		memcpy(copy, bytes, length);
	return copy;
}

const char *
arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	const char *text;

	va_start(arguments, format);
	text = arena_format_list(arena, format, arguments);
	va_end(arguments);
	return text;
}

const char *
arena_format_list(struct arena *arena, const char *format, va_list arguments)
{
	char brief[BRIEF_SIZE], *text;
	va_list again;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(brief, sizeof(brief), format, again);
	va_end(again);
	if (length < 0)
		return "";
	if ((size_t)length < sizeof(brief))
		return arena_copy_bytes(arena, brief, (size_t)length);
	text = take(arena, (size_t)length + 1, 1);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	return text;
}

void
arena_release(struct arena *arena)
{
	while (arena && arena->newest) {
		struct arena_block *block = arena->newest;

		arena->newest = block->older;
		free(block);
	}
}

/* The block that all small items of a kind fit into: not large. */
static bool
is_worth_keeping(const struct arena_block *block)
{
	return block->size >= SMALLEST_BLOCK && block->size <= LARGEST_KEPT;
}

void
arena_reset(struct arena *arena)
{
	struct arena_block *kept = NULL;

	while (arena->newest) {
		struct arena_block *block = arena->newest;

		arena->newest = block->older;
		if (!kept && is_worth_keeping(block))
			kept = block;
		else
			free(block);
	}
	if (!kept)
		return;
	memset(kept->bytes, 0, kept->used);
	kept->used = 0;
	kept->older = NULL;
	arena->newest = kept;
}

void *
memory_allocate(size_t size)
{
	return memory_resize(NULL, size);
}

void *
memory_resize(void *memory, size_t size)
{
	void *resized = realloc(memory, size > 0 ? size : 1);

	if (!resized)
		memory_exhausted();
	return resized;
}

/* The one thing here that outlives a call: who runs out of memory knows of no terminal.
 */
static void (*prepare_exhaustion)(void);

_Noreturn void
memory_exhausted(void)
{
	if (prepare_exhaustion)
		prepare_exhaustion();
	/* Nothing here may allocate, so no stdio; the result would change nothing. */
	if (write(STDERR_FILENO, exhausted, sizeof(exhausted) - 1) < 0)
		_exit(EXIT_FAILURE);
	_exit(EXIT_FAILURE);
}

void
memory_on_exhaustion(void (*prepare)(void))
{
	prepare_exhaustion = prepare;
}
