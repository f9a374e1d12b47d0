#include "format/report.h"

#include "book/reporting.h"
#include "book/view.h"
#include "command/rows.h"

#include <string.h>

enum {
	TOP_LIMIT = 100000,
	MONTHS_LIMIT = 1200,
	STALE_LIMIT = 36500,
	BAR_COLUMNS = 40,
};

/* ------ the report of a month ------ */

/* A past month without a day means its last day; the present one means today. */
static bool
read_month(struct call *call, struct reporting_request *request, struct error *error)
{
	const char *typed = call_option(call, "month");

	request->as_of = call->as_of;
	request->month = date_month(call->as_of);
	if (!typed)
		return true;
	if (!month_parse(span_of(typed), &request->month, error)) {
		error->kind = ERROR_USAGE;
		return fail_in(error, "--month");
	}
	if (!call->has_as_of)
		request->as_of = reporting_day(request->month, call->as_of);
	return true;
}

static bool
read_form(const struct call *call, enum report_form *form, struct error *error)
{
	const char *typed = call_option(call, "format");

	*form = REPORT_TEXT;
	if (!typed)
		return true;
	for (; *form < REPORT_FORM_COUNT; (*form)++)
		if (strcmp(report_form_words[*form], typed) == 0)
			return true;
	return fail(error, ERROR_USAGE,
		"'%s' is no form of the report; text, json, markdown, csv and html are", typed);
}

/* Charts are for the html form alone. */
static bool
read_charts(struct call *call, const struct reporting_request *request,
	struct list *months, struct list *platforms, struct error *error)
{
	struct reporting_months range =
		reporting_months_up_to(request->month, REPORT_MONTHS, request->as_of);

	return reporting_revenue(call->book, &range, call->arena, months, error) &&
		reporting_platforms(call->book, &range, call->arena, platforms, error);
}

static bool
report_of_month(struct call *call, struct error *error)
{
	struct reporting_request request;
	struct report report;
	struct list months = { 0 }, platforms = { 0 };
	struct report_charts charts = { &months, &platforms };
	struct text text = TEXT_INIT;
	enum report_form form;
	int64_t top;

	if (!call_number(call, "top", 0, TOP_LIMIT, REPORT_TOP, &top, error) ||
		!read_form(call, &form, error) || !read_month(call, &request, error))
		return false;
	request.top = (size_t)top;
	if (!reporting_month(call->book, &request, call->arena, &report, error) ||
		(form == REPORT_HTML && !read_charts(call, &request, &months, &platforms, error)))
		return false;
	if (call->is_anonymous)
		report_anonymise(&report, call->settings, call->arena);
	if (form == REPORT_TEXT)
		call_is_prose(call);
	else
		call_is_data(call);
	report_write(&text, form, &report, &charts, call->settings);
	return output_text(call->output, &text, error);
}

/* ------ the named reports ------ */

static bool
report_of_pipeline(struct call *call, struct error *error)
{
	static const char *const columns[] = { "label", "count", "value", "weighted",
		"meanDays", NULL };
	struct list stages = { 0 };

	return reporting_pipeline(call->book, call->as_of, call->arena, &stages, error) &&
		call_list(call, report_stage_fields, columns, &stages,
			sizeof(struct report_stage), error);
}

static bool
report_of_platforms(struct call *call, struct error *error)
{
	static const char *const columns[] = { "platform", "interactions", "gross", "fee",
		"net", NULL };
	struct reporting_request request;
	struct reporting_months range = { 0 };
	struct list platforms = { 0 };

	if (!read_month(call, &request, error))
		return false;
	if (call_option(call, "month"))
		range = reporting_months_up_to(request.month, 1, request.as_of);
	range.as_of = request.as_of;
	return reporting_platforms(call->book, &range, call->arena, &platforms, error) &&
		call_list(call, report_platform_fields, columns, &platforms,
			sizeof(struct report_platform), error);
}

static bool
read_months(struct call *call, struct reporting_months *range, struct error *error)
{
	struct reporting_request request;
	int64_t months;

	if (!read_month(call, &request, error) ||
		!call_number(call, "months", 1, MONTHS_LIMIT, REPORT_MONTHS, &months, error))
		return false;
	*range = reporting_months_up_to(request.month, months, request.as_of);
	return true;
}

static bool
report_of_activity(struct call *call, struct error *error)
{
	static const char *const columns[] = { "month", "type", "count", NULL };
	struct list lines = { 0 };
	struct reporting_months range;

	return read_months(call, &range, error) &&
		reporting_activity(call->book, &range, call->arena, &lines, error) &&
		call_list(call, report_activity_fields, columns, &lines,
			sizeof(struct report_activity), error);
}

/* The chart: gross in the base currency, month by month. */
static bool
write_bars(struct call *call, const struct list *months, struct error *error)
{
	struct text text = TEXT_INIT;
	const struct money_rates *rates = &call->settings->money;
	int64_t largest = 0;

	for (size_t i = 0; i < months->count; i++) {
		const struct report_month *line = list_at(months, i, sizeof(*line));
		int64_t worth = money_sum_base(&line->gross, rates, NULL);

		largest = worth > largest ? worth : largest;
	}
	for (size_t i = 0; i < months->count; i++) {
		const struct report_month *line = list_at(months, i, sizeof(*line));
		int64_t worth = money_sum_base(&line->gross, rates, NULL);

		text_add_format(&text, "%s  ", line->month);
		report_add_bar(&text, worth, largest, BAR_COLUMNS);
		text_add_format(&text, "%s%s\n", worth > 0 ? " " : "",
			money_sum_show(&line->gross, rates, call->arena));
	}
	return output_text(call->output, &text, error);
}

