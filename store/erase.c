#include "store/derive.h"
#include "store/envelope.h"

/* What is erased together, and the contacts of the entry that is being looked at. */
struct erasure {
	struct store_txn *txn;
	struct list ids;  /* of struct id */
	struct list seen; /* of struct id */
	struct arena arena;
};

static bool
has_id(const struct list *ids, struct id id)
{
	for (size_t i = 0; i < ids->count; i++)
		if (id_equal(*(struct id *)list_at(ids, i, sizeof(id)), id))
			return true;
	return false;
}

static void
add_id(struct list *ids, struct id id, struct arena *arena)
{
	if (!has_id(ids, id))
		*(struct id *)list_push(ids, sizeof(id), arena) = id;
}

static bool
see_change(const struct store_change *change, void *context, struct error *error)
{
	struct erasure *erasure = context;

	(void)error;
	add_id(&erasure->seen, change->client_id, &erasure->arena);
	return true;
}

static bool
keep_change(const struct store_change *change, void *context)
{
	const struct erasure *erasure = context;

	return !has_id(&erasure->ids, change->client_id);
}

/* A contact that is gone and shares an entry with an erased one was merged into it. */
static bool
add_merged(struct erasure *erasure, int64_t number, struct error *error)
{
	erasure->seen = (struct list){ 0 };
	if (!journal_visit(erasure->txn->data, number, see_change, erasure, error))
		return false;
	for (size_t i = 0; i < erasure->seen.count; i++) {
		struct id id = *(struct id *)list_at(&erasure->seen, i, sizeof(id));
		struct key key = key_of_id(id);
		struct span json;
		enum store_found found =
			record_text(erasure->txn->data, STORE_CONTACT, key_span(&key), &json, error);

		if (found == STORE_FAILED)
			return false;
		if (found == STORE_MISSING)
			add_id(&erasure->ids, id, &erasure->arena);
	}
	return true;
}

/* A heading of one command may name the person, and so may a key. */
static bool
blank_heading(struct erasure *erasure, struct store_entry *entry, struct error *error)
{
	struct key key = key_of_text(entry->heading.key);

	if (entry->heading.size == ENTRY_BATCH)
		return true;
	entry->heading.summary = "";
	if (!*entry->heading.key)
		return true;
	entry->heading.key = "";
	return engine_delete(erasure->txn->data, TABLE_KEY, key_span(&key), error);
}

static bool
scrub_entry(struct erasure *erasure, int64_t number, struct error *error)
{
	struct engine_txn *data = erasure->txn->data;
	struct store_entry entry;
	enum store_found found = journal_read(data, number, &erasure->arena, &entry, error);

	if (found != STORE_FOUND)
		return found == STORE_MISSING;
	if (entry.heading.size == ENTRY_SINGLE && !add_merged(erasure, number, error))
		return false;
	return journal_filter(
			   data, number, keep_change, erasure, &entry.change_count, error) &&
		blank_heading(erasure, &entry, error) && journal_write(data, &entry, error);
}

/* The entries about a contact, each scrubbed and no longer found under it. */
static bool
scrub_contact(struct erasure *erasure, struct id id, struct error *error)
{
	struct engine_txn *data = erasure->txn->data;
	struct key prefix = key_of_id(id);
	struct engine_cursor *cursor = engine_cursor_open(data, TABLE_JOURNAL_CONTACT, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	while (ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct key key = prefix;
		int64_t number = key_number_at(pair.key, KEY_ID_SIZE);

		key_add_number(&key, number);
		ok = scrub_entry(erasure, number, error) &&
			engine_delete(data, TABLE_JOURNAL_CONTACT, key_span(&key), error);
		found = ok ? engine_cursor_seek(cursor, key_span(&prefix), &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

static bool
delete_silently(struct store_txn *txn, struct id id, struct error *error)
{
	bool ok;

	txn->is_silent = true;
	ok = store_delete_contact(txn, id, error);
	txn->is_silent = false;
	return ok;
}

bool
store_erase_contact(struct store_txn *txn, struct id id, struct error *error)
{
	struct erasure erasure = { .txn = txn };
	struct journal_target target = transaction_journal(txn);
	/* An entry under way is written first, so that it is scrubbed like the others. */
	bool ok = journal_finish(&txn->journal, &target, error) &&
		delete_silently(txn, id, error) &&
		batch_flush_table(&txn->batch, TABLE_JOURNAL_CONTACT, txn->data, error);

	add_id(&erasure.ids, id, &erasure.arena);
	/* The list grows while it is gone through. */
	for (size_t i = 0; ok && i < erasure.ids.count; i++)
		ok = scrub_contact(
			&erasure, *(struct id *)list_at(&erasure.ids, i, sizeof(id)), error);
	ok = ok && journal_mention(&txn->journal, id, &target, error);
	arena_release(&erasure.arena);
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}
