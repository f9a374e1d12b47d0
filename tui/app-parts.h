#ifndef TUI_APP_PARTS_H
#define TUI_APP_PARTS_H

#include "tui/app.h"
#include "tui/deed.h"

/*
 * What the files of the app share: app.c has the stack and the events, app-verbs.c the
 * words that only the app understands, app-layout.c where everything stands.
 */
enum { MAIN_VIEWS = 4, STACK_LIMIT = 32 };

struct app {
	struct session *session;
	struct view *top;
	struct view *mains[MAIN_VIEWS]; /* those that were shown once, the board first */
	int rows, columns;
	struct keys pending; /* typed, and not a whole key of the keymap yet */
	struct text said;    /* the message, in its style */
	enum style said_style;
	struct text echo;     /* the command that would do what was done */
	struct id shown;      /* the contact that was under the cursor at the last load */
	uint64_t stamp;       /* of the book when it was loaded */
	int64_t looked_at;    /* when the book was looked at, in milliseconds */
	struct view *pressed; /* where the mouse button went down */
	enum wish_kind wish;
	struct text wish_text;
	struct arena arena; /* of one event */
};

/* Gives every view that can be seen its area, others an empty one. */
void app_lay_out(struct app *app);

/* Lays out, and loads what can be seen, from the bottom up. */
void app_load(struct app *app);

/* Takes the view on top away, and those below that end with it. */
void app_pop(struct app *app);

/* Takes that view away, wherever it stands; nothing when it is gone. */
void app_remove(struct app *app, struct view *view);

/* Shows a main view; false when there is none of that name. */
bool app_show_main(struct app *app, const char *name);

/* Whether the board is all there is. */
bool app_is_home(const struct app *app);

/* What the keys are about. */
struct subject app_subject(const struct app *app, struct arena *arena);

/* Carries out a verb or a command; whether it was done. */
bool app_carry_out(struct app *app, const char *line);

/* The same for a command. */
bool app_command(struct app *app, const char *line);

/* Does what a view answered. */
void app_answer(struct app *app, struct view *view, struct answer answer);

/* Carries out the last line of a view, which goes when it is done. */
void app_finish(struct app *app, struct view *view, const char *line);

/* The line again with a candidate in place of what was not clear. */
const char *app_line_for(const char *line, const struct deed *deed, const char *candidate,
	struct arena *arena);

#endif
