#include "tests/book/scene.h"

#include "base/utf8.h"
#include "book/search.h"

/*
 * Whatever is in a book, a search finds who an unhurried look at every text finds: the
 * quick look before it denies nothing that is there.
 */
enum { CONTACTS = 40, SEARCHES = 400, SYLLABLES = 30 };

static const char *const syllables[SYLLABLES] = { "a", "B", "an", "ana", "é", "e\u0301",
	"Ø", "ﬁ", "ｶﾞ", "ガ", "カ", "ﾊﾟ", "パ", "Ａ", "１", "1", "田", "中", "김", "م", "مُ",
	"İ", "ß", "Жж", "ж", "\"", "\\", "\u200d", " ", "u0061" };

/* The same numbers always. */
static unsigned
next(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % below;
}

static const char *
some_text(unsigned *seed, unsigned most, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (unsigned i = next(seed, most) + 1; i > 0; i--)
		text_add(&text, syllables[next(seed, SYLLABLES)]);
	return text_take(&text, arena);
}

/* Everything that was written about one, one folded text for each field. */
struct person {
	struct id id;
	struct list texts; /* of const char * */
};

static void
writes(struct fixture *fixture, struct person *person, const char *text)
{
	list_push_text(&person->texts, utf8_fold(text, &fixture->arena), &fixture->arena);
}

static void
comes(struct fixture *fixture, struct person *person, int number, unsigned *seed)
{
	struct contact contact = {
		.name = arena_format(&fixture->arena, "x%s", some_text(seed, 4, &fixture->arena)),
		.company = some_text(seed, 3, &fixture->arena),
		.notes = some_text(seed, 6, &fixture->arena),
		.stage = "won",
	};

	person->id = joins(fixture, number, contact);
	writes(fixture, person, contact.name);
	writes(fixture, person, contact.company);
	writes(fixture, person, contact.notes);
	writes(fixture, person, contact.stage);
	for (unsigned i = next(seed, 3); i > 0; i--) {
		const char *notes = some_text(seed, 6, &fixture->arena);

		happens(fixture, person->id, "2026-02-01",
			(struct interaction){ .type = "message", .notes = notes });
		writes(fixture, person, "message");
		writes(fixture, person, notes);
	}
}

static bool
has_word(const struct person *person, const char *word)
{
	for (size_t i = 0; i < person->texts.count; i++)
		if (strstr(list_text(&person->texts, i), word))
			return true;
	return false;
}

static bool
has_all(const struct person *person, const struct list *words)
{
	for (size_t i = 0; i < words->count; i++)
		if (!has_word(person, list_text(words, i)))
			return false;
	return true;
}

static bool
is_hit(const struct list *hits, struct id id)
{
	for (size_t i = 0; i < hits->count; i++) {
		const struct search_hit *hit = list_at(hits, i, sizeof(*hit));

		if (id_compare(hit->contact.id, id) == 0)
			return true;
	}
	return false;
}

static bool
search_slowly(struct fixture *fixture, const struct search_request *request,
	struct list *hits, struct error *error)
{
	struct search *search = search_new(request, error);
	bool ok = search != NULL;

	while (ok && !search_is_complete(search))
		ok = search_go_on(search, &fixture->book, 1, error);
	ok = ok &&
		search_tell(search, &fixture->book, 0, SIZE_MAX, &fixture->arena, hits, error);
	search_free(search);
	return ok;
}

/* Nobody is missing, nobody is too many. */
static void
compare(struct fixture *fixture, const struct person *people, const char *text)
{
	struct list words = { 0 }, hits = { 0 };
	const struct search_request request = { text, 0, fixture->act.today };
	size_t count = 0;

	if (!sought_read(text, &words, &fixture->arena, &fixture->error)) {
		error_release(&fixture->error);
		fixture->error.message = "";
		return;
	}
	worked(fixture, search_slowly(fixture, &request, &hits, &fixture->error));
	for (int i = 0; i < CONTACTS; i++) {
		bool has = has_all(&people[i], &words);

		count += has;
		if (has != is_hit(&hits, people[i].id))
			printf("# '%s' and %s\n", text, list_text(&people[i].texts, 0));
		CHECK(has == is_hit(&hits, people[i].id));
	}
	CHECK_NUMBER(hits.count, count);
}

TEST(a_search_finds_what_an_unhurried_look_finds)
{
	struct fixture fixture;
	struct person people[CONTACTS] = { 0 };
	unsigned seed = 20260211;

	fixture_open(&fixture);
	for (int i = 0; i < CONTACTS; i++)
		comes(&fixture, &people[i], i + 1, &seed);
	for (int i = 0; i < SEARCHES; i++)
		compare(&fixture, people, some_text(&seed, 3, &fixture.arena));
	fixture_close(&fixture);
}

int
main(void)
{
	RUN(a_search_finds_what_an_unhurried_look_finds);
	return test_end();
}
