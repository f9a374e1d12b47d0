#ifndef TUI_INPUT_H
#define TUI_INPUT_H

#include "base/text.h"
#include "tui/canvas.h"
#include "tui/view.h"

/*
 * A line of text that is being typed: prompts, forms and filters have one.
 *
 * The caret stands between characters as a person counts them (grapheme clusters).  It
 * understands the verbs caret, rub and typing of the keymap, so every line is edited with
 * the same keys.  A paste is text: its newlines become spaces, whatever else it holds
 * stays until somebody stores the text and refuses it.  What goes beyond INPUT_LIMIT
 * bytes, more than any field may have, is not taken.
 */
enum { INPUT_LIMIT = 1 << 18 };

/* How it was before a change. */
struct input_past;

struct input {
	struct text text;
	size_t caret;            /* a byte offset in text */
	struct input_past *undo; /* the newest first */
	struct input_past *redo;
	int change; /* the kind of the last change, as long as others may join it */
};

#define INPUT_INIT                                                                       \
	{                                                                                    \
		.text = TEXT_INIT                                                                \
	}

/* Replaces what was typed, and forgets what it was before; the caret stands at the end.
 */
void input_set(struct input *input, const char *text);

/* Puts it in at the caret, as typed or pasted. */
void input_insert(struct input *input, const char *text);

/* Puts the text in place of what stands between both offsets; the caret stands behind
 * it.  One step of undo. */
void input_replace(struct input *input, size_t from, size_t to, const char *text);

/* A key that was typed: whether it was a character. */
bool input_key(struct input *input, struct key key);

/* Carries out a verb: ANSWER_DRAW when it was one of a line of text, else ANSWER_PASS. */
struct answer input_act(struct input *input, const struct verb *verb);

/* Draws it in one row, scrolled so that the caret is seen; with the keys it has the
 * canvas's cursor, too. */
enum input_focus { INPUT_IDLE, INPUT_FOCUSED };
void input_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus);

/* Puts the caret where it was drawn at that column of the screen, as for a click. */
void input_click(
	struct input *input, enum canvas_charset charset, struct area area, int column);

/* Frees what was typed, and what it was before. */
void input_release(struct input *input);

#endif
