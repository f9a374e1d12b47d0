#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/day.h"
#include "store/derive.h"
#include "store/envelope.h"
#include "store/index.h"

/* A way through the contacts: the table of its keys, and how a prefix is looked for
 * there. */
struct order {
	enum table table;
	void (*begin)(struct key *key, const char *prefix);
};

struct store_walk {
	struct store_txn *txn;
	const struct order *order;
	struct engine_cursor *cursor;
	const char *typed; /* the prefix as it was asked for */
	struct key prefix;
	struct key from; /* where it begins; empty: at its end */
	enum store_direction direction;
	enum { WALK_NEW, WALK_BEGUN, WALK_OVER } state;
	const char *rest; /* a prefix too long for a key: names are compared one by one */
	struct arena arena;
};

static void
begin_anywhere(struct key *key, const char *prefix)
{
	(void)key;
	(void)prefix;
}

static void
begin_with_name(struct key *key, const char *prefix)
{
	key_add_beginning(key, prefix, KEY_TEXT_LIMIT);
}

static void
begin_with_stage(struct key *key, const char *prefix)
{
	if (*prefix)
		key_add_text(key, prefix, KEY_SHORT_LIMIT);
}

/* Indexed by enum store_order. */
static const struct order orders[] = {
	[STORE_BY_ID] = { TABLE_CARD, begin_anywhere },
	[STORE_BY_NAME] = { TABLE_NAME, begin_with_name },
	[STORE_BY_STAGE] = { TABLE_STAGE, begin_with_stage },
	[STORE_BY_REVENUE] = { TABLE_REVENUE, begin_anywhere },
	[STORE_BY_QUIET] = { TABLE_QUIET, begin_anywhere },
};

bool
store_walk_begin(struct store_txn *txn, enum store_order order, const char *prefix,
	struct store_walk **walk, struct error *error)
{
	struct store_walk *begun;
	struct engine_cursor *cursor;

	if (!transaction_settle(txn, error))
		return false;
	cursor = engine_cursor_open(txn->data, orders[order].table, error);
	if (!cursor)
		return false;
	begun = memory_allocate(sizeof(*begun));
	*begun = (struct store_walk){
		.txn = txn,
		.order = &orders[order],
		.cursor = cursor,
		.prefix = key_empty(),
		.from = key_empty(),
	};
	begun->typed = arena_copy(&begun->arena, prefix ? prefix : "");
	orders[order].begin(&begun->prefix, begun->typed);
	if (order == STORE_BY_NAME && strlen(begun->typed) > begun->prefix.length)
		begun->rest = begun->typed;
	*walk = begun;
	return true;
}

static bool
read_card_at(struct store_walk *walk, const struct engine_pair *pair, struct arena *arena,
	struct card *card, struct error *error)
{
	struct store_txn *txn = walk->txn;
	struct id id = key_last_id(pair->key);
	struct span contents;
	enum store_found found;

	if (walk->order->table == TABLE_CARD)
		return (envelope_open(pair->value, pair->key, &contents, error) &&
				   card_unpack(contents, id, &txn->store->layout, arena, card)) ||
			fail(error, ERROR_STORAGE, "a card is damaged; run `rapport check --repair`");
	found = derive_read_card(txn, id, arena, card, error);
	if (found == STORE_MISSING)
		return fail(error, ERROR_STORAGE,
			"an index leads to a contact that is not there; run `rapport check "
			"--repair`");
	return found == STORE_FOUND;
}

/* Begins at the place if it is on the way. */
static bool
begin_at(struct store_walk *walk, struct span place)
{
	if (!span_starts_with(place, key_span(&walk->prefix)))
		return false;
	walk->from.length = place.length;
	memcpy(walk->from.bytes, place.start, place.length);
	walk->state = WALK_NEW;
	return true;
}

/* Begins at the place of a card in the order, if it has one on the way. */
static bool
begin_at_place(struct store_walk *walk, const struct card *card)
{
	struct index_entries places = { .arena = &walk->arena };

	index_list_in(walk->order->table, card, walk->txn->store->options.settings, &places);
	for (size_t i = 0; i < places.items.count; i++)
		if (begin_at(walk,
				((struct index_entry *)list_at(
					 &places.items, i, sizeof(struct index_entry)))
					->key))
			return true;
	return false;
}

