/*
 * Whom the program lets near the book: no program it starts, no other user, no log.
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/terminal.h"

enum { CANARIES = 50, MARK_SIZE = 32, DESCRIPTORS = 64 };

static struct ground ground;
static int findings;
static const char *sought;

/* The editor or pager says which files it finds open. */
static const char *
make_spy(void)
{
	const char *path = ground_write(&ground, "spy",
		"#!/bin/sh\n"
		"ls -l /proc/self/fd >>\"$SPY_LOG\"\n"
		"[ -z \"$1\" ] || echo 'written by the spy' >>\"$1\"\n"
		"cat >/dev/null </dev/null\n");

	chmod(path, S_IRWXU);
	return path;
}

/* ls has its own folder open as 3 and nothing beyond. */
static void
check_descriptors(const char *log)
{
	char *text = file_text(log);
	char descriptor[MARK_SIZE];

	CHECK(text != NULL);
	if (!text)
		return;
	CHECK(strstr(text, " 0 -> ") != NULL);
	CHECK(strstr(text, "/book") == NULL);
	CHECK(strstr(text, "mdb") == NULL);
	for (int i = 4; i < DESCRIPTORS; i++) {
		snprintf(descriptor, sizeof(descriptor), " %d -> ", i);
		CHECK(strstr(text, descriptor) == NULL);
	}
	if (!test_is_ok)
		printf("# %s\n", text);
	free(text);
}

static void
spy_on(const char *variable, const char *const *words)
{
	struct arena arena = ARENA_INIT;
	const char *log = ground_path(&ground, "spy.log");
	const char *variables[] = {
		arena_format(&arena, "%s=%s", variable, make_spy()),
		arena_format(&arena, "SPY_LOG=%s", log),
		"LINES=2",
		NULL,
	};
	struct ended ended = terminal_run(&ground, variables, words);

	CHECK_NUMBER(ended.status, 0);
	if (ended.status != 0)
		printf("# %s\n", ended.out);
	check_descriptors(log);
	unlink(log);
	ended_release(&ended);
	arena_release(&arena);
}

TEST(an_editor_finds_no_file_of_the_book_open)
{
	const char *words[] = { "note", "Ada", NULL };

	spy_on("EDITOR", words);
}

TEST(a_pager_finds_no_file_of_the_book_open)
{
	const char *words[] = { "help", "import-fields", NULL };
	const char *list[] = { "list", NULL };

	spy_on("PAGER", words);
	spy_on("PAGER", list);
}

static int
check_mode(const char *path, const struct stat *status, int type, struct FTW *place)
{
	mode_t expected = S_ISDIR(status->st_mode) ? 0700 : 0600;

	(void)type;
	(void)place;
	if ((status->st_mode & ALLPERMS) == expected)
		return 0;
	findings++;
	printf("# %s is %o\n", path, (unsigned)(status->st_mode & ALLPERMS));
	return 0;
}

/* Everything made under that mask is ours alone. */
static void
check_mask(int mask)
{
	static const char *const lines[] = { "add Bea", "log Bea message hello",
		"backup FILE-backup", "export jsonl -o FILE-export", "list -o FILE-list", NULL };
	struct arena arena = ARENA_INIT;
	const char *folder =
		arena_format(&arena, "%s/mask-%o", ground.folder, (unsigned)mask);
	const char *place = arena_format(&arena, "%s/a/b/book", folder);
	struct launch launch = { .mask = mask + 1, .book = place };

	mkdir(folder, S_IRWXU);
	for (size_t i = 0; lines[i]; i++) {
		const char *file = strstr(lines[i], "FILE");
		const char *line = file ? arena_format(&arena, "%.*s%s/%s",
									  (int)(file - lines[i]), lines[i], folder, file)
								: lines[i];
		struct ended ended = ground_run(&ground, &launch, "%s", line);

		CHECK_NUMBER(ended.status, 0);
		ended_release(&ended);
	}
	findings = 0;
	nftw(folder, check_mode, 16, FTW_PHYS);
	CHECK_NUMBER(findings, 0);
	arena_release(&arena);
}

TEST(what_is_made_is_for_its_owner_alone_under_every_mask)
{
	check_mask(0);
	check_mask(0022);
	check_mask(0777);
}

static int
seek(const char *path, const struct stat *status, int type, struct FTW *place)
{
	char *text = S_ISREG(status->st_mode) ? file_text(path) : NULL;

	(void)type;
	(void)place;
	if (text && memmem(text, (size_t)status->st_size, sought, strlen(sought))) {
		findings++;
		printf("# %s has a canary\n", path);
	}
	free(text);
	return 0;
}

/* Each field of each record has one of its own. */
static void
store_canaries(void)
{
	static const char *const lines[] = {
		"add \"canary-%d Chen\" --company canary-%d --email canary-%d@example.com",
		"note canary-0 \"canary-%d said so\"",
		"log canary-0 message canary-%d --amount 3000",
		"edit canary-0 summary=canary-%d source=canary-%d title=canary-%d",
		"follow canary-0 2030-01-01 canary-%d",
		"tag canary-0 canary-%d",
		"move canary-0 proposal --note canary-%d",
	};

	for (int i = 0; i < CANARIES; i++) {
		struct arena arena = ARENA_INIT;
		struct launch usual = { 0 };
		struct ended ended = ground_run(&ground, &usual,
			lines[i == 0 ? 0 : i % (int)(sizeof(lines) / sizeof(*lines))], i, i, i);

		/* Moving to where it is already is refused, with a message, too. */
		if (ended.status != 0 && ended.status != 5)
			printf("# canary %d: %d %s\n", i, ended.status, ended.err);
		CHECK(ended.status == 0 || ended.status == 5);
		ended_release(&ended);
		arena_release(&arena);
	}
}

TEST(no_log_and_no_temporary_file_holds_what_is_stored)
{
	static const char *const lines[] = { "list", "show canary-0", "search canary",
		"report", "due", "brief", "board", "export jsonl", "history", "check", "stats",
		"undo", "redo", "show canary", "edit canary-0 nothing=canary-1",
		"import jsonl canary-2", "move canary-0 nowhere", NULL };

	store_canaries();
	for (size_t i = 0; lines[i]; i++) {
		struct launch usual = { 0 };
		struct ended ended = ground_run(&ground, &usual, "%s", lines[i]);

		CHECK(ended.status >= 0);
		ended_release(&ended);
	}
	findings = 0;
	sought = "canary-";
	nftw(ground_path(&ground, "home"), seek, 16, FTW_PHYS);
	nftw(ground_path(&ground, "tmp"), seek, 16, FTW_PHYS);
	CHECK_NUMBER(findings, 0);
	nftw(ground.book, seek, 16, FTW_PHYS);
	CHECK(findings > 0);
}

int
main(void)
{
	ground = ground_open();
	CHECK_NUMBER(ground_status(&ground, "add Ada"), 0);
	RUN(an_editor_finds_no_file_of_the_book_open);
	RUN(a_pager_finds_no_file_of_the_book_open);
	RUN(what_is_made_is_for_its_owner_alone_under_every_mask);
	RUN(no_log_and_no_temporary_file_holds_what_is_stored);
	ground_close(&ground);
	return test_end();
}
