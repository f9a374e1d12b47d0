#ifndef TUI_TODAY_PARTS_H
#define TUI_TODAY_PARTS_H

#include "book/agenda.h"
#include "book/view.h"
#include "tui/basis.h"
#include "tui/views.h"

/*
 * What the files of the day's view share: today.c answers, today-load.c reads what is due
 * and keeps the cursor, today-draw.c draws.
 *
 * All lines are read when the book changes; moving about reads only the cards of those
 * that are seen.  The cursor is a follow-up, not a contact: a contact may have several.
 */
enum today_group {
	TODAY_OVERDUE,
	TODAY_TODAY,
	TODAY_WEEK,
	TODAY_SNOOZED,
	TODAY_GROUPS,
};

/* A follow-up. */
struct today_line {
	struct due due;
	enum today_group group;
	size_t row; /* where it stands, headings counted */
};

/* What stands in a row of the whole list. */
struct today_row {
	enum { TODAY_BLANK, TODAY_HEADING, TODAY_LINE } kind;
	enum today_group group;
	size_t line;
};

struct today_view {
	struct view view;
	struct basis basis;
	struct list lines; /* of struct today_line, in the arena of the view */
	struct list rows;  /* of struct today_row */
	size_t counts[TODAY_GROUPS];
	struct due next;      /* where nothing is due */
	size_t at;            /* the line with the cursor */
	size_t top;           /* the first row that is seen */
	struct id contact;    /* that of the cursor when it was set */
	struct list contacts; /* of struct contact: of the lines that are seen, in order */
	struct arena seen;
	struct list near; /* of const char *: the lines that may take over from the cursor's,
						 whose id is the first; with its group */
	enum today_group near_group;
	struct arena near_arena;
	struct text anchor; /* the id of the line where a range begins, or "" */
};

/* ------ today-load.c ------ */

/* Reads what is due, and finds the cursor's line again. */
bool today_load(struct view *view, struct error *error);

/* The line under the cursor; NULL when there is none. */
const struct today_line *today_here(const struct today_view *today);
const struct today_line *today_line_at(const struct today_view *today, size_t index);

/* Puts the cursor on that line, which must be there. */
void today_go(struct today_view *today, size_t line);

/* How many rows are seen. */
size_t today_height(const struct today_view *today);

/* ------ today-draw.c ------ */

/* What a view draws, and what stands above it. */
void today_draw(const struct view *view, struct canvas *canvas);
void today_title(const struct view *view, struct text *text);

#endif
