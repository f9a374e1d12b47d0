#include "book/change.h"

#include "base/utf8.h"
#include "book/change-parts.h"

#include <string.h>

/* A note for contacts that are there, or for one that is added first. */
struct note {
	const struct list *ids;        /* of struct id */
	const struct contact *contact; /* the new one, or NULL */
	const char *text;
	enum note_heed heed;
};

/* What heeding a note came to, for the summary. */
struct heeded {
	size_t follow_ups;
	const char *deeds; /* "; moved to Proposal Sent" */
};

static bool
check_text(const char *text, struct error *error)
{
	if (span_trim(span_of(text)).length == 0)
		return fail(error, ERROR_REFUSED, "the note is empty");
	return utf8_check(
		span_of(text), UTF8_PARAGRAPHS, FIELD_PROSE_LIMIT, "the note", error);
}

/* ------ heeding ------ */

static bool
make_follow_up(struct step *step, const struct contact *contact, struct finding *finding,
	struct heeded *heeded, struct error *error)
{
	/* A sentence may be longer than the text of a follow-up. */
	struct span text = span_head(span_of(finding->text), FIELD_LINE_LIMIT);

	heeded->follow_ups += !finding->applied;
	finding->applied = true;
	return step_follow(step, contact, finding->date, span_copy(text, step->arena), error);
}

/* Whether the move leads on: an open stage is left for a later one only. */
static bool
leads_on(const struct step *step, const struct contact *contact, const char *stage)
{
	const struct list *pipeline = &step->settings->pipeline;

	if (strcmp(contact->stage, stage) == 0)
		return false;
	return stage_is_closed(pipeline, contact->stage) ||
		stage_index(pipeline, stage) > stage_index(pipeline, contact->stage);
}

static bool
apply_stage(struct step *step, const struct contact *contact, struct finding *finding,
	struct heeded *heeded, struct error *error)
{
	struct contact moved = *contact;
	const struct stage *stage =
		change_stage(step->settings, contact->stage, finding->stage, error);

	if (!stage || !change_enter_stage(step, &moved, stage, finding->text, error))
		return false;
	if (!finding->applied)
		heeded->deeds =
			arena_format(step->arena, "%s; moved to %s", heeded->deeds, stage->label);
	finding->applied = true;
	return true;
}

static bool
apply_interaction(struct step *step, const struct contact *contact,
	struct finding *finding, struct heeded *heeded, struct error *error)
{
	struct interaction interaction = interaction_make();
	struct logged logged = { .contact = contact_make(""), .to = "" };

	interaction.type = finding->type;
	interaction.amount = finding->amount;
	interaction.rating = finding->rating;
	interaction.notes = finding->text;
	if (!change_log_one(step, &interaction, contact->id, &logged, error))
		return false;
	if (!finding->applied)
		heeded->deeds = arena_format(step->arena, "%s; logged %s%s%s", heeded->deeds,
			finding->type, money_is_known(finding->amount) ? " " : "",
			money_is_known(finding->amount) ? money_show(finding->amount, step->arena)
											: "");
	finding->applied = true;
	return true;
}

/* Each finding is heeded with the contact as those before it have left it. */
static bool
heed_one(struct step *step, enum note_heed heed, struct id id, struct finding *finding,
	struct heeded *heeded, struct error *error)
{
	struct contact contact;

	if (*finding->refused || !step_contact(step, id, &contact, error))
		return *finding->refused != '\0';
	if (finding->kind == finding_follow_up)
		return make_follow_up(step, &contact, finding, heeded, error);
	if (heed != NOTE_APPLIED)
		return true;
	if (*finding->type)
		return apply_interaction(step, &contact, finding, heeded, error);
	return !leads_on(step, &contact, finding->stage) ||
		apply_stage(step, &contact, finding, heeded, error);
}

static bool
heed_for(struct step *step, const struct note *note, struct id id, struct heeded *heeded,
	struct error *error)
{
	struct list *findings = &step->outcome->findings;

	for (size_t i = 0; i < findings->count; i++) {
		if (!heed_one(step, note->heed, id, list_at(findings, i, sizeof(struct finding)),
				heeded, error))
			return false;
	}
	return true;
}

/* ------ noting ------ */

