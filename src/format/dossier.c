#include "format/dossier.h"

#include <string.h>

#include "base/utf8.h"
#include "core/completeness.h"
#include "core/score.h"
#include "format/human.h"
#include "format/report.h"
#include "format/wrap.h"

/* Columns of the page: everything is indented, values stand behind their labels. */
enum {
	INDENT = 2,
	LABEL = 20,
	VALUE_AT = INDENT + LABEL + 1,
	TYPE = 10,
	AMOUNT = 12,
	NOTES_AT = 16,
	BAR = 10,
	BAR_LEAST_WIDTH = 60,
	INPUT_AT = INDENT + TYPE + 1 + BAR + 1 + 18, /* behind " 3 × 30 % = 0.90  " */
	LEAST_WIDTH = 40,
};

/* The page while it is written. */
struct page {
	struct text *text;
	const struct dossier *dossier;
	const struct settings *settings;
	struct date today;
	size_t width;
	struct arena *arena;
};

static const char *
safe(const struct page *page, const char *data)
{
	return utf8_safe(data, UTF8_LINE, page->arena);
}

static void
add_heading(const struct page *page, const char *heading)
{
	text_add_format(page->text, "\n%s\n", heading);
}

/* The label, and the value behind it in as many lines as it takes. */
static void
add_value(const struct page *page, const char *label, const char *value)
{
	text_add_repeated(page->text, " ", INDENT);
	utf8_add_padded(page->text, safe(page, label), LABEL);
	text_add_char(page->text, ' ');
	wrap_add(page->text, utf8_safe(value, UTF8_PARAGRAPHS, page->arena), VALUE_AT,
		page->width);
	text_add_char(page->text, '\n');
}

/* "Active Client for 12 days · Coconala · score 7.15" */
static const char *
standing(const struct page *page)
{
	const struct contact *contact = &page->dossier->contact;
	struct text text = TEXT_INIT;

	text_add(&text, stage_of(&page->settings->pipeline, contact->stage).label);
	if (date_is_known(contact->stage_since) &&
		date_compare(contact->stage_since, page->today) <= 0)
		text_add_format(&text, " for %s",
			human_count(
				page->today.day - contact->stage_since.day, "day", "days", page->arena));
	if (*contact->platform)
		text_add_format(&text, " · %s",
			platform_label(&page->settings->platforms, contact->platform));
	if (contact->rating.is_known)
		text_add_format(
			&text, " · ★ %s", hundredths_show(contact->rating, 1, page->arena));
	if (contact->archived)
		text_add(&text, " · archived");
	return text_take(&text, page->arena);
}

