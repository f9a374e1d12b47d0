#include "tests/test.h"

#include "tests/command/sample.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/* A run in a home of its own, which is empty. */
struct home {
	char folder[32];
	struct surroundings surroundings;
};

static struct home
home_make(void)
{
	struct home home = { "/tmp/rapport-home-XXXXXX", sample_surroundings };

	CHECK(mkdtemp(home.folder) != NULL);
	return home;
}

static void
home_remove(struct home *home)
{
	struct arena arena = ARENA_INIT;

	CHECK(system(arena_format(&arena, "rm -rf '%s'", home->folder)) == 0);
	arena_release(&arena);
}

/* What the process writes to the descriptor while the run is delivered. */
static const char *
delivered(struct run *run, int fd, int *status)
{
	char path[] = "/tmp/rapport-deliver-XXXXXX";
	int file = mkstemp(path), kept = dup(fd);
	char *bytes = arena_alloc(&run->arena, 4096);

	unlink(path);
	fflush(stdout);
	dup2(file, fd);
	*status = run_deliver(run);
	dup2(kept, fd);
	close(kept);
	CHECK(pread(file, bytes, 4095, 0) >= 0);
	close(file);
	return bytes;
}

TEST(a_bad_clock_is_a_mistake_in_the_usage)
{
	struct surroundings surroundings = sample_surroundings;
	struct run run;

	surroundings.now = "yesterday";
	run = sample_run(&surroundings);
	CHECK(!run_line(&run, "version"));
	CHECK_NUMBER(run.error.kind, ERROR_USAGE);
	run_end(&run);
}

TEST(an_open_quote_is_a_mistake_in_the_usage)
{
	struct run run = sample_run(&sample_surroundings);
	int status;

	CHECK(!run_line(&run, "help 'move"));
	CHECK_TEXT(delivered(&run, STDERR_FILENO, &status),
		"rapport: a quote is left open in: help 'move\n");
	CHECK_NUMBER(status, 2);
	run_end(&run);
}

TEST(the_output_is_kept_until_it_is_delivered)
{
	struct run run = sample_run(&sample_surroundings);
	int status;

	CHECK(run_line(&run, "version"));
	CHECK(!output_is_empty(run.call.output));
	CHECK(strncmp(delivered(&run, STDOUT_FILENO, &status), "rapport ", 8) == 0);
	CHECK_NUMBER(status, 0);
	run_end(&run);
}

TEST(an_error_in_json_names_its_code)
{
	struct run run = sample_run(&sample_surroundings);
	int status;

	CHECK(!run_line(&run, "moev --json"));
	CHECK_TEXT(delivered(&run, STDERR_FILENO, &status),
		"{\"error\":{\"code\":\"usage\",\"message\":\"there is no command 'moev'; did "
		"you "
		"mean 'move'?\"}}\n");
	CHECK_NUMBER(status, 2);
	run_end(&run);
}

TEST(candidates_stand_below_the_error_and_are_made_safe)
{
	struct run run = sample_run(&sample_surroundings);
	int status;

	run.has_failed = true;
	fail(&run.error, ERROR_AMBIGUOUS, "several contacts are called 's\033[31m'");
	error_suggest(&run.error, "11111111", "Sarah\nChen");
	error_suggest(&run.error, "22222222", "Sam");
	CHECK_TEXT(delivered(&run, STDERR_FILENO, &status),
		"rapport: several contacts are called 's\xEF\xBF\xBD[31m'\n"
		"  11111111  Sarah Chen\n"
		"  22222222  Sam\n");
	CHECK_NUMBER(status, 4);
	run_end(&run);
}

TEST(candidates_are_members_of_the_json_error)
{
	struct run run = sample_run(&sample_surroundings);
	int status;

	run.has_failed = run.wants_json = true;
	fail(&run.error, ERROR_NOT_FOUND, "no \"sarah\"");
	error_suggest(&run.error, "1", "Sam");
	error_suggest(&run.error, "2", "Sara");
	CHECK_TEXT(delivered(&run, STDERR_FILENO, &status),
		"{\"error\":{\"code\":\"not-found\",\"message\":\"no \\\"sarah\\\"\","
		"\"candidates\":[{\"id\":\"1\",\"name\":\"Sam\"},{\"id\":\"2\",\"name\":\"Sara\"}"
		"]}}\n");
	CHECK_NUMBER(status, 3);
	run_end(&run);
}

