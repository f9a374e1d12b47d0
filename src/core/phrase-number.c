#include "core/phrase.h"

#include <string.h>

enum { GROUP = 3, MOST_DIGITS = 9, TEN = 10, LONGEST_NUMERAL = 6, YEAR_DIGITS = 4 };

struct numeral {
	const char *word;
	int64_t number;
};

static const struct numeral words[] = {
	{ "a", 1 },
	{ "an", 1 },
	{ "one", 1 },
	{ "two", 2 },
	{ "three", 3 },
	{ "four", 4 },
	{ "five", 5 },
	{ "six", 6 },
	{ "seven", 7 },
	{ "eight", 8 },
	{ "nine", 9 },
	{ "ten", 10 },
	{ "eleven", 11 },
	{ "twelve", 12 },
	{ "fourteen", 14 },
	{ "fifteen", 15 },
	{ "twenty", 20 },
	{ "thirty", 30 },
	{ "sixty", 60 },
	{ "ninety", 90 },
	{ 0 },
};

static const struct numeral characters[] = {
	{ "〇", 0 },
	{ "零", 0 },
	{ "一", 1 },
	{ "二", 2 },
	{ "两", 2 },
	{ "兩", 2 },
	{ "三", 3 },
	{ "四", 4 },
	{ "五", 5 },
	{ "六", 6 },
	{ "七", 7 },
	{ "八", 8 },
	{ "九", 9 },
	{ "十", TEN },
	{ 0 },
};

static const struct numeral *
find_numeral(const struct numeral *rows, const char *word)
{
	for (const struct numeral *row = rows; row->word; row++) {
		if (strcmp(row->word, word) == 0)
			return row;
	}
	return NULL;
}

/* "3000" or "3,000"; -1 for a number of another form. */
static int64_t
read_digits(const char *digits)
{
	struct span rest = span_of(digits);
	int64_t number = 0;
	bool is_first = true;

	if (rest.length > MOST_DIGITS)
		return -1;
	while (rest.start) {
		struct span group = span_split(&rest, ',');

		if (group.length == 0 || (!is_first && group.length != GROUP) ||
			(rest.start && is_first && group.length > GROUP))
			return -1;
		for (size_t i = 0; i < group.length; i++) {
			if (group.start[i] < '0' || group.start[i] > '9')
				return -1;
			number = number * TEN + (group.start[i] - '0');
		}
		is_first = false;
	}
	return number;
}

static struct phrase_value
read_words(const struct phrase_text *text, size_t first)
{
	const struct numeral *row = find_numeral(words, text->tokens[first].folded);
	size_t article = phrase_token_is(text, first, "a");

	if (phrase_token_is(text, first + article, "couple"))
		return (struct phrase_value){
			first + article + 1 + phrase_token_is(text, first + article + 1, "of"), 2
		};
	return row ? (struct phrase_value){ first + 1, row->number }
			   : (struct phrase_value){ 0 };
}

/* 五, 十二, 二十, 三十一: what stands before 十 counts tens.  Digits side by side are a
 * year, 二〇二六, or none: 两三 is two or three. */
static struct phrase_value
read_characters(const struct phrase_text *text, size_t first)
{
	struct phrase_value value = { 0 };
	size_t run = 0;
	bool is_vague = false, is_after_ten = false;

	for (size_t at = first; at < text->count && at - first < LONGEST_NUMERAL; at++) {
		const struct numeral *row = find_numeral(characters, text->tokens[at].folded);

		if (!row)
			break;
		if (row->number == TEN)
			value.number = value.number > 0 ? value.number * TEN : TEN;
		else
			value.number = value.number * (is_after_ten ? 1 : TEN) + row->number;
		is_after_ten = row->number == TEN;
		run = is_after_ten ? 0 : run + 1;
		is_vague = is_vague || (run > 1 && row->number > 0);
		value.end = at + 1;
	}
	if (is_vague && value.end - first != YEAR_DIGITS)
		return (struct phrase_value){ 0 };
	return value;
}

struct phrase_value
phrase_number(const struct phrase_text *text, size_t first, const void *context)
{
	struct phrase_value none = { 0 };
	const struct phrase_token *token;
	int64_t number;

	(void)context;
	if (first >= text->count)
		return none;
	token = &text->tokens[first];
	if (token->kind == PHRASE_CHARACTER)
		return read_characters(text, first);
	if (token->kind == PHRASE_WORD)
		return read_words(text, first);
	number = token->kind == PHRASE_NUMBER ? read_digits(token->folded) : -1;
	return number < 0 ? none : (struct phrase_value){ first + 1, number };
}
