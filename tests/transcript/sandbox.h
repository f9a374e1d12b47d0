#ifndef TRANSCRIPT_SANDBOX_H
#define TRANSCRIPT_SANDBOX_H

#include "lines.h"

#include <limits.h>

/*
 * Where the commands of one transcript run: a temporary folder that has a home and a
 * command called rapport, first in the PATH.  Clock, user, locale and width are fixed,
 * and variables that change the program's mind are not passed on.
 */
struct sandbox {
	char root[PATH_MAX];
	char home[PATH_MAX]; /* $HOME, and where commands start */
	char here[PATH_MAX]; /* $HERE, the folder of the transcript */
};

/* What a command wrote to stdout and stderr together, and its exit status. */
struct result {
	struct lines output;
	int status;
};

/* Makes the folder and sets the environment of this process for it. */
void sandbox_open(struct sandbox *sandbox, const char *program, const char *file);

/* Gives the command to sh; the caller releases the output. */
struct result sandbox_run(const struct sandbox *sandbox, const char *command);

/* Removes the folder with everything in it. */
void sandbox_close(struct sandbox *sandbox);

#endif
