#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/path.h"
#include "store/check.h"
#include "store/fault.h"

enum { ATTEMPTS = 3 };

/* A private folder beside the backup in which it is made and checked. */
struct workshop {
	const char *folder;
	const char *file;
	const char *lock;
};

static bool
open_workshop(
	struct workshop *workshop, const char *path, struct arena *arena, struct error *error)
{
	const char *slash = strrchr(path, '/');
	const char *parent =
		slash ? arena_copy_bytes(arena, path, (size_t)(slash + 1 - path)) : "";
	const char *folder = path_unique(arena, parent, ".rapport-backup");

	if (mkdir(folder, S_IRWXU) != 0)
		return fault(error, errno, path);
	workshop->folder = folder;
	workshop->file = path_join(arena, folder, "data.mdb");
	workshop->lock = path_join(arena, folder, "lock.mdb");
	return true;
}

static void
close_workshop(const struct workshop *workshop)
{
	if (!workshop->folder)
		return;
	unlink(workshop->file);
	unlink(workshop->lock);
	rmdir(workshop->folder);
}

static bool
make_copy(struct store *store, const char *path, struct error *error)
{
	int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
	int descriptor = open(path, flags, S_IRUSR | S_IWUSR);
	bool ok;

	if (descriptor < 0)
		return fault(error, errno, path);
	ok = engine_copy(store->engine, descriptor, error);
	if (ok && (fchmod(descriptor, S_IRUSR | S_IWUSR) != 0 || fsync(descriptor) != 0))
		ok = fault(error, errno, path);
	close(descriptor);
	return ok;
}

static bool
is_sound(struct store *store, const char *folder, struct arena *arena,
	const char **problem, struct error *error)
{
	struct store_findings findings;

	if (!check_folder(store, folder, CHECK_RECORDS, arena, &findings, error))
		return false;
	*problem = findings.problems.count > 0 ? list_text(&findings.problems, 0) : NULL;
	return true;
}

/* The generation may have been superseded between looking and copying: then once more. */
static bool
copy_and_check(struct store *store, const struct workshop *workshop, struct arena *arena,
	struct error *error)
{
	const char *problem = NULL;

	for (int i = 0; i < ATTEMPTS; i++) {
		struct store_txn *txn;

		if (!store_begin(store, STORE_READ, &txn, error) ||
			!store_end(txn, true, error) || !make_copy(store, workshop->file, error) ||
			!is_sound(store, workshop->folder, arena, &problem, error))
			return false;
		if (!problem)
			return true;
		unlink(workshop->file);
		unlink(workshop->lock);
	}
	return fail(
		error, ERROR_STORAGE, "the copy is not sound (%s); run `rapport check`", problem);
}

/* Under its name as a whole, and never over anything. */
static bool
publish(const struct workshop *workshop, const char *path, struct error *error)
{
	if (renameat2(AT_FDCWD, workshop->file, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
		return file_sync_parent(path, error);
	if (errno == EEXIST)
		return fail(error, ERROR_REFUSED,
			"%s is there already; a backup never replaces a file", path);
	return fault(error, errno, path);
}

static bool
is_free(const char *path, struct error *error)
{
	struct stat status;

	return lstat(path, &status) != 0 ||
		fail(error, ERROR_REFUSED, "%s is there already; a backup never replaces a file",
			path);
}

bool
store_backup(struct store *store, const char *path, struct error *error)
{
	struct workshop workshop = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok = is_free(path, error) && open_workshop(&workshop, path, &arena, error) &&
		copy_and_check(store, &workshop, &arena, error) &&
		publish(&workshop, path, error);

	close_workshop(&workshop);
	arena_release(&arena);
	return ok;
}
