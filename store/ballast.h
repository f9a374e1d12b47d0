#ifndef STORE_BALLAST_H
#define STORE_BALLAST_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Room that a book keeps for the day the disk is full.
 *
 * Deleting needs room, too, because pages in use are never written over.  So a file of
 * some mebibytes lies in the book's folder; when a write fails for want of room it goes,
 * and the next writes, those that make the book smaller, succeed.
 */

/* Makes the file when it is not there and the disk has plenty of room. */
void ballast_take(int folder);

/* How many bytes the disk has left. */
int64_t ballast_room(int folder);

/* Gives the room back; false when there was none. */
bool ballast_drop(int folder);

#endif
