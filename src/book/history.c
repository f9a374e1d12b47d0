#include "book/history.h"

#include "book/step.h"

#include <string.h>

enum {
	PAGE = 200,      /* entries read at a time */
	TOLD_LIMIT = 50, /* contacts of an undone change that are told one by one */
};

/* ------ what is in force ------ */

/*
 * Going down the journal, the entries that later ones took back: an undo takes back a
 * change, a redo an undo, which puts the change in force again.
 */
struct ledger {
	struct list reverted; /* of int64_t */
	struct arena *arena;
};

/* Whether the entry stands; to be asked once for each, from the newest down. */
static bool
ledger_stands(struct ledger *ledger, const struct store_entry *entry)
{
	for (size_t i = 0; i < ledger->reverted.count; i++) {
		int64_t *number = list_at(&ledger->reverted, i, sizeof *number);

		if (*number != entry->number)
			continue;
		*number = 0;
		return false;
	}
	if (entry->heading.kind != ENTRY_CHANGE)
		*(int64_t *)list_push(&ledger->reverted, sizeof(int64_t), ledger->arena) =
			entry->heading.reverts;
	return true;
}

/* Sees entries from the newest down, and whether each stands, until it returns false. */
typedef bool (*ledger_visit)(const struct store_entry *entry, bool stands, void *context);

static bool
ledger_walk(struct store_txn *txn, struct id client_id, ledger_visit visit, void *context,
	struct arena *arena, struct error *error)
{
	struct ledger ledger = { .arena = arena };
	int64_t before = 0;

	for (;;) {
		struct list page = { 0 };

		if (!store_journal(txn, client_id, before, PAGE, arena, &page, error))
			return false;
		for (size_t i = 0; i < page.count; i++) {
			const struct store_entry *entry = list_at(&page, i, sizeof *entry);

			before = entry->number;
			if (!visit(entry, ledger_stands(&ledger, entry), context))
				return true;
		}
		if (page.count < PAGE)
			return true;
	}
}

/* ------ reading ------ */

struct reading {
	struct id client_id;
	size_t limit;
	struct list *lines;
	struct arena *arena;
};

static bool
push_line(const struct store_entry *entry, bool stands, void *context)
{
	struct reading *reading = context;

	*(struct history_line *)list_push(reading->lines, sizeof(struct history_line),
		reading->arena) = (struct history_line){
		.number = entry->number,
		.at = entry->heading.at,
		.who = entry->heading.who,
		.command = entry->heading.command,
		.summary = entry->heading.summary,
		.state = stands ? "" : "undone",
		.records = entry->change_count,
	};
	return reading->limit == 0 || reading->lines->count < reading->limit;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct reading *reading = context;

	return ledger_walk(
		txn, reading->client_id, push_line, reading, reading->arena, error);
}

bool
history_read(struct book *book, struct id client_id, size_t limit, struct arena *arena,
	struct list *lines, struct error *error)
{
	struct reading reading = { client_id, limit, lines, arena };

	return book_read(book, look, &reading, error);
}

/* ------ choosing what to take back ------ */

/* One of the two ways through the journal. */
struct way {
	enum store_entry_kind kind; /* of the entries made */
	enum store_entry_kind takes_back;
	const char *verb; /* "undo" */
	const char *said; /* "undone" */
};

static const struct way undo_way = { ENTRY_UNDO, ENTRY_CHANGE, "undo", "undone" };
static const struct way redo_way = { ENTRY_REDO, ENTRY_UNDO, "redo", "redone" };

struct choice {
	const struct way *way;
	const char *who;
	size_t count;
	struct list chosen; /* of struct store_entry, newest first */
	struct arena *arena;
};

/* A change of one's own ends the chance to redo what was undone before it. */
static bool
choose(const struct store_entry *entry, bool stands, void *context)
{
	struct choice *choice = context;

	if (strcmp(entry->heading.who, choice->who) != 0)
		return true;
	if (choice->way->kind == ENTRY_REDO && entry->heading.kind == ENTRY_CHANGE)
		return false;
	if (stands && entry->heading.kind == choice->way->takes_back)
		*(struct store_entry *)list_push(&choice->chosen, sizeof *entry, choice->arena) =
			*entry;
	return choice->chosen.count < choice->count;
}

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

/* ------ taking back ------ */

