#include "book/find.h"

/* Whether it is the whole id of a record, or of a follow-up that a rule makes. */
static bool
is_whole_id(struct span part)
{
	struct span rule;
	struct id id;

	return id_parse(part, &id) || due_id_parse(part, &id, &rule);
}

struct list
find_several(const char *typed, struct arena *arena)
{
	struct span rest = span_of(typed);
	struct list parts = { 0 };

	while (rest.start) {
		struct span part = span_trim(span_split(&rest, ','));
		const char *text = span_copy(part, arena);

		if (!is_whole_id(part))
			return (struct list){ 0 };
		if (!list_has_text(&parts, text))
			list_push_text(&parts, text, arena);
	}
	return parts;
}
