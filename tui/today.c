#include "tui/today-parts.h"

#include <string.h>

#include "tui/stride.h"

enum { WHEEL_ROWS = 3 };

static struct today_view *
today_of(struct view *view)
{
	return (struct today_view *)view;
}

/* ------ moving ------ */

static struct answer
go(struct today_view *today, int rows)
{
	int64_t last = (int64_t)today->lines.count - 1;
	int64_t line = (int64_t)today->at + rows;

	if (!today_here(today))
		return answer_make(ANSWER_DRAW);
	/* Above the first line there is only its heading to be seen. */
	if (line <= 0)
		today->top = 0;
	if (line < 0)
		line = 0;
	today_go(today, (size_t)(line > last ? last : line));
	return answer_make(ANSWER_LOAD);
}

/* Every line matches: the next one, and behind the last the first. */
static struct answer
find(struct today_view *today, const char *argument)
{
	bool is_next = strcmp(argument, "next") == 0;
	bool is_last = today->at + 1 >= today->lines.count;

	if (is_next)
		return go(today, is_last ? -STRIDE_TO_END : 1);
	return go(today, today->at == 0 ? STRIDE_TO_END : -1);
}

/* The rows go by, and the cursor stays on the screen. */
static struct answer
scroll(struct today_view *today, int rows)
{
	size_t height = today_height(today);
	size_t last = today->rows.count > height ? today->rows.count - height : 0;
	int64_t top = (int64_t)today->top + rows;
	const struct today_line *here = today_here(today);

	if (!here)
		return answer_make(ANSWER_DRAW);
	today->top = top < 0 ? 0 : (size_t)top;
	today->top = today->top > last ? last : today->top;
	while (today_here(today)->row < today->top && today->at + 1 < today->lines.count)
		today_go(today, today->at + 1);
	while (today_here(today)->row >= today->top + height && today->at > 0)
		today_go(today, today->at - 1);
	return answer_make(ANSWER_LOAD);
}

/* ------ choosing ------ */

static void
mark_lines(struct today_view *today, size_t first, size_t last)
{
	struct arena arena = ARENA_INIT;
	struct list ids = { 0 };

	for (size_t i = first; i <= last && i < today->lines.count; i++)
		*(struct id *)list_push(&ids, sizeof(struct id), &arena) =
			today_line_at(today, i)->due.client_id;
	marks_add_all(&today->view.session->marks, ids.items, ids.count);
	arena_release(&arena);
}

static struct answer
select_one(struct today_view *today)
{
	marks_toggle(&today->view.session->marks, today_here(today)->due.client_id);
	return go(today, 1);
}

/* Once more takes the choice back. */
static struct answer
select_all(struct today_view *today)
{
	struct marks *marks = &today->view.session->marks;
	size_t before = marks->count;

	mark_lines(today, 0, today->lines.count - 1);
	if (marks->count == before)
		marks_clear(marks);
	return answer_make(ANSWER_DRAW);
}

static size_t
line_of_anchor(const struct today_view *today)
{
	size_t i = 0;

	while (i < today->lines.count &&
		strcmp(today_line_at(today, i)->due.id, today->anchor.bytes) != 0)
		i++;
	return i;
}

/* The first time it begins here, the second time it ends here. */
static struct answer
select_range(struct today_view *today)
{
	const struct today_line *here = today_here(today);
	size_t anchor = line_of_anchor(today);
	bool is_end = anchor < today->lines.count &&
		marks_has(
			&today->view.session->marks, today_line_at(today, anchor)->due.client_id);

	text_cut(&today->anchor, 0);
	if (is_end) {
		mark_lines(today, anchor < today->at ? anchor : today->at,
			anchor < today->at ? today->at : anchor);
		return answer_make(ANSWER_DRAW);
	}
	text_add(&today->anchor, here->due.id);
	marks_add(&today->view.session->marks, here->due.client_id);
	return answer_line(ANSWER_SAY, "V again at the other end selects all between");
}

/* ------ answering ------ */

