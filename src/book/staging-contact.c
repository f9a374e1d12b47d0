#include "book/applying.h"

#include "base/utf8.h"
#include "book/terms.h"
#include "format/json.h"

#include <string.h>

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
	if (!*existing->imported_line || existing->former_ids.count > 0)
		keep_texts(contact, existing, applying->step->arena);
	if (!applying_leave_merged(applying, staged, existing, contact, error))
		return false;
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

/* One that several rows are about is counted once. */
static void
count_contact(
	struct applying *applying, const struct staged_contact *staged, enum store_put put)
{
	struct applying_group *group = &applying->group;

	if (!staged->source) {
		applying_count(applying, put);
		return;
	}
	if (!group->is_counted || (group->came == STORE_SAME && put == STORE_CHANGED))
		group->came = put;
	group->is_counted = true;
}

static bool
put_contact(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	enum store_put put;

	contact_normalise(contact, applying->step->arena);
	contact->version = 0;
	if (!contact_check(contact, error) ||
		!step_check_channels(applying->step, contact, error) ||
		!store_put_contact(applying->step->txn, contact, &put, error))
		return false;
	count_contact(applying, staged, put);
	if (put != STORE_SAME && terms_has_address(applying->step->settings, contact))
		applying->staging->result->outside++;
	return true;
}

