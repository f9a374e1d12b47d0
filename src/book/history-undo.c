#include "book/history.h"

#include "book/history-parts.h"

#include <string.h>

enum { TOLD_LIMIT = 50 }; /* contacts of an undone change that are told one by one */

/* ------ taking back ------ */

/* The changes of one entry, to be taken back from the last to the first. */
struct reversal {
	struct step *step;
	struct list changes; /* of struct store_change */
};

static bool
keep_change(const struct store_change *change, void *context, struct error *error)
{
	struct reversal *reversal = context;
	struct arena *arena = reversal->step->arena;
	struct store_change *kept = list_push(&reversal->changes, sizeof *change, arena);

	(void)error;
	*kept = *change;
	kept->key.start = arena_copy_bytes(arena, change->key.start, change->key.length);
	kept->before = arena_copy(arena, change->before);
	kept->after = arena_copy(arena, change->after);
	return true;
}

static const struct store_change *
change_at(const struct reversal *reversal, size_t index)
{
	return list_at(&reversal->changes, index, sizeof(struct store_change));
}

static const char *
name_of(struct step *step, enum store_kind kind, struct id id)
{
	struct error failure = ERROR_INIT;
	struct contact contact;
	const char *name = "a contact that is gone";

	if (kind == STORE_VIEW)
		return "the saved view";
	if (store_contact(step->txn, id, step->act->today, step->arena, &contact, &failure) ==
		STORE_FOUND)
		name = contact.name;
	error_release(&failure);
	return name;
}

/* Nothing is undone under somebody's hands: says whose. */
static bool
refuse_changed(const struct reversal *reversal, const struct store_change *change,
	int64_t number, struct error *error)
{
	struct step *step = reversal->step;
	const char *name = name_of(step, change->kind, change->client_id);
	struct store_entry last;
	char at[MOMENT_TEXT_SIZE];

	if (number == 0 ||
		store_entry(step->txn, number, step->arena, &last, error) != STORE_FOUND)
		return fail(
			error, ERROR_CONFLICT, "%s has changed since; nothing was changed", name);
	moment_format(last.heading.at, at);
	return fail(error, ERROR_CONFLICT,
		"%s was changed since by %s (%s, %s); nothing was changed", name,
		last.heading.who, last.heading.command, at);
}

static bool
revert_change(const struct reversal *reversal, const struct store_change *change,
	struct error *error)
{
	struct error failure = ERROR_INIT;
	int64_t number = 0;

	if (store_revert(reversal->step->txn, change, error))
		return true;
	if (error->kind != ERROR_CONFLICT)
		return false;
	if (!store_last_change(reversal->step->txn, change, &number, &failure))
		number = 0;
	error_release(&failure);
	return refuse_changed(reversal, change, number, error);
}

/* A contact that was made is taken away again only when nothing else hangs on it. */
static bool
check_bare(const struct reversal *reversal, const struct store_change *change,
	struct error *error)
{
	struct id client_id = change->client_id;
	struct step *step = reversal->step;
	struct list timeline = { 0 }, followups = { 0 }, entries = { 0 };
	int64_t number = 0;

	if (!store_timeline(step->txn, client_id, 1, step->arena, &timeline, error) ||
		!store_followups(step->txn, client_id, step->arena, &followups, error))
		return false;
	if (timeline.count + followups.count == 0)
		return true;
	if (!store_journal(step->txn, client_id, 0, 1, step->arena, &entries, error))
		return false;
	if (entries.count > 0)
		number =
			((const struct store_entry *)list_at(&entries, 0, sizeof(struct store_entry)))
				->number;
	return refuse_changed(reversal, change, number, error);
}

static bool
revert(const struct reversal *reversal, struct error *error)
{
	for (size_t i = reversal->changes.count; i > 0; i--) {
		const struct store_change *change = change_at(reversal, i - 1);

		if (change->kind == STORE_CONTACT && !*change->before &&
			!check_bare(reversal, change, error))
			return false;
		if (!revert_change(reversal, change, error))
			return false;
	}
	return true;
}

/* Tells the first contacts that are there; none may have lost a channel to another. */
static bool
tell_contact(const struct reversal *reversal, const struct store_change *change,
	struct error *error)
{
	struct step *step = reversal->step;
	struct outcome *outcome = step->outcome;
	struct contact contact;
	enum store_found found = store_contact(
		step->txn, change->client_id, step->act->today, step->arena, &contact, error);

