#include "tui/app-parts.h"

#include <string.h>

#include "tui/views.h"

/* ------ what only the app understands ------ */

static bool
go_back(struct app *app, const struct verb *verb)
{
	(void)verb;
	if (app->top->below)
		app_pop(app);
	else if (app_is_home(app))
		app->wish = WISH_QUIT;
	else
		app_show_main(app, "board");
	return true;
}

static bool
quit(struct app *app, const struct verb *verb)
{
	(void)verb;
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

static bool
show_view(struct app *app, const struct verb *verb)
{
	if (app_show_main(app, verb->argument))
		return true;
	app_fail(app, arena_format(&app->arena, "there is no view '%s'", verb->argument));
	return false;
}

static bool
open_contact(struct app *app, const struct verb *verb)
{
	(void)verb;
	if (id_is_none(app->session->contact) || app->top->type->place == VIEW_SIDE)
		return true;
	app_push(app, contact_view_new(app->session));
	return true;
}

static bool
show_keys(struct app *app, const struct verb *verb)
{
	(void)verb;
	app_push(app, help_view_new(app->session, app->top->type->name));
	return true;
}

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
ask(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	struct subject subject = app_subject(app, &app->arena);
	struct view *view = ask_view_new(app->session, verb->argument, &subject, &error);

	if (view)
		app_push(app, view);
	else
		app_fail(app, error.message);
	error_release(&error);
	return view != NULL;
}

static bool
write_note(struct app *app, const struct verb *verb)
{
	struct subject subject = app_subject(app, &app->arena);

	(void)verb;
	if (subject.ids.count == 0) {
		app_fail(app, "nobody is selected");
		return false;
	}
	app_push(app, editor_view_new(app->session, &subject));
	return true;
}

static bool
filter(struct app *app, const struct verb *verb)
{
	struct error error = ERROR_INIT;
	bool ok;
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

	if (!*verb->argument && app->top->type->place != VIEW_LINE) {
		app_push(app, prompt_view_new(app->session, &request));
		return true;
	}
	ok = session_filter(app->session, verb->argument, &error);
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
	static const struct verb everything = { "filter", "" };
	struct error error = ERROR_INIT;

	(void)verb;
	(void)everything;
	if (app->session->marks.count > 0)
		marks_clear(&app->session->marks);
	else
		session_filter(app->session, "", &error);
	error_release(&error);
	app_load(app);
	return true;
}

static bool
copy(struct app *app, const struct verb *verb)
{
	(void)verb;
	app_fail(app, "nothing to copy");
	return false;
}

struct app_verb {
	const char *name;
	bool (*run)(struct app *app, const struct verb *verb);
};

static const struct app_verb verbs[] = {
	{ "back", go_back },
	{ "quit", quit },
	{ "suspend", suspend },
	{ "redraw", redraw },
	{ "view", show_view },
	{ "open", open_contact },
	{ "keys", show_keys },
	{ "prompt", open_prompt },
	{ "ask", ask },
	{ "write", write_note },
	{ "filter", filter },
	{ "clear", clear },
	{ "copy", copy },
	{ 0 },
};

/* ------ lines ------ */

static bool
is_screen_verb(const char *name)
{
	for (const struct keymap_verb *row = keymap_verbs; row->name; row++)
		if (strcmp(row->name, name) == 0)
			return true;
	return false;
}

/* The views are asked first, from the top down; then the app. */
static bool
carry_out_verb(struct app *app, const struct verb *verb)
{
	for (struct view *view = app->top; view; view = view->below) {
		struct answer answer = { ANSWER_PASS, "" };

		if (view->type->act)
			answer = view->type->act(view, verb);
		if (answer.kind == ANSWER_PASS)
			continue;
		app_answer(app, view, answer);
		return answer.kind != ANSWER_FAIL;
	}
	for (const struct app_verb *row = verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return row->run(app, verb);
	return true;
}

bool
app_carry_out(struct app *app, const char *line)
{
	size_t length = strcspn(line, " ");
	struct verb verb = {
		arena_copy_bytes(&app->arena, line, length),
		arena_copy(&app->arena, line + length + strspn(line + length, " ")),
	};

	return is_screen_verb(verb.name) ? carry_out_verb(app, &verb)
									 : app_command(app, line);
}

/* Where the stack holds the view, or NULL. */
static struct view **
place_of(struct app *app, const struct view *view)
{
	struct view **place = &app->top;

	while (*place && *place != view)
		place = &(*place)->below;
	return *place ? place : NULL;
}

void
app_remove(struct app *app, struct view *view)
{
	struct view **place = place_of(app, view);
	bool goes_on = place != NULL;

	while (goes_on) {
		view = *place;
		goes_on = view->ends_below && view->below && view->below->below;
		*place = view->below;
		view->type->close(view);
	}
	app_load(app);
}

const char *
app_line_for(
	const char *line, const struct deed *deed, const char *candidate, struct arena *arena)
{
	const char *place = strchr(line, '%');

	(void)deed;
	if (!place)
		return line;
	return arena_format(
		arena, "%.*s%s%s", (int)(place - line), line, candidate, place + 1);
}
