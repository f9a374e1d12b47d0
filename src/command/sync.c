#include "command/rows.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/interrupt.h"
#include "book/sync.h"
#include "format/json.h"

enum { LOOK_EVERY = 250 };

/* Following, as long as nobody wishes to stop. */
struct syncing {
	struct call *call;
	struct sync sync;
	struct import_request request;
	bool is_busy; /* which was told */
};

/* The clock goes on while files are followed. */
static bool
look_at_clock(struct call *call, struct error *error)
{
	if (!clock_read(call->surroundings->now, &call->clock, error))
		return false;
	call->act.now = call->clock.now;
	if (!call->has_as_of)
		call->act.today = call->as_of = call->clock.today;
	return true;
}

static bool
write_result(struct call *call, const struct import_result *result, struct arena *arena,
	struct error *error)
{
	struct text text = TEXT_INIT;
	char now[MOMENT_TEXT_SIZE];

	if (result->refused.count > 0)
		call->status = error_kinds[ERROR_REFUSED].status;
	if (call->format == FORMAT_JSON)
		return call_record(call, import_fields, result, error);
	call_notice_refused(call, &result->refused);
	moment_format(call->act.now, now);
	if (call->loudness != CALL_QUIET)
		text_add_format(&text, "%s  %s\n", now, sync_tell(result, arena));
	else if (*result->batch)
		text_add_format(&text, "%s\n", result->batch);
	return output_text(call->output, &text, error);
}

/* A program that asks once reads an answer, also that nothing was new. */
static bool
is_worth_telling(struct call *call, const struct import_result *result)
{
	return (call->format == FORMAT_JSON && call_has(call, "once")) || result->new > 0 ||
		result->changed > 0 || result->refused.count > 0;
}

/* Somebody else who writes for long is told of once, and waited for. */
static bool
wait_for_turn(struct syncing *syncing, struct error *error)
{
	bool is_over = interrupt_is_wished();

	if (error->kind != ERROR_BUSY && !is_over)
		return false;
	if (!syncing->is_busy && !is_over)
		call_notice(syncing->call, "%s", error->message);
	syncing->is_busy = true;
	error_release(error);
	return true;
}

static bool
pass(struct syncing *syncing, struct error *error)
{
	struct call *call = syncing->call;
	struct arena arena = ARENA_INIT;
	struct import_result result = { .batch = "" };
	enum sync_step step = SYNC_FAILED;
	bool ok = look_at_clock(call, error);

	if (ok)
		step = sync_pass(&syncing->sync, call->book, &call->act, &syncing->request,
			&arena, &result, error);
	if (step != SYNC_FAILED && is_worth_telling(call, &result))
		ok = write_result(call, &result, &arena, error);
	else
		ok = step != SYNC_FAILED;
	syncing->is_busy = syncing->is_busy && step == SYNC_FAILED;
	arena_release(&arena);
	return ok;
}

/* What it came to is told at once: nobody knows when the command will end. */
static bool
follow(struct syncing *syncing, struct error *error)
{
	struct interrupt interrupt;
	bool ok = true;

	interrupt_begin(&interrupt, NULL);
	do {
		ok = (pass(syncing, error) || wait_for_turn(syncing, error)) &&
			call_tell_now(syncing->call, error);
	} while (ok && !interrupt_wait(LOOK_EVERY));
	interrupt_end(&interrupt);
	return ok;
}

/* Where the files are: said, configured, or where the skill has them. */
static const char *
folder_of(const struct call *call)
{
	const char *configured = call->settings->sync_openclaw;
	const char *said = call_word(call, 1);

	if (!*said)
		said = *configured ? configured : "~/.openclaw/crm";
	return path_expand(&call->surroundings->paths, said, call->arena);
}

static bool
run_sync(struct call *call, struct error *error)
{
	const char *state = path_state(&call->surroundings->paths, call->arena);
	const char *memory = path_join(call->arena, state, "sync");
	struct syncing syncing = {
		.call = call,
		.request = { .progress = call_progress, .context = call },
	};
	bool ok;

	if (strcmp(call_word(call, 0), "openclaw") != 0)
		return fail(error, ERROR_USAGE, "sync %s: only openclaw can be followed",
			call_word(call, 0));
	if (*call->act.key)
		return fail(
			error, ERROR_USAGE, "sync: each pass is another one, so it has no --key");
	if (call->act.mode == ACT_REHEARSAL && !call_has(call, "once"))
		return fail(error, ERROR_USAGE, "sync: --dry-run needs --once");
	if (!sync_is_there(folder_of(call), error))
		return false;
	sync_begin(&syncing.sync, folder_of(call), memory, call->book_path);
	ok = call_has(call, "once") ? pass(&syncing, error) : follow(&syncing, error);
	sync_end(&syncing.sync);
	return ok;
}

/* ------ rows ------ */

static const struct option sync_options[] = {
	{ "once", 0, NULL, NULL, "take what is new and end" },
	{ 0 },
};

const struct command sync_commands[] = {
	{
		.name = "sync",
		.arguments = "openclaw [DIR]",
		.summary = "follow files that agents append to",
		.help =
			"Takes what is new in clients.jsonl and interactions.jsonl of the OpenClaw "
			"skill, by the rules of `import openclaw`, and goes on doing so until "
			"Ctrl-C; "
			"a line that is appended is in the book within a second.  DIR is that of the "
			"configuration, `[sync] openclaw = DIR`, else ~/.openclaw/crm.  Each pass is "
			"one change, which one undo takes back, and which does not come again.  A "
			"line that is not good is refused with file, line and reason.  A last line "
			"without its newline waits for it.\n"
			"\n"
			"How far the files were read is remembered with a sum of that, so only what "
			"was appended is read; a file that was written anew, and everything where "
			"the book is another one by now, is imported whole.\n"
			"\n"
			"The board follows the folder of the configuration by itself; `:sync "
			"openclaw [DIR]` follows one, `:sync off` ends it, and `:sync` tells how it "
			"goes, with the lines that were refused.",
		.examples = "rapport sync openclaw\n"
					"rapport sync openclaw ~/agent/crm --once   # from cron\n"
					"rapport sync openclaw --json | jq .new\n",
		.options = sync_options,
		.traits = COMMAND_WRITES | COMMAND_LONG,
		.minimum = 1,
		.maximum = 2,
		.completes = "sync-format folder",
		.run = run_sync,
	},
	{ 0 },
};
