#ifndef TUI_CANVAS_H
#define TUI_CANVAS_H

#include "base/arena.h"
#include "base/text.h"
#include "tui/theme.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * A screen in memory: a grid of cells that views draw on and terminal.c shows.
 *
 * Rows and columns count from 0 at the top left.  Any coordinate may be given to any
 * call, negative ones included: what lies outside the clip is not drawn.  Text passes
 * utf8_safe() on its way, so whatever a book holds may be drawn.
 *
 * A wide character takes a cell and a continuation behind it.  The two are never parted:
 * a wide character with one half outside the clip becomes a space in the other half, and
 * so does what remains of one when something is drawn over its other half.
 */

enum { CANVAS_ROWS_LIMIT = 500, CANVAS_COLUMNS_LIMIT = 1000, CELL_MARKS_LIMIT = 4 };

/* Which characters the terminal takes; with CANVAS_ASCII all is drawn in ASCII. */
enum canvas_charset { CANVAS_UNICODE, CANVAS_ASCII };

struct cell {
	int32_t code;                    /* the character; 0 in a continuation */
	int32_t marks[CELL_MARKS_LIMIT]; /* what combines with it; 0 behind the last */
	uint8_t width;                   /* 1, 2, or 0 for a continuation */
	uint8_t style;                   /* of enum style */
	uint8_t arms;                    /* where a line leaves the cell: see canvas_box() */
};

/* A rectangle; empty when rows or columns is not positive. */
struct area {
	int row, column;
	int rows, columns;
};

/* Where the terminal's cursor stands. */
struct cursor {
	int row, column;
	bool is_visible;
};

struct canvas {
	int rows, columns;
	enum canvas_charset charset;
	struct area clip; /* always inside the canvas */
	struct cursor cursor;
	struct cell *cells; /* row by row */
	struct text scratch, ascii;
};

#define CANVAS_INIT                                                                      \
	{                                                                                    \
		.scratch = TEXT_INIT, .ascii = TEXT_INIT                                         \
	}

/* Makes it that large, between 1x1 and the limits, and clears it. */
void canvas_resize(struct canvas *canvas, int rows, int columns);

/* Frees the cells; the canvas is empty and may be resized again. */
void canvas_release(struct canvas *canvas);

/* Spaces everywhere, the whole canvas as clip, no cursor. */
void canvas_clear(struct canvas *canvas);

/* All of the canvas. */
struct area canvas_area(const struct canvas *canvas);

/* What two rectangles have in common. */
struct area area_common(struct area first, struct area second);

/* The rectangle without a border of that many cells on each side. */
struct area area_inner(struct area area, int border);

/* Makes the clip smaller: from now on only that part of it is drawn on.  Returns the clip
 * as it was, for canvas_unclip(). */
struct area canvas_clip(struct canvas *canvas, struct area area);
void canvas_unclip(struct canvas *canvas, struct area before);

/*
 * Draws a line of text and returns the column behind it, as if nothing had been clipped.
 * Combining marks at the start of the text go onto the character that stands before it.
 */
int canvas_draw(
	struct canvas *canvas, int row, int column, const char *text, enum style style);

/* How many columns a line of text takes once it is drawn. */
int canvas_columns(const char *text, enum canvas_charset charset);

/* Draws exactly that many columns: a longer text ends with "…", a shorter one is filled
 * up with spaces, at the right end or at the left one for numbers. */
void canvas_draw_fitted(struct canvas *canvas, int row, int column, int columns,
	const char *text, enum style style);
void canvas_draw_fitted_left(struct canvas *canvas, int row, int column, int columns,
	const char *text, enum style style);

/* Puts spaces in that style everywhere. */
void canvas_fill(struct canvas *canvas, struct area area, enum style style);

/* Changes the style and nothing else, as for a selection. */
void canvas_restyle(struct canvas *canvas, struct area area, enum style style);

/*
 * Lines, drawn with the box characters or with "+-|".  A line that meets one that is
 * there joins it: crossings, corners and tees come by themselves.  A box is the border of
 * the rectangle; one of a single row or column is a line.
 */
void canvas_draw_across(
	struct canvas *canvas, int row, int column, int columns, enum style style);
void canvas_draw_down(
	struct canvas *canvas, int row, int column, int rows, enum style style);
void canvas_box(struct canvas *canvas, struct area area, enum style style);

/* Shows the cursor there, if that is inside the clip; hides it otherwise. */
void canvas_set_cursor(struct canvas *canvas, int row, int column);

/* The cell, which must be inside the canvas; valid until the canvas is resized. */
const struct cell *canvas_cell(const struct canvas *canvas, int row, int column);

/* Makes to what from is, size, cells and cursor. */
void canvas_copy(struct canvas *to, const struct canvas *from);

/* Cells of one row that follow each other and differ; the last one when columns is 0. */
struct canvas_run {
	int row, column, columns;
};

/*
 * The next cells that differ behind those of the run, which starts as { 0 }.  A wide
 * character is in a run with both halves.  Canvases of different sizes differ everywhere.
 */
struct canvas_run canvas_next_change(
	const struct canvas *before, const struct canvas *now, struct canvas_run run);

/* The rows as lines of text without the spaces at their ends, for tests and captures. */
const char *canvas_text(const struct canvas *canvas, struct arena *arena);

#endif
