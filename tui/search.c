#include "tui/search-parts.h"

#include <string.h>

#include "tui/stride.h"

enum { WHEEL_ROWS = 3 };

static struct search_view *
search_of(struct view *view)
{
	return (struct search_view *)view;
}

static struct answer
fail_with(struct search_view *view, struct error *error)
{
	text_cut(&view->wrong, 0);
	text_add(&view->wrong, error->message);
	error_release(error);
	return answer_line(ANSWER_FAIL, view->wrong.bytes);
}

/* ------ typing ------ */

/* Another text: the best of it is what the cursor begins with. */
static struct answer
typed(struct search_view *view)
{
	struct error error = ERROR_INIT;

	view->chosen = (struct id){ { 0 } };
	view->first = 0;
	if (!search_view_restart(view, &error))
		return fail_with(view, &error);
	return answer_make(ANSWER_DRAW);
}

static struct answer
key(struct view *base, struct key key)
{
	struct search_view *view = search_of(base);

	if (!input_key(&view->input, key))
		return answer_make(ANSWER_PASS);
	recall_rest(&view->recall);
	return typed(view);
}

static struct answer
paste(struct view *base, const char *text)
{
	struct search_view *view = search_of(base);

	input_insert(&view->input, text);
	recall_rest(&view->recall);
	return typed(view);
}

static struct answer
recall_earlier(struct search_view *view)
{
	const char *line = recall_previous(&view->recall, view->input.text.bytes);

	if (!line)
		return answer_make(ANSWER_DRAW);
	input_replace(&view->input, 0, view->input.text.length, line);
	return typed(view);
}

/* ------ moving ------ */

static size_t
moved(size_t place, int rows, size_t count)
{
	if (count == 0)
		return 0;
	if (rows < 0)
		return place > (size_t)-rows ? place - (size_t)-rows : 0;
	return count - 1 - place > (size_t)rows ? place + (size_t)rows : count - 1;
}

/* Whom the cursor was moved to it stays with, unless that is the best. */
static struct answer
go(struct search_view *view, int rows)
{
	struct error error = ERROR_INIT;
	const struct search_hit *here;

	if (!view->search)
		return answer_make(ANSWER_DRAW);
	view->here = moved(view->here, rows, search_count(view->search));
	view->chosen = search_id_at(view->search, view->here);
	if (!search_view_tell(view, &error))
		return fail_with(view, &error);
	here = search_view_here(view);
	if (!here || view->here == 0)
		view->chosen = (struct id){ { 0 } };
	return answer_make(ANSWER_DRAW);
}

/* ------ answering ------ */

/* The app opens the session's contact. */
static struct answer
open_here(struct search_view *view)
{
	const struct search_hit *here = search_view_here(view);

	if (!here)
		return answer_line(ANSWER_FAIL, "nobody is selected");
	view->chosen = here->contact.id;
	view->view.session->contact = here->contact.id;
	recall_add(&view->recall, view->input.text.bytes);
	return answer_make(ANSWER_PASS);
}

static struct answer
leave(struct search_view *view)
{
	if (*view->input.text.bytes)
		recall_add(&view->recall, view->input.text.bytes);
	return answer_make(ANSWER_BACK);
}

struct search_verb {
	const char *name;
	const char *argument;
	struct answer (*act)(struct search_view *view);
};

static const struct search_verb verbs[] = {
	{ "open", "", open_here },
	{ "back", "", leave },
	{ "recall", "previous", recall_earlier },
	{ 0 },
};

/* A contact that was opened asks for the next one; its other verbs are not meant here. */
static struct answer
act(struct view *base, const struct verb *verb)
{
	struct search_view *view = search_of(base);
	struct stride stride = stride_of(verb, (int)search_view_rows(view));
	struct answer answer;

	if (strcmp(verb->name, "contact") == 0)
		return go(view, strcmp(verb->argument, "next") == 0 ? 1 : -1);
	if (!base->is_on_top)
		return answer_make(ANSWER_PASS);
	if (stride.is_one)
		return go(view, stride.rows);
	for (const struct search_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->act(view);
	answer = input_act(&view->input, verb);
	if (answer.kind == ANSWER_PASS || strcmp(verb->name, "caret") == 0)
		return answer;
	return typed(view);
}

static struct answer
press(struct search_view *view, const struct mouse *mouse)
{
	int row = mouse->row - view->view.area.row - SEARCH_HEAD;

	if (mouse->row == view->view.area.row)
		input_click(&view->input, view->view.session->charset, search_view_field(view),
			mouse->column);
	if (row < 0 || (size_t)row >= view->hits.count)
		return answer_make(ANSWER_DRAW);
	go(view, row - (int)(view->here - view->first));
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "open")
							  : answer_make(ANSWER_DRAW);
}

static struct answer
mouse_act(struct view *base, const struct mouse *mouse)
{
	struct search_view *view = search_of(base);

	if (mouse->act == MOUSE_WHEEL_DOWN)
		return go(view, WHEEL_ROWS);
	if (mouse->act == MOUSE_WHEEL_UP)
		return go(view, -WHEEL_ROWS);
	if (mouse->act == MOUSE_PRESS && mouse->button == MOUSE_LEFT)
		return press(view, mouse);
	return answer_make(ANSWER_DRAW);
}

static void
subject(const struct view *base, struct subject *subject, struct arena *arena)
{
	const struct search_hit *here = search_view_here((const struct search_view *)base);

	*subject = (struct subject){ .follow_up = "", .name = "" };
	if (!here)
		return;
	*(struct id *)list_push(&subject->ids, sizeof(struct id), arena) = here->contact.id;
	subject->name = arena_copy(arena, here->contact.name);
}

static void
close(struct view *base)
{
	struct search_view *view = search_of(base);

	search_free(view->search);
	arena_release(&view->told);
	basis_release(&view->basis);
	recall_release(&view->recall);
	input_release(&view->input);
	text_release(&view->wrong);
	view_release(base);
}

static const struct view_type type = {
	.name = "search",
	.place = VIEW_MAIN,
	.load = search_view_load,
	.work = search_view_work,
	.draw = search_view_draw,
	.title = search_view_title,
	.act = act,
	.key = key,
	.paste = paste,
	.mouse = mouse_act,
	.subject = subject,
	.close = close,
};

struct view *
search_view_new(struct session *session)
{
	struct search_view *view = view_alloc(sizeof(*view), &type, session);

	view->input = (struct input)INPUT_INIT;
	view->wrong = (struct text)TEXT_INIT;
	view->basis = basis_make();
	recall_begin(&view->recall, &session->surroundings->paths, "search");
	return &view->view;
}
