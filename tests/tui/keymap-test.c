#include "tests/test.h"

#include "base/span.h"
#include "command/command.h"
#include "core/settings.h"
#include "tui/keymap.h"

static struct arena arena = ARENA_INIT;
static struct list warnings;

static struct keys
keys_of(const char *text)
{
	struct error error = ERROR_INIT;
	struct keys keys = { 0 };

	CHECK(keys_read(text, &keys, &error));
	error_release(&error);
	return keys;
}

/* A keymap with those rows of the user's; ends with { 0 }. */
static const struct keymap *
make(const struct settings_key *rows)
{
	struct list list = { 0 };

	warnings = (struct list){ 0 };
	for (; rows->view; rows++)
		*(struct settings_key *)list_push(&list, sizeof(*rows), &arena) = *rows;
	return keymap_make(&list, &arena, &warnings);
}

static const struct keymap *
built_in(void)
{
	struct settings_key none = { 0 };

	return make(&none);
}

/* The command of the keys, "…" while some are missing, "" when they mean nothing. */
static const char *
find(const struct keymap *keymap, const char *view, const char *text)
{
	struct keys keys = keys_of(text);
	struct keymap_match match = keymap_find(keymap, view, &keys);

	if (match.state == KEYMAP_PENDING)
		return "…";
	return match.state == KEYMAP_FOUND ? match.row->command : "";
}

static const struct keymap_line *
line_of(const struct keymap *keymap, const char *view, const char *command)
{
	struct list lines = keymap_lines(keymap, view, &arena);

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->command, command) == 0)
			return line;
	}
	return NULL;
}

TEST(a_key_is_a_command_line)
{
	CHECK_TEXT(find(built_in(), "board", "H"), "move % prev");
	CHECK_TEXT(find(built_in(), "board", "u"), "undo");
	CHECK_TEXT(find(built_in(), "board", "Ctrl-d"), "page half-down");
	CHECK_TEXT(find(built_in(), "board", "F12"), "");
	CHECK_TEXT(find(built_in(), "board", "Alt-u"), "");
}

TEST(several_keys_wait_for_each_other)
{
	CHECK_TEXT(find(built_in(), "board", "g"), "…");
	CHECK_TEXT(find(built_in(), "board", "gg"), "go first");
	CHECK_TEXT(find(built_in(), "board", "gt"), "view today");
	CHECK_TEXT(find(built_in(), "board", "gx"), "");
	CHECK_TEXT(find(built_in(), "board", "ggg"), "");
	CHECK_TEXT(find(built_in(), "board", "z"), "…");
	CHECK_TEXT(find(built_in(), "today", "z"), "");
}

TEST(no_keys_mean_nothing)
{
	struct keys none = { 0 };

	CHECK_NUMBER(keymap_find(built_in(), "board", &none).state, KEYMAP_NOTHING);
}

TEST(a_view_stands_over_what_holds_everywhere)
{
	CHECK_TEXT(find(built_in(), "board", "l"), "go right");
	CHECK_TEXT(find(built_in(), "contact", "l"), "pane next");
	CHECK_TEXT(find(built_in(), "contact", "j"), "go down");
}

TEST(keys_for_all_do_not_hold_where_text_is_typed)
{
	CHECK_TEXT(find(built_in(), "editor", "q"), "");
	CHECK_TEXT(find(built_in(), "prompt", "u"), "");
	CHECK_TEXT(find(built_in(), "form", "Q"), "");
	CHECK_TEXT(find(built_in(), "editor", "Ctrl-s"), "save");
	CHECK_TEXT(find(built_in(), "nowhere", "q"), "");
}

TEST(a_row_of_the_users_stands_over_a_built_in_one)
{
	const struct settings_key rows[] = {
		{ "board", "x", "archive %" },
		{ "all", "F5", "redraw" },
		{ "all", "za", "undo" },
		{ 0 },
	};
	const struct keymap *keymap = make(rows);

	CHECK_NUMBER(warnings.count, 0);
	CHECK_TEXT(find(keymap, "board", "x"), "archive %");
	CHECK_TEXT(find(keymap, "today", "x"), "done %");
	CHECK_TEXT(find(keymap, "board", "F5"), "redraw");
	CHECK_TEXT(find(keymap, "editor", "F5"), "");
	CHECK_TEXT(find(keymap, "board", "za"), "undo");
}

