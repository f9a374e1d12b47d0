#include "tui/board-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/badge.h"

/* A card says no more than so many things in a line. */
enum { PARTS_LIMIT = 8, SCORE_DECIMALS = 2, CARD_MARGIN = 1 };

/* A thing that a card says. */
struct part {
	const char *text;
	enum style style;
};

/* What stands side by side in a line, in the order of its weight. */
struct parts {
	struct part items[PARTS_LIMIT];
	int count;
};

/* Indexed by enum badge_kind. */
static const enum style badge_styles[] = {
	[BADGE_NONE] = STYLE_DIM,
	[BADGE_OVERDUE] = STYLE_OVERDUE,
	[BADGE_DUE] = STYLE_DUE,
	[BADGE_SOON] = STYLE_DIM,
	[BADGE_QUIET] = STYLE_QUIET,
};

static void
add_part(struct parts *parts, const char *text, enum style style)
{
	if (*text && parts->count < PARTS_LIMIT)
		parts->items[parts->count++] = (struct part){ text, style };
}

static void
add_badge(struct parts *parts, struct badge badge)
{
	add_part(parts, badge.text, badge_styles[badge.kind]);
}

static void
add_deal(const struct board_pen *pen, struct parts *parts, const struct contact *contact)
{
	add_part(parts, money_show(contact->value, pen->arena), STYLE_MONEY);
	add_part(parts, contact->platform, STYLE_DIM);
}

static void
add_tags(const struct board_pen *pen, struct parts *parts, const struct contact *contact)
{
	for (size_t i = 0; i < contact->tags.count; i++)
		add_part(parts, arena_format(pen->arena, "#%s", list_text(&contact->tags, i)),
			STYLE_TAG);
}

/* As many as fit; returns what is left of the area. */
static struct area
draw_parts(const struct board_pen *pen, struct area area, const struct parts *parts)
{
	static const struct part separator = { " · ", STYLE_DIM };
	int start = area.column;

	for (int i = 0; i < parts->count; i++) {
		struct part part = parts->items[i];
		int end = area.column + area.columns, column = area.column;
		int between =
			column > start ? canvas_columns(separator.text, pen->canvas->charset) : 0;

		if (canvas_columns(part.text, pen->canvas->charset) + between > area.columns)
			continue;
		if (between)
			column = canvas_draw(
				pen->canvas, area.row, column, separator.text, separator.style);
		area.column = canvas_draw(pen->canvas, area.row, column, part.text, part.style);
		area.columns = end - area.column;
	}
	return area;
}

/* A text at the right end; returns what is left of the area. */
static struct area
draw_at_end(const struct board_pen *pen, struct area area, struct part part)
{
	int columns = canvas_columns(part.text, pen->canvas->charset);

	if (columns == 0 || columns > area.columns)
		return area;
	canvas_draw_fitted(pen->canvas, area.row, area.column + area.columns - columns,
		columns, part.text, part.style);
	area.columns -= columns + 1;
	return area;
}

static void
draw_name(const struct board_pen *pen, struct area area, const struct contact *contact)
{
	bool is_marked = marks_has(&pen->board->view.session->marks, contact->id);
	int column = area.column;

	if (area.columns <= 0)
		return;
	if (is_marked)
		column = canvas_draw(pen->canvas, area.row, column, "• ", STYLE_MARKED);
	canvas_draw_fitted(pen->canvas, area.row, column,
		area.columns - (column - area.column), contact->name,
		is_marked ? STYLE_MARKED : STYLE_STRONG);
}

/* What the cards are sorted by, as far as the card does not say it anyway. */
static const char *
show_key(const struct board_pen *pen, const struct contact *contact)
{
	const struct board *board = pen->board;
	const struct field *field =
		field_find(contact_fields, span_of(board_orders[board->order].field));
	const void *member = field_value(field, contact);
	struct date day = { 0 };

	if (field->kind == FIELD_DATE)
		day = *(const struct date *)member;
	else if (field->kind == FIELD_MOMENT)
		day = moment_date(*(const struct moment *)member);
	else if (field->kind == FIELD_COUNT || field->kind == FIELD_MONIES)
		return field_show(field, contact, pen->arena);
	if (!date_is_known(day))
		return "";
	return date_short(day, board->view.session->today, pen->arena);
}

/* The key where there is room for it, else the score. */
static struct part
key_part(const struct board_pen *pen, struct area area, const struct contact *contact)
{
	const char *key = show_key(pen, contact);

	if (!*key || canvas_columns(key, pen->canvas->charset) > area.columns / 2)
		key = hundredths_show(contact->score, SCORE_DECIMALS, pen->arena);
	return (struct part){ key, STYLE_DIM };
}

static struct badge
first_badge(const struct board_pen *pen, const struct contact *contact)
{
	const struct session *session = pen->board->view.session;

	return badge_first(contact, session->settings, session->today, pen->arena);
}

static struct part
badge_part(struct badge badge)
{
	return (struct part){ badge.text, badge_styles[badge.kind] };
}

