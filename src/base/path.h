#ifndef BASE_PATH_H
#define BASE_PATH_H

#include "base/arena.h"

/*
 * Where the program's files are: the XDG base directories, with the environment passed
 * in.
 */
struct path_environment {
	const char *home;
	const char *data_home;   /* XDG_DATA_HOME, or NULL */
	const char *config_home; /* XDG_CONFIG_HOME, or NULL */
	const char *state_home;  /* XDG_STATE_HOME, or NULL */
};

/* Both parts with one slash between, in the arena; an empty folder adds none. */
const char *path_join(struct arena *arena, const char *folder, const char *name);

/*
 * The program's folder in each of the base directories, in the arena; nothing is made.  A
 * base directory that is not absolute is passed over, and a home that is not known is the
 * working directory.
 */
const char *path_data(const struct path_environment *environment, struct arena *arena);
const char *path_config(const struct path_environment *environment, struct arena *arena);
const char *path_state(const struct path_environment *environment, struct arena *arena);

/* A path in the folder that nobody else uses: the stem and an id.  Nothing is made. */
const char *path_unique(struct arena *arena, const char *folder, const char *stem);

/* The path with a leading "~/" replaced by home. */
const char *path_expand(
	const struct path_environment *environment, const char *path, struct arena *arena);

#endif
