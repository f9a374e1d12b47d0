#include "core/sought.h"

#include "base/text.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

/* What was typed, and its words with bars between them; or why there are none. */
static const struct {
	const char *text;
	const char *words;
} texts[] = {
	{ "tea", "tea" },
	{ "  Blue   TEA ", "blue|tea" },
	{ "\"blue logo\" tea", "blue logo|tea" },
	{ "＂Ｂｌｕｅ　ｌｏｇｏ＂　ｔｅａ", "blue logo|tea" },
	{ "blue\"logo tea\"", "blue|logo tea" },
	{ "\"never closed", "never closed" },
	{ "tea Tea TÉA", "tea" },
	{ "\"\" tea \" \"", "tea" },
	{ "ﾊﾟｰﾃｨｰ", "パーティー" },
	{ "090-1234 5678", "090-1234 5678" },
	{ "+81 (90) 1234-5678", "+81 (90) 1234-5678" },
	{ "call 090 1234", "call|090|1234" },
	{ "a b c d e f g h i j k l m n o p", "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p" },
	{ "a b c d e f g h i j k l m n o p q", "search for at most 16 words at once" },
	{ "", "say what to search for" },
	{ " \t", "say what to search for" },
	{ "\"\"", "say what to search for" },
	{ "\u200b", "say what to search for" },
};

static const char *
read_words(const char *text)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	const char *all = "";

	if (!sought_read(text, &words, &arena, &error)) {
		all = arena_copy(&arena, error.message);
		error_release(&error);
		return all;
	}
	for (size_t i = 0; i < words.count; i++)
		all = arena_format(&arena, "%s%s%s", all, i ? "|" : "", list_text(&words, i));
	return all;
}

static void
texts_are_words(void)
{
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		test_is_ok = true;
		CHECK_TEXT(read_words(texts[i].text), texts[i].words);
		test_result(arena_format(&arena, "'%s' is %s", texts[i].text, texts[i].words));
	}
}

/* A text, what is sought, and the text with what says it in brackets. */
static const struct {
	const char *text;
	const char *sought;
	const char *marked;
} marks[] = {
	{ "a cup of tea", "tea", "a cup of [tea]" },
	{ "Tea, TEA and steam", "tea", "[Tea], [TEA] and s[tea]m" },
	{ "thé", "the", "[thé]" },
	{ "the\u0301 noir", "the", "[the\u0301] noir" },
	{ "ｔｅａ time", "tea", "[ｔｅａ] time" },
	{ "ﾊﾟｰﾃｨｰの日", "パーティー", "[ﾊﾟｰﾃｨｰ]の日" },
	{ "ハパ", "ハ", "[ハ]パ" },
	{ "ガス自動化", "ｶﾞｽ", "[ガス]自動化" },
	{ "blue  \t logo", "\"blue logo\"", "[blue  \t logo]" },
	{ "blue logo", "logo blue", "[blue] [logo]" },
	{ "banana", "ana", "b[anana]" },
	{ "Straße", "strasse", "[Straße]" },
	{ "한국어", "국", "한[국]어" },
	{ "مُحَمَّد", "محمد", "[مُحَمَّد]" },
	{ "👩‍💻 codes", "codes", "👩‍💻 [codes]" },
	{ "nothing", "tea", "nothing" },
	{ "", "tea", "" },
};

static const char *
mark(const char *text, const char *sought)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	struct text marked = TEXT_INIT;
	size_t done = 0;

	CHECK(sought_read(sought, &words, &arena, &error));
	struct list parts = sought_parts(text, &words, &arena);

	for (size_t i = 0; i < parts.count; i++) {
		const struct sought_part *part = list_at(&parts, i, sizeof(*part));

		text_add_bytes(&marked, text + done, part->start - done);
		text_add(&marked, "[");
		text_add_bytes(&marked, text + part->start, part->length);
		text_add(&marked, "]");
		done = part->start + part->length;
	}
	text_add(&marked, text + done);
	return text_take(&marked, &arena);
}

static void
words_are_shown(void)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		test_is_ok = true;
		CHECK_TEXT(mark(marks[i].text, marks[i].sought), marks[i].marked);
		test_result(arena_format(&arena, "'%s' in '%s'", marks[i].sought, marks[i].text));
	}
}

int
main(void)
{
	texts_are_words();
	words_are_shown();
	arena_release(&arena);
	return test_end();
}
