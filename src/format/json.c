#include "format/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "format/json-memory.h"
#include "format/json-number.h"
#include "format/json-scan.h"

/* The names of an object with more members are sorted before they are compared. */
enum { FEW_MEMBERS = 24 };

/* What one reading goes by; object is the one being read, for the currency beside an
 * amount. */
struct reader {
	const struct json_reading *reading;
	const cJSON *object;
	struct arena *arena;
	struct error *error;
};

/* How one kind of member is read, once the value is of its type. */
struct kind {
	cJSON_bool (*is_type)(const cJSON *const item);
	const char *expected;
	bool (*read)(const struct reader *reader, const struct field *field,
		const cJSON *item, void *member);
};

static const char a_text[] = "a text";
static const char some_texts[] = "an array of texts";
static const char a_uuid[] = "a UUID";
static const char a_number[] = "a number";
static const char some_amounts[] = "an array of amounts with their currency";
static const char a_count[] = "a whole number from 0";
static const char a_decimal[] = "a number with at most two decimals";
static const char some_objects[] = "an array of objects";

static bool
refuse(const struct reader *reader, const struct field *field, const char *expected)
{
	return fail(reader->error, ERROR_REFUSED, "'%s' must be %s", field->name, expected);
}

static bool
read_text(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	(void)field;
	*(const char **)member = arena_copy(reader->arena, item->valuestring);
	return true;
}

/* A word in any case becomes that of its row; field_check() tells which words there
 * are. */
static bool
read_word(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	const struct word *word = word_find(field->words, span_of(item->valuestring));

	*(const char **)member =
		word ? word->id : arena_copy(reader->arena, item->valuestring);
	return true;
}

static bool
read_texts(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	const cJSON *child;
	struct list *list = member;

	*list = (struct list){ 0 };
	cJSON_ArrayForEach(child, item)
	{
		if (!cJSON_IsString(child))
			return refuse(reader, field, some_texts);
		list_push_text(
			list, arena_copy(reader->arena, child->valuestring), reader->arena);
	}
	return true;
}

static bool
read_id(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	return id_parse(span_of(item->valuestring), member) || refuse(reader, field, a_uuid);
}

static bool
read_date(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	return date_parse(span_of(item->valuestring), member, reader->error) ||
		fail_in(reader->error, "'%s'", field->name);
}

static bool
read_moment(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	return moment_parse(span_of(item->valuestring), member, reader->error) ||
		fail_in(reader->error, "'%s'", field->name);
}

/* The currency beside an amount, or NULL when it is none. */
static const char *
currency_of(const struct reader *reader)
{
	const char *base = reader->reading->base_currency;
	const cJSON *item = cJSON_GetObjectItemCaseSensitive(reader->object, "currency");

	if (!item || cJSON_IsNull(item))
		return base;
	if (!cJSON_IsString(item))
		return NULL;
	if (base && strcmp(item->valuestring, base) == 0)
		return base;
	return money_is_currency(item->valuestring) ? item->valuestring : NULL;
}

static bool
read_money(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	struct money *money = member;
	const char *currency = currency_of(reader);

	if (!currency)
		return fail(reader->error, ERROR_REFUSED,
			"'currency' must be an ISO 4217 code such as \"JPY\"");
	*money = money_make(0, currency);
	const char *refusal = json_number_money(item->valuedouble, money);
	return !refusal ||
		fail(
			reader->error, ERROR_REFUSED, "'%s' %s (%s)", field->name, refusal, currency);
}

static bool
read_monies(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	const cJSON *child;
	struct list *list = member;

	*list = (struct list){ 0 };
	cJSON_ArrayForEach(child, item)
	{
		struct reader inner = *reader;
		struct money money;
		const cJSON *amount = cJSON_GetObjectItemCaseSensitive(child, "amount");
		inner.object = child;
		if (!cJSON_IsObject(child) || !cJSON_IsNumber(amount))
			return refuse(reader, field, some_amounts);
		if (!read_money(&inner, field, amount, &money))
			return false;
		*(struct money *)list_push(list, sizeof(money), reader->arena) = money;
	}
	return true;
}

static bool
read_count(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	double value = item->valuedouble;

	if (value < 0 || value > (double)MONEY_LIMIT || value != floor(value))
		return refuse(reader, field, a_count);
	*(int64_t *)member = (int64_t)value;
	return true;
}

static bool
read_hundredths(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	double hundredths = round(item->valuedouble * 100);

	if (fabs(hundredths) > INT32_MAX || hundredths / 100 != item->valuedouble)
		return refuse(reader, field, a_decimal);
	*(struct hundredths *)member = (struct hundredths){ true, (int32_t)hundredths };
	return true;
}

static bool
read_flag(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	(void)reader;
	(void)field;
	*(bool *)member = cJSON_IsTrue(item);
	return true;
}

