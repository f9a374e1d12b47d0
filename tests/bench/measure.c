/*
 * Runs a command some times and prints the median of its times and the most memory it
 * had: milliseconds with two decimals, a space, KiB.
 *
 *     measure TIMES COMMAND...
 *
 * Memory is what belongs to the process alone, without files that it maps: these are the
 * system's to keep or to drop.  It is asked for every millisecond, so a peak that is
 * shorter may be missed.  Output goes to /dev/null; a command that fails is told.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_TIMES = 1000, STATUS_SIZE = 4096 };

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* KiB that are no file's, as the kernel says; 0 when it does not any more. */
static long
own_memory(pid_t pid)
{
	char path[64], status[STATUS_SIZE] = "";
	const char *line;
	int descriptor;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	descriptor = open(path, O_RDONLY);
	if (descriptor < 0)
		return 0;
	if (read(descriptor, status, sizeof(status) - 1) < 0)
		status[0] = '\0';
	close(descriptor);
	line = strstr(status, "RssAnon:");
	return line ? strtol(line + strlen("RssAnon:"), NULL, 10) : 0;
}

static void
watch(pid_t pid, long *most)
{
	struct pollfd end = { .fd = pidfd_open(pid, 0), .events = POLLIN };

	do {
		long memory = own_memory(pid);

		if (memory > *most)
			*most = memory;
	} while (poll(&end, 1, 1) == 0);
	close(end.fd);
}

static bool
run(char **command, double *milliseconds, long *most)
{
	double start = now();
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		int nowhere = open("/dev/null", O_WRONLY);

		dup2(nowhere, STDOUT_FILENO);
		execvp(command[0], command);
		_exit(127);
	}
	watch(pid, most);
	waitpid(pid, &status, 0);
	*milliseconds = now() - start;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int
compare(const void *first, const void *second)
{
	double a = *(const double *)first, b = *(const double *)second;

	return (a > b) - (a < b);
}

int
main(int count, char **words)
{
	long times = count > 2 ? strtol(words[1], NULL, 10) : 0, most = 0;
	double milliseconds[MOST_TIMES];

	if (times < 1 || times > MOST_TIMES)
		return 2;
	for (long i = 0; i < times; i++) {
		if (!run(words + 2, &milliseconds[i], &most)) {
			fprintf(stderr, "measure: %s failed\n", words[2]);
			return 1;
		}
	}
	qsort(milliseconds, (size_t)times, sizeof(*milliseconds), compare);
	printf("%.2f %ld\n", milliseconds[times / 2], most);
	return 0;
}
