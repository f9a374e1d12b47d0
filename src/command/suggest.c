#include "command/suggest.h"

#include <string.h>

#include "core/match.h"

enum { SHORTEST_BEGINNING = 3 };

/* How far off the candidate is; a beginning long enough to tell is next to nothing. */
static size_t
distance(const char *word, const char *candidate)
{
	size_t length = strlen(word);

	if (length >= SHORTEST_BEGINNING && strncmp(word, candidate, length) == 0)
		return 1;
	return match_distance(word, candidate);
}

const char *
suggest(const char *word, const struct list *candidates)
{
	size_t length = strlen(word);
	size_t limit = length < 3 ? 1 : 2 + length / 6;
	const char *found = NULL;

	for (size_t i = 0; i < candidates->count; i++) {
		const char *candidate = list_text(candidates, i);
		size_t steps = distance(word, candidate);

		if (steps <= limit && steps < length) {
			limit = steps - (steps > 0);
			found = candidate;
		}
	}
	return found;
}
