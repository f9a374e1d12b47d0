#include "tests/book/scene.h"

#include "book/search.h"

/* "Sarah (notes: wants a logo), …": who was found, where, and the words around it. */
static const char *
found(struct fixture *fixture, const char *text, size_t limit)
{
	struct list hits = { 0 };
	const char *all = "";

	worked(fixture,
		search_all(&fixture->book,
			&(struct search_request){ text, limit, fixture->act.today }, &fixture->arena,
			&hits, &fixture->error));
	for (size_t i = 0; i < hits.count; i++) {
		const struct search_hit *hit = list_at(&hits, i, sizeof *hit);

		all = arena_format(&fixture->arena, "%s%s%s (%s: %s)", all, i ? ", " : "",
			hit->contact.name, hit->field, hit->excerpt);
	}
	return all;
}

static struct id
named(struct fixture *fixture, int number, const char *name, const char *notes)
{
	return joins(fixture, number,
		(struct contact){ .name = name, .stage = "contacted", .notes = notes });
}

static void
says(struct fixture *fixture, struct id id, const char *date, const char *notes)
{
	happens(fixture, id, date, (struct interaction){ .type = "message", .notes = notes });
}

static void
fill(struct fixture *fixture)
{
	struct contact shop = { .name = "Kenji", .company = "Café Ünder", .stage = "won" };
	struct id id;

	fixture_open(fixture);
	list_push_text(&shop.emails, "kenji@cafe.example", &fixture->arena);
	id = named(fixture, 1, "Zoë Logo", "likes blue");
	says(fixture, id, "2026-01-02", "asked about invoices");
	says(fixture, id, "2026-01-20", "sent the banner");
	says(fixture, id, "2026-01-10", "first banner idea");
	id = named(fixture, 2, "Bob", "wants a LOGO soon");
	says(fixture, id, "2026-02-01", "hello");
	id = named(fixture, 3, "Sarah", "");
	says(fixture, id, "2026-02-03", "the logo is late");
	id = named(fixture, 4, "田中太郎", "ガス自動化 ﾃｽﾄ");
	says(fixture, id, "2026-02-04", "Ｆｕｌｌ　ｗｉｄｔｈ が好き");
	says(fixture, id, "2026-02-05", "か\u3099っこう ﬁne \\u0041 \u200eend");
	joins(fixture, 5, shop);
	is_archived(fixture, named(fixture, 6, "Gone Logo", ""));
}

static const struct {
	const char *text;
	const char *found;
} cases[] = {
	{ "nothing", "" },
	{ "zoe", "Zoë Logo (name: Zoë Logo)" },
	{ "ZOË", "Zoë Logo (name: Zoë Logo)" },
	{ "under", "Kenji (company: Café Ünder)" },
	{ "cafe", "Kenji (company: Café Ünder)" },
	{ "kenji@cafe", "Kenji (emails: kenji@cafe.example)" },
	{ "blue", "Zoë Logo (notes: likes blue)" },
	{ "invoice", "Zoë Logo (timeline: asked about invoices)" },
	{ "banner", "Zoë Logo (timeline: sent the banner)" },
	{ "banner idea", "Zoë Logo (timeline: first banner idea)" },
	{ "zoe banner", "Zoë Logo (timeline: sent the banner)" },
	{ "invoices idea", "Zoë Logo (timeline: first banner idea)" },
	{ "blue zoe", "Zoë Logo (name: Zoë Logo)" },
	{ "blue nothing", "" },
	{ "太郎", "田中太郎 (name: 田中太郎)" },
	{ "ガス", "田中太郎 (notes: ガス自動化 ﾃｽﾄ)" },
	{ "ｶﾞｽ", "田中太郎 (notes: ガス自動化 ﾃｽﾄ)" },
	{ "テスト", "田中太郎 (notes: ガス自動化 ﾃｽﾄ)" },
	{ "カス", "" },
	{ "full width", "田中太郎 (timeline: Ｆｕｌｌ　ｗｉｄｔｈ が好き)" },
	{ "好き", "田中太郎 (timeline: …ｌ　ｗｉｄｔｈ が好き)" },
	{ "がっこう", "田中太郎 (timeline: か\u3099っこう ﬁne \\u0041 �end)" },
	{ "fine", "田中太郎 (timeline: か\u3099っこう ﬁne \\u0041 �end)" },
	{ "u0041", "田中太郎 (timeline: か\u3099っこう ﬁne \\u0041 �end)" },
};

static void
texts_are_found(void)
{
	struct fixture fixture;

	fill(&fixture);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		test_is_ok = true;
		CHECK_TEXT(found(&fixture, cases[i].text, 0), cases[i].found);
		test_result(arena_format(
			&fixture.arena, "'%s' finds '%s'", cases[i].text, cases[i].found));
	}
	fixture_close(&fixture);
}

TEST(names_come_before_notes_before_the_timeline)
{
	struct fixture fixture;
	const char *all = "Gone Logo (name: Gone Logo), Zoë Logo (name: Zoë Logo), "
					  "Bob (notes: wants a LOGO soon), "
					  "Sarah (timeline: the logo is late)";

	fill(&fixture);
	CHECK_TEXT(found(&fixture, "logo", 0), all);
	CHECK_TEXT(found(&fixture, "logo", 4), all);
	CHECK_TEXT(found(&fixture, "logo", 1), "Gone Logo (name: Gone Logo)");
	fixture_close(&fixture);
}

TEST(of_equal_ones_the_newer_comes_first)
{
	struct fixture fixture;

	fixture_open(&fixture);
	says(&fixture, named(&fixture, 1, "Old", "same"), "2026-01-01", "x");
	says(&fixture, named(&fixture, 2, "New", "same"), "2026-02-01", "x");
	named(&fixture, 3, "Never", "same");
	CHECK_TEXT(found(&fixture, "same", 0),
		"New (notes: same), Old (notes: same), Never (notes: same)");
	fixture_close(&fixture);
}

TEST(the_excerpt_begins_a_little_before_the_words)
{
	struct fixture fixture;

	fixture_open(&fixture);
	named(&fixture, 1, "Sarah",
		"first line that is long enough to be cut\nsecond line with the needle in it and "
		"a good deal more text behind it");
	CHECK_TEXT(found(&fixture, "needle", 0),
		"Sarah (notes: …ut second line with the needle in it and a good deal more t…)");
	fixture_close(&fixture);
}

TEST(something_must_be_sought_and_not_too_much)
{
	struct fixture fixture;
	struct list hits = { 0 };

	fixture_open(&fixture);
	refused(&fixture,
		search_all(&fixture.book, &(struct search_request){ " ", 0, fixture.act.today },
			&fixture.arena, &hits, &fixture.error),
		ERROR_USAGE, "say what to search for");
	refused(&fixture,
		search_all(&fixture.book,
			&(struct search_request){
				"a b c d e f g h i j k l m n o p q", 0, fixture.act.today },
			&fixture.arena, &hits, &fixture.error),
		ERROR_USAGE, "search for at most 16 words at once");
	fixture_close(&fixture);
}

int
main(void)
{
	texts_are_found();
	RUN(names_come_before_notes_before_the_timeline);
	RUN(of_equal_ones_the_newer_comes_first);
	RUN(the_excerpt_begins_a_little_before_the_words);
	RUN(something_must_be_sought_and_not_too_much);
	return test_end();
}
