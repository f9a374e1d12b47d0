#include "core/merge.h"

#include "core/enriched.h"
#include "core/stage.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

/* Two contacts becoming one. */
struct merging {
	const struct contact *keep, *other;
	struct contact *into;
	const struct list *pipeline; /* of struct stage */
	struct arena *arena;
};

/* What becomes of a field. */
struct merge_rule {
	const char *name; /* of the field it is for; NULL for a kind */
	enum merge_taken (*merge)(struct merging *merging, const struct field *field);
	const char *both; /* how the two came in together, for people */
	unsigned traits;  /* of enum merge_trait */
};

enum merge_trait {
	MERGE_CHOSEN = 1 << 0,  /* a person may choose one of the two */
	MERGE_ASIDE = 1 << 1,   /* what does not come in is set aside */
	MERGE_ABSORBS = 1 << 2, /* holds for what an import says of a former contact, too */
	MERGE_ALWAYS = 1 << 3,  /* holds also when both are the same */
};

/* ------ values ------ */

static const size_t sizes[FIELD_CUSTOM + 1] = {
	[FIELD_TEXT] = sizeof(const char *),
	[FIELD_PROSE] = sizeof(const char *),
	[FIELD_WORD] = sizeof(const char *),
	[FIELD_TEXTS] = sizeof(struct list),
	[FIELD_ID] = sizeof(struct id),
	[FIELD_DATE] = sizeof(struct date),
	[FIELD_MOMENT] = sizeof(struct moment),
	[FIELD_MONEY] = sizeof(struct money),
	[FIELD_MONIES] = sizeof(struct list),
	[FIELD_COUNT] = sizeof(int64_t),
	[FIELD_HUNDREDTHS] = sizeof(struct hundredths),
	[FIELD_FLAG] = sizeof(bool),
	[FIELD_RECORDS] = sizeof(struct list),
	[FIELD_CUSTOM] = sizeof(struct list),
};

void
merge_fill(struct contact *into, const struct contact *from, const struct field *field)
{
	memcpy(field_of(field, into), field_value(field, from), sizes[field->kind]);
}

/* As they are written: letter case matters where it is kept. */
static bool
is_same(const struct merging *merging, const struct field *field)
{
	if (field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
		field->kind == FIELD_WORD)
		return strcmp(*(const char *const *)field_value(field, merging->keep),
				   *(const char *const *)field_value(field, merging->other)) == 0;
	return strcmp(field_show(field, merging->keep, merging->arena),
			   field_show(field, merging->other, merging->arena)) == 0;
}

static enum merge_taken
take(struct merging *merging, const struct field *field, enum merge_side side)
{
	const struct contact *from = side == MERGE_KEEP ? merging->keep : merging->other;

	merge_fill(merging->into, from, field);
	return side == MERGE_KEEP ? MERGE_TAKEN_KEEP : MERGE_TAKEN_OTHER;
}

/* ------ rules ------ */

static enum merge_taken
keep(struct merging *merging, const struct field *field)
{
	return take(merging, field, MERGE_KEEP);
}

static enum merge_taken
fill(struct merging *merging, const struct field *field)
{
	bool is_empty = field_is_absent(field, merging->keep);

	return take(merging, field, is_empty ? MERGE_OTHER : MERGE_KEEP);
}

static void
unite_into(struct list *all, const struct list *texts, struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++)
		if (!list_has_text(all, list_text(texts, i)))
			list_push_text(all, list_text(texts, i), arena);
}

static enum merge_taken
unite(struct merging *merging, const struct field *field)
{
	const struct list *lists[] = { field_value(field, merging->keep),
		field_value(field, merging->other) };
	struct list all = { 0 };

	unite_into(&all, lists[0], merging->arena);
	unite_into(&all, lists[1], merging->arena);
	*(struct list *)field_of(field, merging->into) = all;
	return MERGE_TAKEN_BOTH;
}

static const char **
find_phone(const struct list *phones, const char *phone, struct arena *arena)
{
	for (size_t i = 0; i < phones->count; i++) {
		const char **own = list_at(phones, i, sizeof(*own));

		if (contact_is_same_phone(*own, phone, arena))
			return own;
	}
	return NULL;
}

