#include "book/roll-parts.h"

#include "base/clock.h"
#include "book/cards.h"
#include "book/glance.h"

#include <stdlib.h>
#include <string.h>

enum {
	CARDS_A_LOOK = 64,    /* between two looks at the clock */
	RECORDS_AT_ONCE = 16, /* whose memory goes together */
	TEXT_KEPT = 64,       /* bytes of a text that decides the order */
};

/* As much as is done without letting go of the book. */
struct slice {
	struct gathering *gathering;
	struct store_txn *txn;
	int64_t deadline;
	size_t count;
	bool is_over;
	struct glance glance;
	struct arena scratch;
};

static struct sort
sort_of(const struct roll_request *request, const struct settings *settings)
{
	const struct field *sort = request->sort;

	if (!sort && request->shape == ROLL_WHOLE)
		sort = field_find(contact_fields, span_of("name"));
	return (struct sort){
		.field = sort,
		.direction = request->sort && request->direction == ROLL_DESCENDING
			? SORT_DESCENDING
			: SORT_ASCENDING,
		.settings = settings,
		.limit = TEXT_KEPT,
	};
}

struct gathering *
gathering_new(const struct roll_request *request, const struct settings *settings)
{
	struct gathering *gathering = memory_allocate(sizeof(*gathering));
	struct sort sort = sort_of(request, settings);

	memset(gathering, 0, sizeof(*gathering));
	gathering->request = request;
	gathering->entries = roll_entries_make(&sort);
	gathering->stages = stages_make(settings, request->today, &gathering->arena);
	gathering->words = query_sought(request->query, &gathering->arena);
	gathering->glance_words = glance_words(&gathering->words, &gathering->arena);
	return gathering;
}

void
gathering_free(struct gathering *gathering)
{
	if (!gathering)
		return;
	gathering_free(gathering->wider);
	roll_entries_release(&gathering->entries);
	arena_release(&gathering->arena);
	arena_release(&gathering->shelf);
	free(gathering);
}

struct roll_range
gathering_column(const struct gathering *gathering, const char *stage)
{
	size_t column = 0;

	if (gathering->request->shape == ROLL_BY_STAGE)
		column = stages_index(&gathering->stages, stage);
	return roll_entries_column(&gathering->entries, column);
}

static void
take(struct gathering *gathering, const struct contact *contact, struct arena *scratch)
{
	struct sort_key key = sort_key_make(&gathering->entries.sort, contact, scratch);
	size_t column = 0;

	stages_count(&gathering->stages, contact);
	if (gathering->request->shape == ROLL_BY_STAGE)
		column = stages_index(&gathering->stages, contact->stage);
	roll_entries_add(&gathering->entries, column, contact->id, &key);
}

/* Asks the clock now and then. */
static bool
is_over(struct slice *slice)
{
	if (++slice->count % CARDS_A_LOOK == 0)
		slice->is_over = clock_milliseconds() >= slice->deadline;
	return slice->is_over;
}

/* What the order asks for may be on the record alone. */
static bool
says_enough(const struct gathering *gathering, enum query_verdict verdict)
{
	const struct field *sort = gathering->entries.sort.field;

	return verdict == QUERY_YES && (!sort || sort->uses & FIELD_CARD);
}

static enum cards_turn
look_at_card(
	struct contact *contact, struct arena *scratch, void *context, struct error *error)
{
	struct slice *slice = context;
	struct gathering *gathering = slice->gathering;
	enum query_verdict verdict = query_judge_card(gathering->request->query, contact);

	(void)error;
	if (says_enough(gathering, verdict))
		take(gathering, contact, scratch);
	else if (verdict != QUERY_NO)
		*(struct id *)list_push(&gathering->aside, sizeof(struct id), &gathering->shelf) =
			contact->id;
	gathering->next = contact->id;
	return is_over(slice) ? CARDS_ENOUGH : CARDS_GO_ON;
}

/* The id behind this one. */
static struct id
following(struct id id)
{
	size_t i = sizeof(id.bytes);

	while (i > 0 && ++id.bytes[i - 1] == 0)
		i--;
	return id;
}

static bool
go_through_cards(struct slice *slice, struct error *error)
{
	struct gathering *gathering = slice->gathering;
	const struct cards_walk walk = { STORE_BY_ID, "", gathering->request->today };

	if (!cards_each_from(slice->txn, &walk, gathering->next, look_at_card, slice, error))
		return false;
	if (slice->is_over)
		gathering->next = following(gathering->next);
	else
		gathering->phase = GATHERING_RECORDS;
	return true;
}

/* A record that holds the words, or that may hold them, is read whole. */
static bool
look_at_text(enum store_kind kind, struct id client_id, struct id id, struct date date,
	struct span json, void *context, struct error *error)
{
	struct slice *slice = context;
	const struct roll_request *request = slice->gathering->request;
	const struct list *words = &slice->gathering->words;
	struct contact contact;
	enum store_found found;

