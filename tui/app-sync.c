#include "tui/app-parts.h"

#include <stdlib.h>
#include <string.h>

#include "book/sync.h"
#include "command/word.h"
#include "tui/views.h"

enum { LINES_KEPT = 200 }; /* of those that were refused */

/* Files being followed, and how it goes. */
struct app_sync {
	struct sync sync;
	struct text folder;   /* as it was said */
	int64_t new, changed; /* since it began */
	int64_t refused;
	struct text lines;   /* that were refused, the first ones */
	struct text failure; /* why the last pass failed; "" when it did not */
	struct arena arena;
};

/* What is taken here was done elsewhere: an undo of the screen is not about it. */
static struct book
quiet_book(const struct app *app)
{
	struct book book = *app->session->book;

	book.sitting = NULL;
	return book;
}

static struct act
act_of(const struct app *app)
{
	const struct session *session = app->session;

	return (struct act){
		.who = session->who,
		.command = "sync openclaw",
		.key = "",
		.now = session->now,
		.today = session->today,
	};
}

static void
keep_refused(struct app_sync *following, const struct list *refused)
{
	for (size_t i = 0; i < refused->count; i++) {
		const struct import_refusal *refusal = list_at(refused, i, sizeof(*refusal));

		const char *slash = strrchr(refusal->file, '/');

		if (following->refused++ < LINES_KEPT)
			text_add_format(&following->lines, "%s:%lld: %s\n",
				slash ? slash + 1 : refusal->file, (long long)refusal->line,
				refusal->reason);
	}
}

/* A message that a person has not read yet is not written over by good news. */
static bool
may_tell(const struct app *app)
{
	return app->said.length == 0 ||
		span_starts_with(span_of(app->said.bytes), span_of("openclaw: "));
}

static void
tell(struct app *app, const struct import_result *result)
{
	const char *told =
		arena_format(&app->arena, "openclaw: %s", sync_tell(result, &app->arena));

	if (result->refused.count > 0)
		app_fail(app, arena_format(&app->arena, "%s; :sync shows why", told));
	else if (result->new + result->changed > 0 && may_tell(app))
		app_say(app, told);
}

/* A failure is said once, and tried again. */
static void
note_failure(struct app *app, const char *message)
{
	struct text *failure = &app->sync->failure;

	if (strcmp(failure->bytes, message) == 0)
		return;
	text_cut(failure, 0);
	text_add(failure, message);
	if (*message)
		app_fail(app, arena_format(&app->arena, "openclaw: %s", message));
}

/* The first reading may take long: the screen says so before. */
static void
show_that_it_reads(struct app *app)
{
	const struct sync *sync = &app->sync->sync;
	bool is_known = sync->tails[SYNC_CLIENTS].inode ||
		sync->tails[SYNC_INTERACTIONS].inode || app->sync->failure.length > 0;

	if (is_known || !app->show || app->said.length > 0)
		return;
	app_say(app, "openclaw: reading the files…");
	app->show(app->show_context);
	app_hush(app);
}

bool
app_take_in(struct app *app)
{
	struct app_sync *following = app->sync;
	struct book book;
	struct act act;
	struct list files = { 0 };
	const struct import_request request = { .files = &files };
	struct import_result result;
	struct error error = ERROR_INIT;
	enum sync_step step;

	if (!following)
		return false;
	show_that_it_reads(app);
	book = quiet_book(app);
	act = act_of(app);
	step = sync_pass(
		&following->sync, &book, &act, &request, &following->arena, &result, &error);
	if (step == SYNC_DONE) {
		following->new += result.new;
		following->changed += result.changed;
		keep_refused(following, &result.refused);
		tell(app, &result);
	}
	note_failure(app, error.message);
	error_release(&error);
	arena_release(&following->arena);
	return step == SYNC_DONE;
}

void
app_sync_begin(struct app *app, const char *folder)
{
	const struct path_environment *paths = &app->session->surroundings->paths;
	const char *memory = path_join(&app->arena, path_state(paths, &app->arena), "sync");

	app_sync_end(app);
	app->sync = memory_allocate(sizeof(*app->sync));
	*app->sync = (struct app_sync){
		.folder = TEXT_INIT,
		.lines = TEXT_INIT,
		.failure = TEXT_INIT,
	};
	text_add(&app->sync->folder, folder);
	sync_begin(&app->sync->sync, path_expand(paths, folder, &app->arena), memory,
		store_path(app->session->book->store));
}

void
app_sync_end(struct app *app)
{
	if (!app->sync)
		return;
	sync_end(&app->sync->sync);
	text_release(&app->sync->folder);
	text_release(&app->sync->lines);
	text_release(&app->sync->failure);
	arena_release(&app->sync->arena);
	free(app->sync);
	app->sync = NULL;
}

/* ------ :sync ------ */

bool
app_sync_tell(struct app *app, const struct verb *verb)
{
	const struct app_sync *following = app->sync;
	struct text text = TEXT_INIT;

	(void)verb;
	if (!following) {
		app_say(app, "nothing is followed; :sync openclaw DIR follows its files");
		return true;
	}
	text_add_format(&text,
		"The files in %s are followed.\n\n%lld new, %lld changed, %lld refused.\n",
		following->folder.bytes, (long long)following->new, (long long)following->changed,
		(long long)following->refused);
	if (following->failure.length > 0)
		text_add_format(&text, "\nIt fails: %s.\n", following->failure.bytes);
	if (following->lines.length > 0)
		text_add_format(&text, "\n%s", following->lines.bytes);
	app_push(app, text_view_new(app->session, "Followed files", text.bytes));
	text_release(&text);
	return true;
}

static bool
follow(struct app *app, const char *folder)
{
	const struct surroundings *surroundings = app->session->surroundings;
	const char *configured = app->session->settings->sync_openclaw;
	struct error ignored = ERROR_INIT;

	if (!*folder)
		folder = *configured ? configured : "~/.openclaw/crm";
	if (!sync_is_there(
			path_expand(&surroundings->paths, folder, &app->arena), &ignored)) {
		error_release(&ignored);
		app_fail(app,
			arena_format(&app->arena,
				"there is no clients.jsonl and no interactions.jsonl in %s", folder));
		return false;
	}
	app_sync_begin(app, folder);
	app_take_in(app);
	app_load(app);
	if (app->said.length == 0)
		app_say(app, arena_format(&app->arena, "%s is followed", folder));
	return true;
}

bool
app_sync_verb(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	bool is_cut = words_split(verb->argument, &words, &app->arena, &error);
	const char *what = is_cut && words.count > 0 ? list_text(&words, 0) : "";

	error_release(&error);
	if (strcmp(what, "openclaw") == 0 && words.count <= 2)
		return follow(app, words.count == 2 ? list_text(&words, 1) : "");
	if (strcmp(what, "off") == 0 && words.count == 1) {
		app_sync_end(app);
		app_say(app, "nothing is followed any more");
		return true;
	}
	app_fail(app, "sync: openclaw [DIR] or off is expected");
	return false;
}