static bool
report_of_revenue(struct call *call, struct error *error)
{
	static const char *const columns[] = { "month", "gross", "net", "orders", NULL };
	struct list months = { 0 };
	struct reporting_months range;

	if (!read_months(call, &range, error) ||
		!reporting_revenue(call->book, &range, call->arena, &months, error))
		return false;
	if (!call->has_format)
		return write_bars(call, &months, error);
	return call_list(
		call, report_month_fields, columns, &months, sizeof(struct report_month), error);
}

static bool
report_of_conversion(struct call *call, struct error *error)
{
	static const char *const columns[] = { "from", "to", "count", "share", NULL };
	struct list moves = { 0 };

	return reporting_conversion(call->book, call->as_of, call->arena, &moves, error) &&
		call_list(
			call, report_move_fields, columns, &moves, sizeof(struct report_move), error);
}

static bool
report_of_stale(struct call *call, struct error *error)
{
	static const char *const columns[] = { "name", "stage", "lastContact", "quietDays",
		"value", NULL };
	struct list stale = { 0 };
	int64_t days;

	return call_number(
			   call, "days", 0, STALE_LIMIT, call->settings->quiet_days, &days, error) &&
		reporting_stale(call->book, (int)days, call->as_of, call->arena, &stale, error) &&
		call_list(call, report_stale_fields, columns, &stale, sizeof(struct report_stale),
			error);
}

/* How a report is made, and the options of its own that it takes. */
static const struct report_row {
	const char *options[4];
	bool (*run)(struct call *call, struct error *error);
} report_rows[REPORT_KINDS] = {
	[REPORT_MONTH] = { { "month", "top" }, report_of_month },
	[REPORT_PIPELINE] = { { NULL }, report_of_pipeline },
	[REPORT_PLATFORMS] = { { "month" }, report_of_platforms },
	[REPORT_ACTIVITY] = { { "month", "months" }, report_of_activity },
	[REPORT_REVENUE] = { { "month", "months" }, report_of_revenue },
	[REPORT_CONVERSION] = { { NULL }, report_of_conversion },
	[REPORT_STALE] = { { "days" }, report_of_stale },
};

static const struct option report_options[] = {
	{ "month", 'm', "YYYY-MM", NULL,
		"the month; a past one is told as of its last day unless --as-of says "
		"otherwise" },
	{ "top", 't', "N", NULL, "how many top clients; 5 unless given" },
	{ "months", 0, "N", NULL, "how many months; 12 unless given" },
	{ "days", 'd', "N", NULL,
		"how long without contact; quiet-days of the configuration unless given" },
	{ "format", 'f', "FORM", "report-form",
		"text, json, markdown, csv or html; a named report takes the formats of lists" },
	{ 0 },
};

/* Named reports are lists; the month's report has forms of its own. */
static bool
read_list_format(struct call *call, enum report_kind kind, struct error *error)
{
	const char *typed = call_option(call, "format");

	if (kind == REPORT_MONTH || !typed)
		return true;
	call->has_format = true;
	return format_find(typed, &call->format, error);
}

static bool
report_takes(const struct report_row *row, const char *option)
{
	for (size_t i = 0; row->options[i]; i++)
		if (strcmp(row->options[i], option) == 0)
			return true;
	return false;
}

/* The report of that name; REPORT_KINDS when there is none. */
static enum report_kind
find_report(const char *name)
{
	enum report_kind kind = 0;

	while (kind < REPORT_KINDS && strcmp(report_kinds[kind].id, name) != 0)
		kind++;
	return kind;
}

static bool
command_report(struct call *call, struct error *error)
{
	enum report_kind kind = find_report(call_word(call, 0));

	if (kind == REPORT_KINDS)
		return fail(error, ERROR_USAGE,
			"there is no report '%s'; pipeline, platforms, activity, revenue, "
			"conversion and stale are, and the month's without a name",
			call_word(call, 0));
	for (const struct option *option = report_options; option->name; option++)
		if (call_has(call, option->name) && strcmp(option->name, "format") != 0 &&
			!report_takes(&report_rows[kind], option->name))
			return fail(error, ERROR_USAGE, "this report takes no --%s", option->name);
	return read_list_format(call, kind, error) && report_rows[kind].run(call, error);
}

const struct command report_commands[] = {
	{
		.name = "report",
		.arguments = "[NAME]",
		.summary = "the month in figures, or a named report",
		.help =
			"Without a name: the report of a month, with the clients there are, who is "
			"active, what came in, the best clients and the follow-ups that are due.  "
			"'rapport --report' is the same.  No terminal is touched, so it works from "
			"cron.\n"
			"\n"
			"pipeline: contacts, value, weighted value and mean days of each stage.\n"
			"platforms: gross, fee and net of each platform, of a month or of all time.\n"
			"activity: what happened, by month and type.\n"
			"revenue: gross by month, as a bar chart; with --format also net and "
			"orders.\n"
			"conversion: moves from stage to stage.\n"
			"stale: open contacts without contact for --days days, longest first.",
		.examples = "rapport --report\n"
					"rapport report --month 2026-01 --format html -o january.html\n"
					"rapport report --anonymize --format markdown\n"
					"rapport report revenue --months 24\n"
					"rapport report stale --days 30\n",
		.options = report_options,
		.traits = COMMAND_RECORD | COMMAND_ANONYMISES,
		.maximum = 1,
		.completes = "report",
		.run = command_report,
	},
	{ 0 },
};
