#ifndef FORMAT_CSV_READ_H
#define FORMAT_CSV_READ_H

#include "base/error.h"
#include "base/list.h"
#include "base/span.h"

#include <stdint.h>

/*
 * CSV read row by row, as RFC 4180 has it and as programs write it.
 *
 * Cells are parted by commas, semicolons or tabs, whichever the first rows have; a first
 * line "sep=;" of a spreadsheet decides.  Lines end with LF, CRLF or CR.  A quoted cell
 * may hold any of these, a quote in it is written twice; line ends in cells become LF.
 * Lines without anything are passed over.  A row that cannot be read is refused alone: of
 * a quote that is never closed the line it stands in, so that the rows behind it are read
 * all the same.
 */
enum {
	CSV_CELL_LIMIT = 64 * 1024,  /* bytes of a cell */
	CSV_ROW_LIMIT = 1024 * 1024, /* bytes of a row */
	CSV_COLUMN_LIMIT = 1000,     /* cells of a row */
};

struct csv_reader {
	struct span text;
	size_t place; /* where the next row begins … */
	int64_t line; /* … and the line that is, from 1 */
	char delimiter;
	int64_t row_line; /* where the row last returned or refused began */
};

/* The text must be there as long as the reader is. */
struct csv_reader csv_reader_make(struct span text);

/* What came of asking for a row; refused means this one alone. */
enum csv_step { CSV_ROW, CSV_REFUSED, CSV_END };

/* The cells of the next row, of const char * in the arena; what was in the list is
 * dropped. */
enum csv_step csv_next(struct csv_reader *reader, struct list *cells, struct arena *arena,
	struct error *error);

/* The name of the delimiter, for people. */
const char *csv_delimiter_name(char delimiter);

#endif
