#include <stdlib.h>

#include "core/when-parts.h"

enum { MONTH_DAYS = 31, MONTHS = 12, FIRST_YEAR = 1900, LAST_YEAR = 2999 };

/* Of slots that name one of a row of things: the place in the row. */
struct name {
	const char *word;
	int index;
};

/* "sun" and "sat" are other words, too: see <shortday>. */
static const struct name month_names[] = {
	{ "january", 1 },
	{ "jan", 1 },
	{ "february", 2 },
	{ "feb", 2 },
	{ "march", 3 },
	{ "mar", 3 },
	{ "april", 4 },
	{ "apr", 4 },
	{ "may", 5 },
	{ "june", 6 },
	{ "jun", 6 },
	{ "july", 7 },
	{ "jul", 7 },
	{ "august", 8 },
	{ "aug", 8 },
	{ "september", 9 },
	{ "sept", 9 },
	{ "sep", 9 },
	{ "october", 10 },
	{ "oct", 10 },
	{ "november", 11 },
	{ "nov", 11 },
	{ "december", 12 },
	{ "dec", 12 },
	{ 0 },
};

/* Monday is 0, as date_weekday() counts. */
static const struct name short_days[] = { { "sat", 5 }, { "sun", 6 }, { 0 } };

static const struct name elements[] = {
	{ "月", 0 },
	{ "火", 1 },
	{ "水", 2 },
	{ "木", 3 },
	{ "金", 4 },
	{ "土", 5 },
	{ "日", 6 },
	{ 0 },
};

static const struct name ordinals[] = {
	{ "一", 0 },
	{ "二", 1 },
	{ "三", 2 },
	{ "四", 3 },
	{ "五", 4 },
	{ "六", 5 },
	{ "日", 6 },
	{ "天", 6 },
	{ 0 },
};

/* Words that date_read() takes besides names of weekdays. */
static const struct name day_words[] = {
	{ "today", 0 },
	{ "tomorrow", 0 },
	{ "yesterday", 0 },
	{ 0 },
};

static struct phrase_value
read_name(const struct name *names, const struct phrase_text *text, size_t first)
{
	for (const struct name *name = names; name->word; name++) {
		if (phrase_token_is(text, first, name->word))
			return (struct phrase_value){ first + 1, name->index };
	}
	return (struct phrase_value){ 0 };
}

static struct phrase_value
month_slot(const struct phrase_text *text, size_t first, const void *context)
{
	struct phrase_value value = read_name(month_names, text, first);

	(void)context;
	if (value.end > 0 && phrase_token_is(text, value.end, "."))
		value.end++;
	return value;
}

static struct phrase_value
shortday_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_name(short_days, text, first);
}

static struct phrase_value
element_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_name(elements, text, first);
}

static struct phrase_value
ordinal_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_name(ordinals, text, first);
}

struct date
when_typed(const struct phrase_text *text, size_t first, size_t end, struct date today)
{
	struct error unused = ERROR_INIT;
	struct date date = { 0 };

	if (!date_read(phrase_written(text, first, end), today, &date, &unused))
		date = (struct date){ 0 };
	error_release(&unused);
	return date;
}

/* The names of weekdays are those that date_read() knows. */
static struct phrase_value
weekday_slot(const struct phrase_text *text, size_t first, const void *context)
{
	const struct date monday = { 1 };
	struct phrase_value none = { 0 };
	struct date date;

	(void)context;
	if (first >= text->count || text->tokens[first].kind != PHRASE_WORD ||
		read_name(short_days, text, first).end > 0 ||
		read_name(day_words, text, first).end > 0)
		return none;
	date = when_typed(text, first, first + 1, monday);
	if (!date_is_known(date))
		return none;
	return (struct phrase_value){ first + 1, date_weekday(date) };
}

/* The first token from there on that is none of the words. */
static size_t
skip_any(const struct phrase_text *text, size_t at, const char *const *words)
{
	for (size_t i = 0; words[i]; i++) {
		if (phrase_token_is(text, at, words[i]))
			return skip_any(text, at + 1, words);
	}
	return at;
}

/* The token behind those words; 0 when others stand there. */
static size_t
words_end(const struct phrase_text *text, size_t first, const char *const *words)
{
	for (; *words; words++, first++) {
		if (!phrase_token_is(text, first, *words))
			return 0;
	}
	return first;
}

