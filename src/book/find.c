#include "book/find.h"

#include "base/utf8.h"
#include "core/nearest.h"

#include <string.h>

enum {
	CANDIDATE_LIMIT = 10, /* how many are named when several match */
	NEAREST_COUNT = 5,    /* how many are suggested when none does */
	SCRATCH_NAMES = 256,  /* names folded before their memory is given back */
};

/* One search: what was typed, and where. */
struct search {
	struct store_txn *txn;
	const char *typed;
	const char *folded;
	struct date today;
	struct arena *arena;
};

/* What the names gave: of struct id. */
struct named {
	struct list exact;
	struct list beginning;
};

/* A name that is not what was typed, but nearly. */
struct near_name {
	struct id id;
	const char *name;
	int distance;
};

static bool
has_id(const struct list *ids, struct id id)
{
	for (size_t i = 0; i < ids->count; i++) {
		if (id_equal(*(struct id *)list_at(ids, i, sizeof id), id))
			return true;
	}
	return false;
}

static void
add_id(struct list *ids, struct id id, struct arena *arena)
{
	if (!has_id(ids, id))
		*(struct id *)list_push(ids, sizeof id, arena) = id;
}

static void
add_ids(struct list *ids, const struct list *more, struct arena *arena)
{
	for (size_t i = 0; i < more->count; i++)
		add_id(ids, *(struct id *)list_at(more, i, sizeof(struct id)), arena);
}

static bool
search_prefix(const struct search *search, struct list *ids, struct error *error)
{
	struct span typed = span_of(search->typed);
	struct list former = { 0 };

	if (!id_is_beginning(typed))
		return true;
	if (!store_find_id(
			search->txn, typed, CANDIDATE_LIMIT + 1, ids, search->arena, error) ||
		!find_former_ids(search->txn, search->typed, CANDIDATE_LIMIT + 1, search->arena,
			&former, error))
		return false;
	add_ids(ids, &former, search->arena);
	return true;
}

static bool
search_addresses(const struct search *search, struct list *ids, struct error *error)
{
	struct list addresses = { 0 };

	contact_address_read(span_of(search->typed), &addresses, search->arena);
	for (size_t i = 0; i < addresses.count; i++) {
		struct list found = { 0 };

		if (!store_find_address(
				search->txn, list_text(&addresses, i), &found, search->arena, error))
			return false;
		add_ids(ids, &found, search->arena);
	}
	return true;
}

static void
sort_name(const struct search *search, const struct contact *contact, struct named *named)
{
	const char *folded = utf8_fold(contact->name, search->arena);

	if (strcmp(folded, search->folded) == 0)
		add_id(&named->exact, contact->id, search->arena);
	else if (span_starts_with(span_of(folded), span_of(search->folded)))
		add_id(&named->beginning, contact->id, search->arena);
}

/* A name comes before those that it is the beginning of, so the walk may end early. */
static bool
search_names(const struct search *search, struct named *named, struct error *error)
{
	struct store_walk *walk;
	struct contact contact;
	enum store_found found = STORE_MISSING;

	if (!store_walk_begin(search->txn, STORE_BY_NAME, search->folded, &walk, error))
		return false;
	while (named->exact.count + named->beginning.count <= CANDIDATE_LIMIT) {
		found = store_walk_next(walk, search->today, search->arena, &contact, error);
		if (found != STORE_FOUND)
			break;
		sort_name(search, &contact, named);
	}
	store_walk_end(walk);
	return found != STORE_FAILED;
}

/* By name, else by the beginning of a name. */
static bool
search_called(const struct search *search, struct list *ids, struct error *error)
{
	struct named named = { 0 };

	if (!search_names(search, &named, error))
		return false;
	*ids = named.exact.count > 0 ? named.exact : named.beginning;
	return true;
}

/* The folded text with the apostrophes of the other kind; NULL when it has none: phones
 * write "O’Brien" where keyboards write "O'Brien". */
static const char *
other_apostrophes(const char *folded, struct arena *arena)
{
	static const char curly[] = "’", straight[] = "'";
	bool is_curly = strstr(folded, curly) != NULL;
	const char *from = is_curly ? curly : straight, *to = is_curly ? straight : curly;
	struct text text = TEXT_INIT;
	const char *place = strstr(folded, from);

	if (!place)
		return NULL;
	for (; place; place = strstr(folded, from)) {
		text_add_bytes(&text, folded, (size_t)(place - folded));
		text_add(&text, to);
		folded = place + strlen(from);
	}
	text_add(&text, folded);
	return text_take(&text, arena);
}

/* By address, else as it is called. */
static bool
search_words(const struct search *search, struct list *ids, struct error *error)
{
	struct search other = *search;

	if (!search_addresses(search, ids, error))
		return false;
	if (ids->count > 0 || !*search->folded)
		return true;
	if (!search_called(search, ids, error))
		return false;
	other.folded = other_apostrophes(search->folded, search->arena);
	return ids->count > 0 || !other.folded || search_called(&other, ids, error);
}