/* A stage that leads none of them on is no suggestion. */
static void
find(struct step *step, const struct note *note, const struct list *contacts)
{
	struct list findings = { 0 };

	if (note->heed == NOTE_STORED)
		return;
	note_understand(note->text, step->act->today, step->settings, &findings, step->arena);
	for (size_t i = 0; i < findings.count; i++) {
		const struct finding *finding = list_at(&findings, i, sizeof(*finding));
		bool leads = !*finding->stage || *finding->refused;

		for (size_t j = 0; j < contacts->count && !leads; j++)
			leads = leads_on(
				step, list_at(contacts, j, sizeof(struct contact)), finding->stage);
		if (leads)
			*(struct finding *)list_push(
				&step->outcome->findings, sizeof(*finding), step->arena) = *finding;
	}
}

static bool
write_note(struct step *step, const struct contact *contact, const char *text,
	struct error *error)
{
	struct interaction interaction = interaction_make();

	interaction.client_id = contact->id;
	interaction.type = "note";
	interaction.platform = contact->platform;
	interaction.notes = text;
	return step_log(step, &interaction, error);
}

/* The contacts that the note is for, as they are before it. */
static bool
take_contacts(struct step *step, const struct note *note, struct list *contacts,
	struct error *error)
{
	struct contact contact;

	if (note->contact) {
		contact = *note->contact;
		if (!step_add(step, &contact, error))
			return false;
		*(struct contact *)list_push(contacts, sizeof(contact), step->arena) = contact;
		return true;
	}
	for (size_t i = 0; i < note->ids->count; i++) {
		struct id id = *(struct id *)list_at(note->ids, i, sizeof id);

		if (!step_contact(step, id, &contact, error))
			return false;
		*(struct contact *)list_push(contacts, sizeof(contact), step->arena) = contact;
	}
	return true;
}

static void
say_noted(struct step *step, const struct note *note, const struct list *contacts,
	const struct heeded *heeded)
{
	const struct contact *first = list_at(contacts, 0, sizeof(*first));
	const char *with = "";

	if (heeded->follow_ups == 1)
		with = ", with a follow-up";
	else if (heeded->follow_ups > 1)
		with = arena_format(step->arena, ", with %zu follow-ups", heeded->follow_ups);
	if (note->contact)
		step_say(step, "noted%s%s", with, heeded->deeds);
	else
		step_say(step, "%s: noted%s%s", step_names(step, note->ids, first->name), with,
			heeded->deeds);
}

static bool
put_notes(struct step *step, const void *context, struct error *error)
{
	const struct note *note = context;
	struct list contacts = { 0 };
	struct heeded heeded = { .deeds = "" };

	if (!check_text(note->text, error) || !take_contacts(step, note, &contacts, error))
		return false;
	find(step, note, &contacts);
	for (size_t i = 0; i < contacts.count; i++) {
		const struct contact *contact = list_at(&contacts, i, sizeof(*contact));

		if (!write_note(step, contact, note->text, error) ||
			!heed_for(step, note, contact->id, &heeded, error) ||
			!step_tell(step, contact->id, error))
			return false;
	}
	change_point_at_interaction(step);
	say_noted(step, note, &contacts, &heeded);
	return true;
}

/* What a note that was put before was understood as: the same rules say it again. */
static void
recall(const struct book *book, const struct note *note, struct arena *arena,
	struct outcome *outcome)
{
	if (!outcome->is_replayed || note->heed == NOTE_STORED ||
		!date_is_known(outcome->interaction.date))
		return;
	note_understand(outcome->interaction.notes, outcome->interaction.date, book->settings,
		&outcome->findings, arena);
	for (size_t i = 0; i < outcome->findings.count; i++) {
		struct finding *finding = list_at(&outcome->findings, i, sizeof(*finding));

		finding->applied = !*finding->refused &&
			(finding->kind == finding_follow_up || note->heed == NOTE_APPLIED);
	}
}

static bool
run_note(struct book *book, const struct act *act, const struct note *note,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	if (!step_change(book, act, put_notes, note, arena, outcome, error))
		return false;
	recall(book, note, arena, outcome);
	return true;
}

bool
change_note(struct book *book, const struct act *act, const struct list *ids,
	const char *text, enum note_heed heed, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	const struct note note = { .ids = ids, .text = text, .heed = heed };

	return run_note(book, act, &note, arena, outcome, error);
}

bool
change_note_new(struct book *book, const struct act *act, const struct contact *contact,
	const char *text, enum note_heed heed, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	const struct note note = { .contact = contact, .text = text, .heed = heed };

	return run_note(book, act, &note, arena, outcome, error);
}
