#include "tui/editor-parts.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"

/* ------ rows ------ */

struct editor_place
editor_place_of(struct writing *writing, struct spot spot)
{
	return (struct editor_place){ spot.line,
		editor_rows_find(&writing->rows, &writing->text, spot) };
}

bool
editor_step_down(struct writing *writing, struct editor_place *place)
{
	size_t count = editor_rows_count(&writing->rows, &writing->text, place->line);

	if (place->row + 1 < count) {
		place->row++;
		return true;
	}
	if (place->line + 1 == writing->text.count)
		return false;
	*place = (struct editor_place){ place->line + 1, 0 };
	return true;
}

bool
editor_step_up(struct writing *writing, struct editor_place *place)
{
	if (place->row > 0) {
		place->row--;
		return true;
	}
	if (place->line == 0)
		return false;
	place->line--;
	place->row = editor_rows_count(&writing->rows, &writing->text, place->line) - 1;
	return true;
}

static struct editor_row
row_at(struct writing *writing, struct editor_place place)
{
	return editor_rows_at(&writing->rows, &writing->text, place.line, place.row);
}

static struct spot
beginning_of(struct writing *writing, struct editor_place place)
{
	return (struct spot){ place.line, row_at(writing, place).start };
}

int
editor_height(const struct writing *writing)
{
	int rows = writing->view.area.rows - EDITOR_STATUS_LINES;

	return rows > 1 ? rows : 1;
}

/* The text moves no further than it must. */
void
editor_settle(struct writing *writing)
{
	struct editor_place first = editor_place_of(writing, writing->caret);
	struct editor_place top;

	if (writing->top.line >= writing->text.count)
		writing->top = (struct spot){ 0, 0 };
	top = editor_place_of(writing, writing->top);
	writing->top = beginning_of(writing, top);
	if (spot_compare(beginning_of(writing, first), writing->top) < 0) {
		writing->top = beginning_of(writing, first);
		return;
	}
	for (int i = 1; i < editor_height(writing); i++)
		if (!editor_step_up(writing, &first))
			break;
	if (spot_compare(beginning_of(writing, first), writing->top) > 0)
		writing->top = beginning_of(writing, first);
}

void
editor_put_caret(struct writing *writing, struct spot spot)
{
	writing->caret = spot;
	writing->wanted = -1;
}

/* ------ characters and words ------ */

struct spot
editor_before(const struct writing *writing, struct spot spot)
{
	struct span line = editor_text_line(&writing->text, spot.line);

	if (spot.offset > 0)
		return (struct spot){ spot.line, utf8_cluster_before(line, spot.offset) };
	if (spot.line == 0)
		return spot;
	return (struct spot){ spot.line - 1,
		editor_text_line(&writing->text, spot.line - 1).length };
}

struct spot
editor_behind(const struct writing *writing, struct spot spot)
{
	struct span line = editor_text_line(&writing->text, spot.line);

	if (spot.offset < line.length) {
		spot.offset +=
			utf8_cluster(span_make(line.start + spot.offset, line.length - spot.offset));
		return spot;
	}
	if (spot.line + 1 == writing->text.count)
		return spot;
	return (struct spot){ spot.line + 1, 0 };
}

/* Characters of one kind make a word. */
enum kind { KIND_SPACE, KIND_SIGN, KIND_LETTER, KIND_HIRAGANA, KIND_KATAKANA, KIND_HAN };

struct kind_row {
	int32_t first, last;
	enum kind kind;
};

static const struct kind_row kinds[] = {
	{ 0x00A0, 0x00A0, KIND_SPACE },
	{ 0x2000, 0x200A, KIND_SPACE },
	{ 0x2010, 0x206F, KIND_SIGN },
	{ 0x3000, 0x3000, KIND_SPACE },
	{ 0x3001, 0x3004, KIND_SIGN },
	{ 0x3005, 0x3007, KIND_HAN },
	{ 0x3008, 0x3030, KIND_SIGN },
	{ 0x3041, 0x309F, KIND_HIRAGANA },
	{ 0x30A0, 0x30FF, KIND_KATAKANA },
	{ 0x3400, 0x4DBF, KIND_HAN },
	{ 0x4E00, 0x9FFF, KIND_HAN },
	{ 0xFF01, 0xFF0F, KIND_SIGN },
	{ 0xFF1A, 0xFF20, KIND_SIGN },
	{ 0xFF66, 0xFF9D, KIND_KATAKANA },
	{ 0x20000, 0x3134F, KIND_HAN },
	{ 0 },
};

/* Of the character behind the spot; the end of a line is space. */
static enum kind
kind_at(const struct writing *writing, struct spot spot)
{
	struct span line = editor_text_line(&writing->text, spot.line);
	size_t taken;
	int32_t code;

	if (spot.offset >= line.length)
		return KIND_SPACE;
	code = utf8_decode(
		span_make(line.start + spot.offset, line.length - spot.offset), &taken);
	if (code < 0x80)
		return isspace(code) ? KIND_SPACE : isalnum(code) ? KIND_LETTER : KIND_SIGN;
	for (const struct kind_row *row = kinds; row->first; row++)
		if (code >= row->first && code <= row->last)
			return row->kind;
	return KIND_LETTER;
}

static bool
is_first(struct spot spot)
{
	return spot.line == 0 && spot.offset == 0;
}

