#include "tui/views.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tui/input.h"

/*
 * A text that is read: scrolled both ways, and searched.  While a search is typed it is a
 * line of text to the keymap.
 */
struct reader {
	struct view view;
	const char *title;
	struct list lines; /* of const char * */
	int widest;        /* of them, in columns */
	int row, column;   /* the first of each that is seen */
	struct input search;
	bool is_searching;
	struct arena arena; /* of the text */
};

enum { BORDER = 1, MARGIN = 1, STEP = 8 };

static struct reader *
reader_of(struct view *view)
{
	return (struct reader *)view;
}

/* ------ where it stands ------ */

static struct area
inner(const struct reader *reader)
{
	struct area area = area_inner(reader->view.area, BORDER);

	return (struct area){ area.row, area.column + MARGIN, area.rows,
		area.columns - 2 * MARGIN };
}

static int
within(int number, int limit)
{
	if (number > limit)
		number = limit;
	return number < 0 ? 0 : number;
}

static struct answer
stand(struct reader *reader, int row, int column)
{
	struct area area = inner(reader);

	reader->row = within(row, (int)reader->lines.count - area.rows);
	reader->column = within(column, reader->widest - area.columns);
	return answer_make(ANSWER_DRAW);
}

/* Another size may have room for more. */
static bool
load(struct view *view, struct error *error)
{
	struct reader *reader = reader_of(view);

	(void)error;
	stand(reader, reader->row, reader->column);
	return true;
}

static int
larger(int first, int second)
{
	return first > second ? first : second;
}

/* What would leave only a little of what is beneath takes that, too. */
static struct area
fit(const struct view *view, struct area area)
{
	const struct reader *reader = (const struct reader *)view;
	int rows = (int)reader->lines.count + 2 * BORDER;
	int columns = larger(reader->widest, (int)utf8_columns(reader->title) + 2);

	columns = larger(columns + 2 * (BORDER + MARGIN), area.columns / 2);
	if (columns < area.columns * 3 / 4)
		area.columns = columns;
	area.rows = rows < area.rows ? rows : area.rows;
	return area;
}

/* ------ searching ------ */

static const char *
match_in(const struct reader *reader, int row)
{
	const char *line = list_text(&reader->lines, (size_t)row);

	return *reader->search.text.bytes ? strcasestr(line, reader->search.text.bytes)
									  : NULL;
}

/* The next line that has it, going round at the ends; -1 when none has. */
static int
find(const struct reader *reader, int from, int step)
{
	int count = (int)reader->lines.count;

	for (int i = 0; i < count; i++) {
		int row = ((from + i * step) % count + count) % count;

		if (match_in(reader, row))
			return row;
	}
	return -1;
}

static struct answer
go_to_match(struct reader *reader, int from, int step)
{
	int row = find(reader, from, step);

	if (row >= 0)
		return stand(reader, row, reader->column);
	return answer_line(ANSWER_FAIL, "not found");
}

static struct answer
show_next(struct reader *reader)
{
	return go_to_match(reader, reader->row + 1, 1);
}

static struct answer
show_previous(struct reader *reader)
{
	return go_to_match(reader, reader->row - 1, -1);
}

static const struct view_type reading, searching;

static struct answer
begin_search(struct reader *reader)
{
	input_set(&reader->search, "");
	reader->is_searching = true;
	reader->view.type = &searching;
	return answer_make(ANSWER_DRAW);
}

static struct answer
end_search(struct reader *reader)
{
	reader->is_searching = false;
	reader->view.type = &reading;
	return answer_make(ANSWER_DRAW);
}

static struct answer
accept_search(struct reader *reader)
{
	end_search(reader);
	return go_to_match(reader, reader->row, 1);
}

static struct answer
drop_search(struct reader *reader)
{
	input_set(&reader->search, "");
	return end_search(reader);
}

/* ------ what it does ------ */

static struct answer
scroll(struct reader *reader, int rows, int columns)
{
	return stand(reader, reader->row + rows, reader->column + columns);
}

/* A verb and where it goes: by pages, and by lines and columns beside that. */
struct step {
	const char *name, *argument;
	int pages, rows, columns; /* a page of two halves */
};

static const struct step steps[] = {
	{ "go", "up", 0, -1, 0 },
	{ "go", "down", 0, 1, 0 },
	{ "go", "left", 0, 0, -STEP },
	{ "go", "right", 0, 0, STEP },
	{ "page", "up", -2, 0, 0 },
	{ "page", "down", 2, 0, 0 },
	{ "page", "half-up", -1, 0, 0 },
	{ "page", "half-down", 1, 0, 0 },
	{ "go", "first", 0, INT16_MIN * 1024, 0 },
	{ "go", "last", 0, INT16_MAX * 1024, 0 },
	{ "go", "begin", 0, 0, INT16_MIN * 1024 },
	{ "go", "end", 0, 0, INT16_MAX * 1024 },
	{ 0 },
};

struct deed_row {
	const char *name, *argument;
	struct answer (*act)(struct reader *reader);
};

