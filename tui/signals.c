#include "tui/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* In the order they are taken. */
static const int noted[] = { SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH };
static const int fatal[] = { SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSYS,
	SIGTRAP };

enum {
	NOTED_COUNT = sizeof(noted) / sizeof(*noted),
	FATAL_COUNT = sizeof(fatal) / sizeof(*fatal),
	STACK_SIZE = 64 * 1024,
};

/* What handlers see.  It changes only while they cannot run, or by a single store. */
static struct {
	volatile sig_atomic_t is_noted[NOTED_COUNT];
	volatile sig_atomic_t is_guarded;
	volatile sig_atomic_t is_exit_watched;
	pid_t owner; /* a child that was forked must leave the terminal alone */
	int fd;
	const char *bytes;
	size_t length;
	struct termios modes;
	struct sigaction before[NOTED_COUNT];
	struct sigaction fatal_before[FATAL_COUNT];
	sigset_t mask_before;
	stack_t stack_before;
	void *stack;
} state;

static int wake[2] = { -1, -1 };

static void
note(int number)
{
	int saved = errno;

	for (int i = 0; i < NOTED_COUNT; i++) {
		if (noted[i] == number)
			state.is_noted[i] = 1;
	}
	/* A pipe that is full wakes as well. */
	if (write(wake[1], "", 1) <= 0)
		errno = saved;
}

/* Gives the terminal back, with nothing that a handler may not do. */
static void
give_back(void)
{
	if (!state.is_guarded || state.owner != getpid())
		return;
	state.is_guarded = 0;
	/* A process in the background is stopped when it sets modes. */
	signal(SIGTTOU, SIG_IGN);
	if (write(state.fd, state.bytes, state.length) < 0)
		errno = 0;
	tcsetattr(state.fd, TCSANOW, &state.modes);
}

/* Lets the signal do what it did before. */
static void
die(int number)
{
	give_back();
	for (int i = 0; i < FATAL_COUNT; i++)
		sigaction(fatal[i], &state.fatal_before[i], NULL);
	raise(number);
}

static bool
open_pipe(struct error *error)
{
	if (pipe(wake) < 0)
		return fail(error, ERROR_FAILURE, "no pipe for signals: %s", strerror(errno));
	for (int i = 0; i < 2; i++) {
		fcntl(wake[i], F_SETFD, FD_CLOEXEC);
		fcntl(wake[i], F_SETFL, O_NONBLOCK);
	}
	return true;
}

/* A stack for the handler of a stack that ran over. */
static void
open_stack(void)
{
	stack_t stack = { .ss_size = STACK_SIZE };

	state.stack = memory_allocate(STACK_SIZE);
	stack.ss_sp = state.stack;
	sigaltstack(&stack, &state.stack_before);
}

static void
take_signal(int number, void (*handler)(int), int flags, struct sigaction *before)
{
	struct sigaction action = { .sa_flags = flags };

	action.sa_handler = handler;
	sigfillset(&action.sa_mask);
	sigaction(number, NULL, before);
	if (before->sa_handler != SIG_IGN)
		sigaction(number, &action, NULL);
}

/* Whoever opened the screen may have held them; here they are taken as they come. */
static void
let_through(void)
{
	sigset_t taken;

	sigemptyset(&taken);
	for (int i = 0; i < NOTED_COUNT; i++)
		sigaddset(&taken, noted[i]);
	sigprocmask(SIG_UNBLOCK, &taken, &state.mask_before);
}

bool
signals_open(struct error *error)
{
	if (!open_pipe(error))
		return false;
	state.owner = getpid();
	/* What is watched once is watched for ever; unguarded it means nothing. */
	if (!state.is_exit_watched)
		state.is_exit_watched = atexit(give_back) == 0;
	memory_on_exhaustion(give_back);
	open_stack();
	for (int i = 0; i < NOTED_COUNT; i++) {
		state.is_noted[i] = 0;
		take_signal(noted[i], note, SA_RESTART, &state.before[i]);
	}
	for (int i = 0; i < FATAL_COUNT; i++)
		take_signal(fatal[i], die, SA_ONSTACK, &state.fatal_before[i]);
	let_through();
	return true;
}

void
signals_close(void)
{
	if (wake[0] < 0)
		return;
	memory_on_exhaustion(NULL);
	sigprocmask(SIG_SETMASK, &state.mask_before, NULL);
	for (int i = 0; i < NOTED_COUNT; i++)
		sigaction(noted[i], &state.before[i], NULL);
	for (int i = 0; i < FATAL_COUNT; i++)
		sigaction(fatal[i], &state.fatal_before[i], NULL);
	sigaltstack(&state.stack_before, NULL);
	free(state.stack);
	for (int i = 0; i < 2; i++) {
		close(wake[i]);
		wake[i] = -1;
	}
}

int
signals_fd(void)
{
	return wake[0];
}

int
signals_take(void)
{
	char bytes[64];

	while (read(wake[0], bytes, sizeof(bytes)) > 0)
		;
	for (int i = 0; i < NOTED_COUNT; i++) {
		if (state.is_noted[i]) {
			state.is_noted[i] = 0;
			return noted[i];
		}
	}
	return 0;
}

static int
place_of(int number)
{
	int place = 0;

	while (noted[place] != number)
		place++;
	return place;
}

bool
signals_can_suspend(void)
{
	return state.before[place_of(SIGTSTP)].sa_handler != SIG_IGN;
}

void
signals_suspend(void)
{
	/* The others of the job, as a shell script around the program, stop as well. */
	if (signals_can_suspend())
		kill(0, SIGTSTP);
}

/* Forgets what was meant for whoever had the terminal meanwhile. */
static void
forget(int number)
{
	state.is_noted[place_of(number)] = 0;
}

void
signals_guard(int fd, const char *bytes, size_t length, const struct termios *modes)
{
	struct sigaction before;

	state.is_guarded = 0;
	state.fd = fd;
	state.bytes = bytes;
	state.length = length;
	state.modes = *modes;
	atomic_signal_fence(memory_order_seq_cst);
	state.is_guarded = 1;
	take_signal(SIGTSTP, note, SA_RESTART, &before);
	forget(SIGINT);
	forget(SIGTSTP);
	forget(SIGCONT);
}

void
signals_unguard(void)
{
	struct sigaction stop = { .sa_flags = 0 };

	state.is_guarded = 0;
	stop.sa_handler = SIG_DFL;
	if (signals_can_suspend())
		sigaction(SIGTSTP, &stop, NULL);
}
