#include "book/agenda.h"

#include "book/find.h"
#include "book/step.h"

#include <string.h>

/* ------ making one ------ */

struct follow {
	const struct list *ids; /* of struct id */
	struct date due;
	const char *text;
};

/* The day as people say it. */
static const char *
day_name(const struct step *step, struct date day)
{
	return date_short(day, step->act->today, step->arena);
}

static bool
put(struct step *step, const struct followup *record, struct error *error)
{
	return followup_check(record, error) &&
		store_put_followup(step->txn, record, NULL, error);
}

/* What was made is what the command is about, when it is one thing. */
static void
point_at_follow_up(struct step *step)
{
	if (step->outcome->contacts.count == 1)
		step->outcome->id = step->outcome->follow_up.id;
}

static bool
check_day(const struct step *step, struct date day, struct error *error)
{
	return date_compare(day, step->act->today) >= 0 ||
		fail(error, ERROR_REFUSED, "%s has passed; a follow-up needs a day to come",
			day_name(step, day));
}

static bool
follow(struct step *step, const void *context, struct error *error)
{
	const struct follow *follow = context;
	struct contact contact = contact_make("");

	if (!check_day(step, follow->due, error))
		return false;
	for (size_t i = 0; i < follow->ids->count; i++) {
		struct id id = *(struct id *)list_at(follow->ids, i, sizeof id);

		if (!step_contact(step, id, &contact, error) ||
			!step_follow(step, &contact, follow->due, follow->text, error) ||
			!step_tell(step, id, error))
			return false;
	}
	point_at_follow_up(step);
	step_say(step, "%s: follow-up on %s", step_names(step, follow->ids, contact.name),
		day_name(step, follow->due));
	return true;
}

bool
agenda_follow(struct book *book, const struct act *act, const struct list *ids,
	struct date due, const char *text, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct follow context = { ids, due, text };

	return step_change(book, act, follow, &context, arena, outcome, error);
}

/* ------ closing and putting off ------ */

/* What is said about a follow-up, whoever made it. */
struct remark {
	const char *typed;
	const char *state;
	struct date until;  /* of a snooze */
	const char *reason; /* of a snooze */
};

/* The record of one made by hand, or the mark on a rule-made one, there already or
 * new. */
static enum store_found
load_record(struct step *step, const struct due *due, struct followup *record,
	struct error *error)
{
	struct id id;

	if (id_parse(span_of(due->id), &id))
		return store_followup(step->txn, id, step->arena, record, error);
	field_fill(followup_fields, memset(record, 0, sizeof *record));
	record->id = followup_mark_id(due->client_id, due->rule);
	record->client_id = due->client_id;
	record->rule = due->rule;
	record->since = due->since;
	record->created_at = step->act->now;
	return STORE_FOUND;
}

static void
apply(const struct remark *remark, struct date today, struct followup *record)
{
	record->state = remark->state;
	record->reason = remark->reason;
	if (date_is_known(remark->until))
		record->due = remark->until;
	else
		record->closed_on = today;
}

/* The line that is told is the first that was found, as it stands now. */
static void
tell_follow_up(struct step *step, const struct due *due, const struct remark *remark)
{
	struct due told = *due;

	if (*step->outcome->follow_up.id)
		return;
	told.state = remark->state;
	if (date_is_known(remark->until)) {
		told.due = remark->until;
		told.overdue_days = 0;
	}
	step->outcome->follow_up = told;
}

static void
say_remark(struct step *step, const char *who, const struct remark *remark)
{
	const char *until = "";

	if (date_is_known(remark->until))
		until = arena_format(step->arena, " until %s", day_name(step, remark->until));
	step_say(step, "%s %s%s", who, remark->state, until);
}

static bool
mark_one(struct step *step, const struct remark *remark, const char *typed,
	struct due *due, struct error *error)
{
	struct followup record;

	if (!find_follow_up_in(step->txn, step->settings, typed, step->act->today,
			step->arena, due, error) ||
		load_record(step, due, &record, error) != STORE_FOUND)
		return false;
	apply(remark, step->act->today, &record);
	if (!put(step, &record, error))
		return false;
	tell_follow_up(step, due, remark);
	return outcome_tells(step->outcome, due->client_id) ||
		step_tell(step, due->client_id, error);
}

static bool
mark_several(struct step *step, const struct remark *remark, const struct list *typed,
	struct error *error)
{
	struct due due;

	for (size_t i = 0; i < typed->count; i++)
		if (!mark_one(step, remark, list_text(typed, i), &due, error))
			return false;
	say_remark(step, arena_format(step->arena, "%zu follow-ups:", typed->count), remark);
	return true;
}

static bool
mark(struct step *step, const void *context, struct error *error)
{
	const struct remark *remark = context;
	struct list several = find_several(remark->typed, step->arena);
	const char *typed = several.count == 1 ? list_text(&several, 0) : remark->typed;
	struct due due;

	if (several.count > 1)
		return mark_several(step, remark, &several, error);
	if (!mark_one(step, remark, typed, &due, error))
		return false;
	step->outcome->id = due.id;
	say_remark(step, arena_format(step->arena, "%s: %s", due.name, due.label), remark);
	return true;
}

bool
agenda_done(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct remark remark = { .typed = typed, .state = "done", .reason = "" };

	return step_change(book, act, mark, &remark, arena, outcome, error);
}

bool
agenda_cancel(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct remark remark = { .typed = typed, .state = "cancelled", .reason = "" };

	return step_change(book, act, mark, &remark, arena, outcome, error);
}

bool
agenda_snooze(struct book *book, const struct act *act, const char *typed,
	struct date until, const char *reason, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct remark remark = { typed, "snoozed", until, reason };

	if (date_compare(until, act->today) <= 0)
		return fail(error, ERROR_REFUSED, "a follow-up is put off to a day after today");
	return step_change(book, act, mark, &remark, arena, outcome, error);
}
