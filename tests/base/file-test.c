#include "tests/base/place.h"

#include "base/text.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
exists(struct place *place, const char *name)
{
	struct stat status;

	return lstat(inside(place, name), &status) == 0;
}

static mode_t
rights(struct place *place, const char *name)
{
	struct stat status;

	return stat(inside(place, name), &status) == 0 ? status.st_mode & 07777 : 0;
}

/* How many names the folder has, hidden ones too. */
static int
count_names(struct place *place)
{
	const char *command =
		arena_format(&place->arena, "ls -A '%s' | wc -l", place->folder);
	FILE *pipe = popen(command, "r");
	int count = -1;

	if (pipe && fscanf(pipe, "%d", &count) != 1)
		count = -1;
	if (pipe)
		pclose(pipe);
	return count;
}

TEST(a_written_file_is_private_under_any_umask)
{
	static const mode_t masks[] = { 0, 022, 077, 0777 };
	struct place place = place_make();

	for (size_t i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
		const char *name = arena_format(&place.arena, "file-%zu", i);
		mode_t before = umask(masks[i]);

		CHECK(write_text(&place, name, FILE_NEW, "x"));
		umask(before);
		CHECK_NUMBER(rights(&place, name), 0600);
	}
	place_release(&place);
}

TEST(writing_leaves_the_file_and_nothing_else)
{
	struct place place = place_make();

	CHECK(write_text(&place, "file", FILE_NEW, "text"));
	CHECK_TEXT(content(&place, "file"), "text");
	CHECK(write_text(&place, "file", FILE_REPLACE, ""));
	CHECK_TEXT(content(&place, "file"), "");
	CHECK(write_text(&place, "other", FILE_REPLACE, "made"));
	CHECK_TEXT(content(&place, "other"), "made");
	CHECK_NUMBER(count_names(&place), 2);
	place_release(&place);
}

TEST(replacing_makes_an_open_file_private)
{
	struct place place = place_make();

	put(&place, "file", "old");
	CHECK(chmod(inside(&place, "file"), 0644) == 0);
	CHECK(write_text(&place, "file", FILE_REPLACE, "new"));
	CHECK_TEXT(content(&place, "file"), "new");
	CHECK_NUMBER(rights(&place, "file"), 0600);
	place_release(&place);
}

TEST(a_new_file_replaces_nothing)
{
	struct place place = place_make();

	put(&place, "file", "old");
	CHECK(!write_text(&place, "file", FILE_NEW, "new"));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	CHECK_TEXT(content(&place, "file"), "old");
	CHECK_NUMBER(count_names(&place), 1);
	place_release(&place);
}

TEST(a_new_file_replaces_nothing_that_came_meanwhile)
{
	struct place place = place_make();
	struct file_draft draft;

	CHECK(
		file_begin(inside(&place, "file"), FILE_NEW, &place.arena, &draft, &place.error));
	put(&place, "file", "faster");
	CHECK(!file_end(&draft, true, &place.error));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	CHECK_TEXT(content(&place, "file"), "faster");
	CHECK_NUMBER(count_names(&place), 1);
	place_release(&place);
}

TEST(a_symbolic_link_that_came_meanwhile_is_not_replaced)
{
	struct place place = place_make();
	struct file_draft draft;

	put(&place, "target", "old");
	CHECK(file_begin(
		inside(&place, "file"), FILE_REPLACE, &place.arena, &draft, &place.error));
	CHECK(symlink(inside(&place, "target"), inside(&place, "file")) == 0);
	CHECK(!file_end(&draft, true, &place.error));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	CHECK_TEXT(content(&place, "file"), "old");
	CHECK_NUMBER(count_names(&place), 2);
	place_release(&place);
}

TEST(a_symbolic_link_is_not_written_through)
{
	static const enum file_mode modes[] = { FILE_NEW, FILE_REPLACE };
	struct place place = place_make();

	put(&place, "target", "old");
	CHECK(symlink(inside(&place, "target"), inside(&place, "link")) == 0);
	CHECK(symlink(inside(&place, "nowhere"), inside(&place, "dangling")) == 0);
	for (size_t i = 0; i < 2; i++) {
		CHECK(!write_text(&place, "link", modes[i], "new"));
		CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
		CHECK(!write_text(&place, "dangling", modes[i], "new"));
		CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	}
	CHECK_TEXT(content(&place, "target"), "old");
	CHECK(!exists(&place, "nowhere"));
	CHECK_NUMBER(count_names(&place), 3);
	place_release(&place);
}

