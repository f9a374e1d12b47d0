#include "book/cards.h"
#include "book/sift.h"
#include "book/view.h"
#include "core/stage.h"

#include <stdlib.h>
#include <string.h>

/* A list being made. */
struct listing_look {
	const struct settings *settings;
	const struct view_request *request;
	view_show show;
	void *context;
};

/*
 * What is kept of a contact until all are seen: its id and the one member that decides
 * its place, so that sorting a large book takes tens of bytes for each contact.
 */
enum { MEMBER_SIZE = 24 };

struct place {
	struct id id;
	bool is_absent;
	_Alignas(8) char member[MEMBER_SIZE];
};

struct sorting {
	const struct view_request *request;
	const struct settings *settings;
	struct field field; /* the sort field as it lies in a place */
	struct list places; /* of struct place */
	struct arena arena;
};

_Static_assert(sizeof(struct list) <= MEMBER_SIZE, "every kind of member fits");

/* Calls visit for each contact that matches, in the order of the walk, at most limit
 * times. */
typedef bool (*visit_match)(
	const struct contact *contact, size_t index, void *context, struct error *error);

struct matching {
	struct store_txn *txn;
	const struct view_request *request;
	struct arena *keeper; /* where the contact's texts stay; NULL: until visit returns */
	size_t limit;
	size_t count;
	visit_match visit;
	void *context;
};

typedef enum store_found (*read_contact)(struct store_txn *txn, struct id id,
	struct date today, struct arena *arena, struct contact *contact, struct error *error);

/* Whether the card is enough. */
static read_contact
reader_of(const struct view_request *request)
{
	return request->depth == VIEW_CARDS ? store_card : store_contact;
}

/* What is to be kept is read again, so that what does not match leaves nothing behind. */
static enum store_found
complete(const struct matching *matching, struct contact *contact, struct arena *scratch,
	struct error *error)
{
	const struct view_request *request = matching->request;
	struct arena *arena = matching->keeper ? matching->keeper : scratch;

	if (request->depth == VIEW_CARDS && !matching->keeper)
		return STORE_FOUND;
	return reader_of(request)(
		matching->txn, contact->id, request->today, arena, contact, error);
}

static enum cards_turn
visit_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct matching *matching = context;
	const struct view_request *request = matching->request;
	enum store_found found = sift_contact(
		matching->txn, request->query, request->today, scratch, contact, error);

	if (found == STORE_FOUND)
		found = complete(matching, contact, scratch, error);
	if (found != STORE_FOUND)
		return found == STORE_FAILED ? CARDS_FAILED : CARDS_GO_ON;
	if (!matching->visit(contact, matching->count++, matching->context, error))
		return CARDS_FAILED;
	return matching->count == matching->limit ? CARDS_ENOUGH : CARDS_GO_ON;
}

static bool
each_match(struct matching *matching, enum store_order order, struct error *error)
{
	const struct cards_walk walk = { order, "", matching->request->today };

	return cards_each(matching->txn, &walk, visit_card, matching, error);
}

/* ------ in the order of names: as the index gives them ------ */

static bool
by_name_look(struct store_txn *txn, void *context, struct error *error)
{
	struct listing_look *look = context;
	struct matching matching = {
		.txn = txn,
		.request = look->request,
		.keeper = look->request->arena,
		.limit = look->request->limit,
		.visit = look->show,
		.context = look->context,
	};

	return each_match(&matching, STORE_BY_NAME, error);
}

/* ------ in any other order: places first, contacts then ------ */

/* How the member of a kind is kept; kinds without a row are their bytes. */
typedef void (*keep_member)(struct sorting *sorting, struct place *place,
	const struct field *field, const void *member);

static void
keep_text(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	const char *text = arena_copy(&sorting->arena, *(const char *const *)member);

	(void)field;
	memcpy(place->member, &text, sizeof(text));
}

static void
keep_texts(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	const struct list *texts = member;
	struct list copy = { 0 };

	(void)field;
	for (size_t i = 0; i < texts->count; i++)
		list_push_text(
			&copy, arena_copy(&sorting->arena, list_text(texts, i)), &sorting->arena);
	memcpy(place->member, &copy, sizeof(copy));
}

/* As its worth in the base currency: the only way to order unlike currencies. */
static void
keep_worth(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	struct list one = { (void *)member, 1, 1 };
	int64_t worth = money_sum_base(
		field->kind == FIELD_MONIES ? member : &one, &sorting->settings->money, NULL);

	memcpy(place->member, &worth, sizeof(worth));
}

/* As its place in the pipeline. */
static void
keep_stage(struct sorting *sorting, struct place *place, const struct field *field,
	const void *member)
{
	int64_t index =
		(int64_t)stage_index(&sorting->settings->pipeline, *(const char *const *)member);

	(void)field;
	memcpy(place->member, &index, sizeof(index));
}

