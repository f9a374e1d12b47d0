#include "store/known.h"

#include "store/envelope.h"
#include "store/key.h"
#include "store/pack.h"
#include "store/transaction.h"

static const char erased_family[] = "erased";
static const char backup_family[] = "backup";

static struct key
key_of_family(const char *family)
{
	struct key key = key_empty();

	key_add_text(&key, family, KEY_SHORT_LIMIT);
	return key;
}

static struct key
key_of_erased(struct id id)
{
	struct key key = key_of_family(erased_family);

	key_add_id(&key, id);
	return key;
}

static struct key
key_of_backup(const char *path)
{
	struct key key = key_of_family(backup_family);

	key_add_text(&key, path, KEY_TEXT_LIMIT);
	return key;
}

/* A moment and, of a backup, its path. */
static bool
put(struct engine_txn *txn, const struct key *key, struct moment at, const char *path,
	struct error *error)
{
	struct text value = TEXT_INIT;
	bool ok;

	envelope_begin(&value);
	pack_signed(&value, at.second);
	pack_text(&value, path);
	envelope_end(&value, key_span(key));
	ok = engine_put(
		txn, TABLE_META, key_span(key), span_make(value.bytes, value.length), error);
	text_release(&value);
	return ok;
}

static bool
read_known(
	struct span key, struct span value, struct store_known *known, struct error *error)
{
	struct span contents;
	struct unpacker unpacker;

	if (!envelope_open(value, key, &contents, error))
		return false;
	unpacker = unpack(contents);
	known->at.second = unpack_signed(&unpacker);
	known->path = unpack_text(&unpacker);
	return unpack_is_done(&unpacker) ||
		fail(error, ERROR_STORAGE, "what the book knows is damaged; run `rapport check`");
}

bool
known_put_erased(
	struct engine_txn *txn, struct id id, struct moment at, struct error *error)
{
	struct key key = key_of_erased(id);

	return put(txn, &key, at, "", error);
}

/* All of a family, in the order of their keys. */
static bool
list_family(struct engine_txn *txn, const char *family, struct arena *arena,
	struct list *all, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn, TABLE_META, error);
	struct key prefix = key_of_family(family);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	while (found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix))) {
		struct store_known *known = list_push(all, sizeof(*known), arena);

		if (!read_known(pair.key, pair.value, known, error)) {
			found = STORE_FAILED;
			break;
		}
		known->id = key_id_at(pair.key, prefix.length);
		known->path = arena_copy(arena, known->path);
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
known_count(
	struct engine_txn *txn, int64_t *erased, int64_t *backups, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct list people = { 0 }, files = { 0 };
	bool ok = list_family(txn, erased_family, &arena, &people, error) &&
		list_family(txn, backup_family, &arena, &files, error);

	*erased = (int64_t)people.count;
	*backups = (int64_t)files.count;
	arena_release(&arena);
	return ok;
}

enum store_found
store_erased(struct store_txn *txn, struct id id, struct moment *at, struct error *error)
{
	struct key key = key_of_erased(id);
	struct store_known known;
	struct span value;
	enum store_found found =
		engine_get(txn->data, TABLE_META, key_span(&key), &value, error);

	if (found != STORE_FOUND)
		return found;
	if (!read_known(key_span(&key), value, &known, error))
		return STORE_FAILED;
	*at = known.at;
	return STORE_FOUND;
}

bool
store_has_erased(struct store_txn *txn, bool *has_erased, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn->data, TABLE_META, error);
	struct key prefix = key_of_family(erased_family);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	*has_erased = found == STORE_FOUND && span_starts_with(pair.key, key_span(&prefix));
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
store_put_backup(
	struct store_txn *txn, const char *path, struct moment at, struct error *error)
{
	struct key key = key_of_backup(path);

	return put(txn->data, &key, at, path, error);
}

bool
store_forget_backup(struct store_txn *txn, const char *path, struct error *error)
{
	struct key key = key_of_backup(path);

	return engine_delete(txn->data, TABLE_META, key_span(&key), error);
}

bool
store_backups(
	struct store_txn *txn, struct arena *arena, struct list *backups, struct error *error)
{
	return list_family(txn->data, backup_family, arena, backups, error);
}
