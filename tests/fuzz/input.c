#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "base/utf8.h"
#include "tui/input.h"

/* A line that is edited as the bytes say, and drawn after each step. */
enum {
	STEPS_AT_MOST = 64,
	PIECE_LIMIT = 24,
	ROWS = 3,
	COLUMNS = 40,
	INSET = 5,
	WIDEST = 20
};

static const struct verb verbs[] = {
	{ "caret", "left" },
	{ "caret", "right" },
	{ "caret", "word-left" },
	{ "caret", "word-right" },
	{ "caret", "begin" },
	{ "caret", "end" },
	{ "rub", "left" },
	{ "rub", "right" },
	{ "rub", "word" },
	{ "rub", "begin" },
	{ "rub", "end" },
	{ "typing", "undo" },
	{ "typing", "redo" },
};

enum { VERBS = sizeof(verbs) / sizeof(*verbs) };

/* Outside its area it draws nothing, and its cursor is inside. */
static void
check_drawing(const struct input *input, struct canvas *canvas, struct area area)
{
	canvas_clear(canvas);
	input_draw(input, canvas, area, INPUT_FOCUSED);
	MUST(canvas->cursor.is_visible && canvas->cursor.row == area.row);
	MUST(canvas->cursor.column >= area.column &&
		canvas->cursor.column < area.column + area.columns);
	for (int row = 0; row < ROWS; row++)
		for (int column = 0; column < COLUMNS; column++) {
			bool is_inside = row == area.row && column >= area.column &&
				column < area.column + area.columns;

			MUST(is_inside || canvas_cell(canvas, row, column)->code == ' ');
		}
}

static void
check_input(const struct input *input)
{
	struct span all = span_make(input->text.bytes, input->text.length);
	size_t before = utf8_cluster_before(all, input->caret);

	MUST(input->caret <= input->text.length && input->text.length <= INPUT_LIMIT);
	MUST(strlen(input->text.bytes) == input->text.length);
	MUST(!strchr(input->text.bytes, '\n'));
	MUST(input->caret == 0 ||
		before + utf8_cluster(span_make(all.start + before, all.length - before)) ==
			input->caret);
}

/* Puts in a piece of what the bytes are, or carries out a verb; returns how many bytes
 * that took. */
static size_t
step(struct input *input, struct canvas *canvas, struct area area, struct span bytes)
{
	unsigned char what = (unsigned char)bytes.start[0];
	size_t length = what % PIECE_LIMIT;
	struct arena arena = ARENA_INIT;

	if (what < 2 * VERBS) {
		MUST(input_act(input, &verbs[what % VERBS]).kind == ANSWER_DRAW);
		return 1;
	}
	if (what < 2 * VERBS + COLUMNS) {
		input_click(input, canvas->charset, area, what - 2 * VERBS);
		return 1;
	}
	length = length < bytes.length - 1 ? length : bytes.length - 1;
	input_insert(input, arena_copy_bytes(&arena, bytes.start + 1, length));
	arena_release(&arena);
	return 1 + length;
}

/* Everything can be taken back to the beginning and put back. */
static void
check_history(struct input *input)
{
	struct arena arena = ARENA_INIT;
	const char *last;

	while (input->redo)
		input_act(input, &(struct verb){ "typing", "redo" });
	last = arena_copy(&arena, input->text.bytes);
	while (input->undo)
		input_act(input, &(struct verb){ "typing", "undo" });
	while (input->redo)
		input_act(input, &(struct verb){ "typing", "redo" });
	MUST(strcmp(input->text.bytes, last) == 0);
	arena_release(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct span rest = span_make((const char *)bytes, size);
	struct canvas canvas = CANVAS_INIT;
	struct input input = INPUT_INIT;
	struct area area = { 1, INSET, 1, 1 + (size > 0 ? bytes[0] % WIDEST : 0) };

	canvas_resize(&canvas, ROWS, COLUMNS);
	canvas.charset = size % 2 ? CANVAS_ASCII : CANVAS_UNICODE;
	input_set(&input, "");
	for (int i = 0; i < STEPS_AT_MOST && rest.length > 0; i++) {
		size_t taken = step(&input, &canvas, area, rest);

		rest = span_make(rest.start + taken, rest.length - taken);
		check_input(&input);
		check_drawing(&input, &canvas, area);
	}
	check_history(&input);
	check_input(&input);
	input_release(&input);
	canvas_release(&canvas);
	return 0;
}
