#include "store/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "store/fault.h"

enum { PIECE = 4096 };

/* Signals by which a damaged file ends a process; a checker's own handlers would only add
 * noise. */
static const int crashes[] = { SIGSEGV, SIGBUS, SIGABRT, SIGFPE };

static _Noreturn void
work_and_exit(child_work work, void *context, int descriptor)
{
	struct text answer = TEXT_INIT;
	struct error error = ERROR_INIT;
	struct rlimit no_core = { 0, 0 };

	for (size_t i = 0; i < sizeof(crashes) / sizeof(*crashes); i++)
		signal(crashes[i], SIG_DFL);
	setrlimit(RLIMIT_CORE, &no_core);
	work(context, &answer);
	file_write_all(descriptor, answer.bytes, answer.length, &error);
	_exit(0);
}

static void
read_all(int descriptor, struct text *text)
{
	char piece[PIECE];
	ssize_t length;

	do {
		length = read(descriptor, piece, sizeof(piece));
		if (length > 0)
			text_add_bytes(text, piece, (size_t)length);
	} while (length > 0 || (length < 0 && errno == EINTR));
}

/* How the child ended, as waitpid() says it. */
static int
wait_for(pid_t child)
{
	int status = 0;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return SIGKILL;
	return status;
}

bool
child_run(child_work work, void *context, struct arena *arena,
	struct child_answer *answer, struct error *error)
{
	struct text text = TEXT_INIT;
	int ends[2];
	pid_t child;
	int status;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return fault(error, errno, "making a pipe");
	child = fork();
	if (child == 0)
		work_and_exit(work, context, ends[1]);
	close(ends[1]);
	if (child > 0)
		read_all(ends[0], &text);
	close(ends[0]);
	if (child < 0)
		return fault(error, errno, "starting a process");
	status = wait_for(child);
	answer->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	answer->text = text_take(&text, arena);
	/* It exits by itself only when memory runs out, which says nothing about the file. */
	return answer->signal || WEXITSTATUS(status) == 0 ||
		fail(error, ERROR_FAILURE, "memory ran out; nothing was changed");
}
