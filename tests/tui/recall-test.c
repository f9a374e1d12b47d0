#include "tests/test.h"

#include <ftw.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "tui/recall.h"

static struct arena arena = ARENA_INIT;

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status;
	(void)kind;
	(void)place;
	return remove(path);
}

/* A home of its own for every test. */
static struct path_environment
home_make(void)
{
	char *folder = (char *)arena_copy(&arena, "/tmp/rapport-recall-XXXXXX");

	CHECK(mkdtemp(folder) != NULL);
	return (struct path_environment){ .home = folder };
}

static void
home_remove(const struct path_environment *paths)
{
	nftw(paths->home, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static const char *
path_of(const struct path_environment *paths)
{
	return path_join(&arena, path_state(paths, &arena), "history-test");
}

/* What the file holds, "" when there is none. */
static const char *
kept(const struct path_environment *paths)
{
	struct error error = ERROR_INIT;
	struct span bytes = span_of("");

	file_read(path_of(paths), 1 << 20, &arena, &bytes, &error);
	error_release(&error);
	return bytes.start;
}

static void
put(const struct path_environment *paths, const char *text)
{
	struct error error = ERROR_INIT;

	CHECK(file_make_folder(path_state(paths, &arena), &error));
	CHECK(file_write(path_of(paths), FILE_REPLACE, span_of(text), &error));
	error_release(&error);
}

TEST(a_line_is_kept_for_the_next_time)
{
	struct path_environment paths = home_make();
	struct recall recall;

	recall_begin(&recall, &paths, "test");
	CHECK(recall_previous(&recall, "") == NULL);
	recall_add(&recall, "list");
	recall_release(&recall);
	recall_begin(&recall, &paths, "test");
	CHECK_TEXT(recall_previous(&recall, ""), "list");
	recall_release(&recall);
	home_remove(&paths);
}

TEST(lines_are_found_by_how_they_begin)
{
	struct path_environment paths = home_make();
	struct recall recall;

	put(&paths, "move a won\nlist\nmove b won\nnote c d\n");
	recall_begin(&recall, &paths, "test");
	CHECK_TEXT(recall_previous(&recall, "mo"), "move b won");
	CHECK_TEXT(recall_previous(&recall, "move b won"), "move a won");
	CHECK(recall_previous(&recall, "move a won") == NULL);
	CHECK_TEXT(recall_next(&recall), "move b won");
	CHECK_TEXT(recall_next(&recall), "mo");
	CHECK(recall_next(&recall) == NULL);
	recall_release(&recall);
	home_remove(&paths);
}

TEST(typing_begins_another_search)
{
	struct path_environment paths = home_make();
	struct recall recall;

	put(&paths, "move a\nlist\n");
	recall_begin(&recall, &paths, "test");
	CHECK_TEXT(recall_previous(&recall, ""), "list");
	recall_rest(&recall);
	CHECK_TEXT(recall_previous(&recall, "m"), "move a");
	recall_release(&recall);
	home_remove(&paths);
}

TEST(equal_neighbours_are_kept_once)
{
	struct path_environment paths = home_make();
	struct recall recall;

	recall_begin(&recall, &paths, "test");
	recall_add(&recall, "list");
	recall_add(&recall, "list");
	recall_add(&recall, "due");
	recall_add(&recall, "list");
	CHECK_TEXT(kept(&paths), "list\ndue\nlist\n");
	recall_release(&recall);
	home_remove(&paths);
}

TEST(what_others_kept_meanwhile_stays)
{
	struct path_environment paths = home_make();
	struct recall one, other;

	recall_begin(&one, &paths, "test");
	recall_begin(&other, &paths, "test");
	recall_add(&one, "first");
	recall_add(&other, "second");
	CHECK_TEXT(kept(&paths), "first\nsecond\n");
	recall_release(&one);
	recall_release(&other);
	home_remove(&paths);
}

/* Of 499, 500 and 501 lines. */
TEST(the_oldest_go_beyond_the_limit)
{
	struct path_environment paths = home_make();
	struct text text = TEXT_INIT;
	struct recall recall;

	for (int i = 1; i < RECALL_LIMIT; i++)
		text_add_format(&text, "line %d\n", i);
	put(&paths, text.bytes);
	recall_begin(&recall, &paths, "test");
	recall_add(&recall, "number 500");
	CHECK(strncmp(kept(&paths), "line 1\n", 7) == 0);
	recall_add(&recall, "number 501");
	CHECK(strncmp(kept(&paths), "line 2\n", 7) == 0);
	recall_release(&recall);
	text_release(&text);
	home_remove(&paths);
}

TEST(the_file_is_private)
{
	struct path_environment paths = home_make();
	struct recall recall;
	struct stat status;

	recall_begin(&recall, &paths, "test");
	recall_add(&recall, "list");
	CHECK(stat(path_of(&paths), &status) == 0);
	CHECK_NUMBER(status.st_mode & 0777, 0600);
	CHECK(stat(path_state(&paths, &arena), &status) == 0);
	CHECK_NUMBER(status.st_mode & 0777, 0700);
	recall_release(&recall);
	home_remove(&paths);
}

TEST(what_is_no_line_is_not_kept)
{
	struct path_environment paths = home_make();
	struct recall recall;

	recall_begin(&recall, &paths, "test");
	recall_add(&recall, "");
	recall_add(&recall, "   ");
	recall_add(&recall, "a\033[31m");
	recall_add(&recall, "two\nlines");
	recall_add(&recall, "\xff");
	CHECK(recall_previous(&recall, "") == NULL);
	CHECK(access(path_of(&paths), F_OK) != 0);
	recall_release(&recall);
	home_remove(&paths);
}

TEST(what_is_no_text_in_the_file_is_passed_over)
{
	struct path_environment paths = home_make();
	struct recall recall;

	put(&paths, "list\n\xff\xfe\na\033b\n\nlast");
	recall_begin(&recall, &paths, "test");
	CHECK_TEXT(recall_previous(&recall, ""), "last");
	CHECK_TEXT(recall_previous(&recall, "last"), "list");
	recall_release(&recall);
	home_remove(&paths);
}

TEST(without_a_name_nothing_is_kept)
{
	struct path_environment paths = home_make();
	struct recall recall;

	recall_begin(&recall, &paths, "");
	recall_add(&recall, "list");
	CHECK(recall_previous(&recall, "") == NULL);
	CHECK(access(path_state(&paths, &arena), F_OK) != 0);
	recall_release(&recall);
	home_remove(&paths);
}

int
main(void)
{
	RUN(a_line_is_kept_for_the_next_time);
	RUN(lines_are_found_by_how_they_begin);
	RUN(typing_begins_another_search);
	RUN(equal_neighbours_are_kept_once);
	RUN(what_others_kept_meanwhile_stays);
	RUN(the_oldest_go_beyond_the_limit);
	RUN(the_file_is_private);
	RUN(what_is_no_line_is_not_kept);
	RUN(what_is_no_text_in_the_file_is_passed_over);
	RUN(without_a_name_nothing_is_kept);
	arena_release(&arena);
	return test_end();
}
