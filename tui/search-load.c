#include "tui/search-parts.h"

/* How many milliseconds are looked through before a key is drawn, and then between two
 * looks at the keys; and how many hits are kept. */
enum { FIRST_SLICE = 4, SLICE = 8, HITS = 500 };

size_t
search_view_rows(const struct search_view *view)
{
	int rows = view->view.area.rows - SEARCH_HEAD;

	return rows > 0 ? (size_t)rows : 1;
}

const struct search_hit *
search_view_here(const struct search_view *view)
{
	size_t index = view->here - view->first;

	if (view->here < view->first || index >= view->hits.count)
		return NULL;
	return list_at(&view->hits, index, sizeof(struct search_hit));
}

/* The cursor stays with its contact as others come before it. */
static void
place_cursor(struct search_view *view)
{
	size_t count = search_count(view->search), rows = search_view_rows(view);

	if (id_is_none(view->chosen)) {
		view->here = 0;
	} else {
		size_t place = search_place(view->search, view->chosen);

		if (place < count)
			view->here = place;
		else if (view->here >= count)
			view->here = count > 0 ? count - 1 : 0;
	}
	if (view->here < view->first)
		view->first = view->here;
	if (view->here >= view->first + rows)
		view->first = view->here - rows + 1;
	if (view->first + rows > count)
		view->first = count > rows ? count - rows : 0;
}

bool
search_view_tell(struct search_view *view, struct error *error)
{
	const struct search_hit *here;
	bool ok;

	arena_release(&view->told);
	view->hits = (struct list){ 0 };
	if (!view->search)
		return true;
	place_cursor(view);
	ok = search_tell(view->search, view->view.session->book, view->first,
		search_view_rows(view), &view->told, &view->hits, error);
	view->told_count = search_count(view->search);
	here = search_view_here(view);
	if (here)
		view->view.session->contact = here->contact.id;
	return ok;
}

/* A text without a word is nothing to complain about. */
static void
say_why_not(struct search_view *view, struct error *error)
{
	bool is_blank = span_trim(span_of(view->input.text.bytes)).length == 0;

	text_cut(&view->wrong, 0);
	text_add(&view->wrong, is_blank ? "" : error->message);
	error_release(error);
}

bool
search_view_restart(struct search_view *view, struct error *error)
{
	const struct search_request request = { view->input.text.bytes, HITS,
		view->view.session->today };
	struct error reason = ERROR_INIT;

	search_free(view->search);
	text_cut(&view->wrong, 0);
	view->search = search_new(&request, &reason);
	view->view.is_working = view->search != NULL;
	if (!view->search) {
		say_why_not(view, &reason);
		return search_view_tell(view, error);
	}
	return search_go_on(view->search, view->view.session->book, FIRST_SLICE, error) &&
		search_view_tell(view, error);
}

bool
search_view_load(struct view *base, struct error *error)
{
	struct search_view *view = (struct search_view *)base;
	enum basis_change change = basis_renew(&view->basis, base->session, error);

	if (change == BASIS_UNKNOWN)
		return false;
	return change == BASIS_SAME ? search_view_tell(view, error)
								: search_view_restart(view, error);
}

bool
search_view_work(struct view *base, struct error *error)
{
	struct search_view *view = (struct search_view *)base;

	if (!search_go_on(view->search, base->session->book, SLICE, error))
		return false;
	base->is_working = !search_is_complete(view->search);
	if (base->is_working && search_count(view->search) == view->told_count)
		return true;
	return search_view_tell(view, error);
}
