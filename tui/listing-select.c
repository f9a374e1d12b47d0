#include "tui/listing-parts.h"

#include <string.h>

#include "tui/stride.h"

/* How many contacts are looked at in one go: memory stays small however many there are.
 */
enum { AT_ONCE = 500 };

/* Contacts one after another, from one on. */
struct selecting {
	struct list_view *list;
	struct id at;    /* where to begin; none for the first */
	struct id until; /* the last one; none for all */
	struct list ids; /* of struct id: those that were met */
	struct arena arena;
	bool is_over;
};

/* The next part; it begins with the contact that ended the one before. */
static bool
meet(struct selecting *selecting, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = id_is_none(selecting->at) ? ROLL_FIRST : ROLL_AT,
		.at = selecting->at,
		.count = AT_ONCE,
		.depth = ROLL_CARDS,
	};
	struct list_view *list = selecting->list;
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok =
		roll_window(list->roll, list->view.session->book, &place, &arena, &window, error);
	size_t first = place.where == ROLL_AT ? window.at : 0;

	for (size_t i = first; ok && !selecting->is_over && i < window.contacts.count; i++) {
		const struct contact *contact = list_at(&window.contacts, i, sizeof(*contact));

		*(struct id *)list_push(&selecting->ids, sizeof(struct id), &selecting->arena) =
			contact->id;
		selecting->at = contact->id;
		selecting->is_over = id_compare(contact->id, selecting->until) == 0;
	}
	selecting->is_over = selecting->is_over || !window.has_after;
	arena_release(&arena);
	return ok;
}

/* Whether it met the last one. */
static bool
met_last(const struct selecting *selecting)
{
	const struct list *ids = &selecting->ids;

	return ids->count > 0 &&
		id_compare(*(const struct id *)list_at(ids, ids->count - 1, sizeof(struct id)),
			selecting->until) == 0;
}

static bool
meet_all(struct selecting *selecting, struct error *error)
{
	bool ok = true;

	while (ok && !selecting->is_over)
		ok = meet(selecting, error);
	return ok;
}

/* All that match must be known. */
static bool
gather_all(struct list_view *list, struct error *error)
{
	bool ok = true;

	while (ok && !roll_is_complete(list->roll))
		ok = roll_gather(list->roll, list->view.session->book, AT_ONCE, error);
	return ok;
}

static void
mark(struct selecting *selecting)
{
	struct marks *marks = &selecting->list->view.session->marks;

	marks_add_all(marks, selecting->ids.items, selecting->ids.count);
}

/* ------ one ------ */

/* And goes on to the next, so that several are chosen quickly. */
static struct answer
select_one(struct list_view *list)
{
	const struct contact *here = list_view_here(list);
	static const struct verb down = { "go", "down" };

	if (!here)
		return answer_make(ANSWER_DRAW);
	marks_toggle(&list->view.session->marks, here->id);
	return list->view.type->act(&list->view, &down);
}

/* ------ all ------ */

/* Once more takes the choice back. */
static struct answer
select_all(struct list_view *list)
{
	struct selecting selecting = { .list = list };
	struct marks *marks = &list->view.session->marks;
	struct error error = ERROR_INIT;
	size_t before = marks->count;

	if (!gather_all(list, &error) || !meet_all(&selecting, &error)) {
		arena_release(&selecting.arena);
		return list_view_fail(list, &error);
	}
	mark(&selecting);
	if (marks->count == before && before == selecting.ids.count)
		marks_clear(marks);
	arena_release(&selecting.arena);
	return answer_make(ANSWER_DRAW);
}

/* ------ a range ------ */

/* Both ways, as nobody knows which of the two comes first. */
static bool
meet_range(
	struct selecting *selecting, struct id here, struct id anchor, struct error *error)
{
	selecting->at = anchor;
	selecting->until = here;
	if (!meet_all(selecting, error))
		return false;
	if (met_last(selecting))
		return true;
	selecting->at = here;
	selecting->until = anchor;
	selecting->ids.count = 0;
	selecting->is_over = false;
	return meet_all(selecting, error);
}

static struct answer
end_range(struct list_view *list, struct id here)
{
	struct selecting selecting = { .list = list };
	struct error error = ERROR_INIT;
	bool ok =
		gather_all(list, &error) && meet_range(&selecting, here, list->anchor, &error);

	if (ok && met_last(&selecting))
		mark(&selecting);
	list->anchor = (struct id){ 0 };
	arena_release(&selecting.arena);
	return ok ? answer_make(ANSWER_DRAW) : list_view_fail(list, &error);
}

/* The first time it begins here, the second time it ends here. */
static struct answer
select_range(struct list_view *list)
{
	const struct contact *here = list_view_here(list);

	if (!here)
		return answer_make(ANSWER_DRAW);
	if (marks_has(&list->view.session->marks, list->anchor))
		return end_range(list, here->id);
	list->anchor = here->id;
	marks_add(&list->view.session->marks, here->id);
	return answer_line(ANSWER_SAY, "V again at the other end selects all between");
}

struct answer
list_view_select(struct list_view *list, const char *argument)
{
	if (strcmp(argument, "one") == 0)
		return select_one(list);
	if (strcmp(argument, "range") == 0)
		return select_range(list);
	if (strcmp(argument, "all") == 0)
		return select_all(list);
	return answer_make(ANSWER_PASS);
}
