#include "book/merge.h"

#include "book/find.h"
#include "book/staging.h"
#include "book/step.h"
#include "book/terms.h"
#include "core/stated.h"
#include "format/human.h"
#include "format/json.h"

#include <string.h>

/* ------ who and how ------ */

/* Both contacts with everything about them, and what becomes of them. */
struct pair {
	struct contact keep, other;
	struct list timeline;   /* of struct interaction: the other's */
	struct list follow_ups; /* of struct followup: the other's … */
	struct list marks;      /* … and those of the one that is kept */
	struct list choices;    /* of struct merge_choice */
	struct merge_result result;
};

static bool
read_choices(const struct merge_request *request, struct pair *pair, struct arena *arena,
	struct error *error)
{
	for (size_t i = 0; i < request->choices->count; i++) {
		struct merge_choice *choice =
			list_push(&pair->choices, sizeof(struct merge_choice), arena);

		if (!merge_choice_read(list_text(request->choices, i), choice, error))
			return false;
	}
	return true;
}

static bool
find_both(struct store_txn *txn, const struct merge_request *request, struct date today,
	struct pair *pair, struct arena *arena, struct error *error)
{
	if (!find_contact_in(txn, request->keep, today, arena, &pair->keep, error) ||
		!find_contact_in(txn, request->other, today, arena, &pair->other, error))
		return false;
	return !id_equal(pair->keep.id, pair->other.id) ||
		fail(error, ERROR_REFUSED, "both are %s; there is nothing to merge",
			pair->keep.name);
}

static void
add_monies(struct list *sum, const struct list *monies, struct arena *arena)
{
	for (size_t i = 0; i < monies->count; i++)
		money_sum_add(
			sum, *(const struct money *)list_at(monies, i, sizeof(struct money)), arena);
}

/* What the contact came to by what imports brought, for the next one that states totals;
 * one that was merged before remembers it already. */
static void
state_totals(struct contact *contact, const struct list *timeline, struct arena *arena)
{
	const char *external_id = contact->external_id;
	struct list all = { 0 };
	bool is_foreign;
	struct stated *stated = stated_of(
		&all, *external_id ? staging_id(external_id, &is_foreign) : contact->id, arena);

	if (contact->former_ids.count > 0)
		return;
	stated->interactions = contact->opening_interactions;
	add_monies(&stated->revenue, &contact->opening_revenue, arena);
	for (size_t i = 0; i < timeline->count; i++) {
		const struct interaction *interaction =
			list_at(timeline, i, sizeof(*interaction));

		if (!id_is_named(interaction->id))
			continue;
		stated->interactions++;
		money_sum_add(&stated->revenue, interaction_revenue(interaction), arena);
	}
	contact->stated_totals = stated_write(&all, arena);
}

static bool
read_pair(struct store_txn *txn, const struct settings *settings,
	const struct merge_request *request, struct date today, struct pair *pair,
	struct arena *arena, struct error *error)
{
	struct list timeline = { 0 };
	struct id other;

	memset(pair, 0, sizeof(*pair));
	if (!read_choices(request, pair, arena, error) ||
		!find_both(txn, request, today, pair, arena, error))
		return false;
	other = pair->other.id;
	if (!store_timeline(txn, other, 0, arena, &pair->timeline, error) ||
		!store_timeline(txn, pair->keep.id, 0, arena, &timeline, error) ||
		!store_followups(txn, other, arena, &pair->follow_ups, error) ||
		!store_followups(txn, pair->keep.id, arena, &pair->marks, error))
		return false;
	state_totals(&pair->keep, &timeline, arena);
	state_totals(&pair->other, &pair->timeline, arena);
	pair->result = merge_contacts(
		&pair->keep, &pair->other, &pair->choices, &settings->pipeline, arena);
	return true;
}

/* ------ what is set aside ------ */

/* In the form that custom members have; money is an object, as it has two members. */
const char *
merge_aside_json(const struct field *field, const struct contact *contact,
	struct arena *arena, struct error *error)
{
	const struct field rows[2] = { *field, { 0 } };
	struct text text = TEXT_INIT;
	const char *object, *value = "";

	json_write(&text, rows, contact, &json_answer);
	object = text_take(&text, arena);
	if (field->kind == FIELD_MONEY)
		object = arena_format(arena, "{\"%s\":%s}", field->name, object);
	return json_member(span_of(object), field->name, arena, &value, error) ? value : NULL;
}

