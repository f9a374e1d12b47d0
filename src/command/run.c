#include "command/run.h"

#include <string.h>

#include "base/utf8.h"
#include "command/options.h"
#include "command/word.h"
#include "format/settings.h"

void
run_begin(struct run *run, const struct surroundings *surroundings)
{
	*run = (struct run){
		.surroundings = surroundings,
		.arena = ARENA_INIT,
		.warnings = TEXT_INIT,
		.notices = TEXT_INIT,
		.error = ERROR_INIT,
	};
	run->own_settings = settings_default(&run->arena);
	run->call.output = output_new(surroundings->temporary);
}

void
run_end(struct run *run)
{
	output_free(run->call.output);
	text_release(&run->warnings);
	text_release(&run->notices);
	error_release(&run->error);
	arena_release(&run->arena);
	*run = (struct run){ 0 };
}

void
run_configure(struct run *run)
{
	const char *folder = path_config(&run->surroundings->paths, &run->arena);
	struct list warnings = { 0 };

	settings_read_file(path_join(&run->arena, folder, "config"), &run->own_settings,
		&run->arena, &warnings);
	for (size_t i = 0; i < warnings.count; i++) {
		utf8_add_safe(&run->warnings, list_text(&warnings, i), UTF8_LINE);
		text_add_char(&run->warnings, '\n');
	}
}

void
run_with(struct run *run, struct book *book)
{
	run->call.book = book;
	run->call.settings = book->settings;
}

/* The first text that says anything. */
static const char *
first_of(const char *first, const char *second, const char *third)
{
	if (first && *first)
		return first;
	return second && *second ? second : third;
}

const char *
run_who(const struct surroundings *surroundings, const struct settings *settings,
	struct arena *arena)
{
	const char *who = first_of(surroundings->who, settings->who, "");

	if (!*who)
		who = first_of(surroundings->login(arena), "", "unknown");
	return utf8_safe(who, UTF8_LINE, arena);
}

/* The place of a book nobody named is the same for every command of a user. */
static const char *
usual_book(struct run *run)
{
	return path_join(
		&run->arena, path_data(&run->surroundings->paths, &run->arena), "book");
}

static const char *
named_book(struct run *run)
{
	const struct surroundings *surroundings = run->surroundings;

	if (!surroundings->book || !*surroundings->book)
		return usual_book(run);
	return path_expand(&surroundings->paths, surroundings->book, &run->arena);
}

/* What is so unless an option says otherwise. */
static void
prepare(struct run *run)
{
	const struct surroundings *surroundings = run->surroundings;
	struct call *call = &run->call;

	if (!call->settings)
		call->settings = &run->own_settings;
	call->surroundings = surroundings;
	call->arena = &run->arena;
	call->notices = &run->notices;
	call->as_of = call->clock.today;
	call->format = surroundings->output_is_terminal ? FORMAT_TABLE : FORMAT_PLAIN;
	call->colour = call->settings->colour;
	call->book_path =
		run->call.book ? store_path(run->call.book->store) : named_book(run);
	call->progress_at = clock_milliseconds();
	call->act.who = "";
	call->act.key = "";
	call->act.now = call->clock.now;
	call->warnings = run->warnings.bytes;
}

/* What follows from the options together. */
static void
conclude(struct run *run)
{
	struct call *call = &run->call;
	bool is_terminal = run->surroundings->output_is_terminal && !call->output_path;

	if (!call->command)
		call->command = command_find("board");
	call->act.command = call->command ? call->command->name : "";
	call->act.today = call->as_of;
	if (!*call->act.who && call->command && call->command->traits & COMMAND_WRITES)
		call->act.who = run_who(run->surroundings, call->settings, &run->arena);
	if (call->loudness == CALL_QUIET && call->command &&
		call->command->traits & COMMAND_LISTS && !call->has_format)
		call->format = FORMAT_IDS;
	if (call->output_path && !call->has_format && call->format == FORMAT_TABLE)
		call->format = FORMAT_PLAIN;
	call->has_colour = call->colour == SETTINGS_COLOUR_ALWAYS ||
		(call->colour == SETTINGS_COLOUR_AUTO && run->surroundings->has_colour &&
			is_terminal);
	call->is_utf8 = run->surroundings->is_utf8 || !is_terminal;
	if (is_terminal)
		output_set_filter(call->output, call->is_utf8 ? OUTPUT_SAFE : OUTPUT_SAFE_ASCII);
}

