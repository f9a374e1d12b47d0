#include "core/privacy.h"

#include <string.h>

/* A number by itself can be that of a card alone, of which the shortest has 13 digits. */
static const int64_t shortest_card = INT64_C(1000000000000);

static bool
check_number(int64_t number, const char *what, struct error *error)
{
	struct text digits = TEXT_INIT;
	bool ok;

	if (number < shortest_card && number > -shortest_card)
		return true;
	text_add_number(&digits, number);
	ok = privacy_check(span_of(digits.bytes), what, error);
	text_release(&digits);
	return ok;
}

static bool
check_money(const void *member, const char *what, struct error *error)
{
	const struct money *money = member;
	int64_t unit = 1;

	for (int i = 0; i < money_decimals(money->currency); i++)
		unit *= 10;
	return check_number(money->minor, what, error) &&
		check_number(money->minor / unit, what, error);
}

/* A line end in JSON is a line end. */
static const char *
unescape(const char *json, struct arena *arena)
{
	char *plain = arena_alloc(arena, strlen(json) + 1), *end = plain;

	for (; *json; json++) {
		bool is_escape = json[0] == '\\' && json[1];

		json += is_escape;
		*end++ = is_escape && (*json == 'n' || *json == 'r') ? '\n' : *json;
	}
	return plain;
}

/* The name may say what the value is: "cvv": 123. */
static bool
check_custom(const void *member, const char *what, struct error *error)
{
	const struct custom *custom = member;
	struct arena arena = ARENA_INIT;
	const char *plain =
		arena_format(&arena, "%s: %s", custom->name, unescape(custom->json, &arena));
	bool ok = privacy_check(span_of(custom->name), "the name of a member", error) &&
		privacy_check(span_of(plain), custom->name, error);

	(void)what;
	arena_release(&arena);
	return ok;
}

static bool
check_text(const void *member, const char *what, struct error *error)
{
	return privacy_check(span_of(*(const char *const *)member), what, error);
}

static bool
check_count(const void *member, const char *what, struct error *error)
{
	return check_number(*(const int64_t *)member, what, error);
}

/* Kinds that are not here hold no digits of anybody's choice. */
static const struct {
	bool (*check)(const void *member, const char *what, struct error *error);
	size_t size; /* of an item, when the member is a list of them */
} fields_by_kind[] = {
	[FIELD_TEXT] = { check_text, 0 },
	[FIELD_PROSE] = { check_text, 0 },
	[FIELD_WORD] = { check_text, 0 },
	[FIELD_TEXTS] = { check_text, sizeof(const char *) },
	[FIELD_MONEY] = { check_money, 0 },
	[FIELD_MONIES] = { check_money, sizeof(struct money) },
	[FIELD_COUNT] = { check_count, 0 },
	[FIELD_CUSTOM] = { check_custom, sizeof(struct custom) },
};

static bool
check_member(const struct field *field, const void *member, struct error *error)
{
	const struct list *list = member;
	size_t size = fields_by_kind[field->kind].size;

	if (!fields_by_kind[field->kind].check)
		return true;
	if (size == 0)
		return fields_by_kind[field->kind].check(member, field->name, error);
	for (size_t i = 0; i < list->count; i++)
		if (!fields_by_kind[field->kind].check(
				list_at(list, i, size), field->name, error))
			return false;
	return true;
}

bool
privacy_check_record(const struct field *fields, const void *record, struct error *error)
{
	for (const struct field *field = fields; field->name; field++)
		if (field->uses & FIELD_STORED &&
			!(field->uses & (FIELD_FOREIGN | FIELD_INTERNAL)) &&
			!field_is_absent(field, record) &&
			!check_member(field, field_value(field, record), error))
			return false;
	return true;
}
