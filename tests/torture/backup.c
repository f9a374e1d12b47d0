/*
 * Backups that are made while others write are whole.
 *
 *     backup COUNT
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { WRITERS = 2, LINE_SIZE = 128 };

/* How many changes each writer has been told to be saved. */
struct shared {
	int acknowledged[WRITERS];
	int stop;
};

static struct ground ground;

static void
write_on(struct shared *shared, int writer)
{
	struct launch usual = { 0 };

	while (!__atomic_load_n(&shared->stop, __ATOMIC_ACQUIRE)) {
		struct ended ended = ground_run(&ground, &usual, "log Ada message tok-%d-%d.",
			writer, shared->acknowledged[writer]);

		if (ended.status == 0)
			__atomic_add_fetch(&shared->acknowledged[writer], 1, __ATOMIC_RELEASE);
		ended_release(&ended);
	}
}

static void
count_tokens(const char *text, int counts[WRITERS])
{
	int writer, token;

	while ((text = strstr(text, "tok-"))) {
		if (sscanf(text, "tok-%d-%d.", &writer, &token) == 2 && writer >= 0 &&
			writer < WRITERS)
			counts[writer]++;
		text++;
	}
}

/* One backup, and the book that is made from it. */
static void
try(struct shared *shared, int number)
{
	int before[WRITERS], found[WRITERS] = { 0 };
	struct arena arena = ARENA_INIT;
	const char *file = arena_format(&arena, "%s/backup-%d", ground.folder, number);
	const char *book = arena_format(&arena, "%s/restored-%d", ground.folder, number);
	struct launch restored = { .book = book };
	struct ended ended;

	for (int i = 0; i < WRITERS; i++)
		before[i] = __atomic_load_n(&shared->acknowledged[i], __ATOMIC_ACQUIRE);
	CHECK_NUMBER(ground_status(&ground, "backup %s", file), 0);
	ended = ground_run(&ground, &restored, "restore %s", file);
	CHECK_NUMBER(ended.status, 0);
	ended_release(&ended);
	ended = ground_run(&ground, &restored, "check");
	CHECK_NUMBER(ended.status, 0);
	ended_release(&ended);
	ended = ground_run(&ground, &restored, "export jsonl");
	count_tokens(ended.out, found);
	ended_release(&ended);
	for (int i = 0; i < WRITERS; i++)
		CHECK(found[i] >= before[i]);
	folder_remove(file);
	folder_remove(book);
	arena_release(&arena);
}

int
main(int count, char **words)
{
	int backups = count > 1 ? (int)strtol(words[1], NULL, 10) : 200;
	struct shared *shared = mmap(
		NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	char name[LINE_SIZE];

	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	fflush(NULL);
	for (int i = 0; i < WRITERS; i++) {
		if (fork() == 0) {
			write_on(shared, i);
			_exit(0);
		}
	}
	for (int i = 0; i < backups; i++)
		try(shared, i);
	__atomic_store_n(&shared->stop, 1, __ATOMIC_RELEASE);
	while (wait(NULL) > 0)
		continue;
	CHECK(shared->acknowledged[0] > 0 && shared->acknowledged[1] > 0);
	snprintf(name, sizeof(name), "%d backups under %d changes are whole when restored",
		backups, shared->acknowledged[0] + shared->acknowledged[1]);
	test_result(name);
	ground_tally("live backups", backups);
	ground_close(&ground);
	return test_end();
}
