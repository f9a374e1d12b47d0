#include "tests/tui/shower.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* What the program on the terminal is told; set before it starts. */
static struct terminal_options options;
static const char *refusal;

static const char *const acts[] = { "press", "drag", "release", "wheel-up", "wheel-down",
	"wheel-left", "wheel-right" };

static const char *
name_of(const struct event *event, const struct terminal *terminal, struct arena *arena)
{
	struct size size = terminal_size(terminal);
	struct text text = TEXT_INIT;

	if (event->kind == EVENT_KEY)
		key_write(&text, event->key);
	else if (event->kind == EVENT_PASTE)
		text_add_format(&text, "paste:%s", event->paste);
	else if (event->kind == EVENT_MOUSE)
		text_add_format(&text, "%s:%d,%d", acts[event->mouse.act], event->mouse.row,
			event->mouse.column);
	else if (event->kind == EVENT_TICK)
		text_add(&text, "tick");
	else
		text_add_format(&text, "%s:%dx%d",
			event->kind == EVENT_RESUMED ? "resumed" : "size", size.rows, size.columns);
	return text_take(&text, arena);
}

static void
show(struct terminal *terminal, const struct event *event, int row)
{
	struct canvas canvas = CANVAS_INIT;
	struct arena arena = ARENA_INIT;
	struct size size = terminal_size(terminal);

	canvas_resize(&canvas, size.rows, size.columns);
	canvas_draw(&canvas, row % size.rows, 0,
		arena_format(&arena, "<%s>", name_of(event, terminal, &arena)), STYLE_OVERDUE);
	canvas_set_cursor(&canvas, size.rows - 1, size.columns - 1);
	terminal_show(terminal, &canvas);
	canvas_release(&canvas);
	arena_release(&arena);
}

/* A write to a page that may not be written. */
static void
crash(void)
{
	int *page = mmap(NULL, sizeof(*page), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	*page = 1;
}

/* Does what the key is for; whether the program goes on. */
static bool
obey(struct terminal *terminal, struct key key)
{
	if (key.modifiers)
		return true;
	if (key.code == 'M')
		memory_exhausted();
	if (key.code == 'X')
		exit(STATUS_EXIT);
	if (key.code == 'z')
		terminal_suspend(terminal);
	if (key.code == 'C')
		crash();
	if (key.code == 'A')
		abort();
	if (key.code == 'R')
		terminal_redraw(terminal);
	if (key.code == 'E') {
		terminal_leave(terminal);
		raise(SIGINT);
		if (write(STDOUT_FILENO, "[outside]", 9) < 0)
			abort();
		terminal_enter(terminal);
	}
	if (key.code == 'S') {
		terminal_leave(terminal);
		raise(SIGTSTP);
		terminal_enter(terminal);
	}
	return key.code != 'q';
}

static int
program(void)
{
	struct error error = ERROR_INIT;
	struct terminal *terminal;
	struct event event = { .kind = EVENT_RESIZE };
	int row = 0;

	options.input = STDIN_FILENO;
	options.output = STDOUT_FILENO;
	terminal = terminal_open(&options, &error);
	if (!terminal) {
		bool is_right = refusal && strstr(error.message, refusal);

		error_release(&error);
		return is_right ? STATUS_REFUSED : 1;
	}
	do {
		show(terminal, &event, row++);
		event = terminal_wait(terminal, -1);
		if (event.kind == EVENT_PASTE)
			terminal_copy(terminal, event.paste);
	} while (event.kind != EVENT_HANGUP &&
		(event.kind != EVENT_KEY || obey(terminal, event.key)));
	terminal_close(terminal);
	return event.kind == EVENT_HANGUP ? STATUS_HANGUP : 0;
}

/* One that does not hear of a hangup, as under nohup. */
static int
deaf_program(void)
{
	signal(SIGHUP, SIG_IGN);
	return program();
}

struct terminal_options
shower_options(const char *term)
{
	return (struct terminal_options){ .term = term, .theme = THEME_DARK };
}

bool
shower_start(struct pty *pty, int rows, int columns)
{
	struct terminal_options usual = shower_options("xterm-256color");

	shower_start_with(pty, rows, columns, &usual, NULL);
	return pty_expect(pty, "<size:");
}

void
shower_start_with(struct pty *pty, int rows, int columns,
	const struct terminal_options *wanted, const char *reason)
{
	options = *wanted;
	refusal = reason;
	pty_start(pty, rows, columns, program);
}

bool
shower_start_deaf(struct pty *pty)
{
	options = shower_options("xterm-256color");
	refusal = NULL;
	pty_start(pty, 24, 80, deaf_program);
	return pty_expect(pty, "<size:");
}

int
shower_end(struct pty *pty)
{
	struct pty_report report = pty_wait(pty);
	bool is_restored = report.what == PTY_ENDED && pty_is_restored(pty, &report) &&
		pty_has(pty, "\033[?1049l") && pty_has(pty, "\033[?2004l") &&
		pty_has(pty, "\033[?1006l") && pty_has(pty, "\033[?1002l");

	pty_end(pty);
	return is_restored ? report.status : -1;
}
