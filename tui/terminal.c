#include "tui/terminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "tui/signals.h"
#include "tui/terminal-parts.h"

enum { FIRST_FREE_DESCRIPTOR = 3, REPLACEMENT = 0xFFFD };

struct learned_row {
	const char *name; /* of the description's entry */
	int32_t code;
	unsigned modifiers;
};

static const struct learned_row learned[] = {
	{ "kcuu1", KEYCAP_UP, 0 },
	{ "kcud1", KEYCAP_DOWN, 0 },
	{ "kcub1", KEYCAP_LEFT, 0 },
	{ "kcuf1", KEYCAP_RIGHT, 0 },
	{ "khome", KEYCAP_HOME, 0 },
	{ "kend", KEYCAP_END, 0 },
	{ "kpp", KEYCAP_PAGE_UP, 0 },
	{ "knp", KEYCAP_PAGE_DOWN, 0 },
	{ "kich1", KEYCAP_INSERT, 0 },
	{ "kdch1", KEYCAP_DELETE, 0 },
	{ "kcbt", KEYCAP_TAB, MODIFIER_SHIFT },
	{ "kf1", KEYCAP_F1, 0 },
	{ "kf2", KEYCAP_F1 + 1, 0 },
	{ "kf3", KEYCAP_F1 + 2, 0 },
	{ "kf4", KEYCAP_F1 + 3, 0 },
	{ "kf5", KEYCAP_F1 + 4, 0 },
	{ "kf6", KEYCAP_F1 + 5, 0 },
	{ "kf7", KEYCAP_F1 + 6, 0 },
	{ "kf8", KEYCAP_F1 + 7, 0 },
	{ "kf9", KEYCAP_F1 + 8, 0 },
	{ "kf10", KEYCAP_F1 + 9, 0 },
	{ "kf11", KEYCAP_F1 + 10, 0 },
	{ "kf12", KEYCAP_F12, 0 },
	{ 0 },
};

struct attribute_row {
	enum attribute attribute;
	attr_t curses;
};

static const struct attribute_row attributes_known[] = {
	{ ATTRIBUTE_BOLD, A_BOLD },
	{ ATTRIBUTE_DIM, A_DIM },
	{ ATTRIBUTE_UNDERLINE, A_UNDERLINE },
	{ ATTRIBUTE_REVERSE, A_REVERSE },
	{ 0 },
};

/* An entry of the terminal's description, "" when it has none. */
static const char *
entry(const char *name)
{
	const char *value = tigetstr(name);

	return value && value != (const char *)-1 ? value : "";
}

/* Adds an entry without the pauses that are written in it, as $<5>. */
static void
add_entry(struct text *text, const char *name)
{
	const char *value = entry(name);

	for (const char *pause = strstr(value, "$<"); pause; pause = strstr(value, "$<")) {
		const char *end = strchr(pause, '>');

		text_add_bytes(text, value, (size_t)(pause - value));
		value = end ? end + 1 : pause + strlen(pause);
	}
	text_add(text, value);
}

static void
write_all(const struct terminal *terminal, const struct text *text)
{
	size_t done = 0;

	while (done < text->length) {
		ssize_t count =
			write(fileno(terminal->out), text->bytes + done, text->length - done);

		if (count < 0 && errno != EINTR)
			return;
		done += count > 0 ? (size_t)count : 0;
	}
}

static void
compose(struct terminal *terminal, bool has_mouse)
{
	text_add(&terminal->greeting, "\033[?2004h");
	text_add(&terminal->parting, "\033[?2004l");
	if (has_mouse) {
		text_add(&terminal->greeting, "\033[?1002h\033[?1006h");
		text_add(&terminal->parting, "\033[?1006l\033[?1002l");
	}
	text_add(&terminal->farewell, terminal->parting.bytes);
	add_entry(&terminal->farewell, "sgr0");
	add_entry(&terminal->farewell, "cnorm");
	add_entry(&terminal->farewell, "rmkx");
	add_entry(&terminal->farewell, "rmcup");
}

static void
learn_keys(struct terminal *terminal)
{
	for (const struct learned_row *row = learned; row->name; row++) {
		const char *bytes = entry(row->name);

		/* A lone control byte is what people call it; descriptions often are wrong. */
		if (bytes[0] == '\033' && bytes[1])
			decoder_learn(&terminal->decoder, bytes, key_make(row->code, row->modifiers),
				&terminal->arena);
	}
}

