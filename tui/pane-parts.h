#ifndef TUI_PANE_PARTS_H
#define TUI_PANE_PARTS_H

#include "book/view.h"
#include "tui/basis.h"
#include "tui/pane-page.h"
#include "tui/view.h"

/*
 * What the files of the contact pane share: pane.c is the view, pane-page.c composes
 * lines, pane-history.c reads a timeline page by page, pane-summary.c, pane-timeline.c
 * and pane-lists.c write the tabs, pane-move.c moves in them, pane-draw.c shows them.
 */

/* A part of a timeline of any length: all interactions, or those of one type. */
struct pane_history {
	const char *type;    /* "" for all */
	struct list items;   /* of struct interaction, newest first: the window */
	size_t first;        /* the page the window begins with */
	struct list anchors; /* of struct interaction: what page 1, 2 … follow */
	bool has_more;       /* behind the window */
	struct arena arena;  /* of the anchors */
};

enum pane_tab { PANE_SUMMARY, PANE_TIMELINE, PANE_FOLLOW_UPS, PANE_ORDERS, PANE_TABS };

/* Where somebody is in a tab. */
struct pane_place {
	size_t item; /* the one under the cursor */
	int top;     /* the first line that is shown */
};

struct pane {
	struct view view;
	enum pane_tab tab;
	struct basis basis;
	struct id contact; /* the one that was loaded */
	struct id instead; /* has the cursor beneath, which the contact had to leave */
	bool is_there;     /* and found */
	struct dossier dossier;
	struct pane_history timeline, orders;
	struct pane_page page; /* the lines of the tab */
	struct pane_place places[PANE_TABS];
	bool goes_last;      /* reads on to the end of a long timeline */
	enum pane_tab shown; /* what the page is of */
	bool has_moved;      /* the window did, so the cursor's item has another number */
	int cursor_distance; /* how many lines it stands below the first that is shown */
	struct text line;
};

/* A tab: how it is called, counted and written. */
struct pane_tab_row {
	const char *label;
	int64_t (*count)(const struct pane *pane); /* NULL: not counted */
	void (*write)(struct pane *pane, struct pane_page *page);
};
extern const struct pane_tab_row pane_tabs[PANE_TABS];

/* The lines of each tab, onto a page that is empty. */
void pane_write_summary(struct pane *pane, struct pane_page *page);
void pane_write_timeline(struct pane *pane, struct pane_page *page);
void pane_write_follow_ups(struct pane *pane, struct pane_page *page);
void pane_write_orders(struct pane *pane, struct pane_page *page);

/* The field of an item of the summary; NULL when it is none. */
const struct field *pane_field_at(const struct pane *pane, size_t item);

/* What is to be done about the contact next, in a line, and how pressing that is. */
struct pane_step {
	const char *text;
	enum style style;
};
struct pane_step pane_next_step(const struct pane *pane, struct arena *arena);

/* What stands behind the name: "Active Client for 12 days · Fiverr · ★ 4.9". */
const char *pane_standing(const struct pane *pane, struct arena *arena);

/* The history of the tab; NULL when it has none. */
struct pane_history *pane_history_of(struct pane *pane);

/* Reads the window anew; a page further, or back. */
bool pane_history_read(
	struct pane_history *history, struct pane *pane, struct error *error);
bool pane_history_forth(struct pane_history *history);
bool pane_history_back(struct pane_history *history);
/* How many items lie before the window. */
size_t pane_history_before(const struct pane_history *history);
void pane_history_forget(struct pane_history *history);

/* How many lines of the tab there is room for, and how many columns. */
int pane_height(const struct pane *pane);
int pane_head_lines(const struct pane *pane);

/* Moves; the answer says whether something must be read. */
struct answer pane_move(struct pane *pane, const struct verb *verb);
struct answer pane_scroll(struct pane *pane, int lines);

/* The cursor is on an item that is there, and what is shown, too. */
void pane_settle(struct pane *pane);

/* Where the cursor stands on the screen, before what is shown changes; false when it is
 * nowhere.  And that it stands there again, as far as there is room; what is seen from
 * its beginning stays so when something comes before it. */
bool pane_note_distance(struct pane *pane);
void pane_restore_distance(struct pane *pane);

/* The head, the tabs and the lines of the one that is shown. */
void pane_draw(const struct view *view, struct canvas *canvas);

/* Which tab's name stands at the column of the screen; PANE_TABS when none. */
enum pane_tab pane_tab_at(const struct pane *pane, int column);
int pane_tabs_row(const struct pane *pane);

#endif
