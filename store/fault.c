#include "store/fault.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include <lmdb.h>

struct fault_row {
	int code;
	const char *message;
};

#define FULL_DISK "the disk is full; nothing was saved; make room and try again"
#define DAMAGED   "the book is damaged; run `rapport check`, or restore a backup"

static const struct fault_row faults[] = {
	{ MDB_MAP_FULL,
		"the book outgrew its room, which has been doubled; nothing was saved; "
		"try again" },
	{ MDB_READERS_FULL, "too many programs read the book; close some and try again" },
	{ MDB_CORRUPTED, DAMAGED },
	{ MDB_PAGE_NOTFOUND, DAMAGED },
	{ MDB_INVALID, DAMAGED },
	{ MDB_CURSOR_FULL, DAMAGED },
	{ MDB_NOTFOUND, DAMAGED },
	{ MDB_INCOMPATIBLE, DAMAGED },
	{ MDB_VERSION_MISMATCH,
		"the book was written by another version of the LMDB library; "
		"export it there and import it here" },
	{ MDB_PANIC,
		"an earlier error made the book unusable; nothing was saved; try again" },
	{ MDB_BAD_TXN, "an earlier step failed; nothing was saved" },
	{ MDB_TXN_FULL, "too much at once; nothing was saved" },
	{ ENOSPC, FULL_DISK },
	{ EDQUOT, FULL_DISK },
	{ EFBIG, "the book has reached the largest size a file may have; nothing was saved" },
	{ EIO, "the disk could not be written or read, it may be full; nothing was saved" },
	{ EACCES,
		"permission denied; it must be yours to read and to write; nothing was saved" },
	{ EROFS, "the disk is read-only; nothing was saved" },
	{ ENOMEM, "not enough memory; nothing was saved" },
	{ 0 },
};

static bool
is_path(const char *doing)
{
	return strchr(doing, '/') != NULL;
}

bool
fault(struct error *error, int code, const char *doing)
{
	for (const struct fault_row *row = faults; row->message; row++)
		if (row->code == code)
			return fail(error, ERROR_STORAGE, "%s%s%s", is_path(doing) ? doing : "",
				is_path(doing) ? ": " : "", row->message);
	return fail(
		error, ERROR_STORAGE, "%s: %s; nothing was saved", doing, mdb_strerror(code));
}
