#ifndef FORMAT_HUMAN_H
#define FORMAT_HUMAN_H

#include "base/arena.h"
#include "base/date.h"

#include <stdint.h>

/* Days and counts as people say them. */

/* "today", "tomorrow", "yesterday", "in 3 days", "5 days ago", "in 2 months". */
const char *human_day(struct date day, struct date today, struct arena *arena);

/* "1 order", "3 orders". */
const char *human_count(
	int64_t count, const char *one, const char *many, struct arena *arena);

/* "3d", "5w", "14mo": short ages for badges and tables. */
const char *human_age(int64_t days, struct arena *arena);

/* "1.4 MB". */
const char *human_size(int64_t bytes, struct arena *arena);

/* "12,345" */
const char *human_number(int64_t number, struct arena *arena);

#endif
