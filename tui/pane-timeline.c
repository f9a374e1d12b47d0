#include "tui/pane-parts.h"

#include <string.h>

#include "format/human.h"

enum { ARROW = 0, TYPE_AT = 3, TYPE = 10, NOTES_AT = 3 };

static const char *
arrow_of(const struct interaction *interaction)
{
	const char *direction = interaction_direction(interaction);

	if (strcmp(direction, "in") == 0)
		return "←";
	return strcmp(direction, "out") == 0 ? "→" : "·";
}

/* The day above what happened on it. */
static void
write_day(const struct pane *pane, struct pane_page *page, struct date day)
{
	struct date today = pane->view.session->today;
	int column;

	if (page->lines.count > 0)
		pane_page_heading(page);
	pane_page_heading(page);
	column = pane_page_put(page, 0, STYLE_COLUMN, date_short(day, today, page->arena));
	pane_page_put(page, column + 2, STYLE_DIM, human_day(day, today, page->arena));
}

/* Whoever keeps the book alone need not read who did it. */
static bool
is_of_another(const struct pane *pane, const struct interaction *interaction)
{
	return *interaction->by && strcmp(interaction->by, pane->view.session->who) != 0;
}

/* Behind the type: the move of a stage, the amount, stars, another platform. */
static void
put_circumstances(const struct pane *pane, struct pane_page *page,
	const struct interaction *interaction, int column)
{
	const struct settings *settings = pane->view.session->settings;
	struct arena *arena = page->arena;

	if (*interaction->to)
		column = pane_page_put(page, column, STYLE_NORMAL,
					 arena_format(arena, "%s → %s",
						 *interaction->from
							 ? stage_of(&settings->pipeline, interaction->from).label
							 : "(none)",
						 stage_of(&settings->pipeline, interaction->to).label)) +
			2;
	if (money_is_known(interaction->amount))
		column = pane_page_put(
					 page, column, STYLE_MONEY, money_show(interaction->amount, arena)) +
			2;
	if (interaction->rating.is_known)
		column = pane_page_put(page, column, STYLE_STRONG,
					 arena_format(
						 arena, "★ %s", hundredths_show(interaction->rating, 1, arena))) +
			2;
	if (*interaction->platform &&
		strcmp(interaction->platform, pane->dossier.contact.platform) != 0)
		column = pane_page_put(page, column, STYLE_DIM,
					 platform_label(&settings->platforms, interaction->platform)) +
			2;
	if (is_of_another(pane, interaction))
		pane_page_put(
			page, column, STYLE_DIM, arena_format(arena, "by %s", interaction->by));
}

static void
write_interaction(const struct pane *pane, struct pane_page *page,
	const struct interaction *interaction)
{
	int column;

	pane_page_item(page);
	pane_page_put(page, ARROW, STYLE_DIM, arrow_of(interaction));
	column = pane_page_put(page, TYPE_AT, STYLE_STRONG, interaction->type);
	put_circumstances(
		pane, page, interaction, column < TYPE_AT + TYPE ? TYPE_AT + TYPE : column + 2);
	if (!*interaction->notes)
		return;
	pane_page_more(page);
	pane_page_wrap(page, NOTES_AT, STYLE_NORMAL, interaction->notes);
}

void
pane_write_timeline(struct pane *pane, struct pane_page *page)
{
	const struct list *items = &pane->timeline.items;
	struct date day = { 0 };

	for (size_t i = 0; i < items->count; i++) {
		const struct interaction *interaction = list_at(items, i, sizeof(*interaction));

		if (i == 0 || date_compare(day, interaction->date) != 0)
			write_day(pane, page, interaction->date);
		day = interaction->date;
		write_interaction(pane, page, interaction);
	}
}
