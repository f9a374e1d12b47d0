#include "core/field.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

/* How one kind of member is asked about, shown and ordered. */
struct kind {
	bool (*is_absent)(const void *member);
	void (*show)(struct text *text, const struct field *field, const void *member,
		struct arena *arena);
	int (*compare)(const void *first, const void *second);
};

static char
lower(char byte)
{
	return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

static const char *
text_of(const void *member)
{
	const char *text = *(const char *const *)member;

	return text ? text : "";
}

static int
compare_numbers(int64_t first, int64_t second)
{
	return (first > second) - (first < second);
}

static bool
text_is_absent(const void *member)
{
	return !*text_of(member);
}

/* Tabs and line breaks become spaces, so that what is shown stays one line. */
static void
show_text(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	for (const char *byte = text_of(member); *byte; byte++)
		text_add_char(text, *byte == '\n' || *byte == '\t' ? ' ' : *byte);
}

/* Printable ASCII with single spaces inside: folding it changes nothing but capitals. */
static bool
is_plain(const char *text)
{
	char before = ' ';

	for (; *text; before = *text++)
		if (*text < ' ' || *text > '~' || (*text == ' ' && before == ' '))
			return false;
	return before != ' ';
}

static int
compare_plain(const char *first, const char *second)
{
	while (*first && lower(*first) == lower(*second))
		first++, second++;
	return (unsigned char)lower(*first) - (unsigned char)lower(*second);
}

static int
compare_folded(const char *first, const char *second)
{
	if (is_plain(first) && is_plain(second))
		return compare_plain(first, second);
	struct arena arena = ARENA_INIT;
	int order = strcmp(utf8_fold(first, &arena), utf8_fold(second, &arena));
	arena_release(&arena);
	return order;
}

static int
compare_texts(const void *first, const void *second)
{
	return compare_folded(text_of(first), text_of(second));
}

static bool
list_is_absent(const void *member)
{
	return ((const struct list *)member)->count == 0;
}

static void
show_list(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	const struct list *list = member;
	for (size_t i = 0; i < list->count; i++) {
		text_add(text, i ? ", " : "");
		text_add(text, list_text(list, i));
	}
}

static int
compare_lists(const void *first, const void *second)
{
	const struct list *one = first, *other = second;

	for (size_t i = 0; i < one->count && i < other->count; i++) {
		int order = compare_folded(list_text(one, i), list_text(other, i));
		if (order)
			return order;
	}
	return compare_numbers((int64_t)one->count, (int64_t)other->count);
}

static bool
id_is_absent(const void *member)
{
	return id_is_none(*(const struct id *)member);
}

static void
show_id(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	char id[ID_TEXT_SIZE];
	id_format(*(const struct id *)member, id);
	text_add(text, id);
}

static int
compare_ids(const void *first, const void *second)
{
	return id_compare(*(const struct id *)first, *(const struct id *)second);
}

static bool
date_is_absent(const void *member)
{
	return !date_is_known(*(const struct date *)member);
}

static void
show_date(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	char day[DATE_TEXT_SIZE];
	date_format(*(const struct date *)member, day);
	text_add(text, day);
}

static int
compare_dates(const void *first, const void *second)
{
	return date_compare(*(const struct date *)first, *(const struct date *)second);
}

static bool
moment_is_absent(const void *member)
{
	return ((const struct moment *)member)->second == 0;
}

static void
show_moment(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	char moment[MOMENT_TEXT_SIZE];
	moment_format(*(const struct moment *)member, moment);
	text_add(text, moment);
}

static int
compare_moments(const void *first, const void *second)
{
	const struct moment *one = first, *other = second;

	return compare_numbers(one->second, other->second);
}

static bool
money_is_absent(const void *member)
{
	return !money_is_known(*(const struct money *)member);
}

static void
show_money(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	struct money money = *(const struct money *)member;
	text_add(text, money_is_known(money) ? money_show(money, arena) : "0");
}

static int
compare_money(const void *first, const void *second)
{
	const struct money *one = first, *other = second;
	int order = strcmp(one->currency, other->currency);

	return order ? order : compare_numbers(one->minor, other->minor);
}

static void
show_monies(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++) {
		text_add(text, i ? " + " : "");
		show_money(text, field, list_at(list, i, sizeof(struct money)), arena);
	}
	if (list->count == 0)
		text_add(text, "0");
}

static int
compare_monies(const void *first, const void *second)
{
	const struct list *one = first, *other = second;

	for (size_t i = 0; i < one->count && i < other->count; i++) {
		int order = compare_money(list_at(one, i, sizeof(struct money)),
			list_at(other, i, sizeof(struct money)));
		if (order)
			return order;
	}
	return compare_numbers((int64_t)one->count, (int64_t)other->count);
}

static bool
count_is_absent(const void *member)
{
	return *(const int64_t *)member == 0;
}

static void
show_count(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	text_add_number(text, *(const int64_t *)member);
}

static int
compare_counts(const void *first, const void *second)
{
	return compare_numbers(*(const int64_t *)first, *(const int64_t *)second);
}

static bool
hundredths_are_absent(const void *member)
{
	return !((const struct hundredths *)member)->is_known;
}

static void
show_hundredths(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	struct hundredths number = *(const struct hundredths *)member;
	text_add(text, number.is_known ? hundredths_show(number, 2, arena) : "0");
}

