#ifndef BASE_INTERRUPT_H
#define BASE_INTERRUPT_H

#include <signal.h>
#include <stdbool.h>

#include "base/watch.h"

/*
 * A wish to stop (Ctrl-C, hang-up, a plain kill) that is asked for, not suffered.
 *
 * Between begin and end such a signal waits; whoever works for long asks now and then,
 * and ends its work in order.  A pause of interrupt_wait() is short whatever comes.
 * Whoever waits at a screen has keys for it instead: a watch, which hears of the signals
 * as well and ends the program by them, so that they are left to it.
 */
struct interrupt {
	sigset_t before; /* the signals that were blocked */
	bool is_watched;
};

/* From now on a wish waits to be asked for; interrupt keeps how it was.  The watch may be
 * NULL. */
void interrupt_begin(struct interrupt *interrupt, const struct watch *watch);
bool interrupt_is_wished(void);

/* The same with somebody who watches, or NULL. */
bool interrupt_is_wished_by(const struct watch *watch);

/* Forgets a wish that came. */
void interrupt_end(struct interrupt *interrupt);

/* Lets the milliseconds pass, or fewer when somebody wishes to stop; true then. */
bool interrupt_wait(int milliseconds);

#endif
