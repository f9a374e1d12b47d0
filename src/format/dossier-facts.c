#include "format/dossier-facts.h"

#include <string.h>

#include "core/completeness.h"
#include "core/enriched.h"
#include "format/human.h"

const char *
dossier_standing(const struct dossier_source *source)
{
	const struct contact *contact = &source->dossier->contact;
	struct text text = TEXT_INIT;

	text_add(&text, stage_of(&source->settings->pipeline, contact->stage).label);
	if (date_is_known(contact->stage_since) &&
		date_compare(contact->stage_since, source->today) <= 0)
		text_add_format(&text, " for %s",
			human_count(source->today.day - contact->stage_since.day, "day", "days",
				source->arena));
	if (*contact->platform)
		text_add_format(&text, " · %s",
			platform_label(&source->settings->platforms, contact->platform));
	if (contact->rating.is_known)
		text_add_format(
			&text, " · ★ %s", hundredths_show(contact->rating, 1, source->arena));
	if (contact->archived)
		text_add(&text, " · archived");
	return text_take(&text, source->arena);
}

/* Told in the head, in a section of its own, or in words. */
static bool
is_told_elsewhere(const struct field *field)
{
	static const char *const names[] = { "name", "stage", "stageSince", "platform",
		"archived", "score", "rating", "revenue", "orders", "nextDue", NULL };

	for (const char *const *name = names; *name; name++)
		if (strcmp(*name, field->name) == 0)
			return true;
	return field->uses & (FIELD_HIDDEN | FIELD_INTERNAL);
}

bool
dossier_lists(const struct field *field)
{
	return !is_told_elsewhere(field);
}

static const char *
customs_of(const struct dossier_source *source, const struct list *customs)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < customs->count; i++) {
		const struct custom *custom = list_at(customs, i, sizeof(*custom));

		text_add_format(&text, "%s%s: %s", i > 0 ? ", " : "", custom->name,
			custom_brief(custom, source->arena));
	}
	return text_take(&text, source->arena);
}

/* What is missing is told of the whole record alone: an anonymous one lacks what was
 * taken away. */
static const char *
completeness(const struct dossier_source *source)
{
	const struct contact *contact = &source->dossier->contact;

	if (contact->completeness == completeness_of(contact))
		return completeness_show(contact, source->arena);
	return arena_format(source->arena, "%lld%%", (long long)contact->completeness);
}

const char *
dossier_value(const struct dossier_source *source, const struct field *field)
{
	const void *member = field_value(field, &source->dossier->contact);
	const char *shown = field_show(field, &source->dossier->contact, source->arena);

	if (field->kind == FIELD_PROSE)
		return *(const char *const *)member;
	if (strcmp(field->name, "enriched") == 0)
		return enriched_show(member, source->arena);
	if (field->kind == FIELD_CUSTOM)
		return customs_of(source, member);
	if (strcmp(field->name, "completeness") == 0)
		return completeness(source);
	if (field->kind != FIELD_DATE)
		return shown;
	return arena_format(source->arena, "%s (%s)", shown,
		human_day(*(const struct date *)member, source->today, source->arena));
}

/* What the platforms kept of all that is in the timeline; what opened the book had no
 * fee. */
static struct list
net_revenue(const struct dossier_source *source)
{
	const struct dossier *dossier = source->dossier;
	struct list net = { 0 };

	for (size_t i = 0; i < dossier->contact.revenue.count; i++)
		money_sum_add(&net,
			*(struct money *)list_at(&dossier->contact.revenue, i, sizeof(struct money)),
			source->arena);
	for (size_t i = 0; i < dossier->timeline.count; i++) {
		struct money fee =
			interaction_fee(list_at(&dossier->timeline, i, sizeof(struct interaction)),
				&source->settings->platforms);
		fee.minor = -fee.minor;
		money_sum_add(&net, fee, source->arena);
	}
	return net;
}

/* A part of it knows a part of the fees only. */
static bool
is_whole_timeline(const struct dossier *dossier)
{
	return (int64_t)dossier->timeline.count ==
		dossier->contact.interactions - dossier->contact.opening_interactions;
}

const char *
dossier_revenue(const struct dossier_source *source)
{
	const struct dossier *dossier = source->dossier;
	const struct contact *contact = &dossier->contact;
	const struct money_rates *rates = &source->settings->money;
	struct list net = net_revenue(source);
	const char *gross = money_sum_show(&contact->revenue, rates, source->arena);
	const char *after_fees = money_sum_show(&net, rates, source->arena);

	if (!contact->revenue.count && !contact->orders)
		return "";
	if (is_whole_timeline(dossier) && strcmp(gross, after_fees) != 0)
		gross = arena_format(source->arena, "%s, net %s", gross, after_fees);
	return arena_format(source->arena, "%s (%s)", gross,
		human_count(contact->orders, "order", "orders", source->arena));
}

const char *
dossier_when(const struct dossier_source *source, const struct due *due)
{
	const char *when = human_day(due->due, source->today, source->arena);
	bool is_snoozed = strcmp(due->state, "snoozed") == 0;

	if (due->overdue_days > 0)
		when = arena_format(source->arena, "%s overdue",
			human_count(due->overdue_days, "day", "days", source->arena));
	return arena_format(source->arena, "%s (%s%s)", when,
		due_explain(due, &source->settings->rules, source->today, source->arena),
		is_snoozed ? ", snoozed" : "");
}

const char *
interaction_arrow(const struct interaction *interaction)
{
	const char *direction = interaction_direction(interaction);

	if (strcmp(direction, "in") == 0)
		return "←";
	return strcmp(direction, "out") == 0 ? "→" : "·";
}

const char *
dossier_circumstances(
	const struct dossier_source *source, const struct interaction *interaction)
{
	const struct list *pipeline = &source->settings->pipeline;
	struct text text = TEXT_INIT;

	if (*interaction->to)
		text_add_format(&text, "  %s → %s",
			*interaction->from ? stage_of(pipeline, interaction->from).label : "(none)",
			stage_of(pipeline, interaction->to).label);
	if (interaction->rating.is_known)
		text_add_format(
			&text, "  ★ %s", hundredths_show(interaction->rating, 1, source->arena));
	if (*interaction->platform &&
		strcmp(interaction->platform, source->dossier->contact.platform) != 0)
		text_add_format(&text, "  %s",
			platform_label(&source->settings->platforms, interaction->platform));
	return text_take(&text, source->arena);
}