/* The card as it would be if it stood on the way. */
static struct card
fitting(const struct store_walk *walk, const struct card *card)
{
	struct card alike = *card;

	alike.contact.archived = false;
	if (walk->order->table == TABLE_STAGE && *walk->typed)
		alike.contact.stage = walk->typed;
	return alike;
}

static enum store_found
begin_at_card(struct store_walk *walk, struct id id, struct error *error)
{
	struct key key = key_of_id(id);
	struct card card, alike;
	enum store_found found = derive_read_card(walk->txn, id, &walk->arena, &card, error);

	if (walk->order->table == TABLE_CARD)
		begin_at(walk, key_span(&key));
	if (walk->order->table == TABLE_CARD || found != STORE_FOUND)
		return found;
	contact_derive(&card.contact, (struct date){ 0 }, &walk->arena);
	if (begin_at_place(walk, &card))
		return STORE_FOUND;
	alike = fitting(walk, &card);
	begin_at_place(walk, &alike);
	return STORE_MISSING;
}

enum store_found
store_walk_from(struct store_walk *walk, struct id id, enum store_direction direction,
	struct error *error)
{
	walk->direction = direction;
	walk->from = key_empty();
	walk->state = WALK_NEW;
	if (id_is_none(id))
		return STORE_MISSING;
	walk->state = direction == STORE_BACKWARDS ? WALK_OVER : WALK_NEW;
	return begin_at_card(walk, id, error);
}

/* To the key where the walk begins. */
static enum store_found
begin(struct store_walk *walk, struct engine_pair *pair, struct error *error)
{
	struct span from = key_span(walk->from.length > 0 ? &walk->from : &walk->prefix);

	walk->state = WALK_BEGUN;
	if (walk->direction == STORE_BACKWARDS)
		return engine_cursor_seek_back(walk->cursor, from, pair, error);
	return engine_cursor_seek(walk->cursor, from, pair, error);
}

static enum store_found
step(struct store_walk *walk, struct engine_pair *pair, struct error *error)
{
	enum store_found found;

	if (walk->state == WALK_OVER)
		return STORE_MISSING;
	if (walk->state == WALK_NEW)
		found = begin(walk, pair, error);
	else if (walk->direction == STORE_BACKWARDS)
		found = engine_cursor_step(walk->cursor, STEP_PREVIOUS, pair, error);
	else
		found = engine_cursor_step(walk->cursor, STEP_NEXT, pair, error);
	if (found == STORE_FOUND && !span_starts_with(pair->key, key_span(&walk->prefix)))
		found = STORE_MISSING;
	if (found == STORE_MISSING)
		walk->state = WALK_OVER;
	return found;
}

static bool
is_wanted(const struct store_walk *walk, const struct card *card, struct arena *arena)
{
	if (!walk->rest)
		return true;
	return span_starts_with(
		span_of(utf8_fold(card->contact.name, arena)), span_of(walk->rest));
}

enum store_found
store_walk_next(struct store_walk *walk, struct date today, struct arena *arena,
	struct contact *contact, struct error *error)
{
	struct engine_pair pair;
	enum store_found found;
	struct card card;

	while ((found = step(walk, &pair, error)) == STORE_FOUND) {
		if (!read_card_at(walk, &pair, arena, &card, error))
			return STORE_FAILED;
		if (!is_wanted(walk, &card, arena))
			continue;
		card_tell(&card, today, arena);
		*contact = card.contact;
		return STORE_FOUND;
	}
	return found;
}

void
store_walk_end(struct store_walk *walk)
{
	if (!walk)
		return;
	engine_cursor_close(walk->cursor);
	arena_release(&walk->arena);
	free(walk);
}

/* Part of the due list being read. */
struct due_look {
	struct date from;
	struct date to;
	const char *mark; /* what is looked for in an entry before it is taken apart */
	bool (*is_wanted)(const struct pending *pending, struct date day);
	struct date day;
	struct arena *arena;
	struct list *items; /* of struct store_due */
};

