#include "tui/listing-parts.h"

/* How long is gathered before the screen is drawn after a key, and then between two looks
 * at the keys. */
enum { FIRST_SLICE = 1, SLICE = 4 };

/* How far is looked to find the place of the cursor. */
enum { LOOK_BACK = 500 };

/* ------ where the cursor is ------ */

const struct contact *
list_view_here(const struct list_view *list)
{
	const struct roll_window *window = &list->window;

	if (window->at >= window->contacts.count)
		return NULL;
	return list_at(&window->contacts, window->at, sizeof(struct contact));
}

int
list_view_rows(const struct list_view *list)
{
	int rows = list->view.area.rows - 1;

	return rows > 1 ? rows : 1;
}

void
list_view_set_cursor(struct list_view *list, struct id id)
{
	list->view.session->contact = id;
}

const struct contact *
list_view_contact(const struct roll_window *window, size_t index)
{
	return list_at(&window->contacts, index, sizeof(struct contact));
}

/* ------ loading ------ */

/* Those that will be asked for when the contact under the cursor is gone: the one behind
 * it, then the one before it, and so on. */
static void
keep_near(struct list_view *list)
{
	const struct roll_window *window = &list->window;

	if (!list_view_here(list))
		return;
	arena_release(&list->near_arena);
	list->near = (struct list){ 0 };
	for (size_t i = 0; i < window->contacts.count; i++) {
		size_t order[] = { window->at + i + 1, window->at - i - 1 };

		for (int side = 0; side < 2; side++)
			if (order[side] < window->contacts.count)
				*(struct id *)list_push(&list->near, sizeof(struct id),
					&list->near_arena) = list_view_contact(window, order[side])->id;
	}
}

/* Reads the part around the contact, or the first part for none. */
static bool
read_window(struct list_view *list, struct id at, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = id_is_none(at) ? ROLL_FIRST : ROLL_AT,
		.at = at,
		.before = (size_t)list->offset,
		.count = (size_t)list_view_rows(list),
		.depth = list_view_needs_records(list) ? ROLL_RECORDS : ROLL_CARDS,
	};

	list->window = (struct roll_window){ 0 };
	return roll_window(list->roll, list->view.session->book, &place, &list->view.arena,
		&list->window, error);
}

/* The window around the cursor, or around the nearest neighbour of a contact that is
 * gone; while all are not gathered yet, one that is not there may come. */
static bool
find_window(struct list_view *list, struct error *error)
{
	struct id at = list->view.session->contact;

	if (!id_is_none(at) && !read_window(list, at, error))
		return false;
	for (size_t i = 0; roll_is_complete(list->roll) && i < list->near.count; i++) {
		if (list_view_here(list))
			break;
		at = *(const struct id *)list_at(&list->near, i, sizeof(at));
		if (!read_window(list, at, error))
			return false;
	}
	return list_view_here(list) || read_window(list, (struct id){ 0 }, error);
}

/* Nobody was found: the first one has the cursor, once it is sure who that is. */
static void
settle_cursor(struct list_view *list)
{
	struct roll_window *window = &list->window;
	const struct contact *here;

	if (!list_view_here(list) && roll_is_complete(list->roll))
		window->at = 0;
	here = list_view_here(list);
	if (!here)
		return;
	list_view_set_cursor(list, here->id);
	if (list->view.area.rows > 0)
		list->offset = (int)window->at;
}

/* A few rows more are looked at, so that a place near the beginning is always known. */
static bool
count_back(struct list_view *list, struct error *error)
{
	const struct roll_place place = {
		.stage = "",
		.where = ROLL_AT,
		.at = list->view.session->contact,
		.before = LOOK_BACK,
		.count = LOOK_BACK + 1,
		.depth = ROLL_CARDS,
	};
	struct roll_window window = { 0 };
	struct arena arena = ARENA_INIT;
	bool ok =
		roll_window(list->roll, list->view.session->book, &place, &arena, &window, error);

	list->is_place_sought = true;
	if (ok && !window.has_before && window.at < window.contacts.count)
		list->place = (int64_t)window.at + 1;
	arena_release(&arena);
	return ok;
}