/*
 * A word such as "fade" may be the beginning of an id by accident.  So an id prefix alone
 * is enough only where nothing else is called so, and one that is not unique does not
 * count where something is.
 */
static struct list
joined(const struct list *prefixed, const struct list *called, struct arena *arena)
{
	struct list ids = *prefixed;

	if (prefixed->count != 1 && called->count > 0)
		return *called;
	add_ids(&ids, called, arena);
	return ids;
}

static bool
load(const struct search *search, struct id id, struct contact *contact,
	struct error *error)
{
	return store_contact(search->txn, id, search->today, search->arena, contact, error) ==
		STORE_FOUND;
}

static bool
suggest(const struct search *search, struct id id, struct error *error)
{
	struct error failure = ERROR_INIT;
	struct contact contact;

	if (load(search, id, &contact, &failure))
		error_suggest(error, id_show(id, search->arena), contact.name);
	error_release(&failure);
	return false;
}

static int
contact_compare(const void *first, const void *second)
{
	const struct contact *one = first, *other = second;
	int order = field_compare(field_find(contact_fields, span_of("name")), one, other);

	return order ? order : id_compare(one->id, other->id);
}

/* The contacts of the first ids, by name. */
static bool
load_some(const struct search *search, const struct list *ids, struct list *contacts,
	struct error *error)
{
	for (size_t i = 0; i < ids->count && i < CANDIDATE_LIMIT; i++) {
		struct id id = *(struct id *)list_at(ids, i, sizeof id);
		struct contact *contact = list_push(contacts, sizeof *contact, search->arena);

		if (!load(search, id, contact, error))
			return false;
	}
	list_sort(contacts, sizeof(struct contact), contact_compare);
	return true;
}

static bool
refuse_several(const struct search *search, const struct list *ids, struct error *error)
{
	const char *count = ids->count > CANDIDATE_LIMIT
		? "many"
		: arena_format(search->arena, "%zu", ids->count);
	struct list contacts = { 0 };

	if (!load_some(search, ids, &contacts, error))
		return false;
	fail(error, ERROR_AMBIGUOUS,
		"%s contacts match '%s'; say more of the name, or the id", count, search->typed);
	for (size_t i = 0; i < contacts.count; i++) {
		const struct contact *contact = list_at(&contacts, i, sizeof *contact);

		error_suggest(error, id_show(contact->id, search->arena), contact->name);
	}
	return false;
}

static int
near_compare(const void *first, const void *second)
{
	const struct near_name *one = first, *other = second;

	return (one->distance > other->distance) - (one->distance < other->distance);
}

/* Keeps the nearest few; names that came earlier stay before equal ones. */
static void
keep_near(struct list *nearest, const struct near_name *name, struct arena *arena)
{
	struct near_name *last;

	if (nearest->count < NEAREST_COUNT) {
		*(struct near_name *)list_push(nearest, sizeof *name, arena) = *name;
		list_sort(nearest, sizeof *name, near_compare);
		return;
	}
	last = list_at(nearest, NEAREST_COUNT - 1, sizeof *last);
	if (name->distance < last->distance) {
		*last = *name;
		list_sort(nearest, sizeof *name, near_compare);
	}
}

static void
weigh(const struct search *search, const struct contact *contact, struct list *nearest,
	struct arena *scratch)
{
	const char *folded = utf8_fold(contact->name, scratch);
	struct near_name name = { .id = contact->id };

	name.distance = nearest_distance(search->folded, folded);
	if (name.distance <= nearest_limit(search->folded))
		keep_near(nearest, &name, search->arena);
}

static bool
search_nearest(const struct search *search, struct list *nearest, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct store_walk *walk;
	struct contact contact;
	enum store_found found;

	if (!store_walk_begin(search->txn, STORE_BY_NAME, "", &walk, error))
		return false;
	for (size_t i = 1; (found = store_walk_next(walk, search->today, &scratch, &contact,
							error)) == STORE_FOUND;
		 i++) {
		weigh(search, &contact, nearest, &scratch);
		if (i % SCRATCH_NAMES == 0)
			arena_release(&scratch);
	}
	store_walk_end(walk);
	arena_release(&scratch);
	return found != STORE_FAILED;
}

enum store_found
find_erased(struct store_txn *txn, struct id id, struct moment *at, struct error *error)
{
	enum store_found found = store_erased(txn, id, at, error);
	struct arena arena = ARENA_INIT;
	struct contact contact;

	if (found != STORE_FOUND)
		return found;
	found = store_card(txn, id, (struct date){ 0 }, &arena, &contact, error);
	arena_release(&arena);
	if (found == STORE_FAILED)
		return STORE_FAILED;
	return found == STORE_FOUND ? STORE_MISSING : STORE_FOUND;
}

