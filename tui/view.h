#ifndef TUI_VIEW_H
#define TUI_VIEW_H

#include "tui/canvas.h"
#include "tui/event.h"
#include "tui/session.h"

/*
 * Something that is on the screen and may have the keys.
 *
 * Views stand on a stack, the one on top has the keys.  A view loads what it shows,
 * draws, and names what the keys are about; it never changes the book.  Whatever a person
 * does becomes a command line: a verb of the screen ("go down", see keymap_verbs[]),
 * which the view on top is offered first, or a command of the program, which the app
 * carries out.  A prompt, a form, a menu, a question are views like all others; there is
 * one loop and no other.
 *
 * A view of a kind is a struct that begins with struct view, made by KIND_view_new(),
 * which the app frees through its close().
 */
struct view;

/* Where a view stands on the screen. */
enum view_place {
	VIEW_MAIN, /* everything between the line at the top and those at the bottom */
	VIEW_SIDE, /* beside the main view where the screen is wide, else in its place */
	VIEW_BOX,  /* over the others, as large as fit() says */
	VIEW_LINE, /* at the bottom, in place of the footer */
};

/* What a view says to what it was told. */
enum answer_kind {
	ANSWER_PASS, /* not mine: whoever is asked next may have it */
	ANSWER_DRAW, /* done; draw anew */
	ANSWER_LOAD, /* done; load, then draw */
	ANSWER_BACK, /* take me from the stack, and show the line, if any, as a message */
	ANSWER_RUN,  /* carry out the line */
	/* Carry out the line and take me from the stack: first with a verb of the screen, as
	 * that may be about what is beneath; once it is done with a command, and after a
	 * failure failed() is told.  With an empty line nothing is done but that. */
	ANSWER_LAST,
	ANSWER_SAY,  /* show the line as a message */
	ANSWER_FAIL, /* show the line as what went wrong */
};
struct answer {
	enum answer_kind kind;
	const char *line; /* lives until the view is told the next thing, or closed */
};

/* A word of the screen and what stands behind it: "go", "down". */
struct verb {
	const char *name;
	const char *argument; /* "" for none */
};

/* What the keys are about. */
struct subject {
	struct list ids; /* of struct id: the contacts that were selected, else the one under
						the cursor; empty when there is none */
	/* The id of the follow-up under the cursor, of several with commas between: those of
	 * the contacts that were selected; else "". */
	const char *follow_up;
	const char *name; /* of the one contact, or "3 contacts" */
};

struct view_type {
	const char *name; /* of keymap_views[]: which keys hold */
	enum view_place place;
	/* All may be NULL but draw and close. */

	/* The size it wants to have, at most that of the area. */
	struct area (*fit)(const struct view *view, struct area area);
	/* Reads what it shows, with what it needs of its area; keeps its cursor where it was.
	 * Called before the first draw, after every change of the book, the filter or the
	 * size, and when the program was stopped or an external editor has ended. */
	bool (*load)(struct view *view, struct error *error);
	/* Goes on for a few milliseconds with what takes long; see is_working. */
	bool (*work)(struct view *view, struct error *error);
	/* A function of state only; draws inside view->area, which is the clip. */
	void (*draw)(const struct view *view, struct canvas *canvas);
	/* What stands in the line at the top: "Board · platform:fiverr".  Appends. */
	void (*title)(const struct view *view, struct text *text);
	struct answer (*act)(struct view *view, const struct verb *verb);
	/* A key that has no row in the keymap: typed into it. */
	struct answer (*key)(struct view *view, struct key key);
	struct answer (*paste)(struct view *view, const char *text);
	/* Row and column are those of the screen. */
	struct answer (*mouse)(struct view *view, const struct mouse *mouse);
	/* Time passes: a draft may be due to be saved. */
	void (*tick)(struct view *view, int64_t milliseconds);
	/* What it is about; texts in the arena.  Views without one leave it empty, and the
	 * view beneath is asked. */
	void (*subject)(
		const struct view *view, struct subject *subject, struct arena *arena);
	/* A line of its that failed: what it does about that, ANSWER_DRAW when it says why
	 * itself, ANSWER_RUN to try another line in its place, ANSWER_FAIL with better words,
	 * ANSWER_BACK when it is of no use any more and the view beneath is to be told;
	 * ANSWER_PASS leaves the error as it is. */
	struct answer (*failed)(struct view *view, const struct error *error);
	/* The program is ending without being asked: save what was typed. */
	void (*hang_up)(struct view *view);
	void (*close)(struct view *view);
};

struct view {
	const struct view_type *type;
	struct session *session;
	struct view *below; /* on the stack, or NULL */
	struct area area;   /* set before load and draw */
	struct arena arena; /* of what it loaded; load begins with releasing it */
	bool is_on_top;     /* has the keys; set before draw */
	bool is_seen;    /* not covered as a whole; one that is not is loaded all the same */
	bool is_working; /* work() has more to do */
	bool is_over;    /* what it is about is gone for good: it goes after its load */
	bool ends_below; /* once its line is done the one beneath goes with it, which asked */
};

/* Allocates and fills the view at the beginning of a struct of that size; the rest is
 * zero. */
void *view_alloc(size_t size, const struct view_type *type, struct session *session);

/* Frees what view_alloc() made and the arena; what close() ends with. */
void view_release(struct view *view);

/* The arguments of a verb told apart: whether it is this one. */
bool verb_is(const struct verb *verb, const char *name, const char *argument);

/* Answers. */
struct answer answer_make(enum answer_kind kind);
struct answer answer_line(enum answer_kind kind, const char *line);

/* A subject of one contact, and the marks of the session instead when there are any. */
void subject_of(struct subject *subject, const struct session *session, struct id id,
	const char *name, struct arena *arena);

/* The subject that was typed: a CONTACT, or several ids with commas between. */
bool subject_read(struct subject *subject, const struct session *session,
	const char *typed, struct arena *arena, struct error *error);

#endif
