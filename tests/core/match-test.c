#include "core/match.h"

#include "base/utf8.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

/* A text, what is sought as typed, and where it is found. */
static const struct match_case {
	const char *text;
	const char *sought;
	const char *found; /* of w(ord), p(art), = (whole) */
} match_cases[] = {
	{ "Sarah Chen", "sarah", "wp" },
	{ "Sarah Chen", "che", "wp" },
	{ "Sarah Chen", "hen", "p" },
	{ "Sarah Chen", "arah", "p" },
	{ "Sarah Chen", "SARAH CHEN", "wp=" },
	{ "  Sarah \t Chen\n", "sarah  chen", "wp=" },
	{ "Sarah Chen", "sarah chens", "" },
	{ "SarahChen", "sarah chen", "" },
	{ "", "a", "" },
	{ "Sarah", "", "wp" },
	{ "", "", "wp=" },
	{ "mary-jane@example.com", "jane", "wp" },
	{ "mary-jane@example.com", "@example", "wp" },
	{ "mary-jane@example.com", "com", "wp" },
	{ "mary_jane", "jane", "wp" },
	{ "r2d2", "d2", "p" },
	{ "O'Brien", "brien", "wp" },
	{ "José Núñez", "jose nunez", "wp=" },
	{ "Jose Nunez", "José Núñez", "wp=" },
	{ "Élodie", "elo", "wp" },
	{ "Élodie", "lodie", "p" },
	{ "Ὀδυσσεύς", "οδυσ", "wp" },
	{ "Ὀδυσσεύς", "δυσ", "p" },
	{ "Иван Петров", "петр", "wp" },
	{ "Иван Петров", "ван", "p" },
	{ "“Quoted”", "quoted", "wp" },
	{ "ＡＢＣ商事", "abc", "wp" },
	{ "ＡＢＣ商事", "商事", "wp" },
	{ "株式会社ABC", "abc", "wp" },
	{ "佐藤太郎", "太郎", "wp" },
	{ "佐藤　太郎", "佐藤 太郎", "wp=" },
	{ "すずき", "ずき", "wp" },
	{ "すすき", "ずき", "" },
	{ "コカコーラ", "コーラ", "wp" },
	{ "ｺｶｺｰﾗ", "コーラ", "wp" },
	{ "王小明", "小", "wp" },
	{ "สวัสดีครับ", "ครับ", "wp" },
	{ "김민수", "민수", "p" },
	{ "bad \xff byte", "byte", "wp" },
	{ "bad\xe3\x81", "bad", "wp" },
	{ "aaab", "aab", "p" },
	{ "an answer", "answer", "wp" },
	{ 0 },
};

static void
test_matches(void)
{
	for (const struct match_case *row = match_cases; row->text; row++) {
		const char *sought = utf8_fold(row->sought, &arena);
		const char *found =
			arena_format(&arena, "%s%s%s", match_word(row->text, sought) ? "w" : "",
				match_part(row->text, sought) ? "p" : "",
				match_whole(row->text, sought) ? "=" : "");

		test_is_ok = true;
		CHECK_TEXT(found, row->found);
		test_result(arena_format(&arena, "'%s' is sought in '%s'", row->sought,
			utf8_safe(row->text, UTF8_LINE, &arena)));
	}
}

int
main(void)
{
	test_matches();
	arena_release(&arena);
	return test_end();
}
