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
	struct key prefix;
	bool has_begun;
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
	*begun = (struct store_walk){ txn, &orders[order], cursor, .prefix = key_empty() };
	orders[order].begin(&begun->prefix, prefix ? prefix : "");
	if (order == STORE_BY_NAME && prefix && strlen(prefix) > begun->prefix.length)
		begun->rest = arena_copy(&begun->arena, prefix);
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

static enum store_found
step(struct store_walk *walk, struct engine_pair *pair, struct error *error)
{
	struct span prefix = key_span(&walk->prefix);
	enum store_found found;

	if (walk->has_begun)
		found = engine_cursor_step(walk->cursor, STEP_NEXT, pair, error);
	else
		found = engine_cursor_seek(walk->cursor, prefix, pair, error);
	walk->has_begun = true;
	if (found == STORE_FOUND && !span_starts_with(pair->key, prefix))
		return STORE_MISSING;
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

static bool
push_due(const struct engine_pair *pair, struct date day, struct arena *arena,
	struct list *items, struct error *error)
{
	struct store_due due;

	if (!index_read_due(pair->key, pair->value, arena, &due, error))
		return false;
	if (pending_is_due(&due.pending, day))
		*(struct store_due *)list_push(items, sizeof(due), arena) = due;
	return true;
}

bool
store_due(struct store_txn *txn, struct date day, struct arena *arena, struct list *items,
	struct error *error)
{
	struct engine_cursor *cursor;
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = transaction_settle(txn, error);

	cursor = ok ? engine_cursor_open(txn->data, TABLE_DUE, error) : NULL;
	if (cursor)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	while (found == STORE_FOUND && date_compare(key_date_at(pair.key, 0), day) <= 0) {
		if (!push_due(&pair, day, arena, items, error))
			found = STORE_FAILED;
		else
			found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
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