static int
compare_hundredths(const void *first, const void *second)
{
	const struct hundredths *one = first, *other = second;

	return compare_numbers(one->value, other->value);
}

static bool
flag_is_absent(const void *member)
{
	return !*(const bool *)member;
}

static void
show_flag(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	text_add(text, *(const bool *)member ? "yes" : "no");
}

static int
compare_flags(const void *first, const void *second)
{
	return *(const bool *)first - *(const bool *)second;
}

static bool
record_is_absent(const void *member)
{
	return *(const void *const *)member == NULL;
}

/* The members that are there, in order: enough to recognise the record. */
static void
show_members(struct text *text, const struct field *fields, const void *record,
	struct arena *arena)
{
	const char *separator = "";

	for (const struct field *field = fields; field->name; field++) {
		if (field_is_absent(field, record) || field->uses & FIELD_HIDDEN)
			continue;
		text_add(text, separator);
		text_add(text, field_show(field, record, arena));
		separator = " ";
	}
}

static void
show_record(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	const void *record = *(const void *const *)member;

	if (record)
		show_members(text, field->of, record, arena);
}

/* A part says itself which of its members are there. */
static bool
part_is_absent(const void *member)
{
	(void)member;
	return false;
}

static void
show_part(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	show_members(text, field->of, member, arena);
}

static void
show_records(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	const struct list *list = member;

	for (size_t i = 0; i < list->count; i++) {
		text_add(text, i ? "; " : "");
		show_members(text, field->of, list_at(list, i, field->size), arena);
	}
}

static void
show_customs(
	struct text *text, const struct field *field, const void *member, struct arena *arena)
{
	(void)field;
	(void)arena;
	const struct list *list = member;
	for (size_t i = 0; i < list->count; i++) {
		const struct custom *custom = list_at(list, i, sizeof(*custom));
		text_add_format(text, "%s%s: %s", i ? ", " : "", custom->name, custom->json);
	}
}

/* Records have no order of their own. */
static int
compare_nothing(const void *first, const void *second)
{
	(void)first;
	(void)second;
	return 0;
}

static const struct kind kinds[] = {
	[FIELD_TEXT] = { text_is_absent, show_text, compare_texts },
	[FIELD_PROSE] = { text_is_absent, show_text, compare_texts },
	[FIELD_WORD] = { text_is_absent, show_text, compare_texts },
	[FIELD_TEXTS] = { list_is_absent, show_list, compare_lists },
	[FIELD_ID] = { id_is_absent, show_id, compare_ids },
	[FIELD_DATE] = { date_is_absent, show_date, compare_dates },
	[FIELD_MOMENT] = { moment_is_absent, show_moment, compare_moments },
	[FIELD_MONEY] = { money_is_absent, show_money, compare_money },
	[FIELD_MONIES] = { list_is_absent, show_monies, compare_monies },
	[FIELD_COUNT] = { count_is_absent, show_count, compare_counts },
	[FIELD_HUNDREDTHS] = { hundredths_are_absent, show_hundredths, compare_hundredths },
	[FIELD_FLAG] = { flag_is_absent, show_flag, compare_flags },
	[FIELD_RECORD] = { record_is_absent, show_record, compare_nothing },
	[FIELD_RECORDS] = { list_is_absent, show_records, compare_nothing },
	[FIELD_PART] = { part_is_absent, show_part, compare_nothing },
	[FIELD_CUSTOM] = { list_is_absent, show_customs, compare_nothing },
};

static bool
is_named(const struct field *field, struct span name)
{
	for (size_t i = 0; i < name.length; i++)
		if (lower(field->name[i]) != lower(name.start[i]) || !name.start[i])
			return false;
	return field->name[name.length] == '\0';
}

/* The first byte alone rules out most rows; an import asks this for every member of every
 * line. */
const struct field *
field_find(const struct field *fields, struct span name)
{
	if (name.length == 0)
		return NULL;
	char first = lower(name.start[0]);
	for (const struct field *field = fields; field->name; field++)
		if (lower(field->name[0]) == first && is_named(field, name))
			return field;
	return NULL;
}

void *
field_of(const struct field *field, void *record)
{
	return (char *)record + field->offset;
}

const void *
field_value(const struct field *field, const void *record)
{
	return (const char *)record + field->offset;
}

bool
field_is_absent(const struct field *field, const void *record)
{
	return kinds[field->kind].is_absent(field_value(field, record));
}

const char *
field_fold(const char *text, struct arena *arena)
{
	for (const char *byte = text; *byte; byte++)
		if (lower(*byte) != *byte)
			return utf8_fold(text, arena);
	return *text == '\0' || is_plain(text) ? text : utf8_fold(text, arena);
}

const char *
field_show(const struct field *field, const void *record, struct arena *arena)
{
	if (field_is_absent(field, record) && !(field->uses & FIELD_ALWAYS))
		return "";
	struct text text = TEXT_INIT;
	kinds[field->kind].show(&text, field, field_value(field, record), arena);
	return text_take(&text, arena);
}

int
field_compare(const struct field *field, const void *first, const void *second)
{
	bool first_is_absent = field_is_absent(field, first);
	bool second_is_absent = field_is_absent(field, second);

	if (!(field->uses & FIELD_ALWAYS) && (first_is_absent || second_is_absent))
		return first_is_absent - second_is_absent;
	return kinds[field->kind].compare(
		field_value(field, first), field_value(field, second));
}
