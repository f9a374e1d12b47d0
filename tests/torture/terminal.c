#include "tests/torture/terminal.h"

#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "base/utf8.h"

enum { COLUMNS = 80, ROWS = 24, PIECE = 4096, ESCAPE = 0x1b, SHOWN = 40 };

/* Milliseconds after which keys are typed whatever is shown, and after which whoever does
 * not end is killed. */
enum { PATIENCE = 5000, LONGEST = 60000 };

static void
set(const char *name, const char *value)
{
	setenv(name, value, 1);
}

static _Noreturn void
become(struct ground *ground, const char *const *variables, const char *const *words)
{
	const char *path = strdup(getenv("PATH"));

	close_range(STDERR_FILENO + 1, ~0U, 0);
	clearenv();
	set("PATH", path);
	set("RAPPORT_BOOK", ground->book);
	set("HOME", ground_path(ground, "home"));
	set("TMPDIR", ground_path(ground, "tmp"));
	set("LC_ALL", "C.UTF-8");
	set("TZ", "UTC");
	set("TERM", "xterm-256color");
	set("PAGER", "cat");
	for (size_t i = 0; variables && variables[i]; i++)
		putenv((char *)variables[i]);
	execv(ground->program, (char *const *)words);
	_exit(127);
}

struct terminal
terminal_start(
	struct ground *ground, const char *const *variables, const char *const *words)
{
	struct winsize size = { .ws_row = ROWS, .ws_col = COLUMNS };
	const char *line[64] = { ground->program };
	struct terminal terminal;

	for (size_t i = 0; words[i] && i < 62; i++)
		line[i + 1] = words[i];
	terminal.pid = forkpty(&terminal.master, NULL, NULL, &size);
	if (terminal.pid == 0)
		become(ground, variables, line);
	return terminal;
}

bool
terminal_take(const struct terminal *terminal, int milliseconds, struct text *out)
{
	struct pollfd ready = { .fd = terminal->master, .events = POLLIN };
	char piece[PIECE];
	ssize_t length;

	if (poll(&ready, 1, milliseconds) <= 0)
		return false;
	length = read(terminal->master, piece, sizeof(piece));
	if (length > 0)
		text_add_bytes(out, piece, (size_t)length);
	return length > 0;
}

static struct ended
end_of(const struct terminal *terminal, struct text *out)
{
	struct ended ended = { .err = strdup("") };
	int status = 0;

	close(terminal->master);
	waitpid(terminal->pid, &status, 0);
	ended.status = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
	text_add_char(out, '\0');
	ended.out = out->bytes;
	return ended;
}

struct ended
terminal_run(
	struct ground *ground, const char *const *variables, const char *const *words)
{
	struct terminal terminal = terminal_start(ground, variables, words);
	struct text out = TEXT_INIT;

	while (terminal_take(&terminal, -1, &out))
		continue;
	return end_of(&terminal, &out);
}

/* Its environment as for a launch. */
static const char *const *
variables_of(const struct launch *launch, struct arena *arena)
{
	size_t count = 0;
	const char **variables;

	while (launch->variables && launch->variables[count])
		count++;
	variables = arena_alloc(arena, (count + 2) * sizeof(*variables));
	for (size_t i = 0; i < count; i++)
		variables[i] = launch->variables[i];
	if (launch->preload)
		variables[count] = arena_format(arena, "LD_PRELOAD=%s", launch->preload);
	return variables;
}

struct ended
terminal_type(struct ground *ground, const struct launch *launch, const char *line,
	const char *shown, const char *keys)
{
	struct arena arena = ARENA_INIT;
	struct terminal terminal = terminal_start(ground, variables_of(launch, &arena),
		(const char *const *)ground_words(line, &arena));
	struct text out = TEXT_INIT;

	while (!strstr(out.bytes, shown) && terminal_take(&terminal, PATIENCE, &out))
		continue;
	/* It may be gone already, which its end tells. */
	if (write(terminal.master, keys, strlen(keys)) > 0)
		while (terminal_take(&terminal, LONGEST, &out))
			continue;
	if (waitpid(terminal.pid, NULL, WNOHANG | WNOWAIT) == 0)
		kill(terminal.pid, SIGKILL);
	arena_release(&arena);
	return end_of(&terminal, &out);
}

/* What may stand beside text without turning, hiding or joining it. */
static const struct {
	int32_t first;
	int32_t last;
} threats[] = {
	{ 0x00, 0x09 },
	{ 0x0b, 0x0c },
	{ 0x0e, 0x1f },
	{ 0x7f, 0x9f },
	{ 0x061c, 0x061c },
	{ 0x200b, 0x200f },
	{ 0x2028, 0x202e },
	{ 0x2060, 0x206f },
	{ 0xfeff, 0xfeff },
	{ 0xfff9, 0xfffb },
	{ 0xe0000, 0xe007f },
};

static bool
is_threat(int32_t code)
{
	for (size_t i = 0; i < sizeof(threats) / sizeof(*threats); i++)
		if (code >= threats[i].first && code <= threats[i].last)
			return true;
	return code == UTF8_INVALID;
}

/* The length of a sequence that sets colours, 0 when it is none. */
static size_t
colour_length(struct span rest)
{
	size_t length = 2;

	if (rest.length < 3 || rest.start[0] != ESCAPE || rest.start[1] != '[')
		return 0;
	while (length < rest.length && strchr("0123456789;", rest.start[length]))
		length++;
	return length < rest.length && rest.start[length] == 'm' ? length + 1 : 0;
}

static const char *
describe(struct span all, struct span rest, int32_t code, struct arena *arena)
{
	size_t before = (size_t)(rest.start - all.start);
	const char *start = rest.start - (before < SHOWN ? before : SHOWN);
	const char *shown = arena_format(arena, "%.*s", SHOWN, start);

	return arena_format(
		arena, "U+%04X after \"%s\"", (unsigned)code, utf8_safe(shown, UTF8_LINE, arena));
}

const char *
terminal_threat(const char *bytes, struct arena *arena)
{
	struct span all = span_of(bytes), rest = all;

	while (rest.length > 0) {
		size_t length = colour_length(rest);
		int32_t code = 0;

		if (length == 0) {
			code = utf8_decode(rest, &length);
			if (is_threat(code))
				return describe(all, rest, code, arena);
		}
		rest = span_make(rest.start + length, rest.length - length);
	}
	return NULL;
}
