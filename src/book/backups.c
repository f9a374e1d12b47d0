#include "book/backups.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/path.h"

static const char *
real_path(const char *path, struct arena *arena)
{
	char *real = realpath(path, NULL);
	const char *kept = real ? arena_copy(arena, real) : NULL;

	free(real);
	return kept;
}

/* The path from the root; of a file that is gone by its folder. */
static const char *
absolute(const char *path, struct arena *arena)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	const char *folder =
		slash ? arena_copy_bytes(arena, path, (size_t)(name - path)) : ".";
	const char *real = real_path(path, arena);

	if (real)
		return real;
	folder = real_path(folder, arena);
	return folder ? path_join(arena, folder, name) : path;
}

bool
backups_in(
	struct store_txn *txn, struct arena *arena, struct list *lines, struct error *error)
{
	struct list known = { 0 };

	if (!store_backups(txn, arena, &known, error))
		return false;
	for (size_t i = 0; i < known.count; i++) {
		const struct store_known *one = list_at(&known, i, sizeof(*one));

		*(struct backup_line *)list_push(lines, sizeof(struct backup_line), arena) =
			(struct backup_line){ one->path, one->at,
				access(one->path, F_OK) == 0 ? "there" : "gone" };
	}
	return true;
}

struct looking {
	struct arena *arena;
	struct list *lines;
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	const struct looking *looking = context;

	return backups_in(txn, looking->arena, looking->lines, error);
}

bool
backups_list(
	struct book *book, struct arena *arena, struct list *lines, struct error *error)
{
	struct looking looking = { arena, lines };

	return book_read(book, look, &looking, error);
}

bool
backups_note(struct book *book, const char *path, struct moment at, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct store_txn *txn;
	bool ok = store_begin(book->store, STORE_WRITE, &txn, error);

	if (ok) {
		ok = store_put_backup(txn, absolute(path, &arena), at, error);
		ok = store_end(txn, ok, error) && ok;
	}
	arena_release(&arena);
	return ok;
}

static bool
is_known(const struct list *lines, const char *path)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct backup_line *line = list_at(lines, i, sizeof(*line));

		if (strcmp(line->path, path) == 0)
			return true;
	}
	return false;
}

static bool
forget(struct store_txn *txn, const char *path, struct arena *arena, struct error *error)
{
	const char *real = absolute(path, arena);
	struct list lines = { 0 };

	if (!backups_in(txn, arena, &lines, error))
		return false;
	if (is_known(&lines, path))
		return store_forget_backup(txn, path, error);
	return is_known(&lines, real)
		? store_forget_backup(txn, real, error)
		: fail(error, ERROR_NOT_FOUND, "no backup is known at %s", path);
}

bool
backups_forget(struct book *book, const char *path, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct store_txn *txn;
	bool ok = store_begin(book->store, STORE_WRITE, &txn, error);

	if (ok) {
		ok = forget(txn, path, &arena, error);
		ok = store_end(txn, ok, error) && ok;
	}
	arena_release(&arena);
	return ok;
}

const struct field backup_fields[] = {
	{ "path", "File", FIELD_TEXT, FIELD_DERIVED, offsetof(struct backup_line, path),
		.help = "Where it was written." },
	{ "at", "Written", FIELD_MOMENT, FIELD_DERIVED, offsetof(struct backup_line, at),
		.help = "When." },
	{ "state", "State", FIELD_TEXT, FIELD_DERIVED, offsetof(struct backup_line, state),
		.help = "there, or gone when no file is at that place now." },
	{ 0 },
};
