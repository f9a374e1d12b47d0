#include "tui/editor-parts.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "command/word.h"
#include "format/human.h"
#include "tui/views.h"

enum { WHEEL_ROWS = 3 };

static struct writing *
writing_of(struct view *view)
{
	return (struct writing *)view;
}

/* ------ drafts ------ */

static bool
save_draft(struct writing *writing, struct error *error)
{
	struct text all = TEXT_INIT;
	bool ok;

	editor_text_copy_all(&writing->text, &all);
	ok = draft_save(&writing->draft, span_make(all.bytes, all.length), error);
	text_release(&all);
	return ok;
}

/* What was begun in one line for the same contacts goes on here. */
static void
take_line_along(struct writing *writing, struct text *text)
{
	const struct path_environment *paths = writing->draft.paths;
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	const char *left = "";
	struct draft line;

	draft_begin(&line, paths, draft_name(DRAFT_LINE, &writing->contacts, &arena));
	if (draft_read(&line, &arena, &left, &error) && *left) {
		if (text->length > 0 && text->bytes[text->length - 1] != '\n')
			text_add_char(text, '\n');
		text_add(text, left);
		draft_touch(&writing->draft);
		if (draft_save(&writing->draft, span_of(text->bytes), &error) &&
			!writing->draft.has_failed)
			draft_remove(&line);
	}
	error_release(&error);
	draft_release(&line);
	arena_release(&arena);
}

static void
take_up_draft(struct writing *writing)
{
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	const char *left;

	if (draft_read(&writing->draft, &arena, &left, &error))
		text_add(&text, left);
	else
		writing->remark =
			arena_format(&writing->arena, "No draft is kept of this: %s", error.message);
	if (*writing->draft.name)
		take_line_along(writing, &text);
	if (text.length > 0) {
		editor_text_insert(
			&writing->text, (struct spot){ 0, 0 }, span_make(text.bytes, text.length));
		editor_text_pause(&writing->text);
		writing->remark = "A draft was taken up again.";
	}
	editor_put_caret(writing, editor_text_last(&writing->text));
	error_release(&error);
	text_release(&text);
	arena_release(&arena);
}

/* The other editor has ended: what it left goes on here. */
static bool
take_back(struct writing *writing, struct error *error)
{
	struct arena arena = ARENA_INIT;
	struct text here = TEXT_INIT;
	const char *there;
	bool ok = draft_read(&writing->draft, &arena, &there, error);

	writing->is_elsewhere = false;
	editor_text_copy_all(&writing->text, &here);
	if (ok && strcmp(here.bytes, there) != 0) {
		editor_replace(writing, there);
		writing->remark = "What the other editor left was taken over.";
	}
	text_release(&here);
	arena_release(&arena);
	return ok;
}

/* ------ the view ------ */

static bool
load(struct view *view, struct error *error)
{
	struct writing *writing = writing_of(view);
	int columns = view->area.columns - EDITOR_MARGIN - 1;
	bool ok;

	view->is_over = !draft_check(&writing->draft, error);
	if (view->is_over)
		return false;
	ok = !writing->is_elsewhere || take_back(writing, error);
	columns = columns < EDITOR_WIDEST ? columns : EDITOR_WIDEST;
	writing->rows.width = columns > 1 ? columns : 1;
	editor_settle(writing);
	return ok;
}

static void
tick(struct view *view, int64_t milliseconds)
{
	if (draft_is_due(&writing_of(view)->draft, milliseconds))
		view->is_working = true;
}

static bool
work(struct view *view, struct error *error)
{
	view->is_working = false;
	return save_draft(writing_of(view), error);
}

static void
title(const struct view *view, struct text *text)
{
	const struct writing *writing = (const struct writing *)view;

	text_add_format(text, "Note for %s", writing->name);
}

static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct writing *writing = (const struct writing *)view;

	*subject = (struct subject){ .follow_up = "", .name = writing->name };
	for (size_t i = 0; i < writing->contacts.count; i++)
		*(struct id *)list_push(&subject->ids, sizeof(struct id), arena) =
			*(struct id *)list_at(&writing->contacts, i, sizeof(struct id));
}

/* ------ what it is told ------ */

