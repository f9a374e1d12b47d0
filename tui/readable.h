#ifndef TUI_READABLE_H
#define TUI_READABLE_H

#include "tui/session.h"

/*
 * A word of a command line as a person would say it: for the id of a contact the name,
 * for that of a follow-up the name of its contact or NAME/RULE, where that means nothing
 * else at this moment; every other word as it is.  In the arena.
 */
const char *readable_word(
	const struct session *session, const char *word, struct arena *arena);

#endif
