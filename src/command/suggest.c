#include "command/suggest.h"

#include "core/nearest.h"

const char *
suggest(const char *word, const struct list *candidates)
{
	int limit = nearest_limit(word);
	const char *found = NULL;

	for (size_t i = 0; i < candidates->count; i++) {
		int distance = nearest_distance(word, list_text(candidates, i));

		if (distance <= limit) {
			limit = distance - 1;
			found = list_text(candidates, i);
		}
	}
	return found;
}
