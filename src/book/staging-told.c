#include "book/applying.h"

#include "core/privacy.h"
#include "format/json.h"

#include <string.h>

static void
tell(struct applying *applying, struct list *values, const struct staged_contact *staged,
	const struct contact *contact, const struct told_value *value)
{
	struct arena *arena = applying->staging->arena;

	*(struct import_value *)list_push(values, sizeof(struct import_value), arena) =
		(struct import_value){
			.file = privacy_struck(staged->place.file, arena),
			.line = staged->place.line,
			.id = contact->id,
			.name = arena_copy(arena, contact->name),
			.field = arena_copy(arena, value->field),
			.value = arena_copy(arena, value->mine),
			.offered = arena_copy(arena, value->said),
		};
}

void
told_kept(struct applying *applying, const struct staged_contact *staged,
	const struct contact *contact, const struct told_value *value)
{
	tell(applying, &applying->staging->result->kept, staged, contact, value);
}

static void
tell_change(struct applying *applying, const struct staged_contact *staged,
	const struct contact *before, const struct told_value *value)
{
	if (strcmp(value->mine, value->said) != 0)
		tell(applying, &applying->staging->result->changes, staged, before, value);
}

/* What only the book itself knows, or follows from what is told. */
static bool
is_told(const struct field *field)
{
	static const char *const silent[] = { "updatedAt", "stageSince", "custom", NULL };

	for (const char *const *name = silent; *name; name++)
		if (strcmp(*name, field->name) == 0)
			return false;
	return field->uses & FIELD_STORED && !(field->uses & FIELD_INTERNAL);
}

static void
tell_members(struct applying *applying, const struct staged_contact *staged,
	const struct contact *before, const struct contact *after)
{
	struct arena *arena = applying->step->arena;

	for (size_t i = 0; i < after->custom.count; i++) {
		const struct custom *now = list_at(&after->custom, i, sizeof(*now));
		const struct custom *old = custom_find(&before->custom, now->name);

		tell_change(applying, staged, before,
			&(struct told_value){ now->name, old ? custom_brief(old, arena) : "",
				custom_brief(now, arena) });
	}
}

void
told_changes(struct applying *applying, const struct staged_contact *staged,
	const struct contact *before, const struct contact *after)
{
	struct arena *arena = applying->step->arena;

	if (applying->step->act->mode != ACT_REHEARSAL)
		return;
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_told(field))
			tell_change(applying, staged, before,
				&(struct told_value){ field->name, field_show(field, before, arena),
					field_show(field, after, arena) });
	tell_members(applying, staged, before, after);
}
