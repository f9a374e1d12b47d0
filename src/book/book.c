#include "book/book.h"

#include "base/utf8.h"
#include "book/sitting.h"
#include "core/privacy.h"
#include "format/json.h"

#include <string.h>

enum { KEY_LIMIT = 200 };

/* One change under way. */
struct change {
	struct book *book;
	const struct act *act;
	struct arena *arena;
	struct outcome *outcome;
};

/* What an entry came to, gathered from the records it touched. */
struct replay {
	struct store_txn *txn;
	const struct change *change;
	struct id subject;
	enum store_entry_kind kind; /* undo and redo tell contacts only */
};

bool
book_read(struct book *book, book_look look, void *context, struct error *error)
{
	struct store_txn *txn;
	bool ok;

	if (!store_begin(book->store, STORE_READ, &txn, error))
		return false;
	ok = look(txn, context, error);
	return store_end(txn, ok, error) && ok;
}

static struct outcome
outcome_none(void)
{
	struct outcome outcome = { .id = "", .summary = "", .terms = "", .result = "" };

	field_fill(interaction_fields, &outcome.interaction);
	field_fill(due_fields, &outcome.follow_up);
	outcome.view = saved_view_make();
	return outcome;
}

/* The contact among those told, or NULL. */
static const struct contact *
contact_told(const struct outcome *outcome, struct id id)
{
	for (size_t i = 0; i < outcome->contacts.count; i++) {
		const struct contact *contact = list_at(&outcome->contacts, i, sizeof *contact);

		if (id_equal(contact->id, id))
			return contact;
	}
	return NULL;
}

bool
outcome_tells(const struct outcome *outcome, struct id id)
{
	return contact_told(outcome, id) != NULL;
}

struct due
book_due(const struct settings *settings, const struct followup *record, const char *name,
	struct date today, struct arena *arena)
{
	struct pending pending = {
		.rule = *record->rule ? record->rule : "custom",
		.followup = *record->rule ? (struct id){ { 0 } } : record->id,
		.since = date_is_known(record->since) ? record->since : record->due,
		.due = date_is_known(record->due) ? record->due : record->closed_on,
		.state = record->state,
		.text = record->text,
	};

	return due_make(&pending, record->client_id, name, &settings->rules, today, arena);
}

static bool
replay_interaction(
	struct replay *replay, const struct store_change *change, struct error *error)
{
	struct interaction *told = &replay->change->outcome->interaction;
	struct arena *arena = replay->change->arena;
	struct json_reading reading = { .base_currency = "", .unknown = JSON_IGNORE_UNKNOWN };
	struct interaction logged;
	enum store_found found;

	field_fill(interaction_fields, memset(&logged, 0, sizeof logged));
	if (!json_read(
			interaction_fields, span_of(change->after), &logged, &reading, arena, error))
		return false;
	found = store_interaction(replay->txn, change->client_id, logged.date,
		replay->subject, arena, &logged, error);
	if (found == STORE_FOUND)
		*told = logged;
	return found != STORE_FAILED;
}

/* A follow-up as the record says it was left, with the label it has by now. */
static bool
replay_follow_up(
	struct replay *replay, const struct store_change *change, struct error *error)
{
	const struct change *whole = replay->change;
	struct json_reading reading = { .base_currency = "", .unknown = JSON_IGNORE_UNKNOWN };
	const struct contact *contact = contact_told(whole->outcome, change->client_id);
	struct followup record;

	field_fill(followup_fields, memset(&record, 0, sizeof record));
	if (!json_read(followup_fields, span_of(change->after), &record, &reading,
			whole->arena, error))
		return false;
	record.id = replay->subject;
	record.client_id = change->client_id;
	whole->outcome->follow_up = book_due(whole->book->settings, &record,
		contact ? contact->name : "", whole->act->today, whole->arena);
	whole->outcome->id = whole->outcome->follow_up.id;
	return true;
}

/* Of a view that was called otherwise before, what it is called now. */
static bool
replay_view(struct replay *replay, const struct store_change *change, struct error *error)
{
	const struct change *whole = replay->change;
	struct json_reading reading = { .base_currency = "", .unknown = JSON_IGNORE_UNKNOWN };
	struct saved_view *view = &whole->outcome->view;

	if (!id_equal(change->client_id, replay->subject))
		return true;
	view->id = change->client_id;
	return json_read(
		saved_view_fields, span_of(change->after), view, &reading, whole->arena, error);
}

/* A contact that is gone by now cannot be told. */
static bool
replay_contact(struct replay *replay, struct id id, struct error *error)
{
	const struct change *whole = replay->change;
	struct contact contact;
	enum store_found found;

	if (outcome_tells(whole->outcome, id))
		return true;
	found =
		store_contact(replay->txn, id, whole->act->today, whole->arena, &contact, error);
	if (found == STORE_FOUND)
		*(struct contact *)list_push(
			&whole->outcome->contacts, sizeof contact, whole->arena) = contact;
	return found != STORE_FAILED;
}

