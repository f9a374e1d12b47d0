#include "tui/views.h"

#include <string.h>

#include "base/utf8.h"
#include "tui/input.h"

/*
 * The keys that hold in a place, from the keymap; typing leaves those that have what is
 * typed.
 */
struct help {
	struct view view;
	const char *label; /* of the place */
	struct list rows;  /* of struct help_row: all of them */
	struct list shown; /* of struct help_row: those that match */
	int keys_columns, label_columns, command_columns; /* the widest of each */
	int first;                                        /* the row that is seen first */
	struct input filter;
	struct arena arena; /* of all rows */
};

/* A heading, or the keys of a command. */
struct help_row {
	const char *heading; /* "" for keys */
	const char *keys, *label, *command;
	const char *remark; /* "yours", or "" */
	const char *folded; /* what a filter looks at */
};

enum { BORDER = 1, GAP = 2, LEAST_KEYS = 12, FRAME_ROWS = 3, FRAME_COLUMNS = 4 };

static struct help *
help_of(struct view *view)
{
	return (struct help *)view;
}

/* ------ rows ------ */

static const struct keymap_view *
find_place(const char *name)
{
	const struct keymap_view *place = keymap_views;

	while (place->name && strcmp(place->name, name) != 0)
		place++;
	return place->name ? place : keymap_views;
}

static int
larger(int first, size_t second)
{
	return first > (int)second ? first : (int)second;
}

static void
add_row(struct help *help, const struct keymap_line *line)
{
	struct arena *arena = &help->arena;
	struct help_row row = {
		.heading = "",
		.keys = arena_copy(arena, line->keys),
		.label = utf8_safe(line->label, UTF8_LINE, arena),
		.command = utf8_safe(line->command, UTF8_LINE, arena),
		.remark = line->is_own ? "yours" : "",
	};

	row.folded = utf8_fold(
		arena_format(arena, "%s %s %s %s", row.keys, row.label, row.command, row.remark),
		arena);
	help->keys_columns = larger(help->keys_columns, utf8_columns(row.keys));
	help->label_columns = larger(help->label_columns, utf8_columns(row.label));
	help->command_columns = larger(help->command_columns,
		utf8_columns(row.command) + GAP + utf8_columns(row.remark));
	*(struct help_row *)list_push(&help->rows, sizeof(row), arena) = row;
}

/* The keys of one view under its heading; those that hold everywhere come by themselves.
 */
static void
add_part(
	struct help *help, const struct keymap_view *place, const struct keymap_view *from)
{
	struct list lines =
		keymap_lines(help->view.session->keymap, place->name, &help->arena);
	struct help_row heading = { from->label, "", "", "", "", "" };
	size_t before = help->rows.count;

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->view, from->name) != 0)
			continue;
		if (help->rows.count == before)
			*(struct help_row *)list_push(&help->rows, sizeof(heading), &help->arena) =
				heading;
		add_row(help, line);
	}
}

/* ------ the filter ------ */

static bool
matches(const struct help_row *row, const char *wanted)
{
	return *row->heading || strstr(row->folded, wanted);
}

/* Headings above nothing are left out. */
static void
choose(struct help *help)
{
	struct arena *arena = &help->view.arena;
	const struct help_row *heading = NULL;
	const char *wanted;

	arena_release(arena);
	help->shown = (struct list){ 0 };
	wanted = utf8_fold(help->filter.text.bytes, arena);
	for (size_t i = 0; i < help->rows.count; i++) {
		const struct help_row *row = list_at(&help->rows, i, sizeof(*row));

		if (*row->heading)
			heading = row;
		if (*row->heading || !matches(row, wanted))
			continue;
		if (heading)
			*(struct help_row *)list_push(&help->shown, sizeof(*row), arena) = *heading;
		heading = NULL;
		*(struct help_row *)list_push(&help->shown, sizeof(*row), arena) = *row;
	}
}

/* ------ where it stands ------ */

/* Without the border and the line of the filter. */
static struct area
inner(const struct help *help)
{
	struct area area = area_inner(help->view.area, BORDER);

	return (
		struct area){ area.row + 1, area.column + 1, area.rows - 1, area.columns - 2 };
}

static struct answer
stand(struct help *help, int first)
{
	int last = (int)help->shown.count - inner(help).rows;

	help->first = first < last ? first : last;
	help->first = help->first > 0 ? help->first : 0;
	return answer_make(ANSWER_DRAW);
}

static struct answer
choose_again(struct help *help)
{
	choose(help);
	return stand(help, 0);
}

static bool
load(struct view *view, struct error *error)
{
	(void)error;
	choose(help_of(view));
	stand(help_of(view), help_of(view)->first);
	return true;
}

/* Keys are seen in full where what they do is, too; the command gives way first. */
static int
keys_shown(const struct help *help, int columns)
{
	int room = columns - GAP - help->label_columns;

	room = room > LEAST_KEYS ? room : LEAST_KEYS;
	return help->keys_columns < room ? help->keys_columns : room;
}

static struct area
fit(const struct view *view, struct area area)
{
	const struct help *help = (const struct help *)view;
	int columns = help->keys_columns + GAP + help->label_columns + GAP +
		help->command_columns + FRAME_COLUMNS;
	int rows = (int)help->rows.count + FRAME_ROWS;

	area.rows = rows < area.rows ? rows : area.rows;
	area.columns = columns < area.columns ? columns : area.columns;
	return area;
}

/* ------ what it does ------ */

/* Back takes what was typed away first. */
static struct answer
leave(struct help *help)
{
	if (help->filter.text.length == 0)
		return answer_make(ANSWER_BACK);
	input_set(&help->filter, "");
	return choose_again(help);
}