struct spot
editor_word_before(const struct writing *writing, struct spot spot)
{
	struct spot at = editor_before(writing, spot);
	enum kind kind;

	while (!is_first(at) && kind_at(writing, at) == KIND_SPACE)
		at = editor_before(writing, at);
	kind = kind_at(writing, at);
	while (!is_first(at)) {
		struct spot next = editor_before(writing, at);

		if (kind_at(writing, next) != kind)
			break;
		at = next;
	}
	return at;
}

struct spot
editor_word_behind(const struct writing *writing, struct spot spot)
{
	struct spot last = editor_text_last(&writing->text);
	enum kind kind;

	while (spot_compare(spot, last) < 0 && kind_at(writing, spot) == KIND_SPACE)
		spot = editor_behind(writing, spot);
	kind = kind_at(writing, spot);
	while (spot_compare(spot, last) < 0 && kind_at(writing, spot) == kind)
		spot = editor_behind(writing, spot);
	return spot;
}

/* ------ moves ------ */

static void
move_left(struct writing *writing)
{
	editor_put_caret(writing, editor_before(writing, writing->caret));
}

static void
move_right(struct writing *writing)
{
	editor_put_caret(writing, editor_behind(writing, writing->caret));
}

static void
move_word_left(struct writing *writing)
{
	editor_put_caret(writing, editor_word_before(writing, writing->caret));
}

static void
move_word_right(struct writing *writing)
{
	editor_put_caret(writing, editor_word_behind(writing, writing->caret));
}

static void
move_begin(struct writing *writing)
{
	editor_put_caret(writing, (struct spot){ writing->caret.line, 0 });
}

static void
move_end(struct writing *writing)
{
	editor_put_caret(writing,
		(struct spot){ writing->caret.line,
			editor_text_line(&writing->text, writing->caret.line).length });
}

static void
move_first(struct writing *writing)
{
	editor_put_caret(writing, (struct spot){ 0, 0 });
}

static void
move_last(struct writing *writing)
{
	editor_put_caret(writing, editor_text_last(&writing->text));
}

/* To the wanted column of that row, which stays the wanted one. */
static void
put_in_row(struct writing *writing, struct editor_place place)
{
	struct span line = editor_text_line(&writing->text, place.line);

	writing->caret = (struct spot){ place.line,
		editor_rows_offset(
			&writing->rows, line, row_at(writing, place), writing->wanted) };
}

/* Beyond the first row stands the beginning, beyond the last one the end. */
static void
move_rows(struct writing *writing, int rows)
{
	bool (*step)(struct writing *, struct editor_place *) =
		rows < 0 ? editor_step_up : editor_step_down;
	struct editor_place place = editor_place_of(writing, writing->caret);
	int count = rows < 0 ? -rows : rows;
	int done = 0;

	if (writing->wanted < 0)
		writing->wanted = editor_rows_column(&writing->rows,
			editor_text_line(&writing->text, place.line), row_at(writing, place),
			writing->caret.offset);
	while (done < count && step(writing, &place))
		done++;
	if (done > 0)
		put_in_row(writing, place);
	else if (rows < 0)
		move_begin(writing);
	else
		move_end(writing);
}

static void
move_up(struct writing *writing)
{
	move_rows(writing, -1);
}

static void
move_down(struct writing *writing)
{
	move_rows(writing, 1);
}

/* A page keeps two rows of the one before it in sight. */
static int
page(const struct writing *writing)
{
	int rows = editor_height(writing) - 2;

	return rows > 1 ? rows : 1;
}

static void
move_page_up(struct writing *writing)
{
	move_rows(writing, -page(writing));
}

static void
move_page_down(struct writing *writing)
{
	move_rows(writing, page(writing));
}

struct move {
	const char *where;
	void (*go)(struct writing *writing);
};

static const struct move moves[] = {
	{ "left", move_left },
	{ "right", move_right },
	{ "word-left", move_word_left },
	{ "word-right", move_word_right },
	{ "begin", move_begin },
	{ "end", move_end },
	{ "up", move_up },
	{ "down", move_down },
	{ "page-up", move_page_up },
	{ "page-down", move_page_down },
	{ "first", move_first },
	{ "last", move_last },
	{ 0 },
};

bool
editor_move(struct writing *writing, const char *where)
{
	for (const struct move *move = moves; move->where; move++) {
		if (strcmp(move->where, where) != 0)
			continue;
		move->go(writing);
		writing->doing = DOING_NOTHING;
		return true;
	}
	return false;
}

void
editor_point(struct writing *writing, int row, int column)
{
	struct editor_place place = editor_place_of(writing, writing->top);

	row -= writing->view.area.row;
	while (row-- > 0)
		if (!editor_step_down(writing, &place))
			break;
	writing->wanted = column - writing->view.area.column - EDITOR_MARGIN;
	put_in_row(writing, place);
	writing->wanted = -1;
	writing->doing = DOING_NOTHING;
}

/* The caret goes along, so that it stays in sight. */
void
editor_scroll(struct writing *writing, int rows)
{
	struct editor_place top = editor_place_of(writing, writing->top);
	bool (*step)(struct writing *, struct editor_place *) =
		rows < 0 ? editor_step_up : editor_step_down;

	for (int i = rows < 0 ? -rows : rows; i > 0 && step(writing, &top); i--) {
		writing->top = beginning_of(writing, top);
		move_rows(writing, rows < 0 ? -1 : 1);
	}
}
