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

/* ------ what differs ------ */

static struct conflict_row *
row_at(const struct form *form, size_t index)
{
	return list_at(&form->rows, index, sizeof(struct conflict_row));
}

static struct form_input *
input_for(struct form *form, const struct field *field)
{
	for (size_t i = 0; i < form->count; i++)
		if (form->inputs[i].field == field)
			return &form->inputs[i];
	return NULL;
}

static bool
is_same(
	const struct field *field, const void *first, const void *second, struct arena *arena)
{
	return strcmp(form_show(field, first, arena), form_show(field, second, arena)) == 0;
}

/* Who changed the field; what both made the same is nobody's question. */
static void
compare(struct form *form, const struct field *field, const void *mine)
{
	struct arena *arena = &form->comparing;
	bool is_mine = !is_same(field, form->base, mine, arena);
	bool is_theirs = !is_same(field, form->base, &form->newest, arena);
	struct conflict_row *row;

	if (!is_mine && !is_theirs)
		return;
	row = list_push(&form->rows, sizeof(*row), arena);
	*row = (struct conflict_row){ field, input_for(form, field), is_mine, is_theirs,
		CHOICE_OPEN };
	if (!is_theirs)
		row->choice = CHOICE_MINE;
	else if (!is_mine || is_same(field, mine, &form->newest, arena))
		row->choice = CHOICE_THEIRS;
}

/* Moments change with everything. */
static bool
is_compared(const struct field *field)
{
	return field->uses & FIELD_STORED && field->kind != FIELD_MOMENT &&
		!(field->uses & (FIELD_KEYED | FIELD_INTERNAL)) && field->kind != FIELD_CUSTOM;
}

static void
find_open(struct form *form)
{
	for (size_t i = 0; i < form->rows.count; i++)
		if (row_at(form, i)->choice == CHOICE_OPEN) {
			form->row = i;
			return;
		}
}

/* Also when somebody changed it again while the screen was shown. */
static void
compare_all(struct form *form)
{
	const void *mine;

	arena_release(&form->comparing);
	form->rows = (struct list){ 0 };
	mine = form_record(form, &form->comparing);
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_compared(field))
			compare(form, field, mine);
	form->compared = form->newest.version;
	form->row = 0;
	find_open(form);
}

/* ------ where it stands ------ */

static int
rows_of(const struct conflict_row *row)
{
	return row->is_mine && row->is_theirs ? BLOCK : BLOCK - 1;
}

static struct area
fit(const struct view *view, struct area area)
{
	const struct form *form = (const struct form *)view;
	int rows = BORDERS + HINTS;

	for (size_t i = 0; i < form->rows.count; i++)
		rows += rows_of(row_at(form, i));
	area.columns = area.columns < WIDEST ? area.columns : WIDEST;
	area.rows = rows;
	return area;
}

/* The app lays out again with the next change; until then it stands where the form was.
 */
static struct area
middle_of(struct area outer, struct area inner)
{
	inner.rows = inner.rows < outer.rows ? inner.rows : outer.rows;
	inner.columns = inner.columns < outer.columns ? inner.columns : outer.columns;
	inner.row = outer.row + (outer.rows - inner.rows) / 2;
	inner.column = outer.column + (outer.columns - inner.columns) / 2;
	return inner;
}

bool
conflict_begin(struct form *form)
{
	struct error error = ERROR_INIT;
	bool is_one = form_read_newest(form, &error) && !form->news.is_gone &&
		form->newest.version != form->version;

	error_release(&error);
	if (!is_one)
		return false;
	form->said = "";
	form->view.type = &conflict_type;
	compare_all(form);
	form->view.area = middle_of(form->view.area, fit(&form->view, form->view.area));
	return true;
}

/* ------ drawing ------ */

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
	const struct conflict_row *row = row_at(form, index);
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

static size_t
count_open(const struct form *form)
{
	size_t count = 0;

	for (size_t i = 0; i < form->rows.count; i++)
		count += row_at(form, i)->choice == CHOICE_OPEN;
	return count;
}

static void
draw_hints(const struct form *form, struct canvas *canvas, struct area line)
{
	struct arena arena = ARENA_INIT;
	size_t open = count_open(form);
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
		end += rows_of(row_at(form, i));
	return end > rows ? end - rows : 0;
}

static void
draw(const struct view *view, struct canvas *canvas)
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
		inner.row += rows_of(row_at(form, i));
	}
	canvas_unclip(canvas, clip);
}

/* ------ deciding ------ */

/* What was typed stays where it was chosen; the rest becomes theirs. */
static void
settle(struct form *form, const struct conflict_row *row)
{
	struct form_input *input = row->input;

	if (!input)
		return;
	input->before = form_show(row->field, &form->newest, &form->own);
	if (row->choice == CHOICE_THEIRS)
		input_set(&input->input, input->before);
}

static struct answer
accept(struct form *form)
{
	if (count_open(form) > 0) {
		find_open(form);
		return answer_make(ANSWER_DRAW);
	}
	for (size_t i = 0; i < form->rows.count; i++)
		settle(form, row_at(form, i));
	form->view.type = &form_type;
	form_rebase(form);
	return form_save(form);
}

static struct answer
go_back(struct form *form)
{
	form->view.type = &form_type;
	return answer_make(ANSWER_LOAD);
}

static struct answer
go_down(struct form *form)
{
	form->row += form->row + 1 < form->rows.count;
	return answer_make(ANSWER_DRAW);
}

static struct answer
go_up(struct form *form)
{
	form->row -= form->row > 0;
	return answer_make(ANSWER_DRAW);
}

static struct answer
take_mine(struct form *form)
{
	struct conflict_row *row = row_at(form, form->row);

	if (row->is_mine && row->is_theirs) {
		row->choice = CHOICE_MINE;
		find_open(form);
	}
	return answer_make(ANSWER_DRAW);
}

static struct answer
take_theirs(struct form *form)
{
	struct conflict_row *row = row_at(form, form->row);

	if (row->is_mine && row->is_theirs) {
		row->choice = CHOICE_THEIRS;
		find_open(form);
	}
	return answer_make(ANSWER_DRAW);
}

struct conflict_verb {
	const char *name, *argument;
	struct answer (*run)(struct form *form);
};

static const struct conflict_verb verbs[] = {
	{ "take", "mine", take_mine },
	{ "take", "theirs", take_theirs },
	{ "go", "down", go_down },
	{ "go", "up", go_up },
	{ "accept", "", accept },
	{ "save", "", accept },
	{ "back", "", go_back },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	for (const struct conflict_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->run((struct form *)view);
	return answer_make(ANSWER_PASS);
}

static bool
load(struct view *view, struct error *error)
{
	struct form *form = (struct form *)view;

	if (!form_read_newest(form, error))
		return false;
	if (form->news.is_gone)
		view->type = &form_type;
	else if (form->newest.version != form->compared)
		compare_all(form);
	return true;
}

static void
title(const struct view *view, struct text *text)
{
	const struct form *form = (const struct form *)view;

	text_add_format(text, "%s: two changes", form->subject.name);
}

const struct view_type conflict_type = {
	.name = "conflict",
	.place = VIEW_BOX,
	.fit = fit,
	.load = load,
	.draw = draw,
	.title = title,
	.act = act,
	.tick = form_tick,
	.subject = form_subject,
	.failed = form_failed,
	.hang_up = form_hang_up,
	.close = form_close,
};