struct step {
	const char *name, *argument;
	int halves, rows;
};

static const struct step steps[] = {
	{ "go", "up", 0, -1 },
	{ "go", "down", 0, 1 },
	{ "go", "first", 0, INT16_MIN },
	{ "go", "last", 0, INT16_MAX },
	{ "page", "up", -2, 0 },
	{ "page", "down", 2, 0 },
	{ "page", "half-up", -1, 0 },
	{ "page", "half-down", 1, 0 },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct help *help = help_of(view);
	int half = inner(help).rows / 2;

	for (const struct step *step = steps; step->name; step++)
		if (verb_is(verb, step->name, step->argument))
			return stand(help, help->first + step->halves * half + step->rows);
	if (verb_is(verb, "back", ""))
		return leave(help);
	if (verb_is(verb, "keys", ""))
		return answer_make(ANSWER_BACK);
	if (input_act(&help->filter, verb).kind != ANSWER_DRAW)
		return answer_make(ANSWER_PASS);
	return choose_again(help);
}

static struct answer
key(struct view *view, struct key typed)
{
	if (!input_key(&help_of(view)->filter, typed))
		return answer_make(ANSWER_PASS);
	return choose_again(help_of(view));
}

static struct answer
paste(struct view *view, const char *text)
{
	input_insert(&help_of(view)->filter, text);
	return choose_again(help_of(view));
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	static const int rows[] = { [MOUSE_WHEEL_UP] = -3, [MOUSE_WHEEL_DOWN] = 3 };
	size_t place = (size_t)mouse->act;

	if (place >= sizeof(rows) / sizeof(*rows) || !rows[place])
		return answer_make(ANSWER_PASS);
	return stand(help_of(view), help_of(view)->first + rows[place]);
}

/* ------ drawing ------ */

/* The command is what gives way where it is narrow. */
static void
draw_row(const struct help *help, const struct help_row *row, struct canvas *canvas,
	struct area area, int number)
{
	int line = area.row + number, column = area.column;
	int keys = keys_shown(help, area.columns);
	int end = area.column + area.columns;
	int remark = (int)utf8_columns(row->remark);

	if (*row->heading) {
		canvas_draw(canvas, line, column, row->heading, STYLE_COLUMN);
		return;
	}
	canvas_draw_fitted(canvas, line, column, keys, row->keys, STYLE_KEY);
	column += keys + GAP;
	canvas_draw_fitted(canvas, line, column,
		end - column < help->label_columns ? end - column : help->label_columns,
		row->label, STYLE_NORMAL);
	column += help->label_columns + GAP;
	if (end - column > remark + GAP)
		canvas_draw_fitted(
			canvas, line, column, end - column - remark - GAP, row->command, STYLE_DIM);
	canvas_draw(canvas, line, end - remark, row->remark, STYLE_TAG);
}

static void
draw_rows(const struct help *help, struct canvas *canvas)
{
	struct area area = inner(help);
	struct area before = canvas_clip(canvas, area);

	for (int i = 0; i < area.rows && help->first + i < (int)help->shown.count; i++)
		draw_row(help,
			list_at(&help->shown, (size_t)(help->first + i), sizeof(struct help_row)),
			canvas, area, i);
	if (help->shown.count == 0)
		canvas_draw(canvas, area.row, area.column, "No key has this.", STYLE_DIM);
	canvas_unclip(canvas, before);
}

/* What is typed, above the rows; how much of them is seen, in the border below. */
static void
draw_frame(const struct help *help, struct canvas *canvas)
{
	const struct area *area = &help->view.area;
	struct area rows = inner(help);
	int last = help->first + rows.rows, count = (int)help->shown.count;
	struct arena arena = ARENA_INIT;
	const char *place;
	int column;

	last = last < count ? last : count;
	place = arena_format(&arena, " %d-%d/%d ", help->first + 1, last, count);
	canvas_box(canvas, *area, STYLE_LINE);
	canvas_draw(canvas, area->row, area->column + 2,
		arena_format(&arena, " Keys: %s ", help->label), STYLE_STRONG);
	if (count > rows.rows)
		canvas_draw(canvas, area->row + area->rows - 1,
			area->column + area->columns - 1 - (int)utf8_columns(place), place,
			STYLE_DIM);
	column = canvas_draw(canvas, rows.row - 1, rows.column, "Find: ", STYLE_LABEL);
	input_draw(&help->filter, canvas,
		(struct area){ rows.row - 1, column, 1, rows.column + rows.columns - column },
		help->view.is_on_top ? INPUT_FOCUSED : INPUT_IDLE);
	arena_release(&arena);
}

static void
draw(const struct view *view, struct canvas *canvas)
{
	const struct help *help = (const struct help *)view;

	draw_frame(help, canvas);
	draw_rows(help, canvas);
}

static void
close(struct view *view)
{
	input_release(&help_of(view)->filter);
	arena_release(&help_of(view)->arena);
	view_release(view);
}

static const struct view_type type = {
	.name = "help",
	.place = VIEW_BOX,
	.fit = fit,
	.load = load,
	.draw = draw,
	.act = act,
	.key = key,
	.paste = paste,
	.mouse = mouse,
	.close = close,
};

struct view *
help_view_new(struct session *session, const char *view_name)
{
	struct help *help = view_alloc(sizeof(*help), &type, session);
	const struct keymap_view *place = find_place(view_name);

	help->filter = (struct input)INPUT_INIT;
	help->label = place->label;
	add_part(help, place, place);
	if (place->inherits == KEYMAP_INHERITS)
		add_part(help, place, keymap_views);
	return &help->view;
}
