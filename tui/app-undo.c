#include "tui/app-parts.h"

#include <string.h>

#include "book/history.h"
#include "command/word.h"
#include "tui/views.h"

enum { MOST_STEPS = 1000 };

/* One of the two ways through the journal, as it is typed and told. */
struct going {
	const char *command;
	enum history_way way;
	const char *label; /* of what is offered in its place */
};

static const struct going goings[] = {
	{ "undo", HISTORY_UNDO, "Undo it" },
	{ "redo", HISTORY_REDO, "Redo it" },
	{ 0 },
};

/* How many changes of which way; a count of 0: something else was typed. */
struct asked {
	const struct going *going;
	int64_t count;
};

static struct asked
read_line(const char *line, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct asked asked = { .going = goings, .count = 1 };
	struct list words = { 0 };
	bool is_cut = words_split(line, &words, arena, &error);

	error_release(&error);
	if (!is_cut || words.count < 1 || words.count > 2)
		return (struct asked){ NULL, 0 };
	while (
		asked.going->command && strcmp(asked.going->command, list_text(&words, 0)) != 0)
		asked.going++;
	if (!asked.going->command ||
		(words.count == 2 &&
			!word_number(list_text(&words, 1), 1, MOST_STEPS, &asked.count)))
		return (struct asked){ NULL, 0 };
	return asked;
}

static const char *
name_entries(const struct going *going, const struct list *lines, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, going->command);
	for (size_t i = 0; i < lines->count; i++) {
		const struct history_line *line = list_at(lines, i, sizeof(*line));

		text_add_format(&text, " --entry %lld", (long long)line->number);
	}
	return text_take(&text, arena);
}

/* Nothing of this sitting is left: what others did is not taken back unasked. */
static bool
ask_about_others(struct app *app, const struct going *going, struct error *error)
{
	struct list lines = { 0 }, items = { 0 };
	const struct history_line *last;
	char at[MOMENT_TEXT_SIZE];

	if (!history_next(
			app->session->book, going->way, NULL, 1, &app->arena, &lines, error))
		return false;
	if (lines.count == 0)
		return fail(error, ERROR_FAILURE, "there is nothing to %s", going->command);
	last = list_at(&lines, 0, sizeof(*last));
	moment_format(last->at, at);
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "", last->summary,
			arena_format(&app->arena, "by %s, %s", last->who, at), NULL };
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "y", going->label, "",
			name_entries(going, &lines, &app->arena) };
	*(struct menu_item *)list_push(&items, sizeof(struct menu_item), &app->arena) =
		(struct menu_item){ "n", "Leave it", "nothing is changed", "" };
	app_push(app,
		menu_view_new(app->session,
			arena_format(&app->arena,
				"Nothing of this sitting to %s; the last change was", going->command),
			&items));
	return true;
}

static bool
find_entries(
	struct app *app, const struct asked *asked, const char **line, struct error *error)
{
	const struct going *going = asked->going;
	struct session *session = app->session;
	struct list lines = { 0 };

	if (!history_next(session->book, going->way, &session->sitting, (size_t)asked->count,
			&app->arena, &lines, error))
		return false;
	if (lines.count == 0 && asked->count == 1)
		return ask_about_others(app, going, error);
	if ((int64_t)lines.count < asked->count)
		return fail(error, ERROR_FAILURE,
			"there is less to %s: %zu of this sitting, not %lld", going->command,
			lines.count, (long long)asked->count);
	*line = name_entries(going, &lines, &app->arena);
	return true;
}

const char *
app_named_entries(struct app *app, const char *line)
{
	struct asked asked = read_line(line, &app->arena);
	struct error error = ERROR_INIT;
	const char *named = NULL;

	if (asked.count == 0)
		return line;
	if (!find_entries(app, &asked, &named, &error))
		app_fail(app, error.message);
	error_release(&error);
	return named;
}
