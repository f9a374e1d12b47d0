#include "core/privacy-parts.h"

enum { LINE_BLANKS = 4, LOOSE_GAPS = 3, VALUE_DIGITS = 4 };

const struct digit_group *
digit_group_at(const struct digit_run *run, size_t index)
{
	return list_at(&run->groups, index, sizeof(struct digit_group));
}

/* ------ reading ------ */

/* What stands between two groups, counted. */
struct between {
	size_t counts[SIGN_BREAK + 1];
	size_t end;
	int32_t mark, gap;
};

static struct between
look_between(const struct signs *signs, size_t from)
{
	struct between between = { .end = from };

	for (;; between.end++) {
		enum sign_kind kind = sign_kind_at(signs, between.end);

		if (kind != SIGN_GAP && kind != SIGN_MARK && kind != SIGN_BREAK)
			return between;
		between.counts[kind]++;
		if (kind == SIGN_MARK)
			between.mark = signs->items[between.end].code;
		else
			between.gap = signs->items[between.end].code;
	}
}

static enum gap
gap_of(const struct between *between)
{
	size_t gaps = between->counts[SIGN_GAP], marks = between->counts[SIGN_MARK];
	size_t breaks = between->counts[SIGN_BREAK];

	if (breaks > 0)
		return breaks == 1 && marks == 0 && gaps <= LINE_BLANKS ? GAP_LINE : GAP_NONE;
	if (marks > 0)
		return marks > 1 || gaps > 2 ? GAP_NONE : gaps > 0 ? GAP_APART : GAP_LOOSE;
	if (gaps == 1)
		return GAP_TIGHT;
	return gaps > 1 && gaps <= LOOSE_GAPS ? GAP_LOOSE : GAP_NONE;
}

static int32_t
parts_of(const struct between *between, enum gap gap)
{
	if (between->mark)
		return between->mark;
	return gap == GAP_TIGHT ? between->gap : 0;
}

/* The group that begins at the sign; its digits go behind those that are there. */
static struct digit_group
read_group(
	const struct signs *signs, size_t first, struct list *digits, struct arena *arena)
{
	struct digit_group group = { .first = first, .end = first, .start = digits->count };

	for (; sign_kind_at(signs, group.end) == SIGN_DIGIT; group.end++) {
		int8_t digit = signs->items[group.end].digit;

		*(int8_t *)list_push(digits, sizeof(digit), arena) = digit;
		group.value = ++group.count > VALUE_DIGITS ? -1 : group.value * 10 + digit;
	}
	return group;
}

static size_t
skip_to_digit(const struct signs *signs, size_t from)
{
	while (from < signs->count && sign_kind_at(signs, from) != SIGN_DIGIT)
		from++;
	return from;
}

struct digit_run
digit_run_read(const struct signs *signs, size_t from, struct arena *arena)
{
	struct between between = { .end = skip_to_digit(signs, from) };
	struct digit_run run = { .end = between.end };
	struct list digits = { 0 };
	enum gap gap = GAP_NONE;

	while (sign_kind_at(signs, between.end) == SIGN_DIGIT &&
		(run.groups.count == 0 || gap != GAP_NONE)) {
		struct digit_group *group = list_push(&run.groups, sizeof(*group), arena);

		*group = read_group(signs, between.end, &digits, arena);
		group->gap = gap;
		group->parts = parts_of(&between, gap);
		run.end = group->end;
		between = look_between(signs, run.end);
		gap = gap_of(&between);
		if (gap == GAP_APART && group->count > 2)
			gap = GAP_NONE;
	}
	run.digits = digits.items;
	return run;
}

/* ------ dates ------ */

static bool
is_between(int32_t value, int32_t low, int32_t high)
{
	return value >= low && value <= high;
}

static bool
is_day(const struct digit_group *group)
{
	return group->count <= 2 && is_between(group->value, 1, 31);
}

static bool
is_month(const struct digit_group *group)
{
	return group->count <= 2 && is_between(group->value, 1, 12);
}

static bool
is_year(const struct digit_group *group)
{
	return group->count == 4 && is_between(group->value, 1900, 2199);
}

/* The year may be the first or the last of the three. */
static bool
is_date(const struct digit_group *one, const struct digit_group *two,
	const struct digit_group *three)
{
	int32_t parts = two->parts;

	if (parts != three->parts || (parts != '.' && parts != '-' && parts != '/'))
		return false;
	if (is_year(one))
		return is_month(two) && is_day(three);
	return is_year(three) &&
		((is_day(one) && is_month(two)) || (is_month(one) && is_day(two)));
}

static bool
is_expiry(const struct digit_group *month, const struct digit_group *year)
{
	if (!is_month(month) || year->parts != '/')
		return false;
	return (year->count == 2 && is_between(year->value, 15, 60)) ||
		(year->count == 4 && is_between(year->value, 2015, 2060));
}

size_t
digit_run_date(const struct digit_run *run, size_t index)
{
	size_t count = run->groups.count - index;

	if (count >= 3 &&
		is_date(digit_group_at(run, index), digit_group_at(run, index + 1),
			digit_group_at(run, index + 2)))
		return 3;
	return count >= EXPIRY_GROUPS &&
			is_expiry(digit_group_at(run, index), digit_group_at(run, index + 1))
		? EXPIRY_GROUPS
		: 0;
}