/* Either end tells the place; in between it is known from where the cursor came. */
static bool
find_place(struct list_view *list, struct error *error)
{
	const struct roll_window *window = &list->window;

	if (!list_view_here(list))
		list->place = 0;
	else if (!window->has_before)
		list->place = (int64_t)window->at + 1;
	else if (!window->has_after)
		list->place = list->count - (int64_t)(window->contacts.count - window->at - 1);
	else if (list->place == 0 && !list->is_place_sought)
		return count_back(list, error);
	return true;
}

/* Whether what was read still is what is to be seen, and the cursor stands in it. */
static bool
is_seen_already(const struct list_view *list)
{
	const struct roll_window *window = &list->window;
	size_t at = (size_t)list->offset;

	return list->rows_read == list_view_rows(list) &&
		list->has_records == list_view_needs_records(list) &&
		at < window->contacts.count && roll_is_complete(list->roll) &&
		id_compare(list_view_contact(window, at)->id, list->view.session->contact) == 0;
}

static bool
look(struct list_view *list, struct error *error)
{
	list->view.is_working = !roll_is_complete(list->roll);
	list_view_lay_out(list);
	if (is_seen_already(list)) {
		list->window.at = (size_t)list->offset;
		return find_place(list, error);
	}
	keep_near(list);
	list->window = (struct roll_window){ 0 };
	arena_release(&list->view.arena);
	list->rows_read = list_view_rows(list);
	list->has_records = list_view_needs_records(list);
	if (!find_window(list, error))
		return false;
	settle_cursor(list);
	return roll_count(list->roll, list->view.session->book, "", &list->count, error) &&
		find_place(list, error);
}

/* A roll of its own query, as that of the session goes with the filter. */
static bool
begin_roll(struct list_view *list, struct error *error)
{
	const struct session *session = list->view.session;
	struct arena arena = ARENA_INIT;
	const struct query_context context = { session->today, session->settings, &arena };
	struct roll_request request = {
		.shape = ROLL_WHOLE,
		.sort = list->sort,
		.direction =
			list->direction == LIST_DESCENDING ? ROLL_DESCENDING : ROLL_ASCENDING,
		.today = session->today,
	};

	request.query = query_parse_line(session->filter.bytes, &context, error);
	/* As much as fits above the cursor, so that what begins is seen from its beginning.
	 */
	list->offset = list_view_rows(list) - 1;
	if (request.query) {
		list->roll = roll_next(list->roll, &request);
	} else {
		roll_free(list->roll);
		list->roll = NULL;
	}
	arena_release(&list->roll_arena);
	list->roll_arena = arena;
	return request.query;
}

static bool
renew(struct list_view *list, struct error *error)
{
	enum basis_change change = basis_renew(&list->basis, list->view.session, error);

	if (change == BASIS_UNKNOWN)
		return false;
	if (change != BASIS_SAME) {
		list->place = 0;
		list->is_place_sought = false;
		list->rows_read = 0;
	}
	if (change == BASIS_BOOK && list->roll)
		roll_renew(list->roll);
	return (change != BASIS_ANOTHER && list->roll) || begin_roll(list, error);
}

static bool
gather(struct list_view *list, struct error *error)
{
	int slice = list->slice;

	list->slice = SLICE;
	if (roll_is_complete(list->roll))
		return true;
	list->rows_read = 0;
	return roll_gather(list->roll, list->view.session->book, slice, error);
}

bool
list_view_load(struct view *view, struct error *error)
{
	struct list_view *list = (struct list_view *)view;

	list->slice = FIRST_SLICE;
	return renew(list, error) && look(list, error);
}

bool
list_view_work(struct view *view, struct error *error)
{
	struct list_view *list = (struct list_view *)view;

	return gather(list, error) && look(list, error);
}
