#include "tui/app-parts.h"

#include <string.h>

#include "book/saved.h"
#include "command/word.h"
#include "tui/views.h"

static bool
refuse(struct app *app, const char *message)
{
	app_fail(app, message);
	return false;
}

/* ------ coming and going ------ */

static bool
go_back(struct app *app, const struct verb *verb)
{
	(void)verb;
	if (!app_pop(app) && !app_show_previous(app))
		app->wish = WISH_QUIT;
	return true;
}

/* What was being typed is there again at the next start. */
static bool
quit(struct app *app, const struct verb *verb)
{
	(void)verb;
	app_save_drafts(app);
	app->wish = WISH_QUIT;
	return true;
}

static bool
suspend(struct app *app, const struct verb *verb)
{
	(void)verb;
	app->wish = WISH_SUSPEND;
	return true;
}

static bool
redraw(struct app *app, const struct verb *verb)
{
	(void)verb;
	app->wish = WISH_REDRAW;
	app_load(app);
	return true;
}

/* Among what stands side by side, else inside the view. */
static bool
focus(struct app *app, const struct verb *verb)
{
	return app_change_focus(app) ||
		app_carry_out(app, arena_format(&app->arena, "pane %s", verb->argument));
}

/* ------ views ------ */

static bool
show_everything(struct app *app)
{
	struct error error = ERROR_INIT;
	bool ok = session_filter(app->session, "", &error);

	if (!ok)
		app_fail(app, error.message);
	error_release(&error);
	app_load(app);
	return ok;
}

/* A saved one, by its number or name. */
static bool
show_saved(struct app *app, const char *typed)
{
	struct session *session = app->session;
	struct error error = ERROR_INIT;
	struct saved saved;
	int64_t number;
	bool ok = saved_find(session->book, typed, &app->arena, &saved, &error) &&
		session_show_view(session, saved.view.name, saved.view.query, &error);

	if (ok)
		app_load(app);
	else if (error.kind == ERROR_NOT_FOUND && word_number(typed, 1, 9, &number))
		app_fail(app,
			arena_format(&app->arena,
				"no view %s is saved yet; gs saves what is filtered", typed));
	else if (error.kind == ERROR_NOT_FOUND)
		app_fail(app,
			arena_format(&app->arena,
				"there is no view '%s'; there are board, list, today, report, "
				"search, duplicates and those of gv",
				typed));
	else
		app_fail(app, error.message);
	error_release(&error);
	return ok;
}

/* The words of the command `view` that a shell would be told; what is to be saved is what
 * is filtered here, unless it is said. */
static bool
change_views(struct app *app, const char *argument)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	const char *query = "";

	if (words_split(argument, &words, &app->arena, &error) && words.count == 2 &&
		strcmp(list_text(&words, 0), "save") == 0)
		query = app->session->filter.bytes;
	error_release(&error);
	return app_command(app, arena_format(&app->arena, "view %s %s", argument, query));
}

/* The one that is open comes back from beneath what it opened. */
static bool
show_search(struct app *app)
{
	const struct view *view = app->top;

	while (view && strcmp(view->type->name, "search") != 0)
		view = view->below;
	while (view && app->top != view)
		app_pop(app);
	if (!view)
		app_push(app, search_view_new(app->session));
	return true;
}

static bool
show_view(struct app *app, const struct verb *verb)
{
	static const char *const changes[] = { "save", "remove", "rename", "move", NULL };
	size_t length = strcspn(verb->argument, " ");

	if (app_show_main(app, verb->argument))
		return true;
	if (strcmp(verb->argument, "search") == 0)
		return show_search(app);
	if (strcmp(verb->argument, "0") == 0)
		return show_everything(app);
	for (const char *const *change = changes; *change; change++)
		if (strlen(*change) == length && strncmp(*change, verb->argument, length) == 0)
			return change_views(app, verb->argument);
	return show_saved(app, verb->argument);
}

static bool
open_contact(struct app *app, const struct verb *verb)
{
	(void)verb;
	if (id_is_none(app->session->contact))
		return refuse(app, "nobody is selected");
	for (const struct view *view = app->top; view; view = view->below)
		if (view->type->place == VIEW_SIDE) {
			app_focus_on(app, view);
			return true;
		}
	app_push(app, contact_view_new(app->session));
	return true;
}

static bool
show_keys(struct app *app, const struct verb *verb)
{
	(void)verb;
	app_push(app, help_view_new(app->session, app_focus(app)->type->name));
	return true;
}

/* The words of the argument, when there are as many as that; else the error says what is
 * expected. */
static bool
split_into(struct list *words, size_t count, const char *expected, struct app *app,
	const struct verb *verb, struct error *error)
{
	return words_split(verb->argument, words, &app->arena, error) &&
		(words->count == count || fail(error, ERROR_USAGE, "%s", expected));
}

