#include "tests/core/query-sample.h"

/* Whether the query finds Sarah and Bob: "S", "B", "SB" or "". */
static const char *
found(const char *line)
{
	struct error error = ERROR_INIT;
	const struct query *query = parsed(line, &error);
	struct contact known = sarah(), unknown = stranger();

	if (!query) {
		const char *message = arena_copy(&arena, error.message);

		error_release(&error);
		return message;
	}
	return arena_format(&arena, "%s%s", query_matches(query, &known) ? "S" : "",
		query_matches(query, &unknown) ? "B" : "");
}

static void
test_finds(void)
{
	for (const struct find_case *row = find_cases; row->query; row++) {
		test_is_ok = true;
		CHECK_TEXT(found(row->query), row->found);
		test_result(arena_format(&arena, "the query '%s'", row->query));
	}
}

TEST(archived_contacts_match_only_when_asked_for)
{
	static const struct find_case cases[] = {
		{ "", "B" },
		{ "sarah", "" },
		{ "archived:yes", "S" },
		{ "archived:yes sarah", "S" },
		{ "archived:no", "B" },
		{ "archived:any", "SB" },
		{ "archived:yes,no", "SB" },
		{ "-archived:yes", "B" },
		{ "-archived:no", "S" },
		{ 0 },
	};
	struct contact away = sarah(), here = stranger();

	away.archived = true;
	for (const struct find_case *row = cases; row->query; row++) {
		const struct query *query = parsed(row->query, NULL);

		CHECK_TEXT(arena_format(&arena, "%s%s", query_matches(query, &away) ? "S" : "",
					   query_matches(query, &here) ? "B" : ""),
			row->found);
	}
}

TEST(stages_are_told_where_everybody_who_matches_is_in_one)
{
	static const struct find_case cases[] = {
		{ "", "" },
		{ "stage:won", "won" },
		{ "platform:fiverr stage:Won,new sarah", "won, new" },
		{ "stage:won,new,won", "won, new" },
		{ "stage:won stage:new", "won" },
		{ "-stage:lost", "" },
		{ "-stage:lost stage=won", "won" },
		{ "score>6", "" },
		{ 0 },
	};

	for (const struct find_case *row = cases; row->query; row++) {
		struct list stages = query_stages(parsed(row->query, NULL), &arena);
		const char *told = "";

		for (size_t i = 0; i < stages.count; i++)
			told = arena_format(
				&arena, "%s%s%s", told, i > 0 ? ", " : "", list_text(&stages, i));
		CHECK_TEXT(told, row->found);
	}
}

TEST(an_amount_without_a_rate_matches_nothing)
{
	struct contact contact = stranger();

	contact.value = money_make(900, "CHF");
	CHECK(!query_matches(parsed("value>0", NULL), &contact));
	CHECK(!query_matches(parsed("value<100", NULL), &contact));
	CHECK(query_matches(parsed("has:value", NULL), &contact));
	contact.value = money_make(900, "USD");
	CHECK(query_matches(parsed("value>1349", NULL), &contact));
	CHECK(!query_matches(parsed("value>1350", NULL), &contact));
	money_sum_add(&contact.revenue, money_make(900, "CHF"), &arena);
	CHECK(query_matches(parsed("revenue=0", NULL), &contact));
}

TEST(due_counts_what_is_overdue_and_the_week_ends_on_sunday)
{
	struct contact contact = stranger();

	contact.next_due = day("2026-02-10");
	CHECK(query_matches(parsed("due:overdue", NULL), &contact));
	CHECK(query_matches(parsed("due:today", NULL), &contact));
	CHECK(query_matches(parsed("due<7d", NULL), &contact));
	CHECK(!query_matches(parsed("due=today", NULL), &contact));
	contact.next_due = day("2026-02-15");
	CHECK(query_matches(parsed("due:week", NULL), &contact));
	CHECK(!query_matches(parsed("due:today", NULL), &contact));
	contact.next_due = day("2026-02-16");
	CHECK(!query_matches(parsed("due:week", NULL), &contact));
	contact.next_due = day("2026-02-08");
	CHECK(query_matches(parsed("due:week", NULL), &contact));
	CHECK(!query_matches(parsed("due=week", NULL), &contact));
	contact.next_due = day("2026-02-17");
	CHECK(query_matches(parsed("due<7d", NULL), &contact));
	contact.next_due = day("2026-02-18");
	CHECK(!query_matches(parsed("due<7d", NULL), &contact));
	CHECK(query_matches(parsed("due:7d", NULL), &contact));
}

TEST(a_query_without_terms_is_empty)
{
	CHECK(query_is_empty(parsed("", NULL)));
	CHECK(query_is_empty(parsed(" \t - \"\" ", NULL)));
	CHECK(!query_is_empty(parsed("archived:any", NULL)));
	CHECK(!query_is_empty(parsed("x", NULL)));
}

int
main(void)
{
	test_finds();
	RUN(archived_contacts_match_only_when_asked_for);
	RUN(stages_are_told_where_everybody_who_matches_is_in_one);
	RUN(an_amount_without_a_rate_matches_nothing);
	RUN(due_counts_what_is_overdue_and_the_week_ends_on_sunday);
	RUN(a_query_without_terms_is_empty);
	arena_release(&arena);
	return test_end();
}
