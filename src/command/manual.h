#ifndef COMMAND_MANUAL_H
#define COMMAND_MANUAL_H

#include "command/command.h"

/* Appends a text as roff shows it unchanged. */
void manual_add(struct text *text, const char *string);

/*
 * The parts of the manual that come from tables, as roff: the sections "commands",
 * "options" and "keys" (of the screen), and every topic by its name.
 */
bool manual_write(struct text *text, const char *section, const struct screen *screen,
	struct error *error);

#endif
