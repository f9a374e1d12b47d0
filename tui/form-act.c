#include "tui/form-parts.h"

#include <string.h>

/* ------ moving ------ */

/* Something was typed: what is said about it may not hold any more. */
static struct answer
typed(struct form *form)
{
	form->said = "";
	form_check(form);
	form_find_candidates(form);
	draft_touch(&form->draft);
	form_scroll(form);
	return answer_make(ANSWER_DRAW);
}

struct answer
form_go(struct form *form, size_t index)
{
	form->here = index;
	form_check(form);
	form_find_words(form);
	form_scroll(form);
	return answer_make(ANSWER_DRAW);
}

static struct answer
go(struct form *form, int step)
{
	return form_go(form, (form->here + form->count + (size_t)step) % form->count);
}

static struct form_input *
input_here(struct form *form)
{
	return &form->inputs[form->here];
}

static bool
is_in_prose(const struct form *form)
{
	return form->inputs[form->here].field->kind == FIELD_PROSE;
}

/* Up and down move in prose first, then between the inputs. */
static struct answer
go_line(struct form *form, int step)
{
	if (is_in_prose(form) &&
		prose_move(&input_here(form)->input, form_prose_columns(form), step)) {
		form_scroll(form);
		return answer_make(ANSWER_DRAW);
	}
	if ((step < 0 && form->here == 0) || (step > 0 && form->here + 1 == form->count))
		return answer_make(ANSWER_DRAW);
	return go(form, step);
}

/* ------ saving and leaving ------ */

static struct answer
refuse(struct form *form, struct form_input *input)
{
	form_go(form, (size_t)(input - form->inputs));
	form->said = arena_format(
		&form->own, "%s has to be put right before this can be saved.", input->label);
	return answer_make(ANSWER_DRAW);
}

struct answer
form_save(struct form *form)
{
	struct form_input *wrong;
	const char *line;

	form->said = "";
	form->has_tried = true;
	form_check(form);
	wrong = form_first_wrong(form);
	if (wrong)
		return refuse(form, wrong);
	line = form_line(form);
	if (!*line) {
		draft_remove(&form->draft);
		return answer_make(ANSWER_BACK);
	}
	form->is_saving = true;
	return answer_line(ANSWER_LAST, line);
}

static struct answer
accept(struct form *form)
{
	return form->here + 1 < form->count ? go(form, 1) : form_save(form);
}

static struct answer
leave(struct form *form)
{
	if (form_has_changes(form)) {
		form_ask_to_leave(form);
		return answer_make(ANSWER_DRAW);
	}
	draft_remove(&form->draft);
	return answer_make(ANSWER_BACK);
}

/* ------ what it is told ------ */

struct form_verb {
	const char *name, *argument;
	struct answer (*run)(struct form *form);
};

static struct answer
go_next(struct form *form)
{
	return go(form, 1);
}

static struct answer
go_previous(struct form *form)
{
	return go(form, -1);
}

static struct answer
go_down(struct form *form)
{
	return go_line(form, 1);
}

static struct answer
go_up(struct form *form)
{
	return go_line(form, -1);
}

static struct answer
go_first(struct form *form)
{
	return form_go(form, 0);
}

static struct answer
go_last(struct form *form)
{
	return form_go(form, form->count - 1);
}

/* Putting a word in is typing, but the others it could be stay as they were. */
static struct answer
suggest(struct form *form, int step)
{
	form_suggest(form, step);
	form->said = "";
	form_check(form);
	draft_touch(&form->draft);
	form_scroll(form);
	return answer_make(ANSWER_DRAW);
}

static struct answer
suggest_next(struct form *form)
{
	return suggest(form, 1);
}

static struct answer
suggest_previous(struct form *form)
{
	return suggest(form, -1);
}

static struct answer
add_newline(struct form *form)
{
	if (!is_in_prose(form))
		return answer_make(ANSWER_DRAW);
	prose_insert(&input_here(form)->input, "\n");
	return typed(form);
}

static const struct form_verb verbs[] = {
	{ "pane", "next", go_next },
	{ "pane", "previous", go_previous },
	{ "caret", "down", go_down },
	{ "caret", "up", go_up },
	{ "caret", "first", go_first },
	{ "caret", "last", go_last },
	{ "suggest", "next", suggest_next },
	{ "suggest", "previous", suggest_previous },
	{ "typing", "newline", add_newline },
	{ "accept", "", accept },
	{ "save", "", form_save },
	{ "back", "", leave },
	{ 0 },
};

struct answer
form_act(struct view *view, const struct verb *verb)
{
	struct form *form = (struct form *)view;
	struct answer answer;

	form->is_saving = false;
	for (const struct form_verb *row = verbs; row->name; row++)
		if (verb_is(verb, row->name, row->argument))
			return row->run(form);
	answer = input_act(&input_here(form)->input, verb);
	return answer.kind == ANSWER_DRAW ? typed(form) : answer;
}

/* What stands there only as a proposal goes with the first character typed. */
static void
make_room(struct form *form, struct key key)
{
	struct form_input *input = input_here(form);

	if (key_is_text(key) && input->row->start && !form_is_changed(input))
		input_set(&input->input, "");
}

struct answer
form_press(struct view *view, struct key key)
{
	struct form *form = (struct form *)view;

	form->is_saving = false;
	make_room(form, key);
	if (!input_key(&input_here(form)->input, key))
		return answer_make(ANSWER_PASS);
	return typed(form);
}

struct answer
form_paste(struct view *view, const char *text)
{
	struct form *form = (struct form *)view;

	form->is_saving = false;
	if (is_in_prose(form))
		prose_insert(&input_here(form)->input, text);
	else
		input_insert(&input_here(form)->input, text);
	return typed(form);
}

struct answer
form_mouse(struct view *view, const struct mouse *mouse)
{
	struct form *form = (struct form *)view;
	struct form_input *input;

	if (mouse->act == MOUSE_WHEEL_DOWN)
		return go_line(form, 1);
	if (mouse->act == MOUSE_WHEEL_UP)
		return go_line(form, -1);
	input = form_input_at(form, mouse->row);
	if (mouse->act != MOUSE_PRESS || !input)
		return answer_make(ANSWER_DRAW);
	return form_go(form, (size_t)(input - form->inputs));
}
