#include "command/rows.h"

#include <string.h>

#include "base/utf8.h"
#include "book/erase.h"
#include "command/remains.h"
#include "command/word.h"
#include "format/human.h"

/* Milliseconds that an idle board gets to leave the old file, and between two looks. */
enum { PATIENCE = 3000, PAUSE = 50 };

/* What an erasure came to, or would. */
struct erasure {
	struct erase_plan plan;
	struct list holders; /* of const char *: processes that have the old file open */
	const char *said;    /* of a key that was known, what it came to */
	bool is_replayed;
	bool is_rehearsal;
};

static const struct field erasure_fields[] = {
	{ "contacts", "Contacts", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erasure, plan.lines), .of = erase_line_fields,
		.size = sizeof(struct erase_line),
		.help = "Those that were erased; what they were called only with --dry-run." },
	{ "interactions", "Interactions", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erasure, plan.interactions), .help = "Lines of timelines." },
	{ "followUps", "Follow-ups", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erasure, plan.follow_ups), .help = "Custom ones and marks." },
	{ "entries", "Journal", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erasure, plan.entries),
		.help = "Entries of the journal that were scrubbed." },
	{ "backups", "Backups", FIELD_RECORDS, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct erasure, plan.backups), .of = backup_fields,
		.size = sizeof(struct backup_line), .help = "Files that still hold the data." },
	{ "views", "Saved views", FIELD_TEXTS, FIELD_DERIVED,
		offsetof(struct erasure, plan.views), .help = "Those that name one of them." },
	{ "heldBy", "Held by", FIELD_TEXTS, FIELD_DERIVED, offsetof(struct erasure, holders),
		.help = "Processes that have the old file open; its bytes go when they end." },
	{ "replayed", "Replayed", FIELD_FLAG, FIELD_DERIVED,
		offsetof(struct erasure, is_replayed),
		.help = "That the key was known, and nothing was done again." },
	{ "dryRun", "Rehearsal", FIELD_FLAG, FIELD_DERIVED,
		offsetof(struct erasure, is_rehearsal), .help = "That nothing was changed." },
	{ 0 },
};

/* ------ consent ------ */

/* "with 12 interactions, 3 follow-ups and 15 entries of the journal" */
static const char *
with_what(int64_t interactions, int64_t follow_ups, int64_t entries, struct arena *arena)
{
	return arena_format(arena, "with %s, %s and %s of the journal",
		human_count(interactions, "interaction", "interactions", arena),
		human_count(follow_ups, "follow-up", "follow-ups", arena),
		human_count(entries, "entry", "entries", arena));
}

static const struct erase_line *
line_at(const struct erase_plan *plan, size_t index)
{
	return list_at(&plan->lines, index, sizeof(struct erase_line));
}

static const char *
question(struct call *call, const struct erase_plan *plan)
{
	const char *with =
		with_what(plan->interactions, plan->follow_ups, plan->entries, call->arena);

	if (plan->lines.count == 1)
		return arena_format(call->arena,
			"Everything about %s goes for good, %s; type the name to erase it:",
			line_at(plan, 0)->name, with);
	return arena_format(call->arena,
		"Everything about %zu contacts goes for good, %s; type their number to erase "
		"them:",
		plan->lines.count, with);
}

/* What must be typed: the name, or of several how many they are. */
static const char *
expected_word(struct call *call, const struct erase_plan *plan)
{
	if (plan->lines.count == 1)
		return line_at(plan, 0)->name;
	return arena_format(call->arena, "%zu", plan->lines.count);
}

static bool
is_same(const char *typed, const char *expected, struct arena *arena)
{
	const char *trimmed = span_copy(span_trim(span_of(typed)), arena);

	return strcmp(utf8_fold(trimmed, arena), utf8_fold(expected, arena)) == 0;
}

/* A script says --yes; what a screen can ask for is the name. */
static bool
ask_name(struct call *call, const char *asked, const char **typed, struct error *error)
{
	if (call_ask(call, asked, "--confirm", typed, error))
		return true;
	return error->kind != ERROR_USAGE
		? false
		: fail(error, ERROR_USAGE,
			  "%s (no terminal to type it on: add --yes to do it; nothing was changed)",
			  asked);
}

static bool
agree(struct call *call, const struct erase_plan *plan, struct error *error)
{
	const char *typed = call_option(call, "confirm");
	const char *expected = expected_word(call, plan);

	if (call->is_sure || call->act.mode == ACT_REHEARSAL)
		return true;
	if (!typed && !ask_name(call, question(call, plan), &typed, error))
		return false;
	return is_same(typed, expected, call->arena) ||
		fail(error, ERROR_REFUSED, "'%s' is not %s; nothing was changed", typed,
			plan->lines.count == 1 ? "the name" : "their number");
}

/* ------ the old file ------ */

