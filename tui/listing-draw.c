#include "tui/listing-parts.h"

#include "format/human.h"

static const struct list_column *
column_at(const struct list_view *list, size_t index)
{
	return list_at(&list->columns, index, sizeof(struct list_column));
}

const struct list_column *
list_view_column_at(const struct list_view *list, int column)
{
	for (size_t i = 0; i < list->columns.count; i++) {
		const struct list_column *there = column_at(list, i);

		if (column >= there->column && column < there->column + there->columns)
			return there;
	}
	return NULL;
}

static const char *
order_sign(const struct list_view *list)
{
	return list->direction == LIST_ASCENDING ? "▲" : "▼";
}

static void
draw_cell(const struct list_view *list, struct canvas *canvas, int row,
	const struct list_column *column, const char *text, enum style style)
{
	int left = list->view.area.column + column->column;

	if (list_column_is_number(column))
		canvas_draw_fitted_left(canvas, row, left, column->columns, text, style);
	else
		canvas_draw_fitted(canvas, row, left, column->columns, text, style);
}

static void
draw_headings(const struct list_view *list, struct canvas *canvas)
{
	const struct area *area = &list->view.area;
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < list->columns.count; i++) {
		const struct list_column *column = column_at(list, i);
		bool is_sort = column->field == list->sort;
		const char *heading = list_column_heading(column);

		if (is_sort)
			heading = arena_format(&arena, "%s %s", heading, order_sign(list));
		draw_cell(list, canvas, area->row, column, heading,
			is_sort ? STYLE_HERE : STYLE_COLUMN);
	}
	if (list->skipped > 0)
		canvas_draw(canvas, area->row, area->column, "◂", STYLE_COLUMN);
	if (list->has_more)
		canvas_draw(
			canvas, area->row, area->column + area->columns - 1, "▸", STYLE_COLUMN);
	arena_release(&arena);
}

static void
draw_contact(const struct list_view *list, struct canvas *canvas, size_t index)
{
	const struct contact *contact =
		list_at(&list->window.contacts, index, sizeof(*contact));
	const struct area *area = &list->view.area;
	int row = area->row + 1 + (int)index;
	bool is_marked = marks_has(&list->view.session->marks, contact->id);
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < list->columns.count; i++) {
		const struct list_column *column = column_at(list, i);
		enum style style =
			is_marked ? STYLE_MARKED : list_column_style(column, list, contact);

		draw_cell(list, canvas, row, column,
			list_column_show(column, list, contact, &arena), style);
	}
	if (is_marked)
		canvas_draw(canvas, row, area->column, "*", STYLE_MARKED);
	if (index == list->window.at)
		canvas_restyle(
			canvas, (struct area){ row, area->column, 1, area->columns }, STYLE_SELECTED);
	arena_release(&arena);
}

/* What to do where nothing is to be seen. */
static void
draw_nothing(const struct list_view *list, struct canvas *canvas)
{
	const struct area *area = &list->view.area;
	const char *hint = "No contacts yet: press a to add one.";

	if (list->view.session->filter.length > 0)
		hint = "Nobody matches the filter: Esc takes it away.";
	if (!roll_is_complete(list->roll))
		hint = "Looking ...";
	canvas_draw_fitted(
		canvas, area->row + 1, area->column + 1, area->columns - 2, hint, STYLE_DIM);
}

void
list_view_draw(const struct view *view, struct canvas *canvas)
{
	const struct list_view *list = (const struct list_view *)view;

	if (!list->roll)
		return;
	if (list->window.contacts.count == 0) {
		draw_nothing(list, canvas);
		return;
	}
	draw_headings(list, canvas);
	for (size_t i = 0; i < list->window.contacts.count; i++)
		draw_contact(list, canvas, i);
}

/* "Contacts 17/60 · by Value ▼ · platform:fiverr · 3 selected". */
void
list_view_title(const struct view *view, struct text *text)
{
	const struct list_view *list = (const struct list_view *)view;
	const struct session *session = view->session;
	struct arena arena = ARENA_INIT;

	text_add(text, "Contacts ");
	if (list->place > 0)
		text_add_format(text, "%s/", human_number(list->place, &arena));
	text_add(text, human_number(list->count, &arena));
	if (view->is_working)
		text_add(text, "+");
	text_add_format(text, " · by %s %s", list->sort->label, order_sign(list));
	session_tell_filter(session, text);
	if (session->marks.count > 0)
		text_add_format(
			text, " · %s selected", human_number((int64_t)session->marks.count, &arena));
	arena_release(&arena);
}
