#include "format/report.h"

#include "base/utf8.h"
#include "tests/test.h"

/* The report that the manual shows, and what one test needs besides. */
struct desk {
	struct arena arena;
	struct settings settings;
	struct report report;
	struct list months;
	struct list platforms;
};

static struct list
sum_of(struct arena *arena, int64_t minor, const char *currency)
{
	struct list sum = { 0 };
	if (minor)
		money_sum_add(&sum, money_make(minor, currency), arena);
	return sum;
}

static void
add_client(
	struct desk *desk, const char *name, int64_t revenue, int64_t orders, int rating)
{
	struct report_client *client =
		list_push(&desk->report.top_clients, sizeof(*client), &desk->arena);
	client->id = id_from_name("test", span_of(name));
	client->name = name;
	client->revenue = sum_of(&desk->arena, revenue, "JPY");
	client->orders = orders;
	client->rating = (struct hundredths){ rating > 0, rating };
	client->score = (struct hundredths){ true, 715 };
}

static void
add_due(struct desk *desk, const char *name, const char *rule, const char *label,
	struct date since, struct date day)
{
	struct due *due = list_push(&desk->report.follow_ups, sizeof(*due), &desk->arena);
	due->client_id = id_from_name("test", span_of(name));
	due->id = "the-id";
	due->name = name;
	due->rule = rule;
	due->label = label;
	due->message = "";
	due->since = since;
	due->due = day;
	due->overdue_days = desk->report.as_of.day - day.day;
	due->state = "open";
}

static struct desk
make_desk(void)
{
	struct desk desk = { ARENA_INIT, .months = { 0 } };
	desk.settings = settings_default(&desk.arena);
	desk.report = (struct report){
		.month = "2026-02",
		.as_of = date_make(2026, 2, 11),
		.total_clients = 12,
		.active_clients = 5,
		.active_days = 30,
		.revenue = sum_of(&desk.arena, 15000, "JPY"),
		.net = sum_of(&desk.arena, 11700, "JPY"),
	};
	add_client(&desk, "Client A", 8000, 3, 500);
	add_client(&desk, "Client B", 5000, 2, 450);
	add_due(&desk, "Client C", "delivery-7", "7-day check-in", date_make(2026, 2, 4),
		date_make(2026, 2, 11));
	add_due(&desk, "Client D", "delivery-30", "30-day follow-up", date_make(2026, 1, 11),
		date_make(2026, 2, 10));
	struct report_stage *stage =
		list_push(&desk.report.pipeline, sizeof(*stage), &desk.arena);
	*stage = (struct report_stage){ .stage = "proposal",
		.label = "Proposal Sent",
		.count = 3,
		.value = sum_of(&desk.arena, 450000, "JPY"),
		.weighted = sum_of(&desk.arena, 270000, "JPY") };
	struct report_month *month = list_push(&desk.months, sizeof(*month), &desk.arena);
	*month = (struct report_month){ .month = "2026-02",
		.gross = desk.report.revenue,
		.net = desk.report.net,
		.orders = 5 };
	struct report_platform *platform =
		list_push(&desk.platforms, sizeof(*platform), &desk.arena);
	*platform = (struct report_platform){ .platform = "coconala",
		.interactions = 7,
		.gross = desk.report.revenue,
		.fee = sum_of(&desk.arena, 3300, "JPY"),
		.net = desk.report.net };
	return desk;
}

static const char *
written(struct desk *desk, enum report_form form)
{
	struct text text = TEXT_INIT;
	const struct report_charts charts = { &desk->months, &desk->platforms };
	report_write(&text, form, &desk->report, &charts, &desk->settings);
	return text_take(&text, &desk->arena);
}

