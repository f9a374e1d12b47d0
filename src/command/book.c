#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "book/backups.h"
#include "format/human.h"

/* ------ backup and restore ------ */

static const char *
word_path(const struct call *call, size_t index)
{
	return path_expand(&call->surroundings->paths, call_word(call, index), call->arena);
}

/* What was made, and the sentence that says so. */
struct copy {
	const char *path;
	const char *sentence;
};

static const struct field copy_fields[] = {
	{
		.name = "path",
		.label = "Path",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct copy, path),
		.help = "The file or folder that was made.",
	},
	{ 0 },
};

static bool
say_copied(struct call *call, const struct copy *copy, struct error *error)
{
	struct text text = TEXT_INIT;

	if (call->format == FORMAT_JSON)
		return call_record(call, copy_fields, copy, error);
	if (call->loudness == CALL_NORMAL) {
		utf8_add_safe(&text, copy->sentence, UTF8_LINE);
		text_add_char(&text, '\n');
	}
	return output_text(call->output, &text, error);
}

/* The copy is good even when the book cannot note where it is. */
static void
remember(struct call *call, struct book *book, const char *path)
{
	struct error error = ERROR_INIT;

	if (!backups_note(book, path, call->clock.now, &error))
		call_notice(
			call, "Where it is could not be noted in the book: %s", error.message);
	error_release(&error);
}

static bool
run_backup(struct call *call, struct error *error)
{
	struct copy copy = { .path = word_path(call, 0) };

	copy.sentence =
		arena_format(call->arena, "%s holds the whole book and was checked", copy.path);
	if (!store_backup(call->book->store, copy.path, error))
		return false;
	remember(call, call->book, copy.path);
	return say_copied(call, &copy, error);
}

/* The file holds everybody in the book that came from it. */
static bool
remember_origin(struct call *call, const struct store_options *options, const char *path,
	struct error *error)
{
	struct book book = { .settings = call->settings };

	if (!store_open(options, &book.store, error))
		return false;
	remember(call, &book, path);
	store_close(book.store);
	return true;
}

static bool
run_restore(struct call *call, struct error *error)
{
	struct store_options options = call_store(call);
	struct copy copy = { .path = call->book_path };

	if (call->book && strcmp(call->book_path, store_path(call->book->store)) == 0)
		return fail(error, ERROR_USAGE,
			"this book is open; in a shell, `rapport --book FOLDER restore FILE` makes "
			"another one");
	copy.sentence = arena_format(
		call->arena, "%s is the book from %s", copy.path, word_path(call, 0));
	options.missing = STORE_CREATE;
	return store_restore(&options, word_path(call, 0), error) &&
		remember_origin(call, &options, word_path(call, 0), error) &&
		say_copied(call, &copy, error);
}

/* ------ check ------ */

enum { UNSOUND = 10 };

static const struct field findings_fields[] = {
	{
		.name = "problems",
		.label = "Problems",
		.kind = FIELD_TEXTS,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct store_findings, problems),
		.help = "What is wrong, a sentence each.",
	},
	{
		.name = "records",
		.label = "Records",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct store_findings, records),
		.help = "How many records were read.",
	},
	{
		.name = "entries",
		.label = "Index entries",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct store_findings, entries),
		.help = "How many index entries were compared with them.",
	},
	{
		.name = "erased",
		.label = "Erased",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct store_findings, erased),
		.help = "How many contacts are known to be gone for good.",
	},
	{
		.name = "bytes",
		.label = "Bytes",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct store_findings, bytes),
		.help = "How large the book is.",
	},
	{ 0 },
};

static const char *
verdict(const struct store_findings *findings)
{
	if (findings->problems.count == 0)
		return "The book is sound";
	return findings->bytes == 0 ? "The book could not be read" : "The book is damaged";
}

