#include "core/privacy-parts.h"

enum { NEAR = 20 /* signs */, PHONE_LONGEST = 15, LAYOUT_GROUPS = 6, EVEN_LONGEST = 3 };

/* How card numbers are grouped: digits of each group; ends with a 0. */
static const int8_t layouts[][LAYOUT_GROUPS] = {
	{ 4, 4, 4, 4 },
	{ 4, 4, 4, 4, 1 },
	{ 4, 4, 4, 4, 2 },
	{ 4, 4, 4, 4, 3 },
	{ 4, 6, 5 },
	{ 4, 6, 4 },
	{ 4, 4, 4, 3 },
	{ 4, 4, 4, 2 },
	{ 4, 4, 5 },
	{ 4, 3, 3, 3 },
	{ 4, 4, 8 },
	{ 4, 12 },
	{ 6, 6, 4 },
	{ 6, 10 },
	{ 6, 13 },
	{ 8, 4, 4 },
	{ 8, 8 },
	{ 12, 4 },
	{ 0 },
};

/* How numbers of other things are grouped. */
static const int8_t other_layouts[][LAYOUT_GROUPS] = {
	{ 3, 7, 7 }, /* orders of a shop */
	{ 0 },
};

static const char *const card_words[] = { "card", "cards", "visa", "mastercard", "amex",
	"credit", "debit", "karta", "karty", "kartą", "karte", "kreditkarte", "carte",
	"tarjeta", "carta", "カード", "ｶｰﾄﾞ", "卡", "unionpay", "银联", "銀聯", NULL };

/* Groups of a run that dates part from others. */
struct segment {
	const struct signs *signs;
	const struct digit_run *run;
	size_t first, end;
	struct arena *arena;
};

static enum gap
gap_before(const struct segment *segment, size_t index)
{
	if (index <= segment->first || index >= segment->end)
		return GAP_NONE;
	return digit_group_at(segment->run, index)->gap;
}

/* The widest gap inside the groups [first, end). */
static enum gap
widest_gap(const struct segment *segment, size_t first, size_t end)
{
	enum gap widest = GAP_NONE;

	for (size_t i = first + 1; i < end; i++)
		if (gap_before(segment, i) > widest)
			widest = gap_before(segment, i);
	return widest;
}

static bool
is_laid_out(const struct segment *segment, size_t first, size_t end,
	const int8_t (*rows)[LAYOUT_GROUPS])
{
	for (; (*rows)[0]; rows++) {
		size_t i = 0;

		while (i < LAYOUT_GROUPS && first + i < end &&
			(size_t)(*rows)[i] == digit_group_at(segment->run, first + i)->count)
			i++;
		if (first + i == end && (i == LAYOUT_GROUPS || (*rows)[i] == 0))
			return true;
	}
	return false;
}

/* Nothing closer than the gap stands at either end. */
static bool
stands_alone(const struct segment *segment, size_t first, size_t end, enum gap inside)
{
	enum gap before = gap_before(segment, first), behind = gap_before(segment, end);

	return (before == GAP_NONE || before > inside) &&
		(behind == GAP_NONE || behind > inside);
}

static size_t
digits_at(const struct segment *segment, size_t index)
{
	return index >= segment->first && index < segment->end
		? digit_group_at(segment->run, index)->count
		: 0;
}

/* Digits by ones, twos or threes, the last group perhaps shorter, and not more of them.
 */
static bool
is_even(const struct segment *segment, size_t first, size_t end)
{
	size_t size = digits_at(segment, first);

	if (size > EVEN_LONGEST)
		return false;
	for (size_t i = first; i + 1 < end; i++)
		if (digits_at(segment, i) != size)
			return false;
	return digits_at(segment, end - 1) <= size && digits_at(segment, end) != size &&
		(first == segment->first || digits_at(segment, first - 1) != size);
}

/* Whether the groups may be one number at all. */
static bool
is_one(const struct segment *segment, size_t first, size_t end)
{
	enum gap widest = widest_gap(segment, first, end);

	if (widest > GAP_LOOSE || is_laid_out(segment, first, end, other_layouts))
		return false;
	return end - first == 1 || is_laid_out(segment, first, end, layouts) ||
		(widest <= GAP_LINE &&
			(stands_alone(segment, first, end, widest) || is_even(segment, first, end)));
}

/* A number of another country is longer only when it is none. */
static bool
is_phone(const struct segment *segment, size_t first, size_t count)
{
	size_t at = digit_group_at(segment->run, first)->first;

	return count <= PHONE_LONGEST && at > 0 && segment->signs->items[at - 1].code == '+';
}

/* Around the groups, as far as is near. */
static struct stretch_of_signs
surroundings_of(const struct segment *segment, size_t first, size_t end)
{
	size_t from = digit_group_at(segment->run, first)->first;
	size_t to = digit_group_at(segment->run, end - 1)->end;
	size_t count = segment->signs->count;

	return (struct stretch_of_signs){ from > NEAR ? from - NEAR : 0,
		count - to > NEAR ? to + NEAR : count };
}

