#include "tui/pane-parts.h"

#include <string.h>

#include "book/find.h"
#include "tui/views.h"

enum { WHEEL_LINES = 3, MARGINS = 2, NO_TIMELINE = 1 /* line, as 0 would be all */ };

static struct pane *
pane_of(struct view *view)
{
	return (struct pane *)view;
}

/* ------ tabs ------ */

static int64_t
count_timeline(const struct pane *pane)
{
	const struct contact *contact = &pane->dossier.contact;

	return contact->interactions - contact->opening_interactions;
}

static int64_t
count_follow_ups(const struct pane *pane)
{
	return (int64_t)pane->dossier.follow_ups.count;
}

static int64_t
count_orders(const struct pane *pane)
{
	return pane->dossier.contact.orders;
}

const struct pane_tab_row pane_tabs[PANE_TABS] = {
	[PANE_SUMMARY] = { "Summary", NULL, pane_write_summary },
	[PANE_TIMELINE] = { "Timeline", count_timeline, pane_write_timeline },
	[PANE_FOLLOW_UPS] = { "Follow-ups", count_follow_ups, pane_write_follow_ups },
	[PANE_ORDERS] = { "Orders", count_orders, pane_write_orders },
};

/* ------ loading ------ */

/* Whether somebody moved on to another contact.  One that only left the view beneath, as
 * it was archived, say, is still whom the next key is meant for. */
static bool
is_led_on(struct pane *pane, enum basis_change change)
{
	const struct session *session = pane->view.session;

	if (id_is_none(pane->contact))
		return true;
	if (change == BASIS_ANOTHER || id_equal(session->contact, pane->contact))
		pane->instead = (struct id){ { 0 } };
	else if (change == BASIS_BOOK && id_equal(session->left, pane->contact))
		pane->instead = session->contact;
	return !id_equal(session->contact, pane->contact) &&
		!id_equal(session->contact, pane->instead);
}

/* Of another contact everything begins anew but the tab. */
static void
begin_contact(struct pane *pane)
{
	pane->contact = pane->view.session->contact;
	pane->instead = (struct id){ { 0 } };
	pane_history_forget(&pane->timeline);
	pane_history_forget(&pane->orders);
	memset(pane->places, 0, sizeof(pane->places));
	pane->page.items.count = 0;
	pane->goes_last = false;
}

static bool
read_contact(struct pane *pane, struct error *error)
{
	const struct session *session = pane->view.session;

	pane->is_there = view_dossier_head(session->book, pane->contact, session->today,
		NO_TIMELINE, &pane->view.arena, &pane->dossier, error);
	return pane->is_there;
}

/* Who became one with another goes on as that one; false when there is none. */
static bool
follow_merge(struct pane *pane)
{
	const struct session *session = pane->view.session;
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct contact kept;
	bool is_other = find_contact(session->book, id_show(pane->contact, &arena),
						session->today, &arena, &kept, &error) &&
		!id_equal(kept.id, pane->contact);

	if (is_other)
		pane->contact = kept.id;
	error_release(&error);
	arena_release(&arena);
	return is_other;
}

/* Whether the contact is there; one that is gone is no failure, unless it was erased. */
static bool
read_dossier(struct pane *pane, struct error *error)
{
	pane->is_there = false;
	if (id_is_none(pane->contact) || read_contact(pane, error))
		return true;
	if (error->kind != ERROR_NOT_FOUND)
		return false;
	error_release(error);
	if (follow_merge(pane))
		return read_contact(pane, error);
	pane->view.is_over =
		!find_check_erased(pane->view.session->book, pane->contact, error);
	return !pane->view.is_over;
}

/* Which interaction the cursor is on; none in tabs that have none. */
static struct id
id_here(struct pane *pane)
{
	const struct pane_history *history = pane_history_of(pane);
	size_t item = pane->places[pane->tab].item;

	if (!history || item >= history->items.count)
		return (struct id){ { 0 } };
	return (
		(struct interaction *)list_at(&history->items, item, sizeof(struct interaction)))
		->id;
}

/* Back to where it was, though something may have come before it. */
static void
go_to(struct pane *pane, struct id id)
{
	const struct pane_history *history = pane_history_of(pane);

	if (id_is_none(id))
		return;
	for (size_t i = 0; i < history->items.count; i++) {
		const struct interaction *item = list_at(&history->items, i, sizeof(*item));

		if (id_equal(item->id, id))
			pane->places[pane->tab].item = i;
	}
}

