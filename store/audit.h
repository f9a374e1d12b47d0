#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "store/engine.h"

/*
 * Whether records belong together, read only from the tables: part of a check.
 */

/* Interactions and follow-ups belong to contacts that are there; every record can be
 * read. */
bool audit_owners(struct engine_txn *txn, struct arena *arena,
	struct store_findings *findings, struct error *error);

/* Entries are numbered without gaps, can be read, and are found under contact and key. */
bool audit_journal(struct engine_txn *txn, struct arena *arena,
	struct store_findings *findings, struct error *error);

#endif
