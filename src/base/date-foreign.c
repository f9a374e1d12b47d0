#include "base/date.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { PARTS = 3, MONTHS = 12, QUOTED = 40, COMPACT = 8, CENTURY_FROM = 70 };

/* The numbers of a day in the order in which they stand. */
struct parts {
	size_t count;
	int number[PARTS];
	size_t digits[PARTS];
	int named; /* which one is a month by name, or -1 */
	char separator;
	struct span rest; /* what is not yet read */
};

static char
first_of(struct span span)
{
	return span.length > 0 ? span.start[0] : '\0';
}

static struct span
behind(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

/* How many of the leading bytes are of that kind. */
static size_t
run_of(struct span span, int (*is_kind)(int byte))
{
	size_t length = 0;

	while (length < span.length && is_kind((unsigned char)span.start[length]))
		length++;
	return length;
}

static bool
is_one_of(struct span word, const char *const *words)
{
	for (; *words; words++)
		if (word.length == strlen(*words) &&
			strncasecmp(word.start, *words, word.length) == 0)
			return true;
	return false;
}

/* From 1; 0 when it is no month.  At least three letters of the name are expected. */
static int
month_by_name(struct span word)
{
	struct arena arena = ARENA_INIT;
	int found = 0;

	for (int month = 1; month <= MONTHS && word.length >= 3 && !found; month++) {
		const char *name =
			month_name((struct month){ 2000 * MONTHS + month - 1 }, &arena);

		if (word.length <= strcspn(name, " ") &&
			strncasecmp(name, word.start, word.length) == 0)
			found = month;
	}
	arena_release(&arena);
	return found;
}

static void
add_part(struct parts *parts, int number, size_t digits)
{
	parts->number[parts->count] = number;
	parts->digits[parts->count++] = digits;
}

static bool
take_number(struct parts *parts)
{
	size_t length = run_of(parts->rest, isdigit);
	int number = 0;

	if (length > COMPACT)
		return false;
	for (size_t i = 0; i < length; i++)
		number = 10 * number + parts->rest.start[i] - '0';
	parts->rest = behind(parts->rest, length);
	if (length == COMPACT && parts->count == 0) {
		add_part(parts, number / 10000, 4);
		add_part(parts, number / 100 % 100, 2);
		add_part(parts, number % 100, 2);
		return true;
	}
	add_part(parts, number, length);
	return length <= 4;
}

/* A month's name, or a word that says nothing. */
static bool
take_word(struct parts *parts)
{
	static const char *const passed[] = { "st", "nd", "rd", "th", "mon", "tue", "wed",
		"thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday", NULL };
	size_t length = run_of(parts->rest, isalpha);
	struct span word = span_make(parts->rest.start, length);
	int month = month_by_name(word);

	parts->rest = behind(parts->rest, length);
	if (!month)
		return is_one_of(word, passed);
	if (parts->named >= 0)
		return false;
	parts->named = (int)parts->count;
	add_part(parts, month, 0);
	return true;
}

static bool
take_separator(struct parts *parts)
{
	static const char *const signs[] = { "年", "月", "日", NULL };

	if (strchr(" ,/-.'", first_of(parts->rest))) {
		parts->separator = first_of(parts->rest);
		parts->rest = behind(parts->rest, 1);
		return true;
	}
	for (const char *const *sign = signs; *sign; sign++)
		if (span_starts_with(parts->rest, span_of(*sign))) {
			parts->rest = behind(parts->rest, strlen(*sign));
			return true;
		}
	return false;
}

static bool
take_part(struct parts *parts)
{
	char first = first_of(parts->rest);

	if (isdigit((unsigned char)first))
		return take_number(parts);
	return isalpha((unsigned char)first) ? take_word(parts) : take_separator(parts);
}

/* Behind the day only a time may follow. */
static bool
is_time(struct span rest)
{
	static const char allowed[] = "0123456789:.,+-TZAPMUGCtzapmugc \t日";

	for (size_t i = 0; i < rest.length; i++)
		if (!strchr(allowed, rest.start[i]))
			return false;
	return rest.length == 0 || !isdigit((unsigned char)rest.start[0]);
}

static bool
take_apart(struct span span, struct parts *parts)
{
	*parts = (struct parts){ .named = -1, .rest = span_trim(span) };
	while (parts->count < PARTS)
		if (parts->rest.length == 0 || !take_part(parts))
			return false;
	return is_time(parts->rest);
}

static int
year_of(const struct parts *parts, size_t index)
{
	int number = parts->number[index];

	if (parts->digits[index] == 4)
		return number;
	if (parts->digits[index] != 2)
		return 0;
	return number < CENTURY_FROM ? 2000 + number : 1900 + number;
}

/* Where the month stands when the year comes last. */
static enum date_order
order_of(const struct parts *parts)
{
	if (parts->separator == '.' || parts->number[0] > MONTHS)
		return DATE_DAY_FIRST;
	return parts->number[1] > MONTHS ? DATE_MONTH_FIRST : DATE_ORDER_OPEN;
}

static struct date
put_together(const struct parts *parts, enum date_order order)
{
	const int *number = parts->number;
	enum date_order told = order_of(parts);

	if (parts->digits[0] == 4)
		return date_make(number[0], number[1], number[2]);
	if (parts->named == 0)
		return date_make(year_of(parts, 2), number[0], number[1]);
	if (parts->named == 1)
		return date_make(year_of(parts, 2), number[1], number[0]);
	if (parts->named == 2)
		return (struct date){ 0 };
	if ((told ? told : order) == DATE_DAY_FIRST)
		return date_make(year_of(parts, 2), number[1], number[0]);
	return date_make(year_of(parts, 2), number[0], number[1]);
}

bool
date_read_foreign(
	struct span span, enum date_order order, struct date *date, struct error *error)
{
	struct span shown = span_head(span, QUOTED);
	struct date found = { 0 };
	struct parts parts;

	if (take_apart(span, &parts))
		found = put_together(&parts, order);
	if (!date_is_known(found))
		return fail(error, ERROR_REFUSED,
			"'%.*s' is not a day; one such as 2026-02-10 is expected", (int)shown.length,
			shown.start);
	*date = found;
	return true;
}

enum date_order
date_order_of(struct span span, bool *is_open)
{
	struct parts parts;
	enum date_order order;

	*is_open = false;
	if (!take_apart(span, &parts) || parts.digits[0] == 4 || parts.named >= 0 ||
		parts.separator == '.')
		return DATE_ORDER_OPEN;
	order = order_of(&parts);
	*is_open = order == DATE_ORDER_OPEN && parts.number[0] != parts.number[1];
	return order;
}
