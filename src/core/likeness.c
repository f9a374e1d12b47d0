#include "core/likeness.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

enum {
	SHORTEST = 4, /* letters of a word in which one may differ */
	WORD_LIMIT = 64,
	DIFFERENCE_LIMIT = 2, /* words that differ */
};

/* Words that say nothing about who it is, folded. */
static const char *const idle_words[] = { "mr", "mrs", "ms", "miss", "dr", "prof", "sir",
	"herr", "frau", "mme", "jr", "sr", "phd", "inc", "ltd", "llc", "gmbh", "ag", "kg",
	"kk", "co", "corp", "company", "limited", "sarl", "pty", "plc", "the", "様", "さん",
	"氏", "先生", "殿", "御中", "女士", "小姐", "님", "씨", "株式会社", "有限会社",
	"合同会社", "有限公司", "株", "有", NULL };

/* The same at either end of a word of a script without spaces. */
static const char *const idle_ends[] = { "株式会社", "有限会社", "合同会社",
	"有限责任公司", "有限公司", "様", "さん", "先生", "女士", "小姐", "氏", NULL };

/* Punctuation beyond ASCII that may stand between words. */
static const struct {
	int32_t first, last;
} gaps[] = {
	{ 0x00A0, 0x00A9 },
	{ 0x00AB, 0x00B1 },
	{ 0x00B7, 0x00B7 },
	{ 0x2000, 0x206F },
	{ 0x3000, 0x3004 },
	{ 0x3008, 0x3020 },
	{ 0x30A0, 0x30A0 },
	{ 0x30FB, 0x30FB },
	{ 0 },
};

/* Scripts in which one character more or less makes another word. */
static const struct {
	int32_t first, last;
} dense[] = {
	{ 0x0E00, 0x0EFF },
	{ 0x1100, 0x11FF },
	{ 0x3005, 0x30FF },
	{ 0x3130, 0x318F },
	{ 0x31F0, 0x31FF },
	{ 0x3400, 0x9FFF },
	{ 0xAC00, 0xD7FF },
	{ 0xF900, 0xFAFF },
	{ 0x20000, 0x3FFFF },
	{ 0 },
};

/* ------ words ------ */

static bool
is_alphanumeric(int32_t code)
{
	return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
}

static bool
is_gap(int32_t code)
{
	if (code < 0x80)
		return !is_alphanumeric(code);
	for (size_t i = 0; gaps[i].first; i++)
		if (code >= gaps[i].first && code <= gaps[i].last)
			return true;
	return false;
}

static bool
is_dense(int32_t code)
{
	for (size_t i = 0; dense[i].first; i++)
		if (code >= dense[i].first && code <= dense[i].last)
			return true;
	return false;
}

/* Apostrophes stand inside of words: O'Brien. */
static bool
is_apostrophe(int32_t code)
{
	return code == '\'' || code == 0x2019;
}

static bool
is_idle(const char *word)
{
	for (size_t i = 0; idle_words[i]; i++)
		if (strcmp(idle_words[i], word) == 0)
			return true;
	return false;
}

/* Without one idle beginning or end; something always remains. */
static const char *
bared(const char *word, struct arena *arena)
{
	size_t length = strlen(word);

	for (size_t i = 0; idle_ends[i]; i++) {
		size_t end = strlen(idle_ends[i]);

		if (end >= length)
			continue;
		if (strncmp(word, idle_ends[i], end) == 0)
			return word + end;
		if (strcmp(word + length - end, idle_ends[i]) == 0)
			return arena_copy_bytes(arena, word, length - end);
	}
	return word;
}

static void
add_word(struct list *words, struct text *word, struct arena *arena)
{
	if (word->length > 0)
		list_push_text(words, bared(arena_copy(arena, word->bytes), arena), arena);
	text_cut(word, 0);
}

/* All words of the folded name, in its order. */
static struct list
words_of(const char *folded, struct arena *arena)
{
	struct text word = TEXT_INIT;
	struct list words = { 0 };
	size_t length;

	for (const char *rest = folded; *rest; rest += length) {
		int32_t code = utf8_decode(span_of(rest), &length);

		if (is_apostrophe(code))
			continue;
		if (!is_gap(code))
			text_add_bytes(&word, rest, length);
		else
			add_word(&words, &word, arena);
	}
	add_word(&words, &word, arena);
	text_release(&word);
	return words;
}

static struct list
without_idle(const struct list *words, struct arena *arena)
{
	struct list rest = { 0 };

	for (size_t i = 0; i < words->count; i++)
		if (!is_idle(list_text(words, i)))
			list_push_text(&rest, list_text(words, i), arena);
	return rest.count > 0 ? rest : *words;
}

static const char *
joined(const struct list *words, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < words->count; i++)
		text_add(&text, list_text(words, i));
	return text_take(&text, arena);
}

