#include "format/report-forms.h"

#include <string.h>

#include "format/html.h"
#include "format/human.h"

static const char *
escaped(const struct report_source *source, const char *data)
{
	return html_line(data, source->arena);
}

static const char *
escaped_sum(const struct report_source *source, const struct list *sum)
{
	return escaped(source, report_sum(source, sum));
}

static void
add_head(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;
	const char *month = report_month_title(report->month, source->arena);
	/* Seen from the first year of all, the day is told with its own. */
	const char *day = date_short(report->as_of, date_make(1, 1, 1), source->arena);
	const struct html_head head = {
		.title = arena_format(source->arena, "CRM Report — %s", month),
		.over = "CRM Report",
		.heading = month,
		.under = arena_format(source->arena, "As of %s", day),
	};

	html_begin(text, &head);
}

static void
add_figure(struct text *text, const char *term, const char *figure, const char *remark)
{
	text_add_format(text, "<div><dt>%s</dt><dd>%s", term, figure);
	if (*remark)
		text_add_format(text, "<small>%s</small>", remark);
	text_add(text, "</dd></div>\n");
}

static void
add_figures(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;
	struct arena *arena = source->arena;
	const char *net = "";

	if (report_has_net(&report->revenue, &report->net))
		net = arena_format(arena, "%s net", escaped_sum(source, &report->net));
	text_add(text, "<dl class=\"figures\">\n");
	add_figure(text, "Revenue this month", escaped_sum(source, &report->revenue), net);
	add_figure(text, "Total clients", human_number(report->total_clients, arena), "");
	add_figure(text,
		arena_format(arena, "Active (%lld days)", (long long)report->active_days),
		human_number(report->active_clients, arena), "");
	add_figure(text, "Follow-ups due",
		human_number((int64_t)report->follow_ups.count, arena), "");
	text_add(text, "</dl>\n");
}

static void
add_months(struct text *text, const struct report_source *source)
{
	if (!source->charts || !source->charts->months || !source->charts->months->count)
		return;
	text_add(text, "<section>\n<h2>Revenue by month</h2>\n");
	report_chart_months(text, source);
	text_add(text,
		"<p class=\"note\"><span class=\"key m\"></span>net"
		"<span class=\"key l\"></span>platform fees</p>\n</section>\n");
}

static void
add_client(struct text *text, const struct report_source *source, size_t index)
{
	const struct report_client *client =
		list_at(&source->report->top_clients, index, sizeof(*client));
	const char *stars = hundredths_show(client->rating, 1, source->arena);

	text_add_format(text,
		"<tr><td class=\"n\">%zu</td><td>%s</td><td class=\"n\">%s</td>"
		"<td class=\"n\">%lld</td><td class=\"n\">%s%s</td><td "
		"class=\"n\">%s</td></tr>\n",
		index + 1, escaped(source, client->name), escaped_sum(source, &client->revenue),
		(long long)client->orders, *stars ? "★ " : "", stars,
		hundredths_show(client->score, 2, source->arena));
}

static void
add_clients(struct text *text, const struct report_source *source)
{
	const struct list *clients = &source->report->top_clients;

	text_add(text, "<section>\n<h2>Top clients</h2>\n");
	if (!clients->count) {
		text_add(text, "<p class=\"note\">(none)</p>\n</section>\n");
		return;
	}
	text_add(text,
		"<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\" class=\"n\">#</th>"
		"<th scope=\"col\">Client</th><th scope=\"col\" class=\"n\">Revenue</th><th "
		"scope=\"col\" class=\"n\">Orders</th>"
		"<th scope=\"col\" class=\"n\">Rating</th><th scope=\"col\" "
		"class=\"n\">Score</th></tr></thead>\n"
		"<tbody>\n");
	for (size_t i = 0; i < clients->count; i++)
		add_client(text, source, i);
	text_add(text, "</tbody>\n</table></div>\n</section>\n");
}

static void
add_follow_up(struct text *text, const struct report_source *source, size_t index)
{
	const struct report *report = source->report;
	const struct due *due = list_at(&report->follow_ups, index, sizeof(*due));
	bool is_late = due->overdue_days > 0;
	const char *when = human_day(due->due, report->as_of, source->arena);

	if (is_late)
		when = arena_format(source->arena, "%s overdue",
			human_count(due->overdue_days, "day", "days", source->arena));
	text_add_format(text,
		"<tr><td>%s</td><td>%s</td><td>%s</td><td class=\"n%s\">%s</td></tr>\n",
		escaped(source, due->name), escaped(source, due->label),
		escaped(source,
			due_explain(due, &source->settings->rules, report->as_of, source->arena)),
		is_late ? " late" : "", when);
}

static void
add_follow_ups(struct text *text, const struct report_source *source)
{
	const struct list *follow_ups = &source->report->follow_ups;

	text_add(text, "<section>\n<h2>Follow-ups due</h2>\n");
	if (!follow_ups->count) {
		text_add(text, "<p class=\"note\">(none)</p>\n</section>\n");
		return;
	}
	text_add(text,
		"<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Client</th><th "
		"scope=\"col\">Follow-up</th>"
		"<th scope=\"col\">Clock</th><th scope=\"col\" "
		"class=\"n\">Due</th></tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < follow_ups->count; i++)
		add_follow_up(text, source, i);
	text_add(text, "</tbody>\n</table></div>\n</section>\n");
}

static void
add_pipeline(struct text *text, const struct report_source *source)
{
	if (!source->report->pipeline.count)
		return;
	text_add(text, "<section>\n<h2>Pipeline</h2>\n");
	report_chart_pipeline(text, source);
	text_add(text, "</section>\n");
}

static void
add_platform_rows(struct text *text, const struct report_source *source)
{
	const struct list *platforms = source->charts->platforms;

	for (size_t i = 0; i < platforms->count; i++) {
		const struct report_platform *platform = list_at(platforms, i, sizeof(*platform));
		text_add_format(text,
			"<tr><td>%s</td><td class=\"n\">%lld</td><td class=\"n\">%s</td>"
			"<td class=\"n\">%s</td><td class=\"n\">%s</td></tr>\n",
			escaped(
				source, platform_label(&source->settings->platforms, platform->platform)),
			(long long)platform->interactions, escaped_sum(source, &platform->gross),
			escaped_sum(source, &platform->fee), escaped_sum(source, &platform->net));
	}
}

static void
add_platforms(struct text *text, const struct report_source *source)
{
	if (!source->charts || !source->charts->platforms ||
		!source->charts->platforms->count)
		return;
	text_add(text, "<section>\n<h2>Platforms</h2>\n");
	report_chart_platforms(text, source);
	text_add(text,
		"<p class=\"note\"><span class=\"key m\"></span>net"
		"<span class=\"key l\"></span>platform fees</p>\n"
		"<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Platform</th>"
		"<th scope=\"col\" class=\"n\">Interactions</th><th scope=\"col\" "
		"class=\"n\">Gross</th>"
		"<th scope=\"col\" class=\"n\">Fee</th><th scope=\"col\" "
		"class=\"n\">Net</th></tr></thead>\n<tbody>\n");
	add_platform_rows(text, source);
	text_add(text, "</tbody>\n</table></div>\n</section>\n");
}

void
report_write_html(struct text *text, const struct report_source *source)
{
	add_head(text, source);
	add_figures(text, source);
	add_months(text, source);
	add_clients(text, source);
	add_follow_ups(text, source);
	add_pipeline(text, source);
	add_platforms(text, source);
	html_end(text,
		"Made with rapport. Amounts in other currencies are drawn where the settings "
		"give "
		"a rate.");
}