static void
prepare_colours(struct terminal *terminal, bool has_colour)
{
	if (!has_colour || !has_colors() || start_color() == ERR ||
		use_default_colors() == ERR)
		return;
	terminal->depth = depth_of(tigetnum("colors"), tigetflag("RGB") == 1);
	if (COLOR_PAIRS <= STYLE_COUNT)
		terminal->depth = DEPTH_MONO;
	for (enum style style = 0; style < STYLE_COUNT; style++) {
		struct paint paint = theme_paint(terminal->theme, terminal->depth, style);

		if (terminal->depth != DEPTH_MONO)
			init_extended_pair((int)style + 1, paint.foreground, paint.background);
	}
}

static void
prepare_modes(void)
{
	raw();
	noecho();
	nonl();
	intrflush(stdscr, FALSE);
	keypad(stdscr, TRUE);
	/* Keys are read here, so curses must not look for them while it writes. */
	typeahead(-1);
}

static int
within(int number, int limit)
{
	return number < limit ? number : limit;
}

void
terminal_take_size(struct terminal *terminal)
{
	struct winsize now = { 0 };

	if (ioctl(fileno(terminal->out), TIOCGWINSZ, &now) < 0 || now.ws_row == 0 ||
		now.ws_col == 0)
		return;
	resizeterm(
		within(now.ws_row, CANVAS_ROWS_LIMIT), within(now.ws_col, CANVAS_COLUMNS_LIMIT));
	terminal_redraw(terminal);
}

static FILE *
open_again(int fd, const char *mode)
{
	int copy = fcntl(fd, F_DUPFD_CLOEXEC, FIRST_FREE_DESCRIPTOR);
	FILE *file = copy < 0 ? NULL : fdopen(copy, mode);

	if (!file && copy >= 0)
		close(copy);
	return file;
}

static bool
open_files(struct terminal *terminal, const struct terminal_options *options,
	struct error *error)
{
	if (!isatty(options->input) || !isatty(options->output))
		return fail(error, ERROR_FAILURE,
			"the board needs a terminal for input and output; "
			"`rapport help` says what works without");
	terminal->in = open_again(options->input, "r");
	terminal->out = open_again(options->output, "w");
	if (!terminal->in || !terminal->out ||
		tcgetattr(fileno(terminal->out), &terminal->modes) < 0)
		return fail(
			error, ERROR_FAILURE, "the terminal cannot be opened: %s", strerror(errno));
	return true;
}

static bool
check_name(const char *term, struct error *error)
{
	if (!term || !term[0])
		return fail(error, ERROR_FAILURE,
			"TERM is not set, so what this terminal can do is not known; "
			"set it, as in TERM=xterm-256color, or use `rapport board`");
	return true;
}

/* Ends what curses began; the modes are exactly as before. */
static void
end_screen(struct terminal *terminal)
{
	endwin();
	tcsetattr(fileno(terminal->out), TCSANOW, &terminal->modes);
}

static bool
open_screen(struct terminal *terminal, const char *term, struct error *error)
{
	/* newterm() itself would tell, but leaves memory behind. */
	if (terminal_is_known(term, fileno(terminal->out)))
		terminal->screen = newterm(term, terminal->out, terminal->in);
	if (!terminal->screen)
		return fail(error, ERROR_FAILURE,
			"this machine does not know the terminal '%s'; "
			"set TERM to one it knows, as in TERM=xterm-256color, or use "
			"`rapport board`",
			term);
	if (entry("cup")[0] == '\0') {
		end_screen(terminal);
		return fail(error, ERROR_FAILURE,
			"a '%s' terminal cannot place its cursor, which the screen needs; "
			"set TERM to what it is, or use `rapport board`",
			term);
	}
	return true;
}

static void
hold(struct terminal *terminal)
{
	signals_guard(fileno(terminal->out), terminal->farewell.bytes,
		terminal->farewell.length, &terminal->modes);
	write_all(terminal, &terminal->greeting);
	terminal->is_held = true;
}

static void
release(struct terminal *terminal)
{
	if (terminal->screen)
		delscreen(terminal->screen);
	if (terminal->in)
		fclose(terminal->in);
	if (terminal->out)
		fclose(terminal->out);
	text_release(&terminal->greeting);
	text_release(&terminal->parting);
	text_release(&terminal->farewell);
	canvas_release(&terminal->shown);
	decoder_release(&terminal->decoder);
	arena_release(&terminal->arena);
	free(terminal);
}

/* A terminal that is not open yet. */
static struct terminal *
begin(const struct terminal_options *options)
{
	struct terminal *terminal = memory_allocate(sizeof(*terminal));

	*terminal = (struct terminal){
		.greeting = TEXT_INIT,
		.parting = TEXT_INIT,
		.farewell = TEXT_INIT,
		.shown = CANVAS_INIT,
		.decoder = DECODER_INIT,
		.theme = options->theme,
		.depth = DEPTH_MONO,
	};
	return terminal;
}

