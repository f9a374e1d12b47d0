#include "tui/duplicates-parts.h"

#include <string.h>

#include "format/human.h"
#include "tui/shown.h"

enum {
	GAP = 2,
	CERTAINTY = 9,
	LEAST_ROWS = 12, /* from which on both contacts are shown below the pairs */
	DETAIL_ROWS = 13,
	LABEL = 14,
	SHORT_LABEL = 9,
	NARROW = 60,
	NAME_SHARE = 28, /* percent */
};

/* ------ where it stands ------ */

static bool
has_details(const struct duplicates_view *duplicates)
{
	return duplicates->view.area.rows >= LEAST_ROWS;
}

int
duplicates_rows(const struct duplicates_view *duplicates)
{
	int rows = duplicates->view.area.rows - 1;

	if (has_details(duplicates)) {
		int half = duplicates->view.area.rows / 2 - 1;

		rows = rows - DETAIL_ROWS > half ? rows - DETAIL_ROWS : half;
	}
	return rows > 0 ? rows : 1;
}

/* ------ pairs ------ */

/* Columns of the parts of a line; reasons have none where it is narrow. */
struct pair_columns {
	int name, reasons;
};

static struct pair_columns
columns_of(const struct duplicates_view *duplicates)
{
	int columns = duplicates->view.area.columns - 1 - CERTAINTY - GAP;
	bool is_wide = columns >= NARROW;
	struct pair_columns widths = {
		.name = is_wide ? columns * NAME_SHARE / 100 : (columns - GAP) / 2,
	};

	if (is_wide)
		widths.reasons = columns - 2 * (widths.name + GAP);
	return widths;
}

static void
draw_texts(const struct duplicates_view *duplicates, struct canvas *canvas, int row,
	const char *const *texts, const enum style *styles_of)
{
	struct pair_columns widths = columns_of(duplicates);
	const int columns[] = { CERTAINTY, widths.name, widths.name, widths.reasons };
	int column = duplicates->view.area.column + 1;

	for (size_t i = 0; i < sizeof(columns) / sizeof(*columns); i++) {
		if (columns[i] > 0)
			canvas_draw_fitted(canvas, row, column, columns[i], texts[i], styles_of[i]);
		column += columns[i] + GAP;
	}
}

static const char *
reasons_text(const struct list *reasons, struct arena *arena)
{
	const char *all = "";

	for (size_t i = 0; i < reasons->count; i++)
		all =
			arena_format(arena, "%s%s%s", all, i > 0 ? ", " : "", list_text(reasons, i));
	return all;
}

static enum style
style_of(enum certainty certainty)
{
	static const enum style styles_of[] = { [CERTAINTY_NONE] = STYLE_DIM,
		[CERTAINTY_POSSIBLE] = STYLE_DIM,
		[CERTAINTY_LIKELY] = STYLE_NORMAL,
		[CERTAINTY_CERTAIN] = STYLE_DUE };

	return styles_of[certainty];
}

/* In front of the one of the two that the keys are about. */
static void
draw_mark(struct canvas *canvas, int row, int column)
{
	canvas_draw(canvas, row, column - 1, "▸", STYLE_HERE);
}

static int
name_column(const struct duplicates_view *duplicates)
{
	int column = duplicates->view.area.column + 1 + CERTAINTY + GAP;

	return duplicates->is_other ? column + columns_of(duplicates).name + GAP : column;
}

static void
draw_pair(const struct duplicates_view *duplicates, struct canvas *canvas, int row,
	const struct duplicate_pair *pair)
{
	const struct area *area = &duplicates->view.area;
	bool is_here = pair == duplicates_here(duplicates);
	struct arena arena = ARENA_INIT;
	const char *const texts[] = { pair->certainty, pair->name, pair->other_name,
		reasons_text(&pair->reasons, &arena) };
	const enum style styles_of[] = { style_of(certainty_find(pair->certainty)),
		is_here && !duplicates->is_other ? STYLE_STRONG : STYLE_NORMAL,
		is_here && duplicates->is_other ? STYLE_STRONG : STYLE_NORMAL, STYLE_DIM };

	draw_texts(duplicates, canvas, row, texts, styles_of);
	if (is_here)
		draw_mark(canvas, row, name_column(duplicates));
	if (is_here)
		canvas_restyle(
			canvas, (struct area){ row, area->column, 1, area->columns }, STYLE_SELECTED);
	arena_release(&arena);
}

static void
draw_pairs(const struct duplicates_view *duplicates, struct canvas *canvas)
{
	static const char *const headings[] = { "Certainty", "Contact", "May be the same as",
		"Because" };
	static const enum style styles_of[] = { STYLE_COLUMN, STYLE_COLUMN, STYLE_COLUMN,
		STYLE_COLUMN };
	int row = duplicates->view.area.row;

	draw_texts(duplicates, canvas, row, headings, styles_of);
	for (int i = 0; i < duplicates_rows(duplicates); i++) {
		size_t place = duplicates->top + (size_t)i;

		if (place < duplicates->pairs.count)
			draw_pair(duplicates, canvas, row + 1 + i,
				list_at(&duplicates->pairs, place, sizeof(struct duplicate_pair)));
	}
}

