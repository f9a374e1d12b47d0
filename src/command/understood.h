#ifndef COMMAND_UNDERSTOOD_H
#define COMMAND_UNDERSTOOD_H

#include "command/command.h"

/*
 * Tells what a note was understood as, a line each.  What it only suggests is a line,
 * too, unless whoever runs the command offers it by other means: see call->suggestions.
 */
void suggest_findings(
	struct call *call, const struct outcome *outcome, struct text *text);

#endif