/* One number in two notations comes in once, with its country where one says it. */
static enum merge_taken
unite_phones(struct merging *merging, const struct field *field)
{
	const struct list *more = field_value(field, merging->other);
	struct list all = { 0 };

	unite_into(&all, field_value(field, merging->keep), merging->arena);
	for (size_t i = 0; i < more->count; i++) {
		const char *phone = list_text(more, i);
		const char **own = find_phone(&all, phone, merging->arena);

		if (!own)
			list_push_text(&all, phone, merging->arena);
		else if (*phone == '+' && **own != '+')
			*own = phone;
	}
	*(struct list *)field_of(field, merging->into) = all;
	return MERGE_TAKEN_BOTH;
}

/* Prose that holds the other's already stays as it is. */
static enum merge_taken
join(struct merging *merging, const struct field *field)
{
	const char *first = *(const char *const *)field_value(field, merging->keep);
	const char *second = *(const char *const *)field_value(field, merging->other);
	const char **into = field_of(field, merging->into);

	if (!*first)
		return take(merging, field, MERGE_OTHER);
	*into = first;
	if (!strstr(first, second))
		*into = arena_format(merging->arena, "%s\n\n%s", first, second);
	return MERGE_TAKEN_BOTH;
}

static enum merge_taken
add_up(struct merging *merging, const struct field *field)
{
	const int64_t *one = field_value(field, merging->keep);
	const int64_t *other = field_value(field, merging->other);

	*(int64_t *)field_of(field, merging->into) = *one + *other;
	return MERGE_TAKEN_BOTH;
}

static void
add_monies(struct list *sum, const struct list *monies, struct arena *arena)
{
	for (size_t i = 0; i < monies->count; i++)
		money_sum_add(
			sum, *(const struct money *)list_at(monies, i, sizeof(struct money)), arena);
}

static enum merge_taken
add_up_monies(struct merging *merging, const struct field *field)
{
	struct list sum = { 0 };

	add_monies(&sum, field_value(field, merging->keep), merging->arena);
	add_monies(&sum, field_value(field, merging->other), merging->arena);
	*(struct list *)field_of(field, merging->into) = sum;
	return MERGE_TAKEN_BOTH;
}

static enum merge_taken
take_earlier(struct merging *merging, const struct field *field)
{
	bool is_other = field_is_absent(field, merging->keep) ||
		(!field_is_absent(field, merging->other) &&
			field_compare(field, merging->other, merging->keep) < 0);

	return take(merging, field, is_other ? MERGE_OTHER : MERGE_KEEP);
}

/* Somebody with whom there is work is not put away by being found twice. */
static enum merge_taken
put_away_both(struct merging *merging, const struct field *field)
{
	return take(merging, field, merging->keep->archived ? MERGE_OTHER : MERGE_KEEP);
}

/* How much a stage outweighs others: open work is not lost from view, and what went
 * further counts more. */
static size_t
weight_of(const struct list *pipeline, const char *stage)
{
	static const size_t ranks[] = { [STAGE_LOST] = 0, [STAGE_WON] = 1, [STAGE_OPEN] = 2 };
	size_t rank = ranks[stage_of(pipeline, stage).kind];

	return rank * (pipeline->count + 1) + stage_index(pipeline, stage);
}

static enum merge_side
stage_side(const struct merging *merging)
{
	const struct contact *one = merging->keep, *other = merging->other;
	size_t first = weight_of(merging->pipeline, one->stage);
	size_t second = weight_of(merging->pipeline, other->stage);

	if (!*other->stage || first > second)
		return MERGE_KEEP;
	if (!*one->stage || second > first)
		return MERGE_OTHER;
	return date_is_known(other->stage_since) &&
			date_compare(other->stage_since, one->stage_since) < 0
		? MERGE_OTHER
		: MERGE_KEEP;
}

static enum merge_taken
take_stage(struct merging *merging, const struct field *field)
{
	return take(merging, field, stage_side(merging));
}

/* Goes with the stage that was taken, however that was. */
static enum merge_taken
take_stage_day(struct merging *merging, const struct field *field)
{
	bool is_one = strcmp(merging->into->stage, merging->keep->stage) == 0;
	bool is_other = strcmp(merging->into->stage, merging->other->stage) == 0;

	if (is_one && is_other)
		return take(merging, field, stage_side(merging));
	return take(merging, field, is_one ? MERGE_KEEP : MERGE_OTHER);
}

static void
add_text(struct list *texts, const char *text, struct arena *arena)
{
	if (*text && !list_has_text(texts, text))
		list_push_text(texts, text, arena);
}

