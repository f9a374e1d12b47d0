#include "core/saved-view.h"

#include "base/utf8.h"

#include <string.h>

struct saved_view
saved_view_make(void)
{
	struct saved_view view = { .number = 0 };

	field_fill(saved_view_fields, &view);
	return view;
}

struct id
saved_view_id(const char *name)
{
	struct arena arena = ARENA_INIT;
	struct id id =
		id_from_name("saved view", span_trim(span_of(utf8_fold(name, &arena))));

	arena_release(&arena);
	return id;
}

static bool
is_number(const char *name)
{
	return name[strspn(name, "0123456789")] == '\0';
}

static bool
check_name(const char *name, struct error *error)
{
	if (!*name)
		return fail(error, ERROR_REFUSED, "name: a saved view needs a name");
	if (strlen(name) > SAVED_VIEW_NAME_LIMIT)
		return fail(error, ERROR_REFUSED, "name: it has %zu bytes; at most %d fit",
			strlen(name), SAVED_VIEW_NAME_LIMIT);
	if (is_number(name) || *name == '-')
		return fail(error, ERROR_REFUSED,
			"name: '%s' would be taken for %s; begin it with a letter", name,
			*name == '-' ? "an option" : "the number of a view");
	return true;
}

bool
saved_view_check(const struct saved_view *view, struct error *error)
{
	if (!check_name(view->name, error) || !field_check(saved_view_fields, view, error))
		return false;
	return *view->query ||
		fail(error, ERROR_REFUSED, "query: a saved view needs a query");
}

int
saved_view_compare(const void *first, const void *second)
{
	const struct saved_view *one = first, *other = second;

	if (one->number != other->number)
		return one->number < other->number ? -1 : 1;
	return strcmp(one->name, other->name);
}

const struct field saved_view_fields[] = {
	{ "id", "Id", FIELD_ID, FIELD_STORED | FIELD_KEYED, offsetof(struct saved_view, id),
		.help = "The view itself; it follows from the name." },
	{ "name", "Name", FIELD_TEXT, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct saved_view, name), .help = "What it is called." },
	{ "query", "Query", FIELD_TEXT, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct saved_view, query), .help = "Which contacts it shows." },
	{ "number", "No.", FIELD_COUNT, FIELD_STORED, offsetof(struct saved_view, number),
		.help = "Its place among the views." },
	{ "createdAt", "Created", FIELD_MOMENT, FIELD_STORED,
		offsetof(struct saved_view, created_at), .help = "When it was first saved." },
	{ "custom", "", FIELD_CUSTOM, FIELD_STORED | FIELD_PRIVATE,
		offsetof(struct saved_view, custom),
		.help = "Members that rapport does not know." },
	{ 0 },
};
