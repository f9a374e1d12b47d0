#ifndef TUI_PANE_PAGE_H
#define TUI_PANE_PAGE_H

#include "base/list.h"
#include "tui/canvas.h"

/*
 * Lines to be read and scrolled, put together once and drawn often.
 *
 * A line has pieces of text, each at its column and in its style.  Lines belong to items,
 * over which a cursor moves; a heading belongs to none.  Everything lives in the arena.
 */
enum { PANE_NO_ITEM = -1 };

struct pane_piece {
	int column;
	const char *text;
	enum style style;
};

struct pane_line {
	struct list pieces; /* of struct pane_piece */
	int item;
};

/* The lines of an item: from first, that many. */
struct pane_item {
	int first, count;
};

struct pane_page {
	struct list lines; /* of struct pane_line */
	struct list items; /* of struct pane_item */
	int columns;
	enum canvas_charset charset;
	struct arena *arena;
};

/* A new line that belongs to no item; the first line of a new item; a further line of the
 * last one. */
void pane_page_heading(struct pane_page *page);
void pane_page_item(struct pane_page *page);
void pane_page_more(struct pane_page *page);

/* Puts a text into the last line: as it is, cut to the columns that are left, or right
 * before a column.  Returns the column behind it. */
int pane_page_put(struct pane_page *page, int column, enum style style, const char *text);
int pane_page_put_left(
	struct pane_page *page, int column, enum style style, const char *text);

/* A text of any length from that column on, in as many lines of the item as it takes. */
void pane_page_wrap(
	struct pane_page *page, int column, enum style style, const char *text);

/* The line or item of that index. */
const struct pane_line *pane_page_line(const struct pane_page *page, int index);
const struct pane_item *pane_page_item_at(const struct pane_page *page, size_t index);

#endif
