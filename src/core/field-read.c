#include "core/field.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "base/utf8.h"

/* Any member that can be typed. */
union member {
	const char *text;
	struct list list;
	struct id id;
	struct date date;
	struct moment moment;
	struct money money;
	int64_t count;
	struct hundredths hundredths;
	bool flag;
};

/* How one kind is read; the reader finds the old member where it puts the new one. */
struct reader {
	bool (*read)(const struct field *field, union member *member, struct span typed,
		const struct field_context *context, struct error *error);
	size_t size; /* of the member */
};

/* What the sign in front of one text of a list asks for. */
struct list_change {
	enum { LIST_SET, LIST_ADD, LIST_REMOVE } way;
	struct span text;
};

static const struct word flag_words[] = {
	{ "yes", "" },
	{ "no", "" },
	{ "true", "" },
	{ "false", "" },
	{ "on", "" },
	{ "off", "" },
	{ "1", "" },
	{ "0", "" },
	{ 0 },
};

static bool
read_line(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	member->text = span_copy(typed, context->arena);
	return utf8_check(typed, UTF8_LINE, FIELD_LINE_LIMIT, field->name, error);
}

static bool
read_prose(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	member->text = span_copy(typed, context->arena);
	return utf8_check(typed, UTF8_PARAGRAPHS, FIELD_PROSE_LIMIT, field->name, error);
}

static bool
read_word(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	const struct word *word = word_find(field->words, typed);

	if (!word)
		return fail(error, ERROR_REFUSED, "%s: one of %s is expected", field->name,
			word_choices(field->words, context->arena));
	member->text = word->id;
	return true;
}

static bool
is_sign(struct span text)
{
	return text.length && (*text.start == '+' || *text.start == '-');
}

/* In a row of phone numbers a single "+" begins the number itself. */
static struct list_change
change_read(const struct field *field, struct span piece)
{
	struct list_change change = { LIST_SET, span_trim(piece) };

	if (!is_sign(change.text))
		return change;
	bool is_plus = *change.text.start == '+';
	bool is_dialled = is_plus && field->uses & FIELD_DIALLED;
	if (is_dialled && !(change.text.length > 1 && change.text.start[1] == '+'))
		return change;
	change.way = is_plus ? LIST_ADD : LIST_REMOVE;
	change.text = span_trim(span_make(change.text.start + 1, change.text.length - 1));
	return change;
}

/* The list with or without the text, compared folded; a new one, as the old may have to
 * stay. */
static struct list
list_changed(
	const struct list *list, const struct list_change *change, struct arena *arena)
{
	struct list changed = { 0 };
	const char *text = span_copy(change->text, arena);
	const char *folded = field_fold(text, arena);
	bool is_there = false;

	for (size_t i = 0; i < list->count; i++) {
		bool is_it = strcmp(field_fold(list_text(list, i), arena), folded) == 0;
		is_there = is_there || is_it;
		if (!is_it || change->way != LIST_REMOVE)
			list_push_text(&changed, list_text(list, i), arena);
	}
	if (!is_there && change->way != LIST_REMOVE)
		list_push_text(&changed, text, arena);
	return changed;
}

static bool
read_texts(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	struct list texts = { 0 };

	if (change_read(field, typed).way != LIST_SET)
		texts = member->list;
	while (typed.start) {
		struct list_change change = change_read(field, span_split(&typed, ','));

		if (change.text.length == 0)
			continue;
		if (!utf8_check(change.text, UTF8_LINE, FIELD_LINE_LIMIT, field->name, error))
			return false;
		texts = list_changed(&texts, &change, context->arena);
		if (texts.count > FIELD_LIST_LIMIT)
			return fail(error, ERROR_REFUSED, "%s: at most %d are kept", field->name,
				FIELD_LIST_LIMIT);
	}
	member->list = texts;
	return true;
}

static bool
read_id(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	(void)context;
	return id_parse(typed, &member->id) ||
		fail(
			error, ERROR_REFUSED, "%s: a UUID of 36 characters is expected", field->name);
}