static struct answer
save(struct writing *writing)
{
	struct arena arena = ARENA_INIT;
	struct text all = TEXT_INIT;
	struct span note;

	editor_text_copy_all(&writing->text, &all);
	note = span_trim(span_make(all.bytes, all.length));
	text_cut(&all, (size_t)(note.start - all.bytes) + note.length);
	text_cut(&writing->line, 0);
	/* A dash alone would mean standard input, one in front an option. */
	text_add_format(&writing->line, "note %% %s%s", *all.bytes == '-' ? "-- " : "",
		word_quote(all.bytes, &arena));
	writing->is_saving = note.length > 1 || (note.length == 1 && *note.start != '-');
	arena_release(&arena);
	text_release(&all);
	if (!writing->is_saving)
		return answer_line(ANSWER_FAIL, "nothing is written yet that could be saved");
	return answer_line(ANSWER_LAST, writing->line.bytes);
}

static struct answer
save_if_it_fits(struct writing *writing)
{
	struct arena arena = ARENA_INIT;

	if (writing->text.length <= FIELD_PROSE_LIMIT)
		return save(writing);
	text_cut(&writing->line, 0);
	text_add_format(&writing->line,
		"this is %s too long for one note; save it in two, nothing was cut",
		human_count(
			(int64_t)writing->text.length - FIELD_PROSE_LIMIT, "byte", "bytes", &arena));
	arena_release(&arena);
	return answer_line(ANSWER_FAIL, writing->line.bytes);
}

static bool
is_blank(const struct writing *writing)
{
	struct text all = TEXT_INIT;
	bool is_blank;

	editor_text_copy_all(&writing->text, &all);
	is_blank = span_trim(span_make(all.bytes, all.length)).length == 0;
	text_release(&all);
	return is_blank;
}

/* Nobody loses what was typed by one key, even where no draft can be kept. */
static struct answer
leave(struct writing *writing)
{
	struct error error = ERROR_INIT;

	save_draft(writing, &error);
	error_release(&error);
	if (is_blank(writing))
		return answer_make(ANSWER_BACK);
	if (writing->draft.is_kept && !writing->draft.has_failed)
		return answer_line(
			ANSWER_BACK, "The draft is kept; the long note takes it up again.");
	if (writing->may_go)
		return answer_make(ANSWER_BACK);
	writing->may_go = true;
	return answer_line(ANSWER_FAIL,
		"no draft can be kept, so this would be lost: Ctrl-s saves it, Esc once more "
		"leaves");
}

static struct answer
go_elsewhere(struct writing *writing)
{
	struct error error = ERROR_INIT;
	struct arena arena = ARENA_INIT;
	struct text all = TEXT_INIT;
	bool ok;

	editor_text_copy_all(&writing->text, &all);
	ok = draft_lend(&writing->draft, span_make(all.bytes, all.length), &error);
	text_release(&all);
	text_cut(&writing->line, 0);
	if (ok)
		text_add_format(
			&writing->line, "external %s", word_quote(writing->draft.path, &arena));
	else
		text_add(&writing->line, error.message);
	writing->is_elsewhere = ok;
	error_release(&error);
	arena_release(&arena);
	return answer_line(ok ? ANSWER_RUN : ANSWER_FAIL, writing->line.bytes);
}

struct deed_row {
	const char *verb;
	struct answer (*run)(struct writing *writing);
};

static const struct deed_row rows[] = {
	{ "save", save_if_it_fits },
	{ "back", leave },
	{ "external", go_elsewhere },
	{ 0 },
};

struct change_row {
	const char *verb;
	bool (*run)(struct writing *writing, const char *argument);
};

static const struct change_row changes[] = {
	{ "caret", editor_move },
	{ "rub", editor_rub },
	{ "typing", editor_typing },
	{ 0 },
};

/* With each thing that a person does what was said about the last one goes. */
static void
begin_turn(struct writing *writing, bool is_leaving)
{
	writing->remark = "";
	writing->is_saving = false;
	writing->may_go = writing->may_go && is_leaving;
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct writing *writing = writing_of(view);

	begin_turn(writing, verb_is(verb, "back", ""));
	/* With a path it is what this view said itself, and the app's. */
	for (const struct deed_row *row = rows; row->verb; row++)
		if (verb_is(verb, row->verb, ""))
			return row->run(writing);
	for (const struct change_row *row = changes; row->verb; row++)
		if (strcmp(verb->name, row->verb) == 0 && row->run(writing, verb->argument)) {
			editor_settle(writing);
			return answer_make(ANSWER_DRAW);
		}
	return answer_make(ANSWER_PASS);
}

