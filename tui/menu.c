#include "tui/views.h"

#include <string.h>

#include "base/utf8.h"
#include "core/match.h"
#include "tui/input.h"

/*
 * A choice: rows with keys that take them at once.
 *
 * While it is being filtered letters are text, so another keymap holds: the view has two
 * types and goes from one to the other.
 */
enum { BORDER = 1, PADDING = 1, GAP = 2, LEAST_COLUMNS = 24 };

struct menu {
	struct view view;
	const char *title;
	struct list items; /* of struct menu_item */
	struct list shown; /* of size_t: those the filter leaves */
	size_t here;       /* which of those is selected */
	struct input filter;
	struct arena own, matching;
};

/* Each leads to the other, so both are named before they are told. */
static const struct view_type choosing, filtering;

/* ------ what is shown ------ */

static const struct menu_item *
item_at(const struct menu *menu, size_t place)
{
	const size_t *index = list_at(&menu->shown, place, sizeof(*index));

	return list_at(&menu->items, *index, sizeof(struct menu_item));
}

static bool
can_be_taken(const struct menu *menu, size_t place)
{
	return place < menu->shown.count && item_at(menu, place)->line;
}

/* The nearest place in that direction that can be taken; where it was if there is none.
 */
static void
go(struct menu *menu, size_t place, int step)
{
	while (place < menu->shown.count && !can_be_taken(menu, place))
		place += (size_t)step;
	if (place < menu->shown.count)
		menu->here = place;
}

/* Begins behind what is so already, as that is mostly what is wanted next. */
static void
go_to_start(struct menu *menu)
{
	size_t place = 0;

	while (place < menu->shown.count && can_be_taken(menu, place))
		place++;
	menu->here = 0;
	go(menu, 0, 1);
	if (place < menu->shown.count)
		go(menu, place, 1);
}

static void
match(struct menu *menu)
{
	const char *sought;

	arena_release(&menu->matching);
	menu->shown = (struct list){ 0 };
	sought = utf8_fold(menu->filter.text.bytes, &menu->matching);
	for (size_t i = 0; i < menu->items.count; i++) {
		const struct menu_item *item = list_at(&menu->items, i, sizeof(*item));

		if (match_part(item->label, sought) || match_part(item->remark, sought))
			*(size_t *)list_push(&menu->shown, sizeof(i), &menu->matching) = i;
	}
	go_to_start(menu);
}

/* ------ taking ------ */

static struct answer
take(const struct menu *menu, size_t place)
{
	const struct menu_item *item;

	if (!can_be_taken(menu, place))
		return answer_make(ANSWER_DRAW);
	item = item_at(menu, place);
	if (!*item->line)
		return answer_make(ANSWER_BACK);
	return answer_line(ANSWER_LAST, item->line);
}

static bool
is_key_of(const struct menu_item *item, struct key key)
{
	struct error error = ERROR_INIT;
	struct keys keys;
	bool ok = *item->key && keys_read(item->key, &keys, &error) && keys.count == 1 &&
		key_equal(keys.items[0], key);

	error_release(&error);
	return ok;
}

static struct answer
key(struct view *view, struct key key)
{
	struct menu *menu = (struct menu *)view;

	for (size_t i = 0; i < menu->shown.count; i++) {
		if (!is_key_of(item_at(menu, i), key))
			continue;
		go(menu, i, 1);
		return take(menu, i);
	}
	return answer_make(ANSWER_PASS);
}

/* ------ verbs ------ */

static int
seen_rows(const struct menu *menu)
{
	int rows = menu->view.area.rows - 2 * BORDER;

	return rows > 0 ? rows : 1;
}

static void
go_by(struct menu *menu, int step)
{
	size_t last = menu->shown.count - 1;
	size_t place = menu->here;

	if (menu->shown.count == 0)
		return;
	if (step < 0)
		place = place < (size_t)-step ? 0 : place - (size_t)-step;
	else
		place = last - place < (size_t)step ? last : place + (size_t)step;
	go(menu, place, step < 0 ? -1 : 1);
}

struct menu_verb {
	const char *name;
	const char *argument;
	int step;
	enum { STEP_ITEM, STEP_PAGE, STEP_ALL } of;
};

static const struct menu_verb steps[] = {
	{ "go", "up", -1, STEP_ITEM },
	{ "go", "down", 1, STEP_ITEM },
	{ "go", "first", -1, STEP_ALL },
	{ "go", "last", 1, STEP_ALL },
	{ "page", "up", -1, STEP_PAGE },
	{ "page", "down", 1, STEP_PAGE },
	{ 0 },
};

static bool
step(struct menu *menu, const struct verb *verb)
{
	for (const struct menu_verb *row = steps; row->name; row++) {
		int size = row->of == STEP_ITEM ? 1 : seen_rows(menu);

		if (!verb_is(verb, row->name, row->argument))
			continue;
		if (row->of == STEP_ALL)
			size = (int)menu->shown.count;
		go_by(menu, row->step * size);
		return true;
	}
	return false;
}

static struct answer
act_choosing(struct view *view, const struct verb *verb)
{
	struct menu *menu = (struct menu *)view;

	if (verb_is(verb, "accept", ""))
		return take(menu, menu->here);
	if (verb_is(verb, "back", ""))
		return answer_make(ANSWER_BACK);
	if (verb_is(verb, "filter", "")) {
		view->type = &filtering;
		return answer_make(ANSWER_DRAW);
	}
	return answer_make(step(menu, verb) ? ANSWER_DRAW : ANSWER_PASS);
}