static struct answer
select_lines(struct today_view *today, const char *argument)
{
	if (!today_here(today))
		return answer_make(ANSWER_DRAW);
	if (strcmp(argument, "one") == 0)
		return select_one(today);
	return strcmp(argument, "all") == 0 ? select_all(today) : select_range(today);
}

static struct answer
open_here(struct today_view *today, const char *argument)
{
	(void)argument;
	return today_here(today) ? answer_make(ANSWER_PASS)
							 : answer_line(ANSWER_FAIL, "nobody is selected");
}

/* There is no pane yet, so Tab opens one. */
static struct answer
open_pane(struct today_view *today, const char *argument)
{
	bool opens = strcmp(argument, "next") == 0 && today_here(today);

	return opens ? answer_line(ANSWER_RUN, "open") : answer_make(ANSWER_DRAW);
}

struct today_verb {
	const char *name;
	struct answer (*act)(struct today_view *today, const char *argument);
};

static const struct today_verb today_verbs[] = {
	{ "found", find },
	{ "select", select_lines },
	{ "open", open_here },
	{ "pane", open_pane },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct today_view *today = today_of(view);
	struct stride stride = stride_of(verb, view->area.rows);

	if (stride.is_one)
		return go(today, stride.rows);
	for (const struct today_verb *row = today_verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return row->act(today, verb->argument);
	return answer_make(ANSWER_PASS);
}

static struct answer
press(struct today_view *today, const struct mouse *mouse)
{
	size_t index = today->top + (size_t)(mouse->row - today->view.area.row);
	const struct today_row *row;

	if (index >= today->rows.count)
		return answer_make(ANSWER_DRAW);
	row = list_at(&today->rows, index, sizeof(*row));
	if (row->kind != TODAY_LINE)
		return answer_make(ANSWER_DRAW);
	today_go(today, row->line);
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "open")
							  : answer_make(ANSWER_LOAD);
}

static struct answer
mouse_act(struct view *view, const struct mouse *mouse)
{
	struct today_view *today = today_of(view);

	if (mouse->act == MOUSE_WHEEL_DOWN)
		return scroll(today, WHEEL_ROWS);
	if (mouse->act == MOUSE_WHEEL_UP)
		return scroll(today, -WHEEL_ROWS);
	if (mouse->act == MOUSE_PRESS && mouse->button == MOUSE_LEFT)
		return press(today, mouse);
	return answer_make(ANSWER_DRAW);
}

/* The follow-ups in the lines of the contacts that were chosen, as one word. */
static const char *
chosen_follow_ups(const struct today_view *today, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < today->lines.count; i++) {
		const struct due *due = &today_line_at(today, i)->due;

		if (marks_has(&today->view.session->marks, due->client_id))
			text_add_format(&text, "%s%s", text.length > 0 ? "," : "", due->id);
	}
	return text_take(&text, arena);
}

/* The contact and the follow-up itself, or those that were chosen. */
static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct today_line *here = today_here((const struct today_view *)view);

	subject_of(subject, view->session, here ? here->due.client_id : (struct id){ 0 },
		here ? here->due.name : "", arena);
	if (view->session->marks.count > 0)
		subject->follow_up = chosen_follow_ups((const struct today_view *)view, arena);
	else if (here)
		subject->follow_up = arena_copy(arena, here->due.id);
}

static void
close(struct view *view)
{
	struct today_view *today = today_of(view);

	arena_release(&today->seen);
	arena_release(&today->near_arena);
	basis_release(&today->basis);
	text_release(&today->anchor);
	view_release(view);
}

static const struct view_type type = {
	.name = "today",
	.place = VIEW_MAIN,
	.load = today_load,
	.draw = today_draw,
	.title = today_title,
	.act = act,
	.mouse = mouse_act,
	.subject = subject,
	.close = close,
};

struct view *
today_view_new(struct session *session)
{
	struct today_view *today = view_alloc(sizeof(*today), &type, session);

	today->basis = basis_make();
	today->anchor = (struct text)TEXT_INIT;
	return &today->view;
}
