#ifndef TUI_THEME_H
#define TUI_THEME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * How things on the screen look.
 *
 * What is drawn has a style, a name for what it is; a theme says how that looks on a
 * terminal of some number of colours.  The terminal's own background is kept.  Colour
 * never says anything alone: a style that has one also has attributes, or stands on
 * something that says the same in words; the table says which.
 */
enum style {
	STYLE_NORMAL,
	STYLE_DIM,      /* what may be overlooked: hints, ages, ids */
	STYLE_STRONG,   /* names, headings inside a view */
	STYLE_BAR,      /* the line at the top */
	STYLE_FOOT,     /* the line at the bottom */
	STYLE_KEY,      /* a key in the footer and the help */
	STYLE_COLUMN,   /* the heading of a column */
	STYLE_HERE,     /* the heading of the column or tab that has the selection */
	STYLE_LINE,     /* borders */
	STYLE_SELECTED, /* the card or row the keys are about */
	STYLE_MARKED,   /* one of several that were chosen */
	STYLE_OVERDUE,
	STYLE_DUE,
	STYLE_QUIET,
	STYLE_WON,
	STYLE_LOST,
	STYLE_MONEY,
	STYLE_TAG,
	STYLE_LABEL,  /* the name of a field */
	STYLE_INPUT,  /* where text is typed */
	STYLE_WRONG,  /* what was typed and is not acceptable */
	STYLE_FOUND,  /* the part of a text that a filter found */
	STYLE_CHART,  /* bars and sparklines */
	STYLE_NOTICE, /* what was just done */
	STYLE_ERROR,  /* what failed */
	STYLE_COUNT,
};

/* How many colours a terminal has. */
enum depth { DEPTH_MONO, DEPTH_8, DEPTH_16, DEPTH_256, DEPTH_TRUE, DEPTH_COUNT };

enum theme { THEME_DARK, THEME_LIGHT, THEME_MONO, THEME_COUNT };

enum attribute {
	ATTRIBUTE_BOLD = 1 << 0,
	ATTRIBUTE_DIM = 1 << 1,
	ATTRIBUTE_UNDERLINE = 1 << 2,
	ATTRIBUTE_REVERSE = 1 << 3,
};

/* The terminal's own colour. */
enum { COLOUR_DEFAULT = -1 };

/* What the terminal is told: colours as numbers of its palette, at DEPTH_TRUE as
 * 0xRRGGBB.
 */
struct paint {
	int32_t foreground, background;
	unsigned attributes; /* of enum attribute */
};

/* A style by its name, and what says the same where there is no colour: a word or sign on
 * the screen, or "" when its attributes do. */
struct style_row {
	const char *name;
	const char *said_by;
};
extern const struct style_row styles[STYLE_COUNT];

/* How the style looks; DEPTH_MONO and THEME_MONO have no colours. */
struct paint theme_paint(enum theme theme, enum depth depth, enum style style);

/* The theme of that name, THEME_COUNT when there is none; and the name. */
enum theme theme_find(const char *name);
const char *theme_name(enum theme theme);

/* The theme that suits the background: COLORFGBG as some terminals set it ("15;0"), or
 * NULL.  Dark unless it says otherwise. */
enum theme theme_guess(const char *colorfgbg);

/* How many colours to use when the terminal has that many; has_rgb when it takes any. */
enum depth depth_of(int colours, bool has_rgb);

#endif
