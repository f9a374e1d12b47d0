#include "tui/editor-parts.h"

#include "format/human.h"

enum { NEARLY_FULL = 4096 /* bytes left, from which on they are told */ };

/* Draws from the first row that is shown, and returns where the caret is. */
static struct spot
draw_rows(struct writing *writing, struct canvas *canvas)
{
	struct area area = writing->view.area;
	struct editor_place place = editor_place_of(writing, writing->top);
	struct editor_place caret = editor_place_of(writing, writing->caret);
	struct spot found = { 0, 0 };
	struct text shown = TEXT_INIT;

	for (int i = 0; i < editor_height(writing); i++) {
		struct span line = editor_text_line(&writing->text, place.line);
		struct editor_row row =
			editor_rows_at(&writing->rows, &writing->text, place.line, place.row);

		text_cut(&shown, 0);
		editor_rows_show(&writing->rows, line, row, &shown);
		canvas_draw(
			canvas, area.row + i, area.column + EDITOR_MARGIN, shown.bytes, STYLE_NORMAL);
		if (place.line == caret.line && place.row == caret.row)
			found = (struct spot){ (size_t)i,
				(size_t)editor_rows_column(
					&writing->rows, line, row, writing->caret.offset) };
		if (!editor_step_down(writing, &place))
			break;
	}
	text_release(&shown);
	return found;
}

/* How far it is from what a note may hold; "" when far. */
static const char *
room_left(const struct writing *writing, enum style *style, struct arena *arena)
{
	int64_t left = FIELD_PROSE_LIMIT - (int64_t)writing->text.length;

	*style = left < 0 ? STYLE_WRONG : STYLE_DUE;
	if (left > NEARLY_FULL)
		return "";
	if (left < 0)
		return arena_format(arena, "%s too many, a note has at most %s",
			human_count(-left, "byte", "bytes", arena),
			human_number(FIELD_PROSE_LIMIT, arena));
	return arena_format(arena, "%s left", human_count(left, "byte", "bytes", arena));
}

static const char *
standing(const struct writing *writing, struct arena *arena)
{
	if (*writing->remark)
		return writing->remark;
	return arena_format(
		arena, "line %zu of %zu", writing->caret.line + 1, writing->text.count);
}

/* Left what was noticed or where the caret is, right what is wrong. */
static void
draw_status(const struct writing *writing, struct canvas *canvas)
{
	struct area area = writing->view.area;
	struct arena arena = ARENA_INIT;
	enum style style;
	const char *room = room_left(writing, &style, &arena);
	int row = area.row + area.rows - 1;
	int column = area.column + EDITOR_MARGIN;

	if (*room)
		column = canvas_draw(canvas, row, column, room, style) + 2;
	if (writing->draft.has_failed)
		column = canvas_draw(canvas, row, column, "no draft is kept", STYLE_ERROR) + 2;
	canvas_draw_fitted(canvas, row, column, area.column + area.columns - column,
		standing(writing, &arena), *writing->remark ? STYLE_NOTICE : STYLE_DIM);
	arena_release(&arena);
}

void
editor_draw(const struct view *view, struct canvas *canvas)
{
	/* Rows that are found for drawing are kept beside the text and change nothing. */
	struct writing *writing = (struct writing *)view;
	struct area area = view->area;
	struct spot caret = draw_rows(writing, canvas);
	int column =
		(int)caret.offset < writing->rows.width ? (int)caret.offset : writing->rows.width;

	if (writing->text.length == 0)
		canvas_draw_fitted(canvas, area.row, area.column + EDITOR_MARGIN,
			area.columns - EDITOR_MARGIN, "What happened? Ctrl-s saves it in the book.",
			STYLE_DIM);
	if (area.rows > EDITOR_STATUS_LINES)
		draw_status(writing, canvas);
	if (view->is_on_top)
		canvas_set_cursor(
			canvas, area.row + (int)caret.line, area.column + EDITOR_MARGIN + column);
}
