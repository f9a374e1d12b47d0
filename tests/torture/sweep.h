#ifndef TESTS_TORTURE_SWEEP_H
#define TESTS_TORTURE_SWEEP_H

#include "tests/torture/ground.h"

/*
 * Commands in which something goes wrong at every point there is, one after another.
 *
 * Each starts from the same small book.  However it ends, the book is sound, has the
 * change or has it not, and what the command said about that is true.
 */
enum effect {
	EFFECT_NONE,    /* it only looks */
	EFFECT_ADDS,    /* afterwards the export has the marker */
	EFFECT_REMOVES, /* … has it no more */
};

struct verb {
	const char *line; /* FOLDER in it is the ground's folder */
	enum effect effect;
	const char *marker;
	enum { BOOK_PRESENT, BOOK_MISSING } start;
	const char *before; /* a command line that goes before it; or NULL */
	const char *keys;   /* typed on a terminal, where it then is; or NULL */
};

/* Every command of the program has a row, which tests/command/swept-test sees to; those
 * that write have one for each way of writing.  Ends with { 0 }. */
extern const struct verb sweep_verbs[];

/* Makes the book from which each command starts, and the files that some read. */
void sweep_prepare(struct ground *ground);

/* Puts that book in place, with whatever else a run may have left taken away. */
void sweep_reset(struct ground *ground, const struct verb *verb);

/* Starts the command of the verb and waits for its end. */
struct ended sweep_run(
	struct ground *ground, const struct verb *verb, const struct launch *launch);

/* A file in the book's folder that should not be there, "" for none.  Before the next
 * command tidies up. */
const char *sweep_left_over(struct ground *ground, struct arena *arena);

/* What is wrong with how it ended and with what it left; "" when nothing is.  Lives as
 * long as the arena. */
const char *sweep_judge(struct ground *ground, const struct verb *verb,
	const struct ended *ended, struct arena *arena);

/* The number of points, as the shim counted them in a run without failure. */
uint64_t sweep_count(const char *path);

#endif
