#include "tui/duplicates-parts.h"

#include <string.h>

#include "book/find.h"
#include "tui/stride.h"

enum {
	SLICE = 8, /* milliseconds between two looks at the keys */
	PAIRS_LIMIT = 1000,
	WHEEL_ROWS = 3,
};

static struct duplicates_view *
duplicates_of_view(struct view *view)
{
	return (struct duplicates_view *)view;
}

const struct duplicate_pair *
duplicates_here(const struct duplicates_view *duplicates)
{
	if (duplicates->at >= duplicates->pairs.count)
		return NULL;
	return list_at(&duplicates->pairs, duplicates->at, sizeof(struct duplicate_pair));
}

static struct id
id_here(const struct duplicates_view *duplicates)
{
	const struct duplicate_pair *pair = duplicates_here(duplicates);

	if (!pair)
		return (struct id){ { 0 } };
	return duplicates->is_other ? pair->other_id : pair->id;
}

/* ------ looking for them ------ */

static bool
is_pair(const struct duplicate_pair *one, struct id id, struct id other_id)
{
	return id_equal(one->id, id) && id_equal(one->other_id, other_id);
}

/* The cursor stays on its pair, else where it is. */
static void
find_place(struct duplicates_view *duplicates, struct id id, struct id other_id)
{
	for (size_t i = 0; i < duplicates->pairs.count; i++)
		if (is_pair(list_at(&duplicates->pairs, i, sizeof(struct duplicate_pair)), id,
				other_id))
			duplicates->at = i;
	if (duplicates->at >= duplicates->pairs.count)
		duplicates->at = duplicates->pairs.count ? duplicates->pairs.count - 1 : 0;
}

static bool
read_pairs(struct duplicates_view *duplicates, struct error *error)
{
	const struct duplicate_pair *here = duplicates_here(duplicates);
	struct id id = { { 0 } }, other_id = { { 0 } };

	if (here) {
		id = here->id;
		other_id = here->other_id;
	}
	arena_release(&duplicates->pairs_arena);
	duplicates->pairs = (struct list){ 0 };
	if (duplicates->found &&
		!duplicates_read(duplicates->found, duplicates->view.session->book, 0,
			PAIRS_LIMIT, &duplicates->pairs_arena, &duplicates->pairs, error))
		return false;
	find_place(duplicates, id, other_id);
	return true;
}

static void
begin(struct duplicates_view *duplicates)
{
	duplicates_end(duplicates->search);
	duplicates->search =
		duplicates_begin(duplicates->view.session->today, CERTAINTY_POSSIBLE);
	duplicates->view.is_working = true;
}

/* One that is gone just now is left out until the search has ended. */
static bool
read_contacts(struct duplicates_view *duplicates)
{
	const struct duplicate_pair *pair = duplicates_here(duplicates);
	struct session *session = duplicates->view.session;
	struct arena *arena = &duplicates->view.arena;
	struct error error = ERROR_INIT;
	bool ok = pair &&
		find_contact(session->book, id_show(pair->id, arena), session->today, arena,
			&duplicates->contacts[0], &error) &&
		find_contact(session->book, id_show(pair->other_id, arena), session->today, arena,
			&duplicates->contacts[1], &error);

	error_release(&error);
	return ok;
}

static void
scroll_to_cursor(struct duplicates_view *duplicates)
{
	size_t rows = (size_t)duplicates_rows(duplicates);

	if (duplicates->at < duplicates->top)
		duplicates->top = duplicates->at;
	if (duplicates->at >= duplicates->top + rows)
		duplicates->top = duplicates->at - rows + 1;
}

static bool
load(struct view *view, struct error *error)
{
	struct duplicates_view *duplicates = duplicates_of_view(view);
	enum basis_change change = basis_renew(&duplicates->basis, view->session, error);

	arena_release(&view->arena);
	if (change == BASIS_UNKNOWN)
		return false;
	if (change != BASIS_SAME) {
		begin(duplicates);
		if (!read_pairs(duplicates, error))
			return false;
	}
	scroll_to_cursor(duplicates);
	duplicates->is_there = read_contacts(duplicates);
	if (duplicates->is_there)
		view->session->contact = id_here(duplicates);
	return true;
}

