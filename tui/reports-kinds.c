#include "tui/reports-parts.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"

/* ------ what bars are as long as ------ */

static int64_t
worth(const struct list *sum, const struct settings *settings)
{
	return money_sum_base(sum, &settings->money, NULL);
}

static int64_t
stage_value(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_stage *)record)->value, settings);
}

static int64_t
stage_weighted(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_stage *)record)->weighted, settings);
}

static int64_t
platform_gross(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_platform *)record)->gross, settings);
}

static int64_t
platform_net(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_platform *)record)->net, settings);
}

static int64_t
month_gross(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_month *)record)->gross, settings);
}

static int64_t
month_net(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_month *)record)->net, settings);
}

static int64_t
client_revenue(const void *record, const struct settings *settings)
{
	return worth(&((const struct report_client *)record)->revenue, settings);
}

static int64_t
move_share(const void *record, const struct settings *settings)
{
	(void)settings;
	return ((const struct report_move *)record)->share.value;
}

static int64_t
stale_days(const void *record, const struct settings *settings)
{
	(void)settings;
	return ((const struct report_stale *)record)->quiet_days;
}

static const struct sheet_bar stage_bar = { "weighted within value", stage_value,
	stage_weighted };
static const struct sheet_bar platform_bar = { "net within gross", platform_gross,
	platform_net };
static const struct sheet_bar month_bar = { "net within gross", month_gross, month_net };
static const struct sheet_bar client_bar = { "", client_revenue, NULL };
static const struct sheet_bar move_bar = { "", move_share, NULL };
static const struct sheet_bar stale_bar = { "", stale_days, NULL };

/* ------ what they share ------ */

static struct date
as_of(const struct report_view *report)
{
	return reporting_day(report->month, report->view.session->today);
}

static struct reporting_months
months_of(const struct report_view *report)
{
	return reporting_months_up_to(report->month, REPORT_MONTHS, as_of(report));
}

/* A list in the arena of the view. */
static struct list *
new_list(struct report_view *report)
{
	return arena_alloc(&report->view.arena, sizeof(struct list));
}

static struct book *
book_of(const struct report_view *report)
{
	return report->view.session->book;
}

/* ------ the month ------ */

static const char *
months_sparkline(struct report_view *report, const struct list *months)
{
	struct arena *arena = &report->view.arena;
	int64_t *values = arena_alloc(arena, (months->count + 1) * sizeof(*values));

	for (size_t i = 0; i < months->count; i++)
		values[i] = month_gross(list_at(months, i, sizeof(struct report_month)),
			report->view.session->settings);
	return sheet_sparkline(values, months->count, arena);
}

/* Whether the text fits into a line, which begins behind a margin. */
static bool
fits(const struct report_view *report, const char *text)
{
	return utf8_columns(text) + 2 <= (size_t)report->view.area.columns;
}

/* Beside each other, or under each other where that is too wide. */
static void
add_clients(struct report_view *report, const struct report *month)
{
	struct arena *arena = &report->view.arena;
	const char *all = arena_format(
		arena, "Total clients  %s", human_number(month->total_clients, arena));
	const char *active = arena_format(arena, "Active (%lld days)  %s",
		(long long)month->active_days, human_number(month->active_clients, arena));
	const char *both = arena_format(arena, "%s     %s", all, active);

	sheet_add(&report->sheet, fits(report, both) ? both : all, STYLE_NORMAL);
	if (!fits(report, both))
		sheet_add(&report->sheet, active, STYLE_NORMAL);
}

/* A sum, a line for each currency where all do not fit into one: no amount is cut. */
static void
add_sum(struct report_view *report, const char *label, const struct list *sum,
	enum style style)
{
	const struct money_rates *rates = &report->view.session->settings->money;
	struct arena *arena = &report->view.arena;
	const char *whole =
		arena_format(arena, "%s%s", label, money_sum_show(sum, rates, arena));

	if (fits(report, whole) || sum->count < 2) {
		sheet_add(&report->sheet, whole, style);
		return;
	}
	for (size_t i = 0; i < sum->count; i++)
		sheet_add(&report->sheet,
			arena_format(arena, "%*s%s", (int)strlen(label), i == 0 ? label : "",
				money_show(
					*(const struct money *)list_at(sum, i, sizeof(struct money)), arena)),
			style);
}

static void
add_figures(
	struct report_view *report, const struct report *month, const struct list *months)
{
	struct arena *arena = &report->view.arena;
	struct sheet *sheet = &report->sheet;

	add_clients(report, month);
	add_sum(report, "Revenue    ", &month->revenue, STYLE_STRONG);
	if (month->net.count > 0)
		add_sum(report, "Net        ", &month->net, STYLE_NORMAL);
	sheet_add(sheet,
		arena_format(
			arena, "%d months  %s", REPORT_MONTHS, months_sparkline(report, months)),
		STYLE_CHART);
}