static bool
set_aside(struct step *step, const struct pair *pair, const struct merge_line *line,
	struct contact *merged, struct error *error)
{
	const struct contact *from =
		line->taken == MERGE_TAKEN_OTHER ? &pair->keep : &pair->other;
	const char *value = merge_aside_json(line->field, from, step->arena, error);
	const char *name = merge_aside_name(line->field->name, step->arena);

	if (!value)
		return false;
	name = merge_add_custom(&merged->custom, name, value, step->arena);
	step_remark(step, "%s keeps %s", name, field_show(line->field, from, step->arena));
	return true;
}

static bool
set_all_aside(struct step *step, const struct pair *pair, struct contact *merged,
	struct error *error)
{
	for (size_t i = 0; i < pair->result.lines.count; i++) {
		const struct merge_line *line = list_at(&pair->result.lines, i, sizeof(*line));

		if (line->is_aside && !set_aside(step, pair, line, merged, error))
			return false;
	}
	return true;
}

/* ------ what hangs on the other one ------ */

static bool
take_from_other(struct step *step, const struct pair *pair, struct error *error)
{
	bool ok = true;

	for (size_t i = 0; ok && i < pair->timeline.count; i++)
		ok = store_delete_interaction(
			step->txn, list_at(&pair->timeline, i, sizeof(struct interaction)), error);
	for (size_t i = 0; ok && i < pair->follow_ups.count; i++)
		ok = store_delete_followup(
			step->txn, list_at(&pair->follow_ups, i, sizeof(struct followup)), error);
	return ok && store_delete_contact(step->txn, pair->other.id, error);
}

static bool
give_timeline(struct step *step, const struct pair *pair, struct error *error)
{
	for (size_t i = 0; i < pair->timeline.count; i++) {
		struct interaction interaction =
			*(struct interaction *)list_at(&pair->timeline, i, sizeof(interaction));

		interaction.client_id = pair->keep.id;
		if (!store_put_interaction(step->txn, &interaction, NULL, error))
			return false;
	}
	return true;
}

static const struct followup *
mark_of(const struct list *marks, const char *rule)
{
	for (size_t i = 0; *rule && i < marks->count; i++) {
		const struct followup *mark = list_at(marks, i, sizeof(*mark));

		if (strcmp(mark->rule, rule) == 0)
			return mark;
	}
	return NULL;
}

/* Of two marks on one rule the one that gives way, or NULL. */
static const struct followup *
yielding(const struct pair *pair, const struct followup *record)
{
	const struct followup *mark = mark_of(&pair->marks, record->rule);

	if (!mark)
		return NULL;
	return date_compare(record->since, mark->since) > 0 ? mark : record;
}

static void
set_mark_aside(struct step *step, const struct followup *mark, struct contact *merged)
{
	struct text text = TEXT_INIT;
	const char *name = merge_aside_name("followUp", step->arena);

	json_write(&text, followup_fields, mark, &json_lossless);
	name = merge_add_custom(
		&merged->custom, name, text_take(&text, step->arena), step->arena);
	step_remark(step, "%s keeps %s, %s", name, mark->rule, mark->state);
}

static void
set_marks_aside(struct step *step, const struct pair *pair, struct contact *merged)
{
	for (size_t i = 0; i < pair->follow_ups.count; i++) {
		const struct followup *record =
			list_at(&pair->follow_ups, i, sizeof(struct followup));
		const struct followup *lost = yielding(pair, record);

		if (lost)
			set_mark_aside(step, lost, merged);
	}
}

static bool
give_follow_ups(struct step *step, const struct pair *pair, struct error *error)
{
	for (size_t i = 0; i < pair->follow_ups.count; i++) {
		const struct followup *record =
			list_at(&pair->follow_ups, i, sizeof(struct followup));
		struct followup moved = *record;

		if (yielding(pair, record) == record)
			continue;
		moved.client_id = pair->keep.id;
		if (*moved.rule)
			moved.id = followup_mark_id(pair->keep.id, moved.rule);
		if (!followup_check(&moved, error) ||
			!store_put_followup(step->txn, &moved, NULL, error))
			return false;
	}
	return true;
}

/* ------ merging ------ */

