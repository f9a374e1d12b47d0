#include "core/score.h"

#include <string.h>

/* What a factor found: the points, and how sure they are. */
struct judgement {
	int64_t points;
	bool is_assumed;
};

/* Points from a bound on; rows from the highest bound down, the last one takes
 * everything. */
struct band {
	int64_t from;
	int64_t points;
};

/* Points for a word; the first row stands in for an unknown one. */
struct grade {
	const char *word;
	int64_t points;
};

/* One factor of the score: how it is judged, and how its input is told. */
struct factor {
	const char *name;
	int64_t weight;
	struct judgement (*judge)(
		const struct contact *contact, const struct settings *settings);
	const char *(*tell)(const struct contact *contact, const struct settings *settings,
		struct arena *arena);
	const char *(*remark)(const struct contact *contact, const struct settings *settings,
		struct arena *arena);
};

/* In whole units of the base currency. */
static const struct band revenue_bands[] = {
	{ 50000, 10 },
	{ 10000, 8 },
	{ 5000, 5 },
	{ 1000, 3 },
	{ INT64_MIN, 1 },
};

static const struct band order_bands[] = {
	{ 10, 10 },
	{ 4, 8 },
	{ 2, 5 },
	{ 1, 2 },
	{ INT64_MIN, 0 },
};

/* In hundredths of a star. */
static const struct band rating_bands[] = {
	{ 500, 10 },
	{ 400, 7 },
	{ 300, 3 },
	{ INT64_MIN, 0 },
};

static const struct grade speed_grades[] = {
	{ "normal", 5 },
	{ "slow", 3 },
	{ "fast", 8 },
	{ 0 },
};

static const struct grade referral_grades[] = {
	{ "low", 2 },
	{ "medium", 5 },
	{ "high", 8 },
	{ 0 },
};

enum { REVIEW_NONE = 3, REVIEW_SATISFIED = 7 };

/* The points of count × bound ≤ total: a mean is compared without being rounded. */
static int64_t
band_points(const struct band *band, int64_t total, int64_t count)
{
	while (band->from != INT64_MIN && total < band->from * count)
		band++;
	return band->points;
}

static const struct grade *
grade_of(const struct grade *grades, const char *word)
{
	for (const struct grade *grade = grades; grade->word; grade++) {
		if (strcmp(grade->word, word) == 0)
			return grade;
	}
	return NULL;
}

static struct judgement
grade_judge(const struct grade *grades, const char *word)
{
	const struct grade *grade = grade_of(grades, word);

	return (struct judgement){
		.points = grade ? grade->points : grades->points,
		.is_assumed = !grade,
	};
}

static const char *
grade_tell(const struct grade *grades, const char *word)
{
	const struct grade *grade = grade_of(grades, word);

	return grade ? grade->word : grades->word;
}

static const char *
no_remark(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	(void)contact;
	(void)settings;
	(void)arena;
	return "";
}

static int64_t
revenue_of(const struct contact *contact, const struct settings *settings)
{
	return money_sum_base(&contact->revenue, &settings->money, NULL);
}

static int64_t
minor_per_major(const char *currency)
{
	int64_t units = 1;

	for (int decimals = money_decimals(currency); decimals > 0; decimals--)
		units *= 10;
	return units;
}

static struct judgement
revenue_judge(const struct contact *contact, const struct settings *settings)
{
	int64_t units = minor_per_major(settings->money.base);

	return (struct judgement){
		.points = band_points(revenue_bands, revenue_of(contact, settings), units),
	};
}

static const char *
revenue_tell(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	return money_show(
		money_make(revenue_of(contact, settings), settings->money.base), arena);
}

/* Whether the amount is left out of the sum in the base currency. */
static bool
is_left_out(const struct money *money, const struct settings *settings)
{
	struct list alone = { .items = (void *)money, .count = 1, .capacity = 1 };
	bool is_complete = true;

	money_sum_base(&alone, &settings->money, &is_complete);
	return !is_complete;
}

static const char *
revenue_remark(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	const struct list *revenue = &contact->revenue;
	struct text text = TEXT_INIT;
	size_t count = 0;

	for (size_t i = 0; i < revenue->count; i++) {
		const struct money *money = list_at(revenue, i, sizeof *money);

		if (is_left_out(money, settings))
			text_add_format(&text, "%s%s", count++ ? ", " : "", money->currency);
	}
	if (count > 0)
		text_add_format(
			&text, " without a rate %s not counted", count > 1 ? "are" : "is");
	return text_take(&text, arena);
}

static struct judgement
orders_judge(const struct contact *contact, const struct settings *settings)
{
	(void)settings;
	return (struct judgement){
		.points = band_points(order_bands, contact->activity.orders, 1),
	};
}

