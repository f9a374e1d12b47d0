#include "store/gate.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/text.h"
#include "store/fault.h"

/* Milliseconds between two tries: soon at first, for most holders are quick. */
enum { FIRST_PAUSE = 1, LONGEST_PAUSE = 20, HOLDER_SIZE = 128 };

/* Ctrl-C, Ctrl-Z, a background process that writes to the terminal, and kill. */
static const int put_off[] = { SIGINT, SIGTSTP, SIGTTOU, SIGTERM };

static int
open_file(int folder, const char *name)
{
	int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
	int descriptor = openat(folder, name, flags, S_IRUSR | S_IWUSR);
	struct stat status;

	if (descriptor < 0)
		return -1;
	if (fstat(descriptor, &status) == 0 && !S_ISREG(status.st_mode)) {
		close(descriptor);
		errno = ELOOP;
		return -1;
	}
	/* The mask of the process may have taken away our own rights, too. */
	if ((status.st_mode & ALLPERMS) != (S_IRUSR | S_IWUSR))
		fchmod(descriptor, S_IRUSR | S_IWUSR);
	return descriptor;
}

static bool
lock(int descriptor, int operation)
{
	int code;

	do
		code = flock(descriptor, operation | LOCK_NB);
	while (code != 0 && errno == EINTR);
	return code == 0;
}

/* Who is inside, for the others; that this cannot be written is no reason not to go
 * on. */
static void
sign(int descriptor, const char *command)
{
	struct text holder = TEXT_INIT;

	text_add_format(&holder, "%ld %s\n", (long)getpid(), command);
	if (pwrite(descriptor, holder.bytes, holder.length, 0) == (ssize_t)holder.length &&
		ftruncate(descriptor, (off_t)holder.length) != 0)
		text_cut(&holder, 0);
	text_release(&holder);
}

static bool
fail_busy(int descriptor, struct error *error)
{
	char holder[HOLDER_SIZE] = "";
	ssize_t length = pread(descriptor, holder, sizeof(holder) - 1, 0);
	char *command;

	holder[length > 0 ? length : 0] = '\0';
	holder[strcspn(holder, "\n")] = '\0';
	command = strchr(holder, ' ');
	if (!command || command[1] == '\0')
		return fail(error, ERROR_BUSY, "the book is busy; try again");
	*command++ = '\0';
	return fail(error, ERROR_BUSY, "the book is busy, held by pid %s (%s); try again",
		holder, command);
}

static bool
fail_gate(const char *name, struct error *error)
{
	if (errno == ELOOP)
		return fail(error, ERROR_STORAGE,
			"%s in the book's folder is no plain file; remove it and try again", name);
	return fault(error, errno, name);
}

static void
put_off_signals(struct gate *gate)
{
	sigset_t signals;

	sigemptyset(&signals);
	for (size_t i = 0; i < sizeof(put_off) / sizeof(*put_off); i++)
		sigaddset(&signals, put_off[i]);
	gate->is_guarded = sigprocmask(SIG_BLOCK, &signals, &gate->before) == 0;
}

bool
gate_is_called(void)
{
	sigset_t signals;

	return sigpending(&signals) == 0 &&
		(sigismember(&signals, SIGINT) == 1 || sigismember(&signals, SIGTERM) == 1);
}

static void
let_signals_in(struct gate *gate)
{
	if (gate->is_guarded)
		sigprocmask(SIG_SETMASK, &gate->before, NULL);
	gate->is_guarded = false;
}

/* Signals come through while it waits, but never between getting in and putting them
 * off. */
static bool
lock_guarded(int descriptor, struct gate *gate)
{
	put_off_signals(gate);
	if (lock(descriptor, LOCK_EX))
		return true;
	let_signals_in(gate);
	return false;
}

static bool
wait_for_lock(int descriptor, int timeout, struct gate *gate)
{
	int64_t end = clock_milliseconds() + timeout;
	int pause = FIRST_PAUSE;

	while (!lock_guarded(descriptor, gate)) {
		int64_t left = end - clock_milliseconds();

		if (left <= 0)
			return false;
		clock_wait(left < pause ? (int)left : pause);
		pause = pause * 2 < LONGEST_PAUSE ? pause * 2 : LONGEST_PAUSE;
	}
	return true;
}

bool
gate_enter(const struct gate_visit *visit, struct gate *gate, struct error *error)
{
	int descriptor = open_file(visit->folder, visit->name);

	if (descriptor < 0)
		return fail_gate(visit->name, error);
	if (!wait_for_lock(descriptor, visit->timeout, gate)) {
		fail_busy(descriptor, error);
		close(descriptor);
		return false;
	}
	sign(descriptor, visit->command);
	gate->descriptor = descriptor;
	return true;
}

void
gate_leave(struct gate *gate)
{
	if (gate->descriptor >= 0)
		close(gate->descriptor);
	gate->descriptor = -1;
	let_signals_in(gate);
}

bool
gate_share(int folder, const char *name, struct gate *gate, struct error *error)
{
	int descriptor = open_file(folder, name);

	if (descriptor < 0)
		return fail_gate(name, error);
	if (!lock(descriptor, LOCK_SH)) {
		close(descriptor);
		return fail(error, ERROR_BUSY, "the book is being moved; try again");
	}
	gate->descriptor = descriptor;
	return true;
}

bool
gate_is_unused(int folder, const char *name)
{
	int descriptor = open_file(folder, name);
	bool is_unused = descriptor >= 0 && lock(descriptor, LOCK_EX);

	if (descriptor >= 0)
		close(descriptor);
	return is_unused;
}
