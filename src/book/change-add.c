#include "book/change.h"

#include "base/utf8.h"
#include "book/step.h"

#include <string.h>

static void
remark_alike(struct step *step, const struct contact *other, const char *what)
{
	step_remark(step, "%s (%s) has the same %s", other->name,
		id_show(other->id, step->arena), what);
}

/* Says who else has one of the addresses in ids, and leaves those out that were told. */
static bool
tell_alike(struct step *step, const struct list *ids, const char *what, struct list *told,
	struct error *error)
{
	for (size_t i = 0; i < ids->count; i++) {
		struct id id = *(struct id *)list_at(ids, i, sizeof id);
		const char *text = id_show(id, step->arena);
		struct contact other;

		if (list_has_text(told, text))
			continue;
		if (!step_contact(step, id, &other, error))
			return false;
		list_push_text(told, text, step->arena);
		remark_alike(step, &other, what);
	}
	return true;
}

static bool
find_same_addresses(
	struct step *step, const struct list *texts, struct list *told, struct error *error)
{
	struct list forms = { 0 };

	for (size_t i = 0; i < texts->count; i++)
		contact_address_read(span_of(list_text(texts, i)), &forms, step->arena);
	for (size_t i = 0; i < forms.count; i++) {
		const char *form = list_text(&forms, i);
		struct list ids = { 0 };

		if (!store_find_address(step->txn, form, &ids, step->arena, error) ||
			!tell_alike(step, &ids, contact_address_kind(form)->label, told, error))
			return false;
	}
	return true;
}

/* The contacts whose folded name is the same; they come first in the walk. */
static bool
find_same_name(struct step *step, const char *name, struct list *ids, struct error *error)
{
	const char *folded = utf8_fold(name, step->arena);
	struct store_walk *walk;
	struct contact other;
	enum store_found found;

	if (!store_walk_begin(step->txn, STORE_BY_NAME, folded, &walk, error))
		return false;
	while ((found = store_walk_next(
				walk, step->act->today, step->arena, &other, error)) == STORE_FOUND &&
		strcmp(utf8_fold(other.name, step->arena), folded) == 0)
		*(struct id *)list_push(ids, sizeof(struct id), step->arena) = other.id;
	store_walk_end(walk);
	return found != STORE_FAILED;
}

static bool
remark_similar(struct step *step, const struct contact *contact, struct error *error)
{
	struct list told = { 0 }, ids = { 0 };

	return find_same_addresses(step, &contact->emails, &told, error) &&
		find_same_addresses(step, &contact->phones, &told, error) &&
		find_same_name(step, contact->name, &ids, error) &&
		tell_alike(step, &ids, "name", &told, error);
}

static bool
settle_stage(struct step *step, struct contact *contact, struct error *error)
{
	const struct stage *stage = &stage_defaults[0];

	if (*contact->stage)
		stage = change_stage(step->settings, "", contact->stage, error);
	if (stage)
		contact->stage = stage->id;
	return stage != NULL;
}

bool
step_add(struct step *step, struct contact *contact, struct error *error)
{
	if (id_is_none(contact->id))
		contact->id = id_new();
	contact->stage_since = step->act->today;
	contact->created_at = contact->updated_at = step->act->now;
	if (!date_is_known(contact->first_contact))
		contact->first_contact = step->act->today;
	contact_normalise(contact, step->arena);
	if (!settle_stage(step, contact, error) || !remark_similar(step, contact, error) ||
		!step_put(step, contact, error))
		return false;
	step_say(step, "%s: added in %s", contact->name,
		stage_of(&step->settings->pipeline, contact->stage).label);
	return true;
}

static bool
add(struct step *step, const void *context, struct error *error)
{
	struct contact contact = *(const struct contact *)context;

	return step_add(step, &contact, error) && step_tell(step, contact.id, error);
}

bool
change_add(struct book *book, const struct act *act, const struct contact *contact,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	return step_change(book, act, add, contact, arena, outcome, error);
}
