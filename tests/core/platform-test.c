#include "core/platform.h"
#include "tests/test.h"

static struct arena arena = ARENA_INIT;

TEST(platforms_have_fee_label_and_rules)
{
	struct list list = { 0 };

	for (const struct platform *row = platform_defaults; row->id; row++)
		*(struct platform *)list_push(&list, sizeof(*row), &arena) = *row;
	CHECK_NUMBER(platform_fee(&list, "coconala"), 2200);
	CHECK_NUMBER(platform_fee(&list, "fiverr"), 2000);
	CHECK_NUMBER(platform_fee(&list, "upwork"), 1000);
	CHECK_NUMBER(platform_fee(&list, "direct"), 0);
	CHECK_TEXT(platform_label(&list, "coconala"), "Coconala");
	CHECK(platform_keeps_contact(&list, "fiverr"));
	CHECK(!platform_keeps_contact(&list, "direct"));
	CHECK_TEXT(platform_terms(&list, "fiverr", &arena),
		"Fiverr's terms forbid contact and payment outside of it");
}

TEST(an_unknown_platform_has_no_fee_and_no_rules)
{
	struct list list = { 0 };

	CHECK_NUMBER(platform_fee(&list, "bazaar"), 0);
	CHECK_TEXT(platform_label(&list, "bazaar"), "bazaar");
	CHECK(!platform_keeps_contact(&list, "bazaar"));
	CHECK(!platform_find(&list, "bazaar"));
}

int
main(void)
{
	RUN(platforms_have_fee_label_and_rules);
	RUN(an_unknown_platform_has_no_fee_and_no_rules);
	arena_release(&arena);
	return test_end();
}
