#include <stdlib.h>
#include <string.h>

#include "store/derive.h"
#include "store/envelope.h"
#include "store/known.h"

/* In place of what an entry said of somebody who is gone. */
static const char said_no_more[] = "about somebody who was erased";

/* What is erased together, and the entries of the journal that are about it. */
struct erasure {
	struct store_txn *txn;
	struct list ids;     /* of struct id; in their order once all are known */
	struct list numbers; /* of int64_t */
	struct arena arena;
	int64_t number; /* of the entry that is looked at */
};

static int
compare_ids(const void *first, const void *second)
{
	return id_compare(*(const struct id *)first, *(const struct id *)second);
}

static int
compare_numbers(const void *first, const void *second)
{
	int64_t one = *(const int64_t *)first, other = *(const int64_t *)second;

	return (one > other) - (one < other);
}

static struct id
id_at(const struct erasure *erasure, size_t index)
{
	return *(struct id *)list_at(&erasure->ids, index, sizeof(struct id));
}

static bool
has_id(const struct erasure *erasure, struct id id)
{
	return erasure->ids.count > 0 &&
		bsearch(&id, erasure->ids.items, erasure->ids.count, sizeof(id), compare_ids);
}

/* In their order, each once. */
static void
sort_once(struct list *list, size_t size, int (*compare)(const void *, const void *))
{
	char *items = list->items;
	size_t kept = 0;

	if (list->count == 0)
		return;
	list_sort(list, size, compare);
	for (size_t i = 1; i < list->count; i++)
		if (compare(items + kept * size, items + i * size) != 0)
			memmove(items + ++kept * size, items + i * size, size);
	list->count = kept + 1;
}

/* ------ who and what ------ */

/* The last entry about a contact; 0 when there is none. */
static bool
last_entry(struct erasure *erasure, struct id id, int64_t *number, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(erasure->txn->data, TABLE_JOURNAL_CONTACT, error);
	struct key prefix = key_of_id(id);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	*number = 0;
	if (cursor)
		found = engine_cursor_seek_back(cursor, key_span(&prefix), &pair, error);
	if (found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix)))
		*number = key_number_at(pair.key, KEY_ID_SIZE);
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

static void
add_id(struct erasure *erasure, struct id id)
{
	for (size_t i = 0; i < erasure->ids.count; i++)
		if (id_equal(id_at(erasure, i), id))
			return;
	*(struct id *)list_push(&erasure->ids, sizeof(id), &erasure->arena) = id;
}

/* Whoever an entry about an erased contact took away, and nobody put back since, was
 * merged into that one. */
static bool
see_change(const struct store_change *change, void *context, struct error *error)
{
	struct erasure *erasure = context;
	int64_t last;

	if (change->kind != STORE_CONTACT || !*change->before || change->after_sum != 0)
		return true;
	if (!last_entry(erasure, change->client_id, &last, error))
		return false;
	if (last == erasure->number)
		add_id(erasure, change->client_id);
	return true;
}

static bool
see_entry(struct erasure *erasure, int64_t number, struct error *error)
{
	struct engine_txn *data = erasure->txn->data;
	struct arena arena = ARENA_INIT;
	struct store_entry entry;
	enum store_found found = journal_read(data, number, &arena, &entry, error);
	bool ok = found != STORE_FAILED;

	*(int64_t *)list_push(&erasure->numbers, sizeof(number), &erasure->arena) = number;
	erasure->number = number;
	if (found == STORE_FOUND && entry.heading.size == ENTRY_SINGLE)
		ok = journal_visit(data, number, see_change, erasure, error);
	arena_release(&arena);
	return ok;
}