	(void)kind;
	(void)client_id;
	(void)date;
	glance_at(&slice->glance, json);
	for (size_t i = 0; i < words->count; i++)
		if (!glance_may_begin(&slice->glance, &slice->gathering->glance_words[i]))
			return true;
	found =
		store_contact(slice->txn, id, request->today, &slice->scratch, &contact, error);
	if (found == STORE_FOUND && query_matches(request->query, &contact))
		take(slice->gathering, &contact, &slice->scratch);
	return found != STORE_FAILED;
}

/* As a card, and where that does not say enough as a record. */
static bool
look_again(struct slice *slice, struct id id, struct error *error)
{
	struct gathering *gathering = slice->gathering;
	const struct roll_request *request = gathering->request;
	enum query_verdict verdict = QUERY_NO;
	struct contact contact;
	enum store_found found =
		store_card(slice->txn, id, request->today, &slice->scratch, &contact, error);

	if (found == STORE_FOUND)
		verdict = query_judge_card(request->query, &contact);
	if (says_enough(gathering, verdict))
		take(gathering, &contact, &slice->scratch);
	else if (verdict != QUERY_NO)
		return store_records(slice->txn, STORE_CONTACT, id, look_at_text, slice, error);
	return found != STORE_FAILED;
}

static bool
go_through_again(struct slice *slice, struct error *error)
{
	struct gathering *gathering = slice->gathering;
	bool ok = true;

	while (ok && gathering->again_count < gathering->again.count && !is_over(slice)) {
		size_t index = gathering->again_count++;

		ok = look_again(slice,
			*(struct id *)list_at(&gathering->again, index, sizeof(struct id)), error);
		if (index % RECORDS_AT_ONCE == 0)
			arena_release(&slice->scratch);
	}
	arena_release(&slice->scratch);
	return ok;
}

static bool
go_through_records(struct slice *slice, struct error *error)
{
	struct gathering *gathering = slice->gathering;
	bool ok = true;

	/* Whoever is gone by now is left out. */
	while (ok && gathering->read_count < gathering->aside.count && !is_over(slice)) {
		size_t index = gathering->read_count++;

		ok = store_records(slice->txn, STORE_CONTACT,
			*(struct id *)list_at(&gathering->aside, index, sizeof(struct id)),
			look_at_text, slice, error);
		if (index % RECORDS_AT_ONCE == 0)
			arena_release(&slice->scratch);
	}
	arena_release(&slice->scratch);
	if (gathering->read_count < gathering->aside.count)
		return ok;
	arena_release(&gathering->shelf);
	gathering->aside = gathering->again = (struct list){ 0 };
	gathering->phase = GATHERING_DONE;
	return ok;
}

static bool
gather_slice(struct store_txn *txn, void *context, struct error *error)
{
	struct slice *slice = context;

	slice->txn = txn;
	if (!go_through_again(slice, error))
		return false;
	if (slice->gathering->phase == GATHERING_CARDS && !slice->is_over &&
		!go_through_cards(slice, error))
		return false;
	return slice->gathering->phase != GATHERING_RECORDS || slice->is_over ||
		go_through_records(slice, error);
}

static void
add_id(struct list *ids, struct id id, struct arena *arena)
{
	*(struct id *)list_push(ids, sizeof(id), arena) = id;
}

/* Those that matched, and those that were not looked at yet. */
static void
take_over(struct gathering *gathering, const struct gathering *wider)
{
	const struct roll_entries *entries = &wider->entries;
	struct arena *shelf = &gathering->shelf;

	gathering->phase =
		wider->phase == GATHERING_CARDS ? GATHERING_CARDS : GATHERING_RECORDS;
	gathering->next = wider->next;
	for (size_t i = 0; i < entries->count; i++)
		add_id(&gathering->again, entries->items[i].id, shelf);
	for (size_t i = wider->again_count; i < wider->again.count; i++)
		add_id(&gathering->again,
			*(struct id *)list_at(&wider->again, i, sizeof(struct id)), shelf);
	for (size_t i = wider->read_count; i < wider->aside.count; i++)
		add_id(&gathering->aside,
			*(struct id *)list_at(&wider->aside, i, sizeof(struct id)), shelf);
}

/* What was gathered of another state of the book says nothing about this one. */
static bool
begin(struct gathering *gathering, struct book *book, struct error *error)
{
	struct gathering *wider = gathering->wider;

	if (!store_stamp(book->store, &gathering->stamp, error))
		return false;
	if (wider && wider->has_begun && wider->stamp == gathering->stamp)
		take_over(gathering, wider);
	gathering->has_begun = true;
	gathering_free(wider);
	gathering->wider = NULL;
	return true;
}

bool
gathering_go_on(
	struct gathering *gathering, struct book *book, int milliseconds, struct error *error)
{
	struct slice slice = {
		.gathering = gathering,
		.deadline = clock_milliseconds() + milliseconds - milliseconds / 4,
	};
	bool ok = (gathering->has_begun || begin(gathering, book, error)) &&
		book_read(book, gather_slice, &slice, error);

	glance_release(&slice.glance);
	/* What of the time is left is for sorting. */
	roll_entries_settle(&gathering->entries);
	return ok;
}
