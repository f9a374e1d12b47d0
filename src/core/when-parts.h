#ifndef CORE_WHEN_PARTS_H
#define CORE_WHEN_PARTS_H

#include "core/when.h"

/*
 * The phrases for days, as rows: a language is more rows.
 */

/* What a row is given. */
struct when_match {
	const struct phrase_text *text;
	struct phrase_match match;
	struct date today;
};

struct when_row {
	const char *language;
	const char *pattern;
	/* Unknown when what matched is no day after all. */
	struct date (*read)(const struct when_match *match, int value);
	int value; /* days, weeks or months ahead, as the reader has it */
};

/* Ends with { 0 }. */
extern const struct when_row when_rows[];

/* What stands directly before or behind a day and decides whether it is one. */
struct when_edge {
	const char *pattern;
	enum { WHEN_REFUSED, WHEN_ALLOWED } says;
};

/* The first row that fits decides; both end with { 0 }. */
extern const struct when_edge when_before[];
extern const struct when_edge when_behind[];

/* What date_read() makes of the tokens; unknown when it takes them for no day. */
struct date when_typed(
	const struct phrase_text *text, size_t first, size_t end, struct date today);

/* Readers of the slots in these patterns. */
extern const struct phrase_reader when_slots[];

#endif
