#include "store/derive.h"

#include "store/envelope.h"

/* The tables that follow from the records. */
static const enum table derived_tables[] = { TABLE_CARD, TABLE_DAY, TABLE_FOLLOWUP_ID,
	TABLE_DUE, TABLE_NAME, TABLE_STAGE, TABLE_REVENUE, TABLE_QUIET, TABLE_ADDRESS,
	TABLE_COUNTER };

/* Tells the records of a kind that belong to one contact; from where the cursor
 * stands. */
static bool
tell_records(struct store_txn *txn, enum store_kind kind, struct engine_cursor *cursor,
	struct id client_id, struct error *error)
{
	const char *base = txn->store->options.settings->money.base;
	struct key prefix = key_of_id(client_id);
	struct arena arena = ARENA_INIT;
	struct engine_pair pair;
	enum store_found found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	bool ok = true;

	while (ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct record record;
		struct span json;

		ok = envelope_open(pair.value, pair.key, &json, error) &&
			record_read(kind, pair.key, json, base, &arena, &record, error) &&
			derive_record(txn, NULL, &record, error);
		arena_release(&arena);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	arena_release(&arena);
	return ok && found != STORE_FAILED;
}

/* The places in the tables of records. */
struct places {
	struct engine_cursor *all; /* goes from contact to contact */
	struct engine_cursor *contacts;
	struct engine_cursor *interactions;
	struct engine_cursor *followups;
};

static bool
tell_contact(
	struct store_txn *txn, const struct places *places, struct id id, struct error *error)
{
	return tell_records(txn, STORE_CONTACT, places->contacts, id, error) &&
		tell_records(txn, STORE_INTERACTION, places->interactions, id, error) &&
		tell_records(txn, STORE_FOLLOWUP, places->followups, id, error) &&
		derive_contact(txn, id, error);
}

static bool
tell_contacts(struct store_txn *txn, const struct places *places, derive_pause pause,
	void *context, struct error *error)
{
	struct engine_pair pair;
	enum store_found found = engine_cursor_step(places->all, STEP_FIRST, &pair, error);

	while (found == STORE_FOUND) {
		if (!tell_contact(txn, places, key_id_at(pair.key, 0), error) ||
			!pause(txn, context, error))
			return false;
		found = engine_cursor_step(places->all, STEP_NEXT, &pair, error);
	}
	return found == STORE_MISSING;
}

bool
derive_all(struct store_txn *txn, derive_pause pause, void *context, struct error *error)
{
	struct places places = {
		engine_cursor_open(txn->data, TABLE_CONTACT, error),
		engine_cursor_open(txn->data, TABLE_CONTACT, error),
		engine_cursor_open(txn->data, TABLE_INTERACTION, error),
		engine_cursor_open(txn->data, TABLE_FOLLOWUP, error),
	};
	bool ok = places.all && places.contacts && places.interactions && places.followups &&
		tell_contacts(txn, &places, pause, context, error);

	engine_cursor_close(places.all);
	engine_cursor_close(places.contacts);
	engine_cursor_close(places.interactions);
	engine_cursor_close(places.followups);
	return ok;
}

static bool
flush_when_large(struct store_txn *txn, void *context, struct error *error)
{
	(void)context;
	touches_release(&txn->touches);
	return !batch_is_large(&txn->batch) || batch_flush(&txn->batch, txn->data, error);
}

bool
derive_anew(struct store_txn *txn, struct error *error)
{
	bool ok = batch_flush_table(&txn->batch, TABLE_JOURNAL_CONTACT, txn->data, error);

	/* What was kept back follows from the tables that are about to go. */
	batch_release(&txn->batch);
	touches_release(&txn->touches);
	counters_release(&txn->counters);
	for (size_t i = 0; ok && i < sizeof(derived_tables) / sizeof(*derived_tables); i++)
		ok = engine_clear(txn->data, derived_tables[i], error);
	txn->is_anew = true;
	ok = ok && derive_all(txn, flush_when_large, NULL, error) &&
		batch_flush(&txn->batch, txn->data, error) &&
		counters_flush(&txn->counters, txn->data, error);
	txn->is_anew = false;
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}
