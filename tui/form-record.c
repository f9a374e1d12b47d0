#include "tui/form-parts.h"

#include <string.h>

#include "book/history.h"
#include "command/word.h"

/* ------ what it is about ------ */

/* The contact that is edited, or NULL when it is none or several. */
static const struct id *
one_contact(const struct form *form)
{
	bool is_one = form->kind->about == FORM_CONTACTS && form->subject.ids.count == 1 &&
		form->kind->fields == contact_fields;

	return is_one ? list_at(&form->subject.ids, 0, sizeof(struct id)) : NULL;
}

struct contact_look {
	struct id id;
	struct date today;
	struct arena *arena;
	struct contact *contact;
};

static bool
look_at_contact(struct store_txn *txn, void *context, struct error *error)
{
	struct contact_look *look = context;
	enum store_found found =
		store_contact(txn, look->id, look->today, look->arena, look->contact, error);

	return found == STORE_FOUND ||
		(found == STORE_MISSING &&
			fail(error, ERROR_NOT_FOUND, "the contact is not in the book any more"));
}

static bool
read_contact(const struct form *form, struct id id, struct contact *contact,
	struct arena *arena, struct error *error)
{
	struct contact_look look = { id, form->view.session->today, arena, contact };

	return book_read(form->view.session->book, look_at_contact, &look, error);
}

/* Whoever made the latest change of the contact. */
static bool
read_news(struct form *form, struct id id, struct error *error)
{
	struct list lines = { 0 };
	const struct history_line *line;

	if (!history_read(form->view.session->book, id, 1, &form->fresh, &lines, error))
		return false;
	form->news = (struct form_news){ .who = "somebody", .command = "" };
	if (lines.count > 0) {
		line = list_at(&lines, 0, sizeof(*line));
		form->news = (struct form_news){ line->who, line->command, line->at, false };
	}
	return true;
}

bool
form_read_newest(struct form *form, struct error *error)
{
	const struct id *id = one_contact(form);
	bool ok;

	form->news = (struct form_news){ .who = "", .command = "" };
	if (!id)
		return true;
	arena_release(&form->fresh);
	ok = read_contact(form, *id, &form->newest, &form->fresh, error);
	if (!ok && error->kind == ERROR_NOT_FOUND) {
		error_release(error);
		form->news.is_gone = true;
		return true;
	}
	return ok && (form->newest.version == form->version || read_news(form, *id, error));
}

bool
form_read_base(struct form *form, struct error *error)
{
	const struct id *id = one_contact(form);
	struct contact *contact = form->base = form->kind->make(form->kind, &form->based);

	if (!id)
		return true;
	if (!read_contact(form, *id, contact, &form->based, error))
		return false;
	form->version = contact->version;
	return true;
}

void
form_rebase(struct form *form)
{
	struct contact *contact;

	/* The texts of the newest are where it is. */
	arena_release(&form->based);
	form->based = form->fresh;
	form->fresh = (struct arena)ARENA_INIT;
	contact = form->kind->make(form->kind, &form->based);
	*contact = form->newest;
	form->base = contact;
	form->version = contact->version;
	form->news = (struct form_news){ .who = "", .command = "" };
}

/* ------ drafts ------ */

void
form_save_draft(struct form *form)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < form->count; i++) {
		const struct form_input *input = &form->inputs[i];

		if (form_is_changed(input))
			text_add_format(&text, "%s\n",
				word_quote(arena_format(&arena, "%s=%s", input->field->name,
							   input->input.text.bytes),
					&arena));
	}
	if (!draft_save(&form->draft, span_make(text.bytes, text.length), &error))
		form->said = arena_copy(&form->own, error.message);
	error_release(&error);
	text_release(&text);
	arena_release(&arena);
}

static void
take_up(struct form *form, const char *word)
{
	struct span rest = span_of(word), name = span_split(&rest, '=');

	for (size_t i = 0; rest.start && i < form->count; i++)
		if (span_is(name, form->inputs[i].field->name))
			input_set(&form->inputs[i].input, rest.start);
}

static void
read_draft(struct form *form)
{
	struct error error = ERROR_INIT;
	struct list words = { 0 };
	const char *text;

	if (draft_read(&form->draft, &form->own, &text, &error) && *text &&
		words_split(text, &words, &form->own, &error)) {
		for (size_t i = 0; i < words.count; i++)
			take_up(form, list_text(&words, i));
		form->said = "What was typed here the last time is taken up again.";
	}
	error_release(&error);
}

void
form_begin_draft(struct form *form)
{
	const struct list *ids = &form->subject.ids;
	const char *name = "";

	if (form->kind->about == FORM_NOBODY)
		name = arena_format(&form->own, "form-%s", form->kind->command);
	else if (ids->count == 1)
		name = arena_format(&form->own, "form-%s-%s", form->kind->command,
			id_show(*(struct id *)list_at(ids, 0, sizeof(struct id)), &form->own));
	draft_begin(&form->draft, &form->view.session->surroundings->paths, name);
	form->draft.book = form->view.session->book;
	read_draft(form);
}
