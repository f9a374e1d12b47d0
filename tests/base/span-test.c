#include "tests/test.h"

#include "base/span.h"

struct order_case {
	const char *first;
	const char *second;
	int order;
};

struct trim_case {
	const char *text;
	const char *trimmed;
};

struct split_case {
	const char *text;
	const char *pieces; /* each followed by "/" */
};

struct head_case {
	const char *text;
	size_t length;
	const char *head;
};

static const struct order_case order_cases[] = {
	{ "", "", 0 },
	{ "", "a", -1 },
	{ "a", "a", 0 },
	{ "a", "b", -1 },
	{ "a", "aa", -1 },
	{ "b", "aa", 1 },
	{ "Z", "a", -1 },
	{ "a", "\xC3\xA9", -1 },
};

static const struct trim_case trim_cases[] = {
	{ "", "" },
	{ " ", "" },
	{ " \t\r\n\v\f", "" },
	{ "a", "a" },
	{ "  a b  ", "a b" },
	{ "\n\ta", "a" },
	{ "\xC2\xA0"
	  "a",
		"\xC2\xA0"
		"a" },
};

static const struct split_case split_cases[] = {
	{ "", "/" },
	{ ",", "//" },
	{ "a", "a/" },
	{ "a,b", "a/b/" },
	{ ",a", "/a/" },
	{ "a,", "a//" },
	{ "a,,b", "a//b/" },
};

static const struct head_case head_cases[] = {
	{ "abc", 0, "" },
	{ "abc", 2, "ab" },
	{ "abc", 3, "abc" },
	{ "abc", 9, "abc" },
	{ "aé", 1, "a" },
	{ "aé", 2, "a" },
	{ "aé", 3, "aé" },
	{ "日本", 3, "日" },
	{ "日本", 4, "日" },
	{ "日本", 5, "日" },
	{ "📊", 3, "" },
};

static int
sign(int number)
{
	return (number > 0) - (number < 0);
}

TEST(a_span_is_its_bytes)
{
	struct span span = span_make("rapport", 3);

	CHECK(span_is(span, "rap"));
	CHECK(!span_is(span, "ra"));
	CHECK(!span_is(span, "rapp"));
	CHECK(!span_is(span, "rab"));
	CHECK(span_is(span_make(NULL, 0), ""));
	CHECK(span_equal(span_of("rap"), span));
	CHECK(!span_equal(span_make("a\0b", 3), span_make("a\0c", 3)));
}

TEST(a_span_starts_with_its_beginnings)
{
	CHECK(span_starts_with(span_of("rapport"), span_of("")));
	CHECK(span_starts_with(span_of("rapport"), span_of("rap")));
	CHECK(span_starts_with(span_of("rapport"), span_of("rapport")));
	CHECK(!span_starts_with(span_of("rapport"), span_of("rapports")));
	CHECK(!span_starts_with(span_of("rapport"), span_of("pp")));
	CHECK(!span_starts_with(span_of(""), span_of("r")));
}

TEST(spans_are_ordered_by_their_bytes)
{
	for (size_t i = 0; i < sizeof(order_cases) / sizeof(order_cases[0]); i++) {
		struct span first = span_of(order_cases[i].first);
		struct span second = span_of(order_cases[i].second);

		CHECK_NUMBER(sign(span_compare(first, second)), order_cases[i].order);
		CHECK_NUMBER(sign(span_compare(second, first)), -order_cases[i].order);
	}
	CHECK_NUMBER(span_compare(span_make(NULL, 0), span_make(NULL, 0)), 0);
}

TEST(trimming_takes_ascii_space_off_both_ends)
{
	for (size_t i = 0; i < sizeof(trim_cases) / sizeof(trim_cases[0]); i++)
		CHECK(span_is(span_trim(span_of(trim_cases[i].text)), trim_cases[i].trimmed));
	CHECK_NUMBER(span_trim(span_make(NULL, 0)).length, 0);
}

TEST(splitting_sees_each_piece_once)
{
	for (size_t i = 0; i < sizeof(split_cases) / sizeof(split_cases[0]); i++) {
		struct span rest = span_of(split_cases[i].text);
		char pieces[64] = "";

		while (rest.start) {
			struct span piece = span_split(&rest, ',');

			strncat(pieces, piece.start, piece.length);
			strcat(pieces, "/");
		}
		CHECK_TEXT(pieces, split_cases[i].pieces);
		CHECK_NUMBER(rest.length, 0);
	}
}

TEST(a_head_ends_between_characters)
{
	for (size_t i = 0; i < sizeof(head_cases) / sizeof(head_cases[0]); i++) {
		struct span head = span_head(span_of(head_cases[i].text), head_cases[i].length);

		CHECK(span_is(head, head_cases[i].head));
	}
}

TEST(a_part_is_found_wherever_it_stands)
{
	static const struct {
		const char *text, *part;
		bool has;
	} cases[] = {
		{ "invoice", "invoice", true },
		{ "an invoice", "invoice", true },
		{ "invoices", "invoice", true },
		{ "invoic", "invoice", false },
		{ "nvoice", "invoice", false },
		{ "vinvoinvoice", "invoice", true },
		{ "vvv", "v", true },
		{ "", "v", false },
		{ "", "", true },
		{ "a", "", true },
		{ "納品しました", "しま", true },
		{ "納品しました", "した", true },
		{ "納品しました", "品ま", false },
		{ "eeee", "eeeee", false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		CHECK(span_has(span_of(cases[i].text), span_of(cases[i].part)) == cases[i].has);
	CHECK(!span_has(span_make("abc", 2), span_of("bc")));
}

TEST(a_copy_ends_with_a_nul)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(span_copy(span_make("rapport", 3), &arena), "rap");
	CHECK_TEXT(span_copy(span_make(NULL, 0), &arena), "");
	arena_release(&arena);
}

int
main(void)
{
	RUN(a_span_is_its_bytes);
	RUN(a_span_starts_with_its_beginnings);
	RUN(spans_are_ordered_by_their_bytes);
	RUN(trimming_takes_ascii_space_off_both_ends);
	RUN(splitting_sees_each_piece_once);
	RUN(a_head_ends_between_characters);
	RUN(a_part_is_found_wherever_it_stands);
	RUN(a_copy_ends_with_a_nul);
	return test_end();
}
