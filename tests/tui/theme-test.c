#include "tests/test.h"

#include <math.h>
#include <stdint.h>

#include "tui/theme.h"

/* The palette as xterm comes; the terminal's owner may have set another. */
static const int32_t sixteen[] = { 0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE,
	0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF,
	0xFF00FF, 0x00FFFF, 0xFFFFFF };

static int32_t
level(int32_t step)
{
	return step == 0 ? 0 : 55 + 40 * step;
}

/* What a colour of the palette of 256 looks like. */
static int32_t
palette(int32_t colour)
{
	int32_t cube = colour - 16;

	if (colour < 16)
		return sixteen[colour];
	if (colour >= 232)
		return (8 + 10 * (colour - 232)) * 0x010101;
	return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6);
}

static double
linear(int32_t channel)
{
	double share = (double)channel / 255;

	return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

static double
luminance(int32_t rgb)
{
	return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) +
		0.0722 * linear(rgb & 0xFF);
}

/* As WCAG 2 defines it. */
static double
contrast(int32_t first, int32_t second)
{
	double one = luminance(first) + 0.05;
	double other = luminance(second) + 0.05;

	return one > other ? one / other : other / one;
}

static int32_t
shown(int32_t colour, enum depth depth, int32_t own)
{
	if (colour == COLOUR_DEFAULT)
		return own;
	return depth == DEPTH_TRUE ? colour : palette(colour);
}

/* The contrast of a style on a terminal with these colours of its own. */
static double
contrast_of(struct paint paint, enum depth depth, int32_t ink, int32_t paper)
{
	return contrast(
		shown(paint.foreground, depth, ink), shown(paint.background, depth, paper));
}

static void
check_contrast(enum theme theme, enum depth depth, int32_t ink, int32_t paper)
{
	/* Eight colours leave no choice; they are bright where they are bold. */
	double least = depth == DEPTH_8 ? 2.9 : 4.5;
	char name[100];

	for (enum style style = 0; style < STYLE_COUNT; style++) {
		double got = contrast_of(theme_paint(theme, depth, style), depth, ink, paper);

		if (got < least)
			printf("# %s has a contrast of %.2f\n", styles[style].name, got);
		CHECK(got >= least);
	}
	snprintf(name, sizeof(name), "the %s theme can be read at depth %d on %06x",
		theme_name(theme), (int)depth, (unsigned)paper);
	test_result(name);
}

static void
every_style_can_be_read(void)
{
	for (enum depth depth = DEPTH_8; depth < DEPTH_COUNT; depth++) {
		test_is_ok = true;
		check_contrast(THEME_DARK, depth, 0xE5E5E5, 0x000000);
		check_contrast(THEME_LIGHT, depth, 0x000000, 0xFFFFFF);
	}
	check_contrast(THEME_DARK, DEPTH_256, 0xD4D4D4, 0x1E1E1E);
	check_contrast(THEME_LIGHT, DEPTH_256, 0x333333, 0xFAFAFA);
}

