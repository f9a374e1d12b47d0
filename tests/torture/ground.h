#ifndef TESTS_TORTURE_GROUND_H
#define TESTS_TORTURE_GROUND_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * Where a torture test happens: the real program, with a folder and a book of its own.
 *
 * The program is $PROGRAM.  It sees an environment of its own making: the book, an empty
 * home, UTF-8, UTC, and what the launch adds.
 */
struct ground {
	const char *program;
	const char *folder; /* $TMPDIR or /tmp, made by ground_open() */
	const char *book;
	struct arena arena;
};

struct ground ground_open(void);

/* Removes the folder and everything in it. */
void ground_close(struct ground *ground);

/* A path in the folder; lives as long as the ground. */
const char *ground_path(struct ground *ground, const char *name);

/* Makes `to` a copy of the book (or of any folder of files), or puts one back. */
void folder_copy(const char *from, const char *to);
void folder_remove(const char *path);

/* How often the text stands in the files of the folder and those below it, in whatever
 * case. */
int folder_count(const char *path, const char *text);

/* How a program is started; zeroed is the usual way. */
struct launch {
	const char *preload;          /* a library for LD_PRELOAD */
	const char *const *variables; /* "NAME=value"; the last is NULL */
	const char *input;            /* a file for stdin, else /dev/null */
	const char *book;             /* another than the ground's */
	int64_t file_limit;           /* RLIMIT_FSIZE when above 0 */
	int output;                   /* a descriptor that becomes stdout when above 0 */
	int mask;                     /* umask when above 0, and it is one more */
};

/* The words of a line, cut as a shell would; the last is NULL. */
char **ground_words(const char *line, struct arena *arena);

/* A program under way; what it says goes to files without a name. */
struct process {
	pid_t pid;
	int out;
	int err;
	int watch; /* becomes readable when it has ended */
};

/* Starts it with the words of a line, cut as a shell would. */
struct process process_start(
	struct ground *ground, const struct launch *launch, const char *line);

/* Waits so many microseconds at most; whether it has ended. */
bool process_ends_within(const struct process *process, int64_t microseconds);

/* How it ended. */
struct ended {
	int status; /* the exit status, or minus the signal that ended it */
	char *out;
	char *err;
	int64_t milliseconds; /* that the wait for it took */
};

/* Waits for the end; what takes over a minute is killed. */
struct ended process_end(struct process *process);
void ended_release(struct ended *ended);

/* Starts it and waits for its end. */
struct ended ground_run(struct ground *ground, const struct launch *launch,
	const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same for the exit status alone. */
int ground_status(struct ground *ground, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Writes the text to a file of the folder; its path. */
const char *ground_write(struct ground *ground, const char *name, const char *text);

/* The whole file; the caller frees it.  NULL when it cannot be read. */
char *file_text(const char *path);

/* How often the wanted text stands in the other. */
int text_count(const char *text, const char *wanted);

/* Microseconds that only grow. */
int64_t now_microseconds(void);

/* A number below the limit, from a generator of the process that RANDOM seeds. */
uint32_t random_below(uint32_t limit);
void random_seed(uint32_t seed);

/* Says how often something was done, which tests/torture.sh adds up over all tests. */
void ground_tally(const char *what, long count);

/* A number from the environment, or the fallback. */
long setting(const char *name, long fallback);

#endif
