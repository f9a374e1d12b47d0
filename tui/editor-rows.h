#ifndef TUI_EDITOR_ROWS_H
#define TUI_EDITOR_ROWS_H

#include "tui/canvas.h"
#include "tui/editor-text.h"

/*
 * Where a text that is being written stands on the screen.
 *
 * A line that is longer than the screen is wide goes on in further rows: it breaks behind
 * spaces and beside wide characters, and never within a cluster.  Spaces at the end of a
 * row may stand beyond the width and are not seen.  The rows of a line are found when
 * they are asked for, and kept until the line or the width changes.
 */
struct editor_rows {
	int width; /* columns; at least 1 */
	enum canvas_charset charset;
	struct text one, shown; /* room for a cluster */
};

/* A row of a line: bytes from start to end. */
struct editor_row {
	size_t start, end;
};

/* How many rows the line has, at least one; the row of that index, and the index of the
 * row in which the offset stands: where one ends and the next begins, in the next. */
size_t editor_rows_count(struct editor_rows *rows, struct editor_text *text, size_t line);
struct editor_row editor_rows_at(
	struct editor_rows *rows, struct editor_text *text, size_t line, size_t index);
size_t editor_rows_find(
	struct editor_rows *rows, struct editor_text *text, struct spot spot);

/* Columns from the start of the row to the offset; and the offset of the character that
 * stands at the column, or the last one that may be reached. */
int editor_rows_column(
	struct editor_rows *rows, struct span line, struct editor_row row, size_t offset);
size_t editor_rows_offset(
	struct editor_rows *rows, struct span line, struct editor_row row, int column);

/* The row as it may be drawn, appended. */
void editor_rows_show(
	struct editor_rows *rows, struct span line, struct editor_row row, struct text *text);

/* Frees what was found. */
void editor_rows_release(struct editor_rows *rows);

#endif
