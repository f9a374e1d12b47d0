#include "book/change.h"

#include "book/duplicates.h"
#include "book/step.h"
#include "book/terms.h"

enum { REMARK_LIMIT = 10 };

static const char *
joined(const struct list *texts, struct arena *arena)
{
	const char *all = "";

	for (size_t i = 0; i < texts->count; i++)
		all = arena_format(arena, "%s%s%s", all, i > 0 ? ", " : "", list_text(texts, i));
	return all;
}

/* Names those that may be the same, by the rule of `duplicates`. */
static bool
remark_similar(struct step *step, const struct contact *contact, struct error *error)
{
	struct list pairs = { 0 };

	if (!duplicates_of(step->txn, contact, DUPLICATES_AT_A_GLANCE, step->act->today,
			step->arena, &pairs, error))
		return false;
	for (size_t i = 0; i < pairs.count && i < REMARK_LIMIT; i++) {
		const struct duplicate_pair *pair = list_at(&pairs, i, sizeof(*pair));

		step_remark(step, "%s (%s) may be the same: %s (%s)", pair->other_name,
			id_show(pair->other_id, step->arena), joined(&pair->reasons, step->arena),
			pair->certainty);
	}
	return true;
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

	contact_normalise(&contact, step->arena);
	return terms_check_contact(step, NULL, &contact, error) &&
		step_add(step, &contact, error) && step_tell(step, contact.id, error);
}

bool
change_add(struct book *book, const struct act *act, const struct contact *contact,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	return step_change(book, act, add, contact, arena, outcome, error);
}
