#ifndef BASE_ID_H
#define BASE_ID_H

#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/* A UUID.  Zeroed means none. */
struct id {
	uint8_t bytes[16];
};

enum { ID_TEXT_SIZE = 37 };

/* A random one (version 4). */
struct id id_new(void);

/* A new one that sorts behind those of earlier microseconds since 1970 (version 7). */
struct id id_new_at(int64_t microsecond);

/* The same name always gives the same id (version 5), another one in each space. */
struct id id_from_name(const char *space, struct span name);

/* Whether id_from_name() may have made it: it is one of version 5. */
bool id_is_named(struct id id);

/* Whether it is the 36-character form, in either case. */
bool id_parse(struct span span, struct id *id);

/* Whether it may be the beginning of one: at least four hexadecimal digits, dashes
 * allowed. */
bool id_is_beginning(struct span span);

/* The 36 characters in lower case, of zeros for none. */
void id_format(struct id id, char out[ID_TEXT_SIZE]);

/* The same in the arena. */
const char *id_show(struct id id, struct arena *arena);

/* Whether all its bytes are zero. */
bool id_is_none(struct id id);

/* The order is that of the bytes, which is also that of the text. */
bool id_equal(struct id first, struct id second);
int id_compare(struct id first, struct id second);

#endif
