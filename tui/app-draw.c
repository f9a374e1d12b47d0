#include "tui/app-parts.h"

#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "format/wrap.h"
#include "tui/footer.h"

/* The lines of a message at most; the columns of a command at least, and the rows of a
 * screen from which on it may have a line of its own. */
enum { MESSAGE_LINES = 4, LEAST_ECHO = 12, ROWS_FOR_ECHO = 16 };

static int
at_most(int number, int limit)
{
	return number < limit ? number : limit;
}

/* ------ no room ------ */

/* The longest message that fits. */
static void
draw_too_small(const struct app *app, struct canvas *canvas)
{
	struct arena arena = ARENA_INIT;
	const char *const messages[] = {
		arena_format(&arena, "rapport needs %dx%d, this is %dx%d", LEAST_COLUMNS,
			LEAST_ROWS, app->columns, app->rows),
		arena_format(&arena, "%dx%d needed", LEAST_COLUMNS, LEAST_ROWS),
		"small",
		"!",
		NULL,
	};

	for (const char *const *message = messages; *message; message++) {
		if (utf8_columns(*message) > (size_t)app->columns)
			continue;
		canvas_draw(canvas, 0, 0, *message, STYLE_NORMAL);
		break;
	}
	arena_release(&arena);
}

/* ------ the line at the top ------ */

static const char *
label_of(const struct view *view)
{
	for (const struct keymap_view *row = keymap_views; row->name; row++)
		if (strcmp(row->name, view->type->name) == 0)
			return row->label;
	return "";
}

/* The part of the line over some columns: bright where the keys go. */
static void
draw_part(const struct view *view, struct canvas *canvas, struct area area,
	const char *remark, enum style style)
{
	struct text text = TEXT_INIT;
	int behind = (int)utf8_columns(remark) + 1;

	canvas_fill(canvas, area, style);
	if (view->type->title)
		view->type->title(view, &text);
	if (text.length == 0)
		text_add(&text, label_of(view));
	canvas_draw_fitted(
		canvas, area.row, area.column + 1, area.columns - 2 - behind, text.bytes, style);
	canvas_draw(canvas, area.row, area.column + area.columns - behind, remark, style);
	text_release(&text);
}

/* The title of the uppermost view that has one. */
static const struct view *
titled(const struct app *app)
{
	const struct view *view = app->top;

	while (view->below && !(view->type->title && view->is_seen))
		view = view->below;
	return view;
}

static const struct view *
lowest(const struct app *app)
{
	const struct view *view = app->top;

	while (view->below)
		view = view->below;
	return view;
}

/* The day, and in front of it how many were selected, where the view that says so is out
 * of sight. */
static const char *
remark_of(const struct app *app, struct arena *arena)
{
	char day[DATE_TEXT_SIZE];
	size_t count = app->session->marks.count;

	date_format(app->session->today, day);
	return count > 0 && !lowest(app)->is_seen
		? arena_format(arena, "%zu selected  %s", count, day)
		: arena_copy(arena, day);
}

static void
draw_title(const struct app *app, struct canvas *canvas)
{
	const struct view *beside = app_beside(app);
	struct arena arena = ARENA_INIT;
	const char *remark = remark_of(app, &arena);
	struct area left = { 0, 0, 1, app->columns }, right = left;

	if (beside) {
		left.columns = beside->area.column - 1;
		right = (struct area){ 0, beside->area.column, 1, beside->area.columns };
		draw_part(app_main_beside(app), canvas, left, "",
			app->is_main_focused ? STYLE_BAR : STYLE_FOOT);
		draw_part(
			beside, canvas, right, remark, app->is_main_focused ? STYLE_FOOT : STYLE_BAR);
	} else {
		draw_part(titled(app), canvas, left, remark, STYLE_BAR);
	}
	arena_release(&arena);
}

/* The line between the main view and what stands beside it. */
static void
draw_border(const struct app *app, struct canvas *canvas)
{
	const struct view *beside = app_beside(app);

	if (beside)
		canvas_draw_down(canvas, 0, beside->area.column - 1,
			beside->area.row + beside->area.rows, STYLE_LINE);
}