/* A book is begun at its usual place by whatever comes first, elsewhere only on purpose:
 * reading from a mistyped folder shall not make one. */
static bool
may_create(struct run *run)
{
	const struct call *call = &run->call;

	return call->command->traits & COMMAND_WRITES ||
		strcmp(call->book_path, usual_book(run)) == 0;
}

typedef bool (*call_step)(struct call *call, struct error *error);

static bool
open_and_run(struct run *run, const struct store_options *options, call_step step)
{
	struct book book = { .settings = run->call.settings };
	bool ok;

	if (!store_open(options, &book.store, &run->error))
		return false;
	run->call.book = &book;
	ok = step(&run->call, &run->error);
	run->call.book = NULL;
	store_close(book.store);
	return ok;
}

/* Whether the command is about the book that is open, not another that it names. */
static bool
uses_open_book(const struct call *call)
{
	return call->book && strcmp(call->book_path, store_path(call->book->store)) == 0;
}

static bool
run_command(struct run *run)
{
	struct call *call = &run->call;
	struct store_options options = call_store(call);

	if (call->command->traits & COMMAND_ALONE && uses_open_book(call))
		store_rest(call->book->store);
	if (uses_open_book(call) || call->command->traits & COMMAND_BOOKLESS)
		return call->command->run(call, &run->error);
	options.missing = may_create(run) ? STORE_CREATE : STORE_EXISTING;
	return open_and_run(run, &options, call->command->run);
}

static bool
has_screen(const struct surroundings *surroundings)
{
	return surroundings->screen && surroundings->input_is_terminal &&
		surroundings->output_is_terminal;
}

/* Nothing but `rapport` is the board, on the screen where there is one. */
static bool
run_call(struct run *run, bool is_bare)
{
	struct store_options options;

	conclude(run);
	if (!run->call.command)
		return fail(&run->error, ERROR_USAGE, "say what to do; see 'rapport help'");
	if (!is_bare || !has_screen(run->surroundings) || run->call.book)
		return run_command(run);
	options = call_store(&run->call);
	options.missing = STORE_CREATE;
	return open_and_run(run, &options, run->surroundings->screen->run);
}

/* Reads the words of the command that a question means in its place; what else was said
 * holds for that, too. */
static bool
understand(struct run *run)
{
	struct call *call = &run->call;
	struct list words = { 0 };

	if (!call->command || !call->command->means)
		return true;
	if (!call->command->means(call, &words, &run->error))
		return false;
	call->command = NULL;
	call->words = (struct list){ 0 };
	return options_read(call, &words, &run->error);
}

static bool
read_and_run(struct run *run, const struct list *words)
{
	struct call *call = &run->call;

	run->wants_json = options_want_json(words);
	if (!clock_read(run->surroundings->now, &call->clock, &run->error)) {
		run->error.kind = ERROR_USAGE;
		return false;
	}
	prepare(run);
	return options_read(call, words, &run->error) && understand(run) &&
		run_call(run, !call->command);
}

bool
run_words(struct run *run, const struct list *words)
{
	run->has_failed = !read_and_run(run, words);
	return !run->has_failed;
}

bool
run_line(struct run *run, const char *line)
{
	struct list words = { 0 };

	run->has_failed = !words_split(line, &words, &run->arena, &run->error);
	return !run->has_failed && run_words(run, &words);
}
