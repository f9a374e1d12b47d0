#include "format/board.h"

#include "base/utf8.h"
#include "format/badge.h"
#include "format/human.h"

/* A column is never narrower than it can be read, nor wider than its cards need. */
enum { LEAST_COLUMN = 18, WIDEST_COLUMN = 36, GAP = 2 };

/* The board while it is drawn; width is that of one column. */
struct drawing {
	const struct settings *settings;
	struct date today;
	enum board_charset charset;
	size_t width;
	bool has_sums; /* any of the columns side by side; else the lines are left out */
	struct arena *arena;
};

static const char *
in_charset(const struct drawing *drawing, const char *data)
{
	struct text text = TEXT_INIT;
	const char *safe = utf8_safe(data, UTF8_LINE, drawing->arena);

	if (drawing->charset == BOARD_UNICODE)
		return safe;
	utf8_add_ascii(&text, safe);
	return text_take(&text, drawing->arena);
}

/* Appends the string in exactly that many columns. */
static void
add_fitted(
	const struct drawing *drawing, struct text *text, const char *data, size_t width)
{
	const char *string = in_charset(drawing, data);

	if (drawing->charset == BOARD_ASCII && utf8_columns(string) > width) {
		text_add_bytes(text, string, width - 1);
		text_add_char(text, '~');
	} else {
		utf8_add_padded(text, string, width);
	}
}

/* Lines of a column: of const char *, each as wide as the column. */
static void
add_line(const struct drawing *drawing, struct list *lines, const char *string)
{
	struct text text = TEXT_INIT;

	add_fitted(drawing, &text, string, drawing->width);
	list_push_text(lines, text_take(&text, drawing->arena), drawing->arena);
}

/* The label, and at the right end how many there are. */
static void
add_heading(
	const struct drawing *drawing, struct list *lines, const struct report_stage *totals)
{
	struct text text = TEXT_INIT;
	const char *count = human_number(totals->count, drawing->arena);

	add_fitted(drawing, &text, totals->label, drawing->width - utf8_columns(count) - 1);
	text_add_char(&text, ' ');
	text_add(&text, count);
	list_push_text(lines, text_take(&text, drawing->arena), drawing->arena);
}

static void
add_totals(
	const struct drawing *drawing, struct list *lines, const struct report_stage *totals)
{
	const struct money_rates *rates = &drawing->settings->money;
	const char *rule = drawing->charset == BOARD_ASCII ? "-" : "─";
	struct text text = TEXT_INIT;

	add_heading(drawing, lines, totals);
	if (totals->value.count > 0) {
		add_line(drawing, lines, money_sum_show(&totals->value, rates, drawing->arena));
		add_line(drawing, lines,
			arena_format(drawing->arena, "weighted %s",
				money_sum_show(&totals->weighted, rates, drawing->arena)));
	} else if (drawing->has_sums) {
		add_line(drawing, lines, "");
		add_line(drawing, lines, "");
	}
	text_add_repeated(&text, rule, drawing->width);
	list_push_text(lines, text_take(&text, drawing->arena), drawing->arena);
}

/* What is not due yet leaves its room to the rest. */
static const char *
badge_of(const struct drawing *drawing, const struct contact *contact)
{
	struct badge badge =
		badge_first(contact, drawing->settings, drawing->today, drawing->arena);

	return badge.kind == BADGE_SOON ? "" : badge.text;
}

static const char *
joined(const struct drawing *drawing, const char *const *parts)
{
	struct text text = TEXT_INIT;

	for (; *parts; parts++) {
		text_add(&text, text.length && **parts ? " · " : "");
		text_add(&text, *parts);
	}
	return in_charset(drawing, text_take(&text, drawing->arena));
}

/* The badge stays however narrow the column is; the platform gives way first. */
static const char *
details_of(const struct drawing *drawing, const struct contact *contact)
{
	const char *value = money_show(contact->value, drawing->arena);
	const char *badge = badge_of(drawing, contact);
	const char *const choices[][4] = {
		{ value, contact->platform, badge, NULL },
		{ value, badge, NULL },
		{ arena_format(drawing->arena, "%s %s", value, badge), NULL },
		{ badge, NULL },
	};
	size_t last = sizeof(choices) / sizeof(*choices) - 1;

	for (size_t i = 0; i < last && *badge; i++) {
		const char *details = joined(drawing, choices[i]);
		if (utf8_columns(details) <= drawing->width)
			return details;
	}
	return joined(drawing, choices[*badge ? last : 0]);
}