TEST(an_empty_command_takes_exactly_that_key_away)
{
	const struct settings_key rows[] = {
		{ "board", "d", "" },
		{ "all", "gg", "" },
		{ "all", "z", "" },
		{ 0 },
	};
	const struct keymap *keymap = make(rows);

	CHECK_NUMBER(warnings.count, 0);
	CHECK_TEXT(find(keymap, "board", "d"), "");
	CHECK_TEXT(find(keymap, "list", "d"), "archive %");
	CHECK_TEXT(find(keymap, "board", "g"), "…");
	CHECK_TEXT(find(keymap, "board", "gg"), "");
	CHECK_TEXT(find(keymap, "board", "za"), "fold");
	CHECK(!line_of(keymap, "board", "archive %"));
}

TEST(a_shorter_row_of_the_users_takes_longer_ones_away)
{
	const struct settings_key rows[] = { { "board", "g", "go first" }, { 0 } };
	const struct keymap *keymap = make(rows);

	CHECK_NUMBER(warnings.count, 0);
	CHECK_TEXT(find(keymap, "board", "g"), "go first");
	CHECK_TEXT(find(keymap, "board", "gt"), "");
	CHECK_TEXT(find(keymap, "list", "gt"), "view today");
}

TEST(a_longer_row_of_the_users_takes_a_shorter_one_away)
{
	const struct settings_key rows[] = { { "board", "dd", "archive %" }, { 0 } };
	const struct keymap *keymap = make(rows);

	CHECK_TEXT(find(keymap, "board", "d"), "…");
	CHECK_TEXT(find(keymap, "board", "dd"), "archive %");
	CHECK_TEXT(find(keymap, "today", "d"), "archive %");
}

TEST(of_two_rows_of_the_users_the_last_counts)
{
	const struct settings_key rows[] = {
		{ "board", "F5", "undo" },
		{ "board", "f5", "redraw" },
		{ "all", "F6", "undo" },
		{ "board", "F6", "redo" },
		{ 0 },
	};
	const struct keymap *keymap = make(rows);

	CHECK_NUMBER(warnings.count, 0);
	CHECK_TEXT(find(keymap, "board", "F5"), "redraw");
	CHECK_TEXT(find(keymap, "board", "F6"), "redo");
	CHECK_TEXT(find(keymap, "list", "F6"), "undo");
}

TEST(what_is_wrong_with_a_row_is_said_and_the_rest_holds)
{
	const struct settings_key rows[] = {
		{ "bord", "F5", "undo" },
		{ "board", "Escpe", "undo" },
		{ "board", "zz", "undo" },
		{ "board", "z", "redo" },
		{ "board", "F7", "redo" },
		{ 0 },
	};
	const struct keymap *keymap = make(rows);

	CHECK_NUMBER(warnings.count, 3);
	CHECK(strstr(list_text(&warnings, 0), "[keys bord] F5: there is no such view"));
	CHECK(strstr(list_text(&warnings, 0), "board, list, today"));
	CHECK(strstr(list_text(&warnings, 1), "'Escpe' is no key"));
	CHECK_TEXT(list_text(&warnings, 2),
		"[keys board] z: cannot be told from 'zz'; change one of them");
	CHECK_TEXT(find(keymap, "board", "zz"), "undo");
	CHECK_TEXT(find(keymap, "board", "F7"), "redo");
}

TEST(keys_of_one_command_share_a_line)
{
	const struct keymap_line *line = line_of(built_in(), "board", "go up");

	CHECK(line);
	CHECK_TEXT(line->key, "k");
	CHECK_TEXT(line->keys, "k, Up");
	CHECK_TEXT(line->label, "Up");
}

TEST(a_row_of_the_users_has_its_line)
{
	const struct settings_key rows[] = {
		{ "board", "Ctrl-Right", "move % next" },
		{ "board", "F9", "report --month" },
		{ 0 },
	};
	const struct keymap *keymap = make(rows);

	CHECK_TEXT(line_of(keymap, "board", "move % next")->keys, "Ctrl-Right, L");
	CHECK_TEXT(line_of(keymap, "board", "move % next")->label, "Move on");
	CHECK_TEXT(line_of(keymap, "board", "report --month")->label, "report --month");
	CHECK(!line_of(keymap, "list", "report --month"));
}

TEST(pending_keys_show_how_they_go_on)
{
	struct keys keys = keys_of("g");
	struct list lines = keymap_lines_from(built_in(), "board", &keys, &arena);
	const struct keymap_line *line;

	CHECK_NUMBER(lines.count, 8);
	line = list_at(&lines, 0, sizeof(*line));
	CHECK_TEXT(line->keys, "gb");
	CHECK_TEXT(line->label, "Board");
}

