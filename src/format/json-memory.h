#ifndef FORMAT_JSON_MEMORY_H
#define FORMAT_JSON_MEMORY_H

#include <stddef.h>

/*
 * The memory of the one object that is being read.
 *
 * cJSON asks for each name, text and node by itself and does not say for which object, so
 * this is the only one there is at a time.  All of it is given back at once, and the room
 * of a usual object stays for the next one: an import reads a million of them.
 */

/* Aligned for any type; never NULL. */
void *json_memory_take(size_t size);

/* Does nothing: what was taken stays until the end. */
void json_memory_leave(void *memory);

/* Gives everything back that was taken. */
void json_memory_end(void);

#endif
