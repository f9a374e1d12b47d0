#include "tests/test.h"

#include "base/utf8.h"
#include "command/manual.h"
#include "core/settings.h"
#include "tui/footer.h"
#include "tui/screen.h"
#include "tui/views.h"

/*
 * A row of the keymap is found wherever keys are told: in the footer, in the help of the
 * place, in the manual, and it may be written in the configuration.
 */
static struct arena arena = ARENA_INIT;

/* The keymap with rows of the configuration. */
static const struct keymap *
configured(struct settings *settings)
{
	struct list warnings = { 0 };
	const struct keymap *keymap = keymap_make(&settings->keys, &arena, &warnings);

	CHECK_NUMBER(warnings.count, 0);
	return keymap;
}

static const char *
section_of(const char *view)
{
	return arena_format(&arena, "keys %s", view);
}

/* Whether the configuration takes the line. */
static bool
set(struct settings *settings, const char *view, const char *keys, const char *command)
{
	struct error error = ERROR_INIT;
	bool ok = settings_set(settings, section_of(view), keys, command, &arena, &error);

	if (!ok)
		printf("# %s\n", error.message);
	error_release(&error);
	return ok;
}

/* The footer on a line of that many columns. */
static const char *
footer(const struct keymap *keymap, const char *view, int columns)
{
	const struct keys none = { .count = 0 };
	struct canvas canvas = CANVAS_INIT;
	const char *text;

	canvas_resize(&canvas, 1, columns);
	footer_draw(keymap, view, &none, &canvas, canvas_area(&canvas));
	text = canvas_text(&canvas, &arena);
	canvas_release(&canvas);
	return text;
}

/* The help of a place, on a screen that has room for all of it. */
static const char *
help(const struct keymap *keymap, const char *view_name)
{
	struct session session = { .keymap = keymap };
	struct view *view = help_view_new(&session, view_name);
	struct canvas canvas = CANVAS_INIT;
	struct error error = ERROR_INIT;
	const char *text;

	canvas_resize(&canvas, 300, 200);
	view->area = canvas_area(&canvas);
	CHECK(view->type->load(view, &error));
	view->type->draw(view, &canvas);
	text = canvas_text(&canvas, &arena);
	canvas_release(&canvas);
	view->type->close(view);
	return text;
}

static const char *
manual(void)
{
	struct text text = TEXT_INIT;
	struct error error = ERROR_INIT;

	CHECK(manual_write(&text, "keys", &tui_screen, &error));
	return text_take(&text, &arena);
}

static const char *
as_roff(const char *string)
{
	struct text text = TEXT_INIT;

	manual_add(&text, string);
	return text_take(&text, &arena);
}

/* The line of the view that has the row's command. */
static const struct keymap_line *
line_of(const struct keymap *keymap, const struct keymap_row *row)
{
	struct list lines = keymap_lines(keymap, row->view, &arena);

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->command, row->command) == 0)
			return line;
	}
	return NULL;
}

/* Whether a line of the text has both, in this order. */
static bool
has_line(const char *text, const char *first, const char *second)
{
	struct span rest = span_of(text);

	while (rest.start) {
		const char *line = span_copy(span_split(&rest, '\n'), &arena);
		const char *found = strstr(line, first);

		if (found && strstr(found + strlen(first), second))
			return true;
	}
	return false;
}

static void
check_row(const struct keymap *keymap, const struct keymap_row *row)
{
	struct settings settings = settings_default(&arena);
	const struct keymap_line *line = line_of(keymap, row);
	const char *entry = arena_format(&arena, ".B %s\n%s (\\fI%s\\fR)\n",
		as_roff(line->keys), as_roff(line->label), as_roff(line->command));

	CHECK(strstr(line->keys, row->keys));
	CHECK(has_line(
			  footer(keymap, row->view, CANVAS_COLUMNS_LIMIT), line->key, line->label) ||
		strstr(footer(keymap, row->view, CANVAS_COLUMNS_LIMIT), "…"));
	CHECK(has_line(help(keymap, row->view), "", line->label));
	CHECK(strstr(manual(), entry));
	CHECK(set(&settings, row->view, row->keys, row->command));
	CHECK_NUMBER(settings.keys.count, 1);
}

static void
every_row_is_told_everywhere(void)
{
	struct settings settings = settings_default(&arena);
	const struct keymap *keymap = configured(&settings);

	for (const struct keymap_row *row = keymap_rows; row->view; row++) {
		test_is_ok = true;
		check_row(keymap, row);
		test_result(arena_format(&arena, "%s %s is in footer, help, manual and settings",
			row->view, row->keys));
	}
}

TEST(a_row_of_the_configuration_is_told_first)
{
	struct settings settings = settings_default(&arena);
	const struct keymap *keymap;

	CHECK(set(&settings, "board", "F9", "report pipeline"));
	keymap = configured(&settings);
	CHECK(strncmp(footer(keymap, "board", 80), " F9 report pipeline", 19) == 0);
	CHECK(has_line(help(keymap, "board"), "F9", "yours"));
	CHECK(!has_line(help(keymap, "list"), "F9", "yours"));
}

TEST(a_key_that_was_given_away_is_told_with_its_new_command)
{
	struct settings settings = settings_default(&arena);
	const struct keymap *keymap;

	CHECK(set(&settings, "all", "d", "undo"));
	keymap = configured(&settings);
	CHECK(has_line(help(keymap, "board"), "d, u", "yours"));
	CHECK(!strstr(help(keymap, "board"), "Archive"));
}

TEST(a_key_that_was_taken_away_is_not_told)
{
	struct settings settings = settings_default(&arena);

	CHECK(set(&settings, "all", "d", ""));
	CHECK(!strstr(help(configured(&settings), "board"), "Archive"));
}

TEST(the_footer_shows_as_many_keys_as_fit_and_always_that_of_the_help)
{
	struct settings settings = settings_default(&arena);
	const struct keymap *keymap = configured(&settings);

	for (int columns = 40; columns <= 200; columns += 5) {
		const char *text = footer(keymap, "board", columns);

		CHECK(utf8_columns(text) <= (size_t)columns + 1);
		CHECK(strstr(text, "? Help"));
	}
}

TEST(the_manual_has_a_part_for_every_view_and_every_verb)
{
	const char *text = manual();

	for (const struct keymap_view *view = keymap_views; view->name; view++)
		CHECK(
			strstr(text, arena_format(&arena, ".SS %s (%s)\n", view->label, view->name)));
	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++)
		CHECK(strstr(text, arena_format(&arena, ".B %s", verb->name)));
}

int
main(void)
{
	every_row_is_told_everywhere();
	RUN(a_row_of_the_configuration_is_told_first);
	RUN(a_key_that_was_given_away_is_told_with_its_new_command);
	RUN(a_key_that_was_taken_away_is_not_told);
	RUN(the_footer_shows_as_many_keys_as_fit_and_always_that_of_the_help);
	RUN(the_manual_has_a_part_for_every_view_and_every_verb);
	arena_release(&arena);
	return test_end();
}