/* A record may hold records. */
static bool read_object(const struct reader *reader, const struct field *fields,
	const cJSON *object, void *record);

static bool
read_record(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	void *record = arena_alloc(reader->arena, field->size);

	*(const void **)member = record;
	return read_object(reader, field->of, item, record);
}

static bool
read_records(const struct reader *reader, const struct field *field, const cJSON *item,
	void *member)
{
	const cJSON *child;
	struct list *list = member;

	*list = (struct list){ 0 };
	cJSON_ArrayForEach(child, item)
	{
		if (!cJSON_IsObject(child))
			return refuse(reader, field, some_objects);
		void *record = list_push(list, field->size, reader->arena);
		if (!read_object(reader, field->of, child, record))
			return false;
	}
	return true;
}

/* Parts and members nobody knows are no row's; find_row() passes them over. */
static const struct kind kinds[FIELD_PART] = {
	[FIELD_TEXT] = { cJSON_IsString, a_text, read_text },
	[FIELD_PROSE] = { cJSON_IsString, a_text, read_text },
	[FIELD_WORD] = { cJSON_IsString, a_text, read_word },
	[FIELD_TEXTS] = { cJSON_IsArray, some_texts, read_texts },
	[FIELD_ID] = { cJSON_IsString, a_uuid, read_id },
	[FIELD_DATE] = { cJSON_IsString, "a day such as \"2026-02-10\"", read_date },
	[FIELD_MOMENT] = { cJSON_IsString, "a moment such as \"2026-02-11T09:00:00Z\"",
		read_moment },
	[FIELD_MONEY] = { cJSON_IsNumber, a_number, read_money },
	[FIELD_MONIES] = { cJSON_IsArray, some_amounts, read_monies },
	[FIELD_COUNT] = { cJSON_IsNumber, a_count, read_count },
	[FIELD_HUNDREDTHS] = { cJSON_IsNumber, a_decimal, read_hundredths },
	[FIELD_FLAG] = { cJSON_IsBool, "true or false", read_flag },
	[FIELD_RECORD] = { cJSON_IsObject, "an object", read_record },
	[FIELD_RECORDS] = { cJSON_IsArray, some_objects, read_records },
};

static bool
read_value(const struct reader *reader, const struct field *field, const cJSON *item,
	void *record)
{
	const struct kind *kind = &kinds[field->kind];

	if (!kind->is_type(item))
		return refuse(reader, field, kind->expected);
	return kind->read(reader, field, item, field_of(field, record));
}

static const struct field *
find_kind(const struct field *fields, enum field_kind kind)
{
	while (fields->name && fields->kind != kind)
		fields++;
	return fields->name ? fields : NULL;
}

/*
 * The row of exactly that name: JSON knows upper and lower case.  Members mostly come in
 * the order of the rows, so the search begins behind the last row found and goes round
 * once.
 */
static const struct field *
find_row(const struct field *fields, const struct field *next, const char *name)
{
	const struct field *row = next;

	do {
		if (!row->name)
			row = fields;
		else if (*row->name == *name && row->kind < FIELD_PART &&
			strcmp(row->name, name) == 0)
			return row;
		else
			row++;
	} while (row != next);
	return NULL;
}

static void
add_scalar(struct text *text, const cJSON *item)
{
	if (cJSON_IsString(item))
		json_write_string(text, item->valuestring);
	else if (cJSON_IsNumber(item))
		json_number_write(text, item->valuedouble);
	else if (cJSON_IsNull(item))
		text_add(text, "null");
	else
		text_add(text, cJSON_IsTrue(item) ? "true" : "false");
}

/* Appends the value in its canonical form; the scan has limited how deep it goes. */
static void
add_value(struct text *text, const cJSON *item)
{
	const cJSON *child;
	bool is_object = cJSON_IsObject(item);

	if (!is_object && !cJSON_IsArray(item)) {
		add_scalar(text, item);
		return;
	}
	text_add_char(text, is_object ? '{' : '[');
	cJSON_ArrayForEach(child, item)
	{
		if (child != item->child)
			text_add_char(text, ',');
		if (is_object) {
			json_write_string(text, child->string);
			text_add_char(text, ':');
		}
		add_value(text, child);
	}
	text_add_char(text, is_object ? '}' : ']');
}

static const char *
value_json(const cJSON *item, struct arena *arena)
{
	struct text text = TEXT_INIT;

	add_value(&text, item);
	return text_take(&text, arena);
}

