#include "book/table.h"

#include <string.h>

#include "base/file.h"
#include "core/privacy.h"
#include "format/charset.h"

/* ------ the headings ------ */

/* A row that may be the headings. */
struct candidate {
	struct list cells;
	struct csv_reader reader; /* behind it */
	int64_t line;
	const struct mapping_preset *preset;
	enum mapping_match match;
};

/* The first row that surely is, else the first that may be. */
static struct candidate
find_headings(struct csv_reader reader, const struct table_wish *wish,
	const struct list *kept, struct arena *arena)
{
	struct candidate best = { .match = MAPPING_NONE };
	struct error ignored = ERROR_INIT;

	for (int i = 0; i < TABLE_HEADING_LIMIT && best.match != MAPPING_SURELY; i++) {
		struct candidate row = { .match = MAPPING_NONE };
		enum csv_step step = csv_next(&reader, &row.cells, arena, &ignored);

		if (step == CSV_END)
			break;
		if (step == CSV_ROW)
			row.match = mapping_match(&row.cells, &wish->mapping, kept, &row.preset);
		row.reader = reader;
		row.line = reader.row_line;
		if (row.match > best.match)
			best = row;
	}
	error_release(&ignored);
	return best;
}

static const char *
names_of(const struct list *kept, struct arena *arena)
{
	struct text names = TEXT_INIT;

	for (size_t i = 0; i < kept->count; i++)
		text_add_format(&names, "%s, ",
			((struct mapping_preset *)list_at(kept, i, sizeof(struct mapping_preset)))
				->name);
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		text_add_format(
			&names, "%s%s", preset == mapping_presets ? "" : ", ", preset->name);
	return text_take(&names, arena);
}

static const struct mapping_preset *
preset_named(const struct list *kept, const char *name)
{
	for (size_t i = 0; i < kept->count; i++) {
		const struct mapping_preset *preset = list_at(kept, i, sizeof(*preset));

		if (strcmp(preset->name, name) == 0)
			return preset;
	}
	for (const struct mapping_preset *preset = mapping_presets; preset->name; preset++)
		if (strcmp(preset->name, name) == 0)
			return preset;
	return NULL;
}

/* The cells of the first row, with commas. */
static const char *
first_cells(struct csv_reader reader, struct arena *arena)
{
	struct error ignored = ERROR_INIT;
	struct list cells;
	struct text text = TEXT_INIT;

	if (csv_next(&reader, &cells, arena, &ignored) != CSV_ROW)
		cells.count = 0;
	for (size_t i = 0; i < cells.count; i++)
		text_add_format(&text, "%s%s", i > 0 ? ", " : "", list_text(&cells, i));
	error_release(&ignored);
	return text_take(&text, arena);
}

/* Nothing is the headings; says why, and what would help. */
static bool
refuse_headings(const char *path, struct csv_reader reader, const struct table_wish *wish,
	const struct list *kept, struct arena *arena, struct error *error)
{
	const char *name = wish->mapping.preset;
	const struct mapping_preset *preset = *name ? preset_named(kept, name) : NULL;
	const char *cells = first_cells(reader, arena);
	struct text needed = TEXT_INIT;

	if (preset) {
		for (const char *const *heading = preset->required; *heading; heading++)
			text_add_format(&needed, "%s%s", needed.length > 0 ? ", " : "", *heading);
		return fail(error, ERROR_REFUSED,
			"%s: no line has the columns of %s, which are %s; the first one has: %s",
			path, preset->label, text_take(&needed, arena), cells);
	}
	if (*name && wish->mapping.rules->count == 0)
		return fail(error, ERROR_USAGE, "there is no preset '%s'; there are %s", name,
			names_of(kept, arena));
	if (wish->mapping.rules->count > 0)
		return fail(error, ERROR_USAGE,
			"%s: no line has the columns that --map names; the first one has: %s", path,
			cells);
	return fail(error, ERROR_REFUSED,
		"%s: no column says who is meant; say it with --map COLUMN=name.  The first line "
		"has: %s",
		path, cells);
}

/* What is kept with every row, and perhaps under a name, holds no payment details. */
static bool
check_headings(
	const char *path, int64_t line, const struct list *cells, struct error *error)
{
	for (size_t i = 0; i < cells->count; i++)
		if (!privacy_check(span_of(list_text(cells, i)), "a heading", error))
			return fail_in(error, "%s:%lld", path, (long long)line);
	return true;
}

/* A table is text with something in it. */
static bool
check_bytes(const char *path, struct span bytes, struct error *error)
{
	if (bytes.length == 0)
		return fail(error, ERROR_REFUSED, "%s: the file is empty", path);
	if (span_starts_with(bytes, span_of("PK\003\004")))
		return fail(error, ERROR_REFUSED,
			"%s: this is a workbook or an archive and no table; save it as CSV there and "
			"import that",
			path);
	return true;
}

static bool
check_text(const char *path, struct span text, struct error *error)
{
	if (span_trim(text).length == 0)
		return fail(error, ERROR_REFUSED, "%s: there are but blank lines in it", path);
	if (memchr(text.start, '\0', text.length))
		return fail(error, ERROR_REFUSED,
			"%s: this is no text, as there are zero bytes in it; a table in CSV is "
			"expected",
			path);
	return true;
}

bool
table_open(const char *path, const struct table_wish *wish, struct table *table,
	struct arena *arena, struct error *error)
{
	struct list kept = { 0 };
	struct charset_text text;
	struct span bytes;
	struct csv_reader reader;
	struct candidate headings;

	*table = (struct table){ .charset = "" };
	if (!mapping_kept(wish->mapping.folder, &kept, arena, error) ||
		!file_read(path, TABLE_SIZE_LIMIT, arena, &bytes, error) ||
		!check_bytes(path, bytes, error) ||
		!charset_decode(bytes, wish->charset, arena, &text, error) ||
		!check_text(path, text.text, error))
		return false;
	reader = csv_reader_make(text.text);
	headings = find_headings(reader, wish, &kept, arena);
	if (headings.match == MAPPING_NONE)
		return refuse_headings(path, reader, wish, &kept, arena, error);
	table->charset = text.name;
	table->reader = headings.reader;
	table->heading_line = headings.line;
	if (!check_headings(path, headings.line, &headings.cells, error) ||
		!mapping_make(&headings.cells, &wish->mapping, headings.preset, &table->mapping,
			arena, error))
		return false;
	table_order_days(table, wish, arena);
	return true;
}
