#include "tests/core/query-sample.h"

/* A query that is refused, and how. */
static const struct find_case refused_cases[] = {
	{ "platfrom:fiverr",
		"'platfrom:fiverr': no term 'platfrom'; did you mean 'platform'? Quotes make it "
		"plain text" },
	{ "stag:active",
		"'stag:active': no term 'stag'; did you mean 'stage'? Quotes make it plain "
		"text" },
	{ "stage:closed",
		"'stage:closed': no stage 'closed'; there are new, contacted, "
		"qualified, proposal, deposit, active, won, lost" },
	{ "stage>active", "'stage>active': stage takes stages, as in stage:active,proposal" },
	{ "stage:", "'stage:': stage takes stages, as in stage:active,proposal" },
	{ "stage:,", "'stage:,': stage takes stages, as in stage:active,proposal" },
	{ "tag:", "'tag:': tag takes tags, as in tag:vip" },
	{ "tag>vip", "'tag>vip': tag takes tags, as in tag:vip" },
	{ "name<b", "'name<b': name takes text, as in source:referral" },
	{ "phone:abc", "'phone:abc': phone takes digits, as in phone:1234" },
	{ "phone:000", "'phone:000': phone takes digits, as in phone:1234" },
	{ "score>abc", "'score>abc': score takes a number, as in score>6.5 or orders>=2" },
	{ "-score>abc", "'-score>abc': score takes a number, as in score>6.5 or orders>=2" },
	{ "score>7.155",
		"'score>7.155': score takes a number, as in score>6.5 or orders>=2" },
	{ "score>", "'score>': score takes a number, as in score>6.5 or orders>=2" },
	{ "orders>2.5", "'orders>2.5': orders takes a number, as in score>6.5 or orders>=2" },
	{ "orders>9999999999999999",
		"'orders>9999999999999999': orders takes a number, as in score>6.5 or "
		"orders>=2" },
	{ "revenue>much",
		"'revenue>much': revenue takes an amount, as in revenue>=10000 or value>$500" },
	{ "value>EUR5",
		"'value>EUR5': no rate from EUR to JPY is configured, so they cannot be "
		"compared" },
	{ "due<soon",
		"'due<soon': due takes today, week, overdue, 7d or a day such as "
		"2026-03-01" },
	{ "lastContact:overdue",
		"'lastContact:overdue': lastContact takes a day, 2026-03-01, today, 2026-03, "
		"2026 "
		"or 30d" },
	{ "firstContact<2026-02-30",
		"'firstContact<2026-02-30': firstContact takes a day, 2026-03-01, today, "
		"2026-03, "
		"2026 or 30d" },
	{ "firstContact<2026-13",
		"'firstContact<2026-13': firstContact takes a day, 2026-03-01, today, 2026-03, "
		"2026 "
		"or 30d" },
	{ "quiet>long", "'quiet>long': quiet takes days, as in quiet>30d or quiet>=4w" },
	{ "quiet>30x", "'quiet>30x': quiet takes days, as in quiet>30d or quiet>=4w" },
	{ "archived:maybe", "'archived:maybe': archived takes yes, no or any" },
	{ "archived>no", "'archived>no': archived takes yes, no or any" },
	{ "has:emial", "'has:emial': no field 'emial'; did you mean 'email'?" },
	{ "has:", "'has:': has takes names of fields, as in has:email" },
	{ "satisfaction:fine",
		"'satisfaction:fine': satisfaction takes one of high, medium, low" },
	{ 0 },
};

static void
test_refusals(void)
{
	for (const struct find_case *row = refused_cases; row->query; row++) {
		struct error error = ERROR_INIT;

		test_is_ok = true;
		CHECK(!parsed(row->query, &error));
		CHECK_NUMBER(error.kind, ERROR_USAGE);
		CHECK_TEXT(error.message, row->found);
		test_result(arena_format(&arena, "the query '%s' is refused", row->query));
		error_release(&error);
	}
}

TEST(words_of_the_command_line_keep_the_grouping_of_the_shell)
{
	static const struct join_case {
		const char *words[3];
		const char *line;
	} cases[] = {
		{ { "stage:active", "sarah" }, "stage:active sarah" },
		{ { "tag:big fish" }, "tag:\"big fish\"" },
		{ { "tag:big fish,vip" }, "tag:\"big fish\",\"vip\"" },
		{ { "-tag:big fish", "x" }, "-tag:\"big fish\" x" },
		{ { "name=a\\b c" }, "name=\"a\\\\b c\"" },
		{ { "tag:\"big fish\"" }, "tag:\"big fish\"" },
		{ { "stage:active tag:vip" }, "stage:active tag:vip" },
		{ { "stage:active -tag:vip" }, "stage:active -tag:vip" },
		{ { "sarah chen" }, "sarah chen" },
		{ { "\"sarah", "chen" }, "\"sarah\" chen" },
		{ { "\"a \\\"b", "c" }, "\"a \\\"b\" c" },
		{ { "http://x y" }, "http://x y" },
		{ { "" }, "" },
		{ { 0 }, "" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct list words = { 0 };

		for (size_t word = 0; word < 3 && cases[i].words[word]; word++)
			list_push_text(&words, cases[i].words[word], &arena);
		CHECK_TEXT(query_join(&words, &arena), cases[i].line);
	}
}

TEST(words_of_the_command_line_are_one_query)
{
	struct settings settings = settings_default(&arena);
	struct query_context context = {
		.today = day("2026-02-11"),
		.settings = &settings,
		.arena = &arena,
	};
	struct list words = texts("tag:big fish", "stage:active tag:vip");
	struct contact known = sarah(), unknown = stranger();
	const struct query *query = query_parse(&words, &context, NULL);

	CHECK(query_matches(query, &known));
	CHECK(!query_matches(query, &unknown));
}

TEST(every_special_term_has_an_example_that_is_understood)
{
	for (const struct query_term *term = query_terms; term->name; term++) {
		CHECK(parsed(term->example, NULL));
		CHECK(*term->help);
	}
}

TEST(every_field_that_is_a_term_can_be_asked_about)
{
	for (const struct field *field = contact_fields; field->name; field++) {
		struct error error = ERROR_INIT;

		if (!(field->uses & FIELD_TERM))
			continue;
		parsed(arena_format(&arena, "%s:zzz", field->name), &error);
		CHECK(!strstr(error.message, "no term"));
		CHECK(parsed(arena_format(&arena, "has:%s", field->name), NULL));
		error_release(&error);
	}
}

TEST(hostile_text_is_only_text)
{
	static const char *const lines[] = {
		"\xff\xfe",
		"tag:\xff",
		"\"\\",
		"-\"",
		"a\xe3\x80",
		"-\xcc\x81",
		"name:\xcc\x81",
		"\xe3\x80\x80\xe3\x80\x80",
		"::::",
		"<>=",
		"=",
		"-:",
		"tag:,,,x",
		"%s%n:%s",
		"name:%s%n",
	};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct error error = ERROR_INIT;
		struct contact contact = sarah();
		const struct query *query = parsed(lines[i], &error);

		CHECK(query || error.kind == ERROR_USAGE);
		CHECK(!query || query_judge_card(query, &contact) <= QUERY_UNKNOWN);
		error_release(&error);
	}
}

int
main(void)
{
	test_refusals();
	RUN(words_of_the_command_line_keep_the_grouping_of_the_shell);
	RUN(words_of_the_command_line_are_one_query);
	RUN(every_special_term_has_an_example_that_is_understood);
	RUN(every_field_that_is_a_term_can_be_asked_about);
	RUN(hostile_text_is_only_text);
	arena_release(&arena);
	return test_end();
}
