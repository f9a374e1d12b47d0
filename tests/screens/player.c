#include "player.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "book/demo.h"
#include "command/run.h"
#include "format/settings.h"
#include "tui/app-parts.h"
#include "tui/views.h"

enum { OPEN_FOLDERS = 8, DEFAULT_ROWS = 24, DEFAULT_COLUMNS = 80, TURNS_AT_MOST = 10000 };

static const char *
test_login(struct arena *arena)
{
	(void)arena;
	return "tester";
}

static _Noreturn void
give_up(const char *what, const char *why)
{
	printf("Bail out! %s: %s\n", what, why);
	exit(1);
}

static void
open_book(struct player *player)
{
	const struct store_options options = {
		.path = arena_format(&player->arena, "%s/book", player->folder),
		.settings = &player->settings,
		.command = "board",
		.missing = STORE_CREATE,
		.place = STORE_ANY_FILE_SYSTEM,
	};
	struct error error = ERROR_INIT;

	player->book.settings = &player->settings;
	if (!store_open(&options, &player->book.store, &error))
		give_up("the book", error.message);
}

void
player_begin(struct player *player)
{
	*player =
		(struct player){ .canvas = CANVAS_INIT, .told = TEXT_INIT, .used = TEXT_INIT };
	strcpy(player->folder, "/tmp/rapport-screen-XXXXXX");
	if (!mkdtemp(player->folder))
		give_up(player->folder, "no folder");
	player->settings = settings_default(&player->arena);
	player->surroundings = (struct surroundings){
		.paths = { .home = player->folder },
		.now = "2026-02-11T09:00:00Z",
		.login = test_login,
		.temporary = player->folder,
		.columns = DEFAULT_COLUMNS,
		.rows = DEFAULT_ROWS,
		.is_utf8 = true,
	};
	open_book(player);
}

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status;
	(void)kind;
	(void)place;
	return remove(path);
}

static void
close_app(struct player *player)
{
	if (!player->app)
		return;
	app_free(player->app);
	session_release(&player->session);
	player->app = NULL;
}

