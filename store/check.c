#include "store/check.h"

#include <inttypes.h>
#include <stdio.h>

#include "store/audit.h"
#include "store/child.h"
#include "store/derive.h"
#include "store/generation.h"
#include "store/known.h"
#include "store/scan.h"

/* What a check in progress has found. */
struct comparison {
	struct batch_difference difference;
	struct arena *arena;
	struct store_findings *findings;
};

static bool
compare_when_large(struct store_txn *txn, void *context, struct error *error)
{
	struct comparison *comparison = context;

	touches_release(&txn->touches);
	return !batch_is_large(&txn->batch) ||
		batch_compare(&txn->batch, txn->data, &comparison->difference, error);
}

/* The tables that are compared entry by entry with what records say they should hold. */
static const enum table compared[] = { TABLE_CARD, TABLE_DAY, TABLE_FOLLOWUP_ID,
	TABLE_DUE, TABLE_NAME, TABLE_STAGE, TABLE_REVENUE, TABLE_QUIET, TABLE_ADDRESS };

/* Every expected entry is there, and there are no others: then both ways agree. */
static bool
tell_differences(
	struct store_txn *txn, struct comparison *comparison, struct error *error)
{
	const struct batch_difference *difference = &comparison->difference;

	for (size_t i = 0; i < sizeof(compared) / sizeof(*compared); i++) {
		enum table table = compared[i];
		int64_t wrong = difference->missing[table] + difference->other[table];
		int64_t there = difference->expected[table] - difference->missing[table];
		int64_t count;

		if (!engine_count(txn->data, table, &count, error))
			return false;
		comparison->findings->entries += count;
		if (wrong > 0)
			scan_report(comparison->findings, comparison->arena,
				"%s: %" PRId64 " entries are missing or differ from the records",
				table_names[table], wrong);
		if (count > there)
			scan_report(comparison->findings, comparison->arena,
				"%s: %" PRId64 " entries have no record", table_names[table],
				count - there);
	}
	return true;
}

static bool
compare_counters(
	struct store_txn *txn, struct comparison *comparison, struct error *error)
{
	bool match;

	if (!counters_match(&txn->counters, txn->data, &match, error))
		return false;
	if (!match)
		scan_report(comparison->findings, comparison->arena,
			"counter: counts and sums differ from the records");
	return true;
}

/* Derives everything as if nothing were there, and compares instead of writing. */
static bool
compare_derived(struct store_txn *txn, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct comparison comparison = { .arena = arena, .findings = findings };
	bool ok;

	txn->is_anew = true;
	ok = derive_all(txn, compare_when_large, &comparison, error) &&
		batch_compare(&txn->batch, txn->data, &comparison.difference, error) &&
		tell_differences(txn, &comparison, error) &&
		compare_counters(txn, &comparison, error);
	txn->is_anew = false;
	return ok;
}

static bool
measure(struct store_txn *txn, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	struct engine_measure size;
	int64_t count, backups;

	if (!engine_look(txn->data, &size, error) ||
		!known_count(txn->data, &findings->erased, &backups, error))
		return false;
	findings->bytes = size.file_bytes;
	if (size.file_bytes < size.needed_bytes - size.free_bytes)
		scan_report(findings, arena, "the file has %" PRId64 " of %" PRId64 " bytes",
			size.file_bytes, size.needed_bytes);
	for (int kind = STORE_CONTACT; kind <= STORE_VIEW; kind++) {
		if (!engine_count(txn->data, record_table((enum store_kind)kind), &count, error))
			return false;
		findings->records += count;
	}
	return true;
}

static bool
count_pages(struct store_txn *txn, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	struct engine_pages pages;

	if (!engine_count_pages(txn->data, &pages, error))
		return false;
	if (pages.beyond != 0 || pages.twice != 0 || pages.lost != 0)
		scan_report(findings, arena,
			"pages: %" PRId64 " beyond the end, %" PRId64 " used twice, %" PRId64 " lost",
			pages.beyond, pages.twice, pages.lost);
	return true;
}

bool
check_book(struct store *store, enum check_depth depth, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct error ignored = ERROR_INIT;
	struct store_txn *txn;
	bool ok;

	if (!transaction_begin(store, STORE_READ, &txn, error))
		return false;
	ok = measure(txn, arena, findings, error) &&
		count_pages(txn, arena, findings, error) &&
		scan_tables(txn->data, arena, findings, error) &&
		audit_owners(txn->data, arena, findings, error) &&
		audit_journal(txn->data, arena, findings, error) &&
		(depth == CHECK_RECORDS || compare_derived(txn, arena, findings, error));
	store_end(txn, false, &ignored);
	error_release(&ignored);
	return ok;
}