static bool
starts_with(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

TEST(the_text_form_is_exact)
{
	struct desk desk = make_desk();
	CHECK_TEXT(written(&desk, REPORT_TEXT),
		"📊 CRM Report — February 2026\n"
		"\n"
		"Total Clients: 12\n"
		"Active (30 days): 5\n"
		"Revenue this month: ¥15,000\n"
		"\n"
		"Top Clients:\n"
		"1. Client A — ¥8,000 (3 orders, ⭐5.0)\n"
		"2. Client B — ¥5,000 (2 orders, ⭐4.5)\n"
		"\n"
		"Follow-up Due:\n"
		"- Client C — 7-day check-in (delivered Feb 4)\n"
		"- Client D — 30-day follow-up (delivered Jan 11)\n");
	arena_release(&desk.arena);
}

TEST(empty_sections_say_none)
{
	struct desk desk = make_desk();
	desk.report.top_clients.count = 0;
	desk.report.follow_ups.count = 0;
	desk.report.revenue.count = 0;
	CHECK(strstr(written(&desk, REPORT_TEXT),
		"\nRevenue this month: ¥0\n"
		"\nTop Clients:\n(none)\n"
		"\nFollow-up Due:\n(none)\n"));
	arena_release(&desk.arena);
}

TEST(one_order_is_no_plural_and_no_rating_no_star)
{
	struct desk desk = make_desk();
	desk.report.top_clients.count = 0;
	add_client(&desk, "One", 1000, 1, 0);
	add_client(&desk, "Round", 900, 0, 467);
	const char *text = written(&desk, REPORT_TEXT);
	CHECK(strstr(text, "\n1. One — ¥1,000 (1 order)\n"));
	CHECK(strstr(text, "\n2. Round — ¥900 (0 orders, ⭐4.7)\n"));
	arena_release(&desk.arena);
}

TEST(currencies_stand_under_each_other_the_base_first)
{
	struct desk desk = make_desk();
	money_sum_add(&desk.report.revenue, money_make(12000, "USD"), &desk.arena);
	money_sum_add(&desk.report.revenue, money_make(500, "EUR"), &desk.arena);
	CHECK(strstr(written(&desk, REPORT_TEXT),
		"\nRevenue this month: ¥15,000\n"
		"                    €5.00\n"
		"                    $120.00\n\n"));
	arena_release(&desk.arena);
}

TEST(rates_make_one_sum_of_them)
{
	struct desk desk = make_desk();
	struct money_rate *rate =
		list_push(&desk.settings.money.rates, sizeof(*rate), &desk.arena);
	*rate = (struct money_rate){ "USD", 150000000 };
	money_sum_add(&desk.report.revenue, money_make(12000, "USD"), &desk.arena);
	CHECK(strstr(written(&desk, REPORT_TEXT), "\nRevenue this month: ≈ ¥33,000\n\n"));
	arena_release(&desk.arena);
}

TEST(the_text_form_has_an_ascii_one)
{
	struct desk desk = make_desk();
	struct text text = TEXT_INIT;
	utf8_add_ascii(&text, written(&desk, REPORT_TEXT));
	CHECK(starts_with(text.bytes, "CRM Report - February 2026\n"));
	CHECK(strstr(text.bytes, "\nRevenue this month: JPY 15,000\n"));
	CHECK(strstr(text.bytes, "\n1. Client A - JPY 8,000 (3 orders, *5.0)\n"));
	text_release(&text);
	arena_release(&desk.arena);
}

TEST(names_cannot_break_out_of_any_form)
{
	static const char hostile[] = "<script>alert('x')</script>|\x1b[2J\u202e=\"&";
	struct desk desk = make_desk();
	desk.report.top_clients.count = 0;
	add_client(&desk, hostile, 8000, 3, 0);
	add_due(
		&desk, hostile, "custom", hostile, date_make(2026, 2, 4), date_make(2026, 2, 9));
	((struct report_stage *)list_at(
		 &desk.report.pipeline, 0, sizeof(struct report_stage)))
		->label = hostile;
	const char *html = written(&desk, REPORT_HTML);
	CHECK(strstr(html, "&lt;script&gt;alert(&#39;x&#39;)"));
	CHECK(!strstr(html, "<script"));
	CHECK(!strchr(html, '\x1b'));
	CHECK(!strstr(html, "\u202e"));
	const char *markdown = written(&desk, REPORT_MARKDOWN);
	CHECK(strstr(markdown, "\\<script\\>alert('x')\\</script\\>\\|"));
	CHECK(!strchr(markdown, '\x1b'));
	CHECK(!strchr(written(&desk, REPORT_TEXT), '\x1b'));
	CHECK(!strchr(written(&desk, REPORT_JSON), '\x1b'));
	arena_release(&desk.arena);
}

TEST(html_fetches_nothing_and_runs_nothing)
{
	struct desk desk = make_desk();
	const char *html = written(&desk, REPORT_HTML);
	static const char *const forbidden[] = { "http:", "https:", "url(", "@import",
		"<script", "<link", "<img", "onload", "src=" };
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(*forbidden); i++) {
		CHECK(!strstr(html, forbidden[i]));
		test_result(forbidden[i]);
	}
	CHECK(strstr(html, "<h1>February 2026</h1>"));
	CHECK(strstr(html, "¥11,700 net"));
	CHECK(strstr(html, "Coconala"));
	arena_release(&desk.arena);
}

TEST(html_without_charts_has_those_of_the_report)
{
	struct desk desk = make_desk();
	struct text text = TEXT_INIT;
	report_write(&text, REPORT_HTML, &desk.report, NULL, &desk.settings);
	CHECK(strstr(text.bytes, "Pipeline by stage"));
	CHECK(!strstr(text.bytes, "Revenue by month"));
	text_release(&text);
	arena_release(&desk.arena);
}

