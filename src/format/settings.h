#ifndef FORMAT_SETTINGS_H
#define FORMAT_SETTINGS_H

#include "core/settings.h"

/*
 * Reads an INI file into the settings.  A bad line is left out and reported as
 * "file:line: what is wrong"; the rest is used.  A file that is not there is no error.
 */
void settings_read_file(const char *path, struct settings *settings, struct arena *arena,
	struct list *warnings); /* of const char * */

#endif