/* "(Fri)", "(金)", "(周五)": a weekday in brackets behind its date. */
static struct phrase_value
boxed_slot(const struct phrase_text *text, size_t first, const void *context)
{
	static struct phrase_value (*const readers[])(const struct phrase_text *text,
		size_t first, const void *context) = { weekday_slot, shortday_slot, element_slot,
		ordinal_slot };
	static const char *const heads[] = { "周", "週", "星", "期", "礼", "禮", "拜", NULL };
	static const char *const tails[] = { "曜", "日", ".", NULL };
	size_t at = first + 1;

	if (!phrase_token_is(text, first, "("))
		return (struct phrase_value){ 0 };
	at = skip_any(text, at, heads);
	for (size_t i = 0; i < sizeof(readers) / sizeof(*readers); i++) {
		struct phrase_value value = readers[i](text, at, context);

		if (value.end > 0 && phrase_token_is(text, skip_any(text, value.end, tails), ")"))
			return (struct phrase_value){ skip_any(text, value.end, tails) + 1,
				value.number };
	}
	return (struct phrase_value){ 0 };
}

/* "EOD", "end of the day": says nothing about the day itself.  Each ends with NULL. */
static struct phrase_value
dayend_slot(const struct phrase_text *text, size_t first, const void *context)
{
	static const char *const ways[][6] = { { "eod" }, { "cob" }, { "end", "of", "day" },
		{ "end", "of", "the", "day" }, { "end", "of", "business" },
		{ "close", "of", "business" }, { "the", "end", "of", "the", "day" } };

	(void)context;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		size_t end = words_end(text, first, ways[i]);

		if (end > 0)
			return (struct phrase_value){ end, 0 };
	}
	return (struct phrase_value){ 0 };
}

/* A whole number in digits or numerals, within bounds; not "a" or "one". */
static struct phrase_value
read_bounded(const struct phrase_text *text, size_t first, int64_t low, int64_t high)
{
	struct phrase_value value = phrase_number(text, first, NULL);

	if (value.end == 0 || value.number < low || value.number > high ||
		text->tokens[first].kind == PHRASE_WORD)
		return (struct phrase_value){ 0 };
	return value;
}

static struct phrase_value
day_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_bounded(text, first, 1, MONTH_DAYS);
}

static struct phrase_value
monthnumber_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_bounded(text, first, 1, MONTHS);
}

static struct phrase_value
year_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	return read_bounded(text, first, FIRST_YEAR, LAST_YEAR);
}

/* "2026-02-10", "2026/2/10". */
static struct date
parse_written(const char *folded)
{
	int parts[3] = { 0 };
	const char *rest = folded;
	char joint = '\0';

	for (size_t i = 0; i < 3; i++) {
		char *end;

		if (*rest < '0' || *rest > '9')
			return (struct date){ 0 };
		parts[i] = (int)strtol(rest, &end, 10);
		if (i == 0)
			joint = *end;
		if (end - rest > 4 || (joint != '-' && joint != '/') ||
			*end != (i == 2 ? '\0' : joint))
			return (struct date){ 0 };
		rest = end + (i < 2);
	}
	if (parts[0] < FIRST_YEAR)
		return (struct date){ 0 };
	return date_make(parts[0], parts[1], parts[2]);
}

static struct phrase_value
written_slot(const struct phrase_text *text, size_t first, const void *context)
{
	struct date date = { 0 };

	(void)context;
	if (first < text->count && text->tokens[first].kind == PHRASE_NUMBER)
		date = parse_written(text->tokens[first].folded);
	if (!date_is_known(date))
		return (struct phrase_value){ 0 };
	return (struct phrase_value){ first + 1, date.day };
}

const struct phrase_reader when_slots[] = {
	{ "number", phrase_number },
	{ "weekday", weekday_slot },
	{ "shortday", shortday_slot },
	{ "element", element_slot },
	{ "ordinal", ordinal_slot },
	{ "boxed", boxed_slot },
	{ "dayend", dayend_slot },
	{ "month", month_slot },
	{ "monthnumber", monthnumber_slot },
	{ "day", day_slot },
	{ "year", year_slot },
	{ "written", written_slot },
	{ 0 },
};
