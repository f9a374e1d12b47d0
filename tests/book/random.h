#ifndef TESTS_BOOK_RANDOM_H
#define TESTS_BOOK_RANDOM_H

#include <stdint.h>

/* What happens by chance: the same seed gives the same. */

static inline uint32_t
chance(uint32_t *seed, uint32_t below)
{
	*seed = *seed * 1664525 + 1013904223;
	return (*seed >> 8) % below;
}

static inline const char *
one_of(uint32_t *seed, const char *const *texts)
{
	uint32_t count = 0;

	while (texts[count])
		count++;
	return texts[chance(seed, count)];
}

#endif