static const char *
counted(int64_t count, const char *noun, struct arena *arena)
{
	return arena_format(
		arena, "%lld %s%s", (long long)count, noun, count == 1 ? "" : "s");
}

static const char *
orders_tell(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	(void)settings;
	return counted(contact->activity.orders, "order", arena);
}

static struct judgement
response_judge(const struct contact *contact, const struct settings *settings)
{
	(void)settings;
	return grade_judge(speed_grades, contact->response_speed);
}

static const char *
response_tell(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	(void)settings;
	(void)arena;
	return grade_tell(speed_grades, contact->response_speed);
}

static struct judgement
review_judge(const struct contact *contact, const struct settings *settings)
{
	const struct activity *activity = &contact->activity;
	bool is_satisfied = strcmp(contact->satisfaction, "high") == 0;

	(void)settings;
	if (activity->rating_count == 0)
		return (
			struct judgement){ .points = is_satisfied ? REVIEW_SATISFIED : REVIEW_NONE };
	return (struct judgement){
		.points = band_points(rating_bands, activity->rating_sum, activity->rating_count),
	};
}

/* The mean is cut, not rounded, so that it never claims a band that was just missed. */
static const char *
review_tell(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	const struct activity *activity = &contact->activity;
	int64_t mean;

	(void)settings;
	if (activity->rating_count == 0 && !*contact->satisfaction)
		return "no rating";
	if (activity->rating_count == 0)
		return arena_format(arena, "satisfaction %s", contact->satisfaction);
	mean = activity->rating_sum / activity->rating_count;
	return arena_format(arena, "%lld.%02lld from %s", (long long)(mean / 100),
		(long long)(mean % 100), counted(activity->rating_count, "rating", arena));
}

static struct judgement
referral_judge(const struct contact *contact, const struct settings *settings)
{
	(void)settings;
	return grade_judge(referral_grades, contact->referral);
}

static const char *
referral_tell(
	const struct contact *contact, const struct settings *settings, struct arena *arena)
{
	(void)settings;
	(void)arena;
	return grade_tell(referral_grades, contact->referral);
}

static const struct factor factors[] = {
	{ "revenue", 30, revenue_judge, revenue_tell, revenue_remark },
	{ "orders", 25, orders_judge, orders_tell, no_remark },
	{ "response", 20, response_judge, response_tell, no_remark },
	{ "review", 15, review_judge, review_tell, no_remark },
	{ "referral", 10, referral_judge, referral_tell, no_remark },
	{ 0 },
};

void
score_explain(const struct contact *contact, const struct settings *settings,
	struct list *explained, struct arena *arena)
{
	for (const struct factor *factor = factors; factor->name; factor++) {
		struct judgement judgement = factor->judge(contact, settings);
		struct score_factor *row = list_push(explained, sizeof *row, arena);

		row->factor = factor->name;
		row->input = factor->tell(contact, settings, arena);
		row->points = judgement.points;
		row->weight = factor->weight;
		row->share.is_known = true;
		row->share.value = (int32_t)(judgement.points * factor->weight);
		row->assumed = judgement.is_assumed;
		row->remark = factor->remark(contact, settings, arena);
	}
}

struct hundredths
score_of(const struct contact *contact, const struct settings *settings)
{
	struct hundredths score = { .is_known = true };

	for (const struct factor *factor = factors; factor->name; factor++)
		score.value +=
			(int32_t)(factor->judge(contact, settings).points * factor->weight);
	return score;
}

const struct field score_factor_fields[] = {
	{
		.name = "factor",
		.label = "Factor",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct score_factor, factor),
		.help = "revenue, orders, response, review or referral.",
	},
	{
		.name = "input",
		.label = "Input",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct score_factor, input),
		.help = "What was found about the contact.",
	},
	{
		.name = "points",
		.label = "Points",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct score_factor, points),
		.help = "What that is worth, from 0 to 10.",
	},
	{
		.name = "weight",
		.label = "Weight",
		.kind = FIELD_COUNT,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct score_factor, weight),
		.help = "How much the factor counts, in percent.",
	},
	{
		.name = "share",
		.label = "Share",
		.kind = FIELD_HUNDREDTHS,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct score_factor, share),
		.help = "Points by weight: its part of the score.",
	},
	{
		.name = "assumed",
		.label = "Assumed",
		.kind = FIELD_FLAG,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct score_factor, assumed),
		.help = "Whether nothing was known and a default stands in.",
	},
	{
		.name = "remark",
		.label = "Remark",
		.kind = FIELD_TEXT,
		.uses = FIELD_DERIVED,
		.offset = offsetof(struct score_factor, remark),
		.help = "What was left out, and why.",
	},
	{ 0 },
};
