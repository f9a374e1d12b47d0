#include "store/journal.h"

#include "store/envelope.h"

enum { PART_SIZE = 1024 * 1024, ENTRIES_AT_MOST = INT32_MAX };

static const char damaged[] = "an entry of the journal is damaged; run `rapport check`";

bool
journal_last(struct engine_txn *txn, int64_t *number, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn, TABLE_JOURNAL, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_step(cursor, STEP_LAST, &pair, error);
	engine_cursor_close(cursor);
	*number = 0;
	if (found != STORE_FOUND)
		return found != STORE_FAILED;
	/* A page from elsewhere has other keys, and whoever counts up to such a number never
	 * ends. */
	if (pair.key.length == KEY_NUMBER_SIZE + KEY_PART_SIZE)
		*number = key_number_at(pair.key, 0);
	return (*number > 0 && *number <= ENTRIES_AT_MOST) ||
		fail(error, ERROR_STORAGE, "%s", damaged);
}

enum store_found
journal_next(struct engine_txn *txn, int64_t after, int64_t *number, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn, TABLE_JOURNAL, error);
	struct key key = key_of_entry(after + 1, 0);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&key), &pair, error);
	*number = found == STORE_FOUND ? key_number_at(pair.key, 0) : 0;
	engine_cursor_close(cursor);
	return found == STORE_FOUND && *number <= after ? STORE_MISSING : found;
}

static struct store_heading
copy_heading(const struct store_heading *heading, struct arena *arena)
{
	struct store_heading copy = *heading;

	copy.who = arena_copy(arena, heading->who ? heading->who : "");
	copy.command = arena_copy(arena, heading->command ? heading->command : "");
	copy.summary = arena_copy(arena, heading->summary ? heading->summary : "");
	copy.key = arena_copy(arena, heading->key ? heading->key : "");
	copy.result = arena_copy(arena, heading->result ? heading->result : "");
	return copy;
}

bool
journal_describe(struct journal *journal, const struct store_heading *heading,
	struct arena *arena, const struct journal_target *target, struct error *error)
{
	if (journal->number > 0 && !journal_finish(journal, target, error))
		return false;
	journal->heading = copy_heading(heading, arena);
	return true;
}

static bool
begin_entry(struct journal *journal, struct engine_txn *txn, struct error *error)
{
	int64_t last;

	if (journal->number > 0)
		return true;
	if (!journal_last(txn, &last, error))
		return false;
	journal->number = last + 1;
	return true;
}

static bool
write_part(struct engine_txn *txn, struct key key, const struct text *contents,
	struct error *error)
{
	struct text value = TEXT_INIT;
	bool ok;

	envelope_begin(&value);
	text_add_bytes(&value, contents->bytes, contents->length);
	envelope_end(&value, key_span(&key));
	ok = engine_put(
		txn, TABLE_JOURNAL, key_span(&key), span_make(value.bytes, value.length), error);
	text_release(&value);
	return ok;
}

static bool
flush_part(struct journal *journal, struct engine_txn *txn, struct error *error)
{
	bool ok;

	if (journal->changes.length == 0)
		return true;
	ok = write_part(
		txn, key_of_entry(journal->number, journal->part), &journal->changes, error);
	journal->part++;
	journal->last_client = (struct id){ { 0 } };
	text_cut(&journal->changes, 0);
	return ok;
}

static void
lead_to_entry(const struct journal *journal, struct id client_id, struct batch *batch)
{
	struct key key = key_of_id(client_id);

	key_add_number(&key, journal->number);
	batch_put(batch, TABLE_JOURNAL_CONTACT, key_span(&key), span_make("", 0));
}

bool
journal_add(struct journal *journal, struct change change,
	const struct journal_target *target, struct error *error)
{
	struct id client_id = key_id_at(change.key, 0);

	if (!begin_entry(journal, target->txn, error))
		return false;
	if (!id_equal(client_id, journal->last_client))
		lead_to_entry(journal, client_id, target->batch);
	change.after_sum = change.after.length > 0 ? envelope_version(change.after) : 0;
	/* Taking back what a batch made new means deleting it, and needs no copy. */
	if (journal->heading.size == ENTRY_BATCH && change.before.length == 0)
		change.after = span_make("", 0);
	change_pack(&journal->changes, &change, journal->last_client);
	journal->last_client = client_id;
	journal->change_count++;
	return journal->changes.length < PART_SIZE || flush_part(journal, target->txn, error);
}

