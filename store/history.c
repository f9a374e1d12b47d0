#include "store/transaction.h"

#include "store/envelope.h"

void
store_describe(struct store_txn *txn, const struct store_heading *heading)
{
	struct journal_target target = transaction_journal(txn);
	struct error ignored = ERROR_INIT;

	/* What fails here fails again when the transaction is to end. */
	if (txn->access == STORE_WRITE &&
		!journal_describe(&txn->journal, heading, &txn->arena, &target, &ignored))
		txn->is_broken = true;
	error_release(&ignored);
}

void
store_summarise(
	struct store_txn *txn, const char *summary, const char *result, struct id subject)
{
	txn->journal.heading.summary = arena_copy(&txn->arena, summary);
	txn->journal.heading.result = arena_copy(&txn->arena, result);
	txn->journal.heading.subject = subject;
}

int64_t
store_entry_number(const struct store_txn *txn)
{
	return txn->journal.number;
}

static bool
add_entry(struct store_txn *txn, int64_t number, struct arena *arena,
	struct list *entries, struct error *error)
{
	struct store_entry entry;
	enum store_found found = journal_read(txn->data, number, arena, &entry, error);

	if (found == STORE_FOUND)
		*(struct store_entry *)list_push(entries, sizeof(entry), arena) = entry;
	return found != STORE_FAILED;
}

/* Numbers have no gaps, so the newest entries need no search. */
static bool
list_all(struct store_txn *txn, int64_t before, size_t limit, struct arena *arena,
	struct list *entries, struct error *error)
{
	int64_t number;

	if (!journal_last(txn->data, &number, error))
		return false;
	if (before > 0 && before <= number)
		number = before - 1;
	for (; number > 0 && (limit == 0 || entries->count < limit); number--)
		if (!add_entry(txn, number, arena, entries, error))
			return false;
	return true;
}

/* Goes through the numbers of the entries about a contact, newest first. */
struct trail {
	struct engine_cursor *cursor;
	struct key client;
	int64_t before;
	bool has_begun;
};

static bool
trail_begin(struct store_txn *txn, struct id client_id, int64_t before,
	struct trail *trail, struct error *error)
{
	if (!batch_flush_table(&txn->batch, TABLE_JOURNAL_CONTACT, txn->data, error))
		return false;
	*trail = (struct trail){ .client = key_of_id(client_id), .before = before };
	trail->cursor = engine_cursor_open(txn->data, TABLE_JOURNAL_CONTACT, error);
	return trail->cursor != NULL;
}

static enum store_found
trail_next(struct trail *trail, int64_t *number, struct error *error)
{
	struct span client = key_span(&trail->client);
	struct engine_pair pair;
	enum store_found found;

	do {
		if (trail->has_begun)
			found = engine_cursor_step(trail->cursor, STEP_PREVIOUS, &pair, error);
		else
			found = engine_cursor_seek_back(trail->cursor, client, &pair, error);
		trail->has_begun = true;
		if (found != STORE_FOUND)
			return found;
		if (!span_starts_with(pair.key, client) ||
			pair.key.length != KEY_ID_SIZE + KEY_NUMBER_SIZE)
			return STORE_MISSING;
		*number = key_number_at(pair.key, KEY_ID_SIZE);
	} while (trail->before > 0 && *number >= trail->before);
	return STORE_FOUND;
}

static bool
list_of_contact(struct store_txn *txn, struct trail *trail, size_t limit,
	struct arena *arena, struct list *entries, struct error *error)
{
	int64_t number;
	enum store_found found = STORE_FOUND;

	while (limit == 0 || entries->count < limit) {
		found = trail_next(trail, &number, error);
		if (found != STORE_FOUND)
			break;
		if (!add_entry(txn, number, arena, entries, error))
			return false;
	}
	return found != STORE_FAILED;
}

bool
store_journal(struct store_txn *txn, struct id client_id, int64_t before, size_t limit,
	struct arena *arena, struct list *entries, struct error *error)
{
	struct trail trail;
	bool ok;

	if (id_is_none(client_id))
		return list_all(txn, before, limit, arena, entries, error);
	if (!trail_begin(txn, client_id, before, &trail, error))
		return false;
	ok = list_of_contact(txn, &trail, limit, arena, entries, error);
	engine_cursor_close(trail.cursor);
	return ok;
}

enum store_found
store_entry(struct store_txn *txn, int64_t number, struct arena *arena,
	struct store_entry *entry, struct error *error)
{
	return journal_read(txn->data, number, arena, entry, error);
}

bool
store_changes(struct store_txn *txn, int64_t number, store_visit visit, void *context,
	struct error *error)
{
	return journal_visit(txn->data, number, visit, context, error);
}

/* Looks for a record among an entry's changes. */
struct search {
	const struct store_change *wanted;
	bool is_found;
};

static bool
compare_change(const struct store_change *change, void *context, struct error *error)
{
	struct search *search = context;

	(void)error;
	search->is_found = change->kind == search->wanted->kind &&
		span_equal(change->key, search->wanted->key);
	return !search->is_found;
}

bool
store_last_change(struct store_txn *txn, const struct store_change *change,
	int64_t *number, struct error *error)
{
	struct search search = { .wanted = change };
	struct trail trail;
	enum store_found found = STORE_FOUND;
	bool ok = trail_begin(txn, change->client_id, 0, &trail, error);

	if (!ok)
		return false;
	while (ok && !search.is_found && found == STORE_FOUND) {
		found = trail_next(&trail, number, error);
		if (found == STORE_FOUND)
			ok = journal_visit(txn->data, *number, compare_change, &search, error);
	}
	engine_cursor_close(trail.cursor);
	if (!search.is_found)
		*number = 0;
	return ok && found != STORE_FAILED;
}

enum store_found
store_key(struct store_txn *txn, const char *key, struct arena *arena,
	struct store_entry *entry, struct error *error)
{
	struct key name = key_of_text(key);
	struct span value, contents;
	struct unpacker unpacker;
	enum store_found found =
		engine_get(txn->data, TABLE_KEY, key_span(&name), &value, error);

	if (found != STORE_FOUND)
		return found;
	if (!envelope_open(value, key_span(&name), &contents, error))
		return STORE_FAILED;
	unpacker = unpack(contents);
	return journal_read(txn->data, unpack_signed(&unpacker), arena, entry, error);
}
