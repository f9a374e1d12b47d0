#include "store/transaction.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "store/ballast.h"
#include "store/child.h"
#include "store/derive.h"
#include "store/fault.h"
#include "store/generation.h"
#include "store/migration.h"
#include "store/scan.h"

/* Another number has every book derive again what a new release computes otherwise. */
enum { DERIVED_AS_OF = 20261201 };

enum { DEFAULT_TIMEOUT = 5000 };

#define DEFAULT_MAP ((uint64_t)16 << 30)

/* File systems on which locks and memory maps of two machines do not see each other. */
static const struct {
	uint32_t magic;
	const char *name;
} remote_systems[] = {
	{ 0x6969, "NFS" },
	{ 0x517b, "SMB" },
	{ 0xff534d42, "CIFS" },
	{ 0xfe534d42, "SMB2" },
	{ 0x65735546, "FUSE" },
	{ 0x01021997, "9P" },
	{ 0x5346414f, "AFS" },
	{ 0x6b414653, "AFS" },
	{ 0x73757245, "Coda" },
	{ 0x00c36400, "Ceph" },
	{ 0 },
};

struct gate_visit
store_visit_gate(const struct store *store, const char *gate)
{
	return (struct gate_visit){ store->folder, gate, store->options.command,
		store->options.timeout };
}

/* Without this gate opening loses changes of others; a test proves that by leaving it
 * out. */
#ifdef TEST_NO_GATE

bool
store_enter(const struct store *store, struct gate *gate, struct error *error)
{
	(void)store;
	(void)gate;
	(void)error;
	return true;
}

#else

bool
store_enter(const struct store *store, struct gate *gate, struct error *error)
{
	struct gate_visit visit = store_visit_gate(store, GATE_OPEN);

	return gate_enter(&visit, gate, error);
}

#endif

static bool
make_folder(const struct store_options *options, struct error *error)
{
	struct stat status;

	if (stat(options->path, &status) == 0)
		return true;
	if (errno != ENOENT)
		return fault(error, errno, options->path);
	if (options->missing == STORE_EXISTING)
		return fail(error, ERROR_STORAGE, "there is no book in %s", options->path);
	return file_make_folder(options->path, error);
}

static bool
check_owner(int folder, const char *path, struct error *error)
{
	struct stat status;

	if (fstat(folder, &status) != 0)
		return fault(error, errno, path);
	if (status.st_uid != geteuid())
		return fail(error, ERROR_STORAGE,
			"the folder %s belongs to somebody else; a book must be your own", path);
	if (status.st_mode & (S_IRWXG | S_IRWXO))
		return fail(error, ERROR_STORAGE,
			"others may look into the folder %s; run `chmod 700 %s`", path, path);
	return true;
}

static bool
check_place(int folder, const struct store_options *options, struct error *error)
{
	struct statfs status;

	if (options->place == STORE_ANY_FILE_SYSTEM)
		return true;
	if (fstatfs(folder, &status) != 0)
		return fault(error, errno, options->path);
	for (size_t i = 0; remote_systems[i].magic; i++)
		if ((uint32_t)status.f_type == remote_systems[i].magic)
			return fail(error, ERROR_STORAGE,
				"%s is on a %s file system, where two machines could damage the book; "
				"keep it on a local disk",
				options->path, remote_systems[i].name);
	return true;
}

