#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/*
 * A fuzz target: what must hold whatever the bytes are.
 *
 * tests/fuzz.sh builds each file beside this one with libFuzzer and the sanitizers, and
 * starts it with its corpus and its dictionary.  A claim that does not hold aborts, which
 * libFuzzer reports with the bytes.
 */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#define MUST(holds) fuzz_must((holds), __FILE__, __LINE__, #holds)

static inline void
fuzz_must(bool holds, const char *file, int line, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
	abort();
}

/* The bytes as a string: what stands before the first NUL. */
static inline const char *
fuzz_string(const uint8_t *bytes, size_t size, struct arena *arena)
{
	return arena_copy_bytes(arena, bytes, size);
}

/* A file without a name that holds the bytes; "" when there can be none.  The descriptor
 * is the caller's to close. */
struct fuzz_file {
	int descriptor;
	const char *path;
};

static inline struct fuzz_file
fuzz_file(const uint8_t *bytes, size_t size, struct arena *arena)
{
	struct fuzz_file file = { memfd_create("fuzz", MFD_CLOEXEC), "" };

	MUST(file.descriptor >= 0);
	MUST(write(file.descriptor, bytes, size) == (ssize_t)size);
	file.path = arena_format(arena, "/proc/self/fd/%d", file.descriptor);
	return file;
}

#endif