struct terminal *
terminal_open(const struct terminal_options *options, struct error *error)
{
	struct terminal *terminal = begin(options);

	/* Signals come first: curses leaves alone what has a handler. */
	if (!check_name(options->term, error) || !open_files(terminal, options, error) ||
		!signals_open(error)) {
		release(terminal);
		return NULL;
	}
	if (!open_screen(terminal, options->term, error)) {
		signals_close();
		release(terminal);
		return NULL;
	}
	compose(terminal, options->mouse == TERMINAL_MOUSE);
	hold(terminal);
	prepare_modes();
	prepare_colours(terminal, options->colour == TERMINAL_COLOUR);
	learn_keys(terminal);
	terminal_take_size(terminal);
	return terminal;
}

void
terminal_close(struct terminal *terminal)
{
	struct sigaction ignore = { .sa_flags = 0 }, before;

	if (!terminal)
		return;
	/* In the background, as after a hangup, setting modes would stop the process. */
	ignore.sa_handler = SIG_IGN;
	sigaction(SIGTTOU, &ignore, &before);
	terminal_leave(terminal);
	signals_close();
	sigaction(SIGTTOU, &before, NULL);
	release(terminal);
}

struct size
terminal_size(const struct terminal *terminal)
{
	(void)terminal;
	return (struct size){ getmaxy(stdscr), getmaxx(stdscr) };
}

enum depth
terminal_depth(const struct terminal *terminal)
{
	return terminal->depth;
}

/* The character, or a stand-in when the C library, and so curses, has another width for
 * it: what follows would not stand in its column. */
static wchar_t
character_of(const struct cell *cell)
{
	if (wcwidth((wchar_t)cell->code) == cell->width)
		return (wchar_t)cell->code;
	return wcwidth(REPLACEMENT) == 1 ? REPLACEMENT : L'?';
}

static attr_t
attributes_of(const struct terminal *terminal, enum style style)
{
	unsigned wanted = theme_paint(terminal->theme, terminal->depth, style).attributes;
	attr_t attributes = A_NORMAL;

	for (const struct attribute_row *row = attributes_known; row->attribute; row++) {
		if (wanted & row->attribute)
			attributes |= row->curses;
	}
	return attributes;
}

static void
write_cell(const struct terminal *terminal, int row, int column, const struct cell *cell)
{
	wchar_t characters[CELL_MARKS_LIMIT + 2] = { character_of(cell) };
	short pair = terminal->depth == DEPTH_MONO ? 0 : (short)(cell->style + 1);
	size_t count = 1;
	cchar_t out[2];

	if (cell->width == 0)
		return;
	for (int i = 0; i < CELL_MARKS_LIMIT && cell->marks[i]; i++) {
		if (wcwidth((wchar_t)cell->marks[i]) == 0)
			characters[count++] = (wchar_t)cell->marks[i];
	}
	attr_t attributes = attributes_of(terminal, cell->style);
	setcchar(&out[0], characters, attributes, pair, NULL);
	setcchar(&out[1], L" ", attributes, pair, NULL);
	/* A narrow stand-in for a wide character has a space behind it. */
	mvadd_wchnstr(row, column, out, wcwidth(characters[0]) < cell->width ? 2 : 1);
}

void
terminal_show(struct terminal *terminal, const struct canvas *canvas)
{
	struct canvas_run run = { 0 };

	for (;;) {
		run = canvas_next_change(&terminal->shown, canvas, run);
		if (run.columns == 0)
			break;
		for (int i = 0; i < run.columns; i++)
			write_cell(terminal, run.row, run.column + i,
				canvas_cell(canvas, run.row, run.column + i));
	}
	canvas_copy(&terminal->shown, canvas);
	curs_set(canvas->cursor.is_visible);
	move(canvas->cursor.row, canvas->cursor.column);
	refresh();
}

void
terminal_redraw(struct terminal *terminal)
{
	canvas_release(&terminal->shown);
	erase();
	clearok(curscr, TRUE);
}

void
terminal_leave(struct terminal *terminal)
{
	if (!terminal->is_held)
		return;
	terminal->is_held = false;
	write_all(terminal, &terminal->parting);
	end_screen(terminal);
	signals_unguard();
}

void
terminal_enter(struct terminal *terminal)
{
	if (terminal->is_held)
		return;
	reset_prog_mode();
	hold(terminal);
	terminal_take_size(terminal);
	terminal_redraw(terminal);
}

void
terminal_suspend(struct terminal *terminal)
{
	if (!signals_can_suspend())
		return;
	terminal_leave(terminal);
	signals_suspend();
	terminal_enter(terminal);
}
