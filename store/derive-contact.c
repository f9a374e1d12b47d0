#include "store/derive.h"

#include "core/score.h"
#include "store/envelope.h"
#include "store/index.h"

/* Counts for or against: counters_add() or counters_take(). */
typedef void (*counting)(struct counters *counters, enum store_counter family,
	const struct store_count *difference);

static const struct settings *
settings_of(const struct store_txn *txn)
{
	return txn->store->options.settings;
}

static void
count_card(struct store_txn *txn, const struct contact *contact, counting count)
{
	char day[DATE_TEXT_SIZE];

	count(&txn->counters, COUNTER_TOTAL,
		&(struct store_count){ { "contacts" }, .count = 1 });
	if (contact->archived) {
		count(&txn->counters, COUNTER_TOTAL,
			&(struct store_count){ { "archived" }, .count = 1 });
		return;
	}
	count(&txn->counters, COUNTER_STAGE,
		&(struct store_count){
			{ contact->stage }, .count = 1, .sum = contact->stage_since.day });
	if (money_is_known(contact->value))
		count(&txn->counters, COUNTER_VALUE,
			&(struct store_count){ { contact->stage, contact->value.currency },
				.count = 1, .sum = contact->value.minor });
	date_format(contact->activity.last_interaction, day);
	if (*day)
		count(&txn->counters, COUNTER_LAST, &(struct store_count){ { day }, .count = 1 });
}

enum store_found
derive_read_card(struct store_txn *txn, struct id id, struct arena *arena,
	struct card *card, struct error *error)
{
	struct key key = key_of_id(id);
	struct touch *touch = touches_find(&txn->touches, id);
	struct span value, contents;
	enum store_found found = STORE_MISSING;

	if (touch && touch->is_written &&
		!batch_flush_table(&txn->batch, TABLE_CARD, txn->data, error))
		return STORE_FAILED;
	if (!txn->is_anew)
		found = engine_get(txn->data, TABLE_CARD, key_span(&key), &value, error);
	if (found != STORE_FOUND)
		return found;
	if (!envelope_open(value, key_span(&key), &contents, error))
		return STORE_FAILED;
	if (!card_unpack(contents, id, &txn->store->layout, arena, card)) {
		fail(error, ERROR_STORAGE, "a card is damaged; run `rapport check --repair`");
		return STORE_FAILED;
	}
	return STORE_FOUND;
}

/* Calls take for each record of a kind that hangs on the contact. */
typedef bool (*taking)(
	const struct record *record, void *context, struct arena *arena, struct error *error);

