#include "tui/view.h"

#include <stdlib.h>
#include <string.h>

#include "book/find.h"
#include "format/human.h"

void *
view_alloc(size_t size, const struct view_type *type, struct session *session)
{
	struct view *view = memory_allocate(size);

	memset(view, 0, size);
	view->type = type;
	view->session = session;
	return view;
}

void
view_release(struct view *view)
{
	arena_release(&view->arena);
	free(view);
}

bool
verb_is(const struct verb *verb, const char *name, const char *argument)
{
	return strcmp(verb->name, name) == 0 && strcmp(verb->argument, argument) == 0;
}

struct answer
answer_make(enum answer_kind kind)
{
	return (struct answer){ kind, "" };
}

struct answer
answer_line(enum answer_kind kind, const char *line)
{
	return (struct answer){ kind, line };
}

void
subject_of(struct subject *subject, const struct session *session, struct id id,
	const char *name, struct arena *arena)
{
	const struct marks *marks = &session->marks;

	*subject = (struct subject){ .follow_up = "", .name = arena_copy(arena, name) };
	for (size_t i = 0; i < marks->count; i++)
		*(struct id *)list_push(&subject->ids, sizeof(id), arena) = marks->ids[i];
	if (marks->count == 0 && !id_is_none(id))
		*(struct id *)list_push(&subject->ids, sizeof(id), arena) = id;
	if (marks->count > 1)
		subject->name = human_count((int64_t)marks->count, "contact", "contacts", arena);
}

/* Ids with commas between, or all of it: a name may have commas of its own. */
static struct list
parts_of(const char *typed, struct arena *arena)
{
	struct span rest = span_of(typed);
	struct list parts = { 0 };
	struct id id;

	while (rest.start) {
		struct span part = span_split(&rest, ',');

		if (!id_parse(part, &id)) {
			parts = (struct list){ 0 };
			list_push_text(&parts, typed, arena);
			return parts;
		}
		list_push_text(&parts, span_copy(part, arena), arena);
	}
	return parts;
}

bool
subject_read(struct subject *subject, const struct session *session, const char *typed,
	struct arena *arena, struct error *error)
{
	struct list parts = parts_of(typed, arena);
	struct contact contact = { .name = "" };

	*subject = (struct subject){ .follow_up = "", .name = "" };
	for (size_t i = 0; i < parts.count; i++) {
		if (!find_contact(session->book, list_text(&parts, i), session->today, arena,
				&contact, error))
			return false;
		*(struct id *)list_push(&subject->ids, sizeof(struct id), arena) = contact.id;
	}
	subject->name = parts.count == 1
		? contact.name
		: human_count((int64_t)parts.count, "contact", "contacts", arena);
	return true;
}
