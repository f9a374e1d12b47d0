#ifndef TUI_EDITOR_PARTS_H
#define TUI_EDITOR_PARTS_H

#include "tui/draft.h"
#include "tui/editor-rows.h"
#include "tui/editor-text.h"
#include "tui/view.h"

/*
 * What the files of the editor share: editor.c is the view, editor-caret.c moves the
 * caret, editor-change.c changes the text, editor-draw.c shows it.
 */
enum {
	EDITOR_MARGIN = 1,       /* columns left of the text */
	EDITOR_WIDEST = 96,      /* longer lines are hard to read */
	EDITOR_STATUS_LINES = 1, /* below the text */
};

/* Changes of one kind that follow each other are undone together. */
enum doing { DOING_NOTHING, DOING_TYPE, DOING_RUB };

struct writing {
	struct view view;
	struct editor_text text;
	struct editor_rows rows;
	struct spot caret;
	int wanted;      /* the column that moves up and down keep; -1: the caret's own */
	struct spot top; /* where the first row that is shown begins */
	enum doing doing;
	struct draft draft;
	struct list contacts; /* of struct id: whom it is for */
	const char *name;     /* and what they are called */
	const char *remark;   /* until the next key: "A draft was taken up again." */
	bool is_saving;       /* on its way into the book */
	bool is_elsewhere;    /* $EDITOR has it */
	bool may_go;          /* asked to leave without a draft; once more leaves */
	struct text line;     /* of the answer */
	struct arena arena;   /* as long as the view */
};

/* A row of the screen: a row of a line. */
struct editor_place {
	size_t line, row;
};

/* The row in which the spot stands, and the next one or the one before; false when there
 * is none. */
struct editor_place editor_place_of(struct writing *writing, struct spot spot);
bool editor_step_down(struct writing *writing, struct editor_place *place);
bool editor_step_up(struct writing *writing, struct editor_place *place);

/* How many rows of text there is room for. */
int editor_height(const struct writing *writing);

/* Whatever happened to text, caret or area: the caret is in sight. */
void editor_settle(struct writing *writing);

/* The caret at that spot, and moves up and down keep its column. */
void editor_put_caret(struct writing *writing, struct spot spot);

/* The spots before and behind, by a character or a word; the same at either end. */
struct spot editor_before(const struct writing *writing, struct spot spot);
struct spot editor_behind(const struct writing *writing, struct spot spot);
struct spot editor_word_before(const struct writing *writing, struct spot spot);
struct spot editor_word_behind(const struct writing *writing, struct spot spot);

/* The verbs caret, rub and typing: whether there is one with that argument. */
bool editor_move(struct writing *writing, const char *where);
bool editor_rub(struct writing *writing, const char *what);
bool editor_typing(struct writing *writing, const char *what);

/* Puts in what was typed, or what came at once. */
void editor_type(struct writing *writing, const char *bytes);
void editor_put(struct writing *writing, struct span bytes);

/* Another text in place of the one there, which can be undone. */
void editor_replace(struct writing *writing, const char *bytes);

/* The mouse at a row and column of the screen. */
void editor_point(struct writing *writing, int row, int column);
void editor_scroll(struct writing *writing, int rows);

/* The text around the caret, and what it is understood as. */
void editor_draw(const struct view *view, struct canvas *canvas);

#endif
