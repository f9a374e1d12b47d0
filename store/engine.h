#ifndef STORE_ENGINE_H
#define STORE_ENGINE_H

#include "store/store.h"

/*
 * Tables of ordered keys and values in transactions: all that the store asks of what
 * stands behind it, which is LMDB.
 *
 * A write is alone; reads go on beside it and see the state in which they began.  Spans
 * that come out are the engine's own memory: they hold until the next change in the same
 * transaction, at most until it ends.  The values of different tables never mix; keys are
 * ordered byte by byte.
 *
 * An engine is opened at most once per process (a second one would lift the locks of the
 * first), and only behind the open gate.
 */
enum table {
	TABLE_META,
	TABLE_CONTACT,
	TABLE_CARD,
	TABLE_INTERACTION,
	TABLE_DAY,
	TABLE_FOLLOWUP,
	TABLE_FOLLOWUP_ID,
	TABLE_DUE,
	TABLE_NAME,
	TABLE_STAGE,
	TABLE_REVENUE,
	TABLE_QUIET,
	TABLE_ADDRESS,
	TABLE_COUNTER,
	TABLE_JOURNAL,
	TABLE_JOURNAL_CONTACT,
	TABLE_KEY,
	TABLE_VIEW,
	TABLE_COUNT,
};

extern const char *const table_names[TABLE_COUNT];

struct engine;
struct engine_txn;
struct engine_cursor;

enum engine_state { ENGINE_NEW, ENGINE_PRESENT, ENGINE_SHORT };

/*
 * The folder must be there; ENGINE_NEW makes the tables in it.  A file that is cut short
 * is refused, unless the caller knows that what is missing is free (ENGINE_SHORT).  A
 * table that older layouts lack reads as an empty one until engine_make_table() made it.
 * NULL on failure.
 */
struct engine *engine_open(
	const char *path, size_t map_size, enum engine_state state, struct error *error);

/* No transaction may be open any more. */
void engine_close(struct engine *engine);

/* Whether the file in the folder lacks pages that it says it has; opens it for a
 * moment. */
bool engine_is_cut_short(const char *path);

/* NULL on failure.  A write waits for the one before it, in whatever process. */
struct engine_txn *engine_begin(
	struct engine *engine, enum store_access access, struct error *error);

/* Ends it, and with it its memory; nothing that it wrote remains. */
void engine_abort(struct engine_txn *txn);

/* Ends it in any case.  True: a write is on the disk; false: nothing of it remains. */
bool engine_commit(struct engine_txn *txn, struct error *error);

/* Whether the last commit failed because the disk is full, as far as the system says
 * so. */
bool engine_is_out_of_room(const struct engine *engine);

/* The value is the engine's memory, and set only when it was found. */
enum store_found engine_get(struct engine_txn *txn, enum table table, struct span key,
	struct span *value, struct error *error);

/* New or in place of what was there; only in a write, as the two that follow. */
bool engine_put(struct engine_txn *txn, enum table table, struct span key,
	struct span value, struct error *error);

/* What is not there already is no error. */
bool engine_delete(
	struct engine_txn *txn, enum table table, struct span key, struct error *error);

/* Makes a table that the book lacks; nothing where it is there already. */
bool engine_make_table(struct engine_txn *txn, enum table table, struct error *error);

/* Takes every entry away; the table stays. */
bool engine_clear(struct engine_txn *txn, enum table table, struct error *error);

/* An entry, in the engine's memory. */
struct engine_pair {
	struct span key;
	struct span value;
};

/* A place in a table; moving on after a change in the same transaction is allowed.  NULL
 * on failure. */
struct engine_cursor *engine_cursor_open(
	struct engine_txn *txn, enum table table, struct error *error);

/* Must come before its transaction ends. */
void engine_cursor_close(struct engine_cursor *cursor);

enum engine_step { STEP_FIRST, STEP_LAST, STEP_NEXT, STEP_PREVIOUS };

/* STORE_MISSING beyond the ends; a new cursor that steps on goes to the first. */
enum store_found engine_cursor_step(struct engine_cursor *cursor, enum engine_step step,
	struct engine_pair *pair, struct error *error);

/* To the first key that is not before this one. */
enum store_found engine_cursor_seek(struct engine_cursor *cursor, struct span key,
	struct engine_pair *pair, struct error *error);

/* To the last key that begins with prefix, or else the last one before it. */
enum store_found engine_cursor_seek_back(struct engine_cursor *cursor, struct span prefix,
	struct engine_pair *pair, struct error *error);

/* How large it is. */
struct engine_measure {
	uint64_t transaction; /* the last one that was committed */
	int64_t file_bytes;
	int64_t needed_bytes; /* the file's length, unless its last pages are free */
	int64_t used_bytes;   /* of these, what is not free */
	int64_t free_bytes;
	int64_t map_bytes;
	int64_t readers;
};

/* Measures everything; reads the whole list of free pages for it. */
bool engine_look(
	struct engine_txn *txn, struct engine_measure *measure, struct error *error);

/* Only its first member, and quick: no lock, no transaction. */
uint64_t engine_transaction(struct engine *engine);

/* Pages that are not where they should be; all zero in a sound file. */
struct engine_pages {
	int64_t beyond; /* the file's end */
	int64_t twice;  /* in use twice, or in use and free */
	int64_t lost;   /* neither in use nor free; not told while somebody writes */
};

/* Looks at every page of every table; true unless one cannot be read. */
bool engine_count_pages(
	struct engine_txn *txn, struct engine_pages *pages, struct error *error);

/* The number of entries of a table. */
bool engine_count(
	struct engine_txn *txn, enum table table, int64_t *count, struct error *error);

/* Forgets readers whose process died. */
void engine_drop_dead_readers(struct engine *engine);

/* Writes a compact copy of the last committed state; no transaction of this thread may be
 * open. */
bool engine_copy(struct engine *engine, int descriptor, struct error *error);

#endif