static void
write_page(struct pane *pane)
{
	int columns = pane->view.area.columns - MARGINS;

	pane->page = (struct pane_page){ .columns = columns > 1 ? columns : 1,
		.charset = pane->view.session->charset,
		.arena = &pane->view.arena };
	pane->shown = pane->tab;
	if (pane->is_there)
		pane_tabs[pane->tab].write(pane, &pane->page);
}

static void
forget_page(struct pane *pane)
{
	arena_release(&pane->view.arena);
	pane->timeline.items = pane->orders.items = (struct list){ 0 };
	pane->page = (struct pane_page){ .arena = &pane->view.arena };
}

/* Reads everything anew; what is under the cursor stays there, on the same line. */
static bool
load(struct view *view, struct error *error)
{
	struct pane *pane = pane_of(view);
	enum basis_change change = basis_renew(&pane->basis, view->session, error);
	struct pane_history *history;
	bool is_same = false, ok;
	struct id here;

	if (change == BASIS_UNKNOWN)
		return false;
	if (is_led_on(pane, change))
		begin_contact(pane);
	is_same = pane->shown == pane->tab && pane_note_distance(pane);
	here = pane->has_moved ? (struct id){ { 0 } } : id_here(pane);
	forget_page(pane);
	ok = read_dossier(pane, error);
	history = pane->is_there ? pane_history_of(pane) : NULL;
	ok = ok && (!history || pane_history_read(history, pane, error));
	if (history)
		go_to(pane, here);
	write_page(pane);
	if (is_same)
		pane_restore_distance(pane);
	pane->has_moved = false;
	pane_settle(pane);
	return ok;
}

/* Reads on, a window at a time, until the end is there. */
static bool
work(struct view *view, struct error *error)
{
	struct pane *pane = pane_of(view);
	struct pane_history *history = pane_history_of(pane);
	const struct verb last = { "go", "last" };
	bool goes_on = history && pane->goes_last && pane_history_forth(history);

	view->is_working = goes_on;
	pane->places[pane->tab] = (struct pane_place){ 0, 0 };
	if (!load(view, error))
		return false;
	if (goes_on)
		return true;
	pane->goes_last = false;
	pane_move(pane, &last);
	return true;
}

/* ------ what it is told ------ */

static struct answer
change_tab(struct pane *pane, int step)
{
	pane->tab = (enum pane_tab)(((int)pane->tab + step + PANE_TABS) % PANE_TABS);
	pane->goes_last = false;
	return answer_make(ANSWER_LOAD);
}

/* Prose of several paragraphs does not go into one line: the form takes it. */
static bool
goes_into_a_line(const struct pane *pane, const struct field *field)
{
	const void *member = field_value(field, &pane->dossier.contact);

	return field->kind != FIELD_PROSE || !strchr(*(const char *const *)member, '\n');
}

static struct answer
edit_field(struct pane *pane)
{
	const struct field *field = pane_field_at(pane, pane->places[PANE_SUMMARY].item);

	if (!field)
		return answer_line(ANSWER_SAY, "E edits everything that can be edited");
	text_cut(&pane->line, 0);
	if (strcmp(field->name, "stage") == 0) {
		text_add(&pane->line, "fill move %");
	} else if (!(field->uses & FIELD_EDITABLE)) {
		text_add_format(&pane->line, "%s follows from the rest", field->label);
		return answer_line(ANSWER_SAY, pane->line.bytes);
	} else if (goes_into_a_line(pane, field)) {
		text_add_format(&pane->line, "fill field %s", field->name);
	} else {
		text_add(&pane->line, "fill edit %");
	}
	return answer_line(ANSWER_RUN, pane->line.bytes);
}

static struct answer
open_item(struct pane *pane, const struct verb *verb)
{
	if (pane->tab == PANE_SUMMARY)
		return edit_field(pane);
	if (strcmp(verb->argument, "field") == 0)
		return answer_line(ANSWER_RUN, "fill edit %");
	return answer_make(ANSWER_DRAW);
}

/* Whoever has the cursor in place of this contact comes behind it. */
static bool
is_next_beneath(const struct pane *pane)
{
	return !id_is_none(pane->instead) &&
		id_equal(pane->instead, pane->view.session->contact);
}

