#include <assert.h>
#include <string.h>

#include "base/utf8.h"
#include "store/derive.h"
#include "store/envelope.h"

enum { PLAIN_LIMIT = 512 };

/* How the JSON of a control character begins. */
static const char control[] = "\\u00";

/* Before and after one record is put; the texts that were there are copies. */
struct replacement {
	struct record record; /* its key and, unless it is taken away, its members */
	struct span before;   /* empty when it was not there */
	struct record old;    /* its members, when it was there */
};

static const char *
base_currency(const struct store_txn *txn)
{
	return txn->store->options.settings->money.base;
}

static bool
is_writable(struct store_txn *txn, struct error *error)
{
	if (txn->access != STORE_WRITE)
		return fail(error, ERROR_FAILURE, "a change was tried in a read transaction");
	return !txn->is_broken ||
		fail(error, ERROR_FAILURE, "an earlier step failed; nothing was saved");
}

/* Finds what is there now. */
static bool
look_up(struct store_txn *txn, struct replacement *replacement, struct arena *arena,
	struct error *error)
{
	const struct record *record = &replacement->record;
	struct span json;
	enum store_found found =
		record_text(txn->data, record->kind, key_span(&record->key), &json, error);

	replacement->before = span_make("", 0);
	if (found != STORE_FOUND)
		return found == STORE_MISSING;
	replacement->before =
		span_make(arena_copy_bytes(arena, json.start, json.length), json.length);
	return record_read(record->kind, key_span(&record->key), replacement->before,
		base_currency(txn), arena, &replacement->old, error);
}

/* The text to be stored, in the transaction's scratch behind its envelope. */
static struct span
write_text(struct store_txn *txn, const struct record *record)
{
	envelope_begin(&txn->value);
	record_write(&txn->value, record);
	return span_make(txn->value.bytes + ENVELOPE_SIZE, txn->value.length - ENVELOPE_SIZE);
}

static bool
flush_when_large(struct store_txn *txn, struct error *error)
{
	return !batch_is_large(&txn->batch) || batch_flush(&txn->batch, txn->data, error);
}

/* Stores what is in the scratch, or takes away; notes it and what follows from it. */
static bool
replace(struct store_txn *txn, const struct replacement *replacement, struct span after,
	struct error *error)
{
	const struct record *record = &replacement->record;
	struct span key = key_span(&record->key);
	struct change change = { record->kind, key, replacement->before, after,
		.after_sum = 0 };
	struct journal_target target = transaction_journal(txn);
	enum table table = record_table(record->kind);
	bool ok;

	if (after.length == 0) {
		ok = engine_delete(txn->data, table, key, error);
	} else {
		envelope_end(&txn->value, key);
		ok = engine_put(
			txn->data, table, key, span_make(txn->value.bytes, txn->value.length), error);
	}
	ok = ok && (txn->is_silent || journal_add(&txn->journal, change, &target, error)) &&
		derive_record(txn, replacement->before.length > 0 ? &replacement->old : NULL,
			after.length > 0 ? record : NULL, error) &&
		flush_when_large(txn, error);
	txn->is_broken = txn->is_broken || !ok;
	return ok;
}

static bool
has_control(struct span text)
{
	const char *escape = memchr(text.start, *control, text.length);

	return escape &&
		memmem(escape, text.length - (size_t)(escape - text.start), control,
			sizeof(control) - 1);
}

/* Well-formed, nothing long, no escape of a control: what a strict reader cannot mind. */
static bool
is_plain(struct span text)
{
	return text.length <= PLAIN_LIMIT && !has_control(text) &&
		utf8_valid_prefix(text) == text.length;
}

/*
 * What could not be read back would be lost, whoever above forgot to look at it.  Reading
 * costs more than writing, so of a batch only what might fail is tried.
 */
static bool
is_readable(struct store_txn *txn, const struct record *record, struct span text,
	struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct record copy;
	bool ok;

	if (txn->journal.heading.size == ENTRY_BATCH && is_plain(text))
		return true;
	ok = record_read(record->kind, key_span(&record->key), text, base_currency(txn),
		&arena, &copy, error);
	if (!ok)
		error->kind = ERROR_REFUSED;
	arena_release(&arena);
	return ok;
}

static enum store_put
kind_of_put(struct span before, struct span after)
{
	if (before.length == 0)
		return STORE_NEW;
	return span_equal(before, after) ? STORE_SAME : STORE_CHANGED;
}

/* A version of 0 stands for "whatever is there". */
static bool
put(struct store_txn *txn, const struct record *record, uint32_t version,
	enum store_put *put, struct error *error)
{
	struct replacement replacement;
	struct arena arena = ARENA_INIT;
	enum store_put outcome = STORE_SAME;
	struct span after;
	bool ok;

	replacement.record = *record;
	ok = is_writable(txn, error) && look_up(txn, &replacement, &arena, error);
	if (ok && version != 0 && version != envelope_version(replacement.before))
		ok = fail(error, ERROR_CONFLICT,
			"somebody else changed the %s meanwhile; nothing was saved",
			record_word(record->kind));
	if (ok) {
		after = write_text(txn, record);
		outcome = kind_of_put(replacement.before, after);
		ok = outcome == STORE_SAME ||
			(record_check_privacy(record, error) &&
				is_readable(txn, record, after, error) &&
				replace(txn, &replacement, after, error));
	}
	if (ok && put)
		*put = outcome;
	arena_release(&arena);
	return ok;
}

