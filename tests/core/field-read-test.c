#include "base/utf8.h"
#include "tests/core/sample.h"

/* A member, what it held, what is typed, and how it shows then. */
static const struct read_case {
	const char *name;
	const char *before;
	const char *typed;
	const char *shown;
} read_cases[] = {
	{ "line", "", "  Sarah Chen ", "Sarah Chen" },
	{ "line", "old", "", "" },
	{ "line", "old", "   ", "" },
	{ "prose", "", "one\ntwo", "one two" },
	{ "word", "", "high", "high" },
	{ "word", "high", "LOW", "low" },
	{ "word", "high", "", "" },
	{ "texts", "", "a", "a" },
	{ "texts", "a,b", "c", "c" },
	{ "texts", "a,b", "+c", "a, b, c" },
	{ "texts", "a,b", "+c,d", "a, b, c, d" },
	{ "texts", "a,b", "+c,-a", "b, c" },
	{ "texts", "a,b", "+ c", "a, b, c" },
	{ "texts", "a,b", "+B", "a, b" },
	{ "texts", "a,b", "-A", "b" },
	{ "texts", "a,b", "-x", "a, b" },
	{ "texts", "a", "-a", "" },
	{ "texts", "a,b", "-a,-b", "" },
	{ "texts", "", "a, b ,,a,A", "a, b" },
	{ "texts", "a,b", "c,-c,d", "d" },
	{ "texts", "a", "+", "a" },
	{ "texts", "a", ",", "" },
	{ "texts", "a", "", "" },
	{ "phones", "123", "+81 90", "+81 90" },
	{ "phones", "123", "++81 90", "123, +81 90" },
	{ "phones", "123,+81 90", "-+81 90", "123" },
	{ "phones", "123,+81 90", "-123", "+81 90" },
	{ "phones", "123", "+81 90,456", "+81 90, 456" },
	{ "id", "", "123e4567-e89b-42d3-a456-426614174000",
		"123e4567-e89b-42d3-a456-426614174000" },
	{ "date", "", "2026-02-10", "2026-02-10" },
	{ "date", "", "tomorrow", "2026-02-12" },
	{ "date", "2026-02-10", "", "" },
	{ "moment", "", "2026-02-11T09:00:00Z", "2026-02-11T09:00:00Z" },
	{ "moment", "", "2026-02-11T09:00:00+09:00", "2026-02-11T00:00:00Z" },
	{ "moment", "", "2026-02-11", "2026-02-11T00:00:00Z" },
	{ "moment", "", "yesterday", "2026-02-10T00:00:00Z" },
	{ "money", "", "3000", "¥3,000" },
	{ "money", "", "$12.34", "$12.34" },
	{ "money", "", "-500", "-¥500" },
	{ "money", "3000", "", "" },
	{ "monies", "", "3000", "¥3,000" },
	{ "monies", "", "3,000 + 500", "¥3,500" },
	{ "monies", "", "¥1 + $2 + €3", "€3.00 + ¥1 + $2.00" },
	{ "monies", "3000", "", "" },
	{ "count", "", "0", "" },
	{ "count", "", "007", "7" },
	{ "count", "", "9007199254740991", "9007199254740991" },
	{ "count", "7", "", "" },
	{ "hundredths", "", "4.5", "4.50" },
	{ "flag", "", "yes", "yes" },
	{ "flag", "", "TRUE", "yes" },
	{ "flag", "", "on", "yes" },
	{ "flag", "", "1", "yes" },
	{ "flag", "yes", "no", "" },
	{ "flag", "yes", "false", "" },
	{ "flag", "yes", "off", "" },
	{ "flag", "yes", "0", "" },
	{ "flag", "yes", "", "" },
	{ 0 },
};

static void
test_reading(void)
{
	for (const struct read_case *row = read_cases; row->name; row++) {
		struct sample sample = sample_with(row->name, row->before);
		const char *message;

		CHECK(sample_read(&sample, row->name, row->typed, &message));
		CHECK_TEXT(message, "");
		CHECK_TEXT(sample_show(&sample, row->name), row->shown);
		test_result(arena_format(&arena, "%s of '%s' is '%s' after '%s'", row->name,
			row->before, row->shown, utf8_safe(row->typed, UTF8_LINE, &arena)));
	}
}

