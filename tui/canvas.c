#include "tui/canvas.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tui/canvas-cell.h"

static const struct cell blank = { .code = ' ', .width = 1 };

static int
clamp(int number, int lowest, int highest)
{
	return number < lowest ? lowest : number > highest ? highest : number;
}

struct cell *
canvas_at(struct canvas *canvas, int row, int column)
{
	return &canvas->cells[(size_t)row * (size_t)canvas->columns + (size_t)column];
}

bool
canvas_is_inside(const struct canvas *canvas, int row, int column)
{
	struct area clip = canvas->clip;

	return row >= clip.row && row - clip.row < clip.rows && column >= clip.column &&
		column - clip.column < clip.columns;
}

/* Makes a cell a space that keeps its style. */
static void
empty(struct cell *cell)
{
	uint8_t style = cell->style;

	*cell = blank;
	cell->style = style;
}

/*
 * Writes one cell.  The half of a wide character that loses its other half becomes a
 * space, even outside the clip: nothing else could be shown there.
 */
void
canvas_put(struct canvas *canvas, int row, int column, struct cell cell)
{
	struct cell *place = canvas_at(canvas, row, column);

	if (place->width == 0 && cell.width > 0)
		empty(place - 1);
	if (place->width == 2)
		empty(place + 1);
	*place = cell;
}

void
canvas_resize(struct canvas *canvas, int rows, int columns)
{
	rows = clamp(rows, 1, CANVAS_ROWS_LIMIT);
	columns = clamp(columns, 1, CANVAS_COLUMNS_LIMIT);
	if (rows != canvas->rows || columns != canvas->columns)
		canvas->cells = memory_resize(
			canvas->cells, (size_t)rows * (size_t)columns * sizeof(*canvas->cells));
	canvas->rows = rows;
	canvas->columns = columns;
	canvas_clear(canvas);
}

void
canvas_release(struct canvas *canvas)
{
	free(canvas->cells);
	text_release(&canvas->scratch);
	text_release(&canvas->ascii);
	*canvas = (struct canvas)CANVAS_INIT;
}

void
canvas_clear(struct canvas *canvas)
{
	size_t count = (size_t)canvas->rows * (size_t)canvas->columns;

	for (size_t i = 0; i < count; i++)
		canvas->cells[i] = blank;
	canvas->clip = canvas_area(canvas);
	canvas->cursor = (struct cursor){ 0 };
}

struct area
canvas_area(const struct canvas *canvas)
{
	return (struct area){ 0, 0, canvas->rows, canvas->columns };
}

/* Where the first range of cells begins and ends inside the second; never negative. */
static void
narrow(int *start, int *length, int other_start, int other_length)
{
	int64_t end = (int64_t)*start + *length;
	int64_t other_end = (int64_t)other_start + other_length;

	if (*start < other_start)
		*start = other_start;
	if (other_end < end)
		end = other_end;
	*length = end > *start ? (int)(end - *start) : 0;
}

struct area
area_common(struct area first, struct area second)
{
	narrow(&first.row, &first.rows, second.row, second.rows);
	narrow(&first.column, &first.columns, second.column, second.columns);
	return first;
}

struct area
area_inner(struct area area, int border)
{
	area.row += border;
	area.column += border;
	area.rows = area.rows > 2 * border ? area.rows - 2 * border : 0;
	area.columns = area.columns > 2 * border ? area.columns - 2 * border : 0;
	return area;
}

struct area
canvas_clip(struct canvas *canvas, struct area area)
{
	struct area before = canvas->clip;

	canvas->clip = area_common(area, before);
	return before;
}

void
canvas_unclip(struct canvas *canvas, struct area before)
{
	canvas->clip = area_common(before, canvas_area(canvas));
}

/* Adds a mark to the character in front of the column; what is too much is dropped. */
static void
add_mark(struct canvas *canvas, int row, int column, int32_t code)
{
	struct cell *cell;

	if (!canvas_is_inside(canvas, row, column - 1))
		return;
	cell = canvas_at(canvas, row, column - 1);
	if (cell->width == 0)
		cell--;
	for (int i = 0; i < CELL_MARKS_LIMIT; i++) {
		if (cell->marks[i] == 0) {
			cell->marks[i] = code;
			return;
		}
	}
}

/* Draws a wide character, or a space in the half of it that can be seen. */
static void
draw_wide(struct canvas *canvas, int row, int column, struct cell cell)
{
	struct cell half = { .width = 0, .style = cell.style };

	if (canvas_is_inside(canvas, row, column) &&
		canvas_is_inside(canvas, row, column + 1)) {
		canvas_put(canvas, row, column, cell);
		canvas_put(canvas, row, column + 1, half);
		return;
	}
	half.code = ' ';
	half.width = 1;
	for (int i = 0; i < 2; i++) {
		if (canvas_is_inside(canvas, row, column + i))
			canvas_put(canvas, row, column + i, half);
	}
}

/* Draws text that is safe, and returns the column behind it. */
static int
draw_safe(struct canvas *canvas, int row, int column, const char *text, enum style style)
{
	struct span rest = span_of(text);

	while (rest.length > 0 && column < CANVAS_COLUMNS_LIMIT) {
		size_t taken;
		int32_t code = utf8_decode(rest, &taken);
		int width = utf8_code_columns(code);
		struct cell cell = {
			.code = code, .width = (uint8_t)width, .style = (uint8_t)style
		};

		if (width == 0)
			add_mark(canvas, row, column, code);
		else if (width == 2)
			draw_wide(canvas, row, column, cell);
		else if (canvas_is_inside(canvas, row, column))
			canvas_put(canvas, row, column, cell);
		column += width;
		rest = span_make(rest.start + taken, rest.length - taken);
	}
	return column + (int)utf8_columns(rest.start);
}

