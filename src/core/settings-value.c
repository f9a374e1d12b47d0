#include "core/settings-value.h"

#include <string.h>

#include "base/utf8.h"
#include "core/contact.h"

enum {
	NAME_LIMIT = 64, /* bytes */
	NUMBER_DIGITS = 6,
	RATE_DIGITS = 9, /* in front of the point */
	RATE_DECIMALS = 6,
	WHOLE_IN_BASIS_POINTS = 10000,
};

int
value_word(const struct word *words, const char *value, struct error *error)
{
	const struct word *word = word_find(words, span_of(value));
	struct arena arena = ARENA_INIT;

	if (word)
		return (int)(word - words);
	fail(error, ERROR_REFUSED, "'%s' is none of %s", value, word_choices(words, &arena));
	arena_release(&arena);
	return -1;
}

/* The digits alone, or -1. */
static int
digits_of(const char *value, size_t length)
{
	int number = 0;

	if (length == 0 || length > NUMBER_DIGITS)
		return -1;
	for (size_t i = 0; i < length; i++) {
		if (value[i] < '0' || value[i] > '9')
			return -1;
		number = number * 10 + (value[i] - '0');
	}
	return number;
}

bool
value_number(const char *value, int lowest, int highest, int *number, struct error *error)
{
	int read = digits_of(value, strlen(value));

	if (read < lowest || read > highest)
		return fail(error, ERROR_REFUSED, "'%s' is no whole number from %d to %d", value,
			lowest, highest);
	*number = read;
	return true;
}

bool
value_label(const char *value, const char **label, struct error *error)
{
	if (!*value)
		return fail(error, ERROR_REFUSED, "it cannot be empty");
	if (!utf8_check(span_of(value), UTF8_LINE, FIELD_LINE_LIMIT, "it", error))
		return false;
	*label = value;
	return true;
}

const char *
value_name(const char *value, struct arena *arena, struct error *error)
{
	const char *id;

	if (!utf8_check(span_of(value), UTF8_LINE, NAME_LIMIT, "the name", error))
		return NULL;
	id = field_fold(value, arena);
	if (*id && strlen(id) <= NAME_LIMIT && !strpbrk(id, " ,:\"'"))
		return id;
	fail(error, ERROR_REFUSED, "'%s' is no name; one word without , : and quotes is",
		value);
	return NULL;
}

static char
capital(char byte)
{
	return byte >= 'a' && byte <= 'z' ? (char)(byte - ('a' - 'A')) : byte;
}

bool
value_currency(const char *value, char out[4], struct error *error)
{
	char code[4] = "";

	for (size_t i = 0; i < 3 && value[i]; i++)
		code[i] = capital(value[i]);
	if (strlen(value) != 3 || !money_is_currency(code))
		return fail(error, ERROR_REFUSED,
			"'%s' is no currency; a code such as JPY, USD or EUR is", value);
	memcpy(out, code, sizeof(code));
	return true;
}

/* The number in millionths, or 0. */
static int64_t
rate_of(const char *value)
{
	size_t digits = strspn(value, "0123456789");
	const char *decimals = value[digits] == '.' ? value + digits + 1 : "";
	size_t count = strspn(decimals, "0123456789");
	const char *end = *decimals ? decimals + count : value + digits;
	int64_t rate = 0;

	if (digits == 0 || digits > RATE_DIGITS || count > RATE_DECIMALS || *end)
		return 0;
	for (size_t i = 0; i < digits; i++)
		rate = rate * 10 + (value[i] - '0');
	for (size_t i = 0; i < RATE_DECIMALS; i++)
		rate = rate * 10 + (i < count ? decimals[i] - '0' : 0);
	return rate;
}

bool
value_rate(const char *value, int64_t *millionths, struct error *error)
{
	int64_t rate = rate_of(value);

	if (rate == 0)
		return fail(error, ERROR_REFUSED,
			"'%s' is no rate; a number such as 150.25 with at most %d decimals is", value,
			RATE_DECIMALS);
	*millionths = rate;
	return true;
}

static int
share_of(const char *value)
{
	size_t length = strlen(value);
	struct hundredths percent = { 0 };
	struct error error = ERROR_INIT;

	if (length > 2 && strcmp(value + length - 2, "bp") == 0)
		return digits_of(value, length - 2);
	if (length > 1 && value[length - 1] == '%')
		hundredths_read(span_make(value, length - 1), &percent, &error);
	error_release(&error);
	return percent.is_known ? percent.value : -1;
}

bool
value_share(const char *value, int *basis_points, struct error *error)
{
	int share = share_of(value);

	if (share < 0 || share > WHOLE_IN_BASIS_POINTS)
		return fail(error, ERROR_REFUSED,
			"'%s' is no share; 22%%, 12.5%% or 2200bp is, up to 100%%", value);
	*basis_points = share;
	return true;
}

/* Whether a column can show it: sums of custom members and records have no one line. */
static bool
is_column(const struct field *field)
{
	return field && field->kind < FIELD_RECORD && !(field->uses & FIELD_INTERNAL);
}

bool
value_columns(
	const char *value, struct list *names, struct arena *arena, struct error *error)
{
	struct span rest = span_of(value);

	while (rest.start) {
		struct span word = span_trim(span_split(&rest, ' '));
		const struct field *field = field_find(contact_fields, word);

		if (word.length == 0)
			continue;
		if (!is_column(field))
			return fail(error, ERROR_REFUSED,
				"'%.*s' is no field of a contact; name, stage and value are",
				(int)word.length, word.start);
		if (!list_has_text(names, field->name))
			list_push_text(names, field->name, arena);
	}
	return true;
}
