#include "core/saved-view.h"

#include "base/arena.h"
#include "tests/test.h"

#include <string.h>

static struct saved_view
make(const char *name, const char *query)
{
	struct saved_view view = saved_view_make();

	view.name = name;
	view.query = query;
	return view;
}

TEST(names_that_differ_in_case_accents_or_width_are_one)
{
	static const struct {
		const char *one, *other;
		bool is_same;
	} cases[] = {
		{ "VIP", "vip", true },
		{ "café", "CAFE", true },
		{ "ｖｉｐ", "vip", true },
		{ "ｶﾅ", "カナ", true },
		{ " vip ", "vip", true },
		{ "vip", "vips", false },
		{ "a b", "ab", false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		CHECK_NUMBER(id_equal(saved_view_id(cases[i].one), saved_view_id(cases[i].other)),
			cases[i].is_same);
}

TEST(a_view_needs_a_name_that_is_no_number_and_a_query)
{
	static const struct {
		const char *name, *query, *reason;
	} cases[] = {
		{ "vip", "tag:vip", "" },
		{ "2nd", "tag:vip", "" },
		{ "大事", "tag:vip", "" },
		{ "", "tag:vip", "name: a saved view needs a name" },
		{ "vip", "", "query: a saved view needs a query" },
		{ "2", "tag:vip",
			"name: '2' would be taken for the number of a view; begin it with a letter" },
		{ "-v", "tag:vip",
			"name: '-v' would be taken for an option; begin it with a letter" },
		{ "a\nb", "tag:vip", "name: a line holds no control characters" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct saved_view view = make(cases[i].name, cases[i].query);
		struct error error = ERROR_INIT;
		bool ok = saved_view_check(&view, &error);

		CHECK_NUMBER(ok, !*cases[i].reason);
		if (strncmp(cases[i].name, "a\n", 2) != 0)
			CHECK_TEXT(error.message, cases[i].reason);
		error_release(&error);
	}
}

TEST(a_name_has_a_limit)
{
	static const struct {
		int length;
		bool ok;
	} cases[] = {
		{ SAVED_VIEW_NAME_LIMIT, true },
		{ SAVED_VIEW_NAME_LIMIT + 1, false },
	};
	char name[SAVED_VIEW_NAME_LIMIT + 2] = "";

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct error error = ERROR_INIT;
		struct saved_view view = make(name, "tag:vip");

		memset(name, 'x', (size_t)cases[i].length);
		name[cases[i].length] = '\0';
		CHECK_NUMBER(saved_view_check(&view, &error), cases[i].ok);
		error_release(&error);
	}
}

TEST(views_stand_by_number_then_name)
{
	struct saved_view one = make("b", "x"), other = make("a", "x");

	CHECK(saved_view_compare(&one, &other) > 0);
	other.number = 1;
	CHECK(saved_view_compare(&one, &other) < 0);
	one.number = 2;
	CHECK(saved_view_compare(&one, &other) > 0);
}

int
main(void)
{
	RUN(names_that_differ_in_case_accents_or_width_are_one);
	RUN(a_view_needs_a_name_that_is_no_number_and_a_query);
	RUN(a_name_has_a_limit);
	RUN(views_stand_by_number_then_name);
	return test_end();
}
