#include "command/rows.h"

#include <errno.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "book/demo.h"
#include "command/run.h"

enum { OPEN_FOLDERS = 8 };

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status;
	(void)kind;
	(void)place;
	return remove(path);
}

/* A new private folder, or NULL. */
static const char *
make_folder(struct call *call, struct error *error)
{
	const char *folder =
		path_unique(call->arena, call->surroundings->temporary, "rapport-demo");

	if (mkdir(folder, S_IRWXU) == 0)
		return folder;
	fail(error, ERROR_FAILURE, "no folder can be made in %s: %s; set TMPDIR to another",
		call->surroundings->temporary, strerror(errno));
	return NULL;
}

/* The board on the screen, as text where there is none, and for a pipe the report. */
static bool
show(struct call *call, struct error *error)
{
	const struct surroundings *surroundings = call->surroundings;

	if (!surroundings->output_is_terminal || call->output_path)
		return command_find("report")->run(call, error);
	if (surroundings->screen && surroundings->input_is_terminal)
		return surroundings->screen->run(call, error);
	return command_find("board")->run(call, error);
}

/* Runs with a book of its own in the folder. */
static bool
run_in(struct call *call, const char *folder, struct error *error)
{
	struct book book = { .settings = call->settings };
	struct store_options options;
	bool ok;

	call->book_path = folder;
	options = call_store(call);
	options.missing = STORE_CREATE;
	options.place = STORE_ANY_FILE_SYSTEM;
	options.room = STORE_KEEPS_NO_ROOM;
	if (!store_open(&options, &book.store, error))
		return false;
	call->book = &book;
	call->act.who = run_who(call->surroundings, call->settings, call->arena);
	ok = demo_fill(&book, &call->act, call->arena, error) && show(call, error);
	call->book = NULL;
	store_close(book.store);
	return ok;
}

/* Whoever ends the program waits until the folder is gone again; the screen hears of it
 * at once, and comes to its end by itself. */
static sigset_t
hold_signals(void)
{
	sigset_t held, before;

	sigemptyset(&held);
	sigaddset(&held, SIGHUP);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGTERM);
	sigprocmask(SIG_BLOCK, &held, &before);
	return before;
}

static bool
run_demo(struct call *call, struct error *error)
{
	const char *folder;
	sigset_t before;
	bool ok;

	if (call->book)
		return fail(error, ERROR_USAGE,
			"the demo has a book of its own; start it from the shell");
	before = hold_signals();
	folder = make_folder(call, error);
	ok = folder && run_in(call, folder, error);
	if (folder)
		nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return ok;
}

const struct command demo_commands[] = {
	{
		.name = "demo",
		.arguments = "",
		.summary = "look around in a made-up book",
		.help =
			"Opens the board on a made-up book with sixty contacts in all stages.  The "
			"book is in a temporary folder and is gone afterwards; yours is not "
			"touched.  Without a terminal the report of that book is printed.",
		.examples = "rapport demo\n",
		.traits = COMMAND_BOOKLESS,
		.completes = "",
		.run = run_demo,
	},
	{ 0 },
};
