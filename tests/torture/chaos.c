/*
 * Everything at once: writers, readers, a board that is left open, erasures and repairs,
 * of which any is stopped or killed when chance has it.
 *
 *     chaos SECONDS
 *
 * No change that was acknowledged is lost or doubled, and the sums are right; whoever
 * reads sees all that was acknowledged before; nothing of those who were erased is left;
 * the book is sound; and the board lives and shows the last change.
 */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "tests/test.h"
#include "tests/torture/ground.h"
#include "tests/torture/terminal.h"

enum { WRITERS = 3, READERS = 2, DOOMED = 1000, GROUP = 5 };

/* Microseconds in which a stop or a kill falls, and for which somebody stands. */
enum { WINDOW = 40000, STANDS = 300000 };

/* One in so many is killed, stopped. */
enum { KILLED = 4, STOPPED = 8 };

enum { PATIENCE = 20000 /* milliseconds */, PIECE = 4096, TEXT_SIZE = 512 };

/* Statuses of the program. */
enum { NOT_FOUND = 3, BUSY = 11 };

static const char word[] = "zweibruecken";

static struct ground ground;
static int64_t end;

/* What all share. */
static struct tally {
	int acknowledged[WRITERS]; /* of each the tokens before this one */
	int kills;
	int stops;
	int reads;
	int rebuilds;
	int next; /* the first of the doomed who may be there */
	int complaints;
	char complaint[TEXT_SIZE];
} * tally;

static void
count(int *what)
{
	__atomic_add_fetch(what, 1, __ATOMIC_SEQ_CST);
}

static void
complain(const char *what, const struct ended *ended)
{
	if (__atomic_fetch_add(&tally->complaints, 1, __ATOMIC_SEQ_CST) == 0)
		snprintf(tally->complaint, sizeof(tally->complaint), "%s: %d %.300s", what,
			ended->status, ended->err);
}

/* ------ chance ------ */

/* Stands still for a while, with whatever it holds. */
static void
stop(const struct process *process)
{
	kill(process->pid, SIGSTOP);
	count(&tally->stops);
	process_ends_within(process, random_below(STANDS));
	kill(process->pid, SIGCONT);
}

/* Runs it, unless chance has it stopped or killed; status and answer. */
static struct ended
run(const char *line)
{
	struct launch usual = { 0 };
	struct process process = process_start(&ground, &usual, line);
	uint32_t chance = random_below(KILLED * STOPPED);

	if (chance % KILLED != 0 && chance % STOPPED != 1)
		return process_end(&process);
	if (process_ends_within(&process, random_below(WINDOW)))
		return process_end(&process);
	if (chance % STOPPED == 1)
		stop(&process);
	if (chance % KILLED == 0) {
		kill(process.pid, SIGKILL);
		count(&tally->kills);
	}
	return process_end(&process);
}

/* Whoever stands still makes others busy. */
static bool
is_accepted(int status)
{
	return status == 0 || status == BUSY || status == -SIGKILL;
}

/* ------ who takes part ------ */

/* A token is tried under its own key until it is acknowledged. */
static void
write_tokens(int writer)
{
	while (now_microseconds() < end) {
		char line[TEXT_SIZE];
		int token = tally->acknowledged[writer];
		struct ended ended;

		snprintf(line, sizeof(line),
			"log Writer payment tok-%d-%d. --amount 1 --key k%d-%d", writer, token,
			writer, token);
		ended = run(line);
		if (ended.status == 0)
			count(&tally->acknowledged[writer]);
		else if (!is_accepted(ended.status))
			complain(line, &ended);
		ended_release(&ended);
	}
}

/* Every token that was acknowledged before is in what is read, and once. */
static void
read_all(void)
{
	int before[WRITERS];
	struct ended ended;

	for (int i = 0; i < WRITERS; i++)
		before[i] = __atomic_load_n(&tally->acknowledged[i], __ATOMIC_SEQ_CST);
	ended = run("export jsonl");
	for (int i = 0; ended.status == 0 && i < WRITERS; i++) {
		char token[TEXT_SIZE];

		snprintf(token, sizeof(token), "tok-%d-", i);
		if (text_count(ended.out, token) < before[i])
			complain("a reader misses a change", &ended);
	}
	if (!is_accepted(ended.status))
		complain("export", &ended);
	ended_release(&ended);
}

