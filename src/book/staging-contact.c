#include "book/applying.h"

#include "base/utf8.h"
#include "book/terms.h"
#include "format/json.h"

#include <string.h>

enum { REMARK_LIMIT = 20 };

/* ------ contacts that are there already ------ */

static struct staged_contact *
contact_at(const struct staging *staging, size_t index)
{
	return *(struct staged_contact **)list_at(&staging->contacts, index, sizeof(void *));
}

static bool
is_in_files(const struct staging *staging, struct id id)
{
	size_t low = 0, high = staging->contacts.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = id_compare(contact_at(staging, middle)->id, id);

		if (order == 0)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* Two contacts of the files stay two, whatever address they share. */
static bool
is_taken(const struct applying *applying, struct id id)
{
	for (size_t i = 0; i < applying->matched.count; i++)
		if (id_equal(*(struct id *)list_at(&applying->matched, i, sizeof(id)), id))
			return true;
	return is_in_files(applying->staging, id);
}

/* The contact that has one of the addresses, when all that have one are the same. */
static bool
find_by_addresses(const struct applying *applying, const struct list *texts,
	struct id *id, struct error *error)
{
	struct step *step = applying->step;
	struct list forms = { 0 };

	for (size_t i = 0; i < texts->count; i++)
		contact_address_read(span_of(list_text(texts, i)), &forms, step->arena);
	for (size_t i = 0; id_is_none(*id) && i < forms.count; i++) {
		struct list ids = { 0 };

		if (!store_find_address(
				step->txn, list_text(&forms, i), &ids, step->arena, error))
			return false;
		if (ids.count == 1 &&
			!is_taken(applying, *(struct id *)list_at(&ids, 0, sizeof(struct id))))
			*id = *(struct id *)list_at(&ids, 0, sizeof(struct id));
	}
	return true;
}

static bool
find_by_external_id(
	struct step *step, const char *external_id, struct id *id, struct error *error)
{
	struct list ids = { 0 };

	if (!*external_id ||
		!store_find_address(step->txn,
			arena_format(step->arena, "external:%s", external_id), &ids, step->arena,
			error))
		return !*external_id;
	if (ids.count > 0)
		*id = *(struct id *)list_at(&ids, 0, sizeof(struct id));
	return true;
}

static void
remark_match(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	struct staging *staging = applying->staging;

	*(struct id *)list_push(&applying->matched, sizeof(struct id), staging->arena) =
		existing->id;
	if (applying->matched.count <= REMARK_LIMIT)
		list_push_text(&staging->result->remarks,
			arena_format(staging->arena,
				"%s:%lld: %s is taken for %s, who has the same address",
				staged->place.file, (long long)staged->place.line, staged->contact.name,
				existing->name),
			staging->arena);
}

static enum store_found
find_by_address(struct applying *applying, const struct staged_contact *staged,
	struct contact *existing, struct error *error)
{
	const struct contact *contact = &staged->contact;
	struct step *step = applying->step;
	struct id id = { { 0 } };
	enum store_found found;

	if (!find_by_addresses(applying, &contact->emails, &id, error) ||
		!find_by_addresses(applying, &contact->phones, &id, error) ||
		!find_by_addresses(applying, &contact->channels, &id, error))
		return STORE_FAILED;
	if (id_is_none(id))
		return STORE_MISSING;
	found = store_contact(step->txn, id, step->act->today, step->arena, existing, error);
	if (found == STORE_FOUND)
		remark_match(applying, staged, existing);
	return found;
}

/* The id as the file has it; contacts that were merged into others are found by it. */
static const char *
written_id(const struct staged_contact *staged, struct arena *arena)
{
	const char *external_id = staged->contact.external_id;

	return *external_id ? external_id : id_show(staged->id, arena);
}

/* The contact in the book that is meant, by id, foreign id, e-mail, phone or channel. */
static enum store_found
find_existing(struct applying *applying, const struct staged_contact *staged,
	struct contact *existing, struct error *error)
{
	struct step *step = applying->step;
	struct date today = step->act->today;
	struct id id = { { 0 } };
	enum store_found found =
		store_contact(step->txn, staged->id, today, step->arena, existing, error);

	if (found != STORE_MISSING)
		return found;
	if (!find_by_external_id(step, written_id(staged, step->arena), &id, error))
		return STORE_FAILED;
	if (id_is_none(id))
		return find_by_address(applying, staged, existing, error);
	return store_contact(step->txn, id, today, step->arena, existing, error);
}

/* ------ what a line changes ------ */

/* Adds those of the others that the list does not have, behind those that it has. */
static void
keep_custom(struct list *customs, const struct list *others, struct arena *arena)
{
	for (size_t i = 0; i < others->count; i++) {
		const struct custom *member = list_at(others, i, sizeof(*member));

		if (!custom_find(customs, member->name))
			*(struct custom *)list_push(customs, sizeof(*member), arena) = *member;
	}
}

/* The members in the order that they had before, new ones behind. */
static void
order_custom(struct contact *contact, const struct list *existing, struct arena *arena)
{
	struct list ordered = { 0 };

	for (size_t i = 0; i < existing->count; i++) {
		const struct custom *old = list_at(existing, i, sizeof(*old));
		const struct custom *member = custom_find(&contact->custom, old->name);

		if (member)
			*(struct custom *)list_push(&ordered, sizeof(*member), arena) = *member;
	}
	keep_custom(&ordered, &contact->custom, arena);
	contact->custom = ordered;
}

bool
applying_read_line(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	struct json_reading reading = staging_reading(applying->staging);
	struct arena *arena = applying->step->arena;
	struct list custom = contact->custom;

	contact->custom = (struct list){ 0 };
	reading.ignored = staging_part_ignored;
	if (!json_read(contact_fields, staged->line, contact, &reading, arena, error))
		return false;
	keep_custom(&contact->custom, &custom, arena);
	return true;
}

/* Reads a line over what the contact has by now, earlier ones about it first. */
static bool
read_over(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	if (staged->earlier && !read_over(applying, staged->earlier, contact, error))
		return false;
	return applying_read_line(applying, staged, contact, error);
}

static bool
has_text(const struct list *texts, const char *text, struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++)
		if (strcmp(utf8_fold(list_text(texts, i), arena), utf8_fold(text, arena)) == 0)
			return true;
	return false;
}

