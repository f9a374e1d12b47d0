#include "tui/editor-rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "format/wrap.h"

enum { TAB_COLUMNS = 4 };

static struct span
behind(struct span span, size_t length)
{
	return span_make(span.start + length, span.length - length);
}

/* ------ one cluster ------ */

/* What stands for the cluster on the screen, which a character may not, or not alone. */
static const char *
shown(struct editor_rows *rows, struct span cluster)
{
	text_cut(&rows->one, 0);
	text_cut(&rows->shown, 0);
	text_add_bytes(&rows->one, cluster.start, cluster.length);
	utf8_add_safe(&rows->shown, rows->one.bytes, UTF8_LINE);
	if (rows->charset != CANVAS_ASCII)
		return rows->shown.bytes;
	text_cut(&rows->one, 0);
	utf8_add_ascii(&rows->one, rows->shown.bytes);
	return rows->one.bytes;
}

static int
columns_of(struct editor_rows *rows, struct span cluster, int column)
{
	char first = cluster.start[0];

	if (first == '\t')
		return TAB_COLUMNS - column % TAB_COLUMNS;
	if (cluster.length == 1 && first >= ' ' && first <= '~')
		return 1;
	return (int)utf8_columns(shown(rows, cluster));
}

/* One with a mark on it is seen. */
static bool
is_space(struct span cluster)
{
	return cluster.length == 1 && (*cluster.start == ' ' || *cluster.start == '\t');
}

/* ------ rows ------ */

/* Where the row that begins there ends. */
static size_t
row_end(struct editor_rows *rows, struct span line, size_t start)
{
	size_t at = start, may_end = start, taken, length;
	int column = 0, before = 0;

	for (; at < line.length; at += length) {
		struct span rest = behind(line, at);
		int columns;

		length = utf8_cluster(rest);
		columns = columns_of(rows, span_make(rest.start, length), column);
		if (is_space(span_make(rest.start, length))) {
			column += columns;
			may_end = at + length;
			before = 0;
			continue;
		}
		if (wrap_may_break_before(utf8_decode(rest, &taken), before))
			may_end = at;
		if (column + columns > rows->width && at > start)
			return may_end > start ? may_end : at;
		column += columns;
		before = columns;
	}
	return line.length;
}

static void
push_row(struct editor_line *line, size_t start)
{
	/* Grows at powers of two. */
	if ((line->row_count & (line->row_count - 1)) == 0)
		line->rows = memory_resize(line->rows,
			(line->row_count ? line->row_count * 2 : 1) * sizeof(*line->rows));
	line->rows[line->row_count++] = start;
}

static const struct editor_line *
laid_out(struct editor_rows *rows, struct editor_text *text, size_t index)
{
	struct editor_line *line = &text->lines[index];
	struct span bytes = editor_text_line(text, index);
	size_t start = 0;

	if (line->width == rows->width && line->row_count > 0)
		return line;
	line->width = rows->width;
	line->row_count = 0;
	do {
		push_row(line, start);
		start = row_end(rows, bytes, start);
	} while (start < bytes.length);
	return line;
}

size_t
editor_rows_count(struct editor_rows *rows, struct editor_text *text, size_t line)
{
	return laid_out(rows, text, line)->row_count;
}

struct editor_row
editor_rows_at(
	struct editor_rows *rows, struct editor_text *text, size_t line, size_t index)
{
	const struct editor_line *found = laid_out(rows, text, line);

	return (struct editor_row){ found->rows[index],
		index + 1 < found->row_count ? found->rows[index + 1] : found->length };
}

size_t
editor_rows_find(struct editor_rows *rows, struct editor_text *text, struct spot spot)
{
	const struct editor_line *line = laid_out(rows, text, spot.line);
	size_t low = 0, high = line->row_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (line->rows[middle] <= spot.offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

int
editor_rows_column(
	struct editor_rows *rows, struct span line, struct editor_row row, size_t offset)
{
	int column = 0;

	for (size_t at = row.start, length; at < offset; at += length) {
		struct span rest = behind(line, at);

		length = utf8_cluster(rest);
		column += columns_of(rows, span_make(rest.start, length), column);
	}
	return column;
}

size_t
editor_rows_offset(
	struct editor_rows *rows, struct span line, struct editor_row row, int wanted)
{
	size_t at = row.start, last = row.start, length;
	int column = 0;

	for (; at < row.end; at += length) {
		struct span rest = behind(line, at);
		int columns;

		length = utf8_cluster(rest);
		columns = columns_of(rows, span_make(rest.start, length), column);
		if (column + columns > wanted)
			return at;
		column += columns;
		last = at;
	}
	/* Behind the last character of a row stands the next row, but at the line's end. */
	return row.end == line.length ? row.end : last;
}

void
editor_rows_show(
	struct editor_rows *rows, struct span line, struct editor_row row, struct text *text)
{
	int column = 0;

	for (size_t at = row.start, length; at < row.end; at += length) {
		struct span rest = behind(line, at);
		int columns;

		length = utf8_cluster(rest);
		columns = columns_of(rows, span_make(rest.start, length), column);
		if (*rest.start == '\t')
			text_add_repeated(text, " ", (size_t)columns);
		else
			text_add(text, shown(rows, span_make(rest.start, length)));
		column += columns;
	}
}

void
editor_rows_release(struct editor_rows *rows)
{
	text_release(&rows->one);
	text_release(&rows->shown);
}
