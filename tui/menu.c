#include "tui/menu-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "core/match.h"

/* Each leads to the other, so both are named before they are told. */
static const struct view_type choosing, filtering;

/* ------ what is shown ------ */

static bool
can_be_taken(const struct menu *menu, size_t place)
{
	return place < menu->shown.count && menu_item_at(menu, place)->line;
}

/* Goes to the nearest place in that direction that can be taken; false, and it stays
 * where it was, if there is none. */
static bool
go(struct menu *menu, size_t place, int step)
{
	while (place < menu->shown.count && !can_be_taken(menu, place))
		place += (size_t)step;
	if (place >= menu->shown.count)
		return false;
	menu->here = place;
	return true;
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
		return place < menu->shown.count ? answer_line(ANSWER_SAY, "that is so already")
										 : answer_make(ANSWER_DRAW);
	item = menu_item_at(menu, place);
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
		if (!is_key_of(menu_item_at(menu, i), key))
			continue;
		go(menu, i, 1);
		return take(menu, i);
	}
	return answer_make(ANSWER_PASS);
}

/* ------ verbs ------ */

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
	/* At the end there may be none that can be taken; then the one before it. */
	if (!go(menu, place, step < 0 ? -1 : 1))
		go(menu, place, step < 0 ? 1 : -1);
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
		int size = row->of == STEP_ITEM ? 1 : menu_rows(menu);

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
		menu->state = MENU_FILTERING;
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
		menu->state = MENU_CHOOSING;
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

/* ------ the mouse ------ */

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct menu *menu = (struct menu *)view;
	struct area inner = area_inner(view->area, 1);
	struct area point = { mouse->row, mouse->column, 1, 1 };
	size_t place = menu_first_seen(menu) + (size_t)(mouse->row - inner.row);

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

/* What was asked was about what has been changed: it would fail for ever. */
static struct answer
failed(struct view *view, const struct error *error)
{
	(void)view;
	return answer_make(error->kind == ERROR_CONFLICT ? ANSWER_BACK : ANSWER_PASS);
}

static const struct view_type choosing = {
	.name = "menu",
	.place = VIEW_BOX,
	.fit = menu_fit,
	.draw = menu_draw,
	.act = act_choosing,
	.failed = failed,
	.key = key,
	.mouse = mouse,
	.close = close,
};

static const struct view_type filtering = {
	.name = "pick",
	.place = VIEW_BOX,
	.fit = menu_fit,
	.draw = menu_draw,
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
