#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "format/charset.h"
#include "format/csv-read.h"

static void
check_cells(const struct list *cells)
{
	MUST(cells->count > 0 && cells->count <= CSV_COLUMN_LIMIT);
	for (size_t i = 0; i < cells->count; i++)
		MUST(!strchr(list_text(cells, i), '\r') &&
			strlen(list_text(cells, i)) <= CSV_CELL_LIMIT);
}

/* Every row begins behind the one before it, and none is returned and refused. */
static void
check_rows(struct span text, struct arena *arena)
{
	struct csv_reader reader = csv_reader_make(text);
	struct error error = ERROR_INIT;
	struct list cells;
	size_t place = 0;
	int64_t line = 0;
	enum csv_step step;

	while ((step = csv_next(&reader, &cells, arena, &error)) != CSV_END) {
		MUST(reader.place > place && reader.place <= text.length);
		MUST(reader.row_line > line && reader.line >= reader.row_line);
		place = reader.place;
		line = reader.row_line;
		if (step == CSV_ROW)
			check_cells(&cells);
		else
			MUST(step == CSV_REFUSED && *error.message);
	}
	error_release(&error);
}

/* The first byte asks for an encoding, or has it found out. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char *const names[] = { "", "", "", "", "UTF-8", "CP932", "UTF-16LE",
		"WINDOWS-1252" };
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct charset_text text;

	if (size > 0) {
		const char *name = names[bytes[0] % (sizeof(names) / sizeof(*names))];

		MUST(charset_decode(span_make(bytes + 1, size - 1), name, &arena, &text, &error));
		check_rows(text.text, &arena);
	}
	error_release(&error);
	arena_release(&arena);
	return 0;
}