static bool
read_date(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	return date_read(typed, context->today, &member->date, error) ||
		fail_in(error, "%s", field->name);
}

/* A moment, or a day, which stands for its first second. */
static bool
read_moment(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	if (memchr(typed.start, ':', typed.length))
		return moment_parse(typed, &member->moment, error) ||
			fail_in(error, "%s", field->name);
	struct date day;
	if (!date_read(typed, context->today, &day, error))
		return fail_in(error, "%s", field->name);
	int64_t days = day.day - date_make(1970, 1, 1).day;
	member->moment.second = days * (24 * 60 * 60);
	return true;
}

static bool
read_money(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	return money_read(typed, context->base_currency, &member->money, error) ||
		fail_in(error, "%s", field->name);
}

static bool
read_monies(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	struct list sum = { 0 };

	while (typed.start) {
		struct span piece = span_trim(span_split(&typed, '+'));
		struct money money;

		if (piece.length == 0)
			continue;
		if (!money_read(piece, context->base_currency, &money, error))
			return fail_in(error, "%s", field->name);
		money_sum_add(&sum, money, context->arena);
	}
	member->list = sum;
	return true;
}

static bool
read_count(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	(void)context;
	int64_t count = 0;
	for (size_t i = 0; i < typed.length; i++) {
		char byte = typed.start[i];
		if (byte < '0' || byte > '9' || count > MONEY_LIMIT / 10)
			return fail(
				error, ERROR_REFUSED, "%s: a whole number is expected", field->name);
		count = count * 10 + (byte - '0');
	}
	member->count = count;
	return count <= MONEY_LIMIT ||
		fail(error, ERROR_REFUSED, "%s: the number is too large", field->name);
}

static bool
read_hundredths(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	(void)context;
	return hundredths_read(typed, &member->hundredths, error) ||
		fail_in(error, "%s", field->name);
}

/* Every second word says yes. */
static bool
read_flag(const struct field *field, union member *member, struct span typed,
	const struct field_context *context, struct error *error)
{
	(void)context;
	const struct word *word = word_find(flag_words, typed);
	if (!word)
		return fail(error, ERROR_REFUSED, "%s: yes or no is expected", field->name);
	member->flag = (word - flag_words) % 2 == 0;
	return true;
}

static const struct reader readers[FIELD_CUSTOM + 1] = {
	[FIELD_TEXT] = { read_line, sizeof(const char *) },
	[FIELD_PROSE] = { read_prose, sizeof(const char *) },
	[FIELD_WORD] = { read_word, sizeof(const char *) },
	[FIELD_TEXTS] = { read_texts, sizeof(struct list) },
	[FIELD_ID] = { read_id, sizeof(struct id) },
	[FIELD_DATE] = { read_date, sizeof(struct date) },
	[FIELD_MOMENT] = { read_moment, sizeof(struct moment) },
	[FIELD_MONEY] = { read_money, sizeof(struct money) },
	[FIELD_MONIES] = { read_monies, sizeof(struct list) },
	[FIELD_COUNT] = { read_count, sizeof(int64_t) },
	[FIELD_HUNDREDTHS] = { read_hundredths, sizeof(struct hundredths) },
	[FIELD_FLAG] = { read_flag, sizeof(bool) },
};

static bool
is_text(enum field_kind kind)
{
	return kind == FIELD_TEXT || kind == FIELD_PROSE || kind == FIELD_WORD;
}

bool
field_read(const struct field *field, void *record, struct span typed,
	const struct field_context *context, struct error *error)
{
	const struct reader *reader = &readers[field->kind];

	if (!reader->read)
		return fail(error, ERROR_REFUSED, "%s cannot be typed as one text", field->name);
	union member member = { 0 };
	memcpy(&member, field_of(field, record), reader->size);
	typed = span_trim(typed);
	if (typed.length == 0)
		member = (union member){ .list = { 0 } };
	if (typed.length == 0 && is_text(field->kind))
		member.text = "";
	if (typed.length && !reader->read(field, &member, typed, context, error))
		return false;
	memcpy(field_of(field, record), &member, reader->size);
	return true;
}
