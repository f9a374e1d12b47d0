#include "tui/listing-parts.h"

#include <string.h>

#include "tui/stride.h"

/* How long work goes on before the keys are looked at again, how many rows the wheel
 * moves, and how far is looked to find the place of the cursor. */
enum { SLICE_MILLISECONDS = 4, WHEEL_ROWS = 3, LOOK_BACK = 500 };

static struct list_view *
list_of(struct view *view)
{
	return (struct list_view *)view;
}

/* ------ where the cursor is ------ */

const struct contact *
list_view_here(const struct list_view *list)
{
	const struct roll_window *window = &list->window;

	if (window->at >= window->contacts.count)
		return NULL;
	return list_at(&window->contacts, window->at, sizeof(struct contact));
}

int
list_view_rows(const struct list_view *list)
{
	int rows = list->view.area.rows - 1;

	return rows > 1 ? rows : 1;
}

static void
set_cursor(struct list_view *list, struct id id)
{
	list->view.session->contact = id;
}

struct answer
list_view_fail(struct list_view *list, struct error *error)
{
	text_cut(&list->said, 0);
	text_add(&list->said, error->message);
	error_release(error);
	return answer_line(ANSWER_FAIL, list->said.bytes);
}

/* ------ loading ------ */

static const struct contact *
contact_at(const struct roll_window *window, size_t index)
{
	return list_at(&window->contacts, index, sizeof(struct contact));
}

/* Those that will be asked for when the contact under the cursor is gone: the one behind
 * it, then the one before it, and so on. */
static void
keep_near(struct list_view *list)
{
	const struct roll_window *window = &list->window;

	if (!list_view_here(list))
		return;
	arena_release(&list->near_arena);
	list->near = (struct list){ 0 };
	for (size_t i = 0; i < window->contacts.count; i++) {
		size_t order[] = { window->at + i + 1, window->at - i - 1 };

		for (int side = 0; side < 2; side++)
			if (order[side] < window->contacts.count)
				*(struct id *)list_push(&list->near, sizeof(struct id),
					&list->near_arena) = contact_at(window, order[side])->id;
	}
}

/* Reads the part around the contact, or the first part for none. */
static bool
read_window(struct list_view *list, struct id at, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = id_is_none(at) ? ROLL_FIRST : ROLL_AT,
		.at = at,
		.before = (size_t)list->offset,
		.count = (size_t)list_view_rows(list),
		.depth = list_view_needs_records(list) ? ROLL_RECORDS : ROLL_CARDS,
	};

	list->window = (struct roll_window){ 0 };
	return roll_window(list->roll, list->view.session->book, &place, &list->view.arena,
		&list->window, error);
}

/* The window around the cursor, or around the nearest neighbour of a contact that is
 * gone; while all are not gathered yet, one that is not there may come. */
static bool
find_window(struct list_view *list, struct error *error)
{
	struct id at = list->view.session->contact;

	if (!id_is_none(at) && !read_window(list, at, error))
		return false;
	for (size_t i = 0; roll_is_complete(list->roll) && i < list->near.count; i++) {
		if (list_view_here(list))
			break;
		at = *(const struct id *)list_at(&list->near, i, sizeof(at));
		if (!read_window(list, at, error))
			return false;
	}
	return list_view_here(list) || read_window(list, (struct id){ 0 }, error);
}

/* Nobody was found: the first one has the cursor, once it is sure who that is. */
static void
settle_cursor(struct list_view *list)
{
	struct roll_window *window = &list->window;
	const struct contact *here;

	if (!list_view_here(list) && roll_is_complete(list->roll))
		window->at = 0;
	here = list_view_here(list);
	if (!here)
		return;
	set_cursor(list, here->id);
	if (list->view.area.rows > 0)
		list->offset = (int)window->at;
}

/* A few rows more are looked at, so that a place near the beginning is always known. */
static bool
count_back(struct list_view *list, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = ROLL_AT,
		.at = list->view.session->contact,
		.before = LOOK_BACK,
		.count = LOOK_BACK + 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok =
		roll_window(list->roll, list->view.session->book, &place, &arena, &window, error);

	if (ok && !window.has_before && window.at < window.contacts.count)
		list->place = (int64_t)window.at + 1;
	arena_release(&arena);
	return ok;
}

/* Either end tells the place; in between it is known from where the cursor came. */
static bool
find_place(struct list_view *list, struct error *error)
{
	const struct roll_window *window = &list->window;

	if (!list_view_here(list))
		list->place = 0;
	else if (!window->has_before)
		list->place = (int64_t)window->at + 1;
	else if (!window->has_after)
		list->place = list->count - (int64_t)(window->contacts.count - window->at - 1);
	else if (list->place == 0)
		return count_back(list, error);
	return true;
}

static bool
look(struct list_view *list, struct error *error)
{
	list->view.is_working = !roll_is_complete(list->roll);
	list_view_lay_out(list);
	keep_near(list);
	arena_release(&list->view.arena);
	if (!find_window(list, error))
		return false;
	settle_cursor(list);
	return roll_count(list->roll, list->view.session->book, "", &list->count, error) &&
		find_place(list, error);
}

/* A roll of its own query, as that of the session goes with the filter. */
static bool
begin_roll(struct list_view *list, struct error *error)
{
	const struct session *session = list->view.session;
	const struct query_context context = { session->today, session->settings,
		&list->roll_arena };
	struct roll_request request = {
		.shape = ROLL_WHOLE,
		.sort = list->sort,
		.direction =
			list->direction == LIST_DESCENDING ? ROLL_DESCENDING : ROLL_ASCENDING,
		.today = session->today,
	};

	roll_free(list->roll);
	list->roll = NULL;
	arena_release(&list->roll_arena);
	request.query = query_parse_line(session->filter.bytes, &context, error);
	if (request.query)
		list->roll = roll_new(&request);
	return request.query;
}

static bool
renew(struct list_view *list, struct error *error)
{
	enum basis_change change = basis_renew(&list->basis, list->view.session, error);

	if (change == BASIS_UNKNOWN)
		return false;
	if (change != BASIS_SAME)
		list->place = 0;
	if (change == BASIS_BOOK && list->roll)
		roll_renew(list->roll);
	return (change != BASIS_ANOTHER && list->roll) || begin_roll(list, error);
}

static bool
gather(struct list_view *list, struct error *error)
{
	return roll_is_complete(list->roll) ||
		roll_gather(list->roll, list->view.session->book, SLICE_MILLISECONDS, error);
}

static bool
load(struct view *view, struct error *error)
{
	struct list_view *list = list_of(view);

	return renew(list, error) && gather(list, error) && look(list, error);
}

static bool
work(struct view *view, struct error *error)
{
	struct list_view *list = list_of(view);

	return gather(list, error) && look(list, error);
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
		*found = contact_at(&window, 0)->id;
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

/* The cursor goes that many rows, and stays where it is on the screen as far as it can.
 */
static struct answer
go(struct list_view *list, int rows)
{
	struct error error = ERROR_INIT;
	struct id found = { 0 };
	bool is_end = rows <= -STRIDE_TO_END || rows >= STRIDE_TO_END;
	const struct contact *here = list_view_here(list);
	bool ok = is_end || !here ? find_end(list, here ? rows : -1, &found, &error)
							  : roll_step(list->roll, list->view.session->book, "",
									here->id, rows, &found, &error);

	if (!ok)
		return list_view_fail(list, &error);
	if (id_is_none(found))
		return answer_make(ANSWER_DRAW);
	set_cursor(list, found);
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
	set_cursor(list, contact_at(&list->window, (size_t)row)->id);
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
	.load = load,
	.work = work,
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
