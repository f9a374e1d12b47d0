#include <string.h>

#include "core/note-parts.h"

enum {
	LONGEST_AMOUNT = 4, /* tokens: "CN ¥ 3,000", "1,200 US dollars" */
	REPEATED = 4,       /* leads and times, one after the other */
	TEN_THOUSAND = 10000,
	HIGHEST_RATING = 500, /* hundredths */
	HALF = 50,
	WHOLE = 100,
};

/* ------ amounts ------ */

static bool
has_number(const struct phrase_text *text, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		if (text->tokens[i].kind == PHRASE_NUMBER)
			return true;
	}
	return false;
}

static struct money
read_amount(struct span written, const char *base)
{
	struct error unused = ERROR_INIT;
	struct money money = { 0 };

	if (!money_read(written, base, &money, &unused))
		money = (struct money){ 0 };
	error_release(&unused);
	return money;
}

/* "3万円": ten thousands before their unit, which money_read() does not know. */
static struct money
read_ten_thousands(const struct phrase_text *text, size_t first, size_t end)
{
	struct arena arena = ARENA_INIT;
	struct money money = { 0 };

	if (end - first == 3 && phrase_token_is(text, first + 1, "万")) {
		const char *plain = arena_format(
			&arena, "%s%s", text->tokens[first].folded, text->tokens[end - 1].folded);

		money = read_amount(span_of(plain), "");
	}
	arena_release(&arena);
	if (money.minor > MONEY_LIMIT / TEN_THOUSAND)
		return (struct money){ 0 };
	money.minor *= TEN_THOUSAND;
	return money;
}

struct money
note_money(const struct phrase_text *text, size_t first, size_t end, const char *base)
{
	struct money money;

	/* A number alone may count anything. */
	if (end - first < 2 || !has_number(text, first, end))
		return (struct money){ 0 };
	money = read_amount(phrase_written(text, first, end), base);
	if (!money_is_known(money))
		money = read_ten_thousands(text, first, end);
	return money.minor > 0 ? money : (struct money){ 0 };
}

static struct phrase_value
money_slot(const struct phrase_text *text, size_t first, const void *context)
{
	const struct note_reader *reader = context;

	for (size_t length = LONGEST_AMOUNT; length >= 2; length--) {
		if (first + length <= text->count &&
			money_is_known(
				note_money(text, first, first + length, reader->base_currency)))
			return (struct phrase_value){ first + length, 0 };
	}
	return (struct phrase_value){ 0 };
}

/* ------ ratings ------ */

/* "4.5", "5": in hundredths; -1 for what is no number of stars. */
static int64_t
read_stars(struct span digits)
{
	struct span rest = digits, whole = span_split(&rest, '.');
	int64_t stars;

	if (whole.length != 1 || whole.start[0] < '0' || whole.start[0] > '9')
		return -1;
	stars = (whole.start[0] - '0') * WHOLE;
	if (rest.start && span_is(rest, "5"))
		stars += HALF;
	else if (rest.start && !span_is(rest, "0"))
		return -1;
	return stars <= HIGHEST_RATING ? stars : -1;
}

/* "4.5", "five", "五". */
static struct phrase_value
rating_slot(const struct phrase_text *text, size_t first, const void *context)
{
	struct phrase_value value = { 0 };

	(void)context;
	if (first >= text->count)
		return value;
	if (text->tokens[first].kind != PHRASE_NUMBER) {
		value = phrase_number(text, first, NULL);
		value.number *= WHOLE;
	} else {
		value.end = first + 1;
		value.number = read_stars(span_of(text->tokens[first].folded));
	}
	if (value.number < 0 || value.number > HIGHEST_RATING ||
		phrase_token_is(text, first, "a") || phrase_token_is(text, first, "an"))
		return (struct phrase_value){ 0 };
	return value;
}

/* "4.5/5". */
static struct phrase_value
outof_slot(const struct phrase_text *text, size_t first, const void *context)
{
	struct phrase_value none = { 0 };
	struct span rest, stars;
	int64_t number;

	(void)context;
	if (first >= text->count || text->tokens[first].kind != PHRASE_NUMBER)
		return none;
	rest = span_of(text->tokens[first].folded);
	stars = span_split(&rest, '/');
	number = rest.start && span_is(rest, "5") ? read_stars(stars) : -1;
	return number < 0 ? none : (struct phrase_value){ first + 1, number };
}

