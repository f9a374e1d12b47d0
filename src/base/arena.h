#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

/*
 * Memory that is released all at once.
 *
 * Everything loaded for one purpose comes from one arena, so records hold plain
 * pointers and are never freed one by one.  No allocation here returns NULL: when
 * memory runs out, the program says so and exits (see memory_exhausted()), which is
 * safe because a book is only ever changed by whole transactions.
 */
struct arena_block;

struct arena {
	struct arena_block *newest;
};

#define ARENA_INIT                                                                       \
	{                                                                                    \
		NULL                                                                             \
	}

/* Zeroed memory, aligned for any type, valid until arena_release(). */
void *arena_alloc(struct arena *arena, size_t size);

/* A copy of the NUL-terminated text, or of its first length bytes plus a NUL. */
const char *arena_copy(struct arena *arena, const char *text);
const char *arena_copy_bytes(struct arena *arena, const void *bytes, size_t length);

/* The printf-formatted text. */
const char *arena_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
const char *arena_format_list(struct arena *arena, const char *format, va_list arguments);

/* Frees everything; the arena is empty and usable again. */
void arena_release(struct arena *arena);

/* Empties it and keeps the room of a small block, for an arena that serves one item of
 * many after the other.  What it held is gone. */
void arena_reset(struct arena *arena);

/* malloc and realloc that never return NULL; for the few things outside an arena. */
void *memory_allocate(size_t size);
void *memory_resize(void *memory, size_t size);

/* Says that memory ran out and exits with status 1; the one place that does. */
_Noreturn void memory_exhausted(void);

/* What memory_exhausted() calls first, or NULL: a terminal that is held has to be given
 * back before anything can be read on it.  It must not allocate. */
void memory_on_exhaustion(void (*prepare)(void));

#endif
