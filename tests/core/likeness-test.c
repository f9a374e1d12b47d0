#include "core/likeness.h"

#include "tests/test.h"

static struct arena arena;

static const struct {
	const char *name;
	const char *words;
} names[] = {
	{ "Sarah Chen", "chen sarah" },
	{ "CHEN, Sarah", "chen sarah" },
	{ "Dr. Sarah  Chen", "chen sarah" },
	{ "Jean-Luc O'Brien", "jean luc obrien" },
	{ "Acme GmbH & Co. KG", "acme" },
	{ "The Company Ltd", "company ltd the" },
	{ "田中太郎様", "田中太郎" },
	{ "株式会社アオイ", "アオイ" },
	{ "ｱｵｲ (株)", "アオイ" },
	{ "様", "様" },
	{ "!!!", "!!!" },
	{ "José Müller", "jose muller" },
};

static const char *
words_of(const char *name)
{
	struct likeness_name likeness = likeness_name(name, &arena);
	const char *all = "";

	for (size_t i = 0; i < likeness.words.count; i++)
		all = arena_format(
			&arena, "%s%s%s", all, i > 0 ? " " : "", list_text(&likeness.words, i));
	return all;
}

static void
names_are_their_words(void)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		CHECK_TEXT(words_of(names[i].name), names[i].words);
		test_result(arena_format(&arena, "the words of \"%s\"", names[i].name));
	}
}

static const struct {
	const char *one, *other;
	enum likeness likeness;
} pairs[] = {
	{ "Sarah Chen", "sarah chen", LIKENESS_EQUAL },
	{ "Sarah Chen", "Chen Sarah", LIKENESS_EQUAL },
	{ "Sarah Chen", "SarahChen", LIKENESS_EQUAL },
	{ "Sarah Chen", "Ms. Sarah Chen", LIKENESS_EQUAL },
	{ "田中 太郎", "田中太郎", LIKENESS_EQUAL },
	{ "田中　太郎", "田中太郎さん", LIKENESS_EQUAL },
	{ "ﾀﾅｶ ﾀﾛｳ", "タナカタロウ", LIKENESS_EQUAL },
	{ "王 小明", "王小明先生", LIKENESS_EQUAL },
	{ "김 민준", "민준 김", LIKENESS_EQUAL },
	{ "Sarah Chen", "Sarah Chan", LIKENESS_NEAR },
	{ "Sarah Chen", "Sara Chen", LIKENESS_NEAR },
	{ "Sarah Chen", "Sarha Chen", LIKENESS_NEAR },
	{ "Sarah Chen", "Sara Chan", LIKENESS_NEAR },
	{ "Sarah Chen", "Chan, Sara", LIKENESS_NEAR },
	{ "Jon Smith", "John Smith", LIKENESS_NEAR },
	{ "Sarah Chen", "Sarah Cann", LIKENESS_NONE },          /* two letters of one word */
	{ "Sara Chan Lind", "Sarah Chen Lund", LIKENESS_NONE }, /* three words */
	{ "Ann Lee", "Ann Les", LIKENESS_NONE }, /* three letters are too few */
	{ "Client 12345", "Client 12346", LIKENESS_NONE },
	{ "Client A", "Client B", LIKENESS_NONE },
	{ "田中太郎", "田中次郎", LIKENESS_NONE },
	{ "山田花子", "山田花", LIKENESS_NONE },
	{ "Sarah Chen", "Sarah", LIKENESS_NONE },
	{ "Sarah", "Peter", LIKENESS_NONE },
};

static void
names_are_compared(void)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		struct likeness_name one = likeness_name(pairs[i].one, &arena);
		struct likeness_name other = likeness_name(pairs[i].other, &arena);

		CHECK_NUMBER(likeness_of(&one, &other), pairs[i].likeness);
		CHECK_NUMBER(likeness_of(&other, &one), pairs[i].likeness);
		test_result(
			arena_format(&arena, "\"%s\" and \"%s\"", pairs[i].one, pairs[i].other));
	}
}

static bool
share_remains(const char *word, const char *other)
{
	struct list one = likeness_remains(word, &arena),
				two = likeness_remains(other, &arena);

	for (size_t i = 0; i < one.count; i++)
		if (list_has_text(&two, list_text(&one, i)))
			return true;
	return false;
}

/* A generator that gives the same numbers everywhere. */
static unsigned
random_below(unsigned *seed, unsigned limit)
{
	*seed = *seed * 1103515245U + 12345U;
	return (*seed >> 16) % limit;
}

static const char *
random_word(unsigned *seed)
{
	char word[8] = "";
	unsigned length = 3 + random_below(seed, 4);

	for (unsigned i = 0; i < length; i++)
		word[i] = (char)('a' + random_below(seed, 3));
	return arena_copy(&arena, word);
}

TEST(words_that_are_near_have_remains_in_common)
{
	unsigned seed = 7, near = 0;

	for (int i = 0; i < 20000; i++) {
		const char *word = random_word(&seed), *other = random_word(&seed);

		if (!likeness_is_near(word, other))
			continue;
		near++;
		CHECK(share_remains(word, other));
		CHECK(likeness_is_near(other, word));
		CHECK(likeness_can_be_near(word) && likeness_can_be_near(other));
	}
	CHECK(near > 500);
}

int
main(void)
{
	names_are_their_words();
	names_are_compared();
	RUN(words_that_are_near_have_remains_in_common);
	arena_release(&arena);
	return test_end();
}