static enum merge_taken
unite_ids(struct merging *merging, const struct field *field)
{
	struct list *ids = field_of(field, merging->into);

	unite(merging, field);
	add_text(ids, id_show(merging->other->id, merging->arena), merging->arena);
	add_text(ids, merging->other->external_id, merging->arena);
	return MERGE_TAKEN_BOTH;
}

static enum merge_taken
unite_lines(struct merging *merging, const struct field *field)
{
	unite(merging, field);
	add_text(
		field_of(field, merging->into), merging->other->imported_line, merging->arena);
	return MERGE_TAKEN_BOTH;
}

static enum merge_taken
unite_custom(struct merging *merging, const struct field *field)
{
	const struct list *more = field_value(field, merging->other);
	const struct list *own = field_value(field, merging->keep);
	struct list all = { 0 };

	for (size_t i = 0; i < own->count; i++)
		*(struct custom *)list_push(&all, sizeof(struct custom), merging->arena) =
			*(const struct custom *)list_at(own, i, sizeof(struct custom));
	for (size_t i = 0; i < more->count; i++) {
		const struct custom *member = list_at(more, i, sizeof(*member));

		merge_add_custom(&all, member->name, member->json, merging->arena);
	}
	*(struct list *)field_of(field, merging->into) = all;
	return MERGE_TAKEN_BOTH;
}

/* Stands behind all fields that it is about. */
static enum merge_taken
unite_enriched(struct merging *merging, const struct field *field)
{
	*(struct list *)field_of(field, merging->into) =
		enriched_unite(merging->keep, merging->other, merging->into, merging->arena);
	return MERGE_TAKEN_BOTH;
}

/* ------ which rule ------ */

enum { DECIDED = MERGE_CHOSEN | MERGE_ASIDE, FILLED = DECIDED | MERGE_ABSORBS };

/* Fields with a rule of their own. */
static const struct merge_rule own_rules[] = {
	{ "id", keep, "", 0 },
	{ "externalId", keep, "", 0 },
	{ "phones", unite_phones, "united", FILLED },
	{ "stage", take_stage, "", DECIDED },
	{ "stageSince", take_stage_day, "", MERGE_ASIDE },
	{ "firstContact", take_earlier, "", MERGE_CHOSEN | MERGE_ABSORBS },
	{ "archived", put_away_both, "", MERGE_CHOSEN },
	{ "openingRevenue", add_up_monies, "added up", MERGE_ALWAYS },
	{ "openingInteractions", add_up, "added up", MERGE_ALWAYS },
	{ "createdAt", take_earlier, "", 0 },
	{ "updatedAt", keep, "", 0 },
	{ "importedLine", keep, "", 0 },
	{ "formerIds", unite_ids, "united", MERGE_ALWAYS },
	{ "enriched", unite_enriched, "united", MERGE_ALWAYS },
	{ "formerLines", unite_lines, "united", MERGE_ALWAYS },
	{ "statedTotals", unite, "united", 0 },
	{ 0 },
};

static const struct merge_rule kind_rules[FIELD_CUSTOM + 1] = {
	[FIELD_TEXT] = { NULL, fill, "", FILLED },
	[FIELD_PROSE] = { NULL, join, "joined", FILLED },
	[FIELD_WORD] = { NULL, fill, "", FILLED },
	[FIELD_TEXTS] = { NULL, unite, "united", FILLED },
	[FIELD_DATE] = { NULL, fill, "", FILLED },
	[FIELD_MOMENT] = { NULL, fill, "", FILLED },
	[FIELD_MONEY] = { NULL, fill, "", FILLED },
	[FIELD_MONIES] = { NULL, fill, "", FILLED },
	[FIELD_COUNT] = { NULL, fill, "", FILLED },
	[FIELD_HUNDREDTHS] = { NULL, fill, "", FILLED },
	[FIELD_FLAG] = { NULL, keep, "", DECIDED },
	[FIELD_CUSTOM] = { NULL, unite_custom, "united", 0 },
};

static const struct merge_rule *
rule_of(const struct field *field)
{
	for (const struct merge_rule *rule = own_rules; rule->name; rule++)
		if (strcmp(rule->name, field->name) == 0)
			return rule;
	return &kind_rules[field->kind];
}

static const struct merge_choice *
choice_of(const struct list *choices, const struct field *field)
{
	for (size_t i = choices->count; i > 0; i--) {
		const struct merge_choice *choice = list_at(choices, i - 1, sizeof(*choice));

		if (choice->field == field)
			return choice;
	}
	return NULL;
}

/* ------ all fields ------ */

