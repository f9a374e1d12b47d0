#ifndef TUI_SEARCH_PARTS_H
#define TUI_SEARCH_PARTS_H

#include "book/search.h"
#include "tui/basis.h"
#include "tui/input.h"
#include "tui/recall.h"
#include "tui/views.h"

/*
 * What the files of the search share: search.c has the keys, search-load.c looks,
 * search-draw.c draws.
 *
 * Every key begins another search.  Names are there before the key is drawn, the rest
 * comes while nobody types; only the hits that are seen are read.
 */
struct search_view {
	struct view view;
	struct input input;
	struct recall recall;
	struct basis basis;
	struct search *search; /* NULL while there is nothing to look for */
	struct text wrong;     /* why not */
	struct list hits;      /* of struct search_hit: those that are seen */
	struct arena told;     /* their memory */
	size_t first;          /* the place of the first that is seen */
	size_t here;           /* of the one under the cursor */
	struct id chosen;      /* whom the cursor was moved to; none: the best */
	size_t told_count;     /* how many were found when these were read */
};

/* ------ search-load.c ------ */

/* Begins anew where the book has changed, and goes on searching: see struct view_type. */
bool search_view_load(struct view *view, struct error *error);
bool search_view_work(struct view *view, struct error *error);

/* Begins with what is typed now. */
bool search_view_restart(struct search_view *view, struct error *error);

/* Reads what is seen, with the cursor in it. */
bool search_view_tell(struct search_view *view, struct error *error);

/* How many hits there is room for. */
size_t search_view_rows(const struct search_view *view);

/* The hit under the cursor; NULL when there is none. */
const struct search_hit *search_view_here(const struct search_view *view);

/* ------ search-draw.c ------ */

enum { SEARCH_HEAD = 2 }; /* rows above the first hit */

/* What a view draws, and what stands above it. */
void search_view_draw(const struct view *view, struct canvas *canvas);
void search_view_title(const struct view *view, struct text *text);

/* Where it is typed. */
struct area search_view_field(const struct search_view *view);

#endif
