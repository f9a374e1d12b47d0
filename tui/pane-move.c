#include "tui/pane-parts.h"

#include <string.h>

enum { NEAR = 20 /* items from the edge of the window, where it moves on */ };

static struct pane_place *
place_of(struct pane *pane)
{
	return &pane->places[pane->tab];
}

static int
count_lines(const struct pane *pane)
{
	return (int)pane->page.lines.count;
}

static int
largest_top(const struct pane *pane)
{
	int top = count_lines(pane) - pane_height(pane);

	return top > 0 ? top : 0;
}

static const struct pane_item *
item_at(const struct pane *pane, size_t index)
{
	return pane_page_item_at(&pane->page, index);
}

/* The first item of a tab is seen with the heading above it. */
static int
first_line_of(const struct pane *pane, size_t index)
{
	const struct pane_item *item = item_at(pane, index);
	int line = item->first;

	while (line > 0 && pane_page_line(&pane->page, line - 1)->item == PANE_NO_ITEM &&
		(index == 0 || item->first - line < 1))
		line--;
	return line;
}

/* As much of the item as there is room for, its beginning above all. */
static void
show_item(struct pane *pane)
{
	struct pane_place *place = place_of(pane);
	const struct pane_item *item = item_at(pane, place->item);
	int first = first_line_of(pane, place->item), end = item->first + item->count;
	int height = pane_height(pane);

	if (end - height > place->top)
		place->top = end - height;
	if (first < place->top || end - first > height)
		place->top = first;
}

void
pane_settle(struct pane *pane)
{
	struct pane_place *place = place_of(pane);
	size_t count = pane->page.items.count;

	if (place->item >= count)
		place->item = count > 0 ? count - 1 : 0;
	if (place->top > largest_top(pane))
		place->top = largest_top(pane);
	if (place->top < 0)
		place->top = 0;
}

/* A window that moved has noted it before. */
bool
pane_note_distance(struct pane *pane)
{
	const struct pane_place *place = place_of(pane);

	if (pane->has_moved)
		return true;
	if (place->item >= pane->page.items.count)
		return false;
	pane->cursor_distance = item_at(pane, place->item)->first - place->top;
	return true;
}

/* Whether it is seen from its beginning. */
static bool
is_at_beginning(struct pane *pane)
{
	const struct pane_history *history = pane_history_of(pane);

	return !pane->has_moved && place_of(pane)->top == 0 &&
		(!history || pane_history_before(history) == 0);
}

void
pane_restore_distance(struct pane *pane)
{
	struct pane_place *place = place_of(pane);

	if (place->item >= pane->page.items.count)
		return;
	if (is_at_beginning(pane)) {
		show_item(pane);
		return;
	}
	place->top = item_at(pane, place->item)->first - pane->cursor_distance;
	if (pane->cursor_distance >= pane_height(pane))
		show_item(pane);
}

/* ------ line by line ------ */

/* What is longer than the screen is scrolled through before the cursor leaves it. */
static void
go_down(struct pane *pane)
{
	struct pane_place *place = place_of(pane);
	const struct pane_item *item = item_at(pane, place->item);
	int bottom = place->top + pane_height(pane);

	if (item->first + item->count > bottom) {
		place->top++;
	} else if (place->item + 1 < pane->page.items.count) {
		place->item++;
		show_item(pane);
	} else {
		place->top = largest_top(pane);
	}
}

static void
go_up(struct pane *pane)
{
	struct pane_place *place = place_of(pane);
	const struct pane_item *item = item_at(pane, place->item);
	int end;

	if (item->first < place->top) {
		place->top--;
		return;
	}
	if (place->item == 0) {
		place->top = 0;
		return;
	}
	place->item--;
	item = item_at(pane, place->item);
	end = item->first + item->count;
	if (first_line_of(pane, place->item) < place->top)
		place->top = end - first_line_of(pane, place->item) > pane_height(pane)
			? end - pane_height(pane)
			: first_line_of(pane, place->item);
}

static void
go_first(struct pane *pane)
{
	*place_of(pane) = (struct pane_place){ 0, 0 };
}

