#include <stddef.h>
#include <string.h>

#include "store/known.h"
#include "store/transaction.h"

/* Where the counters of COUNTER_TOTAL go. */
static const struct {
	const char *name;
	size_t offset;
} totals[] = {
	{ "contacts", offsetof(struct store_statistics, contacts) },
	{ "archived", offsetof(struct store_statistics, archived) },
	{ "interactions", offsetof(struct store_statistics, interactions) },
	{ "followups", offsetof(struct store_statistics, followups) },
};

static void
set_total(struct store_statistics *statistics, const struct store_count *count)
{
	for (size_t i = 0; i < sizeof(totals) / sizeof(*totals); i++)
		if (strcmp(totals[i].name, count->parts[0]) == 0)
			*(int64_t *)(void *)((char *)statistics + totals[i].offset) = count->count;
}

static bool
count(struct store_txn *txn, struct store_statistics *statistics, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct list counts = { 0 };
	bool ok = store_counts(txn, COUNTER_TOTAL, "", "\xff", &arena, &counts, error);

	for (size_t i = 0; ok && i < counts.count; i++)
		set_total(statistics, list_at(&counts, i, sizeof(struct store_count)));
	arena_release(&arena);
	return ok && journal_last(txn->data, &statistics->entries, error) &&
		known_count(txn->data, &statistics->erased, &statistics->backups, error);
}

static bool
measure(struct store_txn *txn, struct store_statistics *statistics, struct error *error)
{
	struct engine_measure size;

	if (!engine_look(txn->data, &size, error))
		return false;
	statistics->file_bytes = size.file_bytes;
	statistics->used_bytes = size.used_bytes;
	statistics->free_bytes = size.free_bytes;
	statistics->map_bytes = size.map_bytes;
	statistics->readers = size.readers;
	statistics->transaction = size.transaction;
	return true;
}

bool
store_statistics(
	struct store *store, struct store_statistics *statistics, struct error *error)
{
	struct store_txn *txn;
	bool ok;

	*statistics = (struct store_statistics){ .format = META_FORMAT };
	if (!store_begin(store, STORE_READ, &txn, error))
		return false;
	statistics->generation = store->generation;
	ok = count(txn, statistics, error) && measure(txn, statistics, error);
	return store_end(txn, ok, error) && ok;
}