/* ------ the message ------ */

/* Above the footer, and above what stands in place of it. */
static int
message_row(const struct app *app)
{
	int row = app->rows - 2;

	if (app->top->type->place == VIEW_LINE && app->top->area.row <= row)
		row = app->top->area.row - 1;
	return row;
}

/* The lines of a message, at most so many; of const char *. */
static struct list
broken(const char *message, int columns, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct list lines = { 0 };
	struct span rest;

	wrap_add(&text, utf8_safe(message, UTF8_PARAGRAPHS, arena), 0, (size_t)columns);
	rest = span_of(text.bytes);
	while (rest.start && rest.length > 0 && lines.count < MESSAGE_LINES)
		list_push_text(&lines, span_copy(span_split(&rest, '\n'), arena), arena);
	text_release(&text);
	return lines;
}

/* What went wrong is told in full, over the lowest rows of the view if need be. */
static void
draw_failure(const struct app *app, struct canvas *canvas, int row)
{
	struct arena arena = ARENA_INIT;
	struct list lines = broken(app->said.bytes, app->columns - 2, &arena);

	row -= (int)lines.count - 1;
	for (size_t i = 0; i < lines.count; i++, row++) {
		canvas_fill(canvas, (struct area){ row, 0, 1, app->columns }, STYLE_NORMAL);
		canvas_draw(canvas, row, 1, list_text(&lines, i), STYLE_ERROR);
	}
	arena_release(&arena);
}

/* What was done, and how a shell would have done it: behind it, or below where there are
 * rows enough. */
static void
draw_notice(const struct app *app, struct canvas *canvas, int row)
{
	struct arena arena = ARENA_INIT;
	const char *said = utf8_safe(app->said.bytes, UTF8_LINE, &arena);
	int columns = at_most((int)utf8_columns(said), app->columns - 2);
	int column = columns > 0 ? 1 + columns + 2 : 1;
	bool has_room = app->columns - 1 - column >= LEAST_ECHO;

	if (app->echo.length > 0 && !has_room && app->rows >= ROWS_FOR_ECHO) {
		canvas_fill(canvas, (struct area){ row - 1, 0, 1, app->columns }, STYLE_NORMAL);
		canvas_draw_fitted(canvas, row - 1, 1, columns, said, app->said_style);
		canvas_draw_fitted(canvas, row, 1, app->columns - 2, app->echo.bytes, STYLE_DIM);
	} else {
		canvas_draw_fitted(canvas, row, 1, columns, said, app->said_style);
		if (app->echo.length > 0 && has_room)
			canvas_draw_fitted(canvas, row, column, app->columns - 1 - column,
				app->echo.bytes, STYLE_DIM);
	}
	arena_release(&arena);
}

static void
draw_message(const struct app *app, struct canvas *canvas)
{
	int row = message_row(app);

	if (app->said_style == STYLE_ERROR && app->said.length > 0)
		draw_failure(app, canvas, row);
	else
		draw_notice(app, canvas, row);
}

/* ------ all of it ------ */

/* From the lowest up. */
static void
draw_views(const struct view *view, struct canvas *canvas)
{
	struct area clip;

	if (!view)
		return;
	draw_views(view->below, canvas);
	if (!view->is_seen)
		return;
	clip = canvas_clip(canvas, view->area);
	if (view->below)
		canvas_fill(canvas, view->area, STYLE_NORMAL);
	view->type->draw(view, canvas);
	canvas_unclip(canvas, clip);
}

void
app_draw(const struct app *app, struct canvas *canvas)
{
	canvas_clear(canvas);
	if (app_is_too_small(app)) {
		draw_too_small(app, canvas);
		return;
	}
	draw_title(app, canvas);
	draw_border(app, canvas);
	footer_draw(app->session->keymap, app_focus(app)->type->name, &app->pending, canvas,
		(struct area){ app->rows - 1, 0, 1, app->columns });
	draw_views(app->top, canvas);
	draw_message(app, canvas);
}
