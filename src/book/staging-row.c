#include "book/applying.h"

#include <string.h>

/* ------ rows that were read before ------ */

bool
applying_is_known_row(const struct staged_contact *staged, const struct contact *existing)
{
	return staged->source &&
		list_has_text(&existing->former_lines, staged->contact.imported_line);
}

/* Of each table the last row is remembered, so that a table that goes back to what it
 * said earlier says something new. */
static void
remember_row(
	struct contact *contact, const struct staged_contact *staged, struct arena *arena)
{
	const char *prefix = arena_format(arena, "%s ", staged->source);
	struct list lines = { 0 };

	for (size_t i = 0; i < contact->former_lines.count; i++) {
		const char *line = list_text(&contact->former_lines, i);

		if (strncmp(line, prefix, strlen(prefix)) != 0)
			list_push_text(&lines, line, arena);
	}
	list_push_text(&lines, staged->contact.imported_line, arena);
	contact->former_lines = lines;
}

/* A contact that has another foreign id already is found by this one, too. */
static void
remember_id(
	struct contact *contact, const struct staged_contact *staged, struct arena *arena)
{
	const char *id = staged->contact.external_id;

	if (!*id || strcmp(contact->external_id, id) == 0)
		return;
	if (!*contact->external_id) {
		contact->external_id = id;
	} else if (!list_has_text(&contact->former_ids, id)) {
		struct list ids = { 0 };

		applying_unite(&ids, &contact->former_ids, arena);
		list_push_text(&ids, id, arena);
		contact->former_ids = ids;
	}
}

/* ------ what rows say ------ */

static const char *
join(const char *before, const char *after, struct arena *arena)
{
	if (!*before || strstr(after, before))
		return after;
	return strstr(before, after) ? before : arena_format(arena, "%s\n%s", before, after);
}

/* Lists hold what they held, and then what the row says besides. */
static void
unite_lists(struct contact *contact, const struct contact *before, struct arena *arena)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		struct list united = { 0 };
		struct list *said;

		if (field->kind != FIELD_TEXTS)
			continue;
		said = field_of(field, contact);
		applying_unite(&united, field_value(field, before), arena);
		applying_unite(&united, said, arena);
		*said = united;
	}
}

static bool
read_row(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	struct arena *arena = applying->step->arena;
	struct contact before;

	if (staged->earlier && !read_row(applying, staged->earlier, contact, error))
		return false;
	before = *contact;
	if (!applying_read_line(applying, staged, contact, error))
		return false;
	unite_lists(contact, &before, arena);
	if (staged->earlier) {
		contact->summary = join(before.summary, contact->summary, arena);
		contact->notes = join(before.notes, contact->notes, arena);
	}
	return true;
}

/* A move that a table tells of is one of today. */
static bool
note_move(struct applying *applying, const struct contact *before,
	struct contact *contact, struct error *error)
{
	const struct act *act = applying->step->act;
	struct interaction move = interaction_make();

	if (strcmp(before->stage, contact->stage) == 0)
		return true;
	if (date_compare(before->stage_since, contact->stage_since) == 0)
		contact->stage_since = act->today;
	move.id = id_new();
	move.client_id = contact->id;
	move.type = "stage";
	move.date = contact->stage_since;
	move.at = act->now;
	move.from = before->stage;
	move.to = contact->stage;
	move.since = before->stage_since;
	move.by = act->who;
	return store_put_interaction(applying->step->txn, &move, NULL, error);
}

bool
applying_row(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	struct arena *arena = applying->step->arena;

	*contact = *existing;
	if (applying_is_known_row(staged, existing))
		return true;
	if (staged->source)
		remember_row(contact, staged, arena);
	if (!id_equal(existing->id, staged->id))
		remember_id(contact, staged, arena);
	return read_row(applying, staged, contact, error) &&
		note_move(applying, existing, contact, error);
}

bool
applying_new_row(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	const char *external_id = contact->external_id, *name = contact->name;

	if (staged->earlier) {
		*contact = contact_make("");
		if (!read_row(applying, staged, contact, error))
			return false;
		contact->external_id = external_id;
		if (!*contact->name)
			contact->name = name;
	}
	if (staged->source) {
		contact->imported_line = "";
		remember_row(contact, staged, applying->step->arena);
	}
	return true;
}
