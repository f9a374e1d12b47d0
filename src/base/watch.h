#ifndef BASE_WATCH_H
#define BASE_WATCH_H

#include <stdbool.h>

/*
 * Somebody at a screen who waits for what takes long.
 *
 * Whoever works tells now and then how it goes, and asks whether to stop, as with
 * interrupt_is_wished(); both may draw, and neither takes long.
 */
struct watch {
	void (*tell)(const char *progress, void *context);
	bool (*wants_stop)(void *context);
	void *context;
};

#endif
