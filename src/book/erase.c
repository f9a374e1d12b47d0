#include "book/erase.h"

#include "base/utf8.h"
#include "book/backups.h"
#include "book/find.h"
#include "book/staging.h"
#include "book/step.h"
#include "format/human.h"

#include <string.h>

/* ------ who ------ */

static bool
is_among(const struct list *contacts, struct id id)
{
	for (size_t i = 0; i < contacts->count; i++) {
		const struct contact *contact = list_at(contacts, i, sizeof(*contact));

		if (id_equal(contact->id, id))
			return true;
	}
	return false;
}

static bool
add_contact(struct store_txn *txn, const char *typed, struct date today,
	struct arena *arena, struct list *contacts, struct error *error)
{
	struct contact contact;

	if (!find_contact_in(txn, typed, today, arena, &contact, error))
		return false;
	if (!is_among(contacts, contact.id))
		*(struct contact *)list_push(contacts, sizeof(contact), arena) = contact;
	return true;
}

/* The contacts that are meant, each once; of struct contact. */
static bool
find_all(struct store_txn *txn, const struct list *words, struct date today,
	struct arena *arena, struct list *contacts, struct error *error)
{
	for (size_t i = 0; i < words->count; i++) {
		const char *word = list_text(words, i);
		struct list parts = find_several(word, arena);

		if (parts.count == 0)
			list_push_text(&parts, word, arena);
		for (size_t j = 0; j < parts.count; j++)
			if (!add_contact(txn, list_text(&parts, j), today, arena, contacts, error))
				return false;
	}
	return true;
}

static void
add_id(struct list *ids, const char *text, struct arena *arena)
{
	bool is_foreign;

	if (*text)
		*(struct id *)list_push(ids, sizeof(struct id), arena) =
			staging_id(text, &is_foreign);
}

/* By whatever id a file may mean the contact: its own, the one it came with, and those of
 * the contacts that were merged into it. */
static void
add_ids(struct list *ids, const struct contact *contact, struct arena *arena)
{
	*(struct id *)list_push(ids, sizeof(struct id), arena) = contact->id;
	add_id(ids, contact->external_id, arena);
	for (size_t i = 0; i < contact->former_ids.count; i++)
		add_id(ids, list_text(&contact->former_ids, i), arena);
}

/* ------ doing it ------ */

static bool
run(struct step *step, const void *context, struct error *error)
{
	const struct erase_request *request = context;
	struct list contacts = { 0 }, ids = { 0 };
	const struct contact *first;

	if (!find_all(step->txn, request->contacts, step->act->today, step->arena, &contacts,
			error))
		return false;
	for (size_t i = 0; i < contacts.count; i++)
		add_ids(&ids, list_at(&contacts, i, sizeof(struct contact)), step->arena);
	store_watch(step->txn, request->progress, request->context);
	first = list_at(&contacts, 0, sizeof(*first));
	if (contacts.count == 1)
		step->outcome->id = id_show(first->id, step->arena);
	if (contacts.count == 1)
		step_say(step, "erased the contact %s", step->outcome->id);
	else
		step_say(step, "erased %zu contacts", contacts.count);
	return store_erase_contacts(step->txn, &ids, error);
}

bool
erase_run(struct book *book, const struct act *act, const struct erase_request *request,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	return step_change(book, act, run, request, arena, outcome, error);
}

/* ------ planning ------ */

struct planning {
	const struct erase_request *request;
	struct date today;
	struct arena *arena;
	struct erase_plan *plan;
};

static bool
add_line(struct store_txn *txn, const struct contact *contact, struct arena *arena,
	struct erase_plan *plan, struct error *error)
{
	struct list timeline = { 0 }, follow_ups = { 0 }, entries = { 0 };
	struct arena scratch = ARENA_INIT;
	struct erase_line *line = list_push(&plan->lines, sizeof(*line), arena);
	bool ok = store_timeline(txn, contact->id, 0, &scratch, &timeline, error) &&
		store_followups(txn, contact->id, &scratch, &follow_ups, error) &&
		store_journal(txn, contact->id, 0, 0, &scratch, &entries, error);

	*line = (struct erase_line){
		.id = id_show(contact->id, arena),
		.name = contact->name,
		.interactions = (int64_t)timeline.count,
		.follow_ups = (int64_t)follow_ups.count,
		.entries = (int64_t)entries.count,
	};
	plan->interactions += line->interactions;
	plan->follow_ups += line->follow_ups;
	plan->entries += line->entries;
	arena_release(&scratch);
	return ok;
}

static bool
has_any(const char *folded, const struct list *texts, struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++)
		if (strstr(folded, utf8_fold(list_text(texts, i), arena)))
			return true;
	return false;
}

static bool
names_contact(
	const struct saved_view *view, const struct contact *contact, struct arena *arena)
{
	const char *said =
		utf8_fold(arena_format(arena, "%s\n%s", view->name, view->query), arena);

	return strstr(said, utf8_fold(contact->name, arena)) ||
		has_any(said, &contact->emails, arena) ||
		has_any(said, &contact->phones, arena) ||
		has_any(said, &contact->channels, arena);
}

/* Saved views belong to nobody, so they stay; whoever saved one is told. */
static bool
add_views(struct store_txn *txn, const struct list *contacts, struct arena *arena,
	struct erase_plan *plan, struct error *error)
{
	struct list views = { 0 };

	if (!store_views(txn, arena, &views, error))
		return false;
	for (size_t i = 0; i < views.count; i++) {
		const struct saved_view *view = list_at(&views, i, sizeof(*view));
		bool is_named = false;

		for (size_t j = 0; !is_named && j < contacts->count; j++)
			is_named =
				names_contact(view, list_at(contacts, j, sizeof(struct contact)), arena);
		if (is_named)
			list_push_text(&plan->views, view->name, arena);
	}
	return true;
}

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	const struct planning *planning = context;
	struct arena *arena = planning->arena;
	struct erase_plan *plan = planning->plan;
	struct list contacts = { 0 };

	if (!find_all(
			txn, planning->request->contacts, planning->today, arena, &contacts, error) ||
		!add_views(txn, &contacts, arena, plan, error) ||
		!backups_in(txn, arena, &plan->backups, error))
		return false;
	for (size_t i = 0; i < contacts.count; i++)
		if (!add_line(
				txn, list_at(&contacts, i, sizeof(struct contact)), arena, plan, error))
			return false;
	return true;
}

bool
erase_plan(struct book *book, const struct erase_request *request, struct date today,
	struct arena *arena, struct erase_plan *plan, struct error *error)
{
	struct planning planning = { request, today, arena, plan };

	*plan = (struct erase_plan){ .interactions = 0 };
	return book_read(book, look, &planning, error);
}

const struct field erase_line_fields[] = {
	{ "id", "Id", FIELD_TEXT, FIELD_DERIVED, offsetof(struct erase_line, id),
		.help = "The contact's." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct erase_line, name), .help = "What it is called." },
	{ "interactions", "Interactions", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erase_line, interactions), .help = "Lines of its timeline." },
	{ "followUps", "Follow-ups", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erase_line, follow_ups), .help = "Custom ones and marks." },
	{ "entries", "Journal", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erase_line, entries),
		.help = "Entries of the journal about it." },
	{ 0 },
};
