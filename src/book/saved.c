#include "book/saved.h"

#include "base/utf8.h"
#include "book/step.h"

#include <stdlib.h>
#include <string.h>

static const struct saved *
saved_at(const struct list *views, size_t index)
{
	return list_at(views, index, sizeof(struct saved));
}

/* ------ reading ------ */

static bool
read_all(
	struct store_txn *txn, struct arena *arena, struct list *views, struct error *error)
{
	struct list stored = { 0 };

	if (!store_views(txn, arena, &stored, error))
		return false;
	for (size_t i = 0; i < stored.count; i++)
		*(struct saved *)list_push(views, sizeof(struct saved), arena) = (struct saved){
			.view = *(struct saved_view *)list_at(&stored, i, sizeof(struct saved_view)),
			.place = (int64_t)i + 1,
			.count = -1,
			.problem = "",
		};
	return true;
}

/* ------ which one is meant ------ */

/* The views whose name is that text, or begins with it; of const struct saved *. */
static struct list
named(const struct list *views, const char *folded,
	bool (*fits)(struct span, struct span), struct arena *arena)
{
	struct list found = { 0 };

	for (size_t i = 0; i < views->count; i++) {
		const struct saved *saved = saved_at(views, i);

		if (fits(span_of(utf8_fold(saved->view.name, arena)), span_of(folded)))
			*(const struct saved **)list_push(&found, sizeof(saved), arena) = saved;
	}
	return found;
}

/* None or several: the error tells which there are to choose from. */
static bool
refuse(const struct list *found, const struct list *views, const char *typed,
	struct arena *arena, struct error *error)
{
	const struct saved *saved;

	if (found->count == 0 && views->count == 0)
		return fail(error, ERROR_NOT_FOUND,
			"no view is saved yet; `view save NAME QUERY` saves one");
	if (found->count == 0)
		fail(error, ERROR_NOT_FOUND, "there is no saved view '%s'", typed);
	else
		fail(error, ERROR_AMBIGUOUS, "'%s' begins the names of %zu saved views", typed,
			found->count);
	for (size_t i = 0; i < (found->count ? found->count : views->count); i++) {
		saved = found->count ? *(const struct saved **)list_at(found, i, sizeof(saved))
							 : saved_at(views, i);
		error_suggest(error, id_show(saved->view.id, arena), saved->view.name);
	}
	return false;
}

/* A name is never a number, so a number is a place. */
static const struct saved *
choose(
	const struct list *views, const char *typed, struct arena *arena, struct error *error)
{
	const char *folded = span_copy(span_trim(span_of(utf8_fold(typed, arena))), arena);
	long place = folded[strspn(folded, "0123456789")] ? 0 : strtol(folded, NULL, 10);
	struct list found = { 0 };

	if (place > 0 && (size_t)place <= views->count)
		return saved_at(views, (size_t)place - 1);
	if (place == 0 && *folded)
		found = named(views, folded, span_equal, arena);
	if (place == 0 && *folded && found.count == 0)
		found = named(views, folded, span_starts_with, arena);
	if (found.count == 1)
		return *(const struct saved **)list_at(&found, 0, sizeof(void *));
	refuse(&found, views, typed, arena, error);
	return NULL;
}

/* ------ changing ------ */

/* What is to become of which view. */
struct request {
	const char *typed; /* the view, or the name of a new one */
	const char *text;  /* its query, or its new name */
	int64_t place;
};

static bool
put(struct step *step, const struct saved_view *view, struct error *error)
{
	return saved_view_check(view, error) && store_put_view(step->txn, view, NULL, error);
}

/* The view becomes what the outcome is about. */
static void
tell(struct step *step, const struct saved_view *view)
{
	step->outcome->view = *view;
	step->outcome->id = id_show(view->id, step->arena);
}

static bool
check_query(struct step *step, const char *query, struct error *error)
{
	const struct query_context context = { step->act->today, step->settings,
		step->arena };

	return query_parse_line(query, &context, error) != NULL;
}

static const struct saved *
same_name(const struct list *views, struct id id)
{
	for (size_t i = 0; i < views->count; i++)
		if (id_equal(saved_at(views, i)->view.id, id))
			return saved_at(views, i);
	return NULL;
}

/* The number behind all there are, for a new one. */
static int64_t
next_number(const struct list *views)
{
	return views->count == 0 ? 1 : saved_at(views, views->count - 1)->view.number + 1;
}

static bool
save(struct step *step, const void *context, struct error *error)
{
	const struct request *request = context;
	struct saved_view view = saved_view_make();
	struct list views = { 0 };
	const struct saved *old;

	if (!read_all(step->txn, step->arena, &views, error))
		return false;
	view.name = request->typed;
	view.query = request->text;
	field_normalise(saved_view_fields, &view, step->arena);
	view.id = saved_view_id(view.name);
	old = same_name(&views, view.id);
	if (!old && views.count >= SAVED_VIEW_LIMIT)
		return fail(error, ERROR_REFUSED,
			"there are %d saved views already; remove one first", SAVED_VIEW_LIMIT);
	view.number = old ? old->view.number : next_number(&views);
	view.created_at = old ? old->view.created_at : step->act->now;
	if (old)
		view.custom = old->view.custom;
	if (!saved_view_check(&view, error) || !check_query(step, view.query, error) ||
		!put(step, &view, error))
		return false;
	tell(step, &view);
	step_say(step, "view %lld '%s' %s",
		(long long)(old ? old->place : (int64_t)views.count + 1), view.name,
		old ? "replaced" : "saved");
	return true;
}

/* The views and the one that is meant; NULL on failure. */
static const struct saved *
take(struct step *step, const struct request *request, struct list *views,
	struct error *error)
{
	if (!read_all(step->txn, step->arena, views, error))
		return NULL;
	return choose(views, request->typed, step->arena, error);
}