static bool
check_version(struct step *step, const struct contact *contact, uint32_t version,
	struct error *error)
{
	return version == 0 || version == contact->version ||
		step_refuse_stale(step, contact, error);
}

static void
say(struct step *step, const struct pair *pair)
{
	step_say(step, "%s: merged with %s, %s and %s moved", pair->keep.name,
		pair->other.name,
		human_count(
			(int64_t)pair->timeline.count, "interaction", "interactions", step->arena),
		human_count(
			(int64_t)pair->follow_ups.count, "follow-up", "follow-ups", step->arena));
}

/* The other one goes first, as a channel belongs to one contact only. */
static bool
merge_pair(struct step *step, struct pair *pair, struct error *error)
{
	struct contact merged = pair->result.contact;

	merged.updated_at = step->act->now;
	set_marks_aside(step, pair, &merged);
	say(step, pair);
	return set_all_aside(step, pair, &merged, error) &&
		take_from_other(step, pair, error) && step_put(step, &merged, error) &&
		give_timeline(step, pair, error) && give_follow_ups(step, pair, error) &&
		step_tell(step, pair->keep.id, error);
}

static bool
is_of_platform(const struct contact *contact, const struct contact *merged)
{
	return strcmp(contact->platform, merged->platform) == 0;
}

/* What the one of that platform had already is no news, and of two of it nothing is. */
static bool
check_terms(struct step *step, const struct pair *pair, struct error *error)
{
	const struct contact *merged = &pair->result.contact;

	if (is_of_platform(&pair->keep, merged))
		return is_of_platform(&pair->other, merged) ||
			terms_check_contact(step, &pair->keep, merged, error);
	return terms_check_contact(step, &pair->other, merged, error);
}

static bool
run(struct step *step, const void *context, struct error *error)
{
	const struct merge_request *request = context;
	struct pair pair;

	return read_pair(step->txn, step->settings, request, step->act->today, &pair,
			   step->arena, error) &&
		check_version(step, &pair.keep, request->keep_version, error) &&
		check_version(step, &pair.other, request->other_version, error) &&
		check_terms(step, &pair, error) && merge_pair(step, &pair, error);
}

bool
merge_run(struct book *book, const struct act *act, const struct merge_request *request,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	return step_change(book, act, run, request, arena, outcome, error);
}

/* ------ planning ------ */

struct planning {
	const struct book *book;
	const struct merge_request *request;
	struct date today;
	struct arena *arena;
	struct merge_plan *plan;
};

/* The sums of both; what follows from them is left to the real thing. */
static struct contact
summed(const struct pair *pair, struct arena *arena)
{
	struct contact contact = pair->result.contact;

	contact_normalise(&contact, arena);
	contact.orders = pair->keep.orders + pair->other.orders;
	contact.interactions = pair->keep.interactions + pair->other.interactions;
	contact.revenue = (struct list){ 0 };
	add_monies(&contact.revenue, &pair->keep.revenue, arena);
	add_monies(&contact.revenue, &pair->other.revenue, arena);
	contact.last_contact = date_later(pair->keep.last_contact, pair->other.last_contact);
	contact.last_delivery =
		date_later(pair->keep.last_delivery, pair->other.last_delivery);
	return contact;
}

static size_t
kept_follow_ups(const struct pair *pair)
{
	size_t count = pair->marks.count;

	for (size_t i = 0; i < pair->follow_ups.count; i++)
		count += !yielding(pair, list_at(&pair->follow_ups, i, sizeof(struct followup)));
	return count;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	const struct planning *planning = context;
	struct merge_plan *plan = planning->plan;
	struct pair pair;

	if (!read_pair(txn, planning->book->settings, planning->request, planning->today,
			&pair, planning->arena, error))
		return false;
	*plan = (struct merge_plan){
		.keep = pair.keep,
		.other = pair.other,
		.merged = summed(&pair, planning->arena),
		.lines = pair.result.lines,
		.interactions = pair.timeline.count,
		.follow_ups = pair.follow_ups.count,
		.keep_follow_ups = pair.marks.count,
		.merged_follow_ups = kept_follow_ups(&pair),
	};
	return true;
}

bool
merge_plan(struct book *book, const struct merge_request *request, struct date today,
	struct arena *arena, struct merge_plan *plan, struct error *error)
{
	struct planning planning = { book, request, today, arena, plan };

	return book_read(book, look, &planning, error);
}
