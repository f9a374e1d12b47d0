#ifndef TUI_EDITOR_TEXT_H
#define TUI_EDITOR_TEXT_H

#include "base/span.h"
#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * A text of several lines that is being written.
 *
 * It is a list of lines, each with its own bytes, so that a key costs what its line is
 * long and a paste what it is long itself.  Every change is remembered and can be taken
 * back; changes belong together until editor_text_pause().  What goes in must be
 * well-formed UTF-8; spots must stand between its characters.
 */

/* A place between two characters. */
struct spot {
	size_t line;
	size_t offset; /* in bytes */
};

struct editor_line {
	char *bytes;
	size_t length;
	size_t capacity;
	size_t *rows; /* where each row of it begins, see editor-rows.h */
	size_t row_count;
	int width; /* for which they were found; 0: not yet */
};

/* What was put in or taken out, and where. */
struct editor_change {
	enum { CHANGE_INSERT, CHANGE_REMOVE } kind;
	struct spot from, to; /* to: where it ended, or would end */
	struct text text;
	bool begins; /* does not belong to the one before it */
};

struct editor_text {
	struct editor_line *lines; /* always at least one */
	size_t count;
	size_t capacity;
	size_t length; /* in bytes, with a newline between two lines */
	struct editor_change *changes;
	size_t change_count; /* those behind done can be put back */
	size_t change_capacity;
	size_t done;
	bool is_paused;
};

/* An empty text; ends with editor_text_end(). */
void editor_text_begin(struct editor_text *text);
void editor_text_end(struct editor_text *text);

/* Puts the bytes in and returns the spot behind them; takes out what stands between. */
struct spot editor_text_insert(
	struct editor_text *text, struct spot at, struct span bytes);
void editor_text_remove(struct editor_text *text, struct spot from, struct spot to);

/* What comes next does not belong to what was. */
void editor_text_pause(struct editor_text *text);

/* Takes the last changes that belong together back, or puts them back again. */
struct editor_undone {
	bool is_done; /* there was something */
	struct spot caret;
};
struct editor_undone editor_text_undo(struct editor_text *text);
struct editor_undone editor_text_redo(struct editor_text *text);

/* The line, without its newline; until the next change. */
struct span editor_text_line(const struct editor_text *text, size_t line);

/* Behind the last character. */
struct spot editor_text_last(const struct editor_text *text);

/* Negative, 0 or positive as the first stands before, at or behind the second. */
int spot_compare(struct spot first, struct spot second);

/* What stands between two spots, or everything, appended. */
void editor_text_copy(
	const struct editor_text *text, struct spot from, struct spot to, struct text *copy);
void editor_text_copy_all(const struct editor_text *text, struct text *copy);

#endif
