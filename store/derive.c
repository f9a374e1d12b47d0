#include "store/derive.h"

#include <stdio.h>

#include "store/day.h"
#include "store/envelope.h"
#include "store/index.h"
#include "store/pack.h"

enum { DAYS_SIZE = 24 };

static const struct settings *
settings_of(const struct store_txn *txn)
{
	return txn->store->options.settings;
}

/* Counts for or against: counters_add() or counters_take(). */
typedef void (*counting)(struct counters *counters, enum store_counter family,
	const struct store_count *difference);

static void
count_stay(struct store_txn *txn, const struct interaction *interaction,
	const char *month, counting count)
{
	char days[DAYS_SIZE];

	snprintf(days, sizeof(days), "%lld", (long long)interaction_stay(interaction));
	count(&txn->counters, COUNTER_STAY,
		&(struct store_count){ { month, interaction->from, days }, .count = 1 });
}

static void
count_interaction(
	struct store_txn *txn, const struct interaction *interaction, counting count)
{
	struct money gross = interaction_revenue(interaction);
	struct money fee = interaction_fee(interaction, &settings_of(txn)->platforms);
	char month[MONTH_TEXT_SIZE];

	month_format(date_month(interaction->date), month);
	count(&txn->counters, COUNTER_TOTAL,
		&(struct store_count){ { "interactions" }, .count = 1 });
	count(&txn->counters, COUNTER_TYPE,
		&(struct store_count){ { month, interaction->type }, .count = 1 });
	if (money_is_known(gross))
		count(&txn->counters, COUNTER_REVENUE,
			&(struct store_count){ { month, interaction->platform, gross.currency }, 1,
				gross.minor, fee.minor });
	if (*interaction->to)
		count(&txn->counters, COUNTER_MOVE,
			&(struct store_count){ { interaction->from, interaction->to }, .count = 1 });
	if (interaction_stay(interaction) >= 0)
		count_stay(txn, interaction, month, count);
}

static void
list_day(struct store_txn *txn, const struct record *before, const struct record *after)
{
	const struct record *record = after ? after : before;
	const struct interaction *interaction = &record->of.interaction;
	struct key key =
		key_of_day(interaction->date, interaction->client_id, interaction->id);

	if (!after) {
		batch_delete(&txn->batch, TABLE_DAY, key_span(&key));
		return;
	}
	envelope_begin(&txn->value);
	day_pack(&txn->value, interaction, settings_of(txn));
	envelope_end(&txn->value, key_span(&key));
	batch_put(&txn->batch, TABLE_DAY, key_span(&key),
		span_make(txn->value.bytes, txn->value.length));
}

/* One more interaction adds to what is known; a changed or lost one makes it void. */
static bool
touch_activity(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	struct id id = (after ? after : before)->client_id;
	struct touch *touch = touches_of(&txn->touches, id);
	struct card card;

	if (before)
		touch->is_stale = true;
	if (touch->is_stale)
		return true;
	if (!touch->has_activity) {
		enum store_found found =
			derive_read_card(txn, id, &txn->touches.arena, &card, error);

		if (found == STORE_FAILED)
			return false;
		touch->activity =
			found == STORE_FOUND ? card.contact.activity : (struct activity){ 0 };
		touch->has_activity = true;
	}
	activity_add(&touch->activity, &after->of.interaction, &txn->touches.arena);
	return true;
}

static bool
derive_interaction(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	if (before)
		count_interaction(txn, &before->of.interaction, counters_take);
	if (after)
		count_interaction(txn, &after->of.interaction, counters_add);
	list_day(txn, before, after);
	return touch_activity(txn, before, after, error);
}

static bool
derive_followup(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	const struct record *record = after ? after : before;
	struct key key = key_of_id(record->of.followup.id);

	(void)error;
	touches_of(&txn->touches, record->client_id);
	if (before && after)
		return true;
	(after ? counters_add : counters_take)(&txn->counters, COUNTER_TOTAL,
		&(struct store_count){ { "followups" }, .count = 1 });
	if (!after) {
		batch_delete(&txn->batch, TABLE_FOLLOWUP_ID, key_span(&key));
		return true;
	}
	envelope_begin(&txn->value);
	pack_id(&txn->value, record->client_id);
	envelope_end(&txn->value, key_span(&key));
	batch_put(&txn->batch, TABLE_FOLLOWUP_ID, key_span(&key),
		span_make(txn->value.bytes, txn->value.length));
	return true;
}

static void
list_addresses(
	struct store_txn *txn, const struct record *before, const struct record *after)
{
	struct arena arena = ARENA_INIT;
	struct index_entries old = { .arena = &arena }, new = { .arena = &arena };

	if (before)
		index_list_addresses(&before->of.contact, &old);
	if (after)
		index_list_addresses(&after->of.contact, &new);
	index_change(&old, &new, &txn->batch);
	arena_release(&arena);
}

static bool
derive_contact_record(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	struct id id = (after ? after : before)->client_id;
	struct touch *touch = touches_of(&txn->touches, id);

	(void)error;
	list_addresses(txn, before, after);
	touch->is_gone = !after;
	if (after) {
		struct card card = { .contact = after->of.contact };

		card.contact.activity = (struct activity){ 0 };
		text_cut(&txn->value, 0);
		card_pack(&txn->value, &card, &txn->store->layout);
		touch->base = span_make(
			arena_copy_bytes(&txn->touches.arena, txn->value.bytes, txn->value.length),
			txn->value.length);
	}
	return true;
}

/* Nothing follows from a view. */
static bool
derive_view(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	(void)txn;
	(void)before;
	(void)after;
	(void)error;
	return true;
}

/* Indexed by enum store_kind. */
static bool (*const derivers[])(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error) = {
	[STORE_CONTACT] = derive_contact_record,
	[STORE_INTERACTION] = derive_interaction,
	[STORE_FOLLOWUP] = derive_followup,
	[STORE_VIEW] = derive_view,
};

bool
derive_record(struct store_txn *txn, const struct record *before,
	const struct record *after, struct error *error)
{
	return derivers[(after ? after : before)->kind](txn, before, after, error);
}
