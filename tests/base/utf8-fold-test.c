#include "tests/test.h"

#include "base/utf8.h"

struct fold_case {
	const char *name;
	const char *text;
	const char *folded;
};

struct difference {
	const char *first;
	const char *second;
};

static const struct fold_case fold_cases[] = {
	{ "nothing", "", "" },
	{ "small letters stay", "sarah", "sarah" },
	{ "capitals become small", "SaRaH Z@[", "sarah z@[" },
	{ "white space runs become a space", "  Sarah \t\n  Chen  ", "sarah chen" },
	{ "only white space is nothing", " \t ", "" },
	{ "wide white space is space", "佐藤　\xC2\xA0 花子　", "佐藤 花子" },
	{ "an accent", "é", "e" },
	{ "the first of the accents", "à", "a" },
	{ "an accent of its own", "e\xCC\x81", "e" },
	{ "a capital with an accent", "É", "e" },
	{ "a dieresis", "Ä", "a" },
	{ "a small dieresis", "ä", "a" },
	{ "german double s", "Straße", "strasse" },
	{ "the capital of it", "STRAẞE", "strasse" },
	{ "scandinavian letters", "Ærø Åse", "aero ase" },
	{ "polish letters", "Łódź", "lodz" },
	{ "french ligature", "Œuvre", "oeuvre" },
	{ "croatian letter", "Đorđe", "dorde" },
	{ "turkish dots", "İstanbul ısı", "istanbul isi" },
	{ "vietnamese", "Nguyễn Đức", "nguyen duc" },
	{ "a typographic ligature", "ﬁn", "fin" },
	{ "greek with tonos", "Σάρα", "σαρα" },
	{ "the final sigma", "ΣΑΣ σας", "σασ σασ" },
	{ "cyrillic short i", "Йод", "иод" },
	{ "hebrew with points", "\xD7\xA9\xD6\xB7", "ש" },
	{ "arabic with vowels", "\xD8\xB3\xD9\x8E\xD8\xA7", "سا" },
	{ "full-width letters and digits", "ＡＢＣ １２３", "abc 123" },
	{ "full-width signs", "（￥）", "(¥)" },
	{ "half-width kana", "ｻﾄｳ", "サトウ" },
	{ "half-width kana with voicing", "ｶﾞﾊﾟ", "ガパ" },
	{ "kana with a combining voicing mark", "カ\xE3\x82\x99", "ガ" },
	{ "composed kana stays", "ガパ", "ガパ" },
	{ "kana without voicing stays", "カ", "カ" },
	{ "hiragana is not katakana", "か", "か" },
	{ "hangul stays", "한글", "한글" },
	{ "hangul in pieces is composed", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한" },
	{ "half-width hangul", "\xEF\xBE\xA1", "\xE1\x84\x80" },
	{ "devanagari vowel signs stay", "\xE0\xA4\xA8\xE0\xA4\xBF",
		"\xE0\xA4\xA8\xE0\xA4\xBF" },
	{ "thai tone marks stay", "\xE0\xB8\x81\xE0\xB9\x88", "\xE0\xB8\x81\xE0\xB9\x88" },
	{ "what cannot be seen is dropped", "Sa\xC2\xADra\xE2\x80\x8Bh\xE2\x80\x8D",
		"sarah" },
	{ "a roman numeral", "Ⅷ", "viii" },
	{ "invalid bytes become their replacement", "A\xFF\xC3",
		"a\xEF\xBF\xBD\xEF\xBF\xBD" },
	{ "emoji stay", "📊", "📊" },
};

/* Must not be taken for each other. */
static const struct difference differences[] = {
	{ "ガ", "カ" },
	{ "ｶﾞ", "カ" },
	{ "パ", "バ" },
	{ "パ", "ハ" },
	{ "は", "ば" },
	{ "か", "カ" },
	{ "a", "b" },
	{ "ab", "a b" },
	{ "佐藤", "斎藤" },
	{ "가", "각" },
	{ "\xE0\xA4\xA8\xE0\xA4\xBF", "\xE0\xA4\xA8" },
};

TEST(text_is_folded)
{
	for (size_t i = 0; i < sizeof(fold_cases) / sizeof(fold_cases[0]); i++) {
		const struct fold_case *row = &fold_cases[i];
		struct arena arena = ARENA_INIT;
		const char *folded = utf8_fold(row->text, &arena);

		CHECK_TEXT(folded, row->folded);
		CHECK_TEXT(utf8_fold(folded, &arena), row->folded);
		test_result(row->name);
		arena_release(&arena);
	}
}

TEST(what_differs_stays_different)
{
	for (size_t i = 0; i < sizeof(differences) / sizeof(differences[0]); i++) {
		struct arena arena = ARENA_INIT;

		CHECK(strcmp(utf8_fold(differences[i].first, &arena),
				  utf8_fold(differences[i].second, &arena)) != 0);
		arena_release(&arena);
	}
}

TEST(folding_every_code_point_twice_changes_nothing)
{
	int wrong = 0;

	for (int32_t code = 1; code <= 0x10FFFF; code++) {
		struct arena arena = ARENA_INIT;
		struct text text = TEXT_INIT;
		const char *once;

		utf8_encode(&text, code);
		once = utf8_fold(text.bytes, &arena);
		wrong += strcmp(once, utf8_fold(once, &arena)) != 0;
		text_release(&text);
		arena_release(&arena);
	}
	CHECK_NUMBER(wrong, 0);
}

/* The short way for what needs no folding must not differ from the long one, which a
 * letter with an accent makes necessary. */
TEST(kana_ideographs_and_hangul_are_the_same_beside_an_accent)
{
	int wrong = 0;

	for (int32_t code = 0x3001; code <= 0xD7FF; code++) {
		struct arena arena = ARENA_INIT;
		struct text plain = TEXT_INIT, accented = TEXT_INIT;

		text_add(&plain, "x");
		utf8_encode(&plain, code);
		text_add(&accented, plain.bytes);
		text_add(&plain, "e");
		text_add(&accented, "É");
		wrong += strcmp(utf8_fold(plain.bytes, &arena),
					 utf8_fold(accented.bytes, &arena)) != 0;
		text_release(&plain);
		text_release(&accented);
		arena_release(&arena);
	}
	CHECK_NUMBER(wrong, 0);
}

TEST(a_span_is_folded_with_the_nul_inside_it)
{
	struct arena arena = ARENA_INIT;
	struct span plain = utf8_fold_span(span_make("A\0B", 3), &arena);
	struct span wide = utf8_fold_span(span_make("\xC3\x84\0B", 4), &arena);

	CHECK(span_equal(plain, span_make("a\0b", 3)));
	CHECK(span_equal(wide, span_make("a\0b", 3)));
	CHECK(span_is(utf8_fold_span(span_make("ABC", 2), &arena), "ab"));
	CHECK(span_is(utf8_fold_span(span_make(NULL, 0), &arena), ""));
	arena_release(&arena);
}

int
main(void)
{
	RUN(text_is_folded);
	RUN(what_differs_stays_different);
	RUN(folding_every_code_point_twice_changes_nothing);
	RUN(kana_ideographs_and_hangul_are_the_same_beside_an_accent);
	RUN(a_span_is_folded_with_the_nul_inside_it);
	return test_end();
}
