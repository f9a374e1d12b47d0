#include "tui/menu-parts.h"

#include <string.h>

#include "base/utf8.h"

enum { BORDER = 1, PADDING = 1, GAP = 2, LEAST_COLUMNS = 24 };

/* How wide the parts of the rows are. */
struct widths {
	int key, label, remark;
};

static int
wider(int width, const char *text)
{
	struct arena arena = ARENA_INIT;
	int columns = (int)utf8_columns(utf8_safe(text, UTF8_LINE, &arena));

	arena_release(&arena);
	return columns > width ? columns : width;
}

static struct widths
widths_of(const struct menu *menu)
{
	struct widths widths = { 0 };

	for (size_t i = 0; i < menu->items.count; i++) {
		const struct menu_item *item = list_at(&menu->items, i, sizeof(*item));

		widths.key = wider(widths.key, item->key);
		widths.label = wider(widths.label, item->label);
		widths.remark = wider(widths.remark, item->remark);
	}
	return widths;
}

static int
gap(int width)
{
	return width > 0 ? width + GAP : 0;
}

struct area
menu_fit(const struct view *view, struct area area)
{
	const struct menu *menu = (const struct menu *)view;
	struct widths widths = widths_of(menu);
	int columns =
		gap(widths.key) + widths.label + (widths.remark > 0 ? GAP + widths.remark : 0);
	int title = wider(LEAST_COLUMNS, menu->title) + GAP;

	area.columns = 2 * (BORDER + PADDING) + (columns > title ? columns : title);
	if (menu->items.count < (size_t)area.rows)
		area.rows = (int)menu->items.count + 2 * BORDER;
	return area;
}

const struct menu_item *
menu_item_at(const struct menu *menu, size_t place)
{
	const size_t *index = list_at(&menu->shown, place, sizeof(*index));

	return list_at(&menu->items, *index, sizeof(struct menu_item));
}

int
menu_rows(const struct menu *menu)
{
	int rows = menu->view.area.rows - 2 * BORDER;

	return rows > 0 ? rows : 1;
}

size_t
menu_first_seen(const struct menu *menu)
{
	size_t rows = (size_t)menu_rows(menu), count = menu->shown.count;
	size_t first = menu->here > rows / 2 ? menu->here - rows / 2 : 0;

	if (count <= rows)
		return 0;
	return first + rows > count ? count - rows : first;
}

static void
draw_item(const struct menu *menu, struct canvas *canvas, size_t place, int row)
{
	const struct menu_item *item = menu_item_at(menu, place);
	struct area inner = area_inner(menu->view.area, BORDER);
	struct widths widths = widths_of(menu);
	int end = inner.column + inner.columns - PADDING;
	int column = inner.column + PADDING;
	int label = column + gap(widths.key);
	int remark = label + widths.label + GAP;
	enum style style = item->line ? STYLE_NORMAL : STYLE_DIM;

	canvas_draw_fitted(
		canvas, row, column, widths.key, item->key, item->line ? STYLE_KEY : STYLE_DIM);
	canvas_draw_fitted(canvas, row, label, remark < end ? widths.label : end - label,
		item->label, style);
	canvas_draw_fitted(canvas, row, remark, end - remark, item->remark, STYLE_DIM);
	if (place == menu->here && item->line)
		canvas_restyle(
			canvas, (struct area){ row, inner.column, 1, inner.columns }, STYLE_SELECTED);
}

static void
draw_title(const struct menu *menu, struct canvas *canvas)
{
	struct area area = menu->view.area;
	int columns = wider(0, menu->title);
	int most = area.columns - 2 * (BORDER + PADDING) - 2 * PADDING;

	columns = columns < most ? columns : most;
	canvas_draw(canvas, area.row, area.column + 1 + PADDING, " ", STYLE_HERE);
	canvas_draw_fitted(
		canvas, area.row, area.column + 2 + PADDING, columns, menu->title, STYLE_HERE);
	canvas_draw(canvas, area.row, area.column + 2 + PADDING + columns, " ", STYLE_HERE);
}

/* In the lower border: the filter, or where one is when not all are seen. */
static void
draw_foot(const struct menu *menu, struct canvas *canvas)
{
	struct area area = menu->view.area;
	int row = area.row + area.rows - 1, column = area.column + 1 + PADDING;
	struct area line = { row, column + 1, 1, area.columns - 2 * (BORDER + PADDING) - 1 };
	struct arena arena = ARENA_INIT;

	if (menu->state == MENU_FILTERING) {
		canvas_draw(canvas, row, column, "/", STYLE_LABEL);
		input_draw(&menu->filter, canvas, line,
			menu->view.is_on_top ? INPUT_FOCUSED : INPUT_IDLE);
	} else if (menu->shown.count > (size_t)menu_rows(menu)) {
		canvas_draw(canvas, row, column,
			arena_format(&arena, " %zu of %zu ", menu->here + 1, menu->shown.count),
			STYLE_DIM);
	}
	arena_release(&arena);
}

void
menu_draw(const struct view *view, struct canvas *canvas)
{
	const struct menu *menu = (const struct menu *)view;
	struct area inner = area_inner(view->area, BORDER);
	size_t first = menu_first_seen(menu);

	canvas_box(canvas, view->area, STYLE_LINE);
	for (int i = 0; i < inner.rows && first + (size_t)i < menu->shown.count; i++)
		draw_item(menu, canvas, first + (size_t)i, inner.row + i);
	if (menu->shown.count == 0)
		canvas_draw(
			canvas, inner.row, inner.column + PADDING, "nothing matches", STYLE_DIM);
	draw_title(menu, canvas);
	draw_foot(menu, canvas);
}