/* What a child is told to check. */
struct task {
	const struct store_options *options; /* of a book, or NULL */
	const struct store *store;           /* of a folder */
	const char *path;
	enum check_depth depth;
};

/* Behind the letter: a problem, an error of that kind, or the figures, which come
 * last. */
enum letter { LETTER_PROBLEM = 'p', LETTER_ERROR = 'e', LETTER_END = 'z' };

static void
answer_findings(
	const struct store_findings *findings, const struct error *error, struct text *answer)
{
	for (size_t i = 0; i < findings->problems.count; i++)
		text_add_format(
			answer, "%c%s\n", LETTER_PROBLEM, list_text(&findings->problems, i));
	if (error->kind == ERROR_BUSY)
		text_add_format(answer, "%c%s\n", LETTER_ERROR, error->message);
	else if (error->kind != ERROR_NONE)
		text_add_format(answer, "%c%s\n", LETTER_PROBLEM, error->message);
	text_add_format(answer, "%c%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 "\n",
		LETTER_END, findings->records, findings->entries, findings->erased,
		findings->bytes);
}

/* The book that is alive, opened like any other process would. */
static void
check_alive(const struct task *task, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	struct store *store;
	struct store_txn *txn;

	if (!store_open(task->options, &store, error))
		return;
	/* Beginning brings what is derived up to the rules that it is compared with. */
	if (store_begin(store, STORE_READ, &txn, error) && store_end(txn, true, error))
		check_book(store, CHECK_EVERYTHING, arena, findings, error);
	store_close(store);
}

/* A folder that nobody else knows, so no gate is needed. */
static void
check_private(const struct task *task, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct store store = *task->store;
	struct meta meta;

	store.open_count = 0;
	store.hold = (struct gate)GATE_INIT;
	store.engine = engine_open(task->path, store.options.map_size, ENGINE_PRESENT, error);
	if (!store.engine)
		return;
	if (check_book(&store, task->depth, arena, findings, error)) {
		struct engine_txn *txn = engine_begin(store.engine, STORE_READ, error);

		if (txn && meta_read(txn, &meta, error) && meta.superseded_by != 0)
			scan_report(findings, arena, "another generation took over");
		engine_abort(txn);
	}
	engine_close(store.engine);
}

static void
work(void *context, struct text *answer)
{
	const struct task *task = context;
	struct store_findings findings = { 0 };
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;

	if (task->options)
		check_alive(task, &arena, &findings, &error);
	else
		check_private(task, &arena, &findings, &error);
	answer_findings(&findings, &error, answer);
}

static bool
read_figures(const char *line, struct store_findings *findings)
{
	return sscanf(line, "%" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64,
			   &findings->records, &findings->entries, &findings->erased,
			   &findings->bytes) == 4;
}

/* Takes the child's answer apart; a missing end means that the file ended the child. */
static bool
read_answer(const struct child_answer *answer, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct span rest = span_of(answer->text);
	bool is_complete = false;

	while (rest.start) {
		const char *line = span_copy(span_split(&rest, '\n'), arena);

		if (*line == LETTER_ERROR)
			return fail(error, ERROR_BUSY, "%s", line + 1);
		if (*line == LETTER_PROBLEM)
			list_push_text(&findings->problems, line + 1, arena);
		if (*line == LETTER_END)
			is_complete = read_figures(line + 1, findings);
	}
	if (!is_complete)
		scan_report(findings, arena,
			"reading the file ended the check (signal %d): it is damaged",
			answer->signal);
	return true;
}

static bool
run(struct task *task, struct arena *arena, struct store_findings *findings,
	struct error *error)
{
	struct child_answer answer;

	*findings = (struct store_findings){ 0 };
	return child_run(work, task, arena, &answer, error) &&
		read_answer(&answer, arena, findings, error);
}

bool
check_folder(const struct store *store, const char *path, enum check_depth depth,
	struct arena *arena, struct store_findings *findings, struct error *error)
{
	struct task task = { .store = store, .path = path, .depth = depth };

	return run(&task, arena, findings, error);
}

bool
store_check(const struct store_options *options, struct arena *arena,
	struct store_findings *findings, struct error *error)
{
	struct store_options existing = *options;
	struct task task = { .options = &existing };

	existing.missing = STORE_EXISTING;
	return generation_exists(options->path, error) && run(&task, arena, findings, error);
}
