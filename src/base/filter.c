#include "base/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/interrupt.h"
#include "base/text.h"

extern char **environ;

enum {
	PIECE = 16 * 1024,
	SLICE = 50,                 /* milliseconds between two looks at the clock */
	DESCRIPTORS_AT_MOST = 4096, /* that may have been handed down to this program */
};

enum { INPUT, OUTPUT, COMPLAINT, PIPES };
enum { READ_END, WRITE_END };

/* One run. */
struct running {
	const struct filter *filter;
	const char *name;
	int pipes[PIPES][2];
	size_t written; /* of the input */
	struct text output, complaint;
	pid_t pid;
	int status;
	bool has_ended;
	int64_t deadline;
};

/* ------ descriptors ------ */

static void
shut(int *descriptor)
{
	if (*descriptor >= 0)
		close(*descriptor);
	*descriptor = -1;
}

static void
shut_all(struct running *running)
{
	for (int i = 0; i < PIPES; i++) {
		shut(&running->pipes[i][READ_END]);
		shut(&running->pipes[i][WRITE_END]);
	}
}

/* The ends lie above the standard descriptors, even where those are closed, so that
 * putting them in their places cannot meet one another. */
static bool
lift(int *descriptor)
{
	int lifted = fcntl(*descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);

	close(*descriptor);
	*descriptor = lifted;
	return lifted >= 0;
}

static bool
make_pipes(struct running *running)
{
	for (int i = 0; i < PIPES; i++) {
		int *ends = running->pipes[i];

		if (pipe(ends) != 0)
			return false;
		if (!lift(&ends[READ_END]) || !lift(&ends[WRITE_END]))
			return false;
		fcntl(ends[i == INPUT ? WRITE_END : READ_END], F_SETFL, O_NONBLOCK);
	}
	return true;
}

/* What was handed down to this program is no business of the other one. */
static void
keep_others_back(void)
{
	long most = sysconf(_SC_OPEN_MAX);

	if (most < 0 || most > DESCRIPTORS_AT_MOST)
		most = DESCRIPTORS_AT_MOST;
	for (int i = STDERR_FILENO + 1; i < most; i++) {
		int flags = fcntl(i, F_GETFD);

		if (flags >= 0 && !(flags & FD_CLOEXEC))
			fcntl(i, F_SETFD, flags | FD_CLOEXEC);
	}
}

/* ------ starting ------ */

static char **
arguments_of(const struct list *words, struct arena *arena)
{
	char **arguments = arena_alloc(arena, (words->count + 1) * sizeof(*arguments));

	for (size_t i = 0; i < words->count; i++)
		arguments[i] = (char *)list_text(words, i);
	return arguments;
}

