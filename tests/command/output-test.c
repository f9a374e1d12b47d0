#include "tests/test.h"

#include "command/output.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"

enum { LARGE = 3 * 1024 * 1024 };

struct filter_case {
	const char *name;
	enum output_filter filter;
	const char *bytes;
	const char *written;
};

static const struct filter_case filter_cases[] = {
	{ "bytes stay as they are", OUTPUT_AS_IS, "a\033[31m\tb\r\n", "a\033[31m\tb\r\n" },
	{ "an escape never reaches a terminal", OUTPUT_SAFE, "a\033[31m\n",
		"a\xEF\xBF\xBD[31m\n" },
	{ "a carriage return before a newline is left out", OUTPUT_SAFE, "a\r\nb\r\n",
		"a\nb\n" },
	{ "a carriage return alone is made visible", OUTPUT_SAFE, "a\rb",
		"a\xEF\xBF\xBD"
		"b" },
	{ "text for a terminal keeps its letters", OUTPUT_SAFE, "¥3,000 佐藤\n",
		"¥3,000 佐藤\n" },
	{ "a terminal without UTF-8 gets both", OUTPUT_SAFE_ASCII, "Zoë\033\n", "Zoe?\n" },
};

static const char *
taken(struct output *output, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct error error = ERROR_INIT;

	CHECK(output_take(output, &text, &error));
	error_release(&error);
	return text_take(&text, arena);
}

static void
each_filter_does_what_it_is_for(void)
{
	for (size_t i = 0; i < sizeof(filter_cases) / sizeof(*filter_cases); i++) {
		const struct filter_case *row = &filter_cases[i];
		struct arena arena = ARENA_INIT;
		struct error error = ERROR_INIT;
		struct output *output = output_new("/tmp");

		output_set_filter(output, row->filter);
		CHECK(output_write(output, span_of(row->bytes), &error));
		CHECK_TEXT(taken(output, &arena), row->written);
		test_result(row->name);
		output_free(output);
		arena_release(&arena);
	}
}

TEST(lines_are_counted_across_writes)
{
	struct output *output = output_new("/tmp");
	struct error error = ERROR_INIT;

	CHECK(output_is_empty(output));
	CHECK(output_write(output, span_of("a\nb"), &error));
	CHECK(output_write(output, span_of("c\n\n"), &error));
	CHECK_NUMBER(output_lines(output), 3);
	CHECK(!output_is_empty(output));
	output_clear(output);
	CHECK_NUMBER(output_lines(output), 0);
	CHECK(output_is_empty(output));
	output_free(output);
}

TEST(a_text_is_emptied_when_it_is_handed_over)
{
	struct output *output = output_new("/tmp");
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct arena arena = ARENA_INIT;

	text_add(&text, "all of it");
	CHECK(output_text(output, &text, &error));
	CHECK_TEXT(text.bytes, "");
	CHECK_TEXT(taken(output, &arena), "all of it");
	output_free(output);
	arena_release(&arena);
}

/* Numbered lines, so that a piece that is lost or swapped shows. */
static size_t
write_much(struct output *output, struct error *error)
{
	struct text text = TEXT_INIT;
	size_t length = 0;

	for (int line = 0; length < LARGE; line++) {
		text_add_format(&text, "line %d\n", line);
		length += text.length;
		CHECK(output_write(output, span_make(text.bytes, text.length), error));
		text_cut(&text, 0);
	}
	text_release(&text);
	return length;
}

TEST(what_does_not_fit_in_memory_comes_out_whole_and_in_order)
{
	struct output *output = output_new("/tmp");
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	size_t length = write_much(output, &error);
	struct span rest;
	int line = 0;

	CHECK(output_take(output, &text, &error));
	CHECK_NUMBER(text.length, length);
	rest = span_make(text.bytes, text.length);
	while (rest.start && rest.length > 0) {
		char expected[32];

		snprintf(expected, sizeof(expected), "line %d", line++);
		if (!span_is(span_split(&rest, '\n'), expected)) {
			CHECK(!"the lines are in order");
			break;
		}
	}
	text_release(&text);
	output_free(output);
}

TEST(a_full_device_is_an_error)
{
	struct output *output = output_new("/tmp");
	struct error error = ERROR_INIT;
	int fd = open("/dev/full", O_WRONLY | O_CLOEXEC);

	CHECK(output_write(output, span_of("a\n"), &error));
	CHECK(!output_flush(output, fd, &error));
	CHECK_NUMBER(error.kind, ERROR_FAILURE);
	error_release(&error);
	close(fd);
	output_free(output);
}

TEST(a_reader_that_left_is_no_error)
{
	struct output *output = output_new("/tmp");
	struct error error = ERROR_INIT;
	int ends[2];

	signal(SIGPIPE, SIG_IGN);
	CHECK(pipe(ends) == 0);
	close(ends[0]);
	CHECK(output_write(output, span_of("a\n"), &error));
	CHECK(output_flush(output, ends[1], &error));
	CHECK_NUMBER(error.kind, ERROR_NONE);
	close(ends[1]);
	output_free(output);
}

TEST(without_room_for_a_temporary_file_much_output_is_an_error)
{
	struct output *output = output_new("/nowhere/at/all");
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;

	text_add_repeated(&text, "x", LARGE);
	CHECK(!output_text(output, &text, &error));
	CHECK_NUMBER(error.kind, ERROR_FAILURE);
	error_release(&error);
	output_free(output);
}

TEST(a_saved_file_is_private_and_replaces_only_files)
{
	char folder[] = "/tmp/rapport-output-XXXXXX";
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct output *output = output_new("/tmp");
	struct stat status;
	const char *file, *link;

	CHECK(mkdtemp(folder) != NULL);
	file = arena_format(&arena, "%s/file", folder);
	link = arena_format(&arena, "%s/link", folder);
	CHECK(output_write(output, span_of("a\n"), &error));
	CHECK(output_save(output, file, &error));
	CHECK(output_save(output, file, &error));
	CHECK(stat(file, &status) == 0);
	CHECK_NUMBER(status.st_mode & 0777, 0600);
	CHECK_NUMBER(status.st_size, 2);
	CHECK(symlink(file, link) == 0);
	CHECK(!output_save(output, link, &error));
	CHECK(!output_save(output, folder, &error));
	unlink(link);
	unlink(file);
	rmdir(folder);
	error_release(&error);
	output_free(output);
	arena_release(&arena);
}

int
main(void)
{
	test_is_ok = true;
	each_filter_does_what_it_is_for();
	RUN(lines_are_counted_across_writes);
	RUN(a_text_is_emptied_when_it_is_handed_over);
	RUN(what_does_not_fit_in_memory_comes_out_whole_and_in_order);
	RUN(a_full_device_is_an_error);
	RUN(a_reader_that_left_is_no_error);
	RUN(without_room_for_a_temporary_file_much_output_is_an_error);
	RUN(a_saved_file_is_private_and_replaces_only_files);
	return test_end();
}
