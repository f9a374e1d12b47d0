#include "tests/book/roll-model.h"

/* What is typed letter by letter, and taken back. */
static const char *const typed[] = { "a", "an", "ann", "anna", "anna b", "an", "t", "te",
	"te tag:vip", "tea tag:vip value>0", "tea", "archived:any tea", "archived:any te",
	"-tag:vip", "-tag:vip a", "l t", "likes te", "", "x", NULL };

/* One filter after another, each before or after the one before was gathered. */
TEST(a_roll_that_goes_on_with_the_one_before_shows_what_a_new_one_shows)
{
	for (uint32_t seed = 1; seed <= 2 * ROUNDS; seed++) {
		struct fixture fixture;
		struct roll *roll = NULL;
		uint32_t state = seed;
		int count = 0;

		fill(&fixture, &state);
		for (int i = 0; typed[i]; i++) {
			struct roll_request request = {
				.query = query_of(&fixture, typed[i]),
				.shape = seed % 2 ? ROLL_WHOLE : ROLL_BY_STAGE,
				.today = fixture.act.today,
			};

			roll = roll_next(roll, &request);
			for (uint32_t slices = chance(&state, 4); slices > 0; slices--)
				worked(&fixture, roll_gather(roll, &fixture.book, 0, &fixture.error));
			if (chance(&state, 3) == 0) {
				change_something(&fixture, &state, &count);
				roll_renew(roll);
			}
			if (chance(&state, 2))
				continue;
			gather_all(&fixture, roll);
			CHECK(check_roll(&fixture, roll, &request, &state));
		}
		roll_free(roll);
		fixture_close(&fixture);
	}
}

/* Nobody tells the roll of it: it is the next one that must see it. */
TEST(what_changed_since_the_roll_before_is_found_by_the_next)
{
	struct fixture fixture;
	uint32_t state = 1;
	int count = 0;

	fill(&fixture, &state);
	for (int i = 0; i < 20; i++) {
		struct roll_request wide = { .query = query_of(&fixture, "-tag:vip"),
			.today = fixture.act.today };
		struct roll_request narrow = { .query = query_of(&fixture, "-tag:vip a"),
			.today = fixture.act.today };
		struct roll *roll = roll_new(&wide);

		gather_all(&fixture, roll);
		change_something(&fixture, &state, &count);
		roll = roll_next(roll, &narrow);
		gather_all(&fixture, roll);
		CHECK(check_roll(&fixture, roll, &narrow, &state));
		roll_free(roll);
	}
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_roll_that_goes_on_with_the_one_before_shows_what_a_new_one_shows);
	RUN(what_changed_since_the_roll_before_is_found_by_the_next);
	return test_end();
}