/* Those behind the one that goes get the number before theirs. */
static bool
move_up(struct step *step, const struct list *views, const struct saved *gone,
	struct error *error)
{
	for (size_t i = 0; i < views->count; i++) {
		const struct saved *saved = saved_at(views, i);
		struct saved_view view = saved->view;

		view.number = saved->place - (saved->place > gone->place);
		if (saved != gone && !put(step, &view, error))
			return false;
	}
	return true;
}

static bool
take_away(struct step *step, const void *context, struct error *error)
{
	struct list views = { 0 };
	const struct saved *saved = take(step, context, &views, error);

	if (!saved || !store_delete_view(step->txn, &saved->view, error) ||
		!move_up(step, &views, saved, error))
		return false;
	step->outcome->id = id_show(saved->view.id, step->arena);
	step_say(step, "view %lld '%s' removed", (long long)saved->place, saved->view.name);
	return true;
}

static bool
rename_view(struct step *step, const void *context, struct error *error)
{
	const struct request *request = context;
	struct list views = { 0 };
	const struct saved *saved = take(step, request, &views, error), *other;
	struct saved_view view;

	if (!saved)
		return false;
	view = saved->view;
	view.name = request->text;
	field_normalise(saved_view_fields, &view, step->arena);
	view.id = saved_view_id(view.name);
	other = same_name(&views, view.id);
	if (other && other != saved)
		return fail(error, ERROR_CONFLICT,
			"view %lld is called '%s' already; remove it or take another name",
			(long long)other->place, other->view.name);
	if (!other && !store_delete_view(step->txn, &saved->view, error))
		return false;
	if (!put(step, &view, error))
		return false;
	tell(step, &view);
	step_say(step, "view %lld '%s' renamed to '%s'", (long long)saved->place,
		saved->view.name, view.name);
	return true;
}

/* The place of a view in the order that is to be, when `moved` comes to `place`. */
static int64_t
place_after(const struct saved *saved, const struct saved *moved, int64_t place)
{
	if (saved == moved)
		return place;
	if (saved->place > moved->place && saved->place <= place)
		return saved->place - 1;
	if (saved->place < moved->place && saved->place >= place)
		return saved->place + 1;
	return saved->place;
}

static bool
move_view(struct step *step, const void *context, struct error *error)
{
	const struct request *request = context;
	struct list views = { 0 };
	const struct saved *moved = take(step, request, &views, error);
	int64_t place = request->place;

	if (!moved)
		return false;
	if (place > (int64_t)views.count)
		place = (int64_t)views.count;
	for (size_t i = 0; i < views.count; i++) {
		const struct saved *saved = saved_at(&views, i);
		struct saved_view view = saved->view;

		view.number = place_after(saved, moved, place);
		if (!put(step, &view, error))
			return false;
		if (saved == moved)
			tell(step, &view);
	}
	step_say(step, "view '%s' moved to %lld", moved->view.name, (long long)place);
	return true;
}

bool
saved_save(struct book *book, const struct act *act, const char *name, const char *query,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	const struct request request = { .typed = name, .text = query };

	return step_change(book, act, save, &request, arena, outcome, error);
}

bool
saved_remove(struct book *book, const struct act *act, const char *typed,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	const struct request request = { .typed = typed };

	return step_change(book, act, take_away, &request, arena, outcome, error);
}

bool
saved_rename(struct book *book, const struct act *act, const char *typed,
	const char *name, struct arena *arena, struct outcome *outcome, struct error *error)
{
	const struct request request = { .typed = typed, .text = name };

	return step_change(book, act, rename_view, &request, arena, outcome, error);
}

bool
saved_move(struct book *book, const struct act *act, const char *typed, int64_t place,
	struct arena *arena, struct outcome *outcome, struct error *error)
{
	const struct request request = { .typed = typed, .place = place };

	return step_change(book, act, move_view, &request, arena, outcome, error);
}

/* ------ looking ------ */

struct look {
	struct arena *arena;
	struct list *views; /* of struct saved */
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	const struct look *reading = context;

	return read_all(txn, reading->arena, reading->views, error);
}

bool
saved_list(
	struct book *book, struct arena *arena, struct list *views, struct error *error)
{
	struct look reading = { arena, views };

	return book_read(book, look, &reading, error);
}

bool
saved_find(struct book *book, const char *typed, struct arena *arena, struct saved *saved,
	struct error *error)
{
	struct list views = { 0 };
	const struct saved *found;

	if (!saved_list(book, arena, &views, error))
		return false;
	found = choose(&views, typed, arena, error);
	if (found)
		*saved = *found;
	return found != NULL;
}

const struct field saved_fields[] = {
	{ "number", "No.", FIELD_COUNT, FIELD_DERIVED, offsetof(struct saved, place),
		.help = "Its place; up to 9 it is the key that shows it." },
	{ "name", "Name", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct saved, view.name), .help = "What it is called." },
	{ "count", "Contacts", FIELD_COUNT, FIELD_DERIVED | FIELD_ALWAYS,
		offsetof(struct saved, count), .help = "How many contacts match." },
	{ "query", "Query", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct saved, view.query), .help = "Which contacts it shows." },
	{ "id", "Id", FIELD_ID, FIELD_DERIVED, offsetof(struct saved, view.id),
		.help = "The view itself." },
	{ "createdAt", "Created", FIELD_MOMENT, FIELD_DERIVED,
		offsetof(struct saved, view.created_at), .help = "When it was first saved." },
	{ "problem", "Problem", FIELD_TEXT, FIELD_DERIVED | FIELD_PRIVATE,
		offsetof(struct saved, problem),
		.help = "Why its query cannot be read any more." },
	{ 0 },
};
