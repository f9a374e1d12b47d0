#include "tui/importing-parts.h"

#include <string.h>

#include "base/utf8.h"

enum {
	WIDEST = 160,
	BORDERS = 2,
	TOP = 2,  /* rows above the columns: what the table is, and a free one */
	FOOT = 3, /* beneath: a line, the counts, and what is refused first */
	LOW = 8,  /* with fewer rows there is less around the columns */
	MARK = 2,
	GAP = 2,
	HEADING = 24,
	MEANING = 16,
	NARROW = 60, /* below this, headings and meanings are narrower by half */
};

struct area
importing_fit(const struct view *view, struct area area)
{
	const struct importing *importing = (const struct importing *)view;
	int rows = BORDERS + TOP + FOOT + (int)importing->table.mapping.columns.count;

	area.columns = area.columns < WIDEST ? area.columns : WIDEST;
	area.rows = rows < area.rows ? rows : area.rows;
	return area;
}

/* What the first rows have in a column: "Sarah │ Bob │ –". */
static const char *
samples(const struct importing *importing, size_t place, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < importing->rows.count; i++) {
		const struct list *cells = list_at(&importing->rows, i, sizeof(*cells));
		const char *cell = place < cells->count ? list_text(cells, place) : "";

		text_add_format(&text, "%s%s", i > 0 ? " │ " : "", *cell ? cell : "–");
	}
	return text_take(&text, arena);
}

/* A column that is left out, or kept as it is, says less. */
static enum style
style_of(const struct mapping_column *column, bool is_here)
{
	bool means =
		column->target.kind != TARGET_CUSTOM && column->target.kind != TARGET_IGNORED;

	if (is_here)
		return STYLE_STRONG;
	return means ? STYLE_NORMAL : STYLE_DIM;
}

static void
draw_column(const struct importing *importing, struct canvas *canvas, struct area row,
	size_t place)
{
	const struct mapping_column *column = importing_column(importing, place);
	int part = row.columns < NARROW ? 2 : 1, at = row.column + MARK;
	int heading = HEADING / part, meaning = MEANING / part;
	bool is_here = place == importing->at;
	enum style style = style_of(column, is_here);
	struct arena arena = ARENA_INIT;

	canvas_draw(canvas, row.row, row.column, is_here ? "▸" : " ", STYLE_HERE);
	canvas_draw_fitted(canvas, row.row, at, heading, column->heading,
		is_here ? STYLE_STRONG : STYLE_LABEL);
	at += heading + GAP;
	canvas_draw_fitted(canvas, row.row, at, meaning,
		mapping_show_target(&column->target, &arena), style);
	at += meaning + GAP;
	canvas_draw_fitted(canvas, row.row, at, row.column + row.columns - at,
		samples(importing, place, &arena), STYLE_DIM);
	arena_release(&arena);
}

/* The columns that fit, with the cursor among them. */
static void
draw_columns(const struct importing *importing, struct canvas *canvas, struct area rows)
{
	size_t height = rows.rows > 0 ? (size_t)rows.rows : 0;
	size_t first = importing->at + 1 > height ? importing->at + 1 - height : 0;

	for (size_t i = 0; i < height && first + i < importing->table.mapping.columns.count;
		 i++) {
		struct area row = { rows.row + (int)i, rows.column, 1, rows.columns };

		draw_column(importing, canvas, row, first + i);
	}
}

static const char *
what_it_is(const struct importing *importing, struct arena *arena)
{
	const struct table *table = &importing->table;
	const struct mapping_preset *preset = table->mapping.preset;

	return arena_format(arena, "%s · %s · parted by %s · headings in line %lld",
		preset ? preset->label : "A table", table->charset,
		csv_delimiter_name(table->reader.delimiter), (long long)table->heading_line);
}

static const char *
what_it_comes_to(const struct importing *importing, struct arena *arena)
{
	const struct import_result *result = &importing->result;

	if (!importing->is_rehearsed)
		return "Too large to be tried first; one undo takes it back.";
	return arena_format(arena, "%lld new, %lld changed, %lld same, %zu refused",
		(long long)result->new, (long long)result->changed, (long long)result->same,
		result->refused.count);
}

static const char *
first_refusal(const struct importing *importing, struct arena *arena)
{
	const struct import_refusal *refusal;

	if (!importing->is_rehearsed || importing->result.refused.count == 0)
		return "";
	refusal = list_at(&importing->result.refused, 0, sizeof(*refusal));
	return arena_format(
		arena, "line %lld: %s", (long long)refusal->line, refusal->reason);
}

static void
draw_foot(const struct importing *importing, struct canvas *canvas, struct area rows)
{
	struct arena arena = ARENA_INIT;
	const char *wrong = importing->said;

	if (!*wrong && rows.rows > 1)
		wrong = first_refusal(importing, &arena);

	canvas_draw_fitted(canvas, rows.row, rows.column, rows.columns,
		what_it_comes_to(importing, &arena), STYLE_NOTICE);
	if (*wrong)
		canvas_draw_fitted(canvas, rows.row + rows.rows - 1, rows.column, rows.columns,
			wrong, STYLE_ERROR);
	arena_release(&arena);
}

static void
draw_frame(const struct importing *importing, struct canvas *canvas)
{
	struct area area = importing->view.area;
	struct arena arena = ARENA_INIT;
	const char *title = arena_format(&arena, " %s ", importing->typed);
	int columns = (int)utf8_columns(utf8_safe(title, UTF8_LINE, &arena));
	int most = area.columns - 4;

	canvas_box(canvas, area, STYLE_LINE);
	canvas_draw_fitted(canvas, area.row, area.column + 2, columns < most ? columns : most,
		title, STYLE_HERE);
	arena_release(&arena);
}

void
importing_draw(const struct view *view, struct canvas *canvas)
{
	const struct importing *importing = (const struct importing *)view;
	struct area inner = area_inner(view->area, 1), rows;
	int top = inner.rows < LOW ? 0 : TOP, foot = inner.rows < LOW ? FOOT - 1 : FOOT;
	struct arena arena = ARENA_INIT;

	inner.column++;
	inner.columns -= 2;
	draw_frame(importing, canvas);
	if (top > 0)
		canvas_draw_fitted(canvas, inner.row, inner.column, inner.columns,
			what_it_is(importing, &arena), STYLE_LABEL);
	rows = inner;
	rows.row += top;
	rows.rows -= top + foot;
	draw_columns(importing, canvas, rows);
	inner.row += inner.rows - foot;
	canvas_draw_across(
		canvas, inner.row, view->area.column, view->area.columns, STYLE_LINE);
	inner.row++;
	inner.rows = foot - 1;
	draw_foot(importing, canvas, inner);
	arena_release(&arena);
}
