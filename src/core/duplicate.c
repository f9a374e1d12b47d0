#include "core/duplicate.h"

#include <string.h>

enum { CERTAIN_POINTS = 90, LIKELY_POINTS = 50, POSSIBLE_POINTS = 25 };

const struct word certainty_words[] = {
	{ "possible", "possible" },
	{ "likely", "likely" },
	{ "certain", "certain" },
	{ 0 },
};

/* Two contacts and what is known of them by now. */
struct comparison {
	const struct contact *one, *other;
	struct arena *arena;
	struct list addresses; /* of const char *: those of the other */
	enum likeness names;
	struct duplicate *duplicate;
};

/* A reason why two contacts may be the same. */
struct reason {
	const char *label;
	int points;
	/* Tells what the two have in common, as often as they have; returns whether they
	 * do. */
	bool (*holds)(struct comparison *comparison, const struct reason *reason);
};

static void
tell(struct comparison *comparison, const char *label, const char *value)
{
	struct list *reasons = &comparison->duplicate->reasons;
	const char *text =
		*value ? arena_format(comparison->arena, "%s %s", label, value) : label;

	if (!list_has_text(reasons, text))
		list_push_text(reasons, text, comparison->arena);
}

/* ------ addresses ------ */

/* The addresses of a kind that both have as they are. */
static bool
share_forms(
	struct comparison *comparison, const struct reason *reason, const char *prefix)
{
	struct list forms = { 0 };
	bool holds = false;

	contact_addresses(comparison->one, &forms, comparison->arena);
	for (size_t i = 0; i < forms.count; i++) {
		const char *form = list_text(&forms, i);

		if (strcmp(contact_address_kind(form)->prefix, prefix) != 0 ||
			!list_has_text(&comparison->addresses, form))
			continue;
		tell(comparison, reason->label, form + strlen(prefix));
		holds = true;
	}
	return holds;
}

static bool
share_email(struct comparison *comparison, const struct reason *reason)
{
	return share_forms(comparison, reason, "mailto:");
}

static bool
share_channel(struct comparison *comparison, const struct reason *reason)
{
	return share_forms(comparison, reason, "");
}

static bool
share_handle(struct comparison *comparison, const struct reason *reason)
{
	return share_forms(comparison, reason, "any:");
}

static bool
share_external_id(struct comparison *comparison, const struct reason *reason)
{
	return share_forms(comparison, reason, "external:");
}

static bool
has_phone(struct comparison *comparison, const char *phone)
{
	struct list sought = { 0 };

	contact_address_read(span_of(phone), &sought, comparison->arena);
	for (size_t i = 0; i < sought.count; i++)
		if (strncmp(list_text(&sought, i), "tel", 3) == 0 &&
			list_has_text(&comparison->addresses, list_text(&sought, i)))
			return true;
	return false;
}

static bool
share_phone(struct comparison *comparison, const struct reason *reason)
{
	const struct list *phones = &comparison->one->phones;
	bool holds = false;

	for (size_t i = 0; i < phones->count; i++) {
		if (!has_phone(comparison, list_text(phones, i)))
			continue;
		tell(comparison, reason->label, list_text(phones, i));
		holds = true;
	}
	return holds;
}

/* ------ names ------ */

static bool
is_same_text(const char *one, const char *other, struct arena *arena)
{
	return strcmp(field_fold(one, arena), field_fold(other, arena)) == 0;
}

static bool
have_same_name(struct comparison *comparison, const struct reason *reason)
{
	if (!is_same_text(comparison->one->name, comparison->other->name, comparison->arena))
		return false;
	tell(comparison, reason->label, "");
	return true;
}

static bool
have_near_name(struct comparison *comparison, const struct reason *reason)
{
	if (comparison->names == LIKENESS_NONE ||
		is_same_text(comparison->one->name, comparison->other->name, comparison->arena))
		return false;
	tell(comparison, reason->label, "");
	return true;
}

static enum likeness
companies(const struct comparison *comparison)
{
	struct likeness_name one = likeness_name(comparison->one->company, comparison->arena);
	struct likeness_name other =
		likeness_name(comparison->other->company, comparison->arena);

	return likeness_of(&one, &other);
}

static bool
have_companies(const struct comparison *comparison)
{
	return comparison->names != LIKENESS_NONE && *comparison->one->company &&
		*comparison->other->company;
}

static bool
have_same_company(struct comparison *comparison, const struct reason *reason)
{
	if (!have_companies(comparison) || companies(comparison) == LIKENESS_NONE)
		return false;
	tell(comparison, reason->label, comparison->one->company);
	return true;
}

/* Speaks against it, so it is not told. */
static bool
have_other_companies(struct comparison *comparison, const struct reason *reason)
{
	(void)reason;
	return have_companies(comparison) && companies(comparison) == LIKENESS_NONE;
}

static const struct reason reasons[] = {
	{ "same e-mail", 60, share_email },
	{ "same phone", 60, share_phone },
	{ "same channel", 60, share_channel },
	{ "same name on channels", 40, share_handle },
	{ "same external id", 100, share_external_id },
	{ "same name", 40, have_same_name },
	{ "near-equal name", 30, have_near_name },
	{ "same company", 20, have_same_company },
	{ "other company", -15, have_other_companies },
	{ 0 },
};

/* ------ both ------ */

static enum certainty
certainty_of(int points)
{
	if (points >= CERTAIN_POINTS)
		return CERTAINTY_CERTAIN;
	if (points >= LIKELY_POINTS)
		return CERTAINTY_LIKELY;
	return points >= POSSIBLE_POINTS ? CERTAINTY_POSSIBLE : CERTAINTY_NONE;
}

const char *
certainty_word(enum certainty certainty)
{
	return certainty == CERTAINTY_NONE ? "" : certainty_words[certainty - 1].id;
}

enum certainty
certainty_find(const char *word)
{
	const struct word *row = word_find(certainty_words, span_of(word));

	return row ? (enum certainty)(row - certainty_words + 1) : CERTAINTY_NONE;
}

struct duplicate
duplicate_of(const struct contact *one, const struct contact *other, struct arena *arena)
{
	struct likeness_name first = likeness_name(one->name, arena);
	struct likeness_name second = likeness_name(other->name, arena);
	struct duplicate duplicate = { 0 };
	struct comparison comparison = {
		.one = one,
		.other = other,
		.arena = arena,
		.names = likeness_of(&first, &second),
		.duplicate = &duplicate,
	};

	contact_addresses(other, &comparison.addresses, arena);
	for (const struct reason *reason = reasons; reason->label; reason++)
		if (reason->holds(&comparison, reason))
			duplicate.points += reason->points;
	duplicate.certainty = certainty_of(duplicate.points);
	return duplicate;
}

static int
compare_numbers(int64_t first, int64_t second)
{
	return (first > second) - (first < second);
}

/* One that is put away is kept only when both are. */
int
duplicate_compare_worth(const struct contact *one, const struct contact *other)
{
	int order = compare_numbers(one->archived, other->archived);

	if (!order)
		order = compare_numbers(other->interactions, one->interactions);
	if (!order)
		order = compare_numbers(one->created_at.second, other->created_at.second);
	return order ? order : id_compare(one->id, other->id);
}
