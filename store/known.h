#ifndef STORE_KNOWN_H
#define STORE_KNOWN_H

#include "store/engine.h"

/*
 * What a book knows of people and files that are not in it: who was erased, and where its
 * backups are.
 *
 * These are entries of the meta table, beside the record that says what the book is:
 *
 *     erased, 0 | id          when
 *     backup, 0 | path, 0     when, path
 *
 * They go along when the book is rebuilt, and into every backup.
 */

/* Remembers that the contact was erased; a later time takes the place of an earlier. */
bool known_put_erased(
	struct engine_txn *txn, struct id id, struct moment at, struct error *error);

/* How many there are of both. */
bool known_count(
	struct engine_txn *txn, int64_t *erased, int64_t *backups, struct error *error);

#endif