static struct answer
key(struct view *view, struct key key)
{
	struct writing *writing = writing_of(view);
	struct text text = TEXT_INIT;

	begin_turn(writing, false);
	if (key_equal(key, key_make(KEYCAP_TAB, 0)))
		text_add_char(&text, '\t');
	else if (key_is_text(key))
		utf8_encode(&text, key.code);
	else
		return answer_make(ANSWER_PASS);
	editor_type(writing, text.bytes);
	text_release(&text);
	editor_settle(writing);
	return answer_make(ANSWER_DRAW);
}

static struct answer
paste(struct view *view, const char *pasted)
{
	struct writing *writing = writing_of(view);
	struct arena arena = ARENA_INIT;
	struct text text = TEXT_INIT;
	size_t left_out = utf8_add_storable(&text, span_of(pasted), UTF8_PARAGRAPHS);

	begin_turn(writing, false);
	editor_put(writing, span_make(text.bytes, text.length));
	editor_settle(writing);
	text_release(&text);
	if (left_out == 0)
		return answer_make(ANSWER_DRAW);
	text_cut(&writing->line, 0);
	text_add_format(&writing->line, "%s of what was pasted left out",
		human_count(
			(int64_t)left_out, "control character", "control characters", &arena));
	arena_release(&arena);
	return answer_line(ANSWER_SAY, writing->line.bytes);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct writing *writing = writing_of(view);

	if (mouse->act == MOUSE_PRESS || mouse->act == MOUSE_DRAG)
		editor_point(writing, mouse->row, mouse->column);
	else if (mouse->act == MOUSE_WHEEL_UP)
		editor_scroll(writing, -WHEEL_ROWS);
	else if (mouse->act == MOUSE_WHEEL_DOWN)
		editor_scroll(writing, WHEEL_ROWS);
	else
		return answer_make(ANSWER_PASS);
	editor_settle(writing);
	return answer_make(ANSWER_DRAW);
}

static struct answer
failed(struct view *view, const struct error *error)
{
	(void)error;
	writing_of(view)->is_saving = false;
	return answer_make(ANSWER_PASS);
}

static void
hang_up(struct view *view)
{
	struct error error = ERROR_INIT;

	writing_of(view)->is_saving = false;
	save_draft(writing_of(view), &error);
	error_release(&error);
}

static void
close_editor(struct view *view)
{
	struct writing *writing = writing_of(view);

	if (writing->is_saving)
		draft_remove(&writing->draft);
	draft_release(&writing->draft);
	editor_text_end(&writing->text);
	editor_rows_release(&writing->rows);
	text_release(&writing->line);
	arena_release(&writing->arena);
	view_release(view);
}

static const struct view_type type = {
	.name = "editor",
	.place = VIEW_MAIN,
	.load = load,
	.work = work,
	.draw = editor_draw,
	.title = title,
	.act = act,
	.key = key,
	.paste = paste,
	.mouse = mouse,
	.tick = tick,
	.subject = subject,
	.failed = failed,
	.hang_up = hang_up,
	.close = close_editor,
};

struct view *
editor_view_new(struct session *session, const struct subject *whom)
{
	struct writing *writing = view_alloc(sizeof(*writing), &type, session);

	writing->name = arena_copy(&writing->arena, whom->name);
	writing->remark = "";
	writing->line = (struct text)TEXT_INIT;
	writing->rows = (struct editor_rows){ 1, session->charset, TEXT_INIT, TEXT_INIT };
	for (size_t i = 0; i < whom->ids.count; i++)
		*(struct id *)list_push(&writing->contacts, sizeof(struct id), &writing->arena) =
			*(struct id *)list_at(&whom->ids, i, sizeof(struct id));
	editor_text_begin(&writing->text);
	draft_begin(&writing->draft, &session->surroundings->paths,
		draft_name(DRAFT_NOTE, &writing->contacts, &writing->arena));
	writing->draft.book = session->book;
	take_up_draft(writing);
	return &writing->view;
}
