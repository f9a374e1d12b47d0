#include "format/dossier.h"

#include <string.h>

#include "base/utf8.h"
#include "core/score.h"
#include "format/dossier-facts.h"
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
	struct dossier_source source;
	size_t width;
};

static const char *
safe(const struct page *page, const char *data)
{
	return utf8_safe(data, UTF8_LINE, page->source.arena);
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
	wrap_add(page->text, utf8_safe(value, UTF8_PARAGRAPHS, page->source.arena), VALUE_AT,
		page->width);
	text_add_char(page->text, '\n');
}

static void
add_head(const struct page *page)
{
	const struct contact *contact = &page->source.dossier->contact;

	wrap_add(page->text, safe(page, contact->name), 0, page->width);
	text_add_char(page->text, '\n');
	wrap_add(page->text, safe(page, dossier_standing(&page->source)), 0, page->width);
	text_add(page->text, "\n\n");
}

static void
add_fields(const struct page *page)
{
	const struct contact *contact = &page->source.dossier->contact;

	for (const struct field *field = contact_fields; field->name; field++)
		if (dossier_lists(field) && !field_is_absent(field, contact))
			add_value(page, field->label, dossier_value(&page->source, field));
}

static void
add_revenue(const struct page *page)
{
	const char *revenue = dossier_revenue(&page->source);

	if (*revenue)
		add_value(page, "Revenue", revenue);
}

static void
add_next_step(const struct page *page)
{
	const struct list *follow_ups = &page->source.dossier->follow_ups;

	if (follow_ups->count > 0) {
		const struct due *due = list_at(follow_ups, 0, sizeof(*due));
		add_value(page, "Next step",
			arena_format(page->source.arena, "%s, %s", due->label,
				human_day(due->due, page->source.today, page->source.arena)));
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
		(long long)factor->weight, hundredths_show(factor->share, 2, page->source.arena));
	wrap_add(page->text, safe(page, input.bytes), input_at, page->width);
	text_add_char(page->text, '\n');
	text_release(&input);
}

static void
add_score(const struct page *page)
{
	const struct dossier *dossier = page->source.dossier;

	if (!dossier->score_factors.count)
		return;
	add_heading(page,
		arena_format(page->source.arena, "Score %s",
			hundredths_show(dossier->contact.score, 2, page->source.arena)));
	for (size_t i = 0; i < dossier->score_factors.count; i++)
		add_factor(
			page, list_at(&dossier->score_factors, i, sizeof(struct score_factor)));
}

/* The day, what it is and since when, and under that what to say. */
static void
add_follow_up(const struct page *page, const struct due *due)
{
	char day[DATE_TEXT_SIZE];

	date_format(due->due, day);
	text_add_format(page->text, "  %s    ", day);
	wrap_add(page->text,
		safe(page,
			arena_format(page->source.arena, "%s — %s", due->label,
				dossier_when(&page->source, due))),
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
	const struct list *follow_ups = &page->source.dossier->follow_ups;

	if (!follow_ups->count)
		return;
	add_heading(page, "Follow-ups");
	for (size_t i = 0; i < follow_ups->count; i++)
		add_follow_up(page, list_at(follow_ups, i, sizeof(struct due)));
}

static void
add_interaction(const struct page *page, const struct interaction *interaction)
{
	char day[DATE_TEXT_SIZE];
	struct text line = TEXT_INIT;

	date_format(interaction->date, day);
	text_add_format(&line, "  %s  %s ", day, interaction_arrow(interaction));
	utf8_add_padded(&line, safe(page, interaction->type), TYPE);
	if (money_is_known(interaction->amount)) {
		text_add_char(&line, ' ');
		utf8_add_padded_left(
			&line, money_show(interaction->amount, page->source.arena), AMOUNT);
	}
	text_add(&line, safe(page, dossier_circumstances(&page->source, interaction)));
	text_cut(&line, span_trim(span_of(line.bytes)).length + INDENT);
	utf8_add_cut(page->text, line.bytes, page->width);
	text_add_char(page->text, '\n');
	text_release(&line);
	if (!*interaction->notes)
		return;
	text_add_repeated(page->text, " ", NOTES_AT);
	wrap_add(page->text,
		utf8_safe(interaction->notes, UTF8_PARAGRAPHS, page->source.arena), NOTES_AT,
		page->width);
	text_add_char(page->text, '\n');
}

static void
add_timeline(const struct page *page)
{
	const struct list *timeline = &page->source.dossier->timeline;

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
	const struct page page = { text, { dossier, settings, today, &arena },
		width > LEAST_WIDTH ? width : LEAST_WIDTH };

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