static void
add_findings(
	struct text *text, const struct store_findings *findings, struct arena *arena)
{
	for (size_t i = 0; i < findings->problems.count; i++) {
		utf8_add_safe(text, list_text(&findings->problems, i), UTF8_LINE);
		text_add_char(text, '\n');
	}
	text_add_format(text, "%s: %s, %s", verdict(findings),
		human_count(findings->records, "record", "records", arena),
		human_count(findings->entries, "index entry", "index entries", arena));
	if (findings->erased > 0)
		text_add_format(text, ", %s",
			human_count(findings->erased, "erased contact", "erased contacts", arena));
	text_add_format(text, ", %s\n", human_size(findings->bytes, arena));
}

static bool
write_findings(
	struct call *call, const struct store_findings *findings, struct error *error)
{
	struct text text = TEXT_INIT;

	if (call->format == FORMAT_JSON)
		return call_record(call, findings_fields, findings, error);
	if (call->loudness == CALL_NORMAL)
		add_findings(&text, findings, call->arena);
	return output_text(call->output, &text, error);
}

/* Opens the book only once it is known that it can be. */
static bool
repair(const struct store_options *options, struct error *error)
{
	struct store *store;
	bool ok;

	if (!store_open(options, &store, error))
		return false;
	ok = store_repair(store, error);
	store_close(store);
	return ok;
}

static bool
run_check(struct call *call, struct error *error)
{
	struct store_options options = call_store(call);
	struct store_findings findings = { 0 };

	if (call_has(call, "repair")) {
		if (!repair(&options, error))
			return false;
		call_notice(call, "Cards, indexes and counters were made anew.");
	}
	if (!store_check(&options, call->arena, &findings, error))
		return false;
	if (findings.problems.count > 0)
		call->status = UNSOUND;
	return write_findings(call, &findings, error);
}

/* ------ stats ------ */

/* Every number is told, zero or not. */
enum { COUNTED = FIELD_DERIVED | FIELD_ALWAYS, VALUE_COLUMN = 18 };

struct book_statistics {
	const char *path;
	struct store_statistics store;
	int64_t transaction;
	int64_t format;
};

static const struct field statistics_fields[] = {
	{
		.name = "path",
		.label = "Folder",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct book_statistics, path),
		.help = "Where the book is.",
	},
	{ "contacts", "Contacts", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.contacts), NULL, NULL, 0,
		"All, archived ones included." },
	{ "archived", "Archived", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.archived), NULL, NULL, 0,
		"Those that are archived." },
	{ "interactions", "Interactions", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.interactions), NULL, NULL, 0,
		"In all timelines." },
	{ "followUps", "Follow-ups", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.followups), NULL, NULL, 0,
		"Custom ones and marks." },
	{ "journal", "Journal entries", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.entries), NULL, NULL, 0,
		"Changes kept for undo." },
	{ "erased", "Erased", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.erased), NULL, NULL, 0,
		"Ids of contacts that are gone for good." },
	{ "backups", "Backups", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.backups), NULL, NULL, 0,
		"Files that `backup` wrote; `backups` lists them." },
	{ "fileBytes", "File size", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.file_bytes), NULL, NULL, 0, "On disk." },
	{ "usedBytes", "In use", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.used_bytes), NULL, NULL, 0,
		"Of the file." },
	{ "freeBytes", "Free", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.free_bytes), NULL, NULL, 0,
		"Of the file, to be used again." },
	{ "mapBytes", "Largest size", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.map_bytes), NULL, NULL, 0,
		"How far it may grow now." },
	{ "generation", "Generation", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.generation), NULL, NULL, 0,
		"How often it was written anew from the ground." },
	{ "transaction", "Transaction", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, transaction), NULL, NULL, 0,
		"The number of the last one." },
	{ "readers", "Readers", FIELD_COUNT, COUNTED,
		offsetof(struct book_statistics, store.readers), NULL, NULL, 0,
		"Processes that have it open." },
	{ "format", "Format", FIELD_COUNT, COUNTED, offsetof(struct book_statistics, format),
		NULL, NULL, 0, "The version of the layout." },
	{ 0 },
};