/* Shows the view, or says why there is none; the error is released. */
static bool
push_made(struct app *app, struct view *view, struct error *error)
{
	if (view)
		app_push(app, view);
	else
		app_fail(app, error->message);
	error_release(error);
	return view != NULL;
}

/* KEEP OTHER, each a CONTACT. */
static bool
compare(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	struct view *view = NULL;

	if (split_into(&words, 2, "two contacts are expected", app, verb, &error))
		view = merging_view_new(
			app->session, list_text(&words, 0), list_text(&words, 1), &error);
	return push_made(app, view, &error);
}

static bool
compare_nobody(struct app *app, const struct verb *verb)
{
	(void)verb;
	return refuse(app, "two contacts are expected");
}

static bool
show_table(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	struct view *view = NULL;

	if (split_into(&words, 1, "one file is expected", app, verb, &error))
		view = importing_view_new(app->session, list_text(&words, 0), &error);
	return push_made(app, view, &error);
}

/* ------ asking ------ */

static bool
open_prompt(struct app *app, const struct verb *verb)
{
	const struct prompt_request request = {
		.label = ":",
		.before = "",
		.after = "",
		.text = verb->argument,
		.quoting = PROMPT_WORDS,
		.completes = "command",
		.history = "command",
		.draft = "",
	};

	app_push(app, prompt_view_new(app->session, &request));
	return true;
}

static bool
fill(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct subject subject = app_subject(app, &app->arena);
	struct view *view = ask_view_new(app->session, verb->argument, &subject, &error);

	return push_made(app, view, &error);
}

static bool
open_editor(struct app *app, const struct subject *subject)
{
	if (subject->ids.count == 0)
		return refuse(app, "nobody is selected");
	app_push(app, editor_view_new(app->session, subject));
	return true;
}

static bool
ask_whom_to_write(struct app *app, const struct verb *verb)
{
	struct subject subject = app_subject(app, &app->arena);

	(void)verb;
	return open_editor(app, &subject);
}

static bool
write_note(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct subject subject;
	bool ok = subject_read(&subject, app->session, verb->argument, &app->arena, &error)
		? open_editor(app, &subject)
		: refuse(app, arena_copy(&app->arena, error.message));

	error_release(&error);
	return ok;
}

/* ------ what is shown ------ */

static bool
ask_filter(struct app *app, const struct verb *verb)
{
	const struct prompt_request request = {
		.label = "/",
		.before = "filter ",
		.after = "",
		.text = app->session->filter.bytes,
		.quoting = PROMPT_WORDS,
		.when = PROMPT_AS_TYPED,
		.completes = "query",
		.history = "filter",
		.draft = "",
	};

	(void)verb;
	app_push(app, prompt_view_new(app->session, &request));
	return true;
}

static bool
filter(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	bool ok = session_filter(app->session, verb->argument, &error);

	if (!ok)
		app_fail(app, error.message);
	error_release(&error);
	app_load(app);
	return ok;
}

/* First what was selected, then the filter. */
static bool
clear(struct app *app, const struct verb *verb)
{
	(void)verb;
	if (app->session->marks.count == 0)
		return show_everything(app);
	marks_clear(&app->session->marks);
	app_load(app);
	return true;
}

/* ------ the terminal ------ */

/* A view says where the text is that is to be edited. */
static bool
edit_outside(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	bool is_cut = words_split(verb->argument, &words, &app->arena, &error);

	error_release(&error);
	if (!is_cut || words.count != 1)
		return refuse(app, "there is nothing to edit here");
	text_cut(&app->wish_text, 0);
	text_add(&app->wish_text, list_text(&words, 0));
	app->wish = WISH_EXTERNAL;
	return true;
}

struct app_verb {
	const char *name;
	bool (*run)(struct app *app, const struct verb *verb);
	bool (*ask)(struct app *app, const struct verb *verb); /* without an argument */
};

static const struct app_verb verbs[] = {
	{ "back", go_back, go_back },
	{ "quit", quit, quit },
	{ "suspend", suspend, suspend },
	{ "redraw", redraw, redraw },
	{ "focus", focus, focus },
	{ "view", show_view, show_view },
	{ "open", open_contact, open_contact },
	{ "keys", show_keys, show_keys },
	{ "compare", compare, compare_nobody },
	{ "table", show_table, show_table },
	{ "prompt", open_prompt, open_prompt },
	{ "fill", fill, fill },
	{ "write", write_note, ask_whom_to_write },
	{ "filter", filter, ask_filter },
	{ "clear", clear, clear },
	{ "copy", app_copy, app_copy },
	{ "external", edit_outside, edit_outside },
	{ "sync", app_sync_verb, app_sync_tell },
	{ 0 },
};

bool
app_verb(struct app *app, const struct verb *verb, bool has_argument)
{
	for (const struct app_verb *row = verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return has_argument ? row->run(app, verb) : row->ask(app, verb);
	return true;
}
