/*
 * Writers and readers are killed at any time, and nothing that was acknowledged is lost.
 *
 *     kill SECONDS
 *
 * Two drivers start writers, two start readers, over and over, and kill them where chance
 * has it.  A writer logs a token under a key of its own; that it ended with success is
 * the acknowledgement.  A killed one is started again with the same key, as often as it
 * takes, so every token must be there exactly once.  KILL_EXPECTS=loss turns the answer
 * round: the program is one that is known to lose changes, and the test must find out.
 * KILL_PRELOAD is a library that makes a race more likely.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { WRITERS = 2, READERS = 2, TOKENS = 1 << 16, ROUND = 2000000, NAME_SIZE = 512 };

/* What the drivers share with whoever started them. */
struct tally {
	int starts;
	int kills;
	int acknowledged;
	int complaints;
	char acks[WRITERS][TOKENS];
	char seen[WRITERS][TOKENS];
	char complaint[NAME_SIZE];
};

/* Microseconds after the start in which the kill falls: in the middle of opening, of
 * writing, and when most have ended. */
static const uint32_t windows[] = { 1000, 6000, 40000 };

static const char *const looks[] = {
	"list",
	"show Ada --json",
	"due --json",
	"report --format json",
};

static struct launch launch;

static void
complain(struct tally *tally, const char *what, const struct ended *ended)
{
	if (tally->complaints++ == 0)
		snprintf(tally->complaint, sizeof(tally->complaint), "%s: %d %.400s", what,
			ended->status, ended->err);
}

/* Starts it and kills it at some time; its status, or -SIGKILL. */
static struct ended
start_and_kill(struct ground *ground, struct tally *tally, const char *line)
{
	uint32_t usual = windows[random_below(sizeof(windows) / sizeof(*windows))];
	uint32_t window = (uint32_t)setting("KILL_WINDOW", usual);
	struct process process = process_start(ground, &launch, line);

	__atomic_add_fetch(&tally->starts, 1, __ATOMIC_RELAXED);
	if (!process_ends_within(&process, random_below(window))) {
		kill(process.pid, SIGKILL);
		__atomic_add_fetch(&tally->kills, 1, __ATOMIC_RELAXED);
	}
	return process_end(&process);
}

static bool
is_accepted(int status)
{
	return status == 0 || status == -SIGKILL;
}

static void
write_tokens(struct ground *ground, struct tally *tally, int writer, int64_t end)
{
	char line[NAME_SIZE];
	int token = 0;

	while (now_microseconds() < end && token < TOKENS) {
		struct ended ended;

		snprintf(line, sizeof(line), "log Ada message tok-%d-%d. --key k%d-%d --json",
			writer, token, writer, token);
		ended = start_and_kill(ground, tally, line);
		if (!is_accepted(ended.status))
			complain(tally, line, &ended);
		if (ended.status == 0) {
			tally->acks[writer][token++] = 1;
			__atomic_add_fetch(&tally->acknowledged, 1, __ATOMIC_RELAXED);
		}
		ended_release(&ended);
	}
}

static void
read_on(struct ground *ground, struct tally *tally, int64_t end)
{
	while (now_microseconds() < end) {
		const char *line = looks[random_below(sizeof(looks) / sizeof(*looks))];
		struct ended ended = start_and_kill(ground, tally, line);

		if (!is_accepted(ended.status))
			complain(tally, line, &ended);
		ended_release(&ended);
	}
}

static void
drive(struct ground *ground, struct tally *tally, int64_t end)
{
	for (int i = 0; i < WRITERS + setting("KILL_READERS", READERS); i++) {
		if (fork() != 0)
			continue;
		random_seed((uint32_t)(now_microseconds() + i));
		if (i < WRITERS)
			write_tokens(ground, tally, i, end);
		else
			read_on(ground, tally, end);
		_exit(0);
	}
	while (wait(NULL) > 0)
		continue;
}

/* Every token in the book, counted. */
static void
count_tokens(struct tally *tally, const char *text)
{
	int writer, token;

	while ((text = strstr(text, "tok-"))) {
		if (sscanf(text, "tok-%d-%d.", &writer, &token) == 2 && writer >= 0 &&
			writer < WRITERS && token >= 0 && token < TOKENS &&
			tally->seen[writer][token] < 100)
			tally->seen[writer][token]++;
		text++;
	}
}

/* How many tokens are not there as often as they should be. */
static int
count_wrong(const struct tally *tally)
{
	int wrong = 0;

	for (int writer = 0; writer < WRITERS; writer++)
		for (int token = 0; token < TOKENS; token++)
			wrong += tally->seen[writer][token] > 1 ||
				(tally->acks[writer][token] && tally->seen[writer][token] == 0);
	return wrong;
}

static int
judge(struct ground *ground, struct tally *tally)
{
	struct launch usual = { 0 };
	struct ended all = ground_run(ground, &usual, "export jsonl");
	struct ended check = ground_run(ground, &usual, "check");
	int wrong;

	if (all.status != 0)
		complain(tally, "export", &all);
	if (check.status != 0)
		complain(tally, "check", &check);
	count_tokens(tally, all.out);
	wrong = count_wrong(tally) + (check.status != 0) + (all.status != 0);
	ended_release(&all);
	ended_release(&check);
	return wrong;
}

/* One book, filled and judged; what was wrong with it. */
static int
play_round(struct tally *tally, int64_t end)
{
	struct ground ground = ground_open();
	int wrong = 0;

	memset(tally->acks, 0, sizeof(tally->acks));
	memset(tally->seen, 0, sizeof(tally->seen));
	if (ground_status(&ground, "add Ada --key first") != 0)
		wrong++;
	drive(&ground, tally, end);
	wrong += judge(&ground, tally);
	ground_close(&ground);
	return wrong;
}

static struct tally *
new_tally(void)
{
	struct tally *tally = mmap(
		NULL, sizeof(*tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (tally == MAP_FAILED)
		abort();
	return tally;
}

/* A program that loses changes may do so in any way: also by failing afterwards. */
static bool
is_as_expected(const struct tally *tally, int wrong, bool expects_loss)
{
	if (expects_loss)
		return wrong > 0 || tally->complaints > 0;
	return wrong == 0 && tally->complaints == 0 && tally->acknowledged > 0;
}

int
main(int count, char **words)
{
	const char *expected = getenv("KILL_EXPECTS");
	bool expects_loss = expected && strcmp(expected, "loss") == 0;
	int64_t seconds = count > 1 ? strtol(words[1], NULL, 10) : 20;
	int64_t start = now_microseconds(), end = start + seconds * 1000000;
	struct tally *tally = new_tally();
	int wrong = 0;
	char name[2 * NAME_SIZE];

	launch.preload = getenv("KILL_PRELOAD");
	while (now_microseconds() < end && !(expects_loss && wrong + tally->complaints > 0))
		wrong += play_round(tally, now_microseconds() + ROUND);
	test_is_ok = is_as_expected(tally, wrong, expects_loss);
	if (!test_is_ok || expects_loss)
		printf("# %d tokens or books wrong, %d complaints: %s\n", wrong,
			tally->complaints, tally->complaint);
	snprintf(name, sizeof(name),
		"%s: %d starts, %d killed, %d changes acknowledged, in %lld s",
		expects_loss ? "without the open gate the loss is found"
					 : "nothing acknowledged is lost or doubled",
		tally->starts, tally->kills, tally->acknowledged,
		(long long)(now_microseconds() - start) / 1000000);
	test_result(name);
	ground_tally("kills", tally->kills);
	return test_end();
}
