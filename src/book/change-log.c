#include "book/change.h"

#include "book/change-parts.h"
#include "book/terms.h"

#include <string.h>
#include <strings.h>

/* ------ stages ------ */

struct move {
	const struct list *ids; /* of struct id */
	const char *stage;
	const char *note;
};

static const struct stage *
stage_at(const struct settings *settings, size_t index)
{
	return list_at(&settings->pipeline, index, sizeof(struct stage));
}

/* The neighbour in the pipeline; NULL beyond its ends. */
static const struct stage *
neighbour(const struct settings *settings, const char *from, const char *way,
	struct error *error)
{
	size_t index = stage_index(&settings->pipeline, from);
	size_t count = settings->pipeline.count;
	const char *label = stage_of(&settings->pipeline, from).label;

	if (index == count) {
		fail(
			error, ERROR_REFUSED, "the stage '%s' is not in the pipeline any more", from);
		return NULL;
	}
	if (strcasecmp(way, "next") == 0 && index + 1 < count)
		return stage_at(settings, index + 1);
	if (strcasecmp(way, "prev") == 0 && index > 0)
		return stage_at(settings, index - 1);
	fail(error, ERROR_REFUSED, "%s is the %s stage", label,
		strcasecmp(way, "next") == 0 ? "last" : "first");
	return NULL;
}

static bool
refuse_stage(const struct settings *settings, const char *typed, struct error *error)
{
	struct text ids = TEXT_INIT;

	for (size_t i = 0; i < settings->pipeline.count; i++)
		text_add_format(&ids, "%s%s", i > 0 ? ", " : "", stage_at(settings, i)->id);
	fail(error, ERROR_REFUSED, "there is no stage '%s'; the stages are %s", typed,
		ids.bytes);
	text_release(&ids);
	return false;
}

const struct stage *
change_stage(const struct settings *settings, const char *from, const char *typed,
	struct error *error)
{
	const struct stage *stage;

	if (strcasecmp(typed, "next") == 0 || strcasecmp(typed, "prev") == 0)
		return neighbour(settings, from, typed, error);
	stage = *typed ? stage_find(&settings->pipeline, typed) : NULL;
	if (!stage)
		refuse_stage(settings, typed, error);
	return stage;
}

bool
change_enter_stage(struct step *step, struct contact *contact, const struct stage *stage,
	const char *note, struct error *error)
{
	struct interaction interaction = interaction_make();
	struct contact before = *contact;

	interaction.client_id = contact->id;
	interaction.type = "stage";
	interaction.from = contact->stage;
	interaction.to = stage->id;
	interaction.since = contact->stage_since;
	interaction.notes = note;
	contact->stage = stage->id;
	contact->stage_since = step->act->today;
	return step_log(step, &interaction, error) &&
		step_save(step, &before, contact, error);
}

static bool
check_reason(const struct stage *stage, const char *note, struct error *error)
{
	return stage->kind != STAGE_LOST || span_trim(span_of(note)).length > 0 ||
		fail(error, ERROR_USAGE, "moving to %s needs a reason", stage->label);
}

static bool
move_one(struct step *step, const struct move *move, struct contact *contact,
	struct error *error)
{
	const struct stage *stage =
		change_stage(step->settings, contact->stage, move->stage, error);

	if (!stage)
		return false;
	if (strcmp(stage->id, contact->stage) == 0 && move->ids->count > 1)
		return true;
	if (strcmp(stage->id, contact->stage) == 0)
		return fail(
			error, ERROR_REFUSED, "%s is already in %s", contact->name, stage->label);
	return check_reason(stage, move->note, error) &&
		change_enter_stage(step, contact, stage, move->note, error) &&
		step_tell(step, contact->id, error);
}

/* Several that move by one are not in one stage afterwards. */
static const char *
destination(struct step *step, const struct move *move)
{
	const char *to = step->outcome->interaction.to;

	if (step->outcome->contacts.count > 1 && strcasecmp(move->stage, "next") == 0)
		return "the next stage";
	if (step->outcome->contacts.count > 1 && strcasecmp(move->stage, "prev") == 0)
		return "the previous stage";
	return stage_of(&step->settings->pipeline, to).label;
}

static void
say_moved(struct step *step, const struct move *move)
{
	const struct list *contacts = &step->outcome->contacts;
	const struct contact *first = list_at(contacts, 0, sizeof *first);
	size_t there = move->ids->count - contacts->count;
	const char *who = first->name;

	if (contacts->count > 1)
		who = arena_format(step->arena, "%zu contacts", contacts->count);
	step_say(step, "%s: moved to %s", who, destination(step, move));
	if (there > 0)
		step_say(step, "%zu %s there already", there, there == 1 ? "was" : "were");
}