static bool
has_expiry(const struct segment *segment, struct stretch_of_signs around)
{
	struct signs near = { segment->signs->items, around.end };
	size_t at = around.first;

	while (at < around.end) {
		struct digit_run run = digit_run_read(&near, at, segment->arena);

		for (size_t i = 0; i < run.groups.count; i++)
			if (digit_run_date(&run, i) == EXPIRY_GROUPS)
				return true;
		at = run.end + 1;
	}
	return false;
}

static bool
has_card_word(const struct segment *segment, struct stretch_of_signs around)
{
	size_t end;

	for (size_t at = around.first; at < around.end; at++)
		for (size_t i = 0; card_words[i]; i++)
			if (signs_have_word(segment->signs, at, card_words[i], &end))
				return true;
	return false;
}

static bool
is_card(const struct segment *segment, size_t first, size_t end)
{
	const struct digit_group *group = digit_group_at(segment->run, first);
	const struct digit_group *last = digit_group_at(segment->run, end - 1);
	const int8_t *digits = segment->run->digits + group->start;
	size_t count = last->start + last->count - group->start;
	enum card_likeness likeness = card_likeness(digits, count);
	struct stretch_of_signs around;

	if (likeness == CARD_NONE || !is_one(segment, first, end) ||
		is_phone(segment, first, count))
		return false;
	if (likeness == CARD_NUMBER && (end - first > 1 || !other_number(digits, count)))
		return true;
	around = surroundings_of(segment, first, end);
	if (has_expiry(segment, around))
		return true;
	return likeness != CARD_ALIKE && has_card_word(segment, around);
}

/* Whether the digits of the groups are a number somebody may be typing. */
static bool
is_begun(const struct segment *segment, size_t first, size_t end)
{
	const struct digit_group *group = digit_group_at(segment->run, first);
	const struct digit_group *last = digit_group_at(segment->run, end - 1);
	size_t count = last->start + last->count - group->start;

	return count >= CARD_SHORTEST - 1 && widest_gap(segment, first, end) <= GAP_LOOSE &&
		card_begins(segment->run->digits + group->start, count) &&
		!is_phone(segment, first, count);
}

typedef bool (*segment_test)(const struct segment *segment, size_t first, size_t end);

/* The longest of those that begin first; more groups than digits there cannot be. */
static struct stretch_of_signs
search_segment(const struct segment *segment, segment_test test)
{
	for (size_t first = segment->first; first < segment->end; first++) {
		size_t rest = segment->end - first;

		for (size_t count = rest < CARD_LONGEST ? rest : CARD_LONGEST; count > 0; count--)
			if (test(segment, first, first + count))
				return (struct stretch_of_signs){
					digit_group_at(segment->run, first)->first,
					digit_group_at(segment->run, first + count - 1)->end,
				};
	}
	return (struct stretch_of_signs){ 0, 0 };
}

/* The groups from the first on, up to a date. */
static size_t
segment_end(const struct digit_run *run, size_t first)
{
	size_t end = first;

	while (end < run->groups.count && digit_run_date(run, end) == 0)
		end++;
	return end;
}

static struct stretch_of_signs
search_run(const struct signs *signs, const struct digit_run *run, segment_test test,
	struct arena *arena)
{
	struct stretch_of_signs found = { 0, 0 };
	size_t first = 0;

	while (first < run->groups.count && found.end == 0) {
		struct segment segment = { signs, run, first, segment_end(run, first), arena };

		found = search_segment(&segment, test);
		first = segment.end;
		first += first < run->groups.count ? digit_run_date(run, first) : 0;
	}
	return found;
}

/* Behind all runs that are too short for a card, which are nearly all. */
static size_t
skip_short_runs(const struct signs *signs, size_t from)
{
	size_t start = from, digits = 0;

	for (size_t at = from; at < signs->count && digits < CARD_SHORTEST - 1; at++) {
		enum sign_kind kind = sign_kind_at(signs, at);

		if (kind == SIGN_DIGIT) {
			start = digits == 0 ? at : start;
			digits++;
		} else if (kind == SIGN_OTHER || kind == SIGN_LETTER) {
			digits = 0;
		}
	}
	return digits < CARD_SHORTEST - 1 ? signs->count : start;
}

static struct stretch_of_signs
search(const struct signs *signs, size_t from, segment_test test)
{
	struct arena arena = ARENA_INIT;
	struct stretch_of_signs found = { 0, 0 };

	while (from < signs->count && found.end == 0) {
		struct digit_run run;

		from = skip_short_runs(signs, from);
		run = digit_run_read(signs, from, &arena);
		found = search_run(signs, &run, test, &arena);
		from = run.end + 1;
	}
	arena_release(&arena);
	return found;
}

struct stretch_of_signs
privacy_find_card(const struct signs *signs, size_t from)
{
	return search(signs, from, is_card);
}

struct stretch_of_signs
privacy_find_begun_card(const struct signs *signs, size_t from)
{
	return search(signs, from, is_begun);
}
