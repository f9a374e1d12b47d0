#include "tui/board-parts.h"

#include <string.h>

#include "tui/stride.h"

/* ------ the cursor ------ */

void
board_go_to(struct board *board, size_t lane, struct id id)
{
	board->here = lane;
	board->lost = (struct id){ { 0 } };
	board->was_chosen = true;
	board->view.session->contact = id;
}

/* The contact so many cards further in a lane; none when the first is not in it. */
static bool
step(struct board *board, size_t lane, struct id at, int64_t count, struct id *found,
	struct error *error)
{
	return roll_step(board->roll, board->view.session->book,
		board_lane(board, lane)->stage, at, count, found, error);
}

/* ------ up and down ------ */

static struct id
first_seen(const struct lane *lane)
{
	return lane->seen.contacts.count ? board_card(lane, 0)->id : (struct id){ { 0 } };
}

/* What is seen goes by as far as the cursor goes. */
static bool
turn_pages(struct board *board, int rows, struct error *error)
{
	struct lane *lane = board_here(board);
	struct id top = first_seen(lane);

	return id_is_none(top) || step(board, board->here, top, rows, &lane->top, error);
}

static struct answer
go_along(struct board *board, int rows)
{
	struct error error = ERROR_INIT;
	struct id found, id = board->view.session->contact;
	bool is_end = rows == STRIDE_TO_END || rows == -STRIDE_TO_END;
	bool is_page = !is_end && (rows > 1 || rows < -1);
	bool ok;

	if (id_is_none(id))
		return answer_make(ANSWER_DRAW);
	if (is_end)
		ok = board_end_of(
			board, board->here, rows < 0 ? ROLL_FIRST : ROLL_LAST, &found, &error);
	else
		ok = step(board, board->here, id, rows, &found, &error);
	if (!ok || (is_page && !turn_pages(board, rows, &error)))
		return board_fail(board, &error);
	if (!id_is_none(found))
		board_go_to(board, board->here, found);
	return answer_make(ANSWER_LOAD);
}

/* ------ from lane to lane ------ */

struct answer
board_enter(struct board *board, size_t index, size_t row)
{
	const struct lane *lane = board_lane(board, index);
	const struct roll_place place = {
		.stage = lane->stage,
		.where = id_is_none(lane->top) ? ROLL_FIRST : ROLL_AT,
		.at = lane->top,
		.count = row + 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct id found = { { 0 } };
	bool ok = lane->is_folded ||
		roll_window(
			board->roll, board->view.session->book, &place, &arena, &window, &error);

	if (window.contacts.count > 0)
		found = ((const struct contact *)list_at(
					 &window.contacts, window.contacts.count - 1, sizeof(struct contact)))
					->id;
	arena_release(&arena);
	if (!ok)
		return board_fail(board, &error);
	board_go_to(board, index, found);
	return answer_make(ANSWER_LOAD);
}

/* To the card beside the one that has the cursor. */
static struct answer
go_across(struct board *board, size_t lane)
{
	size_t row = board_seen_at(board);

	if (lane >= board->lanes.count || lane == board->here)
		return answer_make(ANSWER_DRAW);
	return board_enter(
		board, lane, row < board_here(board)->seen.contacts.count ? row : 0);
}

/* ------ scrolling ------ */

/* The cards go by under the cursor, which moves when it would leave the screen. */
struct answer
board_scroll(struct board *board, size_t index, int cards)
{
	struct lane *lane = board_lane(board, index);
	struct error error = ERROR_INIT;
	struct id top = first_seen(lane);
	int row = (int)board_seen_at(board) - cards, last = board->shape.cards - 1;
	bool is_over = cards < 0 ? !lane->seen.has_before : !lane->seen.has_after;

	if (is_over || id_is_none(top))
		return answer_make(ANSWER_DRAW);
	if (!step(board, index, top, cards, &lane->top, &error))
		return board_fail(board, &error);
	if (index != board->here || (row >= 0 && row <= last))
		return answer_make(ANSWER_LOAD);
	return board_enter(board, index, row < 0 ? 0 : (size_t)last);
}

/* ------ in reading order ------ */

/* The next lane with cards in that direction; the same one when there is none. */
static size_t
next_lane(const struct board *board, int direction, bool goes_round)
{
	size_t count = board->lanes.count, lane = board->here;

	for (size_t i = 1; i < count; i++) {
		size_t distance = direction > 0 ? i : count - i;

		lane = (board->here + distance) % count;
		if (!goes_round && (direction > 0) != (lane > board->here))
			break;
		if (board_lane(board, lane)->totals.count > 0)
			return lane;
	}
	return board->here;
}

static struct answer
go_on(struct board *board, int direction, bool goes_round)
{
	struct error error = ERROR_INIT;
	struct id id = board->view.session->contact, found = id;
	size_t lane = board->here;

	if (!id_is_none(id) && !step(board, lane, id, direction, &found, &error))
		return board_fail(board, &error);
	if (id_equal(found, id)) {
		lane = next_lane(board, direction, goes_round);
		if (lane == board->here && !goes_round)
			return answer_make(ANSWER_DRAW);
		if (!board_end_of(
				board, lane, direction > 0 ? ROLL_FIRST : ROLL_LAST, &found, &error))
			return board_fail(board, &error);
	}
	if (!id_is_none(found))
		board_go_to(board, lane, found);
	return answer_make(ANSWER_LOAD);
}

/* ------ folding ------ */

struct answer
board_fold(struct board *board, size_t index)
{
	board_lane(board, index)->is_folded = board_is_open(board, index);
	board_go_to(board, index, (struct id){ { 0 } });
	return answer_make(ANSWER_LOAD);
}

/* ------ verbs ------ */

static struct answer
go(struct board *board, const struct verb *verb)
{
	if (strcmp(verb->argument, "left") == 0)
		return go_across(board, board->here - 1);
	if (strcmp(verb->argument, "right") == 0)
		return go_across(board, board->here + 1);
	if (strcmp(verb->argument, "begin") == 0)
		return go_across(board, 0);
	if (strcmp(verb->argument, "end") == 0)
		return go_across(board, board->lanes.count - 1);
	return answer_make(ANSWER_PASS);
}

struct answer
board_move(struct board *board, const struct verb *verb)
{
	struct stride stride = stride_of(verb, board->shape.cards);
	int direction = strcmp(verb->argument, "next") == 0 ? 1 : -1;

	if (strcmp(verb->name, "contact") == 0)
		return go_on(board, direction, false);
	if (strcmp(verb->name, "found") == 0)
		return go_on(board, direction, true);
	if (stride.is_one)
		return go_along(board, stride.rows);
	if (strcmp(verb->name, "go") == 0)
		return go(board, verb);
	return answer_make(ANSWER_PASS);
}
