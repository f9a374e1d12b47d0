#include "format/csv-read.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/text.h"

enum { ROWS_LOOKED_AT = 20 };

static const struct {
	char byte;
	const char *name;
} delimiters[] = {
	{ ',', "comma" },
	{ ';', "semicolon" },
	{ '\t', "tab" },
	{ 0 },
};

/* A row while it is being read. */
struct scan {
	const struct csv_reader *reader;
	size_t place;
	int64_t line;
	bool is_over; /* its end was reached */
	/* What is wrong with it, NULL for nothing, and where. */
	const char *fault;
	int64_t fault_line;
	bool is_open; /* a quote was never closed */
	size_t count;
	struct list *cells;
	struct arena *arena;
};

static void
blame(struct scan *scan, const char *fault, int64_t line)
{
	if (scan->fault)
		return;
	scan->fault = fault;
	scan->fault_line = line;
}

/* The byte at the place, or -1 at the end. */
static int
byte_at(const struct scan *scan, size_t place)
{
	const struct span *text = &scan->reader->text;

	return place < text->length ? (unsigned char)text->start[place] : -1;
}

static bool
is_line_end(int byte)
{
	return byte == '\n' || byte == '\r';
}

/* Steps over one line end of any kind. */
static void
step_line(struct scan *scan)
{
	bool is_pair =
		byte_at(scan, scan->place) == '\r' && byte_at(scan, scan->place + 1) == '\n';

	scan->place += is_pair ? 2 : 1;
	scan->line++;
}

static void
skip_spaces(struct scan *scan)
{
	while (byte_at(scan, scan->place) == ' ')
		scan->place++;
}

/* Up to the delimiter or the end of the line. */
static struct span
take_plain(struct scan *scan)
{
	size_t first = scan->place;
	int byte;

	while ((byte = byte_at(scan, scan->place)) >= 0 && !is_line_end(byte) &&
		byte != scan->reader->delimiter)
		scan->place++;
	return span_make(scan->reader->text.start + first, scan->place - first);
}

/* Up to the quote that closes it; stops there. */
static struct span
take_quoted(struct scan *scan)
{
	int64_t opened = scan->line;
	size_t first = ++scan->place;
	int byte;

	while ((byte = byte_at(scan, scan->place)) >= 0) {
		bool is_quote = byte == '"';

		if (is_quote && byte_at(scan, scan->place + 1) != '"')
			break;
		if (is_line_end(byte))
			step_line(scan);
		else
			scan->place += is_quote ? 2 : 1;
	}
	if (byte < 0) {
		scan->is_open = true;
		blame(scan, "the quote that opens here is never closed", opened);
	}
	return span_make(scan->reader->text.start + first, scan->place - first);
}

/* Behind the quote that closes a cell only the delimiter or the end may come. */
static void
end_quoted(struct scan *scan)
{
	struct span rest;

	if (scan->is_open)
		return;
	scan->place++;
	skip_spaces(scan);
	rest = take_plain(scan);
	if (rest.length > 0)
		blame(scan, "text follows a closing quote; a quote in a cell is written twice",
			scan->line);
}

/* The text of a cell: quotes once, line ends as LF. */
static const char *
unquote(struct span raw, struct arena *arena)
{
	char *copy = (char *)arena_copy_bytes(arena, raw.start, raw.length), *to = copy;

	for (const char *from = copy, *end = copy + raw.length; from < end; from++) {
		if (from + 1 < end &&
			((from[0] == '"' && from[1] == '"') || (from[0] == '\r' && from[1] == '\n')))
			from++;
		*to++ = *from == '\r' ? '\n' : *from;
	}
	*to = '\0';
	return copy;
}

static void
keep_cell(struct scan *scan, struct span raw, bool is_quoted)
{
	if (raw.length > CSV_CELL_LIMIT)
		blame(scan, "a cell is longer than 64 KiB", scan->line);
	if (++scan->count > CSV_COLUMN_LIMIT)
		blame(scan, "the row has more than 1000 cells", scan->line);
	if (raw.length > 0 && memchr(raw.start, '\0', raw.length))
		blame(scan, "the row has a NUL byte", scan->line);
	if (scan->fault)
		return;
	list_push_text(scan->cells,
		is_quoted ? unquote(raw, scan->arena) : span_copy(raw, scan->arena), scan->arena);
}

