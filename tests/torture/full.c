/*
 * A disk without room: nothing acknowledged is lost, and all is well once there is room.
 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { LINE_SIZE = 256, MOST_WRITES = 20000, PAGE = 4096 };

static struct ground ground;

static const char text_of_size[] =
	"a long line of text that takes some room in the book, so that it fills up sooner; "
	"a long line of text that takes some room in the book, so that it fills up sooner; "
	"a long line of text that takes some room in the book, so that it fills up sooner; "
	"a long line of text that takes some room in the book, so that it fills up sooner";

/* Writes until it is refused; how many were acknowledged. */
static int
write_until_full(const struct launch *launch)
{
	struct ended ended = { 0 };
	int count;

	for (count = 0; count < MOST_WRITES; count++) {
		ended_release(&ended);
		ended = ground_run(
			&ground, launch, "log Ada message \"tok-%d. %s\"", count, text_of_size);
		if (ended.status != 0)
			break;
	}
	CHECK_NUMBER(ended.status, 10);
	CHECK(ended.err && strstr(ended.err, "nothing was saved") != NULL);
	if (!test_is_ok)
		printf("# after %d: %d %s\n", count, ended.status, ended.err);
	ended_release(&ended);
	return count;
}

/* Every token below the count is there once, and none beyond. */
static void
check_tokens(const struct launch *launch, int expected)
{
	struct ended ended = ground_run(&ground, launch, "export jsonl");
	int found = 0;

	CHECK_NUMBER(ended.status, 0);
	for (int i = 0; i < expected; i++) {
		char token[LINE_SIZE];
		const char *first;

		snprintf(token, sizeof(token), "tok-%d. ", i);
		first = strstr(ended.out, token);
		found += first && !strstr(first + 1, token);
	}
	CHECK_NUMBER(found, expected);
	ended_release(&ended);
}

static void
check_goes_on(int written)
{
	struct launch usual = { 0 };

	CHECK_NUMBER(ground_status(&ground, "log Ada message \"tok-%d. after\"", written), 0);
	check_tokens(&usual, written + 1);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
}

/* A limit of the size of files, of which writing beyond brings SIGXFSZ. */
static void
limit_size(int64_t limit)
{
	struct launch usual = { 0 };
	struct launch limited = { .file_limit = limit };
	char name[LINE_SIZE];
	int written;

	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	written = write_until_full(&limited);
	CHECK(written > 0);
	check_tokens(&usual, written);
	check_goes_on(written);
	ground_close(&ground);
	snprintf(name, sizeof(name), "files of at most %lld bytes: %d changes, none lost",
		(long long)limit, written);
	test_result(name);
}

/* Our own view of the file systems, so that what is mounted goes with us. */
static bool
can_mount(void)
{
	return unshare(CLONE_NEWNS) == 0 &&
		mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0;
}

static void
fill_disk(const char *size, const char *larger)
{
	struct launch usual = { 0 };
	const char *disk;
	char name[LINE_SIZE];
	int written;

	ground = ground_open();
	disk = ground_path(&ground, "disk");
	mkdir(disk, S_IRWXU);
	CHECK(mount("tmpfs", disk, "tmpfs", 0, size) == 0);
	ground.book = ground_path(&ground, "disk/book");
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	written = write_until_full(&usual);
	CHECK(written > 0);
	check_tokens(&usual, written);
	CHECK_NUMBER(ground_status(&ground, "list"), 0);
	CHECK(mount("tmpfs", disk, "tmpfs", MS_REMOUNT, larger) == 0);
	check_goes_on(written);
	umount(disk);
	ground_close(&ground);
	snprintf(name, sizeof(name), "a disk of %s: %d changes, none lost", size, written);
	test_result(name);
}

/* A disk on which not even an empty book has room. */
static void
fill_at_once(void)
{
	const char *disk;
	struct launch usual = { 0 };
	struct ended ended;

	ground = ground_open();
	disk = ground_path(&ground, "disk");
	mkdir(disk, S_IRWXU);
	CHECK(mount("tmpfs", disk, "tmpfs", 0, "size=64k") == 0);
	ground.book = ground_path(&ground, "disk/book");
	ended = ground_run(&ground, &usual, "add Ada");
	CHECK_NUMBER(ended.status, 10);
	CHECK(ended.err[0] != '\0');
	ended_release(&ended);
	CHECK(mount("tmpfs", disk, "tmpfs", MS_REMOUNT, "size=4m") == 0);
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	CHECK_NUMBER(ground_status(&ground, "check"), 0);
	umount(disk);
	ground_close(&ground);
	test_result("a disk without room for an empty book takes one once there is room");
}

int
main(void)
{
	limit_size(600000);
	limit_size(147 * PAGE);
	limit_size(147 * PAGE + 1);
	if (can_mount()) {
		fill_at_once();
		fill_disk("size=512k", "size=8m");
		fill_disk("size=1m", "size=8m");
	} else {
		printf("ok %d - a full disk # SKIP mounting one takes rights\n", ++test_count);
	}
	return test_end();
}
