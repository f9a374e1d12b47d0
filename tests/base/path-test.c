#include "tests/test.h"

#include "base/path.h"
#include "base/span.h"

struct path_case {
	const char *name;
	struct path_environment environment;
	const char *data;
	const char *config;
	const char *state;
};

static const struct path_case path_cases[] = {
	{ "without_variables_they_are_below_home", { .home = "/home/kim" },
		"/home/kim/.local/share/rapport", "/home/kim/.config/rapport",
		"/home/kim/.local/state/rapport" },
	{ "variables_decide", { "/home/kim", "/d", "/c", "/s" }, "/d/rapport", "/c/rapport",
		"/s/rapport" },
	{ "empty_variables_do_not_count", { "/home/kim", "", "", "" },
		"/home/kim/.local/share/rapport", "/home/kim/.config/rapport",
		"/home/kim/.local/state/rapport" },
	{ "relative_variables_do_not_count", { "/home/kim", "d", "./c", "../s" },
		"/home/kim/.local/share/rapport", "/home/kim/.config/rapport",
		"/home/kim/.local/state/rapport" },
	{ "a_slash_at_the_end_stays_one", { "/", "/d/", "/c/", "/" }, "/d/rapport",
		"/c/rapport", "/rapport" },
	{ "without_a_home_it_is_here", { 0 }, "./.local/share/rapport", "./.config/rapport",
		"./.local/state/rapport" },
};

TEST(base_folders)
{
	for (size_t i = 0; i < sizeof(path_cases) / sizeof(path_cases[0]); i++) {
		const struct path_case *row = &path_cases[i];
		struct arena arena = ARENA_INIT;

		CHECK_TEXT(path_data(&row->environment, &arena), row->data);
		CHECK_TEXT(path_config(&row->environment, &arena), row->config);
		CHECK_TEXT(path_state(&row->environment, &arena), row->state);
		arena_release(&arena);
		test_result(row->name);
	}
}

TEST(joining_puts_one_slash_between)
{
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(path_join(&arena, "a", "b"), "a/b");
	CHECK_TEXT(path_join(&arena, "a/", "b"), "a/b");
	CHECK_TEXT(path_join(&arena, "/", "b"), "/b");
	CHECK_TEXT(path_join(&arena, "", "b"), "b");
	arena_release(&arena);
}

TEST(a_unique_path_is_another_each_time)
{
	struct arena arena = ARENA_INIT;
	const char *path = path_unique(&arena, "/tmp", "a");

	CHECK(span_starts_with(span_of(path), span_of("/tmp/a-")));
	CHECK(strcmp(path, path_unique(&arena, "/tmp", "a")) != 0);
	arena_release(&arena);
}

TEST(a_leading_tilde_is_home)
{
	struct path_environment environment = { .home = "/home/kim" };
	struct arena arena = ARENA_INIT;

	CHECK_TEXT(path_expand(&environment, "~/crm", &arena), "/home/kim/crm");
	CHECK_TEXT(path_expand(&environment, "~", &arena), "/home/kim");
	CHECK_TEXT(path_expand(&environment, "~kim/crm", &arena), "~kim/crm");
	CHECK_TEXT(path_expand(&environment, "/a/~/b", &arena), "/a/~/b");
	CHECK_TEXT(path_expand(&environment, "", &arena), "");
	arena_release(&arena);
}

int
main(void)
{
	RUN(base_folders);
	RUN(joining_puts_one_slash_between);
	RUN(a_unique_path_is_another_each_time);
	RUN(a_leading_tilde_is_home);
	return test_end();
}
