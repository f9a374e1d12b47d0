#include "tests/book/transfer.h"

#include "book/change.h"
#include "book/duplicates.h"
#include "book/merge.h"

/*
 * The search finds what comparing everybody with everybody would find.
 */
enum { SEEDS = 12, PEOPLE = 90 };

/* A generator that gives the same numbers everywhere. */
static unsigned
random_below(unsigned *seed, unsigned limit)
{
	*seed = *seed * 1103515245U + 12345U;
	return (*seed >> 16) % limit;
}

/* Names of which some are near: "Sarah", "Sarih", "Sarahx". */
static const char *
random_word(unsigned *seed, struct arena *arena)
{
	static const char *const words[] = { "Sarah", "Peter", "Kimiko", "Chen", "Lindberg",
		"Tanaka", "Oliver", "Wang", "Schmidt", "Bo" };
	char word[20];
	size_t length;

	snprintf(word, sizeof(word), "%s", words[random_below(seed, 10)]);
	length = strlen(word);
	if (random_below(seed, 2) == 0)
		word[random_below(seed, (unsigned)length)] = (char)('a' + random_below(seed, 26));
	if (random_below(seed, 4) == 0)
		word[length - 1] = '\0';
	return arena_copy(arena, word);
}

static const char *
random_name(unsigned *seed, struct arena *arena)
{
	static const char *const others[] = { "田中 太郎", "田中太郎", "山田 花子",
		"山田花子様" };
	const char *first = random_word(seed, arena), *last = random_word(seed, arena);

	if (random_below(seed, 30) == 0)
		return others[random_below(seed, 4)];
	return random_below(seed, 3) ? arena_format(arena, "%s %s", first, last)
								 : arena_format(arena, "%s, Dr. %s", last, first);
}

static void
add_person(struct fixture *fixture, unsigned *seed, struct list *people)
{
	struct contact contact = contact_make("");
	struct arena *arena = &fixture->arena;

	contact.name = random_name(seed, arena);
	if (random_below(seed, 3) == 0)
		contact.company = random_below(seed, 2) ? "Acme" : "Beta GmbH";
	if (random_below(seed, 3) == 0)
		list_push_text(&contact.emails,
			arena_format(arena, "p%u@x.org", random_below(seed, 60)), arena);
	if (random_below(seed, 3) == 0)
		list_push_text(&contact.phones,
			arena_format(arena, "%s90-1234-%04u", random_below(seed, 2) ? "0" : "+81 ",
				random_below(seed, 60)),
			arena);
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, arena, &fixture->outcome,
			&fixture->error));
	*(struct contact *)list_push(people, sizeof(contact), arena) = *told(fixture);
}

/* "points id id", the ids in their order. */
static const char *
pair_text(struct arena *arena, int64_t points, struct id one, struct id other)
{
	bool is_first = id_compare(one, other) < 0;

	return arena_format(arena, "%lld %s %s", (long long)points,
		id_show(is_first ? one : other, arena), id_show(is_first ? other : one, arena));
}

static struct list
slow_pairs(const struct list *people, enum certainty least, struct arena *arena)
{
	struct list pairs = { 0 };

	for (size_t i = 0; i < people->count; i++)
		for (size_t j = i + 1; j < people->count; j++) {
			const struct contact *one = list_at(people, i, sizeof(*one)),
								 *other = list_at(people, j, sizeof(*other));
			struct duplicate duplicate = duplicate_of(one, other, arena);

			if (duplicate.certainty != CERTAINTY_NONE && duplicate.certainty >= least)
				list_push_text(&pairs,
					pair_text(arena, duplicate.points, one->id, other->id), arena);
		}
	return pairs;
}

static struct list
found_pairs(struct fixture *fixture, enum certainty least, int slice)
{
	struct duplicate_search *search = duplicates_begin(fixture->act.today, least);
	struct list pairs = { 0 };

	while (!duplicates_is_done(search))
		worked(fixture, duplicates_go_on(search, &fixture->book, slice, &fixture->error));
	worked(fixture,
		duplicates_read(search, &fixture->book, 0, SIZE_MAX, &fixture->arena, &pairs,
			&fixture->error));
	CHECK_NUMBER(duplicates_progress(search), 100);
	CHECK_NUMBER(pairs.count, duplicates_count(search));
	duplicates_end(search);
	return pairs;
}

