#ifndef TUI_IMPORTING_PARTS_H
#define TUI_IMPORTING_PARTS_H

#include "book/import.h"
#include "tui/views.h"

/*
 * What the files of the screen on which a table is imported share: importing.c has the
 * keys, importing-draw.c the picture.
 *
 * Each column of the table is a line: its heading, what it means, and what the first rows
 * have there.  Beneath stands what the import would come to, from a rehearsal that is
 * made anew after each change.
 */
enum {
	IMPORTING_ROWS = 3,                    /* of the table that are shown */
	IMPORTING_REHEARSED = 4 * 1024 * 1024, /* bytes up to which it is rehearsed */
};

struct importing {
	struct view view;
	struct arena own;
	const char *typed, *path; /* the file, as it was named and where it is */
	struct list rules;        /* of const char *, "COLUMN=FIELD": what was changed */
	struct table table;       /* in the arena of the view, like what follows */
	struct list rows;         /* of struct list of const char *: the first ones */
	bool is_rehearsed;        /* the result is what it would come to */
	struct import_result result;
	size_t at;        /* the column with the cursor */
	const char *said; /* why it cannot be done, or "" */
	struct text line; /* what is carried out */
};

/* The column at that place. */
const struct mapping_column *importing_column(
	const struct importing *importing, size_t place);

/* Where it stands, and what it draws. */
struct area importing_fit(const struct view *view, struct area area);
void importing_draw(const struct view *view, struct canvas *canvas);

#endif
