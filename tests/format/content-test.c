#include "format/content.h"

#include "tests/test.h"

#include "base/utf8.h"

/* The lines as they were before they were folded. */
static const char *
unfolded(const char *bytes, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (; *bytes; bytes++) {
		if (strncmp(bytes, "\r\n ", 3) == 0)
			bytes += 2;
		else
			text_add_char(&text, *bytes);
	}
	return text_take(&text, arena);
}

/* Whether every line has at most 75 bytes and is UTF-8 by itself. */
static bool
is_well_folded(const char *bytes)
{
	struct span rest = span_of(bytes);

	while (rest.start && rest.length > 0) {
		struct span line = span_split(&rest, '\n');

		if (line.length == 0 || line.start[line.length - 1] != '\r' || line.length > 76 ||
			utf8_valid_prefix(line) != line.length)
			return false;
	}
	return true;
}

TEST(lines_of_any_length_are_folded_without_cutting_a_character)
{
	static const char *const letters[] = { "a", "é", "高", "𝄞", "a高" };

	for (size_t i = 0; i < sizeof(letters) / sizeof(*letters); i++) {
		for (size_t count = 0; count < 300; count++) {
			struct arena arena = ARENA_INIT;
			struct text line = TEXT_INIT, text = TEXT_INIT;

			text_add(&line, "NOTE:");
			text_add_repeated(&line, letters[i], count);
			content_add_line(&text, line.bytes);
			CHECK(is_well_folded(text.bytes));
			text_add(&line, "\r\n");
			CHECK_TEXT(unfolded(text.bytes, &arena), line.bytes);
			text_release(&line);
			text_release(&text);
			arena_release(&arena);
		}
		test_result(letters[i]);
	}
}

TEST(a_line_of_75_bytes_is_one_and_of_76_two)
{
	struct text line = TEXT_INIT, text = TEXT_INIT;

	text_add_repeated(&line, "x", 75);
	content_add_line(&text, line.bytes);
	CHECK_NUMBER(text.length, 77);
	text_add_char(&line, 'y');
	text_cut(&text, 0);
	content_add_line(&text, line.bytes);
	CHECK_TEXT(text.bytes + 75, "\r\n y\r\n");
	text_release(&line);
	text_release(&text);
}

TEST(escapes_are_added_and_undone)
{
	static const struct {
		const char *text, *escaped;
	} cases[] = {
		{ "plain", "plain" },
		{ "a,b;c", "a\\,b\\;c" },
		{ "a\\b", "a\\\\b" },
		{ "one\ntwo", "one\\ntwo" },
		{ "\\n", "\\\\n" },
		{ "a:b \"c\"", "a:b \"c\"" },
		{ "", "" },
	};
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text text = TEXT_INIT;

		content_add_escaped(&text, cases[i].text);
		CHECK_TEXT(text.bytes, cases[i].escaped);
		CHECK_TEXT(
			content_unescape(span_make(text.bytes, text.length), &arena), cases[i].text);
		text_release(&text);
	}
	CHECK_TEXT(content_unescape(span_of("a\\Nb\\:c\\"), &arena), "a\nb:c\\");
	arena_release(&arena);
}

TEST(a_value_is_split_where_nothing_is_escaped)
{
	struct span rest = span_of("a\\;b;c;;d\\\\;e");
	static const char *const pieces[] = { "a\\;b", "c", "", "d\\\\", "e" };

	for (size_t i = 0; i < sizeof(pieces) / sizeof(*pieces); i++)
		CHECK(span_is(content_split(&rest, ';'), pieces[i]));
	CHECK(!rest.start);
}

TEST(what_is_empty_adds_nothing)
{
	struct arena arena = ARENA_INIT;
	struct list none = { 0 }, two = { 0 };
	struct text text = TEXT_INIT;

	content_add_text(&text, "NOTE", "");
	content_add_texts(&text, "CATEGORIES", &none);
	CHECK_TEXT(text.bytes, "");
	list_push_text(&two, "a,b", &arena);
	list_push_text(&two, "c", &arena);
	content_add_texts(&text, "CATEGORIES", &two);
	CHECK_TEXT(text.bytes, "CATEGORIES:a\\,b,c\r\n");
	text_release(&text);
	arena_release(&arena);
}

int
main(void)
{
	RUN(lines_of_any_length_are_folded_without_cutting_a_character);
	RUN(a_line_of_75_bytes_is_one_and_of_76_two);
	RUN(escapes_are_added_and_undone);
	RUN(a_value_is_split_where_nothing_is_escaped);
	RUN(what_is_empty_adds_nothing);
	return test_end();
}
