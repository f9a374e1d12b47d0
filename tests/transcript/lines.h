#ifndef TRANSCRIPT_LINES_H
#define TRANSCRIPT_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/*
 * The lines of a text, without their ends.  What fails in here ends the run, which says
 * so in TAP.
 */
struct lines {
	char **items;
	size_t count;
};

/* Everything that is left in the file; the caller releases it. */
struct lines lines_read(FILE *file);

/* Takes blank lines off the end. */
void lines_trim(struct lines *lines);

/* Frees the lines; there are none afterwards. */
void lines_release(struct lines *lines);

/* The text and its ending in one; the caller frees it. */
char *joined(const char *text, const char *ending);

/* Whether the text is the beginning or more. */
bool starts_with(const char *text, const char *beginning);

/* Replaces what is in the file. */
void write_file(const char *path, const char *text);

/* Ends the run with "Bail out!", the thing that failed and the system's reason. */
_Noreturn void die(const char *what);

#endif
