#ifndef STORE_SCAN_H
#define STORE_SCAN_H

#include "store/engine.h"

/*
 * Reads every entry of every table and says what is wrong with it by itself: out of
 * order, a wrong checksum, more or fewer than there should be.
 *
 * A damaged file may end the process that does this; see child.h.
 */
bool scan_tables(struct engine_txn *txn, struct arena *arena,
	struct store_findings *findings, struct error *error);

/* Adds a problem, up to a number nobody would read beyond. */
void scan_report(struct store_findings *findings, struct arena *arena, const char *format,
	...) __attribute__((format(printf, 3, 4)));

#endif