/* Opening a pipe to write would wait for a reader for ever. */
TEST(a_pipe_and_a_folder_are_not_written_to)
{
	struct place place = place_make();

	CHECK(mkfifo(inside(&place, "pipe"), 0600) == 0);
	CHECK(mkdir(inside(&place, "folder"), 0700) == 0);
	CHECK(!write_text(&place, "pipe", FILE_REPLACE, "x"));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	CHECK(!write_text(&place, "folder", FILE_REPLACE, "x"));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	CHECK_NUMBER(count_names(&place), 2);
	place_release(&place);
}

TEST(a_missing_folder_is_an_error)
{
	struct place place = place_make();

	CHECK(!write_text(&place, "no/file", FILE_NEW, "x"));
	CHECK(strstr(place.error.message, "no/file") != NULL);
	CHECK_NUMBER(count_names(&place), 0);
	place_release(&place);
}

TEST(a_name_as_long_as_names_can_be_is_written)
{
	struct place place = place_make();
	char name[256];

	memset(name, 'n', 255);
	name[255] = '\0';
	CHECK(write_text(&place, name, FILE_NEW, "x"));
	CHECK_TEXT(content(&place, name), "x");
	place_release(&place);
}

TEST(a_draft_that_is_not_ok_leaves_the_old_bytes)
{
	struct place place = place_make();
	struct file_draft draft;

	put(&place, "file", "old");
	CHECK(file_begin(
		inside(&place, "file"), FILE_REPLACE, &place.arena, &draft, &place.error));
	CHECK(file_write_all(draft.fd, "new", 3, &place.error));
	CHECK_TEXT(content(&place, "file"), "old");
	fail(&place.error, ERROR_BUSY, "another reason");
	CHECK(!file_end(&draft, false, &place.error));
	CHECK_TEXT(place.error.message, "another reason");
	CHECK_TEXT(content(&place, "file"), "old");
	CHECK_NUMBER(count_names(&place), 1);
	place_release(&place);
}

TEST(a_draft_is_written_in_pieces)
{
	struct place place = place_make();
	struct file_draft draft;

	CHECK(
		file_begin(inside(&place, "file"), FILE_NEW, &place.arena, &draft, &place.error));
	CHECK(!exists(&place, "file"));
	CHECK(file_write_all(draft.fd, "one ", 4, &place.error));
	CHECK(file_write_all(draft.fd, NULL, 0, &place.error));
	CHECK(file_write_all(draft.fd, "two", 3, &place.error));
	CHECK(file_end(&draft, true, &place.error));
	CHECK_TEXT(content(&place, "file"), "one two");
	place_release(&place);
}

/* The limit on the size of files stands for a disk that is full. */
TEST(a_write_that_does_not_fit_leaves_the_old_bytes)
{
	struct place place = place_make();
	struct text text = TEXT_INIT;
	struct rlimit full = { 1000, RLIM_INFINITY };
	int status = -1;
	pid_t child;

	put(&place, "file", "old");
	text_add_repeated(&text, "x", 5000);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &full);
		_exit(write_text(&place, "file", FILE_REPLACE, text.bytes) ? 1 : 0);
	}
	waitpid(child, &status, 0);
	CHECK_NUMBER(status, 0);
	CHECK_TEXT(content(&place, "file"), "old");
	CHECK_NUMBER(count_names(&place), 1);
	text_release(&text);
	place_release(&place);
}

TEST(a_pipe_that_is_full_is_waited_for)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	int ends[2], status = -1;
	pid_t child;

	text_add_repeated(&text, "0123456789", 50000);
	CHECK(pipe(ends) == 0);
	fcntl(ends[1], F_SETFL, O_NONBLOCK);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		struct arena arena = ARENA_INIT;
		struct span bytes = { 0 };

		close(ends[1]);
		dup2(ends[0], STDIN_FILENO);
		file_read("-", NO_LIMIT, &arena, &bytes, &error);
		_exit(span_equal(bytes, span_of(text.bytes)) ? 0 : 1);
	}
	close(ends[0]);
	CHECK(file_write_all(ends[1], text.bytes, text.length, &error));
	close(ends[1]);
	waitpid(child, &status, 0);
	CHECK_NUMBER(status, 0);
	text_release(&text);
	error_release(&error);
}