/* The one client that the line is about. */
static struct list
client_of(const struct applying *applying, const struct staged_contact *staged)
{
	struct list clients = { 0 };

	*(struct id *)list_push(&clients, sizeof(struct id), applying->step->arena) =
		staged->id;
	return clients;
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

/* What a new contact is before its ledger is looked at. */
static bool
begin_new(struct applying *applying, const struct staged_contact *staged,
	struct contact *contact, struct error *error)
{
	*contact = staged->contact;
	if (staged->extent != STAGED_ROW && staged->earlier &&
		!read_earlier(applying, staged, contact, error))
		return false;
	contact->id = staged->target;
	return true;
}

static bool
apply_new(
	struct applying *applying, const struct staged_contact *staged, struct error *error)
{
	struct contact contact;
	const struct act *act = applying->step->act;
	struct ledger ledger = { 0 };
	struct list clients = client_of(applying, staged);

	if (!begin_new(applying, staged, &contact, error))
		return false;
	if (needs_ledger(staged) &&
		!ledger_read(applying, &clients, contact.id, &ledger, error))
		return false;
	ledger_open(&ledger, staged, &contact, applying->step->arena);
	ledger_place(&ledger, &contact, act->today);
	if (contact.created_at.second == 0)
		contact.created_at = act->now;
	if (contact.updated_at.second == 0)
		contact.updated_at = contact.created_at;
	if (staged->source)
		applying_remember_new(applying, staged, &contact);
	return put_contact(applying, staged, &contact, error);
}

static bool
merge_existing(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	if (staged->extent == STAGED_ROW)
		return applying_row(applying, staged, existing, contact, error);
	if (applying_is_former(existing, staged->id)) {
		applying_absorb(applying, staged, existing, contact);
		return true;
	}
	if (staged->extent == STAGED_WHOLE && applying_is_before(staged, existing))
		return applying_whole_before(applying, staged, existing, contact, error);
	if (staged->extent == STAGED_WHOLE) {
		replace_whole(staged, existing, contact);
		return true;
	}
	return merge_line(applying, staged, existing, contact, error);
}

static bool
open_existing(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct contact *contact, struct error *error)
{
	struct list clients = client_of(applying, staged);
	struct ledger ledger;

	if (existing->former_ids.count > 0)
		return ledger_open_merged(applying, staged, existing, contact, error);
	if (!ledger_read(applying, &clients, existing->id, &ledger, error))
		return false;
	ledger_open(&ledger, staged, contact, applying->step->arena);
	return true;
}

static bool
apply_existing(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing, struct error *error)
{
	struct contact contact;

	if (!merge_existing(applying, staged, existing, &contact, error) ||
		(states_totals(staged) &&
			!open_existing(applying, staged, existing, &contact, error)))
		return false;
	contact_normalise(&contact, applying->step->arena);
	if (staged->extent != STAGED_WHOLE &&
		step_differs(applying->step, existing, &contact))
		contact.updated_at = applying->step->act->now;
	told_changes(applying, staged, existing, &contact);
	return put_contact(applying, staged, &contact, error);
}

/* Whether a row says what it said the last time. */
static bool
says_nothing(const struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	struct memory memory;

	if (!staged->source)
		return false;
	memory =
		memory_of(applying_memory(applying, existing), staged, applying->step->arena);
	return memory_is_known(&memory, staged);
}

static void
know_client(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	struct known_client *client =
		list_push(&applying->clients, sizeof(*client), applying->staging->arena);

	*client = (struct known_client){
		.staged_id = staged->id,
		.id = staged->target,
		.platform = staged->contact.platform,
		.was_there = staged->is_there,
		.is_former = existing && applying_is_former(existing, staged->id),
		.says_nothing = existing && says_nothing(applying, staged, existing),
	};
	if (existing && !*client->platform)
		client->platform = arena_copy(applying->staging->arena, existing->platform);
}

void
applying_refuse(
	struct applying *applying, struct staged_contact *staged, struct error *error)
{
	if (staged->source) {
		struct known_client *client =
			list_push(&applying->clients, sizeof(*client), applying->staging->arena);

		*client = (struct known_client){ .staged_id = staged->id, .is_refused = true };
	}
	staging_refuse(applying->staging, staged->place, error);
}

/* They are told in the order of the ids that the files have for them, so they can be
 * found by halving. */
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

/* ------ several rows about one contact ------ */

const struct list *
applying_memory(const struct applying *applying, const struct contact *existing)
{
	return applying->group.is_put ? &applying->group.before : &existing->former_lines;
}

void
applying_end_group(struct applying *applying)
{
	if (applying->group.is_counted)
		applying_count(applying, applying->group.came);
	text_release(&applying->group.given);
	applying->group = (struct applying_group){ .given = TEXT_INIT };
}

static void
begin_line(struct applying *applying, const struct staged_contact *staged)
{
	if (id_equal(applying->group.target, staged->target))
		return;
	applying_end_group(applying);
	applying->group.target = staged->target;
}

/* What was remembered before the first of several changes it. */
static void
end_line(struct applying *applying, const struct staged_contact *staged,
	const struct contact *existing)
{
	struct applying_group *group = &applying->group;

	if (!group->is_put && staged->is_shared && existing)
		for (size_t i = 0; i < existing->former_lines.count; i++)
			list_push_text(&group->before,
				arena_copy(
					applying->staging->arena, list_text(&existing->former_lines, i)),
				applying->staging->arena);
	group->is_put = true;
}

/* The contact that the line means as the book has it by now. */
static enum store_found
find_target(struct applying *applying, const struct staged_contact *staged,
	struct contact *existing, struct error *error)
{
	struct step *step = applying->step;

	if (!staged->is_there && !applying->group.is_put)
		return STORE_MISSING;
	return store_contact(
		step->txn, staged->target, step->act->today, step->arena, existing, error);
}

bool
applying_contact(
	struct applying *applying, struct staged_contact *staged, struct error *error)
{
	struct contact existing;
	enum store_found found;
	bool ok;

	begin_line(applying, staged);
	found = find_target(applying, staged, &existing, error);
	ok = found != STORE_FAILED;
	if (found == STORE_FOUND)
		ok = apply_existing(applying, staged, &existing, error);
	else if (ok)
		ok = apply_new(applying, staged, error);
	if (!ok && applying_is_refusal(error)) {
		applying_refuse(applying, staged, error);
		return true;
	}
	if (!ok)
		return false;
	know_client(applying, staged, found == STORE_FOUND ? &existing : NULL);
	end_line(applying, staged, found == STORE_FOUND ? &existing : NULL);
	return true;
}
