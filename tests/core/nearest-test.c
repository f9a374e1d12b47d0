#include "core/nearest.h"

#include "tests/test.h"

static const struct {
	const char *typed;
	const char *name;
	int distance;
} distances[] = {
	{ "sarah chen", "sarah chen", 0 },
	{ "sarah", "sarah chen", 0 },
	{ "chen", "sarah chen", 0 },
	{ "chan", "sarah chen", 1 },
	{ "srah", "sarah chen", 1 },
	{ "saarah", "sarah chen", 1 },
	{ "asrah", "sarah chen", 1 },
	{ "sraah cehn", "sarah chen", 2 },
	{ "arah", "sarah chen", 1 },
	{ "田中", "田中太郎", 0 },
	{ "田申", "田中太郎", 1 },
	{ "xyz", "", 3 },
	{ "", "sarah", 0 },
};

static const struct {
	const char *typed;
	int limit;
} limits[] = {
	{ "", 0 },
	{ "bo", 0 },
	{ "bob", 1 },
	{ "sarah", 1 },
	{ "sarahc", 2 },
	{ "田中太", 1 },
};

static void
distances_are_counted(void)
{
	for (size_t i = 0; i < sizeof distances / sizeof *distances; i++) {
		char name[100];

		test_is_ok = true;
		CHECK_NUMBER(nearest_distance(distances[i].typed, distances[i].name),
			distances[i].distance);
		snprintf(name, sizeof name, "'%s' is %d from '%s'", distances[i].typed,
			distances[i].distance, distances[i].name);
		test_result(name);
	}
}

TEST(one_letter_in_three_may_be_wrong)
{
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
		CHECK_NUMBER(nearest_limit(limits[i].typed), limits[i].limit);
}

TEST(only_the_first_64_letters_count)
{
	char typed[101], name[101];

	memset(typed, 'a', 100);
	memset(name, 'a', 64);
	memset(name + 64, 'b', 36);
	typed[100] = name[100] = '\0';
	CHECK_NUMBER(nearest_distance(typed, name), 0);
	name[63] = 'b';
	CHECK_NUMBER(nearest_distance(typed, name), 1);
}

int
main(void)
{
	distances_are_counted();
	RUN(one_letter_in_three_may_be_wrong);
	RUN(only_the_first_64_letters_count);
	return test_end();
}