static bool
push_due(const struct due_look *look, const struct engine_pair *pair, struct error *error)
{
	struct store_due due;

	if (!memmem(pair->value.start, pair->value.length, look->mark, strlen(look->mark)))
		return true;
	if (!index_read_due(pair->key, pair->value, look->arena, &due, error))
		return false;
	if (look->is_wanted(&due.pending, look->day))
		*(struct store_due *)list_push(look->items, sizeof(due), look->arena) = due;
	return true;
}

static bool
read_due(struct store_txn *txn, const struct due_look *look, struct error *error)
{
	struct engine_cursor *cursor;
	struct engine_pair pair;
	struct key from = key_empty();
	enum store_found found = STORE_FAILED;
	bool ok = transaction_settle(txn, error);

	key_add_date(&from, look->from);
	cursor = ok ? engine_cursor_open(txn->data, TABLE_DUE, error) : NULL;
	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&from), &pair, error);
	while (
		found == STORE_FOUND && date_compare(key_date_at(pair.key, 0), look->to) <= 0) {
		if (!push_due(look, &pair, error))
			found = STORE_FAILED;
		else
			found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
store_due(struct store_txn *txn, struct date day, struct arena *arena, struct list *items,
	struct error *error)
{
	const struct due_look look = {
		.to = day,
		.mark = "",
		.is_wanted = pending_is_due,
		.day = day,
		.arena = arena,
		.items = items,
	};

	return read_due(txn, &look, error);
}

static bool
is_snoozed(const struct pending *pending, struct date day)
{
	(void)day;
	return strcmp(pending->state, "snoozed") == 0;
}

bool
store_snoozed(struct store_txn *txn, struct date day, struct arena *arena,
	struct list *items, struct error *error)
{
	const struct due_look look = {
		.from = date_add_days(day, 1),
		.to = date_make(9999, 12, 31),
		.mark = "snoozed",
		.is_wanted = is_snoozed,
		.arena = arena,
		.items = items,
	};

	return read_due(txn, &look, error);
}

struct store_days {
	struct engine_cursor *cursor;
	struct date from;
	struct date to;
	bool has_begun;
};

bool
store_days_begin(struct store_txn *txn, struct date from, struct date to,
	struct store_days **days, struct error *error)
{
	struct engine_cursor *cursor;
	struct store_days *begun;

	if (!batch_flush_table(&txn->batch, TABLE_DAY, txn->data, error))
		return false;
	cursor = engine_cursor_open(txn->data, TABLE_DAY, error);
	if (!cursor)
		return false;
	begun = memory_allocate(sizeof(*begun));
	*begun = (struct store_days){ cursor, from, to, false };
	*days = begun;
	return true;
}

enum store_found
store_days_next(struct store_days *days, struct arena *arena,
	struct interaction *interaction, struct error *error)
{
	struct key first = key_empty();
	struct engine_pair pair;
	struct span contents;
	enum store_found found;

	key_add_date(&first, days->from);
	if (days->has_begun)
		found = engine_cursor_step(days->cursor, STEP_NEXT, &pair, error);
	else
		found = engine_cursor_seek(days->cursor, key_span(&first), &pair, error);
	days->has_begun = true;
	if (found != STORE_FOUND)
		return found;
	if (date_compare(key_date_at(pair.key, 0), days->to) > 0)
		return STORE_MISSING;
	if (!envelope_open(pair.value, pair.key, &contents, error))
		return STORE_FAILED;
	if (day_unpack(pair.key, contents, arena, interaction))
		return STORE_FOUND;
	fail(error, ERROR_STORAGE,
		"a line of the list of days is damaged; run `rapport check --repair`");
	return STORE_FAILED;
}

void
store_days_end(struct store_days *days)
{
	if (!days)
		return;
	engine_cursor_close(days->cursor);
	free(days);
}

bool
store_last_day(struct store_txn *txn, struct date *day, struct error *error)
{
	struct engine_cursor *cursor;
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	*day = (struct date){ 0 };
	if (!batch_flush_table(&txn->batch, TABLE_DAY, txn->data, error))
		return false;
	cursor = engine_cursor_open(txn->data, TABLE_DAY, error);
	if (cursor)
		found = engine_cursor_step(cursor, STEP_LAST, &pair, error);
	if (found == STORE_FOUND)
		*day = key_date_at(pair.key, 0);
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}
