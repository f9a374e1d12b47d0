#include "format/html-pages.h"

#include "core/score.h"

#include <string.h>

/* The page while it is written. */
struct page {
	struct text *text;
	struct dossier_source source;
};

static const char *
line(const struct page *page, const char *data)
{
	return html_line(data, page->source.arena);
}

static void
begin_section(const struct page *page, const char *heading)
{
	text_add_format(page->text, "<section>\n<h2>%s</h2>\n<div class=\"wide\"><table>\n",
		line(page, heading));
}

static void
end_section(const struct page *page)
{
	text_add(page->text, "</table></div>\n</section>\n");
}

/* ------ what matters first ------ */

static void
add_figure(const struct page *page, const char *term, const char *figure)
{
	if (*figure)
		text_add_format(
			page->text, "<div><dt>%s</dt><dd>%s</dd></div>\n", term, line(page, figure));
}

static void
add_figures(const struct page *page)
{
	const struct dossier *dossier = page->source.dossier;
	const struct contact *contact = &dossier->contact;
	const struct due *next = dossier->follow_ups.count > 0
		? list_at(&dossier->follow_ups, 0, sizeof(*next))
		: NULL;

	text_add(page->text, "<dl class=\"figures\">\n");
	add_figure(page, "Score", hundredths_show(contact->score, 2, page->source.arena));
	add_figure(page, "Value", money_show(contact->value, page->source.arena));
	add_figure(page, "Revenue", dossier_revenue(&page->source));
	if (next)
		add_figure(page, "Next step",
			arena_format(page->source.arena, "%s, %s", next->label,
				dossier_when(&page->source, next)));
	text_add(page->text, "</dl>\n");
}

/* ------ sections ------ */

static void
add_fields(const struct page *page)
{
	const struct contact *contact = &page->source.dossier->contact;

	begin_section(page, "Details");
	for (const struct field *field = contact_fields; field->name; field++)
		if (dossier_lists(field) && !field_is_absent(field, contact))
			text_add_format(page->text,
				"<tr><th scope=\"row\">%s</th><td class=\"prose\">%s</td></tr>\n",
				line(page, field->label),
				html_prose(dossier_value(&page->source, field), page->source.arena));
	end_section(page);
}

static void
add_factor(const struct page *page, const struct score_factor *factor)
{
	struct text input = TEXT_INIT;

	text_add_format(&input, "%s%s", factor->input, factor->assumed ? " (assumed)" : "");
	if (*factor->remark)
		text_add_format(&input, "; %s", factor->remark);
	text_add_format(page->text,
		"<tr><td>%s</td><td>%s</td><td class=\"n\">%lld × %lld %%</td>"
		"<td class=\"n\">%s</td></tr>\n",
		line(page, factor->factor), line(page, input.bytes), (long long)factor->points,
		(long long)factor->weight, hundredths_show(factor->share, 2, page->source.arena));
	text_release(&input);
}

static void
add_score(const struct page *page)
{
	const struct list *factors = &page->source.dossier->score_factors;

	if (!factors->count)
		return;
	begin_section(page, "Score");
	for (size_t i = 0; i < factors->count; i++)
		add_factor(page, list_at(factors, i, sizeof(struct score_factor)));
	end_section(page);
}

static const char *
day_of(const struct page *page, struct date date)
{
	char day[DATE_TEXT_SIZE];

	date_format(date, day);
	return arena_copy(page->source.arena, day);
}

static void
add_follow_up(const struct page *page, const struct due *due)
{
	bool has_message = *due->message && strcmp(due->message, due->label) != 0;

	text_add_format(page->text,
		"<tr><td class=\"day\">%s</td><td>%s%s%s</td><td class=\"n%s\">%s</td></tr>\n",
		day_of(page, due->due), line(page, due->label), has_message ? "<br>" : "",
		has_message ? line(page, due->message) : "", due->overdue_days > 0 ? " late" : "",
		line(page, dossier_when(&page->source, due)));
}

static void
add_follow_ups(const struct page *page)
{
	const struct list *follow_ups = &page->source.dossier->follow_ups;

	if (!follow_ups->count)
		return;
	begin_section(page, "Follow-ups");
	for (size_t i = 0; i < follow_ups->count; i++)
		add_follow_up(page, list_at(follow_ups, i, sizeof(struct due)));
	end_section(page);
}

static void
add_interaction(const struct page *page, const struct interaction *interaction)
{
	const char *behind = dossier_circumstances(&page->source, interaction);

	text_add_format(page->text,
		"<tr><td class=\"day\">%s %s</td><td class=\"prose\"><b>%s</b>%s%s%s</td>"
		"<td class=\"n\">%s</td></tr>\n",
		day_of(page, interaction->date), interaction_arrow(interaction),
		line(page, interaction->type), line(page, behind),
		*interaction->notes ? "\n" : "",
		html_prose(interaction->notes, page->source.arena),
		line(page, money_show(interaction->amount, page->source.arena)));
}

static void
add_timeline(const struct page *page)
{
	const struct list *timeline = &page->source.dossier->timeline;

	if (!timeline->count)
		return;
	begin_section(page, "Timeline");
	for (size_t i = 0; i < timeline->count; i++)
		add_interaction(page, list_at(timeline, i, sizeof(struct interaction)));
	end_section(page);
}

void
html_write_dossier(struct text *text, const struct dossier *dossier,
	const struct settings *settings, struct date today)
{
	struct arena arena = ARENA_INIT;
	const struct page page = { text, { dossier, settings, today, &arena } };
	const char *day = date_short(today, date_make(1, 1, 1), &arena);
	const struct html_head head = {
		.title = dossier->contact.name,
		.over = "Contact",
		.heading = dossier->contact.name,
		.under =
			arena_format(&arena, "%s · as of %s", dossier_standing(&page.source), day),
	};

	html_begin(text, &head);
	add_figures(&page);
	add_fields(&page);
	add_follow_ups(&page);
	add_timeline(&page);
	add_score(&page);
	html_end(text, "Made with rapport.");
	arena_release(&arena);
}
