#include "book/asof.h"

struct due_look {
	struct store_txn *txn;
	const struct asof *asof;
	const struct settings *settings;
	struct date day;
	struct date until;
	struct arena *arena;
	struct list *items;
};

/* Its texts, which are read into memory that goes soon. */
static struct pending
keep_texts(const struct pending *pending, struct arena *arena)
{
	struct pending kept = *pending;

	kept.rule = arena_copy(arena, pending->rule);
	kept.state = arena_copy(arena, pending->state);
	kept.text = arena_copy(arena, pending->text);
	return kept;
}

/* On the day nobody knew of a clock that began later, as that of a lead who came then. */
static bool
is_unknown(const struct due_look *look, const struct pending *pending)
{
	return id_is_none(pending->followup) && date_compare(pending->since, look->day) > 0;
}

static void
add_due(struct due_look *look, const struct pending *pending, struct id client_id,
	const char *name)
{
	struct due *due;
	struct pending kept;

	if (is_unknown(look, pending))
		return;
	kept = keep_texts(pending, look->arena);
	due = list_push(look->items, sizeof(*due), look->arena);
	*due = due_make(&kept, client_id, arena_copy(look->arena, name),
		&look->settings->rules, look->day, look->arena);
}

static bool
add_stored(struct due_look *look, const struct store_due *item, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = store_card(look->txn, item->client_id, look->day, &scratch, &contact,
				  error) == STORE_FOUND;

	if (ok)
		add_due(look, &item->pending, contact.id, contact.name);
	arena_release(&scratch);
	return ok;
}

/* Of contacts with whom nothing happened since: what the list has for a day, as far as it
 * is due from one day to another. */
static bool
due_of_unchanged(struct due_look *look, struct date day, struct date from, struct date to,
	struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct list due = { 0 };
	bool ok = store_due(look->txn, day, &scratch, &due, error);

	for (size_t i = 0; ok && i < due.count; i++) {
		const struct store_due *item = list_at(&due, i, sizeof(*item));

		if (date_compare(item->pending.due, from) >= 0 &&
			date_compare(item->pending.due, to) <= 0 &&
			!asof_changes(look->asof, item->client_id))
			ok = add_stored(look, item, error);
	}
	arena_release(&scratch);
	return ok;
}

/* Day by day, as what is due on one may be taken over on the next. */
static bool
due_of_coming_days(struct due_look *look, struct error *error)
{
	struct date day = look->day;
	bool ok = true;

	while (ok && date_compare(day, look->until) < 0) {
		day = date_add_days(day, 1);
		ok = due_of_unchanged(look, day, day, day, error);
	}
	return ok;
}

/* The later one of the day it comes and the day that is told. */
static struct date
day_of(const struct pending *pending, struct date day)
{
	return date_compare(pending->due, day) > 0 ? pending->due : day;
}

static bool
due_of_changed(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct due_look *look = context;
	struct list records = { 0 }, pending = { 0 };

	if (!store_followups(look->txn, contact->id, scratch, &records, error))
		return false;
	asof_rewind(look->asof, contact, scratch);
	followup_pending(contact, &records, &look->settings->rules, &look->settings->pipeline,
		&pending, scratch);
	for (size_t i = 0; i < pending.count; i++) {
		const struct pending *item = list_at(&pending, i, sizeof(*item));

		if (date_compare(item->due, look->until) <= 0 &&
			pending_is_due(item, day_of(item, look->day)))
			add_due(look, item, contact->id, contact->name);
	}
	return true;
}

bool
asof_due(struct store_txn *txn, const struct asof *asof, struct date until,
	struct arena *arena, struct list *items, struct error *error)
{
	struct due_look look = {
		.txn = txn,
		.asof = asof,
		.settings = asof_settings(asof),
		.day = asof_day(asof),
		.until = until,
		.arena = arena,
		.items = items,
	};

	return due_of_unchanged(&look, look.day, date_make(1, 1, 1), until, error) &&
		due_of_coming_days(&look, error) &&
		asof_each(txn, asof, due_of_changed, &look, error);
}
