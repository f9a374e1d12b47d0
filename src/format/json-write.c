#include "format/json.h"

#include <string.h>

#include "base/utf8.h"

const struct json_writing json_stored = { FIELD_STORED, FIELD_KEYED };
const struct json_writing json_lossless = { FIELD_STORED, 0 };
const struct json_writing json_answer = { FIELD_STORED | FIELD_DERIVED, FIELD_INTERNAL };
const struct json_writing json_anonymous = { FIELD_STORED | FIELD_DERIVED,
	FIELD_PRIVATE | FIELD_INTERNAL };

/* How one kind of member is written. */
struct kind {
	void (*write)(struct text *text, const struct field *field, const void *member,
		const struct json_writing *writing);
	bool has_zero; /* absent can be said: 0, "", [] */
};

static void
write_text(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	const char *string = *(const char *const *)member;
	(void)field;
	(void)writing;
	json_write_string(text, string ? string : "");
}

static void
write_texts(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	const struct list *list = member;
	(void)field;
	(void)writing;
	text_add_char(text, '[');
	for (size_t i = 0; i < list->count; i++) {
		if (i)
			text_add_char(text, ',');
		json_write_string(text, list_text(list, i));
	}
	text_add_char(text, ']');
}

/* What has no quote, control or other character to escape. */
static void
write_quoted(struct text *text, const char *plain)
{
	text_add_char(text, '"');
	text_add(text, plain);
	text_add_char(text, '"');
}

static void
write_id(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	char id[ID_TEXT_SIZE];
	(void)field;
	(void)writing;
	id_format(*(const struct id *)member, id);
	write_quoted(text, id);
}

static void
write_date(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	char date[DATE_TEXT_SIZE];
	(void)field;
	(void)writing;
	date_format(*(const struct date *)member, date);
	write_quoted(text, date);
}

static void
write_moment(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	char moment[MOMENT_TEXT_SIZE];
	(void)field;
	(void)writing;
	moment_format(*(const struct moment *)member, moment);
	write_quoted(text, moment);
}

static void
write_money(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	(void)field;
	(void)writing;
	money_add_decimal(text, *(const struct money *)member);
}

static void
write_monies(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	const struct list *list = member;
	(void)field;
	(void)writing;
	text_add_char(text, '[');
	for (size_t i = 0; i < list->count; i++) {
		const struct money *money = list_at(list, i, sizeof(*money));
		text_add(text, i ? ",{\"amount\":" : "{\"amount\":");
		money_add_decimal(text, *money);
		text_add(text, ",\"currency\":");
		write_quoted(text, money->currency);
		text_add_char(text, '}');
	}
	text_add_char(text, ']');
}

static void
write_count(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	(void)field;
	(void)writing;
	text_add_number(text, *(const int64_t *)member);
}

/* Without trailing zeros: 7.15, 7.1, 5. */
static void
write_hundredths(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	int64_t value = ((const struct hundredths *)member)->value;
	(void)field;
	(void)writing;
	if (value < 0) {
		text_add_char(text, '-');
		value = -value;
	}
	text_add_number(text, value / 100);
	if (value % 100 == 0)
		return;
	text_add_char(text, '.');
	text_add_char(text, (char)('0' + value % 100 / 10));
	if (value % 10)
		text_add_char(text, (char)('0' + value % 10));
}

static void
write_flag(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	(void)field;
	(void)writing;
	text_add(text, *(const bool *)member ? "true" : "false");
}

static void
write_record(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	json_write(text, field->of, *(const void *const *)member, writing);
}

static void
write_records(struct text *text, const struct field *field, const void *member,
	const struct json_writing *writing)
{
	const struct list *list = member;
	text_add_char(text, '[');
	for (size_t i = 0; i < list->count; i++) {
		if (i)
			text_add_char(text, ',');
		json_write(text, field->of, list_at(list, i, field->size), writing);
	}
	text_add_char(text, ']');
}

/* "Absent means unknown": what has no zero of its own is left out even by
 * FIELD_ALWAYS. */
static const struct kind kinds[] = {
	[FIELD_TEXT] = { write_text, true },
	[FIELD_PROSE] = { write_text, true },
	[FIELD_WORD] = { write_text, false },
	[FIELD_TEXTS] = { write_texts, true },
	[FIELD_ID] = { write_id, false },
	[FIELD_DATE] = { write_date, false },
	[FIELD_MOMENT] = { write_moment, false },
	[FIELD_MONEY] = { write_money, false },
	[FIELD_MONIES] = { write_monies, true },
	[FIELD_COUNT] = { write_count, true },
	[FIELD_HUNDREDTHS] = { write_hundredths, true },
	[FIELD_FLAG] = { write_flag, true },
	[FIELD_RECORD] = { write_record, false },
	[FIELD_RECORDS] = { write_records, true },
	[FIELD_PART] = { NULL, false },
	[FIELD_CUSTOM] = { NULL, false },
};

