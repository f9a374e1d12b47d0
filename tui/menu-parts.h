#ifndef TUI_MENU_PARTS_H
#define TUI_MENU_PARTS_H

#include "tui/input.h"
#include "tui/views.h"

/*
 * What the files of a choice share: menu.c has the keys, menu-draw.c the picture.
 *
 * While it is being filtered letters are text, so another keymap holds: the view has two
 * types and goes from one to the other.
 */
struct menu {
	struct view view;
	const char *title;
	struct list items; /* of struct menu_item */
	struct list shown; /* of size_t: those the filter leaves */
	size_t here;       /* which of those is selected */
	struct input filter;
	enum { MENU_CHOOSING, MENU_FILTERING } state;
	struct arena own, matching;
};

/* The item at a place among those that are shown. */
const struct menu_item *menu_item_at(const struct menu *menu, size_t place);

/* How many rows there are for items, and the place of the first that is seen. */
int menu_rows(const struct menu *menu);
size_t menu_first_seen(const struct menu *menu);

/* Where it stands, and what it draws. */
struct area menu_fit(const struct view *view, struct area area);
void menu_draw(const struct view *view, struct canvas *canvas);

#endif
