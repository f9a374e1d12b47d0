#include "book/search-parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "format/json.h"

enum {
	LOOKS_AT_ONCE = 128, /* between two looks at the clock */
	SPARE = 1024,        /* how many too many are kept before they are sorted out */
	SEEK_LIMIT = 256,    /* bytes of a word by which its names are looked for */
};

/* ------ keeping the best ------ */

static int
compare_found(const void *first, const void *second)
{
	const struct search_found *one = first, *other = second;
	int order = (one->rank > other->rank) - (one->rank < other->rank);

	if (order == 0)
		order = date_compare(other->date, one->date);
	if (order == 0)
		order = (one->turn > other->turn) - (one->turn < other->turn);
	return order ? order : id_compare(one->id, other->id);
}

static void
sort_found(struct list *found)
{
	if (found->count > 0)
		qsort(found->items, found->count, sizeof(struct search_found), compare_found);
}

/* Those that are behind the limit for certain go now and then. */
static void
add_found(struct search *search, struct search_found found)
{
	size_t limit = search->request.limit;

	*(struct search_found *)list_push(&search->found, sizeof(found), &search->shelf) =
		found;
	if (limit == 0 || search->found.count < 2 * limit + SPARE)
		return;
	sort_found(&search->found);
	search->found.count = limit;
}

static bool
has_enough(const struct search *search)
{
	return search->request.limit > 0 && search->found.count >= search->request.limit;
}

/* ------ the clock ------ */

/* Whether there is time for more. */
static bool
goes_on(struct search_slice *slice)
{
	if (++slice->count % LOOKS_AT_ONCE != 0)
		return true;
	arena_release(&slice->scratch);
	return slice->deadline == 0 || clock_milliseconds() < slice->deadline;
}

/* ------ names ------ */

static bool
holds_all(const struct search *search, struct span text)
{
	for (size_t i = 0; i < search->words.count; i++)
		if (!span_has(text, span_of(list_text(&search->words, i))))
			return false;
	return true;
}

/* The name, when it does not fit into the index. */
static bool
read_whole_name(struct search_slice *slice, const struct store_swept *swept,
	struct span *name, struct error *error)
{
	struct contact contact;
	enum store_found found = store_card(slice->txn, swept->id,
		slice->search->request.today, &slice->scratch, &contact, error);

	if (found == STORE_FOUND)
		*name = utf8_fold_span(span_of(contact.name), &slice->scratch);
	return found != STORE_FAILED;
}

/* As much of the first word as surely stands in the index of names. */
static struct span
beginning_of(const struct search *search)
{
	return span_head(span_of(list_text(&search->words, 0)), SEEK_LIMIT);
}

/* Takes a name that is as good as this, and no better. */
static bool
look_at_name(struct search_slice *slice, const struct store_swept *swept,
	enum search_rank best, enum search_rank worst, struct error *error)
{
	struct search *search = slice->search;
	struct span name = swept->text;

	if (swept->is_cut && !read_whole_name(slice, swept, &name, error))
		return false;
	search->turn++;
	if (holds_all(search, name)) {
		enum search_rank rank = search_name_rank(search, name.start);

		if (rank >= best && rank <= worst)
			add_found(search,
				(struct search_found){
					.id = swept->id, .rank = rank, .turn = search->turn });
	}
	return goes_on(slice);
}

/* Names that begin with the first word stand together, those that are better than others
 * first: where they fill the limit no other name need be looked at. */
static bool
visit_beginning(const struct store_swept *swept, void *context, struct error *error)
{
	struct search_slice *slice = context;
	struct search *search = slice->search;
	struct span beginning = beginning_of(search);

	if (!span_starts_with(swept->text, beginning) || has_enough(search)) {
		slice->is_past = true;
		return false;
	}
	return look_at_name(slice, swept, RANK_WHOLE_NAME, RANK_NAME_BEGINS, error);
}

static bool
visit_name(const struct store_swept *swept, void *context, struct error *error)
{
	return look_at_name(context, swept, RANK_NAME_WORDS, RANK_NAME, error);
}

/* ------ contacts ------ */

