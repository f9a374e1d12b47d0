#include "store/engine.h"

#include <lmdb.h>

#include "store/engine-parts.h"
#include "store/fault.h"

MDB_val
engine_value(struct span span)
{
	return (MDB_val){ span.length, (void *)(uintptr_t)span.start };
}

/* As long as all pages together. */
void
engine_learn_limit(struct engine_txn *txn)
{
	MDB_envinfo info;

	if (mdb_env_info(txn->engine->env, &info) == 0)
		txn->longest = (info.me_last_pgno + 1) * txn->engine->page_size;
}

void
engine_raise_limit(struct engine_txn *txn, size_t length)
{
	if (txn->longest < length)
		txn->longest = length;
}

bool
engine_take(
	const struct engine_txn *txn, MDB_val value, struct span *span, struct error *error)
{
	if (value.mv_size > txn->longest)
		return fault(error, MDB_CORRUPTED, "reading");
	*span = span_make(value.mv_data, value.mv_size);
	return true;
}
