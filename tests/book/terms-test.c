#include "tests/book/fixture.h"

#include "book/change.h"

static bool
add(struct fixture *fixture, const char *platform, const char *channel)
{
	struct contact contact = contact_make("");

	contact.name = "Sarah Chen";
	contact.platform = platform;
	if (*channel)
		list_push_text(&contact.channels, channel, &fixture->arena);
	return change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
		&fixture->outcome, &fixture->error);
}

TEST(a_way_around_the_platform_is_refused_with_the_question)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK(!add(&fixture, "Fiverr", "telegram:@sarah"));
	CHECK_NUMBER(fixture.error.kind, ERROR_REFUSED);
	CHECK_TEXT(fixture.outcome.terms,
		"Fiverr's terms forbid contact and payment outside of it; keep the channel of "
		"Sarah Chen all the same?");
	CHECK_TEXT(fixture.error.message, fixture.outcome.terms);
	CHECK_NUMBER(fixture.outcome.contacts.count, 0);
	fixture_close(&fixture);
}

TEST(an_act_that_says_so_is_done_all_the_same)
{
	struct fixture fixture;

	fixture_open(&fixture);
	fixture.act.terms = ACT_BREAKS_TERMS;
	worked(&fixture, add(&fixture, "fiverr", "telegram:@sarah"));
	CHECK_TEXT(fixture.outcome.terms, "");
	fixture_close(&fixture);
}

TEST(a_channel_of_the_platform_is_part_of_it)
{
	struct fixture fixture;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "fiverr", "fiverr:sarah"));
	CHECK(!add(&fixture, "fiverr", "fiverrs:sarah"));
	fixture_close(&fixture);
}

TEST(only_what_is_new_is_asked_about)
{
	struct fixture fixture;
	struct list assignments = { 0 };
	struct id id;

	fixture_open(&fixture);
	worked(&fixture, add(&fixture, "direct", "telegram:@sarah"));
	id = told(&fixture)->id;
	list_push_text(&assignments, "platform=upwork", &fixture.arena);
	worked(&fixture,
		change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
			&fixture.arena, &fixture.outcome, &fixture.error));
	list_push_text(&assignments, "emails=sarah@example.com", &fixture.arena);
	CHECK(!change_edit(&fixture.book, &fixture.act, just(&fixture, id), 0, &assignments,
		&fixture.arena, &fixture.outcome, &fixture.error));
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_way_around_the_platform_is_refused_with_the_question);
	RUN(an_act_that_says_so_is_done_all_the_same);
	RUN(a_channel_of_the_platform_is_part_of_it);
	RUN(only_what_is_new_is_asked_about);
	return test_end();
}
