#include "tests/tui/pty.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"

enum { PATIENCE = 20000, READ_SIZE = 4096 };

static int64_t
computed_by_children(void)
{
	struct rusage usage;

	getrusage(RUSAGE_CHILDREN, &usage);
	return (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
		(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

/* What a terminal passes on comes some time after it was written, which the report does
 * not wait for: what the shell writes behind the program's last words tells them all. */
static const char last_words[] = "<the shell has the terminal>";

static void
write_last_words(void)
{
	ssize_t length = (ssize_t)strlen(last_words);

	/* Nobody is there to read them when the terminal was closed. */
	if (write(STDOUT_FILENO, last_words, (size_t)length) != length)
		return;
}

/* What the shell says, and waits for when the program stopped. */
static void
report(int fd, int what, pid_t program, int status)
{
	struct pty_report said = { .what = (unsigned)what, .program = program };

	said.status = status;
	said.computed = computed_by_children();
	said.has_modes = tcgetattr(STDIN_FILENO, &said.modes) == 0;
	if (write(fd, &said, sizeof(said)) != sizeof(said))
		_exit(1);
}

static pid_t
run(int (*program)(void))
{
	pid_t pid = fork();

	if (pid != 0) {
		setpgid(pid, pid);
		return pid;
	}
	setpgid(0, 0);
	tcsetpgrp(STDIN_FILENO, getpid());
	signal(SIGTTOU, SIG_DFL);
	signal(SIGHUP, SIG_DFL);
	/* A shell has its background jobs ignore them, whoever runs the tests as one. */
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	_exit(program());
}

/* Makes the other end of the terminal this process's own. */
static void
take_terminal(int master)
{
	int fd;

	setsid();
	fd = open(ptsname(master), O_RDWR);
	if (fd < 0 || ioctl(fd, TIOCSCTTY, 0) < 0)
		_exit(1);
	for (int i = STDIN_FILENO; i <= STDERR_FILENO; i++)
		dup2(fd, i);
	if (fd > STDERR_FILENO)
		close(fd);
	close(master);
}

static void
be_shell(int reports, int commands, int (*program)(void))
{
	int status;
	char byte;
	pid_t pid;

	signal(SIGTTOU, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	report(reports, PTY_STARTED, 0, 0);
	pid = run(program);
	report(reports, PTY_STARTED, pid, 0);
	while (waitpid(pid, &status, WUNTRACED) == pid && WIFSTOPPED(status)) {
		tcsetpgrp(STDIN_FILENO, getpid());
		write_last_words();
		report(reports, PTY_STOPPED, pid, status);
		if (read(commands, &byte, 1) != 1)
			break;
		tcsetpgrp(STDIN_FILENO, pid);
		kill(-pid, SIGCONT);
	}
	write_last_words();
	report(reports, PTY_ENDED, pid, status);
	/* The terminal lives until the test has seen all of it. */
	_exit(read(commands, &byte, 1) < 0);
}

/* Reads what the program wrote; false when there is nothing within the time. */
static bool
take_output(struct pty *pty, int milliseconds)
{
	struct pollfd ready = { .fd = pty->master, .events = POLLIN };
	char bytes[READ_SIZE];
	ssize_t count;

	if (pty->master < 0 || poll(&ready, 1, milliseconds) <= 0)
		return false;
	count = read(pty->master, bytes, sizeof(bytes));
	if (count <= 0)
		return false;
	text_add_bytes(&pty->output, bytes, (size_t)count);
	return true;
}

/* Reads on until the shell's own words come; a terminal that was closed has none. */
static void
take_all(struct pty *pty)
{
	const char *found;

	while (!(found = strstr(pty->output.bytes + pty->taken, last_words)))
		if (!take_output(pty, PATIENCE))
			return;
	pty->taken = (size_t)(found - pty->output.bytes) + strlen(last_words);
}

struct pty_report
pty_wait(struct pty *pty)
{
	struct pty_report said = { .what = PTY_SILENT };
	int64_t end = clock_milliseconds() + PATIENCE;
	struct pollfd ready[] = {
		{ .fd = pty->reports, .events = POLLIN },
		{ .fd = pty->master, .events = POLLIN },
	};

	while (clock_milliseconds() < end && poll(ready, 2, PATIENCE) > 0) {
		if (ready[1].revents && !take_output(pty, 0))
			ready[1].fd = -1;
		if (!ready[0].revents)
			continue;
		if (read(pty->reports, &said, sizeof(said)) != sizeof(said))
			said.what = PTY_SILENT;
		if (said.what == PTY_STOPPED || said.what == PTY_ENDED)
			take_all(pty);
		break;
	}
	return said;
}

void
pty_start(struct pty *pty, int rows, int columns, int (*program)(void))
{
	int reports[2], commands[2];

	*pty = (struct pty){ .output = TEXT_INIT };
	if (pipe(reports) < 0 || pipe(commands) < 0)
		abort();
	fflush(NULL);
	pty->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (pty->master < 0 || grantpt(pty->master) < 0 || unlockpt(pty->master) < 0)
		abort();
	pty_resize(pty, rows, columns);
	pty->shell = fork();
	if (pty->shell < 0)
		abort();
	if (pty->shell == 0) {
		take_terminal(pty->master);
		close(reports[0]);
		close(commands[1]);
		be_shell(reports[1], commands[0], program);
	}
	close(reports[1]);
	close(commands[0]);
	pty->reports = reports[0];
	pty->commands = commands[1];
	pty->before = pty_wait(pty).modes;
	pty->program = pty_wait(pty).program;
}

bool
pty_expect_within(struct pty *pty, const char *text, int milliseconds)
{
	int64_t end = clock_milliseconds() + milliseconds;
	const char *found;

	for (;;) {
		found = strstr(pty->output.bytes + pty->seen, text);
		if (found)
			break;
		if (clock_milliseconds() >= end || !take_output(pty, milliseconds))
			return false;
	}
	pty->seen = (size_t)(found - pty->output.bytes) + strlen(text);
	return true;
}

bool
pty_expect(struct pty *pty, const char *text)
{
	return pty_expect_within(pty, text, PATIENCE);
}

void
pty_drain(struct pty *pty, int milliseconds)
{
	while (take_output(pty, milliseconds))
		milliseconds = 0;
}

bool
pty_has(const struct pty *pty, const char *text)
{
	return strstr(pty->output.bytes, text);
}

void
pty_type(struct pty *pty, const char *bytes)
{
	if (write(pty->master, bytes, strlen(bytes)) < 0)
		abort();
}

void
pty_resize(struct pty *pty, int rows, int columns)
{
	struct winsize size = { .ws_row = (unsigned short)rows,
		.ws_col = (unsigned short)columns };

	ioctl(pty->master, TIOCSWINSZ, &size);
}

void
pty_continue(struct pty *pty)
{
	if (write(pty->commands, "", 1) < 0)
		abort();
}

bool
pty_is_restored(const struct pty *pty, const struct pty_report *report)
{
	return report->has_modes && report->modes.c_iflag == pty->before.c_iflag &&
		report->modes.c_oflag == pty->before.c_oflag &&
		report->modes.c_cflag == pty->before.c_cflag &&
		report->modes.c_lflag == pty->before.c_lflag &&
		memcmp(report->modes.c_cc, pty->before.c_cc, sizeof(pty->before.c_cc)) == 0;
}

void
pty_end(struct pty *pty)
{
	close(pty->commands);
	kill(pty->program, SIGKILL);
	if (pty->master >= 0)
		close(pty->master);
	close(pty->reports);
	waitpid(pty->shell, NULL, 0);
	text_release(&pty->output);
}
