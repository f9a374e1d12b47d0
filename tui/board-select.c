#include "tui/board-parts.h"

#include <string.h>

#include "tui/stretch.h"

/* How long is gathered between two looks at whether all is known. */
enum { SLICE = 100 };

/* All that match must be known. */
static bool
gather_all(struct board *board, struct error *error)
{
	bool ok = true;

	while (ok && !roll_is_complete(board->roll))
		ok = roll_gather(board->roll, board->view.session->book, SLICE, error);
	return ok;
}

/* And goes on to the next, so that several are chosen quickly. */
static struct answer
select_one(struct board *board)
{
	static const struct verb down = { "go", "down" };
	struct id id = board->view.session->contact;

	if (id_is_none(id))
		return answer_make(ANSWER_DRAW);
	marks_toggle(&board->view.session->marks, id);
	return board_move(board, &down);
}

static struct answer
end_range(struct board *board)
{
	struct session *session = board->view.session;
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct list ids = { 0 };
	bool ok = gather_all(board, &error) &&
		stretch_between(board->roll, session->book, board_here(board)->stage,
			board->anchor, session->contact, &arena, &ids, &error);

	marks_add_all(&session->marks, ids.items, ids.count);
	arena_release(&arena);
	board->anchor = (struct id){ { 0 } };
	if (!ok)
		return board_fail(board, &error);
	return ids.count ? answer_make(ANSWER_DRAW)
					 : answer_line(ANSWER_FAIL, "a range stays within its column");
}

/* The first time it begins here, the second time it ends here. */
static struct answer
select_range(struct board *board)
{
	struct session *session = board->view.session;

	if (id_is_none(session->contact))
		return answer_make(ANSWER_DRAW);
	if (marks_has(&session->marks, board->anchor))
		return end_range(board);
	board->anchor = session->contact;
	marks_add(&session->marks, board->anchor);
	return answer_line(ANSWER_SAY, "V again at the other end selects all between");
}

/* Once more takes the choice back. */
static struct answer
select_all(struct board *board)
{
	struct session *session = board->view.session;
	struct marks *marks = &session->marks;
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct list ids = { 0 };
	size_t before = marks->count;
	bool ok = gather_all(board, &error);

	for (size_t i = 0; ok && i < board->lanes.count; i++)
		ok = stretch_all(board->roll, session->book, board_lane(board, i)->stage, &arena,
			&ids, &error);
	if (ok)
		marks_add_all(marks, ids.items, ids.count);
	if (ok && marks->count == before && before == ids.count)
		marks_clear(marks);
	arena_release(&arena);
	return ok ? answer_make(ANSWER_DRAW) : board_fail(board, &error);
}

struct answer
board_select(struct board *board, const char *argument)
{
	if (strcmp(argument, "one") == 0)
		return select_one(board);
	if (strcmp(argument, "range") == 0)
		return select_range(board);
	if (strcmp(argument, "all") == 0)
		return select_all(board);
	return answer_make(ANSWER_PASS);
}
