#ifndef BOOK_OPENCLAW_H
#define BOOK_OPENCLAW_H

#include "book/staging.h"

/*
 * The two files of the OpenClaw skill, line by line: who reads whole files (import) and
 * who follows them (sync) take the lines by the same rules.
 */
extern const char openclaw_clients[], openclaw_interactions[]; /* names in the folder */

/* A staging whose lines these are has these fields; in the arena. */
const struct field *openclaw_fields(struct arena *arena);

/* A line of either file joins the staging. */
bool openclaw_read_client(struct staging *staging, struct span line,
	struct staged_place place, struct error *error);
bool openclaw_read_interaction(struct staging *staging, struct span line,
	struct staged_place place, struct error *error);

/* ERROR_NOT_FOUND: neither is in the folder. */
bool openclaw_fail_missing(const char *folder, struct error *error);

#endif
