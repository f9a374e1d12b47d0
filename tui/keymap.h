#ifndef TUI_KEYMAP_H
#define TUI_KEYMAP_H

#include "base/arena.h"
#include "base/error.h"
#include "base/list.h"
#include "tui/key.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Which keys mean which command line.
 *
 * A row makes a key whole: what it does, the hint in the footer, the line in the help and
 * the manual.  A row holds in its view, or in all views that inherit when its view is
 * "all"; views in which text is typed do not.  Rows of the user's stand over the built-in
 * ones, rows of a view over those for all.  A row that stands over others takes away what
 * could not be told from it any more: with "g" bound, "gg" could never be typed.
 *
 * A command line is one that `:` takes: a command of the program, or a verb of the
 * screen, see keymap_verbs[].  In it % is the selection.
 */
struct keymap_row {
	const char *view;
	const char *keys;
	const char *command;
	const char *label; /* what it does, for footer, help and manual */
};

/* The built-in rows, those that matter most first in each view; ends with { 0 }. */
extern const struct keymap_row keymap_rows[];

struct keymap_view {
	const char *name;
	const char *label;
	enum { KEYMAP_INHERITS, KEYMAP_ALONE } inherits; /* whether rows for all hold in it */
};

/* "all" first; ends with { 0 }. */
extern const struct keymap_view keymap_views[];

/* What only a screen can do: the words a command line may begin with besides the
 * program's commands; ends with { 0 }. */
struct keymap_verb {
	const char *name;
	const char *arguments;
	const char *help;
};
extern const struct keymap_verb keymap_verbs[];

/* The keys that hold, of all views; lives as long as the arena it was made in. */
struct keymap;

/*
 * The built-in rows under the user's, a list of struct settings_key: an empty command
 * takes the key away.  Of two of the user's rows for the same keys the last counts.  What
 * is wrong with a row (an unknown view, keys that are none, keys that could not be told
 * from those of an earlier row of the user's) becomes a line of warnings, a list of
 * const char *, and the row does not hold.
 */
const struct keymap *keymap_make(
	const struct list *user_rows, struct arena *arena, struct list *warnings);

/* What the keys typed so far mean in a view. */
struct keymap_match {
	enum { KEYMAP_NOTHING, KEYMAP_PENDING, KEYMAP_FOUND } state;
	const struct keymap_row *row; /* when it was found */
};
struct keymap_match keymap_find(
	const struct keymap *keymap, const char *view, const struct keys *keys);

/* The keys of one command in a view. */
struct keymap_line {
	const char *key;  /* the first of them: "h" */
	const char *keys; /* all of them: "h, Left" */
	const char *command;
	const char *label;
	const char *view; /* whose row it is: this view, or "all" */
	bool is_own;      /* it is a row of the user's */
};

/*
 * The lines of a view for its footer, help and part of the manual, of struct keymap_line:
 * the user's rows first, then the view's own, then those for all, each in their order;
 * keys of the same command stand in one line, at the place of the first.
 */
struct list keymap_lines(
	const struct keymap *keymap, const char *view, struct arena *arena);

/* Those of them that go on from the keys typed so far, for the hint while they are
 * pending. */
struct list keymap_lines_from(const struct keymap *keymap, const char *view,
	const struct keys *keys, struct arena *arena);

/* The built-in keys of all views and the verbs of the screen as roff, for the manual. */
void keymap_write_manual(struct text *text);

#endif
