#include "format/html-pages.h"

#include "format/badge.h"
#include "format/human.h"

/* The page while it is written. */
struct page {
	struct text *text;
	const struct settings *settings;
	struct date today;
	struct arena *arena;
};

/* A paragraph of data; an empty one adds nothing. */
static void
add_paragraph(const struct page *page, const char *class, const char *data)
{
	if (*data)
		text_add_format(
			page->text, "<p class=\"%s\">%s</p>\n", class, html_line(data, page->arena));
}

static void
add_part(struct text *text, const char *part)
{
	if (!*part)
		return;
	text_add(text, text->length > 0 ? " · " : "");
	text_add(text, part);
}

/* "Acme · Coconala" */
static const char *
origin(const struct page *page, const struct contact *contact)
{
	struct text text = TEXT_INIT;

	add_part(&text, contact->company);
	if (*contact->platform)
		add_part(&text, platform_label(&page->settings->platforms, contact->platform));
	return text_take(&text, page->arena);
}

/* "¥15,000 · ★ 4.5 · score 7.15" */
static const char *
figures(const struct page *page, const struct contact *contact)
{
	struct text text = TEXT_INIT;

	add_part(&text, money_show(contact->value, page->arena));
	if (contact->rating.is_known)
		add_part(&text,
			arena_format(
				page->arena, "★ %s", hundredths_show(contact->rating, 1, page->arena)));
	if (contact->score.is_known)
		add_part(&text,
			arena_format(page->arena, "score %s",
				hundredths_show(contact->score, 2, page->arena)));
	return text_take(&text, page->arena);
}

static void
add_tags(const struct page *page, const struct list *tags)
{
	if (!tags->count)
		return;
	text_add(page->text, "<p class=\"tags\">");
	for (size_t i = 0; i < tags->count; i++)
		text_add_format(
			page->text, "<span>%s</span>", html_line(list_text(tags, i), page->arena));
	text_add(page->text, "</p>\n");
}

static void
add_badge(const struct page *page, struct badge badge)
{
	bool is_late = badge.kind == BADGE_OVERDUE || badge.kind == BADGE_DUE;

	add_paragraph(page, is_late ? "late" : "soft", badge.text);
}

static void
add_card(const struct page *page, const struct contact *contact)
{
	text_add_format(page->text, "<article class=\"card\">\n<h3>%s</h3>\n",
		html_line(contact->name, page->arena));
	add_paragraph(page, "soft", origin(page, contact));
	add_paragraph(page, "what", figures(page, contact));
	add_badge(page, badge_due(contact, page->today, page->arena));
	add_badge(page, badge_quiet(contact, page->settings, page->arena));
	add_tags(page, &contact->tags);
	text_add(page->text, "</article>\n");
}

static void
add_sums(const struct page *page, const struct report_stage *totals)
{
	const struct money_rates *rates = &page->settings->money;

	if (!totals->value.count)
		return;
	add_paragraph(page, "note", money_sum_show(&totals->value, rates, page->arena));
	add_paragraph(page, "note",
		arena_format(page->arena, "weighted %s",
			money_sum_show(&totals->weighted, rates, page->arena)));
}

static void
add_column(const struct page *page, const struct board_column *column)
{
	int64_t more = column->totals.count - (int64_t)column->cards.count;

	text_add_format(page->text, "<section>\n<h2>%s <span>%s</span></h2>\n",
		html_line(column->totals.label, page->arena),
		human_number(column->totals.count, page->arena));
	add_sums(page, &column->totals);
	for (size_t i = 0; i < column->cards.count; i++)
		add_card(page, list_at(&column->cards, i, sizeof(struct contact)));
	if (more > 0)
		add_paragraph(page, "note",
			arena_format(page->arena, "+%s more", human_number(more, page->arena)));
	text_add(page->text, "</section>\n");
}

static int64_t
count_contacts(const struct list *columns)
{
	int64_t count = 0;

	for (size_t i = 0; i < columns->count; i++)
		count += ((const struct board_column *)list_at(
					  columns, i, sizeof(struct board_column)))
					 ->totals.count;
	return count;
}

static const char *
subtitle(const struct page *page, const struct list *columns, const char *words)
{
	const char *day = date_short(page->today, date_make(1, 1, 1), page->arena);
	const char *count =
		human_count(count_contacts(columns), "contact", "contacts", page->arena);

	return arena_format(
		page->arena, "As of %s · %s%s%s", day, count, *words ? " · " : "", words);
}

void
html_write_board(struct text *text, const struct list *columns,
	const struct settings *settings, struct date today, const char *words)
{
	struct arena arena = ARENA_INIT;
	const struct page page = { text, settings, today, &arena };
	const struct html_head head = {
		.title = "Pipeline",
		.over = "CRM",
		.heading = "Pipeline",
		.under = subtitle(&page, columns, words),
		.width = HTML_BROAD,
	};

	html_begin(text, &head);
	text_add(text, "<div class=\"board\">\n");
	for (size_t i = 0; i < columns->count; i++)
		add_column(&page, list_at(columns, i, sizeof(struct board_column)));
	text_add(text, "</div>\n");
	html_end(text, "Made with rapport. Sums are of all contacts of a stage that match.");
	arena_release(&arena);
}