static void
read_on(int number)
{
	static const char *const looks[] = { "list", "report --format json", "due --json",
		"check", "search tok-1-1." };

	(void)number;
	while (now_microseconds() < end) {
		const char *line = looks[random_below(sizeof(looks) / sizeof(*looks))];
		struct ended ended = run(line);

		if (!is_accepted(ended.status))
			complain(line, &ended);
		ended_release(&ended);
		read_all();
		count(&tally->reads);
	}
}

static const char *
erasure_of(int first, int most, struct arena *arena)
{
	struct text text = TEXT_INIT;

	text_add(&text, "erase ");
	for (int i = first; i < first + most && i < DOOMED; i++)
		text_add_format(
			&text, "%s00000000-0001-4001-8001-%012d", i > first ? "," : "", i);
	text_add(&text, " --yes --timeout 60");
	return text_take(&text, arena);
}

/* Who was erased although the one who did so was killed is not there the next time. */
static void
rebuild_on(int number)
{
	(void)number;
	while (now_microseconds() < end && tally->next + GROUP < DOOMED) {
		struct arena arena = ARENA_INIT;
		struct ended ended = run(erasure_of(tally->next, GROUP, &arena));

		if (ended.status == 0 || ended.status == NOT_FOUND)
			tally->next += GROUP;
		else if (!is_accepted(ended.status))
			complain("erase", &ended);
		ended_release(&ended);
		ended = run("check --repair");
		if (!is_accepted(ended.status))
			complain("check --repair", &ended);
		ended_release(&ended);
		count(&tally->rebuilds);
		arena_release(&arena);
	}
}

/* ------ the board ------ */

static bool
shows(const struct terminal *board, const char *text)
{
	struct text output = TEXT_INIT;
	bool answer;

	while (!strstr(output.bytes, text) && terminal_take(board, PATIENCE, &output))
		continue;
	answer = strstr(output.bytes, text) != NULL;
	text_release(&output);
	return answer;
}

/* Takes what it draws, as a terminal does, and stops it now and then. */
static void
watch(const struct terminal *board)
{
	while (now_microseconds() < end) {
		struct text output = TEXT_INIT;

		terminal_take(board, 100, &output);
		if (random_below(100) == 0) {
			kill(board->pid, SIGSTOP);
			count(&tally->stops);
			terminal_take(board, (int)random_below(STANDS / 1000), &output);
			kill(board->pid, SIGCONT);
		}
		text_release(&output);
	}
}

static void
judge_board(const struct terminal *board)
{
	struct text output = TEXT_INIT;
	int status = -1;

	CHECK_NUMBER(ground_status(&ground, "add Quixote"), 0);
	CHECK(shows(board, "Quixote"));
	CHECK(write(board->master, "Q", 1) == 1);
	while (terminal_take(board, PATIENCE, &output))
		continue;
	waitpid(board->pid, &status, 0);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	close(board->master);
	text_release(&output);
}

/* ------ all of it ------ */

static void
prepare(void)
{
	const char *path = ground_path(&ground, "doomed.jsonl");
	FILE *file = fopen(path, "w");

	for (int i = 0; i < DOOMED; i++)
		fprintf(file,
			"{\"record\":\"contact\",\"id\":\"00000000-0001-4001-8001-%012d\",\"name\":"
			"\"%s %d\",\"stage\":\"active\",\"notes\":\"%s\",\"createdAt\":"
			"\"2026-02-01T09:00:00Z\"}\n",
			i, word, i, word);
	fclose(file);
	CHECK_NUMBER(ground_status(&ground, "add Writer"), 0);
	CHECK_NUMBER(ground_status(&ground, "import jsonl %s", path), 0);
	unlink(path);
	CHECK(folder_count(ground.book, word) > DOOMED);
}