static void
compare(struct fixture *fixture, const struct list *people, enum certainty least)
{
	struct list expected = slow_pairs(people, least, &fixture->arena), texts = { 0 };
	struct list pairs = found_pairs(fixture, least, least == CERTAINTY_LIKELY);
	int64_t last = INT64_MAX;

	for (size_t i = 0; i < pairs.count; i++) {
		const struct duplicate_pair *pair = list_at(&pairs, i, sizeof(*pair));

		list_push_text(&texts,
			pair_text(&fixture->arena, pair->points, pair->id, pair->other_id),
			&fixture->arena);
		CHECK(pair->points <= last);
		last = pair->points;
	}
	CHECK(expected.count > 4);
	CHECK_NUMBER(texts.count, expected.count);
	for (size_t i = 0; i < expected.count; i++)
		CHECK(list_has_text(&texts, list_text(&expected, i)));
}

static void
books_are_searched(void)
{
	for (unsigned seed = 1; seed <= SEEDS; seed++) {
		unsigned state = seed;
		struct list people = { 0 };
		struct fixture fixture;
		char name[100];

		fixture_open(&fixture);
		for (int i = 0; i < PEOPLE; i++)
			add_person(&fixture, &state, &people);
		compare(&fixture, &people, CERTAINTY_POSSIBLE);
		compare(&fixture, &people, CERTAINTY_LIKELY);
		fixture_close(&fixture);
		snprintf(name, sizeof(name), "all pairs of seed %u are found", seed);
		test_result(name);
	}
}

/* ------ one contact ------ */

struct one {
	struct fixture *fixture;
	const struct contact *contact;
	struct list pairs;
};

static bool
look(struct store_txn *txn, void *context, struct error *error)
{
	struct one *one = context;

	return duplicates_of(txn, one->contact, DUPLICATES_THOROUGHLY,
		one->fixture->act.today, &one->fixture->arena, &one->pairs, error);
}

TEST(those_of_one_contact_are_those_of_the_whole_book)
{
	struct list people = { 0 }, all;
	struct fixture fixture;
	unsigned seed = 3;

	fixture_open(&fixture);
	for (int i = 0; i < PEOPLE; i++)
		add_person(&fixture, &seed, &people);
	all = found_pairs(&fixture, CERTAINTY_POSSIBLE, 0);
	for (size_t i = 0; i < people.count; i++) {
		struct one one = { &fixture, list_at(&people, i, sizeof(struct contact)), { 0 } };
		size_t count = 0;

		for (size_t j = 0; j < all.count; j++) {
			const struct duplicate_pair *pair = list_at(&all, j, sizeof(*pair));

			count += id_equal(pair->id, one.contact->id) ||
				id_equal(pair->other_id, one.contact->id);
		}
		worked(&fixture, book_read(&fixture.book, look, &one, &fixture.error));
		CHECK_NUMBER(one.pairs.count, count);
	}
	fixture_close(&fixture);
}

TEST(what_many_have_in_common_is_followed_only_so_far)
{
	struct fixture fixture;
	struct list pairs;

	fixture_open(&fixture);
	for (int i = 0; i < 40; i++) {
		struct contact contact = contact_make("");

		contact.name = arena_format(&fixture.arena, "Person %d", i);
		list_push_text(&contact.emails, "info@example.com", &fixture.arena);
		worked(&fixture,
			change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
				&fixture.outcome, &fixture.error));
	}
	pairs = found_pairs(&fixture, CERTAINTY_POSSIBLE, 0);
	CHECK_NUMBER(pairs.count, 36 * 4 + 3 + 2 + 1);
	fixture_close(&fixture);
}

TEST(an_empty_book_has_none)
{
	struct fixture fixture;

	fixture_open(&fixture);
	CHECK_NUMBER(found_pairs(&fixture, CERTAINTY_POSSIBLE, 0).count, 0);
	fixture_close(&fixture);
}

TEST(two_that_are_put_away_are_left_alone)
{
	struct fixture fixture;
	struct list ids = { 0 };

	fixture_open(&fixture);
	for (int i = 0; i < 2; i++) {
		struct contact contact = contact_make("");

		contact.name = "Ann";
		worked(&fixture,
			change_add(&fixture.book, &fixture.act, &contact, &fixture.arena,
				&fixture.outcome, &fixture.error));
		*(struct id *)list_push(&ids, sizeof(struct id), &fixture.arena) =
			told(&fixture)->id;
		CHECK_NUMBER(found_pairs(&fixture, CERTAINTY_POSSIBLE, 0).count, i);
	}
	worked(&fixture,
		change_archive(&fixture.book, &fixture.act, &ids, &fixture.arena,
			&fixture.outcome, &fixture.error));
	CHECK_NUMBER(found_pairs(&fixture, CERTAINTY_POSSIBLE, 0).count, 0);
	fixture_close(&fixture);
}

int
main(void)
{
	books_are_searched();
	RUN(those_of_one_contact_are_those_of_the_whole_book);
	RUN(what_many_have_in_common_is_followed_only_so_far);
	RUN(an_empty_book_has_none);
	RUN(two_that_are_put_away_are_left_alone);
	return test_end();
}
