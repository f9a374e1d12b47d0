#ifndef STORE_CHECK_H
#define STORE_CHECK_H

#include "store/transaction.h"

/* How much is compared: what follows from records only when it was made by these
 * rules. */
enum check_depth { CHECK_RECORDS, CHECK_EVERYTHING };

/*
 * Checks the book behind an open engine; not for the process that goes on, see child.h.
 */
bool check_book(struct store *store, enum check_depth depth, struct arena *arena,
	struct store_findings *findings, struct error *error);

/* The same for the engine's folder at path, in a child, by itself. */
bool check_folder(const struct store *store, const char *path, enum check_depth depth,
	struct arena *arena, struct store_findings *findings, struct error *error);

#endif
