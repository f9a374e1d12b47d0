#include "format/report.h"

#include <string.h>

#include "base/utf8.h"
#include "format/human.h"
#include "format/json.h"
#include "format/report-forms.h"

/* A cell of a bar has eight parts; stars are told with one decimal. */
enum { PARTS = 8, STAR_DECIMALS = 1 };

static const char revenue_label[] = "Revenue this month: ";

const char *
report_month_title(const char *month, struct arena *arena)
{
	struct month parsed;
	struct error error = ERROR_INIT;
	bool ok = month_parse(span_of(month), &parsed, &error);

	error_release(&error);
	return ok ? month_name(parsed, arena) : utf8_safe(month, UTF8_LINE, arena);
}

const char *
report_sum(const struct report_source *source, const struct list *sum)
{
	return money_sum_show(sum, &source->settings->money, source->arena);
}

bool
report_has_net(const struct list *gross, const struct list *net)
{
	bool differs = false;

	for (size_t i = 0; i < net->count; i++) {
		const struct money *one = list_at(net, i, sizeof(*one));
		const struct money *other =
			i < gross->count ? list_at(gross, i, sizeof(*other)) : NULL;
		differs = differs || !other || strcmp(one->currency, other->currency) != 0 ||
			one->minor != other->minor;
	}
	return differs;
}

static const char *
safe(const struct report_source *source, const char *data)
{
	return utf8_safe(data, UTF8_LINE, source->arena);
}

/* One currency a line, the base currency first, under each other. */
static void
add_each(struct text *text, const struct report_source *source, const struct list *sum,
	size_t indent)
{
	const char *base = source->settings->money.base;
	size_t start = text->length;

	for (int is_base = 1; is_base >= 0; is_base--) {
		for (size_t i = 0; i < sum->count; i++) {
			const struct money *money = list_at(sum, i, sizeof(*money));
			if (money->minor == 0 || (strcmp(money->currency, base) == 0) != is_base)
				continue;
			if (text->length > start) {
				text_add_char(text, '\n');
				text_add_repeated(text, " ", indent);
			}
			text_add(text, money_show(*money, source->arena));
		}
	}
	if (text->length == start)
		text_add(text, report_sum(source, sum));
}

static void
add_revenue(struct text *text, const struct report_source *source)
{
	const struct list *sum = &source->report->revenue;
	bool is_complete;

	money_sum_base(sum, &source->settings->money, &is_complete);
	text_add(text, revenue_label);
	if (is_complete)
		text_add(text, report_sum(source, sum));
	else
		add_each(text, source, sum, strlen(revenue_label));
	text_add_char(text, '\n');
}

static void
add_clients(struct text *text, const struct report_source *source)
{
	const struct list *clients = &source->report->top_clients;

	text_add(text, clients->count ? "" : "(none)\n");
	for (size_t i = 0; i < clients->count; i++) {
		const struct report_client *client = list_at(clients, i, sizeof(*client));
		text_add_format(text, "%zu. %s — %s (%s", i + 1, safe(source, client->name),
			report_sum(source, &client->revenue),
			human_count(client->orders, "order", "orders", source->arena));
		if (client->rating.is_known)
			text_add_format(text, ", ⭐%s",
				hundredths_show(client->rating, STAR_DECIMALS, source->arena));
		text_add(text, ")\n");
	}
}

static void
add_follow_ups(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;

	text_add(text, report->follow_ups.count ? "" : "(none)\n");
	for (size_t i = 0; i < report->follow_ups.count; i++) {
		const struct due *due = list_at(&report->follow_ups, i, sizeof(*due));
		text_add_format(text, "- %s — %s (%s)\n", safe(source, due->name),
			safe(source, due->label),
			due_explain(due, &source->settings->rules, report->as_of, source->arena));
	}
}

static void
write_text(struct text *text, const struct report_source *source)
{
	const struct report *report = source->report;

	text_add_format(
		text, "📊 CRM Report — %s\n\n", report_month_title(report->month, source->arena));
	text_add_format(text, "Total Clients: %lld\n", (long long)report->total_clients);
	text_add_format(text, "Active (%lld days): %lld\n", (long long)report->active_days,
		(long long)report->active_clients);
	add_revenue(text, source);
	text_add(text, "\nTop Clients:\n");
	add_clients(text, source);
	text_add(text, "\nFollow-up Due:\n");
	add_follow_ups(text, source);
}

static void
write_json(struct text *text, const struct report_source *source)
{
	json_write(text, report_fields, source->report, &json_answer);
	text_add_char(text, '\n');
}

static void (*const forms[REPORT_FORM_COUNT])(
	struct text *text, const struct report_source *source) = {
	[REPORT_TEXT] = write_text,
	[REPORT_JSON] = write_json,
	[REPORT_MARKDOWN] = report_write_markdown,
	[REPORT_CSV] = report_write_csv,
	[REPORT_HTML] = report_write_html,
};

void
report_write(struct text *text, enum report_form form, const struct report *report,
	const struct report_charts *charts, const struct settings *settings)
{
	struct arena arena = ARENA_INIT;
	const struct report_source source = { report, charts, settings, &arena };

	forms[form](text, &source);
	arena_release(&arena);
}

void
report_anonymise(
	struct report *report, const struct settings *settings, struct arena *arena)
{
	for (size_t i = 0; i < report->top_clients.count; i++) {
		struct report_client *client = list_at(&report->top_clients, i, sizeof(*client));
		client->name = id_show(client->id, arena);
	}
	for (size_t i = 0; i < report->follow_ups.count; i++) {
		struct due *due = list_at(&report->follow_ups, i, sizeof(*due));
		*due = due_anonymous(due, &settings->rules, arena);
	}
}

void
report_add_bar(struct text *text, int64_t value, int64_t largest, size_t columns)
{
	static const char *const parts[PARTS] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };

	if (value <= 0 || largest <= 0)
		return;
	if (value > largest)
		value = largest;
	size_t length = (size_t)((__int128)value * (int64_t)(columns * PARTS) / largest);
	/* What is there shows, however little it is beside the largest. */
	if (length == 0 && columns > 0)
		length = 1;
	text_add_repeated(text, "█", length / PARTS);
	text_add(text, parts[length % PARTS]);
}

const char *const report_form_words[REPORT_FORM_COUNT] = {
	[REPORT_TEXT] = "text",
	[REPORT_JSON] = "json",
	[REPORT_MARKDOWN] = "markdown",
	[REPORT_CSV] = "csv",
	[REPORT_HTML] = "html",
};