static bool
replay_change(const struct store_change *change, void *context, struct error *error)
{
	struct replay *replay = context;
	const struct outcome *outcome = replay->change->outcome;
	bool ok = replay_contact(replay, change->client_id, error);

	if (!ok || !*change->after || replay->kind != ENTRY_CHANGE)
		return ok;
	if (change->kind == STORE_INTERACTION && !*outcome->interaction.type)
		return replay_interaction(replay, change, error);
	if (change->kind == STORE_FOLLOWUP && !*outcome->follow_up.id &&
		!id_equal(replay->subject, change->client_id))
		return replay_follow_up(replay, change, error);
	if (change->kind == STORE_VIEW)
		return replay_view(replay, change, error);
	return true;
}

static bool
refuse_key(
	const struct change *change, const struct store_entry *entry, struct error *error)
{
	return fail(error, ERROR_CONFLICT,
		"the key '%s' was used by the command '%s' before; take another one",
		change->act->key, entry->heading.command);
}

/* Tells the first result of a key again.  What a batch made is not gone through. */
static bool
replay(struct store_txn *txn, const struct change *change,
	const struct store_entry *entry, struct error *error)
{
	struct replay replay = { txn, change, entry->heading.subject, entry->heading.kind };

	if (strcmp(entry->heading.command, change->act->command) != 0)
		return refuse_key(change, entry, error);
	change->outcome->is_replayed = true;
	change->outcome->entry = entry->number;
	change->outcome->summary = entry->heading.summary;
	change->outcome->result = entry->heading.result;
	if (!id_is_none(entry->heading.subject))
		change->outcome->id = id_show(entry->heading.subject, change->arena);
	return entry->heading.size == ENTRY_BATCH ||
		store_changes(txn, entry->number, replay_change, &replay, error);
}

/* A change that began entries of its own has said what they came to. */
static void
sum_up(struct store_txn *txn, const struct change *change)
{
	struct id subject = { { 0 } };

	if (change->outcome->entry)
		return;
	(void)id_parse(span_of(change->outcome->id), &subject);
	store_summarise(txn, change->outcome->summary, change->outcome->result, subject);
	change->outcome->entry = store_entry_number(txn);
	change->outcome->first_entry = change->outcome->entry;
}

static bool
run(struct store_txn *txn, const struct change *change, book_step step, void *context,
	struct error *error)
{
	const struct act *act = change->act;
	struct store_entry entry;
	enum store_found found = STORE_MISSING;

	if (*act->key)
		found = store_key(txn, act->key, change->arena, &entry, error);
	if (found == STORE_FOUND)
		return replay(txn, change, &entry, error);
	if (found == STORE_FAILED)
		return false;
	store_describe(txn,
		&(struct store_heading){
			.who = act->who,
			.command = act->command,
			.summary = "",
			.at = act->now,
			.key = act->key,
			.size = act->size,
		});
	if (!step(txn, context, change->outcome, error))
		return false;
	sum_up(txn, change);
	return true;
}

/* What goes into the journal is checked as what goes into a record (R19). */
static bool
check_act(const struct act *act, struct error *error)
{
	return utf8_check(span_of(act->key), UTF8_LINE, KEY_LIMIT, "the key", error) &&
		utf8_check(span_of(act->who), UTF8_LINE, FIELD_LINE_LIMIT,
			"the name of who changes it", error) &&
		privacy_check(span_of(act->key), "the key", error) &&
		privacy_check(span_of(act->who), "the name of who changes it", error);
}

static bool
carry_out(const struct change *change, book_step step, void *context, struct error *error)
{
	const struct act *act = change->act;
	struct outcome *outcome = change->outcome;
	struct store_txn *txn;
	bool ok, is_kept;

	*outcome = outcome_none();
	if (!check_act(act, error) ||
		!store_begin(change->book->store, STORE_WRITE, &txn, error))
		return false;
	ok = run(txn, change, step, context, error);
	is_kept = ok && act->mode == ACT_FOR_REAL && !outcome->is_replayed;
	if (act->mode == ACT_REHEARSAL)
		outcome->entry = 0;
	if (!store_end(txn, is_kept, error))
		return ok && !is_kept;
	if (is_kept && outcome->entry && change->book->sitting)
		sitting_note(change->book->sitting, outcome->first_entry, outcome->entry);
	return true;
}

bool
book_change(struct book *book, const struct act *act, book_step step, void *context,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	struct change change = { book, act, arena, outcome };

	return carry_out(&change, step, context, error);
}
