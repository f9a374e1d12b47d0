#include "tui/form-parts.h"

#include <string.h>

#include "base/clock.h"

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

static struct answer
go_to(struct form *form, size_t index)
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
	return go_to(form, (form->here + form->count + (size_t)step) % form->count);
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
	go_to(form, (size_t)(input - form->inputs));
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

const char *
form_key(const struct form *form, const char *command, struct arena *arena)
{
	struct list lines =
		keymap_lines(form->view.session->keymap, form->view.type->name, arena);

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->command, command) == 0)
			return line->key;
	}
	return "";
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
	return go_to(form, 0);
}

static struct answer
go_last(struct form *form)
{
	return go_to(form, form->count - 1);
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

static struct answer
act(struct view *view, const struct verb *verb)
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

static struct answer
key(struct view *view, struct key key)
{
	struct form *form = (struct form *)view;

	form->is_saving = false;
	make_room(form, key);
	if (!input_key(&input_here(form)->input, key))
		return answer_make(ANSWER_PASS);
	return typed(form);
}

static struct answer
paste(struct view *view, const char *text)
{
	struct form *form = (struct form *)view;

	form->is_saving = false;
	if (is_in_prose(form))
		prose_insert(&input_here(form)->input, text);
	else
		input_insert(&input_here(form)->input, text);
	return typed(form);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
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
	return go_to(form, (size_t)(input - form->inputs));
}

/* ------ the view ------ */

bool
form_load(struct view *view, struct error *error)
{
	struct form *form = (struct form *)view;

	form_scroll(form);
	if (form->leaving)
		form_place_menu(form);
	return form->is_saving || form_read_newest(form, error);
}

static void
title(const struct view *view, struct text *text)
{
	const struct form *form = (const struct form *)view;

	text_add_format(text, form->kind->title, form->subject.name);
}

void
form_tick(struct view *view, int64_t milliseconds)
{
	struct form *form = (struct form *)view;

	if (draft_is_due(&form->draft, milliseconds))
		form_save_draft(form);
}

void
form_subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct form *form = (const struct form *)view;

	*subject = (struct subject){ .follow_up = form->subject.follow_up,
		.name = form->subject.name };
	for (size_t i = 0; i < form->subject.ids.count; i++)
		*(struct id *)list_push(&subject->ids, sizeof(struct id), arena) =
			*(const struct id *)list_at(&form->subject.ids, i, sizeof(struct id));
}

/* It stays as it is, with the reason, at the input that is to blame. */
bool
form_failed(struct view *view, const struct error *error)
{
	struct form *form = (struct form *)view;
	struct form_input *input = form_input_of(form, error->message);

	form->is_saving = false;
	/* That the contact is gone is said in words that fit. */
	form->said = form->news.is_gone ? "" : arena_copy(&form->own, error->message);
	if (error->kind == ERROR_CONFLICT && form->version && conflict_begin(form))
		return true;
	if (input)
		go_to(form, (size_t)(input - form->inputs));
	return true;
}

void
form_hang_up(struct view *view)
{
	struct form *form = (struct form *)view;

	form->is_saving = false;
	form_save_draft(form);
}

void
form_close(struct view *view)
{
	struct form *form = (struct form *)view;

	/* Whoever closes it behind a line that was not refused has saved it. */
	if (form->is_saving)
		draft_remove(&form->draft);
	form_end_menu(form);
	for (size_t i = 0; i < form->count; i++)
		input_release(&form->inputs[i].input);
	draft_release(&form->draft);
	text_release(&form->line);
	arena_release(&form->own);
	arena_release(&form->based);
	arena_release(&form->checked);
	arena_release(&form->completing);
	arena_release(&form->fresh);
	arena_release(&form->comparing);
	view_release(view);
}

const struct view_type form_type = {
	.name = "form",
	.place = VIEW_BOX,
	.fit = form_fit,
	.load = form_load,
	.draw = form_draw,
	.title = title,
	.act = act,
	.key = key,
	.paste = paste,
	.mouse = mouse,
	.tick = form_tick,
	.subject = form_subject,
	.failed = form_failed,
	.hang_up = form_hang_up,
	.close = form_close,
};

/* ------ made ------ */

static const struct form_kind *
find_kind(const char *command)
{
	for (const struct form_kind *kind = form_kinds; kind->command; kind++)
		if (strcmp(kind->command, command) == 0)
			return kind;
	return NULL;
}

/* What is lacking to fill the form in, or NULL. */
static const char *
lacking(const struct form_kind *kind, const struct subject *subject)
{
	if (!kind)
		return "there is no form for that";
	if (kind->about == FORM_FOLLOW_UP && subject->ids.count == 0 && !*subject->follow_up)
		return "no follow-up is selected";
	if (kind->about == FORM_CONTACTS && subject->ids.count == 0)
		return "nobody is selected";
	return NULL;
}

static void
copy_subject(struct form *form, const struct subject *subject)
{
	struct arena *arena = &form->own;

	form->subject = (struct subject){
		.follow_up = arena_copy(arena, subject->follow_up),
		.name = arena_copy(arena, subject->name),
	};
	for (size_t i = 0; i < subject->ids.count; i++)
		*(struct id *)list_push(&form->subject.ids, sizeof(struct id), arena) =
			*(const struct id *)list_at(&subject->ids, i, sizeof(struct id));
}

struct view *
form_view_new(struct session *session, const char *command, const struct subject *subject,
	struct error *error)
{
	const struct form_kind *kind = find_kind(command);
	const char *reason = lacking(kind, subject);
	struct form *form;

	if (reason) {
		fail(error, ERROR_USAGE, "%s", reason);
		return NULL;
	}
	form = view_alloc(sizeof(*form), &form_type, session);
	form->kind = kind;
	form->said = "";
	form->news = (struct form_news){ .who = "", .command = "" };
	form->line = (struct text)TEXT_INIT;
	copy_subject(form, subject);
	if (!form_read_base(form, error)) {
		form_close(&form->view);
		return NULL;
	}
	form_make_inputs(form);
	form_begin_draft(form);
	go_to(form, 0);
	return &form->view;
}
