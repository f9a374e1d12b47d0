/*
 * How long a program on a terminal takes to show its first screen, and how much it
 * computes for what a key does.
 *
 *     screen first TIMES READY COMMAND...
 *     screen keys READY COMMAND... <STEPS
 *
 * `first` prints the median of the milliseconds from the start of the process until the
 * terminal has got the text READY, which the program must write last.
 *
 * `keys` opens it once and carries out the steps, lines of `TIMES|KEYS|NAME`: each of the
 * keys (with spaces between; ^F is Ctrl-f, ^[ Esc, ^M Enter) is typed when the program
 * rests, all of them TIMES times round.  Those with a minus in front are typed and not
 * measured.  For each step it prints
 *
 *     CPU|MOST|ANSWER|MOST|NAME
 *
 * milliseconds of CPU from the key until the program rests again, commits in the kernel
 * included, and milliseconds by the wall until the terminal got something: of each the
 * median and the most.  The process's own clock is exact whenever it sleeps, and only
 * then.  For the step `memory` it prints how many KiB the process has, the book left out,
 * and how many of them are its own, not files'.
 */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	ROWS = 24,
	COLUMNS = 80,
	MOST_TIMES = 4000,
	KEPT = 1 << 16, /* of the output; a frame is less */
	LINE = 1024,
	PATIENCE = 30000, /* milliseconds */
	NAP = 2,
	RESTS = 3, /* looks at a program that sleeps, until it is taken to rest */
	SETTLED = 700,
};

struct program {
	pid_t pid;
	int master;
	clockid_t clock;
	size_t length;
	char output[KEPT];
};

