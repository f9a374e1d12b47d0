#ifndef TUI_CANVAS_CELL_H
#define TUI_CANVAS_CELL_H

#include "tui/canvas.h"

/* How the files of the canvas write its cells. */

/* The cell, which must be inside the canvas. */
struct cell *canvas_at(struct canvas *canvas, int row, int column);

/* Whether the cell is inside the clip. */
bool canvas_is_inside(const struct canvas *canvas, int row, int column);

/* Writes a cell inside the clip; what it leaves of a wide character becomes a space. */
void canvas_put(struct canvas *canvas, int row, int column, struct cell cell);

#endif