/* "⭐⭐⭐⭐", "★★★★☆". */
static struct phrase_value
starrow_slot(const struct phrase_text *text, size_t first, const void *context)
{
	struct phrase_value value = { 0 };
	size_t at = first;

	(void)context;
	for (; phrase_token_is(text, at, "⭐") || phrase_token_is(text, at, "★"); at++)
		value.number += WHOLE;
	while (value.number > 0 && phrase_token_is(text, at, "☆"))
		at++;
	if (value.number > 0 && value.number <= HIGHEST_RATING && at > first + 1)
		value.end = at;
	return value;
}

/* ------ parts of phrases ------ */

/* The farthest end of the phrases of that meaning which begin at the token. */
static size_t
part_end(const struct note_reader *reader, enum note_meaning meaning,
	const struct phrase_text *text, size_t first)
{
	const struct list *phrases = &reader->phrases[meaning];
	size_t end = 0;

	for (size_t i = 0; i < phrases->count; i++) {
		const struct note_phrase *part = list_at(phrases, i, sizeof(*part));
		struct phrase_match match;

		if (!phrase_may_begin(part->phrase, text, first))
			continue;
		match = phrase_match_at(part->phrase, text, first, &reader->readers);
		end = match.end > end ? match.end : end;
	}
	return end;
}

/* Phrases of that meaning, one after the other. */
static struct phrase_value
repeated(const struct note_reader *reader, enum note_meaning meaning,
	const struct phrase_text *text, size_t first)
{
	struct phrase_value value = { 0 };
	size_t at = first;

	for (int i = 0; i < REPEATED && at < text->count; i++) {
		at = part_end(reader, meaning, text, at);
		if (at == 0)
			break;
		value.end = at;
	}
	return value;
}

static struct phrase_value
lead_slot(const struct phrase_text *text, size_t first, const void *context)
{
	return repeated(context, NOTE_LEAD, text, first);
}

static struct phrase_value
once_slot(const struct phrase_text *text, size_t first, const void *context)
{
	return repeated(context, NOTE_ONCE, text, first);
}

static struct phrase_value
other_slot(const struct phrase_text *text, size_t first, const void *context)
{
	return (struct phrase_value){ part_end(context, NOTE_OTHER, text, first), 0 };
}

static struct phrase_value
action_slot(const struct phrase_text *text, size_t first, const void *context)
{
	return (struct phrase_value){ part_end(context, NOTE_ACTION, text, first), 0 };
}

static struct phrase_value
day_slot(const struct phrase_text *text, size_t first, const void *context)
{
	const struct note_reader *reader = context;

	return when_slot(text, first, reader->when);
}

static struct phrase_value
deed_slot(const struct phrase_text *text, size_t first, const void *context)
{
	return (struct phrase_value){ part_end(context, NOTE_DEED, text, first), 0 };
}

/* One word, whatever it is: a name. */
static struct phrase_value
one_slot(const struct phrase_text *text, size_t first, const void *context)
{
	(void)context;
	if (first >= text->count || text->tokens[first].kind != PHRASE_WORD)
		return (struct phrase_value){ 0 };
	return (struct phrase_value){ first + 1, 0 };
}

static const struct phrase_reader slots[] = {
	{ "when", day_slot },
	{ "lead", lead_slot },
	{ "action", action_slot },
	{ "deed", deed_slot },
	{ "other", other_slot },
	{ "once", once_slot },
	{ "money", money_slot },
	{ "rating", rating_slot },
	{ "outof", outof_slot },
	{ "starrow", starrow_slot },
	{ "number", phrase_number },
	{ "one", one_slot },
	{ 0 },
};

const struct note_language note_languages[] = {
	{ "en", note_rows_en },
	{ "ja", note_rows_ja },
	{ "zh", note_rows_zh },
	{ 0 },
};

static void
add_phrases(
	struct note_reader *reader, const struct note_language *language, struct arena *arena)
{
	for (const struct note_row *row = language->rows; row->pattern; row++)
		*(struct note_phrase *)list_push(
			&reader->phrases[row->meaning], sizeof(struct note_phrase), arena) =
			(struct note_phrase){ phrase_make(row->pattern, arena), row->value,
				language->name };
}

struct note_reader *
note_reader_make(struct date today, const char *base_currency, struct arena *arena)
{
	struct note_reader *reader = arena_alloc(arena, sizeof(*reader));

	*reader = (struct note_reader){
		.when = when_reader_make(today, arena),
		.today = today,
		.base_currency = base_currency,
		.readers = { slots, reader },
	};
	for (const struct note_language *language = note_languages; language->name;
		 language++)
		add_phrases(reader, language, arena);
	return reader;
}