/* When a contact was heard from last stands on its card. */
static bool
add_contact(
	struct search_slice *slice, struct id id, enum search_rank rank, struct error *error)
{
	struct contact card;
	enum store_found found = store_card(
		slice->txn, id, slice->search->request.today, &slice->scratch, &card, error);

	if (found == STORE_FOUND)
		add_found(slice->search,
			(struct search_found){ .id = id, .rank = rank, .date = card.last_contact });
	return found != STORE_FAILED;
}

/* All words in the name is a contact that was found by its name. */
static bool
look_at_contact(
	struct search_slice *slice, const struct store_swept *swept, struct error *error)
{
	struct search *search = slice->search;
	const struct json_reading reading = { .base_currency = search->base };
	struct contact contact = contact_make("");
	struct search_fields_look look;

	if (!json_read(
			contact_fields, swept->text, &contact, &reading, &slice->scratch, error))
		return false;
	contact.id = swept->id;
	look = search_look_at_fields(search, &contact, &slice->scratch);
	if (!look.words)
		return true;
	*(struct search_known *)list_push(&search->known, sizeof(struct search_known),
		&search->shelf) = (struct search_known){ swept->id, look.words };
	return look.words != search_all_words(search) || look.rank <= RANK_NAME ||
		add_contact(slice, swept->id, look.rank, error);
}

static bool
visit_contact(const struct store_swept *swept, void *context, struct error *error)
{
	struct search_slice *slice = context;
	unsigned words = search_possible(slice->search, swept->text) |
		search_phones_possible(slice->search, swept->text, &slice->scratch) |
		search_words_of_holder(slice->search, swept->id);

	if (words && !look_at_contact(slice, swept, error))
		return false;
	return goes_on(slice);
}

/* ------ timelines ------ */

/* The words that its fields hold; contacts come by id here and there. */
static unsigned
words_known(struct search *search, struct id id)
{
	for (; search->known_next < search->known.count; search->known_next++) {
		const struct search_known *known =
			list_at(&search->known, search->known_next, sizeof(*known));
		int order = id_compare(known->id, id);

		if (order >= 0)
			return order == 0 ? known->words : 0;
	}
	return 0;
}

/* All of its timeline was seen. */
static void
end_timeline(struct search *search)
{
	unsigned all = search_all_words(search);

	if (search->in_fields != all && (search->in_fields | search->best.words) == all)
		add_found(search,
			(struct search_found){
				.id = search->client_id,
				.rank = RANK_TIMELINE,
				.date = search->best.date,
			});
	search->best = (struct search_best){ .words = 0 };
}

static bool
visit_interaction(const struct store_swept *swept, void *context, struct error *error)
{
	struct search_slice *slice = context;
	struct search *search = slice->search;

	if (!id_equal(swept->client_id, search->client_id)) {
		end_timeline(search);
		search->client_id = swept->client_id;
		search->in_fields = words_known(search, swept->client_id);
	}
	if (search->in_fields != search_all_words(search) &&
		search_possible(search, swept->text) & ~search->in_fields &&
		!search_look_at_interaction(search, swept, &slice->scratch, &search->best, error))
		return false;
	return goes_on(slice);
}

/* ------ all of it ------ */

/* Who has the words as addresses. */
static bool
find_holders(struct search_slice *slice, struct error *error)
{
	struct search *search = slice->search;

	for (size_t i = 0; i < search->words.count; i++) {
		struct list forms = { 0 };

		search->holders[i] = (struct list){ 0 };
		contact_address_read(
			span_of(list_text(&search->words, i)), &forms, &slice->scratch);
		for (size_t j = 0; j < forms.count; j++)
			if (!store_find_address(slice->txn, list_text(&forms, j), &search->holders[i],
					&search->arena, error))
				return false;
	}
	return true;
}

static bool
begin_nothing(struct search_slice *slice, struct error *error)
{
	(void)slice;
	(void)error;
	return true;
}

/* At the first name that begins so. */
static void
begin_at_word(struct search *search)
{
	struct span beginning = beginning_of(search);

	memcpy(search->sweep.key, beginning.start, beginning.length);
	search->sweep.length = beginning.length;
}

