#include "tui/merging-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"
#include "tui/shown.h"

enum {
	USUAL = 110, /* columns of the box, unless a value needs more */
	BORDERS = 2,
	HEADING = 1,
	TOTALS = 3,
	HINTS = 1,
	ROWS_WITH_TOTALS = 9,
	LABEL = 15,
	SHORT_LABEL = 9,
	NARROW = 56,
	MARK = 4, /* columns of "(x) " */
	GAP = 2,
	MOST = 1000, /* columns of a value, more than any terminal has */
};

/* Of all rows inside the border, those that are no fields; totals go first. */
static int
rows_around(int rows)
{
	int totals = rows >= ROWS_WITH_TOTALS ? 1 + TOTALS : 0;

	return HEADING + totals + HINTS;
}

/* Columns of the longest value of either. */
static int
widest_value(const struct merging *merging)
{
	const struct settings *settings = merging->view.session->settings;
	size_t widest = 0;

	for (size_t i = 0; i < merging->lines.count; i++) {
		const struct field *field = merging_line(merging, i)->field;
		struct arena arena = ARENA_INIT;
		size_t keep =
			utf8_columns(shown_member(settings, field, &merging->plan.keep, &arena));
		size_t other =
			utf8_columns(shown_member(settings, field, &merging->plan.other, &arena));

		widest = keep > widest ? keep : widest;
		widest = other > widest ? other : widest;
		arena_release(&arena);
	}
	return widest < MOST ? (int)widest : MOST;
}

static int
columns_wanted(const struct merging *merging)
{
	int columns = 2 * BORDERS + 2 + LABEL + 2 * GAP + 2 * (MARK + widest_value(merging));

	return columns > USUAL ? columns : USUAL;
}

struct area
merging_fit(const struct view *view, struct area area)
{
	const struct merging *merging = (const struct merging *)view;
	int rows = BORDERS + rows_around(ROWS_WITH_TOTALS) + (int)merging->lines.count;
	int columns = columns_wanted(merging);

	area.columns = area.columns < columns ? area.columns : columns;
	area.rows = rows < area.rows ? rows : area.rows;
	return area;
}

/* ------ one line ------ */

/* Where the parts of a line stand. */
struct parts {
	int label, value;
};

static struct parts
parts_of(struct area line)
{
	struct parts parts = { .label = line.columns < NARROW ? SHORT_LABEL : LABEL };

	parts.value = (line.columns - 2 - parts.label - 2 * GAP) / 2;
	return parts;
}

/* What comes in is marked, whether by choice or by rule. */
static const char *
mark_of(const struct merge_line *line, enum merge_taken side, const char *value)
{
	if (line->taken == MERGE_TAKEN_SAME)
		return " =";
	if (line->taken == MERGE_TAKEN_BOTH)
		return *value ? "(+)" : "";
	return line->taken == side ? "(x)" : "( )";
}

static enum style
style_of(const struct merge_line *line, enum merge_taken side)
{
	if (line->taken == MERGE_TAKEN_SAME)
		return STYLE_DIM;
	return line->taken == MERGE_TAKEN_BOTH || line->taken == side ? STYLE_STRONG
																  : STYLE_DIM;
}

static void
draw_side(struct canvas *canvas, struct area side, const struct merge_line *line,
	enum merge_taken taken, const char *value)
{
	enum style style = style_of(line, taken);

	canvas_draw(canvas, side.row, side.column, mark_of(line, taken, value), style);
	canvas_draw_fitted(canvas, side.row, side.column + MARK, side.columns - MARK,
		*value ? value : "–", style);
}

static void
draw_line(
	const struct merging *merging, struct canvas *canvas, struct area row, size_t place)
{
	const struct merge_line *line = merging_line(merging, place);
	const struct settings *settings = merging->view.session->settings;
	const struct merge_plan *plan = &merging->plan;
	struct parts parts = parts_of(row);
	struct area side = { row.row, row.column + 2 + parts.label + GAP, 1, parts.value };
	bool is_here = place == merging->at;
	struct arena arena = ARENA_INIT;

	canvas_draw(canvas, row.row, row.column, is_here ? "▸" : " ", STYLE_HERE);
	canvas_draw_fitted(canvas, row.row, row.column + 2, parts.label, line->field->label,
		is_here ? STYLE_STRONG : STYLE_LABEL);
	draw_side(canvas, side, line, MERGE_TAKEN_KEEP,
		shown_member(settings, line->field, &plan->keep, &arena));
	side.column += parts.value + GAP;
	draw_side(canvas, side, line, MERGE_TAKEN_OTHER,
		shown_member(settings, line->field, &plan->other, &arena));
	arena_release(&arena);
}

/* ------ around the lines ------ */

static void
draw_heading(const struct merging *merging, struct canvas *canvas, struct area row)
{
	struct parts parts = parts_of(row);
	int column = row.column + 2 + parts.label + GAP;
	struct arena arena = ARENA_INIT;

	canvas_draw_fitted(canvas, row.row, column, parts.value,
		arena_format(&arena, "%s, kept", merging->plan.keep.name), STYLE_HERE);
	canvas_draw_fitted(canvas, row.row, column + parts.value + GAP, parts.value,
		merging->plan.other.name, STYLE_COLUMN);
	arena_release(&arena);
}