struct keeping {
	size_t size;
	keep_member keep;
	bool is_number; /* it has become a plain number */
};

static const struct keeping stage_keeping = { 0, keep_stage, true };

static const struct keeping keepings[] = {
	[FIELD_TEXT] = { 0, keep_text, false },
	[FIELD_PROSE] = { 0, keep_text, false },
	[FIELD_WORD] = { 0, keep_text, false },
	[FIELD_TEXTS] = { 0, keep_texts, false },
	[FIELD_MONEY] = { 0, keep_worth, true },
	[FIELD_MONIES] = { 0, keep_worth, true },
	[FIELD_ID] = { sizeof(struct id), NULL, false },
	[FIELD_DATE] = { sizeof(struct date), NULL, false },
	[FIELD_MOMENT] = { sizeof(struct moment), NULL, false },
	[FIELD_COUNT] = { sizeof(int64_t), NULL, false },
	[FIELD_HUNDREDTHS] = { sizeof(struct hundredths), NULL, false },
	[FIELD_FLAG] = { sizeof(bool), NULL, false },
};

static const struct keeping *
keeping_of(const struct field *field)
{
	return field->offset == offsetof(struct contact, stage) ? &stage_keeping
															: &keepings[field->kind];
}

/* The field as it lies in a place; of a number that is there, 0 is a number, too. */
static struct field
kept_field(const struct field *field)
{
	struct field kept = *field;

	kept.offset = 0;
	if (keeping_of(field)->is_number) {
		kept.kind = FIELD_COUNT;
		kept.uses |= FIELD_ALWAYS;
	}
	return kept;
}

static bool
keep_place(
	const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct sorting *sorting = context;
	const struct field *field = sorting->request->sort;
	const struct keeping *keeping = keeping_of(field);
	struct place *place = list_push(&sorting->places, sizeof(*place), &sorting->arena);
	const void *member = field_value(field, contact);

	(void)index;
	(void)error;
	place->id = contact->id;
	place->is_absent = field_is_absent(field, contact);
	if (keeping->keep)
		keeping->keep(sorting, place, field, member);
	else
		memcpy(place->member, member, keeping->size);
	return true;
}

/* Absent ones come last whatever the direction; ties are broken by id. */
static int
compare_places(const void *first, const void *second, void *context)
{
	const struct place *one = first, *other = second;
	const struct sorting *sorting = context;
	int order;

	if (one->is_absent != other->is_absent)
		return one->is_absent ? 1 : -1;
	order = field_compare(&sorting->field, one->member, other->member);
	if (sorting->request->direction == VIEW_DESCENDING)
		order = -order;
	return order ? order : id_compare(one->id, other->id);
}

static bool
show_places(struct store_txn *txn, struct listing_look *look,
	const struct sorting *sorting, struct error *error)
{
	size_t limit = look->request->limit;
	struct arena own = ARENA_INIT;
	struct arena *arena = look->request->arena ? look->request->arena : &own;
	read_contact read = reader_of(look->request);
	struct contact contact;
	bool ok = true;

	for (size_t i = 0; ok && i < sorting->places.count && (limit == 0 || i < limit);
		 i++) {
		const struct place *place = list_at(&sorting->places, i, sizeof(*place));

		ok = read(txn, place->id, look->request->today, arena, &contact, error) ==
				STORE_FOUND &&
			look->show(&contact, i, look->context, error);
		arena_release(&own);
	}
	return ok;
}

static bool
sorted_look(struct store_txn *txn, void *context, struct error *error)
{
	struct listing_look *look = context;
	struct sorting sorting = {
		.request = look->request,
		.settings = look->settings,
		.field = kept_field(look->request->sort),
	};
	struct matching matching = {
		.txn = txn,
		.request = look->request,
		.visit = keep_place,
		.context = &sorting,
	};
	bool ok = each_match(&matching, STORE_BY_ID, error);

	if (ok && sorting.places.count > 0)
		qsort_r(sorting.places.items, sorting.places.count, sizeof(struct place),
			compare_places, &sorting);
	ok = ok && show_places(txn, look, &sorting, error);
	arena_release(&sorting.arena);
	return ok;
}

bool
view_list(struct book *book, const struct view_request *request, view_show show,
	void *context, struct error *error)
{
	struct listing_look look = { book->settings, request, show, context };
	bool is_by_name = !request->sort ||
		(strcmp(request->sort->name, "name") == 0 &&
			request->direction == VIEW_ASCENDING);

	return book_read(book, is_by_name ? by_name_look : sorted_look, &look, error);
}
