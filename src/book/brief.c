#include "book/agenda.h"

#include "book/asof.h"

enum { QUIET_SHOWN = 20, FRIDAY = 4, SUNDAY = 6 };

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
	{ 0 },
};

struct brief_look {
	const struct settings *settings;
	struct arena *arena;
	struct brief *brief;
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

static bool
add_new_leads(struct store_txn *txn, struct brief_look *look, struct error *error)
{
	struct brief *brief = look->brief;
	struct date since = last_working_day(brief->day);
	struct store_walk *walk;
	struct contact contact;
	struct arena scratch = ARENA_INIT;
	enum store_found found;
	bool ok = store_walk_begin(txn, STORE_BY_STAGE, "new", &walk, error);

	if (!ok)
		return false;
	while (ok &&
		(found = store_walk_next(walk, brief->day, &scratch, &contact, error)) ==
			STORE_FOUND) {
		if (date_compare(contact.stage_since, since) >= 0 &&
			date_compare(contact.stage_since, brief->day) <= 0)
			ok = store_contact(txn, contact.id, brief->day, look->arena,
					 list_push(&brief->new_leads, sizeof(contact), look->arena),
					 error) == STORE_FOUND;
		arena_release(&scratch);
	}
	store_walk_end(walk);
	return ok && found != STORE_FAILED;
}

/* Longest first, so the first one that is not quiet ends the walk. */
static bool
add_quiet(struct store_txn *txn, struct brief_look *look, struct error *error)
{
	struct brief *brief = look->brief;
	struct store_walk *walk;
	struct contact contact;
	struct arena scratch = ARENA_INIT;
	enum store_found found;
	bool ok = store_walk_begin(txn, STORE_BY_QUIET, "", &walk, error);

	if (!ok)
		return false;
	while (ok &&
		(found = store_walk_next(walk, brief->day, &scratch, &contact, error)) ==
			STORE_FOUND &&
		contact.quiet_days >= look->settings->quiet_days) {
		if (brief->quiet_count++ < QUIET_SHOWN)
			ok = store_contact(txn, contact.id, brief->day, look->arena,
					 list_push(&brief->quiet, sizeof(contact), look->arena),
					 error) == STORE_FOUND;
		arena_release(&scratch);
	}
	arena_release(&scratch);
	store_walk_end(walk);
	return ok && found != STORE_FAILED;
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
brief_look(struct store_txn *txn, void *context, struct error *error)
{
	struct brief_look *look = context;

	return add_new_leads(txn, look, error) && add_quiet(txn, look, error);
}

bool
agenda_brief(struct book *book, struct date day, struct arena *arena, struct brief *brief,
	struct error *error)
{
	struct brief_look look = { book->settings, arena, brief };
	struct list items = { 0 };

	*brief = (struct brief){ .day = day };
	if (!agenda_due(book, AGENDA_WEEK, day, arena, &items, error))
		return false;
	sort_due(brief, &items, arena);
	return book_read(book, brief_look, &look, error);
}
