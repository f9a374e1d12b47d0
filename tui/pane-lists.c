#include "tui/pane-parts.h"

#include <string.h>

#include "format/human.h"

/* Columns of the follow-ups and of the orders. */
enum {
	WHEN = 14,
	MESSAGE_AT = 2,
	GROSS_END = 26,
	FEE_END = 38,
	NET_END = 50,
	WIDE = NET_END + 8,
};

/* ------ follow-ups ------ */

static enum style
style_of_due(const struct pane *pane, const struct due *due)
{
	int order = date_compare(due->due, pane->view.session->today);

	if (due->overdue_days > 0)
		return STYLE_OVERDUE;
	return order == 0 ? STYLE_DUE : STYLE_NORMAL;
}

static const char *
when_of(const struct pane *pane, const struct due *due, struct arena *arena)
{
	if (due->overdue_days > 0)
		return arena_format(arena, "%s overdue", human_age(due->overdue_days, arena));
	return human_day(due->due, pane->view.session->today, arena);
}

static void
write_follow_up(struct pane *pane, struct pane_page *page, const struct due *due)
{
	const struct session *session = pane->view.session;
	bool is_snoozed = strcmp(due->state, "snoozed") == 0;
	int column = WHEN;

	pane_page_item(page);
	pane_page_put(page, 0, style_of_due(pane, due), when_of(pane, due, page->arena));
	column = pane_page_put(page, column, STYLE_STRONG, due->label) + 2;
	column =
		pane_page_put(page, column, STYLE_DIM,
			due_explain(due, &session->settings->rules, session->today, page->arena)) +
		2;
	if (is_snoozed)
		pane_page_put(page, column, STYLE_QUIET,
			arena_format(page->arena, "snoozed to %s",
				date_short(due->due, session->today, page->arena)));
	if (!*due->message || strcmp(due->message, due->label) == 0)
		return;
	pane_page_more(page);
	pane_page_wrap(page, WHEN, STYLE_NORMAL, due->message);
}

void
pane_write_follow_ups(struct pane *pane, struct pane_page *page)
{
	const struct list *follow_ups = &pane->dossier.follow_ups;

	for (size_t i = 0; i < follow_ups->count; i++)
		write_follow_up(pane, page, list_at(follow_ups, i, sizeof(struct due)));
}

/* ------ orders ------ */

/* What is left of the amount, where the platform keeps something. */
static struct money
net_of(const struct interaction *order, struct money fee)
{
	struct money net = order->amount;

	net.minor -= fee.minor;
	return net;
}

static const char *
stars_of(const struct interaction *order, struct arena *arena)
{
	if (!order->rating.is_known)
		return "";
	return arena_format(arena, "★ %s", hundredths_show(order->rating, 1, arena));
}

static void
put_wide(struct pane_page *page, const struct interaction *order, struct money fee)
{
	if (money_is_known(fee)) {
		pane_page_put_left(page, FEE_END, STYLE_DIM, money_show(fee, page->arena));
		pane_page_put_left(
			page, NET_END, STYLE_NORMAL, money_show(net_of(order, fee), page->arena));
	}
	pane_page_put(page, NET_END + 2, STYLE_STRONG, stars_of(order, page->arena));
}

/* Where there is no room for columns, they are told in words below. */
static void
put_narrow(struct pane_page *page, const struct interaction *order, struct money fee)
{
	pane_page_put(page, GROSS_END + 2, STYLE_STRONG, stars_of(order, page->arena));
	if (!money_is_known(fee))
		return;
	pane_page_more(page);
	pane_page_put(page, MESSAGE_AT, STYLE_DIM,
		arena_format(page->arena, "fee %s, net %s", money_show(fee, page->arena),
			money_show(net_of(order, fee), page->arena)));
}

static bool
is_wide(const struct pane_page *page)
{
	return page->columns >= WIDE;
}

static void
write_order(
	const struct pane *pane, struct pane_page *page, const struct interaction *order)
{
	const struct session *session = pane->view.session;
	struct money fee = interaction_fee(order, &session->settings->platforms);

	pane_page_item(page);
	pane_page_put(
		page, 0, STYLE_NORMAL, date_short(order->date, session->today, page->arena));
	if (money_is_known(order->amount))
		pane_page_put_left(
			page, GROSS_END, STYLE_MONEY, money_show(order->amount, page->arena));
	(is_wide(page) ? put_wide : put_narrow)(page, order, fee);
	if (!*order->notes)
		return;
	pane_page_more(page);
	pane_page_wrap(page, MESSAGE_AT, STYLE_NORMAL, order->notes);
}

static void
write_order_heading(struct pane_page *page)
{
	pane_page_heading(page);
	pane_page_put(page, 0, STYLE_COLUMN, "Delivered");
	pane_page_put_left(page, GROSS_END, STYLE_COLUMN, "Gross");
	if (!is_wide(page))
		return;
	pane_page_put_left(page, FEE_END, STYLE_COLUMN, "Fee");
	pane_page_put_left(page, NET_END, STYLE_COLUMN, "Net");
}

void
pane_write_orders(struct pane *pane, struct pane_page *page)
{
	const struct list *orders = &pane->orders.items;

	if (orders->count == 0)
		return;
	write_order_heading(page);
	for (size_t i = 0; i < orders->count; i++)
		write_order(pane, page, list_at(orders, i, sizeof(struct interaction)));
}