static bool
has_ids(const struct record *record, struct id id, struct error *error)
{
	if (!id_is_none(record->client_id) && !id_is_none(id))
		return true;
	return fail(error, ERROR_FAILURE, "a %s without an id cannot be stored",
		record_word(record->kind));
}

bool
store_put_contact(struct store_txn *txn, const struct contact *contact,
	enum store_put *outcome, struct error *error)
{
	struct record record = record_of_contact(contact);

	return has_ids(&record, contact->id, error) &&
		put(txn, &record, contact->version, outcome, error);
}

bool
store_put_interaction(struct store_txn *txn, const struct interaction *interaction,
	enum store_put *outcome, struct error *error)
{
	struct record record = record_of_interaction(interaction);

	return has_ids(&record, interaction->id, error) &&
		put(txn, &record, 0, outcome, error);
}

bool
store_put_followup(struct store_txn *txn, const struct followup *followup,
	enum store_put *outcome, struct error *error)
{
	struct record record = record_of_followup(followup);

	return has_ids(&record, followup->id, error) && put(txn, &record, 0, outcome, error);
}

bool
store_put_view(struct store_txn *txn, const struct saved_view *view,
	enum store_put *outcome, struct error *error)
{
	struct record record = record_of_view(view);

	return has_ids(&record, view->id, error) && put(txn, &record, 0, outcome, error);
}

/* Takes away what is there under the key of the record. */
static bool
take_away(struct store_txn *txn, const struct record *record, struct error *error)
{
	struct replacement replacement;
	struct arena arena = ARENA_INIT;
	bool ok;

	replacement.record = *record;
	ok = is_writable(txn, error) && look_up(txn, &replacement, &arena, error);
	if (ok && replacement.before.length > 0)
		ok = replace(txn, &replacement, span_make("", 0), error);
	arena_release(&arena);
	return ok;
}

/* The key of the first record of a kind that hangs on the contact. */
static enum store_found
first_key(struct store_txn *txn, enum store_kind kind, struct id client_id,
	struct key *key, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(txn->data, record_table(kind), error);
	struct key prefix = key_of_id(client_id);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_seek(cursor, key_span(&prefix), &pair, error);
	if (found == STORE_FOUND && !span_starts_with(pair.key, key_span(&prefix)))
		found = STORE_MISSING;
	if (found == STORE_FOUND && pair.key.length > KEY_LIMIT)
		found = STORE_FAILED;
	if (found == STORE_FOUND) {
		key->length = pair.key.length;
		memcpy(key->bytes, pair.key.start, pair.key.length);
	}
	engine_cursor_close(cursor);
	return found;
}

static bool
take_all_away(
	struct store_txn *txn, enum store_kind kind, struct id client_id, struct error *error)
{
	struct record record = { .kind = kind, .client_id = client_id };
	enum store_found found;

	while ((found = first_key(txn, kind, client_id, &record.key, error)) == STORE_FOUND)
		if (!take_away(txn, &record, error))
			return false;
	return found == STORE_MISSING;
}

bool
store_delete_contact(struct store_txn *txn, struct id id, struct error *error)
{
	return is_writable(txn, error) && take_all_away(txn, STORE_INTERACTION, id, error) &&
		take_all_away(txn, STORE_FOLLOWUP, id, error) &&
		take_all_away(txn, STORE_CONTACT, id, error);
}

bool
store_delete_interaction(
	struct store_txn *txn, const struct interaction *interaction, struct error *error)
{
	struct record record = record_of_interaction(interaction);

	return take_away(txn, &record, error);
}

bool
store_delete_followup(
	struct store_txn *txn, const struct followup *followup, struct error *error)
{
	struct record record = record_of_followup(followup);

	return take_away(txn, &record, error);
}

bool
store_delete_view(
	struct store_txn *txn, const struct saved_view *view, struct error *error)
{
	struct record record = record_of_view(view);

	return take_away(txn, &record, error);
}

static uint32_t
version_of(struct span text)
{
	return text.length > 0 ? envelope_version(text) : 0;
}

/* The record as it was before, read from its text. */
static bool
put_back(struct store_txn *txn, struct replacement *replacement, const char *before,
	struct arena *arena, struct error *error)
{
	struct record *record = &replacement->record;
	struct key key = record->key;

	if (!*before)
		return replacement->before.length == 0 ||
			replace(txn, replacement, span_make("", 0), error);
	if (!record_read(record->kind, key_span(&key), span_of(before), base_currency(txn),
			arena, record, error))
		return false;
	envelope_begin(&txn->value);
	text_add(&txn->value, before);
	return replace(txn, replacement, span_of(before), error);
}

bool
store_revert(
	struct store_txn *txn, const struct store_change *change, struct error *error)
{
	struct replacement replacement = { .record = { .kind = change->kind,
										   .client_id = change->client_id } };
	struct arena arena = ARENA_INIT;
	bool ok = is_writable(txn, error);

	assert(change->key.length <= KEY_LIMIT);
	replacement.record.key.length = change->key.length;
	memcpy(replacement.record.key.bytes, change->key.start, change->key.length);
	ok = ok && look_up(txn, &replacement, &arena, error);
	if (ok && version_of(replacement.before) != change->after_sum)
		ok = fail(error, ERROR_CONFLICT,
			"the %s was changed since; nothing was taken back",
			record_word(change->kind));
	ok = ok && put_back(txn, &replacement, change->before, &arena, error);
	arena_release(&arena);
	return ok;
}