static bool
is_written(
	const struct field *field, const void *record, const struct json_writing *writing)
{
	if (!(field->uses & writing->with) || field->uses & (writing->without | FIELD_HIDDEN))
		return false;
	if (!field_is_absent(field, record))
		return true;
	return field->uses & FIELD_ALWAYS && kinds[field->kind].has_zero;
}

static void
write_name(struct text *text, size_t start, const char *name)
{
	if (text->length > start)
		text_add_char(text, ',');
	write_quoted(text, name);
	text_add_char(text, ':');
}

/*
 * No row may be named twice in one object, so a custom member that has got the name of a
 * row (or of the currency beside a money row) is left out.
 */
static bool
is_taken(const struct field *fields, const char *name)
{
	for (const struct field *field = fields; field->name; field++) {
		if (field->kind != FIELD_CUSTOM && strcmp(field->name, name) == 0)
			return true;
		if (field->kind == FIELD_MONEY && strcmp(name, "currency") == 0)
			return true;
	}
	return false;
}

static void
write_customs(struct text *text, size_t start, const struct field *fields,
	const struct list *customs)
{
	for (size_t i = 0; i < customs->count; i++) {
		const struct custom *custom = list_at(customs, i, sizeof(*custom));
		if (is_taken(fields, custom->name))
			continue;
		if (text->length > start)
			text_add_char(text, ',');
		json_write_string(text, custom->name);
		text_add_char(text, ':');
		text_add(text, custom->json);
	}
}

/* The currency stands behind the first amount of a record, as a member of its own. */
static void
write_currency(struct text *text, size_t start, const struct money *money)
{
	write_name(text, start, "currency");
	write_quoted(text, money->currency);
}

/* Members go behind start; whoever is the first there has no comma in front. */
static void
write_members(struct text *text, size_t start, const struct field *fields,
	const void *record, const struct json_writing *writing)
{
	bool has_currency = false;

	for (const struct field *field = fields; field->name; field++) {
		if (!is_written(field, record, writing))
			continue;
		const void *member = field_value(field, record);
		if (field->kind == FIELD_PART) {
			write_members(text, start, field->of, member, writing);
		} else if (field->kind == FIELD_CUSTOM) {
			write_customs(text, start, fields, member);
		} else {
			write_name(text, start, field->name);
			kinds[field->kind].write(text, field, member, writing);
		}
		if (field->kind == FIELD_MONEY && !has_currency) {
			write_currency(text, start, member);
			has_currency = true;
		}
	}
}

void
json_write(struct text *text, const struct field *fields, const void *record,
	const struct json_writing *writing)
{
	text_add_char(text, '{');
	json_write_members(text, fields, record, writing);
	text_add_char(text, '}');
}

void
json_write_members(struct text *text, const struct field *fields, const void *record,
	const struct json_writing *writing)
{
	write_members(text, text->length, fields, record, writing);
}

/*
 * What a terminal or an editor might obey: C0, DEL, C1, bidi controls, line separators.
 * In UTF-8 those beyond ASCII begin with one of three bytes, so other text is copied
 * unseen.
 */
static bool
is_obeyed(int32_t code)
{
	return code < ' ' || (code >= 0x7F && code <= 0x9F) || code == 0x61C ||
		code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
		(code >= 0x2066 && code <= 0x2069);
}

static bool
may_need_escape(unsigned char byte)
{
	return byte < ' ' || byte == '"' || byte == '\\' || byte == 0x7F || byte == 0xC2 ||
		byte == 0xD8 || byte == 0xE2;
}

static size_t
plain_prefix(struct span rest)
{
	size_t length = 0;
	while (length < rest.length && !may_need_escape((unsigned char)rest.start[length]))
		length++;
	return length;
}

static void
write_escape(struct text *text, int32_t code)
{
	static const char hex[] = "0123456789abcdef";
	static const char letters[][2] = { { '"', '"' }, { '\\', '\\' }, { '\n', 'n' },
		{ '\t', 't' }, { '\r', 'r' } };
	text_add_char(text, '\\');
	for (size_t i = 0; i < sizeof(letters) / sizeof(*letters); i++) {
		if (code == letters[i][0]) {
			text_add_char(text, letters[i][1]);
			return;
		}
	}
	text_add_char(text, 'u');
	for (int shift = 12; shift >= 0; shift -= 4)
		text_add_char(text, hex[code >> shift & 15]);
}

/* Appends the first character of the rest, escaped when it must be, and returns its
 * length. */
static size_t
write_character(struct text *text, struct span rest)
{
	size_t length;
	int32_t code = utf8_decode(rest, &length);
	if (code == '"' || code == '\\' || (code != UTF8_INVALID && is_obeyed(code)))
		write_escape(text, code);
	else
		text_add_bytes(text, rest.start, length);
	return length;
}

void
json_write_string(struct text *text, const char *string)
{
	struct span rest = span_of(string);

	text_add_char(text, '"');
	while (rest.length > 0) {
		size_t length = plain_prefix(rest);
		text_add_bytes(text, rest.start, length);
		if (length < rest.length)
			length += write_character(
				text, span_make(rest.start + length, rest.length - length));
		rest = span_make(rest.start + length, rest.length - length);
	}
	text_add_char(text, '"');
}
