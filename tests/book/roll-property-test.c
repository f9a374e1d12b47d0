#include "tests/book/roll-model.h"

static void
check_sort(
	struct fixture *fixture, const struct field *sort, int direction, uint32_t *seed)
{
	struct roll_request request = {
		.query = some_query(fixture, seed),
		.shape = chance(seed, 2) ? ROLL_WHOLE : ROLL_BY_STAGE,
		.sort = sort,
		.direction = direction,
		.today = fixture->act.today,
	};
	struct roll *roll = roll_new(&request);

	gather_all(fixture, roll);
	if (!check_roll(fixture, roll, &request, seed)) {
		printf("# by %s, %s\n", sort ? sort->name : "nothing",
			direction == ROLL_ASCENDING ? "ascending" : "descending");
		CHECK(false);
	}
	roll_free(roll);
}

TEST(every_order_shows_what_sorting_everything_shows)
{
	for (uint32_t seed = 1; seed <= ROUNDS; seed++) {
		struct fixture fixture;
		uint32_t state = seed;

		fill(&fixture, &state);
		for (int direction = ROLL_ASCENDING; direction <= ROLL_DESCENDING; direction++) {
			for (int i = 0; i < 10; i++)
				check_sort(&fixture, NULL, direction, &state);
			for (const struct field *field = contact_fields; field->name; field++)
				if (field->uses & FIELD_SORT)
					check_sort(&fixture, field, direction, &state);
		}
		fixture_close(&fixture);
	}
}

/* Whatever it shows meanwhile matches now, is in its column, and is there once. */
static void
check_meanwhile(struct fixture *fixture, struct roll *roll,
	const struct roll_request *request, const char *stage)
{
	struct roll_place place = {
		.stage = stage, .where = ROLL_FIRST, .count = PEOPLE * 2, .depth = ROLL_RECORDS
	};
	struct arena arena = ARENA_INIT;
	struct roll_window window;

	worked(fixture,
		roll_window(roll, &fixture->book, &place, &arena, &window, &fixture->error));
	for (size_t i = 0; i < window.contacts.count; i++) {
		const struct contact *contact = contact_at(&window.contacts, i);

		CHECK(query_matches(request->query, contact));
		CHECK(!*stage || strcmp(contact->stage, stage) == 0);
		for (size_t j = 0; j < i; j++)
			CHECK(!id_equal(contact->id, contact_at(&window.contacts, j)->id));
	}
	arena_release(&arena);
}

TEST(changes_between_slices_never_show_twice_and_are_known_in_the_end)
{
	for (uint32_t seed = 1; seed <= 2 * ROUNDS; seed++) {
		struct fixture fixture;
		uint32_t state = seed;
		int count = 0;

		fill(&fixture, &state);
		struct roll_request request = {
			.query = some_query(&fixture, &state),
			.shape = seed % 2 ? ROLL_WHOLE : ROLL_BY_STAGE,
			.sort = seed % 3 ? field_find(contact_fields, span_of("company")) : NULL,
			.today = fixture.act.today,
		};
		struct roll *roll = roll_new(&request);

		for (int i = 0; i < 25; i++) {
			worked(&fixture, roll_gather(roll, &fixture.book, 0, &fixture.error));
			check_meanwhile(&fixture, roll, &request,
				request.shape == ROLL_WHOLE ? "" : one_of(&state, stages));
			change_something(&fixture, &state, &count);
			if (chance(&state, 3) == 0)
				roll_renew(roll);
		}
		roll_renew(roll);
		gather_all(&fixture, roll);
		CHECK(check_roll(&fixture, roll, &request, &state));
		roll_free(roll);
		fixture_close(&fixture);
	}
}

int
main(void)
{
	RUN(every_order_shows_what_sorting_everything_shows);
	RUN(changes_between_slices_never_show_twice_and_are_known_in_the_end);
	return test_end();
}
