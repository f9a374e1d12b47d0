#include "base/interrupt.h"

#include <stddef.h>

#include "base/clock.h"

enum { SLICE = 100 }; /* milliseconds between two looks */

static const int wishes[] = { SIGINT, SIGTERM, SIGHUP };
enum { WISH_COUNT = sizeof(wishes) / sizeof(*wishes) };

static sigset_t
wish_set(void)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < WISH_COUNT; i++)
		sigaddset(&set, wishes[i]);
	return set;
}

void
interrupt_begin(struct interrupt *interrupt, const struct watch *watch)
{
	sigset_t set = wish_set();

	interrupt->is_watched = watch != NULL;
	if (!watch)
		sigprocmask(SIG_BLOCK, &set, &interrupt->before);
}

bool
interrupt_is_wished(void)
{
	sigset_t pending;

	sigpending(&pending);
	for (size_t i = 0; i < WISH_COUNT; i++)
		if (sigismember(&pending, wishes[i]) == 1)
			return true;
	return false;
}

bool
interrupt_is_wished_by(const struct watch *watch)
{
	return interrupt_is_wished() || (watch && watch->wants_stop(watch->context));
}

void
interrupt_end(struct interrupt *interrupt)
{
	sigset_t set = wish_set();
	int taken;

	if (interrupt->is_watched)
		return;
	while (interrupt_is_wished())
		sigwait(&set, &taken);
	sigprocmask(SIG_SETMASK, &interrupt->before, NULL);
}

bool
interrupt_wait(int milliseconds)
{
	while (milliseconds > 0 && !interrupt_is_wished()) {
		int slice = milliseconds < SLICE ? milliseconds : SLICE;

		clock_wait(slice);
		milliseconds -= slice;
	}
	return interrupt_is_wished();
}
