#include "tests/test.h"

#include "base/utf8.h"

#include <stdlib.h>

struct safe_case {
	const char *name;
	const char *text;
	const char *line;
	const char *paragraphs;
};

static const struct safe_case safe_cases[] = {
	{ "nothing", "", "", "" },
	{ "ascii stays", "Sarah Chen ~", "Sarah Chen ~", "Sarah Chen ~" },
	{ "letters stay", "佐藤 한글 سارة é", "佐藤 한글 سارة é", "佐藤 한글 سارة é" },
	{ "emoji stay", "📊⭐", "📊⭐", "📊⭐" },
	{ "a newline", "a\nb", "a b", "a\nb" },
	{ "a tab fills up to every fourth column", "\ta\tbcd\te", " a bcd e",
		"    a   bcd e" },
	{ "a tab after wide characters", "日\tx", "日 x", "日  x" },
	{ "a tab after a newline", "ab\n\tx", "ab  x", "ab\n    x" },
	{ "an escape sequence", "\x1B[31mred", "�[31mred", "�[31mred" },
	{ "an operating system command", "\x1B]0;x\a", "�]0;x�", "�]0;x�" },
	{ "a carriage return", "EVIL\rGood",
		"EVIL"
		"�Good",
		"EVIL"
		"�Good" },
	{ "a backspace", "a\bb",
		"a"
		"�b",
		"a"
		"�b" },
	{ "delete", "a\x7F", "a�", "a�" },
	{ "the C1 that starts sequences",
		"\xC2\x9B"
		"31m",
		"�31m", "�31m" },
	{ "that C1 as a raw byte",
		"\x9B"
		"31m",
		"�31m", "�31m" },
	{ "next line", "\xC2\x85", "�", "�" },
	{ "invalid bytes one by one", "\xE2\x82x\xFF\xFE",
		"��"
		"x"
		"��",
		"��"
		"x"
		"��" },
	{ "an encoded surrogate", "\xED\xA0\x80", "���", "���" },
	{ "a soft hyphen",
		"a\xC2\xAD"
		"b",
		"ab", "ab" },
	{ "the joiner of a family", "👨\xE2\x80\x8D👩", "👨👩", "👨👩" },
	{ "a non-joiner",
		"a\xE2\x80\x8C"
		"b",
		"ab", "ab" },
	{ "a variation selector", "❤\xEF\xB8\x8F", "❤", "❤" },
	{ "an ideographic variation", "葛\xF3\xA0\x84\x80", "葛", "葛" },
	{ "a mark without a character", "\xCC\x81x", "◌\xCC\x81x", "◌\xCC\x81x" },
	{ "a mark after a newline", "a\n\xCC\x81x", "a \xCC\x81x", "a\n◌\xCC\x81x" },
	{ "four marks stay", "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84",
		"e\xCC\x81\xCC\x82\xCC\x83\xCC\x84", "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84" },
	{ "the fifth mark goes", "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x85x",
		"e\xCC\x81\xCC\x82\xCC\x83\xCC\x84x", "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84x" },
};

struct range {
	int32_t first;
	int32_t last;
};

/* Each of them becomes U+FFFD. */
static const struct range replaced[] = {
	{ 0x01, 0x08 },
	{ 0x0B, 0x1F },
	{ 0x7F, 0x9F },
	{ 0x061C, 0x061C },
	{ 0x115F, 0x1160 },
	{ 0x180E, 0x180E },
	{ 0x200B, 0x200B },
	{ 0x200E, 0x200F },
	{ 0x2028, 0x202E },
	{ 0x2060, 0x206F },
	{ 0x3164, 0x3164 },
	{ 0xE000, 0xE000 },
	{ 0xF8FF, 0xF8FF },
	{ 0xFDD0, 0xFDEF },
	{ 0xFEFF, 0xFEFF },
	{ 0xFFA0, 0xFFA0 },
	{ 0xFFF9, 0xFFFB },
	{ 0xFFFE, 0xFFFF },
	{ 0x1FAE8, 0x1FAE8 },
	{ 0x1FFFE, 0x1FFFF },
	{ 0xE0001, 0xE007F },
	{ 0xF0000, 0xF0000 },
	{ 0x10FFFD, 0x10FFFF },
};

static const char *
safe_code(int32_t code, enum utf8_shape shape, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *safe;

	utf8_encode(&text, code);
	safe = utf8_safe(text.bytes, shape, arena);
	text_release(&text);
	return safe;
}

