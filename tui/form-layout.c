#include "tui/form-layout.h"

#include "base/utf8.h"

enum {
	WIDEST = 100,
	WIDEST_LABEL = 20,
	NARROW = 50, /* columns inside, below which labels are cut shorter */
	NARROW_LABEL = 11,
	LEAST_VALUE = 16, /* columns of an input with a remark beside it */
	LOW = 11,         /* rows, below which one line of hints must do */
	FEW = 8,          /* inputs beside which prose may be large at once */
	MOST_PROSE = 6,
	ROOMY = 10, /* rows of inputs that leave room for prose */
	SLACK = 2,  /* rows for remarks below inputs */
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

struct layout
layout_of(const struct form *form)
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
	return layout_of(form).value_columns;
}

const char *
layout_remark(const struct form_input *input, struct arena *arena)
{
	if (*input->wrong)
		return arena_format(arena, "! %s", input->wrong);
	return *input->meaning ? arena_format(arena, "→ %s", input->meaning) : "";
}

int
layout_columns_beside(
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
layout_rows_below(const struct layout *layout, const struct form_input *input)
{
	struct arena arena = ARENA_INIT;
	const char *remark = layout_remark(input, &arena);
	int rows = 0;

	if (layout_columns_beside(layout, input, remark) == 0)
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

int
layout_value_rows(const struct form *form, const struct layout *layout, size_t index)
{
	return form->inputs[index].field->kind == FIELD_PROSE
		? prose_rows(form, layout, index)
		: 1;
}

int
layout_rows(const struct form *form, const struct layout *layout, size_t index)
{
	return layout_value_rows(form, layout, index) +
		layout_rows_below(layout, &form->inputs[index]);
}

int
layout_total_rows(const struct form *form, const struct layout *layout)
{
	int rows = 0;

	for (size_t i = 0; i < form->count; i++)
		rows += layout_rows(form, layout, i);
	return rows;
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
	struct layout layout = layout_of(form);
	int row = 0, end, most = layout_total_rows(form, &layout) - layout.rows.rows;

	for (size_t i = 0; i < form->here; i++)
		row += layout_rows(form, &layout, i);
	end = row + layout_rows(form, &layout, form->here);
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
	struct layout layout = layout_of(form);
	int at = layout.rows.row - form->top;

	if (row < layout.rows.row || row >= layout.rows.row + layout.rows.rows)
		return NULL;
	for (size_t i = 0; i < form->count; i++) {
		at += layout_rows(form, &layout, i);
		if (row < at)
			return &form->inputs[i];
	}
	return NULL;
}
