#include "format/badge.h"

#include "tests/test.h"

/* A Wednesday. */
static struct date
today(void)
{
	return date_make(2026, 2, 11);
}

/* A contact whose next follow-up is that many days ahead. */
static struct contact
due_in(int days)
{
	struct contact contact = contact_make("new");

	contact.next_due = date_add_days(today(), days);
	return contact;
}

TEST(a_follow_up_is_told_until_a_week_ahead)
{
	static const struct {
		int days;
		enum badge_kind kind;
		const char *said;
	} cases[] = {
		{ -15, BADGE_OVERDUE, "2w late" },
		{ -2, BADGE_OVERDUE, "2d late" },
		{ -1, BADGE_OVERDUE, "1d late" },
		{ 0, BADGE_DUE, "due today" },
		{ 1, BADGE_SOON, "due Thu" },
		{ 5, BADGE_SOON, "due Mon" },
		{ 6, BADGE_SOON, "due Tue" },
		{ 7, BADGE_NONE, "" },
		{ 400, BADGE_NONE, "" },
	};
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct contact contact = due_in(cases[i].days);
		struct badge badge = badge_due(&contact, today(), &arena);

		CHECK_NUMBER(badge.kind, cases[i].kind);
		CHECK_TEXT(badge.text, cases[i].said);
		test_result(*cases[i].said ? cases[i].said : "further ahead");
	}
	arena_release(&arena);
}

TEST(without_a_follow_up_nothing_is_due)
{
	struct arena arena = ARENA_INIT;
	struct contact contact = contact_make("new");

	CHECK_NUMBER(badge_due(&contact, today(), &arena).kind, BADGE_NONE);
	arena_release(&arena);
}

TEST(a_contact_is_quiet_from_the_day_that_is_set_and_while_its_stage_is_open)
{
	static const struct {
		const char *stage;
		int64_t days;
		const char *said;
	} cases[] = {
		{ "active", 29, "" },
		{ "active", 30, "quiet 4w" },
		{ "active", 31, "quiet 4w" },
		{ "won", 31, "" },
		{ "lost", 31, "" },
		{ "a stage of old", 31, "quiet 4w" },
	};
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct contact contact = contact_make(cases[i].stage);

		contact.quiet_days = cases[i].days;
		CHECK_TEXT(badge_quiet(&contact, &settings, &arena).text, cases[i].said);
		test_result(cases[i].stage);
	}
	arena_release(&arena);
}

TEST(what_is_due_comes_before_the_quiet_and_that_before_what_is_due_soon)
{
	static const struct {
		int days;
		int64_t quiet;
		enum badge_kind kind;
	} cases[] = {
		{ -1, 40, BADGE_OVERDUE },
		{ 0, 40, BADGE_DUE },
		{ 1, 40, BADGE_QUIET },
		{ 1, 4, BADGE_SOON },
		{ 9, 40, BADGE_QUIET },
		{ 9, 4, BADGE_NONE },
	};
	struct arena arena = ARENA_INIT;
	struct settings settings = settings_default(&arena);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct contact contact = due_in(cases[i].days);

		contact.quiet_days = cases[i].quiet;
		CHECK_NUMBER(
			badge_first(&contact, &settings, today(), &arena).kind, cases[i].kind);
	}
	arena_release(&arena);
}

int
main(void)
{
	RUN(a_follow_up_is_told_until_a_week_ahead);
	RUN(without_a_follow_up_nothing_is_due);
	RUN(a_contact_is_quiet_from_the_day_that_is_set_and_while_its_stage_is_open);
	RUN(what_is_due_comes_before_the_quiet_and_that_before_what_is_due_soon);
	return test_end();
}
