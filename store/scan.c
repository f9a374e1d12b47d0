#include "store/scan.h"

#include <inttypes.h>
#include <string.h>

#include "store/envelope.h"
#include "store/key.h"

enum { PROBLEMS_AT_MOST = 100 };

/* Whether the entries of a table are keys alone; indexed by enum table. */
static const bool is_bare[TABLE_COUNT] = {
	[TABLE_NAME] = true,
	[TABLE_STAGE] = true,
	[TABLE_REVENUE] = true,
	[TABLE_QUIET] = true,
	[TABLE_ADDRESS] = true,
	[TABLE_JOURNAL_CONTACT] = true,
};

void
scan_report(struct store_findings *findings, struct arena *arena, const char *format, ...)
{
	va_list arguments;

	if (findings->problems.count >= PROBLEMS_AT_MOST)
		return;
	va_start(arguments, format);
	list_push_text(
		&findings->problems, arena_format_list(arena, format, arguments), arena);
	va_end(arguments);
}

static void
check_value(enum table table, const struct engine_pair *pair, struct arena *arena,
	struct store_findings *findings)
{
	struct error error = ERROR_INIT;
	struct span contents;

	if (is_bare[table] && pair->value.length > 0)
		scan_report(findings, arena, "%s: an entry has a value", table_names[table]);
	if (!is_bare[table] && !envelope_open(pair->value, pair->key, &contents, &error))
		scan_report(findings, arena, "%s: %s", table_names[table], error.message);
	error_release(&error);
}

/* The key before, and whether this one comes behind it. */
static bool
is_in_order(struct key *last, struct span key)
{
	bool is_later = last->length == 0 || span_compare(key, key_span(last)) > 0;

	last->length = key.length < KEY_LIMIT ? key.length : KEY_LIMIT;
	memcpy(last->bytes, key.start, last->length);
	return is_later;
}

/* A damaged tree may lead in a circle: more entries than there should be end the walk. */
static bool
scan_entries(struct engine_cursor *cursor, enum table table, int64_t expected,
	struct arena *arena, struct store_findings *findings, struct error *error)
{
	struct key last = key_empty();
	struct engine_pair pair;
	int64_t count = 0;
	enum store_found found = engine_cursor_step(cursor, STEP_FIRST, &pair, error);

	while (found == STORE_FOUND && count <= expected) {
		if (!is_in_order(&last, pair.key))
			scan_report(
				findings, arena, "%s: entries are out of order", table_names[table]);
		check_value(table, &pair, arena, findings);
		count++;
		found = engine_cursor_step(cursor, STEP_NEXT, &pair, error);
	}
	if (count != expected)
		scan_report(findings, arena,
			"%s: %" PRId64 " entries where %" PRId64 " should be", table_names[table],
			count, expected);
	return found != STORE_FAILED;
}

static bool
scan_table(struct engine_txn *txn, enum table table, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct engine_cursor *cursor = engine_cursor_open(txn, table, error);
	int64_t count;
	bool ok = cursor && engine_count(txn, table, &count, error) &&
		scan_entries(cursor, table, count, arena, findings, error);

	engine_cursor_close(cursor);
	return ok;
}

bool
scan_tables(struct engine_txn *txn, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	for (int table = 0; table < TABLE_COUNT; table++)
		if (!scan_table(txn, (enum table)table, arena, findings, error))
			return fail_in(error, "%s", table_names[table]);
	return true;
}
