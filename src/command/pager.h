#ifndef COMMAND_PAGER_H
#define COMMAND_PAGER_H

#include "command/output.h"

/*
 * Shows the output through the pager of the user's choice, NULL for less with the options
 * that leave short texts on the screen.  False when there is none to be had and nothing
 * was shown.  No book may be open: the pager waits for a person.
 */
bool pager_show(struct output *output, const char *command);

#endif