/* Those who take part, which the board does not. */
static pid_t workers[WRITERS + READERS + 1];
static int worker_count;

static void
wait_for_all(void)
{
	for (int i = 0; i < worker_count; i++)
		waitpid(workers[i], NULL, 0);
}

static void
start(void (*work)(int number), int number)
{
	fflush(NULL);
	workers[worker_count] = fork();
	if (workers[worker_count] == 0) {
		random_seed((uint32_t)now_microseconds() + (uint32_t)worker_count);
		work(number);
		_exit(0);
	}
	worker_count++;
}

static int
judge_tokens(void)
{
	struct launch usual = { 0 };
	struct ended all = ground_run(&ground, &usual, "export jsonl");
	struct ended shown = ground_run(&ground, &usual, "show Writer --json");
	int wrong = 0, total = 0;
	char text[TEXT_SIZE];

	for (int writer = 0; writer < WRITERS; writer++) {
		for (int token = 0; token <= tally->acknowledged[writer]; token++) {
			int found;

			snprintf(text, sizeof(text), "tok-%d-%d.", writer, token);
			found = text_count(all.out, text);
			total += found;
			/* The last one may have been made by somebody who could not say so. */
			wrong += found != 1 && (found != 0 || token < tally->acknowledged[writer]);
		}
	}
	CHECK_NUMBER(all.status, 0);
	snprintf(text, sizeof(text), "\"revenue\":[{\"amount\":%d,", total);
	CHECK(strstr(shown.out, text) != NULL);
	CHECK_NUMBER(wrong, 0);
	ended_release(&all);
	ended_release(&shown);
	return total;
}

/* Whom an erasure that was killed took is not there any more. */
static void
erase_rest(void)
{
	struct arena arena = ARENA_INIT;
	struct launch usual = { 0 };
	struct ended ended =
		ground_run(&ground, &usual, "%s", erasure_of(tally->next, GROUP, &arena));

	CHECK(ended.status == 0 || ended.status == NOT_FOUND);
	ended_release(&ended);
	tally->next += GROUP;
	if (tally->next < DOOMED)
		CHECK_NUMBER(ground_status(&ground, "%s",
						 erasure_of(tally->next, DOOMED - tally->next, &arena)),
			0);
	arena_release(&arena);
}

static void
judge(int64_t seconds)
{
	char name[TEXT_SIZE];
	int total;

	CHECK_NUMBER(folder_count(ground.folder, word), 0);
	total = judge_tokens();
	CHECK(total > 0 && tally->reads > 0 && tally->rebuilds > 0);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
	CHECK_NUMBER(tally->complaints, 0);
	if (tally->complaints > 0)
		printf("# %d complaints: %s\n", tally->complaints, tally->complaint);
	snprintf(name, sizeof(name),
		"%lld s of chaos: %d changes, %d rounds of reading, %d rebuilds, %d stopped, %d "
		"killed; none lost, none erased left, the board alive",
		(long long)seconds, total, tally->reads, tally->rebuilds, tally->stops,
		tally->kills);
	test_result(name);
	ground_tally("seconds of chaos", (long)seconds);
	ground_tally("kills", tally->kills);
}

int
main(int argument_count, char **words)
{
	static const char *const alone[] = { NULL };
	int64_t seconds = argument_count > 1 ? strtol(words[1], NULL, 10) : 120;
	struct terminal board;

	tally = mmap(
		NULL, sizeof(*tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	random_seed((uint32_t)now_microseconds());
	ground = ground_open();
	prepare();
	end = now_microseconds() + seconds * 1000000;
	for (int i = 0; i < WRITERS; i++)
		start(write_tokens, i);
	for (int i = 0; i < READERS; i++)
		start(read_on, i);
	start(rebuild_on, 0);
	board = terminal_start(&ground, NULL, alone);
	watch(&board);
	wait_for_all();
	judge_board(&board);
	erase_rest();
	judge(seconds);
	ground_close(&ground);
	return test_end();
}
