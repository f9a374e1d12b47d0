#ifndef STORE_CHILD_H
#define STORE_CHILD_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

/*
 * Work that may crash, done in a child process: reading a damaged file can end a process,
 * and then it is not ours.
 *
 * The child has what the parent had in memory but must not use an open book of it.  What
 * it appends to the text comes back.
 */
typedef void (*child_work)(void *context, struct text *answer);

struct child_answer {
	const char *text; /* in the arena; "" when the child did not get to its end */
	int signal;       /* that ended it, or 0 */
};

/* False when no child could be made, or it had not enough memory. */
bool child_run(child_work work, void *context, struct arena *arena,
	struct child_answer *answer, struct error *error);

#endif
