#include "book/applying.h"

#include "base/utf8.h"

#include <string.h>

enum { REMARK_LIMIT = 20, SHORT_ID = 8 };

/* A contact that has an address of a line. */
struct candidate {
	struct id id; /* none: nobody has it, or several have */
	const char *address;
	const char *form;
	const struct staged_contact *said; /* by which line; NULL: by the book */
};

static struct staged_contact *
contact_at(const struct staging *staging, size_t index)
{
	return *(struct staged_contact **)list_at(&staging->contacts, index, sizeof(void *));
}

/* A row of somebody's table, or a card: it means whoever has its addresses, be that in
 * the book or in an earlier row.  Other lines say by their ids who is meant, and two of
 * the files stay two, whatever address they share. */
static bool
is_row(const struct staged_contact *staged)
{
	return staged->source != NULL;
}

static uint64_t
hash_id(const char *prefix, struct id id)
{
	return hash_bytes(prefix, span_make(id.bytes, sizeof(id.bytes)));
}

static uint64_t
hash_form(const char *form)
{
	return hash_bytes("", span_of(form));
}

static void
mean(struct staged_contact *staged, struct id id, bool is_there)
{
	staged->target = id;
	staged->is_there = is_there;
}

/* ------ by id ------ */

/* The id as the file has it; contacts that were merged into others are found by it. */
static const char *
id_form(const struct staged_contact *staged, struct arena *arena)
{
	const char *external_id = staged->contact.external_id;

	return arena_format(
		arena, "external:%s", *external_id ? external_id : id_show(staged->id, arena));
}

/* Whom an earlier line means that said the same. */
static bool
mean_as(const struct applying *applying, struct staged_contact *staged, uint64_t hash)
{
	const struct seen_slot *slot = seen_find(&applying->seen, hash);

	if (!slot)
		return false;
	mean(staged, slot->staged->target, slot->staged->is_there);
	return true;
}

static enum store_found
match_by_id(struct applying *applying, struct staged_contact *staged, struct error *error)
{
	struct step *step = applying->step;
	const char *form = id_form(staged, step->arena);
	struct list ids = { 0 };
	struct contact contact;
	enum store_found found;

	if (mean_as(applying, staged, hash_id("id", staged->id)))
		return STORE_FOUND;
	found =
		store_card(step->txn, staged->id, step->act->today, step->arena, &contact, error);
	if (found == STORE_FOUND)
		mean(staged, staged->id, true);
	if (found != STORE_MISSING)
		return found;
	if (is_row(staged) && mean_as(applying, staged, hash_form(form)))
		return STORE_FOUND;
	if (!store_find_address(step->txn, form, &ids, step->arena, error))
		return STORE_FAILED;
	if (ids.count == 0)
		return STORE_MISSING;
	mean(staged, *(struct id *)list_at(&ids, 0, sizeof(struct id)), true);
	return STORE_FOUND;
}

/* ------ by address ------ */

/* Whose address it is, in the book and among the rows before this one. */
static bool
find_owner(struct applying *applying, const char *form, struct candidate *owner,
	struct error *error)
{
	const struct seen_slot *slot = seen_find(&applying->seen, hash_form(form));
	struct list ids = { 0 };
	const struct id *id;

	*owner = (struct candidate){ .form = form };
	if (!store_find_address(
			applying->step->txn, form, &ids, applying->step->arena, error))
		return false;
	id = ids.count > 0 ? list_at(&ids, 0, sizeof(*id)) : NULL;
	if (ids.count > 1 || (slot && slot->is_several) ||
		(id && slot && !id_equal(*id, slot->staged->target)))
		return true;
	if (id)
		owner->id = *id;
	if (slot) {
		owner->id = slot->staged->target;
		owner->said = slot->staged;
	}
	return true;
}

/* Another line of the files is about that one, or was found to be. */
static bool
is_taken(const struct applying *applying, struct id id)
{
	return seen_find(&applying->seen, hash_id("file", id)) ||
		seen_find(&applying->seen, hash_id("taken", id));
}

