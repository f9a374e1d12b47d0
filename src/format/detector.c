#include "format/detector.h"

#include <dlfcn.h>
#include <string.h>
#include <uchardet.h>

/* Its version is part of the name, as another may have other functions. */
static const char *const libraries[] = {
	"libuchardet.so.0",
	"libuchardet.0.dylib",
	"/opt/homebrew/lib/libuchardet.0.dylib",
	NULL,
};

/* Its functions, by the names they have in its header. */
struct detector {
	uchardet_t (*begin)(void);
	int (*take)(uchardet_t state, const char *bytes, size_t length);
	void (*end)(uchardet_t state);
	const char *(*tell)(uchardet_t state);
	void (*release)(uchardet_t state);
};

static void *
load(void)
{
	void *library = NULL;

	for (size_t i = 0; !library && libraries[i]; i++)
		library = dlopen(libraries[i], RTLD_LAZY | RTLD_LOCAL);
	return library;
}

/* A function cannot be assigned from what dlsym() gives, but has its bytes. */
static bool
find(void *library, const char *name, void *function)
{
	void *found = dlsym(library, name);

	memcpy(function, &found, sizeof(found));
	return found != NULL;
}

/* The library stays for the next file. */
static bool
find_all(struct detector *detector)
{
	void *library = load();

	return library && find(library, "uchardet_new", &detector->begin) &&
		find(library, "uchardet_handle_data", &detector->take) &&
		find(library, "uchardet_data_end", &detector->end) &&
		find(library, "uchardet_get_charset", &detector->tell) &&
		find(library, "uchardet_delete", &detector->release);
}

bool
detector_guess(
	struct span bytes, struct arena *arena, const char **name, struct error *error)
{
	struct detector detector;
	uchardet_t state;

	*name = "";
	if (!find_all(&detector))
		return fail(error, ERROR_FAILURE,
			"the encoding cannot be found out, as %s is not there; name it with "
			"--encoding, or install it",
			libraries[0]);
	state = detector.begin();
	if (detector.take(state, bytes.start, bytes.length) == 0) {
		detector.end(state);
		*name = arena_copy(arena, detector.tell(state));
	}
	detector.release(state);
	return true;
}
