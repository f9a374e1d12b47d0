#include "tui/canvas-cell.h"
#include "tui/canvas.h"

/* Where a line leaves a cell. */
enum { ARM_UP = 1 << 0, ARM_DOWN = 1 << 1, ARM_LEFT = 1 << 2, ARM_RIGHT = 1 << 3 };

struct line_glyph {
	int32_t unicode;
	int32_t ascii;
};

/* Indexed by arms. */
static const struct line_glyph glyphs[16] = {
	[ARM_UP] = { 0x2502, '|' },
	[ARM_DOWN] = { 0x2502, '|' },
	[ARM_LEFT] = { 0x2500, '-' },
	[ARM_RIGHT] = { 0x2500, '-' },
	[ARM_UP | ARM_DOWN] = { 0x2502, '|' },
	[ARM_LEFT | ARM_RIGHT] = { 0x2500, '-' },
	[ARM_DOWN | ARM_RIGHT] = { 0x250C, '+' },
	[ARM_DOWN | ARM_LEFT] = { 0x2510, '+' },
	[ARM_UP | ARM_RIGHT] = { 0x2514, '+' },
	[ARM_UP | ARM_LEFT] = { 0x2518, '+' },
	[ARM_UP | ARM_DOWN | ARM_RIGHT] = { 0x251C, '+' },
	[ARM_UP | ARM_DOWN | ARM_LEFT] = { 0x2524, '+' },
	[ARM_DOWN | ARM_LEFT | ARM_RIGHT] = { 0x252C, '+' },
	[ARM_UP | ARM_LEFT | ARM_RIGHT] = { 0x2534, '+' },
	[ARM_UP | ARM_DOWN | ARM_LEFT | ARM_RIGHT] = { 0x253C, '+' },
};

/* Adds those arms to the line in the cell; anything else there is drawn over. */
static void
add_arms(struct canvas *canvas, int row, int column, unsigned arms, enum style style)
{
	const struct line_glyph *glyph;
	struct cell cell = { .width = 1, .style = (uint8_t)style };

	if (!canvas_is_inside(canvas, row, column))
		return;
	cell.arms = (uint8_t)(canvas_cell(canvas, row, column)->arms | arms);
	glyph = &glyphs[cell.arms];
	cell.code = canvas->charset == CANVAS_ASCII ? glyph->ascii : glyph->unicode;
	canvas_put(canvas, row, column, cell);
}

/* An end of a line has the one arm that leads into it; a line of one cell has both. */
static unsigned
arms_at(int index, int length, unsigned back, unsigned forth)
{
	if (length == 1)
		return back | forth;
	return (index > 0 ? back : 0) | (index < length - 1 ? forth : 0);
}

void
canvas_draw_across(
	struct canvas *canvas, int row, int column, int columns, enum style style)
{
	struct area seen =
		area_common((struct area){ row, column, 1, columns }, canvas->clip);

	for (int i = 0; i < seen.columns; i++)
		add_arms(canvas, row, seen.column + i,
			arms_at(seen.column + i - column, columns, ARM_LEFT, ARM_RIGHT), style);
}

void
canvas_draw_down(struct canvas *canvas, int row, int column, int rows, enum style style)
{
	struct area seen = area_common((struct area){ row, column, rows, 1 }, canvas->clip);

	for (int i = 0; i < seen.rows; i++)
		add_arms(canvas, seen.row + i, column,
			arms_at(seen.row + i - row, rows, ARM_UP, ARM_DOWN), style);
}

void
canvas_box(struct canvas *canvas, struct area area, enum style style)
{
	if (area.rows <= 0 || area.columns <= 0)
		return;
	if (area.columns > 1)
		canvas_draw_across(canvas, area.row, area.column, area.columns, style);
	if (area.rows == 1)
		return;
	canvas_draw_down(canvas, area.row, area.column, area.rows, style);
	if (area.columns == 1)
		return;
	canvas_draw_down(canvas, area.row, area.column + area.columns - 1, area.rows, style);
	canvas_draw_across(
		canvas, area.row + area.rows - 1, area.column, area.columns, style);
}