static bool
each_record(struct store_txn *txn, enum store_kind kind, struct id client_id, taking take,
	void *context, struct arena *arena, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(txn->data, record_table(kind), error);
	struct key prefix = key_of_id(client_id);
	struct engine_pair pair;
	enum store_found found;
	bool ok = cursor != NULL;

	if (!ok)
		return false;
	found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	while (ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct record record;
		struct span json;

		ok = envelope_open(pair.value, pair.key, &json, error) &&
			record_read(kind, pair.key, json, settings_of(txn)->money.base, arena,
				&record, error) &&
			take(&record, context, arena, error);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

static bool
take_activity(
	const struct record *record, void *context, struct arena *arena, struct error *error)
{
	(void)error;
	activity_add(context, &record->of.interaction, arena);
	return true;
}

static bool
take_followup(
	const struct record *record, void *context, struct arena *arena, struct error *error)
{
	(void)error;
	*(struct followup *)list_push(context, sizeof(struct followup), arena) =
		record->of.followup;
	return true;
}

static bool
find_activity(struct store_txn *txn, const struct touch *touch, const struct card *before,
	struct card *after, struct arena *arena, struct error *error)
{
	if (touch->is_stale) {
		after->contact.activity = (struct activity){ 0 };
		return each_record(txn, STORE_INTERACTION, touch->id, take_activity,
			&after->contact.activity, arena, error);
	}
	if (touch->has_activity)
		after->contact.activity = touch->activity;
	else if (before)
		after->contact.activity = before->contact.activity;
	return true;
}

/* The day does not matter to what is kept: what is told as of a day is worked out on
 * reading. */
static bool
complete(
	struct store_txn *txn, struct card *card, struct arena *arena, struct error *error)
{
	const struct settings *settings = settings_of(txn);
	struct list followups = { 0 };

	contact_derive(&card->contact, (struct date){ 0 }, arena);
	card->contact.score = score_of(&card->contact, settings);
	card->pending = (struct list){ 0 };
	if (!each_record(txn, STORE_FOLLOWUP, card->contact.id, take_followup, &followups,
			arena, error))
		return false;
	followup_pending(&card->contact, &followups, &settings->rules, &settings->pipeline,
		&card->pending, arena);
	return true;
}

static void
put_card(struct store_txn *txn, const struct card *card)
{
	struct key key = key_of_id(card->contact.id);

	envelope_begin(&txn->value);
	card_pack(&txn->value, card, &txn->store->layout);
	envelope_end(&txn->value, key_span(&key));
	batch_put(&txn->batch, TABLE_CARD, key_span(&key),
		span_make(txn->value.bytes, txn->value.length));
}

/* Turns what followed from one card into what follows from the other; NULL for none. */
static void
replace_card(struct store_txn *txn, struct card *before, const struct card *after,
	struct arena *arena)
{
	struct index_entries old = { .arena = arena }, new = { .arena = arena };

	if (before) {
		contact_derive(&before->contact, (struct date){ 0 }, arena);
		index_list(before, settings_of(txn), &old);
		count_card(txn, &before->contact, counters_take);
	}
	if (after) {
		index_list(after, settings_of(txn), &new);
		count_card(txn, &after->contact, counters_add);
		put_card(txn, after);
	} else if (before) {
		struct key key = key_of_id(before->contact.id);

		batch_delete(&txn->batch, TABLE_CARD, key_span(&key));
	}
	index_change(&old, &new, &txn->batch);
}

static bool
take_orphan(
	const struct record *record, void *context, struct arena *arena, struct error *error)
{
	(void)context;
	(void)arena;
	return fail(error, ERROR_CONFLICT,
		"the contact is gone, but it still has a %s; nothing was changed",
		record_word(record->kind));
}

/* Nothing may hang on a contact that is not there. */
static bool
check_alone(struct store_txn *txn, struct id id, struct arena *arena, struct error *error)
{
	return each_record(txn, STORE_INTERACTION, id, take_orphan, NULL, arena, error) &&
		each_record(txn, STORE_FOLLOWUP, id, take_orphan, NULL, arena, error);
}

static bool
derive_touch(
	struct store_txn *txn, struct touch *touch, struct arena *arena, struct error *error)
{
	struct card before, after;
	enum store_found found = derive_read_card(txn, touch->id, arena, &before, error);
	struct card *old = found == STORE_FOUND ? &before : NULL;

	if (found == STORE_FAILED)
		return false;
	if (touch->is_gone || (!touch->base.start && !old)) {
		replace_card(txn, old, NULL, arena);
		return check_alone(txn, touch->id, arena, error);
	}
	if (!touch->base.start)
		after = before;
	else if (!card_unpack(touch->base, touch->id, &txn->store->layout, arena, &after))
		return fail(error, ERROR_FAILURE, "a card could not be packed");
	if (!find_activity(txn, touch, old, &after, arena, error) ||
		!complete(txn, &after, arena, error))
		return false;
	replace_card(txn, old, &after, arena);
	return true;
}

static bool
close_touch(struct store_txn *txn, struct touch *touch, struct error *error)
{
	struct arena arena = ARENA_INIT;
	bool ok = derive_touch(txn, touch, &arena, error);
	struct id id = touch->id;

	arena_release(&arena);
	*touch = (struct touch){ .id = id, .is_written = true };
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}

bool
derive_contact(struct store_txn *txn, struct id id, struct error *error)
{
	struct touch *touch = touches_find(&txn->touches, id);

	return !touch || !touch->is_open || close_touch(txn, touch, error);
}

bool
derive_contacts(struct store_txn *txn, struct error *error)
{
	bool ok = true;

	for (size_t i = 0; ok && i < txn->touches.capacity; i++) {
		struct touch *touch = &txn->touches.slots[i];

		if (touch->is_open)
			ok = close_touch(txn, touch, error);
	}
	touches_release(&txn->touches);
	return ok;
}
