#include "tui/today-parts.h"

#include <string.h>

/* How many lines before and behind the cursor may take over from it. */
enum { NEAR = 50 };

const struct today_line *
today_line_at(const struct today_view *today, size_t index)
{
	return list_at(&today->lines, index, sizeof(struct today_line));
}

const struct today_line *
today_here(const struct today_view *today)
{
	return today->at < today->lines.count ? today_line_at(today, today->at) : NULL;
}

size_t
today_height(const struct today_view *today)
{
	return today->view.area.rows > 1 ? (size_t)today->view.area.rows : 1;
}

void
today_go(struct today_view *today, size_t line)
{
	today->at = line;
	today->contact = today_line_at(today, line)->due.client_id;
	today->view.session->contact = today->contact;
}

/* ------ what is due ------ */

static void
add_line(struct today_view *today, const struct due *due, enum today_group group)
{
	struct today_line *line = list_push(&today->lines, sizeof(*line), &today->view.arena);

	*line = (struct today_line){ .due = *due, .group = group };
	today->counts[group]++;
}

/* What was put off to a day that is still to come. */
static bool
is_put_off(const struct due *due, struct date today)
{
	return strcmp(due->state, "snoozed") == 0 && date_compare(due->due, today) > 0;
}

static void
add_due(struct today_view *today, const struct list *items)
{
	struct date day = today->view.session->today;

	for (size_t i = 0; i < items->count; i++) {
		const struct due *due = list_at(items, i, sizeof(*due));
		int side = date_compare(due->due, day);

		if (!is_put_off(due, day))
			add_line(today, due,
				side < 0       ? TODAY_OVERDUE
					: side > 0 ? TODAY_WEEK
							   : TODAY_TODAY);
	}
}

static void
add_snoozed(struct today_view *today, const struct list *items)
{
	for (size_t i = 0; i < items->count; i++) {
		const struct due *due = list_at(items, i, sizeof(*due));

		if (is_put_off(due, today->view.session->today))
			add_line(today, due, TODAY_SNOOZED);
	}
}

static struct today_row *
add_row(struct today_view *today)
{
	return list_push(&today->rows, sizeof(struct today_row), &today->view.arena);
}

/* A heading in front of each group that has lines, and air between them. */
static void
add_rows(struct today_view *today)
{
	enum today_group group = TODAY_GROUPS;

	for (size_t i = 0; i < today->lines.count; i++) {
		struct today_line *line = list_at(&today->lines, i, sizeof(*line));

		if (line->group != group && i > 0)
			*add_row(today) = (struct today_row){ TODAY_BLANK, line->group, 0 };
		if (line->group != group)
			*add_row(today) = (struct today_row){ TODAY_HEADING, line->group, 0 };
		group = line->group;
		line->row = today->rows.count;
		*add_row(today) = (struct today_row){ TODAY_LINE, group, i };
	}
}

static bool
read_lines(struct today_view *today, struct error *error)
{
	const struct session *session = today->view.session;
	struct arena *arena = &today->view.arena;
	struct list due = { 0 }, snoozed = { 0 };

	arena_release(arena);
	today->lines = today->rows = (struct list){ 0 };
	memset(today->counts, 0, sizeof(today->counts));
	today->next = (struct due){ .id = "" };
	if (!agenda_due(session->book, AGENDA_WEEK, session->today, arena, &due, error) ||
		!agenda_snoozed(session->book, session->today, arena, &snoozed, error) ||
		!agenda_sift(session->book, session->query, session->today, &due, error) ||
		!agenda_sift(session->book, session->query, session->today, &snoozed, error))
		return false;
	add_due(today, &due);
	add_snoozed(today, &snoozed);
	add_rows(today);
	return today->lines.count > 0 ||
		agenda_next(session->book, session->today, arena, &today->next, error);
}

/* ------ the cursor ------ */

static void
keep_id(struct today_view *today, size_t line)
{
	list_push_text(&today->near,
		arena_copy(&today->near_arena, today_line_at(today, line)->due.id),
		&today->near_arena);
}