static bool
work(struct view *view, struct error *error)
{
	struct duplicates_view *duplicates = duplicates_of_view(view);

	if (!duplicates->search)
		begin(duplicates);
	if (!duplicates_go_on(duplicates->search, view->session->book, SLICE, error))
		return false;
	if (!duplicates_is_done(duplicates->search))
		return true;
	duplicates_end(duplicates->found);
	duplicates->found = duplicates->search;
	duplicates->search = NULL;
	view->is_working = false;
	return read_pairs(duplicates, error) && load(view, error);
}

/* ------ answering ------ */

static struct answer
go(struct duplicates_view *duplicates, int rows)
{
	int64_t last = (int64_t)duplicates->pairs.count - 1;
	int64_t at = (int64_t)duplicates->at + rows;

	if (at > last)
		at = last;
	duplicates->at = at < 0 ? 0 : (size_t)at;
	return answer_make(ANSWER_LOAD);
}

static struct answer
go_left(struct duplicates_view *duplicates)
{
	duplicates->is_other = false;
	return answer_make(ANSWER_LOAD);
}

static struct answer
go_right(struct duplicates_view *duplicates)
{
	duplicates->is_other = true;
	return answer_make(ANSWER_LOAD);
}

/* What the cursor is on is the one to keep. */
static struct answer
compare(struct duplicates_view *duplicates)
{
	const struct duplicate_pair *pair = duplicates_here(duplicates);
	struct arena *arena = &duplicates->view.arena;
	const char *one, *other;

	if (!pair)
		return answer_line(ANSWER_FAIL, "there is nothing to merge");
	one = id_show(pair->id, arena);
	other = id_show(pair->other_id, arena);
	return answer_line(ANSWER_RUN,
		arena_format(arena, "compare %s %s", duplicates->is_other ? other : one,
			duplicates->is_other ? one : other));
}

static struct answer
open_pane(struct duplicates_view *duplicates)
{
	return duplicates_here(duplicates) ? answer_line(ANSWER_RUN, "open")
									   : answer_make(ANSWER_DRAW);
}

struct duplicates_verb {
	const char *name, *argument;
	struct answer (*act)(struct duplicates_view *duplicates);
};

static const struct duplicates_verb verbs[] = {
	{ "go", "left", go_left },
	{ "go", "right", go_right },
	{ "compare", "", compare },
	{ "pane", "next", open_pane },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct duplicates_view *duplicates = duplicates_of_view(view);
	struct stride stride = stride_of(verb, duplicates_rows(duplicates));

	if (stride.is_one)
		return go(duplicates, stride.rows);
	for (const struct duplicates_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->act(duplicates);
	return answer_make(ANSWER_PASS);
}

static struct answer
press(struct duplicates_view *duplicates, const struct mouse *mouse)
{
	int row = mouse->row - duplicates->view.area.row - 1;
	size_t place = duplicates->top + (size_t)row;

	if (row < 0 || row >= duplicates_rows(duplicates) || place >= duplicates->pairs.count)
		return answer_make(ANSWER_DRAW);
	duplicates->at = place;
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "compare")
							  : answer_make(ANSWER_LOAD);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct duplicates_view *duplicates = duplicates_of_view(view);

	if (mouse->act == MOUSE_WHEEL_UP)
		return go(duplicates, -WHEEL_ROWS);
	if (mouse->act == MOUSE_WHEEL_DOWN)
		return go(duplicates, WHEEL_ROWS);
	return mouse->act == MOUSE_PRESS ? press(duplicates, mouse)
									 : answer_make(ANSWER_DRAW);
}

static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct duplicates_view *duplicates = (const struct duplicates_view *)view;
	const struct duplicate_pair *pair = duplicates_here(duplicates);

	if (pair)
		subject_of(subject, view->session, id_here(duplicates),
			duplicates->is_other ? pair->other_name : pair->name, arena);
}

static void
close(struct view *view)
{
	struct duplicates_view *duplicates = duplicates_of_view(view);

	duplicates_end(duplicates->search);
	duplicates_end(duplicates->found);
	basis_release(&duplicates->basis);
	arena_release(&duplicates->pairs_arena);
	view_release(view);
}

static const struct view_type duplicates_type = {
	.name = "duplicates",
	.place = VIEW_MAIN,
	.load = load,
	.work = work,
	.draw = duplicates_draw,
	.title = duplicates_title,
	.act = act,
	.mouse = mouse,
	.subject = subject,
	.close = close,
};

struct view *
duplicates_view_new(struct session *session)
{
	struct duplicates_view *duplicates =
		view_alloc(sizeof(*duplicates), &duplicates_type, session);

	duplicates->basis = basis_make();
	return &duplicates->view;
}