static bool
look_for_erased(struct store_txn *txn, void *context, struct error *error)
{
	return find_refuse_erased(txn, *(const struct id *)context, error);
}

bool
find_check_erased(struct book *book, struct id id, struct error *error)
{
	return book_read(book, look_for_erased, &id, error);
}

bool
find_refuse_erased(struct store_txn *txn, struct id id, struct error *error)
{
	char day[DATE_TEXT_SIZE];
	struct moment at;
	enum store_found found = find_erased(txn, id, &at, error);

	if (found != STORE_FOUND)
		return found == STORE_MISSING;
	date_format(moment_date(at), day);
	return fail(error, ERROR_NOT_FOUND, "the contact was erased on %s", day);
}

/* Whether what stands before the joint calls a contact. */
static bool
is_called(
	const struct search *search, const char *joint, bool *found, struct error *error)
{
	size_t length = (size_t)(joint - search->folded);
	struct span before = span_trim(span_make(search->folded, length));
	struct search first = *search;
	struct list ids = { 0 };

	first.typed = first.folded = span_copy(before, search->arena);
	if (before.length > 0 && !search_words(&first, &ids, error))
		return false;
	*found = ids.count > 0;
	return true;
}

/* Whether the text names several: "Ann and Bob". */
static bool
names_several(const struct search *search, bool *several, struct error *error)
{
	static const char *const joints[] = { " and ", " & ", ",", "、", "さんと", "様と",
		"と", "和", "跟", "与", NULL };

	*several = false;
	for (size_t i = 0; joints[i] && !*several; i++) {
		const char *joint = strstr(search->folded, joints[i]);

		if (joint && joint[strlen(joints[i])] &&
			!is_called(search, joint, several, error))
			return false;
	}
	return true;
}

static bool
refuse_none(const struct search *search, struct error *error)
{
	struct list nearest = { 0 }, former = { 0 };
	bool several;
	struct id id;

	if (id_parse(span_of(search->typed), &id) &&
		!find_refuse_erased(search->txn, id, error))
		return fail_in(error, "%s", search->typed);

	if (!names_several(search, &several, error) ||
		!find_formerly_called(
			search->txn, search->folded, search->today, search->arena, &former, error) ||
		(*search->folded && !search_nearest(search, &nearest, error)))
		return false;
	fail(error, ERROR_NOT_FOUND, "no contact is called '%s'%s", search->typed,
		several ? "; name several one at a time" : "");
	for (size_t i = 0; i < former.count; i++)
		suggest(search, *(struct id *)list_at(&former, i, sizeof(struct id)), error);
	for (size_t i = 0; i < nearest.count; i++) {
		const struct near_name *name = list_at(&nearest, i, sizeof *name);

		if (!has_id(&former, name->id))
			suggest(search, name->id, error);
	}
	return false;
}

/* Nothing typed would be the beginning of every name. */
static bool
check_typed(struct span typed, struct error *error)
{
	return typed.length > 0 ||
		fail(error, ERROR_USAGE, "a contact is expected, not an empty text");
}

bool
find_contact_in(struct store_txn *txn, const char *typed, struct date today,
	struct arena *arena, struct contact *contact, struct error *error)
{
	struct span trimmed = span_trim(span_of(typed));
	const char *text = span_copy(trimmed, arena);
	struct search search = { txn, text, utf8_fold(text, arena), today, arena };
	struct list prefixed = { 0 }, called = { 0 }, ids;
	enum store_found found = STORE_MISSING;
	struct id id;

	if (!check_typed(trimmed, error))
		return false;
	if (id_parse(trimmed, &id))
		found = store_contact(txn, id, today, arena, contact, error);
	if (found != STORE_MISSING)
		return found == STORE_FOUND;
	if (!search_prefix(&search, &prefixed, error) ||
		!search_words(&search, &called, error))
		return false;
	ids = joined(&prefixed, &called, arena);
	if (ids.count == 0)
		return refuse_none(&search, error);
	if (ids.count > 1)
		return refuse_several(&search, &ids, error);
	return load(&search, *(struct id *)list_at(&ids, 0, sizeof id), contact, error);
}

/* A contact looked for in a transaction of its own. */
struct quest {
	const char *typed;
	struct date today;
	struct arena *arena;
	struct contact *contact;
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	const struct quest *quest = context;

	return find_contact_in(
		txn, quest->typed, quest->today, quest->arena, quest->contact, error);
}

bool
find_contact(struct book *book, const char *typed, struct date today, struct arena *arena,
	struct contact *contact, struct error *error)
{
	struct quest quest = { typed, today, arena, contact };

	return book_read(book, look, &quest, error);
}
