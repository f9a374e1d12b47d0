#include "tui/form-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "command/kinds.h"
#include "format/human.h"

enum {
	WIDEST = 100,
	WIDEST_LABEL = 20,
	NARROW = 50, /* columns inside, below which labels are cut shorter */
	NARROW_LABEL = 11,
	LEAST_VALUE = 16, /* columns of an input with a remark beside it */
	LOW = 11,         /* rows, below which one line of hints must do */
	FEW = 8,          /* inputs beside which prose may be large at once */
	MOST_PROSE = 6,
	MOST_REMARK = 3,
	ROOMY = 10,        /* rows of inputs that leave room for prose */
	BESIDE_TITLE = 12, /* columns of the border that are no title */
	SLACK = 2,         /* rows for remarks below inputs */
};

/* Where everything stands in the area of a form. */
struct layout {
	struct area rows;  /* the inputs */
	struct area hints; /* one or two lines */
	int label;         /* columns */
	int value;         /* the column where inputs begin */
	int value_columns;
};

static int
label_columns(const struct form *form)
{
	int widest = 0;

	for (size_t i = 0; i < form->count; i++) {
		int columns = (int)utf8_columns(form->inputs[i].label);

		widest = columns > widest ? columns : widest;
	}
	return widest < WIDEST_LABEL ? widest : WIDEST_LABEL;
}

static struct layout
lay_out(const struct form *form)
{
	struct area inner = area_inner(form->view.area, 1);
	bool is_low = form->view.area.rows < LOW;
	int hints = is_low ? 1 : 2, rule = is_low ? 0 : 1;
	struct layout layout = {
		.rows = inner, .hints = inner, .label = label_columns(form)
	};

	if (inner.columns < NARROW && layout.label > NARROW_LABEL)
		layout.label = NARROW_LABEL;
	layout.rows.rows -= hints + rule;
	layout.hints.row += inner.rows - hints;
	layout.hints.rows = hints;
	layout.value = inner.column + 3 + layout.label + 2;
	layout.value_columns = inner.column + inner.columns - 1 - layout.value;
	return layout;
}

int
form_prose_columns(const struct form *form)
{
	return lay_out(form).value_columns;
}

/* ------ one input ------ */

static const char *
remark_of(const struct form_input *input, struct arena *arena)
{
	if (*input->wrong)
		return arena_format(arena, "! %s", input->wrong);
	return *input->meaning ? arena_format(arena, "→ %s", input->meaning) : "";
}

/* The columns of the input when its remark stands beside it; 0 when that is no place.
 * Where there is room the remarks stand below each other. */
static int
columns_beside(
	const struct layout *layout, const struct form_input *input, const char *remark)
{
	int half = layout->value_columns / 2;
	int left = layout->value_columns - (int)utf8_columns(remark) - 2;
	int needed = (int)utf8_columns(input->input.text.bytes) + 1;

	if (!*remark)
		return layout->value_columns;
	if (input->field->kind == FIELD_PROSE || left < LEAST_VALUE || left < needed)
		return 0;
	return needed <= half && half <= left ? half : left;
}

/* The rows that a remark takes below its input. */
static int
rows_below(const struct layout *layout, const struct form_input *input)
{
	struct arena arena = ARENA_INIT;
	const char *remark = remark_of(input, &arena);
	int rows = 0;

	if (columns_beside(layout, input, remark) == 0)
		rows = (int)prose_lines(remark, layout->value_columns, &arena).count;
	arena_release(&arena);
	return rows < MOST_REMARK ? rows : MOST_REMARK;
}

/* Prose has the rows it needs, within limits; more while it is typed. */
static int
prose_rows(const struct form *form, const struct layout *layout, size_t index)
{
	const struct form_input *input = &form->inputs[index];
	struct arena arena = ARENA_INIT;
	int lines, least = form->count <= FEW && layout->rows.rows >= ROOMY ? 3 : 1;
	int most = index == form->here ? MOST_PROSE : 2;

	most = most < layout->rows.rows ? most : layout->rows.rows;
	lines =
		(int)prose_lines(input->input.text.bytes, layout->value_columns, &arena).count;
	arena_release(&arena);
	lines = lines > least ? lines : least;
	return lines < most || most < least ? lines : most;
}

static int
value_rows(const struct form *form, const struct layout *layout, size_t index)
{
	return form->inputs[index].field->kind == FIELD_PROSE
		? prose_rows(form, layout, index)
		: 1;
}

static int
rows_of(const struct form *form, const struct layout *layout, size_t index)
{
	return value_rows(form, layout, index) + rows_below(layout, &form->inputs[index]);
}

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
	const char *remark = remark_of(input, &arena);
	int beside = columns_beside(layout, input, remark);
	struct list lines = prose_lines(remark, layout->value_columns, &arena);

	if (*remark && beside) {
		canvas_draw(canvas, row, layout->value + beside + 2, remark, style);
		lines.count = 0;
	}
	row += value_rows(form, layout, index);
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
	int beside = columns_beside(layout, input, remark_of(input, &arena));
	struct area area = { row, layout->value, value_rows(form, layout, index),
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

static int
total_rows(const struct form *form, const struct layout *layout)
{
	int rows = 0;

	for (size_t i = 0; i < form->count; i++)
		rows += rows_of(form, layout, i);
	return rows;
}

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
	int rest = total_rows(form, layout) - form->top - layout->rows.rows;

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
	struct layout layout = lay_out(form);
	struct area clip;
	int row = layout.rows.row - form->top;

	draw_frame(form, canvas, &layout);
	draw_more(form, canvas, &layout);
	draw_hints(form, canvas, &layout);
	clip = canvas_clip(canvas, layout.rows);
	for (size_t i = 0; i < form->count; i++) {
		draw_input(form, canvas, &layout, row, i);
		row += rows_of(form, &layout, i);
	}
	canvas_unclip(canvas, clip);
	if (form->leaving)
		draw_menu(form->leaving, canvas);
}

struct area
form_fit(const struct view *view, struct area area)
{
	const struct form *form = (const struct form *)view;
	int prose = 0;

	for (size_t i = 0; i < form->count; i++)
		prose += form->inputs[i].field->kind == FIELD_PROSE;
	area.columns = area.columns < WIDEST ? area.columns : WIDEST;
	/* Borders, the rule and two hints are five. */
	area.rows = (int)form->count + 2 * prose + 5 + SLACK;
	return area;
}

void
form_scroll(struct form *form)
{
	struct layout layout = lay_out(form);
	int row = 0, end, most = total_rows(form, &layout) - layout.rows.rows;

	for (size_t i = 0; i < form->here; i++)
		row += rows_of(form, &layout, i);
	end = row + rows_of(form, &layout, form->here);
	if (end > form->top + layout.rows.rows)
		form->top = end - layout.rows.rows;
	/* Nothing is left empty at the end while there is something above. */
	if (form->top > most)
		form->top = most > 0 ? most : 0;
	if (row < form->top)
		form->top = row;
}

struct form_input *
form_input_at(struct form *form, int row)
{
	struct layout layout = lay_out(form);
	int at = layout.rows.row - form->top;

	if (row < layout.rows.row || row >= layout.rows.row + layout.rows.rows)
		return NULL;
	for (size_t i = 0; i < form->count; i++) {
		at += rows_of(form, &layout, i);
		if (row < at)
			return &form->inputs[i];
	}
	return NULL;
}
