#include "format/report.h"

#include "book/reporting.h"
#include "book/view.h"
#include "command/rows.h"

#include <string.h>

enum {
	TOP_DEFAULT = 5,
	TOP_LIMIT = 100000,
	MONTHS_DEFAULT = 12,
	MONTHS_LIMIT = 1200,
	STALE_DEFAULT = 14,
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
	if (!call->has_as_of && date_compare(month_last(request->month), request->as_of) < 0)
		request->as_of = month_last(request->month);
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

/* The `count` months up to the one told. */
static struct reporting_months
months_up_to(const struct reporting_request *request, int64_t count)
{
	return (struct reporting_months){
		.from = { request->month.index - (int32_t)count + 1 },
		.to = request->month,
		.as_of = request->as_of,
	};
}

/* Charts are for the html form alone. */
static bool
read_charts(struct call *call, const struct reporting_request *request,
	struct list *months, struct list *platforms, struct error *error)
{
	struct reporting_months range = months_up_to(request, MONTHS_DEFAULT);

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

	if (!call_number(call, "top", 0, TOP_LIMIT, TOP_DEFAULT, &top, error) ||
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
		range = months_up_to(&request, 1);
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
		!call_number(call, "months", 1, MONTHS_LIMIT, MONTHS_DEFAULT, &months, error))
		return false;
	*range = months_up_to(&request, months);
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

	return call_number(call, "days", 0, STALE_LIMIT, STALE_DEFAULT, &days, error) &&
		reporting_stale(call->book, (int)days, call->as_of, call->arena, &stale, error) &&
		call_list(call, report_stale_fields, columns, &stale, sizeof(struct report_stale),
			error);
}

/* A report of a name, and the options of its own that it takes. */
static const struct report_row {
	const char *name;
	const char *options[4];
	bool (*run)(struct call *call, struct error *error);
} report_rows[] = {
	{ "", { "month", "top" }, report_of_month },
	{ "pipeline", { NULL }, report_of_pipeline },
	{ "platforms", { "month" }, report_of_platforms },
	{ "activity", { "month", "months" }, report_of_activity },
	{ "revenue", { "month", "months" }, report_of_revenue },
	{ "conversion", { NULL }, report_of_conversion },
	{ "stale", { "days" }, report_of_stale },
	{ 0 },
};

static const struct option report_options[] = {
	{ "month", 'm', "YYYY-MM", NULL,
		"the month; a past one is told as of its last day unless --as-of says "
		"otherwise" },
	{ "top", 't', "N", NULL, "how many top clients; 5 unless given" },
	{ "months", 0, "N", NULL, "how many months; 12 unless given" },
	{ "days", 'd', "N", NULL, "how long without contact; 14 unless given" },
	{ "format", 'f', "FORM", "report-form",
		"text, json, markdown, csv or html; a named report takes the formats of lists" },
	{ 0 },
};

/* Named reports are lists; the month's report has forms of its own. */
static bool
read_list_format(struct call *call, const struct report_row *row, struct error *error)
{
	const char *typed = call_option(call, "format");

	if (!*row->name || !typed)
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

static bool
command_report(struct call *call, struct error *error)
{
	const char *name = call_word(call, 0);
	const struct report_row *row = report_rows;

	while (row->name && strcmp(row->name, name) != 0)
		row++;
	if (!row->name)
		return fail(error, ERROR_USAGE,
			"there is no report '%s'; pipeline, platforms, activity, revenue, "
			"conversion and stale are, and the month's without a name",
			name);
	for (const struct option *option = report_options; option->name; option++)
		if (call_has(call, option->name) && strcmp(option->name, "format") != 0 &&
			!report_takes(row, option->name))
			return fail(error, ERROR_USAGE, "this report takes no --%s", option->name);
	return read_list_format(call, row, error) && row->run(call, error);
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
