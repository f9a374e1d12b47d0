#include "tui/board-parts.h"

#include "command/word.h"

/* How many cards the wheel moves. */
enum { WHEEL_CARDS = 3 };

static struct answer
go_sideways(struct board *board, int lanes)
{
	size_t lane = board->here + (size_t)lanes;

	return lane < board->lanes.count ? board_enter(board, lane, 0)
									 : answer_make(ANSWER_DRAW);
}

/* ------ the button ------ */

static struct answer
press_card(struct board *board, const struct mouse *mouse, const struct board_spot *spot)
{
	struct id id = board_card(board_lane(board, spot->lane), spot->card)->id;

	board_go_to(board, spot->lane, id);
	if (mouse->modifiers & MODIFIER_CTRL)
		marks_toggle(&board->view.session->marks, id);
	board->drag.is_held = mouse->clicks < 2;
	board->drag.target = spot->lane;
	return mouse->clicks == 2 ? answer_line(ANSWER_RUN, "open")
							  : answer_make(ANSWER_LOAD);
}

static struct answer
press(struct board *board, const struct mouse *mouse)
{
	struct board_spot spot = board_spot(board, mouse->row, mouse->column);

	board->drag.is_held = false;
	switch (spot.kind) {
	case SPOT_CARD:
		return press_card(board, mouse, &spot);
	case SPOT_LEFT:
		return go_sideways(board, -1);
	case SPOT_RIGHT:
		return go_sideways(board, 1);
	case SPOT_HEADING:
	case SPOT_BLANK:
		return board_is_open(board, spot.lane) ? board_enter(board, spot.lane, 0)
											   : board_fold(board, spot.lane);
	default:
		return answer_make(ANSWER_DRAW);
	}
}

/* ------ dragging ------ */

/* Lanes that are out of sight come in where the mouse reaches for them. */
static struct answer
scroll_lanes(struct board *board, int lanes)
{
	if (board_is_dragging(board))
		board->first += (size_t)lanes;
	return answer_make(ANSWER_LOAD);
}

static struct answer
drag(struct board *board, const struct mouse *mouse)
{
	struct board_spot spot = board_spot(board, mouse->row, mouse->column);

	if (!board->drag.is_held)
		return answer_make(ANSWER_DRAW);
	if (spot.kind == SPOT_LEFT)
		return scroll_lanes(board, -1);
	if (spot.kind == SPOT_RIGHT)
		return scroll_lanes(board, 1);
	board->drag.target = spot.kind == SPOT_NOTHING ? board->here : spot.lane;
	return answer_make(ANSWER_DRAW);
}

/* A card that was chosen takes the others along. */
static struct answer
drop(struct board *board)
{
	const struct session *session = board->view.session;
	bool is_dragging = board_is_dragging(board);
	struct arena arena = ARENA_INIT;

	board->drag.is_held = false;
	if (!is_dragging)
		return answer_make(ANSWER_DRAW);
	text_cut(&board->said, 0);
	text_add_format(&board->said, "move %s %s",
		marks_has(&session->marks, session->contact) ? "%"
													 : id_show(session->contact, &arena),
		word_quote(board_lane(board, board->drag.target)->stage, &arena));
	arena_release(&arena);
	return answer_line(ANSWER_RUN, board->said.bytes);
}

/* ------ the wheel ------ */

static struct answer
turn_wheel(struct board *board, const struct mouse *mouse)
{
	struct board_spot spot = board_spot(board, mouse->row, mouse->column);
	int cards = mouse->act == MOUSE_WHEEL_DOWN ? WHEEL_CARDS : -WHEEL_CARDS;

	if (spot.kind != SPOT_CARD && spot.kind != SPOT_BLANK && spot.kind != SPOT_HEADING)
		return answer_make(ANSWER_DRAW);
	return board_scroll(board, spot.lane, cards);
}

struct answer
board_mouse(struct view *view, const struct mouse *mouse)
{
	struct board *board = (struct board *)view;

	switch (mouse->act) {
	case MOUSE_PRESS:
		return mouse->button == MOUSE_LEFT ? press(board, mouse)
										   : answer_make(ANSWER_DRAW);
	case MOUSE_DRAG:
		return drag(board, mouse);
	case MOUSE_RELEASE:
		return drop(board);
	case MOUSE_WHEEL_LEFT:
		return go_sideways(board, -1);
	case MOUSE_WHEEL_RIGHT:
		return go_sideways(board, 1);
	default:
		return turn_wheel(board, mouse);
	}
}