	if (found != STORE_FOUND)
		return found == STORE_MISSING;
	if (change->kind == STORE_CONTACT && !step_check_channels(step, &contact, error))
		return false;
	return outcome->contacts.count >= TOLD_LIMIT || outcome_tells(outcome, contact.id) ||
		step_tell(step, contact.id, error);
}

static bool
tell(const struct reversal *reversal, struct error *error)
{
	for (size_t i = 0; i < reversal->changes.count; i++) {
		const struct store_change *change = change_at(reversal, i);
		bool is_news = change->kind == STORE_CONTACT ||
			!outcome_tells(reversal->step->outcome, change->client_id);

		if (is_news && !tell_contact(reversal, change, error))
			return false;
	}
	return true;
}

/* The entry that says so begins before its first put.  The first of several has the
 * key. */
static void
describe(struct step *step, const struct way *way, const struct chosen *chosen,
	const char *summary)
{
	store_describe(step->txn,
		&(struct store_heading){
			.who = step->act->who,
			.command = step->act->command,
			.summary = summary,
			.at = step->act->now,
			.kind = way->kind,
			.reverts = chosen->number,
			.size = chosen->heading.size,
			.key = step->outcome->entry ? "" : step->act->key,
		});
}

/* Of an undo that is redone, what it had undone. */
static const char *
original_summary(const struct chosen *chosen)
{
	const char *colon = strstr(chosen->heading.summary, ": ");

	return chosen->heading.kind == ENTRY_CHANGE || !colon ? chosen->heading.summary
														  : colon + 2;
}

static bool
take_back(struct step *step, const struct way *way, const struct chosen *chosen,
	struct error *error)
{
	struct reversal reversal = { .step = step };
	const char *summary =
		arena_format(step->arena, "%s: %s", way->said, original_summary(chosen));

	if (!store_changes(step->txn, chosen->number, keep_change, &reversal, error))
		return false;
	describe(step, way, chosen, summary);
	if (!revert(&reversal, error) || !tell(&reversal, error))
		return false;
	step_say(step, "%s", summary);
	if (!step->outcome->entry)
		step->outcome->first_entry = store_entry_number(step->txn);
	step->outcome->entry = store_entry_number(step->txn);
	return true;
}

struct request {
	const struct way *way;
	size_t count;
	const struct list *numbers; /* of int64_t; NULL: the last ones of whoever asks */
};

static bool
check_choice(const struct choice *choice, struct error *error)
{
	const char *verb = choice->way->verb;

	if (choice->chosen.count == choice->count)
		return true;
	if (choice->chosen.count == 0)
		return fail(
			error, ERROR_FAILURE, "there is nothing of %s to %s", choice->who, verb);
	return fail(error, ERROR_FAILURE, "there is less to %s: %zu of %s, not %zu", verb,
		choice->chosen.count, choice->who, choice->count);
}

static bool
choose_for(struct step *step, const struct request *request, struct choice *choice,
	struct error *error)
{
	if (request->numbers)
		return history_choose_named(step, request->numbers, choice, error);
	return history_choose(step->txn, choice, error) &&
		history_check_erasure(choice, error) && check_choice(choice, error);
}

static bool
go(struct step *step, const void *context, struct error *error)
{
	const struct request *request = context;
	struct choice choice = {
		.way = request->way,
		.who = step->act->who,
		.count = request->count,
		.arena = step->arena,
	};

	if (!choose_for(step, request, &choice, error))
		return false;
	for (size_t i = 0; i < choice.chosen.count; i++) {
		const struct chosen *chosen = list_at(&choice.chosen, i, sizeof *chosen);

		if (!take_back(step, choice.way, chosen, error))
			return false;
	}
	return true;
}

bool
history_undo(struct book *book, const struct act *act, size_t count, struct arena *arena,
	struct outcome *outcome, struct error *error)
{
	struct request request = { .way = &history_ways[HISTORY_UNDO], .count = count };

	return step_change(book, act, go, &request, arena, outcome, error);
}

bool
history_redo(struct book *book, const struct act *act, size_t count, struct arena *arena,
	struct outcome *outcome, struct error *error)
{
	struct request request = { .way = &history_ways[HISTORY_REDO], .count = count };

	return step_change(book, act, go, &request, arena, outcome, error);
}

bool
history_revert(struct book *book, const struct act *act, enum history_way way,
	const struct list *numbers, struct arena *arena, struct outcome *outcome,
	struct error *error)
{
	struct request request = { .way = &history_ways[way], .numbers = numbers };

	return step_change(book, act, go, &request, arena, outcome, error);
}
