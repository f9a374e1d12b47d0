#include "book/brief-parts.h"

#include "book/reporting.h"

#include <string.h>

enum { FRIDAY = 4, SUNDAY = 6 };

/* ------ what is due ------ */

/* The last day that a scope looks at. */
static struct date
end_of(enum agenda_scope scope, struct date day)
{
	const struct date ends[] = {
		[AGENDA_DUE] = day,
		[AGENDA_TODAY] = day,
		[AGENDA_OVERDUE] = date_add_days(day, -1),
		[AGENDA_WEEK] = date_add_days(date_week_start(day), SUNDAY),
	};

	return ends[scope];
}

struct due_look {
	const struct settings *settings;
	struct date as_of;
	struct date until;
	struct arena *arena;
	struct list *items;
};

static bool
due_look(struct store_txn *txn, void *context, struct error *error)
{
	struct due_look *look = context;
	struct asof *asof;

	return asof_begin(txn, look->settings, look->as_of, look->arena, &asof, error) &&
		asof_due(txn, asof, look->until, look->arena, look->items, error);
}

bool
agenda_due(struct book *book, enum agenda_scope scope, struct date as_of,
	struct arena *arena, struct list *items, struct error *error)
{
	struct due_look look = { book->settings, as_of, end_of(scope, as_of), arena, items };

	if (!book_read(book, due_look, &look, error))
		return false;
	list_sort(items, sizeof(struct due), due_compare_by_day);
	return true;
}

static bool
add_snoozed(struct store_txn *txn, const struct due_look *look,
	const struct store_due *snoozed, struct error *error)
{
	struct contact contact;
	struct due *due;

	if (store_card(txn, snoozed->client_id, look->as_of, look->arena, &contact, error) !=
		STORE_FOUND)
		return false;
	due = list_push(look->items, sizeof(*due), look->arena);
	*due = due_make(&snoozed->pending, contact.id, contact.name, &look->settings->rules,
		look->as_of, look->arena);
	return true;
}

static bool
snoozed_look(struct store_txn *txn, void *context, struct error *error)
{
	const struct due_look *look = context;
	struct list snoozed = { 0 };
	bool ok = store_snoozed(txn, look->as_of, look->arena, &snoozed, error);

	for (size_t i = 0; ok && i < snoozed.count; i++)
		ok =
			add_snoozed(txn, look, list_at(&snoozed, i, sizeof(struct store_due)), error);
	return ok;
}

bool
agenda_snoozed(struct book *book, struct date as_of, struct arena *arena,
	struct list *items, struct error *error)
{
	struct due_look look = { book->settings, as_of, as_of, arena, items };

	if (!book_read(book, snoozed_look, &look, error))
		return false;
	list_sort(items, sizeof(struct due), due_compare_by_day);
	return true;
}

/* ------ the briefing ------ */

const struct field brief_fields[] = {
	{ "day", "Day", FIELD_DATE, FIELD_DERIVED, offsetof(struct brief, day), NULL, NULL, 0,
		"The day it is about." },
	{ "due", "Due today", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, due), NULL, due_fields, sizeof(struct due),
		"Follow-ups due on the day." },
	{ "overdue", "Overdue", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, overdue), NULL, due_fields, sizeof(struct due),
		"Follow-ups due before it." },
	{ "week", "Later this week", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, week), NULL, due_fields, sizeof(struct due),
		"Follow-ups due after it, up to Sunday." },
	{ "newLeads", "New leads", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, new_leads), NULL, contact_fields, sizeof(struct contact),
		"Contacts in stage new that came since the last working day." },
	{ "quiet", "Gone quiet", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, quiet), NULL, contact_fields, sizeof(struct contact),
		"Open contacts without contact for long, the longest first; at most 20." },
	{ "quietCount", "Quiet", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, quiet_count), NULL, NULL, 0, "How many have gone quiet." },
	{ "stuck", "Stuck", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, stuck), NULL, stuck_fields, sizeof(struct stuck),
		"Contacts that are in their stage longer than usual, furthest beyond first; at "
		"most 20." },
	{ "stuckCount", "Stuck in all", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct brief, stuck_count), NULL, NULL, 0, "How many are stuck." },
	{ 0 },
};

