#include "book/export-formats.h"
#include "format/ical.h"

#include <string.h>

static void
add_todo(
	struct exporting *exporting, const struct contact *contact, struct ical_todo *todo)
{
	struct arena arena = ARENA_INIT;

	todo->due = export_due(exporting, todo->due, &arena);
	todo->company = contact->company;
	todo->categories = &contact->tags;
	ical_add_todo(&exporting->text, todo, exporting->request->now);
	arena_release(&arena);
}

static const struct followup *
find_record(const struct list *records, struct id id)
{
	for (size_t i = 0; i < records->count; i++) {
		const struct followup *record = list_at(records, i, sizeof(*record));

		if (id_equal(record->id, id))
			return record;
	}
	return NULL;
}

static void
add_open(struct exporting *exporting, const struct contact *contact,
	const struct list *records, const struct list *open, struct arena *arena)
{
	for (size_t i = 0; i < open->count; i++) {
		const struct pending *pending = list_at(open, i, sizeof(*pending));
		const struct followup *record = find_record(records, pending->followup);
		struct ical_todo todo = { .due = due_make(pending, contact->id, contact->name,
									  &exporting->settings->rules,
									  exporting->request->today, arena) };

		if (record)
			todo.created_at = record->created_at;
		add_todo(exporting, contact, &todo);
	}
}

/* Whether the same rule has come again since, under the same id. */
static bool
is_open_again(const struct followup *record, const struct list *open)
{
	for (size_t i = 0; i < open->count; i++) {
		const struct pending *pending = list_at(open, i, sizeof(*pending));

		if (*record->rule && strcmp(pending->rule, record->rule) == 0)
			return true;
	}
	return false;
}

static bool
is_closed(const struct followup *record)
{
	return strcmp(record->state, "done") == 0 || strcmp(record->state, "cancelled") == 0;
}

/* What is closed stays in the calendar as such: one that vanished would be thought
 * open. */
static void
add_closed(struct exporting *exporting, const struct contact *contact,
	const struct list *records, const struct list *open, struct arena *arena)
{
	for (size_t i = 0; i < records->count; i++) {
		const struct followup *record = list_at(records, i, sizeof(*record));
		struct ical_todo todo = { .created_at = record->created_at,
			.closed_on = record->closed_on };

		if (!is_closed(record) || is_open_again(record, open))
			continue;
		todo.due = book_due(
			exporting->settings, record, contact->name, exporting->request->today, arena);
		add_todo(exporting, contact, &todo);
	}
}

static bool
add_contact(struct store_txn *txn, const struct contact *contact,
	struct exporting *exporting, struct error *error)
{
	const struct settings *settings = exporting->settings;
	struct list records = { 0 }, open = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok = store_followups(txn, contact->id, &arena, &records, error);

	if (ok) {
		followup_pending(
			contact, &records, &settings->rules, &settings->pipeline, &open, &arena);
		add_open(exporting, contact, &records, &open, &arena);
		add_closed(exporting, contact, &records, &open, &arena);
		ok = export_piece(exporting, error);
	}
	arena_release(&arena);
	return ok;
}

static bool
look_at_contacts(struct store_txn *txn, void *context, struct error *error)
{
	struct exporting *exporting = context;

	ical_begin(&exporting->text);
	if (!export_contacts(txn, exporting, add_contact, error))
		return false;
	ical_end(&exporting->text);
	return true;
}

bool
export_ical(struct book *book, const struct export_request *request, struct error *error)
{
	struct exporting exporting = {
		.request = request,
		.settings = book->settings,
		.text = TEXT_INIT,
	};

	return export_run(book, &exporting, look_at_contacts, error);
}
