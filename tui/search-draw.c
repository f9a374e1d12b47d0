#include "tui/search-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"

enum {
	MARGIN = 1,
	GAP = 2,
	WHERE_COLUMNS = 12,
	LEAST_NAME = 12,
	MOST_NAME = 32,
	NAME_SHARE = 30, /* percent */
	LEAD = 6,        /* columns before a word that would be out of sight */
};

static const char label[] = "Search: ";

struct area
search_view_field(const struct search_view *view)
{
	struct area area = view->view.area;
	int taken = MARGIN + (int)strlen(label);

	return (
		struct area){ area.row, area.column + taken, 1, area.columns - taken - MARGIN };
}

/* ------ texts with words in them ------ */

/* A text and where the words are in it. */
struct found_text {
	const char *text;
	struct list parts; /* of struct sought_part */
};

static int
columns_of(const char *text, size_t length, struct arena *arena)
{
	return (int)utf8_columns(arena_copy_bytes(arena, text, length));
}

/* How many bytes to leave out at the start, so that the first word is seen. */
static size_t
hidden(const struct found_text *found, int columns, struct arena *arena)
{
	const struct sought_part *part =
		found->parts.count > 0 ? list_at(&found->parts, 0, sizeof(*part)) : NULL;
	size_t from = 0;

	if (!part || columns_of(found->text, part->start + part->length, arena) + 1 < columns)
		return 0;
	while (from < part->start &&
		columns_of(found->text + from, part->start - from, arena) > LEAD)
		from += utf8_cluster(span_make(found->text + from, part->start - from));
	return from;
}

static void
mark_parts(const struct found_text *found, size_t from, struct canvas *canvas,
	struct area area, struct arena *arena)
{
	struct area before = canvas_clip(canvas, area);
	int left = area.column + (from > 0);

	for (size_t i = 0; i < found->parts.count; i++) {
		const struct sought_part *part =
			list_at(&found->parts, i, sizeof(struct sought_part));

		if (part->start < from)
			continue;
		canvas_restyle(canvas,
			(struct area){ area.row,
				left + columns_of(found->text + from, part->start - from, arena), 1,
				columns_of(found->text + part->start, part->length, arena) },
			STYLE_FOUND);
	}
	canvas_unclip(canvas, before);
}

/* The row gets its style before the words get theirs. */
static void
draw_found(const struct found_text *found, struct canvas *canvas, struct area area,
	enum style style)
{
	struct arena arena = ARENA_INIT;
	size_t from = hidden(found, area.columns, &arena);
	const char *text = found->text + from;

	if (area.columns > 0) {
		canvas_draw_fitted(canvas, area.row, area.column, area.columns,
			from > 0 ? arena_format(&arena, "…%s", text) : text, style);
		mark_parts(found, from, canvas, area, &arena);
	}
	arena_release(&arena);
}

/* ------ one hit ------ */

/* The day of an interaction, else the field. */
static const char *
where_of(const struct search_hit *hit, struct arena *arena)
{
	const struct field *field = field_find(contact_fields, span_of(hit->field));
	char day[DATE_TEXT_SIZE];

	if (field)
		return field->label;
	date_format(hit->date, day);
	return arena_copy(arena, day);
}

/* Beside a name that says it all stands who that is. */
static const char *
about(const struct search_view *view, const struct search_hit *hit, struct arena *arena)
{
	const struct contact *contact = &hit->contact;
	struct stage stage =
		stage_of(&view->view.session->settings->pipeline, contact->stage);
	const char *standing = contact->archived ? "Archived" : stage.label;

	return *contact->company ? arena_format(arena, "%s · %s", standing, contact->company)
							 : standing;
}

static struct found_text
found_in(const struct search_view *view, const char *text, struct arena *arena)
{
	const char *safe = utf8_safe(text, UTF8_LINE, arena);

	return (
		struct found_text){ safe, sought_parts(safe, search_words(view->search), arena) };
}

static int
name_columns(const struct search_view *view)
{
	int columns = view->view.area.columns * NAME_SHARE / 100;

	if (columns < LEAST_NAME)
		return LEAST_NAME;
	return columns < MOST_NAME ? columns : MOST_NAME;
}

static void
draw_hit(const struct search_view *view, struct canvas *canvas, size_t index)
{
	const struct search_hit *hit = list_at(&view->hits, index, sizeof(*hit));
	struct area all = view->view.area;
	bool is_here = view->first + index == view->here;
	bool is_name = strcmp(hit->field, "name") == 0;
	struct arena arena = ARENA_INIT;
	struct area row = { all.row + SEARCH_HEAD + (int)index, all.column, 1, all.columns };
	struct area name = { row.row, row.column + MARGIN, 1, name_columns(view) };
	int where = name.column + name.columns + GAP, said = where + WHERE_COLUMNS;
	struct area excerpt = { row.row, said, 1, all.column + all.columns - MARGIN - said };
	struct found_text in_name = found_in(view, hit->contact.name, &arena);
	struct found_text in_text = { hit->excerpt, hit->parts };
	enum style plain = is_here ? STYLE_SELECTED : STYLE_NORMAL;
	enum style quiet = is_here ? STYLE_SELECTED : STYLE_DIM;

	canvas_fill(canvas, row, plain);
	if (is_name)
		in_text = found_in(view, about(view, hit, &arena), &arena);
	draw_found(&in_name, canvas, name, plain);
	canvas_draw_fitted(
		canvas, row.row, where, WHERE_COLUMNS - GAP, where_of(hit, &arena), quiet);
	draw_found(&in_text, canvas, excerpt, is_name ? quiet : plain);
	arena_release(&arena);
}

/* ------ all of it ------ */

/* What to do where nothing is to be seen. */
static const char *
hint_of(const struct search_view *view)
{
	if (view->wrong.length > 0)
		return view->wrong.bytes;
	if (!view->search)
		return "Type words of names, notes, addresses, of anything that was written.";
	return view->view.is_working ? "Looking ..." : "Nothing has all these words.";
}

void
search_view_draw(const struct view *base, struct canvas *canvas)
{
	const struct search_view *view = (const struct search_view *)base;
	struct area area = base->area;

	canvas_draw(canvas, area.row, area.column + MARGIN, label, STYLE_LABEL);
	input_draw(&view->input, canvas, search_view_field(view),
		base->is_on_top ? INPUT_FOCUSED : INPUT_IDLE);
	if (view->hits.count == 0)
		canvas_draw_fitted(canvas, area.row + SEARCH_HEAD, area.column + MARGIN,
			area.columns - 2 * MARGIN, hint_of(view), STYLE_DIM);
	for (size_t i = 0; i < view->hits.count; i++)
		draw_hit(view, canvas, i);
}

/* "Search 3/17", with a plus while more may come. */
void
search_view_title(const struct view *base, struct text *text)
{
	const struct search_view *view = (const struct search_view *)base;
	struct arena arena = ARENA_INIT;

	text_add(text, "Search");
	if (view->search && view->hits.count > 0)
		text_add_format(text, " %s/%s%s", human_number((int64_t)view->here + 1, &arena),
			human_number((int64_t)search_count(view->search), &arena),
			base->is_working ? "+" : "");
	arena_release(&arena);
}
