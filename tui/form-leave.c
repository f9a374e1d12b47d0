#include "tui/form-parts.h"

#include <string.h>

/*
 * What to do with what was typed: the form with a menu over it.  The menu is the form's
 * own, as what is chosen is for the form alone.
 */

void
form_place_menu(struct form *form)
{
	struct view *menu = form->leaving;
	struct area outer = form->view.area, inner = outer;
	struct error error = ERROR_INIT;

	if (menu->type->fit)
		inner = menu->type->fit(menu, outer);
	inner.rows = inner.rows < outer.rows ? inner.rows : outer.rows;
	inner.columns = inner.columns < outer.columns ? inner.columns : outer.columns;
	inner.row = outer.row + (outer.rows - inner.rows) / 2;
	inner.column = outer.column + (outer.columns - inner.columns) / 2;
	menu->area = inner;
	menu->is_on_top = true;
	if (menu->type->load)
		menu->type->load(menu, &error);
	error_release(&error);
}

void
form_ask_to_leave(struct form *form)
{
	static const struct menu_item rows[] = {
		{ "b", "Back to typing", "", "keep" },
		{ "s", "Save", "", "save" },
		{ "t", "Throw it away", "what was typed is lost", "throw" },
	};
	struct list items = { 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		*(struct menu_item *)list_push(&items, sizeof(*rows), &form->own) = rows[i];
	form->leaving =
		menu_view_new(form->view.session, "What you typed is not saved", &items);
	form->view.type = &form_leaving_type;
	form_place_menu(form);
}

void
form_end_menu(struct form *form)
{
	if (form->leaving)
		form->leaving->type->close(form->leaving);
	form->leaving = NULL;
}

static struct answer
choose(struct form *form, const char *line)
{
	bool wants_save = strcmp(line, "save") == 0;
	bool wants_end = strcmp(line, "throw") == 0;

	form_end_menu(form);
	form->view.type = &form_type;
	if (wants_save)
		return form_save(form);
	if (!wants_end)
		return answer_make(ANSWER_DRAW);
	draft_remove(&form->draft);
	return answer_make(ANSWER_BACK);
}

/* Leaving the menu without a choice loses nothing. */
static struct answer
take(struct form *form, struct answer answer)
{
	switch (answer.kind) {
	case ANSWER_RUN:
	case ANSWER_LAST:
		return choose(form, answer.line);
	case ANSWER_BACK:
		return choose(form, "keep");
	default:
		return answer_make(ANSWER_DRAW);
	}
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct form *form = (struct form *)view;
	struct answer answer = { ANSWER_PASS, "" };

	if (form->leaving->type->act)
		answer = form->leaving->type->act(form->leaving, verb);
	/* What the app does for menus of its own. */
	if (answer.kind == ANSWER_PASS && verb_is(verb, "back", ""))
		return choose(form, "keep");
	return take(form, answer);
}

static struct answer
key(struct view *view, struct key key)
{
	struct form *form = (struct form *)view;

	if (!form->leaving->type->key)
		return answer_make(ANSWER_DRAW);
	return take(form, form->leaving->type->key(form->leaving, key));
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct form *form = (struct form *)view;

	if (!form->leaving->type->mouse)
		return answer_make(ANSWER_DRAW);
	return take(form, form->leaving->type->mouse(form->leaving, mouse));
}

const struct view_type form_leaving_type = {
	.name = "menu",
	.place = VIEW_BOX,
	.fit = form_fit,
	.load = form_load,
	.draw = form_draw,
	.act = act,
	.key = key,
	.mouse = mouse,
	.tick = form_tick,
	.subject = form_subject,
	.failed = form_failed,
	.hang_up = form_hang_up,
	.close = form_close,
};