static const struct deed_row deeds[] = {
	{ "filter", "", begin_search },
	{ "found", "next", show_next },
	{ "found", "previous", show_previous },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct reader *reader = reader_of(view);
	int half = inner(reader).rows / 2;

	for (const struct step *step = steps; step->name; step++)
		if (verb_is(verb, step->name, step->argument))
			return scroll(reader, step->pages * half + step->rows, step->columns);
	for (const struct deed_row *row = deeds; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->act(reader);
	return answer_make(ANSWER_PASS);
}

static struct answer
act_searching(struct view *view, const struct verb *verb)
{
	struct reader *reader = reader_of(view);

	if (verb_is(verb, "accept", ""))
		return accept_search(reader);
	if (verb_is(verb, "back", ""))
		return drop_search(reader);
	return input_act(&reader->search, verb);
}

static struct answer
key(struct view *view, struct key typed)
{
	return answer_make(
		input_key(&reader_of(view)->search, typed) ? ANSWER_DRAW : ANSWER_PASS);
}

static struct answer
paste(struct view *view, const char *text)
{
	input_insert(&reader_of(view)->search, text);
	return answer_make(ANSWER_DRAW);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	static const int rows[] = { [MOUSE_WHEEL_UP] = -3, [MOUSE_WHEEL_DOWN] = 3 };
	static const int columns[] = {
		[MOUSE_WHEEL_LEFT] = -STEP, [MOUSE_WHEEL_RIGHT] = STEP
	};
	size_t place = (size_t)mouse->act;
	int down = place < sizeof(rows) / sizeof(*rows) ? rows[place] : 0;
	int right = place < sizeof(columns) / sizeof(*columns) ? columns[place] : 0;

	if (!down && !right)
		return answer_make(ANSWER_PASS);
	return scroll(reader_of(view), down, right);
}

/* ------ drawing ------ */

static void
draw_line(
	const struct reader *reader, struct canvas *canvas, struct area area, int number)
{
	const char *line = list_text(&reader->lines, (size_t)(reader->row + number));
	const char *match = match_in(reader, reader->row + number);
	int row = area.row + number, column = area.column - reader->column;
	struct arena arena = ARENA_INIT;

	canvas_draw(canvas, row, column, line, STYLE_NORMAL);
	if (match) {
		size_t length = strlen(reader->search.text.bytes);
		const char *before = arena_copy_bytes(&arena, line, (size_t)(match - line));
		const char *found = arena_copy_bytes(&arena, match, length);

		column += (int)utf8_columns(before);
		canvas_restyle(canvas, (struct area){ row, column, 1, (int)utf8_columns(found) },
			STYLE_FOUND);
	}
	arena_release(&arena);
}

static void
draw_lines(const struct reader *reader, struct canvas *canvas)
{
	struct area area = inner(reader);
	struct area before = canvas_clip(canvas, area);

	for (int i = 0; i < area.rows && reader->row + i < (int)reader->lines.count; i++)
		draw_line(reader, canvas, area, i);
	canvas_unclip(canvas, before);
}

/* In the lower border: which lines are seen, or what is searched for. */
static void
draw_foot(const struct reader *reader, struct canvas *canvas)
{
	const struct area *area = &reader->view.area;
	struct area field = { area->row + area->rows - BORDER, area->column + 3, 1,
		area->columns - 5 };
	int last = reader->row + inner(reader).rows, count = (int)reader->lines.count;
	struct arena arena = ARENA_INIT;
	const char *place;

	last = last < count ? last : count;
	place = arena_format(&arena, " %d-%d/%d ", reader->row + 1, last, count);
	if (reader->is_searching) {
		canvas_draw(canvas, field.row, area->column + 2, "/", STYLE_KEY);
		input_draw(&reader->search, canvas, field, INPUT_FOCUSED);
	} else if (count > inner(reader).rows) {
		canvas_draw(canvas, field.row,
			area->column + area->columns - 1 - (int)utf8_columns(place), place,
			STYLE_DIM);
	}
	arena_release(&arena);
}

static void
draw(const struct view *view, struct canvas *canvas)
{
	const struct reader *reader = (const struct reader *)view;
	struct arena arena = ARENA_INIT;
	const char *title = arena_format(&arena, " %s ", reader->title);
	int columns = view->area.columns - 4, needed = (int)utf8_columns(title);

	canvas_box(canvas, view->area, STYLE_LINE);
	canvas_draw_fitted(canvas, view->area.row, view->area.column + 2,
		needed < columns ? needed : columns, title, STYLE_STRONG);
	draw_lines(reader, canvas);
	draw_foot(reader, canvas);
	arena_release(&arena);
}

static void
close(struct view *view)
{
	struct reader *reader = reader_of(view);

	input_release(&reader->search);
	arena_release(&reader->arena);
	view_release(view);
}

static const struct view_type reading = {
	.name = "text",
	.place = VIEW_BOX,
	.fit = fit,
	.load = load,
	.draw = draw,
	.act = act,
	.mouse = mouse,
	.close = close,
};

static const struct view_type searching = {
	.name = "prompt",
	.place = VIEW_BOX,
	.fit = fit,
	.load = load,
	.draw = draw,
	.act = act_searching,
	.key = key,
	.paste = paste,
	.close = close,
};

/* Tabs and the like become what is drawn for them, so that columns can be counted. */
static void
take_lines(struct reader *reader, const char *text)
{
	struct span rest = span_of(utf8_safe(text, UTF8_PARAGRAPHS, &reader->arena));

	while (rest.start && rest.length > 0) {
		const char *line = span_copy(span_split(&rest, '\n'), &reader->arena);
		int columns = (int)utf8_columns(line);

		list_push_text(&reader->lines, line, &reader->arena);
		reader->widest = columns > reader->widest ? columns : reader->widest;
	}
}

struct view *
text_view_new(struct session *session, const char *title, const char *text)
{
	struct reader *reader = view_alloc(sizeof(*reader), &reading, session);

	reader->search = (struct input)INPUT_INIT;
	reader->title = utf8_safe(title, UTF8_LINE, &reader->arena);
	take_lines(reader, text);
	return &reader->view;
}
