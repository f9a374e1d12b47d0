#include "store/engine.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <lmdb.h>

#include "store/engine-parts.h"
#include "store/fault.h"

enum { READERS = 512, TABLES_AT_MOST = 32 };

/* Sizes of address space.  Beyond 64 MiB a book may be given less than it asks for. */
#define SMALLEST_MAP     ((size_t)64 << 20)
#define LARGEST_HEADROOM ((size_t)2 << 30)

const char *const table_names[TABLE_COUNT] = {
	[TABLE_META] = "meta",
	[TABLE_CONTACT] = "contact",
	[TABLE_CARD] = "card",
	[TABLE_INTERACTION] = "interaction",
	[TABLE_DAY] = "day",
	[TABLE_FOLLOWUP] = "followup",
	[TABLE_FOLLOWUP_ID] = "followup_id",
	[TABLE_DUE] = "due",
	[TABLE_NAME] = "name",
	[TABLE_STAGE] = "stage",
	[TABLE_REVENUE] = "revenue",
	[TABLE_QUIET] = "quiet",
	[TABLE_ADDRESS] = "address",
	[TABLE_COUNTER] = "counter",
	[TABLE_JOURNAL] = "journal",
	[TABLE_JOURNAL_CONTACT] = "journal_contact",
	[TABLE_KEY] = "key",
	[TABLE_VIEW] = "view",
};

/* A file that LMDB makes is private whatever the mask of the process says. */
static int
open_privately(MDB_env *env, const char *path)
{
	mode_t mask = umask(S_IRWXG | S_IRWXO);
	int code = mdb_env_open(env, path, MDB_NOTLS, S_IRUSR | S_IWUSR);

	umask(mask);
	return code;
}

static int
open_with_map(struct engine *engine, const char *path)
{
	int code = mdb_env_create(&engine->env);

	if (code != 0)
		return code;
	code = mdb_env_set_maxdbs(engine->env, TABLES_AT_MOST);
	if (code == 0)
		code = mdb_env_set_maxreaders(engine->env, READERS);
	if (code == 0)
		code = mdb_env_set_mapsize(engine->env, engine->map_size);
	if (code == 0)
		code = open_privately(engine->env, path);
	if (code != 0) {
		mdb_env_close(engine->env);
		engine->env = NULL;
	}
	return code;
}

/* Where address space is short (a limit, a checker of memory) less of it will do. */
static int
open_with_any_map(struct engine *engine, const char *path)
{
	int code = open_with_map(engine, path);

	while ((code == ENOMEM || code == EINVAL) && engine->map_size / 2 >= SMALLEST_MAP) {
		engine->map_size /= 2;
		code = open_with_map(engine, path);
	}
	return code;
}

/* Those that came with a later layout. */
static bool
may_be_missing(enum table table)
{
	return table == TABLE_VIEW;
}

static int
open_table(MDB_txn *txn, struct engine *engine, enum table table, unsigned int flags)
{
	int code = mdb_dbi_open(txn, table_names[table], flags, &engine->tables[table]);

	if (code != MDB_NOTFOUND || !may_be_missing(table))
		return code;
	engine->tables[table] = 0;
	return 0;
}

static int
open_tables(struct engine *engine, enum engine_state state)
{
	unsigned int flags = state == ENGINE_NEW ? MDB_CREATE : 0;
	MDB_txn *txn;
	int code =
		mdb_txn_begin(engine->env, NULL, state == ENGINE_NEW ? 0 : MDB_RDONLY, &txn);

	if (code != 0)
		return code;
	for (int i = 0; code == 0 && i < TABLE_COUNT; i++)
		code = open_table(txn, engine, (enum table)i, flags);
	/* Ending a read by aborting it would close the handles again. */
	if (code == 0)
		return mdb_txn_commit(txn);
	mdb_txn_abort(txn);
	return code;
}

/* LMDB leaves its data file open to the programs we start. */
static int
close_on_exec(struct engine *engine)
{
	int descriptor;
	int code = mdb_env_get_fd(engine->env, &descriptor);

	if (code == 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0)
		code = errno;
	return code;
}

static int
measure(struct engine *engine)
{
	MDB_envinfo info;
	MDB_stat stat;
	int code = mdb_env_info(engine->env, &info);

	if (code == 0)
		code = mdb_env_stat(engine->env, &stat);
	if (code != 0)
		return code;
	engine->map_size = info.me_mapsize;
	engine->page_size = stat.ms_psize;
	return 0;
}

/* How long the file must be for the pages it says it has. */
static off_t
needed_length(struct engine *engine)
{
	MDB_envinfo info;

	if (mdb_env_info(engine->env, &info) != 0)
		return 0;
	return (off_t)((info.me_last_pgno + 1) * engine->page_size);
}

static off_t
length_of(struct engine *engine)
{
	struct stat status;
	int descriptor;

	if (mdb_env_get_fd(engine->env, &descriptor) != 0 || fstat(descriptor, &status) != 0)
		return 0;
	return status.st_size;
}

/* Reading a page that is not there ends the process, so this comes before any reading. */
static int
check_length(struct engine *engine, enum engine_state state)
{
	if (state == ENGINE_SHORT || length_of(engine) >= needed_length(engine))
		return 0;
	return MDB_CORRUPTED;
}

struct engine *
engine_open(
	const char *path, size_t map_size, enum engine_state state, struct error *error)
{
	struct engine *engine = memory_allocate(sizeof(*engine));
	int code;

	*engine = (struct engine){ .map_size = map_size };
	code = open_with_any_map(engine, path);
	if (code == 0)
		code = close_on_exec(engine);
	if (code == 0)
		code = measure(engine);
	if (code == 0)
		code = check_length(engine, state);
	if (code == 0)
		code = open_tables(engine, state);
	if (code == 0)
		return engine;
	fault(error, code, "opening the book");
	engine_close(engine);
	return NULL;
}