/* ------ cards of one, two and three lines ------ */

static void
draw_one(const struct board_pen *pen, struct area area, const struct contact *contact)
{
	struct badge badge = first_badge(pen, contact);

	area = draw_at_end(pen, area,
		badge.kind != BADGE_NONE ? badge_part(badge) : key_part(pen, area, contact));
	draw_name(pen, area, contact);
}

/* The value matters more. */
static bool
has_room_for_margin(const struct board_pen *pen, struct area area,
	const struct parts *parts, struct badge badge)
{
	int columns = canvas_columns(badge.text, pen->canvas->charset);

	if (parts->count > 0)
		columns += canvas_columns(parts->items[0].text, pen->canvas->charset) + 1;
	return columns != area.columns;
}

static void
draw_two(const struct board_pen *pen, struct area area, const struct contact *contact)
{
	struct parts parts = { .count = 0 };

	struct badge badge = first_badge(pen, contact);

	draw_name(pen, draw_at_end(pen, area, key_part(pen, area, contact)), contact);
	area.row++;
	add_deal(pen, &parts, contact);
	if (has_room_for_margin(pen, area, &parts, badge)) {
		area.column += CARD_MARGIN;
		area.columns -= CARD_MARGIN;
	}
	add_tags(pen, &parts, contact);
	if (badge.kind != BADGE_SOON)
		area = draw_at_end(pen, area, badge_part(badge));
	area = draw_parts(pen, area, &parts);
	/* What is not due yet may give way. */
	if (badge.kind == BADGE_SOON &&
		canvas_columns(badge.text, pen->canvas->charset) < area.columns)
		draw_at_end(pen, area, badge_part(badge));
}

static void
draw_three(const struct board_pen *pen, struct area area, const struct contact *contact)
{
	const struct session *session = pen->board->view.session;
	struct parts deal = { .count = 0 }, state = { .count = 0 };

	draw_name(pen, draw_at_end(pen, area, key_part(pen, area, contact)), contact);
	area.column += CARD_MARGIN;
	area.columns -= CARD_MARGIN;
	add_deal(pen, &deal, contact);
	add_badge(&state, badge_due(contact, session->today, pen->arena));
	add_badge(&state, badge_quiet(contact, session->settings, pen->arena));
	add_tags(pen, &state, contact);
	area.row++;
	draw_parts(pen, area, &deal);
	area.row += deal.count > 0;
	draw_parts(pen, area, &state);
}

typedef void (*draw_lines)(
	const struct board_pen *pen, struct area area, const struct contact *contact);

static const draw_lines drawers[] = { draw_one, draw_one, draw_two, draw_three };

void
board_draw_card(
	const struct board_pen *pen, const struct contact *contact, struct area area)
{
	const struct session *session = pen->board->view.session;
	bool is_selected = id_equal(contact->id, session->contact);
	struct area inner = area;

	inner.column += CARD_MARGIN;
	inner.columns -= CARD_MARGIN;
	drawers[pen->board->shape.card_rows](pen, inner, contact);
	if (!is_selected)
		return;
	canvas_draw(pen->canvas, area.row, area.column, "▸", STYLE_SELECTED);
	canvas_restyle(pen->canvas, area, STYLE_SELECTED);
}

/* ------ no cards ------ */

/* The key that does it, as it is bound. */
static const char *
key_of(const struct board_pen *pen, const char *command)
{
	struct list lines =
		keymap_lines(pen->board->view.session->keymap, "board", pen->arena);

	for (size_t i = 0; i < lines.count; i++) {
		const struct keymap_line *line = list_at(&lines, i, sizeof(*line));

		if (strcmp(line->command, command) == 0)
			return line->key;
	}
	return "";
}

static void
draw_centred(const struct board_pen *pen, int row, const char *text, enum style style)
{
	struct area area = pen->board->view.area;
	int columns = canvas_columns(text, pen->canvas->charset);
	int column = columns < area.columns ? (area.columns - columns) / 2 : 0;

	canvas_draw(pen->canvas, area.row + row, area.column + column, text, style);
}

void
board_draw_empty(const struct board_pen *pen)
{
	const struct board *board = pen->board;
	int row = (board->view.area.rows + board->shape.heading) / 2 - 1;

	if (board->view.is_working) {
		draw_centred(pen, row, "Looking …", STYLE_DIM);
	} else if (board->is_filtered) {
		draw_centred(pen, row, "Nothing matches.", STYLE_STRONG);
		draw_centred(pen, row + 1,
			arena_format(pen->arena, "%s shows all again, %s another filter",
				key_of(pen, "clear"), key_of(pen, "filter")),
			STYLE_DIM);
	} else {
		draw_centred(pen, row, "No contacts yet.", STYLE_STRONG);
		draw_centred(pen, row + 1,
			arena_format(pen->arena, "%s adds one, %simport takes them from a file",
				key_of(pen, "fill add"), key_of(pen, "prompt")),
			STYLE_DIM);
	}
}