static bool
is_phone(const char *form)
{
	return strncmp(contact_address_kind(form)->prefix, "tel", strlen("tel")) == 0;
}

/* Adds the owner; of one with several of the addresses a phone tells least. */
static void
add_candidate(struct list *candidates, const struct candidate *owner, struct arena *arena)
{
	for (size_t i = 0; i < candidates->count; i++) {
		struct candidate *candidate = list_at(candidates, i, sizeof(*candidate));

		if (!id_equal(candidate->id, owner->id))
			continue;
		if (is_phone(candidate->form))
			*candidate = *owner;
		return;
	}
	*(struct candidate *)list_push(candidates, sizeof(*owner), arena) = *owner;
}

/* The contacts that alone have an address of the list, each once. */
static bool
add_owners(struct applying *applying, const struct staged_contact *staged,
	const struct list *texts, struct list *candidates, struct error *error)
{
	struct arena *arena = applying->step->arena;

	for (size_t i = 0; i < texts->count; i++) {
		struct list forms = { 0 };
		struct candidate owner;

		contact_address_read(span_of(list_text(texts, i)), &forms, arena);
		for (size_t j = 0; j < forms.count; j++) {
			if (!find_owner(applying, list_text(&forms, j), &owner, error))
				return false;
			if (id_is_none(owner.id) || (!is_row(staged) && is_taken(applying, owner.id)))
				continue;
			owner.address = list_text(texts, i);
			add_candidate(candidates, &owner, arena);
		}
	}
	return true;
}

/* The line that brings the contact, which is new; NULL when there is none. */
static struct staged_contact *
bringer_of(const struct applying *applying, struct id id)
{
	const struct seen_slot *slot = seen_find(&applying->seen, hash_id("id", id));

	return slot && !slot->staged->is_there ? slot->staged : NULL;
}

/* The contact as the book has it, else as the lines say that are about it so far. */
static bool
look_at(struct applying *applying, const struct candidate *candidate,
	struct contact *contact, struct error *error)
{
	struct step *step = applying->step;
	enum store_found found = store_contact(
		step->txn, candidate->id, step->act->today, step->arena, contact, error);

	if (found == STORE_MISSING) {
		const struct staged_contact *bringer = bringer_of(applying, candidate->id);

		*contact = (bringer ? bringer : candidate->said)->contact;
		if (bringer && *bringer->called)
			contact->name = bringer->called;
		if (bringer && bringer->with_email)
			contact->emails = bringer->with_email->contact.emails;
	}
	return found != STORE_FAILED;
}

/* "Bob Stone (1a2b3c4d)", "Bob Stone (people.csv:3)" */
static bool
show_who(struct applying *applying, const struct candidate *candidate, const char **who,
	struct error *error)
{
	struct arena *arena = applying->step->arena;
	struct contact contact;

	if (!look_at(applying, candidate, &contact, error))
		return false;
	*who = candidate->said && !candidate->said->is_there
		? arena_format(arena, "%s (%s:%lld)", contact.name, candidate->said->place.file,
			  (long long)candidate->said->place.line)
		: arena_format(
			  arena, "%s (%.*s)", contact.name, SHORT_ID, id_show(candidate->id, arena));
	return true;
}

static bool
refuse_two(struct applying *applying, const struct candidate *one,
	const struct candidate *other, struct error *error)
{
	const char *who, *else_who;

	return show_who(applying, one, &who, error) &&
		show_who(applying, other, &else_who, error) &&
		fail(error, ERROR_CONFLICT,
			"%s '%s' is that of %s, but %s '%s' that of %s; if they are one, `merge` "
			"them first, else take one of the two out of the row",
			contact_address_kind(one->form)->label, one->address, who,
			contact_address_kind(other->form)->label, other->address, else_who);
}

static bool
is_called_alike(
	const struct staged_contact *staged, const struct contact *other, struct arena *arena)
{
	return strcmp(utf8_fold(staged->contact.name, arena),
			   utf8_fold(other->name, arena)) == 0;
}

/* Whether the contact that has but the phone is somebody else: both have e-mails, but
 * none together, and another name.  Colleagues share the number of their office. */