/* The text as this canvas can show it; valid until the next call. */
static const char *
shown(struct canvas *canvas, const char *text)
{
	text_cut(&canvas->scratch, 0);
	utf8_add_safe(&canvas->scratch, text, UTF8_LINE);
	if (canvas->charset == CANVAS_UNICODE)
		return canvas->scratch.bytes;
	text_cut(&canvas->ascii, 0);
	utf8_add_ascii(&canvas->ascii, canvas->scratch.bytes);
	return canvas->ascii.bytes;
}

int
canvas_draw(
	struct canvas *canvas, int row, int column, const char *text, enum style style)
{
	return draw_safe(canvas, row, column, shown(canvas, text), style);
}

int
canvas_columns(const char *text, enum canvas_charset charset)
{
	struct text safe = TEXT_INIT, ascii = TEXT_INIT;
	int columns;

	utf8_add_safe(&safe, text, UTF8_LINE);
	if (charset == CANVAS_ASCII)
		utf8_add_ascii(&ascii, safe.bytes);
	columns = (int)utf8_columns(charset == CANVAS_ASCII ? ascii.bytes : safe.bytes);
	text_release(&safe);
	text_release(&ascii);
	return columns;
}

/* The text in exactly that many columns; valid until the next call. */
static const char *
fitted(struct canvas *canvas, const char *text, size_t columns,
	void (*add)(struct text *text, const char *string, size_t columns))
{
	struct text cut = TEXT_INIT;

	add(&cut, shown(canvas, text), columns);
	text_cut(&canvas->scratch, 0);
	text_add(&canvas->scratch, cut.bytes);
	text_release(&cut);
	if (canvas->charset == CANVAS_UNICODE)
		return canvas->scratch.bytes;
	/* The mark of a cut takes three columns now; those that are too many are clipped. */
	text_cut(&canvas->ascii, 0);
	utf8_add_ascii(&canvas->ascii, canvas->scratch.bytes);
	return canvas->ascii.bytes;
}

static void
draw_fitted(struct canvas *canvas, struct area area, const char *text, enum style style,
	void (*add)(struct text *text, const char *string, size_t columns))
{
	struct area before = canvas_clip(canvas, area);

	if (area.columns > 0 && canvas->clip.columns > 0 && canvas->clip.rows > 0)
		draw_safe(canvas, area.row, area.column,
			fitted(canvas, text, (size_t)area.columns, add), style);
	canvas_unclip(canvas, before);
}

void
canvas_draw_fitted(struct canvas *canvas, int row, int column, int columns,
	const char *text, enum style style)
{
	draw_fitted(
		canvas, (struct area){ row, column, 1, columns }, text, style, utf8_add_padded);
}

void
canvas_draw_fitted_left(struct canvas *canvas, int row, int column, int columns,
	const char *text, enum style style)
{
	draw_fitted(canvas, (struct area){ row, column, 1, columns }, text, style,
		utf8_add_padded_left);
}

void
canvas_fill(struct canvas *canvas, struct area area, enum style style)
{
	struct area seen = area_common(area, canvas->clip);
	struct cell cell = blank;

	cell.style = (uint8_t)style;
	for (int row = seen.row; row < seen.row + seen.rows; row++) {
		for (int column = seen.column; column < seen.column + seen.columns; column++)
			canvas_put(canvas, row, column, cell);
	}
}

void
canvas_restyle(struct canvas *canvas, struct area area, enum style style)
{
	struct area seen = area_common(area, canvas->clip);

	for (int row = seen.row; row < seen.row + seen.rows; row++) {
		for (int column = seen.column; column < seen.column + seen.columns; column++)
			canvas_at(canvas, row, column)->style = (uint8_t)style;
	}
}

void
canvas_set_cursor(struct canvas *canvas, int row, int column)
{
	canvas->cursor =
		(struct cursor){ row, column, canvas_is_inside(canvas, row, column) };
}

const struct cell *
canvas_cell(const struct canvas *canvas, int row, int column)
{
	return &canvas->cells[(size_t)row * (size_t)canvas->columns + (size_t)column];
}

void
canvas_copy(struct canvas *to, const struct canvas *from)
{
	canvas_resize(to, from->rows, from->columns);
	to->charset = from->charset;
	to->cursor = from->cursor;
	memcpy(to->cells, from->cells,
		(size_t)from->rows * (size_t)from->columns * sizeof(*from->cells));
}

/* Appends the cell with its marks. */
static void
add_cell(struct text *text, const struct cell *cell)
{
	if (cell->width == 0)
		return;
	utf8_encode(text, cell->code);
	for (int i = 0; i < CELL_MARKS_LIMIT && cell->marks[i]; i++)
		utf8_encode(text, cell->marks[i]);
}

const char *
canvas_text(const struct canvas *canvas, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (int row = 0; row < canvas->rows; row++) {
		size_t start = text.length;

		for (int column = 0; column < canvas->columns; column++)
			add_cell(&text, canvas_cell(canvas, row, column));
		while (text.length > start && text.bytes[text.length - 1] == ' ')
			text_cut(&text, text.length - 1);
		text_add_char(&text, '\n');
	}
	return text_take(&text, arena);
}