/* What is behind one phase is worse than all that was found in it. */
static const struct phase {
	int over; /* the sweep */
	bool (*begin)(struct search_slice *slice, struct error *error);
	store_sweep_visit visit;
} phases[] = {
	[SEARCH_BEGINNINGS] = { SWEEP_NAMES, begin_nothing, visit_beginning },
	[SEARCH_NAMES] = { SWEEP_NAMES, begin_nothing, visit_name },
	[SEARCH_CONTACTS] = { SWEEP_CONTACTS, find_holders, visit_contact },
	[SEARCH_TIMELINES] = { SWEEP_INTERACTIONS, begin_nothing, visit_interaction },
};

static bool
begin_phase(struct search_slice *slice, int phase, struct error *error)
{
	struct search *search = slice->search;

	search->phase = phase;
	if (phase == SEARCH_DONE)
		return true;
	memset(&search->sweep, 0, sizeof(search->sweep));
	search->sweep.over = phases[phase].over;
	return phases[phase].begin(slice, error);
}

static bool
go_through(struct search_slice *slice, struct error *error)
{
	struct search *search = slice->search;
	bool ok = true;

	while (ok && search->phase != SEARCH_DONE) {
		ok = store_sweep(
			slice->txn, &search->sweep, phases[search->phase].visit, slice, error);
		if (!ok || !(search->sweep.is_over || slice->is_past))
			break;
		slice->is_past = false;
		if (search->phase == SEARCH_TIMELINES)
			end_timeline(search);
		ok = begin_phase(
			slice, has_enough(search) ? SEARCH_DONE : search->phase + 1, error);
	}
	arena_release(&slice->scratch);
	sort_found(&search->found);
	return ok;
}

static bool
search_look(struct store_txn *txn, void *context, struct error *error)
{
	struct search_slice *slice = context;

	slice->txn = txn;
	return go_through(slice, error);
}

struct search *
search_new(const struct search_request *request, struct error *error)
{
	struct search *search = memory_allocate(sizeof(*search));

	memset(search, 0, sizeof(*search));
	search->request = *request;
	if (!sought_read(request->text, &search->words, &search->arena, error)) {
		search_free(search);
		return NULL;
	}
	search->holders =
		arena_alloc(&search->arena, search->words.count * sizeof(*search->holders));
	search->glance_words = glance_words(&search->words, &search->arena);
	search->phone_parts = search_phone_parts(&search->words, &search->arena);
	search->fields = search_fields(&search->arena);
	search->request.text = arena_copy(&search->arena, request->text);
	begin_at_word(search);
	return search;
}

void
search_free(struct search *search)
{
	if (!search)
		return;
	glance_release(&search->glance);
	arena_release(&search->arena);
	arena_release(&search->shelf);
	free(search);
}

bool
search_is_complete(const struct search *search)
{
	return search->phase == SEARCH_DONE;
}

bool
search_go_on(
	struct search *search, struct book *book, int milliseconds, struct error *error)
{
	struct search_slice slice = {
		.search = search,
		.deadline = milliseconds > 0 ? clock_milliseconds() + milliseconds : 0,
	};

	search->base = book->settings->money.base;
	return book_read(book, search_look, &slice, error);
}

size_t
search_count(const struct search *search)
{
	size_t count = search->found.count, limit = search->request.limit;

	return limit > 0 && count > limit ? limit : count;
}

struct id
search_id_at(const struct search *search, size_t place)
{
	const struct search_found *found;

	if (place >= search_count(search))
		return (struct id){ { 0 } };
	found = list_at(&search->found, place, sizeof(*found));
	return found->id;
}

size_t
search_place(const struct search *search, struct id id)
{
	size_t count = search_count(search), place = 0;

	while (place < count && !id_equal(id, search_id_at(search, place)))
		place++;
	return place;
}

const struct list *
search_words(const struct search *search)
{
	return &search->words;
}

bool
search_all(struct book *book, const struct search_request *request, struct arena *arena,
	struct list *hits, struct error *error)
{
	struct search *search = search_new(request, error);
	bool ok = search && search_go_on(search, book, 0, error) &&
		search_tell(search, book, 0, SIZE_MAX, arena, hits, error);

	search_free(search);
	return ok;
}