static int
compare_words(const void *first, const void *second)
{
	return strcmp(*(const char *const *)first, *(const char *const *)second);
}

struct likeness_name
likeness_name(const char *name, struct arena *arena)
{
	const char *folded = utf8_fold(name, arena);
	struct list words = words_of(folded, arena);
	struct likeness_name result;

	if (words.count == 0)
		list_push_text(&words, folded, arena);
	result.words = without_idle(&words, arena);
	result.joined = joined(&result.words, arena);
	list_sort(&result.words, sizeof(const char *), compare_words);
	return result;
}

/* ------ nearly the same word ------ */

struct letters {
	int32_t codes[WORD_LIMIT];
	int count; /* 0 when it cannot be near another */
};

static struct letters
letters_of(const char *word)
{
	struct letters letters = { .count = 0 };
	size_t length;

	for (; *word; word += length) {
		int32_t code = utf8_decode(span_of(word), &length);

		if (letters.count == WORD_LIMIT || is_dense(code) || (code >= '0' && code <= '9'))
			return (struct letters){ .count = 0 };
		letters.codes[letters.count++] = code;
	}
	return letters;
}

bool
likeness_can_be_near(const char *word)
{
	return letters_of(word).count >= SHORTEST - 1;
}

/* What differs once everything that is the same at both ends is taken away. */
static bool
is_one_edit(const struct letters *one, const struct letters *other)
{
	const int32_t *first = one->codes, *second = other->codes;
	int left = one->count, right = other->count;

	while (left > 0 && right > 0 && *first == *second)
		first++, second++, left--, right--;
	while (left > 0 && right > 0 && first[left - 1] == second[right - 1])
		left--, right--;
	if (left <= 1 && right <= 1)
		return left + right > 0;
	return left == 2 && right == 2 && first[0] == second[1] && first[1] == second[0];
}

bool
likeness_is_near(const char *word, const char *other)
{
	struct letters one = letters_of(word), two = letters_of(other);
	int longer = one.count > two.count ? one.count : two.count;

	return one.count > 0 && two.count > 0 && longer >= SHORTEST &&
		is_one_edit(&one, &two);
}

struct list
likeness_remains(const char *word, struct arena *arena)
{
	struct list remains = { 0 };
	size_t length;

	list_push_text(&remains, word, arena);
	for (const char *letter = word; *letter; letter += length) {
		const char *begin = arena_copy_bytes(arena, word, (size_t)(letter - word));

		(void)utf8_decode(span_of(letter), &length);
		list_push_text(
			&remains, arena_format(arena, "%s%s", begin, letter + length), arena);
	}
	return remains;
}

/* ------ nearly the same name ------ */

/* The words that only one of the two has, at most one more than may differ. */
struct difference {
	const char *one[DIFFERENCE_LIMIT], *other[DIFFERENCE_LIMIT];
	size_t one_count, other_count;
	bool is_too_much;
};

static void
add_difference(const char **words, size_t *count, const char *word, bool *is_too_much)
{
	if (*count == DIFFERENCE_LIMIT)
		*is_too_much = true;
	else
		words[(*count)++] = word;
}

/* Both are sorted. */
static struct difference
difference_of(const struct list *one, const struct list *other)
{
	struct difference difference = { .is_too_much = one->count != other->count };
	size_t i = 0, j = 0;

	while (!difference.is_too_much && (i < one->count || j < other->count)) {
		int order = i == one->count ? 1
			: j == other->count     ? -1
									: strcmp(list_text(one, i), list_text(other, j));

		if (order < 0)
			add_difference(difference.one, &difference.one_count, list_text(one, i),
				&difference.is_too_much);
		if (order > 0)
			add_difference(difference.other, &difference.other_count, list_text(other, j),
				&difference.is_too_much);
		i += order <= 0;
		j += order >= 0;
	}
	return difference;
}

static bool
is_near(const struct difference *difference)
{
	const char *const *one = difference->one, *const *other = difference->other;

	if (difference->is_too_much || difference->one_count == 0)
		return false;
	if (difference->one_count == 1)
		return likeness_is_near(one[0], other[0]);
	return (likeness_is_near(one[0], other[0]) && likeness_is_near(one[1], other[1])) ||
		(likeness_is_near(one[0], other[1]) && likeness_is_near(one[1], other[0]));
}

enum likeness
likeness_of(const struct likeness_name *one, const struct likeness_name *other)
{
	struct difference difference;

	if (strcmp(one->joined, other->joined) == 0)
		return LIKENESS_EQUAL;
	difference = difference_of(&one->words, &other->words);
	if (!difference.is_too_much && difference.one_count + difference.other_count == 0)
		return LIKENESS_EQUAL;
	return is_near(&difference) ? LIKENESS_NEAR : LIKENESS_NONE;
}
