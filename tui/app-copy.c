#include "tui/app-parts.h"

#include <string.h>

#include "book/find.h"
#include "tui/deed.h"

/* More than this some terminals drop, others stop at. */
enum { LARGEST_COPY = 100 * 1000 };

/* What one contact gives to the clipboard; "" when it has nothing of the kind. */
typedef const char *(*piece_of)(
	struct app *app, const struct contact *contact, struct arena *arena);

static const char *
address_of(struct app *app, const struct contact *contact, struct arena *arena)
{
	const struct list *lists[] = { &contact->emails, &contact->phones,
		&contact->channels };

	(void)app;
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		if (lists[i]->count > 0)
			return arena_copy(arena, list_text(lists[i], 0));
	return "";
}

static const char *
written_by(struct app *app, const char *line, struct arena *arena)
{
	const struct subject nothing = { .follow_up = "", .name = "" };
	struct deed deed = deed_run(app->session, line, &nothing, arena);

	return *deed.output ? deed.output : deed.said;
}

static const char *
dossier_of(struct app *app, const struct contact *contact, struct arena *arena)
{
	return written_by(
		app, arena_format(arena, "show %s", id_show(contact->id, arena)), arena);
}

static const char *
record_of(struct app *app, const struct contact *contact, struct arena *arena)
{
	return written_by(
		app, arena_format(arena, "show %s --json", id_show(contact->id, arena)), arena);
}

struct copy_kind {
	const char *name;
	piece_of one, several; /* pieces of several stand in a line each */
	const char *singular, *plural;
};

static const struct copy_kind kinds[] = {
	{ "address", address_of, address_of, "address", "addresses" },
	{ "record", dossier_of, record_of, "record", "records" },
	{ 0 },
};

static const struct copy_kind *
find_kind(const char *name)
{
	const struct copy_kind *kind = kinds;

	while (kind->name && strcmp(kind->name, name) != 0)
		kind++;
	return kind->name ? kind : NULL;
}

/* Adds the piece of one contact; whether there was one. */
static bool
add_piece(struct app *app, struct id id, piece_of piece, struct text *text)
{
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct contact contact;
	const char *found = "";
	bool has_any;

	if (find_contact(app->session->book, id_show(id, &arena), app->session->today, &arena,
			&contact, &error))
		found = piece(app, &contact, &arena);
	if (*found && text->length > 0 && text->bytes[text->length - 1] != '\n')
		text_add_char(text, '\n');
	text_add(text, found);
	has_any = *found;
	arena_release(&arena);
	error_release(&error);
	return has_any;
}

static bool
refuse(struct app *app, const char *message)
{
	app_fail(app, message);
	return false;
}

static bool
give(struct app *app, const struct copy_kind *kind, const struct text *text, size_t count)
{
	if (count == 0)
		return refuse(app, arena_format(&app->arena, "there is no %s", kind->singular));
	if (text->length > LARGEST_COPY)
		return refuse(app,
			arena_format(&app->arena,
				"that is %zu kB, and a clipboard takes %d kB; write it to a file with "
				":export -o FILE",
				text->length / 1000, LARGEST_COPY / 1000));
	text_cut(&app->wish_text, 0);
	text_add(&app->wish_text, text->bytes);
	app->wish = WISH_COPY;
	if (count > 1)
		app_say(app, arena_format(&app->arena, "copied %zu %s", count, kind->plural));
	else if (kind->one == address_of)
		app_say(app, arena_format(&app->arena, "copied %s", text->bytes));
	else
		app_say(app, arena_format(&app->arena, "copied the %s", kind->singular));
	return true;
}

bool
app_copy(struct app *app, const struct verb *verb)
{
	const struct copy_kind *kind = find_kind(verb->argument);
	struct subject subject = app_subject(app, &app->arena);
	struct text text = TEXT_INIT;
	size_t count = 0;
	bool ok;

	if (!kind)
		return refuse(app, "copy what: address or record");
	if (subject.ids.count == 0)
		return refuse(app, "nobody is selected");
	for (size_t i = 0; i < subject.ids.count && text.length <= LARGEST_COPY; i++) {
		const struct id *id = list_at(&subject.ids, i, sizeof(*id));

		count +=
			add_piece(app, *id, subject.ids.count > 1 ? kind->several : kind->one, &text);
	}
	ok = give(app, kind, &text, count);
	text_release(&text);
	return ok;
}
