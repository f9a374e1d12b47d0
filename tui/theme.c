#include "tui/theme.h"

#include <stdlib.h>
#include <string.h>

enum {
	BOLD = ATTRIBUTE_BOLD,
	DIM = ATTRIBUTE_DIM,
	UNDERLINE = ATTRIBUTE_UNDERLINE,
	REVERSE = ATTRIBUTE_REVERSE,
	NONE = 0,
};

/* The first eight colours of every palette, and the bright ones of sixteen. */
enum {
	BLACK,
	RED,
	GREEN,
	YELLOW,
	BLUE,
	MAGENTA,
	CYAN,
	WHITE,
	GREY,
	BRIGHT_RED,
	BRIGHT_GREEN,
	BRIGHT_YELLOW,
	BRIGHT_BLUE,
	BRIGHT_MAGENTA,
	BRIGHT_CYAN,
	BRIGHT_WHITE,
};

/* A colour at each depth. */
struct ink {
	int32_t eight;
	int32_t sixteen;
	int32_t palette; /* of 256 colours: one of the cube or the greys, which nobody sets */
	int32_t rgb;
};

struct look {
	const struct ink *foreground, *background; /* NULL: the terminal's own */
	unsigned attributes;
};

static const struct ink ink_black = { BLACK, BLACK, 16, 0x000000 };
static const struct ink ink_white = { WHITE, BRIGHT_WHITE, 231, 0xFFFFFF };

static const struct ink light_grey = { WHITE, WHITE, 248, 0xA8A8A8 };
static const struct ink light_red = { RED, BRIGHT_RED, 210, 0xFF8787 };
static const struct ink light_green = { GREEN, BRIGHT_GREEN, 114, 0x87D787 };
static const struct ink light_yellow = { YELLOW, BRIGHT_YELLOW, 221, 0xFFD75F };
static const struct ink light_blue = { CYAN, BRIGHT_CYAN, 117, 0x87D7FF };
static const struct ink light_violet = { MAGENTA, BRIGHT_MAGENTA, 183, 0xD7AFFF };
static const struct ink night = { BLUE, BLUE, 24, 0x005F87 };
static const struct ink dusk = { BLACK, BLACK, 237, 0x3A3A3A };

static const struct ink dark_grey = { BLACK, BLACK, 240, 0x585858 };
static const struct ink dark_red = { RED, RED, 124, 0xAF0000 };
static const struct ink dark_green = { BLACK, BLACK, 22, 0x005F00 };
static const struct ink dark_brown = { BLACK, BLACK, 94, 0x875F00 };
static const struct ink dark_blue = { BLUE, BLUE, 25, 0x005FAF };
static const struct ink dark_violet = { MAGENTA, MAGENTA, 90, 0x870087 };
static const struct ink sky = { CYAN, CYAN, 153, 0xAFD7FF };
static const struct ink mist = { WHITE, WHITE, 254, 0xE4E4E4 };

static const struct look looks[THEME_COUNT][STYLE_COUNT] = {
	[THEME_DARK] = {
		[STYLE_NORMAL] = { NULL, NULL, NONE },
		[STYLE_DIM] = { &light_grey, NULL, NONE },
		[STYLE_STRONG] = { NULL, NULL, BOLD },
		[STYLE_BAR] = { &ink_white, &night, BOLD },
		[STYLE_FOOT] = { &light_grey, NULL, NONE },
		[STYLE_KEY] = { &light_yellow, NULL, BOLD },
		[STYLE_COLUMN] = { &light_blue, NULL, BOLD },
		[STYLE_HERE] = { &ink_black, &light_blue, BOLD | UNDERLINE },
		[STYLE_LINE] = { &light_grey, NULL, NONE },
		[STYLE_SELECTED] = { &ink_black, &light_blue, BOLD },
		[STYLE_MARKED] = { &light_yellow, NULL, BOLD | UNDERLINE },
		[STYLE_OVERDUE] = { &light_red, NULL, BOLD },
		[STYLE_DUE] = { &light_yellow, NULL, BOLD },
		[STYLE_QUIET] = { &light_violet, NULL, NONE },
		[STYLE_WON] = { &light_green, NULL, BOLD },
		[STYLE_LOST] = { &light_grey, NULL, NONE },
		[STYLE_MONEY] = { &light_green, NULL, NONE },
		[STYLE_TAG] = { &light_blue, NULL, NONE },
		[STYLE_LABEL] = { &light_grey, NULL, NONE },
		[STYLE_INPUT] = { &ink_white, &dusk, UNDERLINE },
		[STYLE_WRONG] = { &light_red, &dusk, BOLD | UNDERLINE },
		[STYLE_FOUND] = { &ink_black, &light_yellow, UNDERLINE },
		[STYLE_CHART] = { &light_blue, NULL, NONE },
		[STYLE_NOTICE] = { &light_green, NULL, NONE },
		[STYLE_ERROR] = { &light_red, NULL, BOLD },
	},
	[THEME_LIGHT] = {
		[STYLE_NORMAL] = { NULL, NULL, NONE },
		[STYLE_DIM] = { &dark_grey, NULL, NONE },
		[STYLE_STRONG] = { NULL, NULL, BOLD },
		[STYLE_BAR] = { &ink_white, &dark_blue, BOLD },
		[STYLE_FOOT] = { &dark_grey, NULL, NONE },
		[STYLE_KEY] = { &dark_violet, NULL, BOLD },
		[STYLE_COLUMN] = { &dark_blue, NULL, BOLD },
		[STYLE_HERE] = { &ink_black, &sky, BOLD | UNDERLINE },
		[STYLE_LINE] = { &dark_grey, NULL, NONE },
		[STYLE_SELECTED] = { &ink_black, &sky, BOLD },
		[STYLE_MARKED] = { &dark_violet, NULL, BOLD | UNDERLINE },
		[STYLE_OVERDUE] = { &dark_red, NULL, BOLD },
		[STYLE_DUE] = { &dark_brown, NULL, BOLD },
		[STYLE_QUIET] = { &dark_violet, NULL, NONE },
		[STYLE_WON] = { &dark_green, NULL, BOLD },
		[STYLE_LOST] = { &dark_grey, NULL, NONE },
		[STYLE_MONEY] = { &dark_green, NULL, NONE },
		[STYLE_TAG] = { &dark_blue, NULL, NONE },
		[STYLE_LABEL] = { &dark_grey, NULL, NONE },
		[STYLE_INPUT] = { &ink_black, &mist, UNDERLINE },
		[STYLE_WRONG] = { &dark_red, &mist, BOLD | UNDERLINE },
		[STYLE_FOUND] = { &ink_black, &light_yellow, UNDERLINE },
		[STYLE_CHART] = { &dark_blue, NULL, NONE },
		[STYLE_NOTICE] = { &dark_green, NULL, NONE },
		[STYLE_ERROR] = { &dark_red, NULL, BOLD },
	},
	[THEME_MONO] = {
		[STYLE_STRONG] = { NULL, NULL, BOLD },
		[STYLE_BAR] = { NULL, NULL, REVERSE },
		[STYLE_KEY] = { NULL, NULL, BOLD },
		[STYLE_COLUMN] = { NULL, NULL, BOLD },
		[STYLE_HERE] = { NULL, NULL, BOLD | UNDERLINE },
		[STYLE_SELECTED] = { NULL, NULL, REVERSE },
		[STYLE_MARKED] = { NULL, NULL, BOLD | UNDERLINE },
		[STYLE_OVERDUE] = { NULL, NULL, BOLD },
		[STYLE_DUE] = { NULL, NULL, BOLD },
		[STYLE_WON] = { NULL, NULL, BOLD },
		[STYLE_INPUT] = { NULL, NULL, UNDERLINE },
		[STYLE_WRONG] = { NULL, NULL, REVERSE | UNDERLINE },
		[STYLE_FOUND] = { NULL, NULL, UNDERLINE },
		[STYLE_ERROR] = { NULL, NULL, REVERSE },
	},
};