/* Of const char *: all lines of the column. */
static struct list
column_lines(const struct drawing *drawing, const struct board_column *column)
{
	struct list lines = { 0 };
	int64_t more = column->totals.count - (int64_t)column->cards.count;

	add_totals(drawing, &lines, &column->totals);
	for (size_t i = 0; i < column->cards.count; i++) {
		const struct contact *contact = list_at(&column->cards, i, sizeof(*contact));
		const char *details = details_of(drawing, contact);
		if (i > 0)
			add_line(drawing, &lines, "");
		add_line(drawing, &lines, contact->name);
		if (*details)
			add_line(drawing, &lines, details);
	}
	if (more > 0) {
		if (column->cards.count > 0)
			add_line(drawing, &lines, "");
		add_line(drawing, &lines,
			arena_format(drawing->arena, "+%s more", human_number(more, drawing->arena)));
	}
	return lines;
}

static void
end_line(struct text *text)
{
	size_t length = text->length;

	while (length > 0 && text->bytes[length - 1] == ' ')
		length--;
	text_cut(text, length);
	text_add_char(text, '\n');
}

static bool
any_sum(const struct list *columns, size_t first, size_t count)
{
	for (size_t i = first; i < first + count; i++) {
		const struct board_column *column =
			list_at(columns, i, sizeof(struct board_column));
		if (column->totals.value.count > 0)
			return true;
	}
	return false;
}

/* The columns from first on, side by side. */
static void
draw_row(struct drawing *drawing, struct text *text, const struct list *columns,
	size_t first, size_t count)
{
	struct list all = { 0 }; /* of struct list */
	size_t height = 0;

	drawing->has_sums = any_sum(columns, first, count);
	for (size_t i = first; i < first + count; i++) {
		struct list *lines = list_push(&all, sizeof(*lines), drawing->arena);
		*lines = column_lines(drawing, list_at(columns, i, sizeof(struct board_column)));
		height = lines->count > height ? lines->count : height;
	}
	for (size_t line = 0; line < height; line++) {
		for (size_t i = 0; i < count; i++) {
			const struct list *lines = list_at(&all, i, sizeof(*lines));
			text_add_repeated(text, " ", i ? GAP : 0);
			if (line < lines->count)
				text_add(text, list_text(lines, line));
			else
				text_add_repeated(text, " ", drawing->width);
		}
		end_line(text);
	}
}

/* As many as fit, but in rows of about the same length. */
static size_t
columns_in_row(size_t count, size_t width)
{
	size_t most = (width + GAP) / (LEAST_COLUMN + GAP);

	if (most < 1)
		most = 1;
	size_t rows = (count + most - 1) / most;
	return (count + rows - 1) / rows;
}

static size_t
column_width(size_t in_row, size_t width)
{
	size_t gaps = (in_row - 1) * GAP;

	if (width < gaps + in_row * LEAST_COLUMN)
		return LEAST_COLUMN;
	width = (width - gaps) / in_row;
	return width < WIDEST_COLUMN ? width : WIDEST_COLUMN;
}

void
board_write(struct text *text, const struct list *columns,
	const struct settings *settings, struct date today, size_t width,
	enum board_charset charset)
{
	struct arena arena = ARENA_INIT;
	size_t count = columns->count;
	size_t in_row = count > 0 ? columns_in_row(count, width) : 1;
	struct drawing drawing = { .settings = settings,
		.today = today,
		.charset = charset,
		.width = column_width(in_row, width),
		.arena = &arena };

	for (size_t first = 0; first < count; first += in_row) {
		if (first > 0)
			text_add_char(text, '\n');
		draw_row(&drawing, text, columns, first,
			first + in_row < count ? in_row : count - first);
	}
	arena_release(&arena);
}
