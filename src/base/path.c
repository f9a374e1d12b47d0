#include "base/path.h"

#include <stdbool.h>
#include <string.h>

#include "base/id.h"

static const char program[] = "rapport";

static const char *
home_of(const struct path_environment *environment)
{
	return environment->home && *environment->home ? environment->home : ".";
}

/* The standard says that a base directory which is not absolute is to be ignored. */
static const char *
base_folder(const struct path_environment *environment, const char *folder,
	const char *below_home, struct arena *arena)
{
	if (!folder || folder[0] != '/')
		folder = path_join(arena, home_of(environment), below_home);
	return path_join(arena, folder, program);
}

const char *
path_join(struct arena *arena, const char *folder, const char *name)
{
	size_t length = strlen(folder);
	bool needs_slash = length > 0 && folder[length - 1] != '/';

	return arena_format(arena, "%s%s%s", folder, needs_slash ? "/" : "", name);
}

const char *
path_data(const struct path_environment *environment, struct arena *arena)
{
	return base_folder(environment, environment->data_home, ".local/share", arena);
}

const char *
path_config(const struct path_environment *environment, struct arena *arena)
{
	return base_folder(environment, environment->config_home, ".config", arena);
}

const char *
path_state(const struct path_environment *environment, struct arena *arena)
{
	return base_folder(environment, environment->state_home, ".local/state", arena);
}

const char *
path_unique(struct arena *arena, const char *folder, const char *stem)
{
	const char *name = arena_format(arena, "%s-%s", stem, id_show(id_new(), arena));

	return path_join(arena, folder, name);
}

const char *
path_expand(
	const struct path_environment *environment, const char *path, struct arena *arena)
{
	if (strcmp(path, "~") == 0)
		return arena_copy(arena, home_of(environment));
	if (strncmp(path, "~/", 2) == 0)
		return path_join(arena, home_of(environment), path + 2);
	return arena_copy(arena, path);
}
