#ifndef STORE_COPY_H
#define STORE_COPY_H

#include "store/engine.h"

/*
 * Copies every entry into an empty engine, in order.  Nothing that was deleted comes
 * along, not even in unused corners of pages, as it would in a copy of the file.  The
 * meta record says that no generation took over.
 */
bool copy_tables(
	struct engine_txn *from, struct engine *into, uint64_t rules, struct error *error);

#endif
