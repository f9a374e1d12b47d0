#include "tests/test.h"

#include "base/text.h"

struct number_case {
	int64_t number;
	const char *text;
};

static const struct number_case number_cases[] = {
	{ 0, "0" },
	{ 1, "1" },
	{ -1, "-1" },
	{ 9, "9" },
	{ 10, "10" },
	{ 99, "99" },
	{ 100, "100" },
	{ -1000, "-1000" },
	{ INT32_MAX, "2147483647" },
	{ (int64_t)INT32_MAX + 1, "2147483648" },
	{ INT64_MAX, "9223372036854775807" },
	{ INT64_MIN, "-9223372036854775808" },
	{ INT64_MIN + 1, "-9223372036854775807" },
};

TEST(an_empty_text_reads_as_nothing)
{
	struct text text = TEXT_INIT;

	CHECK_TEXT(text.bytes, "");
	text_add(&text, "");
	text_add_bytes(&text, NULL, 0);
	text_add_repeated(&text, "x", 0);
	text_add_format(&text, "%s", "");
	text_cut(&text, 0);
	CHECK_TEXT(text.bytes, "");
	CHECK_NUMBER(text.length, 0);
	text_release(&text);
}

TEST(pieces_follow_each_other)
{
	struct text text = TEXT_INIT;

	text_add(&text, "one");
	text_add_char(&text, ' ');
	text_add_bytes(&text, "two...", 3);
	text_add_format(&text, " %s=%d", "three", 3);
	text_add_repeated(&text, "-=", 3);
	CHECK_TEXT(text.bytes, "one two three=3-=-=-=");
	CHECK_NUMBER(text.length, strlen(text.bytes));
	text_release(&text);
}

TEST(every_length_ends_with_a_nul)
{
	struct text text = TEXT_INIT;

	for (size_t length = 1; length < 5000; length++) {
		text_add_char(&text, 'x');
		CHECK(text.length == length && strlen(text.bytes) == length);
	}
	text_add_format(&text, "%0*d", 10000, 0);
	CHECK_NUMBER(strlen(text.bytes), 14999);
	text_release(&text);
}

TEST(a_text_may_hold_a_nul)
{
	struct text text = TEXT_INIT;

	text_add_bytes(&text, "a\0b", 3);
	CHECK_NUMBER(text.length, 3);
	CHECK(memcmp(text.bytes, "a\0b", 4) == 0);
	text_release(&text);
}

TEST(cutting_shortens_and_never_lengthens)
{
	struct text text = TEXT_INIT;

	text_add(&text, "rapport");
	text_cut(&text, 8);
	CHECK_TEXT(text.bytes, "rapport");
	text_cut(&text, 3);
	CHECK_TEXT(text.bytes, "rap");
	text_cut(&text, 0);
	CHECK_TEXT(text.bytes, "");
	text_add(&text, "on");
	CHECK_TEXT(text.bytes, "on");
	text_release(&text);
}

TEST(taking_moves_the_text_into_the_arena)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	const char *taken;

	CHECK_TEXT(text_take(&text, &arena), "");
	text_add(&text, "kept");
	taken = text_take(&text, &arena);
	CHECK_TEXT(text.bytes, "");
	text_add(&text, "another");
	CHECK_TEXT(taken, "kept");
	text_release(&text);
	arena_release(&arena);
}

TEST(releasing_twice_is_harmless)
{
	struct text text = TEXT_INIT;

	text_release(NULL);
	text_add(&text, "x");
	text_release(&text);
	text_release(&text);
	CHECK_TEXT(text.bytes, "");
}

TEST(numbers_have_their_decimal_digits)
{
	for (size_t i = 0; i < sizeof(number_cases) / sizeof(number_cases[0]); i++) {
		struct text text = TEXT_INIT;

		text_add_number(&text, number_cases[i].number);
		CHECK_TEXT(text.bytes, number_cases[i].text);
		text_release(&text);
		test_result(number_cases[i].text);
	}
}

int
main(void)
{
	RUN(an_empty_text_reads_as_nothing);
	RUN(pieces_follow_each_other);
	RUN(every_length_ends_with_a_nul);
	RUN(a_text_may_hold_a_nul);
	RUN(cutting_shortens_and_never_lengthens);
	RUN(taking_moves_the_text_into_the_arena);
	RUN(releasing_twice_is_harmless);
	RUN(numbers_have_their_decimal_digits);
	return test_end();
}
