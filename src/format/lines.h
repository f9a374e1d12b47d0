#ifndef FORMAT_LINES_H
#define FORMAT_LINES_H

#include "base/error.h"
#include "base/span.h"

#include <stdint.h>

/*
 * A text file read line by line without being held in memory: JSONL and other imports.
 * Takes LF and CRLF, skips a byte-order mark, says the number of each line, refuses a
 * line beyond the cap (it is skipped, the next one is whole again) and one with a NUL
 * byte.
 */
struct lines;

enum { LINES_CAP = 1024 * 1024 };

/* "-" is standard input. */
bool lines_open(const char *path, struct lines **lines, struct error *error);

/* A part of a file, which begins and ends with a line. */
struct lines_part {
	int64_t from, to; /* bytes */
	int64_t before;   /* lines before it, so that the others have their numbers */
};
bool lines_open_part(const char *path, const struct lines_part *part,
	struct lines **lines, struct error *error);

/* Accepts NULL. */
void lines_close(struct lines *lines);

/* What came of asking for a line. */
enum lines_step { LINES_LINE, LINES_REFUSED, LINES_FAILED, LINES_END };

/*
 * The next line without its end, valid until the next call.  Not LINES_LINE: at the end,
 * or when reading failed (error set), or when this one line is refused (error set, go on
 * with the next).
 */
enum lines_step lines_next(struct lines *lines, struct span *line, struct error *error);

/* The number of the line last returned, from 1. */
int64_t lines_number(const struct lines *lines);

/* How many bytes of it are behind, and how many there are; 0 when unknown. */
int64_t lines_offset(const struct lines *lines);
int64_t lines_size(const struct lines *lines);

#endif