void
applying_unite(struct list *texts, const struct list *others, struct arena *arena)
{
	for (size_t i = 0; i < others->count; i++)
		if (!has_text(texts, list_text(others, i), arena))
			list_push_text(texts, list_text(others, i), arena);
}

/* The addresses and tags that a contact had before any line was about it stay, too. */
static void
keep_texts(struct contact *contact, const struct contact *existing, struct arena *arena)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (field->kind == FIELD_TEXTS)
			applying_unite(field_of(field, contact), field_value(field, existing), arena);
}

/* Where that was asked for, what says nothing new changes nothing at all. */
static void
leave_equal(
	struct applying *applying, const struct contact *existing, struct contact *contact)
{
	const char *line = contact->imported_line;

	if (applying->staging->equal != STAGING_LEAVES_EQUAL)
		return;
	contact->imported_line = existing->imported_line;
	order_custom(contact, &existing->custom, applying->step->arena);
	contact_normalise(contact, applying->step->arena);
	if (step_differs(applying->step, existing, contact))
		contact->imported_line = line;
}

/* What the line says wins, the rest stays; a line that says what it said last time says
 * nothing. */
static bool
merge_line(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	*contact = *existing;
	if (!*contact->external_id && !id_equal(existing->id, staged->id))
		contact->external_id = staged->contact.external_id;
	if (strcmp(existing->imported_line, staged->contact.imported_line) == 0)
		return true;
	contact->imported_line = staged->contact.imported_line;
	if (!read_over(applying, staged, contact, error))
		return false;
	if (!*existing->imported_line)
		keep_texts(contact, existing, applying->step->arena);
	leave_equal(applying, existing, contact);
	return true;
}

/* A whole record replaces the one in the book, but for what no hand-written line would
 * say. */
static void
replace_whole(const struct staged_contact *staged, const struct contact *existing,
	struct contact *contact)
{
	*contact = staged->contact;
	contact->id = existing->id;
	applying_keep_former(contact, existing);
	if (!*contact->stage)
		contact->stage = existing->stage;
	if (!date_is_known(contact->stage_since))
		contact->stage_since = existing->stage_since;
	if (contact->created_at.second == 0)
		contact->created_at = existing->created_at;
	if (contact->updated_at.second == 0)
		contact->updated_at = existing->updated_at;
}

static bool
put_contact(struct applying *applying, struct contact *contact, struct error *error)
{
	enum store_put put;

	contact_normalise(contact, applying->step->arena);
	contact->version = 0;
	if (!contact_check(contact, error) ||
		!step_check_channels(applying->step, contact, error) ||
		!store_put_contact(applying->step->txn, contact, &put, error))
		return false;
	applying_count(applying, put);
	if (put != STORE_SAME && terms_has_address(applying->step->settings, contact))
		applying->staging->result->outside++;
	return true;
}