static bool
is_size(const struct field *field)
{
	size_t length = strlen(field->name);

	return length > 5 && strcmp(field->name + length - 5, "Bytes") == 0;
}

static const char *
statistic_show(const struct field *field, const struct book_statistics *statistics,
	struct arena *arena)
{
	const int64_t *number = field_value(field, statistics);

	if (field->kind == FIELD_TEXT)
		return field_show(field, statistics, arena);
	return is_size(field) ? human_size(*number, arena) : human_number(*number, arena);
}

static bool
write_statistics(
	struct call *call, const struct book_statistics *statistics, struct error *error)
{
	struct text text = TEXT_INIT;

	for (const struct field *field = statistics_fields; field->name; field++) {
		utf8_add_padded(&text, field->label, VALUE_COLUMN);
		utf8_add_safe(&text, statistic_show(field, statistics, call->arena), UTF8_LINE);
		text_add_char(&text, '\n');
	}
	return output_text(call->output, &text, error);
}

static bool
run_stats(struct call *call, struct error *error)
{
	struct book_statistics statistics = { .path = call->book_path };
	struct list records = { 0 };

	if (!store_statistics(call->book->store, &statistics.store, error))
		return false;
	statistics.transaction = (int64_t)statistics.store.transaction;
	statistics.format = statistics.store.format;
	if (call->format == FORMAT_JSON)
		return call_record(call, statistics_fields, &statistics, error);
	if (call->format == FORMAT_JSONL || call->format == FORMAT_CSV) {
		*(struct book_statistics *)list_push(&records, sizeof(statistics), call->arena) =
			statistics;
		return call_list(
			call, statistics_fields, NULL, &records, sizeof(statistics), error);
	}
	return write_statistics(call, &statistics, error);
}

static const struct option check_options[] = {
	{ "repair", 0, NULL, NULL,
		"make cards, indexes and counters anew from the records, then check" },
	{ 0 },
};

const struct command book_commands[] = {
	{
		.name = "backup",
		.arguments = "FILE",
		.summary = "copy the whole book into a file",
		.help =
			"Writes a compact copy of the book to FILE, which must not exist, and reads "
			"it back before it says so.  Others may go on working meanwhile.  The book "
			"remembers where it is: see `backups`.",
		.examples = "rapport backup ~/rapport-2026-02-11.backup",
		.traits = COMMAND_RECORD | COMMAND_LONG,
		.minimum = 1,
		.maximum = 1,
		.completes = "file",
		.run = run_backup,
	},
	{
		.name = "restore",
		.arguments = "FILE",
		.summary = "make a book from a backup",
		.help = "Makes the book from a backup file after checking it.  Where a book is "
				"already, nothing happens: name another place with --book, or move that "
				"one away first.  The book remembers FILE, which holds everybody in it: "
				"see `backups`.",
		.examples = "rapport --book ~/restored restore ~/rapport-2026-02-11.backup",
		.traits = COMMAND_BOOKLESS | COMMAND_RECORD | COMMAND_LONG,
		.minimum = 1,
		.maximum = 1,
		.completes = "file",
		.run = run_restore,
	},
	{
		.name = "check",
		.arguments = "",
		.summary = "look whether the book is sound",
		.help =
			"Reads everything: checksums, records, indexes and counters against the "
			"records both ways, the journal.  Says what is wrong, and ends with status "
			"10 when something is.",
		.examples = "rapport check\nrapport check --repair   # indexes anew, then check",
		.options = check_options,
		.traits = COMMAND_BOOKLESS | COMMAND_RECORD | COMMAND_LONG | COMMAND_ALONE,
		.completes = "",
		.run = run_check,
	},
	{
		.name = "stats",
		.arguments = "",
		.summary = "tell how large the book is",
		.help = "Tells where the book is, what is in it, and how much room it takes.",
		.examples = "rapport stats\nrapport stats --json",
		.traits = COMMAND_LISTS,
		.completes = "",
		.run = run_stats,
	},
	{ 0 },
};