void
player_end(struct player *player)
{
	close_app(player);
	store_close(player->book.store);
	canvas_release(&player->canvas);
	text_release(&player->told);
	text_release(&player->used);
	arena_release(&player->arena);
	nftw(player->folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

void
player_configure(struct player *player, const char *line)
{
	struct error error = ERROR_INIT;
	struct span rest = span_of(line), section, name;

	span_split(&rest, '[');
	section = span_split(&rest, ']');
	name = span_split(&rest, '=');
	if (!settings_set(&player->settings, span_copy(section, &player->arena),
			span_copy(span_trim(name), &player->arena),
			span_copy(span_trim(rest), &player->arena), &player->arena, &error))
		text_add_format(&player->told, "! %s\n", error.message);
	error_release(&error);
}

void
player_now(struct player *player, const char *moment)
{
	player->surroundings.now = arena_copy(&player->arena, moment);
	player->session.surroundings = &player->surroundings;
}

void
player_ascii(struct player *player)
{
	player->surroundings.is_utf8 = false;
}

static void
take_wish(struct player *player)
{
	static const char *const names[] = {
		[WISH_QUIT] = "quit",
		[WISH_SUSPEND] = "suspend",
		[WISH_REDRAW] = "redraw",
		[WISH_COPY] = "copy",
		[WISH_EXTERNAL] = "external",
	};
	struct wish wish = app_take_wish(player->app);

	if (wish.kind == WISH_NONE)
		return;
	text_add_format(&player->told, "wish %s", names[wish.kind]);
	/* Behind the first line of a record stands what is another each time. */
	if (wish.kind == WISH_COPY)
		text_add_format(&player->told, " %.*s%s", (int)strcspn(wish.text, "\n"),
			wish.text, strchr(wish.text, '\n') ? " …" : "");
	text_add_char(&player->told, '\n');
}

/* An event, and whatever goes on behind it until all is still. */
static void
happen(struct player *player, struct event event)
{
	const struct event nothing = { .kind = EVENT_TICK };

	app_event(player->app, &event);
	take_wish(player);
	for (int i = 0; app_patience(player->app) == 0 && i < TURNS_AT_MOST; i++)
		app_event(player->app, &nothing);
}

void
player_demo(struct player *player)
{
	struct act act = { .who = "tester", .command = "demo", .key = "" };
	struct error error = ERROR_INIT;
	struct clock clock;

	if (!clock_read(player->surroundings.now, &clock, &error))
		give_up("the clock", error.message);
	act.now = clock.now;
	act.today = clock.today;
	if (!demo_fill(&player->book, &act, &player->arena, &error))
		give_up("the demo", error.message);
}

void
player_command(struct player *player, const char *line)
{
	struct book book = { .store = player->book.store, .settings = &player->settings };
	struct run run;

	run_begin(&run, &player->surroundings);
	run_with(&run, &book);
	if (!run_line(&run, line))
		text_add_format(&player->told, "! %s: %s\n", line, run.error.message);
	run_end(&run);
	if (player->app)
		happen(player, (struct event){ .kind = EVENT_RESUMED });
}

void
player_append(struct player *player, const char *line)
{
	size_t name = strcspn(line, " "), length = strlen(line + name + 1);
	const char *text = line + name + 1;
	bool is_half = length > 0 && text[length - 1] == '\\';
	FILE *file = fopen(
		arena_format(&player->arena, "%s/%.*s", player->folder, (int)name, line), "a");

	if (!file)
		give_up("a file", line);
	fprintf(
		file, "%.*s%s", (int)(is_half ? length - 1 : length), text, is_half ? "" : "\n");
	fclose(file);
	if (player->app)
		happen(player, (struct event){ .kind = EVENT_RESUMED });
}

static void
open_app(struct player *player)
{
	struct list warnings = { 0 };
	struct view *drafts;

	session_begin(&player->session, &player->book, &player->surroundings, &warnings);
	for (size_t i = 0; i < warnings.count; i++)
		text_add_format(&player->told, "! %s\n", list_text(&warnings, i));
	player->app = app_new(&player->session);
	drafts = drafts_view_new(&player->session);
	if (drafts)
		app_push(player->app, drafts);
	player->canvas.charset = player->session.charset;
}

void
player_size(struct player *player, const char *size)
{
	int columns = atoi(size), rows = atoi(strchr(size, 'x') + 1);

	if (!player->app)
		open_app(player);
	canvas_resize(&player->canvas, rows, columns);
	app_resize(player->app, rows, columns);
	happen(player, (struct event){ .kind = EVENT_TICK });
}

/* The row that the key will be found to be of, where it has one. */
static void
note_row(struct player *player, struct key key)
{
	const struct app *app = player->app;
	const char *view = app_focus(app)->type->name;
	struct keys keys = app->pending;
	struct keymap_match match;

	if (keys.count == KEYS_LIMIT)
		keys.count = 0;
	keys.items[keys.count++] = key;
	match = keymap_find(app->session->keymap, view, &keys);
	if (match.state == KEYMAP_FOUND)
		text_add_format(&player->used, "%dx%d %s %s\n", app->columns, app->rows, view,
			match.row->keys);
}

static void
press(struct player *player, struct key key)
{
	note_row(player, key);
	happen(player, (struct event){ .kind = EVENT_KEY, .key = key });
}

static void
type(struct player *player, struct span letters)
{
	while (letters.length > 0) {
		size_t length;
		int32_t code = utf8_decode(letters, &length);

		press(player, key_make(code, 0));
		letters = span_make(letters.start + length, letters.length - length);
	}
}

static bool
press_named(struct player *player, struct span name)
{
	struct error error = ERROR_INIT;
	struct keys keys;
	bool ok = keys_read(span_copy(name, &player->arena), &keys, &error);

	error_release(&error);
	for (int i = 0; ok && i < keys.count; i++)
		press(player, keys.items[i]);
	return ok;
}

bool
player_keys(struct player *player, const char *line)
{
	struct span rest = span_of(line);

	while (rest.start && rest.length > 0) {
		if (*rest.start == '\'') {
			span_split(&rest, '\'');
			type(player, span_split(&rest, '\''));
			continue;
		}
		struct span name = span_split(&rest, ' ');

		if (name.length > 0 && !press_named(player, name))
			return false;
	}
	return true;
}

void
player_paste(struct player *player, const char *line)
{
	struct text text = TEXT_INIT;

	for (const char *at = line; *at; at++) {
		bool is_newline = at[0] == '\\' && at[1] == 'n';

		text_add_char(&text, is_newline ? '\n' : *at);
		at += is_newline;
	}
	happen(player, (struct event){ .kind = EVENT_PASTE, .paste = text.bytes });
	text_release(&text);
}

struct mouse_word {
	const char *name;
	struct mouse mouse;
};

static const struct mouse_word mouse_words[] = {
	{ "press", { .act = MOUSE_PRESS, .clicks = 1 } },
	{ "double", { .act = MOUSE_PRESS, .clicks = 2 } },
	{ "drag", { .act = MOUSE_DRAG } },
	{ "release", { .act = MOUSE_RELEASE } },
	{ "wheel-up", { .act = MOUSE_WHEEL_UP } },
	{ "wheel-down", { .act = MOUSE_WHEEL_DOWN } },
	{ 0 },
};

bool
player_mouse(struct player *player, const char *what)
{
	char name[16];
	int row, column;

	if (sscanf(what, "%15s %d,%d", name, &row, &column) != 3)
		return false;
	for (const struct mouse_word *word = mouse_words; word->name; word++) {
		struct event event = { .kind = EVENT_MOUSE, .mouse = word->mouse };

		if (strcmp(word->name, name) != 0)
			continue;
		event.mouse.row = row;
		event.mouse.column = column;
		happen(player, event);
		return true;
	}
	return false;
}

void
player_hang_up(struct player *player)
{
	char size[32];

	snprintf(size, sizeof(size), "%dx%d", player->canvas.columns, player->canvas.rows);
	happen(player, (struct event){ .kind = EVENT_HANGUP });
	close_app(player);
	player_size(player, size);
}

const char *
player_picture(struct player *player, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct span rest;

	app_draw(player->app, &player->canvas);
	rest = span_of(canvas_text(&player->canvas, arena));
	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');

		text_add_char(&text, '|');
		text_add_bytes(&text, line.start, line.length);
		text_add_char(&text, '\n');
	}
	if (player->canvas.cursor.is_visible)
		text_add_format(&text, "cursor %d,%d\n", player->canvas.cursor.row,
			player->canvas.cursor.column);
	text_add(&text, player->told.bytes);
	text_cut(&player->told, 0);
	return text_take(&text, arena);
}

const char *
player_used(struct player *player, struct arena *arena)
{
	const struct app *app = player->app;

	for (const struct view *view = app->top; view; view = view->below)
		if (view->is_seen)
			text_add_format(
				&player->used, "%dx%d %s\n", app->columns, app->rows, view->type->name);
	return text_take(&player->used, arena);
}

const char *
player_style(struct player *player, const char *place)
{
	int row = 0, column = 0;

	if (sscanf(place, "%d,%d", &row, &column) != 2 || row >= player->canvas.rows ||
		column >= player->canvas.columns)
		return "nowhere";
	app_draw(player->app, &player->canvas);
	return styles[canvas_cell(&player->canvas, row, column)->style].name;
}
