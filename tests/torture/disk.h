#ifndef TESTS_TORTURE_DISK_H
#define TESTS_TORTURE_DISK_H

#include "tests/torture/log.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A disk as a power cut leaves it, from what a program did to its files.
 *
 * Bytes are safe once their file was synced, a name once the folder it stands in was.  Of
 * everything else any part may be there: none, all, one write, all but one, one cut at a
 * sector, any mixture; names come in the order in which they were made, so of those not
 * yet safe a first part is there.
 */
struct event {
	struct log_head head;
	char *path;
	char *other;
	unsigned char *bytes;
};

struct history {
	struct event *events;
	size_t count;
};

/* Reads what the shim wrote; ends the program when it makes no sense. */
struct history history_read(const char *path);
void history_free(struct history *history);

/* Which of the writes that are not safe are there. */
enum pick {
	PICK_NONE,
	PICK_ALL,
	PICK_ONE,         /* the one of that number */
	PICK_ALL_BUT_ONE, /* all but that one */
	PICK_TORN,        /* all; that one is cut at a sector */
	PICK_RANDOM,
	PICK_COUNT,
};

struct crash {
	size_t moment; /* events before it have happened */
	enum pick pick;
	size_t number;
	enum { NAMES_NONE, NAMES_ALL, NAMES_RANDOM } names;
};

/* How many writes are not safe at a moment. */
size_t history_pending(const struct history *history, size_t moment);

/* Writes the folder `from` of the history as it was at the crash to the folder `to`. */
void history_restore(const struct history *history, const struct crash *crash,
	const char *from, const char *to);

#endif
