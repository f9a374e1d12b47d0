#ifndef BOOK_TAIL_H
#define BOOK_TAIL_H

#include "base/error.h"
#include "base/id.h"
#include "core/field.h"

/*
 * A file that others append lines to, and how far it was read.
 *
 * What was read is known by a sum over blocks, so that a file which was only appended to
 * is told from one that was written anew, and only what is new needs reading.  A last
 * line without its newline is half-written: it waits.
 */
struct tail {
	int64_t offset;  /* behind the last line that was read */
	int64_t lines;   /* how many were */
	int64_t blocks;  /* whole ones before the offset … */
	struct id chain; /* … and their sum */
	struct id rest;  /* the sum of what lies between them and the offset */
	bool is_checked; /* the whole sum was compared since the program started */
	/* What the file was when it was looked at; not kept when the program ends. */
	uint64_t device, inode;
	int64_t size, changed_at;
};

/* What is kept when the program ends. */
extern const struct field tail_fields[];

enum tail_state {
	TAIL_FAILED,
	TAIL_MISSING, /* there is no such file */
	TAIL_SAME,    /* as it was, or no line more is whole */
	TAIL_GROWN,   /* whole lines follow behind the offset */
	TAIL_ANEW,    /* another file, or one that was never read */
};

/* How the file is by now. */
struct tail_look {
	enum tail_state state;
	int64_t end;     /* behind its last whole line */
	struct tail now; /* what the tail becomes when all until there was read */
};

/*
 * Looks at the file.  One that did not change costs a question to the system and nothing
 * else.  TAIL_FAILED has the error set.
 */
struct tail_look tail_look(
	const struct tail *tail, const char *path, struct error *error);

#endif