static void
add_head(const struct page *page)
{
	const struct contact *contact = &page->dossier->contact;

	wrap_add(page->text, safe(page, contact->name), 0, page->width);
	text_add_char(page->text, '\n');
	wrap_add(page->text, safe(page, standing(page)), 0, page->width);
	text_add(page->text, "\n\n");
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

/* Days are told from today, too; prose keeps its paragraphs. */
static const char *
value_of(const struct page *page, const struct field *field)
{
	const void *member = field_value(field, &page->dossier->contact);
	const char *shown = field_show(field, &page->dossier->contact, page->arena);

	if (field->kind == FIELD_PROSE)
		return *(const char *const *)member;
	if (strcmp(field->name, "completeness") == 0)
		return completeness_show(&page->dossier->contact, page->arena);
	if (field->kind != FIELD_DATE)
		return shown;
	return arena_format(page->arena, "%s (%s)", shown,
		human_day(*(const struct date *)member, page->today, page->arena));
}

static void
add_fields(const struct page *page)
{
	const struct contact *contact = &page->dossier->contact;

	for (const struct field *field = contact_fields; field->name; field++)
		if (!is_told_elsewhere(field) && !field_is_absent(field, contact))
			add_value(page, field->label, value_of(page, field));
}

/* What the platforms kept of all that is in the timeline; what opened the book had no
 * fee. */
static struct list
net_revenue(const struct page *page)
{
	const struct dossier *dossier = page->dossier;
	struct list net = { 0 };

	for (size_t i = 0; i < dossier->contact.revenue.count; i++)
		money_sum_add(&net,
			*(struct money *)list_at(&dossier->contact.revenue, i, sizeof(struct money)),
			page->arena);
	for (size_t i = 0; i < dossier->timeline.count; i++) {
		struct money fee =
			interaction_fee(list_at(&dossier->timeline, i, sizeof(struct interaction)),
				&page->settings->platforms);
		fee.minor = -fee.minor;
		money_sum_add(&net, fee, page->arena);
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

static void
add_revenue(const struct page *page)
{
	const struct dossier *dossier = page->dossier;
	const struct contact *contact = &dossier->contact;
	const struct money_rates *rates = &page->settings->money;
	struct list net = net_revenue(page);
	const char *gross = money_sum_show(&contact->revenue, rates, page->arena);
	const char *after_fees = money_sum_show(&net, rates, page->arena);

	if (!contact->revenue.count && !contact->orders)
		return;
	if (is_whole_timeline(dossier) && strcmp(gross, after_fees) != 0)
		gross = arena_format(page->arena, "%s, net %s", gross, after_fees);
	add_value(page, "Revenue",
		arena_format(page->arena, "%s (%s)", gross,
			human_count(contact->orders, "order", "orders", page->arena)));
}

static void
add_next_step(const struct page *page)
{
	const struct list *follow_ups = &page->dossier->follow_ups;

	if (follow_ups->count > 0) {
		const struct due *due = list_at(follow_ups, 0, sizeof(*due));
		add_value(page, "Next step",
			arena_format(page->arena, "%s, %s", due->label,
				human_day(due->due, page->today, page->arena)));
	}
}

/* The bar, which a narrow page has no room for. */
static void
add_points(const struct page *page, int64_t points)
{
	struct text bar = TEXT_INIT;

	if (page->width < BAR_LEAST_WIDTH)
		return;
	report_add_bar(&bar, points, BAR, BAR);
	utf8_add_padded(page->text, bar.bytes, BAR);
	text_add_char(page->text, ' ');
	text_release(&bar);
}

static void
add_factor(const struct page *page, const struct score_factor *factor)
{
	struct text input = TEXT_INIT;
	size_t input_at = page->width < BAR_LEAST_WIDTH ? INPUT_AT - BAR - 1 : INPUT_AT;

	text_add_format(&input, "%s%s", factor->input, factor->assumed ? " (assumed)" : "");
	if (*factor->remark)
		text_add_format(&input, "; %s", factor->remark);
	text_add_repeated(page->text, " ", INDENT);
	utf8_add_padded(page->text, safe(page, factor->factor), TYPE);
	text_add_char(page->text, ' ');
	add_points(page, factor->points);
	text_add_format(page->text, "%2lld × %2lld %% = %s  ", (long long)factor->points,
		(long long)factor->weight, hundredths_show(factor->share, 2, page->arena));
	wrap_add(page->text, safe(page, input.bytes), input_at, page->width);
	text_add_char(page->text, '\n');
	text_release(&input);
}

static void
add_score(const struct page *page)
{
	const struct dossier *dossier = page->dossier;

	if (!dossier->score_factors.count)
		return;
	add_heading(page,
		arena_format(page->arena, "Score %s",
			hundredths_show(dossier->contact.score, 2, page->arena)));
	for (size_t i = 0; i < dossier->score_factors.count; i++)
		add_factor(
			page, list_at(&dossier->score_factors, i, sizeof(struct score_factor)));
}

/* The day, what it is and since when, and under that what to say. */
static void
add_follow_up(const struct page *page, const struct due *due)
{
	char day[DATE_TEXT_SIZE];
	const char *when = human_day(due->due, page->today, page->arena);
	bool is_snoozed = strcmp(due->state, "snoozed") == 0;

	date_format(due->due, day);
	if (due->overdue_days > 0)
		when = arena_format(page->arena, "%s overdue",
			human_count(due->overdue_days, "day", "days", page->arena));
	text_add_format(page->text, "  %s    ", day);
	wrap_add(page->text,
		safe(page,
			arena_format(page->arena, "%s — %s (%s%s)", due->label, when,
				due_explain(due, &page->settings->rules, page->today, page->arena),
				is_snoozed ? ", snoozed" : "")),
		NOTES_AT, page->width);
	text_add_char(page->text, '\n');
	if (!*due->message || strcmp(due->message, due->label) == 0)
		return;
	text_add_repeated(page->text, " ", NOTES_AT);
	wrap_add(page->text, safe(page, due->message), NOTES_AT, page->width);
	text_add_char(page->text, '\n');
}

static void
add_follow_ups(const struct page *page)
{
	const struct list *follow_ups = &page->dossier->follow_ups;

	if (!follow_ups->count)
		return;
	add_heading(page, "Follow-ups");
	for (size_t i = 0; i < follow_ups->count; i++)
		add_follow_up(page, list_at(follow_ups, i, sizeof(struct due)));
}

static const char *
arrow_of(const struct interaction *interaction)
{
	const char *direction = interaction_direction(interaction);

	if (strcmp(direction, "in") == 0)
		return "←";
	return strcmp(direction, "out") == 0 ? "→" : "·";
}

/* What stands behind the type: the move of a stage, stars, the platform where it is
 * another one. */
static const char *
circumstances(const struct page *page, const struct interaction *interaction)
{
	const struct list *pipeline = &page->settings->pipeline;
	struct text text = TEXT_INIT;

	if (*interaction->to)
		text_add_format(&text, "  %s → %s",
			*interaction->from ? stage_of(pipeline, interaction->from).label : "(none)",
			stage_of(pipeline, interaction->to).label);
	if (interaction->rating.is_known)
		text_add_format(
			&text, "  ★ %s", hundredths_show(interaction->rating, 1, page->arena));
	if (*interaction->platform &&
		strcmp(interaction->platform, page->dossier->contact.platform) != 0)
		text_add_format(&text, "  %s",
			platform_label(&page->settings->platforms, interaction->platform));
	return text_take(&text, page->arena);
}

static void
add_interaction(const struct page *page, const struct interaction *interaction)
{
	char day[DATE_TEXT_SIZE];
	struct text line = TEXT_INIT;

	date_format(interaction->date, day);
	text_add_format(&line, "  %s  %s ", day, arrow_of(interaction));
	utf8_add_padded(&line, safe(page, interaction->type), TYPE);
	if (money_is_known(interaction->amount)) {
		text_add_char(&line, ' ');
		utf8_add_padded_left(&line, money_show(interaction->amount, page->arena), AMOUNT);
	}
	text_add(&line, safe(page, circumstances(page, interaction)));
	text_cut(&line, span_trim(span_of(line.bytes)).length + INDENT);
	utf8_add_cut(page->text, line.bytes, page->width);
	text_add_char(page->text, '\n');
	text_release(&line);
	if (!*interaction->notes)
		return;
	text_add_repeated(page->text, " ", NOTES_AT);
	wrap_add(page->text, utf8_safe(interaction->notes, UTF8_PARAGRAPHS, page->arena),
		NOTES_AT, page->width);
	text_add_char(page->text, '\n');
}

static void
add_timeline(const struct page *page)
{
	const struct list *timeline = &page->dossier->timeline;

	if (!timeline->count)
		return;
	add_heading(page, "Timeline");
	for (size_t i = 0; i < timeline->count; i++)
		add_interaction(page, list_at(timeline, i, sizeof(struct interaction)));
}

void
dossier_write(struct text *text, const struct dossier *dossier,
	const struct settings *settings, struct date today, size_t width)
{
	struct arena arena = ARENA_INIT;
	const struct page page = { text, dossier, settings, today,
		width > LEAST_WIDTH ? width : LEAST_WIDTH, &arena };

	add_head(&page);
	add_next_step(&page);
	add_revenue(&page);
	add_fields(&page);
	add_score(&page);
	add_follow_ups(&page);
	add_timeline(&page);
	arena_release(&arena);
}

const struct field dossier_fields[] = {
	{
		.name = "contact",
		.label = "Contact",
		.kind = FIELD_PART,
		.uses = FIELD_STORED | FIELD_DERIVED,
		.offset = offsetof(struct dossier, contact),
		.of = contact_fields,
		.help = "The contact's own members.",
	},
	{
		.name = "timeline",
		.label = "Timeline",
		.kind = FIELD_RECORDS,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct dossier, timeline),
		.of = interaction_fields,
		.size = sizeof(struct interaction),
		.help = "What happened, newest first.",
	},
	{
		.name = "followUps",
		.label = "Follow-ups",
		.kind = FIELD_RECORDS,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct dossier, follow_ups),
		.of = due_fields,
		.size = sizeof(struct due),
		.help = "Open follow-ups, by day.",
	},
	{
		.name = "scoreFactors",
		.label = "Score",
		.kind = FIELD_RECORDS,
		.uses = FIELD_DERIVED | FIELD_ALWAYS,
		.offset = offsetof(struct dossier, score_factors),
		.of = score_factor_fields,
		.size = sizeof(struct score_factor),
		.help = "What the score is made of.",
	},
	{ 0 },
};