static double
read_clock(clockid_t clock)
{
	struct timespec time = { 0 };

	clock_gettime(clock, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double
now(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

static void
start(struct program *program, char **command)
{
	struct winsize size = { .ws_row = ROWS, .ws_col = COLUMNS };

	program->length = 0;
	program->output[0] = '\0';
	program->pid = forkpty(&program->master, NULL, NULL, &size);
	if (program->pid == 0) {
		execvp(command[0], command);
		_exit(127);
	}
	clock_getcpuclockid(program->pid, &program->clock);
}

static void
stop(struct program *program)
{
	kill(program->pid, SIGKILL);
	close(program->master);
	waitpid(program->pid, NULL, 0);
}

/* Whether something came within the time; what no longer fits is forgotten. */
static bool
take(struct program *program, int milliseconds)
{
	struct pollfd ready = { .fd = program->master, .events = POLLIN };
	ssize_t count;

	if (poll(&ready, 1, milliseconds) <= 0)
		return false;
	if (program->length + LINE >= KEPT)
		program->length = 0;
	count = read(program->master, program->output + program->length, LINE);
	program->length += count > 0 ? (size_t)count : 0;
	program->output[program->length] = '\0';
	return count > 0;
}

static bool
wait_for(struct program *program, const char *text)
{
	double end = now() + PATIENCE;

	while (!strstr(program->output, text))
		if (now() > end || !take(program, PATIENCE))
			return false;
	return true;
}

/* ------ what the kernel knows of it ------ */

static FILE *
open_file_of(const struct program *program, const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/%s", (int)program->pid, name);
	return fopen(path, "r");
}

static bool
is_asleep(const struct program *program)
{
	FILE *file = open_file_of(program, "stat");
	char state = '?';

	if (file && fscanf(file, "%*d %*s %c", &state) != 1)
		state = '?';
	if (file)
		fclose(file);
	return state == 'S';
}

/* Until it sleeps and goes on sleeping, with nothing more to say. */
static void
wait_until_it_rests(struct program *program)
{
	int rests = 0;

	while (rests < RESTS) {
		bool has_spoken = take(program, NAP);

		rests = !has_spoken && is_asleep(program) ? rests + 1 : 0;
	}
}

static void
print_memory(const struct program *program)
{
	FILE *file = open_file_of(program, "smaps");
	char line[LINE], path[LINE] = "";
	long value, all = 0, own = 0;
	bool is_book = false;

	while (file && fgets(line, sizeof(line), file)) {
		if (sscanf(line, "%*x-%*x %*s %*s %*s %*s %1023[^\n]", path) == 1)
			is_book = strstr(path, "data.mdb");
		else if (sscanf(line, "%*x-%*x %*s %*s %*s %ld", &value) == 1)
			is_book = false;
		else if (!is_book && sscanf(line, "Rss: %ld", &value) == 1)
			all += value;
		else if (!is_book && sscanf(line, "Anonymous: %ld", &value) == 1)
			own += value;
	}
	if (file)
		fclose(file);
	printf("%ld %ld\n", all, own);
}

/* ------ steps ------ */

/* Milliseconds of one key. */
struct sample {
	double computed;
	double answer;
};

struct measured {
	double computed[MOST_TIMES];
	double answer[MOST_TIMES];
	size_t count;
};

static int
compare(const void *first, const void *second)
{
	double a = *(const double *)first, b = *(const double *)second;

	return (a > b) - (a < b);
}

static double
median(double *values, size_t count)
{
	qsort(values, count, sizeof(*values), compare);
	return count ? values[count / 2] : 0;
}

static void
print_median(double *values, size_t count)
{
	double middle = median(values, count);

	printf("%.2f|%.2f|", middle, values[count - 1]);
}

/* The bytes of a key; ends at a space. */
static size_t
read_key(const char *from, char *key)
{
	size_t length = 0;

	for (; *from && *from != ' '; from++) {
		bool is_control = *from == '^' && from[1];

		from += is_control;
		key[length++] = is_control ? (char)(*from & 0x1f) : *from;
	}
	return length;
}

static bool
press(struct program *program, const char *key, size_t length, struct sample *sample)
{
	double computed, start;

	wait_until_it_rests(program);
	computed = read_clock(program->clock);
	start = now();
	if (write(program->master, key, length) != (ssize_t)length || !take(program, SETTLED))
		return false;
	sample->answer = now() - start;
	wait_until_it_rests(program);
	sample->computed = read_clock(program->clock) - computed;
	return true;
}

static void
keep(struct measured *measured, const struct sample *sample)
{
	size_t index = measured->count % MOST_TIMES;

	measured->computed[index] = sample->computed;
	measured->answer[index] = sample->answer;
	measured->count = index + 1;
}

static bool
press_all(struct program *program, const char *keys, struct measured *measured)
{
	char key[LINE];
	struct sample sample;

	while (*keys) {
		bool is_counted = keys[0] != '-' || keys[1] == ' ' || !keys[1];
		size_t length;

		keys += !is_counted;
		length = read_key(keys, key);
		if (!press(program, key, length, &sample)) {
			fprintf(stderr, "screen: nothing came of '%s'\n", keys);
			return false;
		}
		if (is_counted)
			keep(measured, &sample);
		keys += strcspn(keys, " ");
		keys += strspn(keys, " ");
	}
	return true;
}

static bool
carry_out(struct program *program, char *line, struct measured *measured)
{
	char *keys = strchr(line, '|'), *name = keys ? strchr(keys + 1, '|') : NULL;

	measured->count = 0;
	if (strcmp(line, "memory") == 0)
		print_memory(program);
	if (!name)
		return true;
	*name++ = '\0';
	for (long times = strtol(line, NULL, 10); times > 0; times--)
		if (!press_all(program, keys + 1, measured))
			return false;
	if (measured->count == 0)
		return true;
	print_median(measured->computed, measured->count);
	print_median(measured->answer, measured->count);
	puts(name);
	return true;
}

static int
measure_keys(struct program *program, const char *ready, char **command)
{
	static struct measured measured;
	char line[LINE];
	bool ok;

	start(program, command);
	ok = wait_for(program, ready);
	while (ok && fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = '\0';
		ok = carry_out(program, line, &measured);
	}
	stop(program);
	return ok ? 0 : 1;
}

static int
measure_first(struct program *program, long times, const char *ready, char **command)
{
	static double milliseconds[MOST_TIMES];

	for (long i = 0; i < times && i < MOST_TIMES; i++) {
		double began = now();

		start(program, command);
		if (!wait_for(program, ready)) {
			fprintf(stderr, "screen: '%s' did not come\n", ready);
			return 1;
		}
		milliseconds[i] = now() - began;
		stop(program);
	}
	printf("%.2f\n", median(milliseconds, (size_t)times));
	return 0;
}

int
main(int count, char **words)
{
	static struct program program;

	if (count > 4 && strcmp(words[1], "first") == 0)
		return measure_first(&program, strtol(words[2], NULL, 10), words[3], words + 4);
	if (count > 3 && strcmp(words[1], "keys") == 0)
		return measure_keys(&program, words[2], words + 3);
	return 2;
}