bool
journal_mention(struct journal *journal, struct id client_id,
	const struct journal_target *target, struct error *error)
{
	if (!begin_entry(journal, target->txn, error))
		return false;
	lead_to_entry(journal, client_id, target->batch);
	return true;
}

static bool
remember_key(const struct journal *journal, struct engine_txn *txn, struct error *error)
{
	struct key key = key_of_text(journal->heading.key);
	struct text value = TEXT_INIT;
	bool ok;

	if (!*journal->heading.key)
		return true;
	envelope_begin(&value);
	pack_signed(&value, journal->number);
	envelope_end(&value, key_span(&key));
	ok = engine_put(
		txn, TABLE_KEY, key_span(&key), span_make(value.bytes, value.length), error);
	text_release(&value);
	return ok;
}

static void
forget(struct journal *journal)
{
	journal->number = 0;
	journal->change_count = 0;
	journal->part = 0;
	journal->last_client = (struct id){ { 0 } };
	journal->heading.key = "";
	text_cut(&journal->changes, 0);
}

bool
journal_finish(
	struct journal *journal, const struct journal_target *target, struct error *error)
{
	struct store_entry entry;
	bool ok;

	if (journal->number == 0 && !*journal->heading.key)
		return true;
	if (!begin_entry(journal, target->txn, error))
		return false;
	entry =
		(struct store_entry){ journal->number, journal->heading, journal->change_count };
	ok = flush_part(journal, target->txn, error) &&
		journal_write(target->txn, &entry, error) &&
		remember_key(journal, target->txn, error);
	forget(journal);
	return ok;
}

void
journal_release(struct journal *journal)
{
	text_release(&journal->changes);
}

bool
journal_write(
	struct engine_txn *txn, const struct store_entry *entry, struct error *error)
{
	const struct store_heading *heading = &entry->heading;
	struct text contents = TEXT_INIT;
	bool ok;

	pack_text(&contents, heading->who);
	pack_text(&contents, heading->command);
	pack_text(&contents, heading->summary);
	pack_signed(&contents, heading->at.second);
	pack_number(&contents, heading->kind);
	pack_signed(&contents, heading->reverts);
	pack_number(&contents, heading->size);
	pack_text(&contents, heading->key);
	pack_id(&contents, heading->subject);
	pack_signed(&contents, entry->change_count);
	if (*heading->key && *heading->result)
		pack_text(&contents, heading->result);
	ok = write_part(txn, key_of_entry(entry->number, JOURNAL_HEADER), &contents, error);
	text_release(&contents);
	return ok;
}

static bool
unpack_entry(struct span contents, struct store_entry *entry)
{
	struct unpacker unpacker = unpack(contents);
	struct store_heading *heading = &entry->heading;
	uint64_t kind, size;

	heading->who = unpack_text(&unpacker);
	heading->command = unpack_text(&unpacker);
	heading->summary = unpack_text(&unpacker);
	heading->at.second = unpack_signed(&unpacker);
	kind = unpack_number(&unpacker);
	heading->reverts = unpack_signed(&unpacker);
	size = unpack_number(&unpacker);
	heading->key = unpack_text(&unpacker);
	heading->subject = unpack_id(&unpacker);
	entry->change_count = unpack_signed(&unpacker);
	heading->result = unpack_is_done(&unpacker) ? "" : unpack_text(&unpacker);
	heading->kind = kind <= ENTRY_REDO ? (enum store_entry_kind)kind : ENTRY_CHANGE;
	heading->size = size == ENTRY_BATCH ? ENTRY_BATCH : ENTRY_SINGLE;
	return unpack_is_done(&unpacker);
}

/* A part's contents, copied: what is visited may be written to meanwhile. */
static enum store_found
read_part(struct engine_txn *txn, struct key key, struct arena *arena,
	struct span *contents, struct error *error)
{
	struct span value;
	enum store_found found =
		engine_get(txn, TABLE_JOURNAL, key_span(&key), &value, error);