/* The changes of one entry, to be taken back from the last to the first. */
struct reversal {
	struct step *step;
	const struct store_entry *entry;
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
name_of(struct step *step, struct id id)
{
	struct error failure = ERROR_INIT;
	struct contact contact;
	const char *name = "a contact that is gone";

	if (store_contact(step->txn, id, step->act->today, step->arena, &contact, &failure) ==
		STORE_FOUND)
		name = contact.name;
	error_release(&failure);
	return name;
}

/* Nothing is undone under somebody's hands: says whose. */
static bool
refuse_changed(const struct reversal *reversal, struct id client_id, int64_t number,
	struct error *error)
{
	struct step *step = reversal->step;
	const char *name = name_of(step, client_id);
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
	return refuse_changed(reversal, change->client_id, number, error);
}

/* A contact that was made is taken away again only when nothing else hangs on it. */
static bool
check_bare(const struct reversal *reversal, struct id client_id, struct error *error)
{
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
	return refuse_changed(reversal, client_id, number, error);
}

static bool
revert(const struct reversal *reversal, struct error *error)
{
	for (size_t i = reversal->changes.count; i > 0; i--) {
		const struct store_change *change = change_at(reversal, i - 1);

		if (change->kind == STORE_CONTACT && !*change->before &&
			!check_bare(reversal, change->client_id, error))
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

/* The entry that says so begins before its first put.  The first of several has the key.
 */
static void
describe(struct step *step, const struct way *way, const struct store_entry *entry,
	const char *summary)
{
	store_describe(step->txn,
		&(struct store_heading){
			.who = step->act->who,
			.command = step->act->command,
			.summary = summary,
			.at = step->act->now,
			.kind = way->kind,
			.reverts = entry->number,
			.size = entry->heading.size,
			.key = step->outcome->entry ? "" : step->act->key,
		});
}

/* Of an undo that is redone, what it had undone. */
static const char *
original_summary(const struct store_entry *entry)
{
	const char *colon = strstr(entry->heading.summary, ": ");

	return entry->heading.kind == ENTRY_CHANGE || !colon ? entry->heading.summary
														 : colon + 2;
}

static bool
take_back(struct step *step, const struct way *way, const struct store_entry *entry,
	struct error *error)
{
	struct reversal reversal = { .step = step, .entry = entry };
	const char *summary =
		arena_format(step->arena, "%s: %s", way->said, original_summary(entry));

	if (!store_changes(step->txn, entry->number, keep_change, &reversal, error))
		return false;
	describe(step, way, entry, summary);
	if (!revert(&reversal, error) || !tell(&reversal, error))
		return false;
	step_say(step, "%s", summary);
	step->outcome->entry = store_entry_number(step->txn);
	return true;
}

struct request {
	const struct way *way;
	size_t count;
};

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

	if (!ledger_walk(
			step->txn, (struct id){ { 0 } }, choose, &choice, step->arena, error) ||
		!check_choice(&choice, error))
		return false;
	for (size_t i = 0; i < choice.chosen.count; i++) {
		const struct store_entry *entry = list_at(&choice.chosen, i, sizeof *entry);

		if (!take_back(step, choice.way, entry, error))
			return false;
	}
	return true;
}

bool
history_undo(struct book *book, const struct act *act, size_t count, struct arena *arena,
	struct outcome *outcome, struct error *error)
{
	struct request request = { &undo_way, count };

	return step_change(book, act, go, &request, arena, outcome, error);
}

bool
history_redo(struct book *book, const struct act *act, size_t count, struct arena *arena,
	struct outcome *outcome, struct error *error)
{
	struct request request = { &redo_way, count };

	return step_change(book, act, go, &request, arena, outcome, error);
}

const struct field history_fields[] = {
	{
		.name = "number",
		.label = "No.",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, number),
		.help = "The place of the change in the journal.",
	},
	{
		.name = "at",
		.label = "When",
		.kind = FIELD_MOMENT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, at),
		.help = "When it was made.",
	},
	{
		.name = "who",
		.label = "Who",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED | FIELD_PRIVATE,
		.offset = offsetof(struct history_line, who),
		.help = "Who made it.",
	},
	{
		.name = "command",
		.label = "Command",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, command),
		.help = "The command that made it.",
	},
	{
		.name = "summary",
		.label = "Change",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED | FIELD_PRIVATE,
		.offset = offsetof(struct history_line, summary),
		.help = "What it did.",
	},
	{
		.name = "state",
		.label = "State",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct history_line, state),
		.help = "undone, when it was taken back since.",
	},
	{
		.name = "records",
		.label = "Records",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct history_line, records),
		.help = "How many records it touched.",
	},
	{ 0 },
};
