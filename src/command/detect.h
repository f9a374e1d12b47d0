#ifndef COMMAND_DETECT_H
#define COMMAND_DETECT_H

#include "book/import.h"
#include "command/command.h"

/* What a file to be imported is: by the name of its format, or by looking into it. */
/* The format of that name, or NULL. */
const struct import_format *detect_named(const char *name);

/* All of them: "openclaw, jsonl". */
const char *detect_names(struct arena *arena);

/* What the file that the word names looks like; NULL with the error set when that is
 * nothing known. */
const struct import_format *detect_format(
	struct call *call, const char *word, struct error *error);

#endif
