#include "tui/pane-page.h"

#include "base/utf8.h"
#include "format/wrap.h"

static struct pane_line *
new_line(struct pane_page *page, int item)
{
	struct pane_line *line = list_push(&page->lines, sizeof(*line), page->arena);

	line->item = item;
	return line;
}

static struct pane_line *
last_line(const struct pane_page *page)
{
	return list_at(&page->lines, page->lines.count - 1, sizeof(struct pane_line));
}

void
pane_page_heading(struct pane_page *page)
{
	new_line(page, PANE_NO_ITEM);
}

void
pane_page_item(struct pane_page *page)
{
	struct pane_item *item = list_push(&page->items, sizeof(*item), page->arena);

	*item = (struct pane_item){ (int)page->lines.count, 1 };
	new_line(page, (int)page->items.count - 1);
}

void
pane_page_more(struct pane_page *page)
{
	struct pane_item *item = list_at(&page->items, page->items.count - 1, sizeof(*item));

	item->count++;
	new_line(page, (int)page->items.count - 1);
}

/* As it is drawn, so that columns can be counted. */
static const char *
drawn(const struct pane_page *page, const char *text, enum utf8_shape shape)
{
	const char *safe = utf8_safe(text, shape, page->arena);
	struct text ascii = TEXT_INIT;

	if (page->charset != CANVAS_ASCII)
		return safe;
	utf8_add_ascii(&ascii, safe);
	return text_take(&ascii, page->arena);
}

int
pane_page_put(struct pane_page *page, int column, enum style style, const char *text)
{
	int room = page->columns - column;
	struct text cut = TEXT_INIT;
	struct pane_piece *piece;

	if (room <= 0)
		return column;
	utf8_add_cut(&cut, drawn(page, text, UTF8_LINE), (size_t)room);
	piece = list_push(&last_line(page)->pieces, sizeof(*piece), page->arena);
	*piece = (struct pane_piece){ column, text_take(&cut, page->arena), style };
	return column + (int)utf8_columns(piece->text);
}

int
pane_page_put_left(struct pane_page *page, int column, enum style style, const char *text)
{
	int columns = (int)utf8_columns(drawn(page, text, UTF8_LINE));

	pane_page_put(page, columns < column ? column - columns : 0, style, text);
	return column;
}

void
pane_page_wrap(struct pane_page *page, int column, enum style style, const char *text)
{
	struct text wrapped = TEXT_INIT;
	struct span rest;
	bool is_first = true;

	wrap_add(&wrapped, drawn(page, text, UTF8_PARAGRAPHS), 0,
		page->columns > column ? (size_t)(page->columns - column) : 1);
	rest = span_of(text_take(&wrapped, page->arena));
	while (rest.start) {
		struct span line = span_split(&rest, '\n');

		if (!is_first)
			pane_page_more(page);
		is_first = false;
		pane_page_put(page, column, style, span_copy(line, page->arena));
	}
}

const struct pane_line *
pane_page_line(const struct pane_page *page, int index)
{
	return list_at(&page->lines, (size_t)index, sizeof(struct pane_line));
}

const struct pane_item *
pane_page_item_at(const struct pane_page *page, size_t index)
{
	return list_at(&page->items, index, sizeof(struct pane_item));
}