TEST(writing_to_what_is_closed_fails)
{
	struct error error = ERROR_INIT;

	CHECK(!file_write_all(-1, "x", 1, &error));
	CHECK(error.message[0] != '\0');
	error_release(&error);
}

TEST(folders_are_made_private_with_their_parents)
{
	static const mode_t masks[] = { 0, 022, 0777 };
	struct place place = place_make();

	for (size_t i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
		const char *name = arena_format(&place.arena, "%zu/b//c/", i);
		mode_t before = umask(masks[i]);

		CHECK(file_make_folder(inside(&place, name), &place.error));
		umask(before);
		CHECK_NUMBER(rights(&place, arena_format(&place.arena, "%zu", i)), 0700);
		CHECK_NUMBER(rights(&place, arena_format(&place.arena, "%zu/b", i)), 0700);
		CHECK_NUMBER(rights(&place, arena_format(&place.arena, "%zu/b/c", i)), 0700);
	}
	place_release(&place);
}

TEST(a_folder_that_is_there_keeps_its_mode)
{
	struct place place = place_make();

	CHECK(mkdir(inside(&place, "open"), 0755) == 0);
	CHECK(chmod(inside(&place, "open"), 0755) == 0);
	CHECK(file_make_folder(inside(&place, "open/deeper"), &place.error));
	CHECK(file_make_folder(inside(&place, "open"), &place.error));
	CHECK_NUMBER(rights(&place, "open"), 0755);
	place_release(&place);
}

TEST(a_file_in_the_way_of_a_folder_is_an_error)
{
	struct place place = place_make();

	put(&place, "file", "x");
	CHECK(!file_make_folder(inside(&place, "file"), &place.error));
	CHECK(!file_make_folder(inside(&place, "file/deeper"), &place.error));
	CHECK(strstr(place.error.message, "file") != NULL);
	place_release(&place);
}

TEST(the_parent_folder_is_synced)
{
	struct place place = place_make();

	put(&place, "file", "x");
	CHECK(file_sync_parent(inside(&place, "file"), &place.error));
	CHECK(file_sync_parent("file-in-this-folder", &place.error));
	CHECK(file_sync_parent("/file-in-the-root", &place.error));
	CHECK(!file_sync_parent(inside(&place, "missing/file"), &place.error));
	place_release(&place);
}

TEST(no_descriptor_is_left_to_other_programs)
{
	struct place place = place_make();
	struct file_draft draft;

	CHECK(
		file_begin(inside(&place, "file"), FILE_NEW, &place.arena, &draft, &place.error));
	CHECK(fcntl(draft.fd, F_GETFD) & FD_CLOEXEC);
	CHECK(!file_end(&draft, false, &place.error));
	CHECK_NUMBER(draft.fd, -1);
	place_release(&place);
}

int
main(void)
{
	RUN(a_written_file_is_private_under_any_umask);
	RUN(writing_leaves_the_file_and_nothing_else);
	RUN(replacing_makes_an_open_file_private);
	RUN(a_new_file_replaces_nothing);
	RUN(a_new_file_replaces_nothing_that_came_meanwhile);
	RUN(a_symbolic_link_that_came_meanwhile_is_not_replaced);
	RUN(a_symbolic_link_is_not_written_through);
	RUN(a_pipe_and_a_folder_are_not_written_to);
	RUN(a_missing_folder_is_an_error);
	RUN(a_name_as_long_as_names_can_be_is_written);
	RUN(a_draft_that_is_not_ok_leaves_the_old_bytes);
	RUN(a_draft_is_written_in_pieces);
	RUN(a_write_that_does_not_fit_leaves_the_old_bytes);
	RUN(a_pipe_that_is_full_is_waited_for);
	RUN(writing_to_what_is_closed_fails);
	RUN(folders_are_made_private_with_their_parents);
	RUN(a_folder_that_is_there_keeps_its_mode);
	RUN(a_file_in_the_way_of_a_folder_is_an_error);
	RUN(the_parent_folder_is_synced);
	RUN(no_descriptor_is_left_to_other_programs);
	return test_end();
}
