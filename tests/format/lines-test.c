#include "format/lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/text.h"
#include "tests/test.h"

/* A temporary file of those bytes; the caller removes it. */
static const char *
make_file(const void *bytes, size_t length, struct arena *arena)
{
	const char *folder = getenv("TMPDIR");
	const char *path = arena_format(arena, "%s/lines-XXXXXX", folder ? folder : "/tmp");
	int fd = mkstemp((char *)path);
	CHECK(fd >= 0 && write(fd, bytes, length) == (ssize_t)length);
	close(fd);
	return path;
}

/* "1:first|2!reason|3:third": number, ':' for a line or '!' for a refusal, and the
 * text. */
static const char *
told(const void *bytes, size_t length, struct arena *arena)
{
	struct lines *lines;
	struct span line;
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	const char *path = make_file(bytes, length, arena);
	CHECK(lines_open(path, &lines, &error));
	CHECK_NUMBER(lines_size(lines), (long long)length);
	for (;;) {
		enum lines_step step = lines_next(lines, &line, &error);
		if (step != LINES_LINE && step != LINES_REFUSED)
			break;
		text_add_format(
			&text, "%s%lld", text.length ? "|" : "", (long long)lines_number(lines));
		text_add(&text, step == LINES_LINE ? ":" : "!");
		if (step == LINES_REFUSED)
			text_add(&text, error.message);
		else if (line.length > 100)
			text_add_number(&text, (int64_t)line.length);
		else
			text_add_bytes(&text, line.start, line.length);
	}
	CHECK_NUMBER(lines_offset(lines), (long long)length);
	CHECK(lines_next(lines, &line, &error) == LINES_END);
	lines_close(lines);
	unlink(path);
	error_release(&error);
	return text_take(&text, arena);
}

TEST(lines_come_one_by_one_without_their_ends)
{
	static const struct {
		const char *name, *file, *told;
	} cases[] = {
		{ "an empty file", "", "" },
		{ "LF", "a\nb\n", "1:a|2:b" },
		{ "CRLF", "a\r\nb\r\n", "1:a|2:b" },
		{ "no end of the last line", "a\nb", "1:a|2:b" },
		{ "a carriage return at the very end stays", "a\nb\r", "1:a|2:b\r" },
		{ "empty lines count", "\n\na\n", "1:|2:|3:a" },
		{ "a byte-order mark", "\xEF\xBB\xBF{}\n", "1:{}" },
		{ "a byte-order mark alone", "\xEF\xBB\xBF", "" },
		{ "a mark that is none", "\xEF\xBBx\n", "1:\xEF\xBBx" },
		{ "a mark in the second line stays", "a\n\xEF\xBB\xBFzz\n",
			"1:a|2:\xEF\xBB\xBFzz" },
	};
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(told(cases[i].file, strlen(cases[i].file), &arena), cases[i].told);
		test_result(cases[i].name);
	}
	arena_release(&arena);
}

TEST(a_nul_byte_spoils_its_line_only)
{
	static const char file[] = "a\nb\0c\nd\n";
	struct arena arena = ARENA_INIT;
	CHECK_TEXT(told(file, sizeof(file) - 1, &arena),
		"1:a|2!the line has a NUL byte; this is no text file|3:d");
	arena_release(&arena);
}

TEST(a_line_beyond_the_cap_is_skipped_and_the_next_is_whole)
{
	static const struct {
		const char *name, *end;
		size_t length;
		const char *told;
	} cases[] = {
		{ "at the cap", "\nnext\n", LINES_CAP, "1:a|2:1048576|3:next" },
		{ "at the cap with CRLF", "\r\nnext\n", LINES_CAP, "1:a|2:1048576|3:next" },
		{ "at the cap without an end", "", LINES_CAP, "1:a|2:1048576" },
		{ "one more", "\nnext\n", LINES_CAP + 1,
			"1:a|2!the line is longer than 1 MiB|3:next" },
		{ "one more with CRLF", "\r\nnext\n", LINES_CAP + 1,
			"1:a|2!the line is longer than 1 MiB|3:next" },
		{ "one more without an end", "", LINES_CAP + 1,
			"1:a|2!the line is longer than 1 MiB" },
		{ "many more", "\nnext\n", 5 * LINES_CAP + 3,
			"1:a|2!the line is longer than 1 MiB|3:next" },
		{ "many more without an end", "", 5 * LINES_CAP + 3,
			"1:a|2!the line is longer than 1 MiB" },
	};
	struct arena arena = ARENA_INIT;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text text = TEXT_INIT;
		text_add(&text, "a\n");
		text_add_repeated(&text, "x", cases[i].length);
		text_add(&text, cases[i].end);
		CHECK_TEXT(told(text.bytes, text.length, &arena), cases[i].told);
		test_result(cases[i].name);
		text_release(&text);
	}
	arena_release(&arena);
}

TEST(many_lines_cross_the_buffer_whole)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	struct error error = ERROR_INIT;
	struct lines *lines;
	struct span line;
	for (int i = 0; i < 30000; i++)
		text_add_format(&text, "line %d\n", i);
	const char *path = make_file(text.bytes, text.length, &arena);
	CHECK(lines_open(path, &lines, &error));
	bool ok = true;
	for (int i = 0; i < 30000 && ok; i++) {
		char expected[32];
		snprintf(expected, sizeof(expected), "line %d", i);
		ok = lines_next(lines, &line, &error) == LINES_LINE && span_is(line, expected);
		CHECK(ok);
	}
	CHECK(lines_next(lines, &line, &error) == LINES_END);
	lines_close(lines);
	unlink(path);
	text_release(&text);
	arena_release(&arena);
}

TEST(what_cannot_be_read_says_so)
{
	struct lines *lines;
	struct error error = ERROR_INIT;
	CHECK(!lines_open("/nonexistent/file", &lines, &error));
	CHECK_TEXT(error.message, "cannot read /nonexistent/file: No such file or directory");
	CHECK(lines == NULL);
	CHECK(!lines_open("/", &lines, &error));
	CHECK_TEXT(error.message, "cannot read /: Is a directory");
	lines_close(NULL);
	error_release(&error);
}

int
main(void)
{
	RUN(lines_come_one_by_one_without_their_ends);
	RUN(a_nul_byte_spoils_its_line_only);
	RUN(a_line_beyond_the_cap_is_skipped_and_the_next_is_whole);
	RUN(many_lines_cross_the_buffer_whole);
	RUN(what_cannot_be_read_says_so);
	return test_end();
}
