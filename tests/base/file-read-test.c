#include "tests/base/place.h"

#include "base/text.h"

#include <unistd.h>

TEST(a_file_is_read_whole)
{
	struct place place = place_make();
	struct span bytes;

	put(&place, "some", "line\nline\n");
	put(&place, "empty", "");
	CHECK_TEXT(content(&place, "some"), "line\nline\n");
	CHECK(
		file_read(inside(&place, "empty"), NO_LIMIT, &place.arena, &bytes, &place.error));
	CHECK_NUMBER(bytes.length, 0);
	CHECK_TEXT(bytes.start, "");
	place_release(&place);
}

TEST(a_file_of_just_the_limit_is_read_and_one_byte_more_refused)
{
	struct place place = place_make();
	struct span bytes;

	put(&place, "file", "12345");
	CHECK(file_read(inside(&place, "file"), 5, &place.arena, &bytes, &place.error));
	CHECK_NUMBER(bytes.length, 5);
	CHECK(!file_read(inside(&place, "file"), 4, &place.arena, &bytes, &place.error));
	CHECK_NUMBER(place.error.kind, ERROR_REFUSED);
	place_release(&place);
}

/* A pipe tells no size, and this is more than one holds. */
TEST(standard_input_is_read_to_its_end)
{
	struct place place = place_make();
	struct text text = TEXT_INIT;
	int before = dup(STDIN_FILENO);
	struct span bytes = { 0 };

	text_add_repeated(&text, "0123456789", 30000);
	CHECK(write_text(&place, "long", FILE_NEW, text.bytes));
	for (size_t limit = 299999; limit <= 300000; limit++) {
		FILE *pipe =
			popen(arena_format(&place.arena, "cat '%s'", inside(&place, "long")), "r");

		CHECK(pipe && dup2(fileno(pipe), STDIN_FILENO) == STDIN_FILENO);
		CHECK(file_read("-", limit, &place.arena, &bytes, &place.error) ==
			(limit == 300000));
		dup2(before, STDIN_FILENO);
		pclose(pipe);
	}
	CHECK_NUMBER(bytes.length, 300000);
	CHECK_TEXT(bytes.start, text.bytes);
	text_release(&text);
	close(before);
	place_release(&place);
}

TEST(what_cannot_be_read_is_named)
{
	struct place place = place_make();
	struct span bytes;

	CHECK(!file_read(
		inside(&place, "missing"), NO_LIMIT, &place.arena, &bytes, &place.error));
	CHECK(strstr(place.error.message, "missing") != NULL);
	CHECK(!file_read(place.folder, NO_LIMIT, &place.arena, &bytes, &place.error));
	CHECK(strstr(place.error.message, place.folder) != NULL);
	place_release(&place);
}

int
main(void)
{
	RUN(a_file_is_read_whole);
	RUN(a_file_of_just_the_limit_is_read_and_one_byte_more_refused);
	RUN(standard_input_is_read_to_its_end);
	RUN(what_cannot_be_read_is_named);
	return test_end();
}
