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

const char *path_join(struct arena *arena, const char *folder, const char *name);
const char *path_data(const struct path_environment *environment, struct arena *arena);
const char *path_config(const struct path_environment *environment, struct arena *arena);
const char *path_state(const struct path_environment *environment, struct arena *arena);

/* The path with a leading "~/" replaced by home. */
const char *path_expand(
	const struct path_environment *environment, const char *path, struct arena *arena);

#endif
