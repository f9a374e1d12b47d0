#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include "base/date.h"

/*
 * What time it is: the only file that asks the system.
 * RAPPORT_NOW replaces the answer, so that everything can be repeated.
 */
struct clock {
	struct moment now;
	/* The civil day of now in the local time zone; of RAPPORT_NOW, the UTC day. */
	struct date today;
};

/* override is the value of RAPPORT_NOW, or NULL; fails unless a moment or a day. */
bool clock_read(const char *override, struct clock *clock, struct error *error);

/* The system's clock, not the override; only for the order in which ids are made. */
int64_t clock_microseconds(void);

/* Milliseconds that only grow; for timeouts and progress, never for data. */
int64_t clock_milliseconds(void);

/* Lets that many milliseconds pass. */
void clock_wait(int milliseconds);

#endif