static int32_t
colour_of(const struct ink *ink, enum depth depth)
{
	if (!ink || depth == DEPTH_MONO)
		return COLOUR_DEFAULT;
	if (depth == DEPTH_8)
		return ink->eight;
	if (depth == DEPTH_16)
		return ink->sixteen;
	return depth == DEPTH_256 ? ink->palette : ink->rgb;
}

struct paint
theme_paint(enum theme theme, enum depth depth, enum style style)
{
	const struct look *look = &looks[depth == DEPTH_MONO ? THEME_MONO : theme][style];

	return (struct paint){
		.foreground = colour_of(look->foreground, depth),
		.background = colour_of(look->background, depth),
		.attributes = look->attributes,
	};
}

/* Indexed by enum theme. */
static const char *const names[THEME_COUNT] = {
	[THEME_DARK] = "dark",
	[THEME_LIGHT] = "light",
	[THEME_MONO] = "mono",
};

enum theme
theme_find(const char *name)
{
	enum theme theme = 0;

	while (theme < THEME_COUNT && strcmp(names[theme], name) != 0)
		theme++;
	return theme;
}

const char *
theme_name(enum theme theme)
{
	return names[theme];
}

enum theme
theme_guess(const char *colorfgbg)
{
	const char *background = colorfgbg ? strrchr(colorfgbg, ';') : NULL;
	char *end;
	long colour;

	if (!background)
		return THEME_DARK;
	colour = strtol(background + 1, &end, 10);
	if (end == background + 1 || *end)
		return THEME_DARK;
	return colour == WHITE || colour == BRIGHT_WHITE ? THEME_LIGHT : THEME_DARK;
}

enum depth
depth_of(int colours, bool has_rgb)
{
	if (has_rgb)
		return DEPTH_TRUE;
	if (colours >= 256)
		return DEPTH_256;
	if (colours >= 16)
		return DEPTH_16;
	return colours >= 8 ? DEPTH_8 : DEPTH_MONO;
}

const struct style_row styles[STYLE_COUNT] = {
	[STYLE_NORMAL] = { "normal", "" },
	[STYLE_DIM] = { "dim", "words alone" },
	[STYLE_STRONG] = { "strong", "" },
	[STYLE_BAR] = { "bar", "" },
	[STYLE_FOOT] = { "foot", "its place" },
	[STYLE_KEY] = { "key", "" },
	[STYLE_COLUMN] = { "column", "" },
	[STYLE_HERE] = { "here", "" },
	[STYLE_LINE] = { "line", "its form" },
	[STYLE_SELECTED] = { "selected", "" },
	[STYLE_MARKED] = { "marked", "*" },
	[STYLE_OVERDUE] = { "overdue", "overdue" },
	[STYLE_DUE] = { "due", "due" },
	[STYLE_QUIET] = { "quiet", "quiet" },
	[STYLE_WON] = { "won", "the label of the stage" },
	[STYLE_LOST] = { "lost", "the label of the stage" },
	[STYLE_MONEY] = { "money", "the currency" },
	[STYLE_TAG] = { "tag", "#" },
	[STYLE_LABEL] = { "label", "its place" },
	[STYLE_INPUT] = { "input", "" },
	[STYLE_WRONG] = { "wrong", "the reason below" },
	[STYLE_FOUND] = { "found", "" },
	[STYLE_CHART] = { "chart", "its form" },
	[STYLE_NOTICE] = { "notice", "words alone" },
	[STYLE_ERROR] = { "error", "words alone" },
};
