#include "tests/tui/sitting.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"

enum { PATIENCE = 20000, SOON = 300, NAP = 10, OPEN_FOLDERS = 8 };

/* The fork of the terminal's helper runs this. */
static int
program(void)
{
	const char *path = getenv("PROGRAM");

	execl(path, path, (char *)NULL);
	return 127;
}

static void
set_environment(const struct sitting *sitting)
{
	setenv("HOME", sitting->home, 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("RAPPORT_WHO", "tester", 1);
	unsetenv("RAPPORT_NOW");
	unsetenv("RAPPORT_BOOK");
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_STATE_HOME");
	unsetenv("XDG_CONFIG_HOME");
	unsetenv("NO_COLOR");
}

void
sitting_begin(struct sitting *sitting, const char *const *names)
{
	const char *temporary = getenv("TMPDIR");
	struct text words = TEXT_INIT;

	*sitting = (struct sitting){ .pty = { .output = TEXT_INIT, .master = -1 } };
	snprintf(sitting->home, sizeof(sitting->home), "%s/rapport-sitting-XXXXXX",
		temporary ? temporary : "/tmp");
	if (!mkdtemp(sitting->home))
		abort();
	set_environment(sitting);
	for (; *names; names++) {
		text_cut(&words, 0);
		text_add_format(&words, "add '%s'", *names);
		if (sitting_command(sitting, words.bytes) != 0)
			abort();
	}
	text_release(&words);
}

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status;
	(void)kind;
	(void)place;
	return remove(path);
}

void
sitting_end(struct sitting *sitting)
{
	nftw(sitting->home, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

void
sitting_start(struct sitting *sitting, int rows, int columns)
{
	pty_start(&sitting->pty, rows, columns, program);
}

bool
sitting_open(struct sitting *sitting, int rows, int columns, const char *text)
{
	sitting_start(sitting, rows, columns);
	if (!pty_expect(&sitting->pty, "\033[?1049h"))
		return false;
	pty_type(&sitting->pty, "gc");
	return pty_expect(&sitting->pty, text);
}

bool
sitting_shows(struct sitting *sitting, const char *text)
{
	int64_t end = clock_milliseconds() + PATIENCE;
	struct pty *pty = &sitting->pty;

	/* What was asked for may not be there yet: it is drawn again until it is. */
	while (clock_milliseconds() < end) {
		pty_drain(pty, 0);
		pty->seen = pty->output.length;
		pty_type(pty, "\f");
		if (pty_expect(pty, "\033[H") && pty_expect_within(pty, text, SOON))
			return true;
	}
	return false;
}

/* The program's line for a shell; the caller releases it. */
static struct text
line_of(const char *words, const char *output)
{
	struct text line = TEXT_INIT;

	text_add_format(&line, "\"$PROGRAM\" %s >%s 2>/dev/null </dev/null", words, output);
	return line;
}

int
sitting_command(struct sitting *sitting, const char *words)
{
	struct text line = line_of(words, "/dev/null");
	int status = system(line.bytes);

	(void)sitting;
	text_release(&line);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

size_t
sitting_lines(struct sitting *sitting, const char *words)
{
	struct text line = line_of(words, "&1");
	FILE *stream = popen(line.bytes, "r");
	size_t count = 0;

	(void)sitting;
	for (int byte = 0; stream && byte != EOF; count += byte == '\n')
		byte = getc(stream);
	if (stream)
		pclose(stream);
	text_release(&line);
	return count;
}

bool
sitting_comes_to(struct sitting *sitting, const char *words, size_t lines)
{
	int64_t end = clock_milliseconds() + PATIENCE;
	bool is_it;

	do {
		is_it = sitting_lines(sitting, words) == lines;
		pty_drain(&sitting->pty, NAP);
	} while (!is_it && clock_milliseconds() < end);
	return is_it;
}

/* Whether a file of the folder begins so. */
static bool
has_file(const char *folder, const char *beginning)
{
	DIR *stream = opendir(folder);
	bool is_found = false;
	struct dirent *entry;

	while (stream && !is_found && (entry = readdir(stream)))
		is_found = strncmp(entry->d_name, beginning, strlen(beginning)) == 0;
	if (stream)
		closedir(stream);
	return is_found;
}

bool
sitting_has_draft(struct sitting *sitting, const char *beginning)
{
	int64_t end = clock_milliseconds() + PATIENCE;
	struct text folder = TEXT_INIT;
	bool is_there;

	text_add_format(&folder, "%s/.local/state/rapport/drafts", sitting->home);
	do {
		pty_drain(&sitting->pty, NAP);
		is_there = has_file(folder.bytes, beginning);
	} while (!is_there && clock_milliseconds() < end);
	text_release(&folder);
	return is_there;
}

struct pty_report
sitting_over(struct sitting *sitting)
{
	struct pty_report report = pty_wait(&sitting->pty);

	while (report.what == PTY_STARTED)
		report = pty_wait(&sitting->pty);
	return report;
}

/* Whether the second of both comes last in what the program wrote. */
static bool
is_off(const struct sitting *sitting, const char *on, const char *off)
{
	const char *bytes = sitting->pty.output.bytes, *last_on = NULL, *last_off = NULL;

	for (const char *at = bytes; (at = strstr(at, on)); at++)
		last_on = at;
	for (const char *at = bytes; (at = strstr(at, off)); at++)
		last_off = at;
	return !last_on || (last_off && last_off > last_on);
}

bool
sitting_left_all(const struct sitting *sitting, const struct pty_report *report)
{
	return pty_is_restored(&sitting->pty, report) &&
		is_off(sitting, "\033[?1049h", "\033[?1049l") &&
		is_off(sitting, "\033[?2004h", "\033[?2004l") &&
		is_off(sitting, "\033[?1002h", "\033[?1002l") &&
		is_off(sitting, "\033[?1006h", "\033[?1006l") &&
		is_off(sitting, "\033[?25l", "\033[?25h");
}
