/*
 * An import of a table is killed at any time, and all of it is in the book or nothing.
 *
 *     import KILLS ROWS
 *
 * Each time the book is as it was, with one contact and what happened with it; the import
 * would change that one and add the others.  What is there afterwards must be what was
 * there before, or all rows, and the book must be sound either way.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { AT_MOST = 10 }; /* times that a kill may come too late, for each that does not */

struct counts {
	int kills;
	int nothing; /* was there after a kill … */
	int all;     /* … or everything was */
	int wrong;
	char complaint[256];
};

static void
write_table(const char *path, int rows)
{
	FILE *file = fopen(path, "w");

	fprintf(file, "Name,E-mail,Stage,Notes\n");
	for (int i = 0; i < rows; i++)
		fprintf(file, "Person %d,p%d@example.com,proposal,\"note %d\nin two lines\"\n", i,
			i, i);
	fclose(file);
}

static int64_t
microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int
count_contacts(struct ground *ground)
{
	struct ended ended = ground_run(ground, &(struct launch){ 0 }, "list --format ids");
	int count = 0;

	for (const char *at = ended.out; ended.status == 0 && *at; at++)
		count += *at == '\n';
	ended_release(&ended);
	return count;
}

/* What is there after a kill. */
static void
look(struct ground *ground, struct counts *counts, int rows)
{
	int there = count_contacts(ground);
	int sound = ground_status(ground, "check");

	counts->nothing += there == 1;
	counts->all += there == rows;
	if ((there == 1 || there == rows) && sound == 0)
		return;
	if (counts->wrong++ == 0)
		snprintf(counts->complaint, sizeof(counts->complaint),
			"%d contacts of %d, check ended with %d", there, rows, sound);
}

static void
kill_once(struct ground *ground, struct counts *counts, const char *base, int64_t usual,
	int rows)
{
	const char *line =
		arena_format(&ground->arena, "import csv %s", ground_path(ground, "table.csv"));
	struct process process;
	struct ended ended;

	folder_remove(ground->book);
	folder_copy(base, ground->book);
	process = process_start(ground, &(struct launch){ 0 }, line);
	if (!process_ends_within(&process, random_below((uint32_t)usual))) {
		kill(process.pid, SIGKILL);
		counts->kills++;
	}
	ended = process_end(&process);
	look(ground, counts, rows);
	ended_release(&ended);
}

int
main(int count, char **arguments)
{
	int kills = count > 1 ? atoi(arguments[1]) : 200;
	int rows = count > 2 ? atoi(arguments[2]) : 3000;
	struct ground ground = ground_open();
	struct counts counts = { 0 };
	const char *base;
	int64_t usual;

	write_table(ground_path(&ground, "table.csv"), rows);
	base = ground_path(&ground, "base");
	CHECK_NUMBER(ground_status(&ground, "add Zero --email p0@example.com"), 0);
	folder_copy(ground.book, base);
	usual = microseconds();
	CHECK_NUMBER(
		ground_status(&ground, "import csv %s", ground_path(&ground, "table.csv")), 0);
	usual = microseconds() - usual;
	CHECK_NUMBER(count_contacts(&ground), rows);
	for (int i = 0; counts.kills < kills && i < AT_MOST * kills; i++)
		kill_once(&ground, &counts, base, usual, rows);
	printf("# %d kills within %lld ms: nothing was there %d times, everything %d\n",
		counts.kills, (long long)usual / 1000, counts.nothing, counts.all);
	if (counts.wrong > 0)
		printf("# %d times: %s\n", counts.wrong, counts.complaint);
	CHECK(counts.kills >= kills && counts.wrong == 0);
	test_result("an import that is killed leaves all rows or none");
	ground_tally("kills", counts.kills);
	ground_close(&ground);
	return test_end();
}