void
engine_close(struct engine *engine)
{
	if (!engine)
		return;
	if (engine->env)
		mdb_env_close(engine->env);
	free(engine);
}

bool
engine_is_cut_short(const char *path)
{
	struct engine engine = { .map_size = SMALLEST_MAP };
	bool is_short = open_with_map(&engine, path) == 0 && measure(&engine) == 0 &&
		length_of(&engine) < needed_length(&engine);

	if (engine.env)
		mdb_env_close(engine.env);
	return is_short;
}

void
engine_drop_dead_readers(struct engine *engine)
{
	int count;

	mdb_reader_check(engine->env, &count);
}

/* A failure leaves the map as it was, which may still do. */
static void
resize(struct engine *engine, size_t size)
{
	if (engine->open_count == 0 && mdb_env_set_mapsize(engine->env, size) == 0)
		measure(engine);
}

/* Room for what is to come, so that a write rarely finds the map full. */
static void
grow_when_near_full(struct engine *engine)
{
	MDB_envinfo info;
	size_t used, headroom = engine->map_size / 4;

	if (headroom > LARGEST_HEADROOM)
		headroom = LARGEST_HEADROOM;
	if (mdb_env_info(engine->env, &info) != 0)
		return;
	used = (info.me_last_pgno + 1) * engine->page_size;
	if (engine->is_full || used + headroom > engine->map_size) {
		engine_drop_dead_readers(engine);
		resize(engine, engine->map_size * 2);
	}
	engine->is_full = false;
}

static int
try_to_begin(struct engine *engine, enum store_access access, MDB_txn **txn)
{
	unsigned int flags = access == STORE_READ ? MDB_RDONLY : 0;
	int code = mdb_txn_begin(engine->env, NULL, flags, txn);

	/* Another process has a larger map: take its size over. */
	if (code == MDB_MAP_RESIZED && engine->open_count == 0) {
		resize(engine, 0);
		code = mdb_txn_begin(engine->env, NULL, flags, txn);
	}
	if (code == MDB_READERS_FULL) {
		engine_drop_dead_readers(engine);
		code = mdb_txn_begin(engine->env, NULL, flags, txn);
	}
	return code;
}

struct engine_txn *
engine_begin(struct engine *engine, enum store_access access, struct error *error)
{
	struct engine_txn *txn;
	MDB_txn *begun;
	int code;

	if (access == STORE_WRITE)
		grow_when_near_full(engine);
	code = try_to_begin(engine, access, &begun);
	if (code != 0) {
		fault(error, code, "beginning");
		return NULL;
	}
	engine->open_count++;
	txn = memory_allocate(sizeof(*txn));
	*txn = (struct engine_txn){ .engine = engine, .txn = begun };
	engine_learn_limit(txn);
	if (access == STORE_WRITE) {
		txn->last_keys = memory_allocate(TABLE_COUNT * sizeof(*txn->last_keys));
		for (int i = 0; i < TABLE_COUNT; i++) {
			txn->last_keys[i].is_known = false;
			txn->last_keys[i].end = NULL;
		}
	}
	return txn;
}

/* LMDB closes the tables that a write has made when it comes to nothing. */
static void
forget_made(struct engine_txn *txn)
{
	for (int i = 0; i < TABLE_COUNT; i++)
		if (txn->is_made[i])
			txn->engine->tables[i] = 0;
}

static void
free_txn(struct engine_txn *txn)
{
	txn->engine->open_count--;
	free(txn->last_keys);
	free(txn);
}

void
engine_abort(struct engine_txn *txn)
{
	if (!txn)
		return;
	mdb_txn_abort(txn->txn);
	forget_made(txn);
	free_txn(txn);
}

/* A file whose last pages were never written is made as long as it says it is. */
static void
fill_up(struct engine *engine)
{
	off_t needed = needed_length(engine);
	int descriptor;

	if (length_of(engine) < needed && mdb_env_get_fd(engine->env, &descriptor) == 0 &&
		ftruncate(descriptor, needed) != 0)
		return;
}

bool
engine_commit(struct engine_txn *txn, struct error *error)
{
	struct engine *engine = txn->engine;
	bool is_write = txn->last_keys != NULL;
	int code = mdb_txn_commit(txn->txn);

	if (code != 0)
		forget_made(txn);
	engine->is_full = engine->is_full || code == MDB_MAP_FULL;
	engine->is_out_of_room = code == ENOSPC || code == EDQUOT || code == EIO;
	free_txn(txn);
	if (code != 0)
		return fault(error, code, "saving");
	if (is_write)
		fill_up(engine);
	return true;
}

enum store_found
engine_get(struct engine_txn *txn, enum table table, struct span key, struct span *value,
	struct error *error)
{
	MDB_val name = engine_value(key), found;
	int code;

	if (txn->engine->tables[table] == 0 ||
		(txn->last_keys && engine_is_beyond(txn, table, key)))
		return STORE_MISSING;
	code = mdb_get(txn->txn, txn->engine->tables[table], &name, &found);
	if (code == MDB_NOTFOUND)
		return STORE_MISSING;
	if (code != 0) {
		fault(error, code, table_names[table]);
		return STORE_FAILED;
	}
	return engine_take(txn, found, value, error) ? STORE_FOUND : STORE_FAILED;
}

bool
engine_is_out_of_room(const struct engine *engine)
{
	return engine->is_out_of_room;
}

bool
engine_copy(struct engine *engine, int descriptor, struct error *error)
{
	int code = mdb_env_copyfd2(engine->env, descriptor, MDB_CP_COMPACT);

	return code == 0 || fault(error, code, "copying");
}
