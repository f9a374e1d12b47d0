#include "tui/form-parts.h"

#include <string.h>

#include "base/utf8.h"

/* Where a line is being filled. */
struct filling {
	const char *text;
	size_t length; /* of the text */
	size_t start;  /* of the line */
	size_t at;
	size_t space; /* behind the last space of the line; 0: none */
	int columns;  /* filled so far */
	struct list lines;
	struct arena *arena; /* of the lines */
};

static int
columns_of(const char *bytes, size_t length, struct arena *arena)
{
	if (length == 1 && *bytes >= ' ' && *bytes <= '~')
		return 1;
	return (int)utf8_columns(
		utf8_safe(arena_copy_bytes(arena, bytes, length), UTF8_LINE, arena));
}

static void
end_line(struct filling *filling, size_t end)
{
	struct prose_line *line = list_push(&filling->lines, sizeof(*line), filling->arena);

	*line = (struct prose_line){ filling->start, end - filling->start };
	filling->space = 0;
	filling->columns = 0;
}

/* The line is full: what stands behind the last space goes to the next one. */
static void
break_line(struct filling *filling)
{
	size_t end = filling->space > filling->start ? filling->space : filling->at;

	end_line(filling, end);
	filling->start = filling->at = end;
}

static void
take_cluster(struct filling *filling, int width, struct arena *scratch)
{
	const char *here = filling->text + filling->at;
	size_t length = utf8_cluster(span_make(here, filling->length - filling->at));
	int columns = columns_of(here, length, scratch);

	if (*here != ' ' && filling->columns + columns > width &&
		filling->at > filling->start) {
		break_line(filling);
		return;
	}
	filling->at += length;
	filling->columns += columns;
	if (*here == ' ')
		filling->space = filling->at;
}

struct list
prose_lines(const char *text, int columns, struct arena *arena)
{
	struct filling filling = { .text = text, .length = strlen(text), .arena = arena };
	struct arena scratch = ARENA_INIT;

	while (filling.at < filling.length) {
		if (text[filling.at] != '\n') {
			take_cluster(&filling, columns, &scratch);
			continue;
		}
		end_line(&filling, filling.at);
		filling.start = ++filling.at;
	}
	end_line(&filling, filling.length);
	arena_release(&scratch);
	return filling.lines;
}

size_t
prose_line_of(const struct list *lines, size_t offset)
{
	size_t found = 0;

	for (size_t i = 0; i < lines->count; i++) {
		const struct prose_line *line = list_at(lines, i, sizeof(*line));

		if (line->start <= offset)
			found = i;
	}
	return found;
}

/* Spaces at which a line was broken may stand beyond its end. */
static const char *
shown_line(const struct input *input, const struct prose_line *line, struct arena *arena)
{
	const char *bytes = input->text.bytes + line->start;
	size_t length = line->length;

	while (length > 0 && bytes[length - 1] == ' ')
		length--;
	return arena_copy_bytes(arena, bytes, length);
}

/* The column of the caret in its line. */
static int
caret_column(
	const struct input *input, const struct prose_line *line, struct arena *arena)
{
	return columns_of(input->text.bytes + line->start, input->caret - line->start, arena);
}

static void
set_cursor(struct canvas *canvas, struct area area, int row, int column)
{
	int last = area.columns - 1;

	canvas_set_cursor(canvas, row, area.column + (column < last ? column : last));
}

void
prose_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus)
{
	struct arena arena = ARENA_INIT;
	struct list lines = prose_lines(input->text.bytes, area.columns, &arena);
	size_t here = prose_line_of(&lines, input->caret);
	size_t rows = (size_t)area.rows;
	size_t first = focus == INPUT_FOCUSED && here >= rows ? here - rows + 1 : 0;

	for (size_t i = 0; i < rows; i++) {
		const struct prose_line *line =
			first + i < lines.count ? list_at(&lines, first + i, sizeof(*line)) : NULL;
		const char *bytes = line ? shown_line(input, line, &arena) : "";

		canvas_draw_fitted(
			canvas, area.row + (int)i, area.column, area.columns, bytes, STYLE_INPUT);
		if (line && focus == INPUT_FOCUSED && first + i == here)
			set_cursor(
				canvas, area, area.row + (int)i, caret_column(input, line, &arena));
	}
	arena_release(&arena);
}

/* The offset in the line that is as far to the right. */
static size_t
offset_at(const struct input *input, const struct prose_line *line, int column,
	struct arena *arena)
{
	size_t end = line->start + line->length, at = line->start;
	int columns = 0;

	while (at < end) {
		const char *here = input->text.bytes + at;
		size_t length = utf8_cluster(span_make(here, end - at));

		columns += columns_of(here, length, arena);
		if (columns > column)
			break;
		at += length;
	}
	return at;
}

bool
prose_move(struct input *input, int columns, int step)
{
	struct arena arena = ARENA_INIT;
	struct list lines = prose_lines(input->text.bytes, columns, &arena);
	size_t here = prose_line_of(&lines, input->caret);
	bool is_there = step < 0 ? here > 0 : here + 1 < lines.count;

	if (is_there) {
		const struct prose_line *line = list_at(&lines, here, sizeof(*line));
		int column = caret_column(input, line, &arena);

		line = list_at(&lines, step < 0 ? here - 1 : here + 1, sizeof(*line));
		input->caret = offset_at(input, line, column, &arena);
	}
	arena_release(&arena);
	return is_there;
}

void
prose_insert(struct input *input, const char *text)
{
	input_replace(input, input->caret, input->caret, text);
}