static void
add_lists(struct report_view *report, const struct report *month)
{
	static const char *const client_columns[] = { "name", "revenue", "orders", "rating",
		"score", NULL };
	static const char *const due_columns[] = { "name", "label", "due", "overdueDays",
		NULL };
	static const char *const stage_columns[] = { "label", "count", "value", "weighted",
		NULL };
	struct sheet *sheet = &report->sheet;

	sheet_add(sheet, "", STYLE_NORMAL);
	sheet_add(sheet, "Top clients", STYLE_STRONG);
	sheet_add_table(sheet, report_client_fields, client_columns, &month->top_clients,
		sizeof(struct report_client), &client_bar);
	sheet_add(sheet, "", STYLE_NORMAL);
	sheet_add(sheet, "Follow-up due", STYLE_STRONG);
	sheet_add_table(
		sheet, due_fields, due_columns, &month->follow_ups, sizeof(struct due), NULL);
	sheet_add(sheet, "", STYLE_NORMAL);
	sheet_add(sheet, "Pipeline", STYLE_STRONG);
	sheet_add_table(sheet, report_stage_fields, stage_columns, &month->pipeline,
		sizeof(struct report_stage), &stage_bar);
}

static bool
make_month(struct report_view *report, struct error *error)
{
	struct report *month = arena_alloc(&report->view.arena, sizeof(*month));
	struct list *months = new_list(report);
	struct reporting_months range = months_of(report);
	const struct reporting_request request = { report->month, as_of(report), REPORT_TOP };

	if (!reporting_month(book_of(report), &request, &report->view.arena, month, error) ||
		!reporting_revenue(book_of(report), &range, &report->view.arena, months, error))
		return false;
	add_figures(report, month, months);
	add_lists(report, month);
	return true;
}

/* ------ the others ------ */

static bool
make_pipeline(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "label", "count", "value", "weighted",
		"meanDays", NULL };
	struct list *stages = new_list(report);

	if (!reporting_pipeline(book_of(report), report->view.session->today,
			&report->view.arena, stages, error))
		return false;
	sheet_add_table(&report->sheet, report_stage_fields, columns, stages,
		sizeof(struct report_stage), &stage_bar);
	return true;
}

/* Of all time, as a month alone says little of where business comes from. */
static bool
make_platforms(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "platform", "interactions", "gross", "fee",
		"net", NULL };
	const struct reporting_months ever = { .as_of = report->view.session->today };
	struct list *platforms = new_list(report);

	if (!reporting_platforms(
			book_of(report), &ever, &report->view.arena, platforms, error))
		return false;
	sheet_add_table(&report->sheet, report_platform_fields, columns, platforms,
		sizeof(struct report_platform), &platform_bar);
	return true;
}

static bool
make_revenue(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "month", "gross", "net", "orders", NULL };
	struct reporting_months range = months_of(report);
	struct list *months = new_list(report);

	if (!reporting_revenue(book_of(report), &range, &report->view.arena, months, error))
		return false;
	sheet_add_table(&report->sheet, report_month_fields, columns, months,
		sizeof(struct report_month), &month_bar);
	return true;
}

static bool
make_conversion(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "from", "to", "count", "share", NULL };
	struct list *moves = new_list(report);

	if (!reporting_conversion(book_of(report), report->view.session->today,
			&report->view.arena, moves, error))
		return false;
	sheet_add_table(&report->sheet, report_move_fields, columns, moves,
		sizeof(struct report_move), &move_bar);
	return true;
}

static bool
make_stale(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "name", "stage", "lastContact", "quietDays",
		"value", NULL };
	struct list *stale = new_list(report);

	if (!reporting_stale(book_of(report), report->view.session->settings->quiet_days,
			report->view.session->today, &report->view.arena, stale, error))
		return false;
	sheet_add_table(&report->sheet, report_stale_fields, columns, stale,
		sizeof(struct report_stale), &stale_bar);
	return true;
}

/* ------ activity: a line a type, its months side by side ------ */

struct trend {
	const char *type;
	const char *months;
	int64_t last;
	int64_t count;
	int64_t counts[REPORT_MONTHS];
};

static const struct field trend_fields[] = {
	{ .name = "type",
		.label = "Type",
		.kind = FIELD_TEXT,
		.offset = offsetof(struct trend, type) },
	{ .name = "months",
		.label = "12 months",
		.kind = FIELD_TEXT,
		.offset = offsetof(struct trend, months) },
	{ .name = "last",
		.label = "Latest",
		.kind = FIELD_COUNT,
		.uses = FIELD_ALWAYS,
		.offset = offsetof(struct trend, last) },
	{ .name = "count",
		.label = "In all",
		.kind = FIELD_COUNT,
		.uses = FIELD_ALWAYS,
		.offset = offsetof(struct trend, count) },
	{ 0 },
};