/* "¥500 + ¥3,000 = ¥3,500" */
static void
draw_total(const struct merging *merging, struct canvas *canvas, struct area row,
	const char *name)
{
	const struct field *field = field_find(contact_fields, span_of(name));
	const struct merge_plan *plan = &merging->plan;
	struct parts parts = parts_of(row);
	int column = row.column + 2 + parts.label + GAP;
	struct arena arena = ARENA_INIT;
	const char *one = field_show(field, &plan->keep, &arena);
	const char *other = field_show(field, &plan->other, &arena);

	canvas_draw_fitted(
		canvas, row.row, row.column + 2, parts.label, field->label, STYLE_LABEL);
	canvas_draw_fitted(canvas, row.row, column, row.columns - (column - row.column),
		arena_format(&arena, "%s + %s = %s", *one ? one : "0", *other ? other : "0",
			field_show(field, &plan->merged, &arena)),
		STYLE_NORMAL);
	arena_release(&arena);
}

static void
draw_totals(const struct merging *merging, struct canvas *canvas, struct area row)
{
	static const char *const totals[TOTALS] = { "interactions", "orders", "revenue" };

	for (int i = 0; i < TOTALS; i++) {
		draw_total(merging, canvas, row, totals[i]);
		row.row++;
	}
}

static void
draw_hint(const struct merging *merging, struct canvas *canvas, struct area row)
{
	const char *wide = "h keeps the left, l the right, b follows the rule; x swaps, "
					   "Ctrl-s merges.";
	const char *narrow = "h left, l right, b rule; Ctrl-s merges.";
	const char *hint = (int)utf8_columns(wide) <= row.columns ? wide : narrow;
	const char *wrong =
		merging->is_there ? merging->said : "One of the two is gone; Esc leaves.";

	if (*wrong)
		canvas_draw_fitted(canvas, row.row, row.column, row.columns, wrong, STYLE_ERROR);
	else
		canvas_draw_fitted(canvas, row.row, row.column, row.columns, hint, STYLE_NOTICE);
}

static const char *
frame_title(const struct merging *merging, struct arena *arena)
{
	if (!merging->is_there)
		return " Merge ";
	return arena_format(arena, " Merge %s into %s, with %s ", merging->plan.other.name,
		merging->plan.keep.name,
		human_count((int64_t)merging->plan.follow_ups, "follow-up", "follow-ups", arena));
}

static void
draw_frame(const struct merging *merging, struct canvas *canvas)
{
	struct area area = merging->view.area;
	struct arena arena = ARENA_INIT;
	const char *title = frame_title(merging, &arena);
	int columns = (int)utf8_columns(utf8_safe(title, UTF8_LINE, &arena));
	int most = area.columns - 4;

	canvas_box(canvas, area, STYLE_LINE);
	canvas_draw_fitted(canvas, area.row, area.column + 2, columns < most ? columns : most,
		title, STYLE_HERE);
	arena_release(&arena);
}

/* Of those that fit, with the cursor among them. */
static size_t
first_line(const struct merging *merging, struct area rows)
{
	size_t height = (size_t)rows.rows;

	return merging->at + 1 > height ? merging->at + 1 - height : 0;
}

/* The lines that fit, with the cursor among them. */
static void
draw_lines(const struct merging *merging, struct canvas *canvas, struct area rows)
{
	size_t first = first_line(merging, rows);

	for (size_t i = 0; (int)i < rows.rows && first + i < merging->lines.count; i++) {
		struct area row = { rows.row + (int)i, rows.column, 1, rows.columns };

		draw_line(merging, canvas, row, first + i);
	}
}

/* " 2 more above, 5 below " on the line under them. */
static void
draw_more(const struct merging *merging, struct canvas *canvas, struct area rows, int row)
{
	size_t above = first_line(merging, rows), end = above + (size_t)rows.rows;
	size_t below = merging->lines.count > end ? merging->lines.count - end : 0;
	struct arena arena = ARENA_INIT;
	const char *text = above == 0 && below == 0 ? ""
		: above == 0 ? arena_format(&arena, " %zu more below ", below)
		: below == 0 ? arena_format(&arena, " %zu more above ", above)
					 : arena_format(&arena, " %zu more above, %zu below ", above, below);

	canvas_draw(canvas, row, rows.column + 2, text, STYLE_NOTICE);
	arena_release(&arena);
}

void
merging_draw(const struct view *view, struct canvas *canvas)
{
	const struct merging *merging = (const struct merging *)view;
	struct area inner = area_inner(view->area, 1), rows = inner, below;

	inner.column++;
	inner.columns -= 2;
	draw_frame(merging, canvas);
	rows = inner;
	rows.row += HEADING;
	rows.rows -= rows_around(inner.rows);
	rows.rows = rows.rows > 0 ? rows.rows : 1;
	below = (struct area){ rows.row + rows.rows + 1, inner.column, 1, inner.columns };
	if (merging->is_there) {
		draw_heading(merging, canvas, inner);
		draw_lines(merging, canvas, rows);
	}
	if (merging->is_there && inner.rows >= ROWS_WITH_TOTALS) {
		canvas_draw_across(
			canvas, below.row - 1, view->area.column, view->area.columns, STYLE_LINE);
		draw_totals(merging, canvas, below);
	}
	if (merging->is_there)
		draw_more(merging, canvas, rows,
			inner.rows >= ROWS_WITH_TOTALS ? below.row - 1 : inner.row + inner.rows);
	draw_hint(merging, canvas,
		(struct area){ inner.row + inner.rows - 1, inner.column, 1, inner.columns });
}