static void
read_cell(struct scan *scan)
{
	size_t first = scan->place;
	bool is_quoted;

	skip_spaces(scan);
	is_quoted = byte_at(scan, scan->place) == '"';
	if (is_quoted) {
		keep_cell(scan, take_quoted(scan), true);
		end_quoted(scan);
	} else {
		scan->place = first;
		keep_cell(scan, take_plain(scan), false);
	}
	if (byte_at(scan, scan->place) == scan->reader->delimiter) {
		scan->place++;
		return;
	}
	if (is_line_end(byte_at(scan, scan->place)))
		step_line(scan);
	scan->is_over = true;
}

static void
skip_line(struct scan *scan)
{
	int byte;

	while ((byte = byte_at(scan, scan->place)) >= 0 && !is_line_end(byte))
		scan->place++;
	if (byte >= 0)
		step_line(scan);
}

static bool
is_blank(const struct scan *scan)
{
	int byte = byte_at(scan, scan->place);

	return is_line_end(byte);
}

static bool
refuse(struct csv_reader *reader, const struct scan *scan, struct error *error)
{
	if (scan->fault_line == reader->row_line)
		return fail(error, ERROR_REFUSED, "%s", scan->fault);
	return fail(
		error, ERROR_REFUSED, "%s (line %lld)", scan->fault, (long long)scan->fault_line);
}

enum csv_step
csv_next(struct csv_reader *reader, struct list *cells, struct arena *arena,
	struct error *error)
{
	struct scan scan = { .reader = reader,
		.place = reader->place,
		.line = reader->line,
		.cells = cells,
		.arena = arena };
	struct scan first;

	*cells = (struct list){ 0 };
	while (is_blank(&scan))
		step_line(&scan);
	first = scan;
	reader->row_line = scan.line;
	if (byte_at(&scan, scan.place) < 0) {
		reader->place = scan.place;
		return CSV_END;
	}
	while (!scan.is_over)
		read_cell(&scan);
	if (scan.place - first.place > CSV_ROW_LIMIT)
		blame(&scan, "the row is longer than 1 MiB", first.line);
	if (scan.is_open) {
		first.fault = scan.fault;
		first.fault_line = scan.fault_line;
		skip_line(&first);
		scan = first;
	}
	reader->place = scan.place;
	reader->line = scan.line;
	return !scan.fault || refuse(reader, &scan, error) ? CSV_ROW : CSV_REFUSED;
}

/* ------ the delimiter ------ */

/* How many of the first rows have the most usual number of cells, times that number. */
static size_t
score_of(struct csv_reader reader)
{
	size_t counts[ROWS_LOOKED_AT], rows = 0, best = 0;
	struct arena arena = ARENA_INIT;
	struct error ignored = ERROR_INIT;
	struct list cells;
	enum csv_step step;

	for (int i = 0; i < ROWS_LOOKED_AT &&
		 (step = csv_next(&reader, &cells, &arena, &ignored)) != CSV_END;
		 i++)
		if (step == CSV_ROW && cells.count > 1)
			counts[rows++] = cells.count;
	for (size_t i = 0; i < rows; i++) {
		size_t score = 0;

		for (size_t j = 0; j < rows; j++)
			score += counts[j] == counts[i] ? counts[j] : 0;
		best = score > best ? score : best;
	}
	error_release(&ignored);
	arena_release(&arena);
	return best;
}

static char
find_delimiter(struct csv_reader reader)
{
	char best = ',';
	size_t best_score = 0;

	for (size_t i = 0; delimiters[i].byte; i++) {
		size_t score;

		reader.delimiter = delimiters[i].byte;
		score = score_of(reader);
		if (score > best_score) {
			best = reader.delimiter;
			best_score = score;
		}
	}
	return best;
}

/* The line "sep=;" by which a spreadsheet is told the delimiter, a sign of ASCII. */
static bool
take_told(struct csv_reader *reader)
{
	struct span told = span_of("sep=");
	size_t length = told.length + 1;
	const struct span *text = &reader->text;
	unsigned char sign;

	if (!span_starts_with(*text, told) || text->length <= length ||
		!is_line_end((unsigned char)text->start[length]))
		return false;
	sign = (unsigned char)text->start[told.length];
	if (sign != '\t' && (sign >= 0x80 || !ispunct(sign) || sign == '"'))
		return false;
	reader->delimiter = (char)sign;
	reader->place = length;
	return true;
}

struct csv_reader
csv_reader_make(struct span text)
{
	struct csv_reader reader = {
		.text = text, .line = 1, .row_line = 1, .delimiter = ','
	};

	if (!take_told(&reader))
		reader.delimiter = find_delimiter(reader);
	return reader;
}

const char *
csv_delimiter_name(char delimiter)
{
	for (size_t i = 0; delimiters[i].byte; i++)
		if (delimiters[i].byte == delimiter)
			return delimiters[i].name;
	return "a sign of its own";
}
