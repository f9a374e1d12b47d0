#ifndef TUI_DUPLICATES_PARTS_H
#define TUI_DUPLICATES_PARTS_H

#include "book/duplicates.h"
#include "tui/basis.h"
#include "tui/views.h"

/*
 * What the files of the view of duplicates share: duplicates.c looks for them and
 * answers, duplicates-draw.c draws.
 *
 * The search goes on in slices while keys are waited for, and begins anew when the book
 * changes; until it has ended the pairs of the one before are shown, without those that
 * are none any more.
 */
struct duplicates_view {
	struct view view;
	struct basis basis;
	struct duplicate_search *search; /* under way, or NULL */
	struct duplicate_search *found;  /* the last that ended, or NULL */
	struct list pairs;               /* of struct duplicate_pair: the first of them */
	struct arena pairs_arena;
	size_t at;     /* the pair with the cursor */
	size_t top;    /* the first that is seen */
	bool is_other; /* the cursor is on the second of the pair */
	bool is_there; /* both contacts of the pair were read */
	struct contact contacts[2];
};

/* The pair under the cursor; NULL when there is none. */
const struct duplicate_pair *duplicates_here(const struct duplicates_view *duplicates);

/* How many rows there are for pairs, under the heading. */
int duplicates_rows(const struct duplicates_view *duplicates);

/* What a view draws, and what stands above it. */
void duplicates_draw(const struct view *view, struct canvas *canvas);
void duplicates_title(const struct view *view, struct text *text);

#endif
