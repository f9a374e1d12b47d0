#include "player.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

/*
 * Plays screen tests: keys, and the pictures they give.
 *
 *     screens [--rewrite] FILE...
 *     screens --used FILE...
 *
 *     # A line that begins with a number sign is prose, and names the case behind it.
 *     $ add "Sarah Chen"         a command of the program, from another process
 *     [keys board] z = fold      a line of the configuration
 *     now 2026-02-12T09:00:00Z   the clock
 *     file NAME LINE             a line behind others in a file of the home folder
 *     demo                       the book of `rapport demo`
 *     ascii                      the terminal has no UTF-8
 *     + log.jsonl {"a":1}       a line that another process appends to a file at home
 *     = 80x24                    opens the screen, or gives it another size
 *     > j j Enter 'some text'    keys
 *     < pasted\ntext             a paste
 *     @ press 3,10               the mouse
 *     hang up                    the terminal goes; the program starts anew
 *     style 3,10 selected        the style at a row and column
 *     |a row of the picture
 *
 * What follows the picture's rows is the cursor and what was told: wishes, and what
 * commands failed with.  Every picture and every style is one TAP case.  --rewrite puts
 * what came out in the file; --used says which keys and views all pictures are about, see
 * player_used(), and which rows there are: "row board L".
 */

enum { FILE_LIMIT = 1 << 24 };

enum mode { COMPARE, REWRITE, LIST };

struct script {
	struct player player;
	struct span rest;    /* lines that are still to be played */
	struct text written; /* the script as it should be */
	const char *name;    /* of the next case */
	int cases, failures;
	enum mode mode;
	struct arena arena;
};

static bool
begins(struct span line, const char *word)
{
	return span_starts_with(line, span_of(word));
}

static bool
is_expected(struct span line)
{
	return begins(line, "|") || begins(line, "cursor ") || begins(line, "wish ") ||
		begins(line, "! ");
}

static void
result(struct script *script, const char *expected, const char *actual)
{
	bool is_ok = strcmp(expected, actual) == 0;

	script->cases++;
	if (script->mode == LIST) {
		fputs(player_used(&script->player, &script->arena), stdout);
		return;
	}
	if (!is_ok) {
		printf("# expected:\n%s# got:\n%s", expected, actual);
		script->failures++;
	}
	printf("%s %d - %s\n", is_ok ? "ok" : "not ok", script->cases, script->name);
}

/* The block of expected lines that begins with the line given. */
static const char *
block(struct script *script, struct span line)
{
	struct text text = TEXT_INIT;

	for (;;) {
		struct span rest = script->rest;

		text_add_bytes(&text, line.start, line.length);
		text_add_char(&text, '\n');
		if (!rest.start || rest.length == 0)
			break;
		line = span_split(&rest, '\n');
		if (!is_expected(line))
			break;
		script->rest = rest;
	}
	return text_take(&text, &script->arena);
}

static void
expect_picture(struct script *script, struct span line)
{
	const char *expected = block(script, line);
	const char *actual = player_picture(&script->player, &script->arena);

	result(script, expected, actual);
	text_add(&script->written, actual);
}

static void
expect_style(struct script *script, const char *line)
{
	const char *place = line + strlen("style ");
	const char *style = player_style(&script->player, place);
	const char *actual = arena_format(
		&script->arena, "style %.*s %s", (int)strcspn(place, " "), place, style);

	result(script, line, actual);
	text_add_format(&script->written, "%s\n", actual);
}

/* "NAME LINE"; the home folder is the working one from then on, so that files are called
 * the same in every picture. */
static void
add_to_file(struct script *script, const char *line)
{
	size_t length = strcspn(line, " ");
	FILE *file;

	if (chdir(script->player.folder) != 0)
		exit(1);
	file = fopen(arena_copy_bytes(&script->arena, line, length), "a");
	if (!file)
		exit(1);
	fprintf(file, "%s\n", line + length + (line[length] == ' '));
	fclose(file);
}

static bool
play_action(struct script *script, const char *line)
{
	struct player *player = &script->player;

	if (line[0] == '$')
		player_command(player, line + 2);
	else if (line[0] == '+')
		player_append(player, line + 2);
	else if (line[0] == '=')
		player_size(player, line + 2);
	else if (line[0] == '>')
		return player_keys(player, line + 2);
	else if (line[0] == '<')
		player_paste(player, line + 2);
	else if (line[0] == '@')
		return player_mouse(player, line + 2);
	else if (line[0] == '[')
		player_configure(player, line);
	else if (strncmp(line, "now ", 4) == 0)
		player_now(player, line + 4);
	else if (strcmp(line, "ascii") == 0)
		player_ascii(player);
	else if (begins(span_of(line), "file "))
		add_to_file(script, line + strlen("file "));
	else if (strcmp(line, "demo") == 0)
		player_demo(player);
	else if (strcmp(line, "hang up") == 0)
		player_hang_up(player);
	else
		return false;
	return true;
}

static void
play_line(struct script *script, struct span line)
{
	const char *text = span_copy(line, &script->arena);

	if (is_expected(line)) {
		expect_picture(script, line);
		return;
	}
	if (begins(line, "style ")) {
		expect_style(script, text);
		return;
	}
	text_add_format(&script->written, "%s\n", text);
	if (*text == '#')
		script->name = text + 1 + (text[1] == ' ');
	else if (*text && !play_action(script, text)) {
		printf("Bail out! this is no line of a screen test: %s\n", text);
		exit(1);
	}
}

static int
play(const char *path, enum mode mode)
{
	struct script script = { .written = TEXT_INIT, .name = path, .mode = mode };
	struct error error = ERROR_INIT;
	int failures, origin = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (!file_read(path, FILE_LIMIT, &script.arena, &script.rest, &error)) {
		printf("Bail out! %s\n", error.message);
		exit(1);
	}
	player_begin(&script.player);
	while (script.rest.start && script.rest.length > 0)
		play_line(&script, span_split(&script.rest, '\n'));
	if (fchdir(origin) != 0)
		exit(1);
	close(origin);
	player_end(&script.player);
	failures = script.failures;
	if (mode == REWRITE && failures > 0 &&
		!file_write(path, FILE_REPLACE,
			span_make(script.written.bytes, script.written.length), &error))
		printf("# %s\n", error.message);
	if (mode != LIST)
		printf("1..%d\n", script.cases);
	text_release(&script.written);
	arena_release(&script.arena);
	return failures;
}

static void
list_rows(void)
{
	for (const struct keymap_row *row = keymap_rows; row->view; row++)
		printf("row %s %s\n", row->view, row->keys);
}

static enum mode
mode_of(const char *option)
{
	if (strcmp(option, "--rewrite") == 0)
		return REWRITE;
	return strcmp(option, "--used") == 0 ? LIST : COMPARE;
}

int
main(int count, char **arguments)
{
	enum mode mode = count > 1 ? mode_of(arguments[1]) : COMPARE;
	int failures = 0;

	for (int i = mode == COMPARE ? 1 : 2; i < count; i++)
		failures += play(arguments[i], mode);
	if (mode == LIST)
		list_rows();
	return failures > 0;
}