/* The line of the cursor, then those behind it, then those before. */
static void
keep_near(struct today_view *today)
{
	size_t at = today->at;

	if (!today_here(today))
		return;
	arena_release(&today->near_arena);
	today->near = (struct list){ 0 };
	today->near_group = today_here(today)->group;
	for (size_t i = 0; i <= NEAR && at + i < today->lines.count; i++)
		keep_id(today, at + i);
	for (size_t i = 1; i <= NEAR && i <= at; i++)
		keep_id(today, at - i);
}

/* The line with that id; the count when there is none. */
static size_t
find_line(const struct today_view *today, const char *id)
{
	size_t i = 0;

	while (i < today->lines.count && strcmp(today_line_at(today, i)->due.id, id) != 0)
		i++;
	return i;
}

static size_t
find_contact(const struct today_view *today, struct id id)
{
	size_t i = 0;

	while (i < today->lines.count &&
		id_compare(today_line_at(today, i)->due.client_id, id) != 0)
		i++;
	return i;
}

/* A line that went to another group, such as one that was put off, is gone from where
 * the cursor is. */
static size_t
find_near(const struct today_view *today)
{
	for (size_t i = 0; i < today->near.count; i++) {
		size_t found = find_line(today, list_text(&today->near, i));
		bool has_left = i == 0 && found < today->lines.count &&
			today_line_at(today, found)->group != today->near_group;

		if (found < today->lines.count && !(has_left && today->near.count > 1))
			return found;
	}
	return 0;
}

/* A day begins with what has waited longest.  Later another view may have gone to another
 * contact meanwhile. */
static void
settle_cursor(struct today_view *today)
{
	const struct session *session = today->view.session;
	bool is_elsewhere =
		!id_is_none(today->contact) && id_compare(session->contact, today->contact) != 0;
	size_t line = find_near(today);

	if (is_elsewhere && find_contact(today, session->contact) < today->lines.count)
		line = find_contact(today, session->contact);
	if (line < today->lines.count)
		today_go(today, line);
}

/* The cursor is seen, and the heading above it when it is the first of its group. */
static void
settle_top(struct today_view *today)
{
	const struct today_line *here = today_here(today);
	size_t height = today_height(today);
	size_t first;

	if (today->view.area.rows <= 0)
		return;
	if (today->top + height > today->rows.count)
		today->top = today->rows.count > height ? today->rows.count - height : 0;
	if (!here)
		return;
	first = here->row;
	if (first > 0 && height > 1 &&
		((const struct today_row *)list_at(
			 &today->rows, first - 1, sizeof(struct today_row)))
				->kind == TODAY_HEADING)
		first--;
	if (first < today->top)
		today->top = first;
	if (here->row >= today->top + height)
		today->top = here->row - height + 1;
}

/* ------ what is seen ------ */

static bool
read_seen(struct today_view *today, struct error *error)
{
	const struct session *session = today->view.session;
	struct list ids = { 0 };
	size_t end = today->top + today_height(today);

	arena_release(&today->seen);
	today->contacts = (struct list){ 0 };
	for (size_t i = today->top; i < end && i < today->rows.count; i++) {
		const struct today_row *row = list_at(&today->rows, i, sizeof(*row));

		if (row->kind == TODAY_LINE)
			*(struct id *)list_push(&ids, sizeof(struct id), &today->seen) =
				today_line_at(today, row->line)->due.client_id;
	}
	return view_cards(
		session->book, &ids, session->today, &today->seen, &today->contacts, error);
}

bool
today_load(struct view *view, struct error *error)
{
	struct today_view *today = (struct today_view *)view;
	enum basis_change change = basis_renew(&today->basis, view->session, error);

	if (change == BASIS_UNKNOWN)
		return false;
	keep_near(today);
	if (change != BASIS_SAME && !read_lines(today, error)) {
		basis_release(&today->basis);
		return false;
	}
	settle_cursor(today);
	settle_top(today);
	return read_seen(today, error);
}
