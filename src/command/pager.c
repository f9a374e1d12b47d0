#include "command/pager.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_FOUND = 127, NOT_EXECUTABLE = 126 };

static const char usual_pager[] = "less";

/* Only calls that are safe between fork and exec. */
static _Noreturn void
become_pager(int input, const char *command)
{
	dup2(input, STDIN_FILENO);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(NOT_FOUND);
}

/* What `less` does without options of the user: quit if it fits, keep the screen. */
static void
set_usual_options(void)
{
	setenv("LESS", "FRX", 0);
	setenv("LESSHISTFILE", "-", 1);
}

static int
wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0) {
		if (errno != EINTR)
			return NOT_FOUND;
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

/* Ctrl-C is for the pager, which stays. */
static int
feed(struct output *output, int fd, pid_t pid)
{
	struct sigaction ignored = { .sa_handler = SIG_IGN };
	struct sigaction before;
	struct error error = ERROR_INIT;
	int status;

	sigaction(SIGINT, &ignored, &before);
	output_flush(output, fd, &error);
	error_release(&error);
	close(fd);
	status = wait_for(pid);
	sigaction(SIGINT, &before, NULL);
	return status;
}

bool
pager_show(struct output *output, const char *command)
{
	int ends[2];
	pid_t pid;
	int status;

	if (command && (!*command || strcmp(command, "cat") == 0))
		return false;
	if (pipe2(ends, O_CLOEXEC) != 0)
		return false;
	set_usual_options();
	pid = fork();
	if (pid == 0)
		become_pager(ends[0], command ? command : usual_pager);
	close(ends[0]);
	if (pid < 0) {
		close(ends[1]);
		return false;
	}
	status = feed(output, ends[1], pid);
	return status != NOT_FOUND && status != NOT_EXECUTABLE;
}
