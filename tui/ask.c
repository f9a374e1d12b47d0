#include "tui/ask-parts.h"

#include <string.h>

#include "base/text.h"
#include "book/find.h"
#include "command/kinds.h"
#include "command/word.h"
#include "tui/draft.h"
#include "tui/form-parts.h"

/* ------ what it is about ------ */

const char *
ask_contacts(struct asking *asking)
{
	const struct list *ids = &asking->subject.ids;
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < ids->count; i++) {
		const struct id *id = list_at(ids, i, sizeof(*id));

		text_add(&text, i > 0 ? "," : "");
		text_add(&text, id_show(*id, &asking->arena));
	}
	return text_take(&text, &asking->arena);
}

void
ask_item(struct asking *asking, struct list *items, struct menu_item item)
{
	*(struct menu_item *)list_push(items, sizeof(item), &asking->arena) = item;
}

/* The one contact it is about; fails when there are several. */
static bool
read_contact(struct asking *asking, struct contact *contact)
{
	const struct id *id = list_at(&asking->subject.ids, 0, sizeof(*id));

	if (asking->subject.ids.count > 1)
		return fail(asking->error, ERROR_USAGE,
			"this is about one contact, and %zu are selected; Esc takes that back",
			asking->subject.ids.count);
	return find_contact(asking->session->book, id_show(*id, &asking->arena),
		asking->session->today, &asking->arena, contact, asking->error);
}

/* ------ lines ------ */

static struct view *
ask_note(struct asking *asking)
{
	struct arena *arena = &asking->arena;
	const char *contacts = ask_contacts(asking);
	const struct prompt_request request = {
		.label = arena_format(arena, "Note for %s: ", asking->subject.name),
		.before = arena_format(arena, "note %s ", contacts),
		.draft = draft_name(DRAFT_LINE, &asking->subject.ids, arena),
		.longer = draft_name(DRAFT_NOTE, &asking->subject.ids, arena),
		.longer_line = arena_format(arena, "write %s", contacts),
	};

	return prompt_view_new(asking->session, &request);
}

/* Of several contacts nobody can see all tags: theirs are added and taken away. */
static struct view *
ask_tags_of_several(struct asking *asking)
{
	struct arena *arena = &asking->arena;
	const struct prompt_request request = {
		.label = arena_format(arena, "Tags of %s, +new -old: ", asking->subject.name),
		.before = arena_format(arena, "edit %s tags=", ask_contacts(asking)),
		.quoting = PROMPT_SIGNED,
		.completes = "tag",
	};

	return prompt_view_new(asking->session, &request);
}

static const struct field *
editable_field(struct asking *asking)
{
	const struct field *field = field_find(contact_fields, span_of(asking->field));

	if (field && field->uses & FIELD_EDITABLE)
		return field;
	fail(asking->error, ERROR_USAGE,
		"there is no field '%s' to edit; `help fields` tells all", asking->field);
	return NULL;
}

/* Whoever goes on typing adds a tag, and does not change the last one. */
static const char *
text_of(struct asking *asking, const struct field *field, const struct contact *contact)
{
	const char *text = form_show(field, contact, &asking->arena);

	return strcmp(completing_values(field->name), "tag") == 0 && *text
		? arena_format(&asking->arena, "%s, ", text)
		: text;
}

/* What has lines of its own needs a form. */
static struct view *
ask_field(struct asking *asking)
{
	struct arena *arena = &asking->arena;
	const struct field *field = editable_field(asking);
	struct contact contact;
	struct prompt_request request;

	if (!field || !read_contact(asking, &contact))
		return NULL;
	request = (struct prompt_request){
		.label = arena_format(arena, "%s of %s: ", field->label, contact.name),
		.text = text_of(asking, field, &contact),
		.quoting = field->kind == FIELD_TEXTS && !(field->uses & FIELD_DIALLED)
			? PROMPT_SIGNED
			: PROMPT_WORD,
		.completes = completing_values(field->name),
		.edits = { field, contact.id, contact.version,
			form_show(field, &contact, arena) },
	};
	if (strchr(request.text, '\n'))
		return form_view_new(asking->session, "edit", &asking->subject, asking->error);
	return prompt_view_new(asking->session, &request);
}

/* The word at the index, "" where there is none. */
static const char *
word_at(const struct list *words, size_t index)
{
	return index < words->count ? list_text(words, index) : "";
}

