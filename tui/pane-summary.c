#include "tui/pane-parts.h"

#include <string.h>

#include "core/enriched.h"
#include "core/score.h"
#include "format/human.h"
#include "format/report.h"
#include "tui/shown.h"

/* Columns of the summary. */
enum { LABEL = 14, NARROW_LABEL = 11, NARROW = 50, BAR = 10, FACTOR = 10 };

/* ------ the head ------ */

/* "Active Client for 12 days · Fiverr · ★ 4.9" */
const char *
pane_standing(const struct pane *pane, struct arena *arena)
{
	const struct settings *settings = pane->view.session->settings;
	const struct contact *contact = &pane->dossier.contact;
	int64_t days = pane->view.session->today.day - contact->stage_since.day;
	struct text text = TEXT_INIT;

	text_add(&text, stage_of(&settings->pipeline, contact->stage).label);
	if (date_is_known(contact->stage_since) && days > 0)
		text_add_format(&text, " for %s", human_count(days, "day", "days", arena));
	else if (date_is_known(contact->stage_since))
		text_add(&text, " since today");
	if (money_is_known(contact->value))
		text_add_format(&text, " · %s", money_show(contact->value, arena));
	if (*contact->platform)
		text_add_format(
			&text, " · %s", platform_label(&settings->platforms, contact->platform));
	if (contact->rating.is_known)
		text_add_format(&text, " · ★ %s", hundredths_show(contact->rating, 1, arena));
	if (contact->archived)
		text_add(&text, " · archived");
	return text_take(&text, arena);
}

static struct pane_step
step_of_due(const struct pane *pane, const struct due *due, struct arena *arena)
{
	struct date today = pane->view.session->today;
	bool is_late = due->overdue_days > 0;
	const char *when = is_late ? arena_format(arena, "%s overdue",
									 human_count(due->overdue_days, "day", "days", arena))
							   : human_day(due->due, today, arena);

	return (struct pane_step){ arena_format(arena, "%s, %s", due->label, when),
		is_late                                  ? STYLE_OVERDUE
			: date_compare(due->due, today) == 0 ? STYLE_DUE
												 : STYLE_NORMAL };
}

struct pane_step
pane_next_step(const struct pane *pane, struct arena *arena)
{
	const struct settings *settings = pane->view.session->settings;
	const struct contact *contact = &pane->dossier.contact;
	const struct list *follow_ups = &pane->dossier.follow_ups;

	if (follow_ups->count > 0)
		return step_of_due(pane, list_at(follow_ups, 0, sizeof(struct due)), arena);
	if (contact->archived || stage_is_closed(&settings->pipeline, contact->stage) ||
		contact->quiet_days < settings->quiet_days)
		return (struct pane_step){ "nothing is planned; t sets a follow-up", STYLE_DIM };
	return (
		struct pane_step){ arena_format(arena, "quiet for %s: check in",
							   human_count(contact->quiet_days, "day", "days", arena)),
		STYLE_QUIET };
}

/* ------ fields ------ */

/* Told in the head, or explained below, or for machines. */
static bool
is_told_elsewhere(const struct field *field)
{
	static const char *const names[] = { "id", "name", "archived", "score", "nextDue",
		"completeness", NULL };

	for (const char *const *name = names; *name; name++)
		if (strcmp(*name, field->name) == 0)
			return true;
	return field->uses & (FIELD_HIDDEN | FIELD_INTERNAL) || field->kind == FIELD_CUSTOM;
}

static bool
is_shown(const struct pane *pane, const struct field *field)
{
	return !is_told_elsewhere(field) && !field_is_absent(field, &pane->dossier.contact);
}

const struct field *
pane_field_at(const struct pane *pane, size_t item)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_shown(pane, field) && item-- == 0)
			return field;
	return NULL;
}

/* Days are told from today, too; stages by their label; prose keeps its paragraphs. */
static const char *
value_of(const struct pane *pane, const struct field *field, struct arena *arena)
{
	const struct session *session = pane->view.session;
	const struct contact *contact = &pane->dossier.contact;
	const void *member = field_value(field, contact);
	const char *shown = shown_member(session->settings, field, contact, arena);

	if (field->kind == FIELD_PROSE)
		return *(const char *const *)member;
	if (strcmp(field->name, "enriched") == 0)
		return enriched_show(member, arena);
	if (field->kind == FIELD_MONIES)
		return money_sum_show(member, &session->settings->money, arena);
	if (field->kind != FIELD_DATE)
		return shown;
	return arena_format(arena, "%s (%s)", shown,
		human_day(*(const struct date *)member, session->today, arena));
}

