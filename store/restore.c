#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/check.h"
#include "store/copy.h"
#include "store/envelope.h"
#include "store/fault.h"
#include "store/generation.h"
#include "store/record.h"

/* The backup itself lies here while it is looked at. */
enum { SCRATCH = GENERATION_FIRST + 1, PIECE = 1024 * 1024, PLACES_TOLD = 20 };

static bool
copy_bytes(int from, int into, struct error *error)
{
	char *piece = memory_allocate(PIECE);
	ssize_t length;
	bool ok = true;

	do {
		length = read(from, piece, PIECE);
		if (length < 0 && errno != EINTR)
			ok = fault(error, errno, "reading the backup");
		if (length > 0)
			ok = file_write_all(into, piece, (size_t)length, error);
	} while (ok && length != 0);
	free(piece);
	return ok;
}

static int
open_backup(const char *backup, struct error *error)
{
	int descriptor = open(backup, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;

	if (descriptor < 0) {
		fail(error, ERROR_STORAGE, "the backup %s cannot be opened: %s", backup,
			strerror(errno));
		return -1;
	}
	if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
		return descriptor;
	close(descriptor);
	fail(error, ERROR_STORAGE, "the backup %s is no plain file", backup);
	return -1;
}

static bool
fetch(const char *backup, const char *folder, struct arena *arena, struct error *error)
{
	const char *path = arena_format(arena, "%s/data.mdb", folder);
	int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
	int from = open_backup(backup, error);
	int into = from < 0 ? -1 : open(path, flags, S_IRUSR | S_IWUSR);
	bool ok;

	if (from >= 0 && into < 0)
		fault(error, errno, path);
	ok = into >= 0 && copy_bytes(from, into, error);
	if (from >= 0)
		close(from);
	if (into >= 0)
		close(into);
	return ok;
}

static bool
is_sound(struct store *store, const char *folder, const char *backup, struct arena *arena,
	struct error *error)
{
	struct store_findings findings;

	if (!check_folder(store, folder, CHECK_RECORDS, arena, &findings, error))
		return false;
	return findings.problems.count == 0 ||
		fail(error, ERROR_STORAGE, "the backup %s is not sound: %s", backup,
			list_text(&findings.problems, 0));
}

/* ------ payment details ------ */

/* Where they stand: what no book of ours has, one from elsewhere may. */
struct search {
	struct engine_txn *txn;
	struct text places;
	int64_t count;
};

static void
look_into(struct search *search, enum store_kind kind, const struct engine_pair *pair)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct record record;
	struct span json;

	if (envelope_open(pair->value, pair->key, &json, &error) &&
		record_read(kind, pair->key, json, "JPY", &arena, &record, &error) &&
		!record_check_privacy(&record, &error) && search->count++ < PLACES_TOLD)
		text_add_format(&search->places, "\n  %s of %s, %s", record_word(kind),
			id_show(record.client_id, &arena), error.message);
	error_release(&error);
	arena_release(&arena);
}

static bool
look_through(struct search *search, enum store_kind kind, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(search->txn, record_table(kind), error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	for (; found == STORE_FOUND;
		 found = engine_cursor_step(cursor, STEP_NEXT, &pair, error))
		look_into(search, kind, &pair);
	engine_cursor_close(cursor);
	return found == STORE_MISSING;
}

static bool
has_no_payments(struct engine_txn *txn, struct error *error)
{
	struct search search = { .txn = txn, .places = TEXT_INIT };
	bool ok = true;

	for (int kind = STORE_CONTACT; ok && kind <= STORE_VIEW; kind++)
		ok = look_through(&search, (enum store_kind)kind, error);
	if (ok && search.count > 0)
		ok = fail(error, ERROR_REFUSED,
			"the backup has payment details in %lld places, so it is not restored:%s",
			(long long)search.count, search.places.bytes);
	text_release(&search.places);
	return ok;
}

/* Entry by entry, so that nothing but entries comes out of the file. */
static bool
copy_engine(struct store *store, const char *from, const char *into, struct error *error)
{
	size_t map_size = store->options.map_size;
	struct engine *source = engine_open(from, map_size, ENGINE_PRESENT, error);
	struct engine *target =
		source ? engine_open(into, map_size, ENGINE_NEW, error) : NULL;
	struct engine_txn *txn = target ? engine_begin(source, STORE_READ, error) : NULL;
	/* Rules of 0 match none: what follows from records is derived anew at the first
	 * look. */
	struct copy_task task = { .from = txn, .into = target };
	bool ok = txn && has_no_payments(txn, error) && copy_tables(&task, error);

	engine_abort(txn);
	engine_close(source);
	engine_close(target);
	return ok;
}

static bool
restore(struct store *store, const char *backup, struct error *error)
{
	const char *book = store->options.path;
	struct arena arena = ARENA_INIT;
	const char *scratch = generation_draft_path(&arena, book, SCRATCH);
	const char *draft = generation_draft_path(&arena, book, GENERATION_FIRST);
	bool ok = generation_draft(store->folder, SCRATCH, error) &&
		fetch(backup, scratch, &arena, error) &&
		is_sound(store, scratch, backup, &arena, error) &&
		generation_draft(store->folder, GENERATION_FIRST, error) &&
		copy_engine(store, scratch, draft, error) &&
		generation_adopt(store->folder, GENERATION_FIRST, error) &&
		generation_point(store->folder, GENERATION_FIRST, error);

	generation_sweep(store->folder, GENERATION_FIRST);
	arena_release(&arena);
	return ok;
}

bool
store_restore(
	const struct store_options *options, const char *backup, struct error *error)
{
	struct store_options fresh = *options;
	struct gate gate = GATE_INIT;
	struct store *store;
	bool ok;

	fresh.missing = STORE_CREATE;
	store = store_prepare(&fresh, error);
	if (!store)
		return false;
	ok = store_enter(store, &gate, error);
	if (ok && !generation_is_empty(store->folder))
		ok = fail(error, ERROR_REFUSED,
			"%s is not empty; a backup is restored into an empty place only, which "
			"--book can name",
			options->path);
	ok = ok && restore(store, backup, error);
	gate_leave(&gate);
	store_close(store);
	return ok;
}