/* What no row names; the currency belongs to the money beside it. */
static void
read_unknown(const struct reader *reader, const struct field *fields, const cJSON *item,
	void *record)
{
	const struct field *row = find_kind(fields, FIELD_CUSTOM);

	if (!row || reader->reading->unknown == JSON_IGNORE_UNKNOWN)
		return;
	if (strcmp(item->string, "currency") == 0 && find_kind(fields, FIELD_MONEY))
		return;
	struct custom *custom =
		list_push(field_of(row, record), sizeof(*custom), reader->arena);
	custom->name = arena_copy(reader->arena, item->string);
	custom->json = value_json(item, reader->arena);
}

static bool
is_ignored(const struct json_reading *reading, const char *name)
{
	for (size_t i = 0; reading->ignored && reading->ignored[i]; i++)
		if (strcmp(reading->ignored[i], name) == 0)
			return true;
	return false;
}

static bool
read_object(const struct reader *reader, const struct field *fields, const cJSON *object,
	void *record)
{
	const cJSON *item;
	const struct field *next = fields;
	struct reader inner = *reader;

	inner.object = object;
	cJSON_ArrayForEach(item, object)
	{
		if (cJSON_IsNull(item) || is_ignored(reader->reading, item->string))
			continue;
		const struct field *row = find_row(fields, next, item->string);
		next = row ? row + 1 : next;
		if (!row)
			read_unknown(&inner, fields, item, record);
		else if (row->uses & FIELD_DERIVED &&
			reader->reading->derived == JSON_SKIP_DERIVED)
			continue;
		else if (!read_value(&inner, row, item, record))
			return false;
	}
	field_fill(fields, record);
	return true;
}

static int
compare_names(const void *first, const void *second)
{
	return strcmp(*(const char *const *)first, *(const char *const *)second);
}

static const char *
find_double_of_many(const cJSON *object, size_t size)
{
	const char **names = memory_allocate(size * sizeof(*names));
	const char *twice = NULL;
	size_t count = 0;

	for (const cJSON *item = object->child; item; item = item->next)
		names[count++] = item->string;
	qsort(names, count, sizeof(*names), compare_names);
	for (size_t i = 1; i < count && !twice; i++)
		twice = strcmp(names[i - 1], names[i]) == 0 ? names[i] : NULL;
	free(names);
	return twice;
}

/* A name that stands twice in the object, or NULL.  Few differ in their first letters. */
static const char *
find_double(const cJSON *object)
{
	size_t size = (size_t)cJSON_GetArraySize(object);

	if (size > FEW_MEMBERS)
		return find_double_of_many(object, size);
	for (const cJSON *item = object->child; item; item = item->next)
		for (const cJSON *other = object->child; other != item; other = other->next)
			if (*item->string == *other->string &&
				strcmp(item->string, other->string) == 0)
				return item->string;
	return NULL;
}

/* No object anywhere in the value names a member twice. */
static bool
check_names(const cJSON *value, struct error *error)
{
	const char *twice = cJSON_IsObject(value) ? find_double(value) : NULL;

	if (twice)
		return fail(error, ERROR_REFUSED, "the member '%s' is there twice", twice);
	for (const cJSON *child = value->child; child; child = child->next)
		if (child->child && !check_names(child, error))
			return false;
	return true;
}

/* The parsed object, until json_memory_end(), or NULL. */
static const cJSON *
parse(struct span json, struct error *error)
{
	if (!json_scan(json, error))
		return NULL;
	/* Without memory cJSON would say that the JSON is wrong, so it gets ours. */
	cJSON_InitHooks(&(cJSON_Hooks){ json_memory_take, json_memory_leave });
	const cJSON *object = cJSON_ParseWithLength(json.start, json.length);
	if (!object)
		fail(error, ERROR_REFUSED, "the JSON cannot be read");
	return object && check_names(object, error) ? object : NULL;
}

bool
json_read(const struct field *fields, struct span json, void *record,
	const struct json_reading *reading, struct arena *arena, struct error *error)
{
	struct reader reader = { .reading = reading, .arena = arena, .error = error };
	const cJSON *object = parse(json, error);
	bool ok = object && read_object(&reader, fields, object, record) &&
		field_check(fields, record, error);

	json_memory_end();
	return ok;
}

bool
json_member(struct span json, const char *name, struct arena *arena, const char **value,
	struct error *error)
{
	const cJSON *object = parse(json, error);
	const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

	*value = item && !cJSON_IsNull(item) ? value_json(item, arena) : "";
	json_memory_end();
	return object != NULL;
}

bool
json_member_text(struct span json, const char *name, struct arena *arena,
	const char **value, struct error *error)
{
	const cJSON *object = parse(json, error);
	const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
	bool ok = object != NULL;

	*value = "";
	if (cJSON_IsString(item))
		*value = arena_copy(arena, item->valuestring);
	else if (item && !cJSON_IsNull(item))
		ok = fail(error, ERROR_REFUSED, "'%s' must be a text", name);
	json_memory_end();
	return ok;
}