/* Boards that are idle leave it within a second; whoever does not is named. */
static void
wait_for_others(struct call *call, struct erasure *erasure)
{
	int64_t end = clock_milliseconds() + PATIENCE;
	struct list users = { 0 };

	while (!store_is_clean(call->book->store, call->arena, &users)) {
		if (clock_milliseconds() >= end)
			break;
		users = (struct list){ 0 };
		clock_wait(PAUSE);
	}
	for (size_t i = 0; i < users.count; i++)
		list_push_text(&erasure->holders,
			arena_format(call->arena, "%lld",
				(long long)*(int64_t *)list_at(&users, i, sizeof(int64_t))),
			call->arena);
}

/* ------ the answer ------ */

static void
notice_backups(struct call *call, const struct list *backups)
{
	for (size_t i = 0; i < backups->count; i++) {
		const struct backup_line *backup = list_at(backups, i, sizeof(*backup));
		char day[DATE_TEXT_SIZE];

		date_format(moment_date(backup->at), day);
		if (strcmp(backup->state, "there") == 0)
			call_notice(
				call, "A backup still holds the data: %s (%s)", backup->path, day);
		else
			call_notice(call,
				"A backup that was at %s (%s) still holds the data, if it was moved",
				backup->path, day);
	}
}

static void
notice_rest(struct call *call, const struct erasure *erasure)
{
	notice_backups(call, &erasure->plan.backups);
	for (size_t i = 0; i < erasure->plan.views.count; i++) {
		const char *name = list_text(&erasure->plan.views, i);

		call_notice(call,
			"The saved view '%s' names one of them; `rapport view remove %s` takes it "
			"away",
			name, word_quote(name, call->arena));
	}
	for (size_t i = 0; i < erasure->holders.count; i++)
		call_notice(call,
			"Process %s has the old file open; the last bytes go when it ends",
			list_text(&erasure->holders, i));
}

static void
add_plan(struct text *text, struct call *call, const struct erase_plan *plan)
{
	for (size_t i = 0; i < plan->lines.count; i++) {
		const struct erase_line *line = line_at(plan, i);

		utf8_add_safe(text, line->name, UTF8_LINE);
		text_add_format(text, " would be erased, %s\n",
			with_what(line->interactions, line->follow_ups, line->entries, call->arena));
	}
}

static void
add_done(struct text *text, struct call *call, const struct erasure *erasure)
{
	const struct erase_plan *plan = &erasure->plan;

	if (erasure->is_replayed) {
		call_notice(
			call, "The key '%s' was used before; nothing was changed.", call->act.key);
		text_add_format(text, "%s\n", erasure->said);
		return;
	}
	text_add_format(text, "%s erased, %s\n",
		human_count((int64_t)plan->lines.count, "contact", "contacts", call->arena),
		with_what(plan->interactions, plan->follow_ups, plan->entries, call->arena));
}

static bool
answer(struct call *call, const struct erasure *erasure, struct error *error)
{
	const struct erase_plan *plan = &erasure->plan;
	struct text text = TEXT_INIT;

	if (call->format == FORMAT_JSON)
		return call_record(call, erasure_fields, erasure, error);
	if (call->loudness == CALL_QUIET) {
		for (size_t i = 0; i < plan->lines.count; i++)
			text_add_format(&text, "%s\n", line_at(plan, i)->id);
	} else if (erasure->is_rehearsal) {
		add_plan(&text, call, plan);
		call_notice(call, "This was a rehearsal; nothing was changed.");
	} else {
		add_done(&text, call, erasure);
	}
	notice_rest(call, erasure);
	return output_text(call->output, &text, error);
}

/* ------ doing it ------ */

/* What they were called is no longer to be told. */
static void
forget_names(struct erase_plan *plan)
{
	for (size_t i = 0; i < plan->lines.count; i++) {
		struct erase_line *line = list_at(&plan->lines, i, sizeof(*line));

		line->name = "";
	}
}

/* What was erased is gone whatever becomes of the drafts. */
static void
drop_drafts(struct call *call)
{
	struct error error = ERROR_INIT;

	if (call->status == 0 &&
		!remains_drop_drafts(call->book, &call->surroundings->paths, &error)) {
		call->status = error_kinds[error.kind].status;
		call_notice(call,
			"The change is in the book, but the drafts could not be looked through: %s; "
			"erase the same id again to have them removed",
			error.message);
	}
	error_release(&error);
}

/* The lines that were typed go before and after: whoever is killed in between has not
 * kept any, and a board may have added one. */
static bool
erase(struct call *call, const struct erase_request *request, struct erasure *erasure,
	struct error *error)
{
	const struct path_environment *paths = &call->surroundings->paths;
	struct outcome outcome;

	remains_drop_lines(paths);
	if (!erase_run(call->book, &call->act, request, call->arena, &outcome, error))
		return false;
	erasure->is_replayed = outcome.is_replayed;
	erasure->said = outcome.summary;
	forget_names(&erasure->plan);
	if (outcome.is_replayed)
		return true;
	remains_drop_lines(paths);
	drop_drafts(call);
	wait_for_others(call, erasure);
	drop_drafts(call);
	return true;
}

