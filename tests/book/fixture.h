#ifndef TESTS_BOOK_FIXTURE_H
#define TESTS_BOOK_FIXTURE_H

#include "tests/test.h"

#include "book/book.h"

#include <ftw.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * An empty book in a temporary folder, on 2026-02-11, with someone called tester before
 * it.  What fails unexpectedly is printed and makes the test fail.
 */
struct fixture {
	char folder[200];
	struct arena arena;
	struct settings settings;
	struct book book;
	struct act act;
	struct outcome outcome;
	struct error error;
};

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status;
	(void)kind;
	(void)place;
	return remove(path);
}

static inline void
fixture_store(struct fixture *fixture)
{
	struct store_options options = {
		.path = fixture->folder,
		.settings = &fixture->settings,
		.command = "test",
		.map_size = 64 * 1024 * 1024,
		.missing = STORE_CREATE,
		.place = STORE_ANY_FILE_SYSTEM,
	};

	CHECK(store_open(&options, &fixture->book.store, &fixture->error));
	fixture->book.settings = &fixture->settings;
}

static inline void
fixture_open(struct fixture *fixture)
{
	const char *temporary = getenv("TMPDIR");

	memset(fixture, 0, sizeof *fixture);
	fixture->error.message = "";
	fixture->settings = settings_default(&fixture->arena);
	snprintf(fixture->folder, sizeof fixture->folder, "%s/book-test-XXXXXX",
		temporary ? temporary : "/tmp");
	if (!mkdtemp(fixture->folder))
		abort();
	fixture_store(fixture);
	fixture->act = (struct act){
		.who = "tester",
		.command = "test",
		.key = "",
		.now = { 1770800400 },
		.today = date_make(2026, 2, 11),
	};
}

static inline void
fixture_close(struct fixture *fixture)
{
	store_close(fixture->book.store);
	nftw(fixture->folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	error_release(&fixture->error);
	arena_release(&fixture->arena);
}

/* Whether it worked; says why not. */
static inline bool
worked(struct fixture *fixture, bool ok)
{
	if (!ok)
		printf(
			"# %s: %s\n", error_kinds[fixture->error.kind].word, fixture->error.message);
	CHECK(ok);
	return ok;
}

/* That it failed in that way, with that message; the error is empty afterwards. */
static inline void
refused(struct fixture *fixture, bool ok, enum error_kind kind, const char *message)
{
	CHECK(!ok);
	CHECK_TEXT(error_kinds[fixture->error.kind].word, error_kinds[kind].word);
	CHECK_TEXT(fixture->error.message, message);
	error_release(&fixture->error);
	fixture->error.message = "";
}

/* The first contact of the outcome. */
static inline const struct contact *
told(const struct fixture *fixture)
{
	return list_at(&fixture->outcome.contacts, 0, sizeof(struct contact));
}

/* A list of one id. */
static inline struct list
only(struct fixture *fixture, struct id id)
{
	struct list ids = { 0 };

	*(struct id *)list_push(&ids, sizeof id, &fixture->arena) = id;
	return ids;
}

/* The same in the arena. */
static inline const struct list *
just(struct fixture *fixture, struct id id)
{
	struct list *ids = arena_alloc(&fixture->arena, sizeof *ids);

	*ids = only(fixture, id);
	return ids;
}

/* A list of texts that ends with NULL. */
static inline struct list
texts(struct fixture *fixture, const char *const *items)
{
	struct list list = { 0 };

	for (; *items; items++)
		list_push_text(&list, *items, &fixture->arena);
	return list;
}

#endif