static bool
open_folder(struct store *store, struct error *error)
{
	const struct store_options *options = &store->options;

	if (!make_folder(options, error))
		return false;
	store->folder = open(options->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (store->folder < 0)
		return fault(error, errno, options->path);
	return check_owner(store->folder, options->path, error) &&
		check_place(store->folder, options, error);
}

static bool
write_first_meta(struct engine *engine, uint64_t rules, struct error *error)
{
	struct engine_txn *txn = engine_begin(engine, STORE_WRITE, error);
	struct meta meta = { .format = META_FORMAT, .rules = rules };

	if (!txn)
		return false;
	if (!meta_write(txn, &meta, error)) {
		engine_abort(txn);
		return false;
	}
	return engine_commit(txn, error);
}

/* An empty book appears as a whole, under its name, or not at all. */
static bool
create(struct store *store, struct error *error)
{
	const char *path =
		generation_draft_path(&store->arena, store->options.path, GENERATION_FIRST);
	struct engine *engine = NULL;
	bool ok;

	if (store->options.missing == STORE_EXISTING)
		return fail(error, ERROR_STORAGE, "there is no book in %s", store->options.path);
	if (generation_draft(store->folder, GENERATION_FIRST, error))
		engine = engine_open(path, store->options.map_size, ENGINE_NEW, error);
	ok = engine && write_first_meta(engine, store->rules, error);
	engine_close(engine);
	ok = ok && generation_adopt(store->folder, GENERATION_FIRST, error) &&
		generation_point(store->folder, GENERATION_FIRST, error);
	/* A draft that came to nothing takes room, perhaps the last there was. */
	if (!ok)
		generation_sweep(store->folder, GENERATION_FIRST);
	return ok;
}

static void
close_engine(struct store *store)
{
	engine_close(store->engine);
	store->engine = NULL;
	gate_leave(&store->hold);
}

/* What the probe of a file that is too short is given. */
struct probe {
	const char *path;
	size_t map_size;
};

static void
read_everything(void *context, struct text *answer)
{
	const struct probe *probe = context;
	struct store_findings findings = { 0 };
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct engine *engine =
		engine_open(probe->path, probe->map_size, ENGINE_SHORT, &error);
	struct engine_txn *txn = engine ? engine_begin(engine, STORE_READ, &error) : NULL;

	if (txn && scan_tables(txn, &arena, &findings, &error) &&
		findings.problems.count == 0)
		text_add(answer, "sound");
}

/*
 * The last pages of a file may never have been written when they were given back in the
 * same change. Whether that is all that is missing can only be told by reading, in a
 * process that may die of it.
 */
static bool
is_sound_though_short(const struct store *store, const char *path)
{
	struct probe probe = { path, store->options.map_size };
	struct child_answer answer;
	struct error ignored = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	bool is_sound = child_run(read_everything, &probe, &arena, &answer, &ignored) &&
		strcmp(answer.text, "sound") == 0;

	error_release(&ignored);
	arena_release(&arena);
	return is_sound;
}

static struct engine *
open_present(const struct store *store, const char *path, struct error *error)
{
	size_t map_size = store->options.map_size;
	struct engine *engine = engine_open(path, map_size, ENGINE_PRESENT, error);

	/* One that is long enough by now was just being filled up by its writer. */
	if (engine || (engine_is_cut_short(path) && !is_sound_though_short(store, path)))
		return engine;
	error_release(error);
	return engine_open(path, map_size, ENGINE_SHORT, error);
}

static bool
open_generation(struct store *store, int64_t number, struct error *error)
{
	const char *path = generation_path(&store->arena, store->options.path, number);

	if (!generation_check(store->folder, number, error) ||
		!generation_hold(store->folder, number, GENERATION_ALIVE, &store->hold, error))
		return false;
	store->engine = open_present(store, path, error);
	store->generation = number;
	if (!store->engine)
		gate_leave(&store->hold);
	return store->engine != NULL;
}

static bool
read_meta(struct store *store, struct meta *meta, struct error *error)
{
	struct engine_txn *txn = engine_begin(store->engine, STORE_READ, error);
	bool ok = txn && meta_read(txn, meta, error);

	engine_abort(txn);
	return ok;
}

/* A trouble inside a book says which. */
static bool
fail_here(const struct store *store, struct error *error)
{
	return error->kind == ERROR_STORAGE && fail_in(error, "%s", store->options.path);
}

/* From the generation given to the one that is alive. */
static bool
open_alive(struct store *store, int64_t number, struct meta *meta, struct error *error)
{
	while (open_generation(store, number, error)) {
		if (!read_meta(store, meta, error)) {
			close_engine(store);
			return false;
		}
		if (meta->superseded_by == 0)
			return true;
		number = meta->superseded_by;
		close_engine(store);
	}
	return false;
}

/* Removes copies that never took over because their maker died.  Whether they did can
 * only be told while nobody writes; somebody who does will clear up himself. */
static void
drop_unborn(struct store *store)
{
	struct gate_visit visit = store_visit_gate(store, GATE_WRITE);
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;
	struct meta meta;

	if (!generation_has_above(store->folder, store->generation))
		return;
	visit.timeout = 0;
	if (gate_enter(&visit, &gate, &ignored) && read_meta(store, &meta, &ignored) &&
		meta.superseded_by == 0)
		generation_discard_above(store->folder, store->generation);
	gate_leave(&gate);
	error_release(&ignored);
}

static bool
open_or_create(struct store *store, struct meta *meta, struct error *error)
{
	int64_t number = generation_hint(store->folder);
	struct error ignored = ERROR_INIT;

	if (number == 0 && !create(store, error))
		return false;
	if (!open_alive(store, number ? number : GENERATION_FIRST, meta, error))
		return fail_here(store, error);
	engine_drop_dead_readers(store->engine);
	store->checked_at = clock_milliseconds();
	/* Who made a generation may have died before it said so; only a true hint allows to
	 * sweep. */
	if (number == 0 || number == store->generation ||
		generation_point(store->folder, store->generation, &ignored))
		generation_sweep(store->folder, store->generation);
	drop_unborn(store);
	error_release(&ignored);
	if (store->options.room == STORE_KEEPS_ROOM)
		ballast_take(store->folder);
	return true;
}

static bool
open_gated(struct store *store, struct meta *meta, struct error *error)
{
	struct gate gate = GATE_INIT;
	bool ok = (store_enter(store, &gate, error) || fail_here(store, error)) &&
		open_or_create(store, meta, error);

	gate_leave(&gate);
	return ok;
}

bool
store_reopen(struct store *store, struct error *error)
{
	struct gate gate = GATE_INIT;
	struct meta meta;
	bool ok;

	if (store->open_count > 0 && store->engine)
		return fail(error, ERROR_BUSY, "the book has moved while it was read; try again");
	ok = store_enter(store, &gate, error);
	if (ok)
		close_engine(store);
	ok = ok && open_or_create(store, &meta, error);
	gate_leave(&gate);
	return ok;
}

static struct store *
new_store(const struct store_options *options)
{
	struct store *store = memory_allocate(sizeof(*store));

	*store = (struct store){ .options = *options, .folder = -1, .hold = GATE_INIT };
	store->owner = getpid();
	store->layout = card_layout();
	store->rules = settings_fingerprint(options->settings) ^
		card_layout_fingerprint(&store->layout) ^ DERIVED_AS_OF;
	store->options.path = arena_copy(&store->arena, options->path);
	store->options.command =
		arena_copy(&store->arena, options->command ? options->command : "");
	if (options->timeout == 0)
		store->options.timeout = DEFAULT_TIMEOUT;
	if (options->map_size == 0)
		store->options.map_size =
			DEFAULT_MAP > SIZE_MAX / 4 ? SIZE_MAX / 4 : (size_t)DEFAULT_MAP;
	return store;
}

static void
make_path_absolute(struct store *store)
{
	char *path = realpath(store->options.path, NULL);

	if (path)
		store->options.path = arena_copy(&store->arena, path);
	free(path);
}

struct store *
store_prepare(const struct store_options *options, struct error *error)
{
	struct store *store = new_store(options);

	/* A limit on the size of files must come back as an error, not as a signal. */
	signal(SIGXFSZ, SIG_IGN);
	if (open_folder(store, error)) {
		make_path_absolute(store);
		return store;
	}
	store_close(store);
	return NULL;
}

bool
store_open(const struct store_options *options, struct store **store, struct error *error)
{
	struct store *opened = store_prepare(options, error);
	struct meta meta;
	bool ok = opened && open_gated(opened, &meta, error) && migrate(opened, &meta, error);

	if (ok)
		*store = opened;
	else
		store_close(opened);
	return ok;
}

/* Whoever leaves an old generation last removes it. */
static void
leave_generation(struct store *store)
{
	int64_t hint;

	close_engine(store);
	hint = generation_hint(store->folder);
	if (hint > store->generation)
		generation_sweep(store->folder, hint);
}

/* A child process shares the locks of its parent's engine, so it only forgets. */
void
store_close(struct store *store)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;

	if (!store)
		return;
	/* When the gate stays closed the engine stays open: the process is about to end. */
	if (store->engine && store->owner == getpid() && store_enter(store, &gate, &ignored))
		leave_generation(store);
	gate_leave(&gate);
	error_release(&ignored);
	if (store->folder >= 0)
		close(store->folder);
	arena_release(&store->arena);
	free(store);
}

const char *
store_path(const struct store *store)
{
	return store->options.path;
}

bool
store_is_in_place(const struct store *store, struct error *error)
{
	struct stat open, there;
	const char *path = store->options.path;

	if (fstat(store->folder, &open) != 0)
		return true;
	if (stat(path, &there) == 0 && open.st_dev == there.st_dev &&
		open.st_ino == there.st_ino)
		return true;
	return fail(error, ERROR_STORAGE,
		"the folder of the book, %s, was moved or replaced while it was open; nothing "
		"is saved until it is back, or quit and name its new place with --book",
		path);
}

void
store_rest(struct store *store)
{
	struct error ignored = ERROR_INIT;
	struct gate gate = GATE_INIT;

	if (store->engine && store_enter(store, &gate, &ignored))
		close_engine(store);
	gate_leave(&gate);
	error_release(&ignored);
}

bool
store_stamp(struct store *store, uint64_t *stamp, struct error *error)
{
	if (!store->engine && !store_reopen(store, error))
		return false;
	*stamp = (uint64_t)store->generation << 48 | engine_transaction(store->engine);
	return true;
}