TEST(markdown_has_tables)
{
	struct desk desk = make_desk();
	const char *markdown = written(&desk, REPORT_MARKDOWN);
	CHECK(starts_with(markdown, "# CRM Report — February 2026\n\n| | |\n|---|---:|\n"));
	CHECK(strstr(markdown, "| Net after fees | ¥11,700 |\n"));
	CHECK(strstr(markdown, "| 1 | Client A | ¥8,000 | 3 | 5.0 | 7.15 |\n"));
	CHECK(strstr(
		markdown, "| Client D | 30-day follow-up | delivered Jan 11 | yesterday |\n"));
	CHECK(strstr(markdown, "| Proposal Sent | 3 | ¥450,000 | ¥270,000 |\n"));
	CHECK(strstr(markdown, "| February 2026 | ¥15,000 | ¥11,700 | 5 |\n"));
	CHECK(strstr(markdown, "| Coconala | ¥15,000 | ¥3,300 | ¥11,700 |\n"));
	arena_release(&desk.arena);
}

TEST(csv_has_a_figure_a_row)
{
	struct desk desk = make_desk();
	const char *csv = written(&desk, REPORT_CSV);
	CHECK(starts_with(csv, "section,id,name,measure,value,currency\r\n"));
	CHECK(strstr(csv, "\r\nsummary,2026-02,,totalClients,12,\r\n"));
	CHECK(strstr(csv, "\r\nsummary,2026-02,,revenue,15000,JPY\r\n"));
	CHECK(strstr(csv, ",Client A,revenue,8000,JPY\r\n"));
	CHECK(strstr(csv, "\r\nfollowUps,the-id,Client D,due,2026-02-10,\r\n"));
	CHECK(strstr(csv, "\r\npipeline,proposal,Proposal Sent,weighted,270000,JPY\r\n"));
	CHECK(strstr(csv, "\r\nplatforms,coconala,,net,11700,JPY\r\n"));
	arena_release(&desk.arena);
}

TEST(json_has_the_documented_members)
{
	struct desk desk = make_desk();
	const char *json = written(&desk, REPORT_JSON);
	CHECK(starts_with(json,
		"{\"month\":\"2026-02\",\"asOf\":\"2026-02-11\",\"totalClients\":12,"
		"\"activeClients\":5,\"activeDays\":30,\"revenue\":[{\"amount\":15000,"
		"\"currency\":\"JPY\"}],"));
	CHECK(strstr(json, "\"topClients\":[{\"id\":"));
	CHECK(strstr(json, "\"followUps\":[{\"id\":\"the-id\""));
	CHECK(strstr(json,
		"\"pipeline\":[{\"stage\":\"proposal\",\"label\":\"Proposal Sent\","
		"\"count\":3,"));
	CHECK(json[strlen(json) - 1] == '\n');
	arena_release(&desk.arena);
}

TEST(an_anonymous_report_has_ids_for_names_and_no_free_text)
{
	struct desk desk = make_desk();
	add_due(&desk, "Client E", "custom", "call about the divorce", date_make(2026, 2, 9),
		date_make(2026, 2, 9));
	report_anonymise(&desk.report, &desk.settings, &desk.arena);
	for (int form = 0; form < REPORT_FORM_COUNT; form++) {
		const char *text = written(&desk, (enum report_form)form);
		CHECK(!strstr(text, "Client A"));
		CHECK(!strstr(text, "Client C"));
		CHECK(!strstr(text, "divorce"));
		test_result(report_form_words[form]);
	}
	arena_release(&desk.arena);
}

TEST(bars_grow_by_eighths)
{
	static const struct {
		int64_t value, largest;
		const char *bar;
	} cases[] = { { 0, 10, "" }, { 1, 1000000, "▏" }, { 10, 10, "████" }, { 5, 10, "██" },
		{ 1, 8, "▌" }, { 7, 8, "███▌" }, { -5, 10, "" }, { 5, 0, "" }, { 20, 10, "████" },
		{ INT64_MAX, INT64_MAX, "████" } };
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text text = TEXT_INIT;
		report_add_bar(&text, cases[i].value, cases[i].largest, 4);
		CHECK_TEXT(text.bytes, cases[i].bar);
		text_release(&text);
	}
}

int
main(void)
{
	RUN(the_text_form_is_exact);
	RUN(empty_sections_say_none);
	RUN(one_order_is_no_plural_and_no_rating_no_star);
	RUN(currencies_stand_under_each_other_the_base_first);
	RUN(rates_make_one_sum_of_them);
	RUN(the_text_form_has_an_ascii_one);
	RUN(names_cannot_break_out_of_any_form);
	RUN(html_fetches_nothing_and_runs_nothing);
	RUN(html_without_charts_has_those_of_the_report);
	RUN(markdown_has_tables);
	RUN(csv_has_a_figure_a_row);
	RUN(json_has_the_documented_members);
	RUN(an_anonymous_report_has_ids_for_names_and_no_free_text);
	RUN(bars_grow_by_eighths);
	return test_end();
}
