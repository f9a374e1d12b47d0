#include "tui/today-parts.h"

#include <string.h>

#include "format/human.h"

/* From these widths on there is room for more. */
enum { WIDE = 60, WITH_STAGE = 104, WITH_PLATFORM = 120 };

enum { GAP = 2, WHEN = 16, SHORT_WHEN = 11, STAGE = 13, PLATFORM = 8 };

struct group {
	const char *label;
	enum style style; /* of its days */
};

static const struct group groups[TODAY_GROUPS] = {
	[TODAY_OVERDUE] = { "Overdue", STYLE_OVERDUE },
	[TODAY_TODAY] = { "Today", STYLE_DUE },
	[TODAY_WEEK] = { "This week", STYLE_NORMAL },
	[TODAY_SNOOZED] = { "Snoozed", STYLE_DIM },
};

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

/* ------ what a line says ------ */

static const char *
day_text(const struct today_view *today, struct date day, struct arena *arena)
{
	return arena_format(arena, "%s %s", weekdays[date_weekday(day)],
		date_short(day, today->view.session->today, arena));
}

static const char *
when(const struct today_view *today, const struct today_line *line, bool is_wide,
	struct arena *arena)
{
	if (line->group == TODAY_TODAY)
		return "today";
	if (line->group != TODAY_OVERDUE)
		return day_text(today, line->due.due, arena);
	return arena_format(arena, "%s overdue",
		is_wide ? human_count(line->due.overdue_days, "day", "days", arena)
				: human_age(line->due.overdue_days, arena));
}

/* ------ where it stands ------ */

/* Columns of a line; 0 for those without room. */
struct today_columns {
	int when, name, label, message, stage, platform;
};

static int
share(int columns, int percent, int least, int most)
{
	int wanted = columns * percent / 100;

	if (wanted < least)
		return least;
	return wanted > most ? most : wanted;
}

static struct today_columns
columns_of(const struct today_view *today)
{
	int columns = today->view.area.columns - GAP - 1;
	bool is_wide = columns >= WIDE;
	struct today_columns widths = {
		.when = is_wide ? WHEN : SHORT_WHEN,
		.name = share(columns, 24, 10, 28),
		.label = share(columns, 24, 10, 24),
		.stage = columns >= WITH_STAGE ? STAGE : 0,
		.platform = columns >= WITH_PLATFORM ? PLATFORM : 0,
	};

	widths.message = columns - widths.when - widths.name - widths.label - 3 * GAP;
	if (widths.stage)
		widths.message -= widths.stage + GAP;
	if (widths.platform)
		widths.message -= widths.platform + GAP;
	if (!is_wide) {
		widths.label += widths.message + GAP;
		widths.message = 0;
	}
	return widths;
}

static int
draw_column(struct canvas *canvas, int row, int column, int columns, const char *text,
	enum style style)
{
	if (columns <= 0)
		return column;
	canvas_draw_fitted(canvas, row, column, columns, text, style);
	return column + columns + GAP;
}

/* Of one made by hand the text is both, and has the room of both. */
static int
draw_texts(struct canvas *canvas, int row, int column, const struct today_columns *widths,
	const struct due *due)
{
	if (strcmp(due->label, due->message) == 0 && widths->message > 0)
		return draw_column(canvas, row, column, widths->label + GAP + widths->message,
			due->label, STYLE_NORMAL);
	column = draw_column(canvas, row, column, widths->label, due->label, STYLE_NORMAL);
	return draw_column(canvas, row, column, widths->message, due->message, STYLE_DIM);
}

static void
draw_line(const struct today_view *today, struct canvas *canvas, int row,
	const struct today_line *line, const struct contact *contact)
{
	const struct area *area = &today->view.area;
	const struct settings *settings = today->view.session->settings;
	bool is_marked = marks_has(&today->view.session->marks, line->due.client_id);
	struct today_columns widths = columns_of(today);
	struct arena arena = ARENA_INIT;
	int column = area->column + GAP;

	column = draw_column(canvas, row, column, widths.when,
		when(today, line, widths.when == WHEN, &arena), groups[line->group].style);
	column = draw_column(canvas, row, column, widths.name, line->due.name,
		is_marked ? STYLE_MARKED : STYLE_STRONG);
	column = draw_texts(canvas, row, column, &widths, &line->due);
	column = draw_column(canvas, row, column, widths.stage,
		stage_of(&settings->pipeline, contact->stage).label, STYLE_DIM);
	draw_column(canvas, row, column, widths.platform,
		platform_label(&settings->platforms, contact->platform), STYLE_DIM);
	if (is_marked)
		canvas_draw(canvas, row, area->column, "*", STYLE_MARKED);
	if (line == today_here(today))
		canvas_restyle(
			canvas, (struct area){ row, area->column, 1, area->columns }, STYLE_SELECTED);
	arena_release(&arena);
}

static void
draw_heading(const struct today_view *today, struct canvas *canvas, int row,
	enum today_group group)
{
	struct arena arena = ARENA_INIT;
	int column = canvas_draw(
		canvas, row, today->view.area.column + 1, groups[group].label, STYLE_COLUMN);

	canvas_draw(canvas, row, column + 1,
		human_number((int64_t)today->counts[group], &arena), STYLE_DIM);
	arena_release(&arena);
}

static void
draw_nothing(const struct today_view *today, struct canvas *canvas)
{
	const struct area *area = &today->view.area;
	struct arena arena = ARENA_INIT;
	const char *hint = "Nothing is due, and nothing in the next three months.";

	if (today->view.session->filter.length > 0)
		hint = "Nothing is due of those that match the filter: Esc takes it away.";
	else if (*today->next.id)
		hint =
			arena_format(&arena, "Nothing is due. Next: %s on %s, %s", today->next.name,
				day_text(today, today->next.due, &arena), today->next.label);
	canvas_draw_fitted(
		canvas, area->row + 1, area->column + 1, area->columns - 2, hint, STYLE_DIM);
	arena_release(&arena);
}

void
today_draw(const struct view *view, struct canvas *canvas)
{
	const struct today_view *today = (const struct today_view *)view;
	size_t contact = 0;

	if (today->lines.count == 0)
		draw_nothing(today, canvas);
	for (int i = 0; i < view->area.rows && today->top + (size_t)i < today->rows.count;
		 i++) {
		const struct today_row *row =
			list_at(&today->rows, today->top + (size_t)i, sizeof(*row));

		if (row->kind == TODAY_HEADING)
			draw_heading(today, canvas, view->area.row + i, row->group);
		else if (row->kind == TODAY_LINE && contact < today->contacts.count)
			draw_line(today, canvas, view->area.row + i, today_line_at(today, row->line),
				list_at(&today->contacts, contact++, sizeof(struct contact)));
	}
}

/* "Today · 3 overdue · 2 today · 5 this week · platform:fiverr". */
void
today_title(const struct view *view, struct text *text)
{
	const struct today_view *today = (const struct today_view *)view;
	const struct session *session = view->session;

	text_add_format(text, "Today · %zu overdue · %zu today · %zu this week",
		today->counts[TODAY_OVERDUE], today->counts[TODAY_TODAY],
		today->counts[TODAY_WEEK]);
	session_tell_filter(session, text);
	if (session->marks.count > 0)
		text_add_format(text, " · %zu selected", session->marks.count);
}
