#include "tui/board-parts.h"

#include <string.h>

/* How long is gathered before the screen is drawn after a key, and then between two looks
 * at the keys. */
enum { FIRST_SLICE = 1, SLICE = 4 };

static struct board *
board_of(struct view *view)
{
	return (struct board *)view;
}

/* ------ the roll ------ */

/* A roll of its own query, as that of the session goes with the filter. */
static bool
begin_roll(struct board *board, struct error *error)
{
	const struct session *session = board->view.session;
	struct arena arena = ARENA_INIT;
	const struct query_context context = { session->today, session->settings, &arena };
	const struct board_order *order = &board_orders[board->order];
	bool is_descending = (order->direction == BOARD_MOST_FIRST) != board->is_reversed;
	/* The best score first is the order of the book itself. */
	bool is_natural = board->order == 0 && !board->is_reversed;
	struct roll_request request = {
		.shape = ROLL_BY_STAGE,
		.sort = is_natural ? NULL : field_find(contact_fields, span_of(order->field)),
		.direction = is_descending ? ROLL_DESCENDING : ROLL_ASCENDING,
		.today = session->today,
	};

	request.query = query_parse_line(session->filter.bytes, &context, error);
	if (request.query) {
		board->is_filtered = !query_is_empty(request.query);
		board->roll = roll_next(board->roll, &request);
	} else {
		roll_free(board->roll);
		board->roll = NULL;
	}
	arena_release(&board->roll_arena);
	board->roll_arena = arena;
	return request.query;
}

/* Other cards than before: each lane begins at its first. */
static void
rewind_lanes(struct board *board)
{
	for (size_t i = 0; i < board->lanes.count; i++)
		board_lane(board, i)->top = (struct id){ { 0 } };
}

static bool
renew(struct board *board, struct error *error)
{
	enum basis_change change = basis_renew(&board->basis, board->view.session, error);

	if (change == BASIS_UNKNOWN)
		return false;
	if (change == BASIS_BOOK && board->roll)
		roll_renew(board->roll);
	if (change != BASIS_ANOTHER && board->roll)
		return true;
	rewind_lanes(board);
	board->was_chosen = false;
	return begin_roll(board, error);
}

struct answer
board_restart(struct board *board)
{
	basis_release(&board->basis);
	return answer_make(ANSWER_LOAD);
}

/* ------ lanes ------ */

static struct lane *
lane_of(const struct list *lanes, const char *stage)
{
	for (size_t i = 0; i < lanes->count; i++) {
		struct lane *lane = list_at(lanes, i, sizeof(*lane));

		if (strcmp(lane->stage, stage) == 0)
			return lane;
	}
	return NULL;
}

/* What a person did to it is kept. */
static void
add_lane(
	struct board *board, const struct report_stage *totals, const struct list *before)
{
	const struct lane *known = lane_of(before, totals->stage);
	struct lane *lane = list_push(&board->lanes, sizeof(*lane), &board->view.arena);

	*lane = (struct lane){ .stage = totals->stage, .totals = *totals };
	lane->all = totals->count;
	lane->is_folded = known
		? known->is_folded
		: stage_is_closed(&board->view.session->settings->pipeline, totals->stage);
	if (known)
		lane->top = known->top;
}

/* How many there are besides those that match. */
static bool
count_all(struct board *board, struct error *error)
{
	struct arena *arena = &board->view.arena;
	struct list lines = { 0 };

	if (!board->is_filtered)
		return true;
	if (!roll_totals(
			board->roll, board->view.session->book, ROLL_ALL, arena, &lines, error))
		return false;
	for (size_t i = 0; i < lines.count; i++) {
		const struct report_stage *totals = list_at(&lines, i, sizeof(*totals));
		struct lane *lane = lane_of(&board->lanes, totals->stage);

		if (lane)
			lane->all = totals->count;
	}
	return true;
}

static bool
read_lanes(struct board *board, const struct list *before, struct error *error)
{
	const char *here = before->count ? board_here(board)->stage : "";
	struct list lines = { 0 };

	board->lanes = (struct list){ 0 };
	if (!roll_totals(board->roll, board->view.session->book, ROLL_MATCHING,
			&board->view.arena, &lines, error))
		return false;
	for (size_t i = 0; i < lines.count; i++)
		add_lane(board, list_at(&lines, i, sizeof(struct report_stage)), before);
	if (board->lanes.count != before->count)
		board->drag.is_held = false;
	board->here = board_find_lane(board, here);
	if (board->here == board->lanes.count)
		board->here = board->here && *here ? board->here - 1 : 0;
	return count_all(board, error);
}

/* ------ cards ------ */

