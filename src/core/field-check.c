#include "core/field.h"

#include <string.h>

#include "base/utf8.h"

static bool
is_text(enum field_kind kind)
{
	return kind == FIELD_TEXT || kind == FIELD_PROSE || kind == FIELD_WORD;
}

static bool
is_list(enum field_kind kind)
{
	return kind == FIELD_TEXTS || kind == FIELD_CUSTOM || kind == FIELD_RECORDS;
}

static bool
check_line(const char *text, const struct field *field, struct error *error)
{
	return utf8_check(span_of(text), UTF8_LINE, FIELD_LINE_LIMIT, field->name, error);
}

static bool
check_text(const struct field *field, const void *member, struct error *error)
{
	return check_line(*(const char *const *)member, field, error);
}

static bool
check_prose(const struct field *field, const void *member, struct error *error)
{
	const char *text = *(const char *const *)member;

	return utf8_check(
		span_of(text), UTF8_PARAGRAPHS, FIELD_PROSE_LIMIT, field->name, error);
}

static bool
check_word(const struct field *field, const void *member, struct error *error)
{
	const char *text = *(const char *const *)member;

	if (word_find(field->words, span_of(text)))
		return true;
	struct arena arena = ARENA_INIT;
	fail(error, ERROR_REFUSED, "%s: one of %s is expected", field->name,
		word_choices(field->words, &arena));
	arena_release(&arena);
	return false;
}

static bool
check_length(
	const struct field *field, const struct list *list, size_t limit, struct error *error)
{
	return list->count <= limit ||
		fail(error, ERROR_REFUSED, "%s: at most %zu are kept, here are %zu", field->name,
			limit, list->count);
}

static bool
check_texts(const struct field *field, const void *member, struct error *error)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++)
		if (!check_line(list_text(list, i), field, error))
			return false;
	return check_length(field, list, FIELD_LIST_LIMIT, error);
}

static bool
check_money(const struct field *field, const void *member, struct error *error)
{
	const struct money *money = member;

	if (!money_is_currency(money->currency))
		return fail(error, ERROR_REFUSED,
			"%s: '%.3s' is no currency; a code such as JPY is", field->name,
			money->currency);
	int64_t limit = money_limit(money->currency);
	return (money->minor <= limit && money->minor >= -limit) ||
		fail(error, ERROR_REFUSED, "%s: the amount is too large", field->name);
}

static bool
check_monies(const struct field *field, const void *member, struct error *error)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++)
		if (!check_money(field, list_at(list, i, sizeof(struct money)), error))
			return false;
	return check_length(field, list, FIELD_LIST_LIMIT, error);
}

static bool
check_count(const struct field *field, const void *member, struct error *error)
{
	int64_t count = *(const int64_t *)member;

	return (count >= 0 && count <= MONEY_LIMIT) ||
		fail(error, ERROR_REFUSED, "%s: a whole number from 0 is expected", field->name);
}

static bool
check_customs(const struct field *field, const void *member, struct error *error)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++) {
		const struct custom *custom = list_at(list, i, sizeof(*custom));
		if (!utf8_check(span_of(custom->name), UTF8_LINE, FIELD_LINE_LIMIT,
				"the name of a member", error) ||
			!utf8_check(span_of(custom->json), UTF8_PARAGRAPHS, FIELD_PROSE_LIMIT,
				custom->name, error))
			return false;
	}
	return check_length(field, list, FIELD_CUSTOM_LIMIT, error);
}

static bool
check_records(const struct field *field, const void *member, struct error *error)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++)
		if (!field_check(field->of, list_at(list, i, field->size), error))
			return fail_in(error, "%s", field->name);
	return check_length(field, list, FIELD_CUSTOM_LIMIT, error);
}

/* Kinds that are not here are right by their type alone. */
static bool (*const checks[FIELD_CUSTOM + 1])(
	const struct field *field, const void *member, struct error *error) = {
	[FIELD_TEXT] = check_text,
	[FIELD_PROSE] = check_prose,
	[FIELD_WORD] = check_word,
	[FIELD_TEXTS] = check_texts,
	[FIELD_MONEY] = check_money,
	[FIELD_MONIES] = check_monies,
	[FIELD_COUNT] = check_count,
	[FIELD_RECORDS] = check_records,
	[FIELD_CUSTOM] = check_customs,
};

void
field_fill(const struct field *fields, void *record)
{
	for (const struct field *field = fields; field->name; field++) {
		const char **text = field_of(field, record);
		if (is_text(field->kind) && !*text)
			*text = "";
	}
}

void
field_hide(const struct field *fields, void *record)
{
	for (const struct field *field = fields; field->name; field++) {
		if (!(field->uses & FIELD_PRIVATE))
			continue;
		if (is_text(field->kind))
			*(const char **)field_of(field, record) = "";
		else if (is_list(field->kind))
			*(struct list *)field_of(field, record) = (struct list){ 0 };
	}
}

static bool
is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* The text itself when there is nothing to trim, as nearly always. */
static const char *
trimmed(const char *text, struct arena *arena)
{
	size_t length = strlen(text);

	if (length == 0 || (!is_space(text[0]) && !is_space(text[length - 1])))
		return text;
	return span_copy(span_trim(span_of(text)), arena);
}

static const char *
spelled(const struct field *field, const char *text)
{
	const struct word *word = word_find(field->words, span_of(text));

	return word ? word->id : text;
}

void
field_normalise(const struct field *fields, void *record, struct arena *arena)
{
	field_fill(fields, record);
	for (const struct field *field = fields; field->name; field++) {
		const char **text = field_of(field, record);

		if ((field->kind != FIELD_TEXT && field->kind != FIELD_WORD) || !**text)
			continue;
		*text = trimmed(*text, arena);
		if (field->kind == FIELD_WORD)
			*text = spelled(field, *text);
	}
}

bool
field_check(const struct field *fields, const void *record, struct error *error)
{
	for (const struct field *field = fields; field->name; field++) {
		if (!(field->uses & FIELD_STORED) || !checks[field->kind] ||
			field_is_absent(field, record))
			continue;
		if (!checks[field->kind](field, field_value(field, record), error))
			return false;
	}
	return true;
}