static bool
move(struct step *step, const void *context, struct error *error)
{
	const struct move *move = context;
	struct contact contact;

	for (size_t i = 0; i < move->ids->count; i++) {
		struct id id = *(struct id *)list_at(move->ids, i, sizeof id);

		if (!step_contact(step, id, &contact, error) ||
			!move_one(step, move, &contact, error))
			return false;
	}
	if (step->outcome->contacts.count == 0)
		return fail(error, ERROR_REFUSED, "all of them are already there");
	say_moved(step, move);
	return true;
}

bool
change_move(struct book *book, const struct act *act, const struct list *ids,
	const char *stage, const char *note, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct move context = { ids, stage, note };

	return step_change(book, act, move, &context, arena, outcome, error);
}

/* ------ anything that happened ------ */

struct log {
	const struct list *ids; /* of struct id */
	const struct interaction *interaction;
};

static bool
is_word(const char *type)
{
	size_t length = strspn(type, "abcdefghijklmnopqrstuvwxyz0123456789-");

	return length > 0 && type[length] == '\0';
}

/* The types are open, but each is one word, and a move is more than its line. */
static bool
check_type(const char *type, struct error *error)
{
	if (!is_word(type))
		return fail(error, ERROR_REFUSED,
			"type: '%s' is no word; letters a to z, digits and dashes are expected",
			type);
	return strcmp(type, "stage") != 0 ||
		fail(error, ERROR_REFUSED, "type: a change of stage is made by `move`");
}

/* A deposit moves an earlier open contact by itself. */
static bool
follow_deposit(struct step *step, struct logged *logged, struct error *error)
{
	const struct interaction *interaction = &logged->interaction;
	struct contact contact = logged->contact;
	const char *id = stage_after_deposit(&step->settings->pipeline, contact.stage);
	const struct stage *stage;

	if (strcmp(interaction->type, "deposit") != 0 ||
		!money_is_known(interaction->amount) || !id)
		return true;
	stage = change_stage(step->settings, contact.stage, id, error);
	if (!stage || !change_enter_stage(step, &contact, stage, "", error))
		return false;
	logged->moved++;
	logged->to = stage->label;
	return true;
}

static void
say_logged(struct step *step, const struct log *log, const struct logged *logged)
{
	const struct interaction *interaction = &logged->interaction;
	const char *amount = "", *space = "", *on = "";

	if (money_is_known(interaction->amount)) {
		amount = money_show(interaction->amount, step->arena);
		space = " ";
	}
	if (date_compare(interaction->date, step->act->today) != 0)
		on = arena_format(step->arena, " on %s",
			date_short(interaction->date, step->act->today, step->arena));
	step_say(step, "%s: logged %s%s%s%s",
		step_names(step, log->ids, logged->contact.name), interaction->type, space,
		amount, on);
	if (logged->moved > 0 && log->ids->count > 1)
		step_say(step, "%zu moved to %s", logged->moved, logged->to);
	else if (logged->moved > 0)
		step_say(step, "moved to %s", logged->to);
	if (date_compare(interaction->date, step->act->today) > 0)
		step_remark(step, "that day is still to come");
}

void
change_point_at_interaction(struct step *step)
{
	if (step->outcome->contacts.count == 1)
		step->outcome->id = id_show(step->outcome->interaction.id, step->arena);
}

bool
change_log_one(struct step *step, const struct interaction *given, struct id id,
	struct logged *logged, struct error *error)
{
	struct interaction *interaction = &logged->interaction;

	*interaction = *given;
	interaction->type = field_fold(interaction->type, step->arena);
	if (!step_contact(step, id, &logged->contact, error))
		return false;
	interaction->client_id = logged->contact.id;
	if (!*interaction->platform)
		interaction->platform = logged->contact.platform;
	return check_type(interaction->type, error) && step_log(step, interaction, error) &&
		follow_deposit(step, logged, error);
}

static bool
log_all(struct step *step, const void *context, struct error *error)
{
	const struct log *log = context;
	struct logged logged = { .contact = contact_make(""), .to = "" };

	for (size_t i = 0; i < log->ids->count; i++) {
		struct id id = *(struct id *)list_at(log->ids, i, sizeof id);

		if (!change_log_one(step, log->interaction, id, &logged, error) ||
			!terms_check_interaction(step, &logged.contact, &logged.interaction, error) ||
			!step_tell(step, id, error))
			return false;
	}
	say_logged(step, log, &logged);
	change_point_at_interaction(step);
	return true;
}

bool
change_log(struct book *book, const struct act *act, const struct list *ids,
	const struct interaction *interaction, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct log context = { ids, interaction };

	return step_change(book, act, log_all, &context, arena, outcome, error);
}