static enum style
style_of(const struct field *field)
{
	if (field->kind == FIELD_MONEY || field->kind == FIELD_MONIES)
		return STYLE_MONEY;
	if (strcmp(field->name, "tags") == 0)
		return STYLE_TAG;
	return field->kind == FIELD_MOMENT ? STYLE_DIM : STYLE_NORMAL;
}

static int
label_columns(const struct pane_page *page)
{
	return page->columns < NARROW ? NARROW_LABEL : LABEL;
}

static void
put_label(struct pane_page *page, const char *label)
{
	struct pane_page narrow = *page;

	/* The label ends before the value begins. */
	narrow.columns = label_columns(page) - 1;
	pane_page_put(&narrow, 0, STYLE_LABEL, label);
}

static void
write_field(const struct pane *pane, struct pane_page *page, const struct field *field)
{
	pane_page_item(page);
	put_label(page, field->label);
	pane_page_wrap(
		page, label_columns(page), style_of(field), value_of(pane, field, page->arena));
}

/* Members that nobody knows are told as they came, long ones by their beginning. */
static void
write_custom(const struct pane *pane, struct pane_page *page)
{
	const struct list *custom = &pane->dossier.contact.custom;

	for (size_t i = 0; i < custom->count; i++) {
		const struct custom *member = list_at(custom, i, sizeof(*member));

		pane_page_item(page);
		put_label(page, member->name);
		pane_page_wrap(
			page, label_columns(page), STYLE_NORMAL, custom_brief(member, page->arena));
	}
}

/* ------ the score ------ */

static void
write_factor(struct pane_page *page, const struct score_factor *factor)
{
	struct text bar = TEXT_INIT;
	int column = FACTOR;

	pane_page_item(page);
	pane_page_put(page, 0, STYLE_LABEL, factor->factor);
	if (page->columns >= NARROW) {
		report_add_bar(&bar, factor->points, BAR, BAR);
		pane_page_put(page, column, STYLE_CHART, bar.bytes);
		column += BAR + 1;
	}
	text_release(&bar);
	column = pane_page_put(page, column, STYLE_NORMAL,
				 arena_format(page->arena, "%2lld × %2lld%% = %s",
					 (long long)factor->points, (long long)factor->weight,
					 hundredths_show(factor->share, 2, page->arena))) +
		2;
	pane_page_wrap(page, column, STYLE_DIM,
		arena_format(page->arena, "%s%s%s%s", factor->input,
			factor->assumed ? " (assumed)" : "", *factor->remark ? "; " : "",
			factor->remark));
}

static void
write_score(const struct pane *pane, struct pane_page *page)
{
	const struct dossier *dossier = &pane->dossier;
	struct arena *arena = page->arena;

	pane_page_heading(page);
	pane_page_heading(page);
	pane_page_put(page, 0, STYLE_COLUMN,
		arena_format(
			arena, "Score %s", hundredths_show(dossier->contact.score, 2, arena)));
	for (size_t i = 0; i < dossier->score_factors.count; i++)
		write_factor(
			page, list_at(&dossier->score_factors, i, sizeof(struct score_factor)));
}

/* What could be told about the contact and is not. */
static void
write_missing(const struct pane *pane, struct pane_page *page)
{
	int64_t count = 0;

	for (const struct field *field = contact_fields; field->name; field++)
		count += field->uses & FIELD_EDITABLE &&
			field_is_absent(field, &pane->dossier.contact);
	if (count == 0)
		return;
	pane_page_heading(page);
	pane_page_put(page, 0, STYLE_DIM,
		arena_format(page->arena, "%lld%% complete; %s more can be filled in: E",
			(long long)pane->dossier.contact.completeness,
			human_count(count, "field", "fields", page->arena)));
}

void
pane_write_summary(struct pane *pane, struct pane_page *page)
{
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_shown(pane, field))
			write_field(pane, page, field);
	write_custom(pane, page);
	write_missing(pane, page);
	write_score(pane, page);
}
