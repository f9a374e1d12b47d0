#ifndef TUI_MARKS_H
#define TUI_MARKS_H

#include "base/arena.h"
#include "base/id.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Contacts that were selected, each once, kept in the order of their ids, so that asking
 * for one is quick however many there are.
 */
struct marks {
	struct id *ids;
	size_t count;
	size_t capacity;
};

/* Whether it was selected; selecting it again changes nothing. */
bool marks_has(const struct marks *marks, struct id id);
void marks_add(struct marks *marks, struct id id);
/* Many at once, in any order and perhaps more than once, in less time than one by one. */
void marks_add_all(struct marks *marks, const struct id *ids, size_t count);

/* Nothing happens when it was not selected. */
void marks_remove(struct marks *marks, struct id id);

/* Takes it out when it is there, else puts it in. */
void marks_toggle(struct marks *marks, struct id id);

/* Forgets all and frees the memory. */
void marks_clear(struct marks *marks);

#endif
