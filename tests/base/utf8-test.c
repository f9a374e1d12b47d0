#include "tests/test.h"

#include "base/utf8.h"

enum { LAST_CODE = 0x10FFFF, NO_LIMIT = 1000000 };

struct check_case {
	const char *name;
	const char *bytes;
	size_t length;
	bool is_line;       /* may be stored as a line */
	bool is_paragraphs; /* may be stored as paragraphs */
};

struct invalid_case {
	const char *name;
	const char *bytes;
	size_t count; /* of bytes, each of which is invalid by itself */
};

static const struct invalid_case invalid_cases[] = {
	{ "a continuation byte alone", "\x80", 1 },
	{ "the last continuation byte alone", "\xBF", 1 },
	{ "the overlong C0", "\xC0\x80", 2 },
	{ "the overlong slash", "\xC0\xAF", 2 },
	{ "the overlong C1", "\xC1\xBF", 2 },
	{ "a two-byte start at the end", "\xC3", 1 },
	{ "a three-byte start and one more", "\xE2\x82", 2 },
	{ "an overlong in three bytes", "\xE0\x9F\xBF", 3 },
	{ "the first surrogate", "\xED\xA0\x80", 3 },
	{ "the last surrogate", "\xED\xBF\xBF", 3 },
	{ "a four-byte start and two more", "\xF0\x9F\x93", 3 },
	{ "an overlong in four bytes", "\xF0\x8F\xBF\xBF", 4 },
	{ "one beyond the last code point", "\xF4\x90\x80\x80", 4 },
	{ "a start of what never was", "\xF5\x80\x80\x80", 4 },
	{ "a five-byte start", "\xF8\x88\x80\x80\x80", 5 },
	{ "FE", "\xFE", 1 },
	{ "FF", "\xFF", 1 },
};

static const struct check_case check_cases[] = {
	{ "nothing", "", 0, true, true },
	{ "ascii", "Sarah Chen", 10, true, true },
	{ "japanese", "佐藤", 6, true, true },
	{ "the last ascii", "~", 1, true, true },
	{ "a no-break space", "\xC2\xA0", 2, true, true },
	{ "emoji", "📊", 4, true, true },
	{ "a newline", "a\nb", 3, false, true },
	{ "a tab", "a\tb", 3, false, true },
	{ "a carriage return", "a\rb", 3, false, false },
	{ "a nul", "a\0b", 3, false, false },
	{ "an escape", "\x1B[31m", 5, false, false },
	{ "a bell", "\a", 1, false, false },
	{ "the last control", "\x1F", 1, false, false },
	{ "delete", "\x7F", 1, false, false },
	{ "the first of C1", "\xC2\x80", 2, false, false },
	{ "the C1 that starts sequences", "\xC2\x9B", 2, false, false },
	{ "the last of C1", "\xC2\x9F", 2, false, false },
	{ "an ill-formed byte", "ab\xFF", 3, false, false },
	{ "a cut character", "ab\xE4\xBD", 4, false, false },
	{ "a bidi override", "a\xE2\x80\xAE", 4, true, true },
};

/* What the standard's table of well-formed sequences says about the start of the
 * bytes. */
static size_t
well_formed_length(const unsigned char *bytes, size_t count)
{
	static const struct {
		unsigned char first, last, second_first, second_last;
		size_t length;
	} rows[] = {
		{ 0x00, 0x7F, 0x80, 0xBF, 1 },
		{ 0xC2, 0xDF, 0x80, 0xBF, 2 },
		{ 0xE0, 0xE0, 0xA0, 0xBF, 3 },
		{ 0xE1, 0xEC, 0x80, 0xBF, 3 },
		{ 0xED, 0xED, 0x80, 0x9F, 3 },
		{ 0xEE, 0xEF, 0x80, 0xBF, 3 },
		{ 0xF0, 0xF0, 0x90, 0xBF, 4 },
		{ 0xF1, 0xF3, 0x80, 0xBF, 4 },
		{ 0xF4, 0xF4, 0x80, 0x8F, 4 },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (bytes[0] < rows[i].first || bytes[0] > rows[i].last)
			continue;
		if (rows[i].length > count)
			return 0;
		if (rows[i].length > 1 &&
			(bytes[1] < rows[i].second_first || bytes[1] > rows[i].second_last))
			return 0;
		for (size_t j = 2; j < rows[i].length; j++) {
			if (bytes[j] < 0x80 || bytes[j] > 0xBF)
				return 0;
		}
		return rows[i].length;
	}
	return 0;
}

static bool
agrees(const unsigned char *bytes, size_t count)
{
	size_t length;
	size_t expected = well_formed_length(bytes, count);
	int32_t code = utf8_decode(span_make(bytes, count), &length);

	if (expected == 0)
		return code == UTF8_INVALID && length == 1;
	return code >= 0 && length == expected;
}

static bool
is_surrogate(int32_t code)
{
	return code >= 0xD800 && code <= 0xDFFF;
}

TEST(every_code_point_is_encoded_and_decoded)
{
	struct text text = TEXT_INIT;
	int wrong = 0;

	for (int32_t code = 0; code <= LAST_CODE; code++) {
		size_t length;

		text_cut(&text, 0);
		utf8_encode(&text, code);
		wrong += utf8_decode(span_make(text.bytes, text.length), &length) !=
			(is_surrogate(code) ? 0xFFFD : code);
		wrong += length != text.length;
	}
	CHECK_NUMBER(wrong, 0);
	text_release(&text);
}

