#include "tui/form-layout.h"

#include <string.h>

#include "base/utf8.h"
#include "command/kinds.h"

enum {
	BESIDE_TITLE = 12, /* columns of the border that are no title */
};

/* ------ one input ------ */

static void
draw_value(const struct form *form, struct canvas *canvas, struct area area, size_t index)
{
	const struct form_input *input = &form->inputs[index];
	bool has_keys = index == form->here && form->view.is_on_top && !form->leaving;
	enum input_focus focus = has_keys ? INPUT_FOCUSED : INPUT_IDLE;

	if (input->field->kind == FIELD_PROSE)
		prose_draw(&input->input, canvas, area, focus);
	else
		input_draw(&input->input, canvas, area, focus);
	if (*input->wrong)
		canvas_restyle(canvas, area, STYLE_WRONG);
}

/* Beside the input, else below it. */
static void
draw_remark(const struct form *form, struct canvas *canvas, const struct layout *layout,
	int row, size_t index)
{
	const struct form_input *input = &form->inputs[index];
	enum style style = *input->wrong ? STYLE_ERROR : STYLE_DIM;
	struct arena arena = ARENA_INIT;
	const char *remark = layout_remark(input, &arena);
	int beside = layout_columns_beside(layout, input, remark);
	struct list lines = prose_lines(remark, layout->value_columns, &arena);

	if (*remark && beside) {
		canvas_draw(canvas, row, layout->value + beside + 2, remark, style);
		lines.count = 0;
	}
	row += layout_value_rows(form, layout, index);
	for (size_t i = 0; *remark && i < lines.count && i < MOST_REMARK; i++) {
		const struct prose_line *line = list_at(&lines, i, sizeof(*line));

		canvas_draw(canvas, row + (int)i, layout->value,
			arena_copy_bytes(&arena, remark + line->start, line->length), style);
	}
	arena_release(&arena);
}

static const char *
mark_of(const struct form *form, size_t index)
{
	if (index == form->here)
		return "▸";
	return form_is_changed(&form->inputs[index]) ? "*" : " ";
}

static void
draw_input(const struct form *form, struct canvas *canvas, const struct layout *layout,
	int row, size_t index)
{
	const struct form_input *input = &form->inputs[index];
	struct arena arena = ARENA_INIT;
	int beside = layout_columns_beside(layout, input, layout_remark(input, &arena));
	struct area area = { row, layout->value, layout_value_rows(form, layout, index),
		beside ? beside : layout->value_columns };

	canvas_draw(canvas, row, layout->rows.column + 1, mark_of(form, index), STYLE_HERE);
	canvas_draw_fitted(canvas, row, layout->rows.column + 3, layout->label, input->label,
		index == form->here ? STYLE_STRONG : STYLE_LABEL);
	draw_value(form, canvas, area, index);
	draw_remark(form, canvas, layout, row, index);
	arena_release(&arena);
}

/* ------ what helps ------ */

static const char *
news_of(const struct form *form, struct arena *arena)
{
	const struct form_news *news = &form->news;

	if (news->is_gone)
		return "Meanwhile the contact was taken out of the book.";
	if (!*news->who)
		return "";
	return arena_format(arena,
		"Meanwhile changed by %s (%s).  What you type stays; "
		"saving shows both.",
		news->who, news->command);
}

static void
draw_candidates(const struct form *form, struct canvas *canvas, struct area line)
{
	struct arena arena = ARENA_INIT;
	const char *key = form_key(form, "suggest next", &arena);
	int column = canvas_draw(canvas, line.row, line.column, key, STYLE_KEY) + 1;

	arena_release(&arena);
	for (size_t i = 0; i < form->candidates.count; i++) {
		const struct candidate *candidate =
			list_at(&form->candidates, i, sizeof(*candidate));
		bool is_it = i + 1 == form->candidate;
		int end = column + 3 + (int)utf8_columns(candidate->value) + 2;

		if (end > line.column + line.columns) {
			canvas_draw(canvas, line.row, column, " …", STYLE_DIM);
			break;
		}
		column = canvas_draw(canvas, line.row, column, i ? " · " : " ", STYLE_DIM);
		column = canvas_draw(canvas, line.row, column, candidate->value,
			is_it ? STYLE_SELECTED : STYLE_NORMAL);
	}
}

