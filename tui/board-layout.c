#include "tui/board-parts.h"

enum {
	LEAST_COLUMNS = 17, /* of a lane that shows its cards */
	STRIP_COLUMNS = 6,  /* of one that is folded */
	EDGE_COLUMNS = 2,   /* for what says that there are more lanes */
	LANE_GAP = 1,
	LABEL_ROWS = 1,
	LINE_ROWS = 1,
};

/* From how many rows on there is room for so much. */
enum {
	ROWS_FOR_A_FIGURE = 7,
	ROWS_FOR_TWO = 16,
	ROWS_FOR_PAIRS = 14,
	ROWS_FOR_THREE = 30
};

/* ------ the shape ------ */

static int
figures_of(const struct board *board)
{
	const struct board_figures *figures = &board_figures[board->figures];
	int rows = board->view.area.rows;
	int most = rows >= ROWS_FOR_TWO ? 2 : rows >= ROWS_FOR_A_FIGURE ? 1 : 0;
	int count = 0;

	while (count < most && count < BOARD_FIGURES_LIMIT && figures->rows[count].label)
		count++;
	return count;
}

static int
card_rows_of(const struct board *board)
{
	int rows = board->view.area.rows;

	if (board->card_rows)
		return board->card_rows;
	return rows >= ROWS_FOR_THREE ? 3 : rows >= ROWS_FOR_PAIRS ? 2 : 1;
}

static struct board_shape
shape_of(const struct board *board)
{
	struct board_shape shape = { .figures = figures_of(board) };
	int rows;

	shape.heading = LABEL_ROWS + shape.figures + LINE_ROWS;
	shape.card_rows = card_rows_of(board);
	shape.gap = shape.card_rows == 3;
	rows = board->view.area.rows - shape.heading;
	shape.cards = (rows + shape.gap) / (shape.card_rows + shape.gap);
	if (shape.cards < 1)
		shape.cards = 1;
	return shape;
}

/* ------ which lanes ------ */

static int
least_columns(const struct board *board, size_t index)
{
	return board_is_open(board, index) ? LEAST_COLUMNS : STRIP_COLUMNS;
}

/* What is left for the lanes. */
static int
room_for(const struct board *board, size_t first, size_t count)
{
	bool has_more = first + count < board->lanes.count;

	return board->view.area.columns - (first > 0 ? EDGE_COLUMNS : 0) -
		(has_more ? EDGE_COLUMNS : 0);
}

/* How many lanes fit side by side from one on; at least one. */
static size_t
fitting(const struct board *board, size_t first)
{
	size_t most = 1;
	int needed = -LANE_GAP;

	for (size_t count = 1; first + count <= board->lanes.count; count++) {
		needed += least_columns(board, first + count - 1) + LANE_GAP;
		if (needed <= room_for(board, first, count))
			most = count;
	}
	return most;
}

static bool
sees(const struct board *board, size_t first, size_t lane)
{
	return lane >= first && lane < first + fitting(board, first);
}

/* No further than needed for the cursor, and no place left empty on the right.  While a
 * card is dragged the mouse alone scrolls. */
static void
scroll(struct board *board)
{
	size_t count = board->lanes.count;

	if (board->first >= count)
		board->first = count - 1;
	if (!board_is_dragging(board)) {
		if (board->here < board->first)
			board->first = board->here;
		while (!sees(board, board->first, board->here))
			board->first++;
	}
	while (board->first > 0 && sees(board, board->first - 1, count - 1))
		board->first--;
	board->seen = fitting(board, board->first);
}

/* ------ how wide ------ */

/* Even shares for those that show their cards, odd columns to the first of them. */
static void
share_out(struct board *board)
{
	int room =
		room_for(board, board->first, board->seen) - (int)(board->seen - 1) * LANE_GAP;
	int open = 0, column = board->first > 0 ? EDGE_COLUMNS : 0;

	for (size_t i = board->first; i < board->first + board->seen; i++) {
		open += board_is_open(board, i);
		room -= board_is_open(board, i) ? 0 : STRIP_COLUMNS;
	}
	for (size_t i = board->first; i < board->first + board->seen; i++) {
		struct lane *lane = board_lane(board, i);

		lane->column = column;
		lane->columns = STRIP_COLUMNS;
		if (board_is_open(board, i)) {
			lane->columns = (room + open - 1) / open;
			room -= lane->columns;
			open--;
		}
		column += lane->columns + LANE_GAP;
	}
}

void
board_lay_out(struct board *board)
{
	struct area area = board->view.area;

	board->shape = shape_of(board);
	for (size_t i = 0; i < board->lanes.count; i++)
		board_lane(board, i)->columns = 0;
	board->seen = 0;
	if (area.rows <= 0 || area.columns <= 0 || board->lanes.count == 0)
		return;
	scroll(board);
	share_out(board);
}

/* ------ what is where ------ */

struct area
board_card_area(const struct board *board, const struct lane *lane, size_t index)
{
	const struct board_shape *shape = &board->shape;
	struct area area = board->view.area;

	return (struct area){
		area.row + shape->heading + (int)index * (shape->card_rows + shape->gap),
		area.column + lane->column,
		shape->card_rows,
		lane->columns,
	};
}

static struct board_spot
spot_in_lane(const struct board *board, size_t index, int row)
{
	const struct lane *lane = board_lane(board, index);
	const struct board_shape *shape = &board->shape;
	struct board_spot spot = { SPOT_BLANK, index, 0 };

	row -= board->view.area.row + shape->heading;
	if (row < 0) {
		spot.kind = SPOT_HEADING;
		return spot;
	}
	spot.card = (size_t)(row / (shape->card_rows + shape->gap));
	if (board_is_open(board, index) && spot.card < lane->seen.contacts.count &&
		row % (shape->card_rows + shape->gap) < shape->card_rows)
		spot.kind = SPOT_CARD;
	return spot;
}

struct board_spot
board_spot(const struct board *board, int row, int column)
{
	struct area point = { row, column, 1, 1 };
	bool is_left = board->first > 0;
	bool is_right = board->first + board->seen < board->lanes.count;

	if (area_common(board->view.area, point).rows <= 0)
		return (struct board_spot){ .kind = SPOT_NOTHING };
	column -= board->view.area.column;
	for (size_t i = board->first; i < board->first + board->seen; i++) {
		const struct lane *lane = board_lane(board, i);

		if (column >= lane->column && column < lane->column + lane->columns)
			return spot_in_lane(board, i, row);
	}
	if (is_left && column < EDGE_COLUMNS)
		return (struct board_spot){ .kind = SPOT_LEFT };
	if (is_right && column >= board->view.area.columns - EDGE_COLUMNS)
		return (struct board_spot){ .kind = SPOT_RIGHT };
	return (struct board_spot){ .kind = SPOT_NOTHING };
}