static int
spawn(struct running *running, char **arguments)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t none, defaults;
	int failure;

	sigemptyset(&none);
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGINT);
	sigaddset(&defaults, SIGPIPE);
	sigaddset(&defaults, SIGXFSZ);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(
		&actions, running->pipes[INPUT][READ_END], STDIN_FILENO);
	posix_spawn_file_actions_adddup2(
		&actions, running->pipes[OUTPUT][WRITE_END], STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(
		&actions, running->pipes[COMPLAINT][WRITE_END], STDERR_FILENO);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigdefault(&attributes, &defaults);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setpgroup(&attributes, 0);
	posix_spawnattr_setflags(&attributes,
		POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
	failure = posix_spawnp(
		&running->pid, arguments[0], &actions, &attributes, arguments, environ);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	return failure;
}

static bool
start(struct running *running, struct arena *arena, struct error *error)
{
	int failure;

	keep_others_back();
	if (!make_pipes(running))
		return fail(error, ERROR_FAILURE, "'%s' cannot be run: %s", running->name,
			strerror(errno));
	failure = spawn(running, arguments_of(running->filter->words, arena));
	if (failure)
		return fail(error, ERROR_FAILURE, "'%s' cannot be run: %s", running->name,
			strerror(failure));
	shut(&running->pipes[INPUT][READ_END]);
	shut(&running->pipes[OUTPUT][WRITE_END]);
	shut(&running->pipes[COMPLAINT][WRITE_END]);
	return true;
}

/* ------ feeding and listening ------ */

/* One that does not read to the end is not wrong. */
static void
feed(struct running *running)
{
	int *end = &running->pipes[INPUT][WRITE_END];
	struct span input = running->filter->input;
	ssize_t put = 0;

	if (running->written < input.length)
		put =
			write(*end, input.start + running->written, input.length - running->written);
	if (put > 0)
		running->written += (size_t)put;
	else if (put < 0 && errno != EAGAIN && errno != EINTR)
		running->written = input.length;
	if (running->written == input.length)
		shut(end);
}

/* Keeps up to limit bytes and one more, by which can be told that there were more. */
static void
listen_to(int *end, struct text *text, size_t limit)
{
	char piece[PIECE];
	ssize_t got = read(*end, piece, sizeof(piece));

	if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
		shut(end);
	if (got <= 0)
		return;
	text_add_bytes(text, piece, (size_t)got);
	text_cut(text, limit + 1);
}

static void
attend(struct running *running, int milliseconds)
{
	int *in = &running->pipes[INPUT][WRITE_END];
	int *out = &running->pipes[OUTPUT][READ_END];
	int *complaint = &running->pipes[COMPLAINT][READ_END];
	struct pollfd ready[PIPES] = {
		{ .fd = *in, .events = POLLOUT },
		{ .fd = *out, .events = POLLIN },
		{ .fd = *complaint, .events = POLLIN },
	};

	if (poll(ready, PIPES, milliseconds) <= 0)
		return;
	if (ready[INPUT].revents)
		feed(running);
	if (ready[OUTPUT].revents)
		listen_to(out, &running->output, running->filter->most);
	if (ready[COMPLAINT].revents)
		listen_to(complaint, &running->complaint, FILTER_COMPLAINT - 1);
}

static bool
is_silent(const struct running *running)
{
	return running->pipes[OUTPUT][READ_END] < 0 &&
		running->pipes[COMPLAINT][READ_END] < 0;
}

/* It is not yet taken away, so that its number stays its own. */
static void
look_whether_it_ended(struct running *running)
{
	siginfo_t ended = { .si_pid = 0 };

	running->has_ended =
		waitid(P_PID, (id_t)running->pid, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
		ended.si_pid == running->pid;
}

/* Also takes along what it left behind. */
static void
finish(struct running *running)
{
	kill(-running->pid, SIGKILL);
	while (waitpid(running->pid, &running->status, 0) < 0 && errno == EINTR)
		continue;
}

/* NULL, or why it was stopped. */
static const char *
attend_to_the_end(struct running *running, struct arena *arena)
{
	while (!running->has_ended) {
		if (running->output.length > running->filter->most)
			return arena_format(
				arena, "wrote more than %zu bytes", running->filter->most);
		if (interrupt_is_wished_by(running->filter->watch))
			return "was stopped";
		if (clock_milliseconds() >= running->deadline)
			return arena_format(
				arena, "took longer than %g s", running->filter->milliseconds / 1000.0);
		if (is_silent(running))
			clock_wait(1);
		else
			attend(running, SLICE);
		look_whether_it_ended(running);
	}
	return NULL;
}

/* What it wrote before it ended may still lie in the pipes. */
static void
empty_pipes(struct running *running)
{
	size_t before;

	do {
		before = running->output.length + running->complaint.length;
		attend(running, 0);
	} while (running->output.length + running->complaint.length > before);
}

static bool
judge(const struct running *running, const char *stopped, struct error *error)
{
	const char *name = running->name;
	int status = running->status;

	if (stopped)
		return fail(error, ERROR_FAILURE, "'%s' %s", name, stopped);
	if (running->output.length > running->filter->most)
		return fail(error, ERROR_FAILURE, "'%s' wrote more than %zu bytes", name,
			running->filter->most);
	if (WIFSIGNALED(status))
		return fail(
			error, ERROR_FAILURE, "'%s' was ended by signal %d", name, WTERMSIG(status));
	return WEXITSTATUS(status) == 0 ||
		fail(error, ERROR_FAILURE, "'%s' failed with status %d", name,
			WEXITSTATUS(status));
}

bool
filter_run(const struct filter *filter, struct arena *arena, struct filter_result *result,
	struct error *error)
{
	struct running running = {
		.filter = filter,
		.name = list_text(filter->words, 0),
		.pipes = { { -1, -1 }, { -1, -1 }, { -1, -1 } },
		.output = TEXT_INIT,
		.complaint = TEXT_INIT,
		.deadline = clock_milliseconds() + filter->milliseconds,
	};
	const char *stopped = NULL;
	bool ok = start(&running, arena, error);

	result->is_unfit = !ok;
	if (ok) {
		stopped = attend_to_the_end(&running, arena);
		empty_pipes(&running);
		finish(&running);
		ok = judge(&running, stopped, error);
	}
	shut_all(&running);
	result->output.length = running.output.length;
	result->output.start = text_take(&running.output, arena);
	result->complaint = text_take(&running.complaint, arena);
	return ok;
}
