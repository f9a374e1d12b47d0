#include <string.h>

#include "store/envelope.h"
#include "store/key.h"
#include "store/transaction.h"

/* A name from this length on may be one whose end is a hash (key.h). */
enum { NAME_CUT = KEY_NAME_LIMIT - KEY_ID_SIZE - 4 };

/* Indexed by what a sweep is over. */
static const enum table tables[] = {
	[SWEEP_NAMES] = TABLE_NAME,
	[SWEEP_CONTACTS] = TABLE_CONTACT,
	[SWEEP_INTERACTIONS] = TABLE_INTERACTION,
};

/* The key of a name is the name, a NUL and the id. */
static bool
read_name(const struct engine_pair *pair, struct store_swept *swept, struct error *error)
{
	size_t length = pair->key.length;

	if (length <= KEY_ID_SIZE)
		return fail(error, ERROR_STORAGE,
			"the index of names is damaged; run `rapport check --repair`");
	swept->text = span_make(pair->key.start, length - KEY_ID_SIZE - 1);
	swept->id = key_last_id(pair->key);
	swept->client_id = swept->id;
	swept->is_cut = swept->text.length >= NAME_CUT;
	return true;
}

static bool
read_text(const struct engine_pair *pair, struct store_swept *swept, struct error *error)
{
	if (!envelope_open(pair->value, pair->key, &swept->text, error))
		return false;
	swept->client_id = key_id_at(pair->key, 0);
	swept->id = key_last_id(pair->key);
	return true;
}

/* Goes on behind that key: nothing stands between a key and itself with a NUL. */
static void
rest_behind(struct store_sweep *sweep, struct span key)
{
	memcpy(sweep->key, key.start, key.length);
	sweep->key[key.length] = '\0';
	sweep->length = key.length + 1;
}

static bool
visit_pair(const struct store_sweep *sweep, const struct engine_pair *pair,
	store_sweep_visit visit, void *context, struct error *error)
{
	struct store_swept swept = { .is_cut = false };

	if (sweep->over == SWEEP_NAMES) {
		if (!read_name(pair, &swept, error))
			return false;
	} else if (!read_text(pair, &swept, error)) {
		return false;
	}
	if (sweep->over == SWEEP_INTERACTIONS)
		swept.date = key_date_at(pair->key, KEY_ID_SIZE);
	return visit(&swept, context, error);
}

static bool
go_on(struct store_sweep *sweep, struct engine_cursor *cursor, store_sweep_visit visit,
	void *context, struct error *error)
{
	struct engine_pair pair;
	enum store_found found =
		engine_cursor_seek(cursor, span_make(sweep->key, sweep->length), &pair, error);
	bool goes_on = true;

	while (found == STORE_FOUND) {
		goes_on = visit_pair(sweep, &pair, visit, context, error);
		if (!goes_on)
			break;
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	if (!goes_on && error->kind == ERROR_NONE)
		rest_behind(sweep, pair.key);
	sweep->is_over = found == STORE_MISSING;
	return found != STORE_FAILED && (goes_on || error->kind == ERROR_NONE);
}

bool
store_sweep(struct store_txn *txn, struct store_sweep *sweep, store_sweep_visit visit,
	void *context, struct error *error)
{
	struct engine_cursor *cursor;
	bool ok;

	if (sweep->is_over)
		return true;
	if (sweep->over == SWEEP_NAMES && !transaction_settle(txn, error))
		return false;
	cursor = engine_cursor_open(txn->data, tables[sweep->over], error);
	ok = cursor && go_on(sweep, cursor, visit, context, error);
	engine_cursor_close(cursor);
	return ok;
}
