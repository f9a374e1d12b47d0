#include "tui/editor-parts.h"

#include <string.h>

/* Every change comes here, so that the draft follows and the caret's column is new. */
static void
changed(struct writing *writing, struct spot caret)
{
	editor_put_caret(writing, caret);
	draft_touch(&writing->draft);
}

/* What was done before and what is done now are undone one by one. */
static void
begin(struct writing *writing, enum doing doing)
{
	if (writing->doing != doing || doing == DOING_NOTHING)
		editor_text_pause(&writing->text);
	writing->doing = doing;
}

static bool
is_space_before(const struct writing *writing)
{
	struct span line = editor_text_line(&writing->text, writing->caret.line);

	return writing->caret.offset > 0 && line.start[writing->caret.offset - 1] == ' ';
}

/* A word and the space behind it are undone together. */
void
editor_type(struct writing *writing, const char *bytes)
{
	begin(writing, DOING_TYPE);
	if (*bytes != ' ' && is_space_before(writing))
		editor_text_pause(&writing->text);
	changed(writing, editor_text_insert(&writing->text, writing->caret, span_of(bytes)));
}

void
editor_put(struct writing *writing, struct span bytes)
{
	begin(writing, DOING_NOTHING);
	changed(writing, editor_text_insert(&writing->text, writing->caret, bytes));
}

void
editor_replace(struct writing *writing, const char *bytes)
{
	begin(writing, DOING_NOTHING);
	editor_text_remove(
		&writing->text, (struct spot){ 0, 0 }, editor_text_last(&writing->text));
	changed(writing,
		editor_text_insert(&writing->text, (struct spot){ 0, 0 }, span_of(bytes)));
	writing->doing = DOING_NOTHING;
}

/* ------ rub ------ */

static struct spot
line_begin(const struct writing *writing, struct spot spot)
{
	(void)writing;
	return (struct spot){ spot.line, 0 };
}

/* At the end of a line the end itself goes. */
static struct spot
line_end(const struct writing *writing, struct spot spot)
{
	size_t length = editor_text_line(&writing->text, spot.line).length;

	return spot.offset < length ? (struct spot){ spot.line, length }
								: editor_behind(writing, spot);
}

struct rub {
	const char *what;
	struct spot (*reach)(const struct writing *writing, struct spot spot);
};

static const struct rub rubs[] = {
	{ "left", editor_before },
	{ "right", editor_behind },
	{ "word", editor_word_before },
	{ "begin", line_begin },
	{ "end", line_end },
	{ 0 },
};

bool
editor_rub(struct writing *writing, const char *what)
{
	for (const struct rub *rub = rubs; rub->what; rub++) {
		struct spot caret = writing->caret, other;

		if (strcmp(rub->what, what) != 0)
			continue;
		other = rub->reach(writing, caret);
		if (spot_compare(other, caret) == 0)
			return true;
		begin(writing, DOING_RUB);
		if (spot_compare(other, caret) < 0) {
			editor_text_remove(&writing->text, other, caret);
			caret = other;
		} else {
			editor_text_remove(&writing->text, caret, other);
		}
		changed(writing, caret);
		return true;
	}
	return false;
}

/* ------ typing ------ */

static void
go_to_undone(struct writing *writing, struct editor_undone undone)
{
	writing->doing = DOING_NOTHING;
	if (undone.is_done)
		changed(writing, undone.caret);
	else
		writing->remark = "Nothing is left to undo or put back.";
}

bool
editor_typing(struct writing *writing, const char *what)
{
	if (strcmp(what, "newline") == 0)
		editor_put(writing, span_of("\n"));
	else if (strcmp(what, "undo") == 0)
		go_to_undone(writing, editor_text_undo(&writing->text));
	else if (strcmp(what, "redo") == 0)
		go_to_undone(writing, editor_text_redo(&writing->text));
	else
		return false;
	return true;
}
