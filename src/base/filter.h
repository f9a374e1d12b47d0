#ifndef BASE_FILTER_H
#define BASE_FILTER_H

#include "base/arena.h"
#include "base/error.h"
#include "base/list.h"
#include "base/span.h"
#include "base/watch.h"

/*
 * A program of the user's that reads something and writes something.
 *
 * It is started without a shell, in a process group of its own, with nothing open but its
 * three standard descriptors, and with the environment of this program.  When its time is
 * over, it writes too much, or somebody wishes to stop (base/interrupt.h), it is killed
 * together with all that it has started and that stayed in its group.  Nothing of a book
 * may be held meanwhile.
 */
struct filter {
	const struct list *words; /* of const char *: the program and its arguments */
	struct span input;
	int milliseconds;          /* how long it may take */
	size_t most;               /* bytes it may write */
	const struct watch *watch; /* who may wish to stop, or NULL */
};

enum { FILTER_COMPLAINT = 4096 }; /* bytes kept of what it wrote to standard error */

struct filter_result {
	struct span output;    /* in the arena */
	const char *complaint; /* the beginning of its standard error, in the arena */
	bool is_unfit;         /* it could not be started at all: another try is no use */
};

/* False when it could not be started, failed, or was killed; the error says which. */
bool filter_run(const struct filter *filter, struct arena *arena,
	struct filter_result *result, struct error *error);

#endif