/* What a terminal could take for a command, or two terminals show in different places. */
static bool
is_harmful(int32_t code)
{
	return code < ' ' || (code >= 0x7F && code <= 0x9F) ||
		(code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
		(code >= 0x2060 && code <= 0x206F) || code == 0x061C || code == 0xFEFF ||
		(code & 0xFFFE) == 0xFFFE || (code >= 0xE000 && code <= 0xF8FF) ||
		(code >= 0xFE00 && code <= 0xFE0F) || code >= 0xE0000;
}

static bool
is_harmless(const char *text)
{
	struct span rest = span_of(text);

	while (rest.length > 0) {
		size_t length;

		if (is_harmful(utf8_decode(rest, &length)))
			return false;
		rest = span_make(rest.start + length, rest.length - length);
	}
	return true;
}

TEST(data_is_made_safe)
{
	for (size_t i = 0; i < sizeof(safe_cases) / sizeof(safe_cases[0]); i++) {
		const struct safe_case *row = &safe_cases[i];
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(utf8_safe(row->text, UTF8_LINE, &arena), row->line);
		CHECK_TEXT(utf8_safe(row->text, UTF8_PARAGRAPHS, &arena), row->paragraphs);
		test_result(row->name);
		arena_release(&arena);
	}
}

TEST(what_terminals_must_not_see_is_replaced)
{
	for (size_t i = 0; i < sizeof(replaced) / sizeof(replaced[0]); i++) {
		char name[64];

		for (int32_t code = replaced[i].first; code <= replaced[i].last; code++) {
			struct arena arena = ARENA_INIT;

			CHECK_TEXT(safe_code(code, UTF8_LINE, &arena), "�");
			CHECK_TEXT(safe_code(code, UTF8_PARAGRAPHS, &arena), "�");
			arena_release(&arena);
		}
		snprintf(name, sizeof(name), "U+%04X to U+%04X are replaced",
			(unsigned)replaced[i].first, (unsigned)replaced[i].last);
		test_result(name);
	}
}

TEST(no_code_point_is_harmful_as_a_line)
{
	int wrong = 0;

	for (int32_t code = 1; code <= 0x10FFFF; code++) {
		struct arena arena = ARENA_INIT;

		wrong += !is_harmless(safe_code(code, UTF8_LINE, &arena));
		arena_release(&arena);
	}
	CHECK_NUMBER(wrong, 0);
}

TEST(three_hundred_marks_become_four)
{
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	const char *safe;

	text_add(&text, "Z");
	text_add_repeated(&text, "\xCC\x81", 300);
	text_add(&text, "algo");
	safe = utf8_safe(text.bytes, UTF8_LINE, &arena);
	CHECK_TEXT(safe,
		"Z\xCC\x81\xCC\x81\xCC\x81\xCC\x81"
		"algo");
	CHECK_NUMBER(utf8_columns(safe), 5);
	text_release(&text);
	arena_release(&arena);
}

/* Bytes without any plan: whatever they are, the result is well-formed and harmless,
 * takes as many columns as its characters, and is left alone by a second time. */
TEST(random_bytes_are_made_safe)
{
	uint32_t seed = 20260211;

	for (int round = 0; round < 20000; round++) {
		struct arena arena = ARENA_INIT;
		char bytes[33];
		const char *safe;

		for (size_t i = 0; i < sizeof(bytes) - 1; i++) {
			seed = seed * 1664525 + 1013904223;
			bytes[i] = (char)(seed >> 24);
		}
		bytes[sizeof(bytes) - 1] = '\0';
		safe = utf8_safe(bytes, UTF8_LINE, &arena);
		CHECK(utf8_valid_prefix(span_of(safe)) == strlen(safe));
		CHECK(is_harmless(safe));
		CHECK_TEXT(utf8_safe(safe, UTF8_LINE, &arena), safe);
		arena_release(&arena);
	}
}

TEST(safe_text_is_appended)
{
	struct text text = TEXT_INIT;

	text_add(&text, "note: ");
	utf8_add_safe(&text, "a\x1B", UTF8_LINE);
	CHECK_TEXT(text.bytes, "note: a�");
	text_release(&text);
}

int
main(void)
{
	RUN(data_is_made_safe);
	RUN(what_terminals_must_not_see_is_replaced);
	RUN(no_code_point_is_harmful_as_a_line);
	RUN(three_hundred_marks_become_four);
	RUN(random_bytes_are_made_safe);
	RUN(safe_text_is_appended);
	return test_end();
}