/* ------ both side by side ------ */

/* What tells two contacts apart, in this order. */
static const char *const detail_fields[] = { "company", "emails", "phones", "channels",
	"stage", "platform", "tags", "revenue", "interactions", "lastContact", "summary",
	NULL };

static void
draw_sides(const struct duplicates_view *duplicates, struct canvas *canvas, int row,
	const char *const *texts, const enum style *styles_of)
{
	const struct area *area = &duplicates->view.area;
	int label = area->columns < NARROW ? SHORT_LABEL : LABEL;
	int columns = (area->columns - 1 - label - 2 * GAP) / 2;
	int column = area->column + 1;

	canvas_draw_fitted(canvas, row, column, label, texts[0], styles_of[0]);
	column += label + GAP;
	canvas_draw_fitted(canvas, row, column, columns, texts[1], styles_of[1]);
	canvas_draw_fitted(
		canvas, row, column + columns + GAP, columns, texts[2], styles_of[2]);
}

/* What is the same in both may be overlooked. */
static bool
draw_detail(const struct duplicates_view *duplicates, struct canvas *canvas, int row,
	const char *name)
{
	const struct field *field = field_find(contact_fields, span_of(name));
	const struct settings *settings = duplicates->view.session->settings;
	struct arena arena = ARENA_INIT;
	const char *const texts[] = { field->label,
		shown_member(settings, field, &duplicates->contacts[0], &arena),
		shown_member(settings, field, &duplicates->contacts[1], &arena) };
	enum style style = strcmp(texts[1], texts[2]) == 0 ? STYLE_DIM : STYLE_NORMAL;
	const enum style styles_of[] = { STYLE_LABEL, style, style };
	bool is_said = *texts[1] || *texts[2];

	if (is_said)
		draw_sides(duplicates, canvas, row, texts, styles_of);
	arena_release(&arena);
	return is_said;
}

/* All reasons, for which a line of the list is often too short. */
static void
draw_because(const struct duplicates_view *duplicates, struct canvas *canvas, int row)
{
	const struct area *area = &duplicates->view.area;
	const struct duplicate_pair *pair = duplicates_here(duplicates);
	int label = area->columns < NARROW ? SHORT_LABEL : LABEL;
	struct arena arena = ARENA_INIT;

	canvas_draw_fitted(canvas, row, area->column + 1, label, "Because", STYLE_LABEL);
	canvas_draw_fitted(canvas, row, area->column + 1 + label + GAP,
		area->columns - 2 - label - GAP, reasons_text(&pair->reasons, &arena),
		STYLE_NORMAL);
	arena_release(&arena);
}

static void
draw_details(const struct duplicates_view *duplicates, struct canvas *canvas)
{
	const struct area *area = &duplicates->view.area;
	const struct contact *both = duplicates->contacts;
	const char *const names[] = { "", both[0].name, both[1].name };
	const enum style styles_of[] = { STYLE_LABEL,
		duplicates->is_other ? STYLE_STRONG : STYLE_HERE,
		duplicates->is_other ? STYLE_HERE : STYLE_STRONG };
	int row = area->row + 1 + duplicates_rows(duplicates);

	canvas_draw_across(canvas, row++, area->column, area->columns, STYLE_LINE);
	draw_because(duplicates, canvas, row++);
	draw_sides(duplicates, canvas, row++, names, styles_of);
	for (size_t i = 0; detail_fields[i] && row < area->row + area->rows; i++)
		row += draw_detail(duplicates, canvas, row, detail_fields[i]);
}

/* ------ all of it ------ */

static void
draw_empty(const struct duplicates_view *duplicates, struct canvas *canvas)
{
	const struct area *area = &duplicates->view.area;
	struct arena arena = ARENA_INIT;
	const char *text = "No two contacts look the same.";

	if (duplicates->search)
		text = arena_format(&arena, "Comparing the contacts: %d %%",
			duplicates_progress(duplicates->search));
	canvas_draw_fitted(
		canvas, area->row + 1, area->column + 1, area->columns - 2, text, STYLE_DIM);
	arena_release(&arena);
}

void
duplicates_draw(const struct view *view, struct canvas *canvas)
{
	const struct duplicates_view *duplicates = (const struct duplicates_view *)view;

	if (duplicates->pairs.count == 0) {
		draw_empty(duplicates, canvas);
		return;
	}
	draw_pairs(duplicates, canvas);
	if (has_details(duplicates) && duplicates->is_there)
		draw_details(duplicates, canvas);
}

void
duplicates_title(const struct view *view, struct text *text)
{
	const struct duplicates_view *duplicates = (const struct duplicates_view *)view;
	struct arena arena = ARENA_INIT;

	text_add(text, "Duplicates");
	if (duplicates->found)
		text_add_format(text, " · %s",
			human_count((int64_t)duplicates->pairs.count, "pair", "pairs", &arena));
	if (duplicates->found &&
		duplicates_count(duplicates->found) > duplicates->pairs.count)
		text_add_format(text, " of %zu", duplicates_count(duplicates->found));
	if (duplicates->search && duplicates->found)
		text_add_format(
			text, " · comparing %d %%", duplicates_progress(duplicates->search));
	arena_release(&arena);
}
