#ifndef COMMAND_WORD_H
#define COMMAND_WORD_H

#include "base/error.h"
#include "base/list.h"

#include <stddef.h>
#include <stdint.h>

/* Words of a command line: cut from a line, put into one, read as a number. */

/*
 * Cuts a line as a shell would: spaces separate, '…' and "…" group, a backslash takes the
 * next character as it is; nothing is expanded.  Adds to words, of const char *.
 */
bool words_split(
	const char *line, struct list *words, struct arena *arena, struct error *error);

/* Where the last word of such a line begins, as far as it was typed; the length of the
 * line when it ends between words. */
size_t words_last(const char *line);

/* The word as it must be typed to mean itself. */
const char *word_quote(const char *word, struct arena *arena);

/* A whole decimal number in [lowest, highest]; false when it is none. */
bool word_number(const char *word, int64_t lowest, int64_t highest, int64_t *number);

#endif
