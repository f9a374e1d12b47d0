#include "tui/listing-parts.h"

#include <string.h>

#include "tui/stride.h"

/* How many rows the wheel moves. */
enum { WHEEL_ROWS = 3 };

static struct list_view *
list_of(struct view *view)
{
	return (struct list_view *)view;
}

/* ------ saying what failed ------ */

struct answer
list_view_fail(struct list_view *list, struct error *error)
{
	text_cut(&list->said, 0);
	text_add(&list->said, error->message);
	error_release(error);
	return answer_line(ANSWER_FAIL, list->said.bytes);
}

struct answer
list_view_restart(struct list_view *list)
{
	basis_release(&list->basis);
	return answer_make(ANSWER_LOAD);
}

/* ------ moving ------ */

/* The contact at one end. */
static bool
find_end(struct list_view *list, int rows, struct id *found, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = rows < 0 ? ROLL_FIRST : ROLL_LAST,
		.count = 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok =
		roll_window(list->roll, list->view.session->book, &place, &arena, &window, error);

	if (ok && window.contacts.count > 0)
		*found = list_view_contact(&window, 0)->id;
	arena_release(&arena);
	return ok;
}

static int
within(int number, int least, int most)
{
	if (number < least)
		return least;
	return number > most ? most : number;
}

/* The contact that many rows away, without reading anything when it is seen. */
static bool
find_away(struct list_view *list, int rows, struct id *found, struct error *error)
{
	const struct roll_window *window = &list->window;
	const struct contact *here = list_view_here(list);
	int64_t away = (int64_t)window->at + rows;

	if (!here || rows <= -STRIDE_TO_END || rows >= STRIDE_TO_END)
		return find_end(list, here ? rows : -1, found, error);
	if (away < 0 || away >= (int64_t)window->contacts.count)
		return roll_step(
			list->roll, list->view.session->book, "", here->id, rows, found, error);
	*found = list_view_contact(window, (size_t)away)->id;
	return true;
}

/* The cursor goes that many rows, and stays where it is on the screen as far as it can.
 */
static struct answer
go(struct list_view *list, int rows)
{
	struct error error = ERROR_INIT;
	struct id found = { 0 };
	bool is_end = rows <= -STRIDE_TO_END || rows >= STRIDE_TO_END;

	if (!find_away(list, rows, &found, &error))
		return list_view_fail(list, &error);
	if (id_is_none(found))
		return answer_make(ANSWER_DRAW);
	list_view_set_cursor(list, found);
	list->offset = within(list->offset + rows, 0, list_view_rows(list) - 1);
	if (is_end || list->place == 0)
		list->place = 0;
	else
		list->place = list->place + rows > 1 ? list->place + rows : 1;
	return answer_make(ANSWER_LOAD);
}

/* Everything that is shown matches: the next one, and behind the last the first. */
static struct answer
find(struct list_view *list, const char *argument)
{
	const struct roll_window *window = &list->window;
	bool is_next = strcmp(argument, "next") == 0;
	bool is_last = window->at + 1 >= window->contacts.count && !window->has_after;
	bool is_first = window->at == 0 && !window->has_before;

	if (is_next)
		return go(list, is_last ? -STRIDE_TO_END : 1);
	return go(list, is_first ? STRIDE_TO_END : -1);
}

/* The rows go by under the cursor, which moves when it would leave the screen. */
static struct answer
scroll(struct list_view *list, int rows)
{
	int offset = list->offset - rows;
	int kept = within(offset, 0, list_view_rows(list) - 1);

	list->offset = kept;
	if (kept == offset)
		return answer_make(ANSWER_LOAD);
	struct answer answer = go(list, kept - offset);

	list->offset = kept;
	return answer;
}

/* ------ answering ------ */

static struct answer
set_columns(struct list_view *list, const char *names)
{
	struct error error = ERROR_INIT;

	if (!list_view_choose(list, names, &error))
		return list_view_fail(list, &error);
	list->skipped = 0;
	return answer_make(ANSWER_LOAD);
}

/* What takes a word of its own. */
struct list_verb {
	const char *name;
	struct answer (*act)(struct list_view *list, const char *argument);
};

static struct answer
open_here(struct list_view *list, const char *argument)
{
	(void)argument;
	if (list_view_here(list))
		return answer_make(ANSWER_PASS);
	return answer_line(ANSWER_FAIL, "nobody is selected");
}

/* There is no pane yet, so Tab opens one. */
static struct answer
open_pane(struct list_view *list, const char *argument)
{
	bool opens = strcmp(argument, "next") == 0 && list_view_here(list);

	return opens ? answer_line(ANSWER_RUN, "open") : answer_make(ANSWER_DRAW);
}

static const struct list_verb list_verbs[] = {
	{ "go", list_view_shift },
	{ "found", find },
	{ "order", list_view_order },
	{ "columns", set_columns },
	{ "select", list_view_select },
	{ "open", open_here },
	{ "pane", open_pane },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct list_view *list = list_of(view);
	struct stride stride = stride_of(verb, list_view_rows(list));

	if (!list->roll)
		return answer_make(ANSWER_PASS);
	if (stride.is_one)
		return go(list, stride.rows);
	for (const struct list_verb *row = list_verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return row->act(list, verb->argument);
	return answer_make(ANSWER_PASS);
}

static struct answer
press(struct list_view *list, const struct mouse *mouse)
{
	int row = mouse->row - list->view.area.row - 1;
	const struct list_column *column =
		list_view_column_at(list, mouse->column - list->view.area.column);

	if (row < 0 && column)
		return list_view_order(list, column->field->name);
	if (row < 0 || (size_t)row >= list->window.contacts.count)
		return answer_make(ANSWER_DRAW);
	if (list->place > 0)
		list->place += row - (int64_t)list->window.at;
	list->offset = row;
	list_view_set_cursor(list, list_view_contact(&list->window, (size_t)row)->id);
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "open")
							  : answer_make(ANSWER_LOAD);
}

static struct answer
mouse_act(struct view *view, const struct mouse *mouse)
{
	struct list_view *list = list_of(view);

	if (mouse->act == MOUSE_WHEEL_DOWN)
		return scroll(list, WHEEL_ROWS);
	if (mouse->act == MOUSE_WHEEL_UP)
		return scroll(list, -WHEEL_ROWS);
	if (mouse->act == MOUSE_PRESS && mouse->button == MOUSE_LEFT)
		return press(list, mouse);
	return answer_make(ANSWER_DRAW);
}

static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct contact *here = list_view_here((const struct list_view *)view);

	subject_of(subject, view->session, here ? here->id : (struct id){ 0 },
		here ? here->name : "", arena);
}

static void
close(struct view *view)
{
	struct list_view *list = list_of(view);

	roll_free(list->roll);
	arena_release(&list->roll_arena);
	arena_release(&list->near_arena);
	arena_release(&list->arena);
	basis_release(&list->basis);
	text_release(&list->said);
	view_release(view);
}

static const struct view_type type = {
	.name = "list",
	.place = VIEW_MAIN,
	.load = list_view_load,
	.work = list_view_work,
	.draw = list_view_draw,
	.title = list_view_title,
	.act = act,
	.mouse = mouse_act,
	.subject = subject,
	.close = close,
};

struct view *
list_view_new(struct session *session)
{
	struct list_view *list = view_alloc(sizeof(*list), &type, session);

	list->basis = basis_make();
	list->said = (struct text)TEXT_INIT;
	list->sort = field_find(contact_fields, span_of("name"));
	list_view_choose_default(list);
	return &list->view;
}
