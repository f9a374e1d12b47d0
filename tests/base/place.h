#ifndef TESTS_BASE_PLACE_H
#define TESTS_BASE_PLACE_H

#include "base/file.h"
#include "base/path.h"
#include "tests/test.h"

#include <stdlib.h>

/* A folder of its own for each test of files, and what is put and found in it. */
enum { NO_LIMIT = 1000000 };

struct place {
	struct arena arena;
	struct error error;
	const char *folder;
};

static inline struct place
place_make(void)
{
	struct place place = { ARENA_INIT, ERROR_INIT, "" };
	const char *parent = getenv("TMPDIR");
	char *folder = (char *)path_join(
		&place.arena, parent && *parent ? parent : "/tmp", "rapport-file-XXXXXX");

	place.folder = mkdtemp(folder) ? folder : "";
	return place;
}

static inline const char *
inside(struct place *place, const char *name)
{
	return path_join(&place->arena, place->folder, name);
}

static inline void
place_release(struct place *place)
{
	const char *command = arena_format(&place->arena, "rm -rf '%s'", place->folder);

	CHECK(place->folder[0] && system(command) == 0);
	error_release(&place->error);
	arena_release(&place->arena);
}

static inline void
put(struct place *place, const char *name, const char *text)
{
	FILE *file = fopen(inside(place, name), "w");

	CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

static inline const char *
content(struct place *place, const char *name)
{
	struct span bytes;

	if (!file_read(inside(place, name), NO_LIMIT, &place->arena, &bytes, &place->error))
		return place->error.message;
	return bytes.start;
}

static inline bool
write_text(struct place *place, const char *name, enum file_mode mode, const char *text)
{
	return file_write(inside(place, name), mode, span_of(text), &place->error);
}

#endif