/* Of a --key that was used before there is nothing to plan: the answer is the first one.
 */
static bool
plan(struct call *call, const struct erase_request *request, struct erasure *erasure,
	struct error *error)
{
	if (erase_plan(call->book, request, call->as_of, call->arena, &erasure->plan, error))
		return agree(call, &erasure->plan, error);
	if (!*call->act.key || error->kind == ERROR_STORAGE)
		return false;
	error_release(error);
	return true;
}

/* Who is gone already may have been erased by a program that was killed before it came to
 * the drafts. */
static void
tidy_up(struct call *call, const struct error *error)
{
	struct error ignored = ERROR_INIT;

	if (error->kind == ERROR_NOT_FOUND)
		remains_drop_drafts(call->book, &call->surroundings->paths, &ignored);
	error_release(&ignored);
}

static bool
run_erase(struct call *call, struct error *error)
{
	struct list words = call_words(call, 0);
	struct erase_request request = { &words, call_progress, call };
	struct erasure erasure = { .is_rehearsal = call->act.mode == ACT_REHEARSAL };

	if (!plan(call, &request, &erasure, error)) {
		tidy_up(call, error);
		return false;
	}
	return (erasure.is_rehearsal || erase(call, &request, &erasure, error)) &&
		answer(call, &erasure, error);
}

/* ------ rows ------ */

static const struct option erase_options[] = {
	{ "confirm", 0, "NAME", NULL,
		"the name of the contact, or of several their number, as it would be asked for" },
	{ 0 },
};

static const struct option backups_options[] = {
	{ "forget", 0, "FILE", "file", "know nothing of that file any more" },
	{ 0 },
};

static bool
run_backups(struct call *call, struct error *error)
{
	static const char *const columns[] = { "path", "at", "state", NULL };
	const char *forgotten = call_option(call, "forget");
	struct list lines = { 0 };

	if (forgotten &&
		!backups_forget(call->book,
			path_expand(&call->surroundings->paths, forgotten, call->arena), error))
		return false;
	return backups_list(call->book, call->arena, &lines, error) &&
		call_list(
			call, backup_fields, columns, &lines, sizeof(struct backup_line), error);
}

const struct command erase_commands[] = {
	{
		.name = "erase",
		.arguments = "CONTACT...",
		.summary = "take contacts out of the book for good",
		.help =
			"Erases contacts on request of those they are, with everything about them: "
			"fields, timeline, follow-ups, contacts that were merged into them, what the "
			"journal kept of them, remembered keys, and drafts of notes.  It cannot be "
			"undone.  You type the name, or of several contacts their number; without a "
			"terminal it takes --yes.  --dry-run says what would go.\n\n"
			"The book is written anew without them, and the old file is overwritten "
			"before it is removed, so that not a byte is left; others go on working, but "
			"their changes wait meanwhile.  It needs room for the copy; without it "
			"nothing "
			"is changed.  A program that keeps the old file open is named: the last "
			"bytes "
			"go when it ends.  On file systems and disks that never write over a place, "
			"such as Btrfs and many flash disks, removing is all that any program can "
			"do.\n\n"
			"Since any of them may name a person, all lines that were typed at the colon "
			"and in searches are forgotten, too.  A draft of a note for several contacts "
			"goes when one of them is erased.  Saved views stay, and are named when they "
			"name one of them.\n\n"
			"What remains is that a contact of that id was erased, and when: `history` "
			"tells it, and so does `history ID`.  An import refuses records of that id, "
			"unless --erased takes them in again.  A file that has the person without "
			"that "
			"id, as a table or a vCard of another program has, brings it back as "
			"somebody "
			"new: nothing is kept by which the person could be known, not even a sum of "
			"an "
			"e-mail.  Take it out of such files, too.  Backups still hold the data: "
			"those "
			"that the book knows are listed, as `backups` does.  Files that were "
			"exported "
			"are yours to remove.",
		.examples = "rapport erase \"Sarah Chen\" --dry-run\n"
					"rapport erase \"Sarah Chen\"\n"
					"rapport erase sarah@example.com bob@example.com --yes --json\n",
		.options = erase_options,
		.traits = COMMAND_WRITES | COMMAND_ASKS | COMMAND_SEVERAL | COMMAND_FINAL |
			COMMAND_LONG,
		.minimum = 1,
		.maximum = -1,
		.completes = "contact",
		.run = run_erase,
	},
	{
		.name = "backups",
		.arguments = "",
		.summary = "where backups of the book are",
		.help =
			"Lists the files that `backup` wrote and whether they are still there, so "
			"that you know where data is that was erased or changed since.  Copies "
			"made by other means are not known.",
		.examples = "rapport backups\n"
					"rapport backups --forget ~/rapport-2026-02-11.backup",
		.options = backups_options,
		.traits = COMMAND_LISTS,
		.completes = "",
		.run = run_backups,
	},
	{ 0 },
};