TEST(what_is_no_code_point_is_encoded_as_its_replacement)
{
	static const int32_t codes[] = { UTF8_INVALID, 0xD800, 0xDFFF, 0x110000, INT32_MAX,
		INT32_MIN };

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		struct text text = TEXT_INIT;

		utf8_encode(&text, codes[i]);
		CHECK_TEXT(text.bytes, "\xEF\xBF\xBD");
		text_release(&text);
	}
}

TEST(all_sequences_of_two_bytes_are_judged_by_the_standard)
{
	int wrong = 0;

	for (unsigned first = 0; first < 256; first++) {
		for (unsigned second = 0; second < 256; second++) {
			unsigned char bytes[] = { (unsigned char)first, (unsigned char)second };

			wrong += !agrees(bytes, 1) + !agrees(bytes, 2);
		}
	}
	CHECK_NUMBER(wrong, 0);
}

/* The bytes beside each boundary of the table, at every place. */
TEST(longer_sequences_are_judged_by_the_standard)
{
	static const unsigned char edges[] = { 0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
		0xBF, 0xC0, 0xFF };
	enum { EDGES = sizeof(edges) };
	int wrong = 0;

	for (unsigned first = 0xE0; first < 256; first++) {
		for (size_t rest = 0; rest < EDGES * EDGES * EDGES; rest++) {
			unsigned char bytes[] = { (unsigned char)first, edges[rest % EDGES],
				edges[rest / EDGES % EDGES], edges[rest / EDGES / EDGES] };

			wrong += !agrees(bytes, 3) + !agrees(bytes, 4);
		}
	}
	CHECK_NUMBER(wrong, 0);
}

TEST(invalid_bytes_are_stepped_over_one_by_one)
{
	for (size_t i = 0; i < sizeof(invalid_cases) / sizeof(invalid_cases[0]); i++) {
		const struct invalid_case *row = &invalid_cases[i];
		struct span rest = span_make(row->bytes, row->count);

		CHECK_NUMBER(utf8_valid_prefix(rest), 0);
		while (rest.length > 0) {
			size_t length;

			CHECK_NUMBER(utf8_decode(rest, &length), UTF8_INVALID);
			CHECK_NUMBER(length, 1);
			rest = span_make(rest.start + length, rest.length - length);
		}
		test_result(row->name);
	}
}

TEST(the_valid_prefix_ends_at_the_first_bad_byte_wherever_it_is)
{
	char bytes[64];

	for (size_t bad = 0; bad < sizeof(bytes); bad++) {
		memset(bytes, 'x', sizeof(bytes));
		CHECK_NUMBER(utf8_valid_prefix(span_make(bytes, bad)), bad);
		bytes[bad] = '\xFF';
		CHECK_NUMBER(utf8_valid_prefix(span_make(bytes, sizeof(bytes))), bad);
	}
	CHECK_NUMBER(utf8_valid_prefix(span_of("日本語 rapport é\xE6\x97")), 20);
	CHECK_NUMBER(utf8_valid_prefix(span_make("a\0b", 3)), 3);
	CHECK_NUMBER(utf8_valid_prefix(span_make(NULL, 0)), 0);
}

TEST(text_is_checked_before_it_is_stored)
{
	for (size_t i = 0; i < sizeof(check_cases) / sizeof(check_cases[0]); i++) {
		const struct check_case *row = &check_cases[i];
		struct span span = span_make(row->bytes, row->length);
		struct error error = ERROR_INIT;

		CHECK(utf8_check(span, UTF8_LINE, NO_LIMIT, "name", &error) == row->is_line);
		CHECK(utf8_check(span, UTF8_PARAGRAPHS, NO_LIMIT, "notes", &error) ==
			row->is_paragraphs);
		CHECK(row->is_paragraphs || error.kind == ERROR_REFUSED);
		error_release(&error);
		test_result(row->name);
	}
}

TEST(the_message_says_what_and_where)
{
	struct error error = ERROR_INIT;

	utf8_check(span_of("ab\xFF"), UTF8_LINE, 100, "name", &error);
	CHECK(strstr(error.message, "name"));
	CHECK(strstr(error.message, "0xFF"));
	CHECK(strstr(error.message, "position 3"));
	utf8_check(span_of("é\x1B[m"), UTF8_PARAGRAPHS, 100, "notes", &error);
	CHECK(strstr(error.message, "notes"));
	CHECK(strstr(error.message, "U+001B"));
	CHECK(strstr(error.message, "position 3"));
	error_release(&error);
}

TEST(the_limit_itself_is_allowed)
{
	struct error error = ERROR_INIT;

	CHECK(utf8_check(span_of("12345"), UTF8_LINE, 5, "name", &error));
	CHECK(!utf8_check(span_of("123456"), UTF8_LINE, 5, "name", &error));
	CHECK_NUMBER(error.kind, ERROR_REFUSED);
	CHECK(utf8_check(span_of(""), UTF8_LINE, 0, "name", &error));
	CHECK(!utf8_check(span_of("é"), UTF8_LINE, 1, "name", &error));
	error_release(&error);
}

int
main(void)
{
	RUN(every_code_point_is_encoded_and_decoded);
	RUN(what_is_no_code_point_is_encoded_as_its_replacement);
	RUN(all_sequences_of_two_bytes_are_judged_by_the_standard);
	RUN(longer_sequences_are_judged_by_the_standard);
	RUN(invalid_bytes_are_stepped_over_one_by_one);
	RUN(the_valid_prefix_ends_at_the_first_bad_byte_wherever_it_is);
	RUN(text_is_checked_before_it_is_stored);
	RUN(the_message_says_what_and_where);
	RUN(the_limit_itself_is_allowed);
	return test_end();
}
