#include "tui/prompt-parts.h"

#include <string.h>

#include "base/utf8.h"

/* The rows below the suggestions: what can be done, and the line itself. */
enum {
	OWN_ROWS = 2,
	MOST_SUGGESTED = 8,
	SHARE = 3,
	LABEL_SHARE = 2,
	VALUE_SHARE = 2,
	GAP = 2
};

static int
suggested_rows(const struct prompt *prompt, int rows)
{
	size_t count = prompt->suggestions.candidates.count;
	int most = rows / SHARE < MOST_SUGGESTED ? rows / SHARE : MOST_SUGGESTED;

	return count < (size_t)most ? (int)count : most;
}

struct area
prompt_fit(const struct view *view, struct area area)
{
	const struct prompt *prompt = (const struct prompt *)view;
	int rows = suggested_rows(prompt, area.rows);

	/* A line parts the suggestions from what is beneath. */
	area.rows = OWN_ROWS + (rows > 0 ? rows + 1 : 0);
	return area;
}

/* ------ the line ------ */

/* A label that leaves too little room for the text stands in the row above it. */
static bool
is_label_above(const struct prompt *prompt, enum canvas_charset charset)
{
	return canvas_columns(prompt->request.label, charset) >
		prompt->view.area.columns / LABEL_SHARE;
}

struct area
prompt_input_area(const struct prompt *prompt, enum canvas_charset charset)
{
	struct area area = prompt->view.area;
	int label = is_label_above(prompt, charset)
		? 0
		: canvas_columns(prompt->request.label, charset);

	return (struct area){ area.row + area.rows - 1, area.column + label, 1,
		area.columns - label };
}

static void
draw_line(const struct prompt *prompt, struct canvas *canvas)
{
	struct area area = prompt_input_area(prompt, canvas->charset);

	canvas_draw(
		canvas, area.row, prompt->view.area.column, prompt->request.label, STYLE_LABEL);
	input_draw(&prompt->input, canvas, area,
		prompt->view.is_on_top ? INPUT_FOCUSED : INPUT_IDLE);
}

/* ------ the row above it ------ */

/* Which keys of the prompt mean something in this one. */
static bool
is_useful(const struct prompt *prompt, const char *command)
{
	const struct {
		const char *command;
		const char *needs; /* something that this prompt has */
	} rows[] = {
		{ "accept", "always" },
		{ "back", "always" },
		{ "suggest next", prompt->request.completes },
		{ "recall previous", prompt->request.history },
		{ "external", prompt->request.longer },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (strcmp(rows[i].command, command) == 0)
			return *rows[i].needs;
	}
	return false;
}

static void
draw_keys(const struct prompt *prompt, struct canvas *canvas, int row)
{
	const struct area *area = &prompt->view.area;
	struct arena arena = ARENA_INIT;
	struct list lines = keymap_lines(prompt->view.session->keymap, "prompt", &arena);
	int column = area->column + 1;

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));
		int columns = (int)(strlen(line->key) + 1 + strlen(line->label));

		if (!is_useful(prompt, line->command))
			continue;
		if (column + columns > area->column + area->columns)
			break;
		column = canvas_draw(canvas, row, column, line->key, STYLE_KEY);
		column = GAP + canvas_draw(canvas, row, column + 1, line->label, STYLE_DIM);
	}
	arena_release(&arena);
}

static void
draw_hint(const struct prompt *prompt, struct canvas *canvas)
{
	static const char example[] =
		"stage:active platform:fiverr tag:vip score>6 due<7d, or words of a name";
	const struct area *area = &prompt->view.area;
	int row = area->row + area->rows - OWN_ROWS;
	bool is_query = prompt->request.when == PROMPT_AS_TYPED;

	if (prompt->wrong.length > 0)
		canvas_draw_fitted(canvas, row, area->column + 1, area->columns - 1,
			prompt->wrong.bytes, prompt->is_unread ? STYLE_DIM : STYLE_ERROR);
	else if (is_query && prompt->input.text.length == 0)
		canvas_draw_fitted(
			canvas, row, area->column + 1, area->columns - 1, example, STYLE_DIM);
	else if (is_label_above(prompt, canvas->charset))
		canvas_draw_fitted(
			canvas, row, area->column, area->columns, prompt->request.label, STYLE_LABEL);
	else
		draw_keys(prompt, canvas, row);
}

/* ------ suggestions ------ */

/* How wide the values are, up to a share of the area. */
static int
value_columns(const struct prompt *prompt, enum canvas_charset charset)
{
	const struct list *candidates = &prompt->suggestions.candidates;
	int most = prompt->view.area.columns / VALUE_SHARE;
	int widest = 0;

	for (size_t i = 0; i < candidates->count; i++) {
		const struct candidate *candidate = list_at(candidates, i, sizeof(*candidate));
		int columns = canvas_columns(candidate->value, charset);

		widest = columns > widest ? columns : widest;
	}
	return widest < most ? widest : most;
}

static void
draw_suggestion(const struct prompt *prompt, struct canvas *canvas, int row, size_t index,
	int columns)
{
	const struct area *area = &prompt->view.area;
	const struct candidate *candidate =
		list_at(&prompt->suggestions.candidates, index, sizeof(*candidate));
	bool is_chosen = index + 1 == prompt->suggestions.chosen;
	int remark = area->column + 1 + columns + GAP;

	canvas_draw_fitted(
		canvas, row, area->column + 1, columns, candidate->value, STYLE_NORMAL);
	canvas_draw_fitted(canvas, row, remark, area->column + area->columns - remark,
		candidate->remark, STYLE_DIM);
	if (is_chosen)
		canvas_restyle(
			canvas, (struct area){ row, area->column, 1, area->columns }, STYLE_SELECTED);
}

static void
draw_suggestions(const struct prompt *prompt, struct canvas *canvas, int rows)
{
	const struct area *area = &prompt->view.area;
	const struct suggestions *suggestions = &prompt->suggestions;
	size_t count = suggestions->candidates.count;
	size_t first =
		suggestions->chosen > (size_t)rows ? suggestions->chosen - (size_t)rows : 0;
	int columns = value_columns(prompt, canvas->charset);
	struct arena arena = ARENA_INIT;
	const char *figures = suggestions->chosen > 0
		? arena_format(&arena, " %zu of %zu ", suggestions->chosen, count)
		: arena_format(&arena, " %zu ", count);

	canvas_draw_across(canvas, area->row, area->column, area->columns, STYLE_LINE);
	if (count > (size_t)rows)
		canvas_draw(canvas, area->row, area->column + 2, figures, STYLE_DIM);
	for (int i = 0; i < rows && first + (size_t)i < count; i++)
		draw_suggestion(prompt, canvas, area->row + 1 + i, first + (size_t)i, columns);
	arena_release(&arena);
}

void
prompt_draw(const struct view *view, struct canvas *canvas)
{
	const struct prompt *prompt = (const struct prompt *)view;
	int rows = view->area.rows - OWN_ROWS - 1;

	if (rows > 0 && prompt->suggestions.candidates.count > 0)
		draw_suggestions(prompt, canvas, rows);
	draw_hint(prompt, canvas);
	draw_line(prompt, canvas);
}
