#include "format/report-forms.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"

/* Readable in light and dark, on paper, and on a telephone; nothing is fetched from
 * anywhere. */
static const char style[] =
	":root{--ink:#1b2430;--soft:#566070;--line:#dde2e9;--page:#f4f6f8;--card:#fff;"
	"--main:#1d6f8c;--light:#a9d1de;--track:#eef1f4;--warn:#a3340c}\n"
	"@media(prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#a6b1bf;--line:#333d49;"
	"--page:#13171c;--card:#1b2129;--main:#5fb6d2;--light:#2d5767;--track:#242c36;"
	"--warn:#ff9f73}}\n"
	"*{box-sizing:border-box}\n"
	"body{margin:0;background:var(--page);color:var(--ink);"
	"font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\","
	"\"Noto Sans CJK JP\",sans-serif}\n"
	"main{max-width:56rem;margin:0 auto;padding:2.5rem 1.25rem}\n"
	"h1{margin:0;font-size:2.1rem;line-height:1.15;letter-spacing:-.01em}\n"
	"h2{margin:0 0 .75rem;font-size:1.1rem}\n"
	".over{margin:0 0 .25rem;color:var(--main);font-weight:600;font-size:.85rem;"
	"letter-spacing:.08em;text-transform:uppercase}\n"
	".under,.note,footer{color:var(--soft);font-size:.9rem}\n"
	".under{margin:.25rem 0 0}\n"
	".note{margin:.5rem 0 0}.note+.wide{margin-top:.75rem}\n"
	"section,.figures>div{background:var(--card);border:1px solid var(--line);"
	"border-radius:.75rem}\n"
	"section{margin-top:1rem;padding:1.25rem}\n"
	".figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));"
	"gap:1rem;margin:1.75rem 0 0}\n"
	".figures>div{padding:1rem 1.25rem}\n"
	"dt{color:var(--soft);font-size:.85rem}\n"
	"dd{margin:0;font-size:1.65rem;font-weight:650;line-height:1.3;overflow-wrap:"
	"anywhere}\n"
	"dd small{display:block;color:var(--soft);font-size:.85rem;font-weight:400}\n"
	"table{width:100%;border-collapse:collapse}\n"
	"th,td{padding:.45rem .6rem;text-align:left;border-bottom:1px solid var(--line)}\n"
	"td:not(.n){min-width:7rem;overflow-wrap:break-word}\n"
	"th{color:var(--soft);font-size:.8rem;font-weight:600}\n"
	"tr:last-child td{border-bottom:0}\n"
	".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
	".late{color:var(--warn);font-weight:600}\n"
	".wide{overflow-x:auto}\n"
	"svg{display:block;width:100%;min-width:34rem;height:auto}\n"
	"svg text{fill:var(--ink);font-size:13px}\n"
	"svg .axis{fill:var(--soft);font-size:12px}\n"
	"svg .told{fill:var(--ink);font-weight:700}\n"
	"svg .value{font-size:12px}\n"
	".grid{stroke:var(--line)}.main{fill:var(--main)}.light{fill:var(--light)}"
	".track{fill:var(--track)}\n"
	".key{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 .9em;"
	"border-radius:2px;vertical-align:-.05em}\n"
	".key.m{background:var(--main);margin-left:0}.key.l{background:var(--light)}\n"
	"footer{margin-top:1.5rem}\n"
	"@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;"
	"--main:#1d6f8c;--light:#a9d1de;--track:#f2f2f2;--warn:#8a2a08}"
	"main{max-width:none;padding:0}section,.figures>div{break-inside:avoid}"
	"*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n";

const char *
report_html_text(const char *data, struct arena *arena)
{
	static const struct {
		char byte;
		const char *entity;
	} entities[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
		{ '"', "&quot;" }, { '\'', "&#39;" } };
	struct text text = TEXT_INIT;

	for (const char *byte = utf8_safe(data, UTF8_LINE, arena); *byte; byte++) {
		const char *entity = NULL;
		for (size_t i = 0; i < sizeof(entities) / sizeof(*entities); i++)
			entity = *byte == entities[i].byte ? entities[i].entity : entity;
		if (entity)
			text_add(&text, entity);
		else
			text_add_char(&text, *byte);
	}
	return text_take(&text, arena);
}

static const char *
escaped(const struct report_source *source, const char *data)
{
	return report_html_text(data, source->arena);
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
	const char *title = escaped(source, report_month_title(report->month, source->arena));
	/* Seen from the first year of all, the day is told with its own. */
	const char *day = date_short(report->as_of, date_make(1, 1, 1), source->arena);

	text_add_format(text,
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta name=\"color-scheme\" content=\"light dark\">\n"
		"<title>CRM Report — %s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n",
		title, style);
	text_add_format(text,
		"<header>\n<p class=\"over\">CRM Report</p>\n<h1>%s</h1>\n"
		"<p class=\"under\">As of %s</p>\n</header>\n",
		title, day);
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
	text_add(text,
		"<footer>Made with rapport. Amounts in other currencies are drawn where "
		"the settings give a rate.</footer>\n</main>\n</body>\n</html>\n");
}
