#include "book/applying.h"

#include "book/find.h"
#include "book/merge.h"

#include <ctype.h>
#include <string.h>

enum { LINE_LIMIT = 50 }; /* sums of lines that are remembered */

bool
applying_is_former(const struct contact *contact, struct id id)
{
	char text[ID_TEXT_SIZE];

	id_format(id, text);
	return list_has_text(&contact->former_ids, text);
}

/* Adds the sum and forgets the oldest when there are many. */
static struct list
remembered(const struct list *sums, const char *sum, struct arena *arena)
{
	size_t first = sums->count >= LINE_LIMIT ? sums->count - LINE_LIMIT + 1 : 0;
	struct list all = { 0 };

	for (size_t i = first; i < sums->count; i++)
		list_push_text(&all, list_text(sums, i), arena);
	list_push_text(&all, sum, arena);
	return all;
}

void
applying_absorb(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact)
{
	struct arena *arena = applying->step->arena;
	const char *sum = staged->contact.imported_line;

	*contact = *existing;
	if (*sum && list_has_text(&existing->former_lines, sum))
		return;
	if (*sum)
		contact->former_lines = remembered(&existing->former_lines, sum, arena);
	merge_absorb(contact, &staged->contact, arena);
}

void
applying_keep_former(struct contact *contact, const struct contact *existing)
{
	if (contact->former_ids.count > 0)
		return;
	contact->former_ids = existing->former_ids;
	contact->former_lines = existing->former_lines;
	contact->stated_totals = existing->stated_totals;
}

/* ------ lines from before a merge ------ */

/* Whether the member keeps a value of that field: "mergedName", "mergedName2". */
static bool
is_aside_of(const struct custom *member, const char *aside)
{
	size_t length = strlen(aside);

	return strncmp(member->name, aside, length) == 0 &&
		strspn(member->name + length, "0123456789_") == strlen(member->name + length);
}

static bool
is_aside(const struct custom *member)
{
	const char *prefix = "merged";
	size_t length = strlen(prefix);

	return strncmp(member->name, prefix, length) == 0 &&
		isupper((unsigned char)member->name[length]);
}

bool
applying_is_before(const struct staged_contact *staged, const struct contact *existing)
{
	const struct list *custom = &existing->custom;
	bool has_aside = false;

	if (existing->former_ids.count == 0 || staged->contact.former_ids.count > 0)
		return false;
	for (size_t i = 0; i < custom->count; i++) {
		const struct custom *member = list_at(custom, i, sizeof(*member));

		if (!is_aside(member))
			continue;
		if (custom_find(&staged->contact.custom, member->name))
			return false;
		has_aside = true;
	}
	return has_aside || staged->extent != STAGED_ROW;
}

static bool
was_set_aside(const struct contact *existing, const struct field *field, const char *json,
	struct arena *arena)
{
	const char *aside = merge_aside_name(field->name, arena);

	for (size_t i = 0; i < existing->custom.count; i++) {
		const struct custom *member =
			list_at(&existing->custom, i, sizeof(struct custom));

		if (is_aside_of(member, aside) && strcmp(member->json, json) == 0)
			return true;
	}
	return false;
}

static bool
is_part(const struct field *field, const struct contact *contact,
	const struct contact *existing)
{
	return field->kind == FIELD_PROSE &&
		strstr(*(const char *const *)field_value(field, existing),
			*(const char *const *)field_value(field, contact)) != NULL;
}

static bool
leave_field(const struct field *field, const struct contact *existing,
	struct contact *contact, struct arena *arena, struct error *error)
{
	const char *said, *mine;

	if (field_is_absent(field, contact) || field_is_absent(field, existing))
		return true;
	said = merge_aside_json(field, contact, arena, error);
	mine = said ? merge_aside_json(field, existing, arena, error) : NULL;
	if (mine && strcmp(said, mine) != 0 &&
		(is_part(field, contact, existing) ||
			was_set_aside(existing, field, said, arena)))
		merge_fill(contact, existing, field);
	return mine != NULL;
}

bool
applying_leave_merged(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	bool ok = true;

	if (!applying_is_before(staged, existing))
		return true;
	for (const struct field *field = contact_fields; ok && field->name; field++)
		if (field->uses & FIELD_STORED && !(field->uses & FIELD_INTERNAL) &&
			field->kind != FIELD_CUSTOM && field->kind != FIELD_RECORDS)
			ok = leave_field(field, existing, contact, applying->step->arena, error);
	return ok;
}

/* Values that win one by one: no list, no prose, nothing that a merge makes out of
 * both. */
static bool
wins(const struct field *field)
{
	static const unsigned kinds = 1U << FIELD_TEXT | 1U << FIELD_WORD | 1U << FIELD_DATE |
		1U << FIELD_MONEY | 1U << FIELD_COUNT | 1U << FIELD_HUNDREDTHS;
	static const char *const made[] = { "externalId", "firstContact",
		"openingInteractions", NULL };

	if (!(field->uses & FIELD_STORED) || field->uses & FIELD_INTERNAL ||
		!(kinds & 1U << field->kind))
		return false;
	for (size_t i = 0; made[i]; i++)
		if (strcmp(made[i], field->name) == 0)
			return false;
	return true;
}

static struct list
over(const struct list *custom, const struct list *said, struct arena *arena)
{
	struct list all = { 0 };

	for (size_t i = 0; i < custom->count; i++)
		*(struct custom *)list_push(&all, sizeof(struct custom), arena) =
			*(const struct custom *)list_at(custom, i, sizeof(struct custom));
	for (size_t i = 0; i < said->count; i++) {
		const struct custom *member = list_at(said, i, sizeof(*member));
		struct custom *mine = custom_find(&all, member->name);

		if (!mine)
			mine = list_push(&all, sizeof(*mine), arena);
		*mine = *member;
	}
	return all;
}

bool
applying_whole_before(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	const struct contact *said = &staged->contact;
	struct arena *arena = applying->step->arena;

	*contact = *existing;
	merge_absorb(contact, said, arena);
	if (said->updated_at.second != 0 &&
		said->updated_at.second <= existing->updated_at.second)
		return true;
	for (const struct field *field = contact_fields; field->name; field++)
		if (wins(field) && !field_is_absent(field, said))
			merge_fill(contact, said, field);
	contact->custom = over(&existing->custom, &said->custom, arena);
	if (said->updated_at.second != 0)
		contact->updated_at = said->updated_at;
	return applying_leave_merged(applying, staged, existing, contact, error);
}

enum store_found
applying_former(
	struct applying *applying, struct id id, struct contact *contact, struct error *error)
{
	struct step *step = applying->step;
	struct id kept;
	enum store_found found = find_former(step->txn, id, step->arena, &kept, error);

	if (found != STORE_FOUND)
		return found;
	return store_card(step->txn, kept, step->act->today, step->arena, contact, error);
}

/* ------ who was erased ------ */

bool
applying_may_return(const struct applying *applying, struct id id, struct error *error)
{
	if (!applying->has_erased ||
		applying->staging->request->erased == IMPORT_TAKES_ERASED ||
		find_refuse_erased(applying->step->txn, id, error))
		return true;
	if (error->kind == ERROR_NOT_FOUND)
		fail(error, ERROR_REFUSED, "%s; --erased takes it in again",
			arena_copy(applying->step->arena, error->message));
	return false;
}
