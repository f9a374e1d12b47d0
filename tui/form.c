#include "tui/form-parts.h"

#include <string.h>

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

/* ------ the view ------ */

bool
form_load(struct view *view, struct error *error)
{
	struct form *form = (struct form *)view;

	view->is_over = !draft_check(&form->draft, error);
	if (view->is_over)
		return false;
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
struct answer
form_failed(struct view *view, const struct error *error)
{
	struct form *form = (struct form *)view;
	struct form_input *input = form_input_of(form, error->message);

	form->is_saving = false;
	/* That the contact is gone is said in words that fit. */
	form->said = form->news.is_gone ? "" : arena_copy(&form->own, error->message);
	if (error->kind == ERROR_CONFLICT && form->version && conflict_begin(form))
		return answer_make(ANSWER_DRAW);
	if (input)
		form_go(form, (size_t)(input - form->inputs));
	return answer_make(ANSWER_DRAW);
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
	.act = form_act,
	.key = form_press,
	.paste = form_paste,
	.mouse = form_mouse,
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

struct form *
form_make(struct session *session, const char *command, const struct subject *subject,
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
	return form;
}

struct view *
form_view_new(struct session *session, const char *command, const struct subject *subject,
	struct error *error)
{
	struct form *form = form_make(session, command, subject, error);

	if (!form)
		return NULL;
	form_begin_draft(form);
	form_go(form, 0);
	return &form->view;
}
