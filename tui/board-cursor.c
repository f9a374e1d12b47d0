#include "tui/board-parts.h"

/* Whether a contact can have the cursor. */
enum standing {
	STANDING_FAILED,
	STANDING_LOST,    /* it is gone, or does not match */
	STANDING_UNKNOWN, /* not all was gathered yet: it may turn up */
	STANDING_FOUND,
};

/* ------ one contact ------ */

struct candidate {
	struct id id;
	struct date today;
	struct arena *arena;
	struct contact contact;
	size_t lane;
	bool is_there;
};

static bool
ask_card(struct store_txn *txn, void *context, struct error *error)
{
	struct candidate *candidate = context;
	enum store_found found = store_card(txn, candidate->id, candidate->today,
		candidate->arena, &candidate->contact, error);

	candidate->is_there = found == STORE_FOUND;
	return found != STORE_FAILED;
}

/* Whether it is among those that are shown in its lane. */
static enum standing
look_in_lane(struct board *board, struct candidate *candidate, struct error *error)
{
	const struct roll_place place = {
		.stage = candidate->contact.stage,
		.where = ROLL_AT,
		.at = candidate->id,
		.count = 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window;

	if (!roll_window(board->roll, board->view.session->book, &place, candidate->arena,
			&window, error))
		return STANDING_FAILED;
	if (window.at < window.contacts.count)
		return STANDING_FOUND;
	return roll_is_complete(board->roll) ? STANDING_LOST : STANDING_UNKNOWN;
}

static enum standing
judge(struct board *board, struct candidate *candidate, struct error *error)
{
	candidate->today = board->view.session->today;
	if (id_is_none(candidate->id))
		return STANDING_LOST;
	if (!book_read(board->view.session->book, ask_card, candidate, error))
		return STANDING_FAILED;
	if (!candidate->is_there)
		return STANDING_LOST;
	candidate->lane = board_find_lane(board, candidate->contact.stage);
	if (candidate->lane == board->lanes.count)
		return roll_is_complete(board->roll) ? STANDING_LOST : STANDING_UNKNOWN;
	return look_in_lane(board, candidate, error);
}

static void
take(struct board *board, const struct candidate *candidate)
{
	if (candidate->lane < board->lanes.count)
		board->here = candidate->lane;
	text_cut(&board->name, 0);
	text_add(&board->name, candidate->contact.name);
	board->view.session->contact = candidate->id;
}

/* Puts the cursor on the contact when it stands as well as that. */
static enum standing
try_to_take(struct board *board, struct id id, enum standing least, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct candidate candidate = { .id = id, .arena = &arena };
	enum standing standing = judge(board, &candidate, error);

	if (standing >= least)
		take(board, &candidate);
	arena_release(&arena);
	return standing;
}

/* ------ whoever takes over ------ */

static void
add_near(struct board *board, const struct lane *lane, size_t index)
{
	if (index < lane->seen.contacts.count)
		*(struct id *)list_push(&board->near, sizeof(struct id), &board->near_arena) =
			board_card(lane, index)->id;
}

/* The one behind it, then the one before it, and so on. */
void
board_note_neighbours(struct board *board)
{
	const struct lane *lane = board_here(board);
	size_t count = lane->seen.contacts.count, at = board_seen_at(board);

	if (at == count)
		return;
	arena_release(&board->near_arena);
	board->near = (struct list){ 0 };
	for (size_t i = 1; i <= count; i++) {
		add_near(board, lane, at + i);
		add_near(board, lane, at - i);
	}
}

/* Whoever went to another lane is nobody's neighbour any more. */
static enum standing
try_neighbour(struct board *board, struct id id, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct candidate candidate = { .id = id, .arena = &arena };
	enum standing standing = judge(board, &candidate, error);

	if (standing == STANDING_FOUND && candidate.lane == board->here)
		take(board, &candidate);
	else if (standing != STANDING_FAILED)
		standing = STANDING_LOST;
	arena_release(&arena);
	return standing;
}

static enum standing
try_neighbours(struct board *board, struct error *error)
{
	enum standing standing = STANDING_LOST;

	for (size_t i = 0; i < board->near.count && standing == STANDING_LOST; i++)
		standing = try_neighbour(
			board, *(struct id *)list_at(&board->near, i, sizeof(struct id)), error);
	return standing;
}

bool
board_end_of(
	struct board *board, size_t lane, int where, struct id *found, struct error *error)
{
	const struct roll_place place = {
		.stage = board_lane(board, lane)->stage,
		.where = (unsigned)where,
		.count = 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok = roll_window(
		board->roll, board->view.session->book, &place, &arena, &window, error);

	*found = (struct id){ { 0 } };
	if (ok && window.contacts.count > 0)
		*found =
			((const struct contact *)list_at(&window.contacts, 0, sizeof(struct contact)))
				->id;
	arena_release(&arena);
	return ok;
}

/* Where nobody was before, or the filter left nobody: the nearest lane with cards, those
 * that are folded last. */
static void
look_for_lane(struct board *board)
{
	size_t count = board->lanes.count;
	size_t best = board->here, best_distance = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		const struct lane *lane = board_lane(board, i);
		size_t distance = i > board->here ? i - board->here : board->here - i;

		if (lane->totals.count == 0)
			continue;
		if (lane->is_folded)
			distance += count;
		if (distance < best_distance) {
			best_distance = distance;
			best = i;
		}
	}
	board->here = best;
}

/* Nobody has the cursor: the first of the lane gets it, once it is sure who that is. */
static bool
take_first(struct board *board, struct error *error)
{
	struct id found = { { 0 } };
	bool looks_on = !board->was_loaded || (board->is_filtered && !board->was_chosen);

	board->view.session->contact = found;
	text_cut(&board->name, 0);
	if (!roll_is_complete(board->roll))
		return true;
	if (board_here(board)->totals.count == 0 && looks_on)
		look_for_lane(board);
	else if (board_here(board)->is_folded)
		return true;
	return board_end_of(board, board->here, ROLL_FIRST, &found, error) &&
		try_to_take(board, found, STANDING_FOUND, error) != STANDING_FAILED;
}

/* The contact that went comes back to the cursor unless that was moved meanwhile. */
static enum standing
try_to_return(struct board *board, struct error *error)
{
	enum standing standing = STANDING_LOST;

	if (!id_equal(board->instead, board->view.session->contact))
		board->lost = (struct id){ { 0 } };
	if (!id_is_none(board->lost))
		standing = try_to_take(board, board->lost, STANDING_FOUND, error);
	if (standing == STANDING_FOUND)
		board->lost = (struct id){ { 0 } };
	return standing == STANDING_UNKNOWN ? STANDING_LOST : standing;
}

static bool
replace(struct board *board, struct error *error)
{
	enum standing standing = STANDING_LOST;
	bool ok;

	if (id_is_none(board->lost))
		board->lost = board->view.session->contact;
	if (!id_is_none(board->view.session->contact))
		standing = try_neighbours(board, error);
	ok = standing == STANDING_LOST ? take_first(board, error)
								   : standing != STANDING_FAILED;
	board->instead = board->view.session->contact;
	return ok;
}

bool
board_find_cursor(struct board *board, struct error *error)
{
	struct id id = board->view.session->contact;
	enum standing standing = try_to_return(board, error);

	if (standing == STANDING_LOST)
		standing = try_to_take(board, id, STANDING_UNKNOWN, error);
	if (standing == STANDING_LOST)
		return replace(board, error);
	return standing != STANDING_FAILED;
}