/* What went wrong stands before what is news, and that before help. */
static void
draw_message(const struct form *form, struct canvas *canvas, struct area line)
{
	struct arena arena = ARENA_INIT;
	const char *news = news_of(form, &arena);
	const struct form_input *input = &form->inputs[form->here];
	const char *text = *form->said ? form->said : *news ? news : input->field->help;
	enum style style = *form->said ? STYLE_ERROR : *news ? STYLE_OVERDUE : STYLE_DIM;

	if (form_is_for_several(form) && style == STYLE_DIM)
		text = input->field->kind == FIELD_TEXTS
			? "What is left empty stays as it is; +new adds one, -old takes one away."
			: "What is left empty stays as each of them has it.";
	canvas_draw_fitted(canvas, line.row, line.column, line.columns, text, style);
	arena_release(&arena);
}

static void
draw_hints(const struct form *form, struct canvas *canvas, const struct layout *layout)
{
	struct area line = layout->hints;
	bool has_message = *form->said || *form->news.who || form->news.is_gone;

	line.column++;
	line.columns -= 2;
	if (line.rows == 1 && form->candidates.count > 0 && !has_message) {
		draw_candidates(form, canvas, line);
		return;
	}
	draw_message(form, canvas, line);
	line.row++;
	if (line.rows == 2 && form->candidates.count > 0)
		draw_candidates(form, canvas, line);
}

/* ------ the whole ------ */

static void
draw_frame(const struct form *form, struct canvas *canvas, const struct layout *layout)
{
	struct area area = form->view.area;
	struct arena arena = ARENA_INIT;
	const char *title = arena_format(&arena, form->kind->title, form->subject.name);

	canvas_box(canvas, area, STYLE_LINE);
	if (layout->hints.rows > 1)
		canvas_draw_across(
			canvas, layout->hints.row - 1, area.column, area.columns, STYLE_LINE);
	title = arena_format(&arena, " %s ", title);
	if ((int)utf8_columns(title) > area.columns - BESIDE_TITLE)
		canvas_draw_fitted(canvas, area.row, area.column + 2, area.columns - BESIDE_TITLE,
			title, STYLE_HERE);
	else
		canvas_draw(canvas, area.row, area.column + 2, title, STYLE_HERE);
	arena_release(&arena);
}

/* That there is more above or below is said on the border. */
static void
draw_more(const struct form *form, struct canvas *canvas, const struct layout *layout)
{
	int column = form->view.area.column + form->view.area.columns - 8;
	int rest = layout_total_rows(form, layout) - form->top - layout->rows.rows;

	if (form->top > 0)
		canvas_draw(canvas, form->view.area.row, column, " ▲ ", STYLE_DIM);
	if (rest > 0)
		canvas_draw(canvas, form->view.area.row + form->view.area.rows - 1, column, " ▼ ",
			STYLE_DIM);
}

static void
draw_menu(const struct view *menu, struct canvas *canvas)
{
	struct area clip = canvas_clip(canvas, menu->area);

	canvas_fill(canvas, menu->area, STYLE_NORMAL);
	menu->type->draw(menu, canvas);
	canvas_unclip(canvas, clip);
}

void
form_draw(const struct view *view, struct canvas *canvas)
{
	const struct form *form = (const struct form *)view;
	struct layout layout = layout_of(form);
	struct area clip;
	int row = layout.rows.row - form->top;

	draw_frame(form, canvas, &layout);
	draw_more(form, canvas, &layout);
	draw_hints(form, canvas, &layout);
	clip = canvas_clip(canvas, layout.rows);
	for (size_t i = 0; i < form->count; i++) {
		draw_input(form, canvas, &layout, row, i);
		row += layout_rows(form, &layout, i);
	}
	canvas_unclip(canvas, clip);
	if (form->leaving)
		draw_menu(form->leaving, canvas);
}
