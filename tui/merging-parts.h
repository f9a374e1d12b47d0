#ifndef TUI_MERGING_PARTS_H
#define TUI_MERGING_PARTS_H

#include "book/merge.h"
#include "tui/views.h"

/*
 * What the files of the screen on which two contacts become one share: merging.c has the
 * keys, merging-draw.c the picture.
 *
 * What is shown is the plan of the book (book/merge.h), made anew after each choice, so
 * that rules and totals are those of `merge`.
 */
struct merging {
	struct view view;
	struct arena own;
	const char *keep, *other; /* ids */
	struct list choices;      /* of const char *: "company=other" */
	struct merge_plan plan;   /* in the arena of the view */
	struct list lines;        /* of struct merge_line *: those that are shown */
	bool is_there;            /* the plan could be made */
	size_t at;                /* the line with the cursor */
	const char *said;         /* why it could not be done, or "" */
	struct text line;         /* what is carried out */
};

/* The line at that place. */
const struct merge_line *merging_line(const struct merging *merging, size_t place);

/* Where it stands, and what it draws. */
struct area merging_fit(const struct view *view, struct area area);
void merging_draw(const struct view *view, struct canvas *canvas);

#endif