/* Saturday and Sunday are no working days. */
static struct date
last_working_day(struct date day)
{
	struct date before = date_add_days(day, -1);

	while (date_weekday(before) > FRIDAY)
		before = date_add_days(before, -1);
	return before;
}

/* The whole record joins the list, as it was on the day, unless it went meanwhile. */
static enum cards_turn
add_record(struct brief_look *look, struct list *list, struct id id, struct error *error)
{
	struct contact contact;
	enum store_found found =
		store_contact(look->txn, id, look->brief->day, look->arena, &contact, error);

	if (found == STORE_FAILED)
		return CARDS_FAILED;
	if (found == STORE_MISSING)
		return CARDS_GO_ON;
	asof_rewind(look->asof, &contact, look->arena);
	*(struct contact *)list_push(list, sizeof(contact), look->arena) = contact;
	return CARDS_GO_ON;
}

static bool
is_new_lead(const struct contact *contact, struct date day)
{
	struct date created = contact_created(contact);

	return !contact->archived && strcmp(contact->stage, "new") == 0 &&
		date_compare(created, last_working_day(day)) >= 0 &&
		date_compare(created, day) <= 0;
}

static enum cards_turn
visit_new(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct brief_look *look = context;

	asof_rewind(look->asof, contact, scratch);
	if (!is_new_lead(contact, look->brief->day))
		return CARDS_GO_ON;
	return add_record(look, &look->brief->new_leads, contact->id, error);
}

static void
sort_due(struct brief *brief, const struct list *items, struct arena *arena)
{
	for (size_t i = 0; i < items->count; i++) {
		const struct due *due = list_at(items, i, sizeof(*due));
		int side = date_compare(due->due, brief->day);
		struct list *list = side < 0 ? &brief->overdue
			: side > 0               ? &brief->week
									 : &brief->due;

		*(struct due *)list_push(list, sizeof(*due), arena) = *due;
	}
}

static bool
add_new_leads(struct brief_look *look, struct error *error)
{
	const struct cards_walk now = { STORE_BY_STAGE, "new", look->brief->day };
	const struct cards_walk then = { STORE_BY_ID, "", look->brief->day };

	return cards_each(look->txn, asof_extent(look->asof) == ASOF_NOBODY ? &now : &then,
		visit_new, look, error);
}

static bool
add_quiet(struct brief_look *look, struct error *error)
{
	look->brief->quiet_count = (int64_t)look->stale.count;
	for (size_t i = 0; i < look->stale.count && i < BRIEF_SHOWN; i++) {
		const struct report_stale *line = list_at(&look->stale, i, sizeof(*line));

		if (add_record(look, &look->brief->quiet, line->id, error) == CARDS_FAILED)
			return false;
	}
	return true;
}

static bool
brief_look(struct store_txn *txn, void *context, struct error *error)
{
	struct brief_look *look = context;

	look->txn = txn;
	return asof_begin(
			   txn, look->settings, look->brief->day, look->arena, &look->asof, error) &&
		add_new_leads(look, error) && add_quiet(look, error) &&
		brief_add_stuck(look, error);
}

bool
agenda_brief(struct book *book, struct date day, struct arena *arena, struct brief *brief,
	struct error *error)
{
	struct brief_look look = {
		.settings = book->settings, .arena = arena, .brief = brief
	};
	struct list items = { 0 };

	*brief = (struct brief){ .day = day };
	if (!agenda_due(book, AGENDA_WEEK, day, arena, &items, error) ||
		!reporting_stale(
			book, book->settings->quiet_days, day, arena, &look.stale, error))
		return false;
	sort_due(brief, &items, arena);
	return book_read(book, brief_look, &look, error);
}