static bool
states_totals(const struct staged_contact *staged)
{
	return staged->stated_interactions >= 0 || money_is_known(staged->stated_revenue);
}

static bool
needs_ledger(const struct staged_contact *staged)
{
	return states_totals(staged) || !*staged->contact.stage;
}

/* Several lines about one contact are read from the first on. */
static bool
read_earlier(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	*contact = contact_make("");
	contact->external_id = staged->contact.external_id;
	contact->imported_line = staged->contact.imported_line;
	return read_over(applying, staged, contact, error);
}

static bool
apply_new(
	struct applying *applying, const struct staged_contact *staged, struct error *error)
{
	struct contact contact = staged->contact;
	const struct act *act = applying->step->act;
	struct ledger ledger = { 0 };

	if (!applying_may_return(applying, staged->id, error))
		return false;
	if (staged->extent == STAGED_ROW) {
		if (!applying_new_row(applying, staged, &contact, error))
			return false;
	} else if (staged->earlier && !read_earlier(applying, staged, &contact, error)) {
		return false;
	}
	contact.id = staged->id;
	if (needs_ledger(staged) &&
		!ledger_read(applying, staged, contact.id, &ledger, error))
		return false;
	ledger_open(&ledger, staged, &contact, applying->step->arena);
	ledger_place(&ledger, &contact, act->today);
	if (contact.created_at.second == 0)
		contact.created_at = act->now;
	if (contact.updated_at.second == 0)
		contact.updated_at = contact.created_at;
	return put_contact(applying, &contact, error);
}

static bool
apply_existing(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct error *error)
{
	struct contact contact;
	struct ledger ledger;

	if (applying_is_former(existing, staged->id))
		applying_absorb(applying, staged, existing, &contact);
	else if (staged->extent == STAGED_WHOLE)
		replace_whole(staged, existing, &contact);
	else if (staged->extent == STAGED_ROW) {
		if (!applying_row(applying, staged, existing, &contact, error))
			return false;
	} else if (!merge_line(applying, staged, existing, &contact, error))
		return false;
	if (states_totals(staged) && existing->former_ids.count == 0) {
		if (!ledger_read(applying, staged, existing->id, &ledger, error))
			return false;
		ledger_open(&ledger, staged, &contact, applying->step->arena);
	}
	contact_normalise(&contact, applying->step->arena);
	if (staged->extent != STAGED_WHOLE &&
		step_differs(applying->step, existing, &contact))
		contact.updated_at = applying->step->act->now;
	return put_contact(applying, &contact, error);
}

/* Clients are told in the order of their ids, so they can be found by halving. */
static void
know_client(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	struct known_client *client =
		list_push(&applying->clients, sizeof(*client), applying->staging->arena);

	*client = (struct known_client){
		.staged_id = staged->id,
		.id = existing ? existing->id : staged->id,
		.platform = staged->contact.platform,
		.was_there = existing != NULL,
		.is_former = existing && applying_is_former(existing, staged->id),
		.says_nothing = existing && applying_is_known_row(staged, existing),
	};
	if (existing && !*client->platform)
		client->platform = arena_copy(applying->staging->arena, existing->platform);
}

struct known_client *
applying_client(const struct applying *applying, struct id id)
{
	size_t low = 0, high = applying->clients.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct known_client *client =
			list_at(&applying->clients, middle, sizeof(*client));
		int order = id_compare(client->staged_id, id);

		if (order == 0)
			return client;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* An error that is about the record refuses its line; one about the book ends
 * everything. */
bool
applying_is_refusal(const struct error *error)
{
	return error->kind != ERROR_STORAGE && error->kind != ERROR_BUSY;
}

bool
applying_contact(
	struct applying *applying, struct staged_contact *staged, struct error *error)
{
	struct contact existing;
	enum store_found found = find_existing(applying, staged, &existing, error);
	bool ok = found != STORE_FAILED;

	if (found == STORE_FOUND)
		ok = apply_existing(applying, staged, &existing, error);
	else if (ok)
		ok = apply_new(applying, staged, error);
	if (!ok && applying_is_refusal(error)) {
		staging_refuse(applying->staging, staged->place, error);
		return true;
	}
	if (ok)
		know_client(applying, staged, found == STORE_FOUND ? &existing : NULL);
	return ok;
}
