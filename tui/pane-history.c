#include "tui/pane-parts.h"

enum { PAGE = 200, WINDOW = 3 /* pages */ };

struct pane_history *
pane_history_of(struct pane *pane)
{
	if (pane->tab == PANE_TIMELINE)
		return &pane->timeline;
	return pane->tab == PANE_ORDERS ? &pane->orders : NULL;
}

/* What the page of that number follows; NULL for the first. */
static const struct interaction *
anchor_of(const struct pane_history *history, size_t page)
{
	return page == 0 ? NULL
					 : list_at(&history->anchors, page - 1, sizeof(struct interaction));
}

/* Keeps where the item stands and nothing else of it. */
static void
note_anchor(struct pane_history *history, size_t page, const struct interaction *item)
{
	struct interaction anchor = interaction_make();

	anchor.id = item->id;
	anchor.client_id = item->client_id;
	anchor.date = item->date;
	anchor.at = item->at;
	if (page <= history->anchors.count)
		*(struct interaction *)list_at(&history->anchors, page - 1, sizeof(anchor)) =
			anchor;
	else
		*(struct interaction *)list_push(
			&history->anchors, sizeof(anchor), &history->arena) = anchor;
}

/* One more than the window holds, to see whether there is more. */
bool
pane_history_read(struct pane_history *history, struct pane *pane, struct error *error)
{
	const struct store_page page = {
		.behind = anchor_of(history, history->first),
		.type = history->type,
		.limit = WINDOW * PAGE + 1,
	};

	history->items = (struct list){ 0 };
	if (!view_timeline(pane->view.session->book, pane->contact, &page, &pane->view.arena,
			&history->items, error))
		return false;
	history->has_more = history->items.count > WINDOW * PAGE;
	if (history->has_more)
		history->items.count = WINDOW * PAGE;
	for (size_t i = 1; i <= WINDOW && i * PAGE <= history->items.count; i++)
		note_anchor(history, history->first + i,
			list_at(&history->items, i * PAGE - 1, sizeof(struct interaction)));
	return true;
}

bool
pane_history_forth(struct pane_history *history)
{
	if (!history->has_more)
		return false;
	history->first++;
	return true;
}

bool
pane_history_back(struct pane_history *history)
{
	if (history->first == 0)
		return false;
	history->first--;
	return true;
}

size_t
pane_history_before(const struct pane_history *history)
{
	return history->first * PAGE;
}

void
pane_history_forget(struct pane_history *history)
{
	arena_release(&history->arena);
	history->anchors = (struct list){ 0 };
	history->items = (struct list){ 0 };
	history->first = 0;
	history->has_more = false;
}