/* The entries about a contact. */
static bool
see_contact(struct erasure *erasure, struct id id, struct error *error)
{
	struct key prefix = key_of_id(id);
	struct engine_cursor *cursor =
		engine_cursor_open(erasure->txn->data, TABLE_JOURNAL_CONTACT, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	while (ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		ok = see_entry(erasure, key_number_at(pair.key, KEY_ID_SIZE), error);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

/* The list of contacts grows while it is gone through. */
static bool
see_all(struct erasure *erasure, const struct list *ids, struct error *error)
{
	for (size_t i = 0; i < ids->count; i++)
		*(struct id *)list_push(&erasure->ids, sizeof(struct id), &erasure->arena) =
			*(struct id *)list_at(ids, i, sizeof(struct id));
	sort_once(&erasure->ids, sizeof(struct id), compare_ids);
	for (size_t i = 0; i < erasure->ids.count; i++)
		if (!see_contact(erasure, id_at(erasure, i), error))
			return false;
	sort_once(&erasure->ids, sizeof(struct id), compare_ids);
	sort_once(&erasure->numbers, sizeof(int64_t), compare_numbers);
	return true;
}

/* ------ the journal ------ */

static bool
keep_change(const struct store_change *change, void *context)
{
	return !has_id(context, change->client_id);
}

/* A heading of one command may name the person, while that of a batch tells numbers; a
 * key may in both.  An import needs none to change nothing the second time. */
static bool
blank_heading(struct erasure *erasure, struct store_entry *entry, struct error *error)
{
	struct key key = key_of_text(entry->heading.key);

	if (entry->heading.size == ENTRY_SINGLE)
		entry->heading.summary = said_no_more;
	if (!*entry->heading.key)
		return true;
	entry->heading.key = entry->heading.result = "";
	return engine_delete(erasure->txn->data, TABLE_KEY, key_span(&key), error);
}

static bool
scrub_entry(struct erasure *erasure, int64_t number, struct error *error)
{
	struct engine_txn *data = erasure->txn->data;
	struct arena arena = ARENA_INIT;
	struct store_entry entry;
	enum store_found found = journal_read(data, number, &arena, &entry, error);
	bool ok = found != STORE_FAILED;

	if (found == STORE_FOUND)
		ok = journal_filter(
				 data, number, keep_change, erasure, &entry.change_count, error) &&
			blank_heading(erasure, &entry, error) && journal_write(data, &entry, error);
	arena_release(&arena);
	return ok;
}

static bool
forget_result(struct erasure *erasure, int64_t number, struct error *error)
{
	struct engine_txn *data = erasure->txn->data;
	struct arena arena = ARENA_INIT;
	struct store_entry entry;
	enum store_found found = journal_read(data, number, &arena, &entry, error);
	bool ok = found != STORE_FAILED;

	if (found == STORE_FOUND && *entry.heading.result) {
		entry.heading.result = "";
		ok = journal_write(data, &entry, error);
	}
	arena_release(&arena);
	return ok;
}

/* What a key tells again may name anybody, as a refused line does. */
static bool
forget_results(struct erasure *erasure, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(erasure->txn->data, TABLE_KEY, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_seek(cursor, span_of(""), &pair, error);
	while (ok && found == STORE_FOUND) {
		struct span contents;
		struct unpacker unpacker;

		ok = envelope_open(pair.value, pair.key, &contents, error);
		unpacker = unpack(contents);
		ok = ok && forget_result(erasure, unpack_signed(&unpacker), error);
		found = ok ? engine_cursor_step(cursor, STEP_NEXT, &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

/* The entries are no longer found under the contact. */
static bool
unlink_entries(struct engine_txn *data, struct id id, struct error *error)
{
	struct key prefix = key_of_id(id);
	struct engine_cursor *cursor = engine_cursor_open(data, TABLE_JOURNAL_CONTACT, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	bool ok = cursor != NULL;

	if (ok)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	while (ok && found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct key key = prefix;

		key_add_number(&key, key_number_at(pair.key, KEY_ID_SIZE));
		ok = engine_delete(data, TABLE_JOURNAL_CONTACT, key_span(&key), error);
		found = ok ? engine_cursor_seek(cursor, key_span(&prefix), &pair, error) : found;
	}
	engine_cursor_close(cursor);
	return ok && found != STORE_FAILED;
}

static bool
scrub_journal(struct erasure *erasure, struct error *error)
{
	for (size_t i = 0; i < erasure->numbers.count; i++) {
		int64_t number = *(int64_t *)list_at(&erasure->numbers, i, sizeof(number));

		if (store_is_interrupted())
			return fail(error, ERROR_FAILURE, "interrupted; nothing was saved");
		if (!scrub_entry(erasure, number, error))
			return false;
	}
	return true;
}

/* ------ all of it ------ */

static bool
delete_silently(struct store_txn *txn, struct id id, struct error *error)
{
	bool ok;

	txn->is_silent = true;
	ok = store_delete_contact(txn, id, error);
	txn->is_silent = false;
	return ok;
}

static bool
erase_contact(struct erasure *erasure, struct id id, struct error *error)
{
	struct store_txn *txn = erasure->txn;
	struct journal_target target = transaction_journal(txn);

	return delete_silently(txn, id, error) && unlink_entries(txn->data, id, error) &&
		known_put_erased(txn->data, id, txn->journal.heading.at, error) &&
		journal_mention(&txn->journal, id, &target, error);
}

static bool
erase_all(struct erasure *erasure, const struct list *ids, struct error *error)
{
	struct store_txn *txn = erasure->txn;
	struct journal_target target = transaction_journal(txn);
	/* An entry under way is written first, so that it is scrubbed like the others. */
	bool ok =
		(txn->journal.number == 0 || journal_finish(&txn->journal, &target, error)) &&
		batch_flush_table(&txn->batch, TABLE_JOURNAL_CONTACT, txn->data, error) &&
		see_all(erasure, ids, error) && scrub_journal(erasure, error) &&
		forget_results(erasure, error);

	for (size_t i = 0; ok && i < erasure->ids.count; i++)
		ok = erase_contact(erasure, id_at(erasure, i), error);
	return ok;
}

bool
store_erase_contacts(struct store_txn *txn, const struct list *ids, struct error *error)
{
	struct erasure erasure = { .txn = txn };
	bool ok = erase_all(&erasure, ids, error);

	arena_release(&erasure.arena);
	txn->is_rebuilding = true;
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}