static const char *
how_of(const struct merging *merging, const struct field *field,
	const struct merge_rule *rule, enum merge_taken taken)
{
	if (taken == MERGE_TAKEN_SAME)
		return "the same";
	if (field_is_absent(field, merging->other))
		return taken == MERGE_TAKEN_OTHER ? "as the other" : "nothing in the other";
	if (field_is_absent(field, merging->keep))
		return "from the other";
	if (taken == MERGE_TAKEN_BOTH)
		return rule->both;
	return taken == MERGE_TAKEN_KEEP ? "kept" : "from the other";
}

static enum merge_taken
settle(struct merging *merging, const struct field *field, const struct merge_rule *rule,
	const struct merge_choice *choice)
{
	if (!(rule->traits & MERGE_ALWAYS) && is_same(merging, field))
		return MERGE_TAKEN_SAME;
	return choice ? take(merging, field, choice->side) : rule->merge(merging, field);
}

/* Whether there is a value that does not come in. */
static bool
leaves_aside(const struct merging *merging, const struct field *field,
	const struct merge_rule *rule, enum merge_taken taken)
{
	if (!(rule->traits & MERGE_ASIDE))
		return false;
	return (taken == MERGE_TAKEN_KEEP && !field_is_absent(field, merging->other)) ||
		(taken == MERGE_TAKEN_OTHER && !field_is_absent(field, merging->keep));
}

static void
merge_field(struct merging *merging, const struct field *field,
	const struct list *choices, struct list *lines)
{
	const struct merge_rule *rule = rule_of(field);
	enum merge_taken taken = settle(merging, field, rule, choice_of(choices, field));

	if (field_is_absent(field, merging->keep) && field_is_absent(field, merging->other))
		return;
	*(struct merge_line *)list_push(lines, sizeof(struct merge_line), merging->arena) =
		(struct merge_line){
			.field = field,
			.taken = taken,
			.how = how_of(merging, field, rule, taken),
			.can_be_chosen = rule->traits & MERGE_CHOSEN && taken != MERGE_TAKEN_SAME,
			.is_aside = leaves_aside(merging, field, rule, taken),
		};
}

struct merge_result
merge_contacts(const struct contact *keep_one, const struct contact *other,
	const struct list *choices, const struct list *pipeline, struct arena *arena)
{
	struct merge_result result = { .contact = *keep_one };
	struct merging merging = { keep_one, other, &result.contact, pipeline, arena };

	for (const struct field *field = contact_fields; field->name; field++)
		if (field->uses & FIELD_STORED)
			merge_field(&merging, field, choices, &result.lines);
	return result;
}

static void
absorb_custom(struct list *custom, const struct list *said, struct arena *arena)
{
	for (size_t i = 0; i < said->count; i++) {
		const struct custom *member = list_at(said, i, sizeof(*member));

		if (!merge_has_custom(custom, member->name))
			merge_add_custom(custom, member->name, member->json, arena);
	}
}

void
merge_absorb(struct contact *contact, const struct contact *said, struct arena *arena)
{
	const struct contact before = *contact;
	struct list none = { 0 };
	struct merging merging = { &before, said, contact, &none, arena };

	for (const struct field *field = contact_fields; field->name; field++)
		if (field->uses & FIELD_STORED && rule_of(field)->traits & MERGE_ABSORBS &&
			!field_is_absent(field, said))
			rule_of(field)->merge(&merging, field);
	absorb_custom(&contact->custom, &said->custom, arena);
}

bool
merge_choice_read(const char *typed, struct merge_choice *choice, struct error *error)
{
	struct span rest = span_of(typed), name = span_trim(span_split(&rest, '='));

	if (!rest.start || (!span_is(rest, "keep") && !span_is(rest, "other")))
		return fail(error, ERROR_USAGE,
			"'%s': FIELD=other or FIELD=keep is expected, such as company=other", typed);
	choice->side = span_is(rest, "other") ? MERGE_OTHER : MERGE_KEEP;
	choice->field = field_find(contact_fields, name);
	if (!choice->field || !(choice->field->uses & FIELD_STORED))
		return fail(error, ERROR_USAGE,
			"there is no field '%.*s'; 'rapport help fields' names them",
			(int)name.length, name.start);
	if (!(rule_of(choice->field)->traits & MERGE_CHOSEN))
		return fail(error, ERROR_USAGE,
			"%s follows a rule when contacts are merged; it cannot be chosen",
			choice->field->name);
	return true;
}