TEST(the_contrast_is_computed_as_it_is_defined)
{
	CHECK(fabs(contrast(0x000000, 0xFFFFFF) - 21) < 0.001);
	CHECK(fabs(contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001);
	CHECK_NUMBER(palette(16), 0x000000);
	CHECK_NUMBER(palette(117), 0x87D7FF);
	CHECK_NUMBER(palette(231), 0xFFFFFF);
	CHECK_NUMBER(palette(232), 0x080808);
}

TEST(a_colour_of_256_is_the_one_of_true_colour)
{
	for (enum theme theme = 0; theme < THEME_COUNT; theme++) {
		for (enum style style = 0; style < STYLE_COUNT; style++) {
			struct paint wide = theme_paint(theme, DEPTH_256, style);
			struct paint rgb = theme_paint(theme, DEPTH_TRUE, style);

			CHECK_NUMBER(
				shown(wide.foreground, DEPTH_256, COLOUR_DEFAULT), rgb.foreground);
			CHECK_NUMBER(
				shown(wide.background, DEPTH_256, COLOUR_DEFAULT), rgb.background);
		}
	}
}

TEST(colours_are_inside_the_palette)
{
	static const int32_t limits[] = { [DEPTH_MONO] = -1,
		[DEPTH_8] = 7,
		[DEPTH_16] = 15,
		[DEPTH_256] = 255,
		[DEPTH_TRUE] = 0xFFFFFF };

	for (enum depth depth = 0; depth < DEPTH_COUNT; depth++) {
		for (enum style style = 0; style < STYLE_COUNT; style++) {
			struct paint dark = theme_paint(THEME_DARK, depth, style);
			struct paint light = theme_paint(THEME_LIGHT, depth, style);

			CHECK(dark.foreground >= -1 && dark.foreground <= limits[depth]);
			CHECK(dark.background >= -1 && dark.background <= limits[depth]);
			CHECK(light.foreground >= -1 && light.foreground <= limits[depth]);
			CHECK(light.background >= -1 && light.background <= limits[depth]);
		}
	}
}

TEST(no_colour_says_anything_alone)
{
	for (enum style style = 0; style < STYLE_COUNT; style++) {
		struct paint mono = theme_paint(THEME_DARK, DEPTH_MONO, style);

		CHECK(styles[style].name && styles[style].name[0]);
		CHECK(style == STYLE_NORMAL || mono.attributes || styles[style].said_by[0]);
		CHECK_NUMBER(mono.foreground, COLOUR_DEFAULT);
		CHECK_NUMBER(mono.background, COLOUR_DEFAULT);
	}
}

TEST(what_is_selected_stands_out_from_all_else_without_colour)
{
	unsigned selected = theme_paint(THEME_MONO, DEPTH_TRUE, STYLE_SELECTED).attributes;
	unsigned marked = theme_paint(THEME_MONO, DEPTH_TRUE, STYLE_MARKED).attributes;
	unsigned normal = theme_paint(THEME_MONO, DEPTH_TRUE, STYLE_NORMAL).attributes;

	CHECK(selected != normal && selected != marked && marked != normal);
}

/* Colours differ little to some eyes and on some screens. */
TEST(what_calls_is_bold_beside_its_colour)
{
	static const enum style calling[] = { STYLE_SELECTED, STYLE_MARKED, STYLE_OVERDUE,
		STYLE_DUE, STYLE_WON, STYLE_ERROR, STYLE_WRONG };

	for (size_t i = 0; i < sizeof(calling) / sizeof(*calling); i++) {
		struct paint dark = theme_paint(THEME_DARK, DEPTH_TRUE, calling[i]);
		struct paint light = theme_paint(THEME_LIGHT, DEPTH_TRUE, calling[i]);

		CHECK(dark.attributes & ATTRIBUTE_BOLD);
		CHECK(light.attributes & ATTRIBUTE_BOLD);
	}
}

TEST(what_is_selected_has_a_ground_of_its_own_where_there_is_colour)
{
	CHECK(
		theme_paint(THEME_DARK, DEPTH_TRUE, STYLE_SELECTED).background != COLOUR_DEFAULT);
	CHECK(theme_paint(THEME_LIGHT, DEPTH_TRUE, STYLE_SELECTED).background !=
		COLOUR_DEFAULT);
}

TEST(normal_text_keeps_the_colours_of_the_terminal)
{
	for (enum depth depth = 0; depth < DEPTH_COUNT; depth++) {
		CHECK_NUMBER(theme_paint(THEME_LIGHT, depth, STYLE_NORMAL).foreground, -1);
		CHECK_NUMBER(theme_paint(THEME_LIGHT, depth, STYLE_NORMAL).background, -1);
	}
}

TEST(themes_are_found_by_name)
{
	for (enum theme theme = 0; theme < THEME_COUNT; theme++)
		CHECK_NUMBER(theme_find(theme_name(theme)), theme);
	CHECK_NUMBER(theme_find("Dark"), THEME_COUNT);
	CHECK_NUMBER(theme_find(""), THEME_COUNT);
}

TEST(the_theme_is_guessed_from_the_background)
{
	CHECK_NUMBER(theme_guess(NULL), THEME_DARK);
	CHECK_NUMBER(theme_guess(""), THEME_DARK);
	CHECK_NUMBER(theme_guess("15;0"), THEME_DARK);
	CHECK_NUMBER(theme_guess("0;15"), THEME_LIGHT);
	CHECK_NUMBER(theme_guess("0;7"), THEME_LIGHT);
	CHECK_NUMBER(theme_guess("0;default;15"), THEME_LIGHT);
	CHECK_NUMBER(theme_guess("0;8"), THEME_DARK);
	CHECK_NUMBER(theme_guess("0;default"), THEME_DARK);
	CHECK_NUMBER(theme_guess("0;15x"), THEME_DARK);
}

TEST(the_depth_is_the_largest_that_the_terminal_has)
{
	CHECK_NUMBER(depth_of(-1, false), DEPTH_MONO);
	CHECK_NUMBER(depth_of(7, false), DEPTH_MONO);
	CHECK_NUMBER(depth_of(8, false), DEPTH_8);
	CHECK_NUMBER(depth_of(15, false), DEPTH_8);
	CHECK_NUMBER(depth_of(16, false), DEPTH_16);
	CHECK_NUMBER(depth_of(255, false), DEPTH_16);
	CHECK_NUMBER(depth_of(256, false), DEPTH_256);
	CHECK_NUMBER(depth_of(0x1000000, true), DEPTH_TRUE);
}

int
main(void)
{
	every_style_can_be_read();
	RUN(the_contrast_is_computed_as_it_is_defined);
	RUN(a_colour_of_256_is_the_one_of_true_colour);
	RUN(colours_are_inside_the_palette);
	RUN(no_colour_says_anything_alone);
	RUN(what_is_selected_stands_out_from_all_else_without_colour);
	RUN(what_calls_is_bold_beside_its_colour);
	RUN(what_is_selected_has_a_ground_of_its_own_where_there_is_colour);
	RUN(normal_text_keeps_the_colours_of_the_terminal);
	RUN(themes_are_found_by_name);
	RUN(the_theme_is_guessed_from_the_background);
	RUN(the_depth_is_the_largest_that_the_terminal_has);
	return test_end();
}
