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
 * the same keys.  A paste is text: its newlines become spaces.
 */
struct input {
	struct text text;
	size_t caret; /* a byte offset in text */
};

#define INPUT_INIT                                                                       \
	{                                                                                    \
		.text = TEXT_INIT                                                                \
	}

/* Replaces what was typed; the caret stands at the end. */
void input_set(struct input *input, const char *text);

/* Puts it in at the caret, as typed or pasted. */
void input_insert(struct input *input, const char *text);

/* A key that was typed: whether it was a character. */
bool input_key(struct input *input, struct key key);

/* Carries out a verb: ANSWER_DRAW when it was one of a line of text, else ANSWER_PASS. */
struct answer input_act(struct input *input, const struct verb *verb);

/* Draws it in one row, scrolled so that the caret is seen; with the keys it has the
 * canvas's cursor, too. */
enum input_focus { INPUT_IDLE, INPUT_FOCUSED };
void input_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus);

void input_release(struct input *input);

#endif
