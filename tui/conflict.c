#include "tui/form-parts.h"

#include <string.h>

/* ------ what differs ------ */

struct conflict_row *
conflict_row(const struct form *form, size_t index)
{
	return list_at(&form->rows, index, sizeof(struct conflict_row));
}

static struct form_input *
input_for(struct form *form, const struct field *field)
{
	for (size_t i = 0; i < form->count; i++)
		if (form->inputs[i].field == field)
			return &form->inputs[i];
	return NULL;
}

static bool
is_same(
	const struct field *field, const void *first, const void *second, struct arena *arena)
{
	return strcmp(form_show(field, first, arena), form_show(field, second, arena)) == 0;
}

/* Who changed the field; what both made the same is nobody's question. */
static void
compare(struct form *form, const struct field *field, const void *mine)
{
	struct arena *arena = &form->comparing;
	bool is_mine = !is_same(field, form->base, mine, arena);
	bool is_theirs = !is_same(field, form->base, &form->newest, arena);
	struct conflict_row *row;

	if (!is_mine && !is_theirs)
		return;
	row = list_push(&form->rows, sizeof(*row), arena);
	*row = (struct conflict_row){ field, input_for(form, field), is_mine, is_theirs,
		CHOICE_OPEN };
	if (!is_theirs)
		row->choice = CHOICE_MINE;
	else if (!is_mine || is_same(field, mine, &form->newest, arena))
		row->choice = CHOICE_THEIRS;
}

/* Moments change with everything. */
static bool
is_compared(const struct field *field)
{
	return field->uses & FIELD_STORED && field->kind != FIELD_MOMENT &&
		!(field->uses & (FIELD_KEYED | FIELD_INTERNAL)) && field->kind != FIELD_CUSTOM;
}

static void
find_open(struct form *form)
{
	for (size_t i = 0; i < form->rows.count; i++)
		if (conflict_row(form, i)->choice == CHOICE_OPEN) {
			form->row = i;
			return;
		}
}

/* Also when somebody changed it again while the screen was shown. */
static void
compare_all(struct form *form)
{
	const void *mine;

	arena_release(&form->comparing);
	form->rows = (struct list){ 0 };
	mine = form_record(form, &form->comparing);
	for (const struct field *field = contact_fields; field->name; field++)
		if (is_compared(field))
			compare(form, field, mine);
	form->compared = form->newest.version;
	form->row = 0;
	find_open(form);
}

size_t
conflict_open(const struct form *form)
{
	size_t count = 0;

	for (size_t i = 0; i < form->rows.count; i++)
		count += conflict_row(form, i)->choice == CHOICE_OPEN;
	return count;
}

/* The app lays out again with the next change; until then it stands where the form was.
 */
static struct area
middle_of(struct area outer, struct area inner)
{
	inner.rows = inner.rows < outer.rows ? inner.rows : outer.rows;
	inner.columns = inner.columns < outer.columns ? inner.columns : outer.columns;
	inner.row = outer.row + (outer.rows - inner.rows) / 2;
	inner.column = outer.column + (outer.columns - inner.columns) / 2;
	return inner;
}

bool
conflict_begin(struct form *form)
{
	struct error error = ERROR_INIT;
	bool is_one = form_read_newest(form, &error) && !form->news.is_gone &&
		form->newest.version != form->version;

	error_release(&error);
	if (!is_one)
		return false;
	form->said = "";
	form->view.type = &conflict_type;
	compare_all(form);
	form->view.area =
		middle_of(form->view.area, conflict_fit(&form->view, form->view.area));
	return true;
}

/* ------ deciding ------ */

/* What was typed stays where it was chosen; the rest becomes theirs. */
static void
settle(struct form *form, const struct conflict_row *row)
{
	struct form_input *input = row->input;

	if (!input)
		return;
	input->before = form_show(row->field, &form->newest, &form->own);
	if (row->choice == CHOICE_THEIRS)
		input_set(&input->input, input->before);
}

