#include "store/audit.h"

#include <inttypes.h>

#include "store/envelope.h"
#include "store/journal.h"
#include "store/record.h"
#include "store/scan.h"

/* An audit under way. */
struct audit {
	struct engine_txn *txn;
	struct arena *arena;
	struct store_findings *findings;
	int64_t number; /* of the entry that is visited */
	int64_t change_count;
	int64_t pointers; /* missing ones */
	struct id last_client;
};

/* A record that cannot be read is told here, and found as such by whoever compares. */
static void
read_record(struct audit *audit, enum store_kind kind, const struct engine_pair *pair)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct record record;
	struct span json;

	if (envelope_open(pair->value, pair->key, &json, &error) &&
		!record_read(kind, pair->key, json, "JPY", &arena, &record, &error))
		scan_report(audit->findings, audit->arena, "%s", error.message);
	error_release(&error);
	arena_release(&arena);
}

/* A view belongs to nobody. */
static bool
check_owner(
	struct audit *audit, enum store_kind kind, struct span key, struct error *error)
{
	struct id client_id = key_id_at(key, 0);
	struct key owner = key_of_id(client_id);
	struct span value;
	enum store_found found;

	if (kind == STORE_VIEW || id_equal(client_id, audit->last_client))
		return true;
	audit->last_client = client_id;
	found = engine_get(audit->txn, TABLE_CONTACT, key_span(&owner), &value, error);
	if (found == STORE_MISSING)
		scan_report(audit->findings, audit->arena, "%s: the contact is not there",
			record_word(kind));
	return found != STORE_FAILED;
}

static bool
audit_kind(struct audit *audit, enum store_kind kind, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(audit->txn, record_table(kind), error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	while (found == STORE_FOUND) {
		if (pair.key.length < KEY_ID_SIZE)
			scan_report(
				audit->findings, audit->arena, "%s: a key is damaged", record_word(kind));
		else if (!check_owner(audit, kind, pair.key, error))
			break;
		else
			read_record(audit, kind, &pair);
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	engine_cursor_close(cursor);
	return found == STORE_MISSING;
}

bool
audit_owners(struct engine_txn *txn, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	struct audit audit = { .txn = txn, .arena = arena, .findings = findings };

	return audit_kind(&audit, STORE_CONTACT, error) &&
		audit_kind(&audit, STORE_INTERACTION, error) &&
		audit_kind(&audit, STORE_FOLLOWUP, error) &&
		audit_kind(&audit, STORE_VIEW, error);
}

static bool
check_pointer(const struct store_change *change, void *context, struct error *error)
{
	struct audit *audit = context;
	struct key key = key_of_id(change->client_id);
	struct span value;
	enum store_found found;

	audit->change_count++;
	if (audit->change_count > 1 && id_equal(change->client_id, audit->last_client))
		return true;
	audit->last_client = change->client_id;
	key_add_number(&key, audit->number);
	found = engine_get(audit->txn, TABLE_JOURNAL_CONTACT, key_span(&key), &value, error);
	audit->pointers += found == STORE_MISSING;
	return found != STORE_FAILED;
}

static void
report_missing(struct audit *audit, int64_t first, int64_t last)
{
	if (first == last)
		scan_report(audit->findings, audit->arena,
			"journal: entry %" PRId64 " is missing", first);
	else
		scan_report(audit->findings, audit->arena,
			"journal: entries %" PRId64 " to %" PRId64 " are missing", first, last);
}

/* A damaged entry is a finding and no reason to stop. */
static void
audit_entry(struct audit *audit, int64_t number)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct store_entry entry;
	enum store_found found = journal_read(audit->txn, number, &arena, &entry, &error);

	audit->number = number;
	audit->change_count = 0;
	if (found == STORE_MISSING)
		report_missing(audit, number, number);
	else if (found == STORE_FAILED ||
		!journal_visit(audit->txn, number, check_pointer, audit, &error))
		scan_report(audit->findings, audit->arena, "journal: %s", error.message);
	else if (audit->change_count != entry.change_count)
		scan_report(audit->findings, audit->arena,
			"journal: entry %" PRId64 " has lost changes", number);
	error_release(&error);
	arena_release(&arena);
}

/* From one that is there to the next, as a damaged key may have any number. */
static bool
audit_entries(struct audit *audit, int64_t last, struct error *error)
{
	enum store_found found = STORE_FOUND;
	int64_t number = 0, next;

	while (number < last &&
		(found = journal_next(audit->txn, number, &next, error)) == STORE_FOUND) {
		if (next > number + 1)
			report_missing(audit, number + 1, next - 1);
		audit_entry(audit, next);
		number = next;
	}
	return found != STORE_FAILED;
}

/* Every number that a table of leads ends with is that of an entry. */
static bool
audit_leads(struct audit *audit, int64_t last, struct error *error)
{
	struct engine_cursor *cursor =
		engine_cursor_open(audit->txn, TABLE_JOURNAL_CONTACT, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;
	int64_t wrong = 0;

	if (cursor)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	for (; found == STORE_FOUND;
		 found = engine_cursor_step(cursor, STEP_NEXT, &pair, error)) {
		int64_t number = 0;

		if (pair.key.length == KEY_ID_SIZE + KEY_NUMBER_SIZE)
			number = key_number_at(pair.key, KEY_ID_SIZE);
		wrong += number < 1 || number > last;
	}
	engine_cursor_close(cursor);
	if (wrong > 0)
		scan_report(audit->findings, audit->arena,
			"journal_contact: %" PRId64 " entries lead nowhere", wrong);
	return found != STORE_FAILED;
}

static bool
audit_keys(struct audit *audit, int64_t last, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(audit->txn, TABLE_KEY, error);
	struct engine_pair pair;
	enum store_found found = STORE_FAILED;

	if (cursor)
		found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);
	for (; found == STORE_FOUND;
		 found = engine_cursor_step(cursor, STEP_NEXT, &pair, error)) {
		struct error ignored = ERROR_INIT;
		struct span contents;
		struct unpacker unpacker;
		int64_t number;

		/* A wrong checksum was told by the scan. */
		if (envelope_open(pair.value, pair.key, &contents, &ignored)) {
			unpacker = unpack(contents);
			number = unpack_signed(&unpacker);
			if (number < 1 || number > last)
				scan_report(audit->findings, audit->arena, "key: an entry leads nowhere");
		}
		error_release(&ignored);
	}
	engine_cursor_close(cursor);
	return found != STORE_FAILED;
}

bool
audit_journal(struct engine_txn *txn, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct audit audit = { .txn = txn, .arena = arena, .findings = findings };
	int64_t last;

	if (!journal_last(txn, &last, error) || !audit_entries(&audit, last, error))
		return false;
	if (audit.pointers > 0)
		scan_report(findings, arena, "journal_contact: %" PRId64 " entries are missing",
			audit.pointers);
	return audit_leads(&audit, last, error) && audit_keys(&audit, last, error);
}
