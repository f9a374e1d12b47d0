#include "tests/core/query-sample.h"

static const struct narrow_case {
	const char *query;
	const char *wider;
	bool narrows;
} narrow_cases[] = {
	/* Words that grow, and their neighbours. */
	{ "sar", "sa", true },
	{ "SAR", "sa", true },
	{ "sa", "sa", true },
	{ "sa", "sar", false },
	{ "ssa", "sa", false },
	{ "\"sa r\"", "sa", true },
	{ "sa chen", "sa", true },
	{ "chen sar", "sa chen", true },
	{ "sar", "sa chen", false },
	{ "e\xCC\x81", "e", true },
	/* Who lacks the longer word may have the shorter one. */
	{ "-sar", "-sa", false },
	{ "-sa", "-sa", true },
	{ "-sa", "sa", false },
	{ "sa", "-sa", false },
	/* A term more, or another one. */
	{ "sa", "", true },
	{ "", "sa", false },
	{ "stage:active sa", "stage:active", true },
	{ "stage:active", "stage:active sa", false },
	{ "stage:active", "stage:active,proposal", false },
	{ "stage:active,proposal", "stage:active", false },
	{ "score>6", "score>6", true },
	{ "score>60", "score>6", false },
	{ "score:6", "score:60", false },
	{ "-tag:vip", "tag:vip", false },
	{ "\"tag:vip\"", "tag:vip", false },
	{ "tag:vip", "\"tag:vip\"", false },
	{ "tag:\"a,b\"", "tag:a,b", false },
	{ "tag:\"a,b\",c", "tag:a,\"b,c\"", false },
	{ "has:email", "has:phone", false },
	/* Archived ones. */
	{ "archived:any sa", "sa", false },
	{ "sa", "archived:any sa", false },
	{ "archived:any sar", "archived:any sa", true },
	{ "archived:any", "", false },
	{ 0 },
};

static const struct query *
query_of(const char *line)
{
	struct error error = ERROR_INIT;
	const struct query *query = parsed(line, &error);

	error_release(&error);
	return query;
}

TEST(a_query_narrows_another_when_a_word_grows_or_a_term_is_added)
{
	for (const struct narrow_case *row = narrow_cases; row->query; row++) {
		bool narrows = query_narrows(query_of(row->query), query_of(row->wider));

		if (narrows != row->narrows) {
			printf("# %s, %s\n", row->query, row->wider);
			CHECK(narrows == row->narrows);
		}
	}
}

TEST(whoever_is_found_by_the_narrower_query_is_found_by_the_wider_one)
{
	struct contact both[] = { sarah(), stranger() };

	for (const struct find_case *one = find_cases; one->query; one++) {
		for (const struct find_case *other = find_cases; other->query; other++) {
			const struct query *query = query_of(one->query);
			const struct query *wider = query_of(other->query);

			for (int i = 0; query_narrows(query, wider) && i < 2; i++)
				CHECK(!query_matches(query, &both[i]) || query_matches(wider, &both[i]));
		}
	}
}

int
main(void)
{
	RUN(a_query_narrows_another_when_a_word_grows_or_a_term_is_added);
	RUN(whoever_is_found_by_the_narrower_query_is_found_by_the_wider_one);
	arena_release(&arena);
	return test_end();
}