static bool
is_colleague(
	const struct staged_contact *staged, const struct contact *other, struct arena *arena)
{
	return staged->contact.emails.count > 0 && other->emails.count > 0 &&
		!staged->is_named_after && !is_called_alike(staged, other, arena);
}

static void __attribute__((format(printf, 3, 4))) remark(struct applying *applying,
	const struct staged_contact *staged, const char *format, ...)
{
	struct staging *staging = applying->staging;
	va_list arguments;

	va_start(arguments, format);
	if (applying->remarked++ < REMARK_LIMIT)
		list_push_text(&staging->result->remarks,
			arena_format(staging->arena, "%s:%lld: %s", staged->place.file,
				(long long)staged->place.line,
				arena_format_list(staging->arena, format, arguments)),
			staging->arena);
	va_end(arguments);
}

/* One contact alone has addresses of the line. */
static bool
take_candidate(struct applying *applying, struct staged_contact *staged,
	const struct candidate *candidate, struct error *error)
{
	bool is_doubtful = is_row(staged) && is_phone(candidate->form);
	struct contact contact = { .name = "" };

	if (is_doubtful || applying->remarked < REMARK_LIMIT)
		if (!look_at(applying, candidate, &contact, error))
			return false;
	if (is_doubtful && is_colleague(staged, &contact, applying->step->arena)) {
		remark(applying, staged,
			"%s has the phone of %s, but another name and e-mail; they stay two",
			staged->contact.name, contact.name);
		return true;
	}
	mean(staged, candidate->id, !candidate->said || candidate->said->is_there);
	seen_note(&applying->seen, hash_id("taken", candidate->id), staged);
	if (!is_called_alike(staged, &contact, applying->step->arena))
		remark(applying, staged, "%s is taken for %s, who has the same address",
			staged->contact.name, contact.name);
	return true;
}

/* The row that was the same before it, in this import. */
static const struct seen_slot *
same_row(const struct applying *applying, const struct staged_contact *staged)
{
	const struct seen_slot *slot = seen_find(&applying->seen, hash_id("row", staged->id));

	return slot ? slot : seen_find(&applying->seen, hash_id("id", staged->id));
}

/* The one of several that remembers the row from an earlier import or this one, if
 * any. */
static bool
find_rememberer(struct applying *applying, const struct staged_contact *staged,
	const struct list *candidates, const struct candidate **found, struct error *error)
{
	const struct seen_slot *same = same_row(applying, staged);

	for (size_t i = 0; i < candidates->count; i++) {
		const struct candidate *candidate = list_at(candidates, i, sizeof(*candidate));
		struct contact contact;
		struct memory memory;

		if (!look_at(applying, candidate, &contact, error))
			return false;
		memory = memory_of(&contact.former_lines, staged, applying->step->arena);
		if (memory_has_row(&memory) ||
			(same && id_equal(same->staged->target, candidate->id)))
			*found = candidate;
	}
	return true;
}

static bool
match_by_address(
	struct applying *applying, struct staged_contact *staged, struct error *error)
{
	const struct contact *contact = &staged->contact;
	const struct candidate *chosen = NULL;
	struct list candidates = { 0 };

	if (!add_owners(applying, staged, &contact->emails, &candidates, error) ||
		!add_owners(applying, staged, &contact->phones, &candidates, error) ||
		!add_owners(applying, staged, &contact->channels, &candidates, error))
		return false;
	if (candidates.count == 0)
		return true;
	if (candidates.count > 1 && is_row(staged) &&
		!find_rememberer(applying, staged, &candidates, &chosen, error))
		return false;
	if (candidates.count > 1 && is_row(staged) && !chosen)
		return refuse_two(applying, list_at(&candidates, 0, sizeof(struct candidate)),
			list_at(&candidates, 1, sizeof(struct candidate)), error);
	if (!chosen)
		chosen = list_at(&candidates, 0, sizeof(struct candidate));
	return take_candidate(applying, staged, chosen, error);
}

/* ------ all lines ------ */

/* A channel has one contact alone, whoever a row means by its id. */
static bool
check_channels(
	struct applying *applying, const struct staged_contact *staged, struct error *error)
{
	struct list candidates = { 0 };

