#ifndef TUI_APP_PARTS_H
#define TUI_APP_PARTS_H

#include "tui/app.h"

/*
 * What the files of the app share: app.c has the events, app-stack.c which views there
 * are, app-load.c when they read, app-line.c how a line is carried out, app-suggest.c
 * what it suggests, app-sync.c what others append to files, app-verbs.c and app-copy.c
 * the words that only the app understands, app-layout.c where everything stands,
 * app-draw.c what is around the views.
 */
enum { MAIN_VIEWS = 5, STACK_LIMIT = 32 };

/* Below this there is no room for anything but to say so. */
enum { LEAST_ROWS = 10, LEAST_COLUMNS = 40 };

struct app {
	struct session *session;
	struct view *top;
	struct view *mains[MAIN_VIEWS]; /* those that were shown once, the board first */
	struct view *trail[MAIN_VIEWS]; /* the main views to go back through */
	int trail_count;
	int rows, columns;
	bool is_main_focused; /* beside a side view that is on top the main view has keys */
	struct keys pending;  /* typed, and not a whole key of the keymap yet */
	struct text said;     /* the message, in its style */
	enum style said_style;
	struct text echo;     /* the command that would do what was done */
	struct id shown;      /* the contact that was under the cursor at the last load */
	uint64_t stamp;       /* of the book when it was loaded */
	int64_t looked_at;    /* when the book was looked at, in milliseconds */
	bool is_book_away;    /* its folder was moved, which has been said */
	struct view *pressed; /* where the mouse button went down */
	bool has_changed;     /* since it was drawn */
	void (*show)(void *context);
	void *show_context;
	enum wish_kind wish;
	struct text wish_text;
	struct app_sync *sync;   /* files that are followed, or NULL */
	struct list suggestions; /* of struct suggestion: offered and not taken yet */
	struct arena kept;       /* theirs */
	struct arena arena;      /* of one event */
};

/* ------ app-layout.c ------ */

/* Whether the terminal has no room for any view, and says so instead. */
bool app_is_too_small(const struct app *app);

/* The view that stands beside the main view, or NULL. */
struct view *app_beside(const struct app *app);

/* Gives every view its area, and says which are seen and which has the keys. */
void app_lay_out(struct app *app);

/* ------ app-stack.c ------ */

/* The main view that a side view stands beside; NULL when none does. */
struct view *app_main_beside(const struct app *app);

/* The view that has the keys. */
struct view *app_focus(const struct app *app);

/* Moves the keys between the main view and what stands beside it; false when nothing
 * does. */
bool app_change_focus(struct app *app);

/* Gives the keys to that view when it is one of those two; NULL changes nothing. */
void app_focus_on(struct app *app, const struct view *view);

/* Takes the view on top away, unless it is the main view; whether it did. */
bool app_pop(struct app *app);

/* Whether that view is still there. */
bool app_has(const struct app *app, const struct view *view);

/* Takes that view away, wherever it stands, and with `finished` those that end with
 * it. */
enum app_ending { APP_LEFT, APP_FINISHED };
void app_remove(struct app *app, struct view *view, enum app_ending ending);

/* Only the main view is left. */
void app_pop_all(struct app *app);

/* Shows a main view; false when there is none of that name. */
bool app_show_main(struct app *app, const char *name);

/* Shows the main view before this one; false on the board, where the way ends. */
bool app_show_previous(struct app *app);

/* Tells every view that the program may end without a question. */
void app_save_drafts(struct app *app);

/* ------ app-load.c ------ */

/* Lays out, and loads from the bottom up. */
void app_load(struct app *app);

/* Loads what is about the contact under the cursor, when that is another one by now. */
void app_follow_cursor(struct app *app);

/* What was changed by this program needs no look. */
void app_note_stamp(struct app *app);

/* Looks whether somebody else changed the book, or the day has changed. */
void app_look_at_book(struct app *app);

/* Lets time pass in the views, and lets them go on with what takes long. */
void app_tick(struct app *app);

/* ------ app-line.c ------ */

/* What the keys are about. */
struct subject app_subject(const struct app *app, struct arena *arena);

/* Carries out a command, even where a verb is called the same; whether it was done. */
bool app_command(struct app *app, const char *line);

/* Carries out a verb or a command; whether it was done. */
bool app_carry_out(struct app *app, const char *line);

/* Does what a view answered. */
void app_answer(struct app *app, struct view *view, struct answer answer);

/* Forgets the message. */
void app_hush(struct app *app);

/* ------ app-suggest.c ------ */

/* Offers what a command suggested, a key for each, until each is taken or the menu is
 * left; what is done next by other keys leaves it, too. */
void app_suggest(struct app *app, const struct list *suggestions, const char *line);

/* ------ app-undo.c ------ */

/*
 * `undo` and `redo`, perhaps with a number, are about what was changed here: the line
 * that names those entries, and other lines as they are.  NULL when nothing, or too
 * little, is left; then the person has been told, or is asked about what others did.
 */
const char *app_named_entries(struct app *app, const char *line);

/* ------ app-question.c ------ */

/* The command that answers the line when it is a question rather than a command or a verb
 * of the screen; NULL when it is none. */
const char *app_question(struct app *app, const char *line);

/* ------ app-verbs.c ------ */

/* Carries out a verb that no view took; has_argument tells `filter ` from `filter`. */
bool app_verb(struct app *app, const struct verb *verb, bool has_argument);

/* ------ app-sync.c ------ */

/* Follows the files in that folder instead of others; and no more. */
void app_sync_begin(struct app *app, const char *folder);
void app_sync_end(struct app *app);

/* Takes what is new in them, and tells of it; whether anything was. */
bool app_take_in(struct app *app);

/* The verb `sync`, with an argument and without. */
bool app_sync_verb(struct app *app, const struct verb *verb);
bool app_sync_tell(struct app *app, const struct verb *verb);

/* ------ app-copy.c ------ */

/* The verb `copy`: puts what it names onto the clipboard of the terminal. */
bool app_copy(struct app *app, const struct verb *verb);

#endif