static struct answer
accept(struct form *form)
{
	if (conflict_open(form) > 0) {
		find_open(form);
		return answer_line(
			ANSWER_FAIL, "nothing is saved yet: m keeps yours here, t takes theirs");
	}
	for (size_t i = 0; i < form->rows.count; i++)
		settle(form, conflict_row(form, i));
	form->view.type = &form_type;
	form_rebase(form);
	return form_save(form);
}

static struct answer
go_back(struct form *form)
{
	form->view.type = &form_type;
	return answer_make(ANSWER_LOAD);
}

static struct answer
go_down(struct form *form)
{
	form->row += form->row + 1 < form->rows.count;
	return answer_make(ANSWER_DRAW);
}

static struct answer
go_up(struct form *form)
{
	form->row -= form->row > 0;
	return answer_make(ANSWER_DRAW);
}

static struct answer
take_mine(struct form *form)
{
	struct conflict_row *row = conflict_row(form, form->row);

	if (row->is_mine && row->is_theirs) {
		row->choice = CHOICE_MINE;
		find_open(form);
	}
	return answer_make(ANSWER_DRAW);
}

static struct answer
take_theirs(struct form *form)
{
	struct conflict_row *row = conflict_row(form, form->row);

	if (row->is_mine && row->is_theirs) {
		row->choice = CHOICE_THEIRS;
		find_open(form);
	}
	return answer_make(ANSWER_DRAW);
}

struct conflict_verb {
	const char *name, *argument;
	struct answer (*run)(struct form *form);
};

static const struct conflict_verb verbs[] = {
	{ "take", "mine", take_mine },
	{ "take", "theirs", take_theirs },
	{ "go", "down", go_down },
	{ "go", "up", go_up },
	{ "accept", "", accept },
	{ "save", "", accept },
	{ "back", "", go_back },
	{ 0 },
};

static struct answer
act(struct view *view, const struct verb *verb)
{
	for (const struct conflict_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->run((struct form *)view);
	return answer_make(ANSWER_PASS);
}

static bool
load(struct view *view, struct error *error)
{
	struct form *form = (struct form *)view;

	if (!form_read_newest(form, error))
		return false;
	if (form->news.is_gone)
		view->type = &form_type;
	else if (form->newest.version != form->compared)
		compare_all(form);
	return true;
}

static void
title(const struct view *view, struct text *text)
{
	const struct form *form = (const struct form *)view;

	text_add_format(text, "%s: two changes", form->subject.name);
}

/* The field is put back to what it was in what is called the base, as the rest of the
 * contact is nobody's change. */
static void
take_field(struct form *form, const struct prompt_field *edits, const char *typed)
{
	struct form_input *input = input_for(form, edits->field);
	struct error error = ERROR_INIT;

	form_reread(form, input, edits->was, &error);
	error_release(&error);
	input_set(&input->input, typed);
	form_go(form, (size_t)(input - form->inputs));
}

struct view *
conflict_view_new(struct session *session, const struct subject *subject,
	const struct prompt_field *edits, const char *typed, struct error *error)
{
	struct form *form = form_make(session, "edit", subject, error);

	if (!form)
		return NULL;
	draft_begin(&form->draft, &session->surroundings->paths, "");
	take_field(form, edits, typed);
	/* Whatever version that was, the book has another one. */
	form->version = ~form->version | 1;
	if (conflict_begin(form))
		return &form->view;
	fail(error, ERROR_NOT_FOUND, "the contact is not in the book any more");
	form_close(&form->view);
	return NULL;
}

const struct view_type conflict_type = {
	.name = "conflict",
	.place = VIEW_BOX,
	.fit = conflict_fit,
	.load = load,
	.draw = conflict_draw,
	.title = title,
	.act = act,
	.tick = form_tick,
	.subject = form_subject,
	.failed = form_failed,
	.hang_up = form_hang_up,
	.close = form_close,
};