/* A member, what it holds, what is refused, and a part of the message. */
static const struct refused_case {
	const char *name;
	const char *before;
	const char *typed;
	const char *message;
} refused_cases[] = {
	{ "line", "old", "two\nlines", "line" },
	{ "line", "old", "esc \x1b[0m", "line" },
	{ "line", "old", "bad \xff byte", "line" },
	{ "line", "old", "c1 \xc2\x9b", "line" },
	{ "prose", "old", "del \x7f", "prose" },
	{ "word", "low", "middle", "word: one of low, high is expected" },
	{ "word", "low", "hig", "word: one of low, high is expected" },
	{ "texts", "a", "+b\x01", "texts" },
	{ "id", "", "123e4567", "id: a UUID" },
	{ "date", "2026-02-10", "2026-02-30", "date" },
	{ "date", "2026-02-10", "someday", "date" },
	{ "moment", "2026-02-10", "25:00", "moment" },
	{ "moment", "2026-02-10", "someday", "moment" },
	{ "money", "3000", "3k", "money" },
	{ "money", "3000", "3.5", "money" },
	{ "monies", "3000", "500 + x", "monies" },
	{ "count", "7", "-1", "count: a whole number" },
	{ "count", "7", "1.5", "count: a whole number" },
	{ "count", "7", "9007199254740992", "count: the number is too large" },
	{ "count", "7", "99999999999999999999", "count: a whole number" },
	{ "hundredths", "4.5", "4.555", "hundredths" },
	{ "flag", "yes", "maybe", "flag: yes or no" },
	{ 0 },
};

static void
test_refusing(void)
{
	for (const struct refused_case *row = refused_cases; row->name; row++) {
		struct sample sample = sample_with(row->name, row->before);
		struct sample before = sample;
		const char *message;

		CHECK(!sample_read(&sample, row->name, row->typed, &message));
		CHECK(strncmp(message, row->message, strlen(row->message)) == 0);
		CHECK_TEXT(sample_show(&sample, row->name), sample_show(&before, row->name));
		test_result(
			arena_format(&arena, "%s refuses what is typed: %s", row->name, message));
	}
}

/* That many bytes of the letter. */
static const char *
letters(size_t count, char letter)
{
	char *text = arena_alloc(&arena, count + 1);

	memset(text, letter, count);
	return text;
}

TEST(texts_have_a_longest_length)
{
	struct sample sample = sample_empty();
	const char *message;

	CHECK(sample_read(&sample, "line", letters(512, 'a'), &message));
	CHECK(!sample_read(&sample, "line", letters(513, 'a'), &message));
	CHECK(sample_read(&sample, "prose", letters(65536, 'a'), &message));
	CHECK(!sample_read(&sample, "prose", letters(65537, 'a'), &message));
	CHECK(sample_read(&sample, "texts", letters(512, 'a'), &message));
	CHECK(!sample_read(&sample, "texts", letters(513, 'a'), &message));
}

static const char *
numbers_up_to(int last)
{
	const char *texts = "0";

	for (int number = 1; number <= last; number++)
		texts = arena_format(&arena, "%s,%d", texts, number);
	return texts;
}

TEST(a_list_holds_at_most_a_hundred)
{
	struct sample sample = sample_empty();
	const char *message;

	CHECK(sample_read(&sample, "texts", numbers_up_to(99), &message));
	CHECK_NUMBER((long long)sample.texts.count, 100);
	CHECK(!sample_read(&sample, "texts", "+more", &message));
	CHECK_TEXT(message, "texts: at most 100 are kept");
	CHECK(sample_read(&sample, "texts", "-7,+more", &message));
	CHECK_NUMBER((long long)sample.texts.count, 100);
}

TEST(adding_to_a_list_leaves_its_earlier_copy_alone)
{
	struct sample sample = sample_with("texts", "a,b,c"), before = sample;
	const char *message;

	CHECK(sample_read(&sample, "texts", "-a,+d", &message));
	CHECK_TEXT(sample_show(&sample, "texts"), "b, c, d");
	CHECK_TEXT(sample_show(&before, "texts"), "a, b, c");
}

TEST(records_cannot_be_typed)
{
	struct sample sample = sample_empty();
	const char *message;

	CHECK(!sample_read(&sample, "record", "x", &message));
	CHECK(!sample_read(&sample, "records", "x", &message));
	CHECK(!sample_read(&sample, "custom", "x", &message));
	CHECK_TEXT(message, "custom cannot be typed as one text");
}

int
main(void)
{
	test_reading();
	test_refusing();
	RUN(texts_have_a_longest_length);
	RUN(a_list_holds_at_most_a_hundred);
	RUN(adding_to_a_list_leaves_its_earlier_copy_alone);
	RUN(records_cannot_be_typed);
	arena_release(&arena);
	return test_end();
}