/* Of a window the part that is seen. */
static void
cut_window(struct lane *lane, size_t first, size_t count)
{
	struct list *contacts = &lane->seen.contacts;
	size_t left = contacts->count - first;

	if (contacts->count == 0)
		return;
	lane->seen.has_before = lane->seen.has_before || first > 0;
	lane->seen.has_after = lane->seen.has_after || left > count;
	left = left < count ? left : count;
	*contacts = (struct list){ (struct contact *)contacts->items + first, left, left };
}

static size_t
index_of(const struct lane *lane, struct id id)
{
	size_t index = 0;

	while (
		index < lane->seen.contacts.count && !id_equal(board_card(lane, index)->id, id))
		index++;
	return index;
}

/* The first card of those read that is seen: as before when that leaves the cursor in
 * sight, else as near to it as can be; far from there the cursor is in the middle. */
static size_t
first_in_sight(const struct lane *lane, size_t at, size_t count)
{
	size_t all = lane->seen.contacts.count;
	size_t first =
		id_is_none(lane->top) && !lane->seen.has_before ? 0 : index_of(lane, lane->top);

	if (first == all)
		first = at > count / 2 ? at - count / 2 : 0;
	if (first > at)
		first = at;
	if (at >= first + count)
		first = at - count + 1;
	if (first + count > all)
		first = all > count ? all - count : 0;
	return first;
}

static bool
read_around_cursor(struct board *board, struct lane *lane, struct error *error)
{
	size_t count = (size_t)board->shape.cards;
	const struct roll_place place = {
		.stage = lane->stage,
		.where = ROLL_AT,
		.at = board->view.session->contact,
		.before = count - 1,
		.count = 2 * count - 1,
		.depth = ROLL_CARDS,
	};

	if (!roll_window(board->roll, board->view.session->book, &place, &board->view.arena,
			&lane->seen, error))
		return false;
	size_t at = lane->seen.at < lane->seen.contacts.count ? lane->seen.at : 0;

	cut_window(lane, first_in_sight(lane, at, count), count);
	return true;
}

static bool
read_from_top(struct board *board, struct lane *lane, struct error *error)
{
	const struct roll_place place = {
		.stage = lane->stage,
		.where = id_is_none(lane->top) ? ROLL_FIRST : ROLL_AT,
		.at = lane->top,
		.count = (size_t)board->shape.cards,
		.depth = ROLL_CARDS,
	};

	return roll_window(board->roll, board->view.session->book, &place, &board->view.arena,
		&lane->seen, error);
}

/* A lane that stands at its beginning stays there when something comes before it. */
static void
note_top(struct lane *lane)
{
	bool is_first = !lane->seen.has_before || lane->seen.contacts.count == 0;

	lane->top = is_first ? (struct id){ { 0 } } : board_card(lane, 0)->id;
}

static bool
read_cards(struct board *board, struct error *error)
{
	bool has_cursor = !id_is_none(board->view.session->contact);

	for (size_t i = 0; i < board->lanes.count; i++) {
		struct lane *lane = board_lane(board, i);

		if (lane->columns == 0 || !board_is_open(board, i))
			continue;
		if (!(i == board->here && has_cursor ? read_around_cursor : read_from_top)(
				board, lane, error))
			return false;
		note_top(lane);
	}
	return true;
}

/* ------ all of it ------ */

static bool
read_all(struct board *board, const struct list *before, struct error *error)
{
	if (!read_lanes(board, before, error) || !board_find_cursor(board, error))
		return false;
	board_lay_out(board);
	return read_cards(board, error);
}

/* What was shown is still needed while the new is read, and kept when that fails. */
static bool
look(struct board *board, struct error *error)
{
	struct arena arena_before = board->view.arena;
	struct list lanes_before = board->lanes;
	size_t here_before = board->here;
	bool ok;

	board->view.arena = (struct arena)ARENA_INIT;
	board->view.is_working = !roll_is_complete(board->roll);
	ok = read_all(board, &lanes_before, error);
	if (!ok) {
		arena_release(&board->view.arena);
		board->view.arena = arena_before;
		board->lanes = lanes_before;
		board->here = here_before;
		board_lay_out(board);
		return false;
	}
	arena_release(&arena_before);
	board->was_loaded = true;
	board_note_neighbours(board);
	return true;
}

bool
board_load(struct view *view, struct error *error)
{
	struct board *board = board_of(view);

	board->slice = FIRST_SLICE;
	return renew(board, error) && look(board, error);
}

bool
board_work(struct view *view, struct error *error)
{
	struct board *board = board_of(view);
	int slice = board->slice;

	board->slice = SLICE;
	return renew(board, error) &&
		roll_gather(board->roll, view->session->book, slice, error) && look(board, error);
}
