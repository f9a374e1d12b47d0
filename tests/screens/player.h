#ifndef SCREENS_PLAYER_H
#define SCREENS_PLAYER_H

#include "tui/app.h"

#include <limits.h>

/*
 * The screen with a book of its own and no terminal: keys in, a picture out.
 *
 * Home, clock, user and locale are fixed; the book is in a temporary folder.
 */
struct player {
	char folder[PATH_MAX];
	struct surroundings surroundings;
	struct settings settings;
	struct book book;
	struct session session;
	struct app *app; /* NULL until the first size is given */
	struct canvas canvas;
	struct text told; /* wishes and what commands failed with, a line each */
	struct text used; /* rows of the keymap and views since the last picture */
	struct arena arena;
};

void player_begin(struct player *player);
void player_end(struct player *player);

/* A line of the configuration, "[keys board] z = fold" in one; before the first size. */
void player_configure(struct player *player, const char *line);

/* The moment it is, as RAPPORT_NOW says it. */
void player_now(struct player *player, const char *moment);

/* Draws in ASCII; before the first size. */
void player_ascii(struct player *player);

/* Fills the empty book with the people of `rapport demo`. */
void player_demo(struct player *player);

/* Runs a command of the program as another process would; its output is not shown. */
void player_command(struct player *player, const char *line);

/* Appends a line to a file in the home folder: "clients.jsonl {…}"; without a newline
 * when it ends with a backslash.  Then an event comes, as when time passes. */
void player_append(struct player *player, const char *line);

/* Opens the screen, or gives it another size: "80x24" is columns and rows. */
void player_size(struct player *player, const char *size);

/* Types keys by their names with spaces between; 'what is in quotes' is typed letter by
 * letter.  False when a name is none. */
bool player_keys(struct player *player, const char *keys);

/* Pastes; \n in it is a newline. */
void player_paste(struct player *player, const char *text);

/* "press 3,10", "drag 4,12", "release 4,12", "double 3,10", "wheel-down 3,10": row and
 * column. */
bool player_mouse(struct player *player, const char *what);

/* The terminal is gone, and the program starts anew. */
void player_hang_up(struct player *player);

/* What is on the screen, rows with a bar in front, then the cursor when it is seen, then
 * what was told; lines end with newlines. */
const char *player_picture(struct player *player, struct arena *arena);

/* What a test has shown once its picture is right, forgotten then: lines as in
 * "80x24 board L" for the rows of the keymap whose keys were pressed, and "80x24 board"
 * for the views that are seen. */
const char *player_used(struct player *player, struct arena *arena);

/* The name of the style at "3,10". */
const char *player_style(struct player *player, const char *place);

#endif
