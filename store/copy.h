#ifndef STORE_COPY_H
#define STORE_COPY_H

#include "store/engine.h"

/*
 * Copies every entry into an empty engine, in order.  Nothing that was deleted comes
 * along, not even in unused corners of pages, as it would in a copy of the file.  The
 * meta record says that no generation took over.  Ends with ERROR_FAILURE when somebody
 * asks the program to stop.
 */
struct copy_task {
	struct engine_txn *from;
	struct engine *into;
	uint64_t rules;
	store_progress progress; /* or NULL */
	void *context;
};

/* Into one transaction, committed at the end; on failure nothing was copied. */
bool copy_tables(const struct copy_task *task, struct error *error);

#endif
