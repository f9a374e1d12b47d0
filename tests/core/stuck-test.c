#include "core/stuck.h"

#include "base/arena.h"
#include "tests/test.h"

enum { FALLBACK = 14, MOST = 6 };

static const struct stage proposal = { "proposal", "Proposal", STAGE_OPEN, 60 };
static const struct stage active = { "active", "Active", STAGE_OPEN, 100 };
static const struct stage won = { "won", "Won", STAGE_WON, 100 };

static struct arena arena = ARENA_INIT;

/* Stays of so many days each; -1 ends them. */
static struct list
stays_of(const int *days)
{
	struct list stays = { 0 };

	for (; *days >= 0; days++)
		*(struct stay *)list_push(&stays, sizeof(struct stay), &arena) =
			(struct stay){ *days, 1 };
	return stays;
}

TEST(usual_is_the_median_of_at_least_three_stays)
{
	static const struct {
		const struct stage *stage;
		int days[MOST + 1];
		int usual, stays;
	} cases[] = {
		{ &proposal, { -1 }, FALLBACK, 0 },
		{ &proposal, { 3, 5, -1 }, FALLBACK, 0 },
		{ &proposal, { 3, 5, 90, -1 }, 5, 3 },
		{ &proposal, { 90, 3, 5, -1 }, 5, 3 },
		{ &proposal, { 3, 5, 7, 90, -1 }, 7, 4 },
		{ &proposal, { 0, 0, 0, 0, -1 }, FALLBACK, 0 },
		{ &proposal, { 0, 0, 3, 4, 5, -1 }, 4, 3 },
		{ &proposal, { 1, 1, 1, -1 }, 1, 3 },
		{ &active, { 3, 5, -1 }, 0, 0 },
		{ &active, { 30, 50, 70, -1 }, 50, 3 },
		{ &won, { 3, 5, 7, -1 }, 0, 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct list stays = stays_of(cases[i].days);
		struct usual usual = usual_make(&stays, cases[i].stage, FALLBACK);

		CHECK_NUMBER(usual.days, cases[i].usual);
		CHECK_NUMBER(usual.stays, cases[i].stays);
	}
}

TEST(stays_of_equal_length_are_counted_together)
{
	struct list stays = { 0 };
	struct usual usual;

	*(struct stay *)list_push(&stays, sizeof(struct stay), &arena) =
		(struct stay){ 9, 2 };
	*(struct stay *)list_push(&stays, sizeof(struct stay), &arena) =
		(struct stay){ 2, 3 };
	usual = usual_make(&stays, &proposal, FALLBACK);
	CHECK_NUMBER(usual.days, 2);
	CHECK_NUMBER(usual.stays, 5);
}

TEST(stuck_begins_the_day_after_the_usual_time)
{
	static const struct {
		int usual, days;
		bool is_stuck;
	} cases[] = {
		{ 5, 4, false },
		{ 5, 5, false },
		{ 5, 6, true },
		{ 0, 900, false },
	};
	struct date today = date_make(2026, 2, 11);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct usual usual = { cases[i].usual, 3 };
		struct date since = date_add_days(today, -cases[i].days);

		CHECK_NUMBER(usual_is_exceeded(&usual, since, today), cases[i].is_stuck);
	}
	CHECK(!usual_is_exceeded(&(struct usual){ 5, 3 }, (struct date){ 0 }, today));
}

TEST(the_furthest_beyond_comes_first)
{
	struct stuck one = { .days = 20, .usual_days = 5 };
	struct stuck other = { .days = 30, .usual_days = 16 };

	CHECK(stuck_compare(&one, &other) < 0);
	other.usual_days = 14;
	CHECK(stuck_compare(&one, &other) > 0);
}

int
main(void)
{
	RUN(usual_is_the_median_of_at_least_three_stays);
	RUN(stays_of_equal_length_are_counted_together);
	RUN(stuck_begins_the_day_after_the_usual_time);
	RUN(the_furthest_beyond_comes_first);
	arena_release(&arena);
	return test_end();
}