static struct answer
act_filtering(struct view *view, const struct verb *verb)
{
	struct menu *menu = (struct menu *)view;
	struct answer answer = { ANSWER_DRAW, "" };

	if (verb_is(verb, "accept", ""))
		return take(menu, menu->here);
	if (verb_is(verb, "back", "")) {
		input_set(&menu->filter, "");
		view->type = &choosing;
	} else {
		answer = input_act(&menu->filter, verb);
		if (answer.kind == ANSWER_PASS)
			return answer_make(step(menu, verb) ? ANSWER_DRAW : ANSWER_PASS);
	}
	match(menu);
	return answer;
}

static struct answer
type_key(struct view *view, struct key key)
{
	struct menu *menu = (struct menu *)view;

	if (!input_key(&menu->filter, key))
		return answer_make(ANSWER_PASS);
	match(menu);
	return answer_make(ANSWER_DRAW);
}

static struct answer
paste(struct view *view, const char *text)
{
	struct menu *menu = (struct menu *)view;

	input_insert(&menu->filter, text);
	match(menu);
	return answer_make(ANSWER_DRAW);
}

/* ------ drawing ------ */

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

static struct area
fit(const struct view *view, struct area area)
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

/* The first of the items that are seen. */
static size_t
first_seen(const struct menu *menu)
{
	size_t rows = (size_t)seen_rows(menu), count = menu->shown.count;
	size_t first = menu->here > rows / 2 ? menu->here - rows / 2 : 0;

	if (count <= rows)
		return 0;
	return first + rows > count ? count - rows : first;
}

static void
draw_item(const struct menu *menu, struct canvas *canvas, size_t place, int row)
{
	const struct menu_item *item = item_at(menu, place);
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

	if (menu->view.type == &filtering) {
		canvas_draw(canvas, row, column, "/", STYLE_LABEL);
		input_draw(&menu->filter, canvas, line,
			menu->view.is_on_top ? INPUT_FOCUSED : INPUT_IDLE);
	} else if (menu->shown.count > (size_t)seen_rows(menu)) {
		canvas_draw(canvas, row, column,
			arena_format(&arena, " %zu of %zu ", menu->here + 1, menu->shown.count),
			STYLE_DIM);
	}
	arena_release(&arena);
}

static void
draw(const struct view *view, struct canvas *canvas)
{
	const struct menu *menu = (const struct menu *)view;
	struct area inner = area_inner(view->area, BORDER);
	size_t first = first_seen(menu);

	canvas_box(canvas, view->area, STYLE_LINE);
	for (int i = 0; i < inner.rows && first + (size_t)i < menu->shown.count; i++)
		draw_item(menu, canvas, first + (size_t)i, inner.row + i);
	if (menu->shown.count == 0)
		canvas_draw(
			canvas, inner.row, inner.column + PADDING, "nothing matches", STYLE_DIM);
	draw_title(menu, canvas);
	draw_foot(menu, canvas);
}

/* ------ the mouse ------ */

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct menu *menu = (struct menu *)view;
	struct area inner = area_inner(view->area, BORDER);
	struct area point = { mouse->row, mouse->column, 1, 1 };
	size_t place = first_seen(menu) + (size_t)(mouse->row - inner.row);

	if (mouse->act == MOUSE_WHEEL_UP)
		go_by(menu, -1);
	if (mouse->act == MOUSE_WHEEL_DOWN)
		go_by(menu, 1);
	if (mouse->act != MOUSE_PRESS || area_common(inner, point).rows <= 0)
		return answer_make(ANSWER_DRAW);
	if (can_be_taken(menu, place))
		menu->here = place;
	return take(menu, place);
}

/* ------ making ------ */

static void
close(struct view *view)
{
	struct menu *menu = (struct menu *)view;

	input_release(&menu->filter);
	arena_release(&menu->matching);
	arena_release(&menu->own);
	view_release(view);
}

static const struct view_type choosing = {
	.name = "menu",
	.place = VIEW_BOX,
	.fit = fit,
	.draw = draw,
	.act = act_choosing,
	.key = key,
	.mouse = mouse,
	.close = close,
};

static const struct view_type filtering = {
	.name = "pick",
	.place = VIEW_BOX,
	.fit = fit,
	.draw = draw,
	.act = act_filtering,
	.key = type_key,
	.paste = paste,
	.mouse = mouse,
	.close = close,
};

struct view *
menu_view_new(struct session *session, const char *title, const struct list *items)
{
	struct menu *menu = view_alloc(sizeof(*menu), &choosing, session);

	menu->filter = (struct input)INPUT_INIT;
	menu->title = arena_copy(&menu->own, title);
	for (size_t i = 0; i < items->count; i++) {
		const struct menu_item *item = list_at(items, i, sizeof(*item));
		struct menu_item *kept = list_push(&menu->items, sizeof(*kept), &menu->own);

		*kept = (struct menu_item){
			.key = arena_copy(&menu->own, item->key),
			.label = arena_copy(&menu->own, item->label),
			.remark = arena_copy(&menu->own, item->remark),
			.line = item->line ? arena_copy(&menu->own, item->line) : NULL,
		};
	}
	match(menu);
	return &menu->view;
}
