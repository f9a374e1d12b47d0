#include "tui/ask-parts.h"

#include <string.h>

#include "book/mapping.h"

/* What a column of our own would be called where it is shown, or what it is for. */
static const char *
remark_of(const char *target)
{
	const struct field *field = field_find(contact_fields, span_of(target));

	for (size_t part = 0; part < PART_COUNT; part++)
		if (strcmp(mapping_parts[part].name, target) == 0)
			return mapping_parts[part].help;
	if (field)
		return field->help;
	return *target == '-' ? "it is left out" : "a member of its own";
}

struct view *
ask_meaning(struct asking *asking)
{
	struct list targets = mapping_targets(&asking->arena), items = { 0 };

	for (size_t i = 0; i < targets.count; i++) {
		const char *target = list_text(&targets, i);

		if (!strchr(target, ':'))
			ask_item(asking, &items,
				(struct menu_item){ "", target, remark_of(target),
					arena_format(&asking->arena, "mean %s", target) });
	}
	return menu_view_new(asking->session,
		arena_format(&asking->arena, "What '%s' means", asking->target), &items);
}
