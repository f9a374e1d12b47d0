#include "tui/board-parts.h"

#include <string.h>

enum { CARD_ROWS_LIMIT = 3 };

/* ------ lanes ------ */

struct lane *
board_lane(const struct board *board, size_t index)
{
	return list_at(&board->lanes, index, sizeof(struct lane));
}

struct lane *
board_here(const struct board *board)
{
	return board_lane(board, board->here);
}

size_t
board_find_lane(const struct board *board, const char *stage)
{
	size_t index = 0;

	while (
		index < board->lanes.count && strcmp(board_lane(board, index)->stage, stage) != 0)
		index++;
	return index;
}

bool
board_is_open(const struct board *board, size_t index)
{
	bool has_cursor = index == board->here && !id_is_none(board->view.session->contact);

	return has_cursor || !board_lane(board, index)->is_folded;
}

const struct contact *
board_card(const struct lane *lane, size_t index)
{
	return list_at(&lane->seen.contacts, index, sizeof(struct contact));
}

size_t
board_seen_at(const struct board *board)
{
	const struct lane *lane = board_here(board);
	size_t index = 0;

	while (index < lane->seen.contacts.count &&
		!id_equal(board_card(lane, index)->id, board->view.session->contact))
		index++;
	return index;
}

bool
board_is_dragging(const struct board *board)
{
	return board->drag.is_held && board->drag.target != board->here;
}

/* ------ answering ------ */

struct answer
board_fail(struct board *board, struct error *error)
{
	text_cut(&board->said, 0);
	text_add(&board->said, error->message);
	error_release(error);
	return answer_line(ANSWER_FAIL, board->said.bytes);
}

static struct answer
fold(struct board *board, const char *argument)
{
	(void)argument;
	return board_fold(board, board->here);
}

static struct answer
show_other_figure(struct board *board, const char *argument)
{
	(void)argument;
	board->figures++;
	if (!board_figures[board->figures].name)
		board->figures = 0;
	return answer_make(ANSWER_LOAD);
}

/* From the size that is seen. */
static struct answer
show_other_cards(struct board *board, const char *argument)
{
	(void)argument;
	board->card_rows = board->shape.card_rows % CARD_ROWS_LIMIT + 1;
	return answer_make(ANSWER_LOAD);
}

static size_t
find_order(const char *field)
{
	size_t order = 0;

	while (board_orders[order].field && strcmp(board_orders[order].field, field) != 0)
		order++;
	return order;
}

static struct answer
sort(struct board *board, const char *argument)
{
	bool is_reverse = strcmp(argument, "reverse") == 0;
	size_t order = is_reverse ? board->order : board->order + 1;

	if (!is_reverse && strcmp(argument, "next") != 0) {
		order = find_order(argument);
		if (!board_orders[order].field)
			return answer_line(ANSWER_FAIL, "the board has no such order");
	}
	board->is_reversed = is_reverse && !board->is_reversed;
	board->order = board_orders[order].field ? order : 0;
	return board_restart(board);
}

/* In a lane that is folded it is the lane. */
static struct answer
open_here(struct board *board, const char *argument)
{
	(void)argument;
	if (!board_is_open(board, board->here))
		return board_fold(board, board->here);
	return id_is_none(board->view.session->contact)
		? answer_line(ANSWER_FAIL, "nobody is selected")
		: answer_make(ANSWER_PASS);
}

/* There is no pane yet, so Tab opens one. */
static struct answer
open_pane(struct board *board, const char *argument)
{
	bool opens =
		strcmp(argument, "next") == 0 && !id_is_none(board->view.session->contact);

	return opens ? answer_line(ANSWER_RUN, "open") : answer_make(ANSWER_DRAW);
}

/* The app does it; a range that was begun is forgotten, too. */
static struct answer
clear(struct board *board, const char *argument)
{
	(void)argument;
	board->anchor = (struct id){ { 0 } };
	return answer_make(ANSWER_PASS);
}

struct board_verb {
	const char *name;
	struct answer (*act)(struct board *board, const char *argument);
};

static const struct board_verb verbs[] = {
	{ "fold", fold },
	{ "figure", show_other_figure },
	{ "density", show_other_cards },
	{ "order", sort },
	{ "select", board_select },
	{ "open", open_here },
	{ "pane", open_pane },
	{ "clear", clear },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct board *board = (struct board *)view;

	if (!board->was_loaded)
		return answer_make(ANSWER_PASS);
	for (const struct board_verb *row = verbs; row->name; row++)
		if (strcmp(row->name, verb->name) == 0)
			return row->act(board, verb->argument);
	return board_move(board, verb);
}

/* ------ telling ------ */

static void
add_order(const struct board *board, struct text *text)
{
	const struct board_order *order = &board_orders[board->order];
	const struct field *field = field_find(contact_fields, span_of(order->field));
	bool is_descending = (order->direction == BOARD_MOST_FIRST) != board->is_reversed;

	text_add_format(text, " · by %s %s", field->label, is_descending ? "▼" : "▲");
}

static void
title(const struct view *view, struct text *text)
{
	const struct board *board = (const struct board *)view;

	text_add(text, "Board");
	if (board_is_dragging(board))
		text_add_format(text, " · %s → %s", board->name.bytes,
			board_lane(board, board->drag.target)->totals.label);
	add_order(board, text);
	session_tell_filter(view->session, text);
}

static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct board *board = (const struct board *)view;

	subject_of(subject, view->session, view->session->contact, board->name.bytes, arena);
}

/* ------ the view ------ */

static void
close(struct view *view)
{
	struct board *board = (struct board *)view;

	roll_free(board->roll);
	arena_release(&board->roll_arena);
	arena_release(&board->near_arena);
	basis_release(&board->basis);
	text_release(&board->name);
	text_release(&board->said);
	view_release(view);
}

static const struct view_type type = {
	.name = "board",
	.place = VIEW_MAIN,
	.load = board_load,
	.work = board_work,
	.draw = board_draw,
	.title = title,
	.act = act,
	.mouse = board_mouse,
	.subject = subject,
	.close = close,
};

struct view *
board_view_new(struct session *session)
{
	struct board *board = view_alloc(sizeof(*board), &type, session);

	board->basis = basis_make();
	board->name = (struct text)TEXT_INIT;
	board->said = (struct text)TEXT_INIT;
	return &board->view;
}

const struct board_order board_orders[] = {
	{ "score", BOARD_MOST_FIRST },
	{ "name", BOARD_LEAST_FIRST },
	{ "value", BOARD_MOST_FIRST },
	{ "nextDue", BOARD_LEAST_FIRST },
	{ "quiet", BOARD_MOST_FIRST },
	{ "stageSince", BOARD_LEAST_FIRST },
	{ "revenue", BOARD_MOST_FIRST },
	{ "createdAt", BOARD_MOST_FIRST },
	{ 0 },
};
