#include "tui/form-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"

enum {
	WIDEST = 100,
	LABEL = 20,
	NARROW = 50,
	NARROW_LABEL = 10,
	SIDE = 11, /* columns of "(x) theirs " */
	BORDERS = 2,
	HINTS = 2,
	TIME_OF_DAY = 11, /* where it begins in a moment's text */
	BLOCK = 3,        /* rows of a field that both changed */
};

static int
rows_of(const struct conflict_row *row)
{
	return row->is_mine && row->is_theirs ? BLOCK : BLOCK - 1;
}

struct area
conflict_fit(const struct view *view, struct area area)
{
	const struct form *form = (const struct form *)view;
	int rows = BORDERS + HINTS;

	for (size_t i = 0; i < form->rows.count; i++)
		rows += rows_of(conflict_row(form, i));
	area.columns = area.columns < WIDEST ? area.columns : WIDEST;
	area.rows = rows;
	return area;
}

/* One side of a row: "(x) theirs   Acme". */
struct side {
	const char *name;
	const char *value;
	bool is_taken;
	bool is_choice;
};

static void
draw_side(struct canvas *canvas, struct area line, const struct side *side)
{
	struct arena arena = ARENA_INIT;
	const char *mark = side->is_choice ? side->is_taken ? "(x)" : "( )" : "   ";
	enum style style = side->is_taken ? STYLE_STRONG : STYLE_DIM;

	canvas_draw(canvas, line.row, line.column,
		arena_format(&arena, "%s %s", mark, side->name), style);
	canvas_draw_fitted(canvas, line.row, line.column + SIDE, line.columns - SIDE,
		*side->value ? side->value : "(nothing)",
		side->is_taken ? STYLE_NORMAL : STYLE_DIM);
	arena_release(&arena);
}

static void
draw_sides(const struct form *form, struct canvas *canvas, struct area line,
	const struct conflict_row *row)
{
	struct arena arena = ARENA_INIT;
	const void *mine = form_record(form, &arena);
	const struct side sides[] = {
		{ "before", form_show(row->field, form->base, &arena), false, false },
		{ "theirs", form_show(row->field, &form->newest, &arena),
			row->choice == CHOICE_THEIRS, true },
		{ "yours", form_show(row->field, mine, &arena), row->choice == CHOICE_MINE,
			true },
	};

	draw_side(canvas, line, &sides[0]);
	line.row++;
	if (row->is_theirs)
		draw_side(canvas, line, &sides[1]);
	line.row += row->is_theirs;
	if (row->is_mine)
		draw_side(canvas, line, &sides[2]);
	arena_release(&arena);
}

static void
draw_row(const struct form *form, struct canvas *canvas, struct area line, size_t index)
{
	const struct conflict_row *row = conflict_row(form, index);
	int label = line.columns < NARROW ? NARROW_LABEL : LABEL;
	bool is_here = index == form->row;

	canvas_draw(canvas, line.row, line.column, is_here ? "▸" : " ", STYLE_HERE);
	line.column += 2;
	line.columns -= 2;
	canvas_draw_fitted(canvas, line.row, line.column, label, row->field->label,
		is_here ? STYLE_STRONG : STYLE_LABEL);
	if (row->choice == CHOICE_OPEN)
		canvas_draw_fitted(
			canvas, line.row + 1, line.column, label, "which?", STYLE_OVERDUE);
	else if (!row->is_mine || !row->is_theirs)
		canvas_draw_fitted(canvas, line.row + 1, line.column, label,
			row->is_mine ? "only you" : "only they", STYLE_DIM);
	line.column += label + 2;
	line.columns -= label + 2;
	draw_sides(form, canvas, line, row);
}

static void
draw_hints(const struct form *form, struct canvas *canvas, struct area line)
{
	struct arena arena = ARENA_INIT;
	size_t open = conflict_open(form);
	const char *text = arena_format(&arena, "All is decided: %s saves what is marked.",
		form_key(form, "accept", &arena));

	if (open > 0)
		text = arena_format(&arena, "%s by both: %s keeps yours, %s takes theirs.",
			human_count(
				(int64_t)open, "field was changed", "fields were changed", &arena),
			form_key(form, "take mine", &arena), form_key(form, "take theirs", &arena));
	if (*form->said)
		text = form->said;
	canvas_draw_fitted(canvas, line.row, line.column, line.columns, text,
		*form->said    ? STYLE_ERROR
			: open > 0 ? STYLE_OVERDUE
					   : STYLE_NOTICE);
	arena_release(&arena);
}

static void
draw_frame(const struct form *form, struct canvas *canvas)
{
	struct area area = form->view.area;
	struct arena arena = ARENA_INIT;
	char at[MOMENT_TEXT_SIZE];
	const char *title;

	moment_format(form->news.at, at);
	title = arena_format(&arena, " %s was changed by %s: %s, %.10s %.5s UTC ",
		form->subject.name, form->news.who, form->news.command, at, at + TIME_OF_DAY);
	canvas_box(canvas, area, STYLE_LINE);
	if ((int)utf8_columns(title) > area.columns - 4)
		canvas_draw_fitted(
			canvas, area.row, area.column + 2, area.columns - 4, title, STYLE_HERE);
	else
		canvas_draw(canvas, area.row, area.column + 2, title, STYLE_HERE);
	arena_release(&arena);
}

/* How many rows above are scrolled away, so that the row here is seen. */
static int
scrolled(const struct form *form, int rows)
{
	int end = 0;

	for (size_t i = 0; i <= form->row && i < form->rows.count; i++)
		end += rows_of(conflict_row(form, i));
	return end > rows ? end - rows : 0;
}

void
conflict_draw(const struct view *view, struct canvas *canvas)
{
	const struct form *form = (const struct form *)view;
	struct area inner = area_inner(view->area, 1), rows = inner, clip;

	inner.column++;
	inner.columns -= 2;
	rows.rows--;
	draw_frame(form, canvas);
	draw_hints(form, canvas,
		(struct area){ inner.row + inner.rows - 1, inner.column, 1, inner.columns });
	clip = canvas_clip(canvas, rows);
	inner.row -= scrolled(form, rows.rows);
	for (size_t i = 0; i < form->rows.count; i++) {
		draw_row(form, canvas, inner, i);
		inner.row += rows_of(conflict_row(form, i));
	}
	canvas_unclip(canvas, clip);
}
