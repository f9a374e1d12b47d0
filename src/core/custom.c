#include "core/field.h"

#include <string.h>

struct custom *
custom_find(const struct list *customs, const char *name)
{
	for (size_t i = 0; i < customs->count; i++) {
		struct custom *custom = list_at(customs, i, sizeof(*custom));

		if (strcmp(custom->name, name) == 0)
			return custom;
	}
	return NULL;
}

const char *
custom_brief(const struct custom *custom, struct arena *arena)
{
	enum { BRIEF = 200 };
	struct span json = span_of(custom->json);
	struct span head = span_head(json, BRIEF);

	if (head.length == json.length)
		return custom->json;
	return arena_format(arena, "%s…", span_copy(head, arena));
}