	if (!is_row(staged))
		return true;
	if (!add_owners(applying, staged, &staged->contact.channels, &candidates, error))
		return false;
	for (size_t i = 0; i < candidates.count; i++) {
		const struct candidate *owner = list_at(&candidates, i, sizeof(*owner));
		const char *who;

		if (id_equal(owner->id, staged->target) ||
			contact_address_kind(owner->form)->holder != ADDRESS_EXCLUSIVE)
			continue;
		return show_who(applying, owner, &who, error) &&
			fail(error, ERROR_CONFLICT,
				"'%s' belongs to %s already; if they are one, `merge` them first",
				owner->address, who);
	}
	return true;
}

/* By id, foreign id, e-mail, phone or channel; nobody: a new one.  Who was erased does
 * not come back as somebody else who has the same address. */
static bool
match(struct applying *applying, struct staged_contact *staged, struct error *error)
{
	enum store_found found = match_by_id(applying, staged, error);

	if (found == STORE_FAILED)
		return false;
	if (found == STORE_MISSING && !applying_may_return(applying, staged->id, error))
		return false;
	if (found == STORE_MISSING)
		mean(staged, staged->id, false);
	return (found == STORE_FOUND || match_by_address(applying, staged, error)) &&
		check_channels(applying, staged, error);
}

static bool
has_said_name(const struct applying *applying, const struct staged_contact *staged)
{
	const struct seen_slot *same = same_row(applying, staged);

	return same && is_called_alike(staged, &same->staged->contact, applying->step->arena);
}

/* What later lines may say as well. */
static void
note(struct applying *applying, struct staged_contact *staged)
{
	struct list forms = { 0 };
	struct staged_contact *bringer;
	bool is_said = has_said_name(applying, staged);

	/* A row that is taken for somebody leaves no id of its own in the book. */
	if (!is_row(staged) || id_equal(staged->id, staged->target))
		seen_note(&applying->seen, hash_id("id", staged->id), staged);
	if (is_row(staged) && !id_equal(staged->id, staged->target))
		seen_note(&applying->seen, hash_id("row", staged->id), staged);
	if (!applying->has_rows)
		return;
	bringer = bringer_of(applying, staged->target);
	if (bringer && !staged->is_named_after && !is_said)
		bringer->called = staged->contact.name;
	if (bringer && staged->contact.emails.count > 0)
		bringer->with_email = staged;
	contact_addresses(&staged->contact, &forms, applying->step->arena);
	for (size_t i = 0; i < forms.count; i++)
		seen_note(&applying->seen, hash_form(list_text(&forms, i)), staged);
}

/* Whether there is any row, and which ids the other lines have. */
static void
look_over(struct applying *applying)
{
	const struct staging *staging = applying->staging;

	for (size_t i = 0; i < staging->contacts.count; i++) {
		struct staged_contact *staged = contact_at(staging, i);

		if (is_row(staged))
			applying->has_rows = true;
		else
			seen_note(&applying->seen, hash_id("file", staged->id), staged);
	}
}

/* Whether the line stays; an error that is not about it ends everything. */
static bool
match_line(struct applying *applying, struct staged_contact *staged, bool *stays,
	struct error *error)
{
	*stays = match(applying, staged, error);
	if (*stays)
		note(applying, staged);
	else if (applying_is_refusal(error))
		applying_refuse(applying, staged, error);
	else
		return false;
	arena_reset(&applying->staging->scratch);
	return true;
}

bool
applying_match(struct applying *applying, struct error *error)
{
	struct staging *staging = applying->staging;
	struct staged_contact **places = staging->contacts.items;
	size_t kept = 0;
	bool ok = true, stays;

	look_over(applying);
	for (size_t i = 0; ok && i < staging->contacts.count; i++) {
		struct staged_contact *staged = places[i];

		ok = applying_may_go_on(i, error) && match_line(applying, staged, &stays, error);
		if (ok && stays)
			places[kept++] = staged;
	}
	staging->contacts.count = kept;
	seen_release(&applying->seen);
	return ok;
}