static int64_t
trend_count(const void *record, const struct settings *settings)
{
	(void)settings;
	return ((const struct trend *)record)->count;
}

static const struct sheet_bar trend_bar = { "", trend_count, NULL };

static struct trend *
trend_of(struct list *trends, const char *type, struct arena *arena)
{
	struct trend *trend;

	for (size_t i = 0; i < trends->count; i++) {
		trend = list_at(trends, i, sizeof(*trend));
		if (strcmp(trend->type, type) == 0)
			return trend;
	}
	trend = list_push(trends, sizeof(*trend), arena);
	trend->type = type;
	return trend;
}

static void
add_activity(struct list *trends, const struct report_activity *line, struct month first,
	struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct month month = { 0 };
	struct trend *trend = trend_of(trends, line->type, arena);
	int64_t place;

	month_parse(span_of(line->month), &month, &error);
	error_release(&error);
	place = (int64_t)month.index - first.index;
	trend->count += line->count;
	if (place >= 0 && place < REPORT_MONTHS)
		trend->counts[place] += line->count;
}

/* What happens most comes first. */
static int
compare_trends(const void *first, const void *second)
{
	const struct trend *one = first, *other = second;

	if (one->count != other->count)
		return one->count > other->count ? -1 : 1;
	return strcmp(one->type, other->type);
}

static bool
make_activity(struct report_view *report, struct error *error)
{
	static const char *const columns[] = { "type", "months", "last", "count", NULL };
	struct reporting_months range = months_of(report);
	struct arena *arena = &report->view.arena;
	struct list *trends = new_list(report);
	struct list lines = { 0 };

	if (!reporting_activity(book_of(report), &range, arena, &lines, error))
		return false;
	for (size_t i = 0; i < lines.count; i++)
		add_activity(trends, list_at(&lines, i, sizeof(struct report_activity)),
			range.from, arena);
	for (size_t i = 0; i < trends->count; i++) {
		struct trend *trend = list_at(trends, i, sizeof(*trend));

		trend->months = sheet_sparkline(trend->counts, REPORT_MONTHS, arena);
		trend->last = trend->counts[REPORT_MONTHS - 1];
	}
	list_sort(trends, sizeof(struct trend), compare_trends);
	sheet_add_table(
		&report->sheet, trend_fields, columns, trends, sizeof(struct trend), &trend_bar);
	return true;
}

/* ------ all of them ------ */

static const char *
about_month(const struct report_view *report, struct arena *arena)
{
	return month_name(report->month, arena);
}

static const char *
about_months(const struct report_view *report, struct arena *arena)
{
	return arena_format(
		arena, "%d months up to %s", REPORT_MONTHS, month_name(report->month, arena));
}

static const char *
about_days(const struct report_view *report, struct arena *arena)
{
	return arena_format(
		arena, "no contact for %d days", report->view.session->settings->quiet_days);
}

static const char *
about_ever(const struct report_view *report, struct arena *arena)
{
	(void)report;
	(void)arena;
	return "of all time";
}

static const char *
about_now(const struct report_view *report, struct arena *arena)
{
	(void)report;
	(void)arena;
	return "as it stands";
}

struct kind {
	bool (*make)(struct report_view *report, struct error *error);
	const char *(*about)(const struct report_view *report, struct arena *arena);
	enum { OF_NOW, OF_MONTHS } time;
};

static const struct kind kinds[REPORT_KINDS] = {
	[REPORT_MONTH] = { make_month, about_month, OF_MONTHS },
	[REPORT_PIPELINE] = { make_pipeline, about_now, OF_NOW },
	[REPORT_PLATFORMS] = { make_platforms, about_ever, OF_NOW },
	[REPORT_ACTIVITY] = { make_activity, about_months, OF_MONTHS },
	[REPORT_REVENUE] = { make_revenue, about_months, OF_MONTHS },
	[REPORT_CONVERSION] = { make_conversion, about_ever, OF_NOW },
	[REPORT_STALE] = { make_stale, about_days, OF_NOW },
};

bool
report_view_make(struct report_view *report, struct error *error)
{
	arena_release(&report->view.arena);
	report->sheet = (struct sheet){
		.settings = report->view.session->settings,
		.charset = report->view.session->charset,
		.columns = report->view.area.columns,
		.arena = &report->view.arena,
	};
	return kinds[report->kind].make(report, error);
}

bool
report_view_has_months(const struct report_view *report)
{
	return kinds[report->kind].time == OF_MONTHS;
}

const char *
report_view_about(const struct report_view *report, struct arena *arena)
{
	return kinds[report->kind].about(report, arena);
}
