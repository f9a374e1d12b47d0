#include "format/report-forms.h"

#include "format/csv.h"

/* One figure of the report: whose it is, what it measures, and its value. */
struct figure {
	const char *section;
	const char *id;
	const char *name;
};

static void
add_row(struct text *text, const struct figure *figure, const char *measure,
	const char *value, const char *currency)
{
	csv_add_cell(text, figure->section, CSV_GUARDED);
	csv_add_cell(text, figure->id, CSV_GUARDED);
	csv_add_cell(text, figure->name, CSV_GUARDED);
	csv_add_cell(text, measure, CSV_GUARDED);
	csv_add_cell(text, value, CSV_GUARDED);
	csv_add_cell(text, currency, CSV_GUARDED);
	csv_end_row(text);
}

static void
add_sum(struct text *text, const struct figure *figure, const char *measure,
	const struct list *sum)
{
	for (size_t i = 0; i < sum->count; i++) {
		const struct money *money = list_at(sum, i, sizeof(*money));
		struct text decimal = TEXT_INIT;
		money_add_decimal(&decimal, *money);
		add_row(text, figure, measure, decimal.bytes, money->currency);
		text_release(&decimal);
	}
}

/* The members of a record that are no part of the figure itself, a row each. */
static void
add_members(struct text *text, const struct figure *figure, const struct field *fields,
	const void *record, const char *const *skipped)
{
	struct arena arena = ARENA_INIT;

	for (const struct field *field = fields; field->name; field++) {
		bool is_skipped = field->kind == FIELD_RECORDS;
		for (const char *const *name = skipped; *name; name++)
			is_skipped = is_skipped || span_is(span_of(field->name), *name);
		if (is_skipped)
			continue;
		if (field->kind == FIELD_MONIES)
			add_sum(text, figure, field->name, field_value(field, record));
		else if (!field_is_absent(field, record) || field->uses & FIELD_ALWAYS)
			add_row(text, figure, field->name, field_show(field, record, &arena), "");
	}
	arena_release(&arena);
}

static void
add_clients(struct text *text, const struct report_source *source)
{
	static const char *const skipped[] = { "id", "name", NULL };
	const struct list *clients = &source->report->top_clients;

	for (size_t i = 0; i < clients->count; i++) {
		const struct report_client *client = list_at(clients, i, sizeof(*client));
		const struct figure figure = { "topClients", id_show(client->id, source->arena),
			client->name };
		add_members(text, &figure, report_client_fields, client, skipped);
	}
}

static void
add_follow_ups(struct text *text, const struct report_source *source)
{
	static const char *const skipped[] = { "id", "name", NULL };
	const struct list *follow_ups = &source->report->follow_ups;

	for (size_t i = 0; i < follow_ups->count; i++) {
		const struct due *due = list_at(follow_ups, i, sizeof(*due));
		const struct figure figure = { "followUps", due->id, due->name };
		add_members(text, &figure, due_fields, due, skipped);
	}
}

static void
add_pipeline(struct text *text, const struct report_source *source)
{
	static const char *const skipped[] = { "stage", "label", NULL };
	const struct list *stages = &source->report->pipeline;

	for (size_t i = 0; i < stages->count; i++) {
		const struct report_stage *stage = list_at(stages, i, sizeof(*stage));
		const struct figure figure = { "pipeline", stage->stage, stage->label };
		add_members(text, &figure, report_stage_fields, stage, skipped);
	}
}

static void
add_months(struct text *text, const struct list *months)
{
	static const char *const skipped[] = { "month", NULL };

	for (size_t i = 0; i < months->count; i++) {
		const struct report_month *month = list_at(months, i, sizeof(*month));
		const struct figure figure = { "months", month->month, "" };
		add_members(text, &figure, report_month_fields, month, skipped);
	}
}

static void
add_platforms(struct text *text, const struct list *platforms)
{
	static const char *const skipped[] = { "platform", NULL };

	for (size_t i = 0; i < platforms->count; i++) {
		const struct report_platform *platform = list_at(platforms, i, sizeof(*platform));
		const struct figure figure = { "platforms", platform->platform, "" };
		add_members(text, &figure, report_platform_fields, platform, skipped);
	}
}

void
report_write_csv(struct text *text, const struct report_source *source)
{
	static const char *const headings[] = { "section", "id", "name", "measure", "value",
		"currency", NULL };
	static const char *const skipped[] = { NULL };
	const struct figure summary = { "summary", source->report->month, "" };
	const struct report_charts *charts = source->charts;

	for (const char *const *heading = headings; *heading; heading++)
		csv_add_cell(text, *heading, CSV_GUARDED);
	csv_end_row(text);
	add_members(text, &summary, report_fields, source->report, skipped);
	add_clients(text, source);
	add_follow_ups(text, source);
	add_pipeline(text, source);
	if (charts && charts->months)
		add_months(text, charts->months);
	if (charts && charts->platforms)
		add_platforms(text, charts->platforms);
}
