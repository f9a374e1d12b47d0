#ifndef STORE_GATE_H
#define STORE_GATE_H

#include "base/error.h"

#include <signal.h>

/*
 * A gate lets one process through at a time.
 *
 * It is a lock on a file in the book's folder.  The kernel lifts it when its holder dies,
 * however that happens; a holder that is stopped makes others give up after their
 * timeout, with its number and command, which stand in the file.  Who is inside puts off
 * the signals that a person sends from the keyboard, since a process that stops inside
 * stops all others.  Two gates at once are entered in the order write, open, and left in
 * the opposite one.
 */
struct gate {
	int descriptor;  /* -1 when not inside */
	bool is_guarded; /* signals wait until it is left */
	sigset_t before; /* the signals that waited already */
};

#define GATE_INIT                                                                        \
	{                                                                                    \
		.descriptor = -1                                                                 \
	}

#define GATE_OPEN  "open.gate"  /* around opening and closing the engine */
#define GATE_WRITE "write.gate" /* around a write */

struct gate_visit {
	int folder;          /* descriptor of the folder the gate lies in */
	const char *name;    /* of the gate's file */
	const char *command; /* what others are told */
	int timeout;         /* milliseconds */
};

/* Waits for its turn; ERROR_BUSY with the holder when it does not come. */
bool gate_enter(const struct gate_visit *visit, struct gate *gate, struct error *error);

/* Whether a signal that asks the program to end waits outside. */
bool gate_is_called(void);

/* Lets the next one through. */
void gate_leave(struct gate *gate);

/*
 * Marks a folder as in use, together with others who do so, through a file of that name
 * in it; and asks for it alone, which succeeds only when nobody uses it.
 */
bool gate_share(int folder, const char *name, struct gate *gate, struct error *error);
bool gate_is_unused(int folder, const char *name);

#endif
