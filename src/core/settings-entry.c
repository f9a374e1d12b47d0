#include "core/settings-entry.h"

#include <string.h>

#include "base/text.h"
#include "core/settings-value.h"

struct money_rate *
settings_rate(struct settings *settings, const char *currency, struct arena *arena)
{
	struct list *rates = &settings->money.rates;

	for (size_t i = 0; i < rates->count; i++) {
		struct money_rate *rate = list_at(rates, i, sizeof(*rate));

		if (strcmp(rate->currency, currency) == 0)
			return rate;
	}
	return list_push(rates, sizeof(struct money_rate), arena);
}

struct platform *
settings_platform(struct settings *settings, const char *subject, struct arena *arena,
	struct error *error)
{
	const char *id = value_name(subject, arena, error);

	if (!id)
		return NULL;
	for (size_t i = 0; i < settings->platforms.count; i++) {
		struct platform *row = list_at(&settings->platforms, i, sizeof(*row));

		if (strcmp(row->id, id) == 0)
			return row;
	}
	struct platform *added = list_push(&settings->platforms, sizeof(*added), arena);

	*added =
		(struct platform){ .id = id, .label = subject, .client_id = "", .terms = "" };
	return added;
}

static struct stage *
stage_at(struct list *pipeline, size_t index)
{
	return list_at(pipeline, index, sizeof(struct stage));
}

/* Takes the stage at `from` out and puts it in so that it is at `to`. */
static void
stage_shift(struct list *pipeline, size_t from, size_t to)
{
	struct stage moved = *stage_at(pipeline, from);

	for (; from < to; from++)
		*stage_at(pipeline, from) = *stage_at(pipeline, from + 1);
	for (; from > to; from--)
		*stage_at(pipeline, from) = *stage_at(pipeline, from - 1);
	*stage_at(pipeline, to) = moved;
}

/* Behind the last open stage, where a further step of the work belongs. */
static size_t
place_of_new_stage(struct list *pipeline)
{
	size_t place = pipeline->count;

	while (place > 0 && stage_at(pipeline, place - 1)->kind != STAGE_OPEN)
		place--;
	return place;
}

struct stage *
settings_stage(struct settings *settings, const char *subject, struct arena *arena,
	struct error *error)
{
	const char *id = value_name(subject, arena, error);
	struct list *pipeline = &settings->pipeline;

	if (!id)
		return NULL;
	size_t index = stage_index(pipeline, id);

	if (index < pipeline->count)
		return stage_at(pipeline, index);
	size_t place = place_of_new_stage(pipeline);
	struct stage *added = list_push(pipeline, sizeof(*added), arena);

	*added = (struct stage){ .id = id, .label = subject };
	stage_shift(pipeline, index, place);
	return stage_at(pipeline, place);
}

static const struct rule *
default_rule(const char *id)
{
	const struct rule *rule = rule_defaults;

	while (rule->id && strcmp(rule->id, id) != 0)
		rule++;
	return rule->id ? rule : NULL;
}

static size_t
rule_index(const struct list *rules, const char *id)
{
	size_t index = 0;

	while (index < rules->count &&
		strcmp(((struct rule *)list_at(rules, index, sizeof(struct rule)))->id, id) != 0)
		index++;
	return index;
}

static bool
fail_rule(const char *subject, struct error *error)
{
	struct text choices = TEXT_INIT;

	for (const struct rule *rule = rule_defaults; rule->id; rule++)
		text_add_format(&choices, "%s%s", choices.length ? ", " : "", rule->id);
	fail(error, ERROR_REFUSED, "there is no rule '%s'; there are %s", subject,
		choices.bytes);
	text_release(&choices);
	return false;
}

struct rule *
settings_rule(struct settings *settings, const char *subject, struct arena *arena,
	struct error *error)
{
	size_t index = rule_index(&settings->rules, subject);
	const struct rule *row = default_rule(subject);
	struct rule *copy;

	if (index < settings->rules.count)
		return list_at(&settings->rules, index, sizeof(struct rule));
	if (!row) {
		fail_rule(subject, error);
		return NULL;
	}
	copy = arena_alloc(arena, sizeof(*copy));
	*copy = *row;
	return copy;
}

/* All rules in their order, but the one left out. */
static void
rules_collect(struct settings *settings, const char *extra, const char *left_out,
	struct arena *arena)
{
	struct list rules = { 0 };

	for (const struct rule *row = rule_defaults; row->id; row++) {
		size_t index = rule_index(&settings->rules, row->id);
		const struct rule *rule = row;

		if (index < settings->rules.count)
			rule = list_at(&settings->rules, index, sizeof(*rule));
		else if (strcmp(row->id, extra) != 0)
			continue;
		if (strcmp(row->id, left_out) != 0)
			*(struct rule *)list_push(&rules, sizeof(*rule), arena) = *rule;
	}
	settings->rules = rules;
}

bool
settings_place_stage(
	struct settings *settings, const char *id, const char *before, struct error *error)
{
	struct list *pipeline = &settings->pipeline;
	size_t from = stage_index(pipeline, id);
	size_t to = *before ? stage_index(pipeline, before) + 1 : 0;

	if (strcmp(id, before) == 0)
		return fail(error, ERROR_REFUSED, "a stage cannot come after itself");
	stage_shift(pipeline, from, to > from ? to - 1 : to);
	return true;
}

bool
settings_enable_rule(
	struct settings *settings, const char *id, struct arena *arena, struct error *error)
{
	if (!default_rule(id))
		return fail_rule(id, error);
	rules_collect(settings, id, "", arena);
	return true;
}

bool
settings_disable_rule(
	struct settings *settings, const char *id, struct arena *arena, struct error *error)
{
	const struct rule *rule = default_rule(id);

	if (!rule)
		return fail_rule(id, error);
	if (rule->trigger == RULE_CUSTOM)
		return fail(
			error, ERROR_REFUSED, "follow-ups made by hand cannot be switched off");
	rules_collect(settings, "", id, arena);
	return true;
}
