#include "store/engine.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include <lmdb.h>

#include "store/engine-parts.h"
#include "store/fault.h"

/* The pages that are free: the table without a name holds lists of them, counts first. */
static int
count_free_pages(MDB_txn *txn, int64_t *pages)
{
	MDB_cursor *cursor;
	MDB_val key, value;
	int code = mdb_cursor_open(txn, 0, &cursor);

	*pages = 0;
	if (code != 0)
		return code;
	while ((code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) == 0) {
		size_t count;

		memcpy(&count, value.mv_data, sizeof(count));
		*pages += (int64_t)count;
	}
	mdb_cursor_close(cursor);
	return code == MDB_NOTFOUND ? 0 : code;
}

static int
count_readers(MDB_env *env, int64_t *readers)
{
	int dead;
	MDB_envinfo info;
	int code = mdb_reader_check(env, &dead);

	if (code == 0)
		code = mdb_env_info(env, &info);
	if (code == 0)
		*readers = info.me_numreaders;
	return code;
}

static int
look(struct engine *engine, MDB_txn *txn, struct engine_measure *measure)
{
	int64_t page_size = (int64_t)engine->page_size, free_pages;
	MDB_envinfo info;
	struct stat status;
	int descriptor;
	int code = mdb_env_info(engine->env, &info);

	if (code == 0)
		code = mdb_env_get_fd(engine->env, &descriptor);
	if (code == 0 && fstat(descriptor, &status) != 0)
		code = errno;
	if (code == 0)
		code = count_free_pages(txn, &free_pages);
	if (code == 0)
		code = count_readers(engine->env, &measure->readers);
	if (code != 0)
		return code;
	measure->transaction = info.me_last_txnid;
	measure->file_bytes = status.st_size;
	measure->needed_bytes = ((int64_t)info.me_last_pgno + 1) * page_size;
	measure->free_bytes = free_pages * page_size;
	measure->used_bytes = measure->needed_bytes - measure->free_bytes;
	measure->map_bytes = (int64_t)info.me_mapsize;
	return 0;
}

bool
engine_look(struct engine_txn *txn, struct engine_measure *measure, struct error *error)
{
	int code = look(txn->engine, txn->txn, measure);

	return code == 0 || fault(error, code, "measuring the book");
}

uint64_t
engine_transaction(struct engine *engine)
{
	MDB_envinfo info;

	return mdb_env_info(engine->env, &info) == 0 ? info.me_last_txnid : 0;
}

bool
engine_count(
	struct engine_txn *txn, enum table table, int64_t *count, struct error *error)
{
	MDB_dbi handle = txn->engine->tables[table];
	MDB_stat stat = { 0 };
	int code = handle == 0 ? 0 : mdb_stat(txn->txn, handle, &stat);

	if (code != 0)
		return fault(error, code, table_names[table]);
	*count = (int64_t)stat.ms_entries;
	return true;
}