/* What the screen is promised to understand on the board. */
TEST(every_key_of_the_board_is_bound)
{
	static const char *const keys[] = { "h", "j", "k", "l", "Left", "Right", "Up", "Down",
		"gg", "G", "^", "$", "Ctrl-d", "Ctrl-u", "Ctrl-f", "Ctrl-b", "/", "n", "N", "Esc",
		"Enter", "Tab", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "]", "[",
		"Space", "V", "*", "u", "Ctrl-r", ":", "?", "q", "Q", "Ctrl-z", "Ctrl-l", "H",
		"L", "m", "i", "I", "c", "t", "s", "x", "a", "e", "#", "y", "Y", "o", "O", "w",
		"za", "D", "M", "d", "gb", "gc", "gt", "gr", "gv", "gs", "g/" };

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		const char *command = find(built_in(), "board", keys[i]);

		if (!command[0] || strcmp(command, "…") == 0)
			printf("# %s means nothing\n", keys[i]);
		CHECK(command[0] && strcmp(command, "…") != 0);
	}
}

static bool
is_verb(struct span word)
{
	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++) {
		if (span_is(word, verb->name))
			return true;
	}
	return false;
}

static bool
is_known(const char *command_line)
{
	struct span rest = span_of(command_line);
	struct span word = span_split(&rest, ' ');

	return is_verb(word) || command_find(span_copy(word, &arena));
}

TEST(every_row_holds_and_says_what_it_does)
{
	const struct keymap *keymap = built_in();

	for (const struct keymap_row *row = keymap_rows; row->view; row++) {
		if (strcmp(find(keymap, row->view, row->keys), row->command) != 0 ||
			!is_known(row->command))
			printf("# %s %s\n", row->view, row->keys);
		CHECK_TEXT(find(keymap, row->view, row->keys), row->command);
		CHECK(is_known(row->command));
		CHECK(row->label[0]);
	}
}

/* A command that is asked for is one of the program; merging comes with duplicates. */
TEST(what_is_asked_for_is_a_command)
{
	for (const struct keymap_row *row = keymap_rows; row->view; row++) {
		if (strncmp(row->command, "fill ", 5) == 0)
			CHECK(command_find(span_copy(
				span_make(row->command + 5, strcspn(row->command + 5, " ")), &arena)));
	}
}

/* `view` shows one, and leaves to the command of that name what changes them; `sync`
 * follows while the screen is open what the command follows until Ctrl-C. */
static bool
may_share_its_name(const char *verb)
{
	return strcmp(verb, "view") == 0 || strcmp(verb, "sync") == 0;
}

TEST(no_verb_hides_a_command)
{
	for (const struct keymap_verb *verb = keymap_verbs; verb->name; verb++) {
		CHECK(!command_find(verb->name) || may_share_its_name(verb->name));
		CHECK(verb->help[0]);
	}
}

TEST(every_view_has_a_name_and_a_label)
{
	CHECK_TEXT(keymap_views[0].name, "all");
	for (const struct keymap_view *view = keymap_views; view->name; view++)
		CHECK(view->label[0]);
}

int
main(void)
{
	RUN(a_key_is_a_command_line);
	RUN(several_keys_wait_for_each_other);
	RUN(no_keys_mean_nothing);
	RUN(a_view_stands_over_what_holds_everywhere);
	RUN(keys_for_all_do_not_hold_where_text_is_typed);
	RUN(a_row_of_the_users_stands_over_a_built_in_one);
	RUN(an_empty_command_takes_exactly_that_key_away);
	RUN(a_shorter_row_of_the_users_takes_longer_ones_away);
	RUN(a_longer_row_of_the_users_takes_a_shorter_one_away);
	RUN(of_two_rows_of_the_users_the_last_counts);
	RUN(what_is_wrong_with_a_row_is_said_and_the_rest_holds);
	RUN(keys_of_one_command_share_a_line);
	RUN(a_row_of_the_users_has_its_line);
	RUN(pending_keys_show_how_they_go_on);
	RUN(every_key_of_the_board_is_bound);
	RUN(every_row_holds_and_says_what_it_does);
	RUN(what_is_asked_for_is_a_command);
	RUN(no_verb_hides_a_command);
	RUN(every_view_has_a_name_and_a_label);
	arena_release(&arena);
	return test_end();
}
