#include "format/report-forms.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"
#include "format/markdown.h"

static void
add_numbers(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;

	text_add(text, "| | |\n|---|---:|\n");
	text_add_format(text, "| Total clients | %lld |\n", (long long)report->total_clients);
	text_add_format(text, "| Active (%lld days) | %lld |\n",
		(long long)report->active_days, (long long)report->active_clients);
	text_add_format(
		text, "| Revenue this month | %s |\n", report_sum(source, &report->revenue));
	if (report_has_net(&report->revenue, &report->net))
		text_add_format(
			text, "| Net after fees | %s |\n", report_sum(source, &report->net));
}

static void
add_clients(struct text *text, const struct report_source *source)
{
	const struct list *clients = &source->report->top_clients;

	text_add(text, "\n## Top clients\n\n");
	text_add(text,
		clients->count ? "| # | Client | Revenue | Orders | Rating | Score |\n"
						 "|---:|---|---:|---:|---:|---:|\n"
					   : "(none)\n");
	for (size_t i = 0; i < clients->count; i++) {
		const struct report_client *client = list_at(clients, i, sizeof(*client));
		text_add_format(text, "| %zu | %s | %s | %lld | %s | %s |\n", i + 1,
			markdown_escape(client->name, source->arena),
			report_sum(source, &client->revenue), (long long)client->orders,
			hundredths_show(client->rating, 1, source->arena),
			hundredths_show(client->score, 2, source->arena));
	}
}

static void
add_follow_ups(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;

	text_add(text, "\n## Follow-ups due\n\n");
	text_add(text,
		report->follow_ups.count ? "| Client | Follow-up | Clock | Due |\n"
								   "|---|---|---|---|\n"
								 : "(none)\n");
	for (size_t i = 0; i < report->follow_ups.count; i++) {
		const struct due *due = list_at(&report->follow_ups, i, sizeof(*due));
		text_add_format(text, "| %s | %s | %s | %s |\n",
			markdown_escape(due->name, source->arena),
			markdown_escape(due->label, source->arena),
			due_explain(due, &source->settings->rules, report->as_of, source->arena),
			human_day(due->due, report->as_of, source->arena));
	}
}

static void
add_pipeline(struct text *text, const struct report_source *source)
{
	const struct list *stages = &source->report->pipeline;

	text_add(text, "\n## Pipeline\n\n");
	text_add(text,
		stages->count ? "| Stage | Clients | Value | Weighted |\n"
						"|---|---:|---:|---:|\n"
					  : "(none)\n");
	for (size_t i = 0; i < stages->count; i++) {
		const struct report_stage *stage = list_at(stages, i, sizeof(*stage));
		text_add_format(text, "| %s | %lld | %s | %s |\n",
			markdown_escape(stage->label, source->arena), (long long)stage->count,
			report_sum(source, &stage->value), report_sum(source, &stage->weighted));
	}
}

static void
add_months(struct text *text, const struct report_source *source)
{
	const struct list *months = source->charts->months;

	text_add(text,
		"\n## Revenue by month\n\n| Month | Gross | Net | Orders |\n"
		"|---|---:|---:|---:|\n");
	for (size_t i = 0; i < months->count; i++) {
		const struct report_month *month = list_at(months, i, sizeof(*month));
		text_add_format(text, "| %s | %s | %s | %lld |\n",
			report_month_title(month->month, source->arena),
			report_sum(source, &month->gross), report_sum(source, &month->net),
			(long long)month->orders);
	}
}

static void
add_platforms(struct text *text, const struct report_source *source)
{
	const struct list *platforms = source->charts->platforms;

	text_add(text,
		"\n## Platforms\n\n| Platform | Gross | Fee | Net |\n"
		"|---|---:|---:|---:|\n");
	for (size_t i = 0; i < platforms->count; i++) {
		const struct report_platform *platform = list_at(platforms, i, sizeof(*platform));
		text_add_format(text, "| %s | %s | %s | %s |\n",
			markdown_escape(
				platform_label(&source->settings->platforms, platform->platform),
				source->arena),
			report_sum(source, &platform->gross), report_sum(source, &platform->fee),
			report_sum(source, &platform->net));
	}
}

void
report_write_markdown(struct text *text, const struct report_source *source)
{
	const struct report_charts *charts = source->charts;

	text_add_format(text, "# CRM Report — %s\n\n",
		report_month_title(source->report->month, source->arena));
	add_numbers(text, source);
	add_clients(text, source);
	add_follow_ups(text, source);
	add_pipeline(text, source);
	if (charts && charts->months && charts->months->count > 0)
		add_months(text, source);
	if (charts && charts->platforms && charts->platforms->count > 0)
		add_platforms(text, source);
}