static void
go_last(struct pane *pane)
{
	struct pane_place *place = place_of(pane);

	place->item = pane->page.items.count - 1;
	place->top = largest_top(pane);
}

/* ------ pages ------ */

/* The item of the first line that is seen, from a line on. */
static size_t
item_behind(const struct pane *pane, int line)
{
	for (; line < count_lines(pane); line++)
		if (pane_page_line(&pane->page, line)->item != PANE_NO_ITEM)
			return (size_t)pane_page_line(&pane->page, line)->item;
	return pane->page.items.count - 1;
}

static void
go_lines(struct pane *pane, int lines)
{
	struct pane_place *place = place_of(pane);
	int top = place->top + lines;

	if (top <= 0 && lines < 0) {
		go_first(pane);
	} else if (top >= largest_top(pane) && lines > 0) {
		if (place->top == largest_top(pane))
			place->item = pane->page.items.count - 1;
		place->top = largest_top(pane);
		if (item_at(pane, place->item)->first < place->top)
			place->item = item_behind(pane, place->top);
	} else {
		place->top = top;
		place->item = item_behind(pane, top);
	}
}

static void
page_down(struct pane *pane)
{
	go_lines(pane, pane_height(pane) > 1 ? pane_height(pane) - 1 : 1);
}

static void
page_up(struct pane *pane)
{
	go_lines(pane, pane_height(pane) > 1 ? 1 - pane_height(pane) : -1);
}

static void
half_down(struct pane *pane)
{
	go_lines(pane, (pane_height(pane) + 1) / 2);
}

static void
half_up(struct pane *pane)
{
	go_lines(pane, -(pane_height(pane) + 1) / 2);
}

struct pane_verb {
	const char *name, *argument;
	void (*go)(struct pane *pane);
};

static const struct pane_verb verbs[] = {
	{ "go", "down", go_down },
	{ "go", "up", go_up },
	{ "go", "first", go_first },
	{ "go", "last", go_last },
	{ "page", "down", page_down },
	{ "page", "up", page_up },
	{ "page", "half-down", half_down },
	{ "page", "half-up", half_up },
	{ 0 },
};

/* ------ the window on a long history ------ */

/* Near an edge of what was read the window goes on; the cursor stays where it is. */
static bool
move_window(struct pane *pane)
{
	struct pane_history *history = pane_history_of(pane);
	struct pane_place *place = place_of(pane);
	size_t before;
	bool has_moved = false;

	if (!history)
		return false;
	before = pane_history_before(history);
	if (place->item + NEAR > pane->page.items.count)
		has_moved = pane_history_forth(history);
	else if (place->item < NEAR)
		has_moved = pane_history_back(history);
	if (has_moved)
		place->item += before - pane_history_before(history);
	return has_moved;
}

static struct answer
answer_of(struct pane *pane)
{
	pane_settle(pane);
	pane_note_distance(pane);
	pane->has_moved = move_window(pane);
	return answer_make(pane->has_moved ? ANSWER_LOAD : ANSWER_DRAW);
}

struct answer
pane_move(struct pane *pane, const struct verb *verb)
{
	struct pane_history *history = pane_history_of(pane);

	for (const struct pane_verb *row = verbs; row->name; row++) {
		if (!verb_is(verb, row->name, row->argument))
			continue;
		if (pane->page.items.count == 0)
			return answer_make(ANSWER_DRAW);
		pane->goes_last = pane->view.is_working = false;
		if (row->go == go_last && history && history->has_more) {
			pane->goes_last = pane->view.is_working = true;
			return answer_make(ANSWER_DRAW);
		}
		if (row->go == go_first && history && history->first > 0) {
			history->first = 0;
			go_first(pane);
			pane->has_moved = pane_note_distance(pane);
			return answer_make(ANSWER_LOAD);
		}
		row->go(pane);
		return answer_of(pane);
	}
	return answer_make(ANSWER_PASS);
}

struct answer
pane_scroll(struct pane *pane, int lines)
{
	if (pane->page.items.count == 0)
		return answer_make(ANSWER_DRAW);
	go_lines(pane, lines);
	return answer_of(pane);
}