/* `settle CONTACT FIELD WAS TYPED`: what a line asks that another process came before. */
static struct view *
ask_settle(struct asking *asking)
{
	const struct field *field;
	struct prompt_field edits;

	asking->field = word_at(&asking->words, 2);
	field = editable_field(asking);
	if (!field)
		return NULL;
	edits = (struct prompt_field){ .field = field, .was = word_at(&asking->words, 3) };
	return conflict_view_new(asking->session, &asking->subject, &edits,
		word_at(&asking->words, 4), asking->error);
}

static struct view *
ask_tags(struct asking *asking)
{
	if (asking->subject.ids.count > 1)
		return ask_tags_of_several(asking);
	asking->field = "tags";
	return ask_field(asking);
}

static struct view *
ask_merge(struct asking *asking)
{
	struct arena *arena = &asking->arena;
	struct contact contact;
	struct prompt_request request;

	if (asking->subject.ids.count == 2)
		return merging_view_of(asking->session, &asking->subject.ids, asking->error);
	if (!read_contact(asking, &contact))
		return NULL;
	request = (struct prompt_request){
		.label = arena_format(arena, "Merge into %s: ", contact.name),
		.before = arena_format(arena, "compare %s ", ask_contacts(asking)),
		.completes = "contact",
	};
	return prompt_view_new(asking->session, &request);
}

static struct view *
ask_form(struct asking *asking)
{
	return form_view_new(
		asking->session, asking->command, &asking->subject, asking->error);
}

/* ------ rows ------ */

struct ask_row {
	const char *command;
	enum { ABOUT_NOBODY, ABOUT_CONTACTS, ABOUT_FOLLOW_UP } about;
	struct view *(*make)(struct asking *asking);
};

static const struct ask_row rows[] = {
	{ "add", ABOUT_NOBODY, ask_form },
	{ "edit", ABOUT_CONTACTS, ask_form },
	{ "field", ABOUT_CONTACTS, ask_field },
	{ "follow", ABOUT_CONTACTS, ask_form },
	{ "log", ABOUT_CONTACTS, ask_form },
	{ "mean", ABOUT_NOBODY, ask_meaning },
	{ "merge", ABOUT_CONTACTS, ask_merge },
	{ "move", ABOUT_CONTACTS, ask_stage },
	{ "note", ABOUT_CONTACTS, ask_note },
	{ "settle", ABOUT_CONTACTS, ask_settle },
	{ "snooze", ABOUT_FOLLOW_UP, ask_snooze },
	{ "snooze-day", ABOUT_FOLLOW_UP, ask_snooze_day },
	{ "tag", ABOUT_CONTACTS, ask_tags },
	{ "view", ABOUT_NOBODY, ask_view },
	{ 0 },
};

/* Whoever is named stands for the selection. */
static bool
find_subject(struct asking *asking, const struct ask_row *row)
{
	bool is_named = *asking->target && strcmp(asking->target, "%") != 0;

	if (row->about == ABOUT_FOLLOW_UP && is_named) {
		asking->subject = (struct subject){ .follow_up = asking->target, .name = "" };
		return true;
	}
	if (row->about != ABOUT_NOBODY && is_named &&
		!subject_read(&asking->subject, asking->session, asking->target, &asking->arena,
			asking->error))
		return false;
	if (row->about == ABOUT_NOBODY || asking->subject.ids.count > 0 ||
		(row->about == ABOUT_FOLLOW_UP && *asking->subject.follow_up))
		return true;
	return fail(asking->error, ERROR_USAGE, "nobody is selected");
}

static struct view *
make(struct asking *asking)
{
	for (const struct ask_row *row = rows; row->command; row++) {
		if (strcmp(row->command, asking->command) == 0)
			return find_subject(asking, row) ? row->make(asking) : NULL;
	}
	fail(asking->error, ERROR_USAGE, "'%s' asks for nothing; type it behind a colon",
		asking->command);
	return NULL;
}

struct view *
ask_view_new(struct session *session, const char *line, const struct subject *subject,
	struct error *error)
{
	struct asking asking = { .session = session, .subject = *subject, .error = error };
	struct list *words = &asking.words;
	struct view *view = NULL;

	if (words_split(line, words, &asking.arena, error)) {
		bool has_field = strcmp(word_at(words, 0), "field") == 0;

		asking.command = word_at(words, 0);
		asking.field = has_field ? word_at(words, 1) : "";
		asking.target = word_at(words, has_field ? 2 : 1);
		view = make(&asking);
	}
	arena_release(&asking.arena);
	return view;
}
