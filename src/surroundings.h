#ifndef SURROUNDINGS_H
#define SURROUNDINGS_H

#include "command/command.h"

/*
 * What the system tells a program, and what a program tells the system about itself.
 */

/*
 * Makes the process safe to handle other people's data: descriptors 0 to 2 are open, so
 * that no file of the book becomes one of them; files are private, whatever the umask;
 * memory is never dumped; a closed pipe or a full disk is an error, no signal.  Texts
 * follow the user's locale, numbers never do.
 */
void surroundings_prepare(void);

/* Reads environment, user and terminals; what they say lives as long as the arena. */
struct surroundings surroundings_read(struct arena *arena);

#endif