static struct answer
act(struct view *view, const struct verb *verb)
{
	struct pane *pane = pane_of(view);

	if (verb_is(verb, "contact", "next") && is_next_beneath(pane)) {
		pane->instead = (struct id){ { 0 } };
		return answer_make(ANSWER_LOAD);
	}
	if (verb_is(verb, "pane", "next"))
		return change_tab(pane, 1);
	if (verb_is(verb, "pane", "previous"))
		return change_tab(pane, -1);
	if (strcmp(verb->name, "open") == 0 && view->is_on_top && pane->is_there)
		return open_item(pane, verb);
	if (!view->is_on_top)
		return answer_make(ANSWER_PASS);
	return pane_move(pane, verb);
}

static struct answer
press(struct pane *pane, const struct mouse *mouse)
{
	int line = mouse->row - pane->view.area.row - pane_head_lines(pane) +
		pane->places[pane->tab].top;
	enum pane_tab tab;

	if (mouse->row == pane_tabs_row(pane)) {
		tab = pane_tab_at(pane, mouse->column);
		return change_tab(pane, tab < PANE_TABS ? (int)tab - (int)pane->tab : 0);
	}
	if (mouse->row < pane->view.area.row + pane_head_lines(pane) ||
		line >= (int)pane->page.lines.count ||
		pane_page_line(&pane->page, line)->item == PANE_NO_ITEM)
		return answer_make(ANSWER_DRAW);
	pane->places[pane->tab].item = (size_t)pane_page_line(&pane->page, line)->item;
	return mouse->clicks > 1 && pane->tab == PANE_SUMMARY ? edit_field(pane)
														  : answer_make(ANSWER_DRAW);
}

static struct answer
mouse(struct view *view, const struct mouse *mouse)
{
	struct pane *pane = pane_of(view);

	if (!pane->is_there)
		return answer_make(ANSWER_PASS);
	if (mouse->act == MOUSE_PRESS)
		return press(pane, mouse);
	if (mouse->act == MOUSE_WHEEL_DOWN)
		return pane_scroll(pane, WHEEL_LINES);
	if (mouse->act == MOUSE_WHEEL_UP)
		return pane_scroll(pane, -WHEEL_LINES);
	return answer_make(ANSWER_PASS);
}

static void
title(const struct view *view, struct text *text)
{
	const struct pane *pane = (const struct pane *)view;

	text_add_format(text, "%s · %s",
		pane->is_there ? pane->dossier.contact.name : "Contact",
		pane_tabs[pane->tab].label);
}

/* This contact, whoever is selected elsewhere, and the follow-up under the cursor. */
static void
subject(const struct view *view, struct subject *subject, struct arena *arena)
{
	const struct pane *pane = (const struct pane *)view;
	const struct list *follow_ups = &pane->dossier.follow_ups;
	size_t item = pane->places[PANE_FOLLOW_UPS].item;

	*subject = (struct subject){ .follow_up = "", .name = "" };
	if (!pane->is_there)
		return;
	*(struct id *)list_push(&subject->ids, sizeof(struct id), arena) = pane->contact;
	subject->name = arena_copy(arena, pane->dossier.contact.name);
	if (pane->tab == PANE_FOLLOW_UPS && item < follow_ups->count)
		subject->follow_up = arena_copy(
			arena, ((struct due *)list_at(follow_ups, item, sizeof(struct due)))->id);
}

static void
close_pane(struct view *view)
{
	struct pane *pane = pane_of(view);

	pane_history_forget(&pane->timeline);
	pane_history_forget(&pane->orders);
	text_release(&pane->line);
	basis_release(&pane->basis);
	view_release(view);
}

static const struct view_type type = {
	.name = "contact",
	.place = VIEW_SIDE,
	.load = load,
	.work = work,
	.draw = pane_draw,
	.title = title,
	.act = act,
	.mouse = mouse,
	.subject = subject,
	.close = close_pane,
};

struct view *
contact_view_new(struct session *session)
{
	struct pane *pane = view_alloc(sizeof(*pane), &type, session);

	pane->timeline.type = "";
	pane->orders.type = "delivery";
	pane->line = (struct text)TEXT_INIT;
	pane->basis = basis_make();
	return &pane->view;
}
