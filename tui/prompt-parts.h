#ifndef TUI_PROMPT_PARTS_H
#define TUI_PROMPT_PARTS_H

#include "command/kinds.h"
#include "tui/draft.h"
#include "tui/input.h"
#include "tui/recall.h"
#include "tui/views.h"

/*
 * What the files of the prompt share: prompt.c has the keys, prompt-suggest.c how the
 * text may go on, prompt-field.c what becomes of a field that another changed, too,
 * prompt-draw.c the picture.
 */
struct suggestions {
	struct list candidates; /* of struct candidate; empty: none are shown */
	size_t chosen;          /* counted from 1; 0: none yet */
	size_t from, to;        /* what of the text the candidate stands for */
	const char *typed;      /* that part, its quotes taken away */
	struct arena arena;
};

struct prompt {
	struct view view;
	struct prompt_request request; /* its texts in `own` */
	struct input input;
	struct suggestions suggestions;
	struct recall recall;
	struct draft draft;
	bool is_sent;   /* the line was given away, and nothing was heard since */
	bool may_go;    /* it was said that leaving loses what was typed */
	bool is_unread; /* what is typed cannot be carried out yet */
	struct text line;
	struct text wrong; /* why not, or why it failed */
	struct arena own;
};

/* What was typed, as the command takes it, and the whole command line. */
const char *prompt_text(const struct prompt *prompt, struct arena *arena);
const char *prompt_line(struct prompt *prompt);

/* The beginning of the line that edits the field. */
const char *prompt_field_before(struct prompt *prompt);

/* The contact is another one by now: the line again where the field is not, else one that
 * asks which change holds. */
struct answer prompt_field_changed(struct prompt *prompt);

/* Shows how the word at the caret may go on; with one way only, or when they are shown
 * already, puts one in. */
void prompt_suggest(struct prompt *prompt, int step);

/* Goes up or down in what is shown. */
void prompt_choose(struct prompt *prompt, int step);

/* Shows nothing any more; whether it did. */
bool prompt_end_suggestions(struct prompt *prompt);

/* Where it stands, and what it draws. */
struct area prompt_fit(const struct view *view, struct area area);
void prompt_draw(const struct view *view, struct canvas *canvas);

/* The part of its area in which the text is typed. */
struct area prompt_input_area(const struct prompt *prompt, enum canvas_charset charset);

#endif
