#ifndef COMMAND_MANUAL_H
#define COMMAND_MANUAL_H

#include "command/command.h"

/*
 * The parts of the manual that come from tables, as roff: the sections "commands",
 * "options" and "keys" (of the screen), and every topic by its name.
 */
bool manual_write(struct text *text, const char *section, const struct screen *screen,
	struct error *error);

#endif
