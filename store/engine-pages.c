#include "store/engine.h"

#include <stdlib.h>
#include <string.h>

#include <lmdb.h>

#include "store/engine-parts.h"
#include "store/fault.h"

/*
 * LMDB has no checksum over its own pages.  A page that is in use and on the list of free
 * ones reads well today and is overwritten tomorrow, so the check counts every page once.
 * What it knows of the file's layout: a page begins with its number, and has a header of
 * 16 bytes; a value that does not fit lies in pages of its own; the table numbered 0
 * holds lists of free pages, each preceded by its length, and the one numbered 1 the
 * tables themselves.
 */
enum { FREE_TABLE = 0, MAIN_TABLE = 1, HEADER_SIZE = 16, META_PAGES = 2 };

/* What a page was seen as. */
enum use { USE_NONE, USE_DATA, USE_FREE };

struct census {
	MDB_txn *txn;
	size_t page_size;
	size_t page_count;
	unsigned char *uses; /* of enum use, one a page */
	size_t counted;
	struct engine_pages pages;
};

/* Counts a page; pages that hold several entries are seen many times as data. */
static void
see(struct census *census, size_t page, enum use use)
{
	if (page < META_PAGES || page >= census->page_count) {
		census->pages.beyond++;
		return;
	}
	if (census->uses[page] == USE_NONE) {
		census->uses[page] = (unsigned char)use;
		census->counted++;
	} else if (census->uses[page] != use || use == USE_FREE) {
		census->pages.twice++;
	}
}

static const char *
start_of_page(const struct census *census, const void *address)
{
	return (const char *)((uintptr_t)address & ~((uintptr_t)census->page_size - 1));
}

static size_t
number_of_page(const char *start)
{
	size_t number;

	memcpy(&number, start, sizeof(number));
	return number;
}

static void
see_entry(struct census *census, MDB_val key, MDB_val value)
{
	const char *leaf = start_of_page(census, key.mv_data);
	const char *overflow = start_of_page(census, value.mv_data);
	size_t pages =
		(HEADER_SIZE + value.mv_size + census->page_size - 1) / census->page_size;

	see(census, number_of_page(leaf), USE_DATA);
	if (value.mv_size == 0 || overflow == leaf)
		return;
	for (size_t i = 0; i < pages; i++)
		see(census, number_of_page(overflow) + i, USE_DATA);
}

static void
see_free(struct census *census, MDB_val value)
{
	const char *bytes = value.mv_data;
	size_t count, page;

	memcpy(&count, bytes, sizeof(count));
	for (size_t i = 1; i <= count && (i + 1) * sizeof(page) <= value.mv_size; i++) {
		memcpy(&page, bytes + i * sizeof(page), sizeof(page));
		see(census, page, USE_FREE);
	}
}

/* Branches hold no entries and are only counted. */
static int
see_table(struct census *census, MDB_dbi table)
{
	MDB_cursor *cursor;
	MDB_stat stat;
	MDB_val key, value;
	int code = mdb_stat(census->txn, table, &stat);

	if (code == 0)
		code = mdb_cursor_open(census->txn, table, &cursor);
	if (code != 0)
		return code;
	census->counted += stat.ms_branch_pages;
	while ((code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) == 0) {
		see_entry(census, key, value);
		if (table == FREE_TABLE)
			see_free(census, value);
	}
	mdb_cursor_close(cursor);
	return code == MDB_NOTFOUND ? 0 : code;
}

static int
see_tables(struct census *census, const struct engine *engine)
{
	int code = see_table(census, FREE_TABLE);

	if (code == 0)
		code = see_table(census, MAIN_TABLE);
	for (int i = 0; code == 0 && i < TABLE_COUNT; i++)
		if (engine->tables[i] != 0)
			code = see_table(census, engine->tables[i]);
	return code;
}

bool
engine_count_pages(
	struct engine_txn *txn, struct engine_pages *pages, struct error *error)
{
	struct census census = { .txn = txn->txn, .page_size = txn->engine->page_size };
	MDB_envinfo info;
	int code = mdb_env_info(txn->engine->env, &info);

	if (code != 0)
		return fault(error, code, "counting pages");
	census.page_count = info.me_last_pgno + 1;
	census.uses = memory_allocate(census.page_count);
	memset(census.uses, USE_NONE, census.page_count);
	code = see_tables(&census, txn->engine);
	free(census.uses);
	*pages = census.pages;
	/* Somebody who wrote meanwhile has pages of which this transaction knows nothing. */
	if (mdb_txn_id(txn->txn) == info.me_last_txnid)
		pages->lost = (int64_t)census.page_count - META_PAGES - (int64_t)census.counted;
	return code == 0 || fault(error, code, "counting pages");
}
