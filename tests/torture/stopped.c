/*
 * What somebody who stands still may cost the others: a writer that is stopped, a reader
 * whose pager waits for a key.
 *
 *     stopped WRITES    that many while a reader is paused
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { TIMEOUT = 2, GRACE = 500, PIPE_SIZE = 4096, LINE_SIZE = 128 };

/* Enough that a list of them fills the pipe. */
enum { CONTACTS = 2000 };

/* By how much a book may grow beside one that nobody reads, in bytes: pages that a commit
 * or two cannot give back at once. */
enum { MORE = 256 * 1024 };

static struct ground ground;
static long write_count = 1000;

/* Starts a command that stops itself at the first call of that name, and waits until it
 * stands. */
static struct process
stop_at(const char *call, const char *line)
{
	const char *variables[] = {
		arena_format(&ground.arena, "FAULT_PATH=%s", ground.book),
		arena_format(&ground.arena, "FAULT_CALL=%s", call),
		"FAULT_AT=1",
		"FAULT_KIND=stop",
		NULL,
	};
	struct launch launch = {
		.preload = arena_format(&ground.arena, "%s/shim-fault.so", getenv("SHIMS")),
		.variables = variables,
	};
	struct process process = process_start(&ground, &launch, line);
	int status = 0;

	waitpid(process.pid, &status, WUNTRACED);
	CHECK(WIFSTOPPED(status));
	return process;
}

/* The others are told who it is, in time, and nothing of what they wanted happened. */
static void
check_busy(const struct process *holder, const char *line)
{
	struct launch usual = { 0 };
	char pid[LINE_SIZE];
	struct ended ended = ground_run(&ground, &usual, "%s --timeout %d", line, TIMEOUT);

	snprintf(pid, sizeof(pid), "held by pid %d (", (int)holder->pid);
	CHECK_NUMBER(ended.status, 11);
	CHECK(strstr(ended.err, pid) != NULL);
	CHECK(ended.milliseconds <= TIMEOUT * 1000 + GRACE);
	CHECK(ended.milliseconds >= TIMEOUT * 1000 - GRACE);
	ended_release(&ended);
}

static void
kill_holder(struct process *holder)
{
	struct ended ended;

	kill(holder->pid, SIGKILL);
	ended = process_end(holder);
	CHECK_NUMBER(ended.status, -SIGKILL);
	ended_release(&ended);
}

TEST(a_writer_stopped_in_its_commit_makes_others_busy_until_it_is_killed)
{
	struct process holder = stop_at("fdatasync", "log Ada message stopped");

	check_busy(&holder, "log Ada message other");
	CHECK_NUMBER(ground_status(&ground, "list"), 0);
	kill_holder(&holder);
	CHECK_NUMBER(ground_status(&ground, "log Ada message after"), 0);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
}

TEST(one_stopped_while_it_opens_the_book_makes_others_busy_until_it_is_killed)
{
	struct process holder = stop_at("pread", "list");

	check_busy(&holder, "list");
	check_busy(&holder, "log Ada message other");
	kill_holder(&holder);
	CHECK_NUMBER(ground_status(&ground, "log Ada message after"), 0);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
}

TEST(a_stopped_writer_that_goes_on_finishes_what_it_began)
{
	struct launch usual = { 0 };
	struct process holder = stop_at("fdatasync", "log Ada message tok-continued");
	struct ended ended;

	kill(holder.pid, SIGCONT);
	ended = process_end(&holder);
	CHECK_NUMBER(ended.status, 0);
	ended_release(&ended);
	ended = ground_run(&ground, &usual, "export jsonl");
	CHECK(strstr(ended.out, "tok-continued") != NULL);
	ended_release(&ended);
}

static off_t
size_of_book(const char *book)
{
	struct stat status = { 0 };

	stat(ground_path(&ground, arena_format(&ground.arena, "%s/gen-0001/data.mdb", book)),
		&status);
	return status.st_size;
}

/* A book of its own with many contacts. */
static void
make_book(const char *book)
{
	const char *path = ground_path(&ground, "many.jsonl");
	FILE *file = fopen(path, "w");

	for (long i = 0; i < CONTACTS; i++)
		fprintf(file,
			"{\"record\":\"contact\",\"id\":\"00000000-0001-4001-8001-%012ld\",\"name\":"
			"\"Contact %ld\",\"stage\":\"new\",\"createdAt\":\"2026-02-01T09:00:00Z\"}\n",
			i, i);
	fclose(file);
	CHECK_NUMBER(ground_status(&ground, "--book %s import jsonl %s",
					 ground_path(&ground, book), path),
		0);
}

/* By how much the book grows when as much is written as is said. */
static off_t
growth_by_writing(const char *book)
{
	const char *path = ground_path(&ground, book);
	off_t before = size_of_book(book);

	for (long i = 0; i < write_count && test_is_ok; i++)
		CHECK_NUMBER(ground_status(&ground,
						 "--book %s log 00000000-0001-4001-8001-000000000001 message "
						 "write-%ld",
						 path, i),
			0);
	return size_of_book(book) - before;
}

/* Waits until the reader can write no more; false when it ended instead. */
static bool
wait_until_full(const struct process *reader, int pipe)
{
	int waiting = 0;

	while (waiting < PIPE_SIZE && !process_ends_within(reader, 1000))
		ioctl(pipe, FIONREAD, &waiting);
	return waiting >= PIPE_SIZE;
}

static size_t
drain(int pipe)
{
	char bytes[PIPE_SIZE];
	size_t total = 0;
	ssize_t length;

	while ((length = read(pipe, bytes, sizeof(bytes))) > 0)
		total += (size_t)length;
	return total;
}

/* The same writes once with a reader that stands still and once with none. */
TEST(a_paused_reader_does_not_make_the_book_grow)
{
	int pipes[2];
	struct launch launch = { 0 };
	struct process reader;
	struct ended ended;
	off_t read, alone;

	make_book("read");
	make_book("alone");
	CHECK(pipe2(pipes, O_CLOEXEC) == 0);
	fcntl(pipes[1], F_SETPIPE_SZ, PIPE_SIZE);
	launch.output = pipes[1];
	reader = process_start(&ground, &launch,
		arena_format(
			&ground.arena, "--book %s list --json", ground_path(&ground, "read")));
	close(pipes[1]);
	CHECK(wait_until_full(&reader, pipes[0]));
	read = growth_by_writing("read");
	CHECK(drain(pipes[0]) > PIPE_SIZE);
	ended = process_end(&reader);
	CHECK_NUMBER(ended.status, 0);
	ended_release(&ended);
	close(pipes[0]);
	alone = growth_by_writing("alone");
	printf("# %ld writes: %lld bytes more beside a reader, %lld without\n", write_count,
		(long long)read, (long long)alone);
	CHECK(read <= alone + MORE);
}

int
main(int count, char **words)
{
	if (count > 1)
		write_count = strtol(words[1], NULL, 10);
	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	RUN(a_writer_stopped_in_its_commit_makes_others_busy_until_it_is_killed);
	RUN(one_stopped_while_it_opens_the_book_makes_others_busy_until_it_is_killed);
	RUN(a_stopped_writer_that_goes_on_finishes_what_it_began);
	RUN(a_paused_reader_does_not_make_the_book_grow);
	ground_close(&ground);
	return test_end();
}