TEST(errors_are_ascii_on_a_terminal_whose_locale_is)
{
	struct surroundings surroundings = sample_surroundings;
	struct run run;
	int status;

	surroundings.is_utf8 = false;
	surroundings.error_is_terminal = true;
	run = sample_run(&surroundings);
	run.has_failed = true;
	fail(&run.error, ERROR_FAILURE, "Zoë — gone");
	CHECK_TEXT(delivered(&run, STDERR_FILENO, &status), "rapport: Zoe - gone\n");
	CHECK_NUMBER(status, 1);
	run_end(&run);
}

TEST(a_bad_line_of_the_configuration_is_a_warning_with_its_number)
{
	struct home home = home_make();
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct run run;
	FILE *file;

	home.surroundings.paths.home = home.folder;
	CHECK(file_make_folder(
		arena_format(&arena, "%s/.config/rapport", home.folder), &error));
	file = fopen(arena_format(&arena, "%s/.config/rapport/config", home.folder), "w");
	fputs("[money]\nbase = EUR\nbase = lots\n", file);
	fclose(file);
	run = sample_run(&home.surroundings);
	run_configure(&run);
	CHECK(strstr(run.warnings.bytes, "config:3: ") != NULL);
	CHECK_TEXT(run.own_settings.money.base, "EUR");
	run_end(&run);
	home_remove(&home);
	error_release(&error);
	arena_release(&arena);
}

/* Of a command that changes something, here for want of a book nothing. */
TEST(the_journal_name_comes_from_the_nearest_source)
{
	struct surroundings surroundings = sample_surroundings;
	struct run run;

	surroundings.book = "/dev/null";
	run = sample_run(&surroundings);
	CHECK(!run_line(&run, "undo"));
	CHECK_TEXT(run.call.act.who, "tester");
	run_end(&run);
	surroundings.who = "ann\033";
	run = sample_run(&surroundings);
	CHECK(!run_line(&run, "undo"));
	CHECK_TEXT(run.call.act.who, "ann\xEF\xBF\xBD");
	run_end(&run);
}

struct format_case {
	const char *name;
	const char *line;
	bool is_terminal;
	enum format format;
};

static const struct format_case format_cases[] = {
	{ "a list is plain where nobody looks", "stats --help", false, FORMAT_PLAIN },
	{ "a list is a table on a terminal", "version", true, FORMAT_TABLE },
	{ "a file gets no table", "version -o x", true, FORMAT_PLAIN },
};

static void
the_format_follows_the_reader(void)
{
	for (size_t i = 0; i < sizeof(format_cases) / sizeof(*format_cases); i++) {
		struct surroundings surroundings = sample_surroundings;
		struct run run;

		surroundings.output_is_terminal = format_cases[i].is_terminal;
		run = sample_run(&surroundings);
		CHECK(run_line(&run, format_cases[i].line));
		CHECK_NUMBER(run.call.format, format_cases[i].format);
		test_result(format_cases[i].name);
		run_end(&run);
	}
}

TEST(reading_a_folder_that_is_no_book_makes_none)
{
	struct home home = home_make();
	struct arena arena = ARENA_INIT;
	const char *path = arena_format(&arena, "%s/typo", home.folder);
	struct stat status;
	struct run run;

	home.surroundings.book = path;
	run = sample_run(&home.surroundings);
	CHECK(!run_line(&run, "stats"));
	CHECK(stat(path, &status) != 0);
	run_end(&run);
	home_remove(&home);
	arena_release(&arena);
}

TEST(the_usual_book_is_begun_by_whatever_comes_first)
{
	struct home home = home_make();
	struct arena arena = ARENA_INIT;
	struct stat status;
	struct run run;

	home.surroundings.paths.home = home.folder;
	home.surroundings.map_size = "64";
	run = sample_run(&home.surroundings);
	CHECK(run_line(&run, "stats --json"));
	CHECK(stat(arena_format(&arena, "%s/.local/share/rapport/book", home.folder),
			  &status) == 0);
	CHECK_NUMBER(status.st_mode & 0777, 0700);
	run_end(&run);
	home_remove(&home);
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	RUN(a_bad_clock_is_a_mistake_in_the_usage);
	RUN(an_open_quote_is_a_mistake_in_the_usage);
	RUN(the_output_is_kept_until_it_is_delivered);
	RUN(an_error_in_json_names_its_code);
	RUN(candidates_stand_below_the_error_and_are_made_safe);
	RUN(candidates_are_members_of_the_json_error);
	RUN(errors_are_ascii_on_a_terminal_whose_locale_is);
	RUN(a_bad_line_of_the_configuration_is_a_warning_with_its_number);
	RUN(the_journal_name_comes_from_the_nearest_source);
	the_format_follows_the_reader();
	RUN(reading_a_folder_that_is_no_book_makes_none);
	RUN(the_usual_book_is_begun_by_whatever_comes_first);
	return test_end();
}