	if (found != STORE_FOUND)
		return found;
	if (!envelope_open(value, key_span(&key), contents, error))
		return STORE_FAILED;
	contents->start = arena_copy_bytes(arena, contents->start, contents->length);
	return STORE_FOUND;
}

enum store_found
journal_read(struct engine_txn *txn, int64_t number, struct arena *arena,
	struct store_entry *entry, struct error *error)
{
	struct span contents;
	enum store_found found =
		read_part(txn, key_of_entry(number, JOURNAL_HEADER), arena, &contents, error);

	if (found != STORE_FOUND)
		return found;
	entry->number = number;
	if (unpack_entry(contents, entry))
		return STORE_FOUND;
	fail(error, ERROR_STORAGE, "%s", damaged);
	return STORE_FAILED;
}

/* Visits one part's changes; *goes_on turns false when the visitor has had enough. */
static bool
visit_part(struct span contents, store_visit visit, void *context, bool *goes_on,
	struct error *error)
{
	struct unpacker unpacker = unpack(contents);
	struct id last_client = { { 0 } };

	while (*goes_on && unpacker.next < unpacker.end) {
		struct key key;
		struct store_change change = change_unpack(&unpacker, last_client, &key);

		if (!unpacker.is_sound)
			return fail(error, ERROR_STORAGE, "%s", damaged);
		last_client = change.client_id;
		*goes_on = visit(&change, context, error);
	}
	return *goes_on || error->kind == ERROR_NONE;
}

bool
journal_visit(struct engine_txn *txn, int64_t number, store_visit visit, void *context,
	struct error *error)
{
	bool goes_on = true;

	for (uint32_t part = 0; goes_on; part++) {
		struct arena arena = ARENA_INIT;
		struct span contents;
		enum store_found found =
			read_part(txn, key_of_entry(number, part), &arena, &contents, error);
		bool ok =
			found != STORE_FOUND || visit_part(contents, visit, context, &goes_on, error);

		arena_release(&arena);
		if (found == STORE_MISSING)
			return true;
		if (found == STORE_FAILED || !ok)
			return false;
	}
	return true;
}

/* The changes of a part that are to be kept, packed again; how many of each. */
struct filtered {
	struct text packed;
	int64_t kept;
	int64_t dropped;
};

static bool
filter_part(struct span contents, journal_keep keep, void *context,
	struct filtered *filtered, struct error *error)
{
	struct unpacker unpacker = unpack(contents);
	struct id last_client = { { 0 } }, last_kept = { { 0 } };

	while (unpacker.is_sound && unpacker.next < unpacker.end) {
		struct key key;
		struct store_change change = change_unpack(&unpacker, last_client, &key);
		struct change copy = { change.kind, change.key, span_of(change.before),
			span_of(change.after), change.after_sum };

		last_client = change.client_id;
		if (!unpacker.is_sound || !keep(&change, context)) {
			filtered->dropped++;
			continue;
		}
		change_pack(&filtered->packed, &copy, last_kept);
		last_kept = change.client_id;
		filtered->kept++;
	}
	return unpacker.is_sound || fail(error, ERROR_STORAGE, "%s", damaged);
}

bool
journal_filter(struct engine_txn *txn, int64_t number, journal_keep keep, void *context,
	int64_t *kept, struct error *error)
{
	enum store_found found = STORE_FOUND;
	bool ok = true;

	*kept = 0;
	for (uint32_t part = 0; ok && found == STORE_FOUND; part++) {
		struct arena arena = ARENA_INIT;
		struct filtered filtered = { .packed = TEXT_INIT };
		struct key key = key_of_entry(number, part);
		struct span contents;

		found = read_part(txn, key, &arena, &contents, error);
		if (found == STORE_FOUND)
			ok = filter_part(contents, keep, context, &filtered, error) &&
				(filtered.dropped == 0 || write_part(txn, key, &filtered.packed, error));
		*kept += filtered.kept;
		text_release(&filtered.packed);
		arena_release(&arena);
	}
	return ok && found != STORE_FAILED;
}
