#ifndef TUI_REPORTS_SHEET_H
#define TUI_REPORTS_SHEET_H

#include "core/field.h"
#include "core/settings.h"
#include "tui/canvas.h"

/*
 * What a report comes to on the screen: lines of text and rows of tables, one under the
 * other, of which a part is seen.
 *
 * A row keeps no text of its own: it is written from its record when it is drawn, so that
 * a long list costs little.  Everything lives in the arena.
 */
struct sheet {
	const struct settings *settings;
	enum canvas_charset charset;
	int columns;       /* of the screen */
	struct list lines; /* of struct sheet_line */
	struct arena *arena;
};

/* A bar behind each row: how long it is, and the stronger part of it. */
struct sheet_bar {
	const char *heading; /* "" for none */
	int64_t (*whole)(const void *record, const struct settings *settings);
	int64_t (*part)(const void *record, const struct settings *settings); /* or NULL */
};

struct sheet_table {
	const struct settings *settings;
	enum canvas_charset charset;
	const struct field *fields;
	const struct list *records;
	size_t size;         /* of a record */
	struct list columns; /* of struct sheet_column */
	struct sheet_bar bar;
	int64_t longest;             /* bar */
	int bar_column, bar_columns; /* 0 columns: there is no room for one */
};

struct sheet_line {
	enum { SHEET_TEXT, SHEET_HEADINGS, SHEET_ROW } kind;
	const char *text;
	enum style style;
	const struct sheet_table *table;
	size_t row;
};

/* Adds a line of text; "" for air. */
void sheet_add(struct sheet *sheet, const char *text, enum style style);

/* Adds a table: a line of headings and a row for each record.  columns: names of fields,
 * ending with NULL; bar may be NULL.  Without records it says "(none)". */
void sheet_add_table(struct sheet *sheet, const struct field *fields,
	const char *const *columns, const struct list *records, size_t size,
	const struct sheet_bar *bar);

/* The record of a row; NULL for other lines. */
const void *sheet_record(const struct sheet_line *line);

/* The contact a row is about; none when it is about none. */
struct id sheet_contact(const struct sheet_line *line);

/* Its name. */
const char *sheet_name(const struct sheet_line *line);

/* Draws the line at that place of the screen. */
void sheet_draw(
	const struct sheet_line *line, struct canvas *canvas, int row, int column);

/* Values as a line of small columns, the greatest as high as the line: "▁▃█". */
const char *sheet_sparkline(const int64_t *values, size_t count, struct arena *arena);

#endif
